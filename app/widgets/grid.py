"""An editable table: plain cells, cells chosen from a list, colours by word. No widget per row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.widgets.inputs import table_reading
from app.widgets.palette import tokens

ROW_HEIGHT = 32
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Slot:
    """One column. ``width`` in pixels, 0 stretches; ``choices`` are the only words the cell takes.

    ``tint`` names the token behind a word, ``why`` is the tool tip of a word.
    """

    title: str
    width: int = 0
    choices: tuple[str, ...] = ()
    fixed: bool = False
    centred: bool = False
    tint: Callable[[str], str] | None = None
    why: Callable[[str], str] | None = None


class Chooser(QStyledItemDelegate):
    """Edits cells with a list where the column has choices, and paints the tints."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self.slots: tuple[Slot, ...] = ()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        slot = self.slots[index.column()]
        if not slot.choices:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.addItems(list(slot.choices))
        box.setAccessibleName(slot.title)
        box.activated.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data() or ""))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        slot = self.slots[index.column()]
        paint_tint(painter, option, slot.tint(str(index.data() or "")) if slot.tint else "")
        super().paint(painter, option, index)

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


def ink(tint: str) -> str:
    """The colour of words on a tint."""
    return {"accent": "accent_ink", "grey": "muted"}.get(tint, tint)


class Grid:
    """What a person does to one QTableWidget; ``lines`` is how many a row shows. The table's cells are its content."""

    def __init__(self, table: QTableWidget, slots: Sequence[Slot], *, lines: int = 1) -> None:
        self.table = table
        self.chooser = Chooser(table)
        table.setItemDelegate(self.chooser)
        table.setWordWrap(lines > 1)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT + 18 * (lines - 1))
        table.setEditTriggers(
            table.EditTrigger.DoubleClicked | table.EditTrigger.EditKeyPressed | table.EditTrigger.AnyKeyPressed
            | table.EditTrigger.SelectedClicked
        )  # fmt: skip
        self.set_slots(slots)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The columns now."""
        return self.chooser.slots

    def set_slots(self, slots: Sequence[Slot]) -> None:
        """Other columns; what stands in the rows stays where it is."""
        self.chooser.slots = tuple(slots)
        self.table.setColumnCount(len(slots))
        self.table.setHorizontalHeaderLabels([slot.title for slot in slots])
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(36)
        for at, slot in enumerate(slots):
            mode = QHeaderView.ResizeMode.Interactive if slot.width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(at, mode)
            if slot.width:
                self.table.setColumnWidth(at, slot.width)
            side = Qt.AlignmentFlag.AlignHCenter if slot.centred else Qt.AlignmentFlag.AlignLeft
            if (heading := self.table.horizontalHeaderItem(at)) is not None:
                heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.refit()

    def rows(self) -> list[list[str]]:
        """The cells, row by row."""
        return table_reading(self.table)

    def show(self, rows: Iterable[Sequence[str]]) -> None:
        """These rows and no others; says nothing of a change."""
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            for cells in rows:
                self.put(self.grow(), cells)

    def add(self, cells: Sequence[str] = ()) -> int:
        """A new row at the end; its number."""
        with QSignalBlocker(self.table):
            at = self.grow()
            self.put(at, cells)
        self.table.itemChanged.emit(self.table.item(at, 0))
        return at

    def grow(self) -> int:
        """An empty row at the end."""
        at = self.table.rowCount()
        self.table.insertRow(at)
        self.put(at, ())
        return at

    def put(self, row: int, cells: Sequence[str]) -> None:
        """Fill a row; missing cells are empty."""
        for at, slot in enumerate(self.slots):
            text = cells[at] if at < len(cells) else ""
            item = self.table.item(row, at)
            if item is None:
                item = QTableWidgetItem()
                self.table.setItem(row, at, item)
            item.setText(text)
            item.setToolTip(slot.why(text) if slot.why else text)
            flags = item.flags() | Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsEditable if slot.fixed else flags)

    def refit(self) -> None:
        """Tips and what may be edited, for rows that were filled by others (a draft)."""
        with QSignalBlocker(self.table):
            for row, cells in enumerate(self.rows()):
                self.put(row, cells)

    def remove(self) -> int:
        """Take the chosen row away; its number, -1 when none was chosen."""
        at = self.table.currentRow()
        if at >= 0:
            self.table.removeRow(at)
            self.table.itemChanged.emit(QTableWidgetItem())
        return at
