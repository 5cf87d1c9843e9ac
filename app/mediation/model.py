"""Tables behind the mediation wall. Nothing here is ever changed: what follows is a row of its own."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.mediation.rules import Answer, CaucusRule, Gathering, Mode, Release
from app.store.base import MediationBase, append_only, new_id
from app.terms import Side


class RoomRow(MediationBase):
    """The one mediation this file holds, with the parties as copied in."""

    __tablename__ = "room"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    case_number: Mapped[str]
    tribunal: Mapped[str]
    rules: Mapped[str]
    place: Mapped[str]
    mediator: Mapped[str]
    caucus_rule: Mapped[CaucusRule]
    opened: Mapped[date]


class PartyRow(MediationBase):
    """A party of the mediation."""

    __tablename__ = "room_party"
    side: Mapped[Side] = mapped_column(primary_key=True)
    name: Mapped[str]
    agent: Mapped[str]


class InvitationRow(MediationBase):
    """A written invitation."""

    __tablename__ = "invitation"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[int] = mapped_column(unique=True)
    by: Mapped[Side]
    to: Mapped[Side]
    subject: Mapped[str]
    sent: Mapped[date]
    days: Mapped[int]
    place: Mapped[str]
    language: Mapped[str]
    signed_by: Mapped[str]
    kept_at: Mapped[datetime]


class AnswerRow(MediationBase):
    """What became of an invitation."""

    __tablename__ = "invitation_answer"
    invitation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("invitation.id"), primary_key=True)
    answer: Mapped[Answer]
    day: Mapped[date]
    signed_by: Mapped[str]
    kept_at: Mapped[datetime]


class SessionRow(MediationBase):
    """A session held. Instants are UTC; ``zone`` is where it was held."""

    __tablename__ = "session_held"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    gathering: Mapped[Gathering]
    with_side: Mapped[Side | None]
    start: Mapped[datetime]
    end: Mapped[datetime]
    zone: Mapped[str]
    place: Mapped[str]
    present: Mapped[tuple[str, ...]]
    note: Mapped[str]


class CaucusPaperRow(MediationBase):
    """A paper handed in; its bytes, if any, are in this compartment's vault."""

    __tablename__ = "caucus_paper"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[int] = mapped_column(unique=True)
    title: Mapped[str]
    owner: Mapped[Side]
    received: Mapped[date]
    gathering: Mapped[Gathering]
    text: Mapped[str]
    independent: Mapped[bool]
    vault_id: Mapped[uuid.UUID | None]
    sha256: Mapped[str]
    kept_at: Mapped[datetime]


class OfferRow(MediationBase):
    """An offer or counter-offer."""

    __tablename__ = "offer"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[int] = mapped_column(unique=True)
    by: Mapped[Side]
    day: Mapped[date]
    terms: Mapped[tuple[str, ...]]
    answers: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("offer.id"))
    open_until: Mapped[date | None]
    kept_at: Mapped[datetime]


class ReleaseRow(MediationBase):
    """How far a paper or offer may be known, from this row on. ``subject_id``: the paper or offer."""

    __tablename__ = "release"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    subject_id: Mapped[uuid.UUID] = mapped_column(index=True)
    step: Mapped[int]
    state: Mapped[Release]
    to: Mapped[list[Any]]
    authority: Mapped[str]
    kept_at: Mapped[datetime]


class EndingRow(MediationBase):
    """How the mediation ended."""

    __tablename__ = "ending"
    room_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("room.id"), primary_key=True)
    mode: Mapped[Mode]
    day: Mapped[date]
    by: Mapped[Side | None]
    reference: Mapped[str]
    kept_at: Mapped[datetime]


for _model in (
    RoomRow, PartyRow, InvitationRow, AnswerRow, SessionRow, CaucusPaperRow, OfferRow, ReleaseRow, EndingRow,
):  # fmt: skip
    append_only(_model)
