"""Every page, tab and form with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desk import rooms
from app.desk.desk import Desk
from app.desk.memory import Memory
from app.desk.shell import Shell
from app.desk.window import Window
from app.store.kdf import Kdf
from app.store.store import NewPerson, Store
from app.terms import Role
from app.widgets.actpage import ActPage, takers
from app.widgets.palette import dress
from tests.conftest import PASSPHRASE, TurnableClock
from tests.desk.conftest import open_cases
from tests.desk.walk import faults

OPEN_FORMS = sorted(act for act, form in rooms.forms().items() if not form.wall)


@pytest.fixture(scope="module")
def shell(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    """One desk over one store for all pages; nothing is filed here."""
    folder = tmp_path_factory.mktemp("keyboard")
    registrar = NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE)
    store = Store.create(folder / "store", registrar, clock=TurnableClock(), kdf=Kdf.floor())
    case = open_cases(Desk(store))
    dress(qapp)
    window = Window(Memory(QSettings(str(Path(folder) / "desk.ini"), QSettings.Format.IniFormat)))
    window.resize(1366, 850)
    window.show()
    window.enter(store)
    window.activateWindow()
    assert window.shell is not None
    window.shell.open_case(case)
    yield window.shell
    window.close()
    window.jobs.wait()


def case_of(shell: Shell) -> UUID:
    assert shell.case is not None
    return shell.case.case


@pytest.mark.parametrize("key", ["docket", "calendar", "documents", "register", "people", "keeping"])
def test_every_page(shell: Shell, qtbot: QtBot, key: str) -> None:
    shell.go(key)
    qtbot.wait(1)
    assert faults(shell) == []


@pytest.mark.parametrize("key", ["overview", "docket", *rooms.TABS, "documents"])
def test_every_tab(shell: Shell, qtbot: QtBot, key: str) -> None:
    shell.open_case(case_of(shell), key)
    qtbot.wait(1)
    assert faults(shell) == []


@pytest.mark.parametrize("act", OPEN_FORMS)
def test_every_form(shell: Shell, qtbot: QtBot, act: str) -> None:
    shell.open_act(act, case_of(shell))
    page = shell.act_page()
    assert page is not None
    qtbot.waitUntil(lambda: begun(page))
    assert faults(shell) == []
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert shell.act_page() is None


def begun(page: ActPage) -> bool:
    """The first field has the focus; the paper has it where there is no field."""
    focused: QWidget | None = page.focusWidget()
    place: QWidget = page.form if any(takers(page.form)) else page.view
    return focused is not None and place.isAncestorOf(focused)


def test_focus_is_seen(shell: Shell, qtbot: QtBot) -> None:
    shell.open_act("registry.issue_order", case_of(shell))
    page = shell.act_page()
    assert page is not None
    qtbot.waitUntil(lambda: begun(page))
    kinds = {type(part).__name__: part for part in shell.findChildren(QWidget) if part in walkable(page)}
    unseen = []
    for kind, part in kinds.items():
        part.clearFocus()
        before = part.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if part.grab().toImage() == before:
            unseen.append(kind)
    shell.leave_act()
    assert unseen == []


def walkable(page: QWidget) -> list[QWidget]:
    """What takes the Tab key and is shown."""
    parts = page.findChildren(QWidget)
    return [p for p in parts if p.focusPolicy() & Qt.FocusPolicy.TabFocus and p.isVisible() and not p.focusProxy()]


def test_alt_and_a_digit_go_to_a_place(shell: Shell) -> None:
    keys = [place.shortcut().toString() for place in shell.nav.places.values()]
    assert keys == [f"Alt+{n}" for n in range(1, len(keys) + 1)]
