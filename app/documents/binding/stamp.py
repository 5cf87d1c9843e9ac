"""The number printed on each page of a bundle, upright as displayed whatever the page's box and rotation."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Name, Object, Pdf
from reportlab.pdfbase import pdfmetrics

from app.documents.binding.origin import Box, box_of, number
from app.documents.binding.place import HIGH, STRIP, WIDE, Place
from app.documents.binding.sheet import A4, Sheet

FONT = Name("/GreffeNumber")
SIZE = 10.0


@dataclass(frozen=True)
class Setting:
    """How a displayed page lies in its own space: the matrix from points as displayed, and its displayed size."""

    matrix: tuple[float, float, float, float, float, float]
    wide: float
    high: float

    def box(self, corner: tuple[float, float], size: tuple[float, float]) -> Box:
        """A rectangle of the displayed page in the page's own space."""
        a, b, c, d, e, f = self.matrix
        ends = [(corner[0] + x * size[0], corner[1] + y * size[1]) for x, y in ((0, 0), (1, 1))]
        (x0, y0), (x1, y1) = ((a * x + c * y + e, b * x + d * y + f) for x, y in ends)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def setting(page: Object) -> Setting:
    """Read from CropBox, /Rotate and /UserUnit of a cleaned page."""
    x0, y0, x1, y1 = box_of(page.get("/CropBox")) or box_of(page.MediaBox) or (0.0, 0.0, *A4)
    turn, unit = int(number(page.get("/Rotate")) or 0), number(page.get("/UserUnit")) or 1.0
    one = 1 / unit
    matrix = {
        0: (one, 0, 0, one, x0, y0),
        90: (0, one, -one, 0, x1, y0),
        180: (-one, 0, 0, -one, x1, y1),
        270: (0, -one, one, 0, x0, y1),
    }[turn]
    wide, high = (x1 - x0) * unit, (y1 - y0) * unit
    return Setting(matrix, *((high, wide) if turn % 180 else (wide, high)))


class Stamp:
    """Prints numbers on the pages of one PDF."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._open = pdf.make_stream(b"q\n")
        self._font, self._face = _number_font(pdf)

    def press(self, page: pikepdf.Page, count: int, place: Place) -> None:
        """Print a number on a page, growing the page by a strip where the place says so."""
        sheet = page.obj
        lie = setting(sheet)
        if place.strip:
            _grow(sheet, lie)
        contents = sheet.get("/Contents")
        kept = list(contents) if isinstance(contents, Array) else [contents] if contents is not None else []
        printed = self._pdf.make_stream(self._words(str(count), place, lie))
        sheet.Contents = Array([self._open, *kept, printed])
        page.add_resource(self._font, Name.Font, FONT, replace_existing=True)

    def _words(self, text: str, place: Place, lie: Setting) -> bytes:
        taken = pdfmetrics.stringWidth(text, self._face, SIZE)
        x, y = place.x + (WIDE - taken) / 2, place.y + (HIGH - SIZE * 0.72) / 2
        matrix = " ".join(f"{v:.6g}" for v in lie.matrix)
        ground = ""
        if place.strip:
            ground += f"1 g 0 {-STRIP:g} {lie.wide:.2f} {STRIP:g} re f "
        if place.boxed:
            ground += f"1 g 0.6 G 0.5 w {place.x:.2f} {place.y:.2f} {WIDE:g} {HIGH:g} re B "
        return (f"\nQ\n/Artifact <</Type /Pagination>> BDC q {matrix} cm {ground}0.1 g BT {FONT} {SIZE:g} Tf "
                f"{x:.2f} {y:.2f} Td ({text}) Tj ET Q EMC\n").encode()  # fmt: skip


def _grow(sheet: Object, lie: Setting) -> None:
    x0, y0, x1, y1 = box_of(sheet.CropBox) or (0.0, 0.0, *A4)
    left, low, right, top = lie.box((0, -STRIP), (lie.wide, STRIP))
    grown = (min(x0, left), min(y0, low), max(x1, right), max(y1, top))
    a, b, c, d = box_of(sheet.MediaBox) or grown
    sheet.CropBox = Array(grown)
    sheet.MediaBox = Array((min(a, grown[0]), min(b, grown[1]), max(c, grown[2]), max(d, grown[3])))


def _number_font(pdf: Pdf) -> tuple[Object, str]:
    sheet = Sheet("")
    sheet.line("0123456789", SIZE, "sans-bold")
    with pikepdf.open(io.BytesIO(sheet.finish())) as drawn:
        fonts = drawn.pages[0].obj.Resources.Font
        name = next(key for key in sorted(fonts.keys()) if "Bold" in str(fonts[key].get("/BaseFont", "")))
        copied = pdf.copy_foreign(drawn.make_indirect(fonts[name]))
    return copied, "Bundle-NotoSans-Bold"
