"""Dates still to be met, as the docket and the calendar show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.docket.queries import DueLine
from app.terms import counted, day_text, tr
from app.widgets.table import DAY_WIDTH, Column


def days_word(days: int | None) -> str:
    """Days as one says them."""
    if days is None:
        return "—"
    if days < 0:
        return counted(-days, "overdue 1 day", "overdue {n} days")
    named = {0: tr("today"), 1: tr("tomorrow")}
    return named.get(days) or tr("in {n} days", n=days)


def days_kind(days: int | None) -> str:
    """The colour that goes with it."""
    if days is None or days > 7:
        return ""
    return "red" if days < 0 else "amber"


@dataclass(frozen=True)
class Due:
    """An open date, seen from today."""

    line: DueLine
    today: date

    @property
    def days(self) -> int | None:
        """Days left; negative when it has passed, None while the period stands still."""
        return None if self.line.held else (self.line.due - self.today).days

    @property
    def left(self) -> str:
        """Days left as one says them."""
        return tr("suspended") if self.line.held else days_word(self.days)

    @property
    def why(self) -> str:
        """How the date was reached."""
        return "\n".join((self.line.title, *self.line.proof))


DATES: tuple[Column[Due], ...] = (
    Column("Date", lambda d: day_text(d.line.due), DAY_WIDTH, order=lambda d: d.line.due, why=lambda d: d.why),
    Column(
        "Left", lambda d: d.left, 126, order=lambda d: d.line.due, kind=lambda d: days_kind(d.days), why=lambda d: d.why
    ),
    Column("Case", lambda d: d.line.number, 100),
    Column("What is due", lambda d: d.line.title, why=lambda d: d.why),
    Column("From", lambda d: tr(d.line.side.value).capitalize(), 96),
    Column("Article", lambda d: d.line.article, 128),
)
