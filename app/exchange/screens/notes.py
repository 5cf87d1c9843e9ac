"""A reader's private notes beside the documents: unlock, list, write, and go to the page a note is about."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.exchange.queries import BundleLine
from app.exchange.rules import citation
from app.exchange.screens.notebook import Box, KeptNote, NoteBook, ReaderNote
from app.terms import Refused, Trouble, tr
from app.widgets.card import Card, button, empty_state, label
from app.widgets.palette import tokens
from app.widgets.pdfview import tool

Index = QModelIndex | QPersistentModelIndex
NOTE = Qt.ItemDataRole.UserRole
LOOK = 2000
"""Milliseconds between two looks whether the room behind the notes was locked."""
IDLE = 10 * 60_000
"""Milliseconds without reading or writing after which the notes lock themselves."""


class NotePainter(QStyledItemDelegate):
    """A note as a tinted sheet: its words, then where it stands and its tags."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words, where = texts(index)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        sheet = option.rect.adjusted(0, 0, -2, -6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens().colour("accent_ink") if picked else Qt.PenStyle.NoPen)
        painter.setBrush(tokens().colour("accent_tint"))
        painter.drawRoundedRect(sheet, 5, 5)
        inside = sheet.adjusted(9, 7, -9, -7)
        painter.setPen(tokens().colour("ink"))
        painter.setFont(option.font)
        painter.drawText(inside, int(Qt.TextFlag.TextWordWrap), words)
        painter.setPen(tokens().colour("accent_ink"))
        painter.setFont(bold(option.font))
        low = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(inside, low, where)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words, where = texts(index)
        view = option.widget
        room = (view.viewport().width() if isinstance(view, QAbstractItemView) else 200) - 22
        height = wrapped(option.font, words, room) + wrapped(bold(option.font), where, room)
        return QSize(room, height + 24)


def texts(index: Index) -> tuple[str, str]:
    """What a line of the list says: the note, and where it stands."""
    return index.data(Qt.ItemDataRole.DisplayRole), index.data(Qt.ItemDataRole.StatusTipRole)


def bold(font: QFont) -> QFont:
    """The same face, bold."""
    made = QFont(font)
    made.setBold(True)
    return made


def wrapped(font: QFont, words: str, room: int) -> int:
    """The height of words set in a width, in pixels."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), words).height()


class NotesCard(Card):
    """``gone_to`` carries the note that was asked for; ``changed`` says that notes came or went."""

    gone_to = Signal(object)
    changed = Signal()
    kept_one = Signal()

    def __init__(self, book: NoteBook | None, name: str) -> None:
        super().__init__(tr("My notes"), tr("private · own key"))
        self.book = book
        self.bundle: BundleLine | None = None
        self.kept: tuple[KeptNote, ...] = ()
        self.writing = ReaderNote("", 0)
        self.replacing: UUID | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(self.lay_closed(name))
        self.stack.addWidget(self.lay_open())
        self.add(self.stack, 1)
        self.look = QTimer(self)
        self.look.setInterval(LOOK)
        self.look.timeout.connect(self.look_again)
        self.look.start()
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE)
        self.idle.timeout.connect(self.lock)
        self.reload()

    # -- locked

    def lay_closed(self, name: str) -> QWidget:
        """What stands here until the reader's key is at hand."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        if self.book is None:
            column.addWidget(empty_state(tr("No notes are kept here."),
                                         tr("Notes belong to the room of deliberations of this case.")))  # fmt: skip
            return page
        column.addWidget(label(tr("Notes and highlights are sealed to your own key. Nobody else can read them."),
                               "muted", wrap=True))  # fmt: skip
        self.name, self.passphrase = QLineEdit(name), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        for words, field in ((tr("Na&me"), self.name), (tr("&Passphrase"), self.passphrase)):
            caption = label(words)
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            field.setMinimumHeight(30)
            column.addWidget(caption)
            column.addWidget(field)
        self.refusal = label("", "problem", wrap=True)
        self.refusal.hide()
        column.addWidget(self.refusal)
        column.addWidget(button(tr("&Unlock my notes"), self.unlock))
        self.passphrase.returnPressed.connect(self.unlock)
        column.addStretch(1)
        return page

    def unlock(self) -> None:
        """Try the key; the passphrase is forgotten at once."""
        given = self.passphrase.text()
        self.passphrase.clear()
        if self.book is not None and self.attempt(lambda: self.opened(given)):
            self.reload()

    def opened(self, given: str) -> None:
        """Hand the key to the book."""
        assert self.book is not None
        self.book.unlock(self.name.text().strip(), given)

    def stay_open(self, _: object = None) -> None:
        """The reader reads: count the idle time anew."""
        if self.is_open:
            self.idle.start()

    def lock(self) -> None:
        """Forget the key; a note that is being written is lost with it."""
        if self.book is not None and self.book.open:
            self.book.lock()
        self.reload()

    def attempt(self, what: Callable[[], object]) -> bool:
        """Do something with the book; what it objects to stands under the fields."""
        refusal = self.refusal if self.stack.currentIndex() == 0 else self.objection
        try:
            what()
        except (Refused, Trouble) as met:
            refusal.setText(str(met))
            refusal.show()
            return False
        refusal.hide()
        return True

    # -- open

    def lay_open(self) -> QWidget:
        """The list, and the editor below it while a note is written."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.list = QListWidget()
        self.list.setItemDelegate(NotePainter(self.list))
        self.list.setAccessibleName(tr("My notes on this bundle"))
        self.list.setToolTip(tr("Enter goes to the page; Delete destroys the note"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.itemClicked.connect(self.go)
        self.list.itemActivated.connect(self.go)
        self.none = empty_state(tr("No notes yet."), tr("Select words on a page, then press Highlight and note."))
        column.addWidget(self.none, 1)
        column.addWidget(self.list, 1)
        self.objection = label("", "problem", wrap=True)
        self.objection.hide()
        self.shut = tool(tr("Lock my notes"), tr("Lock my notes"), self.lock)
        column.addWidget(self.objection)
        column.addWidget(self.lay_editor())
        column.addWidget(self.shut)
        return page

    def lay_editor(self) -> QWidget:
        """Words and tags of the note being written."""
        self.editor = QWidget()
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.about = label("", "muted", wrap=True)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(tr("Note"))
        self.words.setPlaceholderText(tr("What you note for yourself"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(84)
        self.tags = QLineEdit()
        self.tags.setAccessibleName(tr("Tags"))
        self.tags.setPlaceholderText(tr("Tags, e.g. attribution, question"))
        row = QHBoxLayout()
        row.addWidget(button(tr("&Keep note"), self.keep, primary=True))
        row.addWidget(button(tr("Cancel"), self.editor.hide))
        for part in (self.about, self.words, self.tags):
            column.addWidget(part)
        column.addLayout(row)
        self.editor.hide()
        return self.editor

    @property
    def is_open(self) -> bool:
        """Whether notes can be read and written now."""
        return self.book is not None and self.book.open

    def show_bundle(self, bundle: BundleLine) -> None:
        """Turn to the notes on a bundle."""
        self.bundle = bundle
        self.reload()

    def look_again(self) -> None:
        """Hide everything once the room behind was locked, show it once it was opened elsewhere."""
        if self.is_open != (self.stack.currentIndex() == 1):
            self.reload()

    def reload(self) -> None:
        """Read the notes anew."""
        usable = self.is_open
        self.kept = ()
        if usable and self.book is not None and self.bundle is not None:
            self.kept = tuple(self.book.list(str(self.bundle.id)))
        else:
            self.words.clear()
            self.editor.hide()
        self.stack.setCurrentIndex(1 if usable else 0)
        self.list.clear()
        for one in sorted(self.kept, key=lambda kept: (kept.note.page, kept.written)):
            self.list.addItem(self.line(one))
        self.list.setVisible(bool(self.kept))
        self.none.setVisible(not self.kept)
        self.stay_open()
        self.changed.emit()

    def line(self, one: KeptNote) -> QListWidgetItem:
        """One note in the list."""
        made = QListWidgetItem(one.note.text or f"“{one.note.quote}”")
        where = citation(self.bundle.items, one.note.page) if self.bundle else ""
        made.setData(Qt.ItemDataRole.StatusTipRole, "\n".join(part for part in (where, hashed(one.note.tags)) if part))
        made.setData(Qt.ItemDataRole.AccessibleTextRole, f"{made.text()}. {where}")
        made.setToolTip(f"“{one.note.quote}”" if one.note.quote else "")
        made.setData(NOTE, one)
        return made

    def go(self, item: QListWidgetItem) -> None:
        """Go to what a note is about."""
        self.gone_to.emit(item.data(NOTE))

    def show_note(self, ident: UUID) -> None:
        """Select a note in the list."""
        for at in range(self.list.count()):
            if self.list.item(at).data(NOTE).id == ident:
                self.list.setCurrentRow(at)

    # -- writing

    def write(self, page: int, quote: str, boxes: tuple[Box, ...]) -> None:
        """Begin a note on a page (from 1), about the words selected there if any."""
        if not self.is_open or self.bundle is None:
            (self.passphrase if self.book is not None else self).setFocus()
            return
        self.writing = ReaderNote(str(self.bundle.id), page, boxes, quote)
        self.about.setText(citation(self.bundle.items, page))
        self.words.clear()
        self.editor.show()
        self.words.setFocus()

    def keep(self) -> None:
        """Keep the note being written; it stays in the editor if the book objects."""
        tags = tuple(tag for part in self.tags.text().replace("#", ",").split(",") if (tag := part.strip()))
        one = self.writing
        note = ReaderNote(one.bundle, one.page, one.boxes, one.quote, tags, self.words.toPlainText().strip())
        if self.book is not None and self.attempt(lambda: self.added(note)):
            self.editor.hide()
            self.tags.clear()
            self.reload()

    def added(self, note: ReaderNote) -> None:
        """Hand a note to the book."""
        assert self.book is not None
        self.book.add(note)
        self.kept_one.emit()

    def highlight(self, page: int, quote: str, boxes: tuple[Box, ...]) -> None:
        """Keep a highlight without words."""
        if self.is_open and self.bundle is not None and boxes:
            note = ReaderNote(str(self.bundle.id), page, boxes, quote)
            if self.attempt(lambda: self.added(note)):
                self.reload()

    def destroy_note(self) -> None:
        """Destroy the selected note."""
        picked = self.list.selectedItems()
        if picked and self.book is not None:
            book, ident = self.book, picked[0].data(NOTE).id
            if self.attempt(lambda: book.remove(ident)):
                self.reload()


def hashed(tags: tuple[str, ...]) -> str:
    """Tags as they are shown."""
    return " ".join(f"#{tag}" for tag in tags)
