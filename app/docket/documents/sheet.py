"""The docket sheet of a case: every entry in order, struck ones struck, sealed ones closed to who may not read them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents.model import AnyBlock, Caption, Document, Items, Note, StruckTable, plain
from app.terms import Moment, Side, counted, day_text, tr

HEADERS = ("No.", "Day", "Entry", "By", "Recorded")
WIDTHS = (1.0, 2.6, 9.0, 2.2, 3.0)
COLUMNS = ("No.", "Day", "Entry", "Detail", "By", "Recorded", "Recorded by", "Struck by entry", "Strikes entry", "Seal")
"""Headings of the sheet as a table for other programs."""


@dataclass(frozen=True)
class SheetRow:
    """One entry as its reader sees it; ``closed``: sealed for others."""

    number: int
    day: date
    title: str
    detail: str
    side: Side
    recorded: Moment
    by: str
    struck_by: int | None = None
    strikes: int | None = None
    sealed: str = ""
    closed: bool = False


@dataclass(frozen=True)
class SheetFacts:
    """A docket on a day; ``reader`` says for whom the sheet is made, ``rows`` are in the order of their numbers."""

    caption: Caption
    stage: str
    reader: str
    rows: tuple[SheetRow, ...]
    day: date
    register_head: str
    watermark: str = ""


def docket_sheet(facts: SheetFacts) -> Document:
    """The sheet on paper."""
    table = StruckTable(
        tuple(tr(header) for header in HEADERS),
        tuple(_printed(row) for row in facts.rows),
        WIDTHS,
        struck=tuple(at for at, row in enumerate(facts.rows) if row.struck_by),
    )
    title = tr("Docket sheet")
    blocks: tuple[AnyBlock, ...] = (Items(_head(facts)), table, Note(_legend(facts)))
    return Document("docket_sheet", title, facts.caption, blocks, day=facts.day, register_head=facts.register_head,
                    watermark=facts.watermark)  # fmt: skip


def _head(facts: SheetFacts) -> tuple[tuple[str, str], ...]:
    struck = sum(row.struck_by is not None for row in facts.rows)
    closed = sum(row.closed for row in facts.rows)
    notes = [counted(len(facts.rows), "1 entry", "{n} entries")]
    notes += [tr("{n} struck", n=struck)] if struck else []
    notes += [tr("{n} sealed for other readers", n=closed)] if closed else []
    return (
        (tr("As of"), day_text(facts.day)),
        (tr("Stage"), facts.stage),
        (tr("Made for"), facts.reader),
        (tr("Entries"), ", ".join(notes)),
        (tr("Register"), facts.register_head),
    )


def _legend(facts: SheetFacts) -> str:
    words = tr("Entries are numbered without gaps and never changed. A struck entry stays legible; the entry that "
               "struck it is named beside it.")  # fmt: skip
    if any(row.sealed for row in facts.rows):
        words += " " + tr("A sealed entry shows its number and day to readers outside its circle.")
    return words


def _printed(row: SheetRow) -> tuple[str, ...]:
    return (
        str(row.number),
        day_text(row.day),
        "\n".join(part for part in (*_said(row), *_marks(row)) if part),
        tr(row.side.value).capitalize() if not row.closed else "",
        _recorded(row),
    )


def _said(row: SheetRow) -> tuple[str, ...]:
    if row.closed:
        return (f"**{tr('Sealed')}**",)
    return (plain(row.title), f"*{plain(row.detail.strip())}*" if row.detail.strip() else "")


def _marks(row: SheetRow) -> tuple[str, ...]:
    struck = tr("Struck by entry {n}.", n=row.struck_by) if row.struck_by else ""
    return (struck, f"[{plain(row.sealed)}]" if row.sealed else "")


def _recorded(row: SheetRow) -> str:
    local = row.recorded.local
    words = f"{local:%d.%m.%Y %H:%M} {local.tzname()}"
    return words if row.closed else f"{words}\n{plain(row.by)}"


def cells(facts: SheetFacts) -> tuple[tuple[int | str | date, ...], ...]:
    """The rows under ``COLUMNS``; days stay days."""
    return tuple(
        (
            row.number,
            row.day,
            tr("Sealed") if row.closed else row.title,
            "" if row.closed else row.detail,
            "" if row.closed else tr(row.side.value),
            row.recorded.local.isoformat(timespec="minutes"),
            "" if row.closed else row.by,
            row.struck_by or "",
            row.strikes or "",
            row.sealed,
        )
        for row in facts.rows
    )
