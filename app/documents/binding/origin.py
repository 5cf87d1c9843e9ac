"""What a foreign PDF says about itself, read into plain values: its outline, its inner links, its page boxes.

Everything here expects to be lied to: broken references, loops, names that lead nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

MOST_ENTRIES = 5000
DEEPEST = 16

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class OutlineEntry:
    """A bookmark of the original: its depth from 0 and the page index it leads to, None if it leads nowhere."""

    depth: int
    title: str
    page: int | None


@dataclass(frozen=True)
class InnerLink:
    """A link from one page of the original to another; page indices from 0, box in the page's own space."""

    page: int
    box: Box
    target: int
    top: float | None = None


class Destinations:
    """Finds the page a destination leads to, be it explicit, named or wrapped in an action."""

    def __init__(self, pdf: Pdf) -> None:
        self._pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        self._named = _named(pdf)

    def of(self, thing: Object) -> tuple[int, float | None] | None:
        """Page index and height of the top edge for an outline entry or a link annotation; None if nowhere."""
        target = thing.get("/Dest")
        action = thing.get("/A")
        if target is None and isinstance(action, Dictionary) and action.get("/S") == Name.GoTo:
            target = action.get("/D")
        return self._resolve(target)

    def _resolve(self, target: object, depth: int = 0) -> tuple[int, float | None] | None:
        if depth > 4:
            return None
        if isinstance(target, Dictionary):
            return self._resolve(target.get("/D"), depth + 1)
        if isinstance(target, (pikepdf.String, Name)):
            return self._resolve(self._named.get(_key(target)), depth + 1)
        if isinstance(target, Array) and len(target):
            return self._explicit(target)
        return None

    def _explicit(self, target: Array) -> tuple[int, float | None] | None:
        first = target[0]
        index = self._pages.get(first.objgen) if isinstance(first, Dictionary) else None
        if index is None:
            return None
        kinds = {Name.XYZ: 3, Name.FitH: 2, Name.FitBH: 2}
        place = kinds.get(target[1], 0) if len(target) > 1 and isinstance(target[1], Name) else 0
        return index, number(target[place]) if place and len(target) > place else None


def _key(name: object) -> str:
    return str(name).removeprefix("/")


def _named(pdf: Pdf) -> dict[str, object]:
    found: dict[str, object] = {}
    old = pdf.Root.get("/Dests")
    if isinstance(old, Dictionary):
        found.update({_key(name): value for name, value in old.items()})
    names = pdf.Root.get("/Names")
    tree = names.get("/Dests") if isinstance(names, Dictionary) else None
    for node in _tree(tree):
        leaves = node.get("/Names")
        if isinstance(leaves, Array):
            flat = list(leaves)
            found.update({_key(name): value for name, value in zip(flat[::2], flat[1::2], strict=False)})
    return found


def _tree(top: object) -> Iterator[Dictionary]:
    waiting, seen = [top], 0
    while waiting and seen < MOST_ENTRIES:
        node = waiting.pop()
        seen += 1
        if isinstance(node, Dictionary):
            yield node
            kids = node.get("/Kids")
            waiting.extend(kids if isinstance(kids, Array) else ())


def number(value: object) -> float | None:
    """A PDF number as float; None for anything else."""
    try:
        return float(value)  # type: ignore[arg-type]  # pikepdf hands over int, Decimal or anything at all
    except (TypeError, ValueError):
        return None


def box_of(value: object) -> Box | None:
    """Four numbers as a box with its corners in order; None if it is not one or has no area."""
    if not isinstance(value, Array) or len(value) != 4:
        return None
    numbers = [number(v) for v in value]
    if any(n is None or abs(n) > 1e6 for n in numbers):
        return None
    a, b, c, d = (n for n in numbers if n is not None)
    return (min(a, c), min(b, d), max(a, c), max(b, d)) if a != c and b != d else None


def outline(pdf: Pdf, destinations: Destinations, *, most: int = MOST_ENTRIES) -> tuple[OutlineEntry, ...]:
    """The bookmarks of the original in reading order; loops and excess are cut off."""
    top = pdf.Root.get("/Outlines")
    entries: list[OutlineEntry] = []
    seen: set[tuple[int, int]] = set()
    waiting = [(top.get("/First"), 0)] if isinstance(top, Dictionary) else []
    while waiting and len(entries) < most:
        node, depth = waiting.pop()
        if not isinstance(node, Dictionary) or depth > DEEPEST or node.objgen in seen:
            continue
        if node.objgen != (0, 0):
            seen.add(node.objgen)
        found = destinations.of(node)
        entries.append(OutlineEntry(depth, _title(node.get("/Title")), found[0] if found else None))
        waiting += [(node.get("/Next"), depth), (node.get("/First"), depth + 1)]
    return tuple(entries)


def _title(value: object) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in str(value or "")).split())[:200]


def inner_links(pdf: Pdf, destinations: Destinations, pages: int | None = None) -> tuple[InnerLink, ...]:
    """Every link annotation that leads to a page of the same file, on all or on the first ``pages`` pages."""
    links: list[InnerLink] = []
    for index, page in enumerate(pdf.pages[:pages]):
        annots = page.obj.get("/Annots")
        for annot in annots if isinstance(annots, Array) else ():
            if isinstance(annot, Dictionary) and annot.get("/Subtype") == Name.Link and len(links) < MOST_ENTRIES * 10:
                found, box = destinations.of(annot), box_of(annot.get("/Rect"))
                if found and box:
                    links.append(InnerLink(index, box, found[0], found[1]))
    return tuple(links)
