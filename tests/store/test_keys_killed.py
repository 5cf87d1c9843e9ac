"""The power goes while keys change: either all of it happened, or none, and the next opening sees to it."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.store import pending, sealedrooms
from app.store.register import entries
from app.store.store import NewPerson, Store
from app.store.trouble import WrongPassphrase
from app.terms import Role
from tests.conftest import PASSPHRASE, REGISTRAR, Templates, TurnableClock, second_person
from tests.store.keychild import CASE, OTHER

ROOT = Path(__file__).parents[2]
ACTS = {"enrol": "store.enrol", "passphrase": "store.change_passphrase", "room": "store.open_walled",
        "remove": "store.remove", "renew": "store.renew_room"}  # fmt: skip


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, templates: Templates) -> Path:
    """Everybody enrolled, and a room of two arbitrators."""
    folder = tmp_path_factory.mktemp("keys") / "store"
    templates.copied(folder, peopled=True)
    store = Store.open(folder, REGISTRAR, PASSPHRASE, clock=TurnableClock())
    store.open_walled("deliberation", CASE, ["A. Presiding", "B. Second"])
    store.close()
    return folder


CASES = [
    ("enrol", "staged", False), ("enrol", "entered", True), ("enrol", "folder", True),
    ("passphrase", "staged", False), ("passphrase", "entered", True),
    ("room", "staged", False), ("room", "entered", True), ("room", "switched", True),
    ("renew", "staged", False), ("renew", "entered", True), ("renew", "switched", True),
    ("remove", "entered", False), ("remove", "staged", False), ("remove", "switched", True),
]  # fmt: skip


@pytest.mark.parametrize(("what", "where", "happened"), CASES)
def test_a_change_of_keys_happens_wholly_or_not_at_all(
    sound: Path, tmp_path: Path, what: str, where: str, *, happened: bool
) -> None:
    folder = tmp_path / "store"
    shutil.copytree(sound, folder)
    before = acts(folder)
    killed(folder, what, where)
    store = reopened(folder, OTHER if happened and what == "passphrase" else PASSPHRASE)
    assert acts_of(store) == [*before, ACTS[what]] if happened else before
    assert pending.left_over(folder) == []
    assert sorted(p.name for p in (folder / "walled").iterdir()) == sorted(f"{room}.db" for room in rooms(store))
    assert [p.name for p in store.people()].count("N. New") == (what == "enrol" and happened)
    assert [p.name for p in store.people()].count("D. Third") == (what != "remove" or not happened)
    for name in ("A. Presiding", "B. Second"):
        (room,) = sealedrooms.rooms_of(store, name, PASSPHRASE)
        assert store.walled(name, PASSPHRASE).open(room.id).verify() == []
    assert len(sealedrooms.rooms_of(store, "M. Mediator", PASSPHRASE)) == (what == "room" and happened)
    assert store.verify() == []
    store.enrol(NewPerson("L. Later", Role.AUDITOR, PASSPHRASE), second_person(store))
    store.close()
    again = reopened(folder, OTHER if happened and what == "passphrase" else PASSPHRASE)
    assert again.verify() == []
    again.close()


def killed(folder: Path, what: str, where: str) -> None:
    command = [sys.executable, "-m", "tests.store.keychild", str(folder), what, where]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr


def reopened(folder: Path, passphrase: str) -> Store:
    return Store.open(folder, REGISTRAR, passphrase, clock=TurnableClock())


def acts(folder: Path) -> list[str]:
    store = reopened(folder, PASSPHRASE)
    try:
        return acts_of(store)
    finally:
        store.close()


def acts_of(store: Store) -> list[str]:
    with store.record.reading() as session:
        return [entry.act for entry in entries(session)]


def rooms(store: Store) -> set[str]:
    with store.record.reading() as session:
        return {entry.subject for entry in entries(session) if entry.act == "store.open_walled"}


def test_a_passphrase_that_never_came_to_be_opens_nothing(sound: Path, tmp_path: Path) -> None:
    folder = tmp_path / "store"
    shutil.copytree(sound, folder)
    killed(folder, "passphrase", "staged")
    with pytest.raises(WrongPassphrase, match="not yet"):
        reopened(folder, OTHER)
    reopened(folder, PASSPHRASE).close()


def test_half_a_key_file_beside_is_removed(sound: Path, tmp_path: Path) -> None:
    """The power went while the new file was written: whatever lies beside is none of ours."""
    folder = tmp_path / "store"
    shutil.copytree(sound, folder)
    (folder / "store.keys.next").write_bytes((folder / "store.keys").read_bytes()[:500])
    (folder / "walled" / "0.db.next").write_bytes(b"half")
    store = reopened(folder, PASSPHRASE)
    assert pending.left_over(folder) == []
    assert store.verify() == []
    store.close()
