"""Tables behind the deliberation wall. Votes and what led to them are never changed; a reader's own notes may be."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.deliberation.rules import OpinionKind
from app.store.base import DeliberationBase, append_only, new_id


class RoomRow(DeliberationBase):
    """The one deliberation this file holds."""

    __tablename__ = "room"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    case_number: Mapped[str]
    claimant: Mapped[str]
    respondent: Mapped[str]
    tribunal: Mapped[str]
    rules: Mapped[str]
    place: Mapped[str]
    opened_at: Mapped[datetime]


class MemberRow(DeliberationBase):
    """A member of the tribunal in the order of the panel. ``seal``: public X25519 key, as age writes it."""

    __tablename__ = "member"
    id: Mapped[str] = mapped_column(primary_key=True)
    seat: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]
    presiding: Mapped[bool]
    seal: Mapped[str]


class PanelNoteRow(DeliberationBase):
    """Words to the panel."""

    __tablename__ = "panel_note"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[int] = mapped_column(unique=True)
    author: Mapped[str] = mapped_column(ForeignKey("member.id"))
    on_paragraph: Mapped[int | None]
    text: Mapped[str]
    written_at: Mapped[datetime]


class PrivateNoteRow(DeliberationBase):
    """A note sealed to its author's own key. That it exists, whose and when, the panel's key can see."""

    __tablename__ = "private_note"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    author: Mapped[str] = mapped_column(index=True)
    sealed: Mapped[bytes]
    written_at: Mapped[datetime]


class AwardDraftRow(DeliberationBase):
    """One version of the text of the award."""

    __tablename__ = "award_draft"
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    author: Mapped[str] = mapped_column(ForeignKey("member.id"))
    body: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]


class RoundRow(DeliberationBase):
    """An operative paragraph put to the vote. ``key``: the public key its ballots are sealed to."""

    __tablename__ = "round"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    order: Mapped[int] = mapped_column(unique=True)
    number: Mapped[int]
    text: Mapped[str]
    key: Mapped[str]
    put_by: Mapped[str] = mapped_column(ForeignKey("member.id"))
    put_at: Mapped[datetime]


class ShareRow(DeliberationBase):
    """A member's share of the round's secret, wrapped to that member. ``check``: SHA-256 of the plain share."""

    __tablename__ = "share"
    round_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("round.id"), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), primary_key=True)
    wrapped: Mapped[bytes]
    check: Mapped[str]


class BallotRow(DeliberationBase):
    """A sealed ballot, its commitment (SHA-256 of what was sealed) and the share its member gave up with it."""

    __tablename__ = "ballot"
    round_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("round.id"), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), primary_key=True)
    sealed: Mapped[bytes]
    commitment: Mapped[str]
    share: Mapped[bytes]
    cast_at: Mapped[datetime]


class TallyRow(DeliberationBase):
    """The result of a round, written with its last ballot."""

    __tablename__ = "tally"
    round_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("round.id"), primary_key=True)
    ayes: Mapped[tuple[str, ...]]
    noes: Mapped[tuple[str, ...]]
    spoiled: Mapped[tuple[str, ...]]
    counted_at: Mapped[datetime]


class PanelOpinionRow(DeliberationBase):
    """One filing of an opinion; a later one of the same kind by the same author takes its place."""

    __tablename__ = "panel_opinion"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[int] = mapped_column(unique=True)
    author: Mapped[str] = mapped_column(ForeignKey("member.id"))
    kind: Mapped[OpinionKind]
    paragraphs: Mapped[tuple[str, ...]]
    on_paragraphs: Mapped[list[Any]]
    release: Mapped[bool]
    filed_at: Mapped[datetime]


class CrossingRow(DeliberationBase):
    """That the decision has left the room. ``digest``: SHA-256 of what left."""

    __tablename__ = "crossing"
    room_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("room.id"), primary_key=True)
    digest: Mapped[str]
    crossed_at: Mapped[datetime]


for _model in (
    RoomRow, MemberRow, PanelNoteRow, AwardDraftRow, RoundRow, ShareRow, BallotRow, TallyRow, PanelOpinionRow,
    CrossingRow,
):  # fmt: skip
    append_only(_model)
