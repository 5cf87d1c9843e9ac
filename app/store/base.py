"""The tables' foundation: one declarative base for each kind of encrypted file, and the types all of them use."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, Literal

import msgspec
from sqlalchemy import Date, DateTime, Dialect, Enum, LargeBinary, MetaData, String, Table, Text, Uuid
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

Kind = Literal["record", "mediation", "deliberation"]

_NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def new_id() -> uuid.UUID:
    """A random identifier (RFC 9562, version 4), fit to leave the office in a bundle."""
    return uuid.uuid4()


class UTCDateTime(TypeDecorator[datetime]):
    """An instant in UTC; ValueError for a time without a zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        if value is not None and value.utcoffset() is None:
            raise ValueError("a time without a zone cannot be stored")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        del dialect
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


class DecimalText(TypeDecorator[Decimal]):
    """An exact decimal number, stored as the text it is written in; TypeError for a float."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        del dialect
        if value is None:
            return None
        if not isinstance(value, Decimal):
            raise TypeError("an exact Decimal is needed")
        if not value.is_finite():
            raise ValueError("an amount must be a finite number")
        return f"{value:f}"

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        del dialect
        return None if value is None else Decimal(value)


class JSONText(TypeDecorator[Any]):
    """Plain values (dict, list, text, number) as canonical JSON text; dataclasses come back as dicts."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else canonical(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:
        del dialect
        return None if value is None else msgspec.json.decode(value)


class TupleText(JSONText):
    """A tuple of texts as JSON; comes back as a tuple."""

    cache_ok = True

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:
        del dialect
        return None if value is None else msgspec.json.decode(value, type=tuple[str, ...])


def canonical(value: object) -> str:
    """JSON text that is the same, byte for byte, for the same value: keys and fields sorted, no spaces."""
    return msgspec.json.encode(value, order="sorted").decode()


UTC_TIME: Final = UTCDateTime()
_TYPES: Final[dict[Any, Any]] = {
    datetime: UTC_TIME,
    date: Date(),
    Decimal: DecimalText(),
    uuid.UUID: Uuid(),
    bytes: LargeBinary(),
    str: Text(),
    dict[str, Any]: JSONText(),
    dict[str, object]: JSONText(),
    dict[str, str]: JSONText(),
    dict[str, int]: JSONText(),
    list[Any]: JSONText(),
    list[str]: JSONText(),
    tuple[str, ...]: TupleText(),
    enum.Enum: Enum(enum.Enum, native_enum=False, length=60, create_constraint=False),
}


class RecordBase(DeclarativeBase):
    """Tables of the record: cases, docket, evidence catalogue, documents."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = _TYPES


class MediationBase(DeclarativeBase):
    """Tables behind the mediation wall."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = _TYPES


class DeliberationBase(DeclarativeBase):
    """Tables behind the deliberation wall."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = _TYPES


BASES: Final[dict[Kind, type[DeclarativeBase]]] = {
    "record": RecordBase,
    "mediation": MediationBase,
    "deliberation": DeliberationBase,
}


def append_only(model: type[DeclarativeBase] | Table, *, once: str = "", may_change: Sequence[str] = ()) -> None:
    """Have the database itself refuse to change or delete rows of a table.

    ``once`` names a column: a row is closed as soon as that column is filled.
    ``may_change`` names columns that stay open.
    """
    table = model if isinstance(model, Table) else model.__table__
    assert isinstance(table, Table)
    when = f' WHEN OLD."{once}" IS NOT NULL' if once else ""
    closed = ", ".join(f'"{column.name}"' for column in table.columns if column.name not in may_change)
    refusal = f"BEGIN SELECT RAISE(ABORT, 'rows of {table.name} stay as they were written'); END"
    add_trigger(table, "no_update", f'BEFORE UPDATE OF {closed} ON "{table.name}"{when} {refusal}')
    add_trigger(table, "no_delete", f'BEFORE DELETE ON "{table.name}"{when} {refusal}')


def add_trigger(table: Table, name: str, body: str) -> None:
    """Declare a trigger of a table; migrations create it and every opening asserts it."""
    full = f"{table.name}_{name}"
    triggers(table.metadata)[full] = f'CREATE TRIGGER "{full}" {body}'


def triggers(metadata: MetaData) -> dict[str, str]:
    """The triggers declared for a kind of file: name -> the statement that creates it."""
    declared: dict[str, str] = metadata.info.setdefault("triggers", {})
    return declared
