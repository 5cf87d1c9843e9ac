"""A case open for evidence, and exhibits put into its vault."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.docket.model import CaseRow
from app.evidence.rules import CustodyEvent, CustodyItem, EventKind, ExhibitIn, Filing
from app.store.store import Store
from app.store.transaction import Tx
from app.terms import Moment, Side
from tests.binding.material import written
from tests.conftest import Staged
from tests.docket.opened import file

DAY = date(2026, 5, 11)
RECEIVED = Moment(datetime(2026, 5, 18, 8, 0, tzinfo=UTC), "Europe/Amsterdam")
FOUND = Moment(datetime(2026, 5, 2, 6, 30, tzinfo=UTC), "Europe/Helsinki")


@pytest.fixture
def case(store: Store, staged: Staged) -> UUID:
    """Aldova v. Berenia in the evidence stage, nothing filed."""

    def build() -> UUID:
        with store.record.transaction() as tx:
            found = file(tx)
            tx.session.get_one(CaseRow, found).stage = "evidence"
        return found

    return staged("evidence stage", build)


def item(sha256: str = "", **more: object) -> CustodyItem:
    """A log exported by one person; ``sha256`` is the hash taken then."""
    return CustodyItem(
        description="access log", source="gateway", collector="E. Villads", started=FOUND, method="export",
        hash_value=sha256, **more,  # type: ignore[arg-type]  # fields by name
    )  # fmt: skip


def collected(by: str = "E. Villads", **more: object) -> CustodyEvent:
    """The first link."""
    return CustodyEvent(EventKind.COLLECTED, FOUND, "source system", by, **more)  # type: ignore[arg-type]  # fields by name


def exhibit(tx: Tx, number: str, data: bytes = b"", **more: object) -> ExhibitIn:
    """An exhibit whose bytes lie in the vault; complete custody unless ``item`` or ``events`` say otherwise."""
    kept = tx.vault.keep(io.BytesIO(data or written(2, number)))
    filled = {"item": item(kept.sha256), "events": (collected(),), "rendition": kept.id, "pages": 2, **more}
    title = str(filled.pop("title", f"Access log {number}"))
    return ExhibitIn(number, title, DAY, f"{number.lower()}.pdf", kept.id, kept.sha256, kept.size, **filled)  # type: ignore[arg-type]  # fields by name


def filed(*exhibits: ExhibitIn, side: Side = Side.CLAIMANT) -> Filing:
    """These exhibits, handed in at the counter."""
    return Filing(side, RECEIVED, "counter", exhibits, "Statement of claim")
