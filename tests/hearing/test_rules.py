"""The law of hearings, without a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.hearing.rules import (
    Answer,
    Attendance,
    HearingNotice,
    Inquiry,
    Session,
    TimeUsed,
    Undertaking,
    shortcomings_of_closure,
    shortcomings_of_inquiry,
    shortcomings_of_notice,
    shortcomings_of_session,
    time_used,
)
from app.terms import Moment, Reason, Side
from tests.hearing.papers import INQUIRY, NOTICE, SESSION, hour

NOW, AFTER, TODAY = hour(18, 11, month=5), hour(15, 18), date(2026, 6, 17)
BOTH = (Side.CLAIMANT, Side.RESPONDENT)


def said(found: tuple[Reason, ...]) -> list[tuple[str, str, bool]]:
    return [(r.field, r.text, r.hard) for r in found]


def test_adequate_notice_stands() -> None:
    assert shortcomings_of_notice(NOTICE, NOW) == ()


def test_an_empty_notice_says_what_is_missing() -> None:
    assert said(shortcomings_of_notice(HearingNotice(days=0), NOW)) == [
        ("start", "Give the day and hour of the hearing.", True),
        ("venue", "Name the place of the hearing.", True),
        ("days", "A hearing lasts at least one day.", True),
    ]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (NOW, [("start", "The hearing must lie in the future.", True)]),
        (hour(1, 10, 59), [("start", "Less than 14 days' notice: is it adequate for both sides?", False)]),
        (hour(1, 11), []),
    ],
)
def test_fourteen_days_are_adequate(start: Moment, expected: list[tuple[str, str, bool]]) -> None:
    assert said(shortcomings_of_notice(replace(NOTICE, start=start), NOW)) == expected


def test_a_public_hearing_needs_agreement() -> None:
    (reason,) = shortcomings_of_notice(replace(NOTICE, public=True), NOW)
    assert (reason.article, reason.field, reason.hard) == ("Article 28(3)", "public", False)


def test_whole_minutes_stand() -> None:
    assert shortcomings_of_session(SESSION, AFTER) == ()


def test_empty_minutes_say_what_is_missing() -> None:
    assert said(shortcomings_of_session(Session(), AFTER)) == [
        ("start", "Give the hour at which the session began and ended.", True),
        ("venue", "Name the place of the session.", True),
        ("course", "Say what took place at the session.", True),
        ("presiding", "Name the presiding arbitrator who signs the minutes.", True),
        ("present", "Nobody was present for the claimant; the minutes must show due notice.", False),
        ("present", "Nobody was present for the respondent; the minutes must show due notice.", False),
    ]


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        (replace(SESSION, end=None), ("end", "Give the hour at which the session began and ended.", True)),
        (replace(SESSION, end=hour(15, 10)), ("end", "The session ended before it began.", True)),
        (replace(SESSION, end=hour(15, 18, 1)), ("end", "Minutes are of a session that has ended.", True)),
        (
            replace(SESSION, minutes_claimant=111),
            ("minutesClaimant", "The parties' speaking time is longer than the session.", False),
        ),
        (
            replace(SESSION, present=(*SESSION.present, Attendance("W. Witness", " ", Side.CLAIMANT))),
            ("present", "Give the name and the capacity of everyone present.", True),
        ),
        (
            replace(SESSION, undertakings=(Undertaking("", Side.CLAIMANT, date(2026, 6, 29)),)),
            ("undertakings", "Say what is undertaken.", True),
        ),
        (
            replace(SESSION, undertakings=(Undertaking("File R-9", Side.CLAIMANT),)),
            ("undertakings", "Give the day by which each undertaking falls due.", True),
        ),
        (
            replace(SESSION, undertakings=(Undertaking("File R-9", Side.CLAIMANT, date(2026, 6, 14)),)),
            ("undertakings", "An undertaking cannot fall due before the session.", True),
        ),
    ],
)
def test_minutes_are_questioned(session: Session, expected: tuple[str, str, bool]) -> None:
    assert said(shortcomings_of_session(session, AFTER)) == [expected]


def test_a_complete_inquiry_stands() -> None:
    assert shortcomings_of_inquiry(INQUIRY, BOTH, TODAY) == ()


def test_an_inquiry_without_answers_is_none() -> None:
    assert said(shortcomings_of_inquiry(Inquiry(), BOTH, TODAY)) == [
        ("day", "Give the day of the inquiry.", True),
        ("claimant", "Record what the claimant answered, or that it was silent.", True),
        ("respondent", "Record what the respondent answered, or that it was silent.", True),
    ]
    later = replace(INQUIRY, day=date(2026, 6, 18))
    assert said(shortcomings_of_inquiry(later, BOTH, TODAY)) == [("day", "The inquiry cannot lie in the future.", True)]


def test_who_has_more_says_what() -> None:
    more = Inquiry(TODAY, (Answer(Side.CLAIMANT, further=True), Answer(Side.RESPONDENT, further=False)))
    assert said(shortcomings_of_inquiry(more, BOTH, TODAY)) == [
        ("claimantText", "Say what the claimant still wishes to submit.", True)
    ]


@pytest.mark.parametrize(
    ("day", "presiding", "expected"),
    [
        (TODAY, "Ada Adeyemi", []),
        (None, " ", [
            ("day", "Give the day of closure.", True), ("presiding", "Name the presiding arbitrator.", True),
        ]),
        (date(2026, 6, 18), "Ada Adeyemi", [("day", "The closure cannot lie in the future.", True)]),
        (date(2026, 6, 15), "Ada Adeyemi", [
            ("day", "The hearings cannot be closed before the inquiry of 16 June 2026.", True),
        ]),
    ],
)  # fmt: skip
def test_closure_follows_the_inquiry(day: date | None, presiding: str, expected: list[tuple[str, str, bool]]) -> None:
    assert said(shortcomings_of_closure(day, presiding, INQUIRY, TODAY)) == expected


def test_a_further_matter_is_a_soft_reason() -> None:
    more = replace(INQUIRY, answers=(Answer(Side.CLAIMANT, further=True, text="a reply on C-112 "),))
    assert said(shortcomings_of_closure(TODAY, "Ada Adeyemi", more, TODAY)) == [
        ("", "The claimant has something further: a reply on C-112", False)
    ]


def test_time_is_summed_over_the_sessions() -> None:
    assert time_used((SESSION, SESSION, Session())) == TimeUsed(130, 80, 300)
