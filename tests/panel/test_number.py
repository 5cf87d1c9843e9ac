"""Number, sole arbitrator and appointing authority, case by case (Articles 6 to 10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from uuid import UUID

import pytest

from app.panel.rules import Appointer, Appointment, Office, Tribunal, shortcomings_of_appointment
from app.panel.rules.authority import (
    Asked,
    AuthorityRequest,
    Designation,
    OpenRequest,
    WholePanel,
    shortcomings_of_default,
    shortcomings_of_designation,
    shortcomings_of_request,
    shortcomings_of_whole,
    whole_panel,
)
from app.panel.rules.number import Basis, NumberFix, SoleProposal, shortcomings_of_number, shortcomings_of_proposal
from app.panel.rules.people import Nominee
from app.terms import Reason, Side
from tests.panel.members import FIRST, SECOND
from tests.panel.test_rules import COMMENCED, PARTIES, TODAY, seated

DUE = MappingProxyType({
    "number": date(2026, 6, 18), "second_appointment": date(2026, 7, 1), "sole_appointment": date(2026, 7, 6),
})  # fmt: skip
KNOWN = Tribunal(3, TODAY, COMMENCED, parties=PARTIES, authority="PCA", due=DUE)
ONE = replace(KNOWN, seats=(seated(FIRST),))
LEAGUE = replace(KNOWN, parties=(*PARTIES, (Side.CLAIMANT, "Cordal League")))


def told(found: tuple[Reason, ...]) -> list[tuple[str, str, bool]]:
    return [(r.field, r.text, r.hard) for r in found]


AGREED = NumberFix(Basis.AGREED, 5, date(2026, 6, 10))
DEFAULT = NumberFix(Basis.DEFAULT, 3, date(2026, 6, 19))
IMPOSED = NumberFix(Basis.IMPOSED, 1, date(2026, 6, 19), silent=True, ground="No answer; the sum is small.")


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (AGREED, KNOWN, []),
        (DEFAULT, KNOWN, []),
        (IMPOSED, KNOWN, []),
        (replace(AGREED, number=2), KNOWN, [("number", "A tribunal has one, three or five members.", True)]),
        (
            replace(DEFAULT, day=date(2026, 6, 18)), KNOWN,
            [("day", "The parties have until 18 June 2026.", False)],
        ),
        (
            replace(DEFAULT, number=5), KNOWN,
            [("number", "Without an agreement there are three arbitrators.", True)],
        ),
        (replace(AGREED, number=1), ONE, [("number", "A party has appointed an arbitrator already.", True)]),
        (
            replace(IMPOSED, silent=False), KNOWN,
            [("silent", "The other side must have left the proposal of one arbitrator without an answer.", True)],
        ),
        (replace(IMPOSED, ground=" "), KNOWN, [("ground", "Give the authority's reason.", True)]),
        (
            replace(IMPOSED, number=3), KNOWN,
            [("number", "The authority may decide on one arbitrator only.", True)],
        ),
        (
            IMPOSED, replace(KNOWN, authority=""),
            [("basis", "No appointing authority stands on record.", False)],
        ),
        (
            replace(AGREED, day=date(2026, 5, 17)), KNOWN,
            [("day", "The proceedings commenced on 18 May 2026; the decision cannot come before.", True)],
        ),
        (
            replace(AGREED, day=date(2026, 7, 14)), KNOWN,
            [("day", "The day of the decision cannot lie in the future.", True)],
        ),
        (replace(AGREED, day=None), KNOWN, [("day", "Give the day of the decision.", True)]),
    ],
)  # fmt: skip
def test_the_number_of_arbitrators(new: NumberFix, known: Tribunal, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_number(new, known)) == expected


SOLE = replace(KNOWN, size=1)
PROPOSED = SoleProposal(Side.CLAIMANT, (Nominee("Ada Adeyemi", "Esteria"),), date(2026, 6, 1))


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (PROPOSED, SOLE, []),
        (replace(PROPOSED, nominees=()), SOLE, [("nominees", "Name at least one person.", True)]),
        (replace(PROPOSED, nominees=PROPOSED.nominees * 2), SOLE, [("nominees", "Ada Adeyemi is named twice.", True)]),
        (
            PROPOSED, KNOWN,
            [("", "The tribunal has 3 members so far; one arbitrator asks for an agreement.", False)],
        ),
        (
            PROPOSED, replace(SOLE, barred=("Ada Adeyemi",)),
            [("nominees", "Ada Adeyemi mediated between the parties.", True)],
        ),
        (PROPOSED, replace(SOLE, seats=ONE.seats), [("", "A seat is filled already.", True)]),
    ],
)  # fmt: skip
def test_a_sole_arbitrator_proposed(new: SoleProposal, known: Tribunal, expected: list[tuple[str, str, bool]]) -> None:
    assert told(shortcomings_of_proposal(new, known)) == expected


def test_the_authority_is_named_once_and_then_only_with_a_reason() -> None:
    new = Designation("Permanent Court", day=date(2026, 7, 1))
    assert told(shortcomings_of_designation(new, replace(KNOWN, authority=""))) == []
    assert told(shortcomings_of_designation(replace(new, name=""), replace(KNOWN, authority=""))) == [
        ("name", "Name the appointing authority.", True)
    ]
    assert told(shortcomings_of_designation(new, KNOWN)) == [("name", "PCA is the appointing authority so far.", False)]


ASKED = AuthorityRequest(Asked.SECOND, Side.CLAIMANT, date(2026, 7, 2), "The respondent appointed nobody.")
VACANT = replace(KNOWN, seats=(replace(seated(FIRST), left=date(2026, 7, 1)),))


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (ASKED, ONE, []),
        (replace(ASKED, day=date(2026, 7, 1)), ONE, [("day", "The parties have until 1 July 2026.", False)]),
        (replace(ASKED, ground=""), ONE, [("ground", "Say what the request rests on.", True)]),
        (
            ASKED, replace(ONE, authority=""),
            [("asked", "No appointing authority stands on record; ask for its designation first.", False)],
        ),
        (replace(ASKED, asked=Asked.DESIGNATE), replace(ONE, authority=""), []),
        (replace(ASKED, asked=Asked.SOLE), ONE, [
            ("day", "The parties have until 6 July 2026.", False),
            ("asked", "A tribunal of 3 has no sole arbitrator.", True),
        ]),
        (ASKED, replace(SOLE, due=MappingProxyType({})), [
            ("asked", "A sole arbitrator has nobody beside him or her.", True),
        ]),
        (replace(ASKED, asked=Asked.REPLACE), ONE, [("asked", "No seat is vacant.", True)]),
        (replace(ASKED, asked=Asked.REPLACE), VACANT, []),
        (replace(ASKED, asked=Asked.TRUNCATED), VACANT, []),
        (replace(ASKED, asked=Asked.WHOLE), ONE, [("asked", "No side has several parties.", False)]),
        (replace(ASKED, asked=Asked.WHOLE), LEAGUE, []),
    ],
)  # fmt: skip
def test_a_request_to_the_authority(
    new: AuthorityRequest, known: Tribunal, expected: list[tuple[str, str, bool]]
) -> None:
    assert told(shortcomings_of_request(new, (), known)) == expected


def test_the_same_request_twice_asks_for_a_reason() -> None:
    waiting = OpenRequest(UUID(int=1), Asked.SECOND, Side.CLAIMANT, date(2026, 7, 2), "")
    assert told(shortcomings_of_request(ASKED, (waiting,), ONE)) == [
        ("asked", "The authority has been asked for this already.", False)
    ]


BY_AUTHORITY = replace(SECOND, appointer=Appointer.AUTHORITY, notified=date(2026, 7, 10))
REQUEST = OpenRequest(UUID(int=1), Asked.SECOND, Side.CLAIMANT, date(2026, 7, 2), "")


@pytest.mark.parametrize(
    ("new", "waiting", "known", "expected"),
    [
        (BY_AUTHORITY, (REQUEST,), ONE, []),
        (
            replace(BY_AUTHORITY, appointer=Appointer.RESPONDENT), (REQUEST,), ONE,
            [("appointer", "Here it is the authority that appoints.", True)],
        ),
        (BY_AUTHORITY, (), ONE, [("", "No request to the authority stands on record.", False)]),
        (
            BY_AUTHORITY, (REQUEST,), replace(ONE, authority=""),
            [("", "No appointing authority stands on record.", False)],
        ),
        (
            replace(BY_AUTHORITY, notified=date(2026, 7, 1)), (REQUEST,), ONE,
            [("notified", "The request was made on 2 July 2026.", True)],
        ),
    ],
)  # fmt: skip
def test_an_appointment_by_the_authority(
    new: Appointment, waiting: tuple[OpenRequest, ...], known: Tribunal, expected: list[tuple[str, str, bool]]
) -> None:
    assert told(shortcomings_of_default(new, waiting, known)) == expected


NAMES = (Nominee("Ada Adeyemi", "Esteria"), Nominee("Bo Lind", "Nordia"), Nominee("Caro Diaz", "Sudoria"))
WHOLE = WholePanel(NAMES, date(2026, 7, 10), "The claimants named two persons.")


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (WHOLE, LEAGUE, []),
        (WHOLE, KNOWN, [("", "No side has several parties.", False)]),
        (
            replace(WHOLE, nominees=NAMES[:2]), LEAGUE,
            [("nominees", "2 names are given; the tribunal has 3 members.", True)],
        ),
        (replace(WHOLE, ground=""), LEAGUE, [("ground", "Say what the decision rests on.", True)]),
        (
            WHOLE, replace(LEAGUE, barred=("Bo Lind",)),
            [("nominees", "Bo Lind mediated between the parties and cannot sit in the same case.", True)],
        ),
    ],
)  # fmt: skip
def test_a_whole_tribunal_by_the_authority(
    new: WholePanel, known: Tribunal, expected: list[tuple[str, str, bool]]
) -> None:
    assert told(shortcomings_of_whole(new, known)) == expected


def test_the_first_named_presides_over_a_whole_tribunal() -> None:
    offices = [Office.PRESIDING, Office.MEMBER, Office.MEMBER]
    assert [(a.name, a.office) for a in whole_panel(WHOLE, 3)] == [
        (n.name, office) for n, office in zip(NAMES, offices, strict=True)
    ]
    assert [a.office for a in whole_panel(replace(WHOLE, nominees=NAMES[:1]), 1)] == [Office.SOLE]


THIRD = replace(FIRST, name="Third", appointer=Appointer.ARBITRATORS, notified=date(2026, 7, 1))
FIVE = replace(KNOWN, size=5, seats=(seated(FIRST, 1), seated(SECOND, 2)))


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (THIRD, FIVE, []),
        (
            THIRD, replace(FIVE, seats=FIVE.seats[:1]),
            [("appointer", "The two arbitrators choose the other three only once both of them are appointed.", True)],
        ),
        (
            replace(THIRD, appointer=Appointer.CLAIMANT), FIVE,
            [("appointer", "The claimant has already appointed an arbitrator.", False)],
        ),
        (replace(FIRST, notified=date(2026, 6, 1)), LEAGUE, [
            ("joint", "The parties of one side appoint jointly; tick that they do.", True),
        ]),
        (replace(FIRST, notified=date(2026, 6, 1), joint=True), LEAGUE, []),
        (
            replace(FIRST, name="lena  ITO"), replace(KNOWN, barred=("Lena Ito",)),
            [("name", "lena  ITO mediated between the parties and cannot sit in the same case.", True)],
        ),
        (
            FIRST, VACANT,
            [("name", "Prof. Lena Ito has sat on this tribunal and left it.", False)],
        ),
    ],
)  # fmt: skip
def test_five_members_several_parties_and_those_who_may_not_sit(
    new: Appointment, known: Tribunal, expected: list[tuple[str, str, bool]]
) -> None:
    assert told(shortcomings_of_appointment(new, known)) == expected


def test_a_vacant_seat_is_filled_by_a_replacement_only() -> None:
    full = (replace(seated(FIRST, 1), left=date(2026, 7, 1)), seated(SECOND, 2), seated(THIRD, 3))
    (found,) = shortcomings_of_appointment(replace(THIRD, name="Another", office=Office.PRESIDING),
                                           replace(KNOWN, seats=full))  # fmt: skip
    assert found.text == "The seat left is that of Prof. Lena Ito: record a replacement."
