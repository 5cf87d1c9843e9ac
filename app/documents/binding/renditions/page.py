"""What all renditions share: their result, their first lines and their limits."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.binding.ink import plain
from app.documents.binding.sheet import A4, MUTED, Cell, Sheet
from app.terms import tr


@dataclass(frozen=True)
class Rendition:
    """Pages made for reading. ``pdf`` is None where the bytes can only be kept; ``warnings`` are sentences.

    ``kind`` is one of pdf, image, mail, capture, stix, table, text, native.
    """

    pdf: bytes | None
    pages: int
    kind: str
    warnings: tuple[str, ...] = ()


class Unreadable(Exception):
    """The bytes are not what they seem to be; the message is a sentence."""


class Reading(Sheet):
    """The pages of one rendition, opened with what it shows and of which file."""

    def __init__(self, kind: str, heading: str, name: str, data: bytes, *, wide: bool = False) -> None:
        size = (A4[1], A4[0]) if wide else A4
        super().__init__(plain(name) or heading, size=size, margin=50,
                         foot=tr("Made for reading; the original is kept as filed."))  # fmt: skip
        self.kind = kind
        self.warnings: list[str] = []
        self.para(heading, 15, "sans-bold")
        self.gap(4)
        digest = hashlib.sha256(data).hexdigest()
        size_text = tr("{count} bytes", count=f"{len(data):,}")
        self.facts(((tr("File"), plain(name)), (tr("Size"), size_text), ("SHA-256", digest)))
        self.gap(4)
        self.rule()
        self.gap(8)

    def warn(self, words: str) -> None:
        """Keep a warning once."""
        if words not in self.warnings:
            self.warnings.append(words)

    def facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Name and value, one under the other; empty values are left out."""
        for name, words in rows:
            if words:
                self.row((Cell(name, 96, "sans-bold", colour=MUTED), Cell(words, self.room - 96, "sans")), 9, pad=1.5)

    def heading(self, words: str) -> None:
        """A heading kept together with what follows."""
        self.gap(12)
        self.need(60)
        self.para(words, 11.5, "sans-bold")
        self.gap(4)

    def table(self, heads: Sequence[str], rooms: Sequence[float], rows: Sequence[Sequence[str]], *,
              size: float = 8.5) -> None:  # fmt: skip
        """A table over the width of the page; ``rooms`` are shares of it. Its heads stand again on each page."""
        share = self.room / sum(rooms)

        def head() -> None:
            self.row([Cell(h, r * share, "sans-bold", colour=MUTED) for h, r in zip(heads, rooms, strict=True)], size)
            self.rule()

        head()
        self.on_new_page = head
        for row in rows:
            self.row([Cell(cut(t), r * share, "sans") for t, r in zip(row, rooms, strict=True)], size, pad=2)
        self.on_new_page = None

    def done(self) -> Rendition:
        """The finished rendition."""
        return Rendition(self.finish(), self.page, self.kind, tuple(self.warnings))


def cut(words: object, most: int = 700) -> str:
    """Printable words, cut to a length a cell can hold."""
    text = plain(words)
    return text if len(text) <= most else text[:most].rstrip() + " …"
