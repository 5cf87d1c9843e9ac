"""The pen: set lines onto a reportlab canvas, and small plates of text for stamps and signatures."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import DRAWING, SCALE, font
from app.documents.inline import Run, clean
from app.documents.setting import Line, Style, set_text

_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))} | {
    ord("\\"): "\\\\",
    ord("("): "\\(",
    ord(")"): "\\)",
}


def canvas_of(stream: io.BytesIO, width: float, height: float, language: str = "en") -> Any:
    """A new canvas whose output depends on nothing but what is drawn."""
    rl_config.useA85 = 0
    first: Any = font("NotoSerif-Regular").fontName
    return Canvas(
        stream,
        pagesize=(width, height),
        pageCompression=1,
        invariant=1,
        lang=language,
        pdfVersion=(1, 7),
        initialFontName=first,
    )


class Pen:
    """Draws on one canvas. Hold fonts.DRAWING while using it."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas

    def code(self, code: str) -> None:
        """Raw PDF operators."""
        self.canvas._code.append(code)

    def line(self, line: Line, x: float, y: float) -> None:
        """A set line with its start at ``x`` and its baseline at ``y`` points."""
        parts = [f"BT {line.grey:.3g} g"]
        for segment in line.segments:
            parts.append(f"{segment.spread:.4f} Tw 1 0 0 1 {x + segment.x:.3f} {y:.3f} Tm")
            parts += self._shown(segment.font, segment.text, line.size)
        self.code(" ".join([*parts, "ET 0 g" if line.grey else "ET"]))

    def text(self, text: str, style: Style, x: float, y: float, measure: float) -> None:
        """One line of plain words; what does not fit is left out."""
        lines = set_text((Run(clean(text)),), style, measure)
        if lines:
            self.line(lines[0], x, y)

    def _shown(self, name: str, text: str, size: float) -> Iterable[str]:
        face, doc = font(name), self.canvas._doc
        size *= SCALE.get(name, 1.0)
        for subset, encoded in face.splitString(text, doc):
            internal = face.getSubsetInternalName(subset, doc)
            yield f"{internal} {size:g} Tf ({encoded.decode('latin-1').translate(_ESCAPES)}) Tj"


class Written(NamedTuple):
    """A line on a plate, its baseline ``y`` points above the plate's foot."""

    text: str
    style: Style
    x: float
    y: float
    measure: float


class Plate(NamedTuple):
    """A small page of its own size, in points; ``frame`` draws a hairline around it."""

    width: float
    height: float
    lines: tuple[Written, ...]
    frame: bool = False


def plates(wanted: Sequence[Plate]) -> bytes:
    """A PDF with one page per plate."""
    stream = io.BytesIO()
    with DRAWING:
        canvas = canvas_of(stream, 100.0, 100.0)
        pen = Pen(canvas)
        for plate in wanted:
            canvas.setPageSize((plate.width, plate.height))
            if plate.frame:
                pen.code(f"0.45 G 0.4 w 0.4 0.4 {plate.width - 0.8:.2f} {plate.height - 0.8:.2f} re S 0 G")
            for line in plate.lines:
                pen.text(line.text, line.style, line.x, line.y, line.measure)
            canvas.showPage()
        canvas.save()
    return stream.getvalue()
