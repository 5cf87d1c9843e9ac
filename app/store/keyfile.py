"""``store.keys``: who may open what. Public keys in clear, everything else wrapped.

The registrar signs who is enrolled with which office and which key is wrapped to whom; everyone signs the slot of their
own passphrase. Whatever else is written there is refused when it is read.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store import device
from app.store.base import Kind, canonical
from app.store.identity import PrivateKeys, PublicKeys
from app.store.kdf import Kdf, sub_key
from app.store.trouble import StoreDamaged, StoreMissing, damaged, told
from app.terms import REGISTRY_STAFF, Actor, Role, Trouble, tr

NAME: Final = "store.keys"
FORMAT: Final = 2
_LARGEST: Final = 16 * 1024 * 1024
_WRAP_SIZE: Final = 512
_TAG_SIZE: Final = 16
RECOVERY_HOLDER: Final = "recovery"
"""Stands for the recovery key where otherwise the id of a person stands."""


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Private keys sealed by AES-GCM under a passphrase (and, if ``device``, a secret of one computer)."""

    t: int
    m: int
    p: int
    salt: bytes
    nonce: bytes
    sealed: bytes
    device: bool = False

    @property
    def kdf(self) -> Kdf:
        """ValueError when the cost is out of bounds."""
        return Kdf(self.t, self.m, self.p)


class OwnSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A slot as its owner signed it; ``number`` counts their changes. 0: carried over from format 1, unsigned."""

    slot: Slot
    number: int
    signature: bytes


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Someone enrolled, or enrolled once: then ``left`` is the moment of leaving, and only old signatures count.

    ``record``: whether this person was given the key of the record. ``former``: public keys they signed with before.
    """

    id: str
    name: str
    role: Role
    age: str
    sign: str
    record: bool = True
    former: tuple[PublicKeys, ...] = ()
    left: str = ""

    @property
    def keys(self) -> PublicKeys:
        return PublicKeys(self.age, self.sign)

    @property
    def actor(self) -> Actor:
        return Actor(self.id, self.name, self.role, self.keys.key_id)


class Grant(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A compartment key wrapped to somebody. Only who holds the key can tell from the tag whom it was wrapped to."""

    tag: bytes
    blob: bytes


class Loan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A grant that ends: on the day ``until`` (ISO), or when it is withdrawn."""

    tag: bytes
    until: str = ""


class Recovery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The registrar's keys and the recovery identity, sealed under the recovery key on paper.

    Compartment keys are wrapped to ``recipient``; it is empty in a store whose recovery key dates from format 1.
    """

    nonce: bytes
    sealed: bytes
    recipient: str = ""

    @property
    def holder(self) -> str:
        """How a tag names the recovery identity."""
        return f"{RECOVERY_HOLDER} {self.recipient}"


class Shares(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The recovery key is also in ``n`` shares, any ``k`` of which give it; ``proved`` once k of them did."""

    set: str
    k: int
    n: int
    made: str
    proved: str = ""


NO_RECOVERY: Final = Recovery(b"", b"")


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the registrar signs. ``root`` is the registrar's public signing key, ``carried`` digests of slots of old."""

    store: str
    root: str
    people: tuple[Person, ...]
    grants: tuple[Grant, ...]
    recovery: Recovery
    practice: bool = False
    device: device.State = "off"
    generation: int = 1
    loans: tuple[Loan, ...] = ()
    shares: Shares | None = None
    carried: dict[str, str] = {}
    format: int = FORMAT

    @property
    def present(self) -> tuple[Person, ...]:
        """Everyone enrolled now."""
        return tuple(p for p in self.people if not p.left)

    def named(self, name: str) -> Person | None:
        """The person of that name or id; case and outer spaces do not matter."""
        wanted = name.strip().casefold()
        return next((p for p in self.present if wanted in {p.name.casefold(), p.id}), None)

    @property
    def registrar(self) -> Person:
        return next(p for p in self.present if p.sign == self.root)

    @property
    def staff(self) -> tuple[Person, ...]:
        """Members of the registry, who confirm each other's changes to the keys."""
        return tuple(p for p in self.present if p.role in REGISTRY_STAFF)


class Confirmation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The signature of the second person under the same words."""

    by: str
    signature: bytes


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    body: Body
    signature: bytes
    slots: dict[str, OwnSlot]
    confirmed: Confirmation | None = None

    @property
    def edition(self) -> tuple[int, int]:
        """What is later has the greater edition."""
        return self.body.generation, sum(slot.number for slot in self.slots.values())

    def written(self) -> bytes:
        """The bytes of the file."""
        return msgspec.json.format(canonical(self)).encode()

    @property
    def digest(self) -> str:
        """SHA-256 of the file, as the register names it."""
        return hashlib.sha256(self.written()).hexdigest()


NO_CASE: Final = uuid.UUID(int=0)


class CompartmentKey(msgspec.Struct, frozen=True):
    """What is wrapped to a member: which file, of which kind and case, and its key."""

    id: uuid.UUID
    kind: Kind
    case: uuid.UUID
    key: bytes

    @classmethod
    def fresh(cls, kind: Kind, case: uuid.UUID = NO_CASE) -> CompartmentKey:
        return cls(uuid.uuid4(), kind, case, secrets.token_bytes(32))

    def renewed(self) -> CompartmentKey:
        """Another key for the same compartment."""
        return CompartmentKey(self.id, self.kind, self.case, secrets.token_bytes(32))

    @property
    def database_key(self) -> bytes:
        return sub_key(self.key, b"greffe database 1")

    @property
    def vault_key(self) -> bytes:
        return sub_key(self.key, b"greffe vault 1")

    def tag(self, holder: str) -> bytes:
        """The mark of what is wrapped to ``holder`` (the id of a person); means nothing to who has not this key."""
        mark = hmac.new(sub_key(self.key, b"greffe grant 1"), holder.encode(), hashlib.sha256)
        return mark.digest()[:_TAG_SIZE]

    def granted(self, person: Person) -> Grant:
        """Wrapped to a person."""
        return Grant(self.tag(person.id), self._wrapped(person.keys))

    def granted_to_recovery(self, recovery: Recovery) -> Grant:
        """Wrapped to the recovery identity."""
        return Grant(self.tag(recovery.holder), self._wrapped(PublicKeys(recovery.recipient, "")))

    def _wrapped(self, keys: PublicKeys) -> bytes:
        """Wrapped blobs have one length, so that the key file does not tell kinds apart."""
        return keys.wrap(msgspec.json.encode(self).ljust(_WRAP_SIZE))


def openable(body: Body, keys: PrivateKeys, holder: str, today: str = "") -> tuple[CompartmentKey, ...]:
    """The compartments a person can read, found by trying every wrapped key; loans that ended before ``today`` not."""
    over = {loan.tag for loan in body.loans if today and loan.until and loan.until < today}
    return tuple(
        key for grant, key in unwrapped(body.grants, keys) if sound(grant, key, holder) and grant.tag not in over
    )


def unwrapped(grants: Iterable[Grant], keys: PrivateKeys) -> list[tuple[Grant, CompartmentKey]]:
    """Every grant these keys open."""
    tried = ((grant, keys.unwrap(grant.blob)) for grant in grants)
    return [(grant, msgspec.json.decode(plain, type=CompartmentKey)) for grant, plain in tried if plain is not None]


def sound(grant: Grant, key: CompartmentKey, holder: str) -> bool:
    """Whether the tag is that of this key and holder; grants of format 1 bear none."""
    return grant.tag in {b"", key.tag(holder)}


def seal_slot(keys: PrivateKeys, kdf: Kdf, passphrase: str, store: str, person_id: str, device: bytes = b"") -> Slot:
    """Private keys under a passphrase; a fresh salt each time."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    context = slot_context(store, person_id)
    sealed = AESGCM(kdf.key(passphrase, salt, context, device)).encrypt(nonce, keys.packed(), context)
    return Slot(kdf.t, kdf.m, kdf.p, salt, nonce, sealed, bool(device))


def sign_slot(keys: PrivateKeys, slot: Slot, store: str, person_id: str, number: int) -> OwnSlot:
    """The slot with its owner's signature."""
    return OwnSlot(slot, number, keys.sign.sign(_slot_words(store, person_id, slot, number)))


def open_slot(file: KeyFile, person: Person, passphrase: str, device: bytes = b"") -> PrivateKeys | None:
    """The person's keys, or None for a wrong passphrase. StoreDamaged when the keys are not those of this store."""
    slot, context = file.slots[person.id].slot, slot_context(file.body.store, person.id)
    key = slot.kdf.key(passphrase, slot.salt, context, device if slot.device else b"")
    try:
        keys = PrivateKeys.unpacked(AESGCM(key).decrypt(slot.nonce, slot.sealed, context))
    except InvalidTag:
        return None
    if keys.root != file.body.root or keys.public != person.keys:
        raise altered(tr("the keys of {name} are not those the registrar certified", name=person.name))
    return keys


def slot_context(store: str, person_id: str) -> bytes:
    """What a sealed slot is bound to."""
    return b"greffe slot 1\0" + canonical([store, person_id]).encode()


def _slot_words(store: str, person_id: str, slot: Slot, number: int) -> bytes:
    return b"greffe own slot 2\0" + canonical([store, person_id, number, slot]).encode()


def body_words(body: Body) -> bytes:
    """What the registrar signs, and the second person."""
    return b"greffe keys 2\0" + canonical(body).encode()


def signed(body: Body, slots: dict[str, OwnSlot], root: PrivateKeys, second: PrivateKeys | None = None) -> KeyFile:
    """The file, signed with the registrar's key and confirmed by a second person."""
    words = body_words(body)
    confirmed = None if second is None else Confirmation(second.public.key_id, second.sign.sign(words))
    return KeyFile(body, root.sign.sign(words), slots, confirmed)


def read(folder: Path) -> KeyFile:
    """The key file with every signature checked; one of format 1 in the words of today. StoreMissing, StoreDamaged."""
    path = folder / NAME
    with told():
        there = path.is_file()
    if not there:
        raise StoreMissing(
            tr("There is no store in {folder}.", folder=str(folder)),
            tr("Nothing was changed."),
            tr("Choose the folder that holds the file store.keys, or create a new store."),
        )
    with told():
        if path.stat().st_size > _LARGEST:
            raise damaged(tr("The key file store.keys is far too large."))
        data = path.read_bytes()
    return checked(data)


def checked(data: bytes) -> KeyFile:
    """What these bytes say. StoreDamaged where a signature does not fit, Trouble for a later format."""
    from app.store import keyfile1

    try:
        body = msgspec.json.decode(data, type=dict[str, msgspec.Raw]).get("body", msgspec.Raw(b"{}"))
        version = msgspec.json.decode(body, type=dict[str, object]).get("format", 0)
        if isinstance(version, int) and version > FORMAT:
            raise _newer()
        if version == keyfile1.FORMAT:
            return keyfile1.checked(data)
        file = msgspec.json.decode(data, type=KeyFile)
        for own in file.slots.values():
            _ = own.slot.kdf
        _refuse_forged(file)
    except (msgspec.MsgspecError, ValueError, UnicodeDecodeError) as error:
        raise damaged(tr("The key file store.keys cannot be read.")) from error
    return file


def _refuse_forged(file: KeyFile) -> None:
    body = file.body
    words = body_words(body)
    if not PublicKeys("", body.root).signed(words, file.signature) or not _one_registrar(body):
        raise altered(tr("the registrar has not signed who may open what"))
    if {p.id for p in body.present} != file.slots.keys():
        raise altered(tr("there are not as many passphrases as people"))
    for person in body.present:
        if not _own(body, person, file.slots[person.id]):
            raise altered(tr("{name} has not signed the slot of their passphrase", name=person.name))
    if file.confirmed is not None and not _confirmed(body, words, file.confirmed):
        raise altered(tr("the second person has not confirmed it"))


def _one_registrar(body: Body) -> bool:
    return [p.sign for p in body.present if p.role is Role.REGISTRAR] == [body.root]


def _own(body: Body, person: Person, own: OwnSlot) -> bool:
    if own.number == 0:
        return body.carried.get(person.id) == slot_digest(own.slot)
    return person.keys.signed(_slot_words(body.store, person.id, own.slot, own.number), own.signature)


def _confirmed(body: Body, words: bytes, confirmed: Confirmation) -> bool:
    who = next((p for p in body.people if p.keys.key_id == confirmed.by), None)
    return who is not None and who.role in REGISTRY_STAFF and who.keys.signed(words, confirmed.signature)


def slot_digest(slot: Slot) -> str:
    """SHA-256 of a slot that was carried over."""
    return hashlib.sha256(canonical(slot).encode()).hexdigest()


def altered(how: str) -> StoreDamaged:
    """``how`` continues the sentence."""
    return damaged(tr("The key file store.keys was altered: {how}.", how=how))


def _newer() -> Trouble:
    return Trouble(
        tr("This store was written by a newer version of Greffe."),
        tr("Nothing was changed."),
        tr("Open it with that version or a later one."),
    )
