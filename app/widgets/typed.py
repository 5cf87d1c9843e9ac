"""What a person typed, read as days and moments, and inputs filled with what is usual; nothing here raises."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit

from app.terms import MONTHS, Moment, day_text, tr

_WORDS = re.compile(r"(\d{1,2})\s+(\w{3,})\s+(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_POINTS = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_HOURS = re.compile(r"(.*?)[ T,]+(\d{1,2}):(\d{2})")


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


def offer(box: QComboBox, pairs: Iterable[tuple[str, Any]]) -> None:
    """Fill a list with words and what they stand for."""
    for words, meant in pairs:
        box.addItem(words, meant)


def choose(box: QComboBox, meant: object) -> None:
    """Choose by what is meant; a value not offered leaves the choice."""
    for at in range(box.count()):
        if box.itemData(at) == meant:
            box.setCurrentIndex(at)


def offer_zones(box: QComboBox, zone: str) -> None:
    """All zones, this one chosen; a zone may be typed."""
    box.addItems(list(zones()))
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setCurrentText(zone)
    if (typed := box.lineEdit()) is not None:
        typed.setCursorPosition(0)


def show_moment(edit: QDateTimeEdit, moment: Moment) -> None:
    """Show a moment on the clock of its zone."""
    local = moment.local
    edit.setDisplayFormat("d MMMM yyyy  HH:mm")
    edit.setDateTime(QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)))


def moment_of(edit: QDateTimeEdit, zone: QComboBox) -> Moment | None:
    """The moment shown; None when the zone is not known."""
    day, hour = edit.date(), edit.time()
    local = datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute())  # noqa: DTZ001  told() adds it
    return told(local, zone.currentText().strip(), edit.text())


def show_day(edit: QDateEdit, day: date) -> None:
    """Show a day."""
    edit.setDate(QDate(day.year, day.month, day.day))


def day_of(edit: QDateEdit) -> date:
    """The day shown."""
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())


def capital(text: str) -> str:
    """The text with a capital at its head."""
    return text[:1].upper() + text[1:]


def lines_of(text: str) -> tuple[str, ...]:
    """The lines with something on them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
