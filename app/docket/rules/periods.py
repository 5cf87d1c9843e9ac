"""Counting of time, after UNCITRAL and PCA Rules Article 2: every date says how it was reached."""

from __future__ import annotations

import calendar as months_of
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from app.docket.rules.calendars import Calendar, rest_of
from app.docket.rules.receipt import Received
from app.terms import Refused, day_text, tr

LONGEST_ROLL = 366
"""More days of rest in a row than this are a calendar without a business day."""


class ProofStep(msgspec.Struct, frozen=True, omit_defaults=True):
    """One step of a computation. ``kind`` is a key of ``SENTENCES``; a step of an older store is only ``said``.

    ``day`` is what the step is about, ``until`` the date it leads to, ``count`` days or months.
    """

    kind: str
    day: date | None = None
    until: date | None = None
    count: int = 0
    words: str = ""
    article: str = ""
    zone: str = ""

    @property
    def text(self) -> str:
        """The step as a sentence."""
        return SENTENCES[self.kind](self)


Steps = tuple[ProofStep, ...]


@dataclass(frozen=True)
class DueDate:
    """The last day of a period and, step by step, why it is that day."""

    day: date
    steps: Steps

    @property
    def proof(self) -> tuple[str, ...]:
        """The steps as sentences."""
        return sentences(self.steps)


@dataclass(frozen=True)
class Length:
    """How long a period is: calendar days, or calendar months where ``months`` is not 0."""

    days: int = 0
    months: int = 0


@dataclass(frozen=True)
class Counting:
    """How a rule set counts: whether day 1 is the day after receipt, and whether a last day of rest moves on."""

    day_after: bool = True
    rolls: bool = True


def sentences(steps: Steps) -> tuple[str, ...]:
    """The steps of a computation, sentence by sentence."""
    return tuple(step.text for step in steps)


def due_date(
    trigger: date,
    days: int,
    calendar: Calendar | Sequence[Calendar],
    article: str,
    why: str = "",
    *,
    months: int = 0,
    received: Received | None = None,
    counting: Counting = Counting(),
) -> DueDate:
    """The last day of a period; day 1 is the day after the trigger; a day of rest at the end rolls on.

    Refused for a day beyond the calendar.
    """
    steps = [ProofStep("trigger", day=trigger, words=why, zone=place_of(received))]
    if received is not None:
        steps.append(ProofStep("receipt", words=received.rule, article=received.article))
    first = trigger + timedelta(days=1) if counting.day_after else trigger
    steps.append(ProofStep("first" if counting.day_after else "first_same", day=first))
    last = last_day(trigger, Length(days, months), counting)
    if months:
        steps.append(ProofStep("months", day=trigger, until=last, count=months, article=article))
        if last.day != trigger.day and counting.day_after:
            steps.append(ProofStep("month_end", day=last, count=trigger.day))
    else:
        steps.append(ProofStep("count", day=last, count=days, article=article))
    return finished(steps, last, (calendar,) if isinstance(calendar, Calendar) else calendar, rolls=counting.rolls)


def place_of(received: Received | None) -> str:
    """The hour and zone of receipt, as the proof says them."""
    if received is None or not received.zone:
        return ""
    return f"{received.hour} {received.zone}".strip()


def last_day(trigger: date, length: Length, counting: Counting = Counting()) -> date:
    """The last day before any roll. A month ends on the day of the same number, or on the month's last day."""
    try:
        if not length.months:
            return trigger + timedelta(days=length.days if counting.day_after else length.days - 1)
        year, month = divmod(trigger.year * 12 + trigger.month - 1 + length.months, 12)
        last = months_of.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(trigger.day, last))
    except (OverflowError, ValueError):
        raise Refused(tr("This period ends beyond every calendar.")) from None


def finished(steps: Sequence[ProofStep], last: date, calendars: Sequence[Calendar], *, rolls: bool = True) -> DueDate:
    """The steps with the roll at their end and the date they lead to."""
    due, rolled = roll(last, calendars) if rolls else (last, ())
    known = {doubt: None for calendar in calendars for doubt in calendar.doubts(due)}
    doubts = [ProofStep("doubt", words=doubt) for doubt in known]
    return DueDate(due, (*steps, *rolled, *doubts, ProofStep("due", day=due)))


def roll(last: date, calendars: Sequence[Calendar]) -> tuple[date, Steps]:
    """The first business day from ``last`` on in all calendars, and a step for each day passed over."""
    passed: list[ProofStep] = []
    day = last
    while why := rest_of(calendars, day):
        if len(passed) >= LONGEST_ROLL:
            raise Refused(tr("There is no business day within a year of {day} in this calendar.", day=day_text(last)))
        passed.append(ProofStep("rest", day=day, words=why))
        day += timedelta(days=1)
    return day, tuple(passed)


def base(steps: Steps) -> tuple[date, bool] | None:
    """The last day before any roll, and whether it rolls: a date fixed by an order stays. None for older records."""
    for step in reversed(steps):
        if step.kind in {"count", "fixed", "event"} and step.day:
            return step.day, step.kind == "count"
        if step.kind in {"months", "resumed", "extended", "shortened"} and step.until:
            return step.until, step.kind in {"months", "resumed"}
    return None


def rolled_anew(steps: Steps, calendars: Sequence[Calendar], words: str) -> DueDate | None:
    """The date under changed calendars, its former date kept in the proof; None when it does not move."""
    found = base(steps)
    former = next((s.day for s in reversed(steps) if s.kind == "due"), None)
    if found is None or not found[1] or former is None:
        return None
    due, passed = roll(found[0], calendars)
    if due == former:
        return None
    moved = ProofStep("calendar", day=former, until=due, words=words)
    return DueDate(due, (*steps, *passed, moved, ProofStep("due", day=due)))


def _day(day: date | None) -> str:
    return day_text(day) if day else ""


def _trigger(step: ProofStep) -> str:
    why = step.words or tr("receipt")
    if step.zone:
        return tr("Trigger: {why} on {day} ({zone}).", why=why, day=_day(step.day), zone=step.zone)
    return tr("Trigger: {why} on {day}.", why=why, day=_day(step.day))


def _months(step: ProofStep) -> str:
    one, many = "1 month from {day} ends on {last} ({article}).", "{n} months from {day} end on {last} ({article})."
    words = one if step.count == 1 else many
    return tr(words, n=step.count, day=_day(step.day), last=_day(step.until), article=step.article)


def _left(step: ProofStep) -> str:
    return tr("1 day") if step.count == 1 else tr("{n} days", n=step.count)


def _resumed(step: ProofStep) -> str:
    return tr("Resumed on {day} by {order}: what is left ({left}) runs from the following day and ends on {last}.",
              day=_day(step.day), order=step.words, left=_left(step), last=_day(step.until))  # fmt: skip


SENTENCES: dict[str, Callable[[ProofStep], str]] = {
    "said": lambda s: s.words,
    "trigger": _trigger,
    "receipt": lambda s: f"{s.words} ({s.article})" if s.article else s.words,
    "first": lambda s: tr("Day 1 is the following day, {day}; every calendar day counts.", day=_day(s.day)),
    "first_same": lambda s: tr("Day 1 is that day, {day}; every calendar day counts.", day=_day(s.day)),
    "count": lambda s: tr("Day {n} is {day} ({article}).", n=s.count, day=_day(s.day), article=s.article),
    "months": _months,
    "month_end": lambda s: tr("That month has no day {n}: its last day, {day}, counts.", n=s.count, day=_day(s.day)),
    "rest": lambda s: tr("{day} is {reason}: moved to the next day.", day=_day(s.day), reason=s.words),
    "doubt": lambda s: tr("To be confirmed: {what}", what=s.words),
    "due": lambda s: tr("Due {day}.", day=_day(s.day)),
    "fixed": lambda s: tr("Fixed for {day} by {article}.", day=_day(s.day), article=s.words),
    "event": lambda s: tr("Fixed for {day} by {article}.", day=_day(s.day), article=s.words),
    "extended": lambda s: tr("Extended from {old} to {new} by {order}.", old=_day(s.day), new=_day(s.until),
                             order=s.words),
    "shortened": lambda s: tr("Shortened from {old} to {new} by {order}.", old=_day(s.day), new=_day(s.until),
                              order=s.words),
    "suspended": lambda s: tr("Suspended on {day} by {order}: {left} left.", day=_day(s.day), order=s.words,
                              left=_left(s)),
    "resumed": _resumed,
    "calendar": lambda s: tr("Moved from {old} to {new}: {why}", old=_day(s.day), new=_day(s.until), why=s.words),
}  # fmt: skip
"""Kind of step -> its sentence."""
