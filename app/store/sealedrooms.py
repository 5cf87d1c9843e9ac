"""Sealed rooms: made, lent, given a new key by a member, and opened with the recovery key when no member can."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from sqlalchemy import select

from app.store import amending, keyfile, pending, recovery
from app.store.amending import Change, Second
from app.store.compartment import Compartment
from app.store.heads import Noted, note
from app.store.identity import PrivateKeys
from app.store.keyfile import CompartmentKey, Loan, Person
from app.store.membership import present, refuse_past
from app.store.pending import sync_file
from app.store.rekey import copy_under
from app.store.seals import noted_now
from app.store.tables import REGISTER
from app.store.trouble import StoreMissing
from app.store.unlocking import unlock
from app.terms import Actor, Reason, Refused, tr

if TYPE_CHECKING:
    from app.store.store import Store

KEY_ACTS = ("store.open_walled", "store.renew_room", "store.lend_room", "store.withdraw_room", "store.rescue_room")
LEAVING = ("store.remove", "store.readmit", "store.new_recovery_key")


@dataclass(frozen=True)
class Member:
    """Somebody who proved to hold the key of a room."""

    person: Person
    keys: PrivateKeys
    room: CompartmentKey


def make(
    store: Store, kind: Literal["mediation", "deliberation"], case: uuid.UUID, members: Sequence[str],
    second: Second | None,
) -> uuid.UUID:  # fmt: skip
    """A new walled file, wrapped to its members and to the recovery key."""
    people = [_member(store, member) for member in dict.fromkeys(members)]
    if not people:
        raise Refused(Reason(tr("Name at least one person who may open these papers."), field="members"))
    amending.ready(store)
    key, body = CompartmentKey.fresh(kind, case), store.file.body
    grants = recovery.mixed(*body.grants, *(key.granted(p) for p in people), *_covered(store, key))
    change = Change("store.open_walled", str(key.id), {}, second, body={"grants": grants})
    file = amending.next_file(store, change)
    try:
        place = store.opened(key, store.me, store.keys, fresh=True, staged=True)
        stands = _entered(place, Change("store.open_walled", str(key.id), {"members": [p.id for p in people]}), case)
        note(store.folder, key, stands)
    except BaseException:
        pending.discard(store.folder)
        raise
    amending.commit(store, file, change)
    return key.id


def _member(store: Store, name: str) -> Person:
    person = store.file.body.named(name)
    if person is None:
        raise Refused(Reason(tr("{name} is not enrolled.", name=name), field="members"))
    return person


def _covered(store: Store, key: CompartmentKey) -> tuple[keyfile.Grant, ...]:
    sheet = store.file.body.recovery
    return (key.granted_to_recovery(sheet),) if sheet.recipient else ()


def _entered(place: Compartment, change: Change, case: uuid.UUID) -> Noted:
    """An entry in the register of the room, which is then closed."""
    try:
        with place.transaction() as tx:
            tx.record(change.act, change.subject, None, dict(change.words), case)
        with place.reading() as session:
            stands = noted_now(session)
    finally:
        place.close()
    sync_file(place.path)
    return stands


def member(store: Store, name: str, passphrase: str, room: uuid.UUID) -> Member:
    """Somebody with their own passphrase and the key of this room. WrongPassphrase; StoreMissing without the key."""
    found = unlock(store.folder, [store.file], name, passphrase, store.clock)
    key = next((key for key in found.openable(store.today) if key.id == room and key.kind != "record"), None)
    if key is None:
        raise StoreMissing(
            tr("{name} holds no key to these papers.", name=found.person.name), tr("Nothing was changed.")
        )
    return Member(found.person, found.keys, key)


def rooms_of(store: Store, name: str, passphrase: str) -> tuple[CompartmentKey, ...]:
    """The rooms somebody holds a key to. WrongPassphrase."""
    found = unlock(store.folder, [store.file], name, passphrase, store.clock)
    return tuple(key for key in found.openable(store.today) if key.kind != "record")


def holders(store: Store, at: Member) -> tuple[tuple[Actor, str | None], ...]:
    """Who is enrolled and holds the key of a room; until which day where it is lent ("" until withdrawn), else None."""
    lent = {loan.tag: loan.until for loan in store.file.body.loans}
    return tuple((p.actor, lent.get(at.room.tag(p.id))) for p in _holding(store, at))


def _holding(store: Store, at: Member) -> list[Person]:
    tags = {grant.tag for grant in store.file.body.grants}
    known = [p for p in store.file.body.present if at.room.tag(p.id) in tags]
    return known or _first_members(store, at)


def _first_members(store: Store, at: Member) -> list[Person]:
    """Of a room made by the first version, whose wraps bear no tags: those it was made for."""
    place = store.opened(at.room, at.person, at.keys)
    try:
        with place.reading() as session:
            said = session.scalar(select(REGISTER.c.new).where(REGISTER.c.act == "store.open_walled"))
    finally:
        place.close()
    ids = set(msgspec.json.decode(said or "{}", type=dict[str, Any]).get("members", ()))
    return [p for p in store.file.body.present if p.id in ids | {at.person.id}]


def lend(store: Store, at: Member, name: str, until: date | None, second: Second | None) -> None:
    """A member lends the key of their room; the registry sees that something was lent, not to whom."""
    person, body = present(store, name), store.file.body
    if person in _holding(store, at):
        raise Refused(Reason(tr("{name} holds a key to this room already.", name=person.name), field="person"))
    refuse_past(store, until)
    grant = at.room.granted(person)
    loan = Loan(grant.tag, until.isoformat() if until else "")
    changed = {"grants": recovery.mixed(*body.grants, grant), "loans": (*body.loans, loan)}
    change = Change("store.lend_room", str(at.room.id), {"until": loan.until}, second, True, changed)
    amending.ready(store)
    file = amending.next_file(store, change)
    _tell_room(store, at, "store.lend_room", {"person": person.id, "until": loan.until, "by": at.person.id})
    amending.commit(store, file, change)


def _tell_room(store: Store, at: Member, act: str, words: dict[str, Any]) -> None:
    place = store.opened(at.room, at.person, at.keys)
    try:
        with place.transaction() as tx:
            tx.record(act, str(at.room.id), None, words, at.room.case)
    finally:
        place.close()


def withdraw(store: Store, at: Member, name: str, second: Second | None) -> None:
    """The room gets a new key, which this person does not get. What they copied stays with them."""
    person = present(store, name)
    if person.id == at.person.id:
        raise Refused(Reason(tr("Nobody withdraws their own key: another member does."), field="person"))
    renew(store, at, Change("store.withdraw_room", str(at.room.id), {}, second, True), without=person.id)


def renew(store: Store, at: Member, change: Change | None = None, *, without: str = "") -> None:
    """A new key for a room, for the members who are enrolled today, with their keys of today.

    Whoever was removed, and a recovery key that was replaced, open it no longer.
    """
    amending.ready(store)
    wanted = change or Change("store.renew_room", str(at.room.id), {})
    people = [p for p in _holding(store, at) if p.id != without]
    _moved(store, at, at.room.renewed(), people, wanted)


def rescue(store: Store, typed: recovery.Typed, room: uuid.UUID, name: str, second: Second | None) -> None:
    """Open a room with the recovery key and give its key to somebody, beside who holds it. Both registers say so."""
    amending.ready(store)
    key = next((key for key in recovery.recovered_keys(store, typed) if key.id == room), None)
    if key is None:
        raise StoreMissing(tr("The recovery key does not open this room."), tr("Nothing was changed."),
                           tr("A member has to renew the key of the room first."))  # fmt: skip
    person, at = present(store, name), Member(store.me, store.keys, key)
    people = {p.id: p for p in (*_holding_tagged(store, key), person)}
    words = {"given_to": person.id, "with": recovery.means(typed)}
    change = Change("store.rescue_room", str(room), words, second, True)
    _moved(store, at, key.renewed(), list(people.values()), change)


def _holding_tagged(store: Store, key: CompartmentKey) -> list[Person]:
    tags = {grant.tag for grant in store.file.body.grants}
    return [p for p in store.file.body.present if key.tag(p.id) in tags]


def _moved(store: Store, at: Member, new: CompartmentKey, people: Sequence[Person], change: Change) -> None:
    """The room under a new key; the register of the record decides whether it happened."""
    store.close_rooms()
    old, body = at.room, store.file.body
    gone = {old.tag(p.id) for p in body.people} | {old.tag(body.recovery.holder)}
    lent = {loan.tag: loan.until for loan in body.loans}
    stays = [Loan(new.tag(p.id), lent[old.tag(p.id)]) for p in people if old.tag(p.id) in lent]
    kept = [
        g
        for g in body.grants
        if g.tag not in gone and not (g.tag == b"" and at.keys.unwrap(g.blob) is not None and _same(g, at))
    ]
    grants = recovery.mixed(*kept, *(new.granted(p) for p in people), *_covered(store, new))
    loans = (*(loan for loan in body.loans if loan.tag not in gone), *stays)
    change = Change(change.act, change.subject, change.words, change.second, change.two,
                    {**change.body, "grants": grants, "loans": loans})  # fmt: skip
    file = amending.next_file(store, change)
    try:
        store.opened(old, at.person, at.keys).close()
        copy_under(store.folder, old, new)
        place = store.opened(new, at.person, at.keys, staged=True)
        words = {**change.words, "members": [p.id for p in people]}
        stands = _entered(place, Change(change.act, change.subject, words), old.case)
        note(store.folder, new, stands, staged=True)
    except BaseException:
        pending.discard(store.folder)
        raise
    amending.commit(store, file, change)
    note(store.folder, new, stands)


def _same(grant: keyfile.Grant, at: Member) -> bool:
    return any(key == at.room for _, key in keyfile.unwrapped([grant], at.keys))


def refuse_both_sides(person: Person, keys: Sequence[CompartmentKey]) -> None:
    """Refused to who holds the key of a mediation and of a deliberation in one case (Article 12)."""
    sides = {kind: {key.case for key in keys if key.kind == kind} for kind in ("mediation", "deliberation")}
    if sides["mediation"] & sides["deliberation"]:
        raise Refused(Reason(
            tr("{name} cannot be mediator and arbitrator in the same case.", name=person.name), tr("Article 12"),
        ))  # fmt: skip


def stale(store: Store) -> tuple[uuid.UUID, ...]:
    """Rooms whose key is older than the last leaving, or than the recovery key of today: a member should renew it."""
    wanted = select(REGISTER.c.sequence, REGISTER.c.act, REGISTER.c.subject)
    with store.record.reading() as session:
        rows = session.execute(
            wanted.where(REGISTER.c.act.in_([*KEY_ACTS, *LEAVING])).order_by(REGISTER.c.sequence)
        ).all()
    renewed = {row.subject: row.sequence for row in rows if row.act not in {*LEAVING, "store.lend_room"}}
    last = max((row.sequence for row in rows if row.act in LEAVING), default=0)
    return tuple(uuid.UUID(room) for room, sequence in renewed.items() if sequence < last)
