"""Business days: whose calendar, its days of rest and holidays, and where a year is only half known (Article 2(6))."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.terms import Reason, day_text, tr

COMPUTED_UNTIL = 2077
"""The last year for which the tables of moon-dependent holidays reach."""
WEEK = frozenset(range(1, 8))
NEAR = timedelta(days=2)
"""How far an estimated holiday may stray when the moon is seen."""


@dataclass(frozen=True)
class LocalDay:
    """A day declared by a party's government or for the seat; ``works`` makes it a business day in spite of the rest.

    ``by`` is who entered it.
    """

    day: date
    name: str = ""
    works: bool = False
    by: str = ""


@dataclass(frozen=True)
class Calendar:
    """Whose calendar it is, its days of rest (ISO weekdays, 1 Monday .. 7 Sunday) and its holidays.

    ``country`` (ISO 3166-1 alpha-2) and ``subdivision`` choose the official holidays this program knows; ``holidays``
    and ``local`` are added to them.
    """

    owner: str
    weekend: frozenset[int] = frozenset({6, 7})
    holidays: frozenset[date] = frozenset()
    country: str = ""
    subdivision: str = ""
    local: tuple[LocalDay, ...] = ()

    def rest(self, day: date) -> str:
        """Why nothing falls due on ``day``; empty on a business day."""
        declared = next((d for d in self.local if d.day == day), None)
        if declared is not None and declared.works:
            return ""
        name = declared.name if declared else self.official(day)
        if name:
            return tr("{name}, an official holiday ({owner})", name=name, owner=self.owner)
        if declared is not None or day in self.holidays:
            return tr("an official holiday ({owner})", owner=self.owner)
        if day.isoweekday() in self.weekend:
            return tr("a day of rest ({owner})", owner=self.owner)
        return ""

    def official(self, day: date) -> str:
        """The name of the country's holiday on a day, without remarks on how sure it is."""
        return official_holidays(self.country, self.subdivision, day.year).days.get(day, ("", True))[0]

    def doubts(self, day: date) -> tuple[str, ...]:
        """What is only half known about the days around ``day``."""
        if not self.country:
            return ()
        if not official_holidays(self.country, self.subdivision, day.year).whole:
            return (tr("Not all holidays of {year} are known for {owner}; ask, and declare those that are missing.",
                       year=day.year, owner=self.owner),)  # fmt: skip
        return tuple(
            tr("{name} is expected on {day} ({owner}); the date is an estimate, confirm it.",
               name=name, day=day_text(at), owner=self.owner)
            for at, name in self.estimated(day - NEAR, day + NEAR)
        )  # fmt: skip

    def estimated(self, first: date, last: date) -> Iterator[tuple[date, str]]:
        """Holidays between two days whose date follows the moon and is not fixed yet; declared days settle them."""
        settled = {d.day for d in self.local}
        for year in range(first.year, last.year + 1):
            known = official_holidays(self.country, self.subdivision, year).days
            for day, (name, sure) in sorted(known.items()):
                if first <= day <= last and not sure and day not in settled:
                    yield day, name


@dataclass(frozen=True)
class CalendarData:
    """A calendar as it is kept and edited; ``weekend`` are ISO weekdays."""

    country: str = ""
    subdivision: str = ""
    weekend: tuple[int, ...] = (6, 7)
    local: tuple[LocalDay, ...] = field(default=())

    def of(self, owner: str, holidays: frozenset[date] = frozenset()) -> Calendar:
        """The calendar by which periods of ``owner`` roll."""
        return Calendar(owner, frozenset(self.weekend), holidays, self.country, self.subdivision, self.local)


def rest_of(calendars: Sequence[Calendar], day: date) -> str:
    """Why ``day`` is no business day in one of several calendars; empty when it is one in all of them."""
    return next((why for calendar in calendars if (why := calendar.rest(day))), "")


@dataclass(frozen=True)
class Year:
    """Official holidays of a country in a year: day -> (name, whether the day is sure).

    ``whole`` is False where not all of them are known for that year.
    """

    days: Mapping[date, tuple[str, bool]] = field(default_factory=dict)
    whole: bool = False


@functools.cache
def official_holidays(country: str, subdivision: str, year: int) -> Year:
    """The holidays of a year, from data shipped with the program; nothing for an unknown country."""
    import holidays

    kind = _country(country)
    if kind is None or not kind.start_year <= year <= kind.end_year:
        return Year()
    tongue = next((t for t in ("en_GB", "en_US") if t in (kind.supported_languages or ())), None)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        found = holidays.country_holidays(country, subdiv=_known(kind, subdivision), years=year, language=tongue)
    days = {day: (plain_name(name), "estimated" not in name) for day, name in found.items()}
    return Year(MappingProxyType(days), not said and year <= COMPUTED_UNTIL)


def plain_name(name: str) -> str:
    """A holiday's name; several on one day stand side by side, remarks on how it was computed are left out."""
    parts = [part.partition(" (")[0] if part.endswith(")") else part for part in name.split("; ")]
    return " / ".join(dict.fromkeys(parts))


@functools.cache
def countries() -> Mapping[str, str]:
    """ISO code -> name of every country whose holidays are known."""
    from holidays.registry import COUNTRIES

    named = {codes[1]: key.replace("_", " ").title() for key, codes in COUNTRIES.items()}
    return MappingProxyType(dict(sorted(named.items(), key=lambda pair: pair[1])))


def subdivisions(country: str) -> tuple[str, ...]:
    """Codes of the parts of a country that have holidays of their own."""
    kind = _country(country)
    return tuple(kind.subdivisions) if kind is not None else ()


def usual_weekend(country: str) -> tuple[int, ...]:
    """The days of rest usual in a country (ISO weekdays); Saturday and Sunday for an unknown one."""
    kind = _country(country)
    return tuple(sorted(day + 1 for day in kind().weekend)) if kind is not None else (6, 7)


@functools.cache
def _country(code: str) -> Any:
    if code not in countries():
        return None
    import holidays

    return getattr(holidays, code)


def _known(kind: Any, subdivision: str) -> str | None:
    return subdivision if subdivision in kind.subdivisions else None


def zone_known(name: str) -> bool:
    """Whether a name is that of an IANA time zone."""
    try:
        return bool(ZoneInfo(name).key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def works(weekend: Sequence[int]) -> bool:
    """Whether days of rest (ISO weekdays) are days of a week and leave a business day."""
    return set(weekend) < WEEK


def shortcomings_of_calendar(data: CalendarData) -> tuple[Reason, ...]:
    """What is impossible in a calendar."""
    article = "Article 2(6)"
    found = []
    if data.country and data.country not in countries():
        text = tr("No holidays are known for the country “{code}”; leave it empty and declare days.", code=data.country)
        found.append(Reason(text, article, "country"))
    elif data.subdivision and data.subdivision not in subdivisions(data.country):
        text = tr("“{part}” is no part of this country with holidays of its own.", part=data.subdivision)
        found.append(Reason(text, article, "subdivision"))
    if not works(data.weekend):
        found.append(Reason(tr("At least one day of the week must be a business day."), article, "weekend"))
    days = [d.day for d in data.local]
    twice = sorted({day for day in days if days.count(day) > 1})
    found += [Reason(tr("{day} is declared twice.", day=day_text(day)), article, "local") for day in twice]
    if any(not d.name.strip() for d in data.local):
        found.append(Reason(tr("Name each declared day."), article, "local"))
    return tuple(found)
