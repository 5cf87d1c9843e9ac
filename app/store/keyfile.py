"""``store.keys``: who may open what. Public keys in clear, everything else wrapped; signed, numbered, written whole."""

from __future__ import annotations

import secrets
import uuid
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store import device
from app.store.base import Kind, canonical
from app.store.files import write_whole
from app.store.identity import PrivateKeys, PublicKeys
from app.store.kdf import Kdf, sub_key
from app.store.trouble import StoreDamaged, StoreMissing, damaged, told
from app.terms import Actor, Role, Trouble, tr

NAME: Final = "store.keys"
FORMAT: Final = 1
_LARGEST: Final = 16 * 1024 * 1024
_WRAP_SIZE: Final = 512


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


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Someone enrolled: name, role and public keys certified by the registrar, private keys sealed."""

    id: str
    name: str
    role: Role
    age: str
    sign: str
    certificate: bytes
    slot: Slot

    @property
    def keys(self) -> PublicKeys:
        return PublicKeys(self.age, self.sign)

    @property
    def actor(self) -> Actor:
        return Actor(self.id, self.name, self.role, self.keys.key_id)


class Recovery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The registrar's keys, sealed under the printed recovery key."""

    nonce: bytes
    sealed: bytes


NO_RECOVERY: Final = Recovery(b"", b"")


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of ``store.keys`` but its signature. ``root`` is the registrar's public signing key."""

    store: str
    root: str
    people: tuple[Person, ...]
    wraps: tuple[bytes, ...]
    recovery: Recovery
    practice: bool = False
    device: device.State = "off"
    generation: int = 1
    format: int = FORMAT

    def named(self, name: str) -> Person | None:
        """The person of that name or id; case and outer spaces do not matter."""
        wanted = name.strip().casefold()
        return next((p for p in self.people if wanted in {p.name.casefold(), p.id}), None)

    @property
    def registrar(self) -> Person:
        return next(p for p in self.people if p.sign == self.root)


class _Signed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    body: Body
    by: str
    signature: bytes


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

    @property
    def database_key(self) -> bytes:
        return sub_key(self.key, b"greffe database 1")

    @property
    def vault_key(self) -> bytes:
        return sub_key(self.key, b"greffe vault 1")

    def wrapped_for(self, person: Person) -> bytes:
        """Wrapped blobs have one length, so that the key file does not tell kinds apart."""
        return person.keys.wrap(msgspec.json.encode(self).ljust(_WRAP_SIZE))


def openable(body: Body, keys: PrivateKeys) -> tuple[CompartmentKey, ...]:
    """The compartments a person can read, found by trying every wrapped key."""
    tried = (keys.unwrap(blob) for blob in body.wraps)
    return tuple(msgspec.json.decode(plain, type=CompartmentKey) for plain in tried if plain is not None)


def certificate_words(store: str, person_id: str, name: str, role: Role, keys: PublicKeys) -> bytes:
    """What the registrar signs when enrolling someone."""
    return b"greffe person 1\0" + canonical([store, person_id, name, role.value, keys.age, keys.sign]).encode()


def _certified(body: Body, person: Person) -> bool:
    words = certificate_words(body.store, person.id, person.name, person.role, person.keys)
    return PublicKeys("", body.root).signed(words, person.certificate)


def seal_slot(keys: PrivateKeys, kdf: Kdf, passphrase: str, store: str, person_id: str, device: bytes = b"") -> Slot:
    """Private keys under a passphrase; a fresh salt each time."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    context = _slot_context(store, person_id)
    sealed = AESGCM(kdf.key(passphrase, salt, context, device)).encrypt(nonce, keys.packed(), context)
    return Slot(kdf.t, kdf.m, kdf.p, salt, nonce, sealed, bool(device))


def open_slot(body: Body, person: Person, passphrase: str, device: bytes = b"") -> PrivateKeys | None:
    """The person's keys, or None for a wrong passphrase. StoreDamaged when the keys are not those of this store."""
    slot, context = person.slot, _slot_context(body.store, person.id)
    key = slot.kdf.key(passphrase, slot.salt, context, device if slot.device else b"")
    try:
        keys = PrivateKeys.unpacked(AESGCM(key).decrypt(slot.nonce, slot.sealed, context))
    except InvalidTag:
        return None
    if keys.root != body.root or keys.public != person.keys:
        raise _altered()
    return keys


def _slot_context(store: str, person_id: str) -> bytes:
    return b"greffe slot 1\0" + canonical([store, person_id]).encode()


def seal_recovery(keys: PrivateKeys, secret: bytes, store: str) -> Recovery:
    nonce = secrets.token_bytes(12)
    context = _slot_context(store, "recovery")
    return Recovery(nonce, AESGCM(sub_key(secret, context)).encrypt(nonce, keys.packed(), context))


def open_recovery(body: Body, secret: bytes) -> PrivateKeys | None:
    """The registrar's keys, or None when it is another store's recovery key."""
    context = _slot_context(body.store, "recovery")
    try:
        plain = AESGCM(sub_key(secret, context)).decrypt(body.recovery.nonce, body.recovery.sealed, context)
    except InvalidTag:
        return None
    return PrivateKeys.unpacked(plain)


def read(folder: Path) -> Body:
    """The key file, its signature and every certificate checked. StoreMissing or StoreDamaged."""
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
    return _checked(data)


def _checked(data: bytes) -> Body:
    try:
        found = msgspec.json.decode(data, type=dict[str, object])
        body = found.get("body")
        if isinstance(body, dict) and isinstance(body.get("format"), int) and body["format"] > FORMAT:
            raise _newer()
        signed = msgspec.json.decode(data, type=_Signed)
        for person in signed.body.people:
            _ = person.slot.kdf
        honest = _honest(signed)
    except (msgspec.MsgspecError, ValueError, UnicodeDecodeError) as error:
        raise damaged(tr("The key file store.keys cannot be read.")) from error
    if not honest:
        raise _altered()
    return signed.body


def _honest(signed: _Signed) -> bool:
    body = signed.body
    signer = next((p for p in body.people if p.keys.key_id == signed.by), None)
    return (
        signer is not None
        and any(p.sign == body.root for p in body.people)
        and all(_certified(body, p) for p in body.people)
        and signer.keys.signed(_words(body), signed.signature)
    )


def _words(body: Body) -> bytes:
    return b"greffe keys 1\0" + canonical(body).encode()


def write(folder: Path, body: Body, keys: PrivateKeys) -> None:
    """Sign and replace the key file."""
    signed = _Signed(body, keys.public.key_id, keys.sign.sign(_words(body)))
    write_whole(folder / NAME, msgspec.json.format(canonical(signed)).encode())


def _altered() -> StoreDamaged:
    return damaged(tr("The key file store.keys was altered: a signature does not fit."))


def _newer() -> Trouble:
    return Trouble(
        tr("This store was written by a newer version of Greffe."),
        tr("Nothing was changed."),
        tr("Open it with that version or a later one."),
    )
