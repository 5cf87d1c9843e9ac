"""What the Tab key meets on a page, and what stands in its way."""

from __future__ import annotations

import re
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.desk.window import focus_chain

INTERACTIVE = (
    QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QAbstractItemView,
)  # fmt: skip
MADE_OF = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)


def faults(page: QWidget) -> list[str]:
    """Everything on a page that keeps a person with a keyboard from using it."""
    chain = focus_chain(page.window())
    shown = [part for part in page.findChildren(QWidget) if isinstance(part, INTERACTIVE) and stands(part)]
    found = [f"not reached: {named(part)}" for part in shown if not reached(part, chain)]
    found += [f"no name: {named(part)}" for part in shown if not (part.accessibleName() or words_of(part))]
    twice = Counter(letter for part in page.findChildren(QWidget) if (letter := mnemonic(part)))
    return found + [f"Alt+{letter} {times} times" for letter, times in sorted(twice.items()) if times > 1]


def stands(part: QWidget) -> bool:
    """Shown, usable, and not a part of Qt's own inside another input."""
    above = part.parentWidget()
    inner = part.objectName().startswith("qt_") or (above is not None and isinstance(above, MADE_OF))
    in_view = above is not None and isinstance(above.parentWidget(), QAbstractItemView)
    in_bar = above is not None and type(above).__name__ in {"QTabBar", "QHeaderView"}
    return part.isVisible() and part.isEnabled() and not (inner or in_view or in_bar)


def reached(part: QWidget, chain: list[QWidget]) -> bool:
    """Whether Tab gets to it; one of several radio buttons answers for its group."""
    taker = part.focusProxy() or part
    return bool(taker.focusPolicy() & Qt.FocusPolicy.TabFocus) and taker in chain


def mnemonic(part: QWidget) -> str:
    """The letter that, with Alt, leads to a shown part; "" for none."""
    usable = isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and part.buddy() is not None)
    if not (usable and part.isVisible() and part.isEnabled()):
        return ""
    found = re.search(r"&([^&\s])", words_of(part).replace("&&", ""))
    return found.group(1).casefold() if found else ""


def words_of(part: QWidget) -> str:
    """The words on a button or label."""
    return part.text() if isinstance(part, QAbstractButton | QLabel) else ""


def named(part: QWidget) -> str:
    """Enough to find it in the source."""
    return " ".join(word for word in (type(part).__name__, part.objectName(), words_of(part)) if word)
