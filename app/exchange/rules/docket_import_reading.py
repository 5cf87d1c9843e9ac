"""A docket file as bytes, CSV or TOML, read into events; each problem with its line. See docs/formats/docket.md."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import tomllib
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.exchange.rules.docket_import import (
    ENTRY_ONLY,
    CaseHead,
    DocketFile,
    Event,
    Origin,
    Passed,
    Problem,
    act_for,
    folded,
    objections,
)
from app.terms import Side, tr

LARGEST = 8_000_000
"""Bytes beyond which a file is no docket."""
FIELDS = ("date", "kind", "side", "title", "document", "note", "zone", "sent", "received", "override", "order")
NEEDED = ("date", "kind", "side")
IGNORED = "ignore"
HEAD = {"claimant": str, "respondent": str, "rules": str, "arbitrators": int, "title": str, "seat": str,
        "language": str, "registered": date, "commenced": date}  # fmt: skip
HEAD_NEEDED = ("claimant", "respondent", "rules", "arbitrators")
TABLES = ("case", "columns", "sides", "kinds", "notes", "event")
_HEADER = re.compile(r"^\s*\[\[\s*event\s*\]\]", re.MULTILINE)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_AT = re.compile(r"\(at line (\d+), column \d+\)")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class Known:
    """What this workstation can do: ids of acts that may be replayed, ids of rule sets, and the day."""

    acts: Collection[str]
    rulesets: Collection[str]
    today: date


@dataclass
class Reading:
    """One file under way: its name, its text, what was found wrong."""

    name: str
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, line: int, text: str) -> None:
        """One more problem."""
        self.problems.append(Problem(self.name, line, text))


@dataclass(frozen=True)
class Told:
    """What a mapping says: the case, the columns' names, who acts, each kind, short notes."""

    head: CaseHead | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    sides: Mapping[str, Side] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)


def read_docket(
    name: str, data: bytes, known: Known, mapping: tuple[str, bytes] | None = None
) -> tuple[DocketFile | None, tuple[Problem, ...]]:
    """The docket a file holds, or every problem of it and of its mapping. ``name`` says CSV or TOML by its ending."""
    reading = Reading(name)
    text = decoded(reading, data)
    told = Told()
    said: dict[str, Any] = {}
    apart: list[Problem] = []
    if mapping is not None:
        beside = Reading(mapping[0])
        told, _ = mapped(beside, decoded(beside, mapping[1]), known)
        apart = beside.problems
    if text is not None and name.casefold().endswith(".toml"):
        own, said = mapped(reading, text, known)
        told = own if mapping is None else told
    rows = toml_rows(reading, text, said) if said else csv_rows(reading, text, told) if is_csv(name, text) else []
    events = tuple(e for e in (event_of(reading, line, row, told, known) for line, row in rows) if e is not None)
    reading.problems.extend(objections(name, events, known.today))
    head_needed(reading, told, events)
    found = tuple(sorted((*apart, *reading.problems), key=lambda p: (p.file != name, p.line)))
    if found:
        return None, found
    beside_it = Origin(mapping[0], sha256(mapping[1])) if mapping else None
    return DocketFile(Origin(name, sha256(data)), beside_it, told.head, events), ()


def is_csv(name: str, text: str | None) -> bool:
    """Whether there is text to read as rows and columns."""
    return text is not None and not name.casefold().endswith(".toml")


def sha256(data: bytes) -> str:
    """The SHA-256 of bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def head_needed(reading: Reading, told: Told, events: tuple[Event, ...]) -> None:
    """Either the mapping tells of the case, or the first event opens it."""
    if reading.problems:
        return
    if not events:
        reading.wrong(0, tr("There is no event in this file."))
    elif told.head is None and not events[0].act:
        reading.wrong(0, tr("Nothing says which case this is: a table [case] is missing."))


# ---------------------------------------------------------------- bytes


def decoded(reading: Reading, data: bytes) -> str | None:
    """The text, UTF-8 with or without a byte order mark; None where it cannot be read."""
    refusals = [
        (not data.strip(b"\xef\xbb\xbf \t\r\n"), tr("The file is empty.")),
        (len(data) > LARGEST, tr("The file is too large for a docket.")),
        (data[:2] in {b"\xff\xfe", b"\xfe\xff"}, tr("The file is UTF-16; save it as UTF-8.")),
    ]
    for holds, text in refusals:
        if holds:
            reading.wrong(0, text)
            return None
    lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    for number, line in enumerate(lines, 1):
        spell(reading, number, line)
    return None if reading.problems else data.decode("utf-8-sig")


def spell(reading: Reading, number: int, line: bytes) -> None:
    """What is wrong with the bytes of one line."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as met:
        meant = line.decode("latin-1").strip()
        text = tr("Byte {byte} is not UTF-8; as Latin-1 the line reads “{meant}”. Save the file as UTF-8.",
                  byte=f"{line[met.start]:02X}", meant=meant[:120])  # fmt: skip
        reading.wrong(number, text)
        return
    if _CONTROL.search(text):
        reading.wrong(number, tr("This line holds a control character."))


# ---------------------------------------------------------------- rows


def csv_rows(reading: Reading, text: str | None, told: Told) -> list[tuple[int, dict[str, Any]]]:
    """The rows of a CSV file by the names of our columns, each with its line. Lines that begin with # are remarks."""
    lines = (text or "").splitlines(keepends=True)
    kept = "".join("\n" if line.lstrip().startswith("#") else line for line in lines)
    first = next((line for line in kept.splitlines() if line.strip()), "")
    sign = max(",;\t", key=first.count)
    out: list[tuple[int, dict[str, Any]]] = []
    names: tuple[str, ...] = ()
    reader, begins = csv.reader(io.StringIO(kept, newline=""), delimiter=sign, strict=True), 1
    try:
        for cells in reader:
            at = begins
            begins = reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not names:
                names = columns(reading, at, cells, told)
            elif len(cells) != len(names):
                text = tr("{n} cells under {m} columns.", n=len(cells), m=len(names))
                reading.wrong(at, text)
            else:
                out.append((at, {n: c.strip() for n, c in zip(names, cells, strict=True) if n != IGNORED}))
    except csv.Error:
        reading.wrong(begins, tr("This line is not CSV: a quotation mark is not closed, or stands in the wrong place."))
    if not names:
        reading.wrong(0, tr("There is no line with the names of the columns."))
    return out if set(NEEDED) <= set(names) else []


def columns(reading: Reading, line: int, cells: list[str], told: Told) -> tuple[str, ...]:
    """The columns by our own names; problems with those that are unknown, missing or twice there."""
    theirs = {folded(word): own for own, word in told.columns.items() if own != IGNORED}
    silent = {folded(word) for word in told.columns.get(IGNORED, "").split(",")}
    names = tuple(column(cell, theirs, silent) for cell in cells)
    for cell, name in zip(cells, names, strict=True):
        if not name:
            reading.wrong(line, tr("The column “{name}” is not known.", name=cell.strip()))
    for name, times in Counter(n for n in names if n and n != IGNORED).items():
        if times > 1:
            reading.wrong(line, tr("The column “{name}” stands there {n} times.", name=name, n=times))
    for name in NEEDED:
        if name not in names:
            reading.wrong(line, tr("The column “{name}” is missing.", name=name))
    return names


def column(cell: str, theirs: Mapping[str, str], silent: Collection[str]) -> str:
    """Our name of one column; empty where there is none."""
    word = folded(cell)
    if word in theirs:
        return theirs[word]
    return IGNORED if word and word in silent else word if word in FIELDS else ""


def toml_rows(reading: Reading, text: str | None, said: Mapping[str, Any]) -> list[tuple[int, dict[str, Any]]]:
    """The events of a TOML file, each with the line of its header."""
    events = said.get("event", [])
    if not isinstance(events, list) or not all(isinstance(one, dict) for one in events):
        reading.wrong(0, tr("Each event is a table of its own: [[event]]."))
        return []
    lines = [(text or "").count("\n", 0, found.start() + len(found[0])) + 1 for found in _HEADER.finditer(text or "")]
    at = lines if len(lines) == len(events) else [0] * len(events)
    for line, event in zip(at, events, strict=True):
        for name in event:
            if name not in {*FIELDS, "facts"}:
                reading.wrong(line, tr("The field “{name}” is not known.", name=name))
    return list(zip(at, events, strict=True))


# ---------------------------------------------------------------- the mapping


def mapped(reading: Reading, text: str | None, known: Known) -> tuple[Told, dict[str, Any]]:
    """What a TOML file says of the case, columns, sides and kinds; and all of it as read."""
    if text is None:
        return Told(), {}
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as met:
        found = _AT.search(str(met))
        why = _AT.sub("", str(met)).strip()
        reading.wrong(int(found[1]) if found else text.count("\n") + 1, tr("This is not TOML: {why}.", why=why))
        return Told(), {}
    for name in said:
        if name not in TABLES:
            reading.wrong(line_of(text, name), tr("The field “{name}” is not known.", name=name))
    tables = {name: table(reading, text, said, name) for name in ("columns", "sides", "kinds", "notes")}
    head = case_head(reading, text, said["case"], known) if isinstance(said.get("case"), dict) else None
    sides = {word: side for word, name in tables["sides"].items() if (side := side_named(reading, text, word, name))}
    for word, act in tables["kinds"].items():
        if act != ENTRY_ONLY and act not in known.acts:
            reading.wrong(line_of(text, word), tr("“{act}” is no act that can be brought in.", act=act))
    return Told(head, tables["columns"], sides, tables["kinds"], tables["notes"]), said or {"event": []}


def line_of(text: str, key: str) -> int:
    """The line on which a key or table first stands; 0 where it is not found."""
    found = re.search(rf'^\s*(?:\[+\s*)?"?{re.escape(key)}"?\s*[=\]]', text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 0


def table(reading: Reading, text: str, said: Mapping[str, Any], name: str) -> dict[str, str]:
    """A table of words."""
    found = said.get(name, {})
    if isinstance(found, dict) and all(isinstance(value, str) for value in found.values()):
        return found
    reading.wrong(line_of(text, name), tr('[{name}] is a table of words: key = "word".', name=name))
    return {}


def side_named(reading: Reading, text: str, word: str, name: str) -> Side | None:
    """A side by its name."""
    found = next((side for side in Side if side.value == folded(name)), None)
    if found is None:
        reading.wrong(line_of(text, word), tr("“{word}” is no side.", word=name))
    return found


def case_head(reading: Reading, text: str, said: Mapping[str, Any], known: Known) -> CaseHead | None:
    """The table of the case; None where something is wrong with it."""
    before, at = len(reading.problems), line_of(text, "case")
    for name in HEAD_NEEDED:
        if said.get(name) in {None, ""}:
            reading.wrong(at, tr("[case] does not say: {name}.", name=name))
    for name, value in said.items():
        if name not in HEAD:
            reading.wrong(line_of(text, name), tr("The field “{name}” is not known.", name=name))
        elif type(value) is not HEAD[name]:
            kinds = {str: tr("text in quotation marks"), int: tr("a number"), date: tr("a date such as 2014-03-17")}
            reading.wrong(line_of(text, name), tr("{name} is {kind}.", name=name, kind=kinds[HEAD[name]]))
        elif isinstance(value, date) and value > known.today:
            reading.wrong(line_of(text, name), tr("{name} has not come yet.", name=name))
    rules = said.get("rules")
    if isinstance(rules, str) and rules and rules not in known.rulesets:
        reading.wrong(line_of(text, "rules"), tr("There are no rules of arbitration “{name}” here.", name=rules))
    if isinstance(said.get("arbitrators"), int) and said["arbitrators"] not in {1, 3, 5}:
        reading.wrong(line_of(text, "arbitrators"), tr("A tribunal has one, three or five members."))
    if len(reading.problems) > before:
        return None
    return CaseHead(**{("ruleset" if name == "rules" else name): value for name, value in said.items()})


# ---------------------------------------------------------------- one event


def event_of(reading: Reading, line: int, row: Mapping[str, Any], told: Told, known: Known) -> Event | None:
    """One row as an event; None where something is wrong with it, which is then told."""
    before = len(reading.problems)
    words = {name: word(reading, line, name, row.get(name, "")) for name in FIELDS if name not in DAYS}
    days = {name: day(reading, line, name, row.get(name, "")) for name in DAYS}
    if days["date"] is None and not row.get("date"):
        reading.wrong(line, tr("The row has no date."))
    side = side_of(reading, line, words["side"], told)
    act = kind_of(reading, line, words["kind"], told, known)
    zone = zone_of(reading, line, words["zone"] or "UTC")
    facts = row.get("facts", {})
    if not isinstance(facts, dict):
        reading.wrong(line, tr("Facts stand in a table: [event.facts]."))
    if len(reading.problems) > before or days["date"] is None or side is None or act is None:
        return None
    passed = Passed(words["override"], words["order"]) if words["override"] else None
    return Event(line, days["date"], side, words["kind"], words["title"] or words["kind"], zone, words["side"],
                 words["document"], told.notes.get(words["note"], words["note"]), days["sent"], days["received"],
                 "" if act == ENTRY_ONLY else act, facts, passed)  # fmt: skip


DAYS = ("date", "sent", "received")


def word(reading: Reading, line: int, name: str, said: object) -> str:
    """A cell of words."""
    if not isinstance(said, str):
        reading.wrong(line, tr("{name} is text in quotation marks.", name=name))
        return ""
    return said.strip()


def day(reading: Reading, line: int, name: str, said: object) -> date | None:
    """A cell with a day, written 2014-03-17; None where it is empty or wrong."""
    if isinstance(said, date) and not isinstance(said, datetime):
        return said
    if said == "":
        return None
    if isinstance(said, str) and _ISO.fullmatch(said):
        try:
            return date.fromisoformat(said)
        except ValueError:
            reading.wrong(line, tr("There is no day {day}.", day=said))
            return None
    reading.wrong(line, tr("{name}: “{said}” is not a day written as 2014-03-17.", name=name, said=str(said)))
    return None


def zone_of(reading: Reading, line: int, name: str) -> str:
    """A zone by its IANA name; UTC where it is not known, which is then told."""
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        reading.wrong(line, tr("There is no time zone “{name}”.", name=name))
        return "UTC"


def side_of(reading: Reading, line: int, said: str, told: Told) -> Side | None:
    """Who acts, by the mapping's words or our own."""
    known = {side.value: side for side in Side} | {folded(key): side for key, side in told.sides.items()}
    found = known.get(folded(said))
    if found is None:
        text = tr("“{word}” is no side.", word=said) if said else tr("The row does not say who acted.")
        reading.wrong(line, text)
    return found


def kind_of(reading: Reading, line: int, said: str, told: Told, known: Known) -> str | None:
    """What becomes of a kind of event: as the mapping says, or the act of that very id."""
    if not said:
        reading.wrong(line, tr("The row does not say what happened."))
        return None
    found = act_for(said, told.kinds) or (said if said in known.acts else None)
    if found is None:
        reading.wrong(line, tr("The mapping does not say what “{kind}” is.", kind=said))
    return found
