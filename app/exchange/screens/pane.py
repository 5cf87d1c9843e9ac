"""One of the two documents side by side: which exhibit is read, on which page, and whose it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy

from app.exchange.queries import BundleLine
from app.exchange.rules import citation, standing_at
from app.terms import Side, tr
from app.widgets.card import Card, restyle, say
from app.widgets.pdfview import PdfView, tool

ROOMY = 400
"""Pixels from which there is room to name the side."""
Custody = Mapping[str, tuple[Side, bool]]


class Pane(Card):
    """A page of the bundle with its head. ``entered`` says that the reader works here now."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, "")
        self.bundle: BundleLine | None = None
        self.custody: Custody = {}
        self.wanted = 0
        self.view = PdfView(bare=True)
        self.view.pages.allow_marks = True
        self.view.pages.setAccessibleName(name)
        self.view.pages.installEventFilter(self)
        self.view.pages.viewport().installEventFilter(self)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.head.setStretch(0, 1)
        self.head.setStretch(1, 0)
        self.column.setContentsMargins(10, 8, 10, 10)
        self.lay_bar()
        self.add(self.view, 1)
        self.view.page_changed.connect(lambda _: self.show_place())
        self.view.opened.connect(lambda _: self.arrive())

    def lay_bar(self) -> None:
        """Page and zoom; short enough for half a window."""
        pages = self.view.pages
        self.number = QLineEdit()
        self.number.setFixedWidth(62)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setAccessibleName(tr("Bundle page"))
        self.number.setToolTip(tr("Bundle page; type a number and press Enter"))
        self.number.returnPressed.connect(self.typed)
        row = QHBoxLayout()
        row.setSpacing(2)
        for widget in (
            tool("‹", tr("Previous page"), lambda: self.go_to(self.page - 1)), self.number,
            tool("›", tr("Next page"), lambda: self.go_to(self.page + 1)),
            tool("−", tr("Smaller"), lambda: pages.zoom_by(1 / 1.2)),
            tool("+", tr("Larger"), lambda: pages.zoom_by(1.2)),
            tool(tr("Fit"), tr("As wide as the window"), pages.fit_width),
        ):  # fmt: skip
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addLayout(row)

    @property
    def page(self) -> int:
        """The bundle page being read, from 1."""
        return self.view.pages.current + 1

    def open(self, bundle: BundleLine, data: bytes, custody: Custody, page: int) -> None:
        """Show a bundle at a page (from 1)."""
        self.bundle, self.custody, self.wanted = bundle, custody, page
        self.number.setValidator(QIntValidator(1, bundle.pages, self.number))
        self.view.open(data, bundle.case_number)

    def arrive(self) -> None:
        """The document is laid out: go where it was to be opened."""
        self.go_to(self.wanted)
        self.show_place()

    def go_to(self, page: int, top: float = 0.0) -> None:
        """Bring a bundle page (from 1) to the top; ``top`` is a height on it in points."""
        if self.bundle is not None:
            self.view.go_to(min(max(page, 1), self.bundle.pages) - 1, top)
            self.show_place()

    def typed(self) -> None:
        """A page number was typed."""
        if self.number.hasAcceptableInput():
            self.go_to(int(self.number.text()))
        self.view.pages.setFocus()

    def show_place(self) -> None:
        """Say what is read and whose it is."""
        if self.bundle is None:
            return
        item = standing_at(self.bundle.items, self.page)
        name = (item.label or item.title) if item else tr("Index")
        pages = f"{self.bundle.pages:,}"
        say(self.title, tr("{name} · page {page} of {pages}", name=name, page=self.page, pages=pages))
        self.title.setToolTip(item.name if item else "")
        known = self.custody.get(item.label) if item else None
        if known is not None:
            words = tr("custody complete ✓") if known[1] else tr("custody incomplete ⚠")
            own = f"{tr(known[0].value)} · {words}"
            say(self.aside, own if self.width() > ROOMY else words)
            self.aside.setToolTip(own)
        else:
            say(self.aside, "")
        if not self.number.hasFocus():
            self.number.setText(str(self.page))

    def cite(self) -> str:
        """The citation of what is selected, otherwise of the page being read."""
        selected = self.view.pages.selection()[0]
        return citation(self.bundle.items, selected + 1 if selected >= 0 else self.page) if self.bundle else ""

    def work_here(self, here: bool) -> None:
        """Show whether the reader works in this document."""
        if self.property("here") != here:
            self.setProperty("here", here)
            restyle(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress}:
            self.entered.emit()
        return super().eventFilter(watched, event)
