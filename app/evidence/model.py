"""Tables of the evidence; a sealed exhibit and its custody can be neither changed nor removed."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class ExhibitRow(RecordBase):
    """An exhibit on file; its bytes lie in the vault."""

    __tablename__ = "evidence_exhibit"
    __table_args__ = (UniqueConstraint("case", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    entry: Mapped[int]
    position: Mapped[int]
    number: Mapped[str]
    title: Mapped[str]
    side: Mapped[str]
    day: Mapped[date | None]
    filed: Mapped[date]
    file_name: Mapped[str]
    kept: Mapped[UUID] = mapped_column(ForeignKey("vault_object.id"))
    sha256: Mapped[str]
    size: Mapped[int]
    kind: Mapped[str]
    condition: Mapped[str]
    language: Mapped[str]
    translation_of: Mapped[str]
    tier: Mapped[str]
    rendition: Mapped[UUID | None] = mapped_column(ForeignKey("vault_object.id"))
    pages: Mapped[int]
    note: Mapped[str]


class CustodyItemRow(RecordBase):
    """The item behind an exhibit as collected; ``body`` is its record as JSON, the latest one counts."""

    __tablename__ = "evidence_custody_item"
    __table_args__ = (UniqueConstraint("exhibit", "sequence"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    exhibit: Mapped[UUID] = mapped_column(ForeignKey("evidence_exhibit.id"))
    sequence: Mapped[int]
    recorded: Mapped[datetime]
    body: Mapped[str]


class CustodyEventRow(RecordBase):
    """A link of an exhibit's chain of custody; ``digest`` chains it to the link before."""

    __tablename__ = "evidence_custody_event"
    __table_args__ = (UniqueConstraint("exhibit", "sequence"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    exhibit: Mapped[UUID] = mapped_column(ForeignKey("evidence_exhibit.id"))
    sequence: Mapped[int]
    when: Mapped[datetime]
    body: Mapped[str]
    recorded_by: Mapped[str]
    previous: Mapped[str]
    digest: Mapped[str]


append_only(ExhibitRow)
append_only(CustodyItemRow)
append_only(CustodyEventRow)
