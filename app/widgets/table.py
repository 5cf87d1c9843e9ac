"""A table over frozen rows, its columns declared as data. No widget per row: smooth at 100,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.terms import tr
from app.widgets.palette import tokens

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32
DAY_WIDTH = 144
"""Pixels a day needs as the court writes it: 30 September 2026."""


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its heading (source text, translated when shown), the words of a row in it, and how it behaves.

    ``width`` is in pixels, 0 stretches. ``order`` gives a sort key where the words would sort wrongly. ``kind`` names
    a token ("red", "amber", "green", "accent_ink", "muted") for the text; ``why`` is the tool tip; ``struck`` says
    whether the words are struck through.
    """

    title: str
    text: Callable[[T], str]
    width: int = 0
    order: Callable[[T], Any] | None = None
    kind: Callable[[T], str] | None = None
    why: Callable[[T], str] | None = None
    right: bool = False
    struck: Callable[[T], bool] | None = None


class RowsModel(QAbstractTableModel, Generic[T]):
    """The rows that pass the filter, in the order asked for."""

    def __init__(self, columns: Sequence[Column[T]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: tuple[T, ...] = ()
        self.shown: list[T] = []
        self.words = ""
        self.only: Callable[[T], bool] | None = None
        self.sorting: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows instead."""
        self.rows = tuple(rows)
        self.sift()

    def set_filter(self, words: str, only: Callable[[T], bool] | None = None) -> None:
        """Show only rows with all these words in any column (and for which ``only`` holds)."""
        self.words, self.only = words.casefold(), only
        self.sift()

    def sift(self) -> None:
        """Work out anew which rows are shown, and in which order."""
        self.beginResetModel()
        asked = self.words.split()
        self.shown = [row for row in self.rows if self.passes(row, asked)]
        if self.sorting:
            column, down = self.sorting
            self.shown.sort(key=self.key(column), reverse=down)
        self.endResetModel()

    def passes(self, row: T, asked: list[str]) -> bool:
        """Whether one row is to be shown."""
        if self.only is not None and not self.only(row):
            return False
        if not asked:
            return True
        text = " ".join(column.text(row) for column in self.columns).casefold()
        return all(word in text for word in asked)

    def key(self, column: int) -> Callable[[T], Any]:
        """By what a column sorts."""
        declared = self.columns[column]
        return declared.order or (lambda row: declared.text(row).casefold())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the given order."""
        self.sorting = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self.sift()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        row, column = self.shown[index.row()], self.columns[index.column()]
        given = GIVEN.get(role)
        return given(self, row, column) if given else None

    def alignment(self, column: Column[T]) -> Qt.AlignmentFlag:
        """Words stand left, figures right."""
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def colour(self, row: T, column: Column[T]) -> Any:
        """The colour of a cell's words, None for the usual ink."""
        name = column.kind(row) if column.kind else ""
        return tokens().colour(name) if name else None

    def font(self, row: T, column: Column[T]) -> Any:
        """Coloured words are also bold: the colour never stands alone."""
        name = column.kind(row) if column.kind else ""
        bold, struck = name not in {"", "muted"}, bool(column.struck and column.struck(row))
        if not (bold or struck):
            return None
        made = QFont()
        made.setBold(bold)
        made.setStrikeOut(struck)
        return made


GIVEN: dict[int, Callable[[Any, Any, Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda _, row, column: column.text(row),
    Qt.ItemDataRole.ToolTipRole: lambda _, row, column: column.why(row) if column.why else column.text(row),
    Qt.ItemDataRole.TextAlignmentRole: lambda model, _, column: model.alignment(column),
    Qt.ItemDataRole.ForegroundRole: lambda model, row, column: model.colour(row, column),
    Qt.ItemDataRole.FontRole: lambda model, row, column: model.font(row, column),
}


class RowsTable(QTableView, Generic[T]):
    """The view: ``opened`` on double click or Enter, ``chosen`` when the selection moves; both give the frozen row."""

    opened = Signal(object)
    chosen = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, columns: Sequence[Column[T]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(columns)
        self.setModel(self.rows)
        self.setObjectName(name)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.lay_columns()
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.shown[index.row()]))
        self.selectionModel().currentRowChanged.connect(self.moved)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.ask_menu)

    def lay_columns(self) -> None:
        """Widths as declared; columns without one share what is left."""
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        head.setSortIndicatorClearable(True)
        for at, column in enumerate(self.rows.columns):
            if column.width:
                self.setColumnWidth(at, column.width)
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows, keeping the selected row selected where it is still there."""
        kept = self.current()
        self.rows.set_rows(rows)
        if kept is not None and kept in self.rows.shown:
            self.selectRow(self.rows.shown.index(kept))

    def show_first(self) -> None:
        """Choose the first row where none is chosen, so that what stands beside the table is never empty."""
        if self.current() is None and self.rows.shown:
            self.selectRow(0)

    def current(self) -> T | None:
        """The row the cursor is on."""
        index = self.currentIndex()
        return self.rows.shown[index.row()] if index.isValid() and index.row() < len(self.rows.shown) else None

    def selected(self) -> tuple[T, ...]:
        """Every selected row, in the order shown."""
        at = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.shown[row] for row in at)

    def moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        """The cursor went to another row."""
        if index.isValid() and index.row() < len(self.rows.shown):
            self.chosen.emit(self.rows.shown[index.row()])

    def ask_menu(self, at: QPoint) -> None:
        """A context menu was asked for on a row."""
        index = self.indexAt(at)
        if index.isValid():
            self.menu_asked.emit(self.rows.shown[index.row()], self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)
