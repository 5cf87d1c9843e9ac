"""Bad input at the door: one clear sentence beside what caused it, nothing typed lost, and the door stays usable."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.desk.firstrun import CreatePage, FirstRun, RecoveryPage
from app.desk.gate import Field, UnlockPage
from app.desk.window import Window
from app.store.engine import stamp
from app.store.store import Store
from tests.conftest import PASSPHRASE
from tests.house.conftest import ROOT

NAME = "R. Registrar"
HOLDER = """
import sys
from pathlib import Path
from app.store.store import Store
from app.terms import SystemClock
store = Store.open(Path(sys.argv[1]), "R. Registrar", "correct horse battery staple", clock=SystemClock())
print("open", flush=True)
sys.stdin.read()
store.close()
"""


@contextmanager
def medium(folder: Path, size: str = "64m", *, read_only: bool = False) -> Iterator[Path]:
    """A small disk of its own; only the superuser can have one."""
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only the superuser can mount a small disk")
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def seal(folder: Path) -> None:
    """From now on the small disk cannot be written."""
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)


def fill_up(folder: Path, spare: int) -> Path:
    """Leave ``spare`` bytes on a small disk."""
    ballast = folder / "ballast"
    room = os.statvfs(folder)
    ballast.write_bytes(bytes(max(0, room.f_bavail * room.f_frsize - spare)))
    return ballast


def typed(door: Window, folder: Path | str, passphrase: str = PASSPHRASE) -> UnlockPage:
    """The page filled in and its button pressed."""
    page = door.gate.unlock
    page.store.setEditText(str(folder))
    page.name.setText(NAME)
    page.passphrase.setText(passphrase)
    page.go.click()
    return page


def said(qtbot: QtBot, page: UnlockPage) -> dict[str, str]:
    """What stands beside which field, once the worker is back."""
    qtbot.waitUntil(lambda: page.card.isEnabled() and any(words(page).values()), timeout=30_000)
    return {name: text for name, text in words(page).items() if text}


def words(page: UnlockPage | CreatePage) -> dict[str, str]:
    fields = {name: part for name, part in vars(page).items() if isinstance(part, Field)}
    return {name: part.wrong.text() for name, part in fields.items()}


def garble(store: Store) -> None:
    """A page in the middle of the file."""
    path = store.folder / "record.db"
    data = bytearray(path.read_bytes())
    for at in range(4096, len(data), 4096):
        data[at + 100 : at + 140] = bytes(40)
    path.write_bytes(bytes(data))


def later_keys(store: Store) -> None:
    path = store.folder / "store.keys"
    found = msgspec.json.decode(path.read_bytes())
    found["body"]["format"] = 3
    path.write_bytes(msgspec.json.encode(found))


def spoil(name: str) -> Callable[[Store], object]:
    """What the world did to a closed store."""
    return {
        "empty record": lambda s: (s.folder / "record.db").write_bytes(b""),
        "record gone": lambda s: (s.folder / "record.db").unlink(),
        "damaged pages": garble,
        "garbage keys": lambda s: (s.folder / "store.keys").write_bytes(os.urandom(4096)),
        "empty keys": lambda s: (s.folder / "store.keys").write_bytes(b""),
        "newer keys": later_keys,
    }[name]


AGAIN = "Do not work on. Copy the folder as it is, then restore the last verified backup."
NEWER = "This store was written by a newer version of Greffe. Nothing was changed. "
NEWER += "Open it with that version or a later one."
DAMAGED = {
    "empty record": "The file record.db is too short to be a file of this store. Greffe has changed nothing. " + AGAIN,
    "record gone": "The file record.db is missing from the store. Greffe has changed nothing. "
    "Bring the file back, or restore the last verified backup.",
    "damaged pages": "A file of the store is damaged. Greffe has changed nothing. " + AGAIN,
    "garbage keys": "The key file store.keys cannot be read. Greffe has changed nothing. " + AGAIN,
    "empty keys": "The key file store.keys cannot be read. Greffe has changed nothing. " + AGAIN,
    "newer keys": NEWER,
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_store_is_told_beside_its_folder(qtbot: QtBot, door: Window, store: Store, name: str) -> None:
    store.close()
    spoil(name)(store)
    page = typed(door, store.folder)
    assert said(qtbot, page) == {"where": DAMAGED[name]}
    assert (page.store.currentText(), page.name.text()) == (str(store.folder), NAME)
    assert page.go.isEnabled()
    assert door.report is None


def test_a_record_of_a_newer_version(qtbot: QtBot, door: Window, store: Store) -> None:
    with store.record._writer.connect() as connection:
        stamp(connection, 99)
        connection.commit()
    store.close()
    page = typed(door, store.folder)
    assert said(qtbot, page) == {"where": NEWER}


def test_a_wrong_passphrase_stands_beside_the_passphrase_and_the_right_one_opens(
    qtbot: QtBot, door: Window, store: Store
) -> None:
    store.close()
    page = typed(door, store.folder, "not the right one")
    wrong = "This name and passphrase do not open the store. Nothing was changed. Type them again."
    assert said(qtbot, page) == {"key": wrong}
    typed(door, store.folder)
    qtbot.waitUntil(lambda: door.shell is not None, timeout=30_000)
    assert not any(words(page).values())


@pytest.mark.parametrize("folder", ["nowhere", "file.txt", "x" * 5000, "tab\tand\x01signs", "file.txt/inside"])
def test_a_folder_that_is_none(qtbot: QtBot, door: Window, tmp_path: Path, folder: str) -> None:
    (tmp_path / "file.txt").write_text("a file")
    page = typed(door, tmp_path / folder)
    assert list(said(qtbot, page)) == ["where"]
    assert page.where.wrong.text().startswith(("There is no store in ", "No such folder can be made there: "))
    assert door.report is None


def test_a_store_open_elsewhere(qtbot: QtBot, door: Window, store: Store) -> None:
    store.close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(store.folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == b"open\n"
        page = typed(door, store.folder)
        told = said(qtbot, page)
        other.stdin.close()
        other.wait()
    assert list(told) == ["where"]
    assert told["where"].startswith("The store is open on ")
    assert told["where"].endswith(" UTC. Nothing was changed. Close it there first.")
    page.go.click()
    qtbot.waitUntil(lambda: door.shell is not None, timeout=30_000)


def test_a_store_on_a_medium_that_cannot_be_written(qtbot: QtBot, door: Window, store: Store, tmp_path: Path) -> None:
    store.close()
    with medium(tmp_path / "disk") as disk:
        subprocess.run(["cp", "-a", store.folder, disk / "store"], check=True)
        seal(disk)
        page = typed(door, disk / "store")
        assert said(qtbot, page) == {
            "where": "The store stands on a medium, or in a folder, that cannot be written. Nothing was written. "
            "Copy the store to a disk you may write to and open it there."
        }


# ------------------------------------------------------------------ a new store


def create(door: Window, folder: Path | str) -> tuple[FirstRun, CreatePage]:
    """The page of a new store, filled in and pressed."""
    if not isinstance(door.gate.stack.currentWidget(), FirstRun):
        door.gate.found_store()
    first = door.gate.stack.currentWidget()
    assert isinstance(first, FirstRun)
    page = first.page
    page.folder.setText(str(folder))
    page.name.setText("R. New")
    page.passphrase.setText(PASSPHRASE)
    page.repeat.setText(PASSPHRASE)
    page.go.click()
    return first, page


def refused(qtbot: QtBot, page: CreatePage) -> dict[str, str]:
    qtbot.waitUntil(lambda: page.card.isEnabled() and any(words(page).values()), timeout=30_000)
    return {name: text for name, text in words(page).items() if text}


@pytest.mark.parametrize("folder", ["full", "file.txt", "file.txt/inside", "x" * 300])
def test_a_folder_no_store_can_be_made_in(qtbot: QtBot, door: Window, tmp_path: Path, folder: str) -> None:
    (tmp_path / "file.txt").write_text("a file")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("a letter")
    _, page = create(door, tmp_path / folder)
    assert list(refused(qtbot, page)) == ["where"]
    assert (page.folder.text(), page.name.text(), page.repeat.text()) == (
        str(tmp_path / folder), "R. New", PASSPHRASE
    )  # fmt: skip
    assert door.report is None
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_a_disk_that_is_full_and_then_is_not(qtbot: QtBot, door: Window, tmp_path: Path) -> None:
    with medium(tmp_path / "disk") as disk:
        for spare in (0, 40_000, 8 << 20):
            ballast = fill_up(disk, spare)
            _, page = create(door, disk / "store")
            assert refused(qtbot, page) == {
                "where": "The disk is full. Nothing was written. Make room on the disk and try again."
            }
            ballast.unlink()
            assert list(disk.rglob("*")) == []
        first, page = create(door, disk / "store")
        qtbot.waitUntil(lambda: isinstance(first.currentWidget(), RecoveryPage), timeout=30_000)
        recovery = first.currentWidget()
        assert isinstance(recovery, RecoveryPage)
        recovery.store.close()


def test_a_folder_that_cannot_be_written(qtbot: QtBot, door: Window, tmp_path: Path) -> None:
    with medium(tmp_path / "disk") as disk:
        seal(disk)
        _, page = create(door, disk / "store")
        told = refused(qtbot, page)
    assert list(told) == ["where"]
    assert told["where"].startswith("The store stands on a medium, or in a folder, that cannot be written.")
