"""A strip is a band across the page that is never cut. A document is a row of strips; pages are filled with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeAlias

from app.documents.model import Signer
from app.documents.setting import Line


class Words(NamedTuple):
    """A set line whose baseline lies ``y`` points below the top of its strip."""

    x: float
    y: float
    line: Line


class Rule(NamedTuple):
    """A filled bar: a rule, a tint."""

    x: float
    y: float
    width: float
    height: float
    grey: float = 0.0


class Goal(NamedTuple):
    """Where a cross reference, a bookmark or the table of contents leads; ``title`` empty means no bookmark."""

    key: str
    title: str = ""
    level: int = 0


class PageNumber(NamedTuple):
    """The page on which ``key`` stands, flush right at ``x``, and the link over the whole line."""

    x: float
    y: float
    key: str
    size: float
    bold: bool


class Box(NamedTuple):
    """Room for a signature."""

    x: float
    y: float
    width: float
    height: float
    signer: Signer


class Code(NamedTuple):
    """A QR code of ``text``."""

    x: float
    y: float
    size: float
    text: str


Mark: TypeAlias = Words | Rule | Goal | PageNumber | Box | Code


@dataclass(frozen=True, slots=True)
class Strip:
    """``before`` is air above it, dropped at the head of a page; ``glue`` keeps it with the next strip."""

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    glue: bool = False
    head: tuple[Strip, ...] = ()
    opens_page: bool = False


class Set(NamedTuple):
    """A strip on its page, ``y`` points below the top of the type area."""

    y: float
    strip: Strip


def paginate(strips: Sequence[Strip], height: float) -> list[list[Set]]:
    """Pages of strips. What is glued stays together unless it is higher than a page."""
    filler = _Filler(height)
    for chain in _chains(strips):
        filler.put(chain)
    return filler.pages


class _Filler:
    def __init__(self, height: float) -> None:
        self.pages: list[list[Set]] = [[]]
        self._height = height
        self._y = 0.0

    def put(self, chain: list[Strip]) -> None:
        if chain[0].opens_page and self.pages[-1]:
            self._turn()
        if self.pages[-1] and self._y + _height(chain) > self._height + 0.01 and _apart(chain) <= self._height:
            self._turn()
        for strip in chain:
            self._place(strip)

    def _place(self, strip: Strip) -> None:
        if self.pages[-1] and self._y + strip.before + strip.height > self._height + 0.01:
            self._turn()
        if not self.pages[-1]:
            for head in strip.head:
                self._set(replace(head, before=0.0))
        self._set(strip)

    def _set(self, strip: Strip) -> None:
        if self.pages[-1]:
            self._y += strip.before
        self.pages[-1].append(Set(self._y, strip))
        self._y += strip.height

    def _turn(self) -> None:
        self.pages.append([])
        self._y = 0.0


def _chains(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    held: list[Strip] = []
    for strip in strips:
        if strip.opens_page and held:
            yield held
            held = []
        held.append(strip)
        if not strip.glue:
            yield held
            held = []
    if held:
        yield held


def _height(chain: list[Strip]) -> float:
    return sum(strip.before + strip.height for strip in chain)


def _apart(chain: list[Strip]) -> float:
    """Height at the head of a page, where the header of a table comes back."""
    return _height(chain) - chain[0].before + sum(head.height for head in chain[0].head)


def glued(strips: Iterable[Strip], *, onwards: bool = False) -> list[Strip]:
    """Strips that stay together; ``onwards`` also with what follows."""
    row = [replace(strip, glue=True) for strip in strips]
    if row and not onwards:
        row[-1] = replace(row[-1], glue=False)
    return row


def aired(strips: Sequence[Strip], before: float) -> list[Strip]:
    """Strips with air above the first."""
    return [replace(strips[0], before=before), *strips[1:]] if strips else []


def marked(strips: Sequence[Strip], *marks: Mark) -> list[Strip]:
    """Strips whose first carries these marks too."""
    return [replace(strips[0], marks=(*marks, *strips[0].marks)), *strips[1:]] if strips else []
