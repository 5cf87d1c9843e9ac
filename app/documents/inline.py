"""Light markup inside a block: bold, italic, line breaks and cross references, read once for every renderer."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple


class Run(NamedTuple):
    """A stretch of text in one style; ``target`` is the anchor a cross reference leads to."""

    text: str
    bold: bool = False
    italic: bool = False
    target: str = ""


_TOKEN = re.compile(
    r"\\(?P<escaped>[\\*{}])"
    r"|(?<![\w*])\*\*(?=[^\s*])(?P<bold>.+?)(?<=[^\s\\])\*\*"
    r"|(?<![\w*])\*(?=[^\s*])(?P<italic>.+?)(?<=[^\s\\])\*(?!\*)"
    r"|\{ref:(?P<ref>[^{}]+)\}",
    re.DOTALL,
)
_SPECIAL = re.compile(r"[\\*{]")
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\ud800-\udfff]"
)


NBSP = "\u00a0"
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_NAMED = (
    "ARSIWA|Articles?|Art\\.|Rules?|Chapters?|Sections?|sections?|Parts?|Annex(?:es)?|Nos?\\.|paragraphs?|Cases?|Exhibits?"
    "|exhibits?|entry|entries|lines?|pages?|norms?|Claims?|heads?|Heads?|session|[Vv]ersion"
)
_BOUND = re.compile(
    rf"(?<=\d) (?=(?:{_MONTH}|per cent|h|min|days?|hours?|minutes?)\b)"
    r"|\bper (?=cent\b)|(?<=:\d\d) (?=[A-Z]{3,4}\b)"
    rf"|\b(?:{_MONTH}) (?=\d{{4}}\b)|\b[A-Z]{{3}} (?=\d{{1,3}}(?:,\d{{3}})+|\d+\.\d\d\b)"
    rf"|\b(?:{_NAMED}) (?=\d|[A-Z]{{1,2}}-\d|[IVX]+\b|[A-Z]\b|$)"
    r"|\b(?:Mr|Mrs|Ms|Dr|Prof\.|Amb\.|[A-Z]\.) (?=[A-Z])"
)


@functools.lru_cache(maxsize=20_000)
def bound(text: str) -> str:
    """Text whose dates, amounts, measures, articles and names with a title no line's end parts."""
    return _BOUND.sub(lambda found: found[0][:-1] + NBSP, text)


def clean(text: str) -> str:
    """Text without what no reader can see: controls, direction overrides, variation selectors; composed (NFC)."""
    if text.isascii() and text.isprintable():
        return text
    text = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\t", " ")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
    )
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))


def runs(text: str, refs: Mapping[str, str]) -> tuple[Run, ...]:
    """The styled runs of marked-up text; ValueError when it refers to an anchor that no block bears."""
    text = clean(text)
    if not _SPECIAL.search(text):
        return (Run(text),) if text else ()
    return tuple(_merged(_read(text, refs, False, False)))


def bare(text: str, refs: Mapping[str, str]) -> str:
    """The words alone."""
    return "".join(run.text for run in runs(text, refs))


def _read(text: str, refs: Mapping[str, str], bold: bool, italic: bool) -> Iterator[Run]:
    at = 0
    for found in _TOKEN.finditer(text):
        if found.start() > at:
            yield Run(text[at : found.start()], bold, italic)
        yield from _token(found, refs, bold, italic)
        at = found.end()
    if at < len(text):
        yield Run(text[at:], bold, italic)


def _token(found: re.Match[str], refs: Mapping[str, str], bold: bool, italic: bool) -> Iterator[Run]:
    inner = found[found.lastgroup or 0]
    match found.lastgroup:
        case "escaped":
            yield Run(inner, bold, italic)
        case "bold":
            yield from _read(inner, refs, True, italic)
        case "italic":
            yield from _read(inner, refs, bold, True)
        case _:
            yield Run(_number(inner, refs), bold, italic, inner)


def _number(anchor: str, refs: Mapping[str, str]) -> str:
    if anchor not in refs:
        raise ValueError(f"no block of the document bears the anchor {anchor!r}")
    return refs[anchor]


def _merged(read: Iterator[Run]) -> Iterator[Run]:
    held: Run | None = None
    for run in read:
        if held is not None and held[1:] == run[1:]:
            held = held._replace(text=held.text + run.text)
            continue
        if held is not None:
            yield held
        held = run
    if held is not None:
        yield held
