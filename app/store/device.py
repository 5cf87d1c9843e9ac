"""A secret the operating system keeps for one computer, mixed into a passphrase. Off unless asked for."""

from __future__ import annotations

import secrets
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

State = Literal["off", "kept", "absent"]

# Backends that keep secrets encrypted; anything else may write plain text and counts as none.
_REAL: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
_SERVICE: Final = "greffe"


def backend() -> KeyringBackend | None:
    """The keyring of this desktop, when it is one we trust."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    found = keyring.get_keyring()
    candidates = found.backends if isinstance(found, ChainerBackend) else [found]
    return next((each for each in candidates if type(each).__module__.startswith(_REAL)), None)


def make_secret(store: str) -> bytes:
    """A fresh secret put into the keyring; empty when there is no keyring to trust."""
    from keyring.errors import KeyringError

    ring = backend()
    if ring is None:
        return b""
    secret = secrets.token_bytes(32)
    try:
        ring.set_password(_SERVICE, store, b64encode(secret).decode())
    except KeyringError:
        return b""
    return secret


def secret_of(store: str) -> bytes | None:
    """The secret this computer keeps, or None."""
    from keyring.errors import KeyringError

    ring = backend()
    if ring is None:
        return None
    try:
        held = ring.get_password(_SERVICE, store)
    except KeyringError:
        return None
    return None if held is None else b64decode(held)
