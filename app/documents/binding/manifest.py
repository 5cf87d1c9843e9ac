"""What a bundle is to hold, and what came of binding it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.terms import Side

Step = Callable[[int, int, str], None]
"""Told (done, total, words) while the work goes on; whatever it raises stops the work and leaves nothing behind."""


@dataclass(frozen=True)
class BundleItem:
    """One paper or exhibit of a bundle.

    ``pdf`` is None for what cannot be shown; ``pages`` then says how many pages it holds in every edition, so that
    editions keep the same page numbers. ``sha256`` is the hash of the original as filed, in hexadecimal.
    ``repair_accepted``: a person has looked at a file that had to be repaired and wants it bound all the same.
    """

    section: str
    label: str
    title: str
    pdf: bytes | None
    day: date | None = None
    side: Side | None = None
    pages: int = 0
    withheld_reason: str = ""
    sha256: str = ""
    note: str = ""
    repair_accepted: bool = False

    @property
    def name(self) -> str:
        """Label and title as a bookmark shows them."""
        return " ".join(part for part in (self.label, self.title) if part)


@dataclass(frozen=True)
class BundlePlan:
    """A bundle to be made: its items stand in binding order, those of one section together.

    ``index_pages`` reserves at least so many pages for the index, so that every edition of one bundle, and a later
    one with late documents at its end, has the same page numbers.
    """

    case_number: str
    caption: tuple[str, str]
    edition: str
    made: date
    items: tuple[BundleItem, ...]
    tribunal: str = ""
    index_pages: int = 0

    def sections(self) -> tuple[str, ...]:
        """The section titles in the order they first appear."""
        return tuple(dict.fromkeys(item.section for item in self.items))


@dataclass(frozen=True)
class BoundItem:
    """Where an item stands in the finished bundle. ``page`` counts from 1 and is the number printed on the page."""

    section: str
    label: str
    title: str
    page: int
    pages: int
    day: date | None
    side: Side | None
    sha256: str
    slip: str = ""
    notes: tuple[str, ...] = ()
    mark: str = ""

    @property
    def last(self) -> int:
        """The bundle page this item ends on."""
        return self.page + self.pages - 1

    @property
    def name(self) -> str:
        """Label and title as a bookmark shows them."""
        return " ".join(part for part in (self.label, self.title) if part)


@dataclass(frozen=True)
class IndexRow:
    """One linked line of the index: where it stands (page from 1, rectangle in points) and what it leads to.

    ``item`` counts the bound items from 0; -1 is a section heading.
    """

    page: int
    box: tuple[float, float, float, float]
    target: int
    item: int


@dataclass(frozen=True)
class Proof:
    """What reopening the finished bytes showed."""

    rows: int
    pages: int
    faults: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether every row, link, bookmark and printed number was right."""
        return not self.faults


@dataclass(frozen=True)
class BoundBundle:
    """A finished, proven bundle. ``sha256`` is that of ``pdf``."""

    case_number: str
    edition: str
    made: date
    pdf: bytes
    pages: int
    index_pages: int
    items: tuple[BoundItem, ...]
    sha256: str
    proof: Proof
