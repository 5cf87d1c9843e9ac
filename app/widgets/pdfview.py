"""The desk's one PDF viewer: pages with a tool bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.terms import tr
from app.widgets.card import label, say
from app.widgets.marks import Mark
from app.widgets.pages import Pages


class PdfView(QWidget):
    """``open(bytes)``, ``go_to(page from 0)``, ``set_marks``, ``search``; the signals are those of ``pages``.

    ``bare`` leaves the tool bar out, for the preview beside a form.
    """

    def __init__(self, parent: QWidget | None = None, *, bare: bool = False) -> None:
        super().__init__(parent)
        self.data = b""
        self.title = ""
        self.pages = Pages(self)
        self.page_changed = self.pages.page_changed
        self.selection_changed = self.pages.selection_changed
        self.annotate = self.pages.annotate
        self.mark_clicked = self.pages.mark_clicked
        self.opened = self.pages.opened
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.bar = QWidget(self)
        self.lay_bar()
        self.bar.setVisible(not bare)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        self.pages.page_changed.connect(self.show_page)
        self.pages.opened.connect(self.show_count)
        self.pages.zoomed.connect(lambda zoom: say(self.percent, f"{zoom:.0%}"))
        self.pages.found.connect(self.show_found)
        self.setFocusProxy(self.pages)
        self.show_count(0)

    def lay_bar(self) -> None:
        """Page, zoom, search, print."""
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.number = QLineEdit()
        self.number.setFixedWidth(54)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setAccessibleName(tr("Page number"))
        self.number.returnPressed.connect(self.turn)
        self.of = label("", "muted")
        self.percent = label("", "muted")
        self.percent.setMinimumWidth(44)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find"))
        self.words.setAccessibleName(tr("Find in this document"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(96)
        self.words.setMaximumWidth(260)
        self.words.returnPressed.connect(self.seek)
        self.place = label("", "muted")
        for widget in (
            tool("‹", tr("Previous page"), lambda: self.pages.go_to(self.pages.current - 1)), self.number, self.of,
            tool("›", tr("Next page"), lambda: self.pages.go_to(self.pages.current + 1)),
            tool("−", tr("Smaller"), lambda: self.pages.zoom_by(1 / 1.2)), self.percent,
            tool("+", tr("Larger"), lambda: self.pages.zoom_by(1.2)),
            tool(tr("Fit"), tr("As wide as the window"), self.pages.fit_width),
        ):  # fmt: skip
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.words, 2)
        row.addWidget(self.place)
        self.steps = (
            tool("↑", tr("Previous place found"), lambda: self.pages.next_hit(-1)),
            tool("↓", tr("Next place found"), lambda: self.pages.next_hit(1)),
        )
        for step in self.steps:
            step.hide()
            row.addWidget(step)
        row.addWidget(tool(tr("Print…"), tr("Print this document"), self.print_dialog))
        hunt = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        hunt.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        hunt.activated.connect(self.words.setFocus)

    def open(self, data: bytes, title: str = "", *, stay: bool = False) -> None:
        """Show a PDF; ``title`` names it in the print dialog, ``stay`` keeps the place (a live preview)."""
        self.data, self.title = data, title
        self.pages.open(data, stay=stay)

    def show_message(self, text: str) -> None:
        """Show a sentence instead of a document."""
        self.data = b""
        self.pages.show_message(text)
        self.show_count(0)

    def go_to(self, page: int, y: float = 0.0) -> None:
        """Bring a page (from 0) to the top; ``y`` is a height on it in points."""
        self.pages.go_to(page, y)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Highlights to lay over the pages."""
        self.pages.set_marks(marks)

    def search(self, words: str) -> None:
        """Find words and go to the first place."""
        self.words.setText(words)
        self.pages.search(words)

    def seek(self) -> None:
        """Enter in the search field: a new search, or the next place."""
        if self.words.text() == self.pages.searching:
            self.pages.next_hit(1)
        else:
            self.pages.search(self.words.text())

    def show_found(self, at: int, total: int) -> None:
        """Say where among the places found one is; the arrows are there once there is anywhere to go."""
        for step in self.steps:
            step.setVisible(total > 1)
        if not self.pages.searching.strip():
            say(self.place, "")
        else:
            say(self.place, tr("{n} of {m}", n=at, m=total) if total else tr("not found"))

    def show_page(self, page: int) -> None:
        """Say which page is read."""
        if not self.number.hasFocus():
            self.number.setText(str(page + 1))

    def turn(self) -> None:
        """To the page whose number was typed."""
        typed = self.number.text().strip()
        if typed.isdecimal() and 1 <= int(typed) <= len(self.pages.sizes):
            self.pages.go_to(int(typed) - 1)
        else:
            self.number.setText(str(self.pages.current + 1))
        self.pages.setFocus()

    def show_count(self, count: int) -> None:
        """Say how many pages there are."""
        self.number.setText("1" if count else "")
        say(self.of, tr("of {m}", m=count))
        self.bar.setEnabled(count > 0)

    def print_dialog(self) -> None:
        """Open the print dialog on the document shown."""
        from app.widgets.printdialog import PrintDialog

        if self.data:
            PrintDialog(self.data, self.title, self.window()).exec()


def tool(text: str, name: str, pressed: object) -> QToolButton:
    """A flat button of the tool bar."""
    made = QToolButton()
    made.setText(text)
    made.setProperty("flat", True)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(pressed)
    return made
