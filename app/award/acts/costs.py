"""The costs of the arbitration are fixed and apportioned (Articles 40 to 42)."""

from __future__ import annotations

from uuid import UUID

from app.award.documents import CostsFacts
from app.award.model import CostsRow
from app.award.queries import members
from app.award.rules.costs import CostsDecision, shortcomings_of_costs
from app.docket.acts import begin
from app.docket.queries import caption
from app.store.base import canonical
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Money, Override, Side, act, refuse, tr


@act("award.fix_costs", "Fix the costs", WITH_SECRETARY)
def fix_costs(tx: Tx, case: UUID, made: CostsDecision, override: Override | None = None) -> int:
    """Enters the costs under their six heads and who bears them; the fees may be referred for review (Article 41)."""
    step = begin(tx, fix_costs, case, override)
    refuse(shortcomings_of_costs(made, members(tx.session, case), tx.moment), override)
    title = tr("Costs of the arbitration fixed")
    detail = ", ".join(str(Money(share.total, share.currency)) for share in made.shares)
    number = step.enter(title, by=Side.TRIBUNAL, day=made.day, detail=detail, new=made)
    tx.add(CostsRow(case=case, entry=number, body=canonical(made)))
    facts = CostsFacts(caption(step.case), made, tuple(p.name for p in step.case.parties), number,
                       step.case.presiding, step.case.seat, step.article)  # fmt: skip
    step.owe("costs_decision", facts, title)
    return number
