"""The calendar on screen and as a file: agenda, month, reasons, iCalendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from icalendar import Calendar as ReadCalendar
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.desk.calendar import MONTH, Calendar
from app.desk.desk import Desk
from app.desk.ics import calendar_file, of_case, write_file
from app.desk.month import Mark, MonthView, weeks
from app.docket.acts import extend_deadline, stay_case
from app.docket.queries import DueLine, due_lines
from app.docket.screens.computation import note, save_note
from app.documents.words import words
from app.hearing.queries import Sitting
from app.store.store import Store
from app.terms import Moment, Side, Trouble
from tests.docket.opened import opened

__all__ = ["opened"]

NAMES = ("SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "SEQUENCE", "UID", "STATUS")
NOW = datetime(2026, 5, 18, 9, 0, tzinfo=UTC)
HEARING = Sitting(UUID(int=7), "CT-2026-009", "Sitting", Moment(NOW.replace(month=6)), 180, proposed=True, uid="s-7-0")


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    made = Desk(store)
    yield made
    made.changed.held.clear()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, opened: UUID) -> Calendar:
    made = Calendar(desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    return made


def read(data: bytes) -> list[dict[str, str]]:
    """The events of a file as another program reads them."""
    events: Any = ReadCalendar.from_ical(data).walk("VEVENT")
    return [{name: said(event.get(name, "")) for name in NAMES} for event in events]


def said(value: Any) -> str:
    """A property as text; a day or an hour as ISO has it."""
    return str(getattr(value, "dt", value))


def test_deadlines_and_sittings_are_read_by_another_program(desk: Desk, opened: UUID) -> None:
    lines = desk.read(due_lines)
    data = calendar_file(lines, (HEARING,), NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    number, response, sitting = read(data)
    assert number["SUMMARY"] == "CT-2026-001: Agreement on the number of arbitrators, failing which three"
    assert response == {
        "SUMMARY": "CT-2026-001: Response to the notice of arbitration",
        "DESCRIPTION": "Article 4(1)",
        "DTSTART": "2026-06-18",
        "DTEND": "2026-06-19",
        "SEQUENCE": "0",
        "UID": f"{lines[1].id}@greffe",
        "STATUS": "",
    }
    assert (sitting["DTSTART"], sitting["DTEND"], sitting["STATUS"]) == (
        "2026-06-18 09:00:00+00:00", "2026-06-18 12:00:00+00:00", "TENTATIVE",
    )  # fmt: skip
    assert calendar_file(lines, (HEARING,), NOW) == data


def test_a_moved_date_keeps_its_uid_and_raises_its_sequence(desk: Desk, opened: UUID) -> None:
    response = desk.read(due_lines)[1]
    desk.do(extend_deadline, opened, response.id, date(2026, 7, 2), "Order No. 1")
    moved = read(calendar_file(desk.read(due_lines), (), NOW))[1]
    assert (moved["UID"], moved["SEQUENCE"], moved["DTSTART"]) == (f"{response.id}@greffe", "1", "2026-07-02")


def test_nothing_freely_worded_and_nothing_suspended_goes_out(desk: Desk, opened: UUID) -> None:
    promise = DueLine(
        opened, "CT-2026-001", "A v. B", "Hand over the keys of server 12", Side.RESPONDENT, date(2026, 6, 1),
        "Minutes of session No. 1", UUID(int=3).hex, "[]", name="undertaking",
    )  # fmt: skip
    assert read(calendar_file((promise,), (), NOW))[0]["SUMMARY"] == "CT-2026-001: Undertaking"
    bare = read(calendar_file(desk.read(due_lines), (HEARING,), NOW, titles=False))
    assert [e["SUMMARY"] for e in bare] == ["CT-2026-001: Date to be met"] * 2 + ["CT-2026-009: Hearing"]
    desk.do(stay_case, opened, "", date(2026, 5, 18), "Order No. 1")
    assert read(calendar_file(desk.read(due_lines), (), NOW)) == []
    assert of_case(desk.read(due_lines), UUID(int=1)) == ()


def test_a_file_that_cannot_be_written_is_trouble(tmp_path: Path) -> None:
    assert write_file(tmp_path / "a.ics", calendar_file((), (HEARING,), NOW)) == 1
    with pytest.raises(Trouble, match="could not be written"):
        write_file(tmp_path / "none" / "a.ics", b"")


def test_the_agenda_says_why_and_sifts_by_case(page: Calendar, desk: Desk, opened: UUID) -> None:
    assert page.head.sub.text() == "2 dates open · 0 overdue"
    page.table.selectRow(1)
    assert page.proof.text().endswith("Due 18 June 2026.")
    assert page.paper.isEnabled()
    assert [page.case.itemText(at) for at in range(page.case.count())] == [
        "All cases", "CT-2026-001 · Republic of Aldova v. Kingdom of Berenia",
    ]  # fmt: skip
    page.case.setCurrentIndex(1)
    page.sieve.setText("response")
    assert [due.line.title for due in page.table.rows.shown] == ["Response to the notice of arbitration"]
    desk.do(stay_case, opened, "", date(2026, 5, 18), "Order No. 1")
    assert page.head.sub.text() == "2 dates open · 0 overdue · 2 suspended"
    assert page.case.currentData() == opened
    assert [column.text(page.table.rows.shown[0]) for column in page.table.rows.columns][1] == "suspended"


def test_the_month_is_walked_with_the_keys(qtbot: QtBot, page: Calendar, opened: UUID) -> None:
    page.view.setCurrentIndex(MONTH)
    page.show()
    month = page.month
    assert (page.card.title.text(), month.day) == ("May 2026", date(2026, 5, 18))
    assert page.proof.text()
    QTest.keyClick(month, Qt.Key.Key_PageDown)
    assert (page.card.title.text(), month.day) == ("June 2026", date(2026, 6, 18))
    assert page.why.aside.text() == "18 June 2026"
    assert month.accessibleDescription().startswith("18 June 2026: 2 dates. CT-2026-001 Agreement")
    QTest.keyClick(month, Qt.Key.Key_Space)
    mark = month.current()
    assert mark is not None
    assert mark.words == "CT-2026-001 Response to the notice of arbitration"
    with qtbot.waitSignal(page.case_opened) as case:
        QTest.keyClick(month, Qt.Key.Key_Return)
    assert case.args == [opened]
    QTest.keyClick(month, Qt.Key.Key_Left)
    assert (page.proof.text(), page.paper.isEnabled()) == ("Nothing falls on this day.", False)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(month, key)
    assert month.day == date(2026, 6, 18)
    QTest.keyClick(month, Qt.Key.Key_Home)
    QTest.keyClick(month, Qt.Key.Key_PageUp)
    assert month.day == date(2026, 4, 18)


def test_the_month_tells_why_under_the_pointer(qtbot: QtBot, page: Calendar, opened: UUID) -> None:
    page.view.setCurrentIndex(MONTH)
    page.month.go(date(2026, 6, 18))
    page.show()
    box = next(box for day, box in page.month.boxes() if day == date(2026, 6, 18))
    second = QPoint(box.left() + 20, box.top() + 52)
    assert page.month.told(second).splitlines()[1].startswith("Trigger: ")
    assert page.month.told(QPoint(box.left() + 20, box.top() + 6)).splitlines() == [
        "CT-2026-001 Agreement on the number of arbitrators, failing which three",
        "CT-2026-001 Response to the notice of arbitration",
    ]
    with qtbot.waitSignal(page.case_opened) as case:
        QTest.mouseDClick(page.month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second)
    assert case.args == [opened]


def test_a_full_day_says_how_many_more(qtbot: QtBot) -> None:
    view = MonthView(date(2026, 5, 18))
    qtbot.addWidget(view)
    view.resize(700, 420)
    marks = [Mark(date(2026, 5, 18), UUID(int=n), f"Date {n}", "red", "why") for n in range(9)]
    view.set_marks(marks)
    view.grab()
    assert view.fits() < 9
    box = next(box for day, box in view.boxes() if day == view.today)
    assert view.told(box.topLeft() + QPoint(20, 8)).count("\n") == 8
    assert [len(week) for week in weeks(2026, 2)] == [7] * 5


def test_the_export_asks_where(page: Calendar, opened: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "dates.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.case.setCurrentIndex(1)
    page.export(titles=False)
    assert len(read(target.read_bytes())) == 2
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "x.ics"), ""))
    page.export(titles=True)
    assert "could not be written" in page.banner.text.text()


def test_the_computation_of_a_date_on_paper(
    page: Calendar, desk: Desk, opened: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    response = desk.read(due_lines)[1]
    desk.do(extend_deadline, opened, response.id, date(2026, 7, 2), "Order No. 1")
    made = note(desk, opened, response.id)
    assert made is not None
    said = words(made)
    for part in ("COMPUTATION OF TIME", "Kingdom of Berenia", "Original date", "2 July 2026",
                 "Extended from 18 June 2026 to 2 July 2026 by Order No. 1."):  # fmt: skip
        assert part.casefold() in said.casefold()
    assert made.register_head == desk.head_text()
    target = tmp_path / "note.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.table.selectRow(1)
    page.note(save_note)
    assert target.read_bytes()[:2] == b"PK"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "x.pdf"), ""))
    page.note(save_note)
    assert "could not be written" in page.banner.text.text()
    assert note(desk, opened, UUID(int=2)) is None
