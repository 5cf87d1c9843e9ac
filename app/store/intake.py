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
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

from app.store.base import new_id
from app.store.files import make_folder, sync_folder
from app.store.progress import Progress
from app.store.stream import Hashing, SealedFile, seal
from app.store.trouble import DiskTrouble, disk_full, nothing_kept, told
from app.terms import Trouble, tr

SPARE: Final = 16 * 1024 * 1024
"""Bytes that stay free whatever is taken in, so that the database can still write."""
_CLUSTER: Final = 4096
_STRETCH: Final = 64 * 1024 * 1024
"""Bytes written between two looks at the free space, and between two syncs of one file."""
_SYNCING: Final = 16
_AWAITED: Final = 64


class Unkept(Trouble):
    """One file cannot be kept as it is; others can."""


@dataclass(frozen=True)
class Kept:
    """A file in the vault: its id, the SHA-256 of its plain bytes (hexadecimal), its size in bytes."""

    id: uuid.UUID
    sha256: str
    size: int


class Source:
    """A file as it is read: what it measured at first, and whether that held until the end."""

    def __init__(self, name: str, file: BinaryIO, size: int | None) -> None:
        self.name, self.size, self._file = name, size, file
        self._fill: Callable[[memoryview], int | None] = file.readinto  # type: ignore[attr-defined]  # every binary file has it
        self._read = 0
        self._seen = _looks(file)

    def fill(self, buffer: memoryview) -> int:
        """Bytes read. Unkept once there are more than there were at first: the file may never end."""
        with _readable(self.name):
            got = self._fill(buffer) or 0
        self._read += got
        if self.size is not None and self._read > self.size:
            raise self._changed(tr("{name} grew while it was being read: it had {n} bytes at first, now more.",
                                   name=self.name, n=self.size))  # fmt: skip
        return got

    def settle(self, *, allow_empty: bool) -> None:
        """Unkept when it is empty, or is not the file it was when the reading began."""
        if self.size is not None and self._read < self.size:
            text = tr("{name} shrank while it was being read: it had {n} bytes at first, {m} could be read.",
                      name=self.name, n=self.size, m=self._read)  # fmt: skip
            raise self._changed(text)
        if self._seen != _looks(self._file):
            raise self._changed(tr("{name} was changed while it was being read.", name=self.name))
        if self._read == 0 and not allow_empty:
            do = tr("Check the medium it came on; if it is meant to be empty, say so when filing it.")
            raise Unkept(tr("{name} is empty.", name=self.name), tr("Nothing was kept."), do)

    def _changed(self, what: str) -> Unkept:
        return Unkept(what, tr("Nothing was kept."), tr("Copy it to this computer and try again."))


def _looks(file: BinaryIO) -> tuple[int, int] | None:
    """Size and time of last change, of a real file."""
    try:
        found = os.fstat(file.fileno())
    except (OSError, AttributeError):
        return None
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


@contextmanager
def _readable(name: str) -> Iterator[None]:
    """Errors of reading a file that comes in, told by its name."""
    try:
        yield
    except FileNotFoundError as error:
        what, do = tr("{name} is not there.", name=name), tr("Check that the medium it stands on is connected.")
        raise Unkept(what, tr("Nothing was kept."), do) from error
    except OSError as error:
        what = tr("{name} cannot be read.", name=name)
        do = tr("Check the medium and your right to read it, or ask for another copy.")
        raise Unkept(what, tr("Nothing was kept."), do) from error


@contextmanager
def opened(given: BinaryIO | Path) -> Iterator[Source]:
    """A file to be kept; a stream stays open. Unkept when it is not there, cannot be read or is no ordinary file."""
    if not isinstance(given, Path):
        yield Source(_called(getattr(given, "name", "")), given, _remaining(given))
        return
    name = _called(str(given))
    with _readable(name):
        found = given.stat()
        if not stat.S_ISREG(found.st_mode):
            do = tr("Choose the files in it, or a copy.")
            raise Unkept(tr("{name} is not a file.", name=name), tr("Nothing was kept."), do)
        file = given.open("rb", buffering=0)
    with file:
        yield Source(name, file, found.st_size)


def _called(path: object) -> str:
    return tr("“{name}”", name=Path(path).name) if isinstance(path, str) and path else tr("The file")


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

    def __init__(self, path: Path, pool: ThreadPoolExecutor) -> None:
        self._path, self._pool = path, pool
        self._file = path.open("xb", buffering=0)
        self._since = 0
        self._syncing: Future[None] | None = None

    def write(self, data: memoryview) -> None:
        self._since += len(data)
        while data:
            data = data[self._file.write(data) :]
        if self._since >= _STRETCH:
            self._since = 0
            refuse_full(self._path.parent)
            if self._syncing is None or self._syncing.done():
                self._syncing = self._pool.submit(os.fsync, self._file.fileno())

    def finish(self) -> None:
        """Durable and closed; the next reading comes from the medium where the system can be told to."""
        if self._syncing is not None:
            self._syncing.result()
        with self._file:
            os.fsync(self._file.fileno())
            if sys.platform == "linux":
                os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
                os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_WILLNEED)

    def drop(self) -> None:
        if self._syncing is not None:
            self._syncing.exception()
        self._file.close()
        self._path.unlink(missing_ok=True)


class Intake:
    """One batch, as a context: what was not finished, or raises inside, leaves no file.

    ``take`` each, ``finish`` once, enter the rows, and leave the context.
    """

    def __init__(self, folder: Path, key: bytes, progress: Progress, total: int) -> None:
        self._folder, self._key = folder, key
        self._progress, self._total, self._done = progress, 2 * total, 0
        self._hashing, self._pool = Hashing(), ThreadPoolExecutor(_SYNCING)
        self._syncs: list[Future[None]] = []
        self._staged: list[tuple[Kept, Path]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_met: BaseException | TracebackType | None) -> None:
        self._pool.shutdown()
        self._hashing.__exit__()
        if kind is not None:
            for _, path in self._staged:
                _staging(path).unlink(missing_ok=True)
                path.unlink(missing_ok=True)

    @property
    def paths(self) -> list[Path]:
        """Where the files of this batch lie once it is finished."""
        return [path for _, path in self._staged]

    def take(self, given: BinaryIO | Path, *, allow_empty: bool) -> Kept:
        """Seal one file beside its place; its sync goes on behind. Unkept leaves the rest of the batch as it was."""
        with opened(given) as source:
            ident = new_id()
            path = place(self._folder, ident)
            target = _Target(_staging(path), self._pool)
            try:
                seal(self._key, ident.bytes, lambda room: self._counted(source.fill(room)), target.write, self._hashing)
                source.settle(allow_empty=allow_empty)
            except BaseException:
                target.drop()
                self._hashing.result()
                raise
        kept = Kept(ident, *self._hashing.result())
        self._staged.append((kept, path))
        self._syncs.append(self._pool.submit(target.finish))
        if len(self._syncs) > _AWAITED:
            self._syncs[-_AWAITED].result()
        return kept

    def finish(self) -> None:
        """Wait for the disk, compare every stored copy with its source, and put all of them in place."""
        for sync in self._syncs:
            sync.result()
        for kept, path in self._staged:
            self._compare(kept, _staging(path))
        for _, path in self._staged:
            _staging(path).replace(path)
        list(self._pool.map(sync_folder, {path.parent for path in self.paths}))

    def _compare(self, kept: Kept, path: Path) -> None:
        found = measured(self._key, kept.id, path, self._hashing, self._counted)
        if found != (kept.sha256, kept.size):
            do = tr("Check the disk the store stands on before anything else is kept there.")
            raise DiskTrouble(tr("The disk does not give back what was written to it."), nothing_kept(), do)

    def _counted(self, count: int) -> int:
        if count:
            self._done += count
            self._progress.step(self._done, self._total)
        return count


def measured(
    key: bytes, ident: uuid.UUID, path: Path, hashing: Hashing, counted: Callable[[int], object]
) -> tuple[str, int]:
    """Digest and size of the plain bytes of a stored file. StoreDamaged when it is not as written."""
    with SealedFile(key, ident.bytes, path.open("rb", buffering=0)) as stored:
        while piece := hashing.through(stored.readinto):
            counted(len(piece))
    return hashing.result()


def _staging(path: Path) -> Path:
    return path.with_name(path.name + ".tmp")


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
