"""Acts on the book in a real encrypted store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.docket.acts import end_case, extend_deadline, meet_deadline, next_number, strike_entry
from app.docket.queries import case_facts, cases, docket_entries, due_lines, strip
from app.docket.rules import Stage
from app.store.store import Store
from app.terms import Override, Refused, Side
from tests.conftest import TurnableClock
from tests.docket.opened import NEW, file, serve


def test_a_case_opens_under_the_next_number_of_its_year(store: Store, opened: UUID) -> None:
    with store.record.transaction() as tx:
        second = file(tx, replace(NEW, title="Second"))
        assert next_number(tx, 2027) == "CT-2027-001"
    with store.record.reading() as session:
        assert case_facts(session, opened).number == "CT-2026-001"
        assert case_facts(session, second).number == "CT-2026-002"


def test_service_commences_and_opens_the_periods_of_the_rules(store: Store, opened: UUID) -> None:
    with store.record.reading() as session:
        facts = case_facts(session, opened)
    assert (facts.stage, facts.commenced) == (Stage.RESPONSE, date(2026, 5, 18))
    assert [(d.name, d.side, d.due) for d in facts.open_deadlines] == [
        ("number", Side.BOTH, date(2026, 6, 18)),
        ("response", Side.RESPONDENT, date(2026, 6, 18)),
    ]
    assert "an official holiday (Kingdom of Berenia)" in facts.open_deadlines[1].proof[3]


def test_the_docket_is_numbered_and_stands_in_the_register(store: Store, opened: UUID) -> None:
    with store.record.reading() as session:
        found = docket_entries(session, opened)
        assert [(e.number, e.title, e.side) for e in found] == [
            (2, "Notice served", Side.REGISTRY),
            (1, "Notice of arbitration", Side.CLAIMANT),
        ]
        assert docket_entries(session, opened, latest=1) == found[:1]
    assert store.record.verify() == []


def test_a_struck_entry_stays_legible_and_no_longer_counts(store: Store, opened: UUID) -> None:
    with store.record.transaction() as tx:
        assert strike_entry(tx, opened, 2, "wrong day") == 3
    with store.record.reading() as session:
        found = docket_entries(session, opened)
        assert [(e.number, e.struck_by) for e in found] == [(3, None), (2, 3), (1, None)]
        assert case_facts(session, opened).count("registry.serve_notice") == 0


@pytest.mark.parametrize(
    ("number", "reason", "says"),
    [(1, " ", "Say why"), (7, "x", "no entry 7"), (3, "x", "cannot be struck"), (2, "x", "struck already")],
)
def test_a_strike_is_refused(store: Store, opened: UUID, number: int, reason: str, says: str) -> None:
    with store.record.transaction() as tx:
        strike_entry(tx, opened, 2, "wrong day")
    with pytest.raises(Refused, match=says), store.record.transaction() as tx:
        strike_entry(tx, opened, number, reason)
    with store.record.reading() as session:
        assert case_facts(session, opened).entries == 3


def test_an_extension_keeps_the_original_date(store: Store, opened: UUID) -> None:
    with store.record.reading() as session:
        response = case_facts(session, opened).open_deadlines[1]
    with store.record.transaction() as tx:
        extend_deadline(tx, opened, response.id, date(2026, 7, 2), "Letter of 1 June 2026")
    with store.record.reading() as session:
        moved = case_facts(session, opened).open_deadlines[1]
    assert (moved.due, moved.original) == (date(2026, 7, 2), date(2026, 6, 18))
    assert moved.proof[-1] == "Extended from 18 June 2026 to 2 July 2026 by Letter of 1 June 2026."


@pytest.mark.parametrize(
    ("due", "order", "says"),
    [(date(2026, 7, 2), "", "Name the order"), (date(2026, 6, 1), "PO-1", "later than 18 June 2026")],
)
def test_an_extension_is_refused(store: Store, opened: UUID, due: date, order: str, says: str) -> None:
    with store.record.reading() as session:
        response = case_facts(session, opened).open_deadlines[1]
    with pytest.raises(Refused, match=says), store.record.transaction() as tx:
        extend_deadline(tx, opened, response.id, due, order)
    with pytest.raises(Refused, match="not open"), store.record.transaction() as tx:
        extend_deadline(tx, opened, UUID(int=5), date(2026, 7, 2), "PO-1")


def test_an_act_out_of_its_stage_is_refused_and_leaves_nothing(store: Store, opened: UUID) -> None:
    before = store.record.head()
    with pytest.raises(Refused) as refused, store.record.transaction() as tx:
        end_case(tx, opened, date(2026, 5, 18), Override("because"))
    assert [r.text for r in refused.value.reasons] == [
        "Open in the stage Compliance; the case is in Filing.",
        "waits for: the obligations of the operative part",
    ]
    with pytest.raises(Refused, match="has been done"), store.record.transaction() as tx:
        serve(tx, opened, date(2026, 5, 18))
    assert store.record.head() == before


def test_a_case_without_a_respondent_or_with_two_arbitrators_is_refused(store: Store) -> None:
    with pytest.raises(Refused) as refused, store.record.transaction() as tx:
        file(tx, replace(NEW, parties=NEW.parties[:1], arbitrators=2))
    assert [r.field for r in refused.value.reasons] == ["respondent", "arbitrators"]


def test_the_docket_home_counts_dates(store: Store, opened: UUID, clock: TurnableClock) -> None:
    with store.record.reading() as session:
        (line,) = cases(session)
        assert (line.number, line.stage, line.next_due) == ("CT-2026-001", "Filing", date(2026, 6, 18))
        assert strip(session, date(2026, 6, 11)).due_this_week == 2
        assert strip(session, date(2026, 6, 19)).overdue == 2
        assert due_lines(session, date(2026, 6, 17)) == ()
        assert [d.title for d in due_lines(session, date(2026, 6, 18))] == [
            "Agreement on the number of arbitrators, failing which three",
            "Response to the notice of arbitration",
        ]
    with store.record.reading() as session, pytest.raises(Refused, match="no such case"):
        case_facts(session, UUID(int=4))


def test_a_step_taken_closes_its_date(store: Store, opened: UUID) -> None:
    with store.record.reading() as session:
        number = case_facts(session, opened).open_deadlines[0]
    with store.record.transaction() as tx:
        entry = meet_deadline(tx, opened, number.id, date(2026, 5, 18), "Three, by letter of both parties")
    with store.record.reading() as session:
        closed = next(d for d in case_facts(session, opened).deadlines if d.id == number.id)
        (line,) = docket_entries(session, opened, latest=1)
    assert (closed.closed_by, line.number) == (entry, entry)
    assert line.detail == "Three, by letter of both parties (in time)"


@pytest.mark.parametrize(("day", "how", "says"), [(18, " ", "what was done"), (19, "done", "in the future")])
def test_a_step_is_refused(store: Store, opened: UUID, day: int, how: str, says: str) -> None:
    with store.record.reading() as session:
        number = case_facts(session, opened).open_deadlines[0]
    with pytest.raises(Refused, match=says), store.record.transaction() as tx:
        meet_deadline(tx, opened, number.id, date(2026, 5, day), how)
    with pytest.raises(Refused, match="not open"), store.record.transaction() as tx:
        meet_deadline(tx, opened, UUID(int=3), date(2026, 5, 18), "done")
