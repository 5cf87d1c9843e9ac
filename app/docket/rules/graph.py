"""The stages of a rule set as a graph: which act leads from where to where, and the text printed of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.docket.rules.schema import ARBITRATION, STAGES, rows


@dataclass(frozen=True)
class Edge:
    """An act leading from a stage to another; ``back`` where it leads to an earlier one."""

    act: str
    start: str
    end: str
    back: bool
    when: str = ""


def stages(whole: Mapping[str, Any]) -> tuple[str, ...]:
    """The stages a rule set may have, in their order."""
    return STAGES.get(whole.get("kind", ARBITRATION), ())


def edges(whole: Mapping[str, Any]) -> tuple[Edge, ...]:
    """Every move between two stages. An act open in any stage leads on from all earlier ones."""
    order = {stage: at for at, stage in enumerate(stages(whole))}
    return tuple(edge for act in rows(whole, "act") for edge in _edges(act, order))


def _edges(act: Mapping[str, Any], order: Mapping[str, int]) -> Iterator[Edge]:
    """An act that leads on from some stages moves nothing in later ones, unless it says that it may lead back."""
    end = str(act.get("moves_to"))
    if end not in order:
        return
    starts = act.get("stages") or [stage for stage, at in order.items() if at < order[end]]
    known = [start for start in starts if start in order]
    leads_on = any(order[start] <= order[end] for start in known)
    for start in known:
        back = order[start] > order[end]
        if start != end and (not back or act.get("back") is True or not leads_on):
            yield Edge(act["id"], start, end, back, act.get("moves_when", ""))


def reachable(whole: Mapping[str, Any]) -> frozenset[str]:
    """The stages that can be reached from the first."""
    found, edge = set(stages(whole)[:1]), edges(whole)
    while fresh := {e.end for e in edge if e.start in found} - found:
        found |= fresh
    return frozenset(found)


def used(whole: Mapping[str, Any]) -> frozenset[str]:
    """The stages some act is open in, comes from or leads to."""
    named = {stage for act in rows(whole, "act") for stage in act.get("stages", ())}
    return frozenset(named | {edge.end for edge in edges(whole)})


def stage_text(whole: Mapping[str, Any]) -> str:
    """The graph as lines that read without a renderer: each stage, the acts that lead out of it, and where."""
    lines = [f"{whole['name']} {whole['version']} ({whole['id']})", ""]
    lines += [f"    {stage:<14}{move}" for stage, move in _moves(whole)]
    beside = [f"    {track['title']} ({track['article']}): suspends {track['suspends']}"
              for track in rows(whole, "track")]  # fmt: skip
    return "\n".join([*lines, *(["", "    Beside the stages:", *beside] if beside else [])])


def _moves(whole: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    every = edges(whole)
    live = reachable(whole)
    for stage in (stage for stage in stages(whole) if stage in live):
        out = [edge for edge in every if edge.start == stage]
        for at, edge in enumerate(out):
            arrow = "<--" if edge.back else "-->"
            when = f" (once {edge.when.replace('_', ' ')})" if edge.when else ""
            yield stage if at == 0 else "", f"{arrow} {edge.end:<14}{edge.act}{when}"
        if not out:
            yield stage, "the end"


def act_text(wholes: Sequence[Mapping[str, Any]]) -> str:
    """Every act of these rule sets with the article each gives it; the order is that of the first."""
    ids = dict.fromkeys(act["id"] for whole in wholes for act in rows(whole, "act"))
    articles = [{act["id"]: act["article"] for act in rows(whole, "act")} for whole in wholes]
    head = ["| act | " + " | ".join(str(whole["id"]) for whole in wholes) + " |", "| --- |" + " --- |" * len(wholes)]
    lines = [f"| `{act}` | " + " | ".join(known.get(act, "") for known in articles) + " |" for act in ids]
    return "\n".join([*head, *lines])
