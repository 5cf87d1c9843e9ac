"""Setting text: styles of the court's papers, words into lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from app.documents.fonts import Shape, reads_left, shape, width_of
from app.documents.inline import NBSP, Run

LOOSE = 1.5
"""A line whose spaces grow by more than this many times is broken anew together with its neighbours."""
STRETCH = 2.4
"""A line whose spaces would grow by more than this many times is left ragged."""
_MIRROR = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_EDGES = re.compile(r"(\W*)(.*?)(\W*)", re.DOTALL)


class Style(NamedTuple):
    """How a text looks: sizes in points, ``align`` one of justify left right centre, ``grey`` 0 is black."""

    size: float = 10.6
    leading: float = 15.2
    align: str = "justify"
    bold: bool = False
    italic: bool = False
    sans: bool = False
    grey: float = 0.0


class Segment(NamedTuple):
    """One string of one font at ``x`` points from the start of its line; ``spread`` is what each space in it gained."""

    x: float
    font: str
    text: str
    width: float
    spread: float


class Link(NamedTuple):
    """A stretch of a line that leads to an anchor."""

    x: float
    width: float
    target: str


class Line(NamedTuple):
    """A line set to its measure."""

    segments: tuple[Segment, ...]
    size: float
    grey: float
    links: tuple[Link, ...] = ()


class Atom(NamedTuple):
    """What no line break parts: shapes with the anchor each leads to; ``ends`` forces a new line after it."""

    parts: tuple[tuple[Shape, str], ...]
    width: float
    ends: bool = False


def space_width(style: Style) -> float:
    """Width of a space in points."""
    return width_of("NotoSans-Regular" if style.sans else "NotoSerif-Regular", " ") * style.size / 1000


def text_width(text: str, style: Style) -> float:
    """Width of one unbroken text in points."""
    words = text.split(" ")
    wide = sum(shape(word, style.bold, style.italic, style.sans).width for word in words) * style.size / 1000
    return wide + (len(words) - 1) * space_width(style)


def set_text(runs: Iterable[Run], style: Style, measure: float) -> list[Line]:
    """The lines of styled runs within ``measure`` points; an empty text gives no line."""
    runs = tuple(runs)
    whole = "".join(run.text for run in runs)
    rtl = reads_left(whole)
    space = space_width(style)
    atoms = list(_atoms(runs, style, rtl))
    if any(atom.width > measure for atom in atoms):
        loosened = (run._replace(text=run.text.replace(NBSP, " ")) for run in runs)
        atoms = list(_fitted(_atoms(tuple(loosened), style, rtl), measure))
    broken = list(_break(atoms, measure, space))
    if style.align == "justify":
        broken = list(_evened(broken, measure, space))
    if style.align == "centre" and len(broken) > 1:
        broken = _balanced(atoms, broken, measure, space)
    return [_set(atoms, style, measure, space, rtl, last) for atoms, last in broken]


Broken: TypeAlias = list[tuple[list[Atom], bool]]


def _balanced(atoms: list[Atom], broken: Broken, measure: float, space: float) -> Broken:
    """Lines on the middle axis, as even as their number allows."""
    widest = max(atom.width for atom in atoms)
    for part in range(10, 20):
        narrow = list(_break(atoms, max(widest, measure * part / 20), space))
        if len(narrow) == len(broken):
            return narrow
    return broken


def _atoms(runs: tuple[Run, ...], style: Style, rtl: bool) -> Iterator[Atom]:
    held: list[tuple[Shape, str]] = []
    scale = style.size / 1000
    for run in runs:
        bold, italic = style.bold or run.bold, style.italic != run.italic
        for at, stretch in enumerate(run.text.split("\n")):
            if at:
                yield _atom(held, scale, ends=True)
                held = []
            words = stretch.split(" ")
            for word in words[:-1]:
                if word:
                    held += _parts(word, (bold, italic, style.sans), run.target, rtl)
                if held:
                    yield _atom(held, scale)
                    held = []
            if words[-1]:
                held += _parts(words[-1], (bold, italic, style.sans), run.target, rtl)
    if held:
        yield _atom(held, scale)


def _parts(word: str, face: tuple[bool, bool, bool], target: str, rtl: bool) -> Iterator[tuple[Shape, str]]:
    """The word; brackets and stops around a word that reads against its line are kept apart from it."""
    whole = shape(word, *face)
    if whole.rtl == rtl:
        yield whole, target
        return
    found = _EDGES.fullmatch(word)
    for at, part in enumerate(found.groups() if found else (word,)):
        if part:
            yield shape(part.translate(_MIRROR)[::-1] if rtl and at != 1 else part, *face), target


def _atom(held: list[tuple[Shape, str]], scale: float, *, ends: bool = False) -> Atom:
    return Atom(tuple(held), sum(part.width for part, _ in held) * scale, ends)


def _fitted(atoms: Iterable[Atom], measure: float) -> Iterator[Atom]:
    for atom in atoms:
        if atom.width <= measure:
            yield atom
        else:
            yield from _cut(atom, measure)


def _cut(atom: Atom, measure: float) -> Iterator[Atom]:
    """A word wider than the line (a digest, an address) is cut where it fills it."""
    scale = atom.width / sum(part.width for part, _ in atom.parts)
    held: list[tuple[Shape, str]] = []
    wide = 0.0
    for part, target in atom.parts:
        for sign in part.text:
            cut = shape(sign, *part.face)
            if held and wide + cut.width * scale > measure:
                yield Atom(tuple(held), wide)
                held, wide = [], 0.0
            held.append((cut, target))
            wide += cut.width * scale
    yield Atom(tuple(held), wide, atom.ends)


def _break(atoms: Iterable[Atom], measure: float, space: float) -> Iterator[tuple[list[Atom], bool]]:
    line: list[Atom] = []
    wide = 0.0
    for atom in atoms:
        if line and wide + space + atom.width > measure + 0.01:
            yield line, False
            line, wide = [], 0.0
        wide += atom.width + (space if line else 0.0)
        line.append(atom)
        if atom.ends:
            yield line, True
            line, wide = [], 0.0
    if line:
        yield line, True


def _evened(broken: Broken, measure: float, space: float) -> Iterator[tuple[list[Atom], bool]]:
    """Lines up to each forced end; where one of them is too loose, all of them are broken with the least looseness."""
    section: Broken = []
    for line in broken:
        section.append(line)
        if line[1]:
            loose = any(_looseness(atoms, measure, space) > LOOSE for atoms, last in section if not last)
            yield from _best([atom for atoms, _ in section for atom in atoms], measure, space) if loose else section
            section = []


def _looseness(atoms: list[Atom], measure: float, space: float) -> float:
    gaps = len(atoms) - 1
    return (measure - sum(atom.width for atom in atoms)) / (gaps * space) - 1.0 if gaps else 9.0


def _best(atoms: list[Atom], measure: float, space: float) -> Broken:
    """Breaks with the smallest sum of cubed looseness; the last line costs nothing."""
    costs, starts = [0.0], [0]
    at = list(accumulate((atom.width + space for atom in atoms), initial=0.0))
    for _ in atoms:
        cost, start = _cheapest(at, costs, measure + space, space)
        costs.append(cost)
        starts.append(start)
    lines: Broken = []
    end = len(atoms)
    while end:
        lines.append((atoms[starts[end] : end], not lines))
        end = starts[end]
    return lines[::-1]


def _cheapest(at: list[float], costs: list[float], room: float, space: float) -> tuple[float, int]:
    """The best start of a line that ends after as many words as there are costs, each word counted with its space."""
    end = len(costs)
    first = min(bisect_left(at, at[end] - room - 0.01), end - 1)
    if end == len(at) - 1:
        return min((costs[start], start) for start in range(first, end))
    last = max(bisect_left(at, at[end] - room * 0.6), first + 1)
    found, best = float("inf"), first
    for start in range(first, min(last, end)):
        loose = (room - at[end] + at[start]) / ((end - start - 1) * space or 1.0)
        cost = costs[start] + (loose + 0.3) ** 3
        if cost < found:
            found, best = cost, start
    return found, best


def _set(atoms: list[Atom], style: Style, measure: float, space: float, rtl: bool, last: bool) -> Line:
    gaps = len(atoms) - 1
    fixed = sum(part.text.count(NBSP) for atom in atoms for part, _ in atom.parts)
    natural = sum(atom.width for atom in atoms) + gaps * space
    slack = measure - natural
    justified = style.align == "justify" and not last and gaps > 0 and slack < gaps * space * STRETCH
    spread = slack / (gaps + fixed) if justified else 0.0
    start = 0.0 if justified else _start(style.align, rtl, slack)
    right = any(part.rtl for atom in atoms for part, _ in atom.parts)
    ordered = _ordered(atoms, rtl) if right or rtl else atoms
    segments, links = _segments(ordered, style.size / 1000, space, spread, start)
    return Line(segments, style.size, style.grey, links)


def _start(align: str, rtl: bool, slack: float) -> float:
    if align == "centre":
        return slack / 2
    return slack if (align == "right") != rtl else 0.0


def _turned(stretch: list[Atom], rtl: bool) -> list[Atom]:
    """A stretch that reads against its line: its words turned, the marks at its ends left where the line puts them."""
    if not stretch:
        return []
    lead, first = _edge(stretch[0], 1)
    stretch = [first, *stretch[1:]]
    last, trail = _edge(stretch[-1], -1)
    stretch = [*stretch[:-1], last]
    if rtl:
        stretch[0] = Atom((*trail.parts, *stretch[0].parts), trail.width + stretch[0].width)
        stretch[-1] = Atom((*stretch[-1].parts, *lead.parts), stretch[-1].width + lead.width)
        return stretch
    turned = [Atom(atom.parts[::-1], atom.width, atom.ends) for atom in reversed(stretch)]
    turned[0] = Atom((*lead.parts, *turned[0].parts), lead.width + turned[0].width)
    turned[-1] = Atom((*turned[-1].parts, *trail.parts), turned[-1].width + trail.width)
    return turned


def _edge(atom: Atom, way: int) -> tuple[Atom, Atom]:
    """An atom parted where its marks meet its letters, on the side reading starts (1) or ends (-1)."""
    parts = atom.parts
    count = 0
    for part, _ in parts[::way]:
        if any(sign.isalnum() for sign in part.text):
            break
        count += 1
    cut = count if way == 1 else len(parts) - count
    scale = atom.width / (sum(part.width for part, _ in parts) or 1.0)
    before, after = (Atom(side, sum(part.width for part, _ in side) * scale) for side in (parts[:cut], parts[cut:]))
    return before, after


def _ordered(atoms: list[Atom], rtl: bool) -> list[Atom]:
    """Words in the order they stand from left to right: whole line turned, or only the stretches that read left."""
    turned: list[list[Atom]] = []
    stretch: list[Atom] = []
    for atom in atoms:
        if _against(atom, rtl):
            stretch.append(atom)
            continue
        turned += [_turned(stretch, rtl), [atom]]
        stretch = []
    turned.append(_turned(stretch, rtl))
    return [atom for group in (reversed(turned) if rtl else turned) for atom in group]


def _against(atom: Atom, rtl: bool) -> bool:
    return any(part.rtl for part, _ in atom.parts) != rtl and any(
        sign.isalnum() for part, _ in atom.parts for sign in part.text
    )


class _Joiner:
    """Neighbouring words of one font become one string, so that text can be copied out whole."""

    def __init__(self, x: float, space: float, spread: float, scale: float) -> None:
        self.x, self._space, self._spread, self._scale = x, space, spread, scale
        self.found: list[Segment] = []
        self._font, self._start, self._texts = "", x, [""]

    def gap(self) -> None:
        self._texts.append(" ")
        self.x += self._space + self._spread

    def add(self, part: Shape) -> None:
        for piece in part.pieces:
            if piece.font != self._font:
                self.end()
                self._font, self._start, self._texts = piece.font, self.x, []
            self._texts.append(piece.text)
            self.x += piece.width * self._scale + (
                self._spread * piece.text.count(NBSP) if not piece.text.isascii() else 0.0
            )

    def end(self) -> None:
        if self._font:
            spread = self._spread + self._space - width_of(self._font, " ") * self._scale
            self.found.append(Segment(self._start, self._font, "".join(self._texts), self.x - self._start, spread))


def _segments(
    atoms: list[Atom], scale: float, space: float, spread: float, x: float
) -> tuple[tuple[Segment, ...], tuple[Link, ...]]:
    joiner = _Joiner(x, space, spread, scale)
    links: list[Link] = []
    for at, atom in enumerate(atoms):
        if at:
            joiner.gap()
        for part, target in atom.parts:
            start = joiner.x
            joiner.add(part)
            if target:
                links.append(Link(start, joiner.x - start, target))
    joiner.end()
    return tuple(joiner.found), tuple(links)
