from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec

from app.compliance.documents import PRODUCES, LedgerFacts, LedgerLine, ledger
from app.compliance.rules import NewObligation
from app.documents.docx import render_docx
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.store.base import canonical
from app.terms import Side
from tests.award.decided import CAPTION, DAY, PARTIES, golden
from tests.compliance.test_rules import PAY, STAFF

HERE = Path(__file__).parent
FACTS = LedgerFacts(
    CAPTION, (LedgerLine("O-01", PAY), LedgerLine("O-02", replace(STAFF, side=Side.BOTH))), *PARTIES, "The Hague", DAY,
    "R. Registrar",
)  # fmt: skip


def test_golden_text() -> None:
    assert words(ledger(FACTS)) + "\n" == golden(HERE, "obligations")


def test_facts_survive_the_outbox() -> None:
    assert msgspec.json.decode(canonical(FACTS), type=PRODUCES["obligations"][0]) == FACTS


def test_both_files_are_written_the_same_on_a_second_run() -> None:
    assert render_pdf(ledger(FACTS)) == render_pdf(ledger(FACTS))
    assert render_docx(ledger(FACTS)) == render_docx(ledger(FACTS))


def test_a_row_not_yet_filled_in_can_be_previewed() -> None:
    bare = replace(FACTS, lines=(LedgerLine("O-01", NewObligation(0, Side.RESPONDENT, "", "", None)),))
    assert render_pdf(ledger(bare))[:5] == b"%PDF-"
