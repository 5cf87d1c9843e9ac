"""The one numbering engine: paragraphs run on through the document, headings I. A. 1., limbs (a) (i), annexes 1, 2."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.documents.inline import Run, bare, bound, runs
from app.documents.model import Annex, AnyBlock, Document, Heading, Para
from app.terms import tr


@dataclass(frozen=True)
class Placed:
    """A block with its number. ``label`` is printed before it, ``key`` names it as a destination.

    ``restarts`` says that a limb begins a new list although no numbered paragraph stands before it.
    """

    block: AnyBlock
    key: str
    label: str = ""
    in_annex: bool = False
    restarts: bool = False


@dataclass(frozen=True)
class Numbered:
    """A document with every number settled; annexes are opened into one row of blocks."""

    document: Document
    placed: tuple[Placed, ...]
    front: tuple[Placed, ...]
    refs: dict[str, str]
    keys: dict[str, str]

    def runs(self, text: str) -> tuple[Run, ...]:
        """Styled runs of marked-up text, cross references settled, dates and amounts kept whole."""
        return tuple(run if run.target else run._replace(text=bound(run.text)) for run in runs(text, self.refs))

    def bare(self, text: str) -> str:
        """The words alone, cross references settled."""
        return bare(text, self.refs)


@dataclass
class _Counter:
    headings: list[int] = field(default_factory=lambda: [0, 0, 0])
    paragraphs: int = 0
    limbs: list[int] = field(default_factory=lambda: [0, 0])
    annexes: int = 0
    blocks: int = 0
    lead: bool = True
    refs: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)


def numbered(document: Document) -> Numbered:
    """Numbers every block once. ValueError when two blocks bear the same anchor."""
    counter = _Counter()
    front = tuple(_walk(document.front, counter, in_annex=True))
    placed = tuple(_walk(document.blocks, counter, in_annex=False))
    return Numbered(document, placed, front, counter.refs, counter.keys)


def _walk(blocks: Iterable[AnyBlock], counter: _Counter, *, in_annex: bool) -> Iterator[Placed]:
    for block in blocks:
        counter.blocks += 1
        key = f"b{counter.blocks}"
        if isinstance(block, Heading):
            yield Placed(block, key, _heading(block, counter, key, in_annex), in_annex)
        elif isinstance(block, Para):
            restarts = block.level > 0 and not counter.lead and not any(counter.limbs)
            yield Placed(block, key, _paragraph(block, counter, key), in_annex, restarts)
        elif isinstance(block, Annex):
            yield Placed(block, key, _annex(block, counter, key), True)
            yield from _walk(block.blocks, counter, in_annex=True)
        else:
            yield Placed(block, key, "", in_annex)


def _heading(block: Heading, counter: _Counter, key: str, in_annex: bool) -> str:
    if in_annex or not block.numbered:
        _name(counter, block.anchor, key, bare(block.text, {}) if block.anchor else "")
        return ""
    level = min(max(block.level, 1), 3)
    counter.headings[level - 1] += 1
    counter.headings[level:] = [0] * (3 - level)
    parts = [_heading_number(at + 1, count) for at, count in enumerate(counter.headings[:level]) if count]
    _name(counter, block.anchor, key, ".".join(parts))
    return parts[-1] + "."


def _heading_number(level: int, count: int) -> str:
    return (roman(count), letters(count).upper(), str(count))[level - 1]


def _paragraph(block: Para, counter: _Counter, key: str) -> str:
    if block.level == 0:
        counter.limbs, counter.lead = [0, 0], block.numbered
    if not block.numbered:
        return ""
    label, name = _limb(min(block.level, 2), counter) if block.level else _running(counter)
    _name(counter, block.anchor, key, name)
    return label


def _running(counter: _Counter) -> tuple[str, str]:
    counter.paragraphs += 1
    return f"{counter.paragraphs}.", str(counter.paragraphs)


def _limb(level: int, counter: _Counter) -> tuple[str, str]:
    counter.limbs[level - 1] += 1
    counter.limbs[level:] = [0] * (2 - level)
    outer, inner = counter.limbs
    label = f"({letters(outer)})" if level == 1 else f"({roman(inner).lower()})"
    whole = str(counter.paragraphs) if counter.lead and counter.paragraphs else ""
    if level == 2 and outer:
        whole += f"({letters(outer)})"
    return label, whole + label


def _annex(block: Annex, counter: _Counter, key: str) -> str:
    counter.annexes += 1
    label = tr("Annex {number}", number=counter.annexes).replace(" ", "\u00a0")
    _name(counter, block.anchor, key, label)
    return label


def _name(counter: _Counter, anchor: str, key: str, name: str) -> None:
    if not anchor:
        return
    if anchor in counter.refs:
        raise ValueError(f"two blocks of the document bear the anchor {anchor!r}")
    counter.refs[anchor], counter.keys[anchor] = name, key


def letters(count: int) -> str:
    """1 is a, 26 is z, 27 is aa, 28 is bb, as Word counts."""
    turns, at = divmod(count - 1, 26)
    return chr(ord("a") + at) * (turns + 1)


_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def roman(count: int) -> str:
    """4 is IV."""
    written = ""
    for value, sign in _ROMAN:
        times, count = divmod(count, value)
        written += sign * times
    return written
