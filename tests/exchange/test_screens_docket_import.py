"""The screen on which a docket is rehearsed and brought in."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.desk.import_docket import ImportDocket
from app.docket.queries import cases
from app.store.store import Store
from app.widgets.palette import dress
from tests.conftest import TurnableClock
from tests.exchange.test_docket_import import DOCKETS


@pytest.fixture
def page(qtbot: QtBot, store: Store, clock: TurnableClock, qapp: QApplication) -> ImportDocket:
    dress(qapp)
    clock.forward(days=44)
    made = ImportDocket(Desk(store))
    qtbot.addWidget(made)
    return made


def cells(page: ImportDocket, *columns: int) -> list[tuple[str, ...]]:
    model = page.rows.rows
    return [tuple(str(model.data(model.index(row, at))) for at in columns) for row in range(model.rowCount())]


def test_rows_are_shown_with_what_becomes_of_them_and_brought_in_on_the_button(page: ImportDocket) -> None:
    brought: list[UUID] = []
    page.brought.connect(brought.append)
    assert not page.bring.isEnabled()
    page.read(DOCKETS / "orchid.toml", None)
    assert cells(page, 0, 2, 4) == [
        ("7", "act", "Notice of arbitration"),
        ("30", "entry only", "Letter on its capacity"),
        ("36", "act", "Notice of arbitration served on the respondent"),
        ("50", "refused", "Response"),
    ]
    assert (page.bring.isEnabled(), page.card.aside.text()) == (False, "acts: 2 · entries only: 1 · refused: 1")
    page.rows.selectRow(2)
    assert page.more.text().splitlines() == [
        "Notice of arbitration served on the respondent",
        "Response to the notice of arbitration: 10 June 2026",
        "Agreement on the number of arbitrators, failing which three: 10 June 2026",
        "not made anew: Notice of service: Notice of arbitration",
    ]
    page.lenient.setChecked(True)
    assert (page.bring.isEnabled(), page.card.aside.text()) == (True, "acts: 2 · entries only: 2 · refused: 0")
    assert page.desk.read(cases) == ()
    page.bring.click()
    assert brought == [line.id for line in page.desk.read(cases)]


def test_problems_are_listed_and_nothing_can_be_brought_in(page: ImportDocket, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_bytes(b"date,act,actor\n2014-02-30,memorial,claimant\n2014-03-01,memorial,friend\n")
    page.read(wrong, DOCKETS / "northern-light.toml")
    assert [str(problem) for problem in page.problems.rows.rows] == [
        "wrong.csv, line 2: There is no day 2014-02-30.",
        "wrong.csv, line 3: “friend” is no side.",
    ]
    assert (page.stack.currentWidget(), page.bring.isEnabled()) == (page.problems, False)
    page.read(tmp_path / "gone.csv", None)
    assert (page.bring.isEnabled(), page.banner.text.text().splitlines()[0]) == (
        False, "gone.csv cannot be read: No such file or directory.")  # fmt: skip
