"""A secret the operating system keeps for one computer, mixed into a passphrase. Off unless asked for.

Only keyrings that encrypt are asked, by name; what a configuration file or another package may name as a keyring is
never loaded, since it might keep plain text or speak to a network.
"""

from __future__ import annotations

import importlib
import secrets
from base64 import b64decode, b64encode
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

State = Literal["off", "kept", "absent"]
Found = Literal["kept", "locked", "missing", "no keyring"]

_TRUSTED: Final = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)
_SERVICE: Final = "greffe"


def backend() -> KeyringBackend | None:
    """The keyring of this desktop, when it is one we trust; None where none of them answers."""
    for module, name in _TRUSTED:
        with suppress(Exception):  # a keyring that cannot even be asked is none
            kind: type[KeyringBackend] = getattr(importlib.import_module(module), name)
            if kind.viable:
                return kind()
    return None


def make_secret(store: str) -> bytes:
    """A fresh secret put into the keyring and read back; empty when there is no keyring to trust, or it is locked."""
    from keyring.errors import KeyringError

    ring = backend()
    if ring is None:
        return b""
    secret = secrets.token_bytes(32)
    try:
        ring.set_password(_SERVICE, store, b64encode(secret).decode())
        held = ring.get_password(_SERVICE, store)
    except KeyringError:
        return b""
    return secret if held is not None and b64decode(held) == secret else b""


def secret_of(store: str) -> bytes | None:
    """The secret this computer keeps, or None."""
    return looked_up(store)[1]


def looked_up(store: str) -> tuple[Found, bytes | None]:
    """The secret this computer keeps; where it does not, why."""
    from keyring.errors import KeyringError

    ring = backend()
    if ring is None:
        return "no keyring", None
    try:
        held = ring.get_password(_SERVICE, store)
    except KeyringError:
        return "locked", None
    return ("missing", None) if held is None else ("kept", b64decode(held))
