"""Tables of the exchange; a filed bundle is never changed, a later one is filed beside it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class BundleRow(RecordBase):
    """A bundle on file. ``kept`` is its PDF in the vault; ``items`` is a JSON list of ``rules.Standing``."""

    __tablename__ = "exchange_bundle"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    edition: Mapped[str]
    made: Mapped[date]
    recorded: Mapped[datetime]
    pages: Mapped[int]
    index_pages: Mapped[int]
    sha256: Mapped[str]
    kept: Mapped[UUID] = mapped_column(ForeignKey("vault_object.id"))
    rows_proven: Mapped[int]
    items: Mapped[str]


append_only(BundleRow)
