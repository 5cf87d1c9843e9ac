"""A desk over a real store with a few cases, and the window around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.desk.memory import Memory
from app.desk.window import Window
from app.registry.acts import file_notice, serve_notice
from app.store.store import Store
from app.widgets.palette import dress
from tests.conftest import People, Staged, TurnableClock
from tests.registry.papers import ALDOVA, BERENIA, NOTICE, SERVICE

OTHERS = (
    ("Free Port of Callis", "Republic of Dorn"),
    ("State of Esk", "Union of Fell"),
    ("Republic of Gant", "Hale Federation"),
    ("Isles of Jura", "Republic of Kant"),
)


def open_cases(desk: Desk) -> UUID:
    """One case whose notice was served, and four that wait for service."""
    case = desk.do(file_notice, NOTICE)
    for claimant, respondent in OTHERS:
        parties = replace(ALDOVA, name=claimant, short=claimant), replace(BERENIA, name=respondent, short=respondent)
        desk.do(file_notice, replace(NOTICE, claimant=parties[0], respondent=parties[1]))
    desk.do(serve_notice, case, SERVICE)
    return case


@pytest.fixture
def desk(store: Store, people: People) -> Desk:
    assert len(store.people()) == 1 + len(people.arbitrators) + 3
    return Desk(store)


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def door(qtbot: QtBot, memory: Memory, qapp: QApplication) -> Iterator[Window]:
    """The window, locked."""
    dress(qapp)
    made = Window(memory)
    qtbot.addWidget(made)
    made.resize(1366, 850)
    made.show()
    yield made
    made.close()
    made.jobs.wait()


@pytest.fixture
def window(door: Window, desk: Desk, clock: TurnableClock, staged: Staged) -> Window:
    """The window, unlocked on five cases; ``window.case`` is the one that was served."""
    case = staged("five cases", lambda: open_cases(desk))
    clock.forward(days=26)
    door.enter(desk.store)
    door.setProperty("case", str(case))
    return door
