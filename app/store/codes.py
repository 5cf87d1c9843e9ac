"""Bytes as people read them aloud: base32 without I, L, O and U, in groups of four."""

from __future__ import annotations

import hashlib
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})
_CHECK_CHARACTERS: Final = 4


def base32_text(data: bytes) -> str:
    """Five bits a character, most significant first; the last character is padded with zero bits."""
    bits = int.from_bytes(data) << (-len(data) * 8 % 5)
    length = -(-len(data) * 8 // 5)
    return "".join(ALPHABET[bits >> 5 * (length - 1 - i) & 31] for i in range(length))


def base32_bytes(text: str) -> bytes:
    """The bytes behind the characters; ValueError for a character outside the alphabet."""
    bits = 0
    for character in text:
        bits = bits << 5 | ALPHABET.index(character)
    size = len(text) * 5 // 8
    return (bits >> (len(text) * 5 - size * 8)).to_bytes(size)


def grouped(text: str, size: int = 4) -> str:
    return " ".join(text[i : i + size] for i in range(0, len(text), size))


def as_printed(written: str) -> str:
    """Capitals, and the digits that I, L and O were read for."""
    return written.upper().translate(_MISREAD)


def with_checksum(data: bytes) -> str:
    """The characters of ``data`` and four more that catch a slip of the pen, in groups of four."""
    return grouped(base32_text(data) + _check(data))


def without_checksum(written: str, size: int) -> bytes:
    """The ``size`` bytes behind what a person typed; ValueError when it is not what was printed."""
    text = "".join(written.upper().replace("-", " ").split()).translate(_MISREAD)
    body, check = text[:-_CHECK_CHARACTERS], text[-_CHECK_CHARACTERS:]
    data = base32_bytes(body)
    if len(data) != size or _check(data) != check:
        raise ValueError("the checksum does not fit")
    return data


def _check(data: bytes) -> str:
    return base32_text(hashlib.sha256(b"greffe checksum 1\0" + data).digest())[:_CHECK_CHARACTERS]
