"""Disclosure, challenge, vacancy, replacement, case by case (Articles 11 to 15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from uuid import UUID

import pytest

from app.panel.rules import (
    Appointer,
    Disclosure,
    Leaving,
    Secretary,
    Tribunal,
    shortcomings_of_disclosure,
    shortcomings_of_hand,
    shortcomings_of_secretary,
)
from app.panel.rules.challenge import (
    Answer,
    Challenge,
    Challenged,
    Explained,
    Explanation,
    Ground,
    Reply,
    Ruling,
    State,
    runs_from,
    shortcomings_of_answer,
    shortcomings_of_challenge,
    shortcomings_of_explanation,
    shortcomings_of_ruling,
)
from app.panel.rules.lists import OpenList
from app.panel.rules.people import Nominee
from app.panel.rules.vacancy import (
    Ending,
    Replacement,
    Resignation,
    Truncated,
    presiding_without,
    shortcomings_of_ending,
    shortcomings_of_replacement,
    shortcomings_of_resignation,
    shortcomings_of_truncation,
)
from app.terms import Actor, Reason, Role, Side
from tests.panel.members import FIRST, PRESIDING, SECOND
from tests.panel.test_rules import COMMENCED, PARTIES, seated

TODAY, LEFT = date(2026, 9, 30), date(2026, 9, 1)
ITO, VANE, ADEYEMI = seated(FIRST, 1, date(2026, 7, 13)), seated(SECOND, 2), seated(PRESIDING, 3)
KNOWN = Tribunal(3, TODAY, COMMENCED, (ADEYEMI, ITO, VANE), PARTIES, authority="PCA")
GONE = replace(VANE, left=LEFT, why_left=Leaving.RESIGNED)
VACANT = replace(KNOWN, seats=(ADEYEMI, ITO, GONE), due=MappingProxyType({"replacement": date(2026, 10, 1)}))


def told(found: tuple[Reason, ...]) -> list[tuple[str, str, bool]]:
    return [(r.field, r.text, r.hard) for r in found if not r.noted]


DISCLOSED = Disclosure(ITO.id, date(2026, 9, 2), date(2026, 9, 1), "A former pupil joined the claimant's counsel.")


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (DISCLOSED, []),
        (replace(DISCLOSED, seat=None), [("seat", "Choose the arbitrator who discloses.", True)]),
        (replace(DISCLOSED, seat=VANE.id), [("seat", "Bram Vane has not made a first statement; file that.", True)]),
        (
            replace(DISCLOSED, learnt=date(2026, 9, 3)),
            [("learnt", "What is disclosed cannot have been learnt after the disclosure.", True)],
        ),
        (replace(DISCLOSED, text=""), [("text", "State what is disclosed.", True)]),
    ],
)
def test_a_later_disclosure(new: Disclosure, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_disclosure(new, KNOWN)) == expected


@pytest.mark.parametrize(
    ("role", "name", "refused"),
    [
        (Role.ARBITRATOR, "prof.  Lena Ito", False),
        (Role.ARBITRATOR, "Bram Vane", True),
        (Role.CLERK, "Somebody", False),
        (Role.SECRETARY, "Somebody", False),
    ],
)
def test_an_arbitrator_files_for_nobody_else(role: Role, name: str, refused: bool) -> None:
    assert bool(shortcomings_of_hand(Actor("1", name, role), "Prof. Lena Ito")) is refused


CHALLENGE = Challenge(VANE.id, Side.CLAIMANT, date(2026, 7, 7), date(2026, 6, 20), Ground.DOUBTS, "He advised Berenia.")
DUE = date(2026, 7, 7)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (CHALLENGE, []),
        (replace(CHALLENGE, seat=None), [("seat", "Choose the arbitrator who is challenged.", True)]),
        (
            replace(CHALLENGE, noticed=date(2026, 7, 8)),
            [("noticed", "The time for this challenge ended on 7 July 2026; the notice came one day later.", False)],
        ),
        (replace(CHALLENGE, facts=""), [("facts_given", "State the reasons for the challenge.", True)]),
        (
            replace(CHALLENGE, learnt=date(2026, 7, 8)),
            [("learnt", "The facts cannot have become known after the notice.", True)],
        ),
        (replace(CHALLENGE, learnt=None), [("learnt", "Give the day on which the facts became known.", True)]),
        (
            replace(CHALLENGE, noticed=date(2026, 6, 21), learnt=date(2026, 6, 20)),
            [("noticed", "Bram Vane was appointed on 22 June 2026 only.", True)],
        ),
        (
            replace(CHALLENGE, side=Side.RESPONDENT, learnt=date(2026, 6, 22)),
            [
                (
                    "learnt",
                    "A party challenges an arbitrator it appointed only for reasons it learnt of afterwards.",
                    True,
                )
            ],
        ),
        (replace(CHALLENGE, side=Side.RESPONDENT, learnt=date(2026, 6, 23)), []),
        (
            replace(CHALLENGE, side=Side.TRIBUNAL),
            [("side", "A party challenges, the claimant or the respondent.", True)],
        ),
    ],
)
def test_a_challenge(new: Challenge, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_challenge(new, (), KNOWN, DUE)) == expected


def test_the_time_runs_from_the_appointment_or_from_later_knowledge() -> None:
    assert runs_from(CHALLENGE, VANE) == date(2026, 6, 22)
    assert runs_from(replace(CHALLENGE, learnt=date(2026, 8, 1)), VANE) == date(2026, 8, 1)
    assert runs_from(replace(CHALLENGE, learnt=None), VANE) is None


OPEN = Challenged(UUID(int=9), VANE.id, "Bram Vane", Side.CLAIMANT, date(2026, 7, 7), date(2026, 6, 20),
                  Ground.DOUBTS, "He advised Berenia.")  # fmt: skip


def test_one_side_challenges_once_at_a_time() -> None:
    again = replace(CHALLENGE, side=Side.CLAIMANT)
    assert told(shortcomings_of_challenge(again, (OPEN,), KNOWN, DUE)) == [
        ("seat", "A challenge of this side is open already.", True)
    ]
    assert told(shortcomings_of_challenge(again, (replace(OPEN, state=State.REJECTED),), KNOWN, DUE)) == []


ANSWER = Answer(OPEN.id, Side.RESPONDENT, Reply.AGREES, date(2026, 7, 10))


@pytest.mark.parametrize(
    ("new", "state", "expected"),
    [
        (ANSWER, State.OPEN, []),
        (replace(ANSWER, reply=Reply.OPPOSES), State.OPEN, []),
        (replace(ANSWER, side=Side.CLAIMANT, reply=Reply.GIVES_UP), State.OPEN, []),
        (
            replace(ANSWER, side=Side.CLAIMANT), State.OPEN,
            [("side", "It is for the other side to agree or to oppose.", True)],
        ),
        (
            replace(ANSWER, reply=Reply.GIVES_UP), State.OPEN,
            [("reply", "Only the side that made the challenge can give it up.", True)],
        ),
        (
            replace(ANSWER, day=date(2026, 7, 6)), State.OPEN,
            [("day", "The notice of challenge is of 7 July 2026.", True)],
        ),
        (ANSWER, State.UPHELD, [("challenge", "Choose the challenge that is answered.", True)]),
    ],
)  # fmt: skip
def test_an_answer(new: Answer, state: State, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_answer(new, (replace(OPEN, state=state),), KNOWN)) == expected


EXPLAINED = Explained(OPEN.id, Explanation.STAYS, date(2026, 7, 10), "The advice was given in 2009.")


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (EXPLAINED, []),
        (replace(EXPLAINED, text=""), [("text", "Write what the arbitrator explains.", True)]),
        (replace(EXPLAINED, text="", explanation=Explanation.WITHDRAWS), []),
        (replace(EXPLAINED, challenge=None), [("challenge", "Choose the challenge.", True)]),
    ],
)
def test_the_arbitrator_explains_or_withdraws(new: Explained, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_explanation(new, (OPEN,), KNOWN)) == expected


RULING = Ruling(OPEN.id, True, date(2026, 8, 10), "The doubts are justifiable.")


@pytest.mark.parametrize(
    ("new", "sought", "authority", "expected"),
    [
        (RULING, True, "PCA", []),
        (RULING, False, "PCA", [("challenge", "No party has asked the authority to decide.", False)]),
        (RULING, True, "", [("", "No appointing authority stands on record.", False)]),
        (replace(RULING, reasons=""), True, "PCA", [("reasons", "Write the decision as it was communicated.", True)]),
        (replace(RULING, day=date(2026, 7, 1)), True, "PCA", [
            ("day", "The notice of challenge is of 7 July 2026.", True)]),
        (replace(RULING, challenge=None), True, "PCA", [("challenge", "Choose the challenge that is decided.", True)]),
    ],
)  # fmt: skip
def test_a_decision(new: Ruling, sought: bool, authority: str, expected: list[tuple[str, str, bool]]) -> None:
    known = replace(KNOWN, authority=authority)
    assert told(shortcomings_of_ruling(new, (OPEN,), known, sought=sought)) == expected


def test_a_resignation_follows_the_appointment_and_says_what_the_desk_must_do() -> None:
    found = shortcomings_of_resignation(Resignation(VANE.id, LEFT), KNOWN)
    assert [(r.text, r.noted) for r in found] == [
        (
            "If this case has a deliberation room: withdraw the key of Bram Vane; the registrar does so under People.",
            True,
        )
    ]
    early = Resignation(VANE.id, date(2026, 6, 21))
    assert told(shortcomings_of_resignation(early, KNOWN)) == [
        ("day", "Bram Vane was appointed on 22 June 2026 only.", True)
    ]
    assert told(shortcomings_of_resignation(Resignation(None, LEFT), KNOWN)) == [
        ("seat", "Choose the arbitrator.", True)
    ]


ENDED = Ending(VANE.id, Leaving.DIED, LEFT, "A letter of the family.")


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (ENDED, []),
        (replace(ENDED, shown_by=""), [("shown_by", "Say what this is known from.", True)]),
        (replace(ENDED, why=Leaving.UPHELD), [("why", "This way of leaving has an act of its own.", True)]),
        (replace(ENDED, seat=GONE.id, day=date(2026, 10, 1)), [
            ("day", "The day of death cannot lie in the future.", True)]),
    ],
)  # fmt: skip
def test_a_death_is_shown_by_something(new: Ending, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_ending(new, KNOWN)) == expected


NEW = Replacement(GONE.id, "Caro Diaz", "Sudoria", appointer=Appointer.RESPONDENT, notified=date(2026, 9, 20))


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (NEW, VACANT, []),
        (NEW, KNOWN, [("vacancy", "Choose the vacant seat; without one there is nobody to replace.", True)]),
        (
            replace(NEW, appointer=Appointer.CLAIMANT), VACANT,
            [("appointer", "Bram Vane was appointed by the respondent; the substitute is appointed in the same way.",
              True)],
        ),
        (
            replace(NEW, appointer=Appointer.AUTHORITY), VACANT,
            [("appointer", "The respondent may choose the substitute until 1 October 2026.", False)],
        ),
        (replace(NEW, appointer=Appointer.AUTHORITY), replace(VACANT, due=MappingProxyType({})), []),
        (replace(NEW, name="prof. lena ito"), VACANT, [
            ("name", "prof. lena ito already sits on this tribunal.", True)]),
        (replace(NEW, name="Bram Vane"), VACANT, [("name", "Bram Vane has sat on this tribunal and left it.", False)]),
        (
            replace(NEW, notified=date(2026, 8, 31)), VACANT,
            [("notified", "The seat fell vacant on 1 September 2026.", True)],
        ),
        (replace(NEW, name="", nationality=""), VACANT, [
            ("name", "Give the arbitrator's full name.", True),
            ("nationality", "Give the arbitrator's nationality.", True)]),
    ],
)  # fmt: skip
def test_a_replacement(new: Replacement, known: Tribunal, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_replacement(new, known)) == expected


def test_a_replacement_by_list_follows_the_list() -> None:
    names = (Nominee("Caro Diaz", "Sudoria"), Nominee("Bo Lind", "Nordia"), Nominee("Dan Ek", "Nordia"))
    sent = OpenList(UUID(int=5), GONE.office, names, LEFT, GONE.id, MappingProxyType({Side.CLAIMANT: (2, 1, 3)}))
    assert told(shortcomings_of_replacement(NEW, VACANT, (sent,))) == [
        ("name", "The order of preference leads to Bo Lind.", True)
    ]
    assert told(shortcomings_of_replacement(replace(NEW, name="bo lind"), VACANT, (sent,))) == []


LEAVE = Truncated(date(2026, 9, 20), None, "The hearings are closed; two members agree.")
HEADLESS = replace(VACANT, seats=(replace(ADEYEMI, left=LEFT, why_left=Leaving.DIED), ITO, VANE))


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (LEAVE, VACANT, []),
        (LEAVE, KNOWN, [("day", "No seat is vacant.", True)]),
        (replace(LEAVE, ground=""), VACANT, [("ground", "Say what the leave rests on.", True)]),
        (LEAVE, replace(VACANT, authority=""), [("", "No appointing authority stands on record.", False)]),
        (LEAVE, HEADLESS, [("presiding", "Choose who presides from now on.", True)]),
        (replace(LEAVE, presiding=ITO.id), HEADLESS, []),
        (replace(LEAVE, presiding=ADEYEMI.id), HEADLESS, [("presiding", "Choose who presides from now on.", True)]),
        (
            LEAVE, replace(VACANT, seats=(ADEYEMI, replace(ITO, left=LEFT), GONE)),
            [("", "1 of 3 members are no majority of the tribunal.", True)],
        ),
    ],
)  # fmt: skip
def test_leave_to_go_on_without_a_substitute(
    new: Truncated, known: Tribunal, expected: list[tuple[str, str, bool]]
) -> None:
    assert told(shortcomings_of_truncation(new, known)) == expected


def test_nobody_signs_for_the_tribunal_on_the_day_its_president_leaves() -> None:
    assert presiding_without(KNOWN, VANE) == "Ada Adeyemi"
    assert presiding_without(KNOWN, ADEYEMI) == ""


SECRETARY = Secretary("Sol Reyes", date(2026, 9, 1), "Minutes.", "", heard=True)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (SECRETARY, []),
        (replace(SECRETARY, name="Ada Adeyemi"), [("name", "A member of the tribunal is not its secretary.", True)]),
        (replace(SECRETARY, name=""), [("name", "Give the secretary's full name.", True)]),
        (replace(SECRETARY, name="m. mediator"), [
            ("name", "m. mediator already serves, or mediated between the parties.", True)]),
        (replace(SECRETARY, tasks=""), [("tasks", "Say what the secretary does.", True)]),
        (replace(SECRETARY, heard=False), [
            ("heard", "The parties should be heard before a secretary is appointed.", False)]),
    ],
)  # fmt: skip
def test_a_secretary(new: Secretary, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_secretary(new, replace(KNOWN, barred=("M. Mediator",)), ())) == expected
