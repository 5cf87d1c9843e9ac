"""One document for every paper told as data: a record of what was filed, or a decision of the tribunal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from app.documents.model import AnyBlock, Caption, Document, Heading, Items, Para, Signatures, Signer, plain
from app.registry.documents.schedule import on, paragraphs, when
from app.registry.rules.papers import Item, Kind, Need, Seen, Shape, entry_words, title_of
from app.registry.rules.wording import blank
from app.terms import Money, Reason, tr

DECIDED = frozenset({"decision", "interim_measures"})
"""Kinds that the tribunal signs; the registry signs the others."""


@dataclass(frozen=True)
class PaperFacts:
    """The words of a paper: short particulars, texts under headings, what is noted. ``entry`` is 0 in a preview."""

    caption: Caption
    kind: str
    title: str
    opening: str
    rows: tuple[tuple[str, str], ...]
    texts: tuple[tuple[str, str], ...]
    noted: tuple[str, ...]
    closing: tuple[str, ...]
    entry: int
    signer: str
    place: str
    day: date | None


def paper_facts(
    caption: Caption, shape: Shape, made: Any, seen: Seen, found: tuple[Reason, ...], *, entry: int, registrar: str
) -> PaperFacts:
    """The facts of the document from a filled-in paper; what was objected to as a defect is noted in it."""
    kind = document_kind(shape, made)
    decided = kind in DECIDED
    party = seen.case.party(made.by)
    name = party.name if party else tr(made.by.value)
    return PaperFacts(
        caption=caption,
        kind=kind,
        title=title_of(shape, made),
        opening=tr(shape.opening, party=plain(name), article=seen.rule.article),
        rows=tuple(row for item in shape.items if (row := short_row(item, made, seen))[1]),
        texts=tuple(
            (tr(i.label), text) for i in shape.items if i.kind is Kind.LINES and not blank(text := getattr(made, i.key))
        ),
        noted=() if decided else tuple(str(reason) for reason in found if reason.noted),
        closing=tuple(tr(sentence) for sentence in shape.closing),
        entry=entry,
        signer=seen.case.presiding if decided else registrar,
        place=seen.case.seat,
        day=made.on if decided else seen.now.day,
    )


def document_kind(shape: Shape, made: Any) -> str:
    """The kind of document; what the tribunal did not decide itself is a note of the registry."""
    return shape.document if made.decided or shape.document not in DECIDED else "registry_note"


def short_row(item: Item, made: Any, seen: Seen) -> tuple[str, str]:
    """Label and value of an item that fits in a line; an empty value for what is not shown so."""
    return (tr(item.label), "" if item.kind is Kind.LINES else short(item, made, seen))


def short(item: Item, made: Any, seen: Seen) -> str:
    """The words of one short item."""
    value = getattr(made, item.key)
    if item.kind is Kind.PARTY:
        party = seen.case.party(value)
        return plain(party.name) if party else tr(value.value).capitalize()
    if item.kind is Kind.ENTRY:
        return plain(entry_words(seen.subjects, value))
    if item.kind is Kind.TICK:
        return tr("yes") if value else tr("no") if item.need is not Need.FREE else ""
    if item.kind is Kind.WHEN:
        return when(value)
    if item.kind is Kind.AMOUNT:
        return str(Money(value, made.currency)) if value is not None and value.is_finite() else ""
    if item.kind is Kind.CURRENCY:
        return ""
    return words_of(value)


def words_of(value: Any) -> str:
    """A choice, a day or a line."""
    if isinstance(value, Enum):
        return tr(str(value.value)).capitalize()
    if isinstance(value, date):
        return on(value)
    return plain(str(value or "").strip())


def paper(facts: PaperFacts) -> Document:
    """Opening, particulars, texts under their headings, what is noted, who signs."""
    decided = facts.kind in DECIDED
    office = tr("For the Tribunal, Presiding Arbitrator") if decided else tr("For the Registry")
    return Document(
        kind=facts.kind,
        title=facts.title,
        caption=facts.caption,
        blocks=(
            Para(facts.opening),
            *particulars(facts),
            *texts(facts),
            *remarks(facts),
            *((Para(" ".join(facts.closing)),) if facts.closing else ()),
            Signatures((Signer(facts.signer, office),), facts.place, facts.day),
        ),
        place=facts.place,
        day=facts.day,
    )


def particulars(facts: PaperFacts) -> Iterator[AnyBlock]:
    """The short particulars, and where it stands on the docket."""
    entered = ((tr("Docket"), tr("entry {n}", n=facts.entry)),) if facts.entry else ()
    yield Items((*facts.rows, *entered))


def texts(facts: PaperFacts) -> Iterator[AnyBlock]:
    """What was written, as it was written."""
    for heading, text in facts.texts:
        yield Heading(heading)
        yield from paragraphs(text)


def remarks(facts: PaperFacts) -> Iterator[AnyBlock]:
    """Defects noted, which hinder nothing."""
    if facts.noted:
        yield Heading(tr("Noted"))
        yield from (Para(plain(sentence), level=1) for sentence in facts.noted)
