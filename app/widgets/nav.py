"""The dark bar on the left: where one is. Purple inside a walled room, so that nobody mistakes where they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.terms import tr
from app.widgets.card import label, restyle, say


class NavBar(QWidget):
    """Brand, places, and who is at the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("nav", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(172)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 18, 0, 14)
        self.column.setSpacing(0)
        brand = label("GREFFE", "brand")
        brand.setContentsMargins(19, 0, 0, 10)
        self.column.addWidget(brand)
        self.column.addStretch(1)
        self.who = label("")
        self.who.setContentsMargins(19, 0, 6, 6)
        self.who.setWordWrap(True)
        self.column.addWidget(self.who)
        self.group = QButtonGroup(self)
        self.places: dict[str, QPushButton] = {}

    def add(self, key: str, text: str, go: Callable[[], object]) -> QPushButton:
        """A place one can go to; ``&`` marks its mnemonic."""
        place = QPushButton(text)
        place.setProperty("navItem", True)
        place.setCheckable(True)
        place.setAutoDefault(False)
        place.setAccessibleName(tr("Go to {place}", place=text.replace("&", "")))
        place.clicked.connect(lambda *_: go())
        self.group.addButton(place)
        self.column.insertWidget(1 + len(self.places), place)
        self.places[key] = place
        return place

    def foot(self, widget: QWidget) -> None:
        """A button under the name of who is at the desk."""
        widget.setProperty("navFoot", True)
        row = QVBoxLayout()
        row.setContentsMargins(16, 2, 16, 0)
        row.addWidget(widget)
        self.column.addLayout(row)

    def be_at(self, key: str) -> None:
        """Mark where one is."""
        if key in self.places:
            self.places[key].setChecked(True)

    def person(self, name: str, office: str) -> None:
        """Who is at the desk, and in which office."""
        say(self.who, f"{name}\n{office}")

    def behind_wall(self, walled: bool) -> None:
        """Purple while a sealed room is shown."""
        colour = "wall" if walled else "true"
        if self.property("nav") != colour:
            self.setProperty("nav", colour)
            for widget in (self, *self.findChildren(QWidget)):
                restyle(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.focusNextPrevChild(step > 0)
        else:
            super().keyPressEvent(event)
