"""A column that scrolls up and down and takes no focus of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Roll(QScrollArea):
    """Holds one widget. ``snug`` keeps it no higher than what it holds."""

    def __init__(self, held: QWidget, *, snug: bool = False) -> None:
        super().__init__()
        self.snug = snug
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.snug and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """No higher than what it holds."""
        inside = self.widget()
        if inside is None:
            return
        wide = self.viewport().width()
        high = inside.heightForWidth(wide) if inside.hasHeightForWidth() else inside.minimumSizeHint().height()
        self.setMaximumHeight(max(high, inside.minimumSizeHint().height(), 60))
