"""Words a person typed, read as days, moments, amounts and numbers; nothing here raises, nothing here knows Qt."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo, available_timezones

from app.terms import MONTHS, Moment, Reason, day_text, tr

_WORDS = re.compile(r"(\d{1,2})\s+(\w{3,})\s+(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_POINTS = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_HOURS = re.compile(r"(.*?)[ T,]+(\d{1,2}):(\d{2})")
_THOUSANDS = re.compile(r"[,'’\s]")
_FIGURE = re.compile(r"-?([0-9]+|[0-9]{1,3}(([,'’\s])[0-9]{3})(\3[0-9]{3})*)(\.[0-9]+)?")


def day_in(text: str) -> date | None:
    """3 March 2026, 2026-03-03, 3.3.2026 or 3/3/2026 (day first); None for anything else."""
    said = text.strip()
    try:
        if found := _WORDS.fullmatch(said):
            return date(int(found[3]), _month_in(found[2]), int(found[1]))
        if found := _ISO.fullmatch(said):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _POINTS.fullmatch(said):
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None
    return None


def _month_in(word: str) -> int:
    names = [(n, known.casefold()) for n, name in enumerate(MONTHS, 1) for known in (name, tr(name))]
    number = next((n for n, known in names if known.startswith(word.casefold())), None)
    if number is None:
        raise ValueError(word)
    return number


def moment_in(text: str, zone: str) -> Moment | None:
    """A day with an hour, told in ``zone``: 9 November 2025 02:14. A day alone is its first minute."""
    words, hour = hours_in(text)
    day = day_in(words)
    if day is None:
        return None
    return told(datetime.combine(day, hour or time()), zone, text.strip())


def hours_in(text: str) -> tuple[str, time | None]:
    """The words before an hour, and the hour; without one, or where there is no such hour, all words and None."""
    found = _HOURS.fullmatch(text.strip())
    if found is None or int(found[2]) > 23 or int(found[3]) > 59:
        return text, None
    return found[1], time(int(found[2]), int(found[3]))


def moment_text(moment: Moment | None) -> str:
    """A moment as ``moment_in`` reads it, on its own clock; nothing for none."""
    return f"{day_text(moment.day)} {moment.local:%H:%M}" if moment else ""


def told(local: datetime, zone: str, original: str = "") -> Moment | None:
    """A wall-clock time in a zone; None when there is no such zone."""
    if zone not in zones():
        return None
    return Moment(local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), zone, original)


@functools.cache
def zones() -> tuple[str, ...]:
    """Every time zone this workstation knows."""
    return tuple(sorted(z for z in available_timezones() if "/" in z or z == "UTC"))


def amount_in(text: str) -> Decimal | None:
    """48,200,000.00 or 48 200 000; None when nothing was typed, NaN when it is no number or could be two.

    The point parts decimals; a comma, a space or an apostrophe may only part thousands, so that 12,5 is not taken
    for 125.
    """
    said = text.strip()
    if not said:
        return None
    if not _FIGURE.fullmatch(said):
        return Decimal("NaN")
    return Decimal(_THOUSANDS.sub("", said))


def finite(text: str) -> Decimal | None:
    """An amount typed; None for nothing and for what is no amount."""
    read = amount_in(text)
    return read if read is not None and read.is_finite() else None


def whole_in(text: str) -> int | None:
    """214,000; None for anything that is no whole number."""
    read = finite(text)
    return None if read is None or read < 0 or "." in text else int(read)


def unread(what: str, text: str, read: object, article: str, field: str) -> Iterator[Reason]:
    """Objects to something typed that could not be read; nothing typed passes."""
    if text.strip() and read is None:
        yield Reason(tr("{what}: “{text}” cannot be read.", what=what, text=text.strip()), article, field)


def capital(text: str) -> str:
    """The text with a capital at its head."""
    return text[:1].upper() + text[1:]


def lines_of(text: str) -> tuple[str, ...]:
    """The lines with something on them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
