"""Cards of inputs drawn in code, for forms whose inputs are few: each named for screen readers and for the law."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from app.terms import tr
from app.widgets.card import Card, label

HIGH = {QPlainTextEdit: 90, QListWidget: 52}
"""Pixels of what takes several lines."""


class Sheet:
    """The cards of one form, from top to bottom."""

    def __init__(self, form: QWidget) -> None:
        self.column = QVBoxLayout(form)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def card(self, title: str, article: str) -> QFormLayout:
        """A card with its heading and article; its rows."""
        card, rows = Card(title, article), QFormLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        card.column.addLayout(rows)
        self.column.addWidget(card)
        return rows

    def end(self) -> None:
        """The rest of the page stays free."""
        self.column.addStretch(1)


def name(made: QWidget, key: str, words: str, tip: str) -> None:
    """Name an input for the law, for screen readers and under the pointer."""
    made.setObjectName(key)
    made.setAccessibleName(words)
    made.setToolTip(tip)
    made.setWhatsThis(tip)


def put(rows: QFormLayout, made: QWidget, key: str, words: str, tip: str) -> None:
    """An input with its label; ``words`` are in the language of the desk, ``tip`` names the article."""
    name(made, key, words, tip)
    made.setMinimumHeight(next((high for kind, high in HIGH.items() if isinstance(made, kind)), 30))
    if isinstance(made, QPlainTextEdit | QListWidget):
        made.setMaximumHeight(made.minimumHeight())
    if isinstance(made, QPlainTextEdit):
        made.setTabChangesFocus(True)
    beside = label("&" + words)
    beside.setBuddy(made)
    rows.addRow(beside, made)


def box(*, editable: bool = False) -> QComboBox:
    """A list that does not grow with its longest line."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    made.setEditable(editable)
    return made


def practice() -> str:
    """The ground of what no article orders."""
    return tr("Registry practice")
