"""Procedural orders (Article 17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.documents.model import AnyBlock, Caption, Document, Heading, Para, Signatures, Signer, Table, plain
from app.registry.documents.schedule import on, paragraphs
from app.registry.rules.orders import Order
from app.terms import Side, tr


@dataclass(frozen=True)
class OrderFacts:
    """What the order says; ``number`` was given by the registry."""

    caption: Caption
    number: int
    order: Order


def procedural_order(facts: OrderFacts) -> Document:
    """Recitals, heads with numbered paragraphs, timetable, signature for the tribunal."""
    order = facts.order
    title = tr("Procedural Order No. {n}", n=facts.number)
    return Document(
        kind="procedural_order",
        title=title,
        short_title=title,
        caption=facts.caption,
        blocks=(
            *recitals(order),
            *ordered(order),
            *timetable(order),
            Signatures(
                (Signer(order.presiding, tr("For the Tribunal, Presiding Arbitrator")),), order.place, order.day
            ),
        ),
        place=order.place,
        day=order.day,
        reference="" if order.title.strip() == title else order.title.strip(),
    )


def recitals(order: Order) -> Iterator[AnyBlock]:
    """What was asked and heard before the tribunal orders."""
    if order.recitals.strip():
        yield Heading(tr("Recitals"))
        yield from paragraphs(order.recitals)


def ordered(order: Order) -> Iterator[AnyBlock]:
    """The heads in their order."""
    yield Para(tr("Having heard the parties, the Tribunal orders as follows:"), numbered=False)
    for head in order.heads:
        yield Heading(plain(head.title.strip()) or "…")
        yield from (Para(plain(text)) for text in head.paragraphs)


def timetable(order: Order) -> Iterator[AnyBlock]:
    """The steps with their dates, opened as deadlines on the docket."""
    if not order.timetable:
        return
    yield Heading(tr("Dates fixed"))
    yield Para(
        tr("The following dates are fixed. The Tribunal may vary them after hearing the parties (Article 17(2)).")
    )
    yield Table(
        headers=(tr("No."), tr("Step"), tr("By"), tr("Due")),
        rows=tuple(
            (str(n), step_text(row.title, row.detail), who(row.party), on(row.due))
            for n, row in enumerate(order.timetable, 1)
        ),
        widths=(0.5, 4.2, 1.8, 1.8),
        title=tr("Timetable"),
    )


def step_text(title: str, detail: str) -> str:
    """The step, with what more is said of it."""
    return plain(title) if not detail.strip() or detail.strip() == title else f"{plain(title)}: {plain(detail.strip())}"


def who(side: Side) -> str:
    """The side as a table names it."""
    return tr(side.value).capitalize()
