"""What stands in a field, as the law's own values: days, instants with their zone, choices, lines."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit

from app.terms import Moment
from app.widgets.dateedit import COURT

DAY = "d MMMM yyyy"


def day_in(field: QDateEdit) -> date:
    """The day shown."""
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())


def put_day(field: QDateEdit, wanted: date) -> None:
    """Show a day."""
    field.setDate(QDate(wanted.year, wanted.month, wanted.day))


def day_said(text: str) -> date | None:
    """A day written as the court writes it, "18 May 2026"; None for anything else."""
    read = COURT.toDate(text.strip(), DAY)
    return date(read.year(), read.month(), read.day()) if read.isValid() else None


def clock_field(field: QDateTimeEdit, day: date, hour: time) -> None:
    """A field for an instant on the clock of a place; the zone stands in a field beside it."""
    utc = QTimeZone.utc()
    field.setTimeZone(utc)
    field.setLocale(COURT)
    field.setDisplayFormat(f"{DAY}, HH:mm")
    shown = QDate(day.year, day.month, day.day)
    field.setDateTime(QDateTime(shown, QTime(hour.hour, hour.minute), utc))


def moment_in(field: QDateTimeEdit, zone: str) -> Moment:
    """The instant at which the clock of ``zone`` (IANA) shows what the field shows."""
    shown = field.dateTime()
    at, clock = shown.date(), shown.time()
    local = datetime(at.year(), at.month(), at.day(), clock.hour(), clock.minute(), tzinfo=ZoneInfo(zone))
    return Moment(local.astimezone(UTC), zone)


def offer_zones(box: QComboBox, chosen: str) -> None:
    """Every zone, one of them chosen."""
    box.addItems(sorted(available_timezones()))
    box.setCurrentText(chosen)


def offer(box: QComboBox, rows: Iterable[tuple[str, Any]]) -> None:
    """Fill a box with words and what each stands for."""
    for words, meant in rows:
        box.addItem(words, meant)


def choose(box: QComboBox, meant: Any) -> None:
    """Choose by what is meant; unknown leaves the box as it is."""
    at = next((i for i in range(box.count()) if box.itemData(i) == meant), -1)
    if at >= 0:
        box.setCurrentIndex(at)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines with something on them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
