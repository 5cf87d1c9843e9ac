"""Tables and rows of label and value: horizontal rules only, headers repeated, tall rows parted between lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from app.documents.model import Items, Table
from app.documents.number import Numbered
from app.documents.setting import Line, Style, set_text
from app.documents.strips import Mark, Rule, Strip, Words, aired, glued

CELL = Style(9.4, 13.0, "left")
TITLE = Style(9.8, 14.0, "left", bold=True)
LABEL = Style(10.2, 14.6, "left", bold=True)
VALUE = Style(10.2, 14.6, "left")
PAD = 4.0
GAP = 10.0
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
    columns = _columns(_weights(lined, block, count), measure)
    head = _header(lined, block, columns, measure)
    title = [_one_line(line, TITLE) for line in set_text(lined.runs(block.title), TITLE, measure)]
    rows = [_row(lined, row, columns, _styles(block, count), measure) for row in block.rows]
    body = [replace(strip, head=tuple(head)) for row in rows for strip in row]
    if body:
        body[-1] = replace(body[-1], glue=False)
    strips = glued(title, onwards=True) + glued(head, onwards=bool(body)) + body
    return [*aired(strips, 10.0), Strip(4.0)]


def _one_line(line: Line, style: Style) -> Strip:
    return Strip(style.leading, (Words(0.0, (style.leading + style.size * 0.72) / 2, line),))


def _weights(lined: Numbered, block: Table, count: int) -> tuple[float, ...]:
    if len(block.widths) == count and sum(block.widths) > 0:
        return block.widths
    rows = (block.headers, *block.rows[:60])
    longest = [max((len(lined.bare(row[at])) for row in rows if at < len(row)), default=1) for at in range(count)]
    return tuple(min(max(length, 6), 40) ** 0.8 for length in longest)


def _columns(weights: Sequence[float], measure: float) -> tuple[Column, ...]:
    room = measure - GAP * (len(weights) - 1)
    columns: list[Column] = []
    x = 0.0
    for weight in weights:
        width = room * weight / sum(weights)
        columns.append(Column(x, width))
        x += width + GAP
    return tuple(columns)


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
    widest = max((_width(lined, label) for label, _ in block.rows), default=0.0)
    left = min(max(widest + 14.0, 90.0), measure * 0.42)
    columns = (Column(0.0, left - 12.0), Column(left, measure - left))
    strips: list[Strip] = []
    for row in block.rows:
        strips += _cells(lined, row, columns, (LABEL, VALUE), parted=True, pad=1.5)
    return aired([*strips, Strip(2.0)], 8.0) if strips else []


def _width(lined: Numbered, label: str) -> float:
    lines = set_text(lined.runs(label), LABEL, 10_000.0)
    return max((line.segments[-1].x + line.segments[-1].width for line in lines if line.segments), default=0.0)
