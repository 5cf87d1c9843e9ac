"""The words of the panel's documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

from app.documents.docx import render_docx
from app.documents.model import Caption
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.panel.documents import (
    PRODUCES,
    AppointmentFacts,
    ChallengeFacts,
    DisclosureFacts,
    Head,
    ListFacts,
    ReplacementFacts,
    RequestFacts,
    RulingFacts,
    SecretaryFacts,
    TruncationFacts,
    VacancyFacts,
    constitution_facts,
    declaration_facts,
)
from app.panel.rules import Appointer, Appointment, Declaration, Disclosure, Leaving, Office, Seat, Secretary
from app.panel.rules.authority import Asked, AuthorityRequest
from app.panel.rules.challenge import Challenge, Challenged, Ground, Ruling
from app.panel.rules.lists import ListSent
from app.panel.rules.people import Nominee
from app.panel.rules.vacancy import Truncated
from app.store.base import canonical
from app.terms import Side
from tests.panel.members import FIRST, PRESIDING, SECOND
from tests.panel.test_rules import seated

GOLDEN = Path(__file__).parent / "golden"
CAPTION = Caption(
    "Cyber Tribunal", "CT-2026-001", "Republic of Aldova", "Kingdom of Berenia", "Cyber Tribunal Rules 2026"
)
DAY = date(2026, 7, 13)
BENCH: tuple[Seat, ...] = (seated(PRESIDING, 3, DAY), seated(FIRST, 1, DAY), seated(SECOND, 2))
NOTHING = Declaration(UUID(int=3), DAY, nothing_to_disclose=True)
LECTURE = Declaration(
    UUID(int=1),
    DAY,
    disclosure="In 2019 I gave a *lecture* at the Academy of Aldova.",
    availability="No other sittings before 2027.",
)
HEAD = Head(CAPTION, "The Hague", DAY, "R. Registrar")
ADEYEMI, ITO, VANE = BENCH
NAMES = (Nominee("Ada Adeyemi", "Esteria"), Nominee("Bo Lind", "Nordia"), Nominee("Caro Diaz", "Sudoria"))
CHALLENGE = Challenge(VANE.id, Side.CLAIMANT, DAY, date(2026, 7, 1), Ground.DOUBTS, "He advised *Berenia* in 2024.")
STANDING = Challenged(UUID(int=9), VANE.id, VANE.name, Side.CLAIMANT, DAY, DAY, Ground.DOUBTS, CHALLENGE.facts)
GONE = replace(VANE, left=DAY, why_left=Leaving.UPHELD)
SUBSTITUTE = Appointment("Caro Diaz", "Sudoria", appointer=Appointer.RESPONDENT, notified=DAY)
WHOLE = tuple(replace(a, appointer=Appointer.AUTHORITY, notified=DAY) for a in (PRESIDING, FIRST, SECOND))
FACTS: dict[str, Any] = {
    "appointment_notice": AppointmentFacts(HEAD, (FIRST,)),
    "appointment_notice:whole": AppointmentFacts(HEAD, WHOLE, ("Prof. Lena Ito", "Bram Vane")),
    "disclosure": DisclosureFacts(
        HEAD, ITO, Disclosure(ITO.id, DAY, DAY, "A former pupil joined the claimant's counsel.")
    ),
    "secretary_declaration": SecretaryFacts(HEAD, Secretary("Sol Reyes", DAY, "Minutes and letters.", "", heard=True)),
    "secretary_declaration:disclosing": SecretaryFacts(HEAD, Secretary("Sol Reyes", DAY, "Minutes.", "A lecture.")),
    "strike_list": ListFacts(HEAD, ListSent(Office.SOLE, NAMES, DAY), date(2026, 7, 28)),
    "authority_request": RequestFacts(
        HEAD, AuthorityRequest(Asked.SECOND, Side.CLAIMANT, DAY, "The respondent appointed nobody."), "Permanent Court"
    ),
    "challenge_notice": ChallengeFacts(HEAD, VANE, CHALLENGE, date(2026, 7, 16)),
    "challenge_notice:late": ChallengeFacts(HEAD, VANE, CHALLENGE, date(2026, 7, 6), suspends=True),
    "challenge_decision": RulingFacts(
        HEAD, STANDING, Ruling(STANDING.id, True, DAY, "Justifiable doubts."), "Permanent Court"
    ),
    "challenge_decision:rejected": RulingFacts(HEAD, STANDING, Ruling(STANDING.id, False, DAY, "Too long ago."), ""),
    "vacancy": VacancyFacts(HEAD, VANE, Leaving.RESIGNED, DAY, "Reasons of health.", "Ada Adeyemi"),
    "vacancy:death": VacancyFacts(HEAD, ADEYEMI, Leaving.DIED, DAY),
    "replacement_notice": ReplacementFacts(HEAD, GONE, SUBSTITUTE),
    "replacement_notice:repeat": ReplacementFacts(
        HEAD, GONE, SUBSTITUTE, "The evidence of the first day is heard again."
    ),
    "truncated_notice": TruncationFacts(
        HEAD, (ITO, ADEYEMI), (GONE,), Truncated(DAY, None, "Two members agree."), "PCA"
    ),
    "declaration": declaration_facts(CAPTION, "The Hague", BENCH[0], NOTHING),
    "declaration_with_disclosure": declaration_facts(CAPTION, "The Hague", BENCH[1], LECTURE),
    "constitution": constitution_facts(CAPTION, "The Hague", BENCH, DAY, "R. Registrar"),
}


def kind(name: str) -> str:
    return name.partition(":")[0] if name != "declaration_with_disclosure" else "declaration"


def golden(name: str) -> Path:
    return GOLDEN / f"{name.replace(':', '_')}.txt"


@pytest.mark.parametrize("name", FACTS)
def test_golden_text(name: str) -> None:
    made = PRODUCES[kind(name)][1](FACTS[name])
    assert words(made) + "\n" == golden(name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FACTS)
def test_facts_survive_the_outbox_and_both_files_are_drawn(name: str) -> None:
    shape, word = PRODUCES[kind(name)]
    kept = msgspec.json.decode(canonical(FACTS[name]), type=shape)
    assert kept == FACTS[name]
    assert render_pdf(word(kept)) == render_pdf(word(kept))
    assert render_docx(word(kept))[:2] == b"PK"


def test_a_declaration_without_its_day_has_no_facts() -> None:
    assert declaration_facts(CAPTION, "The Hague", BENCH[0], replace(NOTHING, day=None)) is None


def test_every_kind_of_paper_is_looked_at() -> None:
    assert {kind(name) for name in FACTS} == set(PRODUCES)
