"""The shipped fonts: which of them draws a character, how wide a word is, how Arabic joins."""

from __future__ import annotations

import functools
import threading
import unicodedata
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.shelf import shelf
from app.terms import Trouble, tr

DRAWING = threading.RLock()
"""Held while fonts are read or subset: the fonts of reportlab keep a reading position of their own."""

_SERIF = {
    (False, False): "NotoSerif-Regular",
    (True, False): "NotoSerif-Bold",
    (False, True): "NotoSerif-Italic",
    (True, True): "NotoSerif-BoldItalic",
}
_WEIGHT = {False: "Regular", True: "Bold"}
SCALE = {"NotoNaskhArabic-Regular": 1.16, "NotoNaskhArabic-Bold": 1.16}
"""Arabic is drawn larger to stand evenly beside Latin."""


class Piece(NamedTuple):
    """A stretch one font draws, in the order it is drawn; ``width`` in thousandths of the font size."""

    font: str
    text: str
    width: float


class Shape(NamedTuple):
    """A word ready to set: what draws it, how wide it is, whether it reads from right to left.

    ``face`` is bold, italic, sans.
    """

    text: str
    pieces: tuple[Piece, ...]
    width: float
    rtl: bool
    face: tuple[bool, bool, bool]


@functools.cache
def font(name: str) -> TTFont:
    """The shipped font, read once; Trouble when its file is missing or damaged."""
    with DRAWING:
        try:
            face = TTFont(name, str(shelf("fonts", f"{name}.ttf")), shapable=False)
        except Exception as bad:
            raise Trouble(
                tr("The font {name} of this program cannot be read.", name=name),
                tr("No document was made."),
                tr("Install the program again."),
            ) from bad
        pdfmetrics.registerFont(face)
        return face


@functools.cache
def chain(bold: bool, italic: bool, sans: bool = False) -> tuple[str, ...]:
    """Fonts asked in turn for a character."""
    weight = _WEIGHT[bold]
    first = (f"NotoSans-{weight}",) if sans else (_SERIF[bold, italic], f"NotoSans-{weight}")
    return (*first, f"NotoNaskhArabic-{weight}", "NotoSansMath-Regular", "NotoSansSymbols2-Regular")


@functools.lru_cache(maxsize=100_000)
def shape(word: str, bold: bool = False, italic: bool = False, sans: bool = False) -> Shape:
    """A word without spaces, measured; Trouble when no shipped font draws one of its characters."""
    rtl = not word.isascii() and _reads_left(word)
    drawn = display(word) if rtl else word
    first = chain(bold, italic, sans)[0]
    widths = font(first).face.charWidths
    if all(ord(sign) in widths for sign in drawn):
        width = sum(widths[ord(sign)] for sign in drawn)
        return Shape(word, (Piece(first, drawn, width),), width, rtl, (bold, italic, sans))
    pieces = _pieces(drawn, chain(bold, italic, sans))
    return Shape(word, pieces, sum(piece.width for piece in pieces), rtl, (bold, italic, sans))


def _pieces(drawn: str, fonts: tuple[str, ...]) -> tuple[Piece, ...]:
    cut: list[list[str]] = []
    for sign in drawn:
        held = cut[-1][0] if cut else ""
        stays = held and unicodedata.combining(sign) and _covers(held, sign)
        name = held if stays else _first_cover(sign, fonts)
        if cut and held == name:
            cut[-1][1] += sign
        else:
            cut.append([name, sign])
    return tuple(Piece(name, text, width_of(name, text)) for name, text in cut)


def _covers(name: str, sign: str) -> bool:
    return ord(sign) in font(name).face.charToGlyph


def _first_cover(sign: str, fonts: tuple[str, ...]) -> str:
    for name in fonts:
        if _covers(name, sign):
            return name
    raise Trouble(
        tr(
            "No font shipped with this program draws the character {sign} (U+{code}).",
            sign=sign,
            code=f"{ord(sign):04X}",
        ),
        tr("What you entered is kept; no document was made."),
        tr("Write it in Latin, Greek, Cyrillic or Arabic letters."),
    )


def width_of(name: str, text: str) -> float:
    """Width in thousandths of the font size."""
    widths = font(name).face.charWidths
    return float(sum(widths[ord(sign)] for sign in text)) * SCALE.get(name, 1.0)


def _reads_left(word: str) -> bool:
    return any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in word)


def reads_left(text: str) -> bool:
    """Whether the first letter with a direction reads from right to left."""
    if text.isascii():
        return False
    for sign in text:
        way = unicodedata.bidirectional(sign)
        if way in ("R", "AL", "L"):
            return way != "L"
    return False


@functools.lru_cache(maxsize=10_000)
def display(logical: str) -> str:
    """Joined letters in the order they are drawn from left to right."""
    from bidi.algorithm import get_display

    return str(get_display(_reshaper().reshape(logical), base_dir="R"))


class _Reshaper:
    def reshape(self, text: str) -> str:
        raise NotImplementedError


@functools.cache
def _reshaper() -> _Reshaper:
    from arabic_reshaper import ArabicReshaper

    reshaper: _Reshaper = ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": True})
    return reshaper
