"""A document as PDF: drawn from the finished layout in one pass, byte for byte the same every time."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from reportlab.lib.utils import TimeStamp

from app.documents import frame
from app.documents.fonts import DRAWING
from app.documents.inline import clean
from app.documents.layout import Laid, lay_out
from app.documents.model import Document, Signer
from app.documents.pen import Pen, canvas_of
from app.documents.qr import qr_marks
from app.documents.setting import Style
from app.documents.strips import Box, Code, Goal, Mark, PageNumber, Rule, Set, Words
from app.documents.words import TocLine, case_text, short_title
from app.terms import tr

PRODUCER = "Greffe"
_UNDATED = date(2000, 1, 1)


@dataclass(frozen=True)
class SignBox:
    """Room left for a signature: page from 1; ``rect`` is left, bottom, right, top in points."""

    signer: Signer
    page: int
    rect: tuple[float, float, float, float]


@dataclass(frozen=True)
class Rendered:
    """A drawn document. ``contents`` are the lines of its table of contents with their pages."""

    pdf: bytes
    pages: int
    boxes: tuple[SignBox, ...]
    contents: tuple[TocLine, ...]


def render_pdf(document: Document, paper: frame.Paper = frame.A4, *, archival: bool | None = None) -> bytes:
    """The document as PDF; see :func:`render`."""
    return render(document, paper, archival=archival).pdf


def render(document: Document, paper: frame.Paper = frame.A4, *, archival: bool | None = None) -> Rendered:
    """Draws the document. Decisions become PDF/A-2u unless ``archival`` says otherwise; a live preview says False.

    Trouble when no shipped font draws one of its characters; ValueError for a cross reference to nothing.
    """
    laid = lay_out(document, paper)
    with DRAWING:
        painter = _Painter(laid)
        drawn = painter.paint()
    if document.archival if archival is None else archival:
        from app.documents.archive import archived

        drawn = archived(drawn, document)
    return Rendered(drawn, len(laid.pages), tuple(painter.boxes), laid.contents)


_HEAD = Style(8.6, 12.0, "left", grey=0.25)
_FOOT = Style(8.2, 12.0, "left", grey=0.25)
_SMALL = Style(7.2, 12.0, "left", sans=True, grey=0.3)


class _Painter:
    def __init__(self, laid: Laid) -> None:
        self.laid = laid
        self.document = laid.lined.document
        self.paper = laid.paper
        self.boxes: list[SignBox] = []
        self._stream = io.BytesIO()
        self._canvas: Any = self._open()
        self._pen = Pen(self._canvas)
        self._level = -1

    def _open(self) -> Any:
        document = self.document
        canvas = canvas_of(self._stream, self.paper.width, self.paper.height, document.language)
        canvas._doc._timeStamp = stamp_of(document)
        canvas.setTitle(title_of(document))
        canvas.setAuthor(clean(document.caption.tribunal))
        canvas.setSubject(case_text(document))
        canvas.setCreator(PRODUCER)
        canvas.setProducer(PRODUCER)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        return canvas

    def paint(self) -> bytes:
        for at, page in enumerate(self.laid.pages, 1):
            self._page(at, page)
            self._canvas.showPage()
        self._canvas.save()
        return self._stream.getvalue()

    def _page(self, at: int, page: Sequence[Set]) -> None:
        if self.document.watermark:
            self._watermark()
        for put in page:
            top = self.paper.height - self.paper.top - put.y
            for mark in put.strip.marks:
                self._mark(mark, top, at)
        if at > 1:
            self._head()
        self._foot(at)

    def _mark(self, mark: Mark, top: float, page: int) -> None:
        left = self.paper.left
        match mark:
            case Words():
                self._words(mark, top)
            case Rule(x, y, width, height, grey):
                self._pen.code(f"{grey:.3g} g {left + x:.2f} {top - y - height:.2f} {width:.2f} {height:.2f} re f 0 g")
            case Goal():
                self._goal(mark, top)
            case PageNumber():
                self._number(mark, top)
            case Box(x, y, width, height, signer):
                rect = (left + x, top - y - height, left + x + width, top - y)
                self.boxes.append(SignBox(signer, page, rect))
            case Code(x, y, size, text):
                self._pen.code(qr_marks(text, left + x, top - y - size, size))

    def _words(self, mark: Words, top: float) -> None:
        line, x, y = mark.line, self.paper.left + mark.x, top - mark.y
        self._pen.line(line, x, y)
        for link in line.links:
            rect = (x + link.x, y - line.size * 0.25, x + link.x + link.width, y + line.size * 0.8)
            self._link(self.laid.lined.keys[link.target], rect)

    def _link(self, key: str, rect: tuple[float, float, float, float]) -> None:
        self._canvas.linkRect("", key, rect, relative=0, thickness=0, Border="[0 0 0]", F=4)

    def _goal(self, goal: Goal, top: float) -> None:
        self._canvas.bookmarkPage(goal.key, fit="XYZ", left=0, top=round(top + 8.0, 2), zoom=0)
        if goal.title:
            self._level = min(goal.level, self._level + 1)
            self._canvas.addOutlineEntry(goal.title, goal.key, self._level, closed=self._level > 0)

    def _number(self, mark: PageNumber, top: float) -> None:
        style = Style(mark.size, 0.0, "right", bold=mark.bold)
        number = str(self.laid.keys.get(mark.key, 0))
        self._pen.text(number, style, self.paper.left + mark.x - 40.0, top - mark.y, 40.0)
        base = top - mark.y
        self._link(mark.key, (self.paper.left, base - 3.0, self.paper.left + mark.x, base + 9.0))

    def _head(self) -> None:
        paper, document = self.paper, self.document
        y, wide = paper.height - 54.0, paper.width - paper.left - paper.right
        self._pen.text(case_text(document), _HEAD, paper.left, y, wide * 0.4)
        short = _shortened(short_title(document), 70)
        self._pen.text(short, _HEAD._replace(align="right", italic=True), paper.left + wide * 0.3, y, wide * 0.7)
        self._pen.code(f"0.6 g {paper.left:.2f} {y - 6.5:.2f} {wide:.2f} 0.4 re f 0 g")

    def _foot(self, page: int) -> None:
        paper = self.paper
        wide = paper.width - paper.left - paper.right
        said = tr("page {page} of {pages}", page=page, pages=len(self.laid.pages))
        self._pen.text(said, _FOOT._replace(align="right"), paper.left + wide * 0.5, 46.0, wide * 0.5)
        self._pen.text(self.document.register_head, _SMALL, paper.left, 46.0, wide * 0.7)

    def _watermark(self) -> None:
        paper, canvas = self.paper, self._canvas
        style = Style(
            min(104.0, 900.0 / max(4, len(self.document.watermark))), 0.0, "centre", bold=True, sans=True, grey=0.91
        )
        angle = math.degrees(math.atan2(paper.height, paper.width))
        canvas.saveState()
        canvas.translate(paper.width / 2, paper.height / 2)
        canvas.rotate(angle)
        self._pen.text(self.document.watermark.upper(), style, -500.0, -style.size * 0.36, 1000.0)
        canvas.restoreState()


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def title_of(document: Document) -> str:
    """Title for readers' windows: case, then title."""
    return " · ".join(part for part in (case_text(document), clean(document.title)) if part)


def stamp_of(document: Document) -> TimeStamp:
    """The document's own day at 0:00 UTC, so that the same words always give the same bytes."""
    day = document.day or _UNDATED
    stamp = TimeStamp(1)
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    stamp.t, stamp.lt = moment.timestamp(), moment.utctimetuple()
    stamp.YMDhms, stamp.dhh, stamp.dmm, stamp.tzname = tuple(stamp.lt)[:6], 0, 0, "UTC"
    return stamp
