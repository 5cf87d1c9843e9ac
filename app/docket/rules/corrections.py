"""What stands against striking an entry, moving or meeting a date, closing the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

from app.docket.rules.facts import Deadline
from app.terms import Reason, day_text, tr

TEN_YEARS = timedelta(days=3660)
"""An extension beyond this is taken for a slip of the pen."""


class Entry(Protocol):
    """What the law of striking looks at in a docket entry."""

    @property
    def number(self) -> int: ...  # pragma: no cover

    @property
    def strikes(self) -> int | None: ...  # pragma: no cover

    @property
    def struck_by(self) -> int | None: ...  # pragma: no cover


def shortcomings_of_strike(number: int, reason: str, entries: Sequence[Entry]) -> tuple[Reason, ...]:
    """What stands against striking an entry of a docket."""
    found = next((e for e in entries if e.number == number), None)
    refusals = [
        (not reason.strip(), Reason(tr("Say why the entry is struck."), field="reason")),
        (found is None, Reason(tr("There is no entry {n} on this docket.", n=number), field="number")),
        (
            found is not None and found.strikes is not None,
            Reason(tr("An entry that strikes cannot be struck."), field="number"),
        ),
        (
            found is not None and found.struck_by is not None,
            Reason(tr("Entry {n} has been struck already.", n=number), field="number"),
        ),
    ]
    return tuple(reason for holds, reason in refusals if holds)


def shortcomings_of_extension(open_date: Deadline | None, due: date, order: str) -> tuple[Reason, ...]:
    """What stands against moving an open date (Article 17(2))."""
    if open_date is None:
        return (Reason(tr("This date is not open in this case."), field="deadline"),)
    found = []
    if not order.strip():
        found.append(Reason(tr("Name the order that extends the time limit."), "Article 17(2)", "order"))
    if due <= open_date.due:
        text = tr("The new date must be later than {day}.", day=day_text(open_date.due))
        found.append(Reason(text, "Article 17(2)", "due"))
    elif due > open_date.due + TEN_YEARS:
        found.append(Reason(tr("The new date lies more than ten years away."), "Article 17(2)", "due"))
    return tuple(found)


def shortcomings_of_shortening(open_date: Deadline | None, due: date, order: str, today: date) -> tuple[Reason, ...]:
    """What stands against bringing an open date forward (Article 17(2))."""
    if open_date is None:
        return (Reason(tr("This date is not open in this case."), field="deadline"),)
    found = []
    if not order.strip():
        found.append(Reason(tr("Name the order that shortens the time limit."), "Article 17(2)", "order"))
    if due >= open_date.due:
        text = tr("The new date must be earlier than {day}.", day=day_text(open_date.due))
        found.append(Reason(text, "Article 17(2)", "due"))
    elif due < today:
        found.append(Reason(tr("The new date has passed already."), "Article 17(2)", "due"))
    return tuple(found)


def shortcomings_of_meeting(open_date: Deadline | None, day: date, how: str, today: date) -> tuple[Reason, ...]:
    """What stands against recording that a step was taken."""
    found = []
    if open_date is None:
        found.append(Reason(tr("This date is not open in this case."), field="deadline"))
    if not how.strip():
        found.append(Reason(tr("Say what was done, or why nothing need be done."), "Article 17", "how"))
    if day > today:
        found.append(Reason(tr("The step cannot lie in the future."), "Article 17", "day"))
    return tuple(found)


def lateness(due: date, day: date) -> str:
    """Whether a step was taken in time."""
    late = (day - due).days
    return tr("in time") if late <= 0 else tr("1 day late") if late == 1 else tr("{n} days late", n=late)


def shortcomings_of_ending(day: date, registered: date, today: date) -> tuple[Reason, ...]:
    """What stands against the day on which a file is closed; the gates stand in the rule set."""
    if day > today:
        return (Reason(tr("The file cannot be closed on a day to come."), "Article 36", "day"),)
    if day < registered:
        return (Reason(tr("The file cannot be closed before the case was registered."), "Article 36", "day"),)
    return ()
