"""Files on their way into a vault: sealed beside their place, synced, read back, put in place together."""

from __future__ import annotations

import io
import os
import shutil
import stat
import sys
import uuid
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

from app.store.base import new_id
from app.store.files import WholeSync, make_folder, sync_folder
from app.store.progress import Progress
from app.store.stream import Hashing, SealedFile, seal
from app.store.trouble import DiskTrouble, disk_full, nothing_kept, told
from app.terms import Trouble, tr

SPARE: Final = 16 * 1024 * 1024
"""Bytes that stay free whatever is taken in, so that the database can still write."""
_CLUSTER: Final = 4096
_STRETCH: Final = 8 * 1024 * 1024
"""Bytes of one file written between two looks at the free space, and sent to the disk together."""
_SYNCING: Final = 16
_AWAITED: Final = 64
_SMALL: Final = 1024 * 1024


class Unkept(Trouble):
    """One file cannot be kept as it is; others can."""


@dataclass(frozen=True)
class Kept:
    """A file in the vault: its id, the SHA-256 of its plain bytes (hexadecimal), its size in bytes."""

    id: uuid.UUID
    sha256: str
    size: int


class Source:
    """A file as it is read, as a context: what it measured at first, and whether that held until the end.

    Unkept when it is not there, cannot be read or is no ordinary file. A stream that was given stays open.
    """

    def __init__(self, given: BinaryIO | Path) -> None:
        self._given = given
        self._file = self._opened(given) if isinstance(given, Path) else given
        self._seen = _looks(self._file)
        self._fill: Callable[[memoryview], int | None] = self._file.readinto  # type: ignore[attr-defined]  # every binary file has it
        self._size = _remaining(given) if not isinstance(given, Path) else self._seen[0] if self._seen else None
        self._read = 0

    def _opened(self, path: Path) -> BinaryIO:
        try:
            file = open(path, "rb", buffering=0, opener=_at_once)  # noqa: SIM115  closed on exit
        except OSError as error:
            raise self._unreadable(error) from error
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            file.close()
            raise self._unkept(tr("{name} is not an ordinary file.", name=self.name), tr("Choose a copy of it."))
        return file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_met: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._file is not self._given:
            self._file.close()

    @property
    def name(self) -> str:
        """What a person calls it."""
        path = str(self._given) if isinstance(self._given, Path) else getattr(self._given, "name", "")
        return tr("“{name}”", name=Path(path).name) if isinstance(path, str) and path else tr("The file")

    def fill(self, buffer: memoryview) -> int:
        """Bytes read. Unkept once there are more than there were at first: the file may never end."""
        try:
            got = self._fill(buffer) or 0
        except OSError as error:
            raise self._unreadable(error) from error
        self._read += got
        if self._size is not None and self._read > self._size:
            raise self._changed(tr("{name} grew while it was being read: it had {n} bytes at first, now more.",
                                   name=self.name, n=self._size))  # fmt: skip
        return got

    def settle(self, *, allow_empty: bool) -> None:
        """Unkept when it is empty, or is not the file it was when the reading began."""
        if self._size is not None and self._read < self._size:
            text = tr("{name} shrank while it was being read: it had {n} bytes at first, {m} could be read.",
                      name=self.name, n=self._size, m=self._read)  # fmt: skip
            raise self._changed(text)
        if self._seen != _looks(self._file):
            raise self._changed(tr("{name} was changed while it was being read.", name=self.name))
        if self._read == 0 and not allow_empty:
            do = tr("Check the medium it came on; if it is meant to be empty, say so when filing it.")
            raise self._unkept(tr("{name} is empty.", name=self.name), do)

    def _changed(self, what: str) -> Unkept:
        return self._unkept(what, tr("Copy it to this computer and try again."))

    def _unreadable(self, error: OSError) -> Unkept:
        if isinstance(error, FileNotFoundError):
            do = tr("Check that the medium it stands on is connected.")
            return self._unkept(tr("{name} is not there.", name=self.name), do)
        do = tr("Check the medium and your right to read it, or ask for another copy.")
        return self._unkept(tr("{name} cannot be read.", name=self.name), do)

    @staticmethod
    def _unkept(what: str, do: str) -> Unkept:
        return Unkept(what, tr("Nothing was kept."), do)


def _at_once(path: str, flags: int) -> int:
    """Open without waiting for the other end of a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _looks(file: BinaryIO) -> tuple[int, int] | None:
    """Size and time of last change, of a real file."""
    try:
        found = os.fstat(file.fileno())
    except (OSError, AttributeError):
        return None
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


def _remaining(source: BinaryIO) -> int | None:
    if not source.seekable():
        return None
    here = source.tell()
    end = source.seek(0, io.SEEK_END)
    source.seek(here)
    return end - here


def refuse_full(folder: Path, size: int = 0, files: int = 1) -> None:
    """DiskFull when so many bytes in so many files would leave less than the spare room."""
    if shutil.disk_usage(folder).free < size + size // 1000 + files * _CLUSTER + SPARE:
        raise disk_full()


def place(folder: Path, ident: uuid.UUID) -> Path:
    """Where a file of the vault lies."""
    return folder / ident.hex[:2] / ident.hex


class _Target:
    """A file being written. Its bytes go to the disk while more are written, so that the last sync is short."""

    def __init__(self, place: str) -> None:
        self.place, self.staged = place, place + ".tmp"
        self._file = open(self.staged, "xb", buffering=0)  # noqa: PTH123, SIM115  a path costs more; closed by finish or drop
        self._size = self._sent = 0

    def write(self, data: memoryview) -> None:
        self._size += len(data)
        while data:
            data = data[self._file.write(data) :]
        if self._size - self._sent >= _STRETCH:
            refuse_full(Path(self.place).parent)
            _send(self._file.fileno(), self._sent, self._size)
            self._sent = self._size

    def finish(self) -> None:
        """Durable and closed; the next reading comes from the medium where the system can be told to."""
        with self._file:
            os.fsync(self._file.fileno())
            _send(self._file.fileno(), 0, self._size)

    def close(self) -> None:
        """Closed, not yet durable."""
        self._file.close()

    def forget(self) -> None:
        """Once it is durable: have memory forget it, and the medium asked for it."""
        if sys.platform == "linux":
            handle = os.open(self.staged, os.O_RDONLY)
            _send(handle, 0, self._size)
            os.posix_fadvise(handle, 0, self._size, os.POSIX_FADV_WILLNEED)
            os.close(handle)

    def drop(self) -> None:
        self._file.close()
        Path(self.staged).unlink(missing_ok=True)


def _send(handle: int, start: int, end: int) -> None:
    """Have these bytes written soon, and forgotten by memory once they are; a hint that systems may not know."""
    if sys.platform == "linux":
        os.posix_fadvise(handle, start, end - start, os.POSIX_FADV_DONTNEED)


class Intake:
    """One batch, as a context: what was not finished, or raises inside, leaves no file.

    ``take`` each, ``finish`` once, enter the rows, and leave the context.
    """

    def __init__(self, folder: Path, key: bytes, progress: Progress, total: int, files: int = 1) -> None:
        self._folder, self._key = str(folder), key
        self._progress, self._total, self._done = progress, 2 * total, 0
        self._hashing, self._pool = Hashing(), ThreadPoolExecutor(_SYNCING)
        self._together = WholeSync(folder) if files > _SYNCING else None
        self._syncs: list[Future[None]] = []
        self._taken: list[tuple[Kept, _Target]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_met: BaseException | TracebackType | None) -> None:
        self._pool.shutdown()
        self._hashing.__exit__()
        if self._together is not None:
            self._together.close()
        if kind is not None:
            for _, target in self._taken:
                target.drop()
                Path(target.place).unlink(missing_ok=True)

    @property
    def paths(self) -> list[Path]:
        """Where the files of this batch lie once it is finished."""
        return [Path(target.place) for _, target in self._taken]

    def take(self, given: BinaryIO | Path, *, allow_empty: bool) -> Kept:
        """Seal one file beside its place; its sync goes on behind. Unkept leaves the rest of the batch as it was."""
        with Source(given) as source:
            ident = new_id()
            target = _Target(f"{self._folder}{os.sep}{ident.hex[:2]}{os.sep}{ident.hex}")
            try:
                pieces = self._told(self._hashing.pieces(source.fill))
                seal(self._key, ident.bytes, pieces, target.write, self._hashing.sealed)
                source.settle(allow_empty=allow_empty)
            except BaseException:
                self._hashing.result()
                target.drop()
                raise
        kept = Kept(ident, *self._hashing.result())
        self._taken.append((kept, target))
        if self._together:
            target.close()
            return kept
        self._syncs.append(self._pool.submit(target.finish))
        if len(self._syncs) > _AWAITED:
            self._syncs[-_AWAITED].result()
        return kept

    def finish(self) -> None:
        """Wait for the disk, compare every stored copy with its source, and put all of them in place."""
        self.settle()
        self._compare()
        for _, target in self._taken:
            os.replace(target.staged, target.place)  # noqa: PTH105  ten thousand paths cost more than this
        list(self._pool.map(sync_folder, {path.parent for path in self.paths}))

    def settle(self) -> None:
        """Wait until all that was taken is durable."""
        for sync in self._syncs:
            sync.result()
        if self._together:
            self._together.wait()
            for _, target in self._taken:
                target.forget()

    def _compare(self) -> None:
        for kept, target in self._taken:
            found = measured(self._key, kept, target.staged, self._hashing, self._counted)
            if found != (kept.sha256, kept.size):
                do = tr("Check the disk the store stands on before anything else is kept there.")
                raise DiskTrouble(tr("The disk does not give back what was written to it."), nothing_kept(), do)

    def _told(self, pieces: Iterator[memoryview]) -> Iterator[memoryview]:
        for piece in pieces:
            self._counted(len(piece))
            yield piece

    def _counted(self, count: int) -> None:
        if count:
            self._done += count
            self._progress.step(self._done, self._total)


def measured(key: bytes, kept: Kept, path: str, hashing: Hashing, counted: Callable[[int], object]) -> tuple[str, int]:
    """Digest and size of the plain bytes of a stored file. StoreDamaged when it is not as written."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123  as above
        at_once = io.BytesIO(file.read()) if os.fstat(file.fileno()).st_size < _SMALL else file
        with SealedFile(key, kept.id.bytes, at_once) as stored:
            while count := hashing.through(stored.readinto):
                counted(count)
    return hashing.result()


def make_fan(folder: Path) -> None:
    """The 256 folders of a vault, made to last; the last one there says that all are."""
    last = folder / "ff"
    if not last.is_dir():
        for number in range(256):
            make_folder(folder / f"{number:02x}")
        with told():
            sync_folder(folder)


def total_of(sources: Iterable[BinaryIO | Path]) -> int:
    """Bytes to come, as far as they are known beforehand."""
    return sum(_size(source) for source in sources)


def _size(source: BinaryIO | Path) -> int:
    if isinstance(source, Path):
        try:
            return source.stat().st_size
        except OSError:
            return 0
    return _remaining(source) or 0
