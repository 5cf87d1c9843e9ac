"""A month on one sheet: what falls on each day, moved through with the keys."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.terms import MONTHS, counted, day_text, tr
from app.widgets.palette import tokens

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
HEAD, LINE, GAP = 24, 20, 4
"""Pixels: the row of weekdays, one line in a day, the air around it."""


@dataclass(frozen=True)
class Mark:
    """Something on a day. ``kind`` is red, amber, accent or muted; ``why`` is told under the pointer.

    ``case`` is None for what belongs to no case.
    """

    day: date
    case: UUID | None
    words: str
    kind: str
    why: str
    of: Any = None


def weeks(year: int, month: int) -> list[list[date]]:
    """The weeks of a month from Monday, filled up with days of its neighbours."""
    return calendar.Calendar().monthdatescalendar(year, month)


class MonthView(QWidget):
    """``chosen`` and ``opened`` carry a mark, ``turned`` the first day of the month shown, ``picked`` a day."""

    chosen = Signal(object)
    opened = Signal(object)
    turned = Signal(object)
    picked = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = self.day = today
        self.at = 0
        self.marks: dict[date, list[Mark]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Month"))
        self.say()

    def minimumSizeHint(self) -> QSize:
        return QSize(420, HEAD + 6 * 44)

    # -- content

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these, and no others."""
        self.marks = {}
        for mark in marks:
            self.marks.setdefault(mark.day, []).append(mark)
        self.at = min(self.at, max(0, len(self.on(self.day)) - 1))
        self.say()
        self.update()

    def on(self, day: date) -> list[Mark]:
        """What falls on a day."""
        return self.marks.get(day, [])

    def current(self) -> Mark | None:
        """The mark the cursor is on."""
        here = self.on(self.day)
        return here[self.at] if self.at < len(here) else None

    @property
    def title(self) -> str:
        """The month shown."""
        return f"{tr(MONTHS[self.day.month - 1])} {self.day.year}"

    def say(self) -> None:
        """What a screen reader says of the day chosen."""
        here = self.on(self.day)
        said = "; ".join(mark.words for mark in here)
        count = counted(len(here), "1 date", "{n} dates")
        self.setAccessibleDescription(f"{day_text(self.day)}: {count}. {said}")

    # -- moving

    def go(self, day: date, at: int = 0) -> None:
        """Choose a day; another month is turned to."""
        turned = (day.year, day.month) != (self.day.year, self.day.month)
        self.day, self.at = day, at
        if turned:
            self.turned.emit(day.replace(day=1))
        self.picked.emit(day)
        if (mark := self.current()) is not None:
            self.chosen.emit(mark)
        self.say()
        self.update()

    def turn(self, months: int) -> None:
        """Months on or back; the day of the month stays, or is the last one."""
        year, month = divmod(self.day.year * 12 + self.day.month - 1 + months, 12)
        if 1 <= year <= 9998:
            last = calendar.monthrange(year, month + 1)[1]
            self.go(date(year, month + 1, min(self.day.day, last)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in days:
            self.go(self.day + timedelta(days=days[key]))
        elif key in months:
            self.turn(months[key])
        elif key == Qt.Key.Key_Home:
            self.go(self.today)
        elif key == Qt.Key.Key_Space and self.on(self.day):
            self.go(self.day, (self.at + 1) % len(self.on(self.day)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (mark := self.current()) is not None:
            self.opened.emit(mark)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.turn(-1 if event.angleDelta().y() > 0 else 1)

    # -- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day, at = self.under(event.position().toPoint())
        if day is not None:
            self.go(day, max(at, 0))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day, at = self.under(event.position().toPoint())
        if day is not None and 0 <= at < len(self.on(day)):
            self.opened.emit(self.on(day)[at])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told(event.pos()), self)
            return True
        return super().event(event)

    def told(self, at: QPoint) -> str:
        """What is said under the pointer: why this date, or everything on the day."""
        day, row = self.under(at)
        here = self.on(day) if day else []
        if 0 <= row < len(here) and (row < self.fits() or len(here) <= self.fits()):
            return here[row].why
        return "\n".join(mark.words for mark in here)

    def under(self, at: QPoint) -> tuple[date | None, int]:
        """The day at a place, and which of its marks (-1 for none)."""
        for day, box in self.boxes():
            if box.contains(at):
                row = (at.y() - box.top() - LINE - GAP) // LINE
                return day, row if 0 <= row < len(self.on(day)) else -1
        return None, -1

    # -- drawing

    def boxes(self) -> list[tuple[date, QRect]]:
        """Each day of the sheet and where it stands."""
        rows = weeks(self.day.year, self.day.month)
        wide, high = self.width() / 7, (self.height() - HEAD) / len(rows)
        return [
            (day, QRect(int(x * wide), HEAD + int(y * high), int(wide), int(high)))
            for y, week in enumerate(rows)
            for x, day in enumerate(week)
        ]

    def fits(self) -> int:
        """How many marks a day has room for."""
        high = (self.height() - HEAD) / len(weeks(self.day.year, self.day.month))
        return max(1, int((high - LINE - 2 * GAP) // LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens().colour("muted"))
        for x, name in enumerate(WEEKDAYS):
            box = QRect(int(x * self.width() / 7) + 6, 0, int(self.width() / 7), HEAD)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr(name))
        for day, box in self.boxes():
            self.paint_day(painter, day, box)

    def paint_day(self, painter: QPainter, day: date, box: QRect) -> None:
        """One day: its number and what falls on it; the day chosen has a frame."""
        inside = day.month == self.day.month
        painter.setPen(tokens().colour("line"))
        if day == self.today:
            painter.fillRect(box.adjusted(1, 1, -1, -1), tokens().colour("accent_tint"))
        painter.drawRect(box)
        if day == self.day:
            painter.setPen(tokens().colour("accent"))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.setPen(tokens().colour("ink" if inside else "muted"))
        number = box.adjusted(6, GAP, -6, 0)
        number.setHeight(LINE)
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(day.day))
        self.paint_marks(painter, day, box)

    def paint_marks(self, painter: QPainter, day: date, box: QRect) -> None:
        """As many marks as there is room for, then how many more."""
        here, room = self.on(day), self.fits()
        shown = here if len(here) <= room else here[: room - 1]
        metrics = QFontMetrics(painter.font())
        for at, mark in enumerate(shown):
            line = QRect(box.left() + GAP, box.top() + LINE + GAP + at * LINE, box.width() - 2 * GAP, LINE - 2)
            tint = f"{mark.kind}_tint" if mark.kind in {"red", "amber", "accent"} else "grey_tint"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().colour(tint))
            painter.drawRoundedRect(line, 4, 4)
            ink = {"red": "red", "amber": "amber", "accent": "accent_ink"}.get(mark.kind, "muted")
            painter.setPen(tokens().colour(ink))
            words = metrics.elidedText(mark.words, Qt.TextElideMode.ElideRight, line.width() - 8)
            painter.drawText(line.adjusted(4, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, words)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(here) > len(shown):
            painter.setPen(tokens().colour("muted"))
            more = QRect(box.left() + GAP + 4, box.top() + LINE + GAP + len(shown) * LINE, box.width() - 2 * GAP, LINE)
            painter.drawText(more, Qt.AlignmentFlag.AlignVCenter, tr("{n} more", n=len(here) - len(shown)))
