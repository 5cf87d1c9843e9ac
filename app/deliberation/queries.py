"""What the deliberation room reads from its own file; frozen rows only."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Reading

from app.deliberation.model import (
    AwardDraftRow,
    BallotRow,
    CrossingRow,
    MemberRow,
    PanelNoteRow,
    PanelOpinionRow,
    PrivateNoteRow,
    RoomRow,
    RoundRow,
    TallyRow,
)
from app.deliberation.rules import DraftText, Member, Note, Opening, Opinion, PrivateNote, Round, State, Tally
from app.store.transaction import unseal


@dataclass(frozen=True)
class NoteLine:
    """A note to the panel, its author by name, and when (UTC)."""

    author: str
    note: Note
    written_at: datetime


@dataclass(frozen=True)
class PrivateNoteLine:
    """A reader's own note, opened."""

    id: uuid.UUID
    note: PrivateNote
    written_at: datetime


@dataclass(frozen=True)
class DraftLine:
    """One version of the draft."""

    version: int
    author: str
    draft: DraftText
    saved_at: datetime


@dataclass(frozen=True)
class OpinionLine:
    """An opinion as last filed. ``author_id`` and ``author`` are the member's id and name."""

    author_id: str
    author: str
    opinion: Opinion
    filed_at: datetime


def opening(session: Reading) -> Opening | None:
    """What was copied in when the room was opened; None for a new file."""
    row = session.scalars(select(RoomRow)).one_or_none()
    if row is None:
        return None
    return Opening(row.case_number, members(session), row.claimant, row.respondent, row.tribunal, row.rules, row.place)


def members(session: Reading) -> tuple[Member, ...]:
    """The members in the order of the panel."""
    rows = session.scalars(select(MemberRow).order_by(MemberRow.seat))
    return tuple(Member(m.id, m.name, m.presiding, m.seal) for m in rows)


def notes(session: Reading, on_paragraph: int | None = None) -> tuple[NoteLine, ...]:
    """The discussion, oldest first; of one operative paragraph or of all."""
    wanted = select(PanelNoteRow, MemberRow.name).join(MemberRow).order_by(PanelNoteRow.number)
    if on_paragraph is not None:
        wanted = wanted.where(PanelNoteRow.on_paragraph == on_paragraph)
    return tuple(NoteLine(name, Note(n.text, n.on_paragraph), n.written_at) for n, name in session.execute(wanted))


def my_notes(session: Reading) -> tuple[PrivateNoteLine, ...]:
    """The notes the reader's own key opens, oldest first; those of other members stay shut."""
    rows = session.scalars(select(PrivateNoteRow).order_by(PrivateNoteRow.written_at))
    opened = ((row, unseal(session, row.sealed)) for row in rows)
    return tuple(PrivateNoteLine(row.id, msgspec.json.decode(plain, type=PrivateNote), row.written_at)
                 for row, plain in opened if plain is not None)  # fmt: skip


def drafts(session: Reading) -> tuple[DraftLine, ...]:
    """All versions of the draft, oldest first."""
    wanted = select(AwardDraftRow, MemberRow.name).join(MemberRow).order_by(AwardDraftRow.version)
    return tuple(_draft(row, name) for row, name in session.execute(wanted))


def last_draft(session: Reading) -> DraftLine | None:
    """The newest version of the draft."""
    wanted = select(AwardDraftRow, MemberRow.name).join(MemberRow).order_by(AwardDraftRow.version.desc()).limit(1)
    found = session.execute(wanted).one_or_none()
    return _draft(*found) if found else None


def _draft(row: AwardDraftRow, author: str) -> DraftLine:
    return DraftLine(row.version, author, msgspec.convert(row.body, DraftText), row.saved_at)


def rounds(session: Reading) -> tuple[Round, ...]:
    """The last round of each paragraph, by number. A tally is there only when every ballot is in."""
    cast: dict[uuid.UUID, list[str]] = {}
    for round_id, member in session.execute(select(BallotRow.round_id, BallotRow.member_id)):
        cast.setdefault(round_id, []).append(member)
    wanted = select(RoundRow, TallyRow).outerjoin(TallyRow).order_by(RoundRow.order)
    last = {r.number: Round(r.id, r.number, r.text, tuple(cast.get(r.id, ())), _tally(t))
            for r, t in session.execute(wanted)}  # fmt: skip
    return tuple(last[number] for number in sorted(last))


def _tally(row: TallyRow | None) -> Tally | None:
    return Tally(row.ayes, row.noes, row.spoiled) if row else None


def opinions(session: Reading) -> tuple[OpinionLine, ...]:
    """Each member's opinions as last filed, in the order of the panel."""
    wanted = select(PanelOpinionRow, MemberRow).join(MemberRow).order_by(MemberRow.seat, PanelOpinionRow.number)
    last = {(m.id, o.kind): OpinionLine(m.id, m.name, _opinion(o), o.filed_at) for o, m in session.execute(wanted)}
    return tuple(last.values())


def _opinion(row: PanelOpinionRow) -> Opinion:
    return Opinion(row.kind, row.paragraphs, tuple(row.on_paragraphs), row.release)


def state(session: Reading) -> State:
    """The room as its rules see it."""
    draft = last_draft(session)
    return State(
        members=members(session),
        rounds=rounds(session),
        draft=draft.draft if draft else None,
        crossed=bool(session.scalar(select(func.count()).select_from(CrossingRow))),
        opinions=tuple((o.author_id, o.opinion) for o in opinions(session)),
    )
