"""The law of constituting a tribunal, without a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from app.panel.rules import (
    Appointer,
    Appointment,
    Declaration,
    Office,
    Seat,
    Tribunal,
    next_appointment,
    shortcomings_of_appointment,
    shortcomings_of_constitution,
    shortcomings_of_declaration,
)
from app.terms import Side
from tests.panel.members import FIRST, PRESIDING, SECOND

COMMENCED, TODAY = date(2026, 5, 18), date(2026, 7, 13)
PARTIES = ((Side.CLAIMANT, "Republic of Aldova"), (Side.RESPONDENT, "Kingdom of Berenia"))


def seated(new: Appointment, number: int = 1, declared: date | None = None) -> Seat:
    assert new.notified is not None
    return Seat(
        UUID(int=number), new.name, new.nationality, new.address, new.email,
        new.office, new.appointer, new.notified, declared,
    )  # fmt: skip


TWO = (seated(FIRST, 1), seated(SECOND, 2))
THREE = (seated(PRESIDING, 3), *TWO)


def known(seats: tuple[Seat, ...] = (), size: int = 3, **more: Any) -> Tribunal:
    return Tribunal(size, TODAY, COMMENCED, seats, **{"parties": PARTIES, **more})


def said(new: Appointment, seats: tuple[Seat, ...] = (), size: int = 3) -> list[tuple[str, str]]:
    found = shortcomings_of_appointment(new, known(seats, size))
    return [(r.field, r.text) for r in found]


def test_three_appointments_in_their_order_stand() -> None:
    assert said(FIRST) == []
    assert said(SECOND, TWO[:1]) == []
    assert said(PRESIDING, TWO) == []


def test_an_empty_appointment_says_what_is_missing() -> None:
    assert said(Appointment()) == [
        ("name", "Give the arbitrator's full name."),
        ("nationality", "Give the arbitrator's nationality."),
        ("notified", "Give the day on which the other side was told."),
    ]


@pytest.mark.parametrize(
    ("new", "seats", "size", "expected"),
    [
        pytest.param(
            replace(FIRST, notified=date(2026, 7, 14)), (), 3,
            ("notified", "The notification cannot lie in the future."), id="tomorrow",
        ),
        pytest.param(
            replace(FIRST, notified=date(2026, 5, 17)), (), 3,
            ("notified", "The notification cannot come before the proceedings commenced."), id="before commencement",
        ),
        pytest.param(
            replace(SECOND, name=" prof. lena ito "), TWO[:1], 3,
            ("name", "prof. lena ito already sits on this tribunal."), id="the same person twice",
        ),
        pytest.param(
            replace(FIRST, name="Another"), TWO[:1], 3,
            ("appointer", "The claimant has already appointed an arbitrator."), id="one side twice",
        ),
        pytest.param(
            replace(PRESIDING, appointer=Appointer.CLAIMANT), TWO, 5,
            ("appointer", "One side alone cannot choose the presiding arbitrator."), id="presiding by one side",
        ),
        pytest.param(
            replace(FIRST, name="Another", appointer=Appointer.AUTHORITY), TWO, 3,
            ("office", "The seat left is that of the presiding arbitrator."), id="a third member",
        ),
        pytest.param(
            PRESIDING, TWO[:1], 3,
            ("appointer", "The arbitrators choose the presiding arbitrator only, once all of them are appointed."),
            id="chosen by one alone",
        ),
        pytest.param(
            replace(FIRST, appointer=Appointer.ARBITRATORS), (), 3,
            ("appointer", "The arbitrators choose the presiding arbitrator only, once all of them are appointed."),
            id="a member chosen by members",
        ),
        pytest.param(
            FIRST, (), 1, ("office", "A tribunal of 1 does not fit this office."), id="a member of a sole tribunal"
        ),
        pytest.param(
            replace(FIRST, office=Office.SOLE), (), 3,
            ("office", "A tribunal of 3 does not fit this office."), id="a sole arbitrator of three",
        ),
        pytest.param(
            replace(FIRST, office=Office.SOLE), (), 1,
            ("appointer", "A sole arbitrator is chosen by the parties jointly or by the appointing authority."),
            id="a sole arbitrator of one side",
        ),
    ],
)  # fmt: skip
def test_an_appointment_is_refused(
    new: Appointment, seats: tuple[Seat, ...], size: int, expected: tuple[str, str]
) -> None:
    assert said(new, seats, size) == [expected]


def test_a_full_tribunal_takes_nobody() -> None:
    late = replace(PRESIDING, name="Another")
    assert said(late, THREE) == [
        ("", "All 3 seats are filled."),
        ("office", "The tribunal already has a presiding arbitrator."),
    ]


def test_the_nationality_of_a_party_is_a_soft_reason() -> None:
    (reason,) = shortcomings_of_appointment(replace(FIRST, nationality="berenia"), known())
    assert (reason.article, reason.field, reason.hard) == ("Article 6(7)", "nationality", False)


@pytest.mark.parametrize(
    ("seats", "size", "expected"),
    [
        ((), 1, (Office.SOLE, Appointer.PARTIES)),
        ((), 3, (Office.MEMBER, Appointer.CLAIMANT)),
        (TWO[:1], 3, (Office.MEMBER, Appointer.RESPONDENT)),
        (TWO[1:], 3, (Office.MEMBER, Appointer.CLAIMANT)),
        (TWO, 3, (Office.PRESIDING, Appointer.ARBITRATORS)),
        (TWO, 5, (Office.MEMBER, Appointer.ARBITRATORS)),
        (
            (*TWO, seated(replace(FIRST, name="Third"), 3), seated(replace(FIRST, name="Fourth"), 4)),
            5,
            (Office.PRESIDING, Appointer.ARBITRATORS),
        ),
    ],
)
def test_the_seat_expected_next(seats: tuple[Seat, ...], size: int, expected: tuple[Office, Appointer]) -> None:
    assert next_appointment(seats, size) == expected


def test_a_declaration_names_an_arbitrator_and_a_day() -> None:
    found = shortcomings_of_declaration(Declaration(nothing_to_disclose=True), TWO, TODAY)
    assert [(r.field, r.text) for r in found] == [
        ("seat", "Choose the arbitrator who declares."),
        ("day", "Give the day of the declaration."),
    ]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (Declaration(UUID(int=1), TODAY, nothing_to_disclose=True), []),
        (Declaration(UUID(int=1), TODAY, disclosure="A lecture in 2019."), []),
        (Declaration(UUID(int=1), TODAY), ["State what is disclosed, or that there is nothing to disclose."]),
        (
            Declaration(UUID(int=1), TODAY, nothing_to_disclose=True, disclosure="A lecture."),
            ["Either there is nothing to disclose or there is a disclosure, not both."],
        ),
        (
            Declaration(UUID(int=1), date(2026, 7, 14), nothing_to_disclose=True),
            ["The declaration cannot lie in the future."],
        ),
        (Declaration(UUID(int=2), TODAY, nothing_to_disclose=True), ["Bram Vane has already declared."]),
    ],
)
def test_a_declaration_discloses_or_says_that_there_is_nothing(made: Declaration, expected: list[str]) -> None:
    bench = (TWO[0], seated(SECOND, 2, declared=date(2026, 6, 25)))
    assert [r.text for r in shortcomings_of_declaration(made, bench, TODAY)] == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (TODAY, []),
        (None, ["Give the day of constitution."]),
        (date(2026, 7, 14), ["The constitution cannot lie in the future."]),
        (
            date(2026, 7, 12),
            ["The day must follow every appointment and declaration; not so for Ada Adeyemi."],
        ),
    ],
)
def test_the_day_of_constitution_follows_everything(day: date | None, expected: list[str]) -> None:
    bench = (seated(PRESIDING, 3, declared=TODAY), *TWO)
    assert [r.text for r in shortcomings_of_constitution(day, bench, TODAY)] == expected
