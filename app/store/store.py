"""The store: a folder of encrypted files, opened by one person with a passphrase."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.store import keyfile
from app.store.codes import with_checksum
from app.store.compartment import Compartment
from app.store.identity import PrivateKeys
from app.store.kdf import Kdf, refuse_weak
from app.store.keyfile import Body, CompartmentKey, Person, Slot
from app.store.lock import StoreLock
from app.store.trouble import WrongPassphrase, told
from app.terms import Actor, Clock, Reason, Refused, Role, Trouble, tr

RECOVERY_BYTES: Final = 35
WalledKind = Literal["mediation", "deliberation"]


@dataclass(frozen=True)
class NewPerson:
    """Someone to be enrolled. Without ``record`` they cannot read the record, only what is walled to them."""

    name: str
    role: Role
    passphrase: str
    record: bool = True


class Store:
    """An open store. One desk at a time; ``close`` it."""

    def __init__(
        self, folder: Path, lock: StoreLock, body: Body, keys: PrivateKeys, person: Person, clock: Clock, kdf: Kdf
    ) -> None:
        self.folder, self._lock = folder, lock
        self._body, self._keys, self._person = body, keys, person
        self.clock, self._kdf = clock, kdf
        self.recovery_key = ""
        self._record: Compartment | None = None
        self._sessions: list[WalledSession] = []

    @classmethod
    def create(
        cls, folder: Path, registrar: NewPerson, *, clock: Clock, kdf: Kdf | None = None, practice: bool = False
    ) -> Store:
        """A new store in an empty or new folder, unlocked as its registrar. ``recovery_key`` is shown this once."""
        _refuse_occupied(folder)
        _refuse_registrar(registrar)
        kdf = kdf or Kdf()
        with told():
            (folder / "walled").mkdir(parents=True, exist_ok=True)
            (folder / "vault").mkdir(exist_ok=True)
        lock = StoreLock(folder, clock.now())
        try:
            return cls._created(folder, lock, registrar, clock, kdf, practice=practice)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _created(
        cls, folder: Path, lock: StoreLock, registrar: NewPerson, clock: Clock, kdf: Kdf, *, practice: bool
    ) -> Store:
        keys, secret, name = PrivateKeys.fresh(), secrets.token_bytes(RECOVERY_BYTES), str(uuid.uuid4())
        person = _person(name, registrar, keys, keys, kdf)
        key = _compartment_key("record")
        recovery = keyfile.seal_recovery(keys, secret, name)
        body = Body(name, keys.root, (person,), (key.wrapped_for(person),), recovery, practice)
        store = cls(folder, lock, body, keys, person, clock, kdf)
        store._record = store._open(key, fresh=True)
        with store.record.transaction() as tx:
            tx.record("store.create", person.id, None, _entry_of(person))
        keyfile.write(folder, body, keys)
        store.recovery_key = with_checksum(secret)
        return store

    @classmethod
    def open(cls, folder: Path, user: str, passphrase: str, *, clock: Clock) -> Store:
        """Unlock as ``user`` (name or id). WrongPassphrase, StoreMissing, StoreDamaged or StoreLocked."""
        body = keyfile.read(folder)
        person, keys = _unlock(body, user, passphrase)
        lock = StoreLock(folder, clock.now())
        try:
            store = cls(folder, lock, body, keys, person, clock, person.slot.kdf)
            store._record = store._open(store._record_key())
            return store
        except BaseException:
            lock.release()
            raise

    def _record_key(self) -> CompartmentKey:
        found = [key for key in keyfile.openable(self._body, self._keys) if key.kind == "record"]
        if not found:
            raise Trouble(
                tr("{name} holds no key to the record.", name=self._person.name),
                tr("Nothing was changed."),
                tr("Open the store as a member of the registry, then unlock what is walled to you."),
            )
        return found[0]

    def _open(self, key: CompartmentKey, *, fresh: bool = False) -> Compartment:
        me = (self._person.actor, self._keys.sign)
        return Compartment(self.folder, key, me, self.clock, self.directory, fresh=fresh)

    @property
    def record(self) -> Compartment:
        assert self._record is not None
        return self._record

    @property
    def actor(self) -> Actor:
        return self._person.actor

    @property
    def practice(self) -> bool:
        """Whether this is a store for training, whose documents say so."""
        return self._body.practice

    def people(self) -> tuple[Actor, ...]:
        """Everyone enrolled, in the order of enrolment."""
        return tuple(person.actor for person in self._body.people)

    def directory(self) -> Mapping[str, tuple[str, Ed25519PublicKey]]:
        """Whose key is which: key id -> (person id, public signing key)."""
        return {p.keys.key_id: (p.id, p.keys.signer) for p in self._body.people}

    def enrol(self, person: NewPerson) -> Actor:
        """Certify a new person and give them the key to the record. Refused to all but the registrar."""
        if self._person.sign != self._body.root:
            raise Refused(tr("Only the registrar enrols people."))
        _refuse_person(self._body, person)
        enrolled = _person(self._body.store, person, PrivateKeys.fresh(self._keys.root), self._keys, self._kdf)
        wraps = (self._record_key().wrapped_for(enrolled),) if person.record else ()
        self._amend("store.enrol", enrolled, people=(*self._body.people, enrolled), wraps=_mixed(self._body.wraps, wraps))
        return enrolled.actor

    def _amend(
        self, act: str, about: Person, *, people: tuple[Person, ...] | None = None, wraps: tuple[bytes, ...] | None = None
    ) -> None:
        body = msgspec.structs.replace(
            self._body,
            generation=self._body.generation + 1,
            people=people if people is not None else self._body.people,
            wraps=wraps if wraps is not None else self._body.wraps,
        )
        with self.record.transaction() as tx:
            tx.record(act, about.id, None, {**_entry_of(about), "generation": body.generation})
            keyfile.write(self.folder, body, self._keys)
        self._body = body

    def open_walled(self, kind: WalledKind, case: uuid.UUID, members: Sequence[str]) -> uuid.UUID:
        """A new file only ``members`` (ids or names) can read; whoever creates it forgets its key. Gives its id."""
        raise NotImplementedError

    def close(self) -> None:
        """Lock everything; safe to call twice."""
        for session in self._sessions:
            session.close()
        if self._record is not None:
            self._record.close()
        self._lock.release()


class WalledDoor(NamedTuple):
    """A walled file someone may open."""

    id: uuid.UUID
    kind: WalledKind
    case: uuid.UUID


class WalledSession:
    """placeholder"""

    def close(self) -> None: ...


def _unlock(body: Body, user: str, passphrase: str) -> tuple[Person, PrivateKeys]:
    person = body.named(user)
    keys = None if person is None else keyfile.open_slot(body, person, passphrase)
    if person is None or keys is None:
        raise WrongPassphrase(
            tr("This name and passphrase do not open the store."), tr("Nothing was changed."), tr("Type them again.")
        )
    return person, keys


def _compartment_key(kind: Literal["record", "mediation", "deliberation"], case: str = "") -> CompartmentKey:
    return CompartmentKey(str(uuid.uuid4()), kind, case, secrets.token_bytes(32))


def _person(store: str, new: NewPerson, keys: PrivateKeys, root: PrivateKeys, kdf: Kdf) -> Person:
    person_id, name = str(uuid.uuid4()), new.name.strip()
    words = keyfile.certificate_words(store, person_id, name, new.role, keys.public)
    slot: Slot = keyfile.seal_slot(keys, kdf, new.passphrase, store, person_id)
    return Person(person_id, name, new.role, keys.public.age, keys.public.sign, root.sign.sign(words), slot)


def _entry_of(person: Person) -> dict[str, object]:
    return {"name": person.name, "role": person.role.value, "key": person.keys.key_id}


def _mixed(old: tuple[bytes, ...], new: tuple[bytes, ...]) -> tuple[bytes, ...]:
    return tuple(sorted((*old, *new)))


def _refuse_person(body: Body, person: NewPerson) -> None:
    refuse_weak(person.passphrase)
    if not person.name.strip():
        raise Refused(Reason(tr("A person has a name."), field="name"))
    if body.named(person.name) is not None:
        raise Refused(Reason(tr("{name} is already enrolled.", name=person.name.strip()), field="name"))
    if person.role is Role.REGISTRAR:
        raise Refused(Reason(tr("A store has one registrar."), field="role"))


def _refuse_registrar(registrar: NewPerson) -> None:
    refuse_weak(registrar.passphrase)
    if registrar.role is not Role.REGISTRAR:
        raise Refused(Reason(tr("A store is created by its registrar."), field="role"))
    if not registrar.name.strip():
        raise Refused(Reason(tr("A person has a name."), field="name"))


def _refuse_occupied(folder: Path) -> None:
    with told():
        if folder.exists() and any(folder.iterdir()):
            raise Trouble(
                tr("The folder {folder} is not empty.", folder=str(folder)),
                tr("Nothing was written."),
                tr("Choose an empty folder for the new store."),
            )
