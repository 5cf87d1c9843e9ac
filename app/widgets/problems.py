"""The strip "Before you file": what must be mended, what should be known, and the way past a soft objection."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.terms import Reason, tr
from app.widgets.card import Card, badge, button, clear, label, say
from app.widgets.roll import Roll

MOST = 150
"""Pixels of height the list takes at most; beyond, it scrolls, so that it can stay in sight under a long form."""


class ProblemStrip(Card):
    """Rows with a badge, a sentence and Show; ``asked`` carries the field a person wants to see."""

    asked = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__(title, " ")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.reasons: tuple[Reason, ...] = ()
        inside = QWidget()
        self.list = QVBoxLayout(inside)
        self.list.setContentsMargins(0, 0, 4, 0)
        self.list.setSpacing(6)
        self.roll = Roll(inside)
        self.add(self.roll)
        self.override = self.override_fields()
        self.add(self.override)
        self.show_reasons(())

    def override_fields(self) -> QWidget:
        """Where the reason for going on all the same is written; it is put on the record."""
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 4, 0, 0)
        self.reason, self.order = QLineEdit(), QLineEdit()
        self.reason.setPlaceholderText(tr("This reason is entered in the register with your name"))
        self.order.setPlaceholderText(tr("Order or direction relied on, if any"))
        for words, field in ((tr("Proceed &with a reason"), self.reason), (tr("O&rder"), self.order)):
            field.setAccessibleName(words.replace("&", ""))
            field.setMinimumHeight(30)
            form.addRow(words, field)
        return fields

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show these; rows are only made anew when something changed."""
        unlike = tuple(dict.fromkeys(reasons))
        if unlike == self.reasons and self.list.count():
            return
        self.reasons = unlike
        clear(self.list)
        for reason in sorted(unlike, key=lambda r: not r.hard):
            self.list.addWidget(self.row(reason))
        if not unlike:
            self.list.addWidget(label(tr("✓ Nothing stands in the way."), "muted"))
        self.override.setVisible(self.passable())
        say(self.aside, self.count())
        self.roll.verticalScrollBar().setValue(0)
        self.fit()
        QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """As high as the rows need, up to a limit."""
        wide = self.roll.viewport().width()
        high = self.list.heightForWidth(wide) if self.list.hasHeightForWidth() else self.list.sizeHint().height()
        self.roll.setFixedHeight(min(max(high, 24), MOST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def passable(self) -> bool:
        """Whether only soft objections are left, and one of them asks for a reason."""
        pressing = [reason for reason in self.reasons if not reason.noted]
        return bool(pressing) and not any(reason.hard for reason in pressing)

    def count(self) -> str:
        """How many of each."""
        mend = sum(reason.hard for reason in self.reasons)
        know = len(self.reasons) - mend
        parts = ((mend, tr("{n} to mend", n=mend)), (know, tr("{n} to know", n=know)))
        return " · ".join(text for n, text in parts if n)

    def row(self, reason: Reason) -> QWidget:
        """One problem."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        sign = badge(tr("mend"), "red") if reason.hard else badge(tr("know"), "amber")
        sign.setFixedWidth(58)
        text = f"{reason.text} — {reason.article}" if reason.article else reason.text
        row.addWidget(sign)
        row.addWidget(label(text, wrap=True), 1)
        if reason.field:
            row.addWidget(self.show_button(reason))
        return made

    def show_button(self, reason: Reason) -> QWidget:
        """Takes the person to the field."""
        go: Callable[[], None] = lambda: self.asked.emit(reason.field)  # noqa: E731  bound to this reason
        made = button(tr("Show"), go)
        made.setAccessibleName(tr("Show the field for: {text}", text=reason.text))
        return made
