"""The words a document says, numbers included, without pages, and the lines that head and close every paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.documents.inline import bare, clean
from app.documents.model import (
    Annex,
    Bullets,
    Centred,
    Document,
    Heading,
    Items,
    Note,
    PageBreak,
    Para,
    QrCode,
    Quote,
    Signatures,
    Signer,
    Table,
    Toc,
    digest,
    plain,
)
from app.documents.number import Numbered, Placed, numbered
from app.terms import day_text, tr


class TocLine(NamedTuple):
    """One line of the table of contents; ``page`` is 0 until pages are known."""

    level: int
    label: str
    text: str
    key: str
    page: int = 0


def words(document: Document, contents: Iterable[TocLine] = ()) -> str:
    """The words in reading order, one block a line; the table of contents only when its settled lines are given."""
    lined = numbered(document)
    lines = [bare(centred.text, {}) for centred in caption_lines(document)]
    lines += _of(lined, lined.front, ()) if document.cover else []
    lines += _of(lined, lined.placed, tuple(contents))
    lines += closing_lines(document)
    return "\n".join(line for line in lines if line)


def caption_lines(document: Document) -> tuple[Centred, ...]:
    """The lines that open the paper, in capitals where the court writes capitals; texts are escaped markup."""
    caption = document.caption
    versus = tr("v.") if caption.claimant and caption.respondent else ""
    wanted = (
        (caption.tribunal.upper(), "tribunal"),
        (office_text(document), "office"),
        (case_text(document), "case"),
        (caption.claimant.upper(), "party"),
        (versus, "versus"),
        (caption.respondent.upper(), "party"),
        (caption.rules, "rules"),
        (document.title.upper(), "title"),
        (document.reference, "reference"),
        ("" if has_signatures(document) else place_day(document.place, document), "day"),
    )
    return tuple(Centred(plain(text), style) for text, style in wanted if text)


def office_text(document: Document) -> str:
    """Who gives the paper: the Registry unless the document says otherwise or is a decision."""
    return clean(document.office) or ("" if document.archival else tr("Registry"))


def case_text(document: Document) -> str:
    """Case CT-2026-005; empty before a number is given."""
    number = clean(document.caption.case_number)
    return tr("Case {number}", number=number) if number else ""


def short_title(document: Document) -> str:
    """What the running head calls the paper, on one line."""
    return clean(document.short_title or document.title).replace("\n", " ")


def has_signatures(document: Document) -> bool:
    """Whether a signature block says place and day."""
    return any(isinstance(block, Signatures) for block in document.blocks)


def place_day(place: str, document: Document, block: Signatures | None = None) -> str:
    """The Hague, 18 May 2026."""
    day = (block.day if block else None) or document.day
    return ", ".join(part for part in (clean(place), day_text(day) if day else "") if part)


def signature_heading(document: Document, block: Signatures) -> str:
    """Where and when a signature block says it was made."""
    return place_day(block.place or document.place, document, block)


def signer_lines(signer: Signer) -> tuple[str, ...]:
    """Name, office and, where no signature will stand, why."""
    missing = tr("Signature absent: {reason}", reason=signer.reason_missing) if signer.reason_missing else ""
    return tuple(clean(line) for line in (signer.name, signer.office, missing) if clean(line))


def closing_lines(document: Document) -> tuple[str, ...]:
    """Register head and digest of the words, printed at the end; none before the register knows the paper."""
    if not document.register_head:
        return ()
    mark = digest(document)
    spaced = " ".join(mark[at : at + 8] for at in range(0, 64, 8))
    return (
        tr("Register head {head}", head=clean(document.register_head)),
        tr("Digest of the words {digest}", digest=spaced),
    )


def toc_lines(lined: Numbered) -> tuple[TocLine, ...]:
    """Headings and annexes as the table of contents lists them, pages not yet known."""
    return tuple(_toc(lined))


def _toc(lined: Numbered) -> Iterator[TocLine]:
    for placed in lined.placed:
        block = placed.block
        if isinstance(block, Heading) and not placed.in_annex:
            yield TocLine(min(block.level, 3), placed.label, lined.bare(block.text).replace("\n", " "), placed.key)
        elif isinstance(block, Annex):
            yield TocLine(1, placed.label, lined.bare(block.title).replace("\n", " "), placed.key)


def toc_title() -> str:
    """What the table of contents is called."""
    return tr("Table of contents")


def _of(lined: Numbered, row: Iterable[Placed], contents: tuple[TocLine, ...]) -> list[str]:
    return [line for placed in row for line in _block(lined, placed, contents)]


def _block(lined: Numbered, placed: Placed, contents: tuple[TocLine, ...]) -> Iterator[str]:
    match placed.block:
        case Heading(text=text) | Para(text=text) | Note(text=text) | Centred(text=text) | QrCode(text=text):
            yield f"{placed.label} {lined.bare(text)}".strip()
        case Annex(title=title):
            yield placed.label
            yield lined.bare(title)
        case Quote(text=text, source=source):
            yield lined.bare(text)
            yield lined.bare(source)
        case Bullets(items=items):
            yield from (f"• {lined.bare(item)}" for item in items)
        case Items(rows=rows):
            yield from (f"{lined.bare(label)} {lined.bare(value)}" for label, value in rows)
        case Table() as table:
            yield from _table(lined, table)
        case Signatures(signers=signers) as block:
            yield signature_heading(lined.document, block)
            yield from (line for signer in signers for line in signer_lines(signer))
        case Toc() if contents:
            yield toc_title()
            yield from (f"{line.label} {line.text} {line.page}".strip() for line in contents)
        case PageBreak() | Toc():
            return


def _table(lined: Numbered, table: Table) -> Iterator[str]:
    yield lined.bare(table.title)
    yield " ".join(lined.bare(cell) for cell in table.headers)
    yield from (" ".join(lined.bare(cell) for cell in row) for row in table.rows)
