"""A rule set: the law's half of every act, read from data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from app.docket.rules.facts import Stage
from app.docket.rules.lint import lint
from app.docket.rules.resolve import Bases, digest, no_bases, read, resolve, with_presets, written
from app.docket.rules.schema import ARBITRATION, rows
from app.terms import Reason, Refused, Side, tr


@dataclass(frozen=True)
class Period:
    """A period an act opens: calendar days or months for a side, with its article, source and whether it was checked.

    ``runs_from`` names the event it runs from where that is not the receipt of the act's own paper; ``track`` what it
    stands still with.
    """

    name: str
    title: str
    side: Side
    days: int
    article: str
    source: str = ""
    verified: bool = False
    months: int = 0
    note: str = ""
    runs_from: str = ""
    track: str = ""


@dataclass(frozen=True)
class Track:
    """What may run beside the stages. ``suspends``: "nothing", "by order" or "the case"."""

    name: str
    title: str
    article: str
    suspends: str = "nothing"


@dataclass(frozen=True)
class Receipt:
    """When papers count as received; each word is one of the vocabulary of the same name in ``schema.WORDS``."""

    email: str = "designated address"
    email_received: str = "sending"
    email_notice: str = "arrival"
    undelivered: str = "attempt"
    day_one: str = "day after receipt"
    roll: str = "next business day"
    calendar: str = "addressee"
    late: str = "tribunal decides"
    article: str = ""
    verified: bool = False


@dataclass(frozen=True)
class ActRule:
    """What the law says of one act. Empty ``stages`` means any stage; gates are names in ``GATES``."""

    id: str
    article: str
    stages: frozenset[Stage] = frozenset()
    moves_to: Stage | None = None
    moves_when: str = ""
    once: bool = False
    again_after: str = ""
    gates: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    opens: tuple[Period, ...] = ()
    closes: tuple[str, ...] = ()
    fixes: tuple[str, ...] = ()
    expected: bool = False
    order: int = 0
    track: str = ""
    step: str = ""
    back: bool = False


@dataclass(frozen=True)
class RuleSet:
    """Rules of procedure under one id and version. ``pin`` is what a case keeps: id and digest of the resolved text."""

    id: str
    name: str
    version: str
    acts: Mapping[str, ActRule]
    tracks: Mapping[str, Track] = field(default_factory=lambda: MappingProxyType({}))
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    receipt: Receipt = Receipt()
    applied: tuple[str, ...] = ()
    """Titles of the presets the parties agreed to."""
    digest: str = ""

    @property
    def pin(self) -> str:
        """As ``CaseFacts.ruleset`` carries it."""
        return f"{self.id}@{self.digest}"

    @property
    def title(self) -> str:
        """As people name it: Cyber Tribunal Rules 2026."""
        agreed = f" ({'; '.join(self.applied)})" if self.applied else ""
        return f"{self.name} {self.version}{agreed}"

    def rule(self, act: str) -> ActRule:
        """The rule of an act; Refused when this rule set does not know it."""
        found = self.acts.get(act)
        if found is None:
            raise Refused(tr("The {name} do not provide for this act.", name=self.name))
        return found

    def opened(self, track: str, done: Mapping[str, int]) -> int:
        """How often a track stands open by what was done: opened less closed."""
        steps = {"opens": 1, "closes": -1}
        return sum(steps.get(r.step, 0) * done.get(r.id, 0) for r in self.acts.values() if r.track == track)


def parse_ruleset(text: str, bases: Bases = no_bases, presets: Sequence[str] = ()) -> RuleSet:
    """Read a rule set of arbitration; Refused with every problem found, each naming its line and field."""
    refuse_wrong(text, bases)
    whole = with_presets(resolve(read(text), bases), presets)
    if whole["kind"] != ARBITRATION:
        raise Refused(Reason(tr("{name} is no rule set of arbitration.", name=whole["name"]), field="kind"))
    return typed(whole)


def resolved(text: str, bases: Bases = no_bases, presets: Sequence[str] = ()) -> str:
    """The whole rule set as one canonical text that stands alone; Refused as ``parse_ruleset`` refuses."""
    refuse_wrong(text, bases)
    return written(with_presets(resolve(read(text), bases), presets))


def refuse_wrong(text: str, bases: Bases) -> None:
    """Refused with every error the linter finds."""
    wrong = [finding for finding in lint(text, bases=bases) if finding.level == "error"]
    if wrong:
        raise Refused(*(Reason(finding.words, field="text") for finding in wrong))


def typed(whole: Mapping[str, Any]) -> RuleSet:
    """A resolved rule set without errors as the program uses it."""
    receipt = {key: value for key, value in whole.get("receipt", {}).items() if key not in {"source", "note"}}
    return RuleSet(
        id=whole["id"],
        name=whole["name"],
        version=whole["version"],
        acts=MappingProxyType({row["id"]: _act(row) for row in rows(whole, "act")}),
        tracks=MappingProxyType({row["name"]: _track(row) for row in rows(whole, "track")}),
        numbers=MappingProxyType({row["name"]: row["value"] for row in rows(whole, "number")}),
        receipt=Receipt(**receipt),
        applied=tuple(row["title"] for row in rows(whole, "preset") if row["name"] in whole.get("applied", ())),
        digest=digest(written(whole)),
    )


def _track(row: Mapping[str, Any]) -> Track:
    return Track(row["name"], row["title"], row["article"], row["suspends"])


def _act(row: Mapping[str, Any]) -> ActRule:
    return ActRule(
        id=row["id"],
        article=row["article"],
        stages=frozenset(Stage(s) for s in row.get("stages", ())),
        moves_to=Stage(row["moves_to"]) if "moves_to" in row else None,
        moves_when=row.get("moves_when", ""),
        once=row.get("once", False),
        again_after=row.get("again_after", ""),
        gates=tuple(row.get("gates", ())),
        warnings=tuple(row.get("warnings", ())),
        opens=tuple(_period(p) for p in rows(row, "opens")),
        closes=tuple(row.get("closes", ())),
        fixes=tuple(row.get("fixes", ())),
        expected=row.get("expected", False),
        order=row.get("order", 0),
        track=row.get("track", ""),
        step=row.get("step", ""),
        back=row.get("back", False),
    )


def _period(row: Mapping[str, Any]) -> Period:
    return Period(
        name=row["name"],
        title=row["title"],
        side=Side(row["side"]),
        days=row.get("days", 0),
        article=row["article"],
        source=row.get("source", ""),
        verified=row.get("verified", False),
        months=row.get("months", 0),
        note=row.get("note", ""),
        runs_from=row.get("runs_from", ""),
        track=row.get("track", ""),
    )
