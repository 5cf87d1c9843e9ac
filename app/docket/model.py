"""Tables of the book. Docket entries can never be changed or removed; corrections are new entries."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class CaseRow(RecordBase):
    """A case and where it stands; the rule set and its version are pinned when it opens."""

    __tablename__ = "docket_case"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    number: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    ruleset: Mapped[str]
    ruleset_version: Mapped[str]
    stage: Mapped[str]
    seat: Mapped[str]
    language: Mapped[str]
    arbitrators: Mapped[int]
    registered: Mapped[date]
    commenced: Mapped[date | None]


class PartyRow(RecordBase):
    """A party to a case; ``weekend`` and ``holidays`` are JSON lists (ISO weekdays; dates)."""

    __tablename__ = "docket_party"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    side: Mapped[str]
    name: Mapped[str]
    short: Mapped[str]
    address: Mapped[str]
    agent: Mapped[str]
    email: Mapped[str]
    zone: Mapped[str]
    weekend: Mapped[str]
    holidays: Mapped[str]


class MemberRow(RecordBase):
    """A member of the bench as documents name it.

    ``entry`` is the docket entry of the appointment, ``left`` the one by which the member ceased to sit.
    """

    __tablename__ = "docket_member"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    name: Mapped[str]
    presiding: Mapped[bool]
    entry: Mapped[int]
    left: Mapped[int | None]


class BarredRow(RecordBase):
    """Somebody who may not sit in a case, a mediator for instance; ``entry`` is the docket entry that shows it."""

    __tablename__ = "docket_barred"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    name: Mapped[str]
    entry: Mapped[int]


class EntryRow(RecordBase):
    """One numbered line of the docket."""

    __tablename__ = "docket_entry"
    __table_args__ = (UniqueConstraint("case", "number"), Index("ix_docket_entry_case_act", "case", "act"))

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    number: Mapped[int]
    act: Mapped[str]
    title: Mapped[str]
    detail: Mapped[str]
    side: Mapped[str]
    day: Mapped[date]
    recorded: Mapped[datetime]
    zone: Mapped[str]
    actor: Mapped[str]
    strikes: Mapped[int | None]


class DeadlineRow(RecordBase):
    """A date to be met. ``original`` never changes; ``proof`` is a JSON list of sentences."""

    __tablename__ = "docket_deadline"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    name: Mapped[str]
    title: Mapped[str]
    side: Mapped[str]
    due: Mapped[date] = mapped_column(index=True)
    original: Mapped[date]
    article: Mapped[str]
    proof: Mapped[str]
    opened_by: Mapped[int]
    closed_by: Mapped[int | None]


class TallyRow(RecordBase):
    """A number a room reports for the gates to read."""

    __tablename__ = "docket_tally"

    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


append_only(EntryRow)
