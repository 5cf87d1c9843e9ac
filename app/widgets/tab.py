"""What the tabs of a case share: columns that can be moved, acts with their reasons, badges with a sentence, facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.terms import declaration, tr
from app.widgets.card import Card, badge, button, label
from app.widgets.doer import Doer
from app.widgets.roll import Roll

BADGE = 96
"""Pixels: the width of a badge in front of a sentence, so that sentences stand in one line."""


def follow(tab: QWidget, desk: Doer, reload: Callable[[], None]) -> None:
    """Read anew after every change in the store, as long as the tab lives."""
    desk.changed.connect(reload)
    tab.destroyed.connect(partial(desk.changed.disconnect, reload))


def split(*parts: tuple[QWidget, int], name: str = "", upright: bool = False, first_grows: bool = False) -> QSplitter:
    """Widgets beside each other, or ``upright`` under each other, by size; a ``name`` lets the desk keep the places.

    What a larger window gives goes to all in proportion, or to the first alone.
    """
    made = QSplitter(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
    made.setObjectName(name)
    made.setHandleWidth(12)
    made.setChildrenCollapsible(False)
    for at, (widget, size) in enumerate(parts):
        made.addWidget(widget)
        made.setStretchFactor(at, size if not first_grows else int(at == 0))
    made.setSizes([size for _, size in parts])
    return made


class ActRow(QHBoxLayout):
    """Buttons at the right end, each opening the form of an act; ``buttons`` has them by act id.

    ``acts`` gives the words (source text) and the act, ``asked`` is told the act id.
    """

    def __init__(
        self, desk: Doer, case: UUID, asked: Callable[[str], object], acts: Iterable[tuple[str, Callable[..., Any]]]
    ) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.buttons: dict[str, QPushButton] = {}
        self.addStretch(1)
        for words, act in acts:
            act_id = declaration(act).id
            self.buttons[act_id] = button(tr(words), partial(asked, act_id))
            self.addWidget(self.buttons[act_id])

    def renew(self, closed: Mapping[str, str] | None = None) -> None:
        """Which acts are open, and why not the rest; ``closed`` gives a room's own reasons by act id."""
        for act_id, made in self.buttons.items():
            enable(self.desk, self.case, act_id, made, (closed or {}).get(act_id, ""))


def enable(desk: Doer, case: UUID, act_id: str, made: QPushButton, why: str = "") -> None:
    """A button dead with its reasons while the rules, or ``why``, close its act; open with its article."""
    reasons = [r.text for r in desk.objections(act_id, case) if r.hard]
    reasons += [why] if why else []
    made.setEnabled(not reasons)
    made.setToolTip("\n".join(reasons) or desk.article(act_id, case))


def badged(word: str, kind: str, text: str, *more: QWidget, width: int = BADGE) -> QWidget:
    """A badge, its sentence, and what stands at the end of the row."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    sign = badge(word, kind)
    sign.setFixedWidth(width)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, wrap=True), 1)
    for widget in more:
        row.addWidget(widget)
    return made


def rolling(card: Card) -> QVBoxLayout:
    """Rows in a card, which roll where they are many."""
    inside = QWidget()
    outer = QVBoxLayout(inside)
    outer.setContentsMargins(0, 0, 4, 0)
    rows = QVBoxLayout()
    rows.setSpacing(6)
    outer.addLayout(rows)
    outer.addStretch(1)
    card.add(Roll(inside), 1)
    return rows


class FactRows(QFormLayout):
    """What is known of a thing, name by name; the words can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 4, 0)
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(6)

    def show(self, facts: Sequence[tuple[str, str]]) -> None:
        """These facts and no others; an empty one is left out."""
        while self.rowCount():
            self.removeRow(0)
        for name, text in facts:
            if text:
                value = label(text, wrap=True)
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.addRow(label(name, "muted"), value)


def quiet_text(name: str) -> QPlainTextEdit:
    """Words to read and copy."""
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setProperty("quiet", True)
    made.setAccessibleName(name)
    return made


def flush_right(*widgets: QWidget) -> QHBoxLayout:
    """Buttons at the right end of a row."""
    row = QHBoxLayout()
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    return row
