"""The sheet as a paper, and its findings for the award."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.attribution.documents import PRODUCES, SheetFacts, attribution_sheet, basis_words, findings, grade_words
from app.attribution.rules import Consistency, Sheet
from app.documents.docx import render_docx
from app.documents.model import Document
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.store.base import canonical
from tests.attribution.conftest import SHEET
from tests.evidence.test_documents import CAPTION

GOLDEN = Path(__file__).parent / "golden"
FACTS = SheetFacts(CAPTION, SHEET, 2, "The Hague")
BLANK = replace(FACTS, sheet=Sheet())
ONE = replace(SHEET, items=(replace(SHEET.items[0], consistency=(("H2", Consistency.INCONSISTENT),)),))


def found(sheet: Sheet) -> Document:
    return Document("award", "Findings", CAPTION, findings(sheet), place="The Hague", day=date(2026, 5, 18))


PAPERS = {"sheet": attribution_sheet(FACTS), "blank": attribution_sheet(BLANK), "findings": found(SHEET)}


@pytest.mark.parametrize("name", PAPERS)
def test_golden_text(name: str) -> None:
    assert words(PAPERS[name]) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAPERS)
def test_both_files_are_written_the_same_on_a_second_run(name: str) -> None:
    assert render_pdf(PAPERS[name]) == render_pdf(PAPERS[name])
    assert render_docx(PAPERS[name]) == render_docx(PAPERS[name])


def test_facts_survive_the_outbox() -> None:
    kind, made = PRODUCES["attribution_sheet"]
    assert msgspec.json.decode(canonical(FACTS), type=kind) == FACTS
    assert made is attribution_sheet


def test_grades_in_words() -> None:
    assert grade_words("B", "2") == "source: usually reliable; information: probably true"
    assert grade_words("", "9") == "source: not graded; information: not graded"


def test_one_group_is_one() -> None:
    assert basis_words("low", 1) == "The basis is of low quality and comes from one source group."
    assert basis_words("low", 0) == "The basis is of low quality and comes from 0 independent source groups."


def test_a_hypothesis_with_one_point_against_it() -> None:
    lines = words(found(ONE)).splitlines()
    assert "(c) H2 (Criminal group) has one point of inconsistency, from E1." in lines
