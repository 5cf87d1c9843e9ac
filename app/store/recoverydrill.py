"""A recovery tried out: into a scratch folder, compared with the store in every part, and wiped."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
from sqlalchemy.orm import Session

from app.store import keyfile, recovery
from app.store.compartment import database_path, vault_folder
from app.store.engine import check_file, connect, engine_for
from app.store.files import make_folder
from app.store.identity import PrivateKeys
from app.store.keyfile import Body, CompartmentKey
from app.store.progress import SILENT, Progress
from app.store.register import head, moment_text
from app.store.stream import SealedFile
from app.store.trouble import StoreDamaged, told
from app.terms import Clock, Trouble, tr

_NOT_COUNTED: Final = ("sqlite_",)


class Compared(msgspec.Struct, frozen=True):
    """One thing compared; ``fits`` when the recovered one is the store's."""

    what: str
    fits: bool
    note: str = ""


@dataclass(frozen=True)
class DrillReport:
    """What a drill found. ``good`` when everything fits and nothing is left out."""

    at: str
    rooms: int
    uncovered: int
    compared: tuple[Compared, ...]

    @property
    def good(self) -> bool:
        return all(each.fits for each in self.compared) and self.uncovered == 0

    def lines(self) -> tuple[str, ...]:
        """For people: one line for each thing compared, the verdict last."""
        found = [
            f"{'✓' if each.fits else '✗'} {each.what}{': ' + each.note if each.note else ''}" for each in self.compared
        ]
        if self.uncovered:
            found.append("✗ " + tr("{n} sealed rooms are not covered: a member has to renew their key first.",
                                   n=self.uncovered))  # fmt: skip
        good = tr("The recovery works: everything was recovered and fits. The scratch folder was wiped.")
        bad = tr("The recovery does NOT give everything. The scratch folder was wiped.")
        return (*found, good if self.good else bad)


def drill_recovery(
    folder: Path, secret: recovery.Typed, scratch: Path, *, clock: Clock, progress: Progress = SILENT
) -> DrillReport:
    """Recover the store in ``folder`` (open or not) into a new folder in ``scratch`` and compare.

    Nothing in the store changes; the new folder is wiped whatever happens. WrongPassphrase for another paper.
    """
    target = scratch / "recovered"
    make_folder(target / "walled")
    try:
        return _drilled(folder, secret, target, clock, progress)
    finally:
        wipe(target)


def _drilled(folder: Path, secret: recovery.Typed, target: Path, clock: Clock, progress: Progress) -> DrillReport:
    file = keyfile.read(folder)
    found = recovery.opened(file.body, recovery.secret_of(secret, file.body.store))
    keys = _keys(file.body, found)
    people = [tr("{name}: keys of the registrar", name=file.body.registrar.name)]
    fits = PrivateKeys.unpacked(found.registrar).public == file.body.registrar.keys
    compared = [Compared(people[0], fits)]
    with told():
        shutil.copyfile(folder / keyfile.NAME, target / keyfile.NAME)
    compared.append(_people(file.body, target))
    for number, key in enumerate(keys, 1):
        progress.step(number, len(keys), _title(key))
        compared += _compartment(folder, target, key)
    there = sum(1 for _ in (folder / "walled").glob("*.db"))
    rooms = sum(1 for key in keys if key.kind != "record")
    return DrillReport(moment_text(clock.now().utc), rooms, max(0, there - rooms), tuple(compared))


def _keys(body: Body, found: recovery.Opened) -> list[CompartmentKey]:
    """The record first; where the recovery key dates from format 1, as the registrar reads it."""
    covered = recovery.keys_behind(body, found)
    own = keyfile.openable(body, PrivateKeys.unpacked(found.registrar), body.registrar.id)
    record = [key for key in (*covered, *own) if key.kind == "record"][:1]
    return [*record, *(key for key in covered if key.kind != "record")]


def _people(body: Body, target: Path) -> Compared:
    again = keyfile.read(target).body
    return Compared(tr("People and offices ({n})", n=len(body.present)), again.people == body.people)


def _title(key: CompartmentKey) -> str:
    return tr("The record") if key.kind == "record" else tr("A sealed room ({kind})", kind=tr(key.kind))


def _compartment(folder: Path, target: Path, key: CompartmentKey) -> Iterator[Compared]:
    """A copy opened with the recovered key, beside what stands in the store."""
    source, copy = database_path(folder, key), database_path(target, key)
    try:
        check_file(source)
        _copied(source, copy, key)
        first, second = _measured(source, key), _measured(copy, key)
    except Trouble as met:
        yield Compared(_title(key), False, met.what)
        return
    yield Compared(tr("{what}: register", what=_title(key)), first["head"] == second["head"], str(second["head"]))
    yield Compared(tr("{what}: rows of {n} tables", what=_title(key), n=len(second["rows"])),
                   first["rows"] == second["rows"] and second["sound"])  # fmt: skip
    lost = _unreadable(folder, key, second["vault"], second["ring"])
    yield Compared(tr("{what}: files in the vault ({n})", what=_title(key), n=len(second["vault"])), lost == 0)


def _copied(source: Path, copy: Path, key: CompartmentKey) -> None:
    with told():
        raw = connect(source, key.database_key)
        try:
            raw.execute("VACUUM INTO ?", (str(copy),))
        finally:
            raw.close()


def _measured(path: Path, key: CompartmentKey) -> dict[str, Any]:
    """Head, rows of every table, soundness, and what the catalogue of the vault names."""
    with _session(path, key) as session:
        raw = session.connection().connection.driver_connection
        assert raw is not None
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        rows = {
            name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  names of its own tables
            for name in names if not name.startswith(_NOT_COUNTED)
        }  # fmt: skip
        return {
            "head": head(session).text, "rows": rows,
            "sound": raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok",
            "vault": [bytes(row[0]) if isinstance(row[0], bytes) else bytes.fromhex(row[0])
                      for row in raw.execute("SELECT id FROM vault_object")],
            "ring": [row[0] for row in raw.execute("SELECT key FROM vault_ring ORDER BY number DESC")],
        }  # fmt: skip


@contextmanager
def _session(path: Path, key: CompartmentKey) -> Iterator[Session]:
    engine = engine_for(path, key.database_key)
    try:
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()


def _unreadable(folder: Path, key: CompartmentKey, idents: list[bytes], ring: list[bytes]) -> int:
    """How many files of the vault none of the recovered keys opens; the beginning of each is tried."""
    place, keys = vault_folder(folder, key), (key.vault_key, *ring)
    return sum(not any(_opens(place / ident.hex()[:2] / ident.hex(), each, ident) for each in keys) for ident in idents)


def _opens(path: Path, key: bytes, ident: bytes) -> bool:
    try:
        with told(), path.open("rb", buffering=0) as file, SealedFile(key, ident, file) as plain:
            plain.read(1)
    except (StoreDamaged, Trouble):
        return False
    return True


def wipe(folder: Path) -> None:
    """Overwrite and remove what a drill has made; all of it was encrypted."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("r+b") as file:
                left = path.stat().st_size
                while left > 0:
                    left -= file.write(bytes(min(left, 1 << 20)))
                os.fsync(file.fileno())
    shutil.rmtree(folder, ignore_errors=True)
