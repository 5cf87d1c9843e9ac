"""Setting text: styles of the court's papers, words into lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.documents.fonts import Shape, reads_left, shape, width_of
from app.documents.inline import Run


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
    """One string of one font at ``x`` points from the start of its line."""

    x: float
    font: str
    text: str
    width: float


class Link(NamedTuple):
    """A stretch of a line that leads to an anchor."""

    x: float
    width: float
    target: str


class Line(NamedTuple):
    """A line set to its measure: ``spread`` is what each space gained."""

    segments: tuple[Segment, ...]
    size: float
    spread: float
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
    broken = _break(_fitted(_atoms(runs, style), measure), measure, space)
    return [_set(atoms, style, measure, space, rtl, last) for atoms, last in broken]


def _atoms(runs: tuple[Run, ...], style: Style) -> Iterator[Atom]:
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
                    held.append((shape(word, bold, italic, style.sans), run.target))
                if held:
                    yield _atom(held, scale)
                    held = []
            if words[-1]:
                held.append((shape(words[-1], bold, italic, style.sans), run.target))
    if held:
        yield _atom(held, scale)


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


def _set(atoms: list[Atom], style: Style, measure: float, space: float, rtl: bool, last: bool) -> Line:
    gaps = len(atoms) - 1
    natural = sum(atom.width for atom in atoms) + gaps * space
    slack = measure - natural
    justified = style.align == "justify" and not last and gaps > 0 and slack < gaps * space * 1.6
    spread = slack / gaps if justified else 0.0
    start = 0.0 if justified else _start(style.align, rtl, slack)
    right = any(part.rtl for atom in atoms for part, _ in atom.parts)
    ordered = _ordered(atoms, rtl) if right or rtl else atoms
    segments, links = _segments(ordered, style.size / 1000, space, spread, start)
    return Line(segments, style.size, spread, style.grey, links)


def _start(align: str, rtl: bool, slack: float) -> float:
    if align == "centre":
        return slack / 2
    return slack if (align == "right") != rtl else 0.0


def _ordered(atoms: list[Atom], rtl: bool) -> list[Atom]:
    """Words in the order they stand from left to right: whole line turned, or only the stretches that read left."""
    turned: list[Atom] = []
    stretch: list[Atom] = []
    for atom in reversed(atoms) if rtl else atoms:
        against = _against(atom, rtl)
        if against:
            stretch.append(atom)
            continue
        turned += reversed(stretch)
        stretch = []
        turned.append(atom)
    return turned + stretch[::-1]


def _against(atom: Atom, rtl: bool) -> bool:
    return any(part.rtl for part, _ in atom.parts) != rtl


def _segments(
    atoms: list[Atom], scale: float, space: float, spread: float, x: float
) -> tuple[tuple[Segment, ...], tuple[Link, ...]]:
    """Neighbouring words of one font become one string, so that text can be copied out whole."""
    found: list[Segment] = []
    links: list[Link] = []
    name, start, texts = "", x, [""]
    for at, atom in enumerate(atoms):
        if at:
            texts.append(" ")
            x += space + spread
        for part, target in atom.parts:
            if target:
                links.append(Link(x, part.width * scale, target))
            for piece in part.pieces:
                if piece.font != name:
                    if name:
                        found.append(Segment(start, name, "".join(texts), x - start))
                    name, start, texts = piece.font, x, []
                texts.append(piece.text)
                x += piece.width * scale
    if name:
        found.append(Segment(start, name, "".join(texts), x - start))
    return tuple(found), tuple(links)

