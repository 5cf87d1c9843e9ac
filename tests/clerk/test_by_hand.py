"""The first clerk: one dispute from an empty home to its obligations, by hand, at the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.demo.story import Story
from app.desk.memory import Memory
from app.desk.window import Window
from app.store.kdf import Kdf
from app.terms import Role
from app.widgets.palette import dress
from tests.clerk import hand_award as award
from tests.clerk import hand_counter as counter
from tests.clerk import hand_rooms as rooms
from tests.clerk.hand import Hand, pictures
from tests.conftest import TurnableClock


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.fixture
def hand(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, story: Story, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hand]:
    """The window at its door, in an empty home, on the day the notice arrives. Trying a passphrase is made cheap."""
    monkeypatch.setattr("app.store.store.Kdf", Kdf.floor)
    dress(qapp)
    notice = story.part("notice")
    clock = TurnableClock(story.moment(notice["received_at"], notice["zone"]))
    memory = Memory(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    window = Window(memory, lambda: clock)
    qtbot.addWidget(window)
    window.resize(1366, 850)
    window.show()
    window.settle()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Hand(qtbot, window, clock, pictures())
    window.close()
    window.jobs.wait()


def test_a_dispute_is_carried_by_hand(hand: Hand, story: Story, tmp_path: Path) -> None:
    first_half(hand, story, tmp_path)
    for _, step in steps(hand, story, tmp_path):
        step()


def steps(hand: Hand, story: Story, folder: Path) -> list[tuple[str, Callable[[], None]]]:
    """From the exhibits to the obligations, in order."""
    return [
        ("exhibits", lambda: rooms.receive(hand, story, "claimant", strange_files(folder, story))),
        ("defence", lambda: counter.file_defence(hand, story)),
        ("reply", lambda: rooms.receive(hand, story, "respondent")),
        ("custody", lambda: rooms.custody(hand, story)),
        ("mediation", lambda: rooms.mediate(hand, story)),
        ("notice of hearing", lambda: rooms.give_notice(hand, story)),
        ("evidence closed", lambda: rooms.close_evidence(hand, story)),
        ("bundle", lambda: rooms.bundle(hand)),
        ("hearing", lambda: rooms.hear(hand, story)),
        ("attribution", lambda: award.weigh(hand, story)),
        ("deliberation", lambda: rooms.deliberate(hand, story)),
        ("scrutiny", lambda: award.scrutinise(hand, story)),
        ("signatures", lambda: award.sign(hand, story, folder)),
        ("copies", lambda: award.certify(hand, story)),
        ("service", lambda: award.serve(hand, story)),
        ("obligations", lambda: award.obligations(hand, story)),
    ]


def strange_files(folder: Path, story: Story) -> tuple[Path, ...]:
    """An empty file, a damaged one, a name with a control character, and an exhibit filed twice."""
    made = folder / "strange"
    made.mkdir()
    whole = story.file(story.rows("exhibits")[0]["file"]).read_bytes()
    files = {"empty.pdf": b"", "damaged.pdf": whole[:700], "bell\a name.txt": b"words", "again.pdf": whole}
    for name, content in files.items():
        (made / name).write_bytes(content)
    return tuple(made / name for name in files)


def first_half(hand: Hand, story: Story, folder: Path) -> None:
    """From first run to the statement of claim."""
    counter.found_store(hand, folder / "store", story.player(Role.REGISTRAR))
    counter.enrol(hand, [p for p in story.players.values() if p.role is not Role.REGISTRAR])
    counter.unlock(hand, story.player(Role.CLERK))
    counter.file_notice(hand, story)
    counter.serve_notice(hand, story)
    counter.file_response(hand, story)
    counter.constitute(hand, story)
    counter.issue_order(hand, story)
    counter.file_claim(hand, story)
