"""A plain flowing page: headings, paragraphs and rows one under the other, broken over pages, always the same bytes.

The index, the slip sheets and the readable renditions of evidence are written with it. Lengths are points, heights
are measured from the foot of the page.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from app.documents.binding import ink
from app.documents.binding.ink import Hand

A4 = (595.28, 841.89)
INK, MUTED, LINE, TINT = "#1B2733", "#5D6B7A", "#D9DFE6", "#F4F6F8"


@dataclass(frozen=True)
class Cell:
    """One cell of a row: its words, its width and how they stand in it."""

    text: str
    room: float
    hand: Hand = "serif"
    right: bool = False
    colour: str = INK


@dataclass(frozen=True)
class Mark:
    """Where something was set: page from 1 and its box."""

    page: int
    box: tuple[float, float, float, float]


class Sheet:
    """Written from the top down; ``finish`` gives the bytes."""

    def __init__(self, title: str, *, size: tuple[float, float] = A4, margin: float = 56.0, foot: str = "") -> None:
        self._bytes = io.BytesIO()
        self.canvas = Canvas(self._bytes, pagesize=size, invariant=1, pageCompression=1)
        self.canvas.setTitle(title)
        self.canvas.setCreator("Greffe")
        self.wide, self.high = size
        self.margin, self.page, self.y = margin, 1, size[1] - margin
        self.on_new_page: Callable[[], None] | None = None
        self._foot = foot

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.wide - 2 * self.margin

    def need(self, height: float) -> None:
        """Turn the page unless so much height is left."""
        if self.y - height < self.margin:
            self.turn()

    def turn(self) -> None:
        """Begin a new page."""
        self._close_page()
        self.canvas.showPage()
        self.page += 1
        self.y = self.high - self.margin
        if self.on_new_page:
            self.on_new_page()

    def gap(self, height: float) -> None:
        """Leave room, but not at the head of a page."""
        if self.y < self.high - self.margin:
            self.y -= height

    def line(self, text: str, size: float, hand: Hand = "serif", *, x: float = 0.0, right: float | None = None,
             colour: str = INK) -> None:  # fmt: skip
        """Draw one line at the present height; ``right`` sets its right edge there, both from the left margin."""
        start = x if right is None else right - ink.width(text, size, hand)
        self.canvas.setFillColor(HexColor(colour))
        ink.draw(self.canvas, self.margin + start, self.y, text, size, hand)

    def para(self, text: str, size: float = 10.5, hand: Hand = "serif", *, indent: float = 0.0, colour: str = INK,
             centred: bool = False) -> None:  # fmt: skip
        """A paragraph over the full width; one written from right to left stands at the right margin."""
        for words in ink.wrap(text, self.room - indent, size, hand):
            self.need(size * 1.45)
            self.y -= size * 1.45
            taken = ink.width(words, size, hand)
            free = self.room - indent - taken
            self.line(words, size, hand, colour=colour,
                      x=indent + (free / 2 if centred else free if ink.is_rtl(words) else 0))  # fmt: skip

    def row(self, cells: Sequence[Cell], size: float = 9.5, *, pad: float = 3.0, gutter: float = 8.0) -> Mark:
        """Cells side by side, kept on one page, with the place they take."""
        lines = [ink.wrap(cell.text, cell.room - gutter, size, cell.hand)[:60] for cell in cells]
        step = size * 1.36
        height = step * max(len(part) for part in lines) + 2 * pad
        self.need(height)
        top, x = self.y, 0.0
        for cell, part in zip(cells, lines, strict=True):
            self._cell(cell, part, x, top - pad, (size, step, gutter))
            x += cell.room
        self.y = top - height
        return Mark(self.page, (self.margin, self.y, self.margin + x, top))

    def _cell(self, cell: Cell, lines: list[str], x: float, top: float, measures: tuple[float, float, float]) -> None:
        size, step, gutter = measures
        for count, words in enumerate(lines, 1):
            self.y = top - step * count + (step - size) * 0.9
            right = x + cell.room - (0 if cell.right else gutter) if cell.right or ink.is_rtl(words) else None
            self.line(words, size, cell.hand, x=x, right=right, colour=cell.colour)

    def rule(self, *, colour: str = LINE, weight: float = 0.6) -> None:
        """A line across the page at the present height."""
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(weight)
        self.canvas.line(self.margin, self.y, self.wide - self.margin, self.y)

    def finish(self) -> bytes:
        """Close the last page; the whole PDF."""
        self._close_page()
        self.canvas.showPage()
        self.canvas.save()
        return self._bytes.getvalue()

    def _close_page(self) -> None:
        if self._foot:
            self.y = self.margin * 0.55
            self.line(ink.fit(self._foot, self.room - 60, 8, "sans"), 8, "sans", colour=MUTED)
