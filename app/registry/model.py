"""Tables of the registry; what was received, served and ordered stays as it was written."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class FilingRow(RecordBase):
    """A paper received: ``kind`` names the shape of ``body``, which is JSON: notice, response, claim, reply."""

    __tablename__ = "registry_filing"
    __table_args__ = (Index("ix_registry_filing_case_kind", "case", "kind"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    entry: Mapped[int]
    kind: Mapped[str]
    side: Mapped[str]
    day: Mapped[date]
    body: Mapped[str]


class ServiceRow(RecordBase):
    """A service: ``paper`` is the produced document served, none for the notice of arbitration; ``counted`` its day."""

    __tablename__ = "registry_service"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    paper: Mapped[UUID | None]
    title: Mapped[str]
    side: Mapped[str]
    counted: Mapped[date]
    body: Mapped[str]


class OrderRow(RecordBase):
    """A procedural order as issued; numbers run without gaps in each case."""

    __tablename__ = "registry_order"
    __table_args__ = (Index("uq_registry_order_case_number", "case", "number", unique=True),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    entry: Mapped[int]
    number: Mapped[int]
    day: Mapped[date]
    body: Mapped[str]


class RulingRow(RecordBase):
    """A decision or note on something on the docket: ``about`` is the number of that entry, 0 for none.

    ``final``: what it is about is disposed of by it. ``kind`` names the shape of ``body``, which is JSON.
    """

    __tablename__ = "registry_ruling"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    kind: Mapped[str]
    about: Mapped[int]
    final: Mapped[bool]
    day: Mapped[date]
    body: Mapped[str]


class MoneyRow(RecordBase):
    """A line of the ledger of deposits; ``position`` is its place among the lines of its entry, ``body`` is JSON."""

    __tablename__ = "registry_money"
    __table_args__ = (Index("uq_registry_money_case_entry", "case", "entry", "position", unique=True),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    entry: Mapped[int]
    position: Mapped[int]
    body: Mapped[str]


class SlipRow(RecordBase):
    """A slip sent out with a paper: ``code`` is printed on it, ``entry`` the docket entry of its dispatch.

    ``body`` is the addressee as JSON; ``returned`` the entry that records the slip come back.
    """

    __tablename__ = "registry_slip"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    code: Mapped[str] = mapped_column(unique=True)
    entry: Mapped[int]
    paper: Mapped[UUID]
    title: Mapped[str]
    sent: Mapped[date]
    body: Mapped[str]
    returned: Mapped[int | None]


append_only(FilingRow)
append_only(ServiceRow)
append_only(OrderRow)
append_only(RulingRow)
append_only(MoneyRow)
