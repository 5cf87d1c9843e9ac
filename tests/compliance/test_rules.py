from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.compliance.rules import (
    NewObligation,
    Obligation,
    Report,
    State,
    shortcomings_of_ledger,
    shortcomings_of_report,
    shortcomings_of_settlement,
    still_open,
)
from app.terms import Side

DAY = date(2026, 5, 18)
PAY = NewObligation(2, Side.RESPONDENT, "Payment", "EUR 900.00", date(2026, 8, 18), "Bank advice", Decimal(900), "EUR")
STAFF = NewObligation(
    1, Side.RESPONDENT, "Contact point", "Staff it.", date(2026, 9, 1), review=date(2027, 1, 1), sunset=date(2028, 1, 1)
)
OPEN = Obligation(UUID(int=1), "O-01", STAFF, State.OPEN, 0)
LEDGER = (OPEN, Obligation(UUID(int=2), "O-02", PAY, State.DONE, 1))
REPORT = Report(UUID(int=1), Side.RESPONDENT, DAY, "Two officers sit there.", "R-010")


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"title": " "}, [" : give it a title."]),
        ({"title": ""}, ["row 1: give it a title."]),
        ({"text": ""}, ["Payment: say what is owed."]),
        ({"operative": 9}, ["Payment: the operative part has no paragraph 9."]),
        ({"side": Side.TRIBUNAL}, ["Payment: say who owes it."]),
        ({"due": None}, ["Payment: give the day by which it is due."]),
        ({"due": date(2026, 5, 17)}, ["Payment: it falls due before the award."]),
        ({"currency": ""}, ["Payment: give the currency."]),
        ({"amount": Decimal(0)}, ["Payment: an amount is more than nothing."]),
        ({"review": date(2028, 1, 2), "sunset": date(2028, 1, 1)}, ["Payment: the review lies after the sunset."]),
    ],
)
def test_shortcomings_of_the_ledger(changed: dict[str, Any], expected: list[str]) -> None:
    found = shortcomings_of_ledger([replace(PAY, **changed)], (1, 2, 3), DAY)
    assert [r.text for r in found] == expected


def test_an_empty_ledger() -> None:
    assert [r.text for r in shortcomings_of_ledger((), (1,), DAY)] == ["Enter at least one obligation."]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"obligation": None}, ["obligation"]),
        ({"obligation": UUID(int=2)}, ["obligation"]),
        ({"day": None}, ["day"]),
        ({"day": date(2026, 5, 19)}, ["day"]),
        ({"text": " "}, ["text"]),
        ({"complete": True, "proof": ""}, ["proof"]),
    ],
)
def test_shortcomings_of_a_report(changed: dict[str, Any], expected: list[str]) -> None:
    found = shortcomings_of_report(replace(REPORT, **changed), LEDGER, DAY)
    assert [r.field for r in found] == expected
    assert [r.hard for r in found] == [field != "proof" for field in expected]


@pytest.mark.parametrize(
    ("one", "state", "day", "finding", "expected"),
    [
        (OPEN, State.DONE, DAY, "Seen.", []),
        (None, State.DONE, DAY, "Seen.", ["obligation"]),
        (LEDGER[1], State.DONE, DAY, "Seen.", ["obligation"]),
        (OPEN, State.OPEN, DAY, "Seen.", ["state"]),
        (OPEN, None, DAY, "Seen.", ["state"]),
        (OPEN, State.DONE, DAY, "", ["finding"]),
        (OPEN, State.DONE, None, "Seen.", ["day"]),
        (OPEN, State.DONE, date(2030, 1, 1), "Seen.", ["day"]),
        (OPEN, State.LAPSED, DAY, "Seen.", ["state"]),
        (replace(OPEN, new=PAY), State.LAPSED, DAY, "Seen.", ["state"]),
        (replace(OPEN, new=replace(STAFF, sunset=DAY)), State.LAPSED, DAY, "Seen.", []),
    ],
)
def test_shortcomings_of_a_settlement(
    one: Obligation | None, state: State | None, day: date | None, finding: str, expected: list[str]
) -> None:
    assert [r.field for r in shortcomings_of_settlement(one, state, day, finding, date(2026, 6, 1))] == expected


@pytest.mark.parametrize(
    ("days", "words", "late"),
    [
        (0, "due today", False), (1, "due tomorrow", False), (9, "due in 9 days", False),
        (-1, "overdue by one day", True), (-12, "overdue by 12 days", True),
    ],
)  # fmt: skip
def test_standing(days: int, words: str, late: bool) -> None:
    assert STAFF.due is not None
    today = STAFF.due - timedelta(days=days)
    assert (OPEN.standing(today), OPEN.overdue(today)) == (words, late)


def test_what_is_settled_is_never_overdue() -> None:
    assert LEDGER[1].standing(date(2030, 1, 1)) == "carried out"
    assert not LEDGER[1].overdue(date(2030, 1, 1))
    undated = replace(OPEN, new=replace(STAFF, due=None))
    assert (undated.standing(DAY), undated.overdue(DAY)) == ("open", False)


@given(st.lists(st.sampled_from(State)))
def test_still_open_counts_what_is_not_settled(states: list[State]) -> None:
    ledger = [replace(OPEN, state=state) for state in states]
    assert still_open(ledger) == len(states) - states.count(State.DONE) - states.count(State.LAPSED)
