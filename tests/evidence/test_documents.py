"""The receipt for exhibits as a paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.documents.docx import render_docx
from app.documents.model import Caption
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.evidence.documents import PRODUCES, ReceiptFacts, ReceiptLine, receipt
from app.store.base import canonical
from tests.evidence.conftest import RECEIVED

GOLDEN = Path(__file__).parent / "golden"
CAPTION = Caption("Cyber Tribunal", "CT-2026-004", "Republic of Aldova", "Kingdom of Berenia", "Rules 2026")
LINES = (
    ReceiptLine("C-001", "Access log of the *gateway*", date(2026, 5, 2), 5275, "ab" * 32, "sound", "custody complete"),
    ReceiptLine("C-002", "Mail", None, 1_234_567, "cd" * 32, "locked by a password", "no event of collection"),
)
FACTS = ReceiptFacts(CAPTION, "Republic of Aldova", RECEIVED, "by hand", LINES, "The Hague", "R. Registrar")
ALL = {"receipt": FACTS, "receipt_of_one": replace(FACTS, lines=LINES[:1])}


@pytest.mark.parametrize("name", ALL)
def test_golden_text(name: str) -> None:
    assert words(receipt(ALL[name])) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_facts_survive_the_outbox() -> None:
    kind, made = PRODUCES["exhibit_receipt"]
    assert msgspec.json.decode(canonical(FACTS), type=kind) == FACTS
    assert made is receipt


@pytest.mark.parametrize("facts", [FACTS, replace(FACTS, lines=())])
def test_both_files_are_written_the_same_on_a_second_run(facts: ReceiptFacts) -> None:
    paper = receipt(facts)
    assert render_pdf(paper) == render_pdf(paper)
    assert render_docx(paper) == render_docx(paper)
