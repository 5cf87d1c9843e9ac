"""What every act told as data does: check, enter, keep, owe the paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import msgspec

from app.docket.acts import Step, begin
from app.docket.queries import caption
from app.registry.documents.papers import document_kind, paper_facts
from app.registry.model import FilingRow, RulingRow
from app.registry.queries import subjects
from app.registry.rules.papers import Seen, Shape, shortcomings, title_of
from app.store.transaction import Tx
from app.terms import Override, Reason, Side, refuse, tr

Opens = dict[str, Side] | None


def taken(
    tx: Tx, function: Callable[..., Any], shape: Shape, case: UUID, paper: Any, override: Override | None
) -> tuple[Step, Seen, tuple[Reason, ...]]:
    """Check a paper against the rules of the case and of its shape; Refused with all that stands against it."""
    step = begin(tx, function, case, override)
    seen = Seen(step.case, step.rule, tx.moment, subjects(tx.session, case, shape))
    found = shortcomings(shape, paper, seen)
    refuse(found, override)
    return step, seen, found


def file_paper(
    tx: Tx, function: Callable[..., Any], shape: Shape, case: UUID, paper: Any, override: Override | None,
    *, detail: str = "", opens: Opens = None,
) -> Step:  # fmt: skip
    """Enter a party's paper; the registry owes a record of it."""
    step, seen, found = taken(tx, function, shape, case, paper, override)
    how = tr("Received {when}, {how}", when=paper.received, how=tr(paper.channel.value))
    number = entered(step, shape, paper, "; ".join(part for part in (how, detail) if part), opens, None)
    body = msgspec.json.encode(paper).decode()
    tx.add(FilingRow(case=case, entry=number, kind=shape.name, side=paper.by.value, day=paper.on, body=body))
    owe_paper(step, shape, paper, seen, found)
    return step


def enter_ruling(
    tx: Tx, function: Callable[..., Any], shape: Shape, case: UUID, ruling: Any, override: Override | None,
    *, detail: str = "", final: bool = True, opens: Opens = None,
    closes: tuple[str, ...] | None = None,
) -> Step:  # fmt: skip
    """Enter a decision or note and owe its paper; ``final``: what it is about is then no longer before the tribunal."""
    step, seen, found = taken(tx, function, shape, case, ruling, override)
    number = entered(step, shape, ruling, detail, opens, closes)
    body = msgspec.json.encode(ruling).decode()
    tx.add(
        RulingRow(case=case, entry=number, kind=shape.name, about=ruling.about, final=final, day=ruling.on, body=body)
    )
    owe_paper(step, shape, ruling, seen, found)
    return step


def entered(step: Step, shape: Shape, paper: Any, detail: str, opens: Opens, closes: tuple[str, ...] | None) -> int:
    """The entry of a paper on the docket."""
    title = title_of(shape, paper)
    return step.enter(title, by=paper.by, day=paper.on, detail=detail, new=paper, opens=opens, closes=closes)


def owe_paper(step: Step, shape: Shape, paper: Any, seen: Seen, found: tuple[Reason, ...]) -> None:
    """The document of the paper."""
    head, name = caption(step.case), step.tx.actor.name
    facts = paper_facts(head, shape, paper, seen, found, entry=step.number, registrar=name)
    step.owe(document_kind(shape, paper), facts, facts.title)
