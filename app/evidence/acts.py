"""Acts on evidence."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from app.docket.acts import begin
from app.docket.queries import caption
from app.docket.rules import CaseFacts
from app.docket.rules.permission import side_name
from app.documents.binding.apart import SHARED
from app.documents.binding.clean import Fault
from app.evidence.documents import ReceiptFacts, ReceiptLine
from app.evidence.model import CustodyEventRow, CustodyItemRow, ExhibitRow
from app.evidence.queries import custody_chain, link_digest, on_file, without_custody
from app.evidence.rules import (
    Condition,
    CustodyEvent,
    CustodyItem,
    EventKind,
    ExhibitIn,
    Filing,
    Kind,
    clean_name,
    comparable,
    custody_state,
    plain_hash,
    shortcomings,
    shortcomings_of_event,
)
from app.store.base import canonical
from app.store.progress import Progress
from app.store.transaction import Tx
from app.store.vault import Kept, Vault
from app.terms import WITH_SECRETARY, Override, Reason, Refused, Side, Trouble, act, refuse, tr

KINDS = {
    "pdf": Kind.DOCUMENT,
    "mail": Kind.MAIL,
    "capture": Kind.CAPTURE,
    "stix": Kind.STIX,
    "image": Kind.IMAGE,
    "table": Kind.TABLE,
    "text": Kind.TEXT,
}
LARGEST_SHOWN = 512 * 1024 * 1024
"""Bytes up to which pages are made for reading; larger files are kept and saved in their own format."""
TOGETHER, SMALL_TOGETHER = 64, 64 * 1024 * 1024
"""Files and bytes at the most that are taken in together, and cancelled together."""
CONDITIONS = {
    Fault.LOCKED: Condition.LOCKED,
    Fault.DAMAGED: Condition.DAMAGED,
    Fault.EMPTY: Condition.PAGELESS,
    Fault.REPAIRED: Condition.REPAIRED,
    Fault.NATIVE: Condition.NATIVE,
}


@dataclass(frozen=True)
class Taken:
    """A file taken into the vault with the pages made for reading it; ``notes`` are sentences from triage."""

    kept: Kept
    kind: Kind
    condition: Condition
    rendition: UUID | None
    pages: int
    notes: tuple[str, ...]


def take_in(vault: Vault, path: Path, progress: Progress | None = None) -> Taken:
    """Encrypt a file into the vault unaltered and make pages for reading it; the long part, outside any transaction.

    Its bytes are parsed in another process. Damage is told in the result and never raised; Trouble when the file cannot
    be read, is empty or finds no room. Until an act admits the file, it is only lodged.
    """
    (answer,) = take_in_many(vault, (path,), progress)
    if isinstance(answer, Trouble):
        raise answer
    return answer


def take_in_many(vault: Vault, paths: Sequence[Path], progress: Progress | None = None) -> tuple[Taken | Trouble, ...]:
    """``take_in`` for several files: what became of each, in order. Cancelled or failed, nothing of it stays."""
    lodged = vault.lodge_many(paths, progress=progress)
    answers: list[Taken | Trouble] = []
    try:
        for at, (path, kept) in enumerate(zip(paths, lodged, strict=True), 1):
            answers.append(_looked_at(vault, path, kept) if isinstance(kept, Kept) else kept)
            if progress is not None:
                progress.step(at, len(paths), tr("making pages"))
    except BaseException:
        shown = [answer.rendition for answer in answers if isinstance(answer, Taken) and answer.rendition]
        vault.discard([*shown, *(kept.id for kept in lodged if isinstance(kept, Kept))])
        raise
    return tuple(answers)


def first_batch(paths: Sequence[Path]) -> int:
    """How many of these files, from the first, are taken in together: many small ones, a large one alone."""
    size = 0
    for at, path in enumerate(paths[:TOGETHER]):
        size += path.stat().st_size if path.is_file() else 0
        if size > SMALL_TOGETHER:
            return max(1, at)
    return min(len(paths), TOGETHER)


def _looked_at(vault: Vault, path: Path, kept: Kept) -> Taken:
    if kept.size > LARGEST_SHOWN:
        return Taken(kept, Kind.OTHER, Condition.NATIVE, None, 0, (tr("The file is too large for pages to be made."),))
    found = SHARED.triage(path.name, vault.read(kept.id))
    condition = Condition.SOUND if found.fault is None else CONDITIONS[found.fault]
    shown = kept.id if found.own else None
    if found.pdf is not None:
        shown = vault.lodge(io.BytesIO(found.pdf)).id
    return Taken(kept, KINDS.get(found.kind, Kind.OTHER), condition, shown, found.pages, found.notes)


@act("evidence.receive_exhibits", "Receive exhibits", WITH_SECRETARY)
def receive_exhibits(tx: Tx, case: UUID, filing: Filing, override: Override | None = None) -> int:
    """Puts filed exhibits on record under their numbers, with custody and the Registry's own receipt (Article 27)."""
    refuse(shortcomings(filing, on_file(tx.session, case), tx.moment), override)
    step = begin(tx, receive_exhibits, case, override)
    assert filing.received is not None
    party = side_name(step.case, filing.side)
    number = step.number + 1
    for exhibit in filing.exhibits:
        _put(tx, case, filing, exhibit, number)
    step.tally("exhibits", len(on_file(tx.session, case)))
    step.tally("exhibits_without_custody", len(without_custody(tx.session, case)))
    listed = [{"number": e.number, "title": e.title, "sha256": e.sha256, "size": e.size} for e in filing.exhibits]
    title = _title(filing)
    step.enter(title, by=filing.side, day=filing.received.day, detail=filing.supports, new=listed, closes=())
    step.owe(
        "exhibit_receipt",
        receipt_of(step.case, filing, tx.actor.name),
        tr("Receipt for exhibits of {party}", party=party),
    )
    return number


def _title(filing: Filing) -> str:
    first, last = filing.exhibits[0].number, filing.exhibits[-1].number
    if first == last:
        return tr("Exhibit {first} received", first=first)
    return tr("Exhibits {first} to {last} received", first=first, last=last)


def _put(tx: Tx, case: UUID, filing: Filing, new: ExhibitIn, entry: int) -> None:
    kept = tx.vault.admit(new.kept)
    if kept is None or kept.sha256 != new.sha256 or kept.size != new.size:
        raise Refused(Reason(tr("{n}: the stored file is not the one filed.", n=new.number), field="exhibits"))
    if new.rendition is not None and tx.vault.admit(new.rendition) is None:
        text = tr("{n}: the pages made for reading are not in the vault.", n=new.number)
        raise Refused(Reason(text, field="exhibits"))
    assert filing.received is not None
    highest = tx.session.scalar(select(func.max(ExhibitRow.position)).where(ExhibitRow.case == case))
    row = ExhibitRow(
        case=case,
        entry=entry,
        position=(highest or 0) + 1,
        number=new.number,
        title=new.title.strip(),
        side=filing.side.value,
        day=new.day,
        filed=filing.received.day,
        file_name=clean_name(new.file_name),
        kept=new.kept,
        sha256=new.sha256,
        size=new.size,
        kind=new.kind.value,
        condition=new.condition.value,
        language=new.language,
        translation_of=new.translation_of,
        tier=new.tier.value,
        rendition=new.rendition,
        pages=new.pages,
        note=new.note,
    )
    tx.add(row)
    if new.item is not None:
        _write_item(tx, row.id, new.item)
    for event in (*new.events, registry_receipt(filing, new, tx.actor.name)):
        _link(tx, row.id, event)


def registry_receipt(filing: Filing, new: ExhibitIn, witness: str) -> CustodyEvent:
    """The link the Registry itself adds when it receives an exhibit; hashing then does not mend an earlier gap."""
    assert filing.received is not None
    holder = new.events[-1].received_by if new.events else ""
    return CustodyEvent(
        kind=EventKind.RECEIVED,
        when=filing.received,
        released_by=holder,
        received_by=tr("Registry"),
        purpose=tr("filing"),
        transport=filing.channel,
        hash_before=plain_hash(new.item.hash_value) if new.item and comparable(new.item) else "",
        hash_after=new.sha256,
        witness=witness,
    )


def _write_item(tx: Tx, exhibit: UUID, item: CustodyItem) -> None:
    last = tx.session.scalar(select(func.max(CustodyItemRow.sequence)).where(CustodyItemRow.exhibit == exhibit))
    row = CustodyItemRow(exhibit=exhibit, sequence=(last or 0) + 1, recorded=tx.moment.utc, body=canonical(item))
    tx.add(row)


def _link(tx: Tx, exhibit: UUID, event: CustodyEvent) -> int:
    last = tx.session.scalar(
        select(CustodyEventRow).where(CustodyEventRow.exhibit == exhibit).order_by(CustodyEventRow.sequence.desc())
    )
    previous = last.digest if last else ""
    body = canonical(event)
    row = CustodyEventRow(
        exhibit=exhibit,
        sequence=(last.sequence if last else 0) + 1,
        when=event.when.utc,
        body=body,
        recorded_by=tx.actor.name,
        previous=previous,
        digest=link_digest(previous, body),
    )
    tx.add(row)
    return row.sequence


def receipt_of(facts: CaseFacts, filing: Filing, registrar: str) -> ReceiptFacts:
    """What the receipt for a filing says; pure, so that it can be shown before the filing is received."""
    assert filing.received is not None
    lines = tuple(_receipt_line(filing, exhibit, registrar) for exhibit in filing.exhibits)
    party = side_name(facts, filing.side)
    return ReceiptFacts(caption(facts), party, filing.received, filing.channel, lines, facts.seat, registrar)


def _receipt_line(filing: Filing, new: ExhibitIn, registrar: str) -> ReceiptLine:
    chain = (*new.events, registry_receipt(filing, new, registrar))
    state = custody_state(new.sha256, new.item, chain)
    return ReceiptLine(
        number=new.number,
        title=new.title.strip(),
        day=new.day,
        size=new.size,
        sha256=new.sha256,
        condition=new.condition.value,
        custody=tr("custody complete") if state.complete else "; ".join(state.gaps),
    )


@act("evidence.record_custody", "Record a custody event", WITH_SECRETARY)
def record_custody(
    tx: Tx, case: UUID, exhibit: UUID, event: CustodyEvent, item: CustodyItem | None = None,
    override: Override | None = None,
) -> int:  # fmt: skip
    """Adds a link to an exhibit's chain of custody, and the item's record where it was missing."""
    row = tx.session.get(ExhibitRow, exhibit)
    if row is None or row.case != case:
        raise Refused(Reason(tr("This exhibit is not on file in this case."), field="exhibit"))
    earlier = [link.event for link in custody_chain(tx.session, exhibit)]
    refuse(shortcomings_of_event(event, earlier, tx.moment), override)
    step = begin(tx, record_custody, case, override)
    if item is not None:
        _write_item(tx, exhibit, item)
    _link(tx, exhibit, event)
    step.tally("exhibits_without_custody", len(without_custody(tx.session, case)))
    title = tr("Custody of {n}: {what}", n=row.number, what=tr(event.kind.value))
    return step.enter(title, by=Side.REGISTRY, day=event.when.day, detail=event.purpose, new=event)


@act("evidence.close_stage", "Close the evidence stage", WITH_SECRETARY)
def close_stage(tx: Tx, case: UUID, day: date, override: Override | None = None) -> int:
    """Ends the filing of evidence; the case goes to the hearing. Open custody is passed over with a reason only."""
    step = begin(tx, close_stage, case, override)
    if day > tx.moment.day:
        raise Refused(Reason(tr("The day of closure cannot lie in the future."), step.article, "day"))
    return step.enter(tr("Evidence stage closed"), by=Side.TRIBUNAL, day=day)
