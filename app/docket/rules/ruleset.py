"""A rule set: the law's half of every act, read from data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.docket.rules.facts import Stage
from app.docket.rules.gates import GATES
from app.terms import Refused, Side, tr

_ACT_FIELDS = {
    "id", "article", "stages", "moves_to", "moves_when", "once", "gates", "warnings",
    "opens", "closes", "expected", "order",
}  # fmt: skip
_PERIOD_FIELDS = {"name", "title", "side", "days", "article", "source", "verified"}


@dataclass(frozen=True)
class Period:
    """A period an act opens: calendar days for a side, with its article, source and whether it was checked."""

    name: str
    title: str
    side: Side
    days: int
    article: str
    source: str = ""
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
    gates: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    opens: tuple[Period, ...] = ()
    closes: tuple[str, ...] = ()
    expected: bool = False
    order: int = 0


@dataclass(frozen=True)
class RuleSet:
    """Rules of procedure under one id and version; a case pins both when it begins."""

    id: str
    name: str
    version: str
    acts: Mapping[str, ActRule]

    def rule(self, act: str) -> ActRule:
        """The rule of an act; Refused when this rule set does not know it."""
        found = self.acts.get(act)
        if found is None:
            raise Refused(tr("The {name} do not provide for this act.", name=self.name))
        return found


def parse_ruleset(text: str) -> RuleSet:
    """Read a rule set; Refused with every problem found, each naming its act and field."""
    data = tomllib.loads(text)
    problems: list[str] = []
    acts: dict[str, ActRule] = {}
    for number, row in enumerate(data.get("act", ()), 1):
        found = _problems(row, number)
        problems += found
        if not found:
            acts[row["id"]] = _act(row)
    if problems:
        raise Refused(*problems)
    return RuleSet(data["id"], data["name"], data["version"], acts)


def _problems(row: Mapping[str, Any], number: int) -> list[str]:
    name = str(row.get("id", tr("act number {n}", n=number)))
    found = [f"{name}: {key} is not a field of an act" for key in row if key not in _ACT_FIELDS]
    found += [f"{name}: {key} is missing" for key in ("id", "article") if key not in row]
    stages = [*row.get("stages", ()), *([row["moves_to"]] if "moves_to" in row else [])]
    known = {s.value for s in Stage}
    found += [f"{name}: {stage} is not a stage" for stage in stages if stage not in known]
    gates = [*row.get("gates", ()), *row.get("warnings", ()), *([row["moves_when"]] if "moves_when" in row else [])]
    found += [f"{name}: {gate} is not a gate" for gate in gates if gate not in GATES]
    for period in row.get("opens", ()):
        found += [f"{name}: {key} is not a field of a period" for key in period if key not in _PERIOD_FIELDS]
        found += [
            f"{name}: a period without {k}" for k in ("name", "title", "side", "days", "article") if k not in period
        ]
        if not isinstance(period.get("days", 1), int) or period.get("days", 1) < 1:
            found.append(f"{name}: days must be a whole number from 1")
    return found


def _act(row: Mapping[str, Any]) -> ActRule:
    return ActRule(
        id=row["id"],
        article=row["article"],
        stages=frozenset(Stage(s) for s in row.get("stages", ())),
        moves_to=Stage(row["moves_to"]) if "moves_to" in row else None,
        moves_when=row.get("moves_when", ""),
        once=row.get("once", False),
        gates=tuple(row.get("gates", ())),
        warnings=tuple(row.get("warnings", ())),
        opens=tuple(_period(p) for p in row.get("opens", ())),
        closes=tuple(row.get("closes", ())),
        expected=row.get("expected", False),
        order=row.get("order", 0),
    )


def _period(row: Mapping[str, Any]) -> Period:
    return Period(
        name=row["name"],
        title=row["title"],
        side=Side(row["side"]),
        days=row["days"],
        article=row["article"],
        source=row.get("source", ""),
        verified=row.get("verified", False),
    )
