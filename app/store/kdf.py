"""From a passphrase to a key: Argon2id, then HKDF, with an optional secret of this device."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.terms import Reason, Refused, tr

SHORTEST_PASSPHRASE = 12


@dataclass(frozen=True)
class Kdf:
    """The cost of trying one passphrase: passes, memory in MiB, lanes (RFC 9106)."""

    t: int = 3
    m: int = 256
    p: int = 4

    def __post_init__(self) -> None:
        if not (1 <= self.t <= 20 and 8 <= self.m <= 2048 and 1 <= self.p <= 16):
            raise ValueError("cost of the passphrase out of bounds")

    @classmethod
    def floor(cls) -> Kdf:
        """The cheapest cost that is accepted; for tests."""
        return cls(t=1, m=8, p=1)

    def key(self, passphrase: str, salt: bytes, context: bytes, device: bytes = b"") -> bytes:
        """32 bytes for one purpose; ``device`` is mixed in when the OS keyring holds a secret."""
        plain = unicodedata.normalize("NFKC", passphrase).encode()
        argon = Argon2id(salt=salt, length=32, iterations=self.t, lanes=self.p, memory_cost=self.m * 1024)
        return sub_key(argon.derive(plain) + device, context, salt)


def sub_key(secret: bytes, purpose: bytes, salt: bytes | None = None) -> bytes:
    """A 32-byte key for one purpose (HKDF-SHA256, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(secret)


def shortcomings(passphrase: str) -> tuple[Reason, ...]:
    """Why a new passphrase will not do."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        text = tr("A passphrase has at least {n} characters.", n=SHORTEST_PASSPHRASE)
        return (Reason(text, field="passphrase"),)
    return ()


def refuse_weak(passphrase: str) -> None:
    """Refused when a new passphrase will not do."""
    if found := shortcomings(passphrase):
        raise Refused(*found)
