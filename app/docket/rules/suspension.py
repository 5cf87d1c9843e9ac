"""Periods that stand still: suspension, and resumption with the days that were left (Articles 6(4), 17, 43(4)).

The day of suspension still counts as run; the days then left run again from the day after resumption.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol, TypeVar
from uuid import UUID

from app.docket.rules.calendars import Calendar
from app.docket.rules.periods import DueDate, ProofStep, Steps, base, finished
from app.terms import Reason, day_text, tr

WHOLE_CASE = ""
"""The track of a suspension that stops every period of the case."""


@dataclass(frozen=True)
class Suspension:
    """A suspension under way; ``track`` is empty for the whole case. ``entry`` is the docket entry that ordered it."""

    id: UUID
    track: str
    title: str
    day: date
    order: str
    entry: int

    def covers(self, track: str) -> bool:
        """Whether a period of this track stands still under it."""
        return self.track in {WHOLE_CASE, track}


class Standing(Protocol):
    """What the law of suspension looks at in a date."""

    @property
    def steps(self) -> Steps: ...  # pragma: no cover

    @property
    def due(self) -> date: ...  # pragma: no cover

    @property
    def track(self) -> str: ...  # pragma: no cover

    @property
    def held(self) -> date | None: ...  # pragma: no cover


D = TypeVar("D", bound=Standing)


def stands_still(one: Standing, track: str, day: date) -> bool:
    """Whether an open date is the end of a period that a suspension of ``track`` on ``day`` stops."""
    return track in {WHOLE_CASE, one.track} and one.held is None and one.due >= day and runs(one.steps)


def released(open_dates: Sequence[D], standing: Sequence[Suspension], ended: Suspension) -> tuple[D, ...]:
    """The dates that run again once a suspension has ended; another one may still cover them."""
    others = [one for one in standing if one.id != ended.id]
    return tuple(
        d for d in open_dates if d.held and ended.covers(d.track) and not any(o.covers(d.track) for o in others)
    )


def runs(steps: Steps) -> bool:
    """Whether a date is the end of a period, which can stand still; an event such as a hearing day cannot."""
    return not any(step.kind == "event" for step in steps)


def began(steps: Steps) -> date | None:
    """The day a period runs from; None for a date that an order fixed."""
    return next((step.day for step in steps if step.kind == "trigger"), None)


def days_left(steps: Steps, due: date, day: date) -> int:
    """Days of a period still to run after ``day``; never less than 0."""
    found = base(steps)
    last = found[0] if found else due
    return max(0, (last - day).days)


def suspended(steps: Steps, due: date, day: date, order: str) -> Steps:
    """The proof of a date once its period stands still from ``day``."""
    return (*steps, ProofStep("suspended", day=day, count=days_left(steps, due, day), words=order))


def left_now(steps: Steps) -> int:
    """The days left to a period that stands still; extensions made meanwhile lengthen them."""
    left = 0
    since: date | None = None
    for step in steps:
        if step.kind == "suspended":
            left, since = step.count, step.day
        elif step.kind in {"extended", "shortened"} and since and step.until:
            left = max(0, (step.until - since).days)
    return left


def resumed(steps: Steps, day: date, order: str, calendars: Sequence[Calendar]) -> DueDate:
    """The date once the days left run from the day after ``day``; it rolls as every last day does."""
    left = left_now(steps)
    last = day + timedelta(days=left)
    return finished((*steps, ProofStep("resumed", day=day, until=last, count=left, words=order)), last, calendars)


def shortcomings_of_suspension(
    day: date, order: str, today: date, registered: date, standing: Sequence[Suspension], track: str
) -> tuple[Reason, ...]:
    """What stands against a suspension."""
    found = []
    if not order.strip():
        found.append(Reason(tr("Name the order or the event that suspends."), "Article 17(1)", "order"))
    if day > today:
        found.append(Reason(tr("A suspension is recorded once it has begun."), "Article 17(1)", "day"))
    if day < registered:
        found.append(Reason(tr("The case was not yet registered on that day."), "Article 17(1)", "day"))
    if any(one.covers(track) for one in standing):
        found.append(Reason(tr("This is suspended already."), "Article 17(1)", "track"))
    return tuple(found)


def shortcomings_of_resumption(found: Suspension | None, day: date, order: str, today: date) -> tuple[Reason, ...]:
    """What stands against a resumption."""
    if found is None:
        return (Reason(tr("Nothing is suspended in this case."), "Article 17(1)", "suspension"),)
    reasons = []
    if not order.strip():
        reasons.append(Reason(tr("Name the order or the event that resumes."), "Article 17(1)", "order"))
    if day > today:
        reasons.append(Reason(tr("A resumption is recorded once it has begun."), "Article 17(1)", "day"))
    if day < found.day:
        text = tr("The suspension began on {day}; it cannot end before.", day=day_text(found.day))
        reasons.append(Reason(text, "Article 17(1)", "day"))
    return tuple(reasons)
