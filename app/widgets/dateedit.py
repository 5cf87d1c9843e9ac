"""Dates as the court reads them: 18 May 2026. A date may be typed over as a whole, in any usual manner."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, QSignalBlocker, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QFormLayout, QFrame, QWidget

from app.terms import Reason, day_text, tr
from app.widgets.typed import day_in, hours_in

COURT = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_WALKING = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_WHOLE = (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut,
          QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)  # fmt: skip
_BY_HAND = {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason}


class Typing(QObject):
    """Lets a person type a whole date into a date field, which by itself takes it only part by part.

    What can be read becomes the field's value at once; what cannot stays in sight, and ``unread`` holds it.
    """

    told = Signal()

    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self.field, self.line = field, field.lineEdit()
        self.fresh, self.unread = True, ""
        self.line.setValidator(None)  # type: ignore[arg-type]  # None takes it away
        field.installEventFilter(self)
        field.dateTimeChanged.connect(self.heard)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            if event.gotFocus():
                self.fresh = event.reason() not in _BY_HAND
                QTimer.singleShot(0, self, self.offer_whole)
            elif event.lostFocus():
                self.settle()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.pressed(event)
        return super().eventFilter(watched, event)

    def offer_whole(self) -> None:
        """The whole date is selected, so that the first key begins it anew."""
        if self.fresh and self.field.hasFocus():
            with QSignalBlocker(self.line):
                self.line.selectAll()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key: what writes goes to the line; everything else remains the field's own."""
        writes = event.text().isprintable() and bool(event.text())
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.leave(self.field.sectionCount() - 1 if event.key() == Qt.Key.Key_Tab else 0)
            return False
        if not (writes or event.key() in _WALKING or any(event.matches(keys) for keys in _WHOLE)):
            self.settle()
            return False
        with QSignalBlocker(self.line):
            if self.fresh and writes:
                self.line.selectAll()
            self.line.event(event)
        self.fresh = False
        self.read()
        return True

    def leave(self, section: int) -> None:
        """Tab leaves the field at once, and what cannot be read stays in it, where Qt would change it to fit."""
        self.settle()
        words, value = self.unread, self.field.dateTime()
        self.field.setCurrentSectionIndex(section)
        if words:
            with QSignalBlocker(self.field), QSignalBlocker(self.line):
                self.field.setDateTime(value)
                self.line.setText(words)
            self.unread = words

    def read(self) -> None:
        """Take over what the line says now; the words stay as they were typed."""
        said, at = self.line.text(), self.line.cursorPosition()
        found = self.instant(said)
        was, self.unread = self.unread, "" if found else said.strip() or tr("nothing")
        if found is not None and found != self.field.dateTime():
            self.field.setDateTime(found)
            with QSignalBlocker(self.line):
                self.line.setText(said)
                self.line.setCursorPosition(at)
            self.unread = ""
        if was != self.unread:
            self.told.emit()

    def instant(self, said: str) -> QDateTime | None:
        """What the words mean; an hour that was not typed stays as it was."""
        if said == self.field.textFromDateTime(self.field.dateTime()):
            return self.field.dateTime()
        words, hour = hours_in(said)
        if isinstance(self.field, QDateEdit):
            words, hour = said, None
        day = day_in(words)
        if day is None:
            return None
        made = self.field.dateTime()
        made.setDate(QDate(day.year, day.month, day.day))
        if hour is not None:
            made.setTime(QTime(hour.hour, hour.minute))
        return made if self.field.minimumDateTime() <= made <= self.field.maximumDateTime() else None

    def settle(self) -> None:
        """The person is through: what was read is written as the court writes it."""
        self.fresh = False
        if not self.unread:
            with QSignalBlocker(self.line):
                self.line.setText(self.field.textFromDateTime(self.field.dateTime()))

    def heard(self) -> None:
        """The value was changed: whatever could not be read no longer stands there."""
        if self.unread:
            self.unread = ""
            self.told.emit()


def unread_days(form: QWidget) -> tuple[Reason, ...]:
    """What was typed into the form's date fields and is no date."""
    found = []
    for typing in form.findChildren(Typing):
        if typing.unread and typing.field.isEnabled():
            kind = tr("a day") if isinstance(typing.field, QDateEdit) else tr("a day and an hour")
            text = tr("{name}: “{text}” is not {kind}. Write it like {example}.",
                      name=typing.field.accessibleName() or tr("Date"), text=typing.unread, kind=kind,
                      example=typing.field.textFromDateTime(typing.field.dateTime()))  # fmt: skip
            found.append(Reason(text, "", typing.field.objectName()))
    return tuple(found)


def typable(field: QDateTimeEdit) -> None:
    """Let whole dates be typed into a field; a second time changes nothing."""
    if field.findChild(Typing) is None:
        Typing(field)


class DayEdit(QDateEdit):
    """A date field with a calendar; ``day`` is a plain date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(COURT)
        self.setDisplayFormat("d MMMM yyyy")
        self.setCalendarPopup(True)
        self.setMinimumHeight(30)
        typable(self)

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    @day.setter
    def day(self, wanted: date) -> None:
        self.setDate(QDate(wanted.year, wanted.month, wanted.day))

    @property
    def said(self) -> str:
        """The day as the court writes it, or the words typed that are no day."""
        typing = self.findChild(Typing)
        return typing.unread if typing is not None and typing.unread else day_text(self.day)


def tidy(form: QWidget) -> None:
    """Give a form the desk's manner: dates as the court reads them, cards with one margin, labels at their inputs."""
    for field in form.findChildren(QDateTimeEdit):
        typable(field)
        if isinstance(field, QDateEdit):
            field.setLocale(COURT)
            field.setDisplayFormat("d MMMM yyyy")
            field.setCalendarPopup(True)
    for card in form.findChildren(QFrame):
        if card.property("card") and (inside := card.layout()) is not None:
            inside.setContentsMargins(14, 10, 14, 12)
    for rows in form.findChildren(QFormLayout):
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
