"""Tables of the book. Docket entries can never be changed or removed; corrections are new entries."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class CaseRow(RecordBase):
    """A case and where it stands; the rule set and its version are pinned when it opens.

    ``seat_calendar`` is a ``CalendarData`` as JSON; Saturday and Sunday rest where it is missing.
    """

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
    seat_calendar: Mapped[str | None]


class PartyRow(RecordBase):
    """A party to a case; ``weekend``, ``holidays`` and ``local_days`` are JSON lists (ISO weekdays; dates; days).

    ``country`` (ISO 3166-1 alpha-2) and ``subdivision`` choose its official holidays.
    """

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
    country: Mapped[str | None]
    subdivision: Mapped[str | None]
    local_days: Mapped[str | None]


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
    """A date to be met. ``original`` never changes; ``proof`` is a JSON list of steps (sentences in older stores).

    ``track`` is what it stands still with; ``held`` the day since which it does.
    """

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
    track: Mapped[str | None]
    held: Mapped[date | None]


class SuspensionRow(RecordBase):
    """A suspension; ``track`` is empty for the whole case, ``resumed`` empty while it lasts."""

    __tablename__ = "docket_suspension"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    track: Mapped[str]
    title: Mapped[str]
    day: Mapped[date]
    ordered: Mapped[str]
    entry: Mapped[int]
    resumed: Mapped[date | None]
    resumed_by: Mapped[int | None]


class TallyRow(RecordBase):
    """A number a room reports for the gates to read."""

    __tablename__ = "docket_tally"

    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class RulesetRow(RecordBase):
    """A resolved rule set as a case pinned it or the registrar adopted it. ``digest`` is its SHA-256 in hexadecimal."""

    __tablename__ = "docket_ruleset"

    digest: Mapped[str] = mapped_column(primary_key=True)
    ruleset: Mapped[str] = mapped_column(index=True)
    text: Mapped[str]
    origin: Mapped[str]
    adopted: Mapped[bool]
    kept: Mapped[datetime]
    actor: Mapped[str]


class SealRow(RecordBase):
    """A seal on a docket entry: ``level`` names the circle that reads it, ``admitted`` is a JSON list of sides.

    ``by`` is the entry that records it, ``lifted`` the one that lifted or replaced it.
    """

    __tablename__ = "docket_seal"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    level: Mapped[str]
    admitted: Mapped[str]
    until: Mapped[date | None]
    ordered: Mapped[str]
    by: Mapped[int]
    lifted: Mapped[int | None]


class AbsenceRow(RecordBase):
    """An inbox handed over; ``first`` and ``last`` are its days, both included."""

    __tablename__ = "docket_absence"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    person: Mapped[str]
    alternate: Mapped[str]
    first: Mapped[date]
    last: Mapped[date]
    note: Mapped[str]
    recorded: Mapped[datetime]
    actor: Mapped[str]


append_only(EntryRow)
append_only(AbsenceRow)
append_only(RulesetRow)
