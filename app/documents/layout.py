"""Blocks into strips and strips onto pages: where everything stands, before anything is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from app.documents import frame
from app.documents.fonts import reads_left
from app.documents.frame import Paper
from app.documents.inline import Run
from app.documents.model import (
    Annex,
    AnyBlock,
    Bullets,
    Centred,
    Document,
    Heading,
    Items,
    Note,
    PageBreak,
    Para,
    QrCode,
    Quote,
    Signatures,
    StruckTable,
    Table,
    Toc,
)
from app.documents.number import Numbered, Placed, numbered
from app.documents.setting import Style, set_text, text_width
from app.documents.strips import Code, Goal, Mark, PageNumber, Rule, Set, Strip, Words, aired, glued, marked, paginate
from app.documents.tables import items, table
from app.documents.words import TocLine, closing_lines, toc_lines, toc_title

BODY = Style()
HANG = 32.0
LIMB = 26.0
AFTER = 7.0
QR_SIDE = 96.0
"""Points: a code of the length of a slip is read from this size at arm's length."""
"""The least room between a number and its text."""
SHORT = 8
"""A paper of up to this many pages is set closer where that spares it its last page."""
_HEADINGS = {
    1: (Style(12.2, 17.0, "left", bold=True), 20.0),
    2: (Style(11.0, 15.8, "left", bold=True), 15.0),
    3: (Style(10.6, 15.2, "left", italic=True), 12.0),
}
_CENTRED = {
    "plain": Style(align="centre"),
    "bold": Style(align="centre", bold=True),
    "italic": Style(align="centre", italic=True),
    "title": Style(13.0, 18.0, "centre", bold=True),
    "small": Style(9.0, 12.5, "centre"),
}


@dataclass(frozen=True)
class Laid:
    """A document on its pages. ``keys`` gives the page, from 1, of every numbered block."""

    lined: Numbered
    paper: Paper
    pages: tuple[tuple[Set, ...], ...]
    keys: dict[str, int]
    contents: tuple[TocLine, ...]
    hangs: Hangs


class Hangs(NamedTuple):
    """Room for the numbers of paragraphs and headings, of limbs, and of the table of contents, in points."""

    body: float
    limb: float
    contents: tuple[float, float, float]


def lay_out(document: Document, paper: Paper = frame.A4) -> Laid:
    """Sets a document once; the table of contents takes the room its lines need and gets its numbers afterwards."""
    lined = numbered(document)
    layer = _Layer(lined, paper)
    pages = _paged(layer.strips(), paper.height - paper.top - paper.bottom)
    keys = {
        mark.key: at
        for at, page in enumerate(pages, 1)
        for put in page
        for mark in put.strip.marks
        if isinstance(mark, Goal)
    }
    contents = tuple(line._replace(page=keys.get(line.key, 0)) for line in toc_lines(lined))
    return Laid(lined, paper, pages, keys, contents, layer.hangs)


def _paged(strips: list[Strip], height: float) -> tuple[tuple[Set, ...], ...]:
    pages = paginate(strips, height)
    if 1 < len(pages) <= SHORT:
        closer = paginate([replace(strip, before=strip.before * 0.62) for strip in strips], height + 10.0)
        pages = closer if len(closer) < len(pages) else pages
    return tuple(tuple(page) for page in pages)


def _hangs(lined: Numbered) -> Hangs:
    placed = [one for one in lined.placed if one.label and not isinstance(one.block, Annex)]
    headings = max(_widest(placed, level, _HEADINGS[level][0]) for level in _HEADINGS)
    limb = max(LIMB, _widest(placed, -1, BODY) + AFTER - 3.0)
    first, second, third = (_widest(placed, level, _contents_style(level)) + AFTER for level in _HEADINGS)
    contents = (max(30.0, first), max(26.0, second), max(22.0, third))
    return Hangs(max(HANG, headings + AFTER, _widest(placed, 0, BODY) + AFTER), limb, contents)


def _widest(placed: Sequence[Placed], kind: int, style: Style) -> float:
    """Width of the widest number: headings of a level, paragraphs (0) or limbs (-1)."""
    return max((text_width(label, style) for label in {one.label for one in placed if _kind(one) == kind}), default=0.0)


def _kind(placed: Placed) -> int:
    if isinstance(placed.block, Heading):
        return min(max(placed.block.level, 1), 3)
    return -1 if isinstance(placed.block, Para) and placed.block.level else 0


def _contents_style(level: int) -> Style:
    return Style(10.2, 15.0, "left", bold=level == 1)


class Indent(NamedTuple):
    """Where a label stands and where its text begins."""

    label: float
    text: float


class _Layer:
    def __init__(self, lined: Numbered, paper: Paper) -> None:
        self.lined = lined
        self.paper = paper
        self.measure = paper.width - paper.left - paper.right
        self.opens = False
        self.above: tuple[AnyBlock | None, int] = (None, 0)
        self.hangs = _hangs(lined)

    def strips(self) -> list[Strip]:
        document = self.lined.document
        row = frame.cover(document, self) if document.cover else frame.caption(document, self)
        self.opens = document.cover
        for placed in self.lined.placed:
            row = self._append(row, placed)
        return self._close(row, document)

    def _append(self, row: list[Strip], placed: Placed) -> list[Strip]:
        strips = self.block(placed)
        if not strips:
            return row
        above, count = self.above
        if isinstance(placed.block, Signatures):
            row = frame.hold_back(row)
        elif _leads(above, placed.block) and not self.opens:
            row = frame.hold_back(row, count)
        self.above = placed.block, len(strips)
        if self.opens:
            strips = [_opening(strips[0]), *strips[1:]]
        self.opens = isinstance(placed.block, Toc)
        return row + strips

    def _close(self, row: list[Strip], document: Document) -> list[Strip]:
        closing = frame.closing(document, closing_lines(document), self)
        return (frame.hold_back(row) + closing) if closing else row

    def block(self, placed: Placed) -> list[Strip]:
        """The strips of one block."""
        if isinstance(placed.block, PageBreak):
            self.opens = True
            return []
        return _SETTERS[type(placed.block)](self, placed)

    def text(self, runs: Sequence[Run], style: Style, left: float = 0.0, right: float = 0.0) -> list[Strip]:
        """One strip a line, no single line left behind."""
        lines = set_text(runs, style, self.measure - left - right)
        rise = (style.leading + style.size * 0.72) / 2
        last = len(lines) - 1
        return [
            Strip(style.leading, (Words(left, rise, line),), glue=at != last and at in (0, last - 1))
            for at, line in enumerate(lines)
        ]

    def labelled(self, runs: Sequence[Run], style: Style, label: str, at: Indent) -> list[Strip]:
        """Lines with a number before them: on the left, or on the right where the text reads from there."""
        rtl = reads_left("".join(run.text for run in runs))
        strips = self.text(runs, style, 0.0 if rtl else at.text, at.text if rtl else 0.0)
        if not label:
            return strips
        upright = style._replace(italic=False)
        x = self.measure - at.label - text_width(label, upright) if rtl else at.label
        return marked(strips or [Strip(style.leading)], self.line(label, upright, x))

    def line(self, text: str, style: Style, left: float = 0.0, measure: float = 0.0) -> Words:
        """One line of plain words as a mark in the strip of a first line."""
        style = style._replace(align="left") if not measure else style
        rise = (style.leading + style.size * 0.72) / 2
        return Words(left, rise, set_text((Run(text),), style, measure or 10_000.0)[0])

    def contents(self, line: TocLine) -> list[Strip]:
        """A line of the table of contents with its leader."""
        bold = line.level == 1
        style = _contents_style(line.level)
        hangs = self.hangs.contents
        left = sum(hangs[: line.level - 1])
        hang = max(hangs[line.level - 1], text_width(line.label, style) + 6.0) if line.label else 0.0
        strips = self.text((Run(line.text),), style, left + hang, 44.0)
        marks: list[Mark] = [self.line(line.label, style, left)] if line.label else []
        strips = marked(strips, *marks)
        end = strips[-1].marks[-1]
        number = PageNumber(self.measure, (style.leading + style.size * 0.72) / 2, line.key, style.size, bold)
        strips[-1] = Strip(style.leading, (*strips[-1].marks, *_leader(end, self.measure), number))
        return aired(glued(strips), 6.0 if bold else 0.5)


def _leader(mark: Mark, measure: float) -> tuple[Mark, ...]:
    if not isinstance(mark, Words) or not mark.line.segments:
        return ()
    last = mark.line.segments[-1]
    start = mark.x + last.x + last.width + 6.0
    return tuple(
        Rule(measure - 24.0 - at * 5.0, mark.y - 0.9, 0.9, 0.9, 0.45)
        for at in range(int((measure - 24.0 - start) / 5.0))
    )


def _leads(above: AnyBlock | None, block: AnyBlock) -> bool:
    """Whether the words above announce what stands next and do not part from it."""
    if not isinstance(above, Para | Centred | Note):
        return False
    return isinstance(block, Table | Items) or above.text.rstrip().endswith(":")


def _opening(strip: Strip) -> Strip:
    return Strip(strip.height, strip.marks, 0.0, strip.glue, strip.head, True)


def _heading(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Heading)
    level = min(max(block.level, 1), 3)
    style, before = _HEADINGS[level]
    at = Indent(0.0, layer.hangs.body if placed.label else 0.0)
    strips = layer.labelled(layer.lined.runs(block.text), style, placed.label, at)
    title = f"{placed.label} {layer.lined.bare(block.text)}".strip().replace("\n", " ")
    goal = Goal(placed.key, title, level - 1) if not placed.in_annex else Goal(placed.key, title, level)
    return glued(aired(marked(strips, goal), before), onwards=True)


def _para(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Para)
    at = _indent(block, layer.hangs)
    strips = layer.labelled(layer.lined.runs(block.text), BODY, placed.label, at)
    return aired(marked(strips, Goal(placed.key)), 7.0 if block.level == 0 else 4.5)


def _indent(block: Para, hangs: Hangs) -> Indent:
    if block.level == 0:
        return Indent(0.0, hangs.body if block.numbered else 0.0)
    start = hangs.body + hangs.limb * (min(block.level, 2) - 1)
    return Indent(start, start + hangs.limb)


def _quote(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Quote)
    style = BODY._replace(size=10.0, leading=14.2)
    left, right = layer.hangs.body + layer.hangs.limb, layer.hangs.limb
    strips = aired(layer.text(layer.lined.runs(block.text), style, left, right), 8.0)
    source = layer.text(
        layer.lined.runs(block.source), style._replace(align="right", italic=True, size=9.2), left, right
    )
    return (
        [*glued(strips, onwards=True), *aired(source, 2.0)]
        if source and len(strips) < 8
        else strips + aired(source, 2.0)
    )


def _bullets(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Bullets)
    found: list[Strip] = []
    for item in block.items:
        strips = layer.text(layer.lined.runs(item), BODY, layer.hangs.body + 16.0)
        found += aired(marked(strips, layer.line("•", BODY, layer.hangs.body + 2.0)), 3.5)
    return aired(found, 6.0)


def _centred(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Centred)
    style = _CENTRED.get(block.style, _CENTRED["plain"])
    onwards = block.style in ("bold", "title")
    strips = aired(layer.text(layer.lined.runs(block.text), style, 24.0, 24.0), 10.0)
    return glued(strips, onwards=onwards)


def _note(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Note)
    style = Style(9.0, 12.6, "left", italic=True, grey=0.2)
    return aired(layer.text(layer.lined.runs(block.text), style), 9.0)


def _annex(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Annex)
    layer.opens = True
    title = layer.lined.bare(block.title).replace("\n", " ")
    label = layer.text((Run(placed.label),), Style(10.6, 15.2, "centre", bold=True))
    named = layer.text(layer.lined.runs(block.title), Style(13.0, 18.0, "centre", bold=True))
    strips = marked(label, Goal(placed.key, f"{placed.label}. {title}", 0)) + aired(named, 4.0)
    return [*glued(strips, onwards=True), Strip(8.0, glue=True)]


def _toc(layer: _Layer, placed: Placed) -> list[Strip]:
    layer.opens = True
    title = layer.text((Run(toc_title()),), Style(13.0, 18.0, "left", bold=True))
    strips = [*glued(marked(title, Goal(placed.key)), onwards=True), Strip(6.0, glue=True)]
    for line in toc_lines(layer.lined):
        strips += layer.contents(line)
    return strips


def _table(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Table)
    return marked(table(layer.lined, block, layer.measure), Goal(placed.key))


def _qr_code(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, QrCode)
    beside = layer.text(layer.lined.runs(block.text), Style(9.0, 12.6, "left"), QR_SIDE + 14.0)
    marks: list[Mark] = [Code(0.0, 0.0, QR_SIDE, block.code)]
    y = 4.0
    for strip in beside:
        y += strip.before
        marks += [mark._replace(y=mark.y + y) for mark in strip.marks if isinstance(mark, Words)]
        y += strip.height
    return [Strip(max(y, QR_SIDE), tuple(marks), before=10.0)]


def _items(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Items)
    return marked(items(layer.lined, block, layer.measure), Goal(placed.key))


def _signatures(layer: _Layer, placed: Placed) -> list[Strip]:
    block = placed.block
    assert isinstance(block, Signatures)
    return frame.signatures(layer.lined.document, block, layer)


_SETTERS: dict[type, Callable[[_Layer, Placed], list[Strip]]] = {
    Heading: _heading,
    Para: _para,
    Quote: _quote,
    Bullets: _bullets,
    Centred: _centred,
    Note: _note,
    Annex: _annex,
    Toc: _toc,
    Table: _table,
    StruckTable: _table,
    QrCode: _qr_code,
    Items: _items,
    Signatures: _signatures,
}
