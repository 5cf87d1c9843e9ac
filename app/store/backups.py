"""Backups as they lie on a medium: what each holds, which are kept, what may be wrong with the place.

Below the chosen folder each store has one of its own::

    greffe-1a2b3c4d/
        2026-05-18 090000/     record.db, walled/, store.keys, store.heads, backup.json, proof.json
        files/                 the vaults; a file of a vault never changes, so all backups share it
        READ ME.txt            how to get the store back

A backup is made in a folder whose name says that it is not finished, and renamed once it was proved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from app.store.copying import Stored, on_medium, stored, take_away
from app.store.files import write_whole
from app.store.keeping import Keeping
from app.store.progress import Progress
from app.store.register import Fault, moment_text
from app.store.trouble import StoreDamaged
from app.terms import Moment, Trouble, counted, tr

MANIFEST: Final = "backup.json"
PROOF: Final = "proof.json"
POOL: Final = "files"
README: Final = "READ ME.txt"
FORMAT: Final = 1
MAKING: Final = ".making "
_GOING: Final = ".going "
_OF_A_STORE: Final = ("vault", "walled")


class Manifest(msgspec.Struct, frozen=True):
    """What a backup holds: numbers and digests, no word of a case. ``bytes`` counts all its files.

    ``own`` are the files in its folder, ``pool`` those it shares with other backups; ``walled`` counts sealed rooms.
    """

    store: str
    name: str
    made: str
    by: str
    program: str
    schema: int
    entries: int
    head: str
    papers: int
    objects: int
    walled: int
    own: tuple[Stored, ...]
    pool: tuple[Stored, ...]
    format: int = FORMAT

    @property
    def bytes(self) -> int:
        return sum(file.size for file in (*self.own, *self.pool))

    @property
    def made_at(self) -> datetime:
        return datetime.fromisoformat(self.made)


class Proof(msgspec.Struct, frozen=True):
    """When a backup was last opened and checked, by whom, and how many sealed rooms could be opened for it."""

    moment: str
    by: str
    rooms: int
    manifest: str


@dataclass(frozen=True)
class Backup:
    """A finished backup on a medium."""

    folder: Path
    manifest: Manifest
    proof: Proof | None

    @property
    def name(self) -> str:
        return self.manifest.name

    @property
    def digest(self) -> str:
        """SHA-256 of the description of this backup, by which a store knows it."""
        return stored(self.folder, self.folder / MANIFEST).sha256

    @property
    def pool(self) -> Path:
        """Where the vaults of all backups of this store lie."""
        return self.folder.parent / POOL


@dataclass(frozen=True)
class Made:
    """A backup as it was made; ``warnings`` are sentences the registrar should read, ``shrunk`` the first of them."""

    backup: Backup
    warnings: tuple[str, ...]
    fresh: int
    """Files of the vault that were not on the medium before."""


def home_of(folder: Path, store: str) -> Path:
    """The folder of one store's backups below a chosen folder."""
    return folder / f"greffe-{store[:8]}"


def backups_in(home: Path) -> tuple[Backup, ...]:
    """The finished backups of a store, oldest first; what cannot be read is left out."""
    with on_medium():
        folders = sorted(home.iterdir()) if home.is_dir() else []
        read_of = [read(folder) for folder in folders if not folder.name.startswith(".")]
    found = [backup for backup in read_of if backup is not None]
    return tuple(sorted(found, key=lambda backup: (backup.manifest.made, backup.name)))


def read(folder: Path) -> Backup | None:
    """The backup in a folder, or None."""
    with suppress(OSError, msgspec.MsgspecError):
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
        proof = None
        with suppress(OSError, msgspec.MsgspecError):
            proof = msgspec.json.decode((folder / PROOF).read_bytes(), type=Proof)
        return Backup(folder, manifest, proof)
    return None


def found_in(given: Path) -> Backup:
    """The backup in a folder, or the newest of those below it. Trouble when there is none."""
    if backup := read(given):
        return backup
    homes = [given, *sorted(given.glob("greffe-*"))] if given.is_dir() else []
    found = [backup for home in homes for backup in backups_in(home)]
    if not found:
        raise Trouble(
            tr("There is no finished backup in {folder}.", folder=str(given)), tr("Nothing was changed."),
            tr("Choose the folder of a backup, or the one backups are made in."),
        )  # fmt: skip
    return max(found, key=lambda backup: backup.manifest.made)


def free_name(home: Path, now: Moment) -> str:
    """A name no backup bears."""
    stamp = f"{now.utc:%Y-%m-%d %H%M%S}"
    names = (stamp, *(f"{stamp} {number}" for number in range(2, 1000)))
    return next(name for name in names if not (home / name).exists())


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """What a backup holds, beside it."""
    with on_medium():
        write_whole(folder / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))


def write_proof(folder: Path, now: Moment, by: str, rooms: int) -> Proof:
    """Write beside a backup that it was proved now."""
    proof = Proof(moment_text(now.utc), by, rooms, stored(folder, folder / MANIFEST).sha256)
    write_whole(folder / PROOF, msgspec.json.format(msgspec.json.encode(proof)))
    return proof


def write_read_me(home: Path) -> None:
    """How to get the store back, for who finds the medium."""
    said = tr(
        "Encrypted backups of a Greffe store. Nothing in them can be read without a passphrase or the recovery key.\n\n"
        "To get the store back: install Greffe, then choose “Restore a backup” at its door, or run\n"
        "    greffe restore <this folder> --to <an empty folder>\n\n"
        "By hand: copy one of the dated folders, then copy what lies in “files” into the copy. That is the store."
    )
    with on_medium():
        (home / README).write_text(said + "\n", encoding="utf-8")


def byte_faults(folder: Path, files: Sequence[Stored], progress: Progress) -> Iterator[Fault]:
    """Which files of a medium do not lie there byte for byte as they were copied."""
    total, done = sum(file.size for file in files), 0
    for file in files:
        path = folder / file.path
        with on_medium():
            there = path.is_file()
        if not there:
            yield Fault(tr("A file of the backup is missing."), path.name)
        elif stored(folder, path) != file:
            yield Fault(tr("A file of the backup is not what was copied."), path.name)
        done += file.size
        progress.step(done, total, tr("Comparing the copies"))


def unsound(faults: Sequence[Fault]) -> StoreDamaged:
    """A copy that does not prove."""
    return StoreDamaged(
        tr("The backup is not sound: {first}", first=str(faults[0])),
        tr("The store was not changed, and neither were other backups."),
        tr("Verify the store. If it is sound, make a backup on another medium."),
    )


# -- what is kept


def tidy(home: Path) -> None:
    """Remove what a power cut left of a backup that was not finished."""
    with on_medium():
        left = [path for path in home.iterdir() if path.name.startswith((MAKING, _GOING))]
    for path in left:
        take_away(path)


def rotate(home: Path, rules: Keeping) -> dict[str, str]:
    """Remove backups that are no longer kept, and what only they held of the vaults; gives digest -> name."""
    here = backups_in(home)
    stay = staying(here, rules)
    gone = {}
    for backup in (backup for backup in here if backup.name not in stay):
        gone[backup.digest] = backup.name
        away = backup.folder.with_name(f"{_GOING}{backup.name}")
        with on_medium():
            backup.folder.replace(away)
        take_away(away)
    sweep(home)
    return gone


def staying(backups: Sequence[Backup], rules: Keeping) -> set[str]:
    """The names of the backups that are kept: the newest, and the last of each month."""
    newest = sorted(backups, key=lambda backup: backup.manifest.made, reverse=True)
    months: dict[str, str] = {}
    for backup in newest:
        months.setdefault(backup.manifest.made[:7], backup.name)
    kept = [backup.name for backup in newest[: max(1, rules.newest)]]
    return {*kept, *list(months.values())[: rules.months]}


def sweep(home: Path) -> None:
    """Remove shared files no backup names; none while a backup cannot be read."""
    with on_medium():
        folders = [path for path in home.iterdir() if path.is_dir() and path.name != POOL]
        there = [read(folder) for folder in folders]
        if any(backup is None for backup in there):
            return
        named = {file.path for backup in there if backup for file in backup.manifest.pool}
        for path in _shared(home / POOL):
            if path.relative_to(home / POOL).as_posix() not in named:
                path.unlink(missing_ok=True)


def _shared(pool: Path) -> Iterable[Path]:
    return [path for top in _OF_A_STORE for path in (pool / top).rglob("*") if path.is_file()]


# -- what a registrar should be told


def shrinks(now: Manifest, before: Manifest) -> str:
    """A sentence when a backup holds less than the one before; "" otherwise. Nothing in a store becomes less."""
    less = [
        counted(old - new, one, many)
        for old, new, one, many in (
            (before.entries, now.entries, "{n} entry of the register", "{n} entries of the register"),
            (before.papers, now.papers, "{n} document", "{n} documents"),
            (before.objects, now.objects, "{n} file", "{n} files"),
            (before.walled, now.walled, "{n} sealed room", "{n} sealed rooms"),
        )
        if new < old
    ]
    if not less and now.bytes * 5 >= before.bytes * 4:
        return ""
    what = ", ".join(less) or tr("a fifth of its size")
    return tr("This backup holds less than the one of {name}: {what} fewer. Was an older store put in place?",
              name=before.name, what=what)  # fmt: skip


def refuse_place(store: Path, to: Path) -> None:
    """Trouble when backups would lie among the files of the store itself, or in no folder at all."""
    given, own = to.absolute(), store.absolute()
    if given == own or any(given.is_relative_to(own / name) for name in _OF_A_STORE):
        raise Trouble(
            tr("Backups cannot lie among the files of the store itself."), tr("Nothing was changed."),
            tr("Choose another folder, best on a medium that is kept elsewhere."),
        )  # fmt: skip


def near(store: Path, to: Path) -> tuple[str, ...]:
    """Sentences on a place that would be lost together with the store."""
    with on_medium():
        if to.absolute().is_relative_to(store.absolute()):
            return (tr("The backups lie in the store’s own folder: whoever loses or deletes it loses both."),)
        if to.stat().st_dev == store.stat().st_dev:
            return (tr("The backups lie on the same disk as the store: they do not help when the disk is lost."),)
    return ()
