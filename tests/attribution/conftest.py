"""A sheet that stands, and a case with the exhibits it rests on."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from app.attribution.rules import BridgeRow, Consistency, Group, Hypothesis, Item, Judgment, Sheet
from app.evidence.acts import receive_exhibits
from app.store.store import Store
from tests.evidence.conftest import case as case  # noqa: PLC0414  the fixture
from tests.evidence.conftest import exhibit, filed

CC, C, N, I, II = Consistency  # noqa: E741  the letters of the grid
SHEET = Sheet(
    question="Who carried out the operation?",
    author="Dr S. Haddad",
    independence="Prepared on the record only.",
    method="Analysis of competing hypotheses.",
    method_version="Note 3",
    dated=date(2026, 5, 18),
    assumptions=("The clocks are right.",),
    hypotheses=(Hypothesis("H1", "Contractor, directed"), Hypothesis("H2", "Criminal group"),
                Hypothesis("H3", "False flag by a third State")),
    groups=(Group("G1", "Sensors", "One feed."), Group("G2", "Witness")),
    items=(
        Item("E1", "C-001", "line 9", "Sessions from the unit", "B", "2", "G1", (("H1", CC), ("H2", I), ("H3", N))),
        Item("E2", "C-001", "line 12", "Shared build path", "B", "3", "G1", (("H1", C), ("H2", C), ("H3", I))),
        Item("E3", "C-002", "page 1", "An order", "C", "6", "G2", (("H1", C), ("H2", II), ("H3", I))),
        Item("E4", "C-002", "page 2", "A name", "F", "4", "", (("H1", C), ("H2", C), ("H3", C))),
    ),
    judgment=Judgment("H1", "likely", "It is likely that the contractor did it.", ("Nothing speaks against H1.",),
                      "moderate", "Confidence is moderate.", ("Two groups.",), "Without G2 the order stays."),
    gaps=("No order was produced.",),
    contrary=("R-002: the windows were public.",),
    bridge=(BridgeRow("The unit fixed the hour.", "direction", "ARSIWA Article 8", ("C-002",), "established"),),
)  # fmt: skip
ON_FILE = {"C-001", "C-002"}


@pytest.fixture
def evidenced(store: Store, case: UUID) -> UUID:
    """The case with C-001 and C-002 on file."""
    with store.record.transaction() as tx:
        receive_exhibits(tx, case, filed(exhibit(tx, "C-001"), exhibit(tx, "C-002")))
    return case
