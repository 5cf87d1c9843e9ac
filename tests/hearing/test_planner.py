"""Sittings on every clock, and the clocks of the sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.docket.rules import Calendar
from app.hearing.acts import allot_time, correct_time, give_notice, plan_sittings
from app.hearing.queries import allotment, corrections, plan, sessions, sittings
from app.hearing.rules import (
    Allotment,
    Clock,
    Correction,
    Place,
    Plan,
    Session,
    Sitting,
    clocks,
    first_choice,
    seen_from,
    shortcomings_of_allotment,
    shortcomings_of_correction,
    shortcomings_of_plan,
    side_by_side,
    spent,
)
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Moment, Reason, Refused, Side
from tests.conftest import TurnableClock
from tests.hearing.conftest import do
from tests.hearing.papers import NOTICE, SESSION, hour

HAGUE = Place("The bench", Side.TRIBUNAL, "Europe/Amsterdam")
TOKYO = Place("Japan", Side.CLAIMANT, "Asia/Tokyo")
LIMA = Place("Peru", Side.RESPONDENT, "America/Lima")
NOW = Moment(datetime(2026, 5, 18, 9, 0, tzinfo=UTC), "Europe/Amsterdam")
MONDAY = Sitting(hour(15, 14), 180, "Opening statements")
PLAN = Plan((MONDAY,), (HAGUE, TOKYO, LIMA))
NOBODY: dict[Side, Calendar] = {}


@pytest.mark.parametrize(
    ("place", "sitting", "text", "flags"),
    [
        (HAGUE, MONDAY, "15 June 2026, 14:00 – 17:00", ()),
        (TOKYO, MONDAY, "15 June 2026, 21:00 – 00:00 (16 June 2026)", ("after 20:00",)),
        (LIMA, MONDAY, "15 June 2026, 07:00 – 10:00", ("before 08:00",)),
        (LIMA, Sitting(hour(15, 15), 180), "15 June 2026, 08:00 – 11:00", ()),
        (TOKYO, Sitting(hour(15, 10), 180), "15 June 2026, 17:00 – 20:00", ()),
        (TOKYO, Sitting(hour(15, 10), 181), "15 June 2026, 17:00 – 20:01", ("after 20:00",)),
        (
            TOKYO,
            Sitting(hour(15, 16), 120),
            "15 June 2026, 23:00 – 01:00 (16 June 2026)",
            ("before 08:00", "after 20:00"),
        ),
    ],
)
def test_a_sitting_on_the_clock_of_a_place(place: Place, sitting: Sitting, text: str, flags: tuple[str, ...]) -> None:
    seen = seen_from(sitting, place)
    assert seen is not None
    assert (seen.text, seen.flags) == (text, flags)


def test_a_day_of_rest_is_flagged_by_the_local_day_of_the_party() -> None:
    friday = Sitting(hour(18, 23), 60)  # 06:00 on Friday 19 June in Tokyo
    seen = seen_from(friday, TOKYO, Calendar("Japan", frozenset({5, 6})))
    assert seen is not None
    assert seen.flags == ("before 08:00", "a day of rest (Japan)")
    assert seen_from(Sitting(), TOKYO) is None


def test_unsociable_hours_are_noted_and_stop_nothing() -> None:
    found = shortcomings_of_plan(PLAN, NOW, NOBODY)
    assert [(r.text, r.hard, r.noted) for r in found] == [
        ("Japan: 15 June 2026, 21:00 – 00:00 (16 June 2026) is after 20:00.", False, True),
        ("Peru: 15 June 2026, 07:00 – 10:00 is before 08:00.", False, True),
    ]


@pytest.mark.parametrize(
    ("sittings", "says"),
    [
        ((), "at least one sitting"),
        ((Sitting(),), "the day and the hour"),
        ((Sitting(hour(15, 10), 0),), "from 1 to 720 minutes"),
        ((Sitting(hour(15, 10), 721),), "from 1 to 720 minutes"),
        ((Sitting(hour(18, 10, month=5), 60),), "for the future"),
        ((MONDAY, Sitting(hour(15, 16, 59), 60)), "overlap"),
    ],
)
def test_an_impossible_plan_is_refused(sittings: tuple[Sitting, ...], says: str) -> None:
    (found,) = shortcomings_of_plan(Plan(sittings), NOW, NOBODY)
    assert found.hard
    assert says in found.text


def test_the_first_hours_that_suit_everybody() -> None:
    after = datetime(2026, 6, 12, 9, 30, tzinfo=UTC)  # a Friday
    assert first_choice((HAGUE,), NOBODY, after) == datetime(2026, 6, 12, 10, tzinfo=UTC)
    rests = {Side.TRIBUNAL: Calendar("The Hague")}
    assert first_choice((HAGUE,), rests, datetime(2026, 6, 12, 16, tzinfo=UTC)) == datetime(2026, 6, 15, 6, tzinfo=UTC)
    start = first_choice((HAGUE, TOKYO, LIMA), NOBODY, after)
    seen = side_by_side(Plan((Sitting(Moment(start)),), (HAGUE, TOKYO, LIMA)), NOBODY)[0]
    assert sum(bool(one and one.flags) for one in seen) == 1


def test_a_proposal_stands_on_the_docket_and_in_the_calendar(store: Store, ready: UUID, clock: TurnableClock) -> None:
    number = do(store, plan_sittings, ready, PLAN)
    with store.record.reading() as session:
        assert plan(session, ready) == PLAN
        (ahead,) = sittings(session, clock.now())
        assert (ahead.number, ahead.start, ahead.minutes, ahead.proposed) == ("CT-2026-001", hour(15, 14), 180, True)
        assert [(o.kind, o.entry) for o in owed_papers(session)][-1] == ("sittings_proposed", number)
    do(store, give_notice, ready, NOTICE)
    with store.record.reading() as session:
        assert [(one.title, one.minutes, one.proposed) for one in sittings(session, clock.now(), ready)] == [
            ("Hearing", 0, False), ("Sitting", 180, False),
        ]  # fmt: skip
        assert sittings(session, hour(17, 10)) == ()


def test_the_clocks_of_the_sides(store: Store, held: UUID) -> None:
    do(store, allot_time, held, Allotment(100, 90, "Procedural Order No. 6"))
    do(store, correct_time, held, Correction(1, Side.CLAIMANT, 75, "Ten minutes of questions were the claimant's"))
    do(store, correct_time, held, Correction(1, Side.CLAIMANT, 70, "Five of them were the tribunal's"))
    with store.record.reading() as session:
        lines = {line.number: line.session for line in sessions(session, held)}
        used = spent(lines, corrections(session, held))
        made = clocks(used, allotment(session, held))
    assert [(one.side, one.recorded, one.minutes, one.reason) for one in used] == [
        (Side.CLAIMANT, 65, 70, "Five of them were the tribunal's"),
        (Side.RESPONDENT, 40, 40, ""),
    ]
    assert made == (Clock(Side.CLAIMANT, 100, 70), Clock(Side.RESPONDENT, 90, 40))
    assert [one.remaining for one in made] == [30, 50]
    assert clocks(used, None)[0].remaining is None
    assert store.record.verify() == []


def test_an_allotment_is_refused_and_an_unequal_one_noted() -> None:
    assert [r.field for r in shortcomings_of_allotment(Allotment())] == ["claimant", "respondent", "order"]
    (unequal,) = shortcomings_of_allotment(Allotment(100, 90, "Order"))
    assert unequal.noted
    assert shortcomings_of_allotment(Allotment(90, 90, "Order")) == ()


@pytest.mark.parametrize(
    ("correction", "fields"),
    [
        (Correction(2, Side.CLAIMANT, 10, "x"), ["session"]),
        (Correction(1, Side.BOTH, 10, "x"), ["side"]),
        (Correction(1, Side.CLAIMANT, 151, "x"), ["minutes"]),
        (Correction(1, Side.CLAIMANT, 150, " "), ["reason"]),
        (Correction(1, Side.CLAIMANT, 150, "x"), []),
    ],
)
def test_a_time_put_right_is_refused(correction: Correction, fields: list[str]) -> None:
    held: dict[int, Session] = {1: SESSION}
    assert [r.field for r in shortcomings_of_correction(correction, held)] == fields


def test_time_is_put_right_only_after_a_session(store: Store, ready: UUID) -> None:
    with pytest.raises(Refused, match="the minutes of a session"):
        do(store, correct_time, ready, Correction(1, Side.CLAIMANT, 1, "x"))
    with pytest.raises(Refused, match="at least one sitting"):
        do(store, plan_sittings, ready, Plan())
    assert date(2026, 6, 15).isoweekday() == 1


@pytest.mark.parametrize("zone", ["", "\x00", "Middle/Earth", "../UTC"])
def test_a_zone_nobody_knows_is_refused(zone: str) -> None:
    plan = replace(PLAN, places=(*PLAN.places, Place("A. Guest", Side.BOTH, zone)))
    (found,) = [r for r in shortcomings_of_plan(plan, NOW, NOBODY) if r.hard]
    assert found == Reason("The time zone of A. Guest is not known.", "Article 28(1)", "places")
