"""What two rule sets say differently, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.docket.rules.schema import KEYS, Kind, fields, rows
from app.terms import tr


@dataclass(frozen=True)
class Change:
    """One difference. ``where`` names the rows it lies in; ``old`` or ``new`` is empty where one set says nothing."""

    where: str
    field: str
    old: str
    new: str

    @property
    def words(self) -> str:
        """As one line for people."""
        place = " · ".join(part for part in (self.where, self.field) if part)
        if not self.old:
            return tr("{place}: new: {new}", place=place, new=self.new)
        if not self.new:
            return tr("{place}: gone; it was {old}", place=place, old=self.old)
        return tr("{place}: {old} → {new}", place=place, old=self.old, new=self.new)


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Change, ...]:
    """Everything two resolved rule sets say differently, in the order of the schema."""
    return tuple(_table(old, new, "rule set", ""))


def _table(old: Mapping[str, Any], new: Mapping[str, Any], table: str, where: str) -> Iterator[Change]:
    for name, field in fields(table).items():
        if field.kind is Kind.ROWS:
            yield from _rows(rows(old, name), rows(new, name), field.rows, where)
        elif field.rows:
            inner = " · ".join(part for part in (where, name) if part)
            yield from _table(old.get(name, {}), new.get(name, {}), field.rows, inner)
        elif old.get(name) != new.get(name):
            yield Change(where, name, _said(old, name), _said(new, name))


def _rows(
    old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]], table: str, where: str
) -> Iterator[Change]:
    key = KEYS[table]
    before, after = ({row[key]: row for row in found} for found in (old, new))
    for name in dict.fromkeys((*before, *after)):
        place = " · ".join(part for part in (where, f"{table} {name}") if part)
        if name in before and name in after:
            yield from _table(before[name], after[name], table, place)
        else:
            yield Change(place, "", _row(before.get(name)), _row(after.get(name)))


def _row(row: Mapping[str, Any] | None) -> str:
    """The row by its title or article."""
    return str(row.get("title") or row.get("article") or tr("a row")) if row else ""


def _said(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {held}" for key, held in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(str(held) for held in value) or tr("nothing")
    return "" if value is None else str(value)
