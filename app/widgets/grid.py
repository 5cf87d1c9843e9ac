"""An editable table: plain cells, days, cells chosen from a list, colours by word. No widget per row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QPainter
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

from app.terms import tr
from app.widgets.dateedit import DayEdit
from app.widgets.inputs import table_reading
from app.widgets.palette import tokens
from app.widgets.table import ROW_HEIGHT
from app.widgets.typed import day_in

Index = QModelIndex | QPersistentModelIndex
LINE = 18
"""Pixels that each further line of words adds to a row."""


@dataclass(frozen=True)
class Slot:
    """One column. ``title`` is source text, translated when shown; empty, it keeps the form's own heading.

    ``width`` is in pixels, 0 stretches. ``choices`` are the only words the cell takes, each with what it stands for;
    ``calendar`` is the day at which the calendar of an empty cell opens. ``fresh`` stands in new rows, the first choice
    when empty. ``tint`` names the token behind a word, ``why`` is the tool tip of a word.
    """

    title: str = ""
    width: int = 0
    choices: tuple[tuple[str, Any], ...] = ()
    fresh: str = ""
    calendar: date | None = None
    fixed: bool = False
    centred: bool = False
    tint: Callable[[str], str] | None = None
    why: Callable[[str], str] | None = None

    @property
    def begins(self) -> str:
        """What a new cell says."""
        return self.fresh or (self.choices[0][0] if self.choices else "")


def same_words(words: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Choices that stand for themselves."""
    return tuple((word, word) for word in words)


class Chooser(QStyledItemDelegate):
    """Edits cells with a list or a calendar where the column has one, and paints the tints."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self.slots: tuple[Slot, ...] = ()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        slot = self.slots[index.column()]
        made = self.list_of(slot, parent) if slot.choices else DayEdit(parent) if slot.calendar else None
        if made is None:
            return super().createEditor(parent, option, index)
        made.setMinimumHeight(0)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        made.setAccessibleName(tr("{column}, row {row}", column=heading, row=index.row() + 1))
        return made

    def list_of(self, slot: Slot, parent: QWidget) -> QComboBox:
        """The list of a cell; a choice is taken over at once."""
        box = QComboBox(parent)
        box.addItems([words for words, _ in slot.choices])
        box.activated.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data() or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, DayEdit):
            editor.day = day_in(text) or self.slots[index.column()].calendar or editor.day
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, DayEdit):
            model.setData(index, editor.said)
        else:
            super().setModelData(editor, model, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        slot = self.slots[index.column()]
        paint_tint(painter, option, slot.tint(str(index.data() or "")) if slot.tint else "")
        super().paint(painter, option, index)
        if slot.choices and not (slot.centred or slot.fixed):
            paint_arrow(painter, option)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        slot, word = self.slots[index.column()], str(index.data() or "")
        if slot.centred:
            option.displayAlignment = Qt.AlignmentFlag.AlignCenter
        name = slot.tint(word) if slot.tint else ""
        if name:
            option.palette.setColor(option.palette.ColorRole.Text, tokens().colour(ink(name)))
            option.font.setBold(True)


def paint_tint(painter: QPainter, option: QStyleOptionViewItem, tint: str) -> None:
    """The colour behind a cell's word; the style sheet would paint over a background brush."""
    if tint:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().colour(f"{tint}_tint"))
        painter.drawRoundedRect(option.rect.adjusted(3, 4, -3, -4), 5, 5)


def paint_arrow(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The sign that a cell is chosen from a list."""
    x, y = option.rect.right() - 11, option.rect.center().y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens().colour("muted"))
    painter.drawPolyline([QPointF(x - 3.5, y - 1), QPointF(x, y + 2.5), QPointF(x + 3.5, y - 1)])
    painter.restore()


def ink(tint: str) -> str:
    """The colour of words on a tint."""
    return {"accent": "accent_ink", "grey": "muted"}.get(tint, tint)


class Grid:
    """What a person does to one QTableWidget; the table's cells are its content, so that a draft keeps them.

    ``buttons`` add a row and remove the chosen one. ``first`` gives the cells of a row so added, ``leaving`` is told
    the number of a row before it goes. ``lines`` is how many lines a row shows. Every change, rows that come and go
    included, is told by the table's ``itemChanged``.
    """

    def __init__(
        self, table: QTableWidget, slots: Sequence[Slot], buttons: tuple[QPushButton, QPushButton] | None = None, *,
        lines: int = 1, first: Callable[[], Sequence[str]] = tuple, leaving: Callable[[int], None] | None = None,
    ) -> None:  # fmt: skip
        self.table, self.first, self.leaving = table, first, leaving
        self.chooser = Chooser(table)
        self.remover = buttons[1] if buttons else None
        self.lay(lines)
        self.set_slots(slots)
        table.model().rowsInserted.connect(self.furnish)
        table.itemChanged.connect(self.tip)
        table.clicked.connect(self.open_list)
        if buttons:
            buttons[0].clicked.connect(lambda *_: self.begin())
            buttons[1].clicked.connect(lambda *_: self.remove())
            table.itemSelectionChanged.connect(self.say)
            self.say()

    def lay(self, lines: int) -> None:
        """The look of every editable table."""
        table = self.table
        table.setItemDelegate(self.chooser)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(lines > 1)
        table.setSelectionBehavior(table.SelectionBehavior.SelectRows)
        table.setSelectionMode(table.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT + LINE * (lines - 1))
        table.setEditTriggers(
            table.EditTrigger.DoubleClicked | table.EditTrigger.EditKeyPressed | table.EditTrigger.AnyKeyPressed
            | table.EditTrigger.SelectedClicked
        )  # fmt: skip

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The columns now."""
        return self.chooser.slots

    def set_slots(self, slots: Sequence[Slot]) -> None:
        """Other columns; what stands in the rows stays where it is."""
        self.chooser.slots = tuple(slots)
        self.table.setColumnCount(len(slots))
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(36)
        head.setStretchLastSection(all(slot.width for slot in slots))
        for at, slot in enumerate(slots):
            mode = QHeaderView.ResizeMode.Interactive if slot.width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(at, mode)
            if slot.width:
                self.table.setColumnWidth(at, slot.width)
            self.head(at, slot)
        with QSignalBlocker(self.table):
            for row, cells in enumerate(self.rows()):
                self.fill(row, cells)

    def head(self, at: int, slot: Slot) -> None:
        """The heading of a column."""
        heading = self.table.horizontalHeaderItem(at)
        if heading is None:
            heading = QTableWidgetItem()
            self.table.setHorizontalHeaderItem(at, heading)
        if slot.title:
            heading.setText(tr(slot.title))
        side = Qt.AlignmentFlag.AlignHCenter if slot.centred else Qt.AlignmentFlag.AlignLeft
        heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    # -- cells

    def __len__(self) -> int:
        return self.table.rowCount()

    def rows(self) -> list[list[str]]:
        """The cells, row by row, as they were typed."""
        return table_reading(self.table)

    def text(self, row: int, column: int) -> str:
        """The words of one cell, without blanks around them."""
        item = self.table.item(row, column)
        return item.text().strip() if item else ""

    def meant(self, row: int, column: int) -> Any:
        """What a chosen cell stands for; words that are no choice stand for the first."""
        choices, said = self.slots[column].choices, self.text(row, column).casefold()
        return next((meant for words, meant in choices if words.casefold() == said), choices[0][1])

    def put(self, row: int, column: int, text: str) -> None:
        """Fill one cell."""
        item = self.table.item(row, column)
        assert item is not None
        item.setText(text)

    def fill(self, row: int, cells: Sequence[str]) -> None:
        """Fill a row; missing cells begin as a new row's."""
        for at, slot in enumerate(self.slots):
            item = self.table.item(row, at)
            if item is None:
                item = QTableWidgetItem()
                self.table.setItem(row, at, item)
            item.setText(cells[at] if at < len(cells) else slot.begins)
            flags = item.flags() | Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsEditable if slot.fixed else flags)
            self.tip(item)

    def tip(self, item: QTableWidgetItem) -> None:
        """The words of a cell in full, or why they stand there."""
        if 0 <= item.column() < len(self.slots):
            why, text = self.slots[item.column()].why, item.text()
            with QSignalBlocker(self.table):
                item.setToolTip(why(text) if why else text)

    # -- rows

    def furnish(self, _above: Index, first: int, last: int) -> None:
        """New rows, whoever made them (a draft, a button), get their cells."""
        with QSignalBlocker(self.table):
            for row in range(first, last + 1):
                self.fill(row, ())

    def show(self, rows: Iterable[Sequence[str]]) -> None:
        """These rows and no others; says nothing of a change."""
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            for cells in rows:
                self.fill(self.grow(), cells)

    def grow(self) -> int:
        """A new row at the end; its number."""
        at = self.table.rowCount()
        self.table.insertRow(at)
        return at

    def add(self, cells: Sequence[str] = ()) -> int:
        """A new row at the end, these words in it; its number."""
        at = self.grow()
        with QSignalBlocker(self.table):
            self.fill(at, cells)
        self.table.itemChanged.emit(self.table.item(at, 0))
        return at

    def begin(self) -> None:
        """A new row at the end, ready to be typed in at its first empty cell."""
        at = self.add(self.first())
        empty = (n for n, slot in enumerate(self.slots) if not (self.text(at, n) or slot.fixed))
        self.table.setCurrentCell(at, next(empty, 0))
        self.table.setFocus()

    def remove(self) -> int:
        """Take the chosen row away; its number, -1 when none was chosen."""
        at = self.table.currentRow()
        if at >= 0:
            if self.leaving is not None:
                self.leaving(at)
            self.table.removeRow(at)
            self.table.itemChanged.emit(QTableWidgetItem())
            self.say()
        return at

    def say(self) -> None:
        """Only a chosen row can be removed."""
        if self.remover is not None:
            self.remover.setEnabled(self.table.currentRow() >= 0)

    def open_list(self, index: Index) -> None:
        """A click on a cell that is chosen opens its list."""
        slot = self.slots[index.column()]
        if slot.choices and not slot.fixed and self.table.indexWidget(index) is None:
            self.table.edit(index)
            box = self.table.indexWidget(index)
            if isinstance(box, QComboBox):
                box.showPopup()
