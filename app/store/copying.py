"""Copying encrypted files to a medium: hashed on the way, synced, several at once; what the medium does is told."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from app.store.files import sync_folder
from app.store.progress import Progress
from app.store.trouble import MediumGone, NoRoom, ReadOnlyMedia, told
from app.terms import Trouble, tr

_PIECE: Final = 1 << 20
_WORKERS: Final = 3
_WAITING: Final = 64
SPARE: Final = 16 * 1024 * 1024
_FULL: Final = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY: Final = {errno.EROFS, errno.EACCES, errno.EPERM}


class Stored(msgspec.Struct, frozen=True, order=True):
    """A file as it lies on a medium: its path there, its size and the SHA-256 of its (encrypted) bytes."""

    path: str
    size: int
    sha256: str


def no_room() -> NoRoom:
    """The medium is full."""
    return NoRoom(
        tr("There is not enough room on the medium of the backup."),
        tr("Nothing of this backup was left there; earlier backups are as they were."),
        tr("Make room on it, keep fewer backups, or choose another medium."),
    )


def _too_large() -> NoRoom:
    return NoRoom(
        tr("The medium cannot hold files as large as those of this store."),
        tr("Nothing of this backup was left there; earlier backups are as they were."),
        tr("Format it as exFAT, NTFS or ext4, or choose another medium."),
    )


def medium_gone() -> MediumGone:
    """The medium was pulled or fails."""
    return MediumGone(
        tr("The medium of the backup cannot be read or written any more."),
        tr("The store is untouched; earlier backups were not changed."),
        tr("Connect the medium again and begin anew. If it fails again, take another one."),
    )


def read_only_medium() -> ReadOnlyMedia:
    """Nothing can be written there."""
    return ReadOnlyMedia(
        tr("Nothing can be written to the folder of the backups."),
        tr("The store is untouched; earlier backups were not changed."),
        tr("Remove the write protection, or choose another folder."),
    )


@contextmanager
def on_medium() -> Iterator[None]:
    """What the operating system says of the medium, told as a Trouble of the backup. Reads of the store are apart."""
    try:
        yield
    except OSError as error:
        raise _trouble(error.errno or 0) from error


def _trouble(code: int) -> Trouble:
    if code in _FULL:
        return no_room()
    if code == errno.EFBIG:
        return _too_large()
    return read_only_medium() if code in _READ_ONLY else medium_gone()


class Copier:
    """Copies files in a few threads; cancelled or failed, it takes back what it has put in place."""

    def __init__(self, progress: Progress, total: int, text: str) -> None:
        """``total`` in bytes; ``text`` says what is under way."""
        self._progress, self._total, self._text = progress, total, text
        self._done, self._stop = 0, threading.Event()
        self._lock = threading.Lock()
        self.placed: list[Path] = []

    def copy(self, wanted: Iterable[tuple[Path, Path]]) -> dict[Path, tuple[int, str]]:
        """Copy each source to its target; gives size and SHA-256 of every target."""
        found: dict[Path, tuple[int, str]] = {}
        pending: set[Future[tuple[Path, int, str]]] = set()
        with ThreadPoolExecutor(_WORKERS) as workers, ThreadPoolExecutor(_WORKERS) as hashers:
            try:
                for source, target in wanted:
                    pending.add(workers.submit(self._one, source, target, hashers))
                    while len(pending) >= _WAITING:
                        pending = self._collect(pending, found)
                while pending:
                    pending = self._collect(pending, found)
            except BaseException:
                self._stop.set()
                wait(pending)
                raise
        return found

    def take_back(self) -> None:
        """Remove what was put in place."""
        for path in self.placed:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _collect(
        self, pending: set[Future[tuple[Path, int, str]]], found: dict[Path, tuple[int, str]]
    ) -> set[Future[tuple[Path, int, str]]]:
        ready, left = wait(pending, timeout=0.1, return_when=FIRST_COMPLETED)
        for future in ready:
            target, size, digest = future.result()
            found[target] = size, digest
        self._progress.step(self._done, self._total, self._text)
        return left

    def _one(self, source: Path, target: Path, hashers: ThreadPoolExecutor) -> tuple[Path, int, str]:
        staged = target.with_name(target.name + ".tmp")
        try:
            with told():
                reading = source.open("rb", buffering=0)
            with reading, on_medium():
                target.parent.mkdir(parents=True, exist_ok=True)
                with staged.open("wb", buffering=0) as writing:
                    size, digest = self._through(reading, writing, hashers)
                    os.fsync(writing.fileno())
                    forget_cached(writing)
                staged.replace(target)
                self.placed.append(target)
        except BaseException:
            with suppress(OSError):
                staged.unlink(missing_ok=True)
            raise
        return target, size, digest

    def _through(self, reading: BinaryIO, writing: BinaryIO, hashers: ThreadPoolExecutor) -> tuple[int, str]:
        """Read, hash and write; the hash runs beside the writing."""
        hasher, size = hashlib.sha256(), 0
        piece = memoryview(bytearray(_PIECE))
        while count := _read(reading, piece):
            if self._stop.is_set():
                raise InterruptedError
            hashing = hashers.submit(hasher.update, piece[:count])
            try:
                _write(writing, piece[:count])
            finally:
                hashing.result()
            size += count
            with self._lock:
                self._done += count
        return size, hasher.hexdigest()


def _read(file: BinaryIO, piece: memoryview) -> int:
    with told():
        return file.readinto(piece) or 0  # type: ignore[attr-defined]  # unbuffered


def _write(file: BinaryIO, data: memoryview) -> None:
    while data:
        data = data[file.write(data) :]


def forget_cached(file: BinaryIO) -> None:
    """Have the next reading come from the medium, not from memory, where the system can."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def stored(folder: Path, path: Path) -> Stored:
    """A file of a medium as it lies there now, read through."""
    with on_medium(), path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return Stored(path.relative_to(folder).as_posix(), file.tell(), digest)


def refuse_full(folder: Path, size: int, files: int) -> None:
    """NoRoom when so many bytes in so many files do not go onto a medium."""
    with on_medium():
        if shutil.disk_usage(folder).free < size + files * 4096 + SPARE:
            raise no_room()


def sync_folders(paths: Sequence[Path]) -> None:
    """Have the new names in all the folders of these files survive a power cut."""
    with on_medium():
        for folder in sorted({path.parent for path in paths}):
            sync_folder(folder)


def take_away(folder: Path, tick: Callable[[], object] = lambda: None) -> None:
    """Remove a folder and what is in it; what cannot be removed stays for the next time."""
    tick()
    shutil.rmtree(folder, ignore_errors=True)
