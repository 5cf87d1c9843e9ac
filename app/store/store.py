"""The store: a folder of encrypted files, opened by one person with a passphrase."""

from __future__ import annotations

import shutil
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Literal, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.store import amending, device, keyfile, membership, recovery, sealedrooms, settling
from app.store.amending import Change, Second
from app.store.compartment import Compartment, database_path
from app.store.enrolment import NewPerson, entered, entry_of, first_slot, refuse_founder
from app.store.files import make_folder
from app.store.identity import PrivateKeys
from app.store.kdf import Kdf, refuse_weak
from app.store.keychanges import last_spoken, refuse_other
from app.store.keyfile import Body, CompartmentKey, KeyFile, Person
from app.store.lock import StoreLock
from app.store.progress import Progress
from app.store.register import Fault, head_read
from app.store.trouble import StoreDamaged, disk_full, told
from app.store.unlocking import Unlocked, enter_attempts, failed_attempts, forget_attempts, unlock
from app.store.upgrade import Agreed, Rise, enter_upgrade, rise
from app.store.verify import key_file_faults, walled_faults
from app.store.walled import WalledDoor, WalledSession
from app.terms import Actor, Clock, Role, Trouble, tr

__all__ = ["Kdf", "NewPerson", "Second", "Store", "WalledDoor", "WalledSession"]

ROOM: Final = 16 * 1024 * 1024
"""Bytes that must be free for a new store; a little less, and nothing could be put into it."""


class Store:
    """An open store. One desk at a time; ``close`` it.

    ``recovery_key`` holds the printed recovery key once, after ``create``; it is kept nowhere.
    ``file``, ``me``, ``keys`` and the methods that take or give keys are for the modules of the store alone.
    """

    recovery_key: str = ""
    _record: Compartment | None = None

    def __init__(self, folder: Path, lock: StoreLock, clock: Clock, unlocked: Unlocked) -> None:
        self.folder, self.clock = folder, clock
        self._lock = lock
        self.file, self.me, self.keys = unlocked.file, unlocked.person, unlocked.keys
        self.quiet = threading.RLock()
        """Held while a walled file is opened, and while a closed one is copied."""
        self._sessions: list[WalledSession] = []
        self._swept: set[uuid.UUID] = set()

    @classmethod
    def create(
        cls, folder: Path, registrar: NewPerson, *, clock: Clock, kdf: Kdf | None = None, practice: bool = False,
        device_secret: bool = False,
    ) -> Self:  # fmt: skip
        """A new store in an empty or new folder, unlocked as its registrar.

        ``device_secret`` binds the registrar's passphrase to this computer's keyring, where there is one to trust.
        """
        refuse_founder(registrar)
        _refuse_occupied(folder)
        _refuse_room(folder)
        with _all_or_nothing(folder):
            return cls._created(folder, registrar, clock, kdf or Kdf(), practice=practice, device_secret=device_secret)

    @classmethod
    def _created(
        cls, folder: Path, registrar: NewPerson, clock: Clock, kdf: Kdf, *, practice: bool, device_secret: bool
    ) -> Self:
        for name in ("walled", "vault"):
            make_folder(folder / name)
        ident = str(uuid.uuid4())
        lock = StoreLock(folder, clock.now())
        try:
            half = device.make_secret(ident) if device_secret else b""
            state: device.State = ("kept" if half else "absent") if device_secret else "off"
            keys = PrivateKeys.fresh()
            me = entered(registrar, keys)
            slots = {me.id: first_slot(ident, me, keys, (registrar.passphrase, kdf, half))}
            body = Body(ident, keys.root, (me,), (), keyfile.NO_RECOVERY, practice, state)
            return cls(folder, lock, clock, Unlocked(KeyFile(body, b"", slots), me, keys))._founded()
        except BaseException:
            lock.release()
            raise

    def _founded(self) -> Self:
        key = CompartmentKey.fresh("record")
        printed, sealed = recovery.fresh(self.keys, self.file.body.store)
        grants = (key.granted(self.me), key.granted_to_recovery(sealed))
        change = Change("store.create", self.me.id, entry_of(self.me), body={"grants": grants, "recovery": sealed})
        self._record = self.opened(key, self.me, self.keys, fresh=True)
        try:
            amending.commit(self, amending.next_file(self, change), change)
            self.record.note_head()
        except BaseException:
            self.record.close()
            raise
        self.recovery_key = printed
        return self

    @classmethod
    def open(cls, folder: Path, user: str, passphrase: str, *, clock: Clock, agreed: Agreed | None = None) -> Self:
        """Unlock as ``user`` (name or id). ``agreed``: the registrar agrees that an older store is upgraded.

        Raises WrongPassphrase, StoreMissing, StoreDamaged, StoreLocked, ReadOnlyMedia or StoreOlder.
        """
        lock = _locked(folder, clock)
        try:
            files = settling.key_files(folder)
            return cls(folder, lock, clock, unlock(folder, files, user, passphrase, clock))._entered(agreed)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def recover(
        cls,
        folder: Path,
        secret: str | Sequence[str],
        new_passphrase: str,
        *,
        clock: Clock,
        agreed: Agreed | None = None,
    ) -> Self:
        """Unlock as the registrar with the recovery key from paper, or with enough shares of it.

        The registrar gets a new passphrase, which needs no keyring. WrongPassphrase for another paper.
        """
        refuse_weak(new_passphrase)
        lock = _locked(folder, clock)
        try:
            found = recovery.registrar(settling.key_files(folder), secret)
            store = cls(folder, lock, clock, found)._entered(agreed)
            membership.take_passphrase(store, new_passphrase, recovery.means(secret))
            return store
        except BaseException:
            lock.release()
            raise

    def _entered(self, agreed: Agreed | None = None) -> Self:
        settled = settling.settle(self.folder, Unlocked(self.file, self.me, self.keys))
        self.file, self.me = settled.file, settled.person
        if self.me.role is not Role.REGISTRAR:
            agreed = None
        self._record = self.opened(self.record_key(), self.me, self.keys, agreed=agreed)
        try:
            self._compare_key_file()
            if failed_attempts(self.folder):
                with self.record.transaction() as tx:
                    enter_attempts(self.folder, tx)
                forget_attempts(self.folder)
        except BaseException:
            self.record.close()
            raise
        return self

    def _compare_key_file(self) -> None:
        """StoreDamaged for another key file than the register speaks of; after an upgrade it speaks of one at last."""
        try:
            with self.record.reading() as session:
                spoken = last_spoken(session)
        except StoreDamaged:
            return  # what can still be read is to be read; verification says what is damaged
        refuse_other(spoken, self.file)
        if spoken is None and self.me.sign == self.file.body.root:
            amending.enter(self, self.record, self.file, Change("store.renew_key_file", "keys", {}))

    def _renew_key_file(self) -> None:
        """The key file in the format of this version: its half of an upgrade of the record."""
        if self.file.body.format != keyfile.FORMAT:
            self.file = membership.renewed_format(self)
            self.me = self.file.body.registrar

    def record_key(self) -> CompartmentKey:
        """The key of the record, for who has it; Trouble for who has not."""
        found = [key for key in self._openable(self.me, self.keys) if key.kind == "record"]
        if not found:
            raise Trouble(
                tr("{name} holds no key to the record.", name=self.me.name),
                tr("Nothing was changed."),
                tr("Open the store as a member of the registry, then unlock what is walled to {name}.",
                   name=self.me.name),
            )  # fmt: skip
        return found[0]

    def _openable(self, person: Person, keys: PrivateKeys) -> tuple[CompartmentKey, ...]:
        return keyfile.openable(self.file.body, keys, person.id, self.today)

    @property
    def today(self) -> str:
        """The day by the clock of the desk, as loans name it."""
        return self.clock.now().day.isoformat()

    def opened(
        self, key: CompartmentKey, person: Person, keys: PrivateKeys, *, fresh: bool = False, staged: bool = False,
        agreed: Agreed | None = None,
    ) -> Compartment:  # fmt: skip
        """A compartment as this person; ``staged``: the one beside that is to take its place."""
        place = Rise(self.folder, database_path(self.folder, key), key, self.clock, person.actor)
        mark = None if fresh or staged else rise(place, agreed, self._renew_key_file)
        compartment = Compartment(
            self.folder, key, (person.actor, keys.sign), self.clock, self.directory, fresh=fresh, staged=staged,
            unseal=keys.unwrap, sealing=not staged,
        )  # fmt: skip
        if mark is not None:
            enter_upgrade(compartment, place, mark)
        if key.id not in self._swept and not staged:
            compartment.sweep()
            self._swept.add(key.id)
        return compartment

    def take(self, file: KeyFile) -> None:
        """The register speaks of this key file now."""
        self.file = file
        self.me = next(p for p in file.body.people if p.id == self.me.id)

    def reopen_record(self, key: CompartmentKey) -> None:
        """The record under its new key, after the old one was closed."""
        self._record = self.opened(key, self.me, self.keys)

    @property
    def record(self) -> Compartment:
        """Cases, docket, evidence catalogue, documents."""
        assert self._record is not None
        return self._record

    @property
    def actor(self) -> Actor:
        return self.me.actor

    @property
    def practice(self) -> bool:
        """Whether this is a store for training, whose documents say so."""
        return self.file.body.practice

    @property
    def keyring_state(self) -> Literal["off", "kept", "absent"]:
        """Whether a device secret was asked for: not, kept by the keyring, or asked for where there was no keyring."""
        return self.file.body.device

    def people(self) -> tuple[Actor, ...]:
        """Everyone enrolled, in the order of enrolment."""
        return tuple(person.actor for person in self.file.body.present)

    def seals(self) -> Mapping[str, str]:
        """To which public key (age recipient) something is sealed for a person: person id -> key."""
        return {p.id: p.age for p in self.file.body.present}

    def directory(self) -> Mapping[str, tuple[str, Ed25519PublicKey]]:
        """Whose key is which, keys of before and of people who left included: key id -> (person id, public key)."""
        people = self.file.body.people
        return {keys.key_id: (p.id, keys.signer) for p in people for keys in (*p.former, p.keys)}

    def second(self, name: str, passphrase: str) -> Second:
        """Another member of the registry, present, who confirms what is done next. WrongPassphrase, Refused."""
        return amending.second(self, name, passphrase)

    def enrol(self, person: NewPerson, second: Second | None = None) -> Actor:
        """Certify a new person; with a second member of the registry, where there is one. For the registrar."""
        return membership.enrol(self, person, second)

    def change_passphrase(self, old: str, new: str, *, name: str = "", bind: bool | None = None) -> None:
        """A new passphrase for the person at the desk, or for ``name``. WrongPassphrase when ``old`` is not theirs.

        ``bind``: whether the keyring of this computer holds a second half from now on; None leaves it as it is.
        """
        membership.change_passphrase(self, name or self.me.id, old, new, bind=bind)

    def open_walled(
        self, kind: Literal["mediation", "deliberation"], case: uuid.UUID, members: Sequence[str],
        second: Second | None = None,
    ) -> uuid.UUID:  # fmt: skip
        """A new file only ``members`` (ids or names) can read; whoever creates it keeps no key. Gives its id.

        Refused unless the registrar is at the desk or confirms.
        """
        return sealedrooms.make(self, kind, case, members, second)

    def walled(self, name: str, passphrase: str) -> WalledSession:
        """What one person may open behind the walls, with their own passphrase. WrongPassphrase.

        Refused to who holds keys on both sides of the walls in one case.
        """
        found = unlock(self.folder, [self.file], name, passphrase, self.clock)
        return self.session(found.person, found.keys)

    def session(self, person: Person, keys: PrivateKeys) -> WalledSession:
        """The way behind the walls of somebody who has proved who they are."""
        mine = tuple(key for key in self._openable(person, keys) if key.kind != "record")
        sealedrooms.refuse_both_sides(person, mine)
        session = WalledSession(person.actor, mine, lambda key: self._opened_walled(key, person, keys))
        self._sessions.append(session)
        return session

    def _opened_walled(self, key: CompartmentKey, person: Person, keys: PrivateKeys) -> Compartment:
        with self.quiet:
            return self.opened(key, person, keys, agreed=Agreed())

    @property
    def places(self) -> tuple[Compartment, ...]:
        """Every file that is open now: the record, and the walled files in use."""
        return (self.record, *(place for session in self._sessions for place in session.now_open))

    @property
    def id(self) -> str:
        """What names this store among others."""
        return self.file.body.store

    def close_rooms(self) -> None:
        """Lock every walled file again."""
        for session in self._sessions:
            session.close()
        self._sessions.clear()

    def verify(self, progress: Progress | None = None, *, head: str = "") -> list[Fault]:
        """What is wrong with everything that is open: the record, and the walled files in use.

        ``head`` is one typed from paper, or words that contain one; Refused when it cannot be read. It is held against
        the file it fits, or against the record.
        """
        paper = head_read(head) if head else None
        meant = next((place for place in self.places if paper and place.holds(paper)), self.record)
        with self.record.reading() as session:
            older = list(key_file_faults(session, self.file.body.generation))
            sealed = list(walled_faults(session, self.folder))
        found = [
            fault for place in self.places for fault in place.verify(progress, head=head if place is meant else "")
        ]  # fmt: skip
        return older + sealed + found

    def close(self) -> None:
        """Lock everything; safe to call twice."""
        self.close_rooms()
        if self._record is not None:
            self._record.close()
        self._lock.release()


def _locked(folder: Path, clock: Clock) -> StoreLock:
    keyfile.read(folder)
    return StoreLock(folder, clock.now())


@contextmanager
def _all_or_nothing(folder: Path) -> Iterator[None]:
    """A store that could not be finished leaves an empty folder empty, and none where there was none."""
    there = folder.exists()
    try:
        yield
    except BaseException:
        with suppress(OSError):
            for part in folder.iterdir():
                shutil.rmtree(part) if part.is_dir() else part.unlink()
            if not there:
                folder.rmdir()
        raise


def _refuse_room(folder: Path) -> None:
    with told():
        standing = next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
        if shutil.disk_usage(standing).free < ROOM:
            raise disk_full()


def _refuse_occupied(folder: Path) -> None:
    with told():
        if folder.exists() and any(folder.iterdir()):
            raise Trouble(
                tr("The folder {folder} is not empty.", folder=str(folder)),
                tr("Nothing was written."),
                tr("Choose an empty folder for the new store."),
            )
