"""The register: a signed hash chain over every act, and its head as printed on documents."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from app.store.base import canonical
from app.store.codes import base32_text, grouped
from app.store.tables import FIRST_PREVIOUS, REGISTER
from app.terms import Actor, Moment, tr

_ENTRY: Final = b"greffe register entry 1\0"
HEAD_CHARACTERS: Final = 20
CLOCK_BACK: Final = "store.clock_back"
"""The clock stood before the last entry; ``old`` is the moment of that entry, ``new`` what the clock said."""


@dataclass(frozen=True)
class Head:
    """Where the register stands: how many entries, and the digest of the last (SHA-256)."""

    size: int
    digest: bytes

    @property
    def text(self) -> str:
        """As printed: ``412 · 7F3A 91C2 08DE 55AB 1C0F`` (first 20 base32 characters of the digest)."""
        return f"{self.size} · {grouped(base32_text(self.digest)[:HEAD_CHARACTERS])}"


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


def head(session: Session) -> Head:
    """Where the register of this file stands now."""
    last = session.execute(
        select(REGISTER.c.sequence, REGISTER.c.digest).order_by(REGISTER.c.sequence.desc()).limit(1)
    ).one_or_none()
    return Head(0, FIRST_PREVIOUS) if last is None else Head(last.sequence, last.digest)


def head_at(session: Session, size: int) -> Head | None:
    """Where the register stood after ``size`` entries; None when it never was that long."""
    if size == 0:
        return Head(0, FIRST_PREVIOUS)
    digest = session.scalar(select(REGISTER.c.digest).where(REGISTER.c.sequence == size))
    return None if digest is None else Head(size, digest)


def last_moment(session: Session) -> Moment | None:
    """When the last entry was made; None in an empty register."""
    found = session.execute(
        select(REGISTER.c.moment, REGISTER.c.zone).order_by(REGISTER.c.sequence.desc()).limit(1)
    ).one_or_none()
    return None if found is None else Moment(_instant(found.moment), found.zone)


def digest_of(compartment: str, row: Mapping[str, Any]) -> bytes:
    """SHA-256 over the entry's words, the file they belong to and the digest before."""
    words = [
        compartment, row["sequence"], row["moment"], row["zone"], row["actor"], row["key_id"], row["act"],
        row["case"] and str(row["case"]), row["subject"], row["old"], row["new"], row["previous"].hex(),
    ]  # fmt: skip
    return hashlib.sha256(_ENTRY + canonical(words).encode()).digest()


@dataclass(frozen=True)
class Line:
    """What an act hands to the register."""

    act: str
    subject: str
    old: object = None
    new: object = None
    case: uuid.UUID | None = None


def append(session: Session, hand: Hand, moment: Moment, line: Line) -> int:
    """Add one signed entry; gives its sequence number."""
    return append_many(session, hand, moment, [line]).size


def append_many(session: Session, hand: Hand, moment: Moment, lines: Iterable[Line]) -> Head:
    """Add entries in one statement; gives the head after them.

    A clock that was set back since the last entry is told in an entry of its own, before them.
    """
    standing, rows = head(session), []
    for line in (*_set_back(session, standing, moment), *lines):
        row = _row(standing, hand, moment, line)
        rows.append(row)
        standing = Head(row["sequence"], row["digest"])
    if rows:
        session.execute(REGISTER.insert(), rows)
    return standing


def _set_back(session: Session, standing: Head, moment: Moment) -> tuple[Line, ...]:
    last = session.scalar(select(REGISTER.c.moment).where(REGISTER.c.sequence == standing.size))
    now = moment_text(moment.utc)
    return () if last is None or last <= now else (Line(CLOCK_BACK, "clock", last, now),)


def _row(after: Head, hand: Hand, moment: Moment, line: Line) -> dict[str, Any]:
    row: dict[str, Any] = {
        "sequence": after.size + 1,
        "moment": moment_text(moment.utc),
        "zone": moment.zone,
        "actor": hand.actor.id,
        "key_id": hand.actor.key_id,
        "act": line.act,
        "case": line.case,
        "subject": line.subject,
        "old": canonical(line.old),
        "new": canonical(line.new),
        "previous": after.digest,
    }
    digest = digest_of(hand.compartment, row)
    return {**row, "digest": digest, "signature": hand.key.sign(_ENTRY + digest)}


def entries(session: Session, *, case: uuid.UUID | None = None, after: int = 0, limit: int = 1000) -> tuple[Entry, ...]:
    """Entries in order, of one case or of all, beginning behind sequence ``after``."""
    wanted = select(REGISTER).where(REGISTER.c.sequence > after).order_by(REGISTER.c.sequence).limit(limit)
    if case is not None:
        wanted = wanted.where(REGISTER.c.case == case)
    return tuple(_entry(row) for row in session.execute(wanted))


def _instant(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def _entry(row: Row[Any]) -> Entry:
    moment = Moment(_instant(row.moment), row.zone)
    return Entry(
        row.sequence, moment, row.actor, row.key_id, row.act, row.case, row.subject, row.old, row.new, row.digest,
    )  # fmt: skip


class Checker:
    """Follows the chain entry by entry and says what does not fit."""

    def __init__(self, compartment: str, keys: Mapping[str, tuple[str, Ed25519PublicKey]]) -> None:
        self._compartment = compartment
        self._keys = keys
        self.standing = Head(0, FIRST_PREVIOUS)

    def faults(self, rows: Iterable[Row[Any]]) -> Iterator[Fault]:
        """What is wrong with these rows, which must be in order."""
        for row in rows:
            values = row._asdict()
            yield from self._faults(values)
            self.standing = Head(values["sequence"], values["digest"])

    def _faults(self, row: Mapping[str, Any]) -> Iterator[Fault]:
        number = row["sequence"]
        if number != self.standing.size + 1:
            yield Fault(tr("Register: entries are missing before entry {number}.", number=number), f"register {number}")
        if row["previous"] != self.standing.digest:
            yield Fault(
                tr("Register: entry {number} does not follow the entry before it.", number=number), f"register {number}"
            )
        if digest_of(self._compartment, row) != row["digest"]:
            yield Fault(tr("Register: the words of entry {number} were changed.", number=number), f"register {number}")
        elif not self._signed(row):
            yield Fault(
                tr("Register: the signature under entry {number} is not that of the person named.", number=number),
                f"register {number}",
            )

    def _signed(self, row: Mapping[str, Any]) -> bool:
        owner, key = self._keys.get(row["key_id"], ("", None))
        if key is None or owner != row["actor"]:
            return False
        try:
            key.verify(row["signature"], _ENTRY + row["digest"])
        except InvalidSignature:
            return False
        return True
