"""Where each register stood when it was last closed: an older file put back is caught by it.

Kept in ``store.heads`` beside the files, sealed under each file's own key. It does not catch a whole folder put back;
only heads kept elsewhere do, as those printed on documents.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store.files import write_whole
from app.store.kdf import sub_key
from app.store.keyfile import CompartmentKey
from app.store.register import Head

NAME: Final = "store.heads"
_NONCE: Final = 12


def note(folder: Path, key: CompartmentKey, head: Head) -> None:
    """Remember where a register stands. Trouble when the disk says no."""
    nonce = secrets.token_bytes(_NONCE)
    plain = msgspec.json.encode((head.size, head.digest))
    sealed = nonce + _cipher(key).encrypt(nonce, plain, key.id.bytes)
    write_whole(folder / NAME, msgspec.json.encode({**_all(folder), str(key.id): sealed}, order="sorted"))


def noted(folder: Path, key: CompartmentKey) -> Head | None:
    """Where the register stood at the last closing; None when nothing can be read of it."""
    sealed = _all(folder).get(str(key.id), b"")
    try:
        plain = _cipher(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], key.id.bytes)
    except (InvalidTag, ValueError):
        return None
    return Head(*msgspec.json.decode(plain, type=tuple[int, bytes]))


def _cipher(key: CompartmentKey) -> AESGCM:
    return AESGCM(sub_key(key.key, b"greffe head 1"))


def _all(folder: Path) -> dict[str, bytes]:
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=dict[str, bytes])
    except (OSError, msgspec.MsgspecError):
        return {}
