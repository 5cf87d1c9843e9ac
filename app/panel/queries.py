"""Reads of the panel."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.panel.model import DeclarationRow, SeatRow
from app.panel.rules import Appointer, Declaration, Office, Seat

_ORDER = {Office.PRESIDING: 0, Office.SOLE: 0, Office.MEMBER: 1}


def seats(session: Session, case: UUID) -> tuple[Seat, ...]:
    """The members of a tribunal, the presiding one first, then in order of appointment."""
    wanted = (
        select(SeatRow, DeclarationRow.day)
        .outerjoin(DeclarationRow, DeclarationRow.seat == SeatRow.id)
        .where(SeatRow.case == case)
        .order_by(SeatRow.position)
    )
    found = [
        Seat(
            id=row.id,
            name=row.name,
            nationality=row.nationality,
            address=row.address,
            email=row.email,
            office=Office(row.office),
            appointer=Appointer(row.appointer),
            notified=row.notified,
            declared=day,
        )
        for row, day in session.execute(wanted)
    ]
    return tuple(sorted(found, key=lambda s: _ORDER[s.office]))


def declarations(session: Session, case: UUID) -> dict[UUID, Declaration]:
    """What each member declared, by seat."""
    wanted = select(DeclarationRow).join(SeatRow, SeatRow.id == DeclarationRow.seat).where(SeatRow.case == case)
    return {
        row.seat: Declaration(row.seat, row.day, row.nothing_to_disclose, row.disclosure, row.availability)
        for row in session.scalars(wanted)
    }
