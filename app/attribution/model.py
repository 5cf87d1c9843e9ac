"""Table of the attribution sheets; each filing is a new version."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class SheetRow(RecordBase):
    """A version of a case's attribution sheet; ``body`` is the sheet as JSON."""

    __tablename__ = "attribution_sheet"
    __table_args__ = (UniqueConstraint("case", "version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    version: Mapped[int]
    entry: Mapped[int]
    filed: Mapped[datetime]
    body: Mapped[str]


append_only(SheetRow)
