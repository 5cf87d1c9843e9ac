"""What a person typed, read as days, moments, amounts and numbers; nothing here raises."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit, QListWidget, QListWidgetItem

from app.terms import MONTHS, Moment, Reason, tr

WORDS = re.compile(r"(\d{1,2})\s+(\w{3,})\s+(\d{4})")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
POINTS = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
HOURS = re.compile(r"(.*?)[ T,]+(\d{1,2}):(\d{2})")
THOUSANDS = re.compile(r"[,'’\s]")
FIGURE = re.compile(r"-?([0-9]+|[0-9]{1,3}(([,'’\s])[0-9]{3})(\3[0-9]{3})*)(\.[0-9]+)?")
WEEKENDS = (
    ((6, 7), "Saturday, Sunday"),
    ((5, 6), "Friday, Saturday"),
    ((5,), "Friday"),
    ((7,), "Sunday"),
)
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "AED")


def day_in(text: str) -> date | None:
    """3 March 2026, 2026-03-03, 3.3.2026 or 3/3/2026 (day first); None for anything else."""
    said = text.strip()
    try:
        if found := WORDS.fullmatch(said):
            return date(int(found[3]), month_in(found[2]), int(found[1]))
        if found := ISO.fullmatch(said):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := POINTS.fullmatch(said):
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None
    return None


def month_in(word: str) -> int:
    """The month of a name or the start of one, in English or the desk's language. ValueError for another word."""
    names = [(n, known.casefold()) for n, name in enumerate(MONTHS, 1) for known in (name, tr(name))]
    number = next((n for n, known in names if known.startswith(word.casefold())), None)
    if number is None:
        raise ValueError(word)
    return number


def moment_in(text: str, zone: str) -> Moment | None:
    """A day with an hour, told in ``zone``: 9 November 2025 02:14. A day alone is its first minute."""
    found = HOURS.fullmatch(text.strip())
    day = day_in(found[1] if found else text)
    hour, minute = (int(found[2]), int(found[3])) if found else (0, 0)
    if day is None or hour > 23 or minute > 59:
        return None
    return told(datetime(day.year, day.month, day.day, hour, minute), zone, text.strip())  # noqa: DTZ001  told() adds it


def told(local: datetime, zone: str, original: str) -> Moment | None:
    """A wall-clock time in a zone; None when there is no such zone."""
    if zone not in zones():
        return None
    return Moment(local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), zone, original)


@functools.cache
def zones() -> tuple[str, ...]:
    """Every time zone this workstation knows."""
    return tuple(sorted(z for z in available_timezones() if "/" in z or z == "UTC"))


def unread(what: str, text: str, read: object, article: str, field: str) -> Iterator[Reason]:
    """Objects to something typed that could not be read; nothing typed passes."""
    if text.strip() and read is None:
        yield Reason(tr("{what}: “{text}” cannot be read.", what=what, text=text.strip()), article, field)


def amount_in(text: str) -> Decimal | None:
    """48,200,000.00 or 48 200 000; None when nothing was typed, NaN when it is no number or could be two.

    The point parts decimals; a comma, a space or an apostrophe may only part thousands, so that 12,5 is not taken
    for 125.
    """
    said = text.strip()
    if not said:
        return None
    if not FIGURE.fullmatch(said):
        return Decimal("NaN")
    return Decimal(THOUSANDS.sub("", said))


def whole_in(text: str) -> int | None:
    """214,000; None for anything that is no whole number."""
    read = amount_in(text)
    if read is None or not read.is_finite() or read < 0 or "." in text:
        return None
    return int(read)


# -- inputs


def offer(box: QComboBox, pairs: Iterable[tuple[str, Any]]) -> None:
    """Fill a list with words and what they stand for."""
    for words, meant in pairs:
        box.addItem(words, meant)


def offer_enum(box: QComboBox, kind: Any) -> None:
    """Every value of an enum by its words."""
    offer(box, ((capital(tr(value.value)), value) for value in kind))


def capital(text: str) -> str:
    """The text with a capital at its head."""
    return text[:1].upper() + text[1:]


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


def offer_currencies(box: QComboBox) -> None:
    """Usual currencies; another code may be typed."""
    box.addItems(["", *CURRENCIES])
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)


def show_moment(edit: QDateTimeEdit, moment: Moment) -> None:
    """Show a moment on the clock of its zone."""
    local = moment.local
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


def offer_checks(box: QListWidget, pairs: Iterable[tuple[str, Any]]) -> None:
    """A list to tick."""
    for words, meant in pairs:
        item = QListWidgetItem(words, box)
        item.setData(Qt.ItemDataRole.UserRole, meant)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
    if box.count():
        box.setCurrentRow(0)


def ticked(box: QListWidget) -> tuple[Any, ...]:
    """What is ticked, in the order of the list."""
    items = [box.item(at) for at in range(box.count())]
    return tuple(i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked)


def tick(box: QListWidget, meant: Iterable[Any]) -> None:
    """Tick these and no others."""
    wanted = set(meant)
    for at in range(box.count()):
        item = box.item(at)
        on = item.data(Qt.ItemDataRole.UserRole) in wanted
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
