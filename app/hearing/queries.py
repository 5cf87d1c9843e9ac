"""Reads of the hearing."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from app.docket.model import CaseRow
from app.hearing.model import AllotmentRow, HearingNoticeRow, InquiryRow, PlanRow, SessionRow, TimeRow
from app.hearing.rules import Allotment, Correction, HearingNotice, Inquiry, Plan, Session
from app.terms import Moment, Side, tr


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


@dataclass(frozen=True)
class Sitting:
    """A sitting ahead, proposed or notified; ``minutes`` is 0 where its length is not known. ``uid`` never changes."""

    case: UUID
    number: str
    title: str
    start: Moment
    minutes: int
    proposed: bool
    uid: str


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


def plan(database: Database, case: UUID) -> Plan | None:
    """The sittings last proposed in a case."""
    row = database.scalar(select(PlanRow).where(PlanRow.case == case).order_by(PlanRow.entry.desc()))
    return msgspec.json.decode(row.body, type=Plan) if row else None


def allotment(database: Database, case: UUID) -> Allotment | None:
    """The time last allotted in a case."""
    row = database.scalar(select(AllotmentRow).where(AllotmentRow.case == case).order_by(AllotmentRow.entry.desc()))
    return Allotment(row.claimant, row.respondent, row.ordered) if row else None


def corrections(database: Database, case: UUID) -> tuple[Correction, ...]:
    """Times put right in a case, oldest first."""
    rows = database.scalars(select(TimeRow).where(TimeRow.case == case).order_by(TimeRow.entry))
    return tuple(Correction(r.session, Side(r.side), r.minutes, r.reason) for r in rows)


def sittings(database: Database, now: Moment, case: UUID | None = None) -> tuple[Sitting, ...]:
    """Sittings ahead of one case or of all, by hour: those of the last notice, else those last proposed."""
    numbers = dict(database.execute(select(CaseRow.id, CaseRow.number)).all())
    wanted = [case] if case is not None else list(numbers)
    found = [one for each in wanted if each in numbers for one in _ahead(database, each, numbers[each])]
    return tuple(sorted((one for one in found if one.start.utc > now.utc), key=lambda one: one.start.utc))


def _ahead(database: Database, case: UUID, number: str) -> list[Sitting]:
    proposed, given = plan(database, case), notices(database, case)
    starts = {line.notice.start.utc for line in given if line.notice.start}
    found = [
        Sitting(case, number, tr("Hearing"), line.notice.start, 0, proposed=False, uid=f"hearing-{case}-{line.entry}")
        for line in given
        if line.notice.start
    ]
    for at, one in enumerate(proposed.sittings if proposed else ()):
        if one.start and one.start.utc not in starts:
            uid = f"sitting-{case}-{at}"
            found.append(Sitting(case, number, tr("Sitting"), one.start, one.minutes, proposed=not given, uid=uid))
    return found
