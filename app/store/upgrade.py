"""Bringing an older store to this version: a checked copy, a mark, the change, a look at it; or the copy put back.

Each encrypted file has a version of its own. The record and the key file rise together, with the registrar's consent;
a walled file rises when one of its members first unlocks it, protected in the same way. The vault is not touched.
A mark lies beside the file from before the first change until everything was looked at, so that a power cut is noticed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
from sqlalchemy import select

from app.store.base import canonical
from app.store.engine import check_file, connect, engine_for
from app.store.files import make_folder, sync_folder, write_whole
from app.store.keyfile import CompartmentKey
from app.store.migrate import SCHEMA, migrate, refuse_misshapen, version_of
from app.store.progress import SILENT, Progress
from app.store.register import moment_text
from app.store.tables import REGISTER
from app.store.trouble import StoreOlder, UpgradeUnfinished, damaged, disk_full, told
from app.terms import Actor, Clock, Trouble, tr

if TYPE_CHECKING:
    from app.store.compartment import Compartment

COPIES: Final = "backups"
MARK: Final = "upgrading"
_SPARE: Final = 16 * 1024 * 1024
_PIECE: Final = 1024 * 1024
_STEPS: Final = 6


class Mark(msgspec.Struct, frozen=True):
    """Lies beside a file whose upgrade was begun. ``digests``: SHA-256 of each copied file, by its name."""

    found: int
    wanted: int
    since: str
    by: str
    copy: str
    digests: dict[str, str]
    putting_back: bool = False


@dataclass(frozen=True)
class Agreed:
    """The registrar was told and agreed; ``progress`` is told of every step."""

    progress: Progress = SILENT


@dataclass(frozen=True)
class Rise:
    """One encrypted file of a store that may have to rise, and who opens it."""

    folder: Path
    path: Path
    key: CompartmentKey
    clock: Clock
    who: Actor

    @property
    def mark(self) -> Path:
        """Where the mark lies."""
        return self.path.with_suffix(f".{MARK}")

    @property
    def names(self) -> tuple[str, ...]:
        """The files that are changed together, relative to the store."""
        own = self.path.relative_to(self.folder).as_posix()
        return (own, "store.keys", "store.heads") if self.key.kind == "record" else (own,)

    @property
    def copy(self) -> Path:
        """Where the checked copy is kept."""
        return self.folder / COPIES / f"before-version-{SCHEMA}" / self.path.stem


def rise(of: Rise, agreed: Agreed | None, together: Callable[[], None] = lambda: None) -> Mark | None:
    """Bring a file to this version; None when it is of this version. ``together``: what changes with it.

    StoreOlder unless it was ``agreed``; any failure puts the copy back. ``settle`` takes the mark away at the end;
    until then everything, ``together`` too, may be done a second time after a power cut.
    """
    check_file(of.path)
    mark = _read(of.mark)
    found = _version(of)
    if found == SCHEMA and mark is None:
        return None
    if agreed is None:
        older = StoreOlder if mark is None else UpgradeUnfinished
        raise older(mark.found if mark else found, SCHEMA, of.who.role)
    step = _Steps(agreed.progress)
    if mark is not None and (mark.putting_back or not _sound(of)):
        put_back(of, mark)
        mark, found = None, _version(of)
    if found < SCHEMA:
        mark = _begun(of, found, step)
    assert mark is not None
    _change(of, mark, together, step)
    return mark


def enter_upgrade(place: Compartment, of: Rise, mark: Mark) -> None:
    """Write the upgrade into the register of the file that rose, once, and take the mark away."""
    new = {"version": SCHEMA, "copy": mark.copy}
    upgrades = select(REGISTER.c.new).where(REGISTER.c.act == "store.upgrade").order_by(REGISTER.c.sequence.desc())
    with place.transaction() as tx:
        if tx.session.scalar(upgrades.limit(1)) != canonical(new):
            tx.record("store.upgrade", place.kind, {"version": mark.found}, new)
    settle(of)


def settle(of: Rise) -> None:
    """Everything was looked at: take the mark away. The copy is kept."""
    with told():
        of.mark.unlink(missing_ok=True)
        sync_folder(of.mark.parent)


class _Steps:
    def __init__(self, progress: Progress) -> None:
        self._progress, self._done = progress, 0

    def __call__(self, text: str) -> None:
        self._progress.step(self._done, _STEPS, text)
        self._done += 1


def _version(of: Rise) -> int:
    engine = engine_for(of.path, of.key.database_key)
    try:
        return version_of(engine)
    finally:
        engine.dispose()


def _begun(of: Rise, found: int, step: _Steps) -> Mark:
    """Copy what will change, check the copy, and lay the mark."""
    step(tr("Copying what will change"))
    _fold(of)
    digests = _copied(of)
    step(tr("Checking the copy"))
    _refuse_unsound(of.copy / of.path.relative_to(of.folder), of, found)
    step(tr("Laying the mark"))
    now = moment_text(of.clock.now().utc)
    mark = Mark(found, SCHEMA, now, of.who.id, of.copy.relative_to(of.folder).as_posix(), digests)
    write_whole(of.mark, msgspec.json.encode(mark))
    return mark


def _change(of: Rise, mark: Mark, together: Callable[[], None], step: _Steps) -> None:
    try:
        step(tr("Changing the tables"))
        if _version(of) < SCHEMA:
            _migrated(of)
        step(tr("Changing the key file"))
        together()
        step(tr("Looking at what was changed"))
        _refuse_unsound(of.path, of, SCHEMA)
    except BaseException as error:
        put_back(of, mark)
        if isinstance(error, Trouble):
            raise type(error)(error.what, tr("The store was put back as it was."), error.do) from error
        raise


def _migrated(of: Rise) -> None:
    engine = engine_for(of.path, of.key.database_key)
    try:
        migrate(engine, of.key.kind)
    finally:
        engine.dispose()


def _fold(of: Rise) -> None:
    """Have SQLite fold its log into the file, so that the file alone is the whole of it."""
    raw = connect(of.path, of.key.database_key)
    try:
        with told():
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        raw.close()


def _copied(of: Rise) -> dict[str, str]:
    """The copies in a folder of their own; a half one is never taken for a whole one."""
    staged = of.copy.with_name(of.copy.name + ".tmp")
    with told():
        shutil.rmtree(staged, ignore_errors=True)
        there = [name for name in of.names if (of.folder / name).is_file()]
        size = sum((of.folder / name).stat().st_size for name in there)
        if shutil.disk_usage(of.folder).free < 2 * size + _SPARE:
            raise disk_full()
        try:
            digests = {name: copied(of.folder / name, staged / name) for name in there}
            if of.copy.exists():
                shutil.rmtree(of.copy)
            staged.replace(of.copy)
            sync_folder(of.copy.parent)
        except BaseException:
            shutil.rmtree(staged, ignore_errors=True)
            raise
    return digests


def copied(source: Path, target: Path) -> str:
    """Copy a file, read the copy back and compare; gives its SHA-256. StoreDamaged when they differ."""
    make_folder(target.parent)
    hasher = hashlib.sha256()
    with source.open("rb") as read, target.open("wb") as written:
        while piece := read.read(_PIECE):
            hasher.update(piece)
            written.write(piece)
        written.flush()
        os.fsync(written.fileno())
    sync_folder(target.parent)
    if _digest(target) != hasher.hexdigest():
        raise damaged(tr("A copy is not what was copied."))
    return hasher.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sound(of: Rise) -> bool:
    try:
        _refuse_unsound(of.path, of, _version(of))
    except Trouble:
        return False
    return True


def _refuse_unsound(path: Path, of: Rise, revision: int) -> None:
    """StoreDamaged unless every page, table, trigger and reference of a file is what its version asks for."""
    engine = engine_for(path, of.key.database_key)
    try:
        with engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            with told():
                wrong = raw.execute("PRAGMA cipher_integrity_check").fetchall()
                wrong += [row for row in raw.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
            if wrong:
                raise damaged(tr("The file {name} is damaged: {n} pages do not fit.", name=path.name, n=len(wrong)))
            refuse_misshapen(connection, of.key.kind, revision)
    finally:
        engine.dispose()


def put_back(of: Rise, mark: Mark) -> None:
    """The files as they were before the upgrade. StoreDamaged, with everything as it is, when the copy was altered."""
    copy = of.folder / mark.copy
    with told():
        for name, digest in mark.digests.items():
            if not (copy / name).is_file() or _digest(copy / name) != digest:
                raise damaged(tr("The copy made before the upgrade was altered."))
        write_whole(of.mark, msgspec.json.encode(msgspec.structs.replace(mark, putting_back=True)))
        for suffix in ("-wal", "-shm"):  # a log left behind would be folded into the older file
            of.path.with_name(of.path.name + suffix).unlink(missing_ok=True)
        for name in mark.digests:
            staged = (of.folder / name).with_name(Path(name).name + ".tmp")
            copied(copy / name, staged)
            staged.replace(of.folder / name)
            sync_folder(staged.parent)
    settle(of)


def _read(path: Path) -> Mark | None:
    """The mark, or None. StoreDamaged when it lies there and cannot be read."""
    if not path.exists():
        return None
    with suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode(path.read_bytes(), type=Mark)
    raise damaged(tr("The mark of an upgrade that was begun cannot be read."))
