"""A disk that fills up during each kind of work: it is said by name, the store stays whole, and the work is done later.

A small disk of its own where this process may mount one; elsewhere no file may grow beyond a few bytes more.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from app.desk import production
from app.desk.desk import Desk
from app.docket.queries import cases
from app.registry.acts import file_notice
from app.store import backup
from app.store.papers import owed_papers, papers
from app.store.register import Head
from app.store.store import NewPerson, Store
from app.store.trouble import DiskFull, DiskTrouble, NoRoom, StoreDamaged
from app.store.upgrade import Agreed
from app.terms import Role, Trouble
from tests.conftest import PASSPHRASE, REGISTRAR, Templates, TurnableClock, second_person
from tests.desk.test_door import fill_up
from tests.registry.papers import NOTICE
from tests.store.rising import FROZEN
from tests.store.test_damage import room_for

SPARES = (0, 5_000, 30_000, 120_000, 500_000, 18_000_000)
"""Bytes left free when the work begins; intake asks for 16 MiB more than it needs."""


@dataclass
class Disk:
    """Where the store stands, and how room on it is taken away."""

    folder: Path
    small: bool

    @contextmanager
    def nearly_full(self, spare: int) -> Iterator[None]:
        """Only ``spare`` bytes are left."""
        if not self.small:
            largest = max(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())
            with room_for(largest + spare if spare else 0):
                yield
            return
        ballast = fill_up(self.folder, spare)
        try:
            yield
        finally:
            ballast.unlink()


def mounted(folder: Path) -> bool:
    """Whether a small disk could be mounted there."""
    if os.name == "nt" or os.geteuid() != 0:
        return False
    command = ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    small = mounted(folder)
    yield Disk(folder, small)
    if small:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@dataclass
class Desks:
    """The store on that disk, opened anew where the work closes it."""

    disk: Disk
    store: Store
    done: int = 0
    drawn: production.Made | None = None

    @property
    def desk(self) -> Desk:
        return Desk(self.store)

    def opened(self) -> Store:
        return Store.open(self.store.folder, REGISTRAR, PASSPHRASE, clock=self.store.clock)

    def state(self) -> tuple[Head, Any, Any, Any, Any]:
        """What must be as it was when nothing was written."""
        desk, vault = self.desk, self.store.record.vault
        return self.store.record.head(), desk.read(cases), desk.read(papers), vault.all(), self.store.people()

    def name(self, what: str) -> str:
        self.done += 1
        return f"{what} {self.done}"


@pytest.fixture
def desks(disk: Disk, templates: Templates) -> Iterator[Desks]:
    store = templates.opened(disk.folder / "store", TurnableClock(), peopled=True)
    made = Desks(disk, store)
    act(made)
    yield made
    made.store.close()


def act(at: Desks) -> None:
    with at.store.record.transaction() as tx:
        file_notice(tx, NOTICE)


def paper(at: Desks) -> None:
    """The next paper that is owed; drawn once, since all are alike."""
    owed = at.desk.read(owed_papers)[0]
    at.drawn = at.drawn or production.make(owed, at.desk.head_text(), "")
    production.keep(at.store.record, replace(at.drawn, owed=owed.id, register_head=at.desk.head_text()))


def intake(at: Desks) -> None:
    at.store.record.vault.keep(io.BytesIO(os.urandom(1_500_000)))


def many(at: Desks) -> None:
    at.store.record.vault.keep_many([io.BytesIO(os.urandom(9_000)) for _ in range(60)])


def enrol(at: Desks) -> None:
    at.store.enrol(NewPerson(at.name("Person"), Role.CLERK, PASSPHRASE), second_person(at.store))


def passphrase(at: Desks) -> None:
    at.store.change_passphrase(PASSPHRASE, PASSPHRASE)


def draft(at: Desks) -> None:
    at.store.record.drafts.save(at.name("draft"), {"text": "word " * 4000})


def room(at: Desks) -> None:
    at.store.open_walled("mediation", at.desk.read(cases)[0].id, ["M. Mediator"], second_person(at.store))


def close_and_open(at: Desks) -> None:
    at.store.close()
    at.store = at.opened()


def back_up(at: Desks) -> None:
    backup.make(at.store, at.disk.folder / "medium")


WORK: dict[str, Callable[[Desks], None]] = {
    work.__name__: work
    for work in (act, paper, intake, many, enrol, passphrase, draft, room, close_and_open, back_up)
}  # fmt: skip


@pytest.mark.parametrize("name", WORK)
def test_a_full_disk_is_said_and_nothing_is_lost(desks: Desks, name: str) -> None:
    work, said = WORK[name], []
    for spare in SPARES:
        if name == "paper":
            act(desks)
        before = desks.state()
        with desks.disk.nearly_full(spare):
            trouble = met(work, desks)
        said.append(trouble)
        if name == "close_and_open" and trouble:
            desks.store = desks.opened()
        if trouble and name not in {"close_and_open", "back_up"}:
            assert desks.state() == before
    assert type(said[0]) in {DiskFull, DiskTrouble, NoRoom} or name == "close_and_open", "the disk was not full"
    assert said[-1] is None or name in {"intake", "many"}
    work(desks)
    close_and_open(desks)
    assert desks.store.verify() == []
    assert leftovers(desks.store.folder) == []


def met(work: Callable[[Desks], None], desks: Desks) -> Trouble | None:
    """The trouble the work ended in; anything else fails, and so does calling a full disk damage."""
    try:
        work(desks)
    except StoreDamaged as wrong:
        raise AssertionError(wrong.what) from wrong
    except Trouble as trouble:
        return trouble
    return None


def leftovers(folder: Path) -> list[Path]:
    """Files on their way that nobody will take up again."""
    return [path for path in folder.rglob("*") if path.suffix in {".tmp", ".staged", ".making"}]


@pytest.mark.parametrize("spare", SPARES[:-1])
def test_an_upgrade_on_a_full_disk_is_put_off(disk: Disk, spare: int) -> None:
    folder = disk.folder / "store"
    shutil.copytree(FROZEN / "v1", folder)
    with disk.nearly_full(spare), pytest.raises((DiskFull, DiskTrouble)):
        Store.open(folder, REGISTRAR, PASSPHRASE, clock=TurnableClock(), agreed=Agreed())
    store = Store.open(folder, REGISTRAR, PASSPHRASE, clock=TurnableClock(), agreed=Agreed())
    assert store.verify() == []
    store.close()
    assert leftovers(folder) == []
