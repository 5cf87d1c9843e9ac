"""A small table a person fills in: words, a choice, a day; rows come and go by two buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QDate, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.terms import day_text
from app.widgets.dateedit import DayEdit
from app.widgets.fields import day_said

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cells:
    """A column: its heading, what new rows say, its width (0 stretches); words to choose from, or days."""

    title: str
    fresh: str = ""
    width: int = 0
    words: tuple[str, ...] = ()
    days: bool = False


class WordCells(QStyledItemDelegate):
    """A cell that takes one of several words."""

    def __init__(self, table: QTableWidget, words: Sequence[str]) -> None:
        super().__init__(table)
        self.words = tuple(words)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        box = QComboBox(parent)
        box.addItems(self.words)
        box.activated.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(str(index.data() or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText())


class DayCells(QStyledItemDelegate):
    """A cell that takes a day, written as the court writes it."""

    def __init__(self, table: QTableWidget, today: date) -> None:
        super().__init__(table)
        self.today = today

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        made = DayEdit(parent)
        made.setMinimumHeight(0)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, DayEdit)
        shown = day_said(str(index.data() or "")) or self.today
        editor.setDate(QDate(shown.year, shown.month, shown.day))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, DayEdit)
        model.setData(index, day_text(editor.day))


class Sheet:
    """Gives a form's table its columns and buttons. ``told`` is called when a row came or went."""

    def __init__(
        self,
        table: QTableWidget,
        columns: Sequence[Cells],
        buttons: tuple[QPushButton, QPushButton],
        told: Callable[[], None],
        today: date,
    ) -> None:
        self.table, self.columns, self.told, self.today = table, tuple(columns), told, today
        self.lay()
        add, drop = buttons
        add.clicked.connect(lambda _: self.add())
        drop.clicked.connect(lambda _: self.drop())

    def lay(self) -> None:
        """Headings, widths and editors."""
        table = self.table
        table.setColumnCount(len(self.columns))
        table.setHorizontalHeaderLabels([c.title for c in self.columns])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setShowGrid(False)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        for at, column in enumerate(self.columns):
            if column.width:
                table.setColumnWidth(at, column.width)
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            if column.words:
                table.setItemDelegateForColumn(at, WordCells(table, column.words))
            if column.days:
                table.setItemDelegateForColumn(at, DayCells(table, self.today))

    def add(self, *texts: str) -> None:
        """One more row; without words, as the columns say, ready to be typed in."""
        at = self.table.rowCount()
        self.table.insertRow(at)
        for column, kind in enumerate(self.columns):
            text = texts[column] if column < len(texts) else kind.fresh
            self.table.setItem(at, column, QTableWidgetItem(text))
        first = self.table.item(at, 0)
        if first is not None and not texts:
            self.table.setCurrentItem(first)
            self.table.setFocus()
            self.table.editItem(first)
        self.told()

    def drop(self) -> None:
        """Take the current row away, or the last one."""
        at = self.table.currentRow()
        self.table.removeRow(at if at >= 0 else self.table.rowCount() - 1)
        self.told()

    def rows(self) -> list[tuple[str, ...]]:
        """Every row, cell by cell."""
        count = range(len(self.columns))
        return [tuple(self.text(row, column) for column in count) for row in range(self.table.rowCount())]

    def text(self, row: int, column: int) -> str:
        """One cell."""
        item = self.table.item(row, column)
        return item.text().strip() if item else ""
