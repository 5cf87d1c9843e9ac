"""The linter of rule sets: every problem with its line and field, not just the first. Pure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.docket.rules.lint_fields import Problem, clean
from app.docket.rules.lint_sense import sense
from app.docket.rules.places import Path, line_of, places
from app.docket.rules.planned import PLANNED
from app.docket.rules.resolve import Bases, merged, no_bases, resolve, tables
from app.docket.rules.schema import KEYS, rows
from app.terms import Refused, tr


@dataclass(frozen=True)
class Finding:
    """A problem in a rule set. ``level`` is "error", or "note" for what stops nobody; ``field`` the key in the text."""

    line: int
    field: str
    text: str
    level: str = "error"
    name: str = ""

    @property
    def words(self) -> str:
        """As one line for people."""
        where = tr("line {n}, {field}", n=self.line, field=self.field) if self.field else tr("line {n}", n=self.line)
        return ": ".join(part for part in (self.name, where, self.text) if part)


def lint(
    source: str | bytes, name: str = "", *, bases: Bases = no_bases, acts: Collection[str] = ()
) -> tuple[Finding, ...]:
    """Everything wrong with a rule set, by line. ``acts`` are the ids this program can do; without any, none is judged.

    ``bases`` gives the text a rule set extends.
    """
    try:
        text = source if isinstance(source, str) else source.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = source[: wrong.start].count(b"\n") + 1 if isinstance(source, bytes) else 1
        return (Finding(line, "", tr("This byte is not UTF-8; save the file as UTF-8."), name=name),)
    try:
        data = tables(text)
    except tomllib.TOMLDecodeError as wrong:
        return (Finding(_toml_line(wrong, text), "", tr("This is not TOML: {why}.", why=str(wrong)), name=name),)
    found = places(text)
    problems = [*_problems(data, bases, acts)]
    lines = [Finding(line_of(found, p.path), _field(p.path), p.text, p.level, name) for p in problems]
    return tuple(sorted(dict.fromkeys(lines), key=lambda f: (f.line, f.field, f.text)))


def _toml_line(wrong: tomllib.TOMLDecodeError, text: str) -> int:
    match = re.search(r"at line (\d+)", str(wrong))
    return int(match[1]) if match else len(text.splitlines())


def _field(path: Path) -> str:
    names = [part for part in path if isinstance(part, str)]
    return names[-1] if names else ""


def _problems(data: Mapping[str, Any], bases: Bases, acts: Collection[str]) -> Iterator[Problem]:
    base: Mapping[str, Any] = {}
    if isinstance(data.get("extends"), str):
        try:
            base = resolve({"extends": data["extends"], "id": data.get("id")}, bases)
        except Refused as met:
            yield from (Problem(("extends",), str(reason)) for reason in met.reasons)
            return
    cleaned = clean(data, base)
    yield from cleaned.problems
    whole = merged(base, cleaned.data)
    spots = dict(_spots(data))
    for problem in (*sense(whole), *_acts(whole, acts, spots)):
        yield Problem(_place(problem.path, spots), problem.text, problem.level)


def _spots(data: Mapping[str, Any]) -> Iterator[tuple[Path, Path]]:
    """A row by its key, as ``sense`` names it -> where it stands in this text."""
    for table, key in KEYS.items():
        for at, row in enumerate(_listed(data, table)):
            yield (table, str(row.get(key))), (table, at)
            if table == "act":
                for inner, period in enumerate(_listed(row, "opens")):
                    yield ("period", str(period.get("name"))), (table, at, "opens", inner)


def _listed(data: Mapping[str, Any], name: str) -> Iterable[Mapping[str, Any]]:
    found = data.get(name)
    return [row if isinstance(row, dict) else {} for row in found] if isinstance(found, list) else ()


def _place(path: Path, spots: Mapping[Path, Path]) -> Path:
    """A row's place in this text; a row it only inherits is placed where it says what it extends."""
    if path[:2] in spots:
        return (*spots[path[:2]], *path[2:])
    return ("extends",) if len(path) > 1 else path


def _acts(whole: Mapping[str, Any], acts: Collection[str], spots: Mapping[Path, Path]) -> Iterator[Problem]:
    for act in rows(whole, "act") if acts else ():
        if act["id"] in acts or ("act", str(act["id"])) not in spots:
            continue
        path = ("act", str(act["id"]), "id")
        if act["id"] in PLANNED:
            yield Problem(path, tr("No act of this program yet: it is not offered."), "note")
        else:
            yield Problem(path, tr("{act} is no act of this program.", act=act["id"]))
