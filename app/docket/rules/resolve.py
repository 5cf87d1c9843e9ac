"""A rule set that says only its difference becomes a whole one; the digest of the whole is what a case pins."""

from __future__ import annotations

import functools
import hashlib
import json
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.docket.rules.schema import KEYS, Kind, fields, rows
from app.terms import Reason, Refused, tr

Data = Mapping[str, Any]
Bases = Callable[[str], str]
"""The text of a rule set by its id; raises Refused when there is none."""


def no_bases(name: str) -> str:
    """For texts that must stand alone."""
    raise Refused(Reason(tr("There is no rule set {name} to extend.", name=name), field="extends"))


@functools.lru_cache(maxsize=32)
def tables(text: str) -> Data:
    """The text as tables, to be read only; tomllib.TOMLDecodeError when it is not TOML."""
    return tomllib.loads(text)


def read(text: str) -> Data:
    """The same; Refused when it is not TOML."""
    try:
        return tables(text)
    except tomllib.TOMLDecodeError as wrong:
        raise Refused(tr("This is not TOML: {why}.", why=str(wrong))) from None


def resolve(data: Data, bases: Bases = no_bases, _seen: tuple[str, ...] = ()) -> dict[str, Any]:
    """The whole rule set. Refused when it extends itself, or what is not there."""
    base = data.get("extends")
    if not isinstance(base, str):
        return merged({}, data)
    if base in _seen or base == data.get("id"):
        raise Refused(Reason(tr("A rule set cannot extend itself: {chain}.", chain=" → ".join((*_seen, base))),
                             field="extends"))  # fmt: skip
    below = resolve(read(bases(base)), bases, (*_seen, base))
    return merged(below, data)


def _merged(below: Data, own: Data, table: str) -> dict[str, Any]:
    known = fields(table)
    found = dict(below)
    for name, value in own.items():
        field = known.get(name)
        if field is not None and field.kind is Kind.ROWS:
            found[name] = _rows(rows(below, name), rows(own, name), field.rows)
        elif field is not None and field.rows and isinstance(value, dict):
            found[name] = {**below.get(name, {}), **value}
        else:
            found[name] = value
    if table == "period" and own.keys() & {"days", "months"}:
        for other in {"days", "months"} - own.keys():
            found.pop(other, None)
    return found


def merged(below: Data, own: Data) -> dict[str, Any]:
    """A resolved rule set with what another text says of it. A period it leaves out is closed by nobody any more."""
    found = _merged(below, {key: value for key, value in own.items() if key != "extends"}, "rule set")
    gone = _dates(below) - _dates(found)
    stated = {row.get("id") for row in rows(own, "act") if "closes" in row}
    for act in found.get("act", ()) if gone else ():
        if gone.intersection(act.get("closes", ())) and act.get("id") not in stated:
            act["closes"] = [name for name in act["closes"] if name not in gone]
    return found


def _dates(whole: Data) -> frozenset[str]:
    """Every period opened and every date fixed."""
    opened = {period.get("name", "") for act in rows(whole, "act") for period in rows(act, "opens")}
    return frozenset(opened | {name for act in rows(whole, "act") for name in act.get("fixes", ())})


def _rows(below: Sequence[Data], own: Sequence[Data], table: str) -> list[dict[str, Any]]:
    """Rows of the same key are merged where they stand, new ones follow, dropped ones go."""
    key = KEYS[table]
    changed = {row[key]: row for row in own if key in row}
    found = [_merged(row, changed.get(row.get(key), {}), table) for row in below]
    there = {row.get(key) for row in below}
    found += [_merged({}, row, table) for row in own if row.get(key) not in there]
    return [row for row in found if row.pop("drop", False) is not True]


def with_presets(whole: Data, names: Sequence[str]) -> dict[str, Any]:
    """The whole rule set with these presets worked into its periods; Refused for a preset it does not have."""
    known = {row["name"]: row for row in rows(whole, "preset")}
    if strange := [name for name in names if name not in known]:
        raise Refused(*(tr("These rules have no preset {name}.", name=name) for name in strange))
    fresh = [name for name in names if name not in whole.get("applied", ())]
    longer = {period: (days, known[name]) for name in fresh for period, days in known[name]["periods"].items()}
    found = dict(whole)
    if fresh:
        found["applied"] = [*whole.get("applied", ()), *fresh]
        found["act"] = [_act_with(act, longer) for act in rows(whole, "act")]
    return found


def _act_with(act: Data, longer: Mapping[str, tuple[int, Data]]) -> dict[str, Any]:
    if "opens" not in act:
        return dict(act)
    return {**act, "opens": [_period_with(period, longer) for period in rows(act, "opens")]}


def _period_with(period: Data, longer: Mapping[str, tuple[int, Data]]) -> dict[str, Any]:
    if period["name"] not in longer:
        return dict(period)
    days, preset = longer[period["name"]]
    proof = {key: preset[key] for key in ("source", "verified", "note") if key in preset}
    kept = {key: value for key, value in period.items() if key not in {"months", "source", "verified", "note"}}
    return {**kept, "days": days, **proof}


def digest(text: str) -> str:
    """By which a case pins a resolved text: SHA-256, 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def written(whole: Data) -> str:
    """A rule set as canonical TOML: fields in the order of the schema, one way to write each value."""
    return "\n".join(_table(whole, "rule set", "")).strip() + "\n"


def _table(data: Data, table: str, path: str) -> Iterator[str]:
    known = fields(table)
    for name, field in known.items():
        if name in data and not field.rows:
            yield f"{name} = {_value(data[name])}"
    for name, field in known.items():
        if name in data and field.rows:
            inner = f"{path}.{name}" if path else name
            entries = rows(data, name) if field.kind is Kind.ROWS else (data[name],)
            for entry in entries:
                yield ""
                yield f"[[{inner}]]" if field.kind is Kind.ROWS else f"[{inner}]"
                yield from _table(entry, field.rows, inner)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_value(held)}" for key, held in value.items()) + " }"
    return "[" + ", ".join(_value(held) for held in value) + "]"


def _key(name: str) -> str:
    return name if name.replace("_", "a").isalnum() and name.isascii() else json.dumps(name, ensure_ascii=False)
