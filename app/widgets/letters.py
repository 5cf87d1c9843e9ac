"""The letters that, with Alt, lead to a field or press a button: each only once on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

MARK = re.compile(r"&([^&\s])")


def settle(parts: Iterable[QWidget]) -> None:
    """Give each part with a letter one of its own; who comes first keeps it, the last may go without."""
    taken: set[str] = set()
    for part in parts:
        if not isinstance(part, QAbstractButton | QLabel):
            continue
        if (letter := letter_of(part)) in taken:
            plain = MARK.sub(r"\1", part.text(), count=1)
            letter = free_letter(plain, taken)
            part.setText(re.sub(f"({re.escape(letter)})", r"&\1", plain, count=1, flags=re.I) if letter else plain)
        taken |= {letter} - {""}


def lettered(page: QWidget) -> list[QAbstractButton | QLabel]:
    """The shown parts of a page that have a letter."""
    found: list[QAbstractButton | QLabel] = [*page.findChildren(QLabel)]
    found += page.findChildren(QAbstractButton)
    return [part for part in found if part.isVisibleTo(page) and letter_of(part)]


def letter_of(part: QAbstractButton | QLabel) -> str:
    """The part's letter; "" for none, and for a label that leads nowhere."""
    if isinstance(part, QLabel) and part.buddy() is None:
        return ""
    found = MARK.search(part.text())
    return found.group(1).casefold() if found else ""


def free_letter(words: str, taken: set[str]) -> str:
    """The first letter of the words, beginnings before the rest, that nobody has; "" when all are taken."""
    beginnings = [word[0] for word in words.split() if word]
    wanted = (sign.casefold() for sign in (*beginnings, *words))
    return next((sign for sign in wanted if sign.isalpha() and sign not in taken), "")
