"""Reads of the hearing."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from app.hearing.model import HearingNoticeRow, InquiryRow, SessionRow
from app.hearing.rules import HearingNotice, Inquiry, Session


@dataclass(frozen=True)
class SessionLine:
    """A session with its number and docket entry."""

    number: int
    entry: int
    session: Session


@dataclass(frozen=True)
class NoticeLine:
    """A notice of hearing with its docket entry."""

    entry: int
    notice: HearingNotice


def sessions(database: Database, case: UUID) -> tuple[SessionLine, ...]:
    """The sessions of a case in the order they were held."""
    rows = database.scalars(select(SessionRow).where(SessionRow.case == case).order_by(SessionRow.start))
    return tuple(SessionLine(r.number, r.entry, msgspec.json.decode(r.body, type=Session)) for r in rows)


def notices(database: Database, case: UUID) -> tuple[NoticeLine, ...]:
    """The notices of hearing of a case by date of the hearing."""
    rows = database.scalars(
        select(HearingNoticeRow).where(HearingNoticeRow.case == case).order_by(HearingNoticeRow.start)
    )
    return tuple(NoticeLine(r.entry, msgspec.json.decode(r.body, type=HearingNotice)) for r in rows)


def inquiry(database: Database, case: UUID) -> Inquiry | None:
    """The Article 31 inquiry of a case, if it was made."""
    row = database.scalar(select(InquiryRow).where(InquiryRow.case == case).order_by(InquiryRow.day.desc()))
    return msgspec.json.decode(row.body, type=Inquiry) if row else None
