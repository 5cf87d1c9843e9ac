"""Record an act: what this person may do in this case now, and why not the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desk import rooms
from app.docket.rules import Permit
from app.terms import tr
from app.widgets.card import Card, button, label, say
from app.widgets.table import Column, RowsTable


@dataclass(frozen=True)
class Choice:
    """An act as it is offered: where it is done, and what stands against it."""

    permit: Permit
    place: str

    @property
    def state(self) -> str:
        """In a few words."""
        if not self.permit.open:
            return "; ".join(reason.text for reason in self.permit.reasons if reason.hard)
        soft = "; ".join(reason.text for reason in self.permit.reasons)
        return soft or (tr("in the tab {tab}", tab=self.place) if self.place else tr("open now"))

    @property
    def kind(self) -> str:
        """Green when open, muted when not."""
        if not self.permit.open:
            return "muted"
        return "amber" if self.permit.reasons else "green"


def choices(permits: Sequence[Permit]) -> tuple[Choice, ...]:
    """Every act that can be done in the window: by a form, or in a room's tab."""
    found = []
    for permit in permits:
        room = permit.act.id.partition(".")[0]
        if permit.act.id in rooms.forms() or room == "desk":
            found.append(Choice(permit, ""))
        elif room in rooms.tabs():
            found.append(Choice(permit, tr(rooms.tabs()[room][0])))
    return tuple(found)


COLUMNS: tuple[Column[Choice], ...] = (
    Column("Act", lambda c: tr(c.permit.act.title), 290, kind=lambda c: "" if c.permit.open else "muted"),
    Column("Article", lambda c: c.permit.article, 130, kind=lambda _: "muted"),
    Column("Now", lambda c: c.state, kind=lambda c: c.kind),
)


class RecordDialog(QDialog):
    """``picked`` carries the act id."""

    picked = Signal(str)

    def __init__(self, permits: Sequence[Permit], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Record an act"))
        self.resize(860, 520)
        self.sieve = QLineEdit()
        self.sieve.setPlaceholderText(tr("Type to find an act"))
        self.sieve.setAccessibleName(tr("Find an act"))
        self.table = RowsTable(COLUMNS, tr("Acts"))
        found = choices(permits)
        self.table.set_rows(found)
        open_now = sum(choice.permit.open for choice in found)
        card = Card(tr("Record an act"), tr("{n} open to you now, of {m}", n=open_now, m=len(found)))
        self.note = label("", "muted", wrap=True)
        self.go = button(tr("&Begin"), self.begin, primary=True)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(button(tr("Cancel"), self.reject))
        foot.addWidget(self.go)
        card.add(self.sieve)
        card.add(self.table, 1)
        card.column.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(card)
        self.sieve.textChanged.connect(self.sift)
        self.table.chosen.connect(self.tell)
        self.table.opened.connect(lambda _: self.begin())
        self.table.selectRow(0)
        self.sieve.setFocus()

    def sift(self, words: str) -> None:
        """Keep the first match chosen."""
        self.table.rows.set_filter(words)
        self.table.selectRow(0)

    def tell(self, choice: Choice) -> None:
        """What the act does, or why it cannot be done now."""
        about = choice.permit.act.doc.strip().split("\n")[0]
        say(self.note, about if choice.permit.open else choice.state)
        self.go.setEnabled(choice.permit.open)

    def begin(self) -> None:
        """Open the form of the act chosen."""
        choice = self.table.current()
        if choice is not None and choice.permit.open:
            self.accept()
            self.picked.emit(choice.permit.act.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.sieve.hasFocus():
            self.table.setFocus()
            self.table.keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.begin()
        else:
            super().keyPressEvent(event)
