"""Encrypted files beside a database: exhibits, renditions and large papers."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import uuid
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.store.base import new_id
from app.store.files import sync_folder
from app.store.progress import SILENT, Progress
from app.store.register import Fault
from app.store.stream import SealedFile, seal
from app.store.tables import VAULT_OBJECT
from app.store.trouble import StoreDamaged, damaged, disk_full, told
from app.terms import Clock, Trouble, tr

_SPARE: Final = 16 * 1024 * 1024
_PIECE: Final = 1024 * 1024
Opening = Callable[[], AbstractContextManager[Session]]


@dataclass(frozen=True)
class Kept:
    """A file in the vault: its id, the SHA-256 of its plain bytes (hexadecimal), its size in bytes."""

    id: uuid.UUID
    sha256: str
    size: int


class _Tally:
    """Hashes and counts what passes, one piece behind in a second thread."""

    def __init__(self, second: Executor, progress: Progress, total: int) -> None:
        self._second, self._progress, self._total = second, progress, total
        self._hasher, self._size = hashlib.sha256(), 0
        self._pending: Future[None] | None = None

    def seen(self, piece: memoryview) -> None:
        self._wait()
        self._pending = self._second.submit(self._hasher.update, bytes(piece))
        self._size += len(piece)
        self._progress.step(self._size, self._total)

    def result(self) -> tuple[str, int]:
        self._wait()
        return self._hasher.hexdigest(), self._size

    def _wait(self) -> None:
        if self._pending is not None:
            self._pending.result()


class Vault:
    """The encrypted files of one compartment."""

    def __init__(self, folder: Path, key: bytes, clock: Clock, writing: Opening, reading: Opening) -> None:
        self._folder, self._key, self._clock = folder, key, clock
        self._writing, self._reading = writing, reading
        self._fresh: list[Path] = []

    def within(self, session: Session) -> Vault:
        """The same vault, its rows written by a transaction that is already open."""
        return Vault(self._folder, self._key, self._clock, lambda: nullcontext(session), lambda: nullcontext(session))

    def undo(self) -> None:
        """Remove what was kept in a transaction that has failed."""
        for path in self._fresh:
            path.unlink(missing_ok=True)

    def keep(self, source: BinaryIO | Path, *, progress: Progress | None = None, allow_empty: bool = False) -> Kept:
        """Encrypt a file into the vault and read it back. Trouble when it is empty, changes meanwhile or finds no room.

        A cancelled or failed keeping leaves nothing behind.
        """
        if isinstance(source, Path):
            with told(), source.open("rb") as file:
                return self._keep(file, progress or SILENT, allow_empty=allow_empty)
        with told():
            return self._keep(source, progress or SILENT, allow_empty=allow_empty)

    def _keep(self, source: BinaryIO, progress: Progress, *, allow_empty: bool) -> Kept:
        expected = _remaining(source)
        self._refuse_room(expected or 0)
        ident = new_id()
        path = self._path(ident)
        path.parent.mkdir(parents=True, exist_ok=True)
        staged = path.with_name(path.name + ".tmp")
        try:
            kept = self._written(ident, source, staged, progress, expected)
            if kept.size == 0 and not allow_empty:
                raise _empty()
            staged.replace(path)
            sync_folder(path.parent)
            self._fresh.append(path)
            self._enter(kept)
        except BaseException:
            staged.unlink(missing_ok=True)
            path.unlink(missing_ok=True)
            raise
        return kept

    def _written(
        self, ident: uuid.UUID, source: BinaryIO, staged: Path, progress: Progress, expected: int | None
    ) -> Kept:
        with ThreadPoolExecutor(1) as second, staged.open("xb") as target:
            tally = _Tally(second, progress, expected or 0)
            seal(self._key, ident.bytes, source, target, tally.seen)
            target.flush()
            os.fsync(target.fileno())
            digest, size = tally.result()
        stored = self._measured(staged, ident, SILENT)
        if expected not in {None, size} or stored != (digest, size):
            raise _changed_meanwhile()
        return Kept(ident, digest, size)

    def _enter(self, kept: Kept) -> None:
        row = {"id": kept.id, "sha256": kept.sha256, "size": kept.size, "kept_at": self._clock.now().utc}
        with self._writing() as session:
            session.execute(VAULT_OBJECT.insert().values(**row))

    def _refuse_room(self, size: int) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(self._folder).free < size + size // 1000 + _SPARE:
            raise disk_full()

    def _measured(self, path: Path, ident: uuid.UUID, progress: Progress) -> tuple[str, int]:
        hasher, size = hashlib.sha256(), 0
        with self._reader(path, ident) as stored:
            while piece := stored.read(_PIECE):
                hasher.update(piece)
                size += len(piece)
                progress.step(size, 0)
        return hasher.hexdigest(), size

    def _reader(self, path: Path, ident: uuid.UUID) -> io.BufferedReader:
        with told():
            if not path.is_file():
                raise damaged(tr("A file is missing from the vault."))
            file = path.open("rb")
            try:
                return io.BufferedReader(SealedFile(self._key, ident.bytes, file), _PIECE)
            except BaseException:
                file.close()
                raise

    def open(self, ident: uuid.UUID) -> io.BufferedReader:
        """A seekable binary file of the plain bytes; StoreDamaged when something does not fit. Close it."""
        return self._reader(self._path(ident), ident)

    def read(self, ident: uuid.UUID) -> bytes:
        """All plain bytes at once."""
        with self.open(ident) as file:
            return file.read()

    def kept(self, ident: uuid.UUID) -> Kept | None:
        """What the catalogue says of a file; None when it holds no such file."""
        with self._reading() as session:
            row = session.execute(select(VAULT_OBJECT).where(VAULT_OBJECT.c.id == ident)).one_or_none()
        return None if row is None else Kept(row.id, row.sha256, row.size)

    def verify(self, ident: uuid.UUID, *, progress: Progress | None = None) -> Fault | None:
        """Read one file back and compare; None when it is what was kept."""
        wanted = self.kept(ident)
        if wanted is None:
            return Fault(tr("The catalogue knows no such file."), str(ident))
        try:
            if self._measured(self._path(ident), ident, progress or SILENT) == (wanted.sha256, wanted.size):
                return None
        except StoreDamaged as error:
            return Fault(error.what, str(ident))
        return Fault(tr("A file in the vault is not the one the catalogue describes."), str(ident))

    def all(self) -> tuple[Kept, ...]:
        """The catalogue, oldest first."""
        with self._reading() as session:
            rows = session.execute(select(VAULT_OBJECT).order_by(VAULT_OBJECT.c.kept_at, VAULT_OBJECT.c.id))
            return tuple(Kept(row.id, row.sha256, row.size) for row in rows)

    def sweep(self) -> int:
        """Remove files no row speaks of, left by a power cut. Only while nothing else is being kept."""
        known = {self._path(kept.id) for kept in self.all()}
        orphans = [path for path in self._folder.glob("??/*") if path not in known]
        for path in orphans:
            path.unlink(missing_ok=True)
        return len(orphans)

    def _path(self, ident: uuid.UUID) -> Path:
        return self._folder / ident.hex[:2] / ident.hex


def _remaining(source: BinaryIO) -> int | None:
    if not source.seekable():
        return None
    here = source.tell()
    end = source.seek(0, io.SEEK_END)
    source.seek(here)
    return end - here


def _empty() -> Trouble:
    return Trouble(
        tr("The file is empty."),
        tr("Nothing was kept."),
        tr("Check the medium it came on; if it is meant to be empty, say so when filing it."),
    )


def _changed_meanwhile() -> Trouble:
    return Trouble(
        tr("The file changed while it was being read, or was not stored as it was read."),
        tr("Nothing was kept."),
        tr("Copy it to this computer and try again."),
    )
