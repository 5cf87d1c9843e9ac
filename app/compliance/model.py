"""Tables of compliance: the obligations and what was reported and found on them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class ObligationRow(RecordBase):
    """An obligation of an operative part; ``body`` is its terms as JSON."""

    __tablename__ = "compliance_obligation"
    __table_args__ = (UniqueConstraint("case", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    entry: Mapped[int]
    number: Mapped[str]
    due: Mapped[date]
    body: Mapped[str]


class ComplianceEventRow(RecordBase):
    """A report, or the finding that an obligation is done or has lapsed; ``state`` is what it left."""

    __tablename__ = "compliance_event"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    obligation: Mapped[UUID] = mapped_column(ForeignKey("compliance_obligation.id"), index=True)
    entry: Mapped[int]
    day: Mapped[date]
    state: Mapped[str]
    body: Mapped[str]


append_only(ObligationRow)
append_only(ComplianceEventRow)
