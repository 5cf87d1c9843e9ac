"""Entering someone in the key file: what is refused, and what stands there of them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from app.store import keyfile
from app.store.identity import PrivateKeys
from app.store.kdf import Kdf, refuse_weak
from app.store.keyfile import Body, OwnSlot, Person
from app.terms import Reason, Refused, Role, tr


@dataclass(frozen=True)
class NewPerson:
    """Someone to be enrolled. Without ``record`` they cannot read the record, only what is walled to them."""

    name: str
    role: Role
    passphrase: str
    record: bool = True


def entered(new: NewPerson, keys: PrivateKeys) -> Person:
    """The person as the key file holds them."""
    public = keys.public
    return Person(str(uuid.uuid4()), new.name.strip(), new.role, public.age, public.sign, new.record)


def first_slot(
    store: str, person: Person, keys: PrivateKeys, secret: tuple[str, Kdf, bytes], number: int = 1
) -> OwnSlot:
    """A slot signed by its owner; ``secret`` is passphrase, cost and the secret of the device or nothing."""
    passphrase, kdf, device = secret
    slot = keyfile.seal_slot(keys, kdf, passphrase, store, person.id, device)
    return keyfile.sign_slot(keys, slot, store, person.id, number)


def entry_of(person: Person) -> dict[str, object]:
    """What the register says of a person."""
    return {"name": person.name, "role": person.role.value, "key": person.keys.key_id}


def refuse_newcomer(body: Body, new: NewPerson) -> None:
    """Refused for a weak passphrase, no name, a name in use or a second registrar."""
    refuse_weak(new.passphrase)
    _refuse_nameless(new)
    if body.named(new.name) is not None:
        raise Refused(Reason(tr("{name} is already enrolled.", name=new.name.strip()), field="name"))
    if new.role is Role.REGISTRAR:
        raise Refused(Reason(tr("A store has one registrar."), field="role"))


def refuse_founder(new: NewPerson) -> None:
    """Refused unless this is a registrar with a name and a sound passphrase."""
    refuse_weak(new.passphrase)
    _refuse_nameless(new)
    if new.role is not Role.REGISTRAR:
        raise Refused(Reason(tr("A store is created by its registrar."), field="role"))


def _refuse_nameless(new: NewPerson) -> None:
    if not new.name.strip():
        raise Refused(Reason(tr("A person has a name."), field="name"))
