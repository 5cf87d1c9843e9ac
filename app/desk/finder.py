"""Ctrl+K: one field that finds cases, acts, documents and commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.terms import tr
from app.widgets.card import Card
from app.widgets.table import Column, RowsTable


@dataclass(frozen=True)
class Found:
    """One thing to go to."""

    words: str
    kind: str
    go: Callable[[], object] = field(compare=False)


COLUMNS: tuple[Column[Found], ...] = (
    Column("Go to", lambda f: f.words),
    Column("Kind", lambda f: f.kind, 130, kind=lambda _: "muted"),
)


class Finder(QDialog):
    """Type, Enter, there."""

    def __init__(self, found: Sequence[Found], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find"))
        self.resize(640, 420)
        self.sieve = QLineEdit()
        self.sieve.setPlaceholderText(tr("A case, an act, a document or a command"))
        self.sieve.setAccessibleName(tr("Find a case, an act, a document or a command"))
        self.sieve.setMinimumHeight(34)
        self.table = RowsTable(COLUMNS, tr("Found"))
        self.table.set_rows(found)
        self.table.horizontalHeader().hide()
        card = Card()
        card.add(self.sieve)
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(card)
        self.sieve.textChanged.connect(self.sift)
        self.table.opened.connect(lambda _: self.go())
        self.sift("")
        self.sieve.setFocus()

    def sift(self, words: str) -> None:
        """Keep the first match chosen."""
        self.table.rows.set_filter(words)
        self.table.selectRow(0)

    def go(self) -> None:
        """To what is chosen."""
        chosen = self.table.current()
        if chosen is not None:
            self.accept()
            chosen.go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            last = len(self.table.rows.shown) - 1
            self.table.selectRow(min(max(self.table.currentIndex().row() + step, 0), last))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go()
        else:
            super().keyPressEvent(event)
