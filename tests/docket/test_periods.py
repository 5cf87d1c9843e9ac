"""Dates counted by hand, article by article, and what holds of every count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.docket.rules.calendars import (
    Calendar,
    CalendarData,
    LocalDay,
    countries,
    rest_of,
    shortcomings_of_calendar,
    subdivisions,
    usual_weekend,
)
from app.docket.rules.periods import Counting, DueDate, ProofStep, due_date, rolled_anew, sentences
from app.docket.rules.receipt import Channel, Delivery, receipt, shortcomings_of_delivery
from app.docket.rules.suspension import days_left, left_now, resumed, runs, suspended
from app.terms import Moment, Refused

PLAIN = Calendar("Berenia")
GULF = Calendar("Berenia", frozenset({5, 6}))
FRIDAY = Calendar("Berenia", frozenset({5}))
SUNDAY = Calendar("Berenia", frozenset({7}))
CAPITAL = Calendar("Berenia", local=(LocalDay(date(2026, 4, 1), "Founding Day"),))
EMIRATES = Calendar("the Emirates", country="AE")
EGYPT = Calendar("Egypt", frozenset({5, 6}), country="EG")
SERBIA = Calendar("Serbia", country="RS")
GREECE = Calendar("Greece", country="GR")
NETHERLANDS = Calendar("the Netherlands", country="NL")
ENGLAND = Calendar("the United Kingdom", country="GB", subdivision="ENG")

BY_HAND: list[tuple[str, str, tuple[int, int], Calendar, date, date]] = [
    # what, article, (days, months), whose calendar, received, due
    ("the worked example", "4(1)", (30, 0), PLAIN, date(2026, 3, 2), date(2026, 4, 1)),
    ("the same, with a holiday in the capital", "4(1)", (30, 0), CAPITAL, date(2026, 3, 2), date(2026, 4, 2)),
    ("ends on a Friday: Friday and Saturday rest", "4(1)", (30, 0), GULF, date(2026, 3, 4), date(2026, 4, 5)),
    ("ends on a Friday: only Friday rests", "4(1)", (30, 0), FRIDAY, date(2026, 3, 4), date(2026, 4, 4)),
    ("ends on a Sunday: Sunday is a business day", "4(1)", (30, 0), GULF, date(2026, 3, 6), date(2026, 4, 5)),
    ("ends on a Saturday: only Sunday rests", "4(1)", (30, 0), SUNDAY, date(2026, 3, 5), date(2026, 4, 4)),
    ("ends on a Sunday: only Sunday rests", "4(1)", (30, 0), SUNDAY, date(2026, 3, 6), date(2026, 4, 6)),
    ("Eid al-Fitr and a weekend: four rolls", "4(1)", (30, 0), EMIRATES, date(2026, 2, 17), date(2026, 3, 23)),
    ("Eid al-Fitr on the days of rest", "4(1)", (30, 0), EGYPT, date(2026, 2, 18), date(2026, 3, 22)),
    ("Orthodox Christmas", "7(1)", (30, 0), SERBIA, date(2025, 12, 8), date(2026, 1, 8)),
    ("Orthodox Good Friday to Easter Monday", "9(2)", (30, 0), GREECE, date(2026, 3, 11), date(2026, 4, 14)),
    ("Christmas on a Friday", "9(3)", (30, 0), NETHERLANDS, date(2026, 11, 25), date(2026, 12, 28)),
    ("Christmas, with Boxing Day kept on Monday", "9(3)", (30, 0), ENGLAND, date(2026, 11, 25), date(2026, 12, 29)),
    ("the turn of the year", "43(4)", (30, 0), NETHERLANDS, date(2026, 12, 2), date(2027, 1, 4)),
    ("a leap day is a day", "37(1)", (30, 0), PLAIN, date(2028, 1, 30), date(2028, 2, 29)),
    ("no leap day that year", "37(1)", (30, 0), PLAIN, date(2027, 1, 30), date(2027, 3, 1)),
    ("a challenge", "13(1)", (15, 0), PLAIN, date(2026, 6, 1), date(2026, 6, 16)),
    ("a list returned, ending on a Saturday", "8(2)", (15, 0), PLAIN, date(2026, 6, 5), date(2026, 6, 22)),
    ("a decision on a correction", "38(1)", (45, 0), PLAIN, date(2026, 5, 1), date(2026, 6, 15)),
    ("an additional award", "39(2)", (60, 0), PLAIN, date(2026, 5, 1), date(2026, 6, 30)),
    ("across the change to summer time", "8(2)", (3, 0), PLAIN, date(2026, 3, 27), date(2026, 3, 30)),
    ("across the change to winter time", "8(2)", (2, 0), PLAIN, date(2026, 10, 24), date(2026, 10, 26)),
    ("a month from the 31st, ending on a Saturday", "79bis", (0, 1), PLAIN, date(2026, 1, 31), date(2026, 3, 2)),
    ("a month from the 31st in a leap year", "79bis", (0, 1), PLAIN, date(2028, 1, 31), date(2028, 2, 29)),
    ("three months from the 30th, ending on a Sunday", "79bis", (0, 3), PLAIN, date(2026, 11, 30), date(2027, 3, 1)),
    ("twelve months from a leap day", "79bis", (0, 12), PLAIN, date(2028, 2, 29), date(2029, 2, 28)),
    ("three months", "79bis", (0, 3), PLAIN, date(2026, 3, 16), date(2026, 6, 16)),
]


@pytest.mark.parametrize(("what", "article", "length", "calendar", "received", "due"), BY_HAND)
def test_a_period_ends_where_a_person_counted_it(
    what: str, article: str, length: tuple[int, int], calendar: Calendar, received: date, due: date
) -> None:
    found = due_date(received, length[0], calendar, f"Article {article}", months=length[1])
    assert found.day == due, what
    assert found.proof[-1] == ProofStep("due", day=due).text


def test_several_rolls_in_a_row_name_each_day_and_whose_it_is() -> None:
    found = due_date(date(2026, 3, 11), 30, GREECE, "Article 9(2)", "notice of the first appointment")
    assert found.proof == (
        "Trigger: notice of the first appointment on 11 March 2026.",
        "Day 1 is the following day, 12 March 2026; every calendar day counts.",
        "Day 30 is 10 April 2026 (Article 9(2)).",
        "10 April 2026 is Good Friday, an official holiday (Greece): moved to the next day.",
        "11 April 2026 is a day of rest (Greece): moved to the next day.",
        "12 April 2026 is a day of rest (Greece): moved to the next day.",
        "13 April 2026 is Easter Monday, an official holiday (Greece): moved to the next day.",
        "Due 14 April 2026.",
    )


def test_a_joint_period_ends_on_no_addressee_s_day_of_rest() -> None:
    found = due_date(date(2026, 3, 4), 30, (PLAIN, Calendar("Corvia", frozenset({5, 6}))), "Article 7(1)")
    assert found.day == date(2026, 4, 6)
    assert [step.words for step in found.steps if step.kind == "rest"] == [
        "a day of rest (Corvia)", "a day of rest (Berenia)", "a day of rest (Berenia)",
    ]  # fmt: skip


def test_the_end_of_a_shorter_month_is_stated() -> None:
    found = due_date(date(2028, 1, 31), 0, PLAIN, "Rule 79bis", months=1)
    assert found.proof[2:] == (
        "1 month from 31 January 2028 ends on 29 February 2028 (Rule 79bis).",
        "That month has no day 31: its last day, 29 February 2028, counts.",
        "Due 29 February 2028.",
    )


def test_rules_that_count_from_the_day_itself_and_do_not_roll() -> None:
    found = due_date(date(2026, 3, 6), 30, PLAIN, "Rule 9", counting=Counting(day_after=False, rolls=False))
    assert found.day == date(2026, 4, 4)
    assert found.proof[1] == "Day 1 is that day, 6 March 2026; every calendar day counts."


def test_a_declared_business_day_ends_the_roll_and_a_declared_holiday_has_its_name() -> None:
    calendar = Calendar("Berenia", local=(LocalDay(date(2026, 4, 4), "Made-up Saturday", works=True),))
    assert due_date(date(2026, 3, 5), 30, calendar, "Article 4(1)").day == date(2026, 4, 4)
    assert CAPITAL.rest(date(2026, 4, 1)) == "Founding Day, an official holiday (Berenia)"
    plain = Calendar("Berenia", holidays=frozenset({date(2026, 4, 1)}))
    assert plain.rest(date(2026, 4, 1)) == "an official holiday (Berenia)"


def test_a_year_only_half_known_is_said_in_the_proof() -> None:
    estimated = due_date(date(2027, 2, 6), 30, EMIRATES, "Article 4(1)")
    assert estimated.day == date(2027, 3, 8)
    assert estimated.proof[-2] == (
        "To be confirmed: Eid al-Fitr Holiday is expected on 10 March 2027 (the Emirates); "
        "the date is an estimate, confirm it."
    )
    settled = Calendar("the Emirates", country="AE", local=(
        LocalDay(date(2027, 3, 9), "Eid al-Fitr"), LocalDay(date(2027, 3, 10), "Eid al-Fitr"),
    ))  # fmt: skip
    assert [s for s in due_date(date(2027, 2, 6), 30, settled, "Article 4(1)").steps if s.kind == "doubt"] == []
    india = due_date(date(2036, 3, 3), 30, Calendar("India", country="IN"), "Article 4(1)")
    assert india.proof[-2].startswith("To be confirmed: Not all holidays of 2036 are known for India;")
    unknown = due_date(date(2104, 3, 3), 30, EMIRATES, "Article 4(1)")
    assert unknown.proof[-2] == (
        "To be confirmed: Not all holidays of 2104 are known for the Emirates; ask, and declare those that are missing."
    )


@pytest.mark.parametrize("days", [3_000_000, 9_999_999_999])
def test_a_period_beyond_the_calendar_is_refused(days: int) -> None:
    with pytest.raises(Refused, match="beyond every calendar"):
        due_date(date(2026, 3, 2), days, PLAIN, "Article 4(1)")


def test_a_calendar_without_a_business_day_is_refused() -> None:
    with pytest.raises(Refused, match="no business day"):
        due_date(date(2026, 3, 2), 30, Calendar("X", frozenset(range(1, 8))), "Article 4(1)")
    wrong = CalendarData("XX", "", (1, 2, 3, 4, 5, 6, 7), (LocalDay(date(2026, 1, 1)), LocalDay(date(2026, 1, 1), "N")))
    assert [r.field for r in shortcomings_of_calendar(wrong)] == ["country", "weekend", "local", "local"]
    assert [r.field for r in shortcomings_of_calendar(CalendarData("GB", "ZZ"))] == ["subdivision"]
    assert shortcomings_of_calendar(CalendarData("GB", "ENG", (7,), (LocalDay(date(2026, 1, 1), "N"),))) == ()


def test_countries_are_known_by_name_with_their_usual_rest() -> None:
    assert countries()["AE"] == "United Arab Emirates"
    assert [usual_weekend(code) for code in ("AE", "EG", "IR", "NL", "")] == [(6, 7), (5, 6), (5,), (6, 7), (6, 7)]
    assert ("ENG" in subdivisions("GB"), subdivisions("")) == (True, ())


# ---------------------------------------------------------------- receipt


def at(zone: str, year: int, month: int, day: int, hour: int, minute: int = 0) -> Moment:
    """A local hour in a zone."""
    return Moment(datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC), zone)


NOW = at("Europe/Amsterdam", 2026, 6, 1, 12)
TOKYO, PACIFIC = at("Asia/Tokyo", 2026, 3, 2, 23, 40), at("America/Los_Angeles", 2026, 3, 2, 23, 40)
AUCKLAND = at("Pacific/Auckland", 2026, 3, 3, 0, 20)
SENT = date(2026, 2, 27)


@pytest.mark.parametrize(
    ("delivery", "day", "article"),
    [
        (Delivery(Channel.IN_PERSON, SENT, TOKYO), date(2026, 3, 2), "Article 2(3)"),
        (Delivery(Channel.COURIER, SENT, PACIFIC), date(2026, 3, 2), "Article 2(3)"),
        (Delivery(Channel.COURIER, SENT, AUCKLAND), date(2026, 3, 3), "Article 2(3)"),
        (Delivery(Channel.ATTEMPT, SENT, PACIFIC), date(2026, 3, 2), "Article 2(4)"),
        (Delivery(Channel.DIPLOMATIC, SENT, TOKYO), date(2026, 3, 2), "Article 2(3)"),
        (Delivery(Channel.EMAIL, SENT, TOKYO), SENT, "Article 2(5)"),
        (Delivery(Channel.EMAIL, SENT, TOKYO, begins_case=True), date(2026, 3, 2), "Article 2(5)"),
    ],
)  # fmt: skip
def test_the_day_of_receipt_by_channel(delivery: Delivery, day: date, article: str) -> None:
    found = receipt(delivery)
    assert found is not None
    assert (found.day, found.article) == (day, article)


def test_the_zone_of_receipt_stands_in_the_proof_and_utc_decides_nothing() -> None:
    found = receipt(Delivery(Channel.COURIER, SENT, PACIFIC))
    assert found is not None
    assert PACIFIC.utc.date() == date(2026, 3, 3)
    due = due_date(found.day, 30, PLAIN, "Article 4(1)", received=found)
    assert due.day == date(2026, 4, 1)
    assert due.proof[:2] == (
        "Trigger: receipt on 2 March 2026 (23:40 America/Los_Angeles).",
        "Physical delivery: received on the local day of delivery. (Article 2(3))",
    )


def test_rules_under_which_an_email_counts_on_arrival() -> None:
    found = receipt(Delivery(Channel.EMAIL, SENT, TOKYO), email_counts="arrival")
    assert found is not None
    assert found.day == date(2026, 3, 2)
    assert [receipt(Delivery(channel)) for channel in Channel] == [None] * len(Channel)


@pytest.mark.parametrize(
    ("delivery", "fields"),
    [
        (Delivery(Channel.COURIER, date(2026, 3, 3), TOKYO), ["received"]),
        (Delivery(Channel.COURIER, date(2026, 6, 2), at("UTC", 2026, 6, 2, 9)), ["sent", "received"]),
        (Delivery(Channel.EMAIL, SENT, TOKYO, designated=False), ["address"]),
        (Delivery(Channel.POST), ["sent", "received"]),
        (Delivery(Channel.POST, SENT, TOKYO), []),
    ],
)
def test_an_impossible_delivery_is_refused(delivery: Delivery, fields: list[str]) -> None:
    assert [r.field for r in shortcomings_of_delivery(delivery, NOW)] == fields


# ---------------------------------------------------------------- suspension


def test_the_days_left_run_from_the_day_after_resumption() -> None:
    counted = due_date(date(2026, 3, 2), 30, PLAIN, "Article 4(1)")
    still = suspended(counted.steps, counted.day, date(2026, 3, 12), "the request to designate an authority")
    assert days_left(counted.steps, counted.day, date(2026, 3, 12)) == 20
    again = resumed(still, date(2026, 4, 20), "the designation", (PLAIN,))
    assert again.day == date(2026, 5, 11)  # 20 April + 20 days is Sunday 10 May
    assert again.proof[-4:] == (
        "Suspended on 12 March 2026 by the request to designate an authority: 20 days left.",
        f"Resumed on 20 April 2026 by the designation: what is left (20 days) {RUNS} ends on 10 May 2026.",
        "10 May 2026 is a day of rest (Berenia): moved to the next day.",
        "Due 11 May 2026.",
    )


def test_an_extension_during_a_suspension_lengthens_what_is_left() -> None:
    counted = due_date(date(2026, 3, 2), 30, PLAIN, "Article 4(1)")
    still = suspended(counted.steps, counted.day, date(2026, 3, 12), "Order No. 2")
    longer = (*still, ProofStep("extended", day=date(2026, 4, 1), until=date(2026, 4, 11), words="Order No. 3"))
    assert (left_now(still), left_now(longer)) == (20, 30)


def test_a_hearing_day_does_not_stand_still() -> None:
    assert not runs((ProofStep("event", day=date(2026, 6, 15), words="Article 28"),))
    assert runs(due_date(date(2026, 3, 2), 30, PLAIN, "Article 4(1)").steps)


RUNS = "runs from the following day and"
DAYS = st.dates(date(2020, 1, 1), date(2060, 1, 1))
CALENDARS = st.builds(
    Calendar,
    st.just("X"),
    st.frozensets(st.integers(1, 7), max_size=6),
    country=st.sampled_from(["", "AE", "EG", "GR", "IL", "NL", "IN"]),
)


@given(DAYS, st.integers(1, 400), st.lists(CALENDARS, min_size=1, max_size=2))
def test_a_period_ends_on_the_first_business_day_and_never_early(
    trigger: date, days: int, calendars: Sequence[Calendar]
) -> None:
    found = whole_or_none(trigger, days, calendars)
    if found is not None:
        last = trigger + timedelta(days=days)
        assert rest_of(calendars, found.day) == ""
        assert all(rest_of(calendars, last + timedelta(days=n)) for n in range((found.day - last).days))


def whole_or_none(trigger: date, days: int, calendars: Sequence[Calendar]) -> DueDate | None:
    """Two calendars may leave no business day between them, which is refused."""
    try:
        return due_date(trigger, days, tuple(calendars), "Article 2")
    except Refused:
        return None


@given(DAYS, st.integers(1, 120), CALENDARS, st.integers(0, 200), st.integers(0, 200))
def test_suspension_and_resumption_never_shorten(
    trigger: date, days: int, calendar: Calendar, after: int, lasted: int
) -> None:
    counted = due_date(trigger, days, calendar, "Article 4(1)")
    begun = min(trigger + timedelta(days=after), counted.day)
    ended = begun + timedelta(days=lasted)
    again = resumed(suspended(counted.steps, counted.day, begun, "o"), ended, "o", (calendar,))
    assert again.day >= max(counted.day, ended)
    assert (again.day - counted.day).days <= lasted + 366


@given(DAYS, st.integers(1, 90), st.integers(0, 60), st.integers(0, 90), st.integers(1, 60))
def test_an_extension_before_or_during_a_suspension_leads_to_the_same_day(
    trigger: date, days: int, after: int, lasted: int, more: int
) -> None:
    every_day = Calendar("X", frozenset())
    counted = due_date(trigger, days, every_day, "Article 4(1)")
    begun = min(trigger + timedelta(days=after), counted.day)
    longer = ProofStep("extended", day=counted.day, until=counted.day + timedelta(days=more), words="o")
    before = suspended((*counted.steps, longer), counted.day + timedelta(days=more), begun, "o")
    during = (*suspended(counted.steps, counted.day, begun, "o"), longer)
    ended = begun + timedelta(days=lasted)
    assert resumed(before, ended, "o", (every_day,)).day == resumed(during, ended, "o", (every_day,)).day


# ---------------------------------------------------------------- calendars that change


def test_a_changed_calendar_moves_a_period_and_keeps_the_former_date() -> None:
    counted = due_date(date(2026, 3, 2), 30, PLAIN, "Article 4(1)")
    moved = rolled_anew(counted.steps, (CAPITAL,), "Founding Day was declared.")
    assert moved is not None
    assert moved.day == date(2026, 4, 2)
    assert moved.proof[-3:] == (
        "1 April 2026 is Founding Day, an official holiday (Berenia): moved to the next day.",
        "Moved from 1 April 2026 to 2 April 2026: Founding Day was declared.",
        "Due 2 April 2026.",
    )
    back = rolled_anew(moved.steps, (PLAIN,), "Founding Day was cancelled.")
    assert back is not None
    assert back.day == date(2026, 4, 1)


def test_a_changed_calendar_leaves_what_an_order_fixed() -> None:
    fixed = (ProofStep("fixed", day=date(2026, 4, 1), words="Order No. 1"), ProofStep("due", day=date(2026, 4, 1)))
    assert rolled_anew(fixed, (CAPITAL,), "x") is None
    said = (ProofStep("said", words="Due 1 April 2026."),)
    assert rolled_anew(said, (CAPITAL,), "x") is None
    assert sentences(said) == ("Due 1 April 2026.",)
