from __future__ import annotations

import time
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from app.terms import Trouble
from app.widgets.dateedit import DayEdit
from app.widgets.doer import Cancelled, Progress
from app.widgets.jobs import JobRunner, JobTray, jobs_word, time_left
from app.widgets.palette import DARK, LIGHT, Tokens, sheet
from app.widgets.rail import CURRENT, DONE, FUTURE, Rail, Stop
from app.widgets.table import Column, RowsTable


@dataclass(frozen=True)
class Line:
    number: int
    words: str


COLUMNS: tuple[Column[Line], ...] = (
    Column("No.", lambda r: str(r.number), 60, order=lambda r: r.number),
    Column("Words", lambda r: r.words, kind=lambda r: "red" if r.number == 2 else ""),
)


def table(qtbot: QtBot, count: int) -> RowsTable[Line]:
    made = RowsTable(COLUMNS, "lines")
    qtbot.addWidget(made)
    made.set_rows([Line(n, f"words of {n}") for n in range(count)])
    made.show()
    return made


def test_a_table_sorts_by_value_and_filters_by_every_word(qtbot: QtBot) -> None:
    made = table(qtbot, 12)
    made.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row.number for row in made.rows.shown][:3] == [11, 10, 9]
    made.rows.set_filter("words 1")
    assert [row.number for row in made.rows.shown] == [11, 10, 1]
    made.rows.set_filter("", lambda row: row.number < 2)
    assert [row.number for row in made.rows.shown] == [1, 0]


def test_a_row_is_opened_with_enter_and_stays_chosen(qtbot: QtBot) -> None:
    made = table(qtbot, 5)
    made.selectRow(3)
    with qtbot.waitSignal(made.opened) as signal:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert signal.args == [Line(3, "words of 3")]
    made.set_rows([Line(9, "new"), Line(3, "words of 3")])
    assert made.current() == Line(3, "words of 3")


def test_ten_thousand_rows_are_smooth(qtbot: QtBot) -> None:
    made = table(qtbot, 10_000)
    made.rows.set_filter("99")
    made.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    made.viewport().repaint()
    assert made.rows.rowCount() == len([n for n in range(10_000) if "99" in str(n)])
    assert made.findChildren(QProgressBar) == []


def test_a_job_delivers_on_the_gui_thread(qtbot: QtBot) -> None:
    runner, got = JobRunner(), list[int]()

    def work(progress: Progress) -> int:
        progress.step(1, 2, "half")
        return 42

    runner.start("Counting", work, got.append)
    qtbot.waitUntil(lambda: got == [42])
    assert jobs_word(runner) == "no jobs running"


def test_a_cancelled_job_delivers_nothing(qtbot: QtBot) -> None:
    runner, got = JobRunner(), list[int]()
    tray = JobTray(runner)
    qtbot.addWidget(tray)
    met: list[str] = []

    def work(progress: Progress) -> int:
        try:
            for at in range(100_000):
                progress.step(at, 100_000, "counting")
                time.sleep(0.001)
        except Cancelled:
            met.append("cleaned up")
            raise
        return 1

    runner.start("Counting", work, got.append)
    qtbot.waitUntil(lambda: bool(tray.rows))
    next(iter(tray.rows.values())).stop.click()
    qtbot.waitUntil(lambda: not runner.running)
    assert (got, met, tray.rows) == ([], ["cleaned up"], {})


def test_a_job_in_trouble_is_told_in_the_tray(qtbot: QtBot) -> None:
    runner = JobRunner()
    tray = JobTray(runner)
    qtbot.addWidget(tray)

    def work(_: Progress) -> None:
        raise Trouble("The disk is full.", "", "Make room.")

    runner.start("Keeping", work)
    qtbot.waitUntil(lambda: tray.idle.text() == "Keeping: The disk is full. Make room.")


def test_a_fault_of_ours_is_reported_apart(qtbot: QtBot) -> None:
    runner = JobRunner()
    with qtbot.waitSignal(runner.faulted):
        runner.start("Failing", lambda _: 1 // 0)


@pytest.mark.parametrize(("seconds", "words"), [(None, ""), (0.2, "1 s left"), (42, "42 s left"), (150, "2 min left")])
def test_time_left_is_told_in_words(seconds: float | None, words: str) -> None:
    assert time_left(seconds) == words


def test_the_rail_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.set_stops([Stop("Filing", DONE), Stop("Panel", CURRENT, "due in 3 days"), Stop("Hearing", FUTURE)])
    rail.resize(600, 80)
    rail.grab()
    assert rail.accessibleName() == "Filing: done; Panel: current due in 3 days; Hearing: future"
    assert [rail.sign(at) for at in range(3)] == ["✓", "2", "3"]


def test_dates_read_as_the_court_writes_them(qtbot: QtBot) -> None:
    field = DayEdit()
    qtbot.addWidget(field)
    from datetime import date

    field.day = date(2026, 5, 18)
    assert field.text() == "18 May 2026"
    assert field.day == date(2026, 5, 18)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_what_is_behind_them(chosen: Tokens, qapp: QApplication) -> None:
    pairs = [("ink", "paper"), ("ink", "desk"), ("muted", "paper"), ("muted", "desk"), ("nav_ink", "nav"),
             ("nav_ink", "wall"), ("accent_ink", "paper"), ("accent_ink", "accent_tint"), ("muted", "grey_tint"),
             *((name, f"{name}_tint") for name in ("amber", "green", "red")),
             *((name, "paper") for name in ("amber", "green", "red"))]  # fmt: skip
    weak = [(a, b) for a, b in pairs if contrast(getattr(chosen, a), getattr(chosen, b)) < 4.5]
    assert weak == []
    assert contrast("#FFFFFF", chosen.accent) >= 4.5
    assert "$" not in sheet(chosen)
