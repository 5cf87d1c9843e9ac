"""Reading everything back: chain, signatures, triggers, pages, vault and papers. Damage is a list, not an exception."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Row, select, text
from sqlalchemy.orm import Session

from app.store.base import Kind, canonical
from app.store.engine import check_file
from app.store.migrate import expected_triggers, found_triggers
from app.store.papers import Paper, paper_faults, papers, sealed_words
from app.store.progress import Progress
from app.store.register import Checker, Fault, Head, head, head_at
from app.store.tables import PAPER, REGISTER
from app.store.trouble import StoreDamaged, StoreMissing
from app.store.vault import Vault
from app.terms import tr

Keys = Mapping[str, tuple[str, Ed25519PublicKey]]
KEY_ACTS: Final = ("store.enrol", "store.change_passphrase", "store.recover", "store.open_walled")
_BATCH: Final = 2000
_HEAD_SIZE: Final = re.compile(r"(\d+) · ")


@dataclass(frozen=True)
class Place:
    """What is verified: one open compartment, the keys of those who may sign in it, and where it stood when closed."""

    id: str
    kind: Kind
    path: Path
    session: Session
    vault: Vault
    keys: Keys
    noted: Head | None


def faults(place: Place, progress: Progress) -> Iterator[Fault]:
    """Everything that is wrong with one compartment, in the order it is found."""
    session, vault = place.session, place.vault
    steps: tuple[Callable[[], Iterator[Fault]], ...] = (
        lambda: _pages(place.path, session),
        lambda: _triggers(place.kind, session),
        lambda: _register(place.id, place.keys, session, progress),
        lambda: _older(place),
        lambda: _papers(session, vault, progress),
        lambda: _vault(vault, progress),
    )
    for step in steps:
        try:
            yield from step()
        except StoreDamaged as error:
            yield Fault(error.what, place.path.name)


def _older(place: Place) -> Iterator[Fault]:
    if place.noted is None:
        yield Fault(
            tr("The file store.heads does not say where the register stood; an older file could not be noticed."),
            "store.heads",
        )
    elif head_at(place.session, place.noted.size) != place.noted:
        yield Fault(
            tr("The file {name} is older than, or not, the one that was last closed.", name=place.path.name),
            place.path.name,
        )


def key_file_faults(session: Session, generation: int) -> Iterator[Fault]:
    """Whether ``store.keys`` is older than the record says; nothing where the record cannot be read."""
    wanted = select(REGISTER.c.new).where(REGISTER.c.act.in_(KEY_ACTS)).order_by(REGISTER.c.sequence.desc()).limit(1)
    try:
        said = session.scalar(wanted)
    except StoreDamaged:
        return
    if said is not None and msgspec.json.decode(said, type=dict[str, Any]).get("generation", 0) > generation:
        yield Fault(tr("The key file store.keys is older than the record."), "store.keys")


def walled_faults(session: Session, folder: Path) -> Iterator[Fault]:
    """Sealed rooms the record speaks of whose file is gone or none of ours, as far as it shows without their keys."""
    wanted = select(REGISTER.c.subject).where(REGISTER.c.act == "store.open_walled")
    with suppress(StoreDamaged):
        for name in session.scalars(wanted).all():
            path = folder / "walled" / f"{name}.db"
            try:
                check_file(path)
            except (StoreMissing, StoreDamaged):
                yield Fault(tr("The file of a sealed room is missing, or is not one Greffe has written."), path.name)


def _pages(path: Path, session: Session) -> Iterator[Fault]:
    found = [row[0] for row in session.execute(text("PRAGMA cipher_integrity_check"))]
    found += [row[0] for row in session.execute(text("PRAGMA integrity_check")) if row[0] != "ok"]
    if found:
        yield Fault(tr("The file {name} is damaged: {n} pages do not fit.", name=path.name, n=len(found)), path.name)
    if session.execute(text("PRAGMA foreign_key_check")).first() is not None:
        yield Fault(tr("The rows of the file {name} do not fit each other.", name=path.name), path.name)


def _triggers(kind: Kind, session: Session) -> Iterator[Fault]:
    found = found_triggers(session.connection())
    for name, statement in expected_triggers(kind).items():
        if found.get(name) != statement:
            yield Fault(tr("The protection of a table was removed or altered ({name}).", name=name), name)


def _register(compartment: str, keys: Keys, session: Session, progress: Progress) -> Iterator[Fault]:
    checker, size = Checker(compartment, keys), head(session).size
    while rows := _batch(session, checker.standing.size):
        yield from checker.faults(rows)
        progress.step(checker.standing.size, size, tr("Register"))


def _batch(session: Session, after: int) -> list[Row[Any]]:
    wanted = select(REGISTER).where(REGISTER.c.sequence > after).order_by(REGISTER.c.sequence).limit(_BATCH)
    return list(session.execute(wanted))


def _papers(session: Session, vault: Vault, progress: Progress) -> Iterator[Fault]:
    kept = papers(session)
    said = _said(session)
    for number, found in enumerate(kept, 1):
        yield from paper_faults(session, vault, found)
        if said.pop(str(found.id), "") != _words_of(session, found):
            yield Fault(tr("{title}: the register does not hold it as it stands.", title=found.title), str(found.id))
        if not _stood(session, found.register_head):
            yield Fault(
                tr("{title}: the register never stood where this document says.", title=found.title), str(found.id)
            )
        progress.step(number, len(kept), tr("Documents"))
    for missing in said:
        yield Fault(tr("A document the register speaks of is missing."), missing)


def _said(session: Session) -> dict[str, str]:
    acts = REGISTER.c.act.in_(["paper.produce", "paper.add_version"])
    return {row.subject: row.new for row in session.execute(select(REGISTER.c.subject, REGISTER.c.new).where(acts))}


def _words_of(session: Session, found: Paper) -> str:
    row = session.execute(select(PAPER).where(PAPER.c.id == found.id)).one()
    return canonical(sealed_words(row._asdict()))


def _stood(session: Session, printed: str) -> bool:
    size = _HEAD_SIZE.match(printed)
    if size is None:
        return False
    stood: Head | None = head_at(session, int(size[1]))
    return stood is not None and stood.text == printed


def _vault(vault: Vault, progress: Progress) -> Iterator[Fault]:
    catalogue = vault.all()
    for number, kept in enumerate(catalogue, 1):
        fault = vault.verify(kept.id)
        if fault is not None:
            yield fault
        progress.step(number, len(catalogue), tr("Files"))
