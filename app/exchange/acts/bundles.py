"""Acts on case bundles."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import msgspec

from app.docket.acts import begin
from app.documents.binding.apart import Apart
from app.documents.binding.bind import bind
from app.documents.binding.manifest import BoundBundle, BundleItem, Step
from app.exchange.model import BundleRow
from app.exchange.queries import Source, Sources
from app.exchange.rules import Standing, unfilable
from app.store.base import new_id
from app.store.progress import Progress
from app.store.transaction import Tx
from app.store.trouble import StoreDamaged
from app.store.vault import Kept, Vault
from app.terms import WITH_SECRETARY, Override, Refused, Side, act, day_text, refuse, tr


@dataclass(frozen=True)
class FiledBundle:
    """What the register says of a bundle. ``items``: label or title, first page, page count, hash as filed."""

    edition: str
    made: date
    pages: int
    sha256: str
    items: tuple[tuple[str, int, int, str], ...]


def make_bundle(sources: Sources, read: Callable[[UUID], bytes], step: Step | None = None) -> BoundBundle:
    """Bind what belongs in a bundle; the long part, done outside any transaction. ``read`` opens the vault.

    A file damaged in the vault gets a slip sheet that says so. Trouble when the finished bundle does not prove.
    """
    items = tuple(_read(source, read) for source in sources.sources)
    with Apart() as cleaner:
        return bind(replace(sources.plan, items=items), cleaner=cleaner, step=step)


def _read(source: Source, read: Callable[[UUID], bytes]) -> BundleItem:
    if source.vault is None:
        return replace(source.item, pdf=source.pdf)
    try:
        return replace(source.item, pdf=read(source.vault))
    except StoreDamaged as met:
        return replace(source.item, pdf=None, withheld_reason=tr("Damaged in the store: {what}", what=met.what))


def keep_bundle(vault: Vault, bound: BoundBundle, progress: Progress | None = None) -> Kept:
    """Encrypt a finished bundle into the vault; may run in a worker, so that the act itself is short."""
    return vault.lodge(io.BytesIO(bound.pdf), progress=progress)


@act("exchange.file_bundle", "File a case bundle", WITH_SECRETARY)
def file_bundle(
    tx: Tx, case: UUID, bound: BoundBundle, override: Override | None = None, *, kept: Kept | None = None
) -> UUID:
    """Files a finished and proven bundle; earlier bundles stay on file as they are. ``kept``: from ``keep_bundle``."""
    step = begin(tx, file_bundle, case, override)
    tx.occasion = "packet"
    refuse(unfilable(step.case.number, bound.case_number, len(bound.items), bound.proof.faults), override)
    kept = kept or keep_bundle(tx.vault, bound)
    if tx.vault.admit(kept.id) != kept or kept.sha256 != bound.sha256:
        raise Refused(tr("The stored file is not the bundle that was built."))
    title = tr("Case bundle of {day}, {pages} pages", day=day_text(bound.made), pages=f"{bound.pages:,}")
    detail = tr("Edition: {edition}. {rows} index rows proven. SHA-256 {sha256}.", edition=tr(bound.edition),
                rows=bound.proof.rows, sha256=bound.sha256)  # fmt: skip
    number = step.enter(title, by=Side.REGISTRY, detail=detail, new=_filed(bound))
    row = _row(tx, case, bound, number)
    row.kept = kept.id
    tx.add(row)
    return row.id


def _filed(bound: BoundBundle) -> FiledBundle:
    items = tuple((item.label or item.title, item.page, item.pages, item.sha256) for item in bound.items)
    return FiledBundle(bound.edition, bound.made, bound.pages, bound.sha256, items)


def _row(tx: Tx, case: UUID, bound: BoundBundle, number: int) -> BundleRow:
    standing = [Standing(item.section, item.label, item.title, item.page, item.pages, item.side, item.day, item.sha256,
                         item.slip, item.notes) for item in bound.items]  # fmt: skip
    return BundleRow(
        id=new_id(),
        case=case,
        entry=number,
        edition=bound.edition,
        made=bound.made,
        recorded=tx.moment.utc,
        pages=bound.pages,
        index_pages=bound.index_pages,
        sha256=bound.sha256,
        rows_proven=bound.proof.rows,
        items=msgspec.json.encode(standing).decode(),
    )
