"""Tink's AES-GCM-HKDF streaming format: written in order, read from anywhere, hashed on the way.

AES-256, HKDF-SHA256, segments of 256 KiB.
"""

from __future__ import annotations

import hashlib
import io
import secrets
from collections import deque
from collections.abc import Callable, Iterator
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
    """SHA-256 of what passes through a few buffers that go round; large pieces pass in two threads.

    One file after another; a context, so that the second thread is given back.
    """

    def __init__(self) -> None:
        self._second = ThreadPoolExecutor(1)
        self._ring = deque(memoryview(bytearray(_BLOCK)) for _ in range(4))
        self._under_way: deque[Future[memoryview]] = deque()
        self.sealed = memoryview(bytearray(SEGMENT))
        self._hasher, self._size = hashlib.sha256(), 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_met: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._second.shutdown()

    def pieces(self, fill: Fill) -> Iterator[memoryview]:
        """A file as ``seal`` wants it, read and hashed ahead of its sealing. A piece is good for one more step."""
        room = _BLOCK - HEADER
        piece = self._hashed(self._filled(fill, room))
        yield piece
        while len(piece) == room:
            room = _BLOCK
            while len(self._under_way) < 2:
                self._under_way.append(self._second.submit(lambda: self._hashed(self._filled(fill, _BLOCK))))
            piece = self._under_way.popleft().result()
            yield piece

    def through(self, fill: Fill) -> int:
        """The next piece of a file, read here and hashed meanwhile; its length, 0 at the end."""
        piece = self._filled(fill, _BLOCK)
        if len(piece) < _SMALL:
            self._wait()
            self._hashed(piece)
        else:
            self._under_way.append(self._second.submit(self._hashed, piece))
            if len(self._under_way) > 2:
                self._under_way.popleft().result()
        return len(piece)

    def result(self) -> tuple[str, int]:
        """Digest (hexadecimal) and size in bytes of the file that has passed; the next one may begin."""
        self._wait()
        found = self._hasher.hexdigest(), self._size
        self._hasher, self._size = hashlib.sha256(), 0
        return found

    def _filled(self, fill: Fill, room: int) -> memoryview:
        self._ring.rotate()
        buffer = self._ring[0][:room]
        return buffer[: _filled(fill, buffer)]

    def _hashed(self, piece: memoryview) -> memoryview:
        self._hasher.update(piece)
        self._size += len(piece)
        return piece

    def _wait(self) -> None:
        while self._under_way:
            self._under_way.popleft().exception()


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


def seal(
    key: bytes, bound: bytes, pieces: Iterator[memoryview], write: Callable[[memoryview], object], sealed: memoryview
) -> None:
    """Encrypt what ``Hashing.pieces`` gives, by way of a buffer of one segment.

    ``bound`` (associated data) must be given again to read.
    """
    salt, prefix = secrets.token_bytes(_SALT), secrets.token_bytes(_PREFIX)
    cipher = AESGCM(sub_key(key, bound, salt))
    sealed[:HEADER] = bytes([HEADER]) + salt + prefix
    piece, segment, start, last = next(pieces), 0, HEADER, False
    while not last:
        following = next(pieces, piece[:0])
        last = not len(following)
        cuts = _cuts(piece, _PLAIN - start)
        for at, cut in enumerate(cuts, 1):
            end = start + len(cut) + TAG
            nonce = _nonce(prefix, segment, last=last and at == len(cuts))
            cipher.encrypt_into(nonce, cut, None, sealed[start:end])
            write(sealed[:end])
            segment, start = segment + 1, 0
        piece = following


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
        if self._position >= self.size:
            if not self._proved:  # an end is only believed of a last segment that was opened
                self._copied(self._segments - 1, 0, target[:0])
            return 0
        segment, start = divmod(self._position + HEADER, _PLAIN)
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
