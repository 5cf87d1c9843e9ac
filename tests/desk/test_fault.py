"""What our own faults show: kinds, places, versions; never a word of a case, on the screen or anywhere else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.desk.fault import kind_of, report
from app.desk.window import Window
from app.terms import Trouble
from app.widgets.doer import Progress
from tests.house.conftest import ROOT

WORD = "Quetzalcoatl"


def broken(_: Progress | None = None) -> None:
    """Fails twice over, each time with the word in its message."""
    try:
        raise KeyError(WORD)
    except KeyError as met:
        raise ValueError(f"no such party: {WORD}") from met


def shown(window: Window) -> str:
    """Every word on every widget of the application."""
    labels = (part.text() for part in window.findChildren(QLabel))
    inputs = (part.text() for part in window.findChildren(QLineEdit))
    return "\n".join([*labels, *inputs, *(part.toPlainText() for part in window.findChildren(QPlainTextEdit))])


def test_a_report_names_kinds_and_places_only() -> None:
    with pytest.raises(ValueError, match=WORD) as met:
        broken()
    lines = report(met.value).splitlines()
    assert lines[1] == "ValueError"
    assert lines[-2] == "KeyError"
    assert [line.split(":")[0] for line in lines[2:4]] == ["  tests.desk.test_fault", "  tests.desk.test_fault"]
    assert WORD not in "\n".join(lines)
    assert str(ROOT) not in "\n".join(lines)
    assert kind_of(Trouble("x")) == "app.terms.Trouble"


def test_a_fault_in_a_job_is_reported_once_and_the_desk_goes_on(qtbot: QtBot, window: Window) -> None:
    for _ in range(2):
        window.jobs.start("work", broken)
    qtbot.waitUntil(lambda: window.report is not None and len(window.report.told) == 2, timeout=20_000)
    assert window.report is not None
    assert window.report.isVisible()
    assert window.report.state.text() == "happened 2 times"
    assert window.report.words.toPlainText() == window.report.told[0]
    assert WORD not in shown(window)
    window.report.copy.click()
    assert QApplication.clipboard().text() == window.report.told[0]
    window.report.away.click()
    assert window.shell is not None
    window.shell.go("documents")
    assert window.shell.stack.currentWidget() is window.shell.places["documents"]


def test_a_trouble_nobody_caught_is_said_in_the_band(window: Window) -> None:
    window.fault(Trouble("The disk is full.", "Nothing was written.", "Make room."))
    assert window.report is None
    assert window.shell is not None
    assert window.shell.banner.text.text() == "The disk is full. Nothing was written. Make room."


def test_a_trouble_nobody_caught_is_said_at_the_door(door: Window) -> None:
    door.fault(Trouble("The disk is full."))
    assert door.gate.unlock.where.wrong.text() == "The disk is full."


SCRIPT = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.desk import start
from app.desk.window import Window

def slot():
    raise RuntimeError("WORD")

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    if window.report is None or len(window.report.told) < 3:
        return QTimer.singleShot(50, look)
    print(window.report.words.toPlainText())
    QTimer.singleShot(0, window.close)

def begin():
    QTimer.singleShot(0, slot)
    threading.Thread(target=slot).start()
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    window.jobs.start("work", lambda _: slot())
    look()

app = start.application()
QTimer.singleShot(10, begin)
sys.exit(start.run())
"""


def test_slots_threads_and_jobs_are_watched_and_nothing_is_written(tmp_path: Path) -> None:
    places = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.replace("WORD", WORD)],
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, WORD in done.stdout + done.stderr) == (0, False), done.stderr
    assert done.stdout.count("RuntimeError") >= 3
    written = [path for path in tmp_path.rglob("*") if path.is_file() and WORD.encode() in path.read_bytes()]
    assert written == []
