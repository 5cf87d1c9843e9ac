"""The form of a procedural order: heads with their text, and the timetable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTableWidget

from app.documents.model import Document
from app.forms.registry.order import Ui_OrderForm
from app.registry import acts
from app.registry.documents import OrderFacts, procedural_order
from app.registry.rules.first_order import first_order_heads
from app.registry.rules.orders import Head, Order, StepKind, TimetableRow, shortcomings
from app.registry.screens.counterform import CounterForm
from app.terms import Reason, Side, day_text, tr
from app.widgets.doer import Doer
from app.widgets.fields import day_of, enum_choices, show_day
from app.widgets.grid import Grid, Slot
from app.widgets.typed import day_in, unread

ORDERED = (Side.CLAIMANT, Side.RESPONDENT, Side.BOTH, Side.TRIBUNAL)


class HeadEditor:
    """The heads of an order: a list of titles, and under it the text of the chosen one."""

    def __init__(self, table: QTableWidget, text: QPlainTextEdit, heard: Callable[[], None]) -> None:
        self.table, self.text, self.heard = table, text, heard
        self.texts: list[str] = []
        self.grid = Grid(table, [Slot()])
        table.currentCellChanged.connect(self.turn)
        table.itemChanged.connect(lambda *_: self.heard())
        text.textChanged.connect(self.typed)
        self.turn(-1)

    @property
    def heads(self) -> tuple[Head, ...]:
        """Titles and texts."""
        return tuple(Head(self.grid.text(at, 0), self.texts[at]) for at in range(len(self.grid)))

    def show(self, heads: tuple[Head, ...], at: int = 0) -> None:
        """These heads and no others, one of them chosen."""
        chosen = min(at, len(heads) - 1)
        with QSignalBlocker(self.table):
            self.texts = [head.text for head in heads]
            self.grid.show([head.title] for head in heads)
            self.table.setCurrentCell(chosen, 0)
        self.turn(chosen)
        self.heard()

    def turn(self, row: int, *_: int) -> None:
        """Another head is chosen."""
        self.text.blockSignals(True)
        self.text.setPlainText(self.texts[row] if 0 <= row < len(self.texts) else "")
        self.text.blockSignals(False)
        self.text.setEnabled(row >= 0)

    def typed(self) -> None:
        """The text of the chosen head changed."""
        row = self.table.currentRow()
        if 0 <= row < len(self.texts):
            self.texts[row] = self.text.toPlainText()
            self.heard()

    def add(self) -> None:
        """A new head after the others, its title ready to be typed."""
        self.show((*self.heads, Head(tr("New head"))), len(self.texts))
        item = self.table.item(self.table.currentRow(), 0)
        assert item is not None
        self.table.editItem(item)

    def remove(self) -> None:
        """Take the chosen head away."""
        row = self.table.currentRow()
        if row >= 0:
            heads = self.heads
            self.show((*heads[:row], *heads[row + 1 :]), row)

    def move(self, by: int) -> None:
        """Move the chosen head up or down."""
        heads, row = list(self.heads), self.table.currentRow()
        if row >= 0 and 0 <= row + by < len(heads):
            heads.insert(row + by, heads.pop(row))
            self.show(tuple(heads), row + by)


class OrderForm(CounterForm, Ui_OrderForm):
    """A procedural order and its timetable."""

    act = acts.issue_order
    primary = "&Issue the order…"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_OrderForm.setupUi(self, self)
        self.number_next = (self.stand.orders if self.stand else 0) + 1
        self.number.setText(tr("Procedural Order No. {n}", n=self.number_next))
        self.place.setText(self.seat)
        show_day(self.day, self.now.day)
        self.head_editor = HeadEditor(self.heads, self.head_text, self.changed.emit)
        self.wire(self.heads_add, self.head_editor.add)
        self.wire(self.heads_remove, self.head_editor.remove)
        self.wire(self.heads_up, lambda: self.head_editor.move(-1))
        self.wire(self.heads_down, lambda: self.head_editor.move(1))
        self.wire(self.heads_usual, lambda: self.head_editor.show(first_order_heads()))
        slots = (Slot("", 150, enum_choices(StepKind)), Slot("", 126, sides()), Slot("", 140), Slot())
        self.timetable_rows = Grid(self.timetable, slots, (self.timetable_add, self.timetable_remove))
        if self.number_next == 1:
            self.begin_first()
        self.ready()

    def wire(self, button: QPushButton, what: Callable[[], None]) -> None:
        """What a button does."""
        button.clicked.connect(lambda *_: what())

    def begin_first(self) -> None:
        """The first order begins with its usual heads and two statements."""
        self.subject.setText(tr("Organisation of the proceedings"))
        self.head_editor.show(first_order_heads())
        claim = working(self.now.day + timedelta(days=45))
        defence = working(claim + timedelta(days=45))
        self.timetable_rows.show(
            (
                (tr(StepKind.CLAIM.value), tr("Claimant"), day_text(claim), ""),
                (tr(StepKind.DEFENCE.value), tr("Respondent"), day_text(defence), ""),
            )
        )

    def draft(self) -> dict[str, Any]:
        """The texts of the heads stand behind their list."""
        kept = {name: what for name, what in super().draft().items() if name not in {"heads", "head_text"}}
        return {**kept, "heads_kept": [[head.title, head.text] for head in self.head_editor.heads]}

    def restore(self, content: dict[str, Any]) -> None:
        """Heads and texts together."""
        super().restore(content)
        self.head_editor.show(tuple(Head(*kept) for kept in content.get("heads_kept", ())))

    def values(self) -> Order:
        return Order(
            title=self.subject.text(),
            recitals=self.recitals.toPlainText(),
            heads=self.head_editor.heads,
            timetable=tuple(self.step(at) for at in range(len(self.timetable_rows))),
            place=self.place.text(),
            day=day_of(self.day),
            presiding=self.presiding.text(),
        )

    def step(self, at: int) -> TimetableRow:
        """One line of the timetable."""
        rows = self.timetable_rows
        return TimetableRow(rows.meant(at, 0), rows.meant(at, 1), day_in(rows.text(at, 2)), rows.text(at, 3))

    def problems(self) -> tuple[Reason, ...]:
        return (*shortcomings(self.values(), self.now), *self.unread())

    def unread(self) -> Iterator[Reason]:
        """Dates of the timetable that cannot be read."""
        for at in range(len(self.timetable_rows)):
            said = self.timetable_rows.text(at, 2)
            yield from unread(tr("Timetable, line {n}", n=at + 1), said, day_in(said), "Article 17(2)", "timetable")

    def preview(self) -> Document:
        return procedural_order(OrderFacts(self.caption(), self.number_next, self.values()))

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.issue_order, self.case, self.values(), override)


def sides() -> tuple[tuple[str, Side], ...]:
    """By whom a step is taken."""
    return tuple((tr(side.value).capitalize(), side) for side in ORDERED)


def working(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 8 - day.isoweekday()) if day.isoweekday() > 5 else 0)
