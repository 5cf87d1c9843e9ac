"""What frames the words: paper, cover, caption, signatures, register block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from app.documents.inline import Run, bound
from app.documents.model import Centred, Document, Signatures, Signer, digest
from app.documents.number import Numbered, Placed
from app.documents.setting import Style, text_width
from app.documents.strips import Box, Code, Mark, Rule, Strip, Words, aired, glued
from app.documents.words import caption_lines, case_text, signature_heading, signer_lines


@dataclass(frozen=True)
class Paper:
    """A sheet and its margins, in points."""

    name: str
    width: float
    height: float
    left: float = 79.0
    right: float = 79.0
    top: float = 78.0
    bottom: float = 76.0


A4 = Paper("A4", 595.276, 841.89)
LETTER = Paper("Letter", 612.0, 792.0)


class Setter(Protocol):
    """What frames need of the one who sets blocks."""

    lined: Numbered
    measure: float
    paper: Paper

    def text(self, runs: Sequence[Run], style: Style, left: float = 0.0, right: float = 0.0) -> list[Strip]: ...

    def line(self, text: str, style: Style, left: float = 0.0, measure: float = 0.0) -> Words: ...

    def block(self, placed: Placed) -> list[Strip]: ...


class Look(NamedTuple):
    """Style of a line of the caption and the air above it."""

    style: Style
    before: float


def _look(size: float, before: float, *, bold: bool = False, italic: bool = False) -> Look:
    return Look(Style(size, size * 1.42, "centre", bold, italic), before)


_CAPTION = {
    "tribunal": _look(13.0, 0.0, bold=True),
    "office": _look(10.6, 2.0),
    "case": _look(10.6, 12.0),
    "party": _look(10.8, 0.0, bold=True),
    "versus": _look(10.6, 0.0, italic=True),
    "rules": _look(9.6, 5.0, italic=True),
    "title": _look(11.8, 18.0, bold=True),
    "reference": _look(10.2, 2.0),
    "day": _look(10.2, 4.0),
}
_COVER = {
    "tribunal": _look(17.0, 0.0, bold=True),
    "office": _look(12.0, 4.0),
    "case": _look(12.0, 10.0),
    "party": _look(14.0, 10.0, bold=True),
    "versus": _look(12.5, 10.0, italic=True),
    "rules": _look(10.6, 16.0, italic=True),
    "title": _look(20.0, 26.0, bold=True),
    "reference": _look(11.5, 6.0),
    "day": _look(11.5, 8.0),
}


def caption(document: Document, setter: Setter) -> list[Strip]:
    """The head of a paper that starts on its first page."""
    row: list[Strip] = []
    above = ""
    for line in caption_lines(document):
        look = _CAPTION[line.style]
        opens = line.style == "party" and above != "versus"
        row += aired(_centred(line, look.style, setter), 13.0 if opens else look.before)
        above = line.style
    return [*glued(row, onwards=True), Strip(8.0, glue=True)] if row else []


def cover(document: Document, setter: Setter) -> list[Strip]:
    """The caption on a page of its own."""
    row = [Strip(64.0)]
    for line in caption_lines(document):
        look = _COVER[line.style]
        if line.style == "title":
            row += [Strip(30.0), _bar(setter.measure)]
        row += aired(_centred(line, look.style, setter), look.before)
        row += _after(line, setter.measure)
    row += [Strip(22.0)] * bool(setter.lined.front)
    for placed in setter.lined.front:
        row += setter.block(placed)
    return glued(row)


def _after(line: Centred, measure: float) -> list[Strip]:
    if line.style == "title":
        return [Strip(20.0), _bar(measure), Strip(16.0)]
    if line.style == "case":
        return [Strip(34.0)]
    return []


def _bar(measure: float) -> Strip:
    return Strip(3.0, (Rule(0.0, 0.0, measure, 0.9), Rule(0.0, 2.2, measure, 0.35)))


def _centred(line: Centred, style: Style, setter: Setter) -> list[Strip]:
    return setter.text(setter.lined.runs(line.text), style, 20.0, 20.0)


def hold_back(row: list[Strip], within: int = 6) -> list[Strip]:
    """The last two lines, sought among the last strips, stay with what follows: it never stands alone on a page."""
    lines = [at for at, strip in enumerate(row) if any(isinstance(mark, Words) for mark in strip.marks)]
    first = max(0, len(row) - within, *lines[-2:-1])
    return row[:first] + [replace(strip, glue=True) for strip in row[first:]]


COLUMN_GAP = 24.0
_PLACE = Style(align="left")
_NAME = Style(10.4, 14.4, "left", bold=True)
_OFFICE = Style(10.0, 13.8, "left")
_MISSING = Style(9.4, 12.8, "left", italic=True)


def signatures(document: Document, block: Signatures, setter: Setter) -> list[Strip]:
    """Place and day, then two signers to a row, the odd one on the middle axis."""
    heading = bound(signature_heading(document, block))
    signers = block.signers
    wide = (setter.measure - COLUMN_GAP) / 2
    if len(signers) == 1 and not signers[0].reason_missing and 0 < text_width(heading, _PLACE) <= wide:
        pair = _pair(signers, True, setter)
        return [replace(pair, marks=(Words(0.0, 54.0, setter.line(heading, _PLACE).line), *pair.marks), before=16.0)]
    row = aired(setter.text((Run(heading),), _PLACE), 22.0) if heading else []
    for at in range(0, len(signers), 2):
        row.append(_pair(signers[at : at + 2], len(signers) == 1, setter))
    return glued(row)


def _pair(pair: Sequence[Signer], single: bool, setter: Setter) -> Strip:
    wide = (setter.measure - COLUMN_GAP) / 2
    starts = (
        (0.0, wide + COLUMN_GAP)
        if len(pair) == 2
        else (setter.measure - wide if single else (setter.measure - wide) / 2,)
    )
    marks: list[Mark] = []
    deepest = 0.0
    for start, signer in zip(starts, pair, strict=True):
        cell, depth = _signer(start, wide, signer, setter)
        marks += cell
        deepest = max(deepest, depth)
    return Strip(deepest, tuple(marks), before=12.0)


def _signer(x: float, wide: float, signer: Signer, setter: Setter) -> tuple[list[Mark], float]:
    marks: list[Mark] = [] if signer.reason_missing else [Box(x, 0.0, wide, 50.0, signer)]
    marks.append(Rule(x, 54.0, wide, 0.6))
    y = 57.0
    for at, text in enumerate(signer_lines(signer)):
        style = _NAME if at == 0 else _MISSING if at == 2 or text != signer.office else _OFFICE
        for strip in setter.text((Run(text),), style, x, setter.measure - x - wide):
            marks += [mark._replace(y=mark.y + y) for mark in strip.marks if isinstance(mark, Words)]
            y += strip.height
    return marks, y + 4.0


_HEAD = Style(9.4, 13.0, "left", italic=True)
_DIGEST = Style(7.2, 10.0, "left", sans=True, grey=0.15)
CODE = 50.0


def closing(document: Document, lines: Sequence[str], setter: Setter) -> list[Strip]:
    """Register head and digest beside a QR code of both; empty before the register knows the paper."""
    if not lines:
        return []
    left = CODE + 12.0
    texts = setter.text((Run(lines[0]),), _HEAD, left) + [
        strip for line in lines[1:] for strip in aired(setter.text((Run(line),), _DIGEST, left), 3.0)
    ]
    marks: list[Mark] = []
    y = 10.0
    for strip in texts:
        y += strip.before
        marks += [mark._replace(y=mark.y + y) for mark in strip.marks if isinstance(mark, Words)]
        y += strip.height
    marks.append(Code(0.0, 8.0, CODE, scanned(document)))
    return [Strip(max(y, CODE + 10.0), tuple(marks), before=16.0)]


def scanned(document: Document) -> str:
    """What the QR code says: case, register head and digest of the words."""
    return "\n".join(part for part in (case_text(document), document.register_head, digest(document)) if part)
