"""Inputs filled with what is usual and read as the law's own values: days, instants with their zone, choices, ticks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit, QListWidget, QListWidgetItem

from app.terms import Moment, tr
from app.widgets.dateedit import COURT
from app.widgets.typed import capital, told, zones

CLOCK = "d MMMM yyyy HH:mm"
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "AED")


def offer(box: QComboBox, pairs: Iterable[tuple[str, Any]]) -> None:
    """Fill a list with words and what they stand for."""
    for words, meant in pairs:
        box.addItem(words, meant)


def offer_enum(box: QComboBox, kind: Any) -> None:
    """Every value of an enum by its words."""
    offer(box, enum_choices(kind))


def enum_choices(kind: Any) -> tuple[tuple[str, Any], ...]:
    """Every value of an enum as a choice, by its words."""
    return tuple((capital(tr(value.value)), value) for value in kind)


def choose(box: QComboBox, meant: object) -> None:
    """Choose by what is meant; a value not offered leaves the choice."""
    for at in range(box.count()):
        if box.itemData(at) == meant:
            box.setCurrentIndex(at)


def offer_zones(box: QComboBox, zone: str) -> None:
    """All zones, this one chosen; a zone may be typed where the box is editable."""
    box.addItems(list(zones()))
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setCurrentText(zone)
    if (typed := box.lineEdit()) is not None:
        typed.setCursorPosition(0)


def offer_currencies(box: QComboBox) -> None:
    """Usual currencies; another code may be typed."""
    box.addItems(["", *CURRENCIES])
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)


def show_clock(edit: QDateTimeEdit, day: date, hour: time) -> None:
    """Show what the clock of a place shows; the place's zone stands in a box beside it."""
    utc = QTimeZone.utc()
    edit.setTimeZone(utc)
    edit.setLocale(COURT)
    edit.setDisplayFormat(CLOCK)
    edit.setDateTime(QDateTime(QDate(day.year, day.month, day.day), QTime(hour.hour, hour.minute), utc))


def show_moment(edit: QDateTimeEdit, moment: Moment) -> None:
    """Show a moment on the clock of its zone."""
    show_clock(edit, moment.day, moment.local.time())


def moment_of(edit: QDateTimeEdit, zone: QComboBox) -> Moment | None:
    """The instant at which the clock of the zone shows what the field shows; None when the zone is not known."""
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
