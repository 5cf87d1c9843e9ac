"""Bind a plan into one PDF: index, numbers, bookmarks, labels and links, then prove it."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import replace

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from app.documents.binding.bookmarks import Bookmark, bookmark_title, write_bookmarks
from app.documents.binding.clean import Cleaned, Unbindable, clean
from app.documents.binding.contents import Index, index
from app.documents.binding.layers import Layers
from app.documents.binding.manifest import BoundBundle, BoundItem, BundleItem, BundlePlan, IndexRow, Step
from app.documents.binding.origin import InnerLink
from app.documents.binding.place import Place, candidates
from app.documents.binding.prove import content_mark, prove
from app.documents.binding.sheet import A4
from app.documents.binding.slip import slip_sheet
from app.documents.binding.stamp import Stamp
from app.terms import Trouble, day_text, tr

Cleaner = Callable[[BundleItem], Cleaned | Unbindable]


def clean_item(item: BundleItem) -> Cleaned | Unbindable:
    """The bundle copy of one item; wrap it to keep copies by their hash."""
    return clean(item.pdf or b"", repair_accepted=item.repair_accepted)


def bind(plan: BundlePlan, *, cleaner: Cleaner = clean_item, step: Step | None = None) -> BoundBundle:
    """The proven bundle, the same bytes for the same plan.

    An item that cannot be bound gets a slip sheet with the reason; nothing is left out silently. Raises Trouble if
    the finished bytes do not prove, and whatever ``step`` raises.
    """
    tell = step or (lambda *_: None)
    parts, slips = _parts(plan, cleaner, tell)
    laid, items = index(plan, _unplaced(plan.items, parts, slips))
    pdf, items = _written(plan, laid, parts, items, tell)
    tell(len(items), len(items), tr("Proving every link and page number"))
    proof = prove(pdf, items, laid.rows)
    if not proof.holds:
        raise Trouble(tr("The bundle was built but does not prove: {fault}", fault=proof.faults[0]),
                      tr("Nothing was filed."), tr("Build it again; if it happens twice, report it."))  # fmt: skip
    return BoundBundle(plan.case_number, plan.edition, plan.made, pdf, proof.pages, laid.pages, items,
                       hashlib.sha256(pdf).hexdigest(), proof)  # fmt: skip


def _parts(plan: BundlePlan, cleaner: Cleaner, tell: Step) -> tuple[list[Cleaned], list[str]]:
    parts: list[Cleaned] = []
    slips: list[str] = []
    for count, item in enumerate(plan.items):
        tell(count, len(plan.items), item.name)
        part, reason = _part(plan, item, cleaner)
        parts.append(part)
        slips.append(reason)
    return parts, slips


def _part(plan: BundlePlan, item: BundleItem, cleaner: Cleaner) -> tuple[Cleaned, str]:
    if item.pdf is None or item.withheld_reason:
        reason = item.withheld_reason or tr("It is kept in its own format and cannot be printed.")
        return slip_sheet(plan, item, reason), reason
    found = cleaner(item)
    if isinstance(found, Unbindable):
        return slip_sheet(plan, item, found.reason), found.reason
    return found, ""


def _unplaced(items: Sequence[BundleItem], parts: list[Cleaned], slips: list[str]) -> list[BoundItem]:
    return [BoundItem(item.section, item.label, item.title, 0, part.pages, item.day, item.side, item.sha256, slip,
                      part.notes) for item, part, slip in zip(items, parts, slips, strict=True)]  # fmt: skip


def _written(plan: BundlePlan, laid: Index, parts: list[Cleaned], items: tuple[BoundItem, ...],
             tell: Step) -> tuple[bytes, tuple[BoundItem, ...]]:  # fmt: skip
    pdf = Pdf.new()
    layers = Layers(pdf)
    opened = [pikepdf.open(io.BytesIO(laid.pdf))]
    pdf.pages.extend(opened[0].pages)
    for part, item in zip(parts, items, strict=True):
        tell(len(opened) - 1, len(items), tr("Binding {name}", name=item.name))
        opened.append(pikepdf.open(io.BytesIO(part.pdf)))
        pdf.pages.extend(opened[-1].pages)
        layers.take(opened[-1])
    pages = list(pdf.pages)
    items = tuple(replace(item, mark=content_mark(pages[item.page - 1].obj.get("/Contents"))) for item in items)
    _stamp(pdf, pages, laid, parts)
    _link(pdf, pages, laid.rows, parts, items)
    write_bookmarks(pdf, [page.obj for page in pages], _bookmarks(parts, items))
    layers.write()
    return _saved(pdf, plan), items


def _stamp(pdf: Pdf, pages: Sequence[pikepdf.Page], laid: Index, parts: Sequence[Cleaned]) -> None:
    stamp = Stamp(pdf)
    places = [Place(*candidates(*A4)[0])] * laid.pages
    for part in parts:
        places += part.places
    for number, (page, place) in enumerate(zip(pages, places, strict=True), 1):
        stamp.press(page, number, place)


def _link(pdf: Pdf, pages: Sequence[pikepdf.Page], rows: Sequence[IndexRow], parts: Sequence[Cleaned],
          items: Sequence[BoundItem]) -> None:  # fmt: skip
    links = [InnerLink(row.page - 1, row.box, row.target - 1) for row in rows]
    for part, item in zip(parts, items, strict=True):
        first = item.page - 1
        links += [InnerLink(first + one.page, one.box, first + one.target, one.top) for one in part.links]
    by_page: dict[int, list[Object]] = {}
    for link in links:
        by_page.setdefault(link.page, []).append(_annotation(pdf, pages[link.target].obj, link))
    for number, found in by_page.items():
        pages[number].obj.Annots = Array(found)


def _annotation(pdf: Pdf, target: Object, link: InnerLink) -> Object:
    place = Array([target, Name.XYZ, None, link.top, None])
    return pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array(link.box), Dest=place, F=4,
                                        Border=Array([0, 0, 0])))  # fmt: skip


def _bookmarks(parts: Sequence[Cleaned], items: Sequence[BoundItem]) -> list[Bookmark]:
    top = [Bookmark(bookmark_title(tr("Index"), 1), 1)]
    section = ""
    for part, item in zip(parts, items, strict=True):
        if item.section != section:
            section = item.section
            top.append(Bookmark(bookmark_title(section, item.page), item.page))
        own = Bookmark(bookmark_title(item.name, item.page), item.page, closed=True)
        own.take_over(part.outline)
        top[-1].below.append(own)
    return top


def _saved(pdf: Pdf, plan: BundlePlan) -> bytes:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
    pdf.Root.PageMode = Name.UseOutlines
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    title = tr("Case {number}, bundle of {day}", number=plan.case_number, day=day_text(plan.made))
    pdf.docinfo = pdf.make_indirect(Dictionary(Title=String(title), Creator=String("Greffe")))
    finished = io.BytesIO()
    pdf.save(finished, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return finished.getvalue()
