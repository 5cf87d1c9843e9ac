"""Tables of the hearing; what was recorded of a session stays as it was written."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class HearingNoticeRow(RecordBase):
    """A notice of hearing as given; ``body`` is the notice as JSON."""

    __tablename__ = "hearing_notice"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    start: Mapped[datetime]
    body: Mapped[str]


class SessionRow(RecordBase):
    """A session; ``body`` is what the minutes say, as JSON."""

    __tablename__ = "hearing_session"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    number: Mapped[int]
    start: Mapped[datetime]
    body: Mapped[str]


class InquiryRow(RecordBase):
    """The Article 31 inquiry; ``body`` holds the answers as JSON."""

    __tablename__ = "hearing_inquiry"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    day: Mapped[date]
    body: Mapped[str]


append_only(HearingNoticeRow)
append_only(SessionRow)
append_only(InquiryRow)
