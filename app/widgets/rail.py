"""The procedure rail: the stages of a case, each with a sign, a word and a colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.widgets.palette import tokens

DONE, CURRENT, PARALLEL, FUTURE, BLOCKED = "done", "current", "parallel", "future", "blocked"
LOOK = {
    DONE: ("green", "ink", "muted"),
    CURRENT: ("accent", "ink", "accent_ink"),
    PARALLEL: ("amber", "ink", "amber"),
    FUTURE: ("line", "muted", "muted"),
    BLOCKED: ("red", "red", "red"),
}
RADIUS = 12


@dataclass(frozen=True)
class Stop:
    """One stage on the rail: its name, its state (a word above), the small line under it (red on ``alarm``)."""

    name: str
    state: str
    note: str = ""
    why: str = ""
    alarm: bool = False


class Rail(QWidget):
    """Paints the stops; hover says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stops: tuple[Stop, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("")

    def set_stops(self, stops: Sequence[Stop]) -> None:
        """Show these stages."""
        self.stops = tuple(stops)
        self.setAccessibleName("; ".join(f"{s.name}: {s.state} {s.note}".strip() for s in stops))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, 2 * RADIUS + 2 * self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def slot(self, at: int) -> QRectF:
        """The room one stop has."""
        width = self.width() / max(1, len(self.stops))
        place = len(self.stops) - 1 - at if self.isRightToLeft() else at
        return QRectF(place * width, 0, width, self.height())

    def centre(self, at: int) -> QPointF:
        """The middle of a stop's disc."""
        return QPointF(self.slot(at).center().x(), RADIUS + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(1, len(self.stops)):
            self.paint_way(painter, at)
        for at in range(len(self.stops)):
            self.paint_disc(painter, at)
            self.paint_words(painter, at)

    def paint_way(self, painter: QPainter, at: int) -> None:
        """The line from the stop before; green where it was walked."""
        walked = self.stops[at - 1].state == DONE and self.stops[at].state != FUTURE
        pen = QPen(tokens().colour("green" if walked else "line"), 3 if walked else 2)
        painter.setPen(pen)
        painter.drawLine(self.centre(at - 1), self.centre(at))

    def paint_disc(self, painter: QPainter, at: int) -> None:
        """The disc with its sign."""
        stop, colour = self.stops[at], tokens()
        fill = colour.colour(LOOK[stop.state][0])
        future = stop.state == FUTURE
        painter.setPen(QPen(colour.colour("muted" if future else LOOK[stop.state][0]), 1.5))
        painter.setBrush(colour.colour("paper") if future else fill)
        painter.drawEllipse(self.centre(at), RADIUS, RADIUS)
        dark_fill = fill.lightness() < 140
        painter.setPen(colour.colour("muted") if future else QColor("#FFFFFF" if dark_fill else "#11181F"))
        box = QRectF(0, 0, 2 * RADIUS, 2 * RADIUS)
        box.moveCenter(self.centre(at))
        painter.setFont(self.font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.sign(at))

    def sign(self, at: int) -> str:
        """The second sign beside the colour."""
        return {DONE: "✓", BLOCKED: "!"}.get(self.stops[at].state, str(at + 1))

    def paint_words(self, painter: QPainter, at: int) -> None:
        """The stage's name and the small line."""
        stop, slot = self.stops[at], self.slot(at)
        _, name, note = LOOK[stop.state]
        note = "red" if stop.alarm else note
        high = self.fontMetrics().height()
        font = QFont(self.font())
        font.setBold(stop.state in {CURRENT, PARALLEL, BLOCKED})
        self.paint_line(painter, QRectF(slot.x(), 2 * RADIUS + 5, slot.width(), high), stop.name, name, font)
        small = QFont(self.font())
        small.setPointSizeF(max(9.0, self.font().pointSizeF() - 1))
        self.paint_line(painter, QRectF(slot.x(), 2 * RADIUS + 5 + high, slot.width(), high), stop.note, note, small)

    def paint_line(self, painter: QPainter, box: QRectF, text: str, colour: str, font: QFont) -> None:
        """One centred line, shortened where it would not fit."""
        painter.setFont(font)
        painter.setPen(tokens().colour(colour))
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) - 6)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = next((i for i in range(len(self.stops)) if self.slot(i).contains(QPointF(event.pos()))), None)
            if at is not None:
                stop = self.stops[at]
                QToolTip.showText(event.globalPos(), " — ".join(p for p in (stop.name, stop.note, stop.why) if p))
                return True
        return bool(super().event(event))
