"""Where on a page the bundle number can be printed without covering anything.

Each page is drawn very small, once, at intake; a place is free when everything under it has one colour.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pypdfium2
from PIL import Image

PDFIUM = threading.RLock()
"""PDFium is not safe for threads: every job that uses it in this process holds this lock."""

WIDE, HIGH, EDGE = 46.0, 16.0, 12.0
"""The printed number's box and its distance from the page edge, in points as displayed."""

STRIP = 24.0
"""Added below a page that has no free margin, in points as displayed."""

_DPI = 30.0
_SAME = 14
_LIGHT = 190


@dataclass(frozen=True)
class Place:
    """The lower left corner of the number's box, in points of the page as displayed, from its lower left corner.

    ``boxed``: on a dark ground, so that the number needs a white box. ``strip``: no margin is free, the page grows
    by a strip at its foot; ``y`` is then below zero.
    """

    x: float
    y: float
    boxed: bool = False
    strip: bool = False


def candidates(width: float, height: float) -> tuple[tuple[float, float], ...]:
    """Corners of the places tried, best first: foot of the page right, middle, left, then its head."""
    right, middle, left = width - WIDE - EDGE, (width - WIDE) / 2, EDGE
    foot, head = EDGE, height - HIGH - EDGE
    return tuple((x, y) for y in (foot, EDGE / 3, head) for x in (right, middle, left))


def strip_place(width: float) -> Place:
    """In the strip added at the foot of the page."""
    return Place(max(0.0, width - WIDE - EDGE), -STRIP + (STRIP - HIGH) / 2, boxed=True, strip=True)


def places(pdf: bytes) -> tuple[Place, ...]:
    """One place per page. Raises whatever PDFium raises for pages it cannot draw."""
    with PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_place(opened, index) for index in range(len(opened)))
        finally:
            opened.close()


def _place(opened: pypdfium2.PdfDocument, index: int) -> Place:
    page = opened[index]
    try:
        width, height = page.get_size()
        if width < WIDE * 2 or height < HIGH * 3:
            return strip_place(width)
        scale = min(_DPI / 72, 2000 / max(width, height))
        bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
        return _free(bitmap.to_pil(), width, height)
    finally:
        page.close()


def _free(picture: Image.Image, width: float, height: float) -> Place:
    across, down = picture.width / width, picture.height / height
    for x, y in candidates(width, height):
        area = (x * across - 1, (height - y - HIGH) * down - 1, (x + WIDE) * across + 1, (height - y) * down + 1)
        left, top, right, bottom = (round(v) for v in area)
        part = picture.crop((max(0, left), max(0, top), min(picture.width, right), min(picture.height, bottom)))
        darkest, lightest = part.convert("L").getextrema()
        assert isinstance(darkest, (int, float))
        assert isinstance(lightest, (int, float))
        if lightest - darkest <= _SAME:
            return Place(round(x, 2), round(y, 2), boxed=darkest < _LIGHT)
    return strip_place(width)
