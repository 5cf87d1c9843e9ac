"""A workstation whose clock was set back says so at the desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.store.store import Store
from tests.conftest import TurnableClock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt


@pytest.mark.parametrize(("days", "warned"), [(-400, True), (1, False)])
def test_a_clock_set_back_is_told_at_the_desk(
    qtbot: QtBot, store: Store, clock: TurnableClock, tmp_path: Path, days: int, warned: bool
) -> None:
    from PySide6.QtCore import QSettings

    from app.desk.memory import Memory
    from app.desk.window import Window

    clock.forward(days=days)
    window = Window(Memory(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)))
    qtbot.addWidget(window)
    window.show()
    window.enter(store)
    assert window.shell is not None
    assert window.shell.banner.isVisible() == warned
    assert ("13 April 2025" in window.shell.banner.text.text()) == warned
    window.close()
    window.jobs.wait()
