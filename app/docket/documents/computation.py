"""A computation of time on paper: why a date is that day, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.docket.rules.periods import Steps
from app.documents.model import AnyBlock, Caption, Document, Items, Note, Table, plain
from app.terms import day_text, tr


@dataclass(frozen=True)
class ComputationFacts:
    """A date of the docket with its proof; ``held`` is the day since which its period stands still."""

    caption: Caption
    title: str
    who: str
    article: str
    due: date
    original: date
    steps: Steps
    day: date
    held: date | None = None


def computation(facts: ComputationFacts) -> Document:
    """The note of the registry on how a date was reached (Article 2)."""
    stands = tr("suspended since {day}", day=day_text(facts.held)) if facts.held else day_text(facts.due)
    moved = facts.due != facts.original
    rows = (
        (tr("What is due"), plain(facts.title)),
        (tr("From"), plain(facts.who)),
        (tr("Article"), plain(facts.article)),
        (tr("Date"), stands),
        *(((tr("Original date"), day_text(facts.original)),) if moved else ()),
    )
    lines = tuple((str(n), plain(step.text)) for n, step in enumerate(facts.steps, 1))
    blocks: tuple[AnyBlock, ...] = (
        Items(rows),
        Table((tr("Step"), tr("Computation")), lines, (1, 11)),
        Note(tr("Days are calendar days. A period begins on the day after receipt; where its last day is an official "
                "holiday or no business day at the addressee's, it ends on the next business day (Article 2(6)). The "
                "calendar is the one on file on the day of this note.")),
    )  # fmt: skip
    return Document("computation", tr("Computation of time"), facts.caption, blocks, day=facts.day)
