"""Sittings proposed: the same hours on the clocks of everybody, unsociable ones flagged (Articles 17(1) and 28(1))."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from app.docket.rules import Calendar
from app.docket.rules.calendars import zone_known
from app.terms import Moment, Reason, Side, day_text, tr

EARLIEST, LATEST = time(8), time(20)
"""Local hours before and after which a sitting is unsociable."""
LONGEST = 12 * 60
"""Minutes; a longer sitting is taken for a slip of the pen."""


@dataclass(frozen=True)
class Sitting:
    """A sitting proposed: when it opens, how many minutes it lasts, what it is for."""

    start: Moment | None = None
    minutes: int = 180
    purpose: str = ""


@dataclass(frozen=True)
class Place:
    """Where somebody follows the sitting; ``zone`` is an IANA zone."""

    who: str
    side: Side
    zone: str


@dataclass(frozen=True)
class Plan:
    """Sittings proposed, and the places whose clocks were looked at."""

    sittings: tuple[Sitting, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True)
class Seen:
    """A sitting on one clock; ``flags`` say why its hours are unsociable there."""

    place: Place
    begins: datetime
    ends: datetime
    flags: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The local hours; the day is named where the sitting ends on another one."""
        over = self.ends.date() != self.begins.date()
        ends = f"{self.ends:%H:%M} ({day_text(self.ends.date())})" if over else f"{self.ends:%H:%M}"
        return f"{day_text(self.begins.date())}, {self.begins:%H:%M} – {ends}"


def seen_from(sitting: Sitting, place: Place, calendar: Calendar | None = None) -> Seen | None:
    """A sitting on the clock of a place; ``calendar`` is the party's there. None while the hour is not known."""
    if sitting.start is None:
        return None
    zone = ZoneInfo(place.zone)
    begins = sitting.start.utc.astimezone(zone)
    ends = (sitting.start.utc + timedelta(minutes=sitting.minutes)).astimezone(zone)
    return Seen(place, begins, ends, tuple(_flags(begins, ends, calendar)))


def _flags(begins: datetime, ends: datetime, calendar: Calendar | None) -> list[str]:
    over = ends.date() != begins.date()
    found = []
    if begins.time() < EARLIEST or (over and ends.time() > time(0)):
        found.append(tr("before {hour}", hour=f"{EARLIEST:%H:%M}"))
    if begins.time() >= LATEST or over or ends.time() > LATEST:
        found.append(tr("after {hour}", hour=f"{LATEST:%H:%M}"))
    rest = calendar.rest(begins.date()) if calendar else ""
    return [*found, *([rest] if rest else [])]


def side_by_side(plan: Plan, calendars: dict[Side, Calendar]) -> tuple[tuple[Seen | None, ...], ...]:
    """Each sitting on each clock, sittings by row and places by column."""
    return tuple(tuple(seen_from(one, p, calendars.get(p.side)) for p in plan.places) for one in plan.sittings)


def shortcomings_of_plan(plan: Plan, now: Moment, calendars: dict[Side, Calendar]) -> tuple[Reason, ...]:
    """What stands against proposing these sittings; unsociable hours are noted, they stop nothing."""
    found = []
    if not plan.sittings:
        found.append(Reason(tr("Propose at least one sitting."), "Article 28(1)", "sittings"))
    if any(one.start is None for one in plan.sittings):
        found.append(Reason(tr("Give the day and the hour of each sitting."), "Article 28(1)", "sittings"))
    if any(not 0 < one.minutes <= LONGEST for one in plan.sittings):
        text = tr("A sitting lasts from 1 to {n} minutes.", n=LONGEST)
        found.append(Reason(text, "Article 28(1)", "sittings"))
    known = sorted((one for one in plan.sittings if one.start), key=_utc)
    if any(_utc(one) <= now.utc for one in known):
        found.append(Reason(tr("A sitting can only be proposed for the future."), "Article 28(1)", "sittings"))
    if any(_utc(one) + timedelta(minutes=one.minutes) > _utc(after) for one, after in pairwise(known)):
        found.append(Reason(tr("Two sittings overlap."), "Article 28(1)", "sittings"))
    if strange := [place for place in plan.places if not zone_known(place.zone)]:
        text = tr("The time zone of {who} is not known.", who=", ".join(place.who for place in strange))
        return (*found, Reason(text, "Article 28(1)", "places"))
    return (*found, *_unsociable(plan, calendars))


def _utc(sitting: Sitting) -> datetime:
    assert sitting.start is not None
    return sitting.start.utc


def _unsociable(plan: Plan, calendars: dict[Side, Calendar]) -> list[Reason]:
    seen = [one for row in side_by_side(plan, calendars) for one in row if one and one.flags]
    return [
        Reason(tr("{who}: {when} is {why}.", who=one.place.who, when=one.text, why=tr(" and ").join(one.flags)),
               "Article 17(1)", "sittings", hard=False, noted=True)
        for one in seen
    ]  # fmt: skip


def first_choice(places: Sequence[Place], calendars: dict[Side, Calendar], after: datetime) -> datetime:
    """The first whole hour (UTC) from which three hours fall well for everybody, else for as many as can be."""
    best, least = after, len(places) + 1
    for hours in range(24 * 14):
        start = after.replace(minute=0, second=0, microsecond=0) + timedelta(hours=hours + 1)
        sitting = Sitting(Moment(start))
        seen = (seen_from(sitting, place, calendars.get(place.side)) for place in places)
        badly = sum(bool(one and one.flags) for one in seen)
        if badly < least:
            best, least = start, badly
        if not badly:
            break
    return best
