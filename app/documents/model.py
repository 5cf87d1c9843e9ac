"""A document is frozen blocks in order. It knows its words and nothing of pages, fonts or files.

Text carries light markup: ``**bold**``, ``*italic*``, line breaks and cross references made by :func:`ref`.
Text a person typed goes through :func:`plain`, so that a star in it stays a star.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date
from typing import TypeAlias

import msgspec

DECISIONS = frozenset(
    {
        "award",
        "partial_award",
        "interim_award",
        "final_award",
        "agreed_award",
        "additional_award",
        "correction",
        "interpretation",
        "decision",
        "order",
        "procedural_order",
        "interim_measures",
        "protection_order",
        "termination_order",
        "opinion",
    }
)
"""Kinds of document the tribunal itself gives; they are written as PDF/A-2u."""


class Block(msgspec.Struct, frozen=True, tag=True, tag_field="block"):
    """Anything that stands in a document."""


class Heading(Block, frozen=True, tag=True):
    """Level 1 is numbered I., level 2 A., level 3 1.; enters the table of contents."""

    text: str
    level: int = 1
    anchor: str = ""
    numbered: bool = True


class Para(Block, frozen=True, tag=True):
    """Level 0 bears the running number of the whole document; level 1 is a limb (a), level 2 a limb (i)."""

    text: str
    numbered: bool = True
    level: int = 0
    anchor: str = ""


class Table(Block, frozen=True, tag=True):
    """``widths`` are relative weights; ``right`` names the columns set flush right (figures)."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    title: str = ""
    right: tuple[int, ...] = ()


class StruckTable(Table, frozen=True, tag=True):
    """A table some of whose rows are struck through but legible; ``struck`` are their places, counted from 0."""

    struck: tuple[int, ...] = ()


class QrCode(Block, frozen=True, tag=True):
    """A QR code of ``code``; ``text`` says beside it what it is, and what to type where it cannot be scanned."""

    code: str
    text: str = ""


class Items(Block, frozen=True, tag=True):
    """Rows of label and value."""

    rows: tuple[tuple[str, str], ...]


class Bullets(Block, frozen=True, tag=True):
    """A list without numbers."""

    items: tuple[str, ...]


class Quote(Block, frozen=True, tag=True):
    """Words of somebody else, set apart; ``source`` says whose."""

    text: str
    source: str = ""


class Centred(Block, frozen=True, tag=True):
    """A line on the middle axis. ``style`` is plain, bold, italic, title or small."""

    text: str
    style: str = "plain"


class Signer(msgspec.Struct, frozen=True):
    """One who signs. ``reason_missing`` is printed where the signature is absent (UNCITRAL Rules, Article 34(4))."""

    name: str
    office: str
    reason_missing: str = ""


class Signatures(Block, frozen=True, tag=True):
    """Place, date and one box per signer, never parted and never alone on a page.

    Place and day left empty are those of the document.
    """

    signers: tuple[Signer, ...]
    place: str = ""
    day: date | None = None


class Note(Block, frozen=True, tag=True):
    """Small print: an explanation that is no part of the decision."""

    text: str


class PageBreak(Block, frozen=True, tag=True):
    """What follows starts a page."""


class Toc(Block, frozen=True, tag=True):
    """The table of contents, on pages of its own."""


class Annex(Block, frozen=True, tag=True):
    """Starts a page and bears the next annex number; headings in it are not numbered, paragraphs go on counting."""

    title: str
    blocks: tuple[AnyBlock, ...] = ()
    anchor: str = ""


AnyBlock: TypeAlias = (
    Heading
    | Para
    | Table
    | StruckTable
    | QrCode
    | Items
    | Bullets
    | Quote
    | Centred
    | Signatures
    | Note
    | PageBreak
    | Toc
    | Annex
)


class Caption(msgspec.Struct, frozen=True):
    """The head of every paper in a case. ``rules`` is the instrument under which it is heard."""

    tribunal: str
    case_number: str
    claimant: str
    respondent: str
    rules: str = ""


class Document(msgspec.Struct, frozen=True):
    """``kind`` decides archive format (see DECISIONS); ``register_head`` is number and digest, printed and as QR.

    ``cover`` gives the caption a page of its own, closed by the blocks of ``front`` (members, agents, place and date).
    ``office`` stands under the tribunal's name; empty means the Registry, except on decisions.
    ``short_title`` is for the running head. ``language`` is a BCP 47 tag.
    """

    kind: str
    title: str
    caption: Caption
    blocks: tuple[AnyBlock, ...]
    place: str = ""
    day: date | None = None
    register_head: str = ""
    watermark: str = ""
    language: str = "en"
    reference: str = ""
    short_title: str = ""
    office: str = ""
    cover: bool = False
    front: tuple[AnyBlock, ...] = ()

    @property
    def archival(self) -> bool:
        """Whether this is a decision, kept as PDF/A-2u."""
        return self.kind in DECISIONS


_MARKS = re.compile(r"([\\*{}])")


def ref(anchor: str) -> str:
    """The number of the block bearing ``anchor``: ``12``, ``12(a)``, ``II.B`` or ``Annex 1``."""
    return "{ref:" + anchor + "}"


def plain(text: str) -> str:
    """Text a person typed, taken as it stands."""
    return _MARKS.sub(r"\\\1", text)


def encode(document: Document) -> bytes:
    """The document as canonical JSON, block types named."""
    return msgspec.json.encode(document, order="deterministic")


def decode(kept: bytes) -> Document:
    """The document kept by :func:`encode`; msgspec.ValidationError for anything else."""
    return msgspec.json.decode(kept, type=Document)


def digest(document: Document) -> str:
    """SHA-256 of the model, in hexadecimal: the same words give the same digest whatever program drew them."""
    return hashlib.sha256(encode(document)).hexdigest()
