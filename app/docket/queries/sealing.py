"""Seals and absences as read, and the docket as one reader sees it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.docket.model import AbsenceRow, SealRow
from app.docket.queries.book import CaseLine, DueLine, EntryLine, docket_entries
from app.docket.rules import Deadline
from app.docket.rules.absences import Absence
from app.docket.rules.sealing import SEALED, Level, Reader, Seal, Sealing
from app.terms import Side, tr

Hidden = frozenset[tuple[UUID, int]]
"""Entries closed to a reader: case and number."""


def seals(session: Session, case: UUID) -> dict[int, Seal]:
    """The seals of a case that were not lifted, by the entry they lie on; one may have ended by its date."""
    rows = session.scalars(select(SealRow).where(SealRow.case == case, SealRow.lifted.is_(None)).order_by(SealRow.by))
    return {row.entry: _seal(row) for row in rows}


def _seal(row: SealRow) -> Seal:
    sides = msgspec.json.decode(row.admitted, type=tuple[Side, ...])
    return Seal(Sealing(row.entry, Level[row.level], sides, row.until, row.ordered), row.by)


def hidden_entries(session: Session, reader: Reader, today: date) -> Hidden:
    """Every entry of every case that is closed to a reader today."""
    rows = session.scalars(select(SealRow).where(SealRow.lifted.is_(None)))
    return frozenset((row.case, row.entry) for row in rows if _seal(row).hides(reader, today))


def shown_entries(
    session: Session, case: UUID, reader: Reader, today: date, latest: int | None = None
) -> tuple[EntryLine, ...]:
    """The docket of a case as a reader sees it, newest first: of a sealed entry number and day remain."""
    standing = seals(session, case)
    return tuple(shown(entry, standing, reader, today) for entry in docket_entries(session, case, latest))


def shown(entry: EntryLine, standing: dict[int, Seal], reader: Reader, today: date) -> EntryLine:
    """One entry as a reader sees it."""
    seal = standing.get(entry.number)
    if seal is None:
        return entry
    if seal.hides(reader, today):
        return replace(entry, title=tr(SEALED), detail=seal.words, by=tr("—"), sealed=seal.words, closed=True)
    return replace(entry, sealed=seal.words)


def shown_deadlines(dates: tuple[Deadline, ...], case: UUID, hidden: Hidden) -> tuple[Deadline, ...]:
    """Dates as a reader sees them: what a closed entry opened keeps its day."""
    words = tr(SEALED)
    return tuple(
        replace(d, title=words, article="", proof=(), steps=()) if (case, d.opened_by) in hidden else d for d in dates
    )


def shown_dates(lines: tuple[DueLine, ...], hidden: Hidden) -> tuple[DueLine, ...]:
    """Open dates of all cases as a reader sees them."""
    if not hidden:
        return lines
    words = tr(SEALED)
    return tuple(
        replace(d, title=words, article="", kept="[]") if (d.case, d.opened_by) in hidden else d for d in lines
    )


def shown_cases(lines: tuple[CaseLine, ...], hidden: Hidden) -> tuple[CaseLine, ...]:
    """Cases as a reader sees them: the next date without what is due where that is closed."""
    words = tr(SEALED)
    return tuple(replace(c, next_title=words) if (c.id, c.next_opened) in hidden else c for c in lines)


def absences(session: Session, today: date) -> tuple[Absence, ...]:
    """Absences that run today or are to come, by their first day; those that ended are left out."""
    wanted = select(AbsenceRow).where(AbsenceRow.last >= today).order_by(AbsenceRow.first, AbsenceRow.person)
    return tuple(Absence(r.person, r.alternate, r.first, r.last, r.note) for r in session.scalars(wanted))
