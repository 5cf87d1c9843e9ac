"""Procedural orders: heads, timetable and signature (Articles 17 to 19 and 25)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.registry.rules.wording import blank, clean, needed, past
from app.terms import Moment, Reason, Side, day_text, tr

PLEADING_DAYS = 45
"""What a period for a written statement should not exceed (UNCITRAL Rules, Article 25)."""


@dataclass(frozen=True)
class Head:
    """One head of an order; each paragraph of ``text`` (parted by an empty line) becomes a numbered paragraph."""

    title: str
    text: str = ""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs of the text, without the empty ones."""
        return tuple(p.strip() for p in self.text.split("\n\n") if p.strip())


class StepKind(enum.Enum):
    """What a line of the timetable asks for."""

    CLAIM = "Statement of claim"
    DEFENCE = "Statement of defence"
    REPLY = "Reply"
    REJOINDER = "Rejoinder"
    EVIDENCE = "Filing of evidence"
    HEARING = "Hearing"
    OTHER = "Other step"


DEADLINE_NAME = {
    StepKind.CLAIM: "statement_of_claim",
    StepKind.DEFENCE: "statement_of_defence",
    StepKind.REPLY: "reply",
    StepKind.REJOINDER: "rejoinder",
    StepKind.EVIDENCE: "evidence",
    StepKind.HEARING: "hearing",
    StepKind.OTHER: "ordered_step",
}
PLEADINGS = frozenset({StepKind.CLAIM, StepKind.DEFENCE, StepKind.REPLY, StepKind.REJOINDER})


@dataclass(frozen=True)
class TimetableRow:
    """One step of the timetable: what, by whom, by when. ``detail`` says more than the kind."""

    kind: StepKind
    party: Side = Side.BOTH
    due: date | None = None
    detail: str = ""

    @property
    def title(self) -> str:
        """What is asked for, in words."""
        return self.detail.strip() if self.kind is StepKind.OTHER and self.detail.strip() else tr(self.kind.value)


@dataclass(frozen=True)
class Order:
    """A procedural order; its number is given by the registry when it is issued."""

    title: str = ""
    recitals: str = ""
    heads: tuple[Head, ...] = ()
    timetable: tuple[TimetableRow, ...] = ()
    place: str = ""
    day: date | None = None
    presiding: str = ""


def shortcomings(order: Order, now: Moment) -> tuple[Reason, ...]:
    """Everything to object to in an order about to be issued."""
    return (
        *form_objections(order, now),
        *head_objections(order.heads),
        *row_objections(order),
        *timetable_notes(order),
    )


def form_objections(order: Order, now: Moment) -> Iterator[Reason]:
    """Title, place, day and signature."""
    yield from needed(order.title, tr("Say what the order is about."), "Article 17", "subject")
    yield from clean(tr("The subject"), order.title, "subject")
    yield from clean(tr("The recitals"), order.recitals, "recitals", lines=True)
    yield from needed(order.place, tr("State the place of arbitration."), "Article 18(1)", "place")
    yield from clean(tr("The place"), order.place, "place")
    if order.day is None:
        yield Reason(tr("Date the order."), "Article 17", "day")
    yield from past(tr("The date of the order"), order.day, now, "Article 17", "day")
    yield from needed(
        order.presiding, tr("Name the presiding arbitrator, who signs for the tribunal."), "Article 33(2)", "presiding"
    )
    yield from clean(tr("The name of the presiding arbitrator"), order.presiding, "presiding")


def head_objections(heads: tuple[Head, ...]) -> Iterator[Reason]:
    """At least one head, each with a title and a text."""
    if not heads:
        yield Reason(tr("An order needs at least one head."), "Article 17", "heads")
    for number, head in enumerate(heads, 1):
        if blank(head.title):
            yield Reason(tr("Head {number} has no title.", number=number), "Article 17", "heads")
        if not head.paragraphs:
            yield Reason(
                tr("Head {number} ({title}) has no text.", number=number, title=head.title or "—"),
                "Article 17",
                "heads",
            )
        yield from clean(tr("Head {number}", number=number), head.title, "heads")
        yield from clean(tr("Head {number}", number=number), head.text, "heads", lines=True)


def row_objections(order: Order) -> Iterator[Reason]:
    """Each line of the timetable has a date after the order, and words when it is no usual step."""
    for number, row in enumerate(order.timetable, 1):
        line = tr("Timetable, line {number}", number=number)
        if row.due is None:
            yield Reason(tr("{line}: give the date.", line=line), "Article 17(2)", "timetable")
        elif order.day and row.due <= order.day:
            yield Reason(
                tr("{line}: {due} is not after the day of the order.", line=line, due=day_text(row.due)),
                "Article 17(2)",
                "timetable",
            )
        if row.kind is StepKind.OTHER and blank(row.detail):
            yield Reason(tr("{line}: say what is to be done.", line=line), "Article 17(2)", "timetable")
        yield from clean(line, row.detail, "timetable")


def timetable_notes(order: Order) -> Iterator[Reason]:
    """Order of dates, long periods, days of rest: to know, not to mend."""
    dated = [row for row in order.timetable if row.due]
    dues = [row.due for row in dated if row.due]
    if dues != sorted(dues):
        yield Reason(
            tr("The timetable is not in the order of its dates."), "Article 17(2)", "timetable", hard=False, noted=True
        )
    for row in dated:
        assert row.due is not None
        if row.due.isoweekday() > 5:
            yield Reason(
                tr("{step}: {due} falls on a weekend.", step=row.title, due=day_text(row.due)),
                "Article 2(6)",
                "timetable",
                hard=False,
                noted=True,
            )
    yield from long_periods(order)


def long_periods(order: Order) -> Iterator[Reason]:
    """Periods for written statements should not exceed 45 days (Article 25)."""
    before = order.day
    for row in order.timetable:
        if row.due is None or row.kind not in PLEADINGS:
            continue
        if before and (row.due - before).days > PLEADING_DAYS:
            yield Reason(
                tr(
                    "{step}: {days} days; a period for a written statement should not exceed 45 days.",
                    step=row.title,
                    days=(row.due - before).days,
                ),
                "Article 25",
                "timetable",
                hard=False,
                noted=True,
            )
        before = row.due
