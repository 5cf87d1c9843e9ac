"""A docket brought in from elsewhere: what its file says, and everything that stands against it, line by line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from app.terms import Moment, Side, day_text, tr

ENTRY_ONLY = "entry only"
"""What the mapping says of a kind of event that no act covers."""


@dataclass(frozen=True)
class Problem:
    """What is wrong, in which file and on which line of it (from 1; 0 where it is the whole file)."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        where = tr("{file}, line {line}", file=self.file, line=self.line) if self.line else self.file
        return f"{where}: {self.text}"


@dataclass(frozen=True)
class Passed:
    """Why a soft objection to a row is passed over, and the order that allows it, as the file says."""

    reason: str
    order: str = ""


@dataclass(frozen=True)
class Event:
    """One row of the file. ``actor`` is the word the file uses for who acted; ``act`` empty for an entry only.

    ``facts`` are what the act needs beyond the row, by the names of its fields.
    """

    line: int
    day: date
    side: Side
    kind: str
    title: str
    zone: str = "UTC"
    actor: str = ""
    document: str = ""
    note: str = ""
    sent: date | None = None
    received: date | None = None
    act: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    passed: Passed | None = None

    @property
    def clock(self) -> Moment:
        """The last minute of its day in its zone: all that happened on that day has happened."""
        local = datetime.combine(self.day, time(23, 59), ZoneInfo(self.zone))
        return Moment(local.astimezone(UTC), self.zone)

    @property
    def same(self) -> tuple[object, ...]:
        """What makes two rows the same row."""
        return (self.day, self.side, self.actor, self.kind, self.title, self.document, self.note)


@dataclass(frozen=True)
class CaseHead:
    """What the mapping says of the case itself; nothing is supposed where it is silent.

    ``registered``: when the registry that kept the docket registered it; the day it is brought in where nobody says.
    """

    claimant: str
    respondent: str
    ruleset: str
    arbitrators: int
    title: str = ""
    seat: str = ""
    language: str = ""
    registered: date | None = None
    commenced: date | None = None


@dataclass(frozen=True)
class Origin:
    """A file the docket comes from, with the SHA-256 of its bytes in hexadecimal."""

    file: str
    sha256: str


@dataclass(frozen=True)
class DocketFile:
    """A docket file read without a problem. ``head`` is missing where its first event opens the case itself."""

    origin: Origin
    mapping: Origin | None
    head: CaseHead | None
    events: tuple[Event, ...]

    @property
    def fallback(self) -> DocketFile:
        """The same with no act at all: every row an entry only."""
        return replace(self, events=tuple(replace(event, act="") for event in self.events))


@dataclass(frozen=True)
class Outcome:
    """What becomes of a row: ``state`` is act, entry or refused.

    ``why``: the reasons of a refusal, or what was passed over. ``opened``: dates it opens, with their last day.
    ``papers``: documents the act would have made; they are not made anew.
    """

    event: Event
    state: str
    title: str
    number: int = 0
    why: tuple[str, ...] = ()
    opened: tuple[tuple[str, date], ...] = ()
    papers: tuple[str, ...] = ()
    soft: bool = False


@dataclass(frozen=True)
class Rehearsal:
    """What bringing a docket in would do, row by row; nothing of it was written."""

    case_number: str
    outcomes: tuple[Outcome, ...]
    stage: str = ""

    @property
    def refused(self) -> tuple[Outcome, ...]:
        """The rows that cannot be brought in as they stand."""
        return tuple(one for one in self.outcomes if one.state == "refused")

    def count(self, state: str) -> int:
        """How many rows end in a state."""
        return sum(one.state == state for one in self.outcomes)


def act_for(kind: str, kinds: Mapping[str, str]) -> str | None:
    """What the mapping makes of a kind: an act's id, ENTRY_ONLY, None where it says nothing.

    The whole words count first, then the longest beginning (a key that ends with a star).
    """
    words = folded(kind)
    known = {folded(key): said for key, said in kinds.items()}
    if words in known:
        return known[words]
    begun = [key for key in known if key.endswith("*") and words.startswith(key[:-1])]
    return known[max(begun, key=len)] if begun else None


def folded(words: str) -> str:
    """Words for comparing: one blank between them, no capitals."""
    return " ".join(words.split()).casefold()


def objections(file: str, events: Collection[Event], today: date) -> Iterator[Problem]:
    """What the rows say against each other and against the calendar."""
    seen: dict[tuple[object, ...], int] = {}
    before: Event | None = None
    for event in events:
        yield from (Problem(file, event.line, text) for text in impossible(event, today))
        if before is not None and event.day < before.day:
            text = tr("Out of order: {day} comes after {other} on line {line}.", day=day_text(event.day),
                      other=day_text(before.day), line=before.line)  # fmt: skip
            yield Problem(file, event.line, text)
        if (first := seen.setdefault(event.same, event.line)) != event.line:
            yield Problem(file, event.line, tr("The same as line {line}.", line=first))
        before = event


def impossible(event: Event, today: date) -> Iterator[str]:
    """What cannot be about the days of one row."""
    if event.day > today:
        yield tr("{day} has not come yet.", day=day_text(event.day))
    if event.sent and event.received and event.received < event.sent:
        yield tr("Received on {received}, before it was sent on {sent}.", received=day_text(event.received),
                 sent=day_text(event.sent))  # fmt: skip
    elif event.sent and event.sent > event.day:
        yield tr("Sent on {sent}, after the day of the event, {day}.", sent=day_text(event.sent),
                 day=day_text(event.day))  # fmt: skip
    if event.received and event.received > today:
        yield tr("{day} has not come yet.", day=day_text(event.received))
