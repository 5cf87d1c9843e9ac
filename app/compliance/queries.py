"""Reads of compliance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.compliance.model import ComplianceEventRow, ObligationRow
from app.compliance.rules import NewObligation, Obligation, State


@dataclass(frozen=True)
class ComplianceEvent:
    """Something that happened on an obligation; ``text`` in plain words."""

    obligation: UUID
    entry: int
    day: date
    state: State
    text: str


def ledger(session: Session, case: UUID) -> tuple[Obligation, ...]:
    """The obligations of a case in order of number."""
    rows = session.scalars(select(ObligationRow).where(ObligationRow.case == case).order_by(ObligationRow.number))
    found = events(session, case)
    return tuple(_obligation(r, [e for e in found if e.obligation == r.id]) for r in rows)


def _obligation(row: ObligationRow, happened: list[ComplianceEvent]) -> Obligation:
    return Obligation(
        id=row.id,
        number=row.number,
        new=msgspec.json.decode(row.body, type=NewObligation),
        state=happened[-1].state if happened else State.OPEN,
        reports=sum(e.state is State.REPORTED for e in happened),
    )


def events(session: Session, case: UUID) -> tuple[ComplianceEvent, ...]:
    """What was reported and found, in order of the docket."""
    wanted = (
        select(ComplianceEventRow)
        .join(ObligationRow, ObligationRow.id == ComplianceEventRow.obligation)
        .where(ObligationRow.case == case)
        .order_by(ComplianceEventRow.entry)
    )
    return tuple(ComplianceEvent(r.obligation, r.entry, r.day, State(r.state), r.body) for r in session.scalars(wanted))
