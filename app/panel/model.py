"""Tables of the panel."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class SeatRow(RecordBase):
    """A seat of a tribunal and who took it; it fell vacant by docket entry ``left``, if it did."""

    __tablename__ = "panel_seat"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    nationality: Mapped[str]
    address: Mapped[str]
    email: Mapped[str]
    office: Mapped[str]
    appointer: Mapped[str]
    notified: Mapped[date]
    left: Mapped[int | None]
    left_on: Mapped[date | None]
    why_left: Mapped[str | None]
    replaces: Mapped[UUID | None] = mapped_column(ForeignKey("panel_seat.id"))
    excused: Mapped[int | None]
    """The docket entry by which the others may go on without this seat."""


class DeclarationRow(RecordBase):
    """A statement of independence, as made."""

    __tablename__ = "panel_declaration"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    seat: Mapped[UUID] = mapped_column(ForeignKey("panel_seat.id"), unique=True)
    day: Mapped[date]
    nothing_to_disclose: Mapped[bool]
    disclosure: Mapped[str]
    availability: Mapped[str]


class DisclosureRow(RecordBase):
    """What an arbitrator told of after the first statement."""

    __tablename__ = "panel_disclosure"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    seat: Mapped[UUID] = mapped_column(ForeignKey("panel_seat.id"), index=True)
    day: Mapped[date]
    learnt: Mapped[date | None]
    text: Mapped[str]
    entry: Mapped[int]


class SecretaryRow(RecordBase):
    """A secretary of the tribunal."""

    __tablename__ = "panel_secretary"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    name: Mapped[str]
    day: Mapped[date]
    tasks: Mapped[str]
    disclosure: Mapped[str]
    entry: Mapped[int]


class AuthorityRow(RecordBase):
    """Who the appointing authority is; the newest stands."""

    __tablename__ = "panel_authority"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    name: Mapped[str]
    source: Mapped[str]
    day: Mapped[date]
    entry: Mapped[int]


class AuthorityRequestRow(RecordBase):
    """What the authority was asked for; ``settled`` is the docket entry that answered it."""

    __tablename__ = "panel_authority_request"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    asked: Mapped[str]
    side: Mapped[str]
    day: Mapped[date]
    ground: Mapped[str]
    entry: Mapped[int]
    settled: Mapped[int | None]


class ListRow(RecordBase):
    """A list sent to both sides; ``nominees`` is JSON, ``settled`` the docket entry of the appointment from it."""

    __tablename__ = "panel_list"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    office: Mapped[str]
    nominees: Mapped[str]
    sent: Mapped[date]
    replaces: Mapped[UUID | None] = mapped_column(ForeignKey("panel_seat.id"))
    entry: Mapped[int]
    settled: Mapped[int | None]


class ListReturnRow(RecordBase):
    """A side's marks on a list, a JSON list of numbers in the order of the names: 0 struck, otherwise the rank."""

    __tablename__ = "panel_list_return"
    __table_args__ = (UniqueConstraint("list", "side"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    list: Mapped[UUID] = mapped_column(ForeignKey("panel_list.id"))
    side: Mapped[str]
    returned: Mapped[date]
    marks: Mapped[str]
    entry: Mapped[int]


class ChallengeRow(RecordBase):
    """A notice of challenge and where it stands; ``ended`` and ``end_entry`` once it does no longer wait."""

    __tablename__ = "panel_challenge"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    seat: Mapped[UUID] = mapped_column(ForeignKey("panel_seat.id"))
    side: Mapped[str]
    noticed: Mapped[date]
    learnt: Mapped[date]
    ground: Mapped[str]
    facts: Mapped[str]
    entry: Mapped[int]
    state: Mapped[str]
    ended: Mapped[date | None]
    end_entry: Mapped[int | None]


class ChallengeWordRow(RecordBase):
    """What a party or the arbitrator said to a challenge; ``who`` is a side or "arbitrator"."""

    __tablename__ = "panel_challenge_word"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    challenge: Mapped[UUID] = mapped_column(ForeignKey("panel_challenge.id"), index=True)
    who: Mapped[str]
    said: Mapped[str]
    day: Mapped[date]
    text: Mapped[str]
    entry: Mapped[int]


for _row in (DeclarationRow, DisclosureRow, SecretaryRow, AuthorityRow, ListReturnRow, ChallengeWordRow):
    append_only(_row)
