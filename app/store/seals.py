"""Seals: one signature over all that stands in the register, put under each transaction, unlocking and locking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final, Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from app.store.base import canonical
from app.store.heads import Noted
from app.store.register import Fault, Hand, Head, digest_at, instant, last_size, moment_text, one, standing
from app.store.tables import SEAL
from app.terms import Moment, tr

SealKind = Literal["commit", "unlock", "lock", "decision", "packet", "migration"]
_STRAYS: Final = 100
_SEAL: Final = b"greffe register seal 1\0"
COLUMNS: Final = ("number", "size", "kind", "moment", "zone", "actor", "key_id", "root", "peaks", "signature")
_INSERT: Final = f"INSERT INTO register_seal ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608  names of this file, no words from outside
Keys = Mapping[str, tuple[str, Ed25519PublicKey]]


@dataclass(frozen=True)
class Seal:
    """Who vouched for how much of the register, when, and on what occasion."""

    number: int
    head: Head
    kind: SealKind
    moment: Moment
    actor: str
    key_id: str


def seal(session: Session, hand: Hand, moment: Moment, kind: SealKind) -> None:
    """Sign all that stands in the register. StoreDamaged where it does not stand on its last seal."""
    end = standing(session)
    last = last_number(session)
    row: dict[str, Any] = {
        "number": last + 1,
        "size": end.sequence,
        "kind": "migration" if last == 0 and end.sequence and kind == "unlock" else kind,
        "moment": moment_text(moment.utc),
        "zone": moment.zone,
        "actor": hand.actor.id,
        "key_id": hand.actor.key_id,
        "root": end.edge.root(),
        "peaks": end.edge.packed(),
    }
    row["signature"] = hand.key.sign(words(hand.compartment, row))
    session.connection().exec_driver_sql(_INSERT, tuple(row[name] for name in COLUMNS))


def words(compartment: str, row: Mapping[str, Any]) -> bytes:
    """What is signed: the file, which seal of it, when, by whom, and the size and root of the tree."""
    said = [compartment, *(row[name] for name in COLUMNS[:7]), row["root"].hex()]
    return _SEAL + canonical(said).encode()


def signed(compartment: str, keys: Keys, row: Mapping[str, Any]) -> bool:
    """Whether the person named has signed this."""
    owner, key = keys.get(row["key_id"], ("", None))
    if key is None or owner != row["actor"]:
        return False
    try:
        key.verify(row["signature"], words(compartment, row))
    except (InvalidSignature, TypeError, ValueError, AttributeError):
        return False
    return True


class SealPass:
    """Goes through all seals of a file in order. ``next`` is the next that carries its signature; None at the end.

    ``doubtful`` while a seal before it is missing or altered: it may then cover what was another's.
    """

    def __init__(self, compartment: str, keys: Keys) -> None:
        self._compartment, self._keys = compartment, keys
        self._expected = 1
        self.doubtful = False
        self.altered: list[int] = []
        self._missing: list[tuple[int, int]] = []
        self._strays: list[dict[str, Any]] = []
        self.next: dict[str, Any] | None = None

    def begin(self, raw: Any) -> None:
        """To the first seal."""
        self._cursor = raw.execute(f"SELECT {', '.join(COLUMNS)} FROM register_seal ORDER BY number")  # noqa: S608  names of this file, no words from outside
        self.advance()

    @property
    def untrusted(self) -> bool:
        """Whether any seal was altered or is missing."""
        return bool(self.altered or self._missing or self._strays)

    def advance(self) -> None:
        """On to the next seal that carries its signature."""
        self.next = None
        while self.next is None and (values := self._cursor.fetchone()) is not None:
            row = dict(zip(COLUMNS, values, strict=True))
            if signed(self._compartment, self._keys, row):
                self._number(row["number"])
                self.next = row
            else:
                self._stray(row)

    def _number(self, number: int) -> None:
        if number != self._expected:
            self._missing.append((self._expected, number - 1))
            self.doubtful = True
        self._expected = number + 1

    def _stray(self, row: dict[str, Any]) -> None:
        self.doubtful = True
        if row["number"] == self._expected:
            self.altered.append(row["number"])
            self._expected += 1
        else:
            self._strays.append(row)

    def faults(self) -> Iterator[Fault]:
        """What was found, once all was gone through. A seal under another number is told as altered, not as missing."""
        for row in self._strays[:_STRAYS]:
            places = [n for first, last in self._missing for n in range(first, min(last, first + _STRAYS) + 1)]
            places.append(self._expected)
            right = [n for n in places if signed(self._compartment, self._keys, {**row, "number": n})]
            self.altered.append(right[0] if right else row["number"])
            self._missing = [gap for gap in self._missing if gap not in [(n, n) for n in right]]
        for number in self.altered:
            yield Fault(tr("Register: seal {number} was altered.", number=number), f"seal {number}")
        for first, last in self._missing:
            text = (
                tr("Register: seal {number} is missing.", number=first)
                if first == last
                else tr("Register: seals {first} to {last} are missing.", first=first, last=last)
            )
            yield Fault(text, f"seal {first}")


def mark_of(session: Session, number: int) -> bytes | None:
    """What tells one seal from every other; None when there is none of that number."""
    row = one(session, "SELECT signature FROM register_seal WHERE number = ?", number)
    return sha256(row[0]).digest() if row is not None and isinstance(row[0], bytes) else None


def last_number(session: Session) -> int:
    """How many seals there are."""
    row = one(session, "SELECT coalesce(max(number), 0) FROM register_seal")
    return 0 if row is None else int(row[0])


def seals(session: Session, *, before: int | None = None, limit: int = 1000) -> Sequence[Seal]:
    """Seals, the newest first, below number ``before`` where it is given."""
    wanted = select(SEAL).order_by(SEAL.c.number.desc()).limit(limit)
    if before is not None:
        wanted = wanted.where(SEAL.c.number < before)
    return tuple(_seal(row) for row in session.execute(wanted))


def _seal(row: Row[Any]) -> Seal:
    moment = Moment(instant(row.moment), row.zone)
    return Seal(row.number, Head(row.size, row.root), row.kind, moment, row.actor, row.key_id)


def noted_now(session: Session) -> Noted:
    """What is to be remembered of the register beside the file."""
    size, seals_there = last_size(session), last_number(session)
    digest, mark = digest_at(session, size), mark_of(session, seals_there)
    return Noted(size, digest or b"", seals_there, mark or b"")


def reaches(session: Session, stood: Noted) -> bool:
    """Whether the register still holds all it held when that was noted."""
    return digest_at(session, stood.size) == stood.digest and (
        stood.seals == 0 or mark_of(session, stood.seals) == stood.mark
    )
