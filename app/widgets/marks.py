"""What lies over the pages of a PDF: characters, links, highlights; all in points from a page's top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

SEARCH_COLOUR = "#FFD34D"
MARK_COLOUR = "#FFF0A0"


@dataclass(frozen=True)
class Mark:
    """A highlight: page from 0, boxes in points from the top left, its colour, and whatever it stands for."""

    page: int
    boxes: tuple[tuple[float, float, float, float], ...]
    colour: str = MARK_COLOUR
    about: Any = None


@dataclass
class PageText:
    """The characters of one page with their boxes, and its links."""

    text: str = ""
    boxes: list[QRectF] = field(default_factory=list)
    links: list[tuple[QRectF, int]] = field(default_factory=list)


def rect(box: Sequence[float]) -> QRectF:
    """Left, top, right, bottom as a rectangle."""
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)


def distance(box: QRectF, place: QPointF) -> float:
    """How far a character is from a place; lines count more than columns."""
    x = max(box.left() - place.x(), 0, place.x() - box.right())
    y = max(box.top() - place.y(), 0, place.y() - box.bottom())
    return x + 4 * y


def lines(boxes: Sequence[QRectF]) -> list[QRectF]:
    """Characters joined to one box a line."""
    joined: list[QRectF] = []
    for box in (b for b in boxes if b.width() > 0 or b.height() > 0):
        last = joined[-1] if joined else None
        if last is not None and abs(last.center().y() - box.center().y()) < max(last.height(), box.height()) * 0.6:
            joined[-1] = last.united(box)
        else:
            joined.append(box)
    return joined


def image_of(head: dict[str, Any], body: bytes) -> QImage:
    """Raw pixels as an image that owns its bytes."""
    shape = QImage.Format.Format_RGB888 if head["bands"] == 3 else QImage.Format.Format_RGBX8888
    return QImage(body, head["width"], head["height"], head["stride"], shape).copy()
