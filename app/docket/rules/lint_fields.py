"""The linter's first look: each table by itself, its fields, their kinds and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.docket.rules.places import Path
from app.docket.rules.schema import ARBITRATION, KEYS, LONGEST_DAYS, LONGEST_MONTHS, Field, Kind, fields, rows, words
from app.terms import tr

_SHAPES = {
    Kind.ID: re.compile(r"[a-z][a-z0-9]*([-._][a-z0-9]+)*"),
    Kind.NAME: re.compile(r"[a-z][a-z0-9_]*"),
}
_LIMITS = {"days": (1, LONGEST_DAYS), "months": (1, LONGEST_MONTHS)}


@dataclass(frozen=True)
class Problem:
    """Something wrong at a path of the text."""

    path: Path
    text: str
    level: str = "error"


@dataclass
class Cleaned:
    """What is left of a text once every field of a wrong kind is taken out, and what was wrong."""

    kind: str = ARBITRATION
    data: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def clean(data: Mapping[str, Any], base: Mapping[str, Any]) -> Cleaned:
    """Check every table of a text. What ``base`` already says need not be said again."""
    stated = data.get("kind", base.get("kind", ARBITRATION))
    made = Cleaned(stated if isinstance(stated, str) else ARBITRATION)
    made.data = _table(data, "rule set", (), base, made)
    return made


def _table(data: Mapping[str, Any], table: str, path: Path, below: Mapping[str, Any], made: Cleaned) -> dict[str, Any]:
    """The good fields of one table; ``below`` is the row it changes."""
    known = fields(table)
    good: dict[str, Any] = {}
    for name, value in data.items():
        place = (*path, name)
        if name not in known:
            made.problems.append(Problem(place, tr("There is no such field here.")))
        elif known[name].rows:
            good |= _inner(known[name], value, place, below, made)
        elif wrong := _wrong(known[name], value, made.kind):
            made.problems += [Problem(place, text) for text in wrong]
        else:
            good[name] = value
    if data.get("drop") is not True:
        made.problems += [
            Problem(path, tr("{field} is missing.", field=name))
            for name, one in known.items()
            if one.needed and name not in data and name not in below
        ]
    made.problems += [Problem((*path, *place), text) for place, text in _together(table, data, below)]
    return good


def _inner(one: Field, value: Any, place: Path, below: Mapping[str, Any], made: Cleaned) -> dict[str, Any]:
    if one.kind is Kind.TABLE:
        if not isinstance(value, dict):
            made.problems.append(Problem(place, tr("This must be a table.")))
            return {}
        held = below.get(one.name)
        return {one.name: _table(value, one.rows, place, held if isinstance(held, dict) else {}, made)}
    if not isinstance(value, list):
        made.problems.append(Problem(place, tr("This must be a list of tables, each under [[{name}]].", name=one.name)))
        return {}
    return {one.name: list(_listed(one, value, place, below, made))}


def _listed(
    one: Field, value: list[Any], place: Path, below: Mapping[str, Any], made: Cleaned
) -> Iterator[dict[str, Any]]:
    """The rows that can be told apart by their key; the same key twice is said once for each repetition."""
    key = KEYS[one.rows]
    there = {row.get(key): row for row in rows(below, one.name)}
    seen: set[str] = set()
    for at, row in enumerate(value):
        path = (*place, at)
        if not isinstance(row, dict):
            made.problems.append(Problem(path, tr("This must be a table.")))
            continue
        name = row.get(key)
        good = _table(row, one.rows, path, there.get(name, {}) if isinstance(name, str) else {}, made)
        if not isinstance(name, str) or key not in good:
            continue
        if name in seen:
            made.problems.append(Problem((*path, key), tr("{name} stands here twice.", name=name)))
            continue
        if row.get("drop") is True and name not in there:
            made.problems.append(Problem((*path, "drop"), tr("There is no {name} to leave out.", name=name)))
        seen.add(name)
        yield good


def _wrong(one: Field, value: Any, kind: str) -> list[str]:
    """What is wrong with a value by itself."""
    if one.kind is Kind.WORDS:
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            return [tr("This must be a list of words in quotation marks.")]
        return [text for word in value for text in _strange(one, word, kind)]
    if one.kind is Kind.DAYS:
        return _wrong_days(value)
    if one.kind is Kind.FLAG:
        return [] if isinstance(value, bool) else [tr("This must be true or false.")]
    if one.kind is Kind.WHOLE:
        return _wrong_number(one.name, value)
    return _wrong_text(one, value, kind)


def _wrong_text(one: Field, value: Any, kind: str) -> list[str]:
    if not isinstance(value, str):
        return [tr("This must be text in quotation marks.")]
    if not value.strip():
        return [tr("This is empty.")]
    shape = _SHAPES.get(one.kind)
    if shape and not shape.fullmatch(value):
        return [tr("{word} must be in small letters and digits, divided by a mark.", word=value)]
    return _strange(one, value, kind)


def _wrong_days(value: Any) -> list[str]:
    if not isinstance(value, dict) or not value:
        return [tr("This must say a period and its days: {{ response = 60 }}.")]
    return [f"{name}: {text}" for name, days in value.items() for text in _wrong_number("days", days)]


def _wrong_number(name: str, value: Any) -> list[str]:
    if not isinstance(value, int) or isinstance(value, bool):
        return [tr("This must be a whole number.")]
    lowest, highest = _LIMITS.get(name, (0, 10**9))
    if lowest <= value <= highest:
        return []
    return [tr("{n} is out of bounds: from {lowest} to {highest}.", n=value, lowest=lowest, highest=highest)]


def _strange(one: Field, word: str, kind: str) -> list[str]:
    """A word outside its vocabulary, and what the vocabulary has."""
    if not one.words or word in (known := words(one.words, kind)):
        return []
    return [tr("{word} is not known; there are: {words}.", word=word, words=", ".join(known))]


def _together(table: str, data: Mapping[str, Any], below: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """What fields of one row say against each other."""
    whole = {**below, **data}
    if data.get("drop") is True:
        return
    if table == "period":
        if "days" in data and "months" in data:
            yield ("months",), tr("A period has days or months, not both.")
        if not whole.keys() & {"days", "months"}:
            yield (), tr("{field} is missing.", field="days")
    proved = "source" in fields(table)
    if proved and whole.get("verified") is True and not str(whole.get("source", "")).strip():
        yield ("verified",), tr("It cannot be verified without a source.")
    if proved and whole.get("verified") is not True and not whole.get("note"):
        yield (), tr("Where it is not verified, a note says why.")
    if "again_after" in data and whole.get("once") is not True:
        yield ("again_after",), tr("This has a meaning only with once = true.")
    if "moves_when" in data and "moves_to" not in whole:
        yield ("moves_when",), tr("This has a meaning only with moves_to.")
    if "step" in data and "track" not in whole:
        yield ("step",), tr("This has a meaning only with track.")
