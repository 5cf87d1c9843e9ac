"""Dates as the court reads them: 18 May 2026."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QFormLayout, QFrame, QWidget

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


def tidy(form: QWidget) -> None:
    """Give a form the desk's manner: dates as the court reads them, cards with one margin, labels at their inputs."""
    for field in form.findChildren(QDateEdit):
        field.setLocale(COURT)
        field.setDisplayFormat("d MMMM yyyy")
        field.setCalendarPopup(True)
    for card in form.findChildren(QFrame):
        if card.property("card") and (inside := card.layout()) is not None:
            inside.setContentsMargins(14, 10, 14, 12)
    for rows in form.findChildren(QFormLayout):
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
