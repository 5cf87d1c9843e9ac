"""Cards, labels, badges and buttons as the style sheet knows them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

PLAIN = 0
"""``Qt.TextFormat.PlainText``. Touching the namespace ``Qt`` costs 35 ms, so nothing the door shows may import it."""


def label(text: str, role: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the style sheet's roles; plain text always, so that a party's name is never markup."""
    made = QLabel(text)
    made.setProperty("textFormat", PLAIN)
    made.setProperty("role", role)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    return made


def badge(text: str, kind: str = "") -> QLabel:
    """A short word on a tint; the word says what the colour says."""
    made = label(text, "badge", kind)
    from PySide6.QtCore import Qt

    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return made


def say(shown: QLabel, text: str, kind: str | None = None) -> None:
    """Change a label's words and, if given, its kind."""
    shown.setText(text)
    if kind is not None and shown.property("kind") != kind:
        shown.setProperty("kind", kind)
        restyle(shown)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(text: str, pressed: Callable[[], object], *, primary: bool = False, tip: str = "") -> QPushButton:
    """A push button; ``&`` in the text marks its mnemonic."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setAutoDefault(False)
    made.setToolTip(tip)
    made.setAccessibleName(text.replace("&", "").rstrip("…"))
    made.clicked.connect(lambda *_: pressed())
    return made


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("rule", True)
    made.setFixedHeight(1)
    return made


class Card(QFrame):
    """A white sheet with a bold title on the left and a quiet word on the right."""

    def __init__(self, title: str = "", aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title = label(title, "cardTitle")
        self.aside = label(aside, "muted")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 10, 14, 12)
        self.column.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.aside)
        self.column.addLayout(self.head)
        if not title and not aside:
            self.title.hide()
            self.aside.hide()

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Put a widget under what is there."""
        self.column.addWidget(widget, stretch)
        return widget


class PageHead(QWidget):
    """The head of a page: title, a quiet line under it, actions on the right."""

    def __init__(self, title: str = "", sub: str = "", *actions: QWidget) -> None:
        from PySide6.QtCore import Qt

        super().__init__()
        self.title = label(title, "pageTitle")
        self.sub = label(sub, "muted")
        for line in (self.title, self.sub):
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.sub)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addLayout(words, 1)
        for action in actions:
            self.row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)


def empty_state(what: str, first_step: str = "") -> QWidget:
    """What stands in an empty list: that it is empty, and the first step."""
    from PySide6.QtCore import Qt

    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(12, 24, 12, 24)
    column.setSpacing(4)
    for text, role in ((what, "strong"), (first_step, "muted")):
        line = label(text, role, wrap=True)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(line)
    column.addStretch(1)
    return made


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (held := item.widget()) is not None:
            held.hide()
            held.deleteLater()
