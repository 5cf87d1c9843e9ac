"""Tables of the panel."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class SeatRow(RecordBase):
    """A filled seat of a tribunal."""

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


class DeclarationRow(RecordBase):
    """A statement of independence, as made."""

    __tablename__ = "panel_declaration"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    seat: Mapped[UUID] = mapped_column(ForeignKey("panel_seat.id"), unique=True)
    day: Mapped[date]
    nothing_to_disclose: Mapped[bool]
    disclosure: Mapped[str]
    availability: Mapped[str]


append_only(DeclarationRow)
