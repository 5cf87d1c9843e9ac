from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from app.terms import use_catalogue
from app.widgets.grid import Grid, Slot, same_words
from app.widgets.inputs import fill
from app.widgets.table import Column, RowsTable
from app.widgets.typed import capital, day_in, lines_of, moment_in, moment_text, told

SLOTS = (Slot("Sign", 60), Slot("Grade", 60, same_words("AB"), centred=True, tint=lambda w: "red" if w == "B" else ""),
         Slot("State", fixed=True, why=lambda w: f"why {w}"))  # fmt: skip


@pytest.fixture
def grid(qtbot: QtBot) -> Grid:
    table = QTableWidget()
    qtbot.addWidget(table)
    made = Grid(table, SLOTS)
    made.show([["1", "A", "x"], ["2", "B", "y"]])
    table.resize(400, 200)
    table.show()
    return made


def test_rows_are_shown_added_and_removed(grid: Grid) -> None:
    heard: list[int] = []
    grid.table.itemChanged.connect(lambda _: heard.append(1))
    assert grid.add(["3"]) == 2
    assert grid.rows() == [["1", "A", "x"], ["2", "B", "y"], ["3", "A", ""]]
    grid.table.setCurrentCell(-1, -1)
    assert grid.remove() == -1
    grid.table.setCurrentCell(0, 0)
    assert grid.remove() == 0
    assert grid.rows() == [["2", "B", "y"], ["3", "A", ""]]
    assert len(heard) == 2


def test_a_fixed_cell_is_not_edited_and_says_why(grid: Grid) -> None:
    fixed, free = grid.table.model().index(0, 2), grid.table.model().index(0, 0)
    assert not fixed.flags() & Qt.ItemFlag.ItemIsEditable
    assert free.flags() & Qt.ItemFlag.ItemIsEditable
    assert fixed.data(Qt.ItemDataRole.ToolTipRole) == "why x"


def test_a_cell_with_choices_is_chosen(grid: Grid) -> None:
    grid.table.setCurrentCell(0, 1)
    grid.table.edit(grid.table.model().index(0, 1))
    box = grid.table.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == ["A", "B"]
    assert box.currentText() == "A"
    box.setCurrentText("B")
    box.activated.emit(1)
    assert grid.rows()[0] == ["1", "B", "x"]
    assert grid.table.grab().width() == 400


def test_a_plain_cell_is_typed(grid: Grid) -> None:
    grid.table.setCurrentCell(1, 0)
    grid.table.edit(grid.table.model().index(1, 0))
    line = grid.table.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("9")
    grid.chooser.commitData.emit(line)
    assert grid.rows()[1] == ["9", "B", "y"]


@pytest.mark.parametrize("text", ["3 March 2026", "3 Mar 2026", "2026-03-03", " 3.3.2026 ", "3/3/2026"])
def test_a_day_is_read(text: str) -> None:
    assert day_in(text) == date(2026, 3, 3)


@pytest.mark.parametrize("text", ["", "31 February 2026", "3 Foo 2026", "yesterday", "2026"])
def test_no_day(text: str) -> None:
    assert day_in(text) is None


def test_a_moment_is_read_in_its_zone_and_told_again() -> None:
    found = moment_in("9 November 2025 02:14", "Europe/Helsinki")
    assert found is not None
    assert found.utc.isoformat() == "2025-11-09T00:14:00+00:00"
    assert moment_text(found) == "9 November 2025 02:14"
    assert moment_text(None) == ""
    assert moment_in("9 November 2025 25:00", "UTC") is None
    assert moment_in("9 November 2025", "Nowhere/Land") is None
    assert told(found.utc.replace(tzinfo=None), "UTC") is not None


def test_small_words() -> None:
    assert capital("not x") == "Not x"
    assert lines_of(" a \n\n b") == ("a", "b")


def test_headings_and_buttons_are_said_in_the_language_of_the_desk(qtbot: QtBot) -> None:
    slots, columns = (Slot("Sign"), Slot("Title")), (Column[str]("Sign", str),)
    use_catalogue({"Sign": "Zeichen"})
    try:
        edited, read = QTableWidget(), RowsTable(columns, "x")
        qtbot.addWidget(edited)
        qtbot.addWidget(read)
        Grid(edited, slots)
        heads = [edited.model(), read.model()]
        assert [m.headerData(0, Qt.Orientation.Horizontal) for m in heads] == ["Zeichen", "Zeichen"]
        assert edited.model().headerData(1, Qt.Orientation.Horizontal) == "Title"
    finally:
        use_catalogue({})


def test_a_draft_brings_its_rows_and_no_others(grid: Grid) -> None:
    fill(grid.table, [["7", "B", "z"]])
    assert grid.rows() == [["7", "B", "z"]]
    assert not grid.table.model().index(0, 2).flags() & Qt.ItemFlag.ItemIsEditable
    fill(grid.table, [])
    assert len(grid) == 0


def test_buttons_add_a_row_to_type_in_and_remove_the_chosen_one(qtbot: QtBot) -> None:
    table, add, remove = QTableWidget(), QPushButton(), QPushButton()
    for widget in (table, add, remove):
        qtbot.addWidget(widget)
    gone: list[int] = []
    made = Grid(table, (Slot("Sign"), Slot("Side", choices=(("Ours", 1), ("Theirs", 2))), Slot("Words")),
                (add, remove), first=lambda: ("H1",), leaving=gone.append)  # fmt: skip
    assert not remove.isEnabled()
    add.click()
    assert (made.rows(), table.currentColumn()) == ([["H1", "Ours", ""]], 2)
    made.put(0, 1, "theirs")
    assert made.meant(0, 1) == 2
    made.put(0, 1, "nobody")
    assert made.meant(0, 1) == 1
    remove.click()
    assert (gone, made.rows(), remove.isEnabled()) == ([0], [], False)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_click_opens_the_list_of_a_cell(grid: Grid) -> None:
    grid.table.clicked.emit(grid.table.model().index(1, 1))
    box = grid.table.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert (box.currentText(), box.accessibleName()) == ("B", "Grade, row 2")
    assert box.view().isVisible()
    box.hidePopup()
