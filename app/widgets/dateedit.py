"""Dates as the court reads them: 18 May 2026."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QWidget

COURT = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class DayEdit(QDateEdit):
    """A date field with a calendar; ``day`` is a plain date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(COURT)
        self.setDisplayFormat("d MMMM yyyy")
        self.setCalendarPopup(True)
        self.setMinimumHeight(30)

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    @day.setter
    def day(self, wanted: date) -> None:
        self.setDate(QDate(wanted.year, wanted.month, wanted.day))


def read_well(form: QWidget) -> None:
    """Make every date field inside a form read "18 May 2026"."""
    for field in form.findChildren(QDateEdit):
        field.setLocale(COURT)
        field.setDisplayFormat("d MMMM yyyy")
        field.setCalendarPopup(True)
