"""Sealing an entry: who may read it, until when, by which order. It is the desk's rule, not cryptography."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.docket.rules.corrections import Entry
from app.terms import Moment, Reason, Refused, Role, Side, day_text, tr


class Level(enum.Enum):
    """Circles of readers, each within the one before."""

    PUBLIC = "everybody"
    PARTIES = "the parties, the tribunal and the registry"
    TRIBUNAL = "the tribunal and the registry"
    REGISTRY = "the registry"


CIRCLES = tuple(Level)
SEALS = (Level.PARTIES, Level.TRIBUNAL, Level.REGISTRY)
"""What an entry can be sealed for."""
SEALED = "Sealed"
"""What stands where a sealed entry or date would stand; source text."""
_OFFICES = {
    Role.REGISTRAR: Level.REGISTRY, Role.CLERK: Level.REGISTRY, Role.AUDITOR: Level.REGISTRY,
    Role.SECRETARY: Level.TRIBUNAL, Role.ARBITRATOR: Level.TRIBUNAL,
}  # fmt: skip


@dataclass(frozen=True)
class Reader:
    """Somebody who reads a docket: the innermost circle they belong to, and the side they are of."""

    level: Level
    side: Side | None = None


PUBLIC = Reader(Level.PUBLIC)


class Readership(enum.Enum):
    """For whom a docket sheet is made."""

    PUBLIC = "the public"
    CLAIMANT = "the claimant"
    RESPONDENT = "the respondent"
    TRIBUNAL = "the tribunal"
    REGISTRY = "the registry"

    @property
    def reader(self) -> Reader:
        """The same as a reader."""
        sides = {Readership.CLAIMANT: Side.CLAIMANT, Readership.RESPONDENT: Side.RESPONDENT}
        if self in sides:
            return Reader(Level.PARTIES, sides[self])
        return Reader(Level[self.name])


@dataclass(frozen=True)
class Sealing:
    """What an order seals: the entry, the circle that still reads it, parties let in beside, and the last day.

    ``until`` is the last day of the seal; None means until it is lifted.
    """

    entry: int = 0
    level: Level = Level.TRIBUNAL
    admitted: tuple[Side, ...] = ()
    until: date | None = None
    order: str = ""


@dataclass(frozen=True)
class Seal:
    """A seal on an entry; ``by`` is the number of the entry that records it."""

    sealing: Sealing
    by: int

    @property
    def words(self) -> str:
        """For whom, until when, by which order and which entry."""
        return tr("sealed for {whom}; {order}, entry {n}", whom=whom(self.sealing), order=self.sealing.order, n=self.by)

    def hides(self, reader: Reader, today: date) -> bool:
        """Whether the entry is closed to a reader on a day."""
        over = self.sealing.until is not None and today > self.sealing.until
        inside = CIRCLES.index(reader.level) >= CIRCLES.index(self.sealing.level)
        return not (over or inside or reader.side in self.sealing.admitted)


def reader_of(role: Role) -> Reader:
    """What an office lets its holder read; a mediator sees what everybody sees."""
    return Reader(_OFFICES.get(role, Level.PUBLIC))


def readerships(role: Role) -> tuple[Readership, ...]:
    """For whom somebody may make a docket sheet: never for a circle within their own."""
    own = CIRCLES.index(reader_of(role).level)
    return tuple(r for r in Readership if CIRCLES.index(r.reader.level) <= own)


def chosen_readership(word: str, role: Role) -> Readership:
    """The readership named by a word; the innermost a person may choose for no word. Refused for one they may not."""
    allowed = {readers.name.lower(): readers for readers in readerships(role)}
    if not word:
        return tuple(allowed.values())[-1]
    if word.lower() not in allowed:
        raise Refused(tr("You may make a docket sheet for: {words}.", words=", ".join(allowed)))
    return allowed[word.lower()]


def whom(sealing: Sealing) -> str:
    """The readers of a sealed entry, and the last day, in words."""
    circle = tr(sealing.level.value)
    also = "".join(tr(", and the {side}", side=tr(side.value)) for side in sealing.admitted)
    end = tr(", until {day}", day=day_text(sealing.until)) if sealing.until else ""
    return f"{circle}{also}{end}"


def shortcomings_of_sealing(sealing: Sealing, entries: Sequence[Entry], now: Moment) -> tuple[Reason, ...]:
    """What stands against sealing an entry."""
    return tuple(_objections(sealing, entries, now))


def _objections(sealing: Sealing, entries: Sequence[Entry], now: Moment) -> Iterator[Reason]:
    if not any(e.number == sealing.entry for e in entries):
        yield Reason(tr("There is no entry {n} on this docket.", n=sealing.entry), field="entry")
    if sealing.level not in SEALS:
        yield Reason(tr("An entry that everybody may read is not sealed: lift the seal instead."), field="level")
    if sealing.level is Level.PARTIES and sealing.admitted:
        yield Reason(tr("The parties read it already at this level."), field="level")
    if sealing.until is not None and sealing.until < now.day:
        yield Reason(tr("The last day of the seal, {day}, has passed.", day=day_text(sealing.until)), field="until")
    yield from _no_order(sealing.order, tr("Name the order that seals the entry."))


def _no_order(order: str, words: str) -> Iterator[Reason]:
    if not order.strip():
        yield Reason(words, field="order")


def shortcomings_of_unsealing(seal: Seal | None, number: int, order: str) -> tuple[Reason, ...]:
    """What stands against lifting a seal."""
    none = () if seal else (Reason(tr("Entry {n} is not sealed.", n=number), field="entry"),)
    return (*none, *_no_order(order, tr("Name the order that lifts the seal.")))
