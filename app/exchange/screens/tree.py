"""The bundle as a tree: sections, the items in them, and the page each begins on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from app.exchange.rules import Standing
from app.terms import tr
from app.widgets.palette import tokens

PAGE = Qt.ItemDataRole.UserRole


class BundleTree(QTreeView):
    """``picked`` carries the page from 1, and whether it is asked for on the other side (Shift, or the middle key)."""

    picked = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows = QStandardItemModel(0, 2, self)
        self.setModel(self.rows)
        self.setHeaderHidden(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setIndentation(13)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Documents of the bundle"))
        self.setToolTip(tr("Enter opens a document; Shift+Enter opens it on the other side"))

    def show_items(self, items: Sequence[Standing]) -> None:
        """Fill the tree anew, all sections open."""
        self.rows.clear()
        self.rows.setColumnCount(2)
        section: QStandardItem | None = None
        for item in items:
            if section is None or section.text() != item.section:
                section = entry(item.section, item.section, item.page, bold=True)
                self.rows.appendRow(section)
                self.setFirstColumnSpanned(self.rows.rowCount() - 1, QModelIndex(), True)
            section.appendRow([entry(*shown(item), item.page), number(str(item.page))])
        self.expandAll()
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def mark_page(self, page: int) -> None:
        """Select the item that a page (from 1) belongs to, without opening it."""
        last: QModelIndex | None = None
        for row in range(self.rows.rowCount()):
            section = self.rows.index(row, 0)
            for below in range(self.rows.rowCount(section)):
                index = self.rows.index(below, 0, section)
                if index.data(PAGE) <= page:
                    last = index
        if last is not None and last != self.currentIndex():
            self.setCurrentIndex(last)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        other = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self.pick(index, other=other or event.button() == Qt.MouseButton.MiddleButton)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.pick(self.currentIndex(), other=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def pick(self, index: QModelIndex, *, other: bool) -> None:
        """Ask for the item at an index; a section asks for nothing."""
        if index.isValid() and index.parent().isValid():
            self.picked.emit(index.siblingAtColumn(0).data(PAGE), other)


def shown(item: Standing) -> tuple[str, str]:
    """The words of an item in the tree, and what its tool tip says."""
    words = tr("{name}, not shown", name=item.name) if item.slip else item.name
    told = [item.name, tr("pages {first} to {last}", first=item.page, last=item.last), item.slip, *item.notes]
    return words, "\n".join(line for line in told if line)


def entry(words: str, tip: str, page: int, *, bold: bool = False) -> QStandardItem:
    """A line of the tree that knows its page."""
    made = QStandardItem(words)
    made.setData(page, PAGE)
    made.setToolTip(tip)
    font = QFont()
    font.setBold(bold)
    made.setFont(font)
    return made


def number(words: str) -> QStandardItem:
    """A page number at the right."""
    made = QStandardItem(words)
    made.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setForeground(tokens().colour("muted"))
    made.setSelectable(False)
    return made
