"""What the mediation room reads from its own file; frozen rows only."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, date

from sqlalchemy import select
from sqlalchemy.orm import Session as Reading

from app.mediation.model import (
    AnswerRow,
    CaucusPaperRow,
    EndingRow,
    InvitationRow,
    OfferRow,
    PartyRow,
    ReleaseRow,
    RoomRow,
    SessionRow,
)
from app.mediation.rules import (
    Answer,
    Ending,
    Invitation,
    InvitationAnswer,
    Leave,
    Offer,
    Opening,
    Paper,
    RoomFacts,
    RoomParty,
    Session,
)
from app.terms import Moment, Side


@dataclass(frozen=True)
class InvitationLine:
    """An invitation and what became of it."""

    id: uuid.UUID
    invitation: Invitation
    answer: InvitationAnswer | None


@dataclass(frozen=True)
class PaperLine:
    """A paper and how far it is released now. ``vault_id`` None: it is a text only."""

    id: uuid.UUID
    paper: Paper
    leave: Leave
    sha256: str = ""
    vault_id: uuid.UUID | None = None


@dataclass(frozen=True)
class OfferLine:
    """An offer and how far it is released now."""

    id: uuid.UUID
    offer: Offer
    leave: Leave


@dataclass(frozen=True)
class EndingLine:
    """The ending and the reference its certificate bears."""

    ending: Ending
    reference: str


def opening(session: Reading) -> Opening | None:
    """What was copied in when the room was opened; None for a new file."""
    row = session.scalars(select(RoomRow)).one_or_none()
    if row is None:
        return None
    parties = {p.side: RoomParty(p.side, p.name, p.agent) for p in session.scalars(select(PartyRow))}
    both = (parties[Side.CLAIMANT], parties[Side.RESPONDENT])
    return Opening(row.case_number, both, row.mediator, row.caucus_rule, row.tribunal, row.rules, row.place)


def invitations(session: Reading) -> tuple[InvitationLine, ...]:
    """All invitations, oldest first."""
    rows = session.execute(select(InvitationRow, AnswerRow).outerjoin(AnswerRow).order_by(InvitationRow.number))
    return tuple(InvitationLine(i.id, _invitation(i), _answer(a)) for i, a in rows)


def _invitation(row: InvitationRow) -> Invitation:
    return Invitation(row.by, row.to, row.subject, row.sent, row.days, row.place, row.language, row.signed_by)


def _answer(row: AnswerRow | None) -> InvitationAnswer | None:
    return InvitationAnswer(row.answer, row.day, row.signed_by) if row else None


def sessions(session: Reading) -> tuple[Session, ...]:
    """All sessions held, oldest first."""
    rows = session.scalars(select(SessionRow).order_by(SessionRow.start))
    return tuple(
        Session(r.gathering, Moment(r.start.astimezone(UTC), r.zone), Moment(r.end.astimezone(UTC), r.zone),
                r.present, r.place, r.with_side, r.note)
        for r in rows
    )  # fmt: skip


def papers(session: Reading) -> tuple[PaperLine, ...]:
    """All papers handed in, oldest first."""
    leaves = _leaves(session)
    rows = session.scalars(select(CaucusPaperRow).order_by(CaucusPaperRow.number))
    return tuple(PaperLine(r.id, _paper(r), leaves[r.id], r.sha256, r.vault_id) for r in rows)


def paper(session: Reading, paper_id: uuid.UUID) -> PaperLine | None:
    """One paper."""
    return next((p for p in papers(session) if p.id == paper_id), None)


def _paper(row: CaucusPaperRow) -> Paper:
    return Paper(row.title, row.owner, row.received, row.gathering, row.text, independent=row.independent)


def offers(session: Reading) -> tuple[OfferLine, ...]:
    """All offers, oldest first."""
    leaves = _leaves(session)
    rows = session.scalars(select(OfferRow).order_by(OfferRow.number))
    return tuple(OfferLine(r.id, Offer(r.by, r.day, r.terms, r.answers, r.open_until), leaves[r.id]) for r in rows)


def _leaves(session: Reading) -> dict[uuid.UUID, Leave]:
    rows = session.scalars(select(ReleaseRow).order_by(ReleaseRow.step))
    return {r.subject_id: Leave(r.state, tuple(Side[name] for name in r.to)) for r in rows}


def shown_to(session: Reading, side: Side) -> tuple[tuple[PaperLine, ...], tuple[OfferLine, ...]]:
    """The papers and offers the mediator may show to one party now."""
    return (
        tuple(p for p in papers(session) if p.leave.known_to(p.paper.owner, side)),
        tuple(o for o in offers(session) if o.leave.known_to(o.offer.by, side)),
    )


def ending(session: Reading) -> EndingLine | None:
    """How the mediation ended; None while it goes on."""
    row = session.scalars(select(EndingRow)).one_or_none()
    return EndingLine(Ending(row.mode, row.day, row.by), row.reference) if row else None


def facts(session: Reading) -> RoomFacts | None:
    """The room as its rules see it; None for a new file."""
    opened = opening(session)
    if opened is None:
        return None
    all_invitations, ended = invitations(session), ending(session)
    return RoomFacts(
        caucus_rule=opened.caucus_rule,
        pending=any(i.answer is None for i in all_invitations),
        accepted=_accepted(all_invitations),
        ended=ended.ending.day if ended else None,
        last_session=max((s.end.day for s in sessions(session) if s.end), default=None),
    )


def _accepted(lines: tuple[InvitationLine, ...]) -> date | None:
    return next((i.answer.day for i in lines if i.answer and i.answer.answer is Answer.ACCEPTED), None)


def bound_hashes(session: Reading) -> frozenset[str]:
    """SHA-256 of every paper that may not be filed elsewhere: all but those declared independent of the mediation."""
    return frozenset(p.sha256 for p in papers(session) if p.sha256 and not p.paper.independent)
