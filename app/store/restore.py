"""Proving a backup again, restoring one into an empty folder, and the drill that does both and compares."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.store.backup import copy_faults
from app.store.backups import Backup, Manifest, Proof, byte_faults, unsound, write_proof
from app.store.compartment import Compartment
from app.store.copying import Copier, sync_folders
from app.store.files import make_folder
from app.store.keeping import refuse_strangers, remembered
from app.store.keyfile import NAME as KEYS
from app.store.migrate import SCHEMA
from app.store.papers import papers
from app.store.progress import SILENT, Progress
from app.store.register import Entry, Fault, entries, head, head_at
from app.store.store import Store
from app.store.tables import VAULT_OBJECT
from app.store.trouble import disk_full, nothing_kept, told
from app.terms import Trouble, counted, tr

_SPARE: Final = 16 * 1024 * 1024


@dataclass(frozen=True)
class Newer:
    """What a store holds that a backup of it does not: entries of the register, and the newest of them."""

    entries: int
    last: Entry | None


@dataclass(frozen=True)
class Drilled:
    """A drill that ended well. ``seconds`` from the first byte restored to the last compared."""

    name: str
    entries: int
    papers: int
    objects: int
    seconds: float

    @property
    def text(self) -> str:
        """The result in one sentence."""
        held = (
            counted(self.entries, "{n} entry", "{n} entries"),
            counted(self.papers, "{n} document", "{n} documents"),
            counted(self.objects, "{n} file", "{n} files"),
        )
        return tr("The backup of {name} was restored, opened and compared in {seconds} s: {held}, all equal.",
                  name=self.name, seconds=f"{self.seconds:.1f}", held=", ".join(held))  # fmt: skip


def prove(store: Store, backup: Backup, progress: Progress = SILENT) -> Proof:
    """Open a backup of this store where it lies and check all of it; writes when it was proved.

    Sealed rooms that are not unlocked now are compared byte for byte with what was copied. StoreDamaged when it is not
    sound, which the register is told of too.
    """
    refuse_strangers(store.actor.role)
    _refuse_foreign(store, backup)
    faults = list(byte_faults(backup.folder, backup.manifest.own, progress))
    rooms = tuple(room for room in store.places[1:] if (backup.folder / "walled" / f"{room.id}.db").is_file())
    if not faults:
        at = backup.folder, backup.pool
        faults = list(copy_faults(store, at, rooms, backup.manifest.pool, progress))
    _enter_proof(store, backup, faults)
    if faults:
        raise unsound(faults)
    now = store.clock.now()
    with suppress(Trouble):  # a medium that cannot be written is proved all the same
        return write_proof(backup.folder, now, store.actor.id, len(rooms))
    return Proof(now.utc.isoformat(), store.actor.id, len(rooms), "")


def _refuse_foreign(store: Store, backup: Backup) -> None:
    if backup.manifest.store != store.id:
        raise Trouble(tr("This is a backup of another store."), tr("Nothing was changed."))
    if backup.manifest.schema != SCHEMA:
        raise Trouble(
            tr("This backup was made with another version of Greffe; it cannot be opened beside the store."),
            tr("Nothing was changed."),
            tr("Restore it to an empty folder, open it there and upgrade it."),
        )


def _enter_proof(store: Store, backup: Backup, faults: Sequence[Fault]) -> None:
    with store.record.transaction() as tx:
        row = remembered(tx, backup.digest)
        if row is not None and not faults:
            row.proved_at = tx.moment.utc
        what = {"head": backup.manifest.head, "faults": [str(fault) for fault in faults[:20]]}
        tx.record("store.backup_prove" if not faults else "store.backup_unsound", backup.name, None, what)


def newer(session: Session, manifest: Manifest) -> Newer:
    """What the record holds that was entered after a backup."""
    size = head(session).size
    last = entries(session, after=max(manifest.entries, size - 1), limit=1)
    return Newer(max(0, size - manifest.entries), last[0] if last else None)


def restore(backup: Backup, to: Path, progress: Progress = SILENT) -> Manifest:
    """Copy a backup into an empty or new folder, compared byte for byte before and after; needs no key.

    ``store.keys`` comes last, so that a folder that was not finished is no store. Failed or cancelled it leaves the
    folder as it was. Trouble for an occupied folder, StoreDamaged for a backup that is not sound.
    """
    manifest = backup.manifest
    _refuse_occupied(to)
    _refuse_full(to, manifest)
    files = [(backup.folder, file) for file in manifest.own] + [(backup.pool, file) for file in manifest.pool]
    for folder, own in ((backup.folder, manifest.own), (backup.pool, manifest.pool)):
        if faults := list(byte_faults(folder, own, progress)):
            raise unsound(faults)
    copier, there = Copier(progress, manifest.bytes, tr("Restoring")), to.exists()
    last = [(folder / KEYS, to / KEYS) for folder, file in files if file.path == KEYS]
    first = [(folder / file.path, to / file.path) for folder, file in files if file.path != KEYS]
    try:
        for each in (first, last):
            sync_folders(list(copier.copy(each)))
        if faults := list(byte_faults(to, [file for _, file in files], progress)):
            raise unsound(faults)
        for name in ("vault", "walled"):
            make_folder(to / name)
    except BaseException:
        _clear(to, there=there)
        raise
    return manifest


def _refuse_occupied(to: Path) -> None:
    with told():
        if to.exists() and any(to.iterdir()):
            raise Trouble(
                tr("The folder {folder} is not empty.", folder=str(to)), nothing_kept(),
                tr("Choose an empty folder; rename the old store first if this one takes its place."),
            )  # fmt: skip


def _refuse_full(to: Path, manifest: Manifest) -> None:
    with told():
        standing = next(place for place in (to.absolute(), *to.absolute().parents) if place.exists())
        if shutil.disk_usage(standing).free < manifest.bytes + _SPARE:
            raise disk_full()


def _clear(folder: Path, *, there: bool) -> None:
    with suppress(OSError):
        for part in folder.iterdir():
            shutil.rmtree(part, ignore_errors=True) if part.is_dir() else part.unlink()
        if not there:
            folder.rmdir()


def enter_restored(store: Store, manifest: Manifest) -> list[Fault]:
    """Verify a store that was just restored and opened, and write into its register where it came from."""
    faults = store.verify()
    if not faults:
        with store.record.transaction() as tx:
            tx.record("store.restore", manifest.name, None, {"head": manifest.head, "made": manifest.made})
    return faults


# -- the drill


def drill(
    store: Store, backup: Backup, passphrase: str, progress: Progress = SILENT, scratch: Path | None = None
) -> Drilled:
    """Restore a backup into a scratch folder, open it with the passphrase, compare it with the live store, wipe it.

    ``scratch`` is a folder with room for a whole store; by default the one the system keeps for temporary files.
    """
    refuse_strangers(store.actor.role)
    _refuse_foreign(store, backup)
    began = time.monotonic()
    with told():
        folder = Path(tempfile.mkdtemp(prefix="greffe-drill-", dir=scratch))
    try:
        restore(backup, folder / "store", progress)
        restored = Store.open(folder / "store", store.actor.id, passphrase, clock=store.clock)
        try:
            faults = restored.verify(progress) or differences(store.record, restored.record, backup.manifest)
        finally:
            restored.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    seconds = time.monotonic() - began
    _enter_drill(store, backup, faults, seconds)
    if faults:
        raise unsound(faults)
    manifest = backup.manifest
    return Drilled(manifest.name, manifest.entries, manifest.papers, manifest.objects, seconds)


def _enter_drill(store: Store, backup: Backup, faults: Sequence[Fault], seconds: float) -> None:
    with store.record.transaction() as tx:
        row = remembered(tx, backup.digest)
        if row is not None and not faults:
            row.drilled_at = row.proved_at = tx.moment.utc
        what = {"head": backup.manifest.head, "objects": backup.manifest.objects, "seconds": round(seconds, 1),
                "faults": [str(fault) for fault in faults[:20]]}  # fmt: skip
        tx.record("store.drill", backup.name, None, what)


def differences(live: Compartment, copy: Compartment, manifest: Manifest) -> list[Fault]:
    """Where a restored record is not the live one as it stood when the backup was made."""
    with live.reading() as now, copy.reading() as then:
        stood, reached = head_at(now, manifest.entries), head_at(then, manifest.entries)
        found = []
        if stood is None or stood != reached or reached.text != manifest.head:
            found.append(Fault(tr("The register of the backup is not the one of this store."), "register"))
        if not _catalogue(then) <= _catalogue(now):
            found.append(Fault(tr("The catalogue of files of the backup is not the one of this store."), "vault"))
        kept = {paper.id: paper for paper in papers(now)}
        found += [Fault(tr("{title}: the backup holds another document.", title=paper.title), str(paper.id))
                  for paper in papers(then) if kept.get(paper.id) != paper]  # fmt: skip
        if len(papers(then)) != manifest.papers or len(_catalogue(then)) != manifest.objects:
            found.append(Fault(tr("The backup does not hold as much as it says."), "backup.json"))
    return found


def _catalogue(session: Session) -> set[tuple[object, ...]]:
    return {tuple(row) for row in session.execute(select(VAULT_OBJECT))}
