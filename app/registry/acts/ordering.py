"""Procedural orders, whose timetables become dates of the case (Article 17)."""

from __future__ import annotations

from uuid import UUID

import msgspec

from app.docket.acts import Step, begin
from app.docket.queries import caption
from app.registry.documents import OrderFacts
from app.registry.model import OrderRow
from app.registry.queries import last_order
from app.registry.rules.orders import DEADLINE_NAME, Order, StepKind, shortcomings
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, refuse, tr


@act("registry.issue_order", "Issue a procedural order", WITH_SECRETARY)
def issue_order(tx: Tx, case: UUID, order: Order, override: Override | None = None) -> int:
    """Issues the next procedural order; a date it fixes replaces an open one for the same step."""
    refuse(shortcomings(order, tx.moment), override)
    assert order.day is not None
    step = begin(tx, issue_order, case, override)
    issued = last_order(tx.session, case) + 1
    title = tr("Procedural Order No. {n}", n=issued)
    entry = step.enter(
        title,
        by=Side.TRIBUNAL,
        day=order.day,
        detail=order.title.strip(),
        new=order,
        closes=replaced(order),
    )
    body = msgspec.json.encode(order).decode()
    tx.add(OrderRow(case=case, entry=entry, number=issued, day=order.day, body=body))
    fix_dates(step, order, title)
    step.owe("procedural_order", OrderFacts(caption(step.case), issued, order), title)
    return entry


def replaced(order: Order) -> tuple[str, ...]:
    """Open dates that a line of the timetable replaces; other steps stand beside those before."""
    return tuple(sorted({DEADLINE_NAME[row.kind] for row in order.timetable if row.kind is not StepKind.OTHER}))


def fix_dates(step: Step, order: Order, title: str) -> None:
    """Each line of the timetable as a date of the case."""
    for row in order.timetable:
        assert row.due is not None
        step.deadline(DEADLINE_NAME[row.kind], row.title, row.party, row.due, title)
