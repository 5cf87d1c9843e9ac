"""Address pages for window envelopes.

The address stands in a field of 85 by 45 mm, 20 mm from the left and 45 mm from the upper edge of A4 (DIN 5008, form
B). Folded at the marks, it shows in the window of DIN lang and C6/5; folded once, in that of C5 (DIN 680).
"""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.pen import Plate, Written, plates
from app.documents.setting import Style, text_width
from app.terms import tr

MM = 72 / 25.4
WIDTH, HEIGHT = 210.0, 297.0
LEFT, TOP, FIELD_WIDTH, FIELD_HEIGHT = 20.0, 45.0, 85.0, 45.0
"""The address field in millimetres from the left and upper edges of A4."""
RETURN_HIGH = 17.7
"""Its upper part, for the line that says who sends it; the address has the rest, in six lines."""
LINES, LEADING = 6, 4.4
FOLDS = (105.0, 148.5, 210.0)
"""Fold marks: at 105 and 210 mm for DIN lang and C6/5, at 148.5 mm for C5."""
_ADDRESS = Style(10.0, 12.5, "left")
_RETURN = Style(6.6, 8.0, "left", sans=True)
_MARK = Style(8.0, 8.0, "left", sans=True, grey=0.4)
_INSET = 5.0
"""Millimetres between the edge of the field and the text: room for the letter to slide in its envelope."""


def fitted(lines: Sequence[str]) -> tuple[str, ...]:
    """An address in six lines at most: what is more is joined with the line before the last."""
    if len(lines) <= LINES:
        return tuple(lines)
    return (*lines[: LINES - 2], ", ".join(lines[LINES - 2 : -1]), lines[-1])


def address_pages(addresses: Sequence[Sequence[str]], sender: str) -> bytes:
    """A PDF with one A4 page for each address; ``sender`` stands small above it."""
    return plates([_page(lines, sender) for lines in addresses])


def _page(lines: Sequence[str], sender: str) -> Plate:
    measure = (FIELD_WIDTH - _INSET) * MM
    x, top = (LEFT + _INSET) * MM, HEIGHT - TOP
    written = [Written(sender, _narrow(sender, _RETURN, measure), x, (top - RETURN_HIGH + 1.5) * MM, measure)]
    for at, line in enumerate(fitted(lines)):
        y = (top - RETURN_HIGH - LEADING * (at + 1)) * MM
        written.append(Written(line, _narrow(line, _ADDRESS, measure), x, y, measure))
    written += [Written("—", _MARK, 3.0 * MM, (HEIGHT - fold) * MM - 2.6, 20.0) for fold in FOLDS]
    note = tr("Address field 85 × 45 mm, 20 mm from the left and 45 mm from the upper edge (DIN 5008 form B). Fold at "
              "the first and last mark for DIN lang and C6/5, at the middle mark for C5.")  # fmt: skip
    written += [
        Written(part, _MARK._replace(size=7.0), LEFT * MM, (14.0 - 4.0 * at) * MM, 170 * MM)
        for at, part in enumerate(note.partition(". ")[::2])
    ]
    return Plate(WIDTH * MM, HEIGHT * MM, tuple(written))


def _narrow(text: str, style: Style, measure: float) -> Style:
    """A style in which the line fits, no smaller than half."""
    wide = text_width(text, style)
    return style if wide <= measure else style._replace(size=max(style.size / 2, style.size * measure / wide * 0.98))
