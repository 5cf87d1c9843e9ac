"""Reads of the evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.evidence.model import CustodyEventRow, CustodyItemRow, ExhibitRow
from app.evidence.rules import (
    Condition,
    CustodyEvent,
    CustodyItem,
    CustodyState,
    Kind,
    OnFile,
    custody_state,
    next_numbers,
    number_order,
)
from app.store.progress import SILENT, Progress
from app.store.trouble import told
from app.store.vault import Vault
from app.terms import Side, Tier, tr


@dataclass(frozen=True)
class Exhibit:
    """An exhibit as listed; ``kept`` and ``rendition`` are vault ids."""

    id: UUID
    number: str
    title: str
    side: Side
    day: date | None
    filed: date
    entry: int
    file_name: str
    kept: UUID
    sha256: str
    size: int
    kind: Kind
    condition: Condition
    language: str
    translation_of: str
    tier: Tier
    rendition: UUID | None
    pages: int
    note: str
    custody: CustodyState


@dataclass(frozen=True)
class CustodyLink:
    """One event with who recorded it and whether its digest fits the chain."""

    sequence: int
    event: CustodyEvent
    recorded_by: str
    sound: bool


def exhibits(session: Session, case: UUID) -> tuple[Exhibit, ...]:
    """The exhibits of a case in the order of their numbers."""
    rows = session.scalars(select(ExhibitRow).where(ExhibitRow.case == case)).all()
    items, events = _items(session, case), _events(session, case)
    found = (_exhibit(row, items.get(row.id), events.get(row.id, [])) for row in rows)
    return tuple(sorted(found, key=lambda e: number_order(e.number)))


def exhibit(session: Session, ident: UUID) -> Exhibit:
    """One exhibit; NoResultFound when there is none."""
    row = session.get_one(ExhibitRow, ident)
    events = [link.event for link in custody_chain(session, ident)]
    return _exhibit(row, custody_item(session, ident), events)


def _items(session: Session, case: UUID) -> dict[UUID, CustodyItem]:
    wanted = (
        select(CustodyItemRow.exhibit, CustodyItemRow.body)
        .join(ExhibitRow, ExhibitRow.id == CustodyItemRow.exhibit)
        .where(ExhibitRow.case == case)
        .order_by(CustodyItemRow.sequence)
    )
    return {ident: msgspec.json.decode(body, type=CustodyItem) for ident, body in session.execute(wanted)}


def _events(session: Session, case: UUID) -> dict[UUID, list[CustodyEvent]]:
    wanted = (
        select(CustodyEventRow.exhibit, CustodyEventRow.body)
        .join(ExhibitRow, ExhibitRow.id == CustodyEventRow.exhibit)
        .where(ExhibitRow.case == case)
        .order_by(CustodyEventRow.sequence)
    )
    found: dict[UUID, list[CustodyEvent]] = {}
    for ident, body in session.execute(wanted):
        found.setdefault(ident, []).append(msgspec.json.decode(body, type=CustodyEvent))
    return found


def _exhibit(row: ExhibitRow, item: CustodyItem | None, events: Sequence[CustodyEvent]) -> Exhibit:
    return Exhibit(
        id=row.id,
        number=row.number,
        title=row.title,
        side=Side(row.side),
        day=row.day,
        filed=row.filed,
        entry=row.entry,
        file_name=row.file_name,
        kept=row.kept,
        sha256=row.sha256,
        size=row.size,
        kind=Kind(row.kind),
        condition=Condition(row.condition),
        language=row.language,
        translation_of=row.translation_of,
        tier=Tier(row.tier),
        rendition=row.rendition,
        pages=row.pages,
        note=row.note,
        custody=custody_state(row.sha256, item, events),
    )


def on_file(session: Session, case: UUID) -> tuple[OnFile, ...]:
    """What the rules compare a new filing with."""
    rows = session.execute(
        select(ExhibitRow.number, ExhibitRow.title, ExhibitRow.side, ExhibitRow.sha256)
        .where(ExhibitRow.case == case)
        .order_by(ExhibitRow.position)
    )
    return tuple(OnFile(number, title, Side(side), sha256) for number, title, side, sha256 in rows)


def numbers_for(session: Session, case: UUID, side: Side, count: int) -> tuple[str, ...]:
    """The next exhibit numbers of a side."""
    return next_numbers(side, (o.number for o in on_file(session, case)), count)


def custody_item(session: Session, ident: UUID) -> CustodyItem | None:
    """The latest record of the item behind an exhibit."""
    wanted = select(CustodyItemRow.body).where(CustodyItemRow.exhibit == ident).order_by(CustodyItemRow.sequence.desc())
    body = session.scalar(wanted)
    return msgspec.json.decode(body, type=CustodyItem) if body else None


def custody_chain(session: Session, ident: UUID) -> tuple[CustodyLink, ...]:
    """The custody events of an exhibit in order, each checked against the digest of the one before."""
    rows = session.scalars(
        select(CustodyEventRow).where(CustodyEventRow.exhibit == ident).order_by(CustodyEventRow.sequence)
    )
    links, previous = [], ""
    for row in rows:
        sound = row.previous == previous and row.digest == link_digest(previous, row.body)
        event = msgspec.json.decode(row.body, type=CustodyEvent)
        links.append(CustodyLink(row.sequence, event, row.recorded_by, sound))
        previous = row.digest
    return tuple(links)


def link_digest(previous: str, body: str) -> str:
    """SHA-256 (hexadecimal) of a custody event's JSON text after the digest of the event before it."""
    return hashlib.sha256(f"{previous}\n{body}".encode()).hexdigest()


def without_custody(session: Session, case: UUID) -> Mapping[str, CustodyState]:
    """Exhibits whose custody record is not complete, by number."""
    return {e.number: e.custody for e in exhibits(session, case) if not e.custody.complete}


@dataclass(frozen=True)
class Compared:
    """An exhibit whose stored bytes were read back; ``fault`` is a sentence, empty when they are those filed."""

    number: str
    fault: str


def compare(vault: Vault, filed: Sequence[Exhibit], progress: Progress = SILENT) -> tuple[Compared, ...]:
    """Read every original back and hash it anew; the long part, outside any transaction."""
    found = []
    for at, each in enumerate(filed):
        progress.step(at, len(filed), each.number)
        kept = vault.kept(each.kept)
        fault = vault.verify(each.kept)
        same = kept is not None and (kept.sha256, kept.size) == (each.sha256, each.size)
        wrong = fault.text if fault else "" if same else tr("The stored file is not the one on the record.")
        found.append(Compared(each.number, wrong))
    progress.step(len(filed), len(filed))
    return tuple(found)


def first_bytes(vault: Vault, kept: UUID, count: int = 4096) -> bytes:
    """The beginning of a stored file."""
    with vault.open(kept) as file:
        return file.read(count)


def save_original(vault: Vault, kept: UUID, target: Path, progress: Progress = SILENT) -> None:
    """Write the original bytes to ``target``, whole or not at all; Trouble when the disk says no."""
    size = found.size if (found := vault.kept(kept)) else 0
    staged = target.with_name(target.name + ".part")
    with told():
        try:
            with vault.open(kept) as file, staged.open("wb") as out:
                while piece := file.read(1024 * 1024):
                    out.write(piece)
                    progress.step(out.tell(), size)
            staged.replace(target)
        finally:
            staged.unlink(missing_ok=True)


@dataclass(frozen=True)
class BundleExhibit:
    """What the binder needs of an exhibit."""

    number: str
    title: str
    side: Side
    day: date | None
    tier: Tier
    rendition: UUID | None
    sha256: str
    note: str
    pages: int


def bundle_exhibits(session: Session, case: UUID) -> tuple[BundleExhibit, ...]:
    """The exhibits of a case as the binder takes them, in the order of their numbers."""
    return tuple(
        BundleExhibit(e.number, e.title, e.side, e.day, e.tier, e.rendition, e.sha256, e.note, e.pages)
        for e in exhibits(session, case)
    )
