"""A person's keys: an age identity to read with, an Ed25519 key to sign with."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from dataclasses import dataclass

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pyrage import DecryptError, decrypt, encrypt, x25519


@dataclass(frozen=True)
class PublicKeys:
    """What everyone may know of a person's keys; text as it stands in store.keys."""

    age: str
    sign: str

    @property
    def signer(self) -> Ed25519PublicKey:
        return Ed25519PublicKey.from_public_bytes(b64decode(self.sign))

    @property
    def key_id(self) -> str:
        """Sixteen hexadecimal characters that name the signing key."""
        return hashlib.sha256(b64decode(self.sign)).hexdigest()[:16]

    def wrap(self, secret: bytes) -> bytes:
        """A secret only this person can unwrap (age, X25519)."""
        wrapped: bytes = encrypt(secret, [x25519.Recipient.from_str(self.age)])
        return wrapped

    def signed(self, data: bytes, signature: bytes) -> bool:
        try:
            self.signer.verify(signature, data)
        except InvalidSignature:
            return False
        return True


class PrivateKeys:
    """A person's unlocked keys; ``root`` is the registrar's public key this person trusts."""

    def __init__(self, age: str, sign: bytes, root: str) -> None:
        self._age = x25519.Identity.from_str(age)
        self.sign = Ed25519PrivateKey.from_private_bytes(sign)
        self._plain = (age, sign)
        self.root = root

    @classmethod
    def fresh(cls, root: str = "") -> PrivateKeys:
        """New random keys; without ``root`` this person is the registrar and trusts their own."""
        sign = Ed25519PrivateKey.generate()
        own = b64encode(sign.public_key().public_bytes_raw()).decode()
        return cls(str(x25519.Identity.generate()), sign.private_bytes_raw(), root or own)

    @classmethod
    def unpacked(cls, data: bytes) -> PrivateKeys:
        age, sign, root = msgspec.json.decode(data, type=tuple[str, bytes, str])
        return cls(age, sign, root)

    def packed(self) -> bytes:
        """The plain keys, to be sealed at once."""
        return msgspec.json.encode((*self._plain, self.root))

    @property
    def public(self) -> PublicKeys:
        sign = b64encode(self.sign.public_key().public_bytes_raw()).decode()
        return PublicKeys(str(self._age.to_public()), sign)

    def unwrap(self, wrapped: bytes) -> bytes | None:
        """The secret, or None when it was wrapped for someone else."""
        try:
            secret: bytes = decrypt(wrapped, [self._age])
        except DecryptError:
            return None
        return secret
