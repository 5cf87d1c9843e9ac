"""The review desk: the bundle as a tree, two documents side by side, private notes at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout, QWidget

from app.exchange.queries import BundleLine
from app.exchange.rules import Standing
from app.exchange.screens.notebook import KeptNote, NoteBook
from app.exchange.screens.notes import NotesCard
from app.exchange.screens.pane import Custody, Pane
from app.exchange.screens.tree import BundleTree
from app.terms import Side, tr
from app.widgets.card import Card, button, label, say
from app.widgets.marks import Mark

WIDTHS = (216, 350, 350, 232)


class ReviewDesk(QWidget):
    """``open`` shows a bundle. The side the reader last worked in is where the tree and the notes open."""

    def __init__(self, book: NoteBook | None, reader: str) -> None:
        super().__init__()
        self.bundle: BundleLine | None = None
        self.tree = BundleTree()
        self.panes = (Pane(tr("Left document")), Pane(tr("Right document")))
        self.at = 0
        self.notes = NotesCard(book, reader)
        self.foot = label("", "muted")
        self.lay()
        for side, pane in enumerate(self.panes):
            self.listen(side, pane)
        self.tree.picked.connect(self.open_item)
        self.notes.gone_to.connect(self.go_to_note)
        self.notes.changed.connect(self.show_marks)
        self.notes.kept_one.connect(self.forget_selection)
        self.shortcuts()
        self.work_in(0)

    def lay(self) -> None:
        """Tree, two documents, notes."""
        contents = Card(tr("Bundle"), "")
        self.contents = contents
        contents.add(self.tree, 1)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Search the bundle"))
        self.words.setAccessibleName(tr("Search the bundle"))
        self.words.setToolTip(tr("Enter goes to the next place found, Shift+Enter to the one before"))
        self.words.setClearButtonEnabled(True)
        self.found = label("", "muted")
        contents.add(self.found)
        contents.add(self.words)
        self.write = button(tr("&Highlight and note"), self.write_note, tip=tr("Ctrl+Shift+H"))
        self.notes.add(self.write)
        self.notes.add(button(tr("Copy &citation   Ctrl+Shift+C"), self.copy_citation))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(10)
        self.split.setChildrenCollapsible(False)
        for part, width in zip((contents, *self.panes, self.notes), WIDTHS, strict=True):
            part.setMinimumWidth(150 if part is not self.notes else 220)
            self.split.addWidget(part)
            self.split.setStretchFactor(self.split.count() - 1, 0 if width < 300 else 1)
        self.split.setSizes(list(WIDTHS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.split, 1)
        column.addWidget(self.foot)

    def listen(self, side: int, pane: Pane) -> None:
        """Follow what happens in one document."""
        pane.entered.connect(lambda: self.work_in(side))
        pane.entered.connect(self.notes.stay_open)
        pane.view.page_changed.connect(self.notes.stay_open)
        pane.view.annotate.connect(lambda page, quote, boxes: self.notes.highlight(page + 1, quote, tuple(boxes)))
        pane.view.mark_clicked.connect(lambda mark: self.notes.show_note(mark.about))
        pane.view.pages.found.connect(self.show_found)
        pane.view.page_changed.connect(lambda _: self.follow(side))

    def shortcuts(self) -> None:
        """Keys that work anywhere on the review desk."""
        keys = (("Ctrl+Shift+C", self.copy_citation), ("Ctrl+Shift+H", self.write_note),
                ("Ctrl+F", self.words.setFocus), ("F6", self.change_side))  # fmt: skip
        for key, do in keys:
            made = QShortcut(QKeySequence(key), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(do)
        gone = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.notes.list)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self.notes.destroy_note)
        back = QShortcut(QKeySequence("Shift+Return"), self.words)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(lambda: self.pane.view.pages.next_hit(-1))
        self.words.returnPressed.connect(self.search)

    # -- what is open

    @property
    def pane(self) -> Pane:
        """The document the reader works in."""
        return self.panes[self.at]

    def open(self, bundle: BundleLine, data: bytes, custody: Custody) -> None:
        """Show a bundle: on the left the first exhibit of the claimant, on the right the respondent's."""
        self.bundle = bundle
        self.tree.show_items(bundle.items)
        say(self.contents.aside, tr("{count} documents", count=f"{len(bundle.items):,}"))
        for pane, side in zip(self.panes, (Side.CLAIMANT, Side.RESPONDENT), strict=True):
            pane.open(bundle, data, custody, first_of(bundle.items, side))
        self.notes.show_bundle(bundle)

    def work_in(self, side: int) -> None:
        """The reader turned to one of the two documents."""
        self.at = side
        for at, pane in enumerate(self.panes):
            pane.work_here(at == side)

    def change_side(self) -> None:
        """Turn to the other document."""
        self.panes[1 - self.at].view.pages.setFocus()

    def follow(self, side: int) -> None:
        """Keep the tree at what is read."""
        if side == self.at:
            self.tree.mark_page(self.pane.page)

    def open_item(self, page: int, other: bool) -> None:
        """Open what was picked in the tree, here or on the other side."""
        self.panes[1 - self.at if other else self.at].go_to(page)

    # -- finding and citing

    def search(self) -> None:
        """Find words in the whole bundle, or go to the next place."""
        pages = self.pane.view.pages
        if self.words.text() == pages.searching:
            pages.next_hit(1)
        else:
            pages.search(self.words.text())

    def show_found(self, at: int, total: int) -> None:
        """Say where among the places found one is."""
        asked = self.words.text().strip()
        say(self.found, tr("place {n} of {m}", n=at, m=total) if total else tr("not found") if asked else "")

    def copy_citation(self) -> None:
        """Put the citation of the page, or of what is selected on it, on the clipboard."""
        if cited := self.pane.cite():
            QGuiApplication.clipboard().setText(cited)
            say(self.foot, tr("Copied: {citation}", citation=cited))

    # -- notes

    def write_note(self) -> None:
        """Begin a note on what is selected, or on the page being read."""
        page, quote, boxes = self.pane.view.pages.selection()
        self.notes.write(page + 1 if page >= 0 else self.pane.page, quote, boxes)

    def forget_selection(self) -> None:
        """The selected words became a note: show it and no longer the selection."""
        self.pane.view.pages.span = None
        self.pane.view.pages.viewport().update()

    def go_to_note(self, kept: KeptNote) -> None:
        """Show what a note is about, in the document the reader works in."""
        top = max(0.0, kept.note.boxes[0][1] - 80) if kept.note.boxes else 0.0
        self.pane.go_to(kept.note.page, top)

    def show_marks(self) -> None:
        """Lay the highlights over both documents, and count."""
        marks = [Mark(kept.note.page - 1, kept.note.boxes, about=kept.id) for kept in self.notes.kept]
        for pane in self.panes:
            pane.view.set_marks([mark for mark in marks if mark.boxes])
        written = sum(1 for kept in self.notes.kept if kept.note.text)
        say(self.foot, tr("Notes: {notes} · highlights: {marks} · nothing leaves this workstation unless you choose it",
                          notes=written, marks=sum(1 for mark in marks if mark.boxes)))  # fmt: skip


def first_of(items: tuple[Standing, ...], side: Side) -> int:
    """The page (from 1) of a side's first exhibit that is shown; 1 where there is none."""
    return next((item.page for item in items if item.side is side and not item.slip), 1)
