"""Reads of the book; every answer is a frozen value."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import String, func, select, type_coerce
from sqlalchemy.orm import Session

from app.docket.model import (
    BarredRow,
    CaseRow,
    DeadlineRow,
    EntryRow,
    MemberRow,
    PartyRow,
    SuspensionRow,
    TallyRow,
)
from app.docket.queries.lawbook import pin_of, ruleset
from app.docket.rules import (
    Calendar,
    CalendarData,
    CaseFacts,
    Deadline,
    LocalDay,
    MemberFacts,
    PartyFacts,
    ProofStep,
    Stage,
    Suspension,
)
from app.docket.rules.facts import STAGE_TITLES
from app.docket.rules.periods import sentences
from app.documents.model import Caption
from app.terms import Refused, Side, tr


@dataclass(frozen=True)
class EntryLine:
    """A docket entry as read. ``struck_by`` is the number of the entry that struck it, ``strikes`` of one it struck."""

    number: int
    day: date
    title: str
    detail: str
    side: Side
    by: str
    act: str
    recorded: datetime
    zone: str
    struck_by: int | None = None
    strikes: int | None = None
    sealed: str = ""
    """The seal in words."""
    closed: bool = False
    """Whether the seal closes it to the reader: title, detail and who recorded it are left out."""


@dataclass(frozen=True)
class CaseLine:
    """A case as the docket home lists it; ``next_due`` is its earliest open date, opened by ``next_opened``."""

    id: UUID
    number: str
    title: str
    stage: str
    registered: date
    next_due: date | None
    next_title: str
    ended: bool
    next_opened: int = 0


@dataclass(frozen=True)
class DueLine:
    """An open date of any case; ``held`` is the day since which its period stands still.

    There can be tens of thousands: ``key`` (the id in hexadecimal) and ``kept`` (the proof) are read when asked for.
    """

    case: UUID
    number: str
    case_title: str
    title: str
    side: Side
    due: date
    article: str
    key: str
    kept: str
    held: date | None = None
    name: str = ""
    opened_by: int = 0

    @property
    def id(self) -> UUID:
        """The date's own id."""
        return UUID(self.key)

    @property
    def steps(self) -> tuple[ProofStep, ...]:
        """Step by step, why it is that day."""
        return proof_steps(self.kept)

    @property
    def proof(self) -> tuple[str, ...]:
        """The same, sentence by sentence."""
        return sentences(self.steps)


@dataclass(frozen=True)
class DocketStrip:
    """The figures above the docket: open cases, dates within seven days, dates passed, ended cases."""

    open_cases: int
    due_this_week: int
    overdue: int
    ended: int


def case_facts(session: Session, case: UUID) -> CaseFacts:
    """The snapshot of a case that every rule reads; Refused when there is no such case."""
    row = session.get(CaseRow, case)
    if row is None:
        raise Refused(tr("There is no such case on this docket."))
    return CaseFacts(
        id=row.id,
        number=row.number,
        title=row.title,
        ruleset=pin_of(session, row),
        stage=Stage(row.stage),
        seat=row.seat,
        language=row.language,
        arbitrators=row.arbitrators,
        registered=row.registered,
        commenced=row.commenced,
        parties=parties(session, case),
        deadlines=deadlines(session, case),
        done=_done(session, case),
        tallies=_tallies(session, case),
        entries=_entries(session, case),
        members=bench(session, case),
        seat_calendar=seat_calendar(row),
        suspensions=_suspensions(session, case),
        barred=_barred(session, case),
    )


def bench(session: Session, case: UUID, at: int | None = None) -> tuple[MemberFacts, ...]:
    """Who sits now, or sat when docket entry ``at`` was written; the presiding member first."""
    wanted = select(MemberRow).where(MemberRow.case == case).order_by(MemberRow.entry)
    if at is None:
        wanted = wanted.where(MemberRow.left.is_(None))
    else:
        wanted = wanted.where(MemberRow.entry <= at, (MemberRow.left.is_(None)) | (MemberRow.left > at))
    rows = session.scalars(wanted)
    return tuple(sorted((MemberFacts(r.name, r.presiding) for r in rows), key=lambda m: not m.presiding))


def _barred(session: Session, case: UUID) -> tuple[str, ...]:
    return tuple(session.scalars(select(BarredRow.name).where(BarredRow.case == case).order_by(BarredRow.entry)))


def _done(session: Session, case: UUID) -> dict[str, int]:
    struck = select(EntryRow.strikes).where(EntryRow.case == case, EntryRow.strikes.is_not(None))
    counted = (
        select(EntryRow.act, func.count())
        .where(EntryRow.case == case, EntryRow.number.not_in(struck))
        .group_by(EntryRow.act)
    )
    return dict(session.execute(counted).all())


def _tallies(session: Session, case: UUID) -> dict[str, int]:
    rows = session.execute(select(TallyRow.name, TallyRow.value).where(TallyRow.case == case))
    return dict(rows.all())


def _entries(session: Session, case: UUID) -> int:
    return session.scalar(select(func.coalesce(func.max(EntryRow.number), 0)).where(EntryRow.case == case)) or 0


def parties(session: Session, case: UUID) -> tuple[PartyFacts, ...]:
    """The parties of a case, claimants first."""
    rows = session.scalars(select(PartyRow).where(PartyRow.case == case).order_by(PartyRow.side, PartyRow.name))
    return tuple(_party(row) for row in rows)


def _party(row: PartyRow) -> PartyFacts:
    return PartyFacts(
        id=row.id,
        side=Side(row.side),
        name=row.name,
        short=row.short,
        address=row.address,
        agent=row.agent,
        email=row.email,
        zone=row.zone,
        weekend=msgspec.json.decode(row.weekend, type=frozenset[int]),
        holidays=msgspec.json.decode(row.holidays, type=frozenset[date]),
        country=row.country or "",
        subdivision=row.subdivision or "",
        local=msgspec.json.decode(row.local_days, type=tuple[LocalDay, ...]) if row.local_days else (),
    )


def deadlines(session: Session, case: UUID) -> tuple[Deadline, ...]:
    """Every date of a case, met or not, by due date."""
    rows = session.scalars(
        select(DeadlineRow).where(DeadlineRow.case == case).order_by(DeadlineRow.due, DeadlineRow.title)
    )
    return tuple(_deadline(row) for row in rows)


def _deadline(row: DeadlineRow) -> Deadline:
    steps = proof_steps(row.proof)
    return Deadline(
        id=row.id,
        name=row.name,
        title=row.title,
        side=Side(row.side),
        due=row.due,
        article=row.article,
        proof=sentences(steps),
        original=row.original,
        closed_by=row.closed_by,
        steps=steps,
        track=row.track or "",
        held=row.held,
        opened_by=row.opened_by,
    )


_PROOF = msgspec.json.Decoder(tuple[ProofStep | str, ...])


def proof_steps(text: str) -> tuple[ProofStep, ...]:
    """A proof as it is kept; a sentence of an older store becomes a step of its own."""
    return tuple(step if isinstance(step, ProofStep) else ProofStep("said", words=step) for step in _PROOF.decode(text))


def _suspensions(session: Session, case: UUID) -> tuple[Suspension, ...]:
    wanted = select(SuspensionRow).where(SuspensionRow.case == case, SuspensionRow.resumed.is_(None))
    rows = session.scalars(wanted.order_by(SuspensionRow.entry))
    return tuple(Suspension(r.id, r.track, r.title, r.day, r.ordered, r.entry) for r in rows)


def seat_calendar(row: CaseRow) -> Calendar | None:
    """The calendar of the seat, where one was entered."""
    if row.seat_calendar is None:
        return None
    return msgspec.json.decode(row.seat_calendar, type=CalendarData).of(row.seat)


def docket_entries(session: Session, case: UUID, latest: int | None = None) -> tuple[EntryLine, ...]:
    """The docket of a case, newest first; only the ``latest`` lines when a number is given."""
    struck = _struck(session, case)
    e = EntryRow
    wanted = (
        select(e.number, e.day, e.title, e.detail, e.side, e.actor, e.act, e.recorded, e.zone, e.strikes)
        .where(e.case == case)
        .order_by(e.number.desc())
        .limit(latest)
    )
    return tuple(
        EntryLine(number, day, title, detail, Side(side), by, act, recorded, zone, struck.get(number), strikes)
        for number, day, title, detail, side, by, act, recorded, zone, strikes in session.execute(wanted)
    )


def _struck(session: Session, case: UUID) -> dict[int, int]:
    rows = session.execute(
        select(EntryRow.strikes, EntryRow.number).where(EntryRow.case == case, EntryRow.strikes.is_not(None))
    )
    return {strikes: number for strikes, number in rows if strikes is not None}


def cases(session: Session) -> tuple[CaseLine, ...]:
    """Every case, earliest open date first, undated and ended ones after."""
    due = {case: (day, title, by) for case, day, title, by in _next_dates(session)}
    rows = session.scalars(select(CaseRow).order_by(CaseRow.number.desc()))
    lines = [_case_line(row, due.get(row.id)) for row in rows]
    return tuple(sorted(lines, key=lambda c: (c.ended, c.next_due or date.max)))


def _next_dates(session: Session) -> Sequence[tuple[UUID, date, str, int]]:
    running = DeadlineRow.closed_by.is_(None), DeadlineRow.held.is_(None)
    found = select(DeadlineRow.case, DeadlineRow.due, DeadlineRow.title, DeadlineRow.opened_by).where(*running)
    dated = session.execute(found.order_by(DeadlineRow.due.desc()))
    return [(case, day, title, by) for case, day, title, by in dated]


def _case_line(row: CaseRow, due: tuple[date, str, int] | None) -> CaseLine:
    stage = Stage(row.stage)
    return CaseLine(
        id=row.id,
        number=row.number,
        title=row.title,
        stage=STAGE_TITLES[stage],
        registered=row.registered,
        next_due=due[0] if due else None,
        next_title=due[1] if due else "",
        ended=stage is Stage.ENDED,
        next_opened=due[2] if due else 0,
    )


def due_lines(session: Session, until: date | None = None) -> tuple[DueLine, ...]:
    """Open dates of all cases up to a day, earliest first."""
    d = DeadlineRow
    case, key = type_coerce(d.case, String), type_coerce(d.id, String)
    wanted = (
        select(case, CaseRow.number, CaseRow.title, d.title, d.side, d.due, d.article, key, d.proof, d.held, d.name)
        .add_columns(d.opened_by)
        .join(CaseRow, CaseRow.id == d.case)
        .where(d.closed_by.is_(None))
        .order_by(d.due, CaseRow.number, d.title)
    )
    if until is not None:
        wanted = wanted.where(d.due <= until)
    known, sides = functools.cache(UUID), {side.value: side for side in Side}
    return tuple(
        DueLine(known(case), number, named, title, sides[side], *rest)
        for case, number, named, title, side, *rest in session.execute(wanted)
    )


def strip(session: Session, today: date) -> DocketStrip:
    """The figures above the docket on a day."""
    ended = session.scalar(select(func.count()).where(CaseRow.stage == Stage.ENDED.value)) or 0
    total = session.scalar(select(func.count()).select_from(CaseRow)) or 0
    open_dates = select(func.count()).where(DeadlineRow.closed_by.is_(None), DeadlineRow.held.is_(None))
    overdue = session.scalar(open_dates.where(DeadlineRow.due < today)) or 0
    week = session.scalar(open_dates.where(DeadlineRow.due >= today, DeadlineRow.due <= today + timedelta(days=7))) or 0
    return DocketStrip(total - ended, week, overdue, ended)


def caption_of(session: Session, case: UUID) -> Caption:
    """The caption that heads every document of a case."""
    return caption(case_facts(session, case))


def caption(facts: CaseFacts) -> Caption:
    """The caption from the facts of a case."""
    return Caption(
        tribunal=tr("Cyber Tribunal"),
        case_number=facts.number,
        claimant=_names(facts, Side.CLAIMANT),
        respondent=_names(facts, Side.RESPONDENT),
        rules=ruleset_title(facts.ruleset),
    )


def _names(facts: CaseFacts, side: Side) -> str:
    return tr(" and ").join(p.name for p in facts.parties if p.side is side)


def ruleset_title(name: str) -> str:
    """A rule set as people name it: Cyber Tribunal Rules 2026."""
    return ruleset(name).title
