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


class PlanRow(RecordBase):
    """Sittings proposed; ``body`` is the plan as JSON."""

    __tablename__ = "hearing_plan"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    body: Mapped[str]


class AllotmentRow(RecordBase):
    """Minutes allotted to each side by an order; the last one counts."""

    __tablename__ = "hearing_allotment"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    claimant: Mapped[int]
    respondent: Mapped[int]
    ordered: Mapped[str]


class TimeRow(RecordBase):
    """Time of a side in a session put right, in whole minutes; the last one counts."""

    __tablename__ = "hearing_time"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    session: Mapped[int]
    side: Mapped[str]
    minutes: Mapped[int]
    reason: Mapped[str]


append_only(HearingNoticeRow)
append_only(PlanRow)
append_only(AllotmentRow)
append_only(TimeRow)
append_only(SessionRow)
append_only(InquiryRow)
