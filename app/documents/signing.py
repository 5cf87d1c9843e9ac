"""Signatures on a finished PDF: PAdES B-B, offline, always added and never rewritten.

Offline the time of a signature is what the signer's desk said it was; a trusted timestamp may be added later elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.terms import Moment

if TYPE_CHECKING:
    from app.documents.pdf import SignBox


@dataclass(frozen=True)
class Certificate:
    """A key file (PKCS#12) and the passphrase that opens it."""

    name: str
    pkcs12: bytes
    passphrase: str


@dataclass(frozen=True)
class PracticeCertificates:
    """Certificates made on the spot; ``authority`` is the DER certificate that readers are told to trust."""

    authority: bytes
    holders: tuple[Certificate, ...]


@dataclass(frozen=True)
class SignatureState:
    """What reading one signature found. ``moment`` is the signer's own statement.

    ``covers_whole`` says that no byte stands outside this signature; with several signers only the last does.
    """

    field: str
    name: str
    valid: bool
    sentence: str
    moment: Moment | None
    covers_whole: bool


def field_name(index: int) -> str:
    """The name of the signature field of the signer ``index``, counted from 0."""
    return f"Signature{index + 1}"


def prepare(pdf: bytes, boxes: Sequence[SignBox]) -> bytes:
    """Adds one empty visible signature field per box, all in one revision; fields are named by :func:`field_name`."""
    from app.documents import pades

    return pades.prepare(pdf, boxes)


def sign(
    pdf: bytes,
    field: str,
    pkcs12: bytes,
    passphrase: str,
    *,
    name: str,
    office: str,
    moment: Moment,
    first: bool,
    last: bool,
) -> bytes:
    """Adds a signature to an empty field. The first certifies (only fields may be filled), the last locks everything.

    Refused when the field is missing or signed already; Trouble when the key file does not open.
    """
    from app.documents import pades

    return pades.sign(
        pdf, field, pades.key(pkcs12, passphrase), pades.Hand(name, office, moment), first=first, last=last
    )


def read_signatures(pdf: bytes, trust: Sequence[bytes]) -> tuple[SignatureState, ...]:
    """Every signature in signing order, judged against the DER certificates in ``trust``.

    Empty when the file bears none; whatever cannot be read is invalid, with a sentence.
    """
    from app.documents import pades

    return pades.read(pdf, trust)


def practice_certificates(names: Sequence[str], day: date) -> PracticeCertificates:
    """A practice authority and one certificate per name, valid ten years from the day before ``day``."""
    from app.documents import certificates

    return certificates.practice(names, day)
