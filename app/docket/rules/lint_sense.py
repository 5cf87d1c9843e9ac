"""The linter's second look: whether the whole rule set makes sense, stage by stage and period by period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from app.docket.rules.graph import edges, reachable, stages, used
from app.docket.rules.lint_fields import Problem
from app.docket.rules.schema import rows
from app.terms import tr

Whole = Mapping[str, Any]


def sense(whole: Whole) -> Iterator[Problem]:
    """Problems of the whole. A path begins with the table and the row's key: ``("act", "registry.x", "closes")``."""
    yield from _periods(whole)
    yield from _tracks(whole)
    yield from _presets(whole)
    yield from _again(whole)
    yield from _stages(whole)


def _periods(whole: Whole) -> Iterator[Problem]:
    acts = rows(whole, "act")
    opened = Counter(period.get("name") for act in acts for period in rows(act, "opens"))
    for name, times in opened.items():
        if times > 1:
            text = tr("{name} is opened by {n} acts; give each period a name of its own.", name=name, n=times)
            yield Problem(("period", str(name), "name"), text)
    there = opened.keys() | {name for act in acts for name in act.get("fixes", ())}
    for act in acts:
        for name in act.get("closes", ()):
            if name not in there:
                yield Problem(("act", act["id"], "closes"), tr("Nobody opens {name}.", name=name))


def _tracks(whole: Whole) -> Iterator[Problem]:
    known = {track["name"] for track in rows(whole, "track")}
    steps: dict[str, set[str]] = {name: set() for name in known}
    for act in rows(whole, "act"):
        for period in rows(act, "opens"):
            if "track" in period and period["track"] not in known:
                text = tr("There is no track {name}.", name=period["track"])
                yield Problem(("period", str(period["name"]), "track"), text)
        track = act.get("track")
        if track is None:
            continue
        if track not in known:
            yield Problem(("act", act["id"], "track"), tr("There is no track {name}.", name=track))
        else:
            steps[track].add(act.get("step", ""))
    for name, found in steps.items():
        if found & {"within", "closes"} and "opens" not in found:
            yield Problem(("track", name), tr("No act opens this track."))
        if "opens" in found and "closes" not in found:
            yield Problem(("track", name), tr("No act closes this track."))


def _presets(whole: Whole) -> Iterator[Problem]:
    opened = {period.get("name") for act in rows(whole, "act") for period in rows(act, "opens")}
    for preset in rows(whole, "preset"):
        for name in preset.get("periods", {}):
            if name not in opened:
                yield Problem(("preset", preset["name"], "periods"), tr("Nobody opens {name}.", name=name))
    known = {preset["name"] for preset in rows(whole, "preset")}
    for name in whole.get("applied", ()):
        if name not in known:
            yield Problem(("applied",), tr("These rules have no preset {name}.", name=name))


def _again(whole: Whole) -> Iterator[Problem]:
    known = {act["id"] for act in rows(whole, "act")}
    for act in rows(whole, "act"):
        if act.get("again_after", act["id"]) not in known:
            text = tr("These rules have no act {act}.", act=act["again_after"])
            yield Problem(("act", act["id"], "again_after"), text)


def _stages(whole: Whole) -> Iterator[Problem]:
    """No loop that is not meant, no stage out of reach, none without a way out."""
    marked = {act["id"] for act in rows(whole, "act") if act.get("back") is True}
    every = edges(whole)
    for edge in every:
        if edge.back and edge.act not in marked:
            text = tr("A loop: it leads back from {start} to {end}. Say back = true where the rules allow it.",
                      start=edge.start, end=edge.end)  # fmt: skip
            yield Problem(("act", edge.act, "moves_to"), text)
    live, last = reachable(whole), stages(whole)[-1:]
    for stage in stages(whole):
        if stage in used(whole) and stage not in live:
            yield Problem(_first(whole, stage), tr("No act leads to the stage {stage}.", stage=stage))
        elif stage in live and (stage,) != last and not any(e.start == stage and not e.back for e in every):
            yield Problem(_first(whole, stage), tr("No act leads out of the stage {stage}.", stage=stage))


def _first(whole: Whole, stage: str) -> tuple[str, ...]:
    """Where a stage is first spoken of."""
    for act in rows(whole, "act"):
        if stage in act.get("stages", ()):
            return ("act", act["id"], "stages")
        if act.get("moves_to") == stage:
            return ("act", act["id"], "moves_to")
    return ("act",)
