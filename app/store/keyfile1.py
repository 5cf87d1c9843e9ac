"""``store.keys`` as the first version wrote it: read, never written."""

from __future__ import annotations

from typing import Final

import msgspec

from app.store import device, keyfile
from app.store.base import canonical
from app.store.identity import PublicKeys
from app.store.keyfile import Body, Grant, KeyFile, OwnSlot, Recovery, Slot
from app.terms import Role, tr

FORMAT: Final = 1


class _Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
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


class _Recovery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    nonce: bytes
    sealed: bytes


class _Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    store: str
    root: str
    people: tuple[_Person, ...]
    wraps: tuple[bytes, ...]
    recovery: _Recovery
    practice: bool = False
    device: device.State = "off"
    generation: int = 1
    format: int = FORMAT


class _Signed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    body: _Body
    by: str
    signature: bytes


def checked(data: bytes) -> KeyFile:
    """The file in the words of today, its ``body.format`` still 1. MsgspecError, ValueError or StoreDamaged."""
    signed = msgspec.json.decode(data, type=_Signed)
    for person in signed.body.people:
        _ = person.slot.kdf
    if not _honest(signed):
        raise keyfile.altered(tr("a signature does not fit"))
    return KeyFile(_body(signed.body), b"", {p.id: OwnSlot(p.slot, 0, b"") for p in signed.body.people})


def _body(old: _Body) -> Body:
    """Who could read the record was not written down; a mediator could not, as the desk proposed."""
    people = tuple(
        keyfile.Person(p.id, p.name, p.role, p.age, p.sign, record=p.role is not Role.MEDIATOR) for p in old.people
    )
    return Body(
        old.store, old.root, people, tuple(Grant(b"", wrap) for wrap in old.wraps),
        Recovery(old.recovery.nonce, old.recovery.sealed), old.practice, old.device, old.generation,
        carried={p.id: keyfile.slot_digest(p.slot) for p in old.people}, format=FORMAT,
    )  # fmt: skip


def _honest(signed: _Signed) -> bool:
    body = signed.body
    signer = next((p for p in body.people if p.keys.key_id == signed.by), None)
    return (
        signer is not None
        and any(p.sign == body.root for p in body.people)
        and all(_certified(body, p) for p in body.people)
        and signer.keys.signed(b"greffe keys 1\0" + canonical(body).encode(), signed.signature)
    )


def _certified(body: _Body, person: _Person) -> bool:
    words = canonical([body.store, person.id, person.name, person.role.value, person.age, person.sign])
    return PublicKeys("", body.root).signed(b"greffe person 1\0" + words.encode(), person.certificate)
