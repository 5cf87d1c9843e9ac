"""Documents owed by acts, and the papers produced for them: each once, and never changed after."""

from __future__ import annotations

import hashlib
import io
import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Literal, TypeVar

import msgspec
from sqlalchemy import Row, Select, func, select, update
from sqlalchemy.orm import Session

from app.store.base import new_id
from app.store.compartment import Compartment
from app.store.register import Fault
from app.store.tables import OWED, PAPER
from app.store.transaction import Tx
from app.store.trouble import StoreDamaged, damaged
from app.store.vault import Vault
from app.terms import tr

Form = Literal["pdf", "docx"]
FORMS: Final[tuple[Form, ...]] = ("pdf", "docx")
_IN_ROW: Final = 1024 * 1024
F = TypeVar("F")


@dataclass(frozen=True)
class Owed:
    """A document an act has called for. ``facts_json`` is what the act knew; read it with ``facts_as``."""

    id: uuid.UUID
    kind: str
    case: uuid.UUID | None
    title: str
    facts_json: str
    entry: int | None
    owed_at: datetime
    produced: bool

    def facts_as(self, shape: type[F]) -> F:
        """The facts as the frozen dataclass the act handed in."""
        return msgspec.json.decode(self.facts_json, type=shape)


@dataclass(frozen=True)
class Paper:
    """A produced document. ``supersedes`` is the paper this one is a signed or stamped version of."""

    id: uuid.UUID
    owed_id: uuid.UUID | None
    supersedes: uuid.UUID | None
    kind: str
    case: uuid.UUID | None
    title: str
    label: str
    entry: int | None
    day: date
    pages: int
    words_hash: str
    pdf_sha256: str
    docx_sha256: str
    produced_at: datetime
    register_head: str


_SEALED: Final = (
    "owed_id", "supersedes", "kind", "title", "label", "day", "pages", "words_hash", "pdf_sha256", "docx_sha256",
)  # fmt: skip
_SHOWN: Final = [PAPER.c[name] for name in Paper.__dataclass_fields__]


def owed_papers(session: Session, *, produced: bool | None = False) -> tuple[Owed, ...]:
    """Documents owed and not yet produced, oldest first; ``produced=None`` gives all."""
    wanted = select(OWED).order_by(OWED.c.number)
    if produced is not None:
        wanted = wanted.where(OWED.c.produced == produced)
    return tuple(_owed(row) for row in session.execute(wanted))


def owed_paper(session: Session, owed_id: uuid.UUID) -> Owed:
    """One document owed, produced or not; KeyError when there is none of that id."""
    row = session.execute(select(OWED).where(OWED.c.id == owed_id)).one_or_none()
    if row is None:
        raise KeyError(owed_id)
    return _owed(row)


def _owed(row: Row[Any]) -> Owed:
    return Owed(row.id, row.kind, row.case, row.title, row.facts, row.entry, row.owed_at, row.produced)


def keep_paper(
    tx: Tx, owed_id: uuid.UUID, *, pdf: bytes, docx: bytes | None, pages: int, words_hash: str, day: date,
    register_head: str = "", label: str = "",
) -> uuid.UUID:  # fmt: skip
    """Keep what was produced for a document owed; gives the paper's id.

    A second call keeps nothing and gives the first id.
    """
    owed = owed_paper(tx.session, owed_id)
    if owed.produced:
        first: uuid.UUID = tx.session.scalars(select(PAPER.c.id).where(PAPER.c.owed_id == owed_id)).one()
        return first
    row = {
        "id": new_id(), "owed_id": owed_id, "supersedes": None, "kind": owed.kind, "case": owed.case,
        "title": owed.title, "label": label, "entry": owed.entry, "day": day, "pages": pages, "words_hash": words_hash,
        "register_head": register_head or tx.head().text,
    }  # fmt: skip
    tx.session.execute(update(OWED).where(OWED.c.id == owed_id).values(produced=True))
    return _keep(tx, row, pdf, docx, "paper.produce")


def add_version(
    tx: Tx, paper_id: uuid.UUID, pdf: bytes, label: str, *, pages: int | None = None, docx: bytes | None = None
) -> uuid.UUID:
    """Keep a later version of a paper (signed, stamped); the earlier one stays.

    ``label`` says e.g. "signed by 2 of 3".
    """
    earlier = paper(tx.session, paper_id)
    row = {
        "id": new_id(), "owed_id": None, "supersedes": paper_id, "kind": earlier.kind, "case": earlier.case,
        "title": earlier.title, "label": label, "entry": earlier.entry, "day": earlier.day,
        "pages": earlier.pages if pages is None else pages, "words_hash": earlier.words_hash,
        "register_head": tx.head().text,
    }  # fmt: skip
    return _keep(tx, row, pdf, docx, "paper.add_version")


def _keep(tx: Tx, row: dict[str, Any], pdf: bytes, docx: bytes | None, act_id: str) -> uuid.UUID:
    ident: uuid.UUID = row["id"]
    number = tx.session.scalar(select(func.coalesce(func.max(PAPER.c.number), 0) + 1))
    row |= {"number": number, "produced_at": tx.moment.utc, **_stored(tx, "pdf", pdf), **_stored(tx, "docx", docx)}
    tx.session.execute(PAPER.insert().values(**row))
    tx.record(act_id, str(ident), row["supersedes"], sealed_words(row), row["case"])
    return ident


def sealed_words(row: dict[str, Any]) -> dict[str, Any]:
    """What the register says of a paper; verification compares it with the row."""
    return {name: row[name] for name in _SEALED}


def _stored(tx: Tx, form: Form, data: bytes | None) -> dict[str, Any]:
    if data is None:
        return {f"{form}_sha256": "", f"{form}_bytes": None, f"{form}_vault": None}
    apart = tx.vault.keep(io.BytesIO(data)).id if len(data) > _IN_ROW else None
    return {
        f"{form}_sha256": hashlib.sha256(data).hexdigest(),
        f"{form}_bytes": data if apart is None else None,
        f"{form}_vault": apart,
    }


def papers(session: Session, case: uuid.UUID | None = None) -> tuple[Paper, ...]:
    """The papers of a case, or of all, in the order they were produced; superseded ones included."""
    wanted = _shown()
    if case is not None:
        wanted = wanted.where(PAPER.c.case == case)
    return tuple(Paper(*row) for row in session.execute(wanted))


def paper(session: Session, paper_id: uuid.UUID) -> Paper:
    """One paper; KeyError when there is none of that id."""
    row = session.execute(_shown().where(PAPER.c.id == paper_id)).one_or_none()
    if row is None:
        raise KeyError(paper_id)
    return Paper(*row)


def paper_for(session: Session, owed_id: uuid.UUID) -> Paper | None:
    """The latest version of what was produced for a document owed; None while it is still owed."""
    row = session.execute(_shown().where(PAPER.c.owed_id == owed_id)).one_or_none()
    while row is not None:
        latest = row
        row = session.execute(_shown().where(PAPER.c.supersedes == latest.id)).one_or_none()
        if row is None:
            return Paper(*latest)
    return None


def _shown() -> Select[Any]:
    return select(*_SHOWN).order_by(PAPER.c.number)


def paper_bytes(place: Compartment | Tx, paper_id: uuid.UUID, form: Form) -> bytes:
    """The bytes of a paper, checked against their hash. KeyError when it was not produced in that form."""
    if isinstance(place, Tx):
        return _bytes(place.session, place.vault, paper_id, form)
    with place.reading() as session:
        return _bytes(session, place.vault, paper_id, form)


def _bytes(session: Session, vault: Vault, paper_id: uuid.UUID, form: Form) -> bytes:
    columns = [PAPER.c[f"{form}_{part}"] for part in ("sha256", "bytes", "vault")]
    row = session.execute(select(*columns).where(PAPER.c.id == paper_id)).one_or_none()
    if row is None or not row[0]:
        raise KeyError(paper_id, form)
    data: bytes = row[1] if row[1] is not None else vault.read(row[2])
    if hashlib.sha256(data).hexdigest() != row[0]:
        raise damaged(tr("A document in the store is not the one that was produced."))
    return data


def paper_faults(session: Session, vault: Vault, found: Paper) -> tuple[Fault, ...]:
    """What is wrong with the bytes of one paper."""
    faults = []
    for form in FORMS:
        if getattr(found, f"{form}_sha256"):
            try:
                _bytes(session, vault, found.id, form)
            except StoreDamaged as error:
                faults.append(Fault(f"{found.title}: {error.what}", str(found.id)))
    return tuple(faults)
