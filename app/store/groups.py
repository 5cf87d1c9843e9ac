"""Secrets as they are printed and typed: groups of five characters, the last of each a check on the other four.

A slip of the pen is found in its own group. The check is a sum in GF(32) with another weight for each place and for the
number of the group: it finds every single wrong character, every two neighbours exchanged, and groups exchanged.
"""

from __future__ import annotations

import hashlib
from typing import Final

from app.store.codes import ALPHABET, base32_bytes, base32_text

GROUP: Final = 5
_CHARACTERS: Final = GROUP - 1
_MISREAD: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})
_SEAL: Final = 4
"""Bytes of a digest behind the secret: what no single group can notice."""


class Slip(ValueError):
    """What was typed is not what was printed; ``groups`` counts from 1, and is empty where no group stands out."""

    def __init__(self, groups: tuple[int, ...]) -> None:
        super().__init__("a check does not fit")
        self.groups = groups


def in_groups(data: bytes) -> tuple[str, ...]:
    """The groups to be printed."""
    text = base32_text(data + _seal(data))
    text += ALPHABET[0] * (-len(text) % _CHARACTERS)
    parts = [text[at : at + _CHARACTERS] for at in range(0, len(text), _CHARACTERS)]
    return tuple(part + _check(number, part) for number, part in enumerate(parts, 1))


def from_groups(typed: str, size: int) -> bytes:
    """The ``size`` bytes behind what a person typed, spaces and hyphens where they like. Slip names the groups."""
    text = plain(typed)
    parts = [text[at : at + GROUP] for at in range(0, len(text), GROUP)]
    wrong = tuple(n for n, part in enumerate(parts, 1) if not _fits(n, part))
    if wrong or len(parts) != count(size):
        raise Slip(wrong)
    packed = "".join(part[:_CHARACTERS] for part in parts)
    whole = base32_bytes(packed[: -(-(size + _SEAL) * 8 // 5)])
    data = whole[:size]
    if whole != data + _seal(data):
        raise Slip(())
    return data


def plain(typed: str) -> str:
    """Capitals, nothing between them, and the digits that I, L and O were read for."""
    return "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_MISREAD)


def count(size: int) -> int:
    """How many groups so many bytes make."""
    characters = -(-(size + _SEAL) * 8 // 5)
    return -(-characters // _CHARACTERS)


def _seal(data: bytes) -> bytes:
    return hashlib.sha256(b"greffe printed secret 1\0" + data).digest()[:_SEAL]


def _fits(number: int, part: str) -> bool:
    known = all(sign in ALPHABET for sign in part)
    return known and len(part) == GROUP and part[-1] == _check(number, part[:-1])


def _check(number: int, part: str) -> str:
    total = number & 31
    for place, sign in enumerate(part, 1):
        total ^= _times(_power(place), ALPHABET.index(sign))
    return ALPHABET[total]


def _power(place: int) -> int:
    found = 1
    for _ in range(place):
        found = _times(found, 2)
    return found


def _times(a: int, b: int) -> int:
    """The product in GF(32), modulo x^5 + x^2 + 1."""
    found = 0
    while b:
        found ^= a if b & 1 else 0
        a = (a << 1) ^ (0b100101 if a & 16 else 0)
        b >>= 1
    return found


def typed_secrets(text: str) -> tuple[str, ...]:
    """What was typed into one field: secrets parted by an empty line; the lines of one belong together."""
    parts = text.replace("\r", "").split("\n\n")
    return tuple(" ".join(part.split()) for part in parts if part.strip())
