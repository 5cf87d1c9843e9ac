"""Rows for spreadsheets, as CSV and XLSX. No cell becomes a formula, whoever wrote the words in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any, Final, TypeAlias

from app.documents.inline import clean

Cell: TypeAlias = int | str | date
_BEGINS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_WIDEST, _MOST = 60, 32_767
"""Widest column in characters; most characters a cell of a spreadsheet holds."""


def safe(cell: Cell) -> Cell:
    """A cell no spreadsheet takes for a formula: words that begin like one get an apostrophe before them."""
    if not isinstance(cell, str):
        return cell
    begins = cell.startswith(_BEGINS) or cell.lstrip().startswith(_BEGINS[:4])
    words = clean(cell)
    return (f"'{words}" if begins else words)[:_MOST]


def csv_of(headers: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """UTF-8 with a byte order mark, lines ended by CR LF, days as 2026-05-18."""
    held = io.StringIO(newline="")
    out = csv.writer(held)
    out.writerow([safe(header) for header in headers])
    out.writerows([safe(cell) for cell in row] for row in rows)
    return held.getvalue().encode("utf-8-sig")


def xlsx_of(
    title: str, headers: Sequence[str], rows: Sequence[Sequence[Cell]], day: date, struck: Collection[int] = ()
) -> bytes:
    """One sheet with a header that stays in sight; ``struck`` are rows, from 0, written struck through."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet: Any = book.active
    sheet.title = _sheet_name(title)
    book.properties.title, book.properties.creator = clean(title), "Greffe"
    book.properties.created = book.properties.modified = datetime(day.year, day.month, day.day)  # noqa: DTZ001  no zone in the format
    for at, row in enumerate((headers, *rows)):
        for column, cell in enumerate(row, 1):
            made = sheet.cell(at + 1, column)
            if isinstance(cell, str) and cell:
                made.value = clean(cell)[:_MOST]
                made.data_type, made.quotePrefix = "s", True
            elif cell != "":
                made.value = cell
            made.font = Font(bold=at == 0, strike=at - 1 in struck)
            made.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(cell, date):
                made.number_format = "yyyy-mm-dd"
    for column in range(1, len(headers) + 1):
        longest = max(len(str(row[column - 1])) for row in (headers, *rows))
        sheet.column_dimensions[get_column_letter(column)].width = min(max(longest + 2, 8), _WIDEST)
    sheet.freeze_panes = "A2"
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _sheet_name(title: str) -> str:
    """What a sheet may be called: 31 characters, none of those the format keeps for itself."""
    return "".join(sign for sign in clean(title) if sign not in "[]:*?/\\")[:31] or "1"
