"""Tables of comma, semicolon or tab separated values."""

from __future__ import annotations

import csv
import io
import itertools

from app.documents.binding.renditions.page import Reading, Rendition, Unreadable
from app.documents.binding.renditions.text import decoded
from app.terms import tr

_MOST_ROWS, _MOST_COLUMNS = 5000, 14


def render_table(data: bytes, name: str = "") -> Rendition:
    """The table across the page, its first row as heads. Raises Unreadable if it has no columns."""
    text, warning = decoded(data)
    notes = list(itertools.takewhile(lambda line: line.startswith("#"), text.splitlines()[:50]))
    rows = _rows("\n".join(text.splitlines()[len(notes) :]))
    if not rows or max(len(row) for row in rows) < 2:
        raise Unreadable(tr("No columns were found; the file is shown as text."))
    page = Reading("table", tr("Table"), name, data, wide=True)
    for note in notes:
        page.para(note, 8.5, "sans")
    page.gap(8 if notes else 0)
    if warning:
        page.warn(warning)
    columns = max(len(row) for row in rows)
    if columns > _MOST_COLUMNS:
        page.warn(tr("Only the first {count} of {all} columns are shown.", count=_MOST_COLUMNS, all=columns))
    if len(rows) > _MOST_ROWS:
        page.warn(tr("Only the first {count} rows are shown.", count=f"{_MOST_ROWS:,}"))
    shown = [_even(row, min(columns, _MOST_COLUMNS)) for row in rows[: _MOST_ROWS + 1]]
    page.table(shown[0], _rooms(shown), shown[1:], size=8)
    return page.done()


def _rows(text: str) -> list[list[str]]:
    csv.field_size_limit(1_000_000)
    try:
        dialect: type[csv.Dialect] = csv.Sniffer().sniff(text[:20_000], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        reader = csv.reader(io.StringIO(text), dialect)
        return [row for row in itertools.islice(reader, _MOST_ROWS + 2) if row]
    except csv.Error as problem:
        raise Unreadable(tr("The table is damaged; the file is shown as text.")) from problem


def _even(row: list[str], columns: int) -> list[str]:
    return (row + [""] * columns)[:columns]


def _rooms(rows: list[list[str]]) -> list[float]:
    longest = [max(len(cell) for cell in column) for column in zip(*rows[:200], strict=True)]
    return [float(min(max(length, 6), 48)) for length in longest]
