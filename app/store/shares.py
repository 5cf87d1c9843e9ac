"""Shares of a secret: any k of n give it, fewer give nothing at all (Shamir, byte by byte over GF(256))."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.store.groups import from_groups, in_groups
from app.terms import Reason, Refused, tr

SECRET_SIZE: Final = 35
_STORE, _SET = 6, 4
SIZE: Final = _STORE + _SET + 3 + SECRET_SIZE
MOST: Final = 16


@dataclass(frozen=True)
class Share:
    """One share: of which store and which making, how many are needed, how many there are, and which one it is."""

    store: bytes
    set: bytes
    k: int
    n: int
    index: int
    value: bytes

    @property
    def groups(self) -> tuple[str, ...]:
        """As printed."""
        return in_groups(self.store + self.set + bytes([self.k, self.n, self.index]) + self.value)

    @property
    def text(self) -> str:
        return " ".join(self.groups)

    @classmethod
    def typed(cls, words: str) -> Share:
        """What a person typed; Slip where it is not as printed."""
        data = from_groups(words, SIZE)
        head = data[_STORE + _SET :]
        return cls(data[:_STORE], data[_STORE : _STORE + _SET], head[0], head[1], head[2], head[3:])


def store_mark(store: str) -> bytes:
    """The beginning of a store's id, as shares bear it."""
    return uuid.UUID(store).bytes[:_STORE]


def split(secret: bytes, k: int, n: int, store: str) -> tuple[Share, ...]:
    """``n`` shares of a secret, any ``k`` of which give it. Refused for numbers that make no sense."""
    if not 2 <= k <= n <= MOST:
        raise Refused(Reason(tr("At least two shares are needed to recover, at most {most} can be made, and no more can"
                                " be needed than are made.", most=MOST), field="shares"))  # fmt: skip
    curves = [(byte, *secrets.token_bytes(k - 1)) for byte in secret]
    made = secrets.token_bytes(_SET)
    return tuple(
        Share(store_mark(store), made, k, n, x, bytes(_value(curve, x) for curve in curves)) for x in range(1, n + 1)
    )


def combine(shares: Sequence[Share]) -> bytes:
    """The secret. Refused when these are not enough shares of one making."""
    different = {share.index: share for share in shares}
    first = shares[0]
    if any((s.store, s.set, s.k) != (first.store, first.set, first.k) for s in shares):
        raise Refused(Reason(tr("These shares were not made together."), field="shares"))
    if len(different) < first.k:
        raise Refused(Reason(tr("{k} different shares are needed; these are {n}.", k=first.k, n=len(different)),
                             field="shares"))  # fmt: skip
    used = list(different.values())[: first.k]
    return bytes(_at_zero([(s.index, s.value[at]) for s in used]) for at in range(len(first.value)))


def _value(curve: Sequence[int], x: int) -> int:
    found = 0
    for factor in reversed(curve):
        found = _times(found, x) ^ factor
    return found


def _at_zero(points: Sequence[tuple[int, int]]) -> int:
    """Lagrange's interpolation at 0."""
    found = 0
    for x, y in points:
        weight = 1
        for other, _ in points:
            if other != x:
                weight = _times(weight, _times(other, _inverse(other ^ x)))
        found ^= _times(weight, y)
    return found


def _inverse(a: int) -> int:
    """The power of 254."""
    found = a
    for _ in range(6):
        found = _times(_times(found, found), a)
    return _times(found, found)


def _times(a: int, b: int) -> int:
    """The product in GF(256), modulo x^8 + x^4 + x^3 + x + 1."""
    found = 0
    for bit in range(8):
        found ^= a * (b >> bit & 1)
        a = (a << 1) ^ (0x11B * (a >> 7))
    return found
