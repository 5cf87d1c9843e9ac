"""Reading everything back: register, triggers, pages, vault and papers. Damage is a list, not an exception."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.store.base import Kind, canonical
from app.store.chain import Chain, Stood
from app.store.engine import check_file
from app.store.heads import Noted
from app.store.migrate import expected_triggers, found_triggers
from app.store.papers import Paper, paper_faults, papers, sealed_words
from app.store.progress import Progress
from app.store.register import Fault, PrintedHead, code_of, printed_head
from app.store.seals import Keys, reaches
from app.store.tables import PAPER, REGISTER
from app.store.trouble import StoreDamaged, StoreMissing, told
from app.store.vault import Vault
from app.terms import tr

KEY_ACTS: Final = ("store.enrol", "store.change_passphrase", "store.recover", "store.open_walled")


SPOILT: Final = (ValueError, TypeError, LookupError, msgspec.MsgspecError, SQLAlchemyError, sqlcipher.Error)
"""What reading rows ends in where their bytes were never written by us: a page that fails its check reads as zeros."""


@dataclass(frozen=True)
class Place:
    """What is verified: one open compartment, the keys of those who may sign in it, where it stood when closed last.

    ``reading`` opens another reading session; ``paper`` is a head somebody holds against the register.
    """

    id: str
    kind: Kind
    path: Path
    session: Session
    vault: Vault
    keys: Keys
    noted: Noted | None
    reading: Callable[[], AbstractContextManager[Session]]
    paper: PrintedHead | None = None


def faults(place: Place, progress: Progress) -> Iterator[Fault]:
    """Everything that is wrong with one compartment. Its pages are read in a second thread beside its register."""
    session, vault = place.session, place.vault
    kept: tuple[Paper, ...] = ()
    with suppress(StoreDamaged, *SPOILT):  # what is wrong is told by the step that goes through them
        kept = papers(session)
    heads = [head for found in kept if (head := printed_head(found.register_head))]
    wanted = [head.size for head in (*heads, *([place.paper] if place.paper else []))]
    chain = Chain(place.id, place.keys, raw_of(session), [*wanted, place.noted.size if place.noted else 0])
    steps: tuple[Callable[[], Iterator[Fault]], ...] = (
        lambda: _triggers(place.kind, session),
        lambda: iter(chain.faults(progress)),
        lambda: _older(place, chain),
        lambda: _against_paper(place, chain),
        lambda: _papers(session, vault, kept, chain, progress),
        lambda: _vault(vault, progress),
    )
    with _pages_beside(place) as pages:
        rest = [fault for step in steps for fault in _told(step, place.path.name)]
        yield from pages()
    yield from rest


def _told(step: Callable[[], Iterator[Fault]], name: str) -> Iterator[Fault]:
    try:
        yield from step()
    except StoreDamaged as error:
        yield Fault(error.what, name)
    except SPOILT:
        yield Fault(tr("The file {name} holds what cannot be read.", name=name), name)


def raw_of(session: Session) -> Any:
    """The driver's own connection, in the transaction of the session."""
    return session.connection().connection.driver_connection


def _older(place: Place, chain: Chain) -> Iterator[Fault]:
    if place.noted is None:
        yield Fault(
            tr("The file store.heads does not say where the register stood; an older file could not be noticed."),
            "store.heads",
        )
    elif not chain.cut_off and not reaches(place.session, place.noted):
        yield Fault(
            tr("The file {name} is older than, or not, the one that was last closed.", name=place.path.name),
            place.path.name,
        )


def _against_paper(place: Place, chain: Chain) -> Iterator[Fault]:
    paper = place.paper
    if paper is None:
        return
    if paper.size > chain.size:
        text = tr("This store is older than the paper: the paper was made after entry {size}, the register ends with"
                  " entry {last}.", size=paper.size, last=chain.size)  # fmt: skip
        yield Fault(text, "head")
    elif not stood_at(chain.stood.get(paper.size), paper):
        text = tr("This is not the register the paper was made from: after entry {size} it did not stand at {head}.",
                  size=paper.size, head=paper.text)  # fmt: skip
        yield Fault(text, "head")


def stood_at(stood: Stood | None, printed: PrintedHead) -> bool:
    """Whether the register stood where a paper says: its root, or the last digest on papers of the first version."""
    if stood is None:
        return False
    codes = {code_of(hashed) for hashed in (stood.root, stood.digest) if hashed is not None}
    return printed.code in codes or stood.root is None


def generation_entered(session: Session) -> int:
    """Which state of ``store.keys`` the register spoke of last; 0 when it never did."""
    wanted = select(REGISTER.c.new).where(REGISTER.c.act.in_(KEY_ACTS)).order_by(REGISTER.c.sequence.desc()).limit(1)
    said = session.scalar(wanted)
    return 0 if said is None else int(msgspec.json.decode(said, type=dict[str, Any]).get("generation", 0))


def key_file_faults(session: Session, generation: int) -> Iterator[Fault]:
    """Whether ``store.keys`` is older than the record says; nothing where the record cannot be read."""
    try:
        said = generation_entered(session)
    except StoreDamaged:
        return
    if said > generation:
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


@contextmanager
def _pages_beside(place: Place) -> Iterator[Callable[[], list[Fault]]]:
    """Reads the pages in a second thread; gives what to ask for the outcome. Left early, the reading stops."""
    with ThreadPoolExecutor(1) as second, place.reading() as session:
        raw = raw_of(session)
        work = second.submit(lambda: list(_told(lambda: _pages(place.path, raw), place.path.name)))
        try:
            yield work.result
        finally:
            while not work.done():
                raw.interrupt()
                wait([work], 0.05)


def _pages(path: Path, raw: Any) -> Iterator[Fault]:
    with told():
        found = [row[0] for row in raw.execute("PRAGMA cipher_integrity_check")]
        found += [row[0] for row in raw.execute("PRAGMA integrity_check") if row[0] != "ok"]
        loose = raw.execute("PRAGMA foreign_key_check").fetchone()
    if found:
        yield Fault(tr("The file {name} is damaged: {n} pages do not fit.", name=path.name, n=len(found)), path.name)
    if loose is not None:
        yield Fault(tr("The rows of the file {name} do not fit each other.", name=path.name), path.name)


def _triggers(kind: Kind, session: Session) -> Iterator[Fault]:
    found = found_triggers(session.connection())
    for name, statement in expected_triggers(kind).items():
        if found.get(name) != statement:
            yield Fault(tr("The protection of a table was removed or altered ({name}).", name=name), name)


def _papers(
    session: Session, vault: Vault, kept: tuple[Paper, ...], chain: Chain, progress: Progress
) -> Iterator[Fault]:
    said = _said(session)
    for number, found in enumerate(kept, 1):
        yield from paper_faults(session, vault, found)
        if said.pop(str(found.id), "") != _words_of(session, found):
            yield Fault(tr("{title}: the register does not hold it as it stands.", title=found.title), str(found.id))
        printed = printed_head(found.register_head)
        if not chain.cut_off and (printed is None or not stood_at(chain.stood.get(printed.size), printed)):
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


def _vault(vault: Vault, progress: Progress) -> Iterator[Fault]:
    catalogue = vault.all()
    for number, kept in enumerate(catalogue, 1):
        fault = vault.verify(kept.id)
        if fault is not None:
            yield fault
        progress.step(number, len(catalogue), tr("Files"))
