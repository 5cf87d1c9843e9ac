from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desk.firstrun import RecoveryPage, groups
from app.desk.home import Home
from app.desk.memory import Memory
from app.desk.papers import Papers
from app.desk.record import RecordDialog
from app.desk.registerpage import Register
from app.desk.sealing import SealDialog
from app.desk.shell import Shell
from app.desk.strength import strength
from app.desk.window import Window
from app.store.store import Store
from tests.conftest import PASSPHRASE
from tests.desk.walk import faults


def shell(window: Window) -> Shell:
    assert window.shell is not None
    return window.shell


def place(window: Window, key: str) -> QWidget:
    shell(window).go(key)
    return shell(window).places[key]


def case_of(window: Window) -> UUID:
    return UUID(window.property("case"))


def test_a_wrong_passphrase_is_told_beside_it(qtbot: QtBot, door: Window, store: Store) -> None:
    folder = str(store.folder)
    store.close()
    page = door.gate.unlock
    page.store.setEditText(folder)
    page.name.setText("R. Registrar")
    page.passphrase.setText("not the passphrase")
    page.go.click()
    qtbot.waitUntil(lambda: page.key.wrong.text() != "", timeout=20_000)
    assert page.key.wrong.isVisible()
    assert page.name.text() == "R. Registrar"
    assert door.shell is None


@pytest.mark.parametrize("spoil", ["missing", "damaged", "in use"])
def test_a_store_that_cannot_be_opened_is_told_beside_the_folder(
    qtbot: QtBot, door: Window, store: Store, spoil: str
) -> None:
    folder = store.folder
    if spoil != "in use":
        store.close()
    if spoil == "damaged":
        (folder / "record.db").write_bytes(b"")
    page = door.gate.unlock
    page.store.setEditText(str(folder / "nowhere") if spoil == "missing" else str(folder))
    page.name.setText("R. Registrar")
    page.passphrase.setText(PASSPHRASE)
    page.go.click()
    qtbot.waitUntil(lambda: page.where.wrong.text() != "", timeout=20_000)
    assert door.shell is None
    assert page.passphrase.text() == PASSPHRASE


def test_unlock_work_lock_unlock(qtbot: QtBot, door: Window, store: Store, memory: Memory) -> None:
    folder = str(store.folder)
    store.close()
    page = door.gate.unlock
    page.store.setEditText(folder)
    page.name.setText("R. Registrar")
    for _ in range(2):
        page.passphrase.setText(PASSPHRASE)
        page.go.click()
        qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)
        assert page.passphrase.text() == ""
        door.lock()
        assert door.stack.currentWidget() is door.gate
        assert page.store.currentText() == folder
    assert memory.stores() == [folder]
    assert memory.name == "R. Registrar"


def test_a_store_is_created_and_its_key_confirmed(qtbot: QtBot, door: Window, tmp_path: Path) -> None:
    door.gate.found_store()
    first = door.gate.stack.currentWidget()
    page = first.page  # type: ignore[union-attr]  # FirstRun
    page.go.click()
    assert page.where.wrong.text() == "Choose a folder."
    page.folder.setText(str(tmp_path / "new"))
    page.name.setText("R. New")
    page.passphrase.setText(PASSPHRASE)
    page.repeat.setText(PASSPHRASE)
    page.go.click()
    qtbot.waitUntil(lambda: isinstance(first.currentWidget(), RecoveryPage), timeout=30_000)  # type: ignore[union-attr]  # it is shown by now
    recovery = first.currentWidget()  # type: ignore[union-attr]  # it is shown by now
    assert isinstance(recovery, RecoveryPage)
    recovery.go.click()
    assert door.shell is None
    for at, field in zip(recovery.asked, recovery.fields, strict=True):
        assert isinstance(field.field, QLineEdit)
        field.field.setText(recovery.groups[at].lower())
    recovery.go.click()
    assert door.shell is not None


def test_the_recovery_key_comes_in_groups() -> None:
    assert groups("ABCD-EFGH IJK") == ("ABCDE", "FGHIJ", "K")


@pytest.mark.parametrize(
    ("passphrase", "kind"),
    [("", "red"), ("short", "red"), ("aaaaaaaaaaaaaaa", "amber"), ("correct horse battery staple", "green")],
)
def test_the_meter_tells_strength(passphrase: str, kind: str) -> None:
    assert strength(passphrase)[1] == kind


def test_the_docket_shows_what_presses(window: Window, qtbot: QtBot) -> None:
    home = place(window, "docket")
    assert isinstance(home, Home)
    qtbot.waitUntil(lambda: bool(home.steps), timeout=20_000)
    figures = {key: tile.figure.text() for key, (tile, _) in home.tiles.items()}
    assert figures == {"week": "0", "overdue": "2", "serve": "4", "sign": "0"}
    home.tiles["serve"][0].setChecked(True)
    assert len(home.table.rows.shown) == 4
    home.tiles["overdue"][0].setChecked(True)
    assert [row.case.number for row in home.table.rows.shown] == ["CT-2026-001"]
    home.tiles["overdue"][0].setChecked(False)
    home.sieve.setText("jura kant")
    assert [row.case.title for row in home.table.rows.shown] == ["Isles of Jura v. Republic of Kant"]


def test_a_case_opens_with_enter(window: Window, qtbot: QtBot) -> None:
    home = place(window, "docket")
    assert isinstance(home, Home)
    home.table.selectRow(0)
    QTest.keyClick(home.table, Qt.Key.Key_Return)
    case = shell(window).case
    assert case is not None
    assert case.head.title.text() == "CT-2026-001 · Republic of Aldova v. Kingdom of Berenia"
    assert case.rail.stops[0].state == "current"
    assert [entry.title for entry in case.docket.table.rows.shown][-1] == "Notice of arbitration"


def test_documents_are_listed_and_shown(window: Window, qtbot: QtBot) -> None:
    page = place(window, "documents")
    assert isinstance(page, Papers)
    assert len(page.table.rows.shown) == 6
    qtbot.waitUntil(lambda: bool(page.view.pages.images), timeout=20_000)


def test_the_register_is_verified_in_a_job(window: Window, qtbot: QtBot) -> None:
    page = place(window, "register")
    assert isinstance(page, Register)
    page.check.click()
    qtbot.waitUntil(page.banner.isVisible, timeout=30_000)
    assert page.banner.property("band") == "green"


def test_record_an_act_says_why_not(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    dialog = RecordDialog(window.desk.permits(case_of(window)), window)
    qtbot.addWidget(dialog)
    closed = [row for row in dialog.table.rows.rows if not row.permit.open]
    assert closed
    assert all(row.state for row in closed)
    dialog.table.opened.emit(closed[0])


def test_ctrl_k_finds_everything(window: Window) -> None:
    shell(window).open_case(case_of(window))
    kinds = {found.kind for found in shell(window).findable()}
    assert kinds - {"act"} == {"command", "case", "document"}
    found = next(f for f in shell(window).findable() if f.words == "Calendar")
    found.go()
    assert shell(window).stack.currentWidget() is shell(window).places["calendar"]


def test_a_sealed_room_is_made_for_its_members_alone(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    dialog = SealDialog(window.desk, "mediation", case_of(window), window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.seal()
    assert dialog.refusal.text() == "Choose at least one member."
    dialog.people[0][0].setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    name = dialog.people[0][1].name
    room = window.desk.unlock_walled("mediation", case_of(window), PASSPHRASE, name=name)
    assert window.desk.walled("mediation", case_of(window)) == room


def test_an_act_is_filed_by_hand(window: Window, qtbot: QtBot) -> None:
    before = shell(window).desk.head_text()
    shell(window).open_act("registry.name_representatives", case_of(window))
    page = shell(window).act_page()
    assert page is not None
    page.go.click()
    assert page.strip.reasons
    assert shell(window).desk.head_text() == before
    page.left.emit()
    assert shell(window).act_page() is None


def test_tab_reaches_everything_at_the_door(window: Window) -> None:
    window.lock()
    assert faults(window.gate) == []
