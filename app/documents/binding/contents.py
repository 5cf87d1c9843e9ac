"""The index in front of a bundle: caption, sections, one linked row for each item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.documents.binding import ink
from app.documents.binding.manifest import BoundItem, BundlePlan, IndexRow
from app.documents.binding.sheet import INK, MUTED, Cell, Sheet
from app.terms import Trouble, day_text, tr

_NUMBER, _DATE, _PAGE = 66.0, 92.0, 44.0
_MOST_ROUNDS = 6
_FOR_LATE = 130.0
"""Height kept free for rows of late documents, in points."""


@dataclass(frozen=True)
class Index:
    """The finished index pages and where their rows stand; ``left`` is the height free on the last, in points."""

    pdf: bytes
    pages: int
    rows: tuple[IndexRow, ...]
    left: float


def index(plan: BundlePlan, items: Sequence[BoundItem]) -> tuple[Index, tuple[BoundItem, ...]]:
    """Lay the index out until its own length no longer moves what it points to.

    ``items`` carry their page counts only; they come back with the bundle page they start on. A bundle whose plan
    reserves no index pages gets room for some late documents, so that adding them moves no page.
    """
    reserved = max(1, plan.index_pages)
    for _ in range(_MOST_ROUNDS):
        placed = _placed(items, reserved)
        laid = _lay_out(plan, placed, reserved)
        crowded = not plan.index_pages and items and laid.left < _FOR_LATE
        if laid.pages == reserved and not crowded:
            return laid, placed
        reserved = laid.pages + (1 if crowded and laid.pages == reserved else 0)
    raise Trouble(tr("The index of the bundle could not be laid out."))


def _placed(items: Sequence[BoundItem], reserved: int) -> tuple[BoundItem, ...]:
    placed: list[BoundItem] = []
    page = reserved + 1
    for item in items:
        placed.append(replace(item, page=page))
        page += item.pages
    return tuple(placed)


def _lay_out(plan: BundlePlan, items: Sequence[BoundItem], reserved: int) -> Index:
    sheet = Sheet(tr("Case bundle, {number}", number=plan.case_number), foot=_foot(plan))
    _caption(sheet, plan, items, reserved)
    _column_heads(sheet)
    sheet.on_new_page = lambda: _column_heads(sheet)
    rows: list[IndexRow] = []
    section = ""
    for count, item in enumerate(items):
        if item.section != section:
            section = item.section
            rows.append(_section_row(sheet, item))
        rows.append(_item_row(sheet, item, count))
    sheet.on_new_page = None
    left = sheet.y - sheet.margin + (reserved - sheet.page) * sheet.high
    while sheet.page < reserved:
        sheet.turn()
        sheet.para(tr("This page is kept free for the index."), 9, colour=MUTED, centred=True)
    return Index(sheet.finish(), sheet.page, tuple(rows), left)


def _foot(plan: BundlePlan) -> str:
    return tr("Case {number} · bundle of {day} · edition: {edition}", number=plan.case_number,
              day=day_text(plan.made), edition=plan.edition)  # fmt: skip


def _caption(sheet: Sheet, plan: BundlePlan, items: Sequence[BoundItem], reserved: int) -> None:
    if plan.tribunal:
        sheet.para(plan.tribunal, 12, "serif-bold", centred=True)
        sheet.gap(4)
    sheet.para(tr("Case No. {number}", number=plan.case_number), 10.5, centred=True, colour=MUTED)
    sheet.gap(16)
    claimant, respondent = plan.caption
    sheet.para(claimant, 14, "serif-bold", centred=True)
    sheet.para(tr("v."), 11, centred=True)
    sheet.para(respondent, 14, "serif-bold", centred=True)
    sheet.gap(14)
    sheet.para(tr("Case bundle of {day}", day=day_text(plan.made)), 17, "sans-bold", centred=True)
    total = items[-1].last if items else reserved
    facts = tr("Edition: {edition} · Documents: {items} · Pages: {pages}", edition=plan.edition,
               items=f"{len(items):,}", pages=f"{total:,}")  # fmt: skip
    sheet.para(facts, 9.5, "sans", centred=True, colour=MUTED)
    sheet.gap(18)


def _column_heads(sheet: Sheet) -> None:
    sheet.row(_cells(sheet, (tr("No."), tr("Title"), tr("Date"), tr("Page")), "sans-bold", MUTED), 8.5)
    sheet.rule()
    sheet.y -= 2


def _cells(sheet: Sheet, words: tuple[str, str, str, str], hand: ink.Hand, colour: str = INK) -> tuple[Cell, ...]:
    title = sheet.room - _NUMBER - _DATE - _PAGE
    return (Cell(words[0], _NUMBER, "sans-bold" if hand == "serif" else hand, colour=colour),
            Cell(words[1], title, hand, colour=colour),
            Cell(words[2], _DATE, hand, colour=colour if hand == "serif-bold" else MUTED),
            Cell(words[3], _PAGE, "sans-bold", right=True, colour=colour))  # fmt: skip


def _section_row(sheet: Sheet, item: BoundItem) -> IndexRow:
    sheet.need(56)
    sheet.gap(8)
    title = Cell(item.section, sheet.room - _PAGE, "sans-bold")
    mark = sheet.row((title, Cell(str(item.page), _PAGE, "sans-bold", right=True)), 10.5)
    return IndexRow(mark.page, mark.box, item.page, -1)


def _item_row(sheet: Sheet, item: BoundItem, count: int) -> IndexRow:
    title = tr("{title} (slip sheet)", title=item.title) if item.slip else item.title
    day = day_text(item.day) if item.day else ""
    mark = sheet.row(_cells(sheet, (item.label, title, day, str(item.page)), "serif"))
    return IndexRow(mark.page, mark.box, item.page, count)
