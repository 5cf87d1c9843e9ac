"""The child process that parses PDF: bytes in, pixels and text boxes out. The desk itself never parses evidence.

Boxes are (left, top, right, bottom) in points from the page's top left corner, as it is shown. Page numbers count
from 0. Messages are framed as ``app.widgets.pipe`` says.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

import pypdfium2 as pdfium
from pypdfium2 import raw

from app.widgets.pipe import LENGTHS, packed, split

MEMORY = 3 << 30
"""Address space the child may take, in bytes: a hostile file ends the child and not the workstation."""
WIDEST = 12_000
"""Pixels on the longer side of one rendering."""


def limit() -> None:
    """Take away what parsing does not need; POSIX only."""
    try:
        import resource
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(what, (most, most))


def receive(source: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """The next message, None at the end."""
    lengths = source.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        return None
    head, body = LENGTHS.unpack(lengths)
    return split(source.read(head)), source.read(body)


class Child:
    """One open document and what can be asked of it."""

    def __init__(self) -> None:
        self.document: Any = None

    def open(self, _asked: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        """Open a PDF; gives the size of every page in points."""
        self.close()
        self.document = pdfium.PdfDocument(body)
        return {"sizes": [self.document.get_page_size(n) for n in range(len(self.document))]}, b""

    def close(self) -> None:
        """Let go of the document."""
        if self.document is not None:
            self.document.close()
            self.document = None

    def render(self, asked: dict[str, Any], _body: bytes) -> tuple[dict[str, Any], bytes]:
        """One page as raw 24-bit RGB at ``scale`` pixels a point."""
        page = self.document[asked["page"]]
        scale = min(asked["scale"], WIDEST / max(page.get_size()))
        bitmap = page.render(scale=scale, rev_byteorder=True)
        picture = {"width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride, "bands": bitmap.n_channels}
        return picture, bytes(bitmap.buffer)

    def text(self, asked: dict[str, Any], _body: bytes) -> tuple[dict[str, Any], bytes]:
        """The page's characters with a box each, and its links to other pages."""
        page = self.document[asked["page"]]
        words = page.get_textpage()
        text = words.get_text_range()
        boxes = [shown_box(page, words.get_charbox(n)) for n in range(min(words.count_chars(), len(text)))]
        return {"text": text[: len(boxes)], "boxes": boxes, "links": links(self.document, page)}, b""

    def search(self, asked: dict[str, Any], _body: bytes) -> tuple[dict[str, Any], bytes]:
        """Where words stand on one page: a list of boxes for each place."""
        page = self.document[asked["page"]]
        words = page.get_textpage()
        finder, found = words.search(asked["words"]), []
        while (hit := finder.get_next()) is not None:
            count = words.count_rects(*hit)
            found.append([shown_box(page, words.get_rect(n)) for n in range(count)])
        return {"found": found}, b""

    def outline(self, _asked: dict[str, Any], _body: bytes) -> tuple[dict[str, Any], bytes]:
        """The bookmarks: (level, title, page) in order."""
        rows = []
        for mark in self.document.get_toc():
            target = mark.get_dest()
            rows.append((mark.level, mark.get_title(), target.get_index() if target else None))
        return {"rows": rows}, b""

    def answer(self, asked: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        """Do what was asked; a fault of the file comes back as words."""
        asks: dict[str, Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]] = {
            "open": self.open, "render": self.render, "text": self.text, "search": self.search,
            "outline": self.outline,
        }  # fmt: skip
        try:
            return asks[asked["ask"]](asked, body)
        except Exception as met:  # noqa: BLE001  whatever a hostile file provokes is an answer, not a crash
            return {"error": str(met) or type(met).__name__}, b""


def shown_box(page: Any, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """A box of the page's own space as the page is shown: crop and rotation applied, origin top left, points."""
    left, bottom, right, top = box
    x1, y1 = shown_point(page, left, top)
    x2, y2 = shown_point(page, right, bottom)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def shown_point(page: Any, x: float, y: float) -> tuple[float, float]:
    """A point as shown, in points to a hundredth."""
    width, height = page.get_size()
    at_x, at_y = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, int(width * 100), int(height * 100), 0, x, y, at_x, at_y)
    return at_x.value / 100, at_y.value / 100


def links(document: Any, page: Any) -> list[tuple[tuple[float, float, float, float], int]]:
    """The page's links inside the document: (box, page). Links to anywhere else are left out."""
    found = []
    start, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, start, link):
        target = raw.FPDFLink_GetDest(document, link) or raw.FPDFAction_GetDest(document, raw.FPDFLink_GetAction(link))
        box = raw.FS_RECTF()
        if target and raw.FPDFLink_GetAnnotRect(link, box):
            number = raw.FPDFDest_GetDestPageIndex(document, target)
            found.append((shown_box(page, (box.left, box.bottom, box.right, box.top)), number))
    return found


def main() -> None:
    """Answer until the pipe closes."""
    limit()
    child, source, sink = Child(), sys.stdin.buffer, sys.stdout.buffer
    while (message := receive(source)) is not None:
        sink.write(packed(*child.answer(*message)))
        sink.flush()


if __name__ == "__main__":
    main()
