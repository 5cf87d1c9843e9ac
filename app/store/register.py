"""The register: a hash chain over every act, a tree over the chain, and its head as printed on documents.

What one transaction entered is signed together, in ``seals``; entries of the first version carry their own signature.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import ColumnElement, Row, or_, select
from sqlalchemy.orm import Session

from app.store.base import canonical
from app.store.codes import ALPHABET, as_printed, base32_text, grouped
from app.store.tables import FIRST_PREVIOUS, REGISTER
from app.store.tree import Frontier
from app.store.trouble import damaged
from app.terms import Actor, Moment, Reason, Refused, tr

ENTRY: Final = b"greffe register entry 1\0"
HEAD_CHARACTERS: Final = 20
CLOCK_BACK: Final = "store.clock_back"
"""The clock stood before the last entry; ``old`` is the moment of that entry, ``new`` what the clock said."""
_INSERT: Final = (
    'INSERT INTO register (sequence, moment, zone, actor, key_id, act, "case", subject, old, new, previous, digest,'
    " signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PRINTED: Final = re.compile(rf"(\d+) · ((?:[{ALPHABET}]{{4}} ?){{5}})")


@dataclass(frozen=True)
class Head:
    """Where the register stands: how many entries, and the root of the tree over them (RFC 6962, SHA-256)."""

    size: int
    root: bytes

    @property
    def code(self) -> str:
        """The first 20 base32 characters of the root."""
        return code_of(self.root)

    @property
    def text(self) -> str:
        """As printed: ``412 · 7F3A 91C2 08DE 55AB 1C0F``."""
        return f"{self.size} · {grouped(self.code)}"


@dataclass(frozen=True)
class PrintedHead:
    """A head as it was read from paper. The first version printed the last digest where now the root stands."""

    size: int
    code: str

    @property
    def text(self) -> str:
        """As it stood on the paper."""
        return f"{self.size} · {grouped(self.code)}"


def code_of(hashed: bytes) -> str:
    """What is printed of a hash."""
    return base32_text(hashed)[:HEAD_CHARACTERS]


def printed_head(words: str) -> PrintedHead | None:
    """The first head that is printed among these words; None when there is none."""
    found = _PRINTED.search(words)
    return None if found is None else PrintedHead(int(found[1]), found[2].replace(" ", ""))


def head_read(written: str) -> PrintedHead:
    """A head typed from paper, or found in the words or the QR code of a document. Refused when it is none."""
    if (found := printed_head(written)) is not None:
        return found
    signs = "".join(sign for sign in written if sign.isalnum())
    size, code = as_printed(signs[:-HEAD_CHARACTERS]), as_printed(signs[-HEAD_CHARACTERS:])
    if not (size.isdecimal() and size.isascii() and len(size) < 16 and set(code) <= set(ALPHABET)):
        raise Refused(
            Reason(
                tr("Type the head as it is printed: the number of entries, then five groups of four signs."),
                field="head",
            )
        )
    return PrintedHead(int(size), code)


@dataclass(frozen=True)
class Fault:
    """One thing found damaged: a sentence for people, and where."""

    text: str
    where: str = ""

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Entry:
    """One act as the register holds it; ``old`` and ``new`` are the canonical JSON text that was signed."""

    sequence: int
    moment: Moment
    actor: str
    key_id: str
    act: str
    case: uuid.UUID | None
    subject: str
    old: str
    new: str
    digest: bytes


def _no_key(_: bytes) -> None:
    return None


@dataclass(frozen=True)
class Hand:
    """Who signs, and for which file: an entry cannot be moved to another file.

    ``unseal`` opens what was sealed to this person's own age key; None for what was sealed to another.
    """

    actor: Actor
    key: Ed25519PrivateKey
    compartment: str
    unseal: Callable[[bytes], bytes | None] = _no_key


def moment_text(utc: datetime) -> str:
    """An instant as the register writes it: UTC, microseconds, Z."""
    return utc.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@dataclass
class Standing:
    """The end of the chain, and the edge of the tree over it, while a session lasts."""

    sequence: int
    digest: bytes
    moment: str
    edge: Frontier


def head(session: Session) -> Head:
    """Where the register of this file stands now."""
    sequence, _, _ = _last(session)
    known: Standing | None = session.info.get("standing")
    edge = known.edge if known and known.sequence == sequence else edge_at(session, sequence)
    return Head(edge.size, edge.root())


def head_at(session: Session, size: int) -> Head | None:
    """Where the register stood after ``size`` entries; None when it never was that long."""
    edge = edge_at(session, size)
    return Head(size, edge.root()) if edge.size == size else None


def last_size(session: Session) -> int:
    """How many entries there are."""
    return _last(session)[0]


def digest_at(session: Session, size: int) -> bytes | None:
    """The digest of one entry; None when the register never was that long."""
    if size == 0:
        return FIRST_PREVIOUS
    row = one(session, "SELECT digest FROM register WHERE sequence = ?", size)
    return None if row is None else row[0]


def one(session: Session, statement: str, *values: object) -> Row[Any] | None:
    """One row of the driver's: opening and every act ask so little that compiling the question would be most of it."""
    return session.connection().exec_driver_sql(statement, values).one_or_none()


def edge_at(session: Session, size: int) -> Frontier:
    """The edge of the tree over the first ``size`` entries; a shorter one where they end earlier.

    It grows from the last seal before it; from the first entry, where that seal cannot be what was written.
    """
    wanted = "SELECT size, root, peaks FROM register_seal WHERE size <= ? ORDER BY size DESC, number DESC LIMIT 1"
    last = one(session, wanted, size)
    edge = (last and _edge_of(last)) or Frontier()
    if edge.size < size:
        later = select(REGISTER.c.digest).where(REGISTER.c.sequence > edge.size, REGISTER.c.sequence <= size)
        for digest in session.scalars(later.order_by(REGISTER.c.sequence).execution_options(yield_per=10_000)):
            edge.add(digest)
    return edge


def _edge_of(seal: Any) -> Frontier | None:
    with suppress(ValueError, TypeError, AttributeError):
        edge = Frontier.unpacked(seal.size, seal.peaks)
        return edge if edge.root() == seal.root else None
    return None


def _last(session: Session) -> tuple[int, bytes, str]:
    found = one(session, "SELECT sequence, digest, moment FROM register ORDER BY sequence DESC LIMIT 1")
    return (0, FIRST_PREVIOUS, "") if found is None else (found.sequence, found.digest, found.moment)


def standing(session: Session) -> Standing:
    """What the next entry follows. StoreDamaged where entries are missing or the last seal was altered."""
    sequence, digest, moment = _last(session)
    known: Standing | None = session.info.get("standing")
    if known is None or (known.sequence, known.digest) != (sequence, digest):
        known = session.info["standing"] = Standing(sequence, digest, moment, _sound_edge(session, sequence))
    return known


def _sound_edge(session: Session, size: int) -> Frontier:
    last = one(session, "SELECT size, root, peaks FROM register_seal ORDER BY number DESC LIMIT 1")
    if last is not None and (last.size > size or _edge_of(last) is None):
        raise damaged(tr("The register does not reach its last seal, or that seal is not what was written."))
    return edge_at(session, size)


def last_moment(session: Session) -> Moment | None:
    """When the last entry was made; None in an empty register."""
    found = session.execute(
        select(REGISTER.c.moment, REGISTER.c.zone).order_by(REGISTER.c.sequence.desc()).limit(1)
    ).one_or_none()
    return None if found is None else Moment(instant(found.moment), found.zone)


@dataclass(frozen=True)
class Line:
    """What an act hands to the register."""

    act: str
    subject: str
    old: object = None
    new: object = None
    case: uuid.UUID | None = None


def append(session: Session, hand: Hand, moment: Moment, line: Line) -> int:
    """Add one entry; gives its sequence number. It counts once the transaction is sealed."""
    return append_many(session, hand, moment, [line]).size


def append_many(session: Session, hand: Hand, moment: Moment, lines: Iterable[Line]) -> Head:
    """Add entries in one statement; gives the head after them.

    A clock that was set back since the last entry is told in an entry of its own, before them.
    """
    end, now = standing(session), moment_text(moment.utc)
    rows = [_row(end, hand, (now, moment.zone), line) for line in (*_set_back(end, now), *lines)]
    if rows:
        session.connection().exec_driver_sql(_INSERT, rows)
    return Head(end.sequence, end.edge.root())


def _set_back(end: Standing, now: str) -> tuple[Line, ...]:
    last = end.moment
    return (Line(CLOCK_BACK, "clock", last, now),) if last > now else ()


def _row(after: Standing, hand: Hand, moment: tuple[str, str], line: Line) -> tuple[Any, ...]:
    """The columns of the next entry, in their order; ``moment`` is its text and its zone."""
    actor, old, new = hand.actor, canonical(line.old), canonical(line.new)
    sequence, previous = after.sequence + 1, after.digest
    case = None if line.case is None else str(line.case)
    words = [
        hand.compartment, sequence, *moment, actor.id, actor.key_id, line.act, case, line.subject, old, new,
        previous.hex(),
    ]  # fmt: skip
    digest = hashlib.sha256(ENTRY + canonical(words).encode()).digest()
    after.sequence, after.digest, after.moment = sequence, digest, moment[0]
    after.edge.add(digest)
    kept = None if line.case is None else line.case.hex
    return (sequence, *moment, actor.id, actor.key_id, line.act, kept, line.subject, old, new, previous, digest, b"")


@dataclass(frozen=True)
class Sought:
    """What somebody looks for in the register; what is not given does not matter.

    Each of ``words`` has to stand in what was entered, or among what ``meant`` gives for it: the ids and acts that
    people call so.
    """

    case: uuid.UUID | None = None
    act: str = ""
    actor: str = ""
    since: datetime | None = None
    until: datetime | None = None
    words: tuple[str, ...] = ()
    meant: Mapping[str, frozenset[str]] = field(default_factory=dict)


def entries(session: Session, *, case: uuid.UUID | None = None, after: int = 0, limit: int = 1000) -> tuple[Entry, ...]:
    """Entries in order, of one case or of all, beginning behind sequence ``after``."""
    wanted = select(REGISTER).where(REGISTER.c.sequence > after).order_by(REGISTER.c.sequence).limit(limit)
    if case is not None:
        wanted = wanted.where(REGISTER.c.case == case)
    return tuple(_entry(row) for row in session.execute(wanted))


def found(session: Session, sought: Sought, *, limit: int = 1000) -> tuple[Entry, ...]:
    """The newest entries somebody looks for, the newest first."""
    wanted = select(REGISTER).where(*_conditions(sought)).order_by(REGISTER.c.sequence.desc()).limit(limit)
    return tuple(_entry(row) for row in session.execute(wanted))


def _conditions(sought: Sought) -> Iterator[ColumnElement[bool]]:
    if sought.case is not None:
        yield REGISTER.c.case == sought.case
    if sought.act:
        yield REGISTER.c.act == sought.act
    if sought.actor:
        yield REGISTER.c.actor == sought.actor
    if sought.since is not None:
        yield REGISTER.c.moment >= moment_text(sought.since)
    if sought.until is not None:
        yield REGISTER.c.moment < moment_text(sought.until)
    for word in sought.words:
        said = [REGISTER.c[name].icontains(word, autoescape=True) for name in ("subject", "old", "new")]
        meant = sought.meant.get(word, frozenset())
        yield or_(*said, *(REGISTER.c[name].in_(meant) for name in ("subject", "actor", "act")))


def acts_entered(session: Session) -> tuple[str, ...]:
    """Every act the register speaks of."""
    return tuple(session.scalars(select(REGISTER.c.act).distinct().order_by(REGISTER.c.act)))


def instant(text: str) -> datetime:
    """What ``moment_text`` wrote."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def _entry(row: Row[Any]) -> Entry:
    moment = Moment(instant(row.moment), row.zone)
    return Entry(
        row.sequence, moment, row.actor, row.key_id, row.act, row.case, row.subject, row.old, row.new, row.digest,
    )  # fmt: skip
