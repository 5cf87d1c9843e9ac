"""Tables of the award; a version once written stays."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import RecordBase, append_only, new_id


class DecisionRow(RecordBase):
    """The panel's decided draft as it crossed the wall; ``body`` as JSON."""

    __tablename__ = "award_decision"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), unique=True)
    entry: Mapped[int]
    received: Mapped[datetime]
    body: Mapped[str]


class LaterDecisionRow(RecordBase):
    """A decided text in place of an earlier one, after a reopening or on agreed terms; the latest counts."""

    __tablename__ = "award_later_decision"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    received: Mapped[datetime]
    body: Mapped[str]


class AddendumRow(RecordBase):
    """A decision after the award that is signed as the award is; ``owed`` leads to its paper."""

    __tablename__ = "award_addendum"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    kind: Mapped[str]
    title: Mapped[str]
    owed: Mapped[UUID]
    day: Mapped[date]


class AddendumSignatureRow(RecordBase):
    """What became of one member's signature under such a decision; ``addendum`` is the number of its docket entry."""

    __tablename__ = "award_addendum_signature"
    __table_args__ = (UniqueConstraint("case", "addendum", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    addendum: Mapped[int]
    entry: Mapped[int]
    position: Mapped[int]
    name: Mapped[str]
    manner: Mapped[str]
    at: Mapped[datetime]
    note: Mapped[str]


class ScrutinyRow(RecordBase):
    """One round of scrutiny; ``body`` holds the formalities as JSON, the latest counts."""

    __tablename__ = "award_scrutiny"
    __table_args__ = (UniqueConstraint("case", "round"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    round: Mapped[int]
    entry: Mapped[int]
    made: Mapped[datetime]
    body: Mapped[str]


class AwardRow(RecordBase):
    """The award whose text is fixed; ``owed`` leads to the paper."""

    __tablename__ = "award_award"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), unique=True)
    entry: Mapped[int]
    owed: Mapped[UUID]
    day: Mapped[date]
    originals: Mapped[int]


class SignatureRow(RecordBase):
    """What became of one member's signature; ``manner`` is digital, paper or absent."""

    __tablename__ = "award_signature"
    __table_args__ = (UniqueConstraint("case", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    entry: Mapped[int]
    position: Mapped[int]
    name: Mapped[str]
    manner: Mapped[str]
    at: Mapped[datetime]
    note: Mapped[str]


class CopyRow(RecordBase):
    """A certified copy: number, for whom, of which bytes."""

    __tablename__ = "award_copy"
    __table_args__ = (UniqueConstraint("case", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    entry: Mapped[int]
    number: Mapped[int]
    total: Mapped[int]
    holder: Mapped[str]
    day: Mapped[date]
    sha256: Mapped[str]
    pages: Mapped[int]
    owed: Mapped[UUID]


class AwardServiceRow(RecordBase):
    """Receipt of the award by a party; the post-award periods run from it."""

    __tablename__ = "award_service"
    __table_args__ = (UniqueConstraint("case", "side"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"))
    entry: Mapped[int]
    side: Mapped[str]
    received: Mapped[date]
    body: Mapped[str]


class CostsRow(RecordBase):
    """The costs as the tribunal fixed them; ``body`` as JSON, the newest standing entry counts."""

    __tablename__ = "award_costs"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    case: Mapped[UUID] = mapped_column(ForeignKey("docket_case.id"), index=True)
    entry: Mapped[int]
    body: Mapped[str]


class AuthorityRow(RecordBase):
    """A certification authority the registrar accepts for signatures; ``certificate`` is its DER bytes."""

    __tablename__ = "award_authority"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    accepted: Mapped[datetime]
    certificate: Mapped[bytes]


for _model in (
    AuthorityRow, DecisionRow, LaterDecisionRow, ScrutinyRow, AwardRow, SignatureRow, CopyRow, AwardServiceRow,
    AddendumRow, AddendumSignatureRow,
):  # fmt: skip
    append_only(_model)
append_only(CostsRow)
