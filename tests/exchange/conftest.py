"""A case in the evidence stage with papers and exhibits on file, for the tests of the exchange."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.docket.model import CaseRow
from app.evidence.acts import receive_exhibits
from app.evidence.rules import ExhibitIn, Filing
from app.store.papers import keep_paper
from app.store.store import Store
from app.store.transaction import Tx
from app.terms import Moment, Override, Side, Tier
from tests.binding.material import locked, outlined, written
from tests.conftest import Staged
from tests.docket.opened import file

DAY = date(2026, 5, 18)
REPORT = (
    "The command servers were reached on eleven occasions from addresses assigned to the unit.",
    "Two of the eleven coincide with maintenance windows announced internally.",
)


def paper(tx: Tx, case: UUID, kind: str, title: str, pages: int) -> None:
    owed = tx.owe(kind, {"n": pages}, case=case, title=title)
    keep_paper(tx, owed, pdf=written(pages, title), docx=None, pages=pages, words_hash="0" * 64, day=DAY)


def exhibit(tx: Tx, number: str, title: str, pdf: bytes, pages: int, tier: Tier = Tier.PARTIES) -> ExhibitIn:
    kept = tx.vault.keep(io.BytesIO(pdf))
    return ExhibitIn(number, title, DAY, f"{number}.pdf", kept.id, kept.sha256, kept.size, tier=tier,
                     rendition=kept.id, pages=pages)  # fmt: skip


@pytest.fixture
def case(store: Store, staged: Staged) -> UUID:
    """Aldova v. Berenia with a claim, an order, a paper that stays out, and five exhibits."""
    return staged("papers and exhibits", lambda: filled(store))


def filled(store: Store) -> UUID:
    with store.record.transaction() as tx:
        found = file(tx)
        tx.session.get_one(CaseRow, found).stage = "evidence"
        paper(tx, found, "statement_of_claim", "Statement of claim", 3)
        paper(tx, found, "procedural_order", "Procedural Order No. 1", 1)
        paper(tx, found, "attribution_sheet", "Attribution sheet", 2)
    received = Moment(datetime(2026, 5, 18, 8, 0, tzinfo=UTC), "UTC")
    with store.record.transaction() as tx:
        claims = (exhibit(tx, "C-001", "Treaty of 2024", outlined(), 4, Tier.OPEN),
                  exhibit(tx, "C-002", "Forensic report on operation ORCHID", written(5, "ORCHID"), 5),
                  exhibit(tx, "C-003", "Signals report", written(2, "SECRET"), 2, Tier.RESTRICTED))  # fmt: skip
        receive_exhibits(tx, found, Filing(Side.CLAIMANT, received, "counter", claims), Override("No custody yet."))
        answers = (exhibit(tx, "R-001", "Expert note of the Respondent", written(2, "expert note"), 2),
                   exhibit(tx, "R-002", "Log extract", locked(), 1))  # fmt: skip
        receive_exhibits(tx, found, Filing(Side.RESPONDENT, received, "counter", answers), Override("No custody yet."))
    return found
