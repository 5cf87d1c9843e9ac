"""Words drawn on a page in any script the shipped fonts cover, and found again by whoever searches or copies them.

Lines are wrapped in reading order and Arabic is joined and turned line by line: readers turn it back when text is
copied, so only letters no font has are told apart, as /ActualText.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Literal

import arabic_reshaper
from bidi.algorithm import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.shelf import shelf

Hand = Literal["serif", "serif-bold", "sans", "sans-bold", "mono"]

_CHAINS: dict[Hand, tuple[str, ...]] = {
    "serif": ("NotoSerif-Regular.ttf", "NotoNaskhArabic-Regular.ttf", "NotoSans-Regular.ttf"),
    "serif-bold": ("NotoSerif-Bold.ttf", "NotoNaskhArabic-Bold.ttf", "NotoSans-Bold.ttf"),
    "sans": ("NotoSans-Regular.ttf", "NotoNaskhArabic-Regular.ttf", "NotoSerif-Regular.ttf"),
    "sans-bold": ("NotoSans-Bold.ttf", "NotoNaskhArabic-Bold.ttf", "NotoSerif-Bold.ttf"),
    "mono": ("NotoSansMono-Regular.ttf", "NotoSans-Regular.ttf", "NotoNaskhArabic-Regular.ttf"),
}
_LAST_RESORT = ("NotoSansMath-Regular.ttf", "NotoSansSymbols2-Regular.ttf")
_UNKNOWN = "\N{WHITE SQUARE}"


@dataclass(frozen=True)
class _Face:
    name: str
    covers: frozenset[int]


@functools.cache
def _face(file: str) -> _Face | None:
    try:
        path = shelf("fonts", file)
    except FileNotFoundError:
        return None
    name = "Bundle-" + path.stem
    font = TTFont(name, str(path), subfontIndex=0)
    pdfmetrics.registerFont(font)
    return _Face(name, frozenset(font.face.charToGlyph))


@functools.cache
def _faces(hand: Hand) -> tuple[_Face, ...]:
    found = tuple(face for file in (*_CHAINS[hand], *_LAST_RESORT) if (face := _face(file)))
    if not found:
        raise FileNotFoundError("resources/fonts")
    return found


@functools.lru_cache(maxsize=20_000)
def _pick(letter: str, hand: Hand) -> tuple[str, str]:
    """The font that draws a letter, and the letter drawn; an open square where no font has it."""
    faces = _faces(hand)
    for drawn in (letter, _UNKNOWN, "?"):
        for face in faces:
            if ord(drawn) in face.covers:
                return face.name, drawn
    return faces[0].name, " "


def is_rtl(text: str) -> bool:
    """Whether the first strong letter is written from right to left."""
    return next((_right_to_left(c) for c in text if c.isalpha()), False)


def _right_to_left(letter: str) -> bool:
    return "\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc"


def plain(text: object) -> str:
    """One line of printable words: control characters, line ends and direction overrides become spaces."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(text)).split())


@functools.lru_cache(maxsize=20_000)
def visual(line: str) -> str:
    """The line as its glyphs stand on the page, from the left."""
    if not any(_right_to_left(c) for c in line):
        return line
    return str(get_display(arabic_reshaper.reshape(line), base_dir="R" if is_rtl(line) else "L"))


def _runs(line: str, hand: Hand) -> list[tuple[str, str]]:
    runs: list[tuple[str, str]] = []
    for letter in visual(line):
        font, drawn = _pick(letter, hand)
        if runs and (runs[-1][0] == font or letter == " "):
            runs[-1] = (runs[-1][0], runs[-1][1] + drawn)
        else:
            runs.append((font, drawn))
    return runs


@functools.lru_cache(maxsize=50_000)
def _width_at_one(line: str, hand: Hand) -> float:
    return sum(pdfmetrics.stringWidth(text, font, 1000) for font, text in _runs(line, hand)) / 1000


def width(line: str, size: float, hand: Hand = "serif") -> float:
    """The width of a line in points."""
    return float(_width_at_one(line, hand) * size)


def wrap(text: str, room: float, size: float, hand: Hand = "serif") -> list[str]:
    """Lines in reading order, none wider than ``room`` points; long words are broken. Never empty."""
    lines: list[str] = []
    line = ""
    for word in plain(text).split(" "):
        joined = f"{line} {word}" if line else word
        if width(joined, size, hand) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = _broken(word, room, size, hand)
        lines += full
    return [*lines, line]


def _broken(word: str, room: float, size: float, hand: Hand) -> list[str]:
    parts = [""]
    for letter in word:
        if parts[-1] and width(parts[-1] + letter, size, hand) > room:
            parts.append("")
        parts[-1] += letter
    return parts


def fit(text: str, room: float, size: float, hand: Hand = "serif") -> str:
    """One line no wider than ``room``, cut with an ellipsis if need be."""
    line = plain(text)
    if width(line, size, hand) <= room:
        return line
    while line and width(line + "…", size, hand) > room:
        line = line[:-1]
    return line.rstrip() + "…"


def draw(canvas: Canvas, x: float, y: float, line: str, size: float, hand: Hand = "serif") -> None:
    """Draw one line with its left edge at ``x`` and its baseline at ``y``."""
    runs = _runs(line, hand)
    told = "".join(text for _, text in runs) != visual(line) == line
    if told:
        letters = line.encode("utf-16-be").hex().upper()
        canvas.addLiteral(f"/Span <</ActualText <FEFF{letters}>>> BDC")
    for font, text in runs:
        canvas.setFont(font, size)
        canvas.drawString(x, y, text)
        x += pdfmetrics.stringWidth(text, font, size)
    if told:
        canvas.addLiteral("EMC")
