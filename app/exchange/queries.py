"""Reads of the exchange: what belongs in a bundle, and the bundles on file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.docket.queries import caption_of
from app.documents.binding.manifest import BundleItem, BundlePlan
from app.evidence.queries import BundleExhibit, bundle_exhibits, exhibits
from app.exchange.model import BundleRow
from app.exchange.rules import (
    PAPERS,
    Edition,
    Section,
    Standing,
    late_section,
    lettered,
    section_of,
    withheld,
    withheld_paper,
)
from app.store.papers import Paper, papers
from app.store.tables import PAPER
from app.terms import Side


@dataclass(frozen=True)
class Source:
    """Where the bytes of one item lie: in the vault, or as they are. Neither where there is nothing to show."""

    item: BundleItem
    vault: UUID | None = None
    pdf: bytes | None = None


@dataclass(frozen=True)
class Sources:
    """Everything a bundle is made of, before its bytes are read."""

    plan: BundlePlan
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class BundleLine:
    """A bundle on file."""

    id: UUID
    case: UUID
    case_number: str
    entry: int
    edition: str
    made: date
    pages: int
    index_pages: int
    sha256: str
    kept: UUID
    rows_proven: int
    items: tuple[Standing, ...]


def bundle_sources(session: Session, case: UUID, edition: Edition, made: date) -> Sources:
    """The papers and exhibits of a case as an edition shows them, in binding order.

    Once a bundle is on file its order stands and what came later goes to the end, so that no citation moves.
    """
    caption = caption_of(session, case)
    before = next(iter(bundles(session, case)), None)
    found = [(PAPERS[paper.kind], _paper(session, paper, edition)) for paper in _latest(session, case)]
    found += [(section_of(e.number, e.side), _exhibit(e, edition)) for e in bundle_exhibits(session, case)]
    letters = lettered(section for section, _ in found)
    order = list(Section)
    found.sort(key=lambda pair: order.index(pair[0]))
    named = tuple(_put(source, letters[section]) for section, source in found)
    plan = BundlePlan(caption.case_number, (caption.claimant, caption.respondent), edition.value, made, (),
                      tribunal=caption.tribunal, index_pages=before.index_pages if before else 0)  # fmt: skip
    return Sources(plan, _after(before, named) if before else named)


def _after(before: BundleLine, sources: tuple[Source, ...]) -> tuple[Source, ...]:
    known = {item.name: (at, item.section) for at, item in enumerate(before.items)}
    standing = [source for source in sources if source.item.name in known]
    late = [source for source in sources if source.item.name not in known]
    standing.sort(key=lambda source: known[source.item.name][0])
    section = late_section(before.items, before.made)
    kept = [_put(source, known[source.item.name][1]) for source in standing]
    return (*kept, *(_put(source, section) for source in late))


def _put(source: Source, section: str) -> Source:
    return replace(source, item=replace(source.item, section=section))


def _latest(session: Session, case: UUID) -> list[Paper]:
    found = papers(session, case)
    replaced = {paper.supersedes for paper in found}
    return [paper for paper in found if paper.id not in replaced and paper.kind in PAPERS and paper.pdf_sha256]


def _paper(session: Session, paper: Paper, edition: Edition) -> Source:
    reason = withheld_paper(paper.kind, edition)
    item = BundleItem("", "", paper.title, None, paper.day, None, pages=paper.pages, withheld_reason=reason,
                      sha256=paper.pdf_sha256)  # fmt: skip
    if reason:
        return Source(item)
    row = session.execute(select(PAPER.c.pdf_bytes, PAPER.c.pdf_vault).where(PAPER.c.id == paper.id)).one()
    return Source(item, row.pdf_vault, row.pdf_bytes)


def _exhibit(found: BundleExhibit, edition: Edition) -> Source:
    reason = withheld(found.tier, found.side, edition)
    item = BundleItem("", found.number, found.title, None, found.day, found.side, pages=found.pages,
                      withheld_reason=reason, sha256=found.sha256, note=found.note)  # fmt: skip
    return Source(item, None if reason else found.rendition)


def bundles(session: Session, case: UUID) -> tuple[BundleLine, ...]:
    """The bundles of a case, newest first."""
    number = caption_of(session, case).case_number
    rows = session.scalars(select(BundleRow).where(BundleRow.case == case).order_by(BundleRow.entry.desc()))
    return tuple(_line(row, number) for row in rows)


def _line(row: BundleRow, number: str) -> BundleLine:
    return BundleLine(row.id, row.case, number, row.entry, row.edition, row.made, row.pages, row.index_pages,
                      row.sha256, row.kept, row.rows_proven,
                      msgspec.json.decode(row.items, type=tuple[Standing, ...]))  # fmt: skip


def custody_of(session: Session, case: UUID) -> dict[str, tuple[Side, bool]]:
    """For each exhibit number, who filed it and whether its chain of custody is complete."""
    return {found.number: (found.side, found.custody.complete) for found in exhibits(session, case)}
