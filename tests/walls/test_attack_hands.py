"""Every act in the wrong hands, at a desk opened with a real key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.desk import bridge, rooms
from app.desk.desk import Desk
from app.docket.queries import cases
from app.registry.acts import file_notice, serve_notice
from app.store.papers import owed_papers
from app.store.store import NewPerson, Store
from app.store.trouble import StoreLocked, WrongPassphrase
from app.terms import ACTS, Act, Refused, Role, Trouble, declaration
from tests.conftest import PASSPHRASE, People, TurnableClock, second_person
from tests.docket.opened import file
from tests.registry.papers import NOTICE, SERVICE

AUDITOR = "U. Auditor"


def functions() -> dict[str, Callable[..., object]]:
    """Every act of every room by its id."""
    rooms.load_acts()
    doors = [rooms.door(room, "acts") for room in rooms.ROOMS]
    found = [value for door in doors for value in vars(door).values() if isinstance(getattr(value, "act", None), Act)]
    return {declaration(function).id: function for function in found}


@pytest.fixture
def case(store: Store, people: People) -> UUID:
    """A notice filed, its acknowledgement still owed; an auditor is enrolled."""
    assert people.clerk in store.people()
    store.enrol(NewPerson(AUDITOR, Role.AUDITOR, PASSPHRASE), second_person(store))
    with store.record.transaction() as tx:
        return file_notice(tx, NOTICE)


@pytest.fixture
def at_desk(store: Store, case: UUID, clock: TurnableClock) -> Iterator[Callable[[str], Desk]]:
    """A desk opened by somebody else; the registrar has left."""
    assert case in {line.id for line in Desk(store).read(cases)}
    store.close()
    opened: list[Desk] = []

    def sit(name: str) -> Desk:
        opened.append(Desk(Store.open(store.folder, name, PASSPHRASE, clock=clock)))
        return opened[-1]

    yield sit
    for desk in opened:
        desk.close()


def refused(desk: Desk, ids: set[str]) -> set[str]:
    """Those of the acts that are refused for the hand alone: nothing else about them is even looked at."""
    found = set()
    for ident in ids:
        with pytest.raises(Refused) as met:
            desk.do(functions()[ident])
        if "you act as" in str(met.value):
            found.add(ident)
    return found


def test_an_auditor_reads_and_verifies_and_does_no_act(at_desk: Callable[[str], Desk], case: UUID) -> None:
    desk = at_desk(AUDITOR)
    head = desk.head_text()
    every = set(functions())
    assert refused(desk, every) == every
    with pytest.raises(Refused):
        bridge.seal_room(desk, "mediation", case, ["M. Mediator"])
    with pytest.raises(Refused):
        desk.store.enrol(NewPerson("Another", Role.CLERK, PASSPHRASE))
    desk.produce()
    assert (desk.papers(), len(desk.read(owed_papers))) == ((), 1)
    assert desk.head_text() == head
    assert desk.store.verify() == []


@pytest.mark.parametrize("name", ["C. Clerk", "S. Secretary", "A. Presiding"])
def test_nobody_does_the_acts_of_another_office(at_desk: Callable[[str], Desk], name: str) -> None:
    desk = at_desk(name)
    head = desk.head_text()
    others = {ident for ident in functions() if desk.actor.role not in ACTS[ident].roles}
    assert others != set()
    assert refused(desk, others) == others
    with pytest.raises(Refused):
        desk.store.enrol(NewPerson("Another", Role.CLERK, PASSPHRASE))
    assert desk.head_text() == head


def test_a_member_of_another_panel_opens_no_deliberation(store: Store, case: UUID, people: People) -> None:
    desk = Desk(store)
    desk.do(serve_notice, case, SERVICE)
    other = desk.do(file)
    bridge.seal_room(desk, "deliberation", case, [people.presiding.name, people.second.name])
    bridge.seal_room(desk, "deliberation", other, [people.third.name])
    for stranger, room in ((people.third, case), (people.second, other)):
        with pytest.raises(Refused, match="holds no key to this room"):
            desk.unlock_walled("deliberation", room, PASSPHRASE, name=stranger.name)
    assert desk.walled("deliberation", case) is None


def test_a_mediator_without_the_record_is_shown_the_way(
    store: Store, case: UUID, clock: TurnableClock, at_desk: Callable[[str], Desk]
) -> None:
    clerk = at_desk("C. Clerk")
    clerk.close()
    registrar = at_desk("R. Registrar")
    newcomer = NewPerson("N. Mediator", Role.MEDIATOR, PASSPHRASE, record=False)
    registrar.store.enrol(newcomer, second_person(registrar.store))
    bridge.seal_room(registrar, "mediation", case, ["N. Mediator"])
    registrar.close()
    with pytest.raises(Trouble) as met:
        Store.open(store.folder, "N. Mediator", PASSPHRASE, clock=clock)
    assert str(met.value) == (
        "N. Mediator holds no key to the record. Nothing was changed. Open the store as a member of the registry, then"
        " unlock what is walled to N. Mediator."
    )
    clerk = at_desk("C. Clerk")
    room = clerk.unlock_walled("mediation", case, PASSPHRASE, name="N. Mediator")
    assert clerk.walled_actor(room).name == "N. Mediator"


def test_two_desks_at_once(at_desk: Callable[[str], Desk], store: Store, clock: TurnableClock) -> None:
    first = at_desk("C. Clerk")
    with pytest.raises(StoreLocked, match="Close it there first"):
        Store.open(store.folder, "S. Secretary", PASSPHRASE, clock=clock)
    first.do(serve_notice, case_of(first), SERVICE)
    with pytest.raises((StoreLocked, WrongPassphrase)):
        Store.open(store.folder, "S. Secretary", "a wrong passphrase", clock=clock)
    assert first.store.verify() == []


def case_of(desk: Desk) -> UUID:
    return desk.read(cases)[0].id


def test_an_act_in_a_case_that_is_none_is_refused_or_missing(at_desk: Callable[[str], Desk], tmp_path: Path) -> None:
    desk = at_desk("C. Clerk")
    head = desk.head_text()
    with pytest.raises((Refused, Trouble, KeyError)):
        desk.do(serve_notice, uuid4(), SERVICE)
    assert desk.head_text() == head
    assert tmp_path.exists()
