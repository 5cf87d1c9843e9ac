"""Tink's AES-GCM-HKDF streaming format: written in order, read from anywhere.

AES-256, HKDF-SHA256, segments of 256 KiB.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.store.kdf import sub_key
from app.store.trouble import damaged
from app.terms import tr

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

SEGMENT: Final = 256 * 1024
TAG: Final = 16
HEADER: Final = 40
_SALT: Final = 32
_PREFIX: Final = 7
_FIRST: Final = SEGMENT - HEADER - TAG
_REST: Final = SEGMENT - TAG


def _nonce(prefix: bytes, segment: int, *, last: bool) -> bytes:
    return prefix + segment.to_bytes(4) + (b"\1" if last else b"\0")


def _filled(source: BinaryIO, buffer: memoryview) -> int:
    """Bytes read; fewer than the buffer holds only at the end of the source."""
    done = 0
    while done < len(buffer):
        got = source.readinto(buffer[done:])  # type: ignore[attr-defined]  # every binary file has it
        if not got:
            break
        done += got
    return done


def seal(key: bytes, bound: bytes, source: BinaryIO, target: BinaryIO, seen: Callable[[memoryview], None]) -> None:
    """Encrypt a stream; ``bound`` (associated data) must be given again to read. ``seen`` gets every plain piece."""
    salt, prefix = secrets.token_bytes(_SALT), secrets.token_bytes(_PREFIX)
    cipher = AESGCM(sub_key(key, bound, salt))
    target.write(bytes([HEADER]) + salt + prefix)
    plain, ahead = memoryview(bytearray(_REST)), memoryview(bytearray(_REST))
    sealed = memoryview(bytearray(SEGMENT))
    size, segment, last = _filled(source, plain[:_FIRST]), 0, False
    while not last:
        following = _filled(source, ahead)
        last = following == 0
        seen(plain[:size])
        cipher.encrypt_into(_nonce(prefix, segment, last=last), plain[:size], None, sealed[: size + TAG])
        target.write(sealed[: size + TAG])
        plain, ahead, size, segment = ahead, plain, following, segment + 1


class SealedFile(io.RawIOBase):
    """The plain bytes of a sealed stream. StoreDamaged on reading what was not written so."""

    def __init__(self, key: bytes, bound: bytes, file: BinaryIO) -> None:
        self._file = file
        self._position, self._held, self._plain = 0, -1, b""
        length = file.seek(0, io.SEEK_END)
        self._segments = max(1, -(-length // SEGMENT))
        self.size = length - HEADER - TAG * self._segments
        file.seek(0)
        header = file.read(HEADER)
        emptied = self._segments > 1 and length - (self._segments - 1) * SEGMENT <= TAG
        if self.size < 0 or emptied or header[0] != HEADER:
            raise _not_as_written()
        self._prefix = header[1 + _SALT :]
        self._cipher = AESGCM(sub_key(key, bound, header[1 : 1 + _SALT]))

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        self._position = max(0, start + offset)
        return self._position

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """At most one segment at a time; wrap in io.BufferedReader to read across."""
        target = memoryview(buffer).cast("B")
        if self._position >= self.size and self._held >= 0:
            return 0
        segment = 0 if self._position < _FIRST else 1 + (self._position - _FIRST) // _REST
        piece = self._segment(min(segment, self._segments - 1))
        start = self._position - (0 if segment == 0 else _FIRST + (segment - 1) * _REST)
        count = max(0, min(len(target), len(piece) - start))
        target[:count] = piece[start : start + count]
        self._position += count
        return count

    def _segment(self, number: int) -> bytes:
        if number != self._held:
            self._file.seek(HEADER if number == 0 else number * SEGMENT)
            sealed = self._file.read(SEGMENT - HEADER if number == 0 else SEGMENT)
            nonce = _nonce(self._prefix, number, last=number == self._segments - 1)
            try:
                self._plain = self._cipher.decrypt(nonce, sealed, None)
            except InvalidTag as error:
                raise _not_as_written() from error
            self._held = number
        return self._plain

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def _not_as_written() -> Exception:
    return damaged(tr("A file in the vault is not what was written."))
