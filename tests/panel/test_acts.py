"""Constituting a tribunal in a real encrypted store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import msgspec
import pytest

from app.docket.queries import case_facts, docket_entries
from app.docket.rules import MemberFacts, Stage
from app.panel.acts import appoint_arbitrator, constitute, declare
from app.panel.queries import seats
from app.panel.rules import Appointer, Declaration, Seat
from app.store.papers import owed_papers
from app.store.register import entries
from app.store.store import Store
from app.terms import Override, Refused, Side
from tests.conftest import TurnableClock
from tests.docket.opened import NEW, file, serve
from tests.panel.conftest import appoint, do
from tests.panel.members import FIRST, PRESIDING, SECOND


def open_dates(store: Store, case: UUID) -> list[tuple[str, Side, date]]:
    with store.record.reading() as session:
        return [(d.name, d.side, d.due) for d in case_facts(session, case).open_deadlines]


def bench(store: Store, case: UUID) -> tuple[Seat, ...]:
    with store.record.reading() as session:
        return seats(session, case)


def test_each_appointment_closes_a_period_and_opens_the_next(store: Store, opened: UUID, clock: TurnableClock) -> None:
    response = ("response", Side.RESPONDENT, date(2026, 6, 18))
    appoint(store, clock, opened, FIRST)
    assert open_dates(store, opened) == [response, ("second_appointment", Side.RESPONDENT, date(2026, 7, 1))]
    appoint(store, clock, opened, SECOND)
    assert open_dates(store, opened) == [response, ("presiding_appointment", Side.TRIBUNAL, date(2026, 7, 22))]
    appoint(store, clock, opened, PRESIDING)
    assert open_dates(store, opened) == [response]


def test_the_respondent_first_leaves_the_second_to_the_claimant(
    store: Store, opened: UUID, clock: TurnableClock
) -> None:
    appoint(store, clock, opened, replace(SECOND, notified=date(2026, 6, 1)))
    assert open_dates(store, opened)[1] == ("second_appointment", Side.CLAIMANT, date(2026, 7, 1))


def test_a_whole_constitution(store: Store, declared: UUID, clock: TurnableClock) -> None:
    number = do(store, constitute, declared, date(2026, 7, 13))
    with store.record.reading() as session:
        facts, newest = case_facts(session, declared), docket_entries(session, declared, 1)[0]
        owed = [(o.kind, o.title) for o in owed_papers(session)]
    assert (facts.stage, facts.presiding) == (Stage.WRITTEN, "Ada Adeyemi")
    assert facts.members == (
        MemberFacts("Ada Adeyemi", presiding=True), MemberFacts("Prof. Lena Ito"), MemberFacts("Bram Vane"),
    )  # fmt: skip
    assert (newest.number, newest.title, newest.day) == (number, "Tribunal constituted", date(2026, 7, 13))
    assert newest.detail == "Ada Adeyemi, Prof. Lena Ito, Bram Vane"
    assert owed == [
        ("appointment_notice", "Appointment of Prof. Lena Ito as arbitrator"),
        ("appointment_notice", "Appointment of Bram Vane as arbitrator"),
        ("appointment_notice", "Appointment of Ada Adeyemi as presiding arbitrator"),
        ("declaration", "Declaration of independence of Ada Adeyemi"),
        ("declaration", "Declaration of independence of Prof. Lena Ito"),
        ("declaration", "Declaration of independence of Bram Vane"),
        ("constitution", "Notice of constitution of the Tribunal"),
    ]
    assert store.record.verify() == []


def test_the_bench_is_read_presiding_first(store: Store, declared: UUID) -> None:
    assert [(s.name, s.office.value, s.notified, s.declared) for s in bench(store, declared)] == [
        ("Ada Adeyemi", "presiding arbitrator", date(2026, 7, 13), date(2026, 7, 13)),
        ("Prof. Lena Ito", "arbitrator", date(2026, 6, 1), date(2026, 7, 13)),
        ("Bram Vane", "arbitrator", date(2026, 6, 22), date(2026, 7, 13)),
    ]


def test_no_tribunal_before_everybody_has_declared(store: Store, appointed: UUID, clock: TurnableClock) -> None:
    head = store.record.head()
    with pytest.raises(Refused) as refused, store.record.transaction() as tx:
        constitute(tx, appointed, clock.now().day)
    assert [r.text for r in refused.value.reasons] == ["waits for: 3 declarations of independence"]
    assert store.record.head() == head


def test_no_tribunal_on_a_day_before_a_declaration(store: Store, declared: UUID) -> None:
    with pytest.raises(Refused, match="must follow every appointment"), store.record.transaction() as tx:
        constitute(tx, declared, date(2026, 7, 12))


def test_an_appointment_that_cannot_be_leaves_nothing(store: Store, opened: UUID, clock: TurnableClock) -> None:
    appoint(store, clock, opened, FIRST)
    head = store.record.head()
    with pytest.raises(Refused, match="already sits"), store.record.transaction() as tx:
        appoint_arbitrator(tx, opened, replace(SECOND, name=FIRST.name, notified=date(2026, 6, 1)))
    assert store.record.head() == head
    assert len(bench(store, opened)) == 1


def test_the_nationality_of_a_party_passes_with_a_recorded_reason(
    store: Store, opened: UUID, clock: TurnableClock
) -> None:
    clock.forward(days=14)
    partial = replace(FIRST, nationality="Aldova")
    with pytest.raises(Refused, match="nationality of a party"), store.record.transaction() as tx:
        appoint_arbitrator(tx, opened, partial)
    do(store, appoint_arbitrator, opened, partial, Override("Both sides agreed on 28 May 2026."))
    with store.record.reading() as session:
        written = msgspec.json.decode(entries(session, case=opened)[-1].new)
    assert written["override"] == {"order": "", "reason": "Both sides agreed on 28 May 2026."}


def test_a_second_declaration_is_refused(store: Store, declared: UUID, clock: TurnableClock) -> None:
    again = Declaration(bench(store, declared)[0].id, clock.now().day, nothing_to_disclose=True)
    with pytest.raises(Refused, match="Ada Adeyemi has already declared"), store.record.transaction() as tx:
        declare(tx, declared, again)


def test_a_disclosure_is_said_on_the_docket(store: Store, appointed: UUID, clock: TurnableClock) -> None:
    seat = bench(store, appointed)[1]
    do(store, declare, appointed, Declaration(seat.id, clock.now().day, disclosure="A lecture in 2019."))
    with store.record.reading() as session:
        (newest,) = docket_entries(session, appointed, 1)
    assert (newest.title, newest.detail) == ("Declaration of independence of Prof. Lena Ito", "with a disclosure")


def test_of_five_two_are_appointed_by_the_sides_and_choose_the_other_three(store: Store, clock: TurnableClock) -> None:
    case = do(store, file, replace(NEW, arbitrators=5))
    do(store, serve, case, date(2026, 5, 18))
    day = date(2026, 6, 1)
    clock.forward(days=14)
    third = replace(FIRST, name="Third", appointer=Appointer.ARBITRATORS, notified=day)
    chosen = [
        replace(FIRST, notified=day),
        replace(SECOND, notified=day),
        third,
        replace(third, name="Fourth"),
        replace(PRESIDING, notified=day),
    ]
    names = []
    for new in chosen:
        do(store, appoint_arbitrator, case, new)
        names.append([name for name, _, _ in open_dates(store, case) if name.endswith("appointment")])
    waiting = ["presiding_appointment"]
    assert names == [["second_appointment"], waiting, waiting, waiting, []]
    assert [s.name for s in bench(store, case)] == ["Ada Adeyemi", "Prof. Lena Ito", "Bram Vane", "Third", "Fourth"]
