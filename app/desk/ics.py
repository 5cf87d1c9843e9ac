"""Deadlines and hearings for other calendars, as an iCalendar file (RFC 5545). Nothing confidential goes into it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from app.docket.queries import DueLine, Hidden, shown_dates
from app.hearing.queries import Sitting
from app.terms import Trouble, tr

if TYPE_CHECKING:
    from icalendar import Event

MOVING = frozenset({"extended", "shortened", "resumed", "calendar"})
"""Steps of a proof after which a date is another one: each raises the sequence of its event."""
FREELY_WORDED = {"undertaking": "Undertaking", "obligation": "Obligation", "review": "Review", "sunset": "Sunset"}
"""Dates whose titles somebody wrote in their own words; the file says only what they are."""
PRODUCT = "-//Greffe//Registry desk//EN"


def calendar_file(
    dates: Iterable[DueLine], sittings: Iterable[Sitting], now: datetime, *, titles: bool = True,
    sealed: Hidden = frozenset(),
) -> bytes:  # fmt: skip
    """Every date that runs and every sitting, in UTF-8; ``titles`` off leaves only case numbers and articles.

    Of a date opened by one of the ``sealed`` entries only case number and day are told, whoever writes the file.

    A deadline is a whole day without a zone, a sitting is told in UTC. ``now`` (UTC) is the stamp of each event; an
    event keeps its UID as long as its date stands on the docket.
    """
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    events = [_deadline(line, now, titles=titles) for line in shown_dates(tuple(dates), sealed) if line.held is None]
    events += [_sitting(one, now, titles=titles) for one in sittings]
    for event in events:
        made.add_component(event)
    return bytes(made.to_ical())


def write_file(path: Path, data: bytes) -> int:
    """Write a calendar file; how many events it holds. Trouble when it cannot be written."""
    try:
        path.write_bytes(data)
    except OSError as met:
        raise Trouble(
            tr("The dates could not be written: {why}.", why=met.strerror or str(met)), do=tr("Choose another place.")
        ) from met
    return data.count(b"\nBEGIN:VEVENT\r")


def of_case(lines: Sequence[DueLine], case: UUID | None) -> tuple[DueLine, ...]:
    """The dates of one case, or of all."""
    return tuple(line for line in lines if case is None or line.case == case)


def _event(uid: str, now: datetime, summary: str, article: str, sequence: int) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{uid}@greffe")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", sequence)
    event.add("summary", summary)
    if article:
        event.add("description", article)
    event.add("class", "PRIVATE")
    return event


def _deadline(line: DueLine, now: datetime, *, titles: bool) -> Event:
    freely = FREELY_WORDED.get(line.name.partition(":")[0])
    what = tr(freely) if freely else line.title if titles else tr("Date to be met")
    moved = sum(step.kind in MOVING for step in line.steps)
    event = _event(str(line.id), now, f"{line.number}: {what}", line.article, moved)
    event.add("dtstart", line.due)
    event.add("dtend", line.due + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    return event


def _sitting(one: Sitting, now: datetime, *, titles: bool) -> Event:
    what = one.title if titles else tr("Hearing")
    event = _event(one.uid, now, f"{one.number}: {what}", "Article 28(1)", 0)
    event.add("dtstart", one.start.utc)
    if one.minutes:
        event.add("dtend", one.start.utc + timedelta(minutes=one.minutes))
    event.add("status", "TENTATIVE" if one.proposed else "CONFIRMED")
    return event
