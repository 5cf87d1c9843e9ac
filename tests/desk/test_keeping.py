"""Keeping at the desk, at the door and on the command line: over real stores and real folders."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.keeping import KeepingPage, size_text
from app.desk.memory import Memory
from app.desk.shell import Shell
from app.desk.window import Window
from app.store.backups import backups_in, found_in, home_of
from app.store.keeping import keeping, known
from app.store.store import NewPerson, Store
from app.store.upgrade import Agreed
from app.terms import Role, SystemClock
from app.widgets.palette import dress
from tests.desk.test_commands import greffe
from tests.store.rising import FROZEN, PASSPHRASE, REGISTRAR

WAIT = 30_000


@pytest.fixture(scope="module")
def risen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The frozen store, upgraded and closed."""
    folder = shutil.copytree(FROZEN / "v1", tmp_path_factory.mktemp("risen") / "store")
    Store.open(folder, REGISTRAR, PASSPHRASE, clock=SystemClock(), agreed=Agreed()).close()
    return folder


@pytest.fixture
def window(qtbot: QtBot, memory: Memory, qapp: QApplication) -> Iterator[Window]:
    dress(qapp)
    made = Window(memory)
    qtbot.addWidget(made)
    made.resize(1366, 850)
    made.show()
    yield made
    made.close()
    made.jobs.wait()


@pytest.fixture
def page(window: Window, risen: Path, tmp_path: Path) -> KeepingPage:
    """The page over an open store, a folder for backups typed into it."""
    folder = shutil.copytree(risen, tmp_path / "store")
    window.enter(Store.open(folder, REGISTRAR, PASSPHRASE, clock=SystemClock()))
    shell_of(window).go("keeping")
    page = shell_of(window).places["keeping"]
    assert isinstance(page, KeepingPage)
    (tmp_path / "medium").mkdir()
    page.folder.setText(str(tmp_path / "medium"))
    return page


def shell_of(window: Window) -> Shell:
    assert window.shell is not None
    return window.shell


def through(qtbot: QtBot, page: KeepingPage) -> str:
    """What the band says once the job is through."""
    qtbot.waitUntil(page.again.isEnabled, timeout=WAIT)
    return page.banner.text.text()


def test_a_backup_is_made_proved_drilled_and_restored(
    qtbot: QtBot, window: Window, page: KeepingPage, tmp_path: Path
) -> None:
    assert shell_of(window).kept.text() == "no backup was ever proved"
    assert shell_of(window).kept.property("kind") == "red"
    page.again.click()
    assert not page.again.isEnabled()
    assert through(qtbot, page).startswith("Backed up and proved: register head ")
    assert shell_of(window).kept.text() == "backup proved today"
    assert shell_of(window).kept.property("kind") == "green"
    (row,) = page.table.rows.rows
    assert page.chosen == row
    page.proving.click()
    assert through(qtbot, page) == "The backup was opened, and all of it is sound."
    page.drilling.click()
    assert page.key.wrong.text() == "Type your passphrase."
    page.passphrase.setText(PASSPHRASE)
    page.drilling.click()
    assert "all equal" in through(qtbot, page)
    assert page.passphrase.text() == ""
    page.restore_to(tmp_path / "again")
    assert through(qtbot, page).startswith(f"Restored to {tmp_path / 'again'}. Open it at the door and verify it.")
    again = Store.open(tmp_path / "again", REGISTRAR, PASSPHRASE, clock=SystemClock())
    assert again.verify() == []
    again.close()


def test_a_cancelled_backup_is_told_and_leaves_nothing(
    qtbot: QtBot, window: Window, page: KeepingPage, tmp_path: Path
) -> None:
    page.again.click()
    window.jobs.cancel_all()
    said = through(qtbot, page)
    found = backups_in(home_of(tmp_path / "medium", page.desk.store.id))
    assert (said, found) == ("Cancelled. Nothing of it was left behind.", ())
    assert page.desk.read(known) == ()


def test_a_medium_that_is_not_there_is_told(qtbot: QtBot, page: KeepingPage, tmp_path: Path) -> None:
    page.again.click()
    through(qtbot, page)
    shutil.move(tmp_path / "medium", tmp_path / "pulled")
    page.proving.click()
    assert through(qtbot, page).startswith("There is no finished backup in ")


def test_the_rules_are_kept_and_a_wrong_folder_is_told(page: KeepingPage, tmp_path: Path) -> None:
    page.newest.setValue(3)
    page.saving.click()
    kept = page.desk.read(keeping)
    assert (kept.folder, kept.newest, kept.months, kept.remind_days) == (str(tmp_path / "medium"), 3, 12, 7)
    assert "on the same disk" in page.caution.text()
    page.folder.setText(str(page.desk.store.folder / "vault"))
    page.saving.click()
    assert "cannot lie among the files of the store" in page.place.wrong.text()
    page.folder.clear()
    page.again.click()
    assert page.place.wrong.text() == "Choose a folder, best on a medium that is kept elsewhere."
    assert page.desk.read(keeping) == kept


def test_an_auditor_sees_the_backups_and_makes_none(window: Window, risen: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(risen, tmp_path / "store")
    store = Store.open(folder, REGISTRAR, PASSPHRASE, clock=SystemClock())
    store.enrol(NewPerson("Q. Auditor", Role.AUDITOR, PASSPHRASE), store.second("C. Clerk", PASSPHRASE))
    store.close()
    window.enter(Store.open(folder, "Q. Auditor", PASSPHRASE, clock=SystemClock()))
    shell_of(window).go("keeping")
    page = shell_of(window).places["keeping"]
    assert isinstance(page, KeepingPage)
    assert [part.isVisible() for part in (page.table, page.again, page.one, page.rule_card)] == [True, *[False] * 3]


def test_an_older_store_is_upgraded_at_the_door(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    folder = shutil.copytree(FROZEN / "v1", tmp_path / "older")
    page = window.gate.unlock
    page.store.setEditText(str(folder))
    page.name.setText("C. Clerk")
    page.passphrase.setText(PASSPHRASE)
    page.go.click()
    qtbot.waitUntil(lambda: "Ask the registrar to upgrade it." in page.where.wrong.text(), timeout=WAIT)
    assert not page.upgrade.isVisible()
    page.name.setText(REGISTRAR)
    page.go.click()
    qtbot.waitUntil(page.upgrade.isVisible, timeout=WAIT)
    assert "from version 1 to version 2" in page.older.text()
    assert window.shell is None
    page.upgrade.click()
    qtbot.waitUntil(lambda: window.shell is not None, timeout=WAIT)
    assert not page.upgrade.isVisible()


def test_a_backup_is_restored_at_the_door(qtbot: QtBot, window: Window, risen: Path, tmp_path: Path) -> None:
    done = greffe("backup", str(risen), "-u", "C. Clerk", "--to", str(tmp_path / "medium"))
    assert done.returncode == 0, done.stderr
    page = window.gate.unlock
    page.restore_to(tmp_path / "medium", tmp_path / "again")
    qtbot.waitUntil(lambda: "is back. Unlock it" in page.state.text(), timeout=WAIT)
    assert page.store.currentText() == str(tmp_path / "again")
    page.restore_to(tmp_path / "medium", tmp_path / "again")
    qtbot.waitUntil(lambda: "is not empty" in page.where.wrong.text(), timeout=WAIT)


def test_the_command_line_keeps_a_store(tmp_path: Path) -> None:
    older, medium = str(shutil.copytree(FROZEN / "v1", tmp_path / "older")), str(tmp_path / "medium")
    assert greffe("verify", older, "-u", REGISTRAR).returncode == 3
    assert greffe("upgrade", older, "-u", "C. Clerk", "--yes").returncode == 3
    assert greffe("upgrade", older, "-u", REGISTRAR, "--yes").stdout.count("The store was upgraded.") == 1
    made = greffe("backup", older, "-u", "C. Clerk", "--to", medium)
    assert made.stdout.startswith("Backed up and proved: "), made.stderr
    assert "all equal" in greffe("drill", older, "-u", "C. Clerk", "--backup", medium).stdout
    again = str(tmp_path / "again")
    back = greffe("restore", medium, "--to", again, "-u", REGISTRAR, "--instead-of", older)
    assert (back.returncode, "opened and verified" in back.stdout) == (0, True), back.stderr
    assert "entries were made after this backup" in back.stderr
    assert greffe("restore", medium, "--to", again, "-u", REGISTRAR).returncode == 3
    assert found_in(Path(medium)).manifest.entries > 0


@pytest.mark.parametrize(("size", "said"), [(999, "999 B"), (1_250_000, "1.2 MB"), (3_400_000_000, "3.4 GB")])
def test_sizes_as_one_says_them(size: int, said: str) -> None:
    assert size_text(size) == said
