"""Where each register stood when it was last closed: an older file put back is caught by it.

Kept in ``store.heads`` beside the files, sealed under each file's own key. It does not catch a whole folder put back;
only heads kept elsewhere do, as those printed on documents.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store.files import write_whole
from app.store.kdf import sub_key
from app.store.keyfile import CompartmentKey

NAME: Final = "store.heads"
_NONCE: Final = 12
_STAGED: Final = " staged"


class Noted(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is remembered of one register.

    ``digest`` is that of the last entry, ``mark`` that of the last seal, of which there are ``seals``. While ``open``,
    a desk works on it, or stopped without closing. Once ``doubtful``, the file may once have stood further than now:
    nothing in its vault is an orphan any more. ``missed`` says when a seal could not be written, ``verified`` when the
    register was last verified and how many faults were found.
    """

    size: int
    digest: bytes
    seals: int = 0
    mark: bytes = b""
    open: bool = False
    doubtful: bool = False
    missed: str = ""
    verified: tuple[str, int] | None = None


def note(folder: Path, key: CompartmentKey, stands: Noted, *, staged: bool = False) -> None:
    """Remember where a register stands. Trouble when the disk says no.

    ``staged``: of a file under a new key that has not taken its place yet, beside what is known of the old one.
    """
    nonce = secrets.token_bytes(_NONCE)
    sealed = nonce + _cipher(key).encrypt(nonce, msgspec.json.encode(stands), key.id.bytes)
    write_whole(
        folder / NAME, msgspec.json.encode({**_all(folder), str(key.id) + _STAGED * staged: sealed}, order="sorted")
    )


def noted(folder: Path, key: CompartmentKey) -> Noted | None:
    """Where the register stood when it was last noted; None when nothing can be read of it."""
    everything = _all(folder)
    for name in (str(key.id), str(key.id) + _STAGED):
        sealed = everything.get(name, b"")
        with suppress(InvalidTag, ValueError):
            plain = _cipher(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], key.id.bytes)
            found = msgspec.json.decode(plain, type=Noted | tuple[int, bytes])
            return found if isinstance(found, Noted) else Noted(*found)
    return None


def _cipher(key: CompartmentKey) -> AESGCM:
    return AESGCM(sub_key(key.key, b"greffe head 1"))


def _all(folder: Path) -> dict[str, bytes]:
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=dict[str, bytes])
    except (OSError, msgspec.MsgspecError):
        return {}
