"""Documents owed become PDF and DOCX: worded and rendered outside any transaction, kept in a small one of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from app.desk.rooms import producers
from app.store.compartment import Compartment
from app.store.papers import Owed, keep_paper, owed_papers
from app.terms import Trouble, tr

SIGNED = frozenset({"award", "correction", "interpretation", "additional_award"})
"""Kinds whose signers have a field of their own waiting in the file."""


@dataclass(frozen=True)
class Made:
    """A rendered document, ready to be kept."""

    owed: UUID
    pdf: bytes
    docx: bytes | None
    pages: int
    words_hash: str
    day: date
    register_head: str


def still_owed(place: Compartment) -> tuple[Owed, ...]:
    """What was promised by acts and not yet produced."""
    with place.reading() as session:
        return owed_papers(session)


def document_for(owed: Owed, head: str, watermark: str) -> Any:
    """The words of a document owed; Trouble when this program does not know its kind."""
    if owed.kind not in producers():
        raise Trouble(
            tr("“{title}” cannot be produced by this version of the program.", title=owed.title),
            tr("The act stands and the document is still owed."),
            tr("Update the program; the document is then produced at the next start."),
        )
    shape, word = producers()[owed.kind]
    document = word(owed.facts_as(shape))
    return msgspec.structs.replace(document, register_head=head, watermark=watermark)


def make(owed: Owed, head: str, watermark: str) -> Made:
    """Word and render a document owed; pure, runs in a worker."""
    from app.documents.docx import render_docx
    from app.documents.model import digest
    from app.documents.pdf import render
    from app.documents.signing import prepare

    document = document_for(owed, head, watermark)
    drawn = render(document)
    day = document.day or owed.owed_at.date()
    pdf = prepare(drawn.pdf, drawn.boxes) if owed.kind in SIGNED and drawn.boxes else drawn.pdf
    return Made(owed.id, pdf, render_docx(document), drawn.pages, digest(document), day, head)


def keep(place: Compartment, made: Made) -> UUID:
    """Keep a rendered document; a second time keeps nothing."""
    with place.transaction() as tx:
        return keep_paper(
            tx, made.owed, pdf=made.pdf, docx=made.docx, pages=made.pages, words_hash=made.words_hash, day=made.day,
            register_head=made.register_head,
        )  # fmt: skip
