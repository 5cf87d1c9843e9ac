"""Backing up an open store: whole encrypted copies in another folder, proved by opening them, kept in rotation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from app import __version__
from app.store.backups import (
    MAKING,
    POOL,
    Backup,
    Made,
    Manifest,
    backups_in,
    byte_faults,
    free_name,
    home_of,
    near,
    refuse_place,
    rotate,
    shrinks,
    tidy,
    unsound,
    write_manifest,
    write_proof,
    write_read_me,
)
from app.store.base import new_id
from app.store.compartment import Compartment
from app.store.copying import Copier, Stored, medium_gone, on_medium, refuse_full, stored, sync_folders, take_away
from app.store.heads import NAME as HEADS
from app.store.keeping import Keeping, keeping, known, refuse_strangers, remembered
from app.store.keyfile import NAME as KEYS
from app.store.migrate import SCHEMA
from app.store.model import BackupRow
from app.store.papers import papers
from app.store.pending import left_over
from app.store.progress import SILENT, Progress
from app.store.register import Fault, moment_text
from app.store.store import Store
from app.store.trouble import StoreLocked, told
from app.terms import Trouble, tr

_TRIES: Final = 4
_VAULT_NAME: Final = re.compile(r"[0-9a-f]{32}")


def make(store: Store, to: Path, progress: Progress = SILENT, *, rules: Keeping | None = None) -> Made:
    """Back up an open store into a folder, prove the copy, enter it, and remove backups that are no longer kept.

    May run in a thread while others work. Cancelled or failed it leaves earlier backups as they were and nothing of
    its own. Raises NoRoom, MediumGone, ReadOnlyMedia, StoreDamaged; Refused to all but the registry.
    """
    refuse_strangers(store.actor.role)
    refuse_place(store.folder, to)
    try:
        return _made(store, to, progress, rules)
    except Trouble as met:
        with suppress(Trouble), store.record.transaction() as tx:
            tx.record("store.backup_failed", str(to), None, {"what": met.what})
        raise


def _made(store: Store, to: Path, progress: Progress, rules: Keeping | None) -> Made:
    home = home_of(to, store.id)
    _refuse_unplugged(store, to)
    with on_medium():
        home.mkdir(parents=True, exist_ok=True)
    tidy(home)
    earlier = backups_in(home)
    work = _Making(store, home, free_name(home, store.clock.now()), earlier, progress)
    try:
        manifest = work.run()
        with on_medium():
            work.staged.replace(work.folder)
    except BaseException:
        work.take_back()
        raise
    sync_folders([work.folder])
    backup = Backup(work.folder, manifest, None)
    shrunk = shrinks(manifest, earlier[-1].manifest) if earlier else ""
    _enter(store, backup, shrunk)
    with store.record.reading() as session:
        rules = rules or keeping(session)
    _forget(store, rotate(home, rules))
    warnings = (shrunk, *near(store.folder, to))
    return Made(backup, tuple(filter(None, warnings)), work.fresh)


def _refuse_unplugged(store: Store, to: Path) -> None:
    """MediumGone where backups were made before and now there is no such folder: its medium is not connected."""
    with store.record.reading() as session:
        before = any(row.place == str(to) and row.removed_at is None for row in known(session))
    if before and not to.is_dir():
        raise medium_gone()


def _enter(store: Store, backup: Backup, warning: str) -> None:
    manifest, digest = backup.manifest, backup.digest
    with store.record.transaction() as tx:
        tx.add(BackupRow(
            id=new_id(), name=manifest.name, place=str(backup.folder.parent.parent), made_at=tx.moment.utc,
            entries=manifest.entries, head=manifest.head, papers=manifest.papers, objects=manifest.objects,
            size=manifest.bytes, manifest=digest, warning=warning, proved_at=tx.moment.utc, drilled_at=None,
            removed_at=None,
        ))  # fmt: skip
        told_of = {"place": str(backup.folder.parent.parent), "head": manifest.head, "objects": manifest.objects,
                   "papers": manifest.papers, "manifest": digest, "warning": warning}  # fmt: skip
        tx.record("store.backup", manifest.name, None, told_of)


def _forget(store: Store, gone: Mapping[str, str]) -> None:
    """Note which backups are no longer kept."""
    if not gone:
        return
    with store.record.transaction() as tx:
        for digest in gone:
            if row := remembered(tx, digest):
                row.removed_at = tx.moment.utc
        tx.record("store.backup_remove", "backups", sorted(gone.values()), None)


class _Making:
    """One backup on its way."""

    def __init__(self, store: Store, home: Path, name: str, earlier: Sequence[Backup], progress: Progress) -> None:
        self.store, self.home, self.name, self.progress = store, home, name, progress
        self.staged, self.folder, self.pool = home / f"{MAKING}{name}", home / name, home / POOL
        self.there = {file.path: file for backup in earlier for file in backup.manifest.pool}
        self.copier = Copier(progress, 0, "")
        self.rooms: tuple[Compartment, ...] = ()
        self.fresh = 0

    def run(self) -> Manifest:
        """Copy, prove, describe."""
        with on_medium():
            self.staged.mkdir()
        self.snapshot()
        shared = self.share()
        self.prove(shared)
        return self.describe(shared)

    def take_back(self) -> None:
        """Leave nothing."""
        self.copier.take_back()
        take_away(self.staged)

    # -- one state of everything

    def snapshot(self) -> None:
        """Copy the files again while what lies behind the walls, or who may open what, changed during the copying."""
        for _ in range(_TRIES):
            before = self._state()
            self._copy_files()
            if self._state() == before:
                return

    def _state(self) -> dict[str, tuple[int, int]]:
        folder = self.store.folder
        watched = [folder / KEYS, *folder.glob("walled/*.db"), *folder.glob("walled/*.db-wal")]
        seen = {}
        for path in watched:
            with suppress(FileNotFoundError):
                looks = path.stat()
                seen[path.name] = looks.st_size, looks.st_mtime_ns
        return seen

    def _copy_files(self) -> None:
        if left_over(self.store.folder):
            raise StoreLocked(
                tr("The keys of the store are just being changed."), tr("No backup was begun."),
                tr("Wait until that is done, and begin anew."),
            )  # fmt: skip
        take_away(self.staged, self._tick)
        with on_medium():
            (self.staged / "walled").mkdir(parents=True)
        self._size_of_databases()
        self._plain(self.store.folder / HEADS)
        self.rooms = self.store.places[1:]
        opened = {room.path for room in self.rooms}
        for room in self.rooms:
            room.copy_to(self.staged, self._tick)
        for path in sorted(self.store.folder.glob("walled/*.db")):
            if path not in opened:
                self._closed(path)
        self.store.record.copy_to(self.staged, self._tick)
        self._plain(self.store.folder / KEYS)

    def _size_of_databases(self) -> None:
        with told():
            found = [self.store.record.path, *self.store.folder.glob("walled/*.db")]
            size = sum(path.stat().st_size for path in found)
        refuse_full(self.home, size, len(found))

    def _closed(self, path: Path) -> None:
        """A walled file nobody has open: its bytes, and those of a log a power cut left."""
        with self.store.quiet:
            for each in (path, path.with_name(path.name + "-wal")):
                if each.exists() and (each == path or each.stat().st_size):
                    self._plain(each)

    def _plain(self, path: Path) -> None:
        target = self.staged / path.relative_to(self.store.folder)
        if path.is_file():
            Copier(SILENT, 0, "").copy([(path, target)])

    def _tick(self) -> None:
        self.progress.step(0, 0, tr("Copying the record"))

    # -- the vaults

    def share(self) -> dict[str, Stored]:
        """Bring to the medium what of the vaults is not there; gives all that this backup needs."""
        wanted = dict(self.wanted())
        held = {path: file for path, file in self.there.items() if path in wanted and self._lies(file)}
        missing = {path: source for path, source in wanted.items() if path not in held}
        with told():
            size = sum(source.stat().st_size for source in missing.values())
        refuse_full(self.home, size, len(missing))
        self.fresh = len(missing)
        return held | self._bring(missing, size)

    def _bring(self, missing: dict[str, Path], size: int) -> dict[str, Stored]:
        placed = self.copier.placed
        self.copier = Copier(self.progress, size, tr("Copying files"))
        self.copier.placed += placed
        targets = {self.pool / path: path for path in missing}
        found = self.copier.copy((source, self.pool / path) for path, source in missing.items())
        sync_folders(list(found))
        return {targets[target]: Stored(targets[target], *what) for target, what in found.items()}

    def _lies(self, file: Stored) -> bool:
        with on_medium():
            path = self.pool / file.path
            return path.is_file() and path.stat().st_size == file.size

    def wanted(self) -> Iterator[tuple[str, Path]]:
        """Path on the medium -> file of the store, for everything the copied files may speak of."""
        folder = self.store.folder
        copy = self.store.record.copied(self.staged, self.pool)
        try:
            names = [kept.id.hex for kept in copy.vault.all()]
            lodged = [kept.id.hex for kept in copy.vault.lodged()]
        finally:
            copy.close()
        for name in names:
            yield f"vault/{name[:2]}/{name}", folder / "vault" / name[:2] / name
        for name in lodged:
            if (path := folder / "vault" / name[:2] / name).is_file():
                yield f"vault/{name[:2]}/{name}", path
        for path in sorted(folder.glob("walled/*.vault/??/*")):
            if _VAULT_NAME.fullmatch(path.name):
                yield path.relative_to(folder).as_posix(), path

    # -- proving

    def prove(self, shared: dict[str, Stored]) -> None:
        """Open the copy and check all of it. A shared file that rotted on the medium is brought anew, once."""
        faults = self._faults(shared)
        if rotten := self._rotten(faults, shared):
            shared |= self._bring(rotten, sum(path.stat().st_size for path in rotten.values()))
            faults = self._faults(shared)
        if faults:
            raise unsound(faults)

    def _faults(self, shared: dict[str, Stored]) -> list[Fault]:
        at = self.staged, self.pool
        return list(copy_faults(self.store, at, self.rooms, shared.values(), self.progress))

    def _rotten(self, faults: list[Fault], shared: dict[str, Stored]) -> dict[str, Path]:
        named = {fault.where.replace("-", "") for fault in faults}
        fresh = {path.relative_to(self.pool).as_posix() for path in self.copier.placed}
        return {path: self.store.folder / path for path in shared if Path(path).name in named and path not in fresh}

    def describe(self, shared: dict[str, Stored]) -> Manifest:
        """The manifest and the proof, written beside the copies."""
        copy = self.store.record.copied(self.staged, self.pool)
        try:
            head = copy.head()
            with copy.reading() as session:
                count = len(papers(session))
            objects = len(copy.vault.all())
        finally:
            copy.close()
        own = tuple(sorted(stored(self.staged, path) for path in self.staged.rglob("*") if path.is_file()))
        now = moment_text(self.store.clock.now().utc)
        manifest = Manifest(
            self.store.id, self.name, now, self.store.actor.id, __version__, SCHEMA, head.size, head.text, count,
            objects, len(list(self.staged.glob("walled/*.db"))), own, tuple(sorted(shared.values())),
        )  # fmt: skip
        write_manifest(self.staged, manifest)
        write_proof(self.staged, self.store.clock.now(), self.store.actor.id, len(self.rooms))
        write_read_me(self.home)
        return manifest


def copy_faults(
    store: Store, at: tuple[Path, Path], rooms: Sequence[Compartment], shared: Iterable[Stored], progress: Progress
) -> Iterator[Fault]:
    """What is wrong with a copy (``at``: its folder and its vaults): all of what opens, the bytes of what does not."""
    for place in (store.record, *rooms):
        copy = place.copied(*at)
        try:
            yield from copy.verify(progress)
        finally:
            copy.close()
    opened = tuple(f"walled/{room.id}.vault/" for room in rooms)
    closed = [file for file in shared if file.path.startswith("walled/") and not file.path.startswith(opened or "/")]
    yield from byte_faults(at[1], closed, progress)
