"""A band across the top of a page: what the world did, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.terms import Trouble, tr
from app.widgets.card import button, label, restyle, say


class Banner(QFrame):
    """Hidden until something is said in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("band", "red")
        self.sign = label("⚠", "strong")
        self.text = label("", wrap=True)
        self.again = button(tr("&Try again"), self.repeat)
        self.away = button(tr("Dismiss"), self.hide)
        self.todo: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.again)
        row.addWidget(self.away)
        self.hide()

    def trouble(self, met: Trouble, again: Callable[[], object] | None = None) -> None:
        """Show a Trouble; ``again`` is what Try again does."""
        self.show_text("\n".join(part for part in (met.what, met.kept, met.do) if part), "red", again)

    def show_text(self, text: str, kind: str = "amber", again: Callable[[], object] | None = None) -> None:
        """Show a sentence: red for trouble, amber for a warning, green for what was done."""
        self.todo = again
        self.again.setVisible(again is not None)
        say(self.sign, "✓" if kind == "green" else "⚠")
        self.text.setText(text)
        self.text.setAccessibleName(text)
        if self.property("band") != kind:
            self.setProperty("band", kind)
            restyle(self)
        self.show()

    def repeat(self) -> None:
        """Do again what failed."""
        self.hide()
        if self.todo is not None:
            self.todo()
