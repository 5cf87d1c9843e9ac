"""The words of the panel's documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from app.documents.docx import render_docx
from app.documents.model import Caption
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.panel.documents import PRODUCES, constitution_facts, declaration_facts
from app.panel.rules import Declaration, Seat
from app.store.base import canonical
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
FACTS = {
    "declaration": declaration_facts(CAPTION, "The Hague", BENCH[0], NOTHING),
    "declaration_with_disclosure": declaration_facts(CAPTION, "The Hague", BENCH[1], LECTURE),
    "constitution": constitution_facts(CAPTION, "The Hague", BENCH, DAY, "R. Registrar"),
}


def kind(name: str) -> str:
    return name.partition("_")[0]


@pytest.mark.parametrize("name", FACTS)
def test_golden_text(name: str) -> None:
    made = PRODUCES[kind(name)][1](FACTS[name])
    assert words(made) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FACTS)
def test_facts_survive_the_outbox_and_both_files_are_drawn(name: str) -> None:
    shape, word = PRODUCES[kind(name)]
    kept = msgspec.json.decode(canonical(FACTS[name]), type=shape)
    assert kept == FACTS[name]
    assert render_pdf(word(kept)) == render_pdf(word(kept))
    assert render_docx(word(kept))[:2] == b"PK"


def test_a_declaration_without_its_day_has_no_facts() -> None:
    assert declaration_facts(CAPTION, "The Hague", BENCH[0], replace(NOTHING, day=None)) is None
