"""The frozen snapshot of a case on which every rule is decided."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from app.docket.rules.calendars import Calendar, LocalDay
from app.docket.rules.periods import ProofStep
from app.docket.rules.suspension import Suspension
from app.terms import Side


class Stage(enum.Enum):
    """Where a case stands, in the order of the rules; values are what the rule set calls them."""

    FILED = "filed"
    RESPONSE = "response"
    CONSTITUTION = "constitution"
    WRITTEN = "written"
    EVIDENCE = "evidence"
    HEARING = "hearing"
    DELIBERATION = "deliberation"
    DECISION = "decision"
    COMPLIANCE = "compliance"
    ENDED = "ended"

    @property
    def order(self) -> int:
        """Its place in the course of a case, from 0."""
        return _ORDER[self]


_ORDER = {stage: at for at, stage in enumerate(Stage)}
STAGE_TITLES = {
    Stage.FILED: "Filing",
    Stage.RESPONSE: "Filing",
    Stage.CONSTITUTION: "Panel",
    Stage.WRITTEN: "Pleadings",
    Stage.EVIDENCE: "Evidence",
    Stage.HEARING: "Hearing",
    Stage.DELIBERATION: "Deliberation",
    Stage.DECISION: "Decision",
    Stage.COMPLIANCE: "Compliance",
    Stage.ENDED: "Ended",
}


@dataclass(frozen=True)
class PartyFacts:
    """A party: its names, how it is reached, and the calendar its periods roll by.

    ``weekend`` holds ISO weekdays (1 Monday .. 7 Sunday); ``zone`` is the IANA zone of its capital.
    """

    id: UUID
    side: Side
    name: str
    short: str
    address: str = ""
    agent: str = ""
    email: str = ""
    zone: str = "UTC"
    weekend: frozenset[int] = frozenset({6, 7})
    holidays: frozenset[date] = frozenset()
    country: str = ""
    subdivision: str = ""
    local: tuple[LocalDay, ...] = ()

    @property
    def calendar(self) -> Calendar:
        """The calendar by which its periods roll (Article 2(6))."""
        return Calendar(self.name, self.weekend, self.holidays, self.country, self.subdivision, self.local)


@dataclass(frozen=True)
class MemberFacts:
    """A member of the tribunal; ``presiding`` also holds for a sole arbitrator."""

    name: str
    presiding: bool = False


@dataclass(frozen=True)
class Deadline:
    """A date by which something is due, with its article and the proof of how it was reached.

    ``steps`` are the same proof, step by step; ``held`` is the day since which its period stands still.
    """

    id: UUID
    name: str
    title: str
    side: Side
    due: date
    article: str
    proof: tuple[str, ...]
    original: date
    closed_by: int | None = None
    steps: tuple[ProofStep, ...] = ()
    track: str = ""
    held: date | None = None
    opened_by: int = 0


@dataclass(frozen=True)
class CaseFacts:
    """Everything the rules may look at. ``done`` counts acts by id, ``tallies`` what rooms reported."""

    id: UUID
    number: str
    title: str
    ruleset: str
    stage: Stage
    seat: str
    language: str
    arbitrators: int
    registered: date
    commenced: date | None = None
    parties: tuple[PartyFacts, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    done: Mapping[str, int] = field(default_factory=dict)
    tallies: Mapping[str, int] = field(default_factory=dict)
    entries: int = 0
    practice: bool = False
    members: tuple[MemberFacts, ...] = ()
    barred: tuple[str, ...] = ()
    """Who may not sit in this case."""
    seat_calendar: Calendar | None = None
    suspensions: tuple[Suspension, ...] = ()
    """Those that have not ended."""

    def calendars(self, side: Side) -> tuple[Calendar, ...]:
        """By which calendars a period of this side rolls: its addressees' own, the seat's for the tribunal."""
        theirs = tuple(p.calendar for p in self.parties if side in {p.side, Side.BOTH})
        return theirs or (self.seat_calendar or Calendar(self.seat),)

    def party(self, side: Side) -> PartyFacts | None:
        """The (first) party on a side."""
        return next((p for p in self.parties if p.side is side), None)

    @property
    def presiding(self) -> str:
        """Who signs for the tribunal; empty until appointed."""
        return next((m.name for m in self.members if m.presiding), "")

    def count(self, act: str) -> int:
        """How often an act stands on the docket, struck entries left out."""
        return self.done.get(act, 0)

    def tally(self, name: str) -> int:
        """A number reported by a room; 0 when none was."""
        return self.tallies.get(name, 0)

    @property
    def open_deadlines(self) -> tuple[Deadline, ...]:
        """Dates still to be met, earliest first."""
        return tuple(sorted((d for d in self.deadlines if d.closed_by is None), key=lambda d: (d.due, d.title)))

    @property
    def running_deadlines(self) -> tuple[Deadline, ...]:
        """Open dates that do not stand still, earliest first."""
        return tuple(d for d in self.open_deadlines if d.held is None)


@dataclass(frozen=True)
class RailStep:
    """One stop of the procedure rail; ``state`` is done, current or future."""

    title: str
    state: str
    note: str = ""


def rail(facts: CaseFacts, notes: Mapping[str, str] | None = None) -> tuple[RailStep, ...]:
    """The course of the case for the eye, one stop for each group of stages."""
    titles = list(dict.fromkeys(STAGE_TITLES[s] for s in Stage if s is not Stage.ENDED))
    here = len(titles) if facts.stage is Stage.ENDED else titles.index(STAGE_TITLES[facts.stage])
    said = notes or {}
    states = ["done" if i < here else "current" if i == here else "future" for i in range(len(titles))]
    return tuple(RailStep(t, s, said.get(t, "")) for t, s in zip(titles, states, strict=True))
