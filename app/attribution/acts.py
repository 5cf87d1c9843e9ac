"""The act of filing an attribution sheet."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from app.attribution.documents import SheetFacts
from app.attribution.model import SheetRow
from app.attribution.queries import versions
from app.attribution.rules import Sheet, shortcomings
from app.docket.acts import begin
from app.docket.queries import caption
from app.evidence.queries import on_file
from app.store.base import canonical
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Role, Side, act, refuse, tr


@act("attribution.save_sheet", "File the attribution sheet", WITH_SECRETARY | {Role.ARBITRATOR})
def save_sheet(
    tx: Tx, case: UUID, sheet: Sheet, pleaded: Collection[str] = (), override: Override | None = None
) -> int:
    """Files a version of the sheet: hypotheses, graded evidence, judgment and the bridge to the articles pleaded."""
    refuse(shortcomings(sheet, {e.number for e in on_file(tx.session, case)}, pleaded, tx.moment.day), override)
    step = begin(tx, save_sheet, case, override)
    version = versions(tx.session, case) + 1
    title = tr("Attribution sheet, version {n}", n=version)
    number = step.enter(title, by=Side.TRIBUNAL, detail=sheet.author, new=sheet)
    tx.add(SheetRow(case=case, version=version, entry=number, filed=tx.moment.utc, body=canonical(sheet)))
    step.owe("attribution_sheet", SheetFacts(caption(step.case), sheet, version, step.case.seat), title)
    return number
