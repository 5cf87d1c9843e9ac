"""Rule sets as people look them up: what each period is, and what stands against adopting a text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.docket.rules.lint import lint
from app.docket.rules.resolve import Bases, digest, read, resolve, written
from app.docket.rules.schema import ARBITRATION, rows
from app.terms import Reason, counted, tr


@dataclass(frozen=True)
class SetLine:
    """A rule set of the desk. ``pin`` names its text; ``origin`` is "shipped" or who adopted it and when."""

    id: str
    title: str
    kind: str
    pin: str
    origin: str
    text: str
    shipped: bool

    @property
    def arbitration(self) -> bool:
        """Whether a case can be opened under it."""
        return self.kind == ARBITRATION


@dataclass(frozen=True)
class PeriodLine:
    """A period, figure, way of ending or rule of receipt, and whether it was checked against the text."""

    act: str
    name: str
    title: str
    length: str
    side: str
    article: str
    source: str
    verified: bool
    note: str = ""


@dataclass(frozen=True)
class Choice:
    """Rules a case can be opened under: ``name`` as ``ruleset`` takes it, ``note`` for the clerk."""

    name: str
    title: str
    note: str = ""


def choices(whole: Mapping[str, Any], name: str) -> tuple[Choice, ...]:
    """A resolved rule set, then the same with each of its presets; nothing for rules of mediation."""
    if whole.get("kind") != ARBITRATION:
        return ()
    title = f"{whole['name']} {whole['version']}"
    return (Choice(name, title, whole.get("note", "")), *(
        Choice(f"{name}+{preset['name']}", f"{title} ({preset['title']})", preset["when"])
        for preset in rows(whole, "preset")
    ))  # fmt: skip


def set_line(text: str, origin: str, *, shipped: bool = False) -> SetLine:
    """A resolved text as the list shows it."""
    whole = read(text)
    title = f"{whole['name']} {whole['version']}"
    return SetLine(whole["id"], title, whole["kind"], f"{whole['id']}@{digest(text)}", origin, text, shipped)


def copied(line: SetLine) -> str:
    """A text to start one's own rules from: the whole, under an id and edition of its own."""
    whole = dict(read(line.text))
    name = whole["id"].removesuffix("-own")
    return written({**whole, "id": f"{name}-own", "version": tr("{version}, own", version=whole["version"])})


def period_lines(whole: Mapping[str, Any]) -> tuple[PeriodLine, ...]:
    """Everything a resolved rule set gives a source for, periods first."""
    return (*_periods(whole), *_others(whole))


def _periods(whole: Mapping[str, Any]) -> Iterator[PeriodLine]:
    for act in rows(whole, "act"):
        for period in rows(act, "opens"):
            yield _line(period, act["id"], _length(period), period["side"])


def _others(whole: Mapping[str, Any]) -> Iterator[PeriodLine]:
    for number in rows(whole, "number"):
        yield _line(number, "", f"{number['value']} {tr(number['unit'])}", "")
    for preset in rows(whole, "preset"):
        yield _line(preset, "", ", ".join(f"{name} {days}" for name, days in preset["periods"].items()), "")
    for ending in rows(whole, "ending"):
        yield _line(ending, "", "", "")
    titles = {"receipt": tr("Receipt and counting of days"), "caucus": tr("What one party tells the mediator alone")}
    for name, title in titles.items():
        if name in whole:
            yield _line({"name": name, "title": title, **whole[name]}, "", whole[name].get("default", ""), "")


def _line(row: Mapping[str, Any], act: str, length: str, side: str) -> PeriodLine:
    return PeriodLine(
        act, row["name"], row["title"], length, side, row["article"], row["source"],
        row.get("verified") is True, row.get("note", ""),
    )  # fmt: skip


def _length(period: Mapping[str, Any]) -> str:
    if "months" in period:
        return counted(period["months"], "{n} month", "{n} months")
    return counted(period["days"], "{n} day", "{n} days")


def shortcomings_of_adoption(
    text: str, bases: Bases, acts: Collection[str], shipped: Collection[str], kept: Collection[str]
) -> tuple[Reason, ...]:
    """What stands against adopting a text: every error by line; an id that is shipped; a text that stands already."""
    wrong = [f for f in lint(text, bases=bases, acts=acts) if f.level == "error"]
    if wrong:
        return tuple(Reason(finding.words, field="text") for finding in wrong)
    whole = resolve(read(text), bases)
    if whole["id"] in shipped:
        said = tr("{name} is shipped with the program; give your rules an id of their own.", name=whole["id"])
        return (Reason(said, field="text"),)
    if digest(written(whole)) in kept:
        return (Reason(tr("This text stands already, word for word."), field="text"),)
    return ()
