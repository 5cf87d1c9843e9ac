"""Certificates for the practice store. Nobody outside trusts them, and their authority says so by name."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import NameOID

from app.documents.signing import Certificate, PracticeCertificates

AUTHORITY = "Practice CA, not for real decisions"
_VALID = timedelta(days=3652)


def practice(names: Sequence[str], day: date) -> PracticeCertificates:
    """P-256 keys; every key file has a passphrase of its own."""
    start = datetime.combine(day, time(), UTC) - timedelta(days=1)
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _name(AUTHORITY)
    authority = _builder(subject, subject, key.public_key(), start)
    authority = authority.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    authority = authority.add_extension(_usage(authority=True), critical=True)
    signed = authority.sign(key, hashes.SHA256())
    holders = tuple(_holder(name, signed, key, start) for name in names)
    return PracticeCertificates(signed.public_bytes(Encoding.DER), holders)


def _holder(
    name: str, authority: x509.Certificate, signing: ec.EllipticCurvePrivateKey, start: datetime
) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name(name), authority.subject, key.public_key(), start)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(authority=False), critical=True)
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key())
    builder = builder.add_extension(identifier, critical=False)
    signed = builder.sign(signing, hashes.SHA256())
    passphrase = secrets.token_urlsafe(18)
    packed = pkcs12.serialize_key_and_certificates(
        name.encode(), key, signed, [authority], BestAvailableEncryption(passphrase.encode())
    )
    return Certificate(name, packed, passphrase)


def _name(common: str) -> x509.Name:
    return x509.Name(
        (
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Practice, not for real decisions"),
            x509.NameAttribute(NameOID.COMMON_NAME, common[:64]),
        )
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, start: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + _VALID)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
