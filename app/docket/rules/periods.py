"""Counting of time, after UNCITRAL and PCA Rules Article 2."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.terms import day_text, tr


@dataclass(frozen=True)
class Calendar:
    """Whose calendar it is, its days of rest (ISO weekdays) and its holidays."""

    owner: str
    weekend: frozenset[int] = frozenset({6, 7})
    holidays: frozenset[date] = frozenset()

    def rest(self, day: date) -> str:
        """Why nothing falls due on ``day``; empty on a business day."""
        if day in self.holidays:
            return tr("an official holiday ({owner})", owner=self.owner)
        if day.isoweekday() in self.weekend:
            return tr("a day of rest ({owner})", owner=self.owner)
        return ""


@dataclass(frozen=True)
class DueDate:
    """The last day of a period and, line by line, why it is that day."""

    day: date
    proof: tuple[str, ...]


def due_date(trigger: date, days: int, calendar: Calendar, article: str, why: str = "") -> DueDate:
    """The last day of ``days`` calendar days; day 1 is the day after the trigger; a day of rest at the end rolls on."""
    last = trigger + timedelta(days=days)
    proof = [
        tr("Trigger: {why} on {day}.", why=why or tr("receipt"), day=day_text(trigger)),
        tr("Day 1 is the following day, {day}; every calendar day counts.", day=day_text(trigger + timedelta(days=1))),
        tr("Day {n} is {day} ({article}).", n=days, day=day_text(last), article=article),
    ]
    while reason := calendar.rest(last):
        proof.append(tr("{day} is {reason}: moved to the next day.", day=day_text(last), reason=reason))
        last += timedelta(days=1)
    proof.append(tr("Due {day}.", day=day_text(last)))
    return DueDate(last, tuple(proof))
