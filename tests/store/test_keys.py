"""Who may open what: enrolment with a second person, loans, leaving, being let in again, forgeries."""

from __future__ import annotations

import io
import json
from base64 import b64encode
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

from app.store import amending, confirming, keyfile, membership, sealedrooms
from app.store.identity import PrivateKeys
from app.store.register import entries
from app.store.store import NewPerson, Store
from app.store.trouble import StoreDamaged, StoreMissing, WrongPassphrase
from app.store.unlocking import entered_attempts
from app.terms import Actor, Refused, Role, Trouble
from tests.conftest import PASSPHRASE, People, TurnableClock, second_person

CASE = UUID(int=7)
OTHER = "quite another passphrase"


def opened(store: Store, clock: TurnableClock, name: str = "R. Registrar", passphrase: str = PASSPHRASE) -> Store:
    store.close()
    return Store.open(store.folder, name, passphrase, clock=clock)


def last(store: Store) -> tuple[str, dict[str, Any]]:
    with store.record.reading() as session:
        entry = entries(session, limit=10_000)[-1]
    return entry.act, json.loads(entry.new)


def test_two_people_confirm_once_there_are_two(store: Store, people: People) -> None:
    new = NewPerson("N. New", Role.CLERK, PASSPHRASE)
    with pytest.raises(Refused, match="Two people confirm this"):
        store.enrol(new)
    for name, passphrase, said in (
        ("R. Registrar", PASSPHRASE, "somebody else than you"),
        (people.presiding.name, PASSPHRASE, "is a member of the registry"),
    ):
        with pytest.raises(Refused, match=said):
            store.second(name, passphrase)
    with pytest.raises(WrongPassphrase):
        store.second(people.clerk.name, OTHER)
    store.enrol(new, store.second(people.clerk.name, PASSPHRASE))
    act, said_there = last(store)
    assert (act, said_there["confirmed_by"], said_there["name"]) == ("store.enrol", people.clerk.id, "N. New")
    confirmed = keyfile.read(store.folder).confirmed
    assert confirmed is not None
    assert confirmed.by == people.clerk.key_id


def test_one_person_goes_on_alone_and_the_register_says_so(store: Store) -> None:
    store.enrol(NewPerson("U. Auditor", Role.AUDITOR, PASSPHRASE))
    act, said = last(store)
    assert (act, said["no_second_member_of_the_registry"]) == ("store.enrol", True)


def test_a_clerk_makes_a_room_when_the_registrar_confirms(store: Store, people: People, clock: TurnableClock) -> None:
    clerk = opened(store, clock, people.clerk.name)
    with pytest.raises(Refused, match="the registrar has to be at the desk, or confirm"):
        clerk.open_walled("mediation", CASE, [people.mediator.id])
    assert list((store.folder / "walled").iterdir()) == []
    room = clerk.open_walled("mediation", CASE, [people.mediator.id], clerk.second("R. Registrar", PASSPHRASE))
    assert [door.id for door in clerk.walled(people.mediator.name, PASSPHRASE).compartments] == [room]
    clerk.close()
    registrar = opened(store, clock)
    assert registrar.verify() == []
    registrar.close()


def room_of(store: Store, people: People) -> tuple[UUID, sealedrooms.Member]:
    room = store.open_walled("deliberation", CASE, [people.presiding.id, people.second.id])
    return room, sealedrooms.member(store, people.presiding.name, PASSPHRASE, room)


def test_somebody_is_removed(store: Store, people: People, clock: TurnableClock) -> None:
    """The record is under a new key, with all that was in it; their signatures stay valid, their keys open nothing."""
    clerk = opened(store, clock, people.clerk.name)
    with clerk.record.transaction() as tx:
        tx.record("test.act", "of the clerk", None, "signed")
        kept = tx.vault.keep(io.BytesIO(b"kept before"))
    old_file, old_keys = clerk.file, clerk.keys
    registrar = opened(clerk, clock)
    before = registrar.record_key()
    membership.remove(registrar, people.secretary.name, registrar.second(people.clerk.name, PASSPHRASE))
    membership.remove(registrar, people.clerk.name, None)
    assert registrar.record_key().id == before.id
    assert registrar.record_key().key != before.key
    assert registrar.record.vault.read(kept.id) == b"kept before"
    later = registrar.record.vault.keep(io.BytesIO(b"kept after"))
    assert registrar.verify() == []
    assert [p.name for p in registrar.people()] == [
        "R. Registrar",
        "A. Presiding",
        "B. Second",
        "D. Third",
        "M. Mediator",
    ]
    assert last(registrar)[0] == "store.remove"
    again = opened(registrar, clock, people.presiding.name)
    assert again.record.vault.read(kept.id) == b"kept before"
    assert again.record.vault.read(later.id) == b"kept after"
    assert again.verify() == []
    again.close()
    with pytest.raises(WrongPassphrase):
        Store.open(store.folder, people.clerk.name, PASSPHRASE, clock=clock)
    body = keyfile.read(store.folder).body
    assert [key.kind for key in keyfile.openable(old_file.body, old_keys, people.clerk.id)] == ["record"]
    assert keyfile.unwrapped(body.grants, old_keys) == []


def test_who_is_not_removed(store: Store, people: People) -> None:
    second = second_person(store)
    for name, said in (("R. Registrar", "cannot be removed"), ("Nobody", "is not enrolled")):
        with pytest.raises(Refused, match=said):
            membership.remove(store, name, second)
    with pytest.raises(Refused, match="Two people confirm"):
        membership.remove(store, people.third.name, None)
    with pytest.raises(Refused, match="whom it does not concern"):
        membership.remove(store, people.clerk.name, second)
    assert store.verify() == []


def test_somebody_who_lost_everything_is_let_in_again(store: Store, people: People, clock: TurnableClock) -> None:
    room, at = room_of(store, people)
    old = store.directory()
    again = membership.readmit(store, people.second.name, OTHER, second_person(store))
    assert (again.id, again.name, again.role) == (people.second.id, people.second.name, people.second.role)
    assert again.key_id != people.second.key_id
    assert old.keys() | {again.key_id} == store.directory().keys()
    assert sealedrooms.stale(store) == (room,)
    with pytest.raises(StoreMissing):
        sealedrooms.member(store, people.second.name, OTHER, room)
    sealedrooms.renew(store, at)
    assert sealedrooms.stale(store) == ()
    assert sealedrooms.member(store, people.second.name, OTHER, room).room.id == room
    assert store.verify() == []
    theirs = opened(store, clock, people.second.name, OTHER)
    assert theirs.verify() == []
    theirs.close()
    registrar = opened(theirs, clock)
    with pytest.raises(Refused, match="let in again with the recovery key"):
        membership.readmit(registrar, "R. Registrar", OTHER, None)
    registrar.close()


def test_the_record_is_lent_until_a_day(store: Store, people: People, clock: TurnableClock) -> None:
    second = second_person(store)
    lender = store.enrol(NewPerson("E. Expert", Role.MEDIATOR, PASSPHRASE, record=False), second)
    membership.lend_record(store, lender.name, date(2026, 5, 20), second)
    assert [(actor.name, until) for actor, until in membership.record_loans(store)] == [("E. Expert", "2026-05-20")]
    with pytest.raises(Refused, match="can read the record already"):
        membership.lend_record(store, lender.name, None, second)
    borrower = opened(store, clock, lender.name)
    borrower.close()
    clock.forward(days=3)
    with pytest.raises(Trouble, match="holds no key to the record"):
        Store.open(store.folder, lender.name, PASSPHRASE, clock=clock)
    registrar = opened(store, clock)
    membership.withdraw_record(registrar, lender.name, registrar.second(people.clerk.name, PASSPHRASE))
    assert membership.record_loans(registrar) == ()
    with pytest.raises(Refused, match="is over"):
        membership.lend_record(registrar, lender.name, date(2026, 5, 1), second)
    assert registrar.verify() == []
    registrar.close()


def test_a_loan_outlives_a_new_key_of_the_record(store: Store, people: People, clock: TurnableClock) -> None:
    second = second_person(store)
    store.enrol(NewPerson("E. Expert", Role.MEDIATOR, PASSPHRASE, record=False), second)
    membership.lend_record(store, "E. Expert", date(2026, 6, 20), second)
    membership.remove(store, people.third.name, second)
    assert [(actor.name, until) for actor, until in membership.record_loans(store)] == [("E. Expert", "2026-06-20")]
    opened(store, clock, "E. Expert").close()


def test_a_room_is_lent_and_withdrawn_by_its_members(store: Store, people: People) -> None:
    room, at = room_of(store, people)
    second = second_person(store)
    with pytest.raises(Refused, match="holds a key to this room already"):
        sealedrooms.lend(store, at, people.second.name, None, second)
    sealedrooms.lend(store, at, people.secretary.name, date(2026, 6, 1), second)
    assert [(a.name, until) for a, until in sealedrooms.holders(store, at)] == [
        ("S. Secretary", "2026-06-01"), ("A. Presiding", None), ("B. Second", None)]  # fmt: skip
    act, said = last(store)
    assert (act, said["until"]) == ("store.lend_room", "2026-06-01")
    assert people.secretary.id not in json.dumps(said)
    borrowed = store.walled(people.secretary.name, PASSPHRASE).open(room)
    assert [entry.act for entry in read(borrowed)] == ["store.open_walled", "store.lend_room"]
    at = sealedrooms.member(store, people.presiding.name, PASSPHRASE, room)
    sealedrooms.withdraw(store, at, people.secretary.name, second)
    with pytest.raises(StoreMissing):
        store.walled(people.secretary.name, PASSPHRASE).open(room)
    theirs = store.walled(people.second.name, PASSPHRASE).open(room)
    assert [entry.act for entry in read(theirs)][-1] == "store.withdraw_room"
    assert theirs.verify() == []
    assert store.verify() == []


def read(place: Any) -> tuple[Any, ...]:
    with place.reading() as session:
        found: tuple[Any, ...] = entries(session)
    return found


def test_nobody_holds_keys_on_both_sides_of_the_walls(store: Store, people: People) -> None:
    store.open_walled("deliberation", CASE, [people.presiding.id])
    store.open_walled("mediation", UUID(int=8), [people.presiding.id])
    store.walled(people.presiding.name, PASSPHRASE).close()
    store.open_walled("mediation", CASE, [people.mediator.id, people.presiding.id])
    with pytest.raises(Refused, match="cannot be mediator and arbitrator in the same case"):
        store.walled(people.presiding.name, PASSPHRASE)
    store.walled(people.mediator.name, PASSPHRASE).close()


def test_a_passphrase_is_changed_by_its_owner_at_anybodys_desk(
    store: Store, people: People, clock: TurnableClock
) -> None:
    with pytest.raises(WrongPassphrase):
        store.change_passphrase(OTHER, "yet another passphrase", name=people.mediator.name)
    store.change_passphrase(PASSPHRASE, OTHER, name=people.mediator.name)
    own = store.file.slots[people.mediator.id]
    assert own.number == 2
    assert store.verify() == []
    again = opened(store, clock)
    again.walled(people.mediator.name, OTHER).close()
    assert [attempt.user for attempt in entered_attempts_of(again)] == ["M. Mediator"]
    again.close()


def entered_attempts_of(store: Store) -> list[Any]:
    with store.record.reading() as session:
        return list(entered_attempts(session))


# ------------------------------------------------------------------ forgeries


Forge = Callable[[dict[str, Any], PrivateKeys, Actor], None]


def forged_role(keys: dict[str, Any], clerk: PrivateKeys, who: Actor) -> None:
    """The clerk makes themselves secretary and signs the file as only they can."""
    row = next(p for p in keys["body"]["people"] if p["id"] == who.id)
    row["role"] = "tribunal secretary"
    sign(keys, clerk)


def swapped_wrap(keys: dict[str, Any], clerk: PrivateKeys, who: Actor) -> None:
    """Two wrapped keys exchange their tags."""
    one, two = keys["body"]["grants"][:2]
    one["blob"], two["blob"] = two["blob"], one["blob"]
    sign(keys, clerk)


def slot_of_another(keys: dict[str, Any], clerk: PrivateKeys, who: Actor) -> None:
    """The slot of one person stands under the name of another."""
    slots = keys["slots"]
    other = next(ident for ident in slots if ident != who.id)
    slots[other] = slots[who.id]


def slot_carried(keys: dict[str, Any], clerk: PrivateKeys, who: Actor) -> None:
    """A slot pretends to date from the first version."""
    keys["slots"][who.id]["number"] = 0


def confirmed_by_nobody(keys: dict[str, Any], clerk: PrivateKeys, who: Actor) -> None:
    keys["confirmed"] = {"by": who.key_id, "signature": b64encode(bytes(64)).decode()}


def sign(keys: dict[str, Any], clerk: PrivateKeys) -> None:
    body = msgspec.convert(keys["body"], keyfile.Body, builtin_types=())
    keys["signature"] = b64encode(clerk.sign.sign(keyfile.body_words(body))).decode()


@pytest.mark.parametrize(
    ("forge", "said"),
    [
        (forged_role, "the registrar has not signed who may open what"),
        (swapped_wrap, "the registrar has not signed who may open what"),
        (slot_of_another, "has not signed the slot of their passphrase"),
        (slot_carried, "has not signed the slot of their passphrase"),
        (confirmed_by_nobody, "the second person has not confirmed it"),
    ],
)
def test_a_forged_key_file_is_refused(
    store: Store, people: People, clock: TurnableClock, forge: Forge, said: str
) -> None:
    clerk = opened(store, clock, people.clerk.name)
    path, hand = store.folder / "store.keys", clerk.keys
    clerk.close()
    keys = json.loads(path.read_bytes())
    forge(keys, hand, people.clerk)
    path.write_text(json.dumps(keys))
    with pytest.raises(StoreDamaged, match=said):
        Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=clock)


def test_an_older_slot_put_back_is_refused(store: Store, people: People, clock: TurnableClock) -> None:
    """Each file alone is signed all through; the register knows which of them counts."""
    older = (store.folder / "store.keys").read_bytes()
    store.change_passphrase(PASSPHRASE, OTHER)
    store.close()
    newer = (store.folder / "store.keys").read_bytes()
    mixed = {**json.loads(newer), "slots": {**json.loads(newer)["slots"]}}
    other = json.loads(older)["slots"][people.clerk.id]
    assert mixed["slots"][people.clerk.id] == other
    (store.folder / "store.keys").write_bytes(older)
    with pytest.raises(StoreDamaged, match="is older than the record"):
        Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=clock)
    (store.folder / "store.keys").write_bytes(newer)
    Store.open(store.folder, "R. Registrar", OTHER, clock=clock).close()


def test_another_file_of_the_same_edition_is_refused(
    store: Store, people: People, clock: TurnableClock, tmp_path: Path
) -> None:
    """Two desks that started from one copy: the key file of one does not fit the record of the other."""
    import shutil

    store.close()
    twin = shutil.copytree(store.folder, tmp_path / "twin")
    for folder, name in ((store.folder, "One"), (twin, "Two")):
        desk = Store.open(folder, "R. Registrar", PASSPHRASE, clock=clock)
        desk.enrol(NewPerson(name, Role.AUDITOR, PASSPHRASE), desk.second(people.clerk.name, PASSPHRASE))
        desk.close()
    shutil.copyfile(twin / "store.keys", store.folder / "store.keys")
    with pytest.raises(StoreDamaged, match="is not the one the register speaks of"):
        Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=clock)


def test_who_may_confirm(store: Store, people: People) -> None:
    assert [p.name for p in amending.others(store)] == [people.clerk.name]


def test_an_act_confirmed_by_a_second_person_bears_their_signature(store: Store, people: People) -> None:
    second = store.second(people.clerk.name, PASSPHRASE)
    with store.record.transaction() as tx:
        confirming.confirm(tx, second, "award.issue", "the case")
    act, said = last(store)
    assert (act, said["act"], said["confirmed_by"]) == ("store.confirm", "award.issue", people.clerk.id)
    assert confirming.holds(second.person.keys, said, "the case")
    assert not confirming.holds(second.person.keys, said, "another case")
    with store.record.transaction() as tx:
        confirming.confirm(tx, None, "award.issue", "the case")
    assert last(store)[1] == {"act": "award.issue", "no_second_member_of_the_registry": True}
