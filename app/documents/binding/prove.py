"""Reopen a finished bundle and prove that everything in it that names a page lands on that page."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import pikepdf
import pypdfium2
from pikepdf import Array, Pdf

from app.documents.binding.bookmarks import bookmark_title
from app.documents.binding.manifest import BoundItem, IndexRow, Proof
from app.documents.binding.origin import Box, Destinations, InnerLink, OutlineEntry, inner_links, outline
from app.documents.binding.place import PDFIUM
from app.documents.binding.stamp import SIZE, Setting
from app.terms import tr

_PRINTED = re.compile(
    rb"\A\s*Q\s/Artifact <</Type /Pagination>> BDC q (?P<matrix>[-\d.e ]+) cm .*"
    rb" (?P<x>[-\d.]+) (?P<y>[-\d.]+) Td \((?P<number>\d+)\) Tj ET Q EMC\s*\Z"
)
_PAGE_COLUMN = 46.0


def prove(pdf: bytes, items: Sequence[BoundItem], rows: Sequence[IndexRow]) -> Proof:
    """Check each index row's link and printed number, each bookmark, and each page's label and printed number.

    The index's numbers and those on the pages it leads to are read by a second engine, as a person would see them.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            pages = len(opened.pages)
            printed = [_printed(page) for page in opened.pages]
            checks = (_count(pages, items), _links(opened, rows), _bookmarks(opened, items), _labels(opened),
                      _numbers(printed), _contents(opened, items))  # fmt: skip
            faults = [fault for check in checks for fault in check]
        faults += _seen(pdf, rows, printed)
    except (pikepdf.PdfError, pypdfium2.PdfiumError, IndexError) as problem:
        return Proof(len(rows), 0, (tr("The finished file cannot be read: {why}", why=problem),))
    return Proof(len(rows), pages, tuple(faults))


def content_mark(contents: object) -> str:
    """The hash of a page's own content, by which it is known again in the bundle."""
    streams = contents if isinstance(contents, Array) else [contents]
    digest = hashlib.sha256()
    for stream in streams:
        if isinstance(stream, pikepdf.Stream):
            digest.update(stream.read_bytes())
    return digest.hexdigest()


def _count(pages: int, items: Sequence[BoundItem]) -> Iterator[str]:
    if items and items[-1].last != pages:
        yield tr("The bundle has {pages} pages, its index says {last}.", pages=pages, last=items[-1].last)


def _links(opened: Pdf, rows: Sequence[IndexRow]) -> Iterator[str]:
    last = max((row.page for row in rows), default=0)
    ends = {_place(link): link.target + 1 for link in inner_links(opened, Destinations(opened), last)}
    for row in rows:
        end = ends.get((row.page, *(round(v) for v in row.box)))
        if end != row.target:
            yield tr("The index row for page {page} leads to {end}.", page=row.target, end=end or tr("no page"))


def _place(link: InnerLink) -> tuple[int, ...]:
    return link.page + 1, *(round(v) for v in link.box)


def _bookmarks(opened: Pdf, items: Sequence[BoundItem]) -> Iterator[str]:
    found = outline(opened, Destinations(opened), most=10_000_000)
    own = [_said(entry) for entry in found if entry.depth <= 1]
    for wanted, there in zip_longest(_wanted(items), own):
        if wanted != there:
            yield tr("A bookmark should read {wanted}; it reads {there}.", wanted=wanted or "–", there=there or "–")
    count = -1
    for entry in found:
        count += entry.depth == 1
        if entry.depth > 1 and entry.page is not None and not _within(items, count, entry.page + 1):
            yield tr("The bookmark {title} leads out of its document.", title=entry.title)


def _said(entry: OutlineEntry) -> tuple[str, int]:
    return entry.title, (entry.page if entry.page is not None else -1) + 1


def _wanted(items: Sequence[BoundItem]) -> Iterator[tuple[str, int]]:
    yield bookmark_title(tr("Index"), 1)[:200], 1
    section = ""
    for item in items:
        if item.section != section:
            section = item.section
            yield bookmark_title(section, item.page), item.page
        yield bookmark_title(item.name, item.page), item.page


def _within(items: Sequence[BoundItem], count: int, page: int) -> bool:
    return 0 <= count < len(items) and items[count].page <= page <= items[count].last


def _labels(opened: Pdf) -> Iterator[str]:
    for number, page in enumerate(opened.pages, 1):
        if page.label != str(number):  # type: ignore[comparison-overlap]  # a property, whatever its stub says
            yield tr("Page {number} is labelled {label}.", number=number, label=page.label)


def _printed(page: pikepdf.Page) -> tuple[str, Box] | None:
    """The number printed on a page and where, in the page's own space."""
    contents = page.obj.get("/Contents")
    last = contents[-1].read_bytes() if isinstance(contents, Array) and len(contents) else b""
    found = _PRINTED.search(last)
    if found is None:
        return None
    a, b, c, d, e, f = (float(v) for v in found["matrix"].split())
    corner = float(found["x"]) - 3, float(found["y"]) - 3
    return found["number"].decode(), Setting((a, b, c, d, e, f), 0, 0).box(corner, (SIZE * 4.5, SIZE + 4))


def _numbers(printed: Sequence[tuple[str, Box] | None]) -> Iterator[str]:
    for number, found in enumerate(printed, 1):
        if found is None or found[0] != str(number):
            yield tr("Page {number} does not carry its number.", number=number)


def _contents(opened: Pdf, items: Sequence[BoundItem]) -> Iterator[str]:
    for item in items:
        contents = opened.pages[item.page - 1].obj.get("/Contents")
        inner = Array(list(contents)[1:-1]) if isinstance(contents, Array) else None
        if content_mark(inner) != item.mark:
            yield tr("Page {page} is not the first page of {name}.", page=item.page, name=item.name)


def _seen(pdf: bytes, rows: Sequence[IndexRow], printed: Sequence[tuple[str, Box] | None]) -> Iterator[str]:
    with PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        try:
            for row in rows:
                _, low, right, top = row.box
                if _read(opened, row.page, (right - _PAGE_COLUMN, low, right + 2, top)) != str(row.target):
                    yield tr("The index does not print page {page} in its row.", page=row.target)
            for target in sorted({row.target for row in rows}):
                place = printed[target - 1]
                if place is None or _read(opened, target, place[1]) != str(target):
                    yield tr("The number on page {page} cannot be read.", page=target)
        finally:
            opened.close()


def _read(opened: pypdfium2.PdfDocument, page: int, box: Box) -> str:
    left, low, right, top = box
    sheet = opened[page - 1]
    words = sheet.get_textpage()
    try:
        return " ".join(str(words.get_text_bounded(left, low, right, top)).split())
    finally:
        words.close()
        sheet.close()
