"""Changing the key file: who has to sign, and the two steps in which it happens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from app.store import keyfile, pending
from app.store.compartment import Compartment
from app.store.identity import PrivateKeys
from app.store.keychanges import note_change, words_for
from app.store.keyfile import KeyFile, OwnSlot, Person
from app.store.unlocking import unlock
from app.terms import REGISTRY_STAFF, Reason, Refused, Trouble, tr

if TYPE_CHECKING:
    from app.store.store import Store


@dataclass(frozen=True)
class Second:
    """The second person, present with their own passphrase."""

    person: Person
    keys: PrivateKeys


@dataclass(frozen=True)
class Change:
    """One change of the key file. ``body`` and ``slots`` replace what stands there; ``words`` go into the register.

    ``two``: this is one of those that two people confirm.
    """

    act: str
    subject: str
    words: Mapping[str, Any]
    second: Second | None = None
    two: bool = False
    body: Mapping[str, Any] = field(default_factory=dict)
    slots: Mapping[str, OwnSlot] = field(default_factory=dict)


def second(store: Store, name: str, passphrase: str) -> Second:
    """Another member of the registry, who confirms. WrongPassphrase; Refused for anybody else."""
    found = unlock(store.folder, [store.file], name, passphrase, store.clock)
    if found.person.id == store.me.id:
        raise Refused(Reason(tr("The second person is somebody else than you."), field="second"))
    if found.person.role not in REGISTRY_STAFF:
        raise Refused(Reason(tr("The second person is a member of the registry."), field="second"))
    return Second(found.person, found.keys)


def others(store: Store, concerned: str = "") -> tuple[Person, ...]:
    """Who may confirm what the person at the desk changes; empty when nobody else of the registry is enrolled.

    Whom it concerns (an id) does not confirm.
    """
    return tuple(p for p in store.file.body.staff if p.id not in {store.me.id, concerned})


def refuse_alone(store: Store, change: Change) -> None:
    """Refused where two people confirm, there is a second one, and they have not."""
    if change.two and change.second is not None and change.second.person.id == change.subject:
        raise Refused(Reason(tr("Somebody whom it does not concern confirms this."), field="second"))
    if change.two and change.second is None and others(store, change.subject):
        raise Refused(Reason(tr("Two people confirm this: a second member of the registry types their own passphrase."),
                             field="second"))  # fmt: skip


def confirmation(store: Store, change: Change) -> dict[str, Any]:
    """What the register says of the second person; that there was nobody to ask is said too."""
    if change.second is not None:
        return {"confirmed_by": change.second.person.id}
    return {"no_second_member_of_the_registry": True} if change.two and not others(store, change.subject) else {}


def ready(store: Store) -> None:
    """Finish what a full disk left undone. Trouble for a key file of format 1, which is renewed first."""
    if store.file.body.format != keyfile.FORMAT:
        raise Trouble(
            tr("The key file of this store was written by an earlier version of Greffe."),
            tr("Nothing was changed."),
            tr("The registrar opens the store first and agrees to the upgrade."),
        )
    if pending.left_over(store.folder):
        pending.finish(store.folder)


def next_file(store: Store, change: Change) -> KeyFile:
    """The key file as it will stand, signed. Refused when the registrar's key is not at hand."""
    refuse_alone(store, change)
    body = msgspec.structs.replace(store.file.body, generation=store.file.body.generation + 1, **change.body)
    present = {p.id for p in body.present}
    slots = {ident: slot for ident, slot in {**store.file.slots, **change.slots}.items() if ident in present}
    carried = {ident: digest for ident, digest in body.carried.items() if ident in slots and slots[ident].number == 0}
    root, other = _hands(store, change.second)
    return keyfile.signed(msgspec.structs.replace(body, carried=carried), slots, root, other)


def _hands(store: Store, confirming: Second | None) -> tuple[PrivateKeys, PrivateKeys | None]:
    root = store.file.body.root
    if store.me.sign == root:
        return store.keys, confirming.keys if confirming else None
    if confirming is not None and confirming.person.sign == root:
        return confirming.keys, store.keys
    raise Refused(Reason(tr("Only the registrar changes who may open what: the registrar has to be at the desk, or"
                            " confirm with their own passphrase."), field="second"))  # fmt: skip


def amend(store: Store, change: Change) -> None:
    """Change the key file, and say so in the register; both or neither, whenever the power goes."""
    ready(store)
    commit(store, next_file(store, change), change)


def amend_slots(store: Store, change: Change) -> None:
    """Change nothing but slots, which their owners signed."""
    ready(store)
    commit(store, msgspec.structs.replace(store.file, slots={**store.file.slots, **change.slots}), change)


def commit(store: Store, file: KeyFile, change: Change) -> None:
    """Stage, let the register decide, put in place."""
    try:
        pending.stage(store.folder, file)
        enter(store, store.record, file, change)
    except BaseException:
        pending.discard(store.folder)
        raise
    store.take(file)
    pending.finish(store.folder)


def enter(store: Store, place: Compartment, file: KeyFile, change: Change) -> None:
    """The entry of the register that speaks of the key file to come."""
    with place.transaction() as tx:
        said = {**change.words, **confirmation(store, change), **words_for(file)}
        note_change(tx.session, tx.record(change.act, change.subject, None, said))
