"""Sealed ballots: what is sealed to whom, and how the last ballot opens all of them.

A round has a fresh X25519 key pair. Its secret is split by exclusive or into as many shares as there are members, all
of which are needed; each share is sealed to its member, and the secret itself is dropped. A ballot is sealed to the
round's public key; with it goes the SHA-256 of its plain words (the commitment) and, in clear, the voter's own share.
While one member has not voted, that member's share is sealed to that member alone, and the other shares together are
noise.

What this does not protect against, said plainly:

* the process that puts a paragraph to the vote holds the round's secret for a moment; a program made to keep it could
  open the ballots early;
* whoever votes last could, with a program of their own and their own key, open the others' ballots before casting:
  the desk never does, and no scheme that reveals on the last ballot can prevent it;
* a workstation that is watched while a member chooses shows the choice;
* that a member has voted, and when, is known to the panel at once.
"""

from __future__ import annotations

import functools
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from pyrage import DecryptError, IdentityError, decrypt, encrypt, x25519

from app.deliberation.rules import Ballot, Choice


@dataclass(frozen=True)
class SealedShare:
    """One member's share, sealed to ``member``'s key. ``check``: SHA-256 of the plain share, in hexadecimal."""

    member: str
    wrapped: bytes
    check: str


@dataclass(frozen=True)
class SealedRound:
    """The round's public key (age recipient) and one share per member."""

    key: str
    shares: tuple[SealedShare, ...]


@dataclass(frozen=True)
class SealedBallot:
    """A ballot nobody can read yet, and what it will be held to."""

    sealed: bytes
    commitment: str


def new_round(members: Sequence[tuple[str, str]]) -> SealedRound:
    """A fresh round for (member id, public key) pairs; the secret is dropped on return."""
    identity = x25519.Identity.generate()
    shares = split(str(identity).encode(), len(members))
    sealed = (SealedShare(member, seal(share, key), digest(share))
              for (member, key), share in zip(members, shares, strict=True))  # fmt: skip
    return SealedRound(str(identity.to_public()), tuple(sealed))


def split(secret: bytes, parts: int) -> tuple[bytes, ...]:
    """Shares that give the secret when all of them are joined, and nothing when one is missing."""
    noise = tuple(secrets.token_bytes(len(secret)) for _ in range(parts - 1))
    return (*noise, join((*noise, secret)))


def join(shares: Sequence[bytes]) -> bytes:
    """The exclusive or of all shares."""
    return functools.reduce(lambda a, b: bytes(x ^ y for x, y in zip(a, b, strict=True)), shares)


def seal(plain: bytes, key: str) -> bytes:
    """``plain`` sealed to a public key (age, X25519)."""
    sealed: bytes = encrypt(plain, [x25519.Recipient.from_str(key)])
    return sealed


def digest(plain: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(plain).hexdigest()


def seal_ballot(round_id: str, member: str, choice: Choice, key: str) -> SealedBallot:
    """A vote sealed to the round; its nonce of 256 bits keeps the commitment from being guessed."""
    plain = msgspec.json.encode(Ballot(round_id, member, choice, secrets.token_hex(32)), order="sorted")
    return SealedBallot(seal(plain, key), digest(plain))


def round_secret(shares: Sequence[tuple[bytes, str]], key: str) -> x25519.Identity | None:
    """The round's secret from all (share, check) pairs; None when a share is not the one that was handed out."""
    if not all(digest(share) == check for share, check in shares):
        return None
    try:
        identity = x25519.Identity.from_str(join([share for share, _ in shares]).decode())
    except (IdentityError, UnicodeDecodeError, ValueError):
        return None
    return identity if str(identity.to_public()) == key else None


def open_ballot(round_id: str, member: str, ballot: SealedBallot, secret: x25519.Identity) -> Choice | None:
    """What was voted; None when the ballot is not what its commitment, round and member say."""
    try:
        plain = decrypt(ballot.sealed, [secret])
        opened = msgspec.json.decode(plain, type=Ballot)
    except (DecryptError, msgspec.DecodeError):
        return None
    good = digest(plain) == ballot.commitment and (opened.round, opened.member) == (round_id, member)
    return opened.choice if good else None
