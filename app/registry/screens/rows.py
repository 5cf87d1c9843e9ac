"""Editable tables: rows that are added, typed in and removed, some cells chosen from a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem

from app.registry.screens.reading import capital
from app.terms import tr
from app.widgets.inputs import cell

ROW_HEIGHT = 34


@dataclass(frozen=True)
class Cell:
    """One column: its width in pixels (0 stretches) and, where it is chosen, the words and what they stand for."""

    width: int = 0
    choices: tuple[tuple[str, Any], ...] = ()


class Rows:
    """What a person does to one table. ``heard`` is called after every change."""

    def __init__(
        self, table: QTableWidget, buttons: tuple[QPushButton, QPushButton], cells: Sequence[Cell],
        heard: Callable[[], None],
    ) -> None:  # fmt: skip
        self.table, self.cells, self.heard = table, tuple(cells), heard
        self.add_button, self.remove_button = buttons
        self.add_button.clicked.connect(lambda *_: self.add_empty())
        self.remove_button.clicked.connect(lambda *_: self.remove())
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.itemSelectionChanged.connect(self.say)
        lay_columns(table, [c.width for c in self.cells])
        self.say()

    def say(self) -> None:
        """Only a chosen row can be removed."""
        self.remove_button.setEnabled(self.table.currentRow() >= 0)

    def add_empty(self) -> None:
        """A new row at the end, ready to be typed in."""
        at = self.grow()
        first = next((n for n, c in enumerate(self.cells) if not c.choices), 0)
        self.table.setCurrentCell(at, first)
        self.table.setFocus()
        self.heard()

    def grow(self) -> int:
        """A new row at the end; its number."""
        at = self.table.rowCount()
        self.table.insertRow(at)
        for column, declared in enumerate(self.cells):
            if declared.choices:
                self.table.setCellWidget(at, column, self.box(declared, at, column))
            else:
                self.table.setItem(at, column, QTableWidgetItem(""))
        return at

    def box(self, declared: Cell, row: int, column: int) -> QComboBox:
        """The list in a chosen cell."""
        made = QComboBox()
        for words, meant in declared.choices:
            made.addItem(words, meant)
        heading = self.table.horizontalHeaderItem(column)
        made.setAccessibleName(tr("{column}, row {row}", column=heading.text() if heading else "", row=row + 1))
        made.currentIndexChanged.connect(lambda *_: self.heard())
        return made

    def remove(self) -> None:
        """Take the chosen row away."""
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self.heard()

    def ensure(self, number: int) -> None:
        """At least so many rows."""
        while self.table.rowCount() < number:
            self.grow()

    def show(self, rows: Iterable[Sequence[str]]) -> None:
        """These rows and no others; a chosen cell is given by its words."""
        self.table.setRowCount(0)
        for texts in rows:
            at = self.grow()
            for column, text in enumerate(texts):
                self.put(at, column, text)

    def put(self, row: int, column: int, text: str) -> None:
        """Fill one cell."""
        held = self.table.cellWidget(row, column)
        if isinstance(held, QComboBox):
            held.setCurrentText(text)
        else:
            self.table.setItem(row, column, QTableWidgetItem(text))

    def text(self, row: int, column: int) -> str:
        """The words of one cell."""
        return cell(self.table, row, column).strip()

    def meant(self, row: int, column: int) -> Any:
        """What a chosen cell stands for."""
        held = self.table.cellWidget(row, column)
        assert isinstance(held, QComboBox)
        return held.currentData()

    def __len__(self) -> int:
        return self.table.rowCount()


def lay_columns(table: QTableWidget, widths: Sequence[int]) -> None:
    """Fixed widths, and one or more columns that stretch."""
    head = table.horizontalHeader()
    head.setStretchLastSection(False)
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in enumerate(widths):
        if width:
            table.setColumnWidth(column, width)
        else:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    if all(widths):
        head.setStretchLastSection(True)


def enum_choices(kind: Any) -> tuple[tuple[str, Any], ...]:
    """Every value of an enum as a choice, by its words."""
    return tuple((capital(tr(value.value)), value) for value in kind)
