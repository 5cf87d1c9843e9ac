"""The slip sheet: the page that stands where an exhibit cannot be shown, and says why."""

from __future__ import annotations

from app.documents.binding.clean import Cleaned
from app.documents.binding.manifest import BundleItem, BundlePlan
from app.documents.binding.place import Place, candidates
from app.documents.binding.sheet import A4, MUTED, Cell, Sheet
from app.terms import day_text, tr


def slip_sheet(plan: BundlePlan, item: BundleItem, reason: str) -> Cleaned:
    """As many pages as the item holds in every edition, at least one; the first says what is kept and why."""
    count = max(1, item.pages)
    head = tr("Case {number}", number=plan.case_number)
    sheet = Sheet(item.name, foot=head)
    _front(sheet, plan, item, reason)
    for number in range(2, count + 1):
        sheet.turn()
        sheet.y -= 240
        sheet.para(item.label or item.title, 15, "sans-bold", centred=True)
        words = tr("Page {number} of {count} is not shown: {reason}", number=number, count=count, reason=reason)
        sheet.para(words, 10.5, centred=True, colour=MUTED)
    return Cleaned(sheet.finish(), (Place(*candidates(*A4)[0]),) * sheet.page)


def _front(sheet: Sheet, plan: BundlePlan, item: BundleItem, reason: str) -> None:
    sheet.y -= 130
    sheet.para(tr("Slip sheet"), 10, "sans-bold", colour=MUTED, centred=True)
    sheet.gap(6)
    sheet.para(item.label or item.title, 26, "sans-bold", centred=True)
    if item.label:
        sheet.gap(4)
        sheet.para(item.title, 14, "serif-bold", centred=True)
    sheet.gap(26)
    sheet.rule()
    sheet.gap(8)
    for name, words in _facts(plan, item, reason):
        if words:
            sheet.row((Cell(name, 130, "sans-bold", colour=MUTED), Cell(words, sheet.room - 130)), 10.5, pad=4)
    sheet.gap(8)
    sheet.rule()


def _facts(plan: BundlePlan, item: BundleItem, reason: str) -> tuple[tuple[str, str], ...]:
    return (
        (tr("Not shown because"), reason),
        (tr("Filed by"), tr(item.side.value) if item.side else ""),
        (tr("Date"), day_text(item.day) if item.day else ""),
        (tr("Pages held"), str(item.pages) if item.pages else ""),
        (tr("SHA-256 as filed"), " ".join(item.sha256[i : i + 8] for i in range(0, len(item.sha256), 8))),
        (tr("Note"), item.note),
        (tr("Edition"), plan.edition),
    )
