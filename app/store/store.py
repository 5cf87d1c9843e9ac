"""The store: a folder of encrypted files, opened by one person with a passphrase."""

from __future__ import annotations

import secrets
import shutil
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, Literal, Self

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.store import device, keyfile
from app.store.codes import with_checksum, without_checksum
from app.store.compartment import Compartment, database_path, log_beside
from app.store.enrolment import NewPerson, certified, entry_of, refuse_founder, refuse_newcomer
from app.store.files import make_folder
from app.store.identity import PrivateKeys
from app.store.kdf import Kdf, refuse_weak
from app.store.keyfile import Body, CompartmentKey, Person
from app.store.lock import StoreLock
from app.store.progress import Progress
from app.store.register import Fault, head_read
from app.store.trouble import WrongPassphrase, disk_full, told
from app.store.unlocking import enter_attempts, failed_attempts, forget_attempts, unlock
from app.store.upgrade import Agreed, Rise, enter_upgrade, rise
from app.store.verify import key_file_faults, walled_faults
from app.store.walled import WalledDoor, WalledSession
from app.terms import Actor, Clock, Reason, Refused, Role, Trouble, tr

__all__ = ["Kdf", "NewPerson", "Store", "WalledDoor", "WalledSession"]

RECOVERY_BYTES: Final = 35
ROOM: Final = 16 * 1024 * 1024
"""Bytes that must be free for a new store; a little less, and nothing could be put into it."""


class Store:
    """An open store. One desk at a time; ``close`` it.

    ``recovery_key`` holds the printed recovery key once, after ``create``; it is kept nowhere.
    """

    recovery_key: str = ""
    _record: Compartment | None = None

    def __init__(self, folder: Path, lock: StoreLock, clock: Clock, body: Body, keys: PrivateKeys, me: Person) -> None:
        self.folder, self.clock = folder, clock
        self._lock, self._body, self._keys, self._me = lock, body, keys, me
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
        store_id = str(uuid.uuid4())
        lock = StoreLock(folder, clock.now())
        try:
            secret = device.make_secret(store_id) if device_secret else b""
            state: device.State = ("kept" if secret else "absent") if device_secret else "off"
            keys = PrivateKeys.fresh()
            me = certified(store_id, registrar, keys, keys, kdf, secret)
            body = Body(store_id, keys.root, (me,), (), keyfile.NO_RECOVERY, practice, state)
            return cls(folder, lock, clock, body, keys, me)._founded()
        except BaseException:
            lock.release()
            raise

    def _founded(self) -> Self:
        secret, key = secrets.token_bytes(RECOVERY_BYTES), CompartmentKey.fresh("record")
        recovery = keyfile.seal_recovery(self._keys, secret, self._body.store)
        self._body = msgspec.structs.replace(self._body, wraps=(key.wrapped_for(self._me),), recovery=recovery)
        self._record = self._opened(key, self._me, self._keys, fresh=True)
        try:
            with self.record.transaction() as tx:
                tx.record("store.create", self._me.id, None, entry_of(self._me))
            keyfile.write(self.folder, self._body, self._keys)
            self.record.note_head()
        except BaseException:
            self.record.close()
            raise
        self.recovery_key = with_checksum(secret)
        return self

    @classmethod
    def open(cls, folder: Path, user: str, passphrase: str, *, clock: Clock, agreed: Agreed | None = None) -> Self:
        """Unlock as ``user`` (name or id). ``agreed``: the registrar agrees that an older store is upgraded.

        Raises WrongPassphrase, StoreMissing, StoreDamaged, StoreLocked, ReadOnlyMedia or StoreOlder.
        """
        lock = _locked(folder, clock)
        try:
            body = keyfile.read(folder)
            me, keys = unlock(folder, body, user, passphrase, clock)
            return cls(folder, lock, clock, body, keys, me)._entered(agreed)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def recover(cls, folder: Path, recovery_key: str, new_passphrase: str, *, clock: Clock) -> Self:
        """Unlock as the registrar with the printed recovery key, and give the registrar a new passphrase."""
        refuse_weak(new_passphrase)
        lock = _locked(folder, clock)
        try:
            body = keyfile.read(folder)
            keys = _recovered(body, recovery_key)
            store = cls(folder, lock, clock, body, keys, body.registrar)._entered()
            store._take_passphrase(new_passphrase, "store.recover")
            return store
        except BaseException:
            lock.release()
            raise

    def _entered(self, agreed: Agreed | None = None) -> Self:
        if self._me.role is not Role.REGISTRAR:
            agreed = None
        self._record = self._opened(self._record_key(), self._me, self._keys, agreed=agreed)
        try:
            if failed_attempts(self.folder):
                with self.record.transaction() as tx:
                    enter_attempts(self.folder, tx)
                forget_attempts(self.folder)
        except BaseException:
            self.record.close()
            raise
        return self

    def _record_key(self) -> CompartmentKey:
        found = [key for key in keyfile.openable(self._body, self._keys) if key.kind == "record"]
        if not found:
            raise Trouble(
                tr("{name} holds no key to the record.", name=self._me.name),
                tr("Nothing was changed."),
                tr("Open the store as a member of the registry, then unlock what is walled to {name}.",
                   name=self._me.name),
            )  # fmt: skip
        return found[0]

    def _opened(
        self, key: CompartmentKey, person: Person, keys: PrivateKeys, *, fresh: bool = False,
        agreed: Agreed | None = None,
    ) -> Compartment:  # fmt: skip
        place = Rise(self.folder, database_path(self.folder, key), key, self.clock, person.actor)
        logged = log_beside(place.path)
        mark = None if fresh else rise(place, agreed, self._renew_key_file)
        compartment = Compartment(
            self.folder, key, (person.actor, keys.sign), self.clock, self.directory, fresh=fresh, unseal=keys.unwrap,
            log_there=logged,
        )  # fmt: skip
        if mark is not None:
            enter_upgrade(compartment, place, mark)
        if key.id not in self._swept:
            compartment.sweep()
            self._swept.add(key.id)
        return compartment

    def _renew_key_file(self) -> None:
        """The key file in the format of this version: its half of an upgrade of the record."""

    @property
    def record(self) -> Compartment:
        """Cases, docket, evidence catalogue, documents."""
        assert self._record is not None
        return self._record

    @property
    def actor(self) -> Actor:
        return self._me.actor

    @property
    def practice(self) -> bool:
        """Whether this is a store for training, whose documents say so."""
        return self._body.practice

    @property
    def keyring_state(self) -> Literal["off", "kept", "absent"]:
        """Whether a device secret was asked for: not, kept by the keyring, or asked for where there was no keyring."""
        return self._body.device

    def people(self) -> tuple[Actor, ...]:
        """Everyone enrolled, in the order of enrolment."""
        return tuple(person.actor for person in self._body.people)

    def seals(self) -> Mapping[str, str]:
        """To which public key (age recipient) something is sealed for a person: person id -> key."""
        return {p.id: p.age for p in self._body.people}

    def directory(self) -> Mapping[str, tuple[str, Ed25519PublicKey]]:
        """Whose key is which: key id -> (person id, public signing key)."""
        return {p.keys.key_id: (p.id, p.keys.signer) for p in self._body.people}

    def enrol(self, person: NewPerson) -> Actor:
        """Certify a new person and give them the key to the record. Refused to all but the registrar."""
        if self._me.sign != self._body.root:
            raise Refused(tr("Only the registrar enrols people."))
        refuse_newcomer(self._body, person)
        keys = PrivateKeys.fresh(self._keys.root)
        enrolled = certified(self._body.store, person, keys, self._keys, self._me.slot.kdf)
        wraps = (self._record_key().wrapped_for(enrolled),) if person.record else ()
        self._amend(
            "store.enrol", enrolled.id, entry_of(enrolled),
            people=(*self._body.people, enrolled), wraps=tuple(sorted((*self._body.wraps, *wraps))),
        )  # fmt: skip
        return enrolled.actor

    def change_passphrase(self, old: str, new: str) -> None:
        """A new passphrase for the person at the desk. WrongPassphrase when ``old`` is not theirs."""
        refuse_weak(new)
        unlock(self.folder, self._body, self._me.id, old, self.clock)
        self._take_passphrase(new, "store.change_passphrase")

    def _take_passphrase(self, new: str, act_id: str) -> None:
        kdf = self._me.slot.kdf
        slot = keyfile.seal_slot(self._keys, kdf, new, self._body.store, self._me.id)
        me = msgspec.structs.replace(self._me, slot=slot)
        people = tuple(me if person.id == me.id else person for person in self._body.people)
        self._amend(act_id, me.id, entry_of(me), people=people)
        self._me = me

    def _amend(self, act_id: str, subject: str, new: dict[str, object], **changes: Any) -> None:
        generation = self._body.generation + 1
        body = msgspec.structs.replace(self._body, generation=generation, **changes)
        with self.record.transaction() as tx:
            tx.record(act_id, subject, None, {**new, "generation": generation})
            keyfile.write(self.folder, body, self._keys)
        self._body = body

    def open_walled(
        self, kind: Literal["mediation", "deliberation"], case: uuid.UUID, members: Sequence[str]
    ) -> uuid.UUID:
        """A new file only ``members`` (ids or names) can read; whoever creates it keeps no key. Gives its id."""
        people = [self._member(member) for member in dict.fromkeys(members)]
        if not people:
            raise Refused(Reason(tr("Name at least one person who may open these papers."), field="members"))
        key = CompartmentKey.fresh(kind, case)
        compartment = self._opened(key, self._me, self._keys, fresh=True)
        try:
            with compartment.transaction() as tx:
                tx.record("store.open_walled", str(key.id), None, {"members": [p.id for p in people]}, case)
            wraps = tuple(sorted((*self._body.wraps, *(key.wrapped_for(person) for person in people))))
            self._amend("store.open_walled", str(key.id), {}, wraps=wraps)
        except BaseException:
            compartment.close()
            compartment.remove()
            raise
        compartment.close()
        return key.id

    def _member(self, name: str) -> Person:
        person = self._body.named(name)
        if person is None:
            raise Refused(Reason(tr("{name} is not enrolled.", name=name), field="members"))
        return person

    def walled(self, name: str, passphrase: str) -> WalledSession:
        """What one person may open behind the walls, with their own passphrase. WrongPassphrase."""
        person, keys = unlock(self.folder, self._body, name, passphrase, self.clock)
        mine = tuple(key for key in keyfile.openable(self._body, keys) if key.kind != "record")
        session = WalledSession(person.actor, mine, lambda key: self._opened_walled(key, person, keys))
        self._sessions.append(session)
        return session

    def _opened_walled(self, key: CompartmentKey, person: Person, keys: PrivateKeys) -> Compartment:
        with self.quiet:
            return self._opened(key, person, keys, agreed=Agreed())

    @property
    def places(self) -> tuple[Compartment, ...]:
        """Every file that is open now: the record, and the walled files in use."""
        return (self.record, *(place for session in self._sessions for place in session.now_open))

    @property
    def id(self) -> str:
        """What names this store among others."""
        return self._body.store

    def verify(self, progress: Progress | None = None, *, head: str = "") -> list[Fault]:
        """What is wrong with everything that is open: the record, and the walled files in use.

        ``head`` is one typed from paper, or words that contain one; Refused when it cannot be read. It is held against
        the file it fits, or against the record.
        """
        paper = head_read(head) if head else None
        meant = next((place for place in self.places if paper and place.holds(paper)), self.record)
        with self.record.reading() as session:
            older = list(key_file_faults(session, self._body.generation))
            sealed = list(walled_faults(session, self.folder))
        found = [
            fault for place in self.places for fault in place.verify(progress, head=head if place is meant else "")
        ]  # fmt: skip
        return older + sealed + found

    def close(self) -> None:
        """Lock everything; safe to call twice."""
        for session in self._sessions:
            session.close()
        self._sessions.clear()
        if self._record is not None:
            self._record.close()
        self._lock.release()


def _locked(folder: Path, clock: Clock) -> StoreLock:
    keyfile.read(folder)
    return StoreLock(folder, clock.now())


def _recovered(body: Body, recovery_key: str) -> PrivateKeys:
    try:
        keys = keyfile.open_recovery(body, without_checksum(recovery_key, RECOVERY_BYTES))
    except ValueError:
        raise WrongPassphrase(
            tr("This is not a recovery key as it was printed."),
            tr("Nothing was changed."),
            tr("Compare it character by character with the sheet."),
        ) from None
    if keys is None:
        raise WrongPassphrase(tr("This recovery key belongs to another store."), tr("Nothing was changed."))
    return keys


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
