"""Suspension, resumption, shortening and changed calendars in a real encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.docket.acts import (
    change_calendar,
    declare_local_day,
    extend_deadline,
    meet_deadline,
    resume_case,
    shorten_deadline,
    stay_case,
)
from app.docket.queries import case_facts, cases, docket_entries, due_lines, proof_steps, strip
from app.docket.rules import CalendarData, CaseFacts, Deadline, LocalDay
from app.docket.rules.moves import calendar_of, moves, under
from app.store.store import Store
from app.terms import Refused, Side
from tests.conftest import TurnableClock

NUMBER = "Agreement on the number of arbitrators, failing which three"
EID = LocalDay(date(2026, 6, 18), "Victory Day")


def do(store: Store, function: Callable[..., Any], *args: Any) -> Any:
    """One act in one transaction."""
    with store.record.transaction() as tx:
        return function(tx, *args)


def stand(store: Store, case: UUID) -> CaseFacts:
    """The case now."""
    with store.record.reading() as session:
        return case_facts(session, case)


def named(store: Store, case: UUID, name: str) -> Deadline:
    """A date of the case by its name."""
    return next(d for d in stand(store, case).deadlines if d.name == name)


def respondent(store: Store, case: UUID) -> UUID:
    """The id of the respondent."""
    party = stand(store, case).party(Side.RESPONDENT)
    assert party is not None
    return party.id


def test_a_stay_of_the_case_keeps_the_days_left(store: Store, opened: UUID, clock: TurnableClock) -> None:
    clock.forward(days=12)
    do(store, stay_case, opened, "", date(2026, 5, 28), "Order No. 1")  # ten of thirty days have run
    facts = stand(store, opened)
    assert [(d.name, d.held) for d in facts.open_deadlines] == [
        ("number", date(2026, 5, 28)), ("response", date(2026, 5, 28)),
    ]  # fmt: skip
    assert facts.running_deadlines == ()
    assert facts.open_deadlines[1].proof[-1] == "Suspended on 28 May 2026 by Order No. 1: 20 days left."
    clock.forward(days=40)
    (standing,) = facts.suspensions
    do(store, resume_case, opened, standing.id, date(2026, 7, 6), "Order No. 2")
    after = stand(store, opened)
    assert [(d.name, d.due, d.held) for d in after.open_deadlines] == [  # 6 July + 20 days is Sunday 26 July
        ("number", date(2026, 7, 27), None), ("response", date(2026, 7, 27), None),
    ]  # fmt: skip
    assert (after.open_deadlines[1].original, after.suspensions) == (date(2026, 6, 18), ())
    with store.record.reading() as session:
        said, before = docket_entries(session, opened, latest=2)
    assert (before.title, said.title) == ("Suspended: the whole case", "Resumed: the whole case")
    assert said.detail.splitlines()[-1] == "Response to the notice of arbitration: 27 July 2026"
    assert store.record.verify() == []


def test_a_stay_of_the_appointments_leaves_the_response_running(store: Store, opened: UUID) -> None:
    do(store, stay_case, opened, "appointment", date(2026, 5, 18), "Request to designate an appointing authority")
    assert [(d.name, d.held is None) for d in stand(store, opened).open_deadlines] == [
        ("number", False), ("response", True),
    ]  # fmt: skip
    with store.record.reading() as session:
        assert [line.next_due for line in cases(session)] == [date(2026, 6, 18)]
        assert strip(session, date(2026, 6, 19)).overdue == 1
        assert [(line.title[:8], line.held) for line in due_lines(session)] == [
            ("Agreemen", date(2026, 5, 18)), ("Response", None),
        ]  # fmt: skip


def test_two_suspensions_end_one_after_the_other(store: Store, opened: UUID, clock: TurnableClock) -> None:
    clock.forward(days=30)
    do(store, stay_case, opened, "appointment", date(2026, 5, 20), "Request")
    do(store, stay_case, opened, "", date(2026, 5, 22), "Order No. 1")
    track, whole = stand(store, opened).suspensions
    do(store, resume_case, opened, track.id, date(2026, 5, 25), "Designation")
    assert {d.name: d.held for d in stand(store, opened).open_deadlines} == {
        "number": date(2026, 5, 20), "response": date(2026, 5, 22),
    }  # fmt: skip
    do(store, resume_case, opened, whole.id, date(2026, 6, 1), "Order No. 2")
    found = {d.name: d.due for d in stand(store, opened).open_deadlines}
    assert found == {
        "number": date(2026, 6, 29),
        "response": date(2026, 6, 29),
    }  # 28 left, to Monday; 26 left, to Saturday


def test_an_extension_during_a_stay_counts_and_a_met_date_stays(
    store: Store, opened: UUID, clock: TurnableClock
) -> None:
    clock.forward(days=30)
    do(store, meet_deadline, opened, named(store, opened, "number").id, date(2026, 5, 18), "Three")
    do(store, stay_case, opened, "", date(2026, 5, 28), "Order No. 1")
    do(store, extend_deadline, opened, named(store, opened, "response").id, date(2026, 6, 30), "Order No. 2")
    (standing,) = stand(store, opened).suspensions
    do(store, resume_case, opened, standing.id, date(2026, 6, 8), "Order No. 3")
    assert named(store, opened, "response").due == date(2026, 7, 13)  # 33 days left from 8 June: Saturday 11 July
    assert (named(store, opened, "number").due, named(store, opened, "number").held) == (date(2026, 6, 18), None)


@pytest.mark.parametrize(
    ("day", "order", "says"),
    [
        (date(2026, 5, 19), "Order", "once it has begun"),
        (date(2026, 5, 17), "Order", "not yet registered"),
        (date(2026, 5, 18), " ", "Name the order"),
    ],
)
def test_a_stay_is_refused(store: Store, opened: UUID, day: date, order: str, says: str) -> None:
    with pytest.raises(Refused, match=says):
        do(store, stay_case, opened, "", day, order)


def test_a_resumption_is_refused(store: Store, opened: UUID, clock: TurnableClock) -> None:
    with pytest.raises(Refused, match="Nothing is suspended"):
        do(store, resume_case, opened, UUID(int=1), date(2026, 5, 18), "Order")
    clock.forward(days=3)
    do(store, stay_case, opened, "", date(2026, 5, 20), "Order No. 1")
    (standing,) = stand(store, opened).suspensions
    with pytest.raises(Refused, match="suspended already"):
        do(store, stay_case, opened, "appointment", date(2026, 5, 20), "Order")
    with pytest.raises(Refused) as refused:
        do(store, resume_case, opened, standing.id, date(2026, 5, 19), "")
    assert [r.field for r in refused.value.reasons] == ["order", "day"]
    with pytest.raises(Refused, match="once it has begun"):
        do(store, resume_case, opened, standing.id, date(2026, 6, 19), "Order No. 2")


def test_a_shortened_limit_keeps_its_original_date(store: Store, opened: UUID) -> None:
    response = named(store, opened, "response")
    do(store, shorten_deadline, opened, response.id, date(2026, 6, 1), "Order No. 1")
    after = named(store, opened, "response")
    assert (after.due, after.original) == (date(2026, 6, 1), date(2026, 6, 18))
    assert after.proof[-1] == "Shortened from 18 June 2026 to 1 June 2026 by Order No. 1."
    for day, order, field in ((1, "O", "due"), (-14, "O", "due"), (-11, "", "order")):
        due = date(2026, 5, 31) + timedelta(days=day)
        with pytest.raises(Refused) as refused:
            do(store, shorten_deadline, opened, response.id, due, order)
        assert [r.field for r in refused.value.reasons] == [field]
    with pytest.raises(Refused, match="not open"):
        do(store, shorten_deadline, opened, UUID(int=7), date(2026, 5, 20), "O")


def test_a_declared_day_moves_what_was_chosen_and_tells_the_rest(store: Store, opened: UUID) -> None:
    number, response = named(store, opened, "number"), named(store, opened, "response")
    do(store, meet_deadline, opened, number.id, date(2026, 5, 18), "Three")
    facts, party = stand(store, opened), respondent(store, opened)
    data = CalendarData(local=(EID,))
    found = moves(facts, party, data, "Decree 7", by_seat=False)
    assert [(m.deadline, m.new, m.met) for m in found] == [
        (number.id, date(2026, 6, 19), True), (response.id, date(2026, 6, 19), False),
    ]  # fmt: skip
    do(store, declare_local_day, opened, party, EID, (number.id, response.id), "Decree 7")
    moved = named(store, opened, "response")
    assert (moved.due, moved.original) == (date(2026, 6, 19), date(2026, 6, 18))
    assert moved.proof[-3:] == (
        "18 June 2026 is Victory Day, an official holiday (Kingdom of Berenia): moved to the next day.",
        "Moved from 18 June 2026 to 19 June 2026: Decree 7",
        "Due 19 June 2026.",
    )
    assert named(store, opened, "number").due == date(2026, 6, 18)
    with store.record.reading() as session:
        (entry,) = docket_entries(session, opened, latest=1)
    assert (entry.title, entry.by) == ("Local day declared: Kingdom of Berenia", "R. Registrar")
    assert entry.detail.splitlines() == [
        "Decree 7",
        "Response to the notice of arbitration: 18 June 2026 → 19 June 2026",
        f"{NUMBER}: 18 June 2026 → 19 June 2026 (met; it stays)",
    ]
    declared = calendar_of(stand(store, opened), party).local
    assert declared == (LocalDay(EID.day, EID.name, works=False, by="R. Registrar"),)


def test_a_date_not_chosen_stays_and_the_entry_says_so(store: Store, opened: UUID) -> None:
    do(store, change_calendar, opened, respondent(store, opened), CalendarData(weekend=(4, 5)), (), "Letter of 2 May")
    assert named(store, opened, "response").due == date(2026, 6, 18)
    with store.record.reading() as session:
        (entry,) = docket_entries(session, opened, latest=1)
    assert entry.detail.splitlines() == [
        "Letter of 2 May",
        f"{NUMBER}: 18 June 2026 → 22 June 2026: not moved",
        "Response to the notice of arbitration: 18 June 2026 → 20 June 2026: not moved",
    ]
    party = stand(store, opened).party(Side.RESPONDENT)
    assert party is not None
    assert party.weekend == frozenset({4, 5})


def test_the_seat_has_a_calendar_of_its_own(store: Store, opened: UUID) -> None:
    do(store, change_calendar, opened, None, CalendarData("NL"), (), "Seat at The Hague")
    facts = stand(store, opened)
    (seat,) = facts.calendars(Side.TRIBUNAL)
    assert (seat.owner, seat.rest(date(2026, 4, 27))) == (
        "The Hague", "King's Day, an official holiday (The Hague)",
    )  # fmt: skip
    assert calendar_of(facts, None) == CalendarData("NL")
    assert under(facts, None, CalendarData()).calendars(Side.REGISTRY)[0].country == ""


@pytest.mark.parametrize(
    ("data", "why", "fields"),
    [
        (CalendarData(weekend=(1, 2, 3, 4, 5, 6, 7)), "x", ["weekend"]),
        (CalendarData("QQ"), "", ["reason", "country"]),
    ],
)
def test_an_impossible_calendar_is_refused(
    store: Store, opened: UUID, data: CalendarData, why: str, fields: list[str]
) -> None:
    with pytest.raises(Refused) as refused:
        do(store, change_calendar, opened, respondent(store, opened), data, (), why)
    assert [r.field for r in refused.value.reasons] == fields
    with pytest.raises(Refused, match="no such party"):
        do(store, change_calendar, opened, UUID(int=9), CalendarData(), (), "x")


def test_numbers_follow_each_other_whatever_is_done(store: Store, opened: UUID, clock: TurnableClock) -> None:
    clock.forward(days=1)
    do(store, stay_case, opened, "", date(2026, 5, 18), "O")
    (standing,) = stand(store, opened).suspensions
    with pytest.raises(Refused):
        do(store, stay_case, opened, "", date(2026, 5, 18), "O")
    do(store, resume_case, opened, standing.id, date(2026, 5, 18) + timedelta(days=1), "O")
    do(store, declare_local_day, opened, None, LocalDay(date(2026, 6, 1), "Day"), (), "O")
    with store.record.reading() as session:
        assert [e.number for e in docket_entries(session, opened)] == [5, 4, 3, 2, 1]


def test_a_proof_of_an_older_store_is_read_as_it_was_written() -> None:
    (only,) = proof_steps('["Due 1 April 2026."]')
    assert (only.kind, only.text) == ("said", "Due 1 April 2026.")
