"""Tables and rows of label and value: horizontal rules only, headers repeated, tall rows parted between lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from app.documents.model import Items, StruckTable, Table
from app.documents.number import Numbered
from app.documents.setting import Line, Style, set_text, text_width
from app.documents.strips import Mark, Rule, Strip, Words, aired, glued

CELL = Style(9.4, 13.0, "left")
TITLE = Style(9.8, 14.0, "left", bold=True)
LABEL = Style(10.2, 14.6, "left", bold=True)
VALUE = Style(10.2, 14.6, "left")
PAD = 4.0
GAP = 10.0
WHOLE = 170.0
"""Rows of a table up to this height stand on one page."""
TALL = 14
"""A row of more lines than this may be parted."""


class Column(NamedTuple):
    """Where a cell's text stands."""

    x: float
    width: float


def table(lined: Numbered, block: Table, measure: float) -> list[Strip]:
    """Title, header row and rows; the header comes back on every page."""
    count = max((len(row) for row in (block.headers, *block.rows)), default=0)
    if not count:
        return []
    columns = fitted(lined, block, measure)
    head = _header(lined, block, columns, measure)
    title = [_one_line(line, TITLE) for line in set_text(lined.runs(block.title), TITLE, measure)]
    struck = block.struck if isinstance(block, StruckTable) else ()
    rows = [_row(lined, row, columns, _styles(block, count), measure) for row in block.rows]
    rows = [[_struck(strip) for strip in row] if at in struck else row for at, row in enumerate(rows)]
    body = [replace(strip, head=tuple(head)) for strip in _kept(rows, WHOLE)]
    strips = glued(title, onwards=True) + glued(head, onwards=True) + body
    return [*aired(strips, 10.0), Strip(4.0)]


def _kept(rows: Sequence[list[Strip]], whole: float) -> list[Strip]:
    """Rows on one page when they are few; else neither the first nor the last of them alone, nor what follows."""
    strips = [strip for row in rows for strip in row]
    if sum(strip.height for strip in strips) <= whole:
        return glued(strips, onwards=True)
    bound = (0, len(rows) - 2, len(rows) - 1)
    return [
        replace(strip, glue=strip.glue or (at in bound and nth == len(row) - 1))
        for at, row in enumerate(rows)
        for nth, strip in enumerate(row)
    ]


def _one_line(line: Line, style: Style) -> Strip:
    return Strip(style.leading, (Words(0.0, (style.leading + style.size * 0.72) / 2, line),))


def _weights(lined: Numbered, block: Table, count: int) -> tuple[float, ...]:
    if len(block.widths) == count and sum(block.widths) > 0:
        return block.widths
    rows = (block.headers, *block.rows[:60])
    longest = [max((len(lined.bare(row[at])) for row in rows if at < len(row)), default=1) for at in range(count)]
    return tuple(min(max(length, 6), 40) ** 0.8 for length in longest)


def fitted(lined: Numbered, block: Table, measure: float) -> tuple[Column, ...]:
    """Columns after their weights: none narrower than its longest word, none wider than it has use for."""
    count = max((len(row) for row in (block.headers, *block.rows)), default=0)
    weights = _weights(lined, block, count)
    room = measure - GAP * (count - 1)
    rows = (block.headers, *block.rows[:80])
    cells = [
        [_extent(lined, row[at], bold=row is block.headers) for row in rows if at < len(row)] for at in range(count)
    ]
    most = [max((wide for wide, _ in column), default=0.0) + 0.1 for column in cells]
    least = [min(max((word for _, word in column), default=0.0) + 0.1, room * 0.4) for column in cells]
    whole = [wide if wide <= room * 0.24 else need for wide, need in zip(most, least, strict=True)]
    least = whole if sum(whole) <= room * 0.66 else least
    wishes = [room * weight / sum(weights) for weight in weights]
    if any(wish < need for wish, need in zip(wishes, most, strict=True)):
        wishes = [wish * min(max(need / wish, 0.36), 4.0) ** 0.5 for wish, need in zip(wishes, most, strict=True)]
    widths = _shares(wishes, least, most, room)
    starts = [sum(widths[:at]) + GAP * at for at in range(count)]
    return tuple(Column(x, width) for x, width in zip(starts, widths, strict=True))


def _extent(lined: Numbered, text: str, *, bold: bool) -> tuple[float, float]:
    """Width of a cell's longest line and of its longest word."""
    style = CELL._replace(bold=bold or "**" in text)
    said = "".join(run.text for run in lined.runs(text))
    lines = said.split("\n")
    words = (word for line in lines for word in line.split(" "))
    return max(text_width(line, style) for line in lines), max(text_width(word, style) for word in words)


def _shares(wish: Sequence[float], least: Sequence[float], most: Sequence[float], room: float) -> list[float]:
    """The room shared out after the wishes, each between its least and its most; what nobody needs goes round again."""
    if sum(least) > room or all(wide >= need for wide, need in zip(wish, most, strict=True)):
        return [wide * room / sum(wish) for wide in wish]
    fixed: dict[int, float] = {}
    while len(fixed) < len(wish):
        free = [at for at in range(len(wish)) if at not in fixed]
        scale = (room - sum(fixed.values())) / sum(wish[at] for at in free)
        held = {at: min(max(wish[at] * scale, least[at]), most[at]) for at in free}
        over = sum(held[at] - wish[at] * scale for at in free)
        off = [at for at in free if (held[at] - wish[at] * scale) * over > 0]
        fixed |= {at: held[at] for at in (off or free)}
    spare = (room - sum(fixed.values())) / sum(wish)
    return [fixed[at] + spare * wide for at, wide in enumerate(wish)]


def _styles(block: Table, count: int) -> tuple[Style, ...]:
    return tuple(CELL._replace(align="right") if at in block.right else CELL for at in range(count))


def _header(lined: Numbered, block: Table, columns: tuple[Column, ...], measure: float) -> list[Strip]:
    if not any(block.headers):
        return [Strip(1.0, (Rule(0.0, 0.0, measure, 0.8),))]
    styles = tuple(style._replace(bold=True) for style in _styles(block, len(columns)))
    (strip, *_) = _cells(lined, block.headers, columns, styles, parted=False)
    tint = Rule(0.0, 0.0, measure, strip.height, 0.945)
    rules = (Rule(0.0, 0.0, measure, 0.8), Rule(0.0, strip.height - 0.5, measure, 0.5))
    return [replace(strip, marks=(tint, *rules, *strip.marks))]


def _row(
    lined: Numbered, row: Sequence[str], columns: tuple[Column, ...], styles: Sequence[Style], measure: float
) -> list[Strip]:
    strips = _cells(lined, row, columns, styles, parted=True)
    last = strips[-1]
    strips[-1] = replace(last, marks=(*last.marks, Rule(0.0, last.height - 0.35, measure, 0.35, 0.55)))
    return strips


def _struck(strip: Strip) -> Strip:
    """A hairline through every word of a strip."""
    through = tuple(
        Rule(mark.x + part.x, mark.y - mark.line.size * 0.28, part.width, 0.5)
        for mark in strip.marks
        if isinstance(mark, Words)
        for part in mark.line.segments
    )
    return replace(strip, marks=(*strip.marks, *through))


def _cells(
    lined: Numbered,
    row: Sequence[str],
    columns: tuple[Column, ...],
    styles: Sequence[Style],
    *,
    parted: bool,
    pad: float = PAD,
) -> list[Strip]:
    set_cells = [
        set_text(lined.runs(text), style, column.width)
        for text, style, column in zip(row, styles, columns, strict=False)
    ]
    deepest = max((len(lines) for lines in set_cells), default=0)
    lead = styles[0].leading
    if parted and deepest > TALL:
        bands = [_band(set_cells, columns, styles[0], at, at + 1) for at in range(deepest)]
        bands[0] = _lowered(bands[0], pad)
        bands[-1] = replace(bands[-1], height=bands[-1].height + pad)
        return [replace(band, glue=at in (0, 1, deepest - 3, deepest - 2)) for at, band in enumerate(bands)]
    band = _lowered(_band(set_cells, columns, styles[0], 0, deepest), pad)
    return [replace(band, height=max(deepest, 1) * lead + 2 * pad)]


def _band(cells: list[list[Line]], columns: tuple[Column, ...], style: Style, first: int, end: int) -> Strip:
    rise = (style.leading + style.size * 0.72) / 2
    marks: list[Mark] = []
    for lines, column in zip(cells, columns, strict=False):
        marks += [Words(column.x, rise + at * style.leading, line) for at, line in enumerate(lines[first:end])]
    return Strip((end - first) * style.leading, tuple(marks))


def _lowered(strip: Strip, by: float) -> Strip:
    marks = tuple(mark._replace(y=mark.y + by) if isinstance(mark, Words) else mark for mark in strip.marks)
    return replace(strip, height=strip.height + by, marks=marks)


def items(lined: Numbered, block: Items, measure: float) -> list[Strip]:
    """Labels in one column, values in another."""
    left = beside(lined, block, measure)
    columns = (Column(0.0, left - 12.0), Column(left, measure - left))
    rows = [_cells(lined, row, columns, (LABEL, VALUE), parted=True, pad=1.5) for row in block.rows]
    return aired([*_kept(rows, WHOLE + 20.0), Strip(2.0)], 8.0) if rows else []


def beside(lined: Numbered, block: Items, measure: float) -> float:
    """Where the values begin, in points from the left."""
    widest = max((_width(lined, label) for label, _ in block.rows), default=0.0)
    return min(max(widest + 14.0, 90.0), measure * 0.42)


def _width(lined: Numbered, label: str) -> float:
    lines = set_text(lined.runs(label), LABEL, 10_000.0)
    return max((line.segments[-1].x + line.segments[-1].width for line in lines if line.segments), default=0.0)
