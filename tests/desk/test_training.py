"""The practice case at the door, over real practice stores."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk import training
from app.desk.training import Training
from app.desk.window import Window
from app.store.store import NewPerson


@pytest.fixture
def page(door: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Training:
    """The page as the door opens it, its stores under the test's own folder."""
    monkeypatch.setattr(training, "practice_folder", lambda name: tmp_path / name)
    door.gate.unlock.practice.click()
    made = door.gate.stack.currentWidget()
    assert isinstance(made, Training)
    return made


def test_an_empty_practice_store_is_made_opened_and_gone_on_with(page: Training, door: Window, qtbot: QtBot) -> None:
    page.starts[0].click()
    qtbot.waitUntil(lambda: door.shell is not None, timeout=30_000)
    assert door.desk is not None
    assert door.desk.store.practice
    assert [p.name for p in door.desk.people()] == [person.name for person in page_people()]
    door.lock()
    door.gate.unlock.practice.click()
    again = door.gate.stack.currentWidget()
    assert isinstance(again, Training)
    assert [press.text() for press in again.starts] == ["Continue", "Start afresh", "Begin"]
    again.starts[0].click()
    qtbot.waitUntil(lambda: door.shell is not None, timeout=30_000)


def page_people() -> list[NewPerson]:
    return list(training.story_people())


def test_a_cancelled_practice_case_leaves_nothing(page: Training, door: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page.starts[-1].click()
    qtbot.waitUntil(lambda: page.bar.maximum() > 0, timeout=30_000)
    page.stop.click()
    qtbot.waitUntil(lambda: not page.stop.isVisible(), timeout=60_000)
    QApplication.processEvents()
    assert page.state.text() == "Cancelled. Nothing was left behind."
    assert [place for place in tmp_path.iterdir() if place.name.startswith("practice")] == []
    assert door.shell is None
