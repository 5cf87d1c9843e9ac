"""Tink's AES-GCM-HKDF streaming format: written in order, read from anywhere, hashed on the way.

AES-256, HKDF-SHA256, segments of 256 KiB.
"""

from __future__ import annotations

import hashlib
import io
import secrets
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Final, Self

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
_PLAIN: Final = SEGMENT - TAG
_BLOCK: Final = 4 * _PLAIN
_SMALL: Final = 128 * 1024
Fill = Callable[[memoryview], int | None]


class Hashing:
    """SHA-256 of what passes through a few buffers that go round; large pieces are hashed in a second thread.

    One file after another; a context, so that the thread is given back.
    """

    def __init__(self) -> None:
        self._second = ThreadPoolExecutor(1)
        self._ring = deque((memoryview(bytearray(_BLOCK)), Future[None]()) for _ in range(3))
        for _, unused in self._ring:
            unused.set_result(None)
        self.sealed = memoryview(bytearray(SEGMENT))
        self._hasher, self.size = hashlib.sha256(), 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_met: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._second.shutdown()

    def through(self, fill: Fill, room: int = _BLOCK) -> memoryview:
        """The next piece, shorter than ``room`` only at the end; good until the next but one is asked for."""
        buffer, hashed = self._ring[0]
        hashed.result()
        piece = buffer[: _filled(fill, buffer[:room])]
        self._ring[0] = buffer, self._taken(piece)
        self._ring.rotate(-1)
        self.size += len(piece)
        return piece

    def _taken(self, piece: memoryview) -> Future[None]:
        if len(piece) > _SMALL:
            return self._second.submit(self._hasher.update, piece)
        _, before = self._ring[-1]
        before.result()
        self._hasher.update(piece)
        return before

    def result(self) -> tuple[str, int]:
        """Digest (hexadecimal) and size in bytes of the file that has passed; the next one may begin."""
        _, last = self._ring[-1]
        last.result()
        found = self._hasher.hexdigest(), self.size
        self._hasher, self.size = hashlib.sha256(), 0
        return found


def _filled(fill: Fill, buffer: memoryview) -> int:
    """Bytes read; fewer than the buffer holds only at the end of the source."""
    done = 0
    while done < len(buffer):
        got = fill(buffer[done:])
        if not got:
            break
        done += got
    return done


def _nonce(prefix: bytes, segment: int, *, last: bool) -> bytes:
    return prefix + segment.to_bytes(4) + (b"\1" if last else b"\0")


def seal(key: bytes, bound: bytes, fill: Fill, write: Callable[[memoryview], object], hashing: Hashing) -> None:
    """Encrypt a stream through ``hashing``; ``bound`` (associated data) must be given again to read."""
    salt, prefix = secrets.token_bytes(_SALT), secrets.token_bytes(_PREFIX)
    cipher = AESGCM(sub_key(key, bound, salt))
    sealed = hashing.sealed
    sealed[:HEADER] = bytes([HEADER]) + salt + prefix
    room, segment, start, last = _BLOCK - HEADER, 0, HEADER, False
    piece = hashing.through(fill, room)
    while not last:
        following = hashing.through(fill) if len(piece) == room else piece[:0]
        last = not len(following)
        cuts = _cuts(piece, _PLAIN - start)
        for at, cut in enumerate(cuts, 1):
            end = start + len(cut) + TAG
            nonce = _nonce(prefix, segment, last=last and at == len(cuts))
            cipher.encrypt_into(nonce, cut, None, sealed[start:end])
            write(sealed[:end])
            segment, start = segment + 1, 0
        piece, room = following, _BLOCK


def _cuts(piece: memoryview, first: int) -> list[memoryview]:
    return [piece[:first], *(piece[at : at + _PLAIN] for at in range(first, len(piece), _PLAIN))]


class SealedFile(io.RawIOBase):
    """The plain bytes of a sealed stream. StoreDamaged on reading what was not written so; then no byte is given."""

    def __init__(self, key: bytes, bound: bytes, file: BinaryIO) -> None:
        self._file = file
        length = file.seek(0, io.SEEK_END)
        self._segments = max(1, -(-length // SEGMENT))
        self.size = length - HEADER - TAG * self._segments
        file.seek(0)
        header = file.read(HEADER)
        emptied = self._segments > 1 and length - (self._segments - 1) * SEGMENT <= TAG
        if self.size < 0 or emptied or header[0] != HEADER:
            raise _not_as_written()
        self._position, self._proved = 0, False
        self._sealed = memoryview(bytearray(min(length, SEGMENT)))
        self._kept, self._held, self._plain = memoryview(bytearray(min(self.size, _PLAIN))), -1, memoryview(b"")
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
        if self._position >= self.size and self._proved:
            return 0
        segment, start = divmod(self._position + HEADER, _PLAIN)
        segment = min(segment, self._segments - 1)
        start -= HEADER if segment == 0 else 0
        whole = start == 0 and segment != self._held and self._length(segment) <= len(target)
        count = self._opened(segment, target) if whole else self._copied(segment, start, target)
        self._position += count
        return count

    def readall(self) -> bytes:
        found = bytearray(max(0, self.size - self._position))
        with memoryview(found) as whole:
            if not _filled(self.readinto, whole):
                self.readinto(whole)
        return bytes(found)

    def _copied(self, segment: int, start: int, target: memoryview) -> int:
        if segment != self._held:
            self._held = -1
            self._plain = self._kept[: self._opened(segment, self._kept)]
            self._held = segment
        piece = self._plain[start : start + len(target)]
        target[: len(piece)] = piece
        return len(piece)

    def _length(self, segment: int) -> int:
        """Plain bytes of a segment."""
        before = segment * _PLAIN - HEADER if segment else 0
        return min(self.size, (segment + 1) * _PLAIN - HEADER) - before

    def _opened(self, segment: int, target: memoryview) -> int:
        """Decrypt a whole segment into the beginning of ``target``, which is wiped when it is not as written."""
        length = self._length(segment)
        self._file.seek(segment * SEGMENT or HEADER)
        sealed = self._sealed[: _filled(self._file.readinto, self._sealed[: length + TAG])]  # type: ignore[attr-defined]  # every binary file has it
        nonce = _nonce(self._prefix, segment, last=segment == self._segments - 1)
        try:
            self._cipher.decrypt_into(nonce, sealed, None, target[:length])
        except (InvalidTag, ValueError) as error:
            target[:length] = bytes(length)
            raise _not_as_written() from error
        self._proved = True
        return length

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def _not_as_written() -> Exception:
    return damaged(tr("A file in the vault is not what was written."))
