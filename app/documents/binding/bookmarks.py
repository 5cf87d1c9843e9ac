"""The bookmarks of a bundle: sections, items, and under each item what its original brought with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from app.documents.binding.ink import plain
from app.documents.binding.origin import OutlineEntry


@dataclass
class Bookmark:
    """One bookmark; ``page`` counts from 1, None leads nowhere. ``closed`` ones do not show what is below them."""

    title: str
    page: int | None
    closed: bool = False
    below: list[Bookmark] = field(default_factory=list)

    def take_over(self, entries: Sequence[OutlineEntry]) -> None:
        """Hang the original's outline below this bookmark, its pages counted from this one's page."""
        line = [self]
        for entry in entries:
            page = None if entry.page is None or self.page is None else self.page + entry.page
            depth = min(entry.depth + 1, len(line))
            child = Bookmark(entry.title or "–", page, closed=True)
            del line[depth:]
            line[-1].below.append(child)
            line.append(child)

    def shown(self) -> int:
        """How many bookmarks are seen below this one when it is open."""
        return sum(1 + (0 if one.closed else one.shown()) for one in self.below)


def bookmark_title(words: str, page: int) -> str:
    """A bookmark as the reader sees it: the short name and its page."""
    return f"{plain(words)} · {page}"


def write_bookmarks(pdf: Pdf, pages: Sequence[Object], bookmarks: Sequence[Bookmark]) -> None:
    """Write the outline of a PDF; ``pages`` are its page objects in order."""
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    waiting: list[tuple[Object, Sequence[Bookmark]]] = [(root, bookmarks)]
    while waiting:
        parent, children = waiting.pop()
        nodes = [_node(pdf, pages, parent, one) for one in children]
        for before, after in pairwise(nodes):
            before.Next, after.Prev = after, before
        if nodes:
            parent.First, parent.Last = nodes[0], nodes[-1]
        waiting += [(node, one.below) for node, one in zip(nodes, children, strict=True) if one.below]
    root.Count = sum(1 + (0 if one.closed else one.shown()) for one in bookmarks)
    pdf.Root.Outlines = root


def _node(pdf: Pdf, pages: Sequence[Object], parent: Object, one: Bookmark) -> Object:
    node = pdf.make_indirect(Dictionary(Title=String(one.title), Parent=parent))
    if one.page is not None:
        node.Dest = Array([pages[one.page - 1], Name.XYZ, None, None, None])
    if one.below:
        node.Count = -one.shown() if one.closed else one.shown()
    return node
