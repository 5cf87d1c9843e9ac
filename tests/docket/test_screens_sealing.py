"""Sealing, lifting and handing over, as a clerk does it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.desk.calendar import absence_marks
from app.desk.desk import Desk
from app.desk.home import Home
from app.docket.queries import absences, seals
from app.docket.rules.absences import Absence
from app.docket.rules.sealing import Level, Readership, Seal, Sealing
from app.docket.screens import FORMS, DocketTab
from app.docket.screens.sealing import HandOverForm, SealForm, UnsealForm
from app.store.store import Store
from app.terms import Side
from app.widgets.fields import choose, tick

DAY = date(2026, 5, 18)


def test_an_entry_is_sealed_and_its_seal_lifted_from_the_docket(store: Store, opened: UUID, qtbot: QtBot) -> None:
    desk = Desk(store)
    shown = DocketTab(desk, opened)
    qtbot.addWidget(shown)
    asked: list[str] = []
    shown.act_asked.connect(asked.append)
    shown.table.selectRow(1)
    shown.seal.click()
    form = SealForm(desk, opened)
    qtbot.addWidget(form)
    assert (asked, form.number()) == (["docket.seal_entry"], 1)
    assert [r.field for r in form.problems()] == ["order"]
    choose(form.level, Level.TRIBUNAL)
    tick(form.admitted, (Side.CLAIMANT,))
    form.until.setText("1 July 2026")
    form.order.setText("Order 2")
    assert form.problems() == ()
    assert form.no_preview().startswith(
        "New entry 3: Entry 1 sealed for the tribunal and the registry, and the claimant"
    )
    assert form.perform() == 3
    made = Sealing(1, Level.TRIBUNAL, (Side.CLAIMANT,), date(2026, 7, 1), "Order 2")
    assert desk.read(seals, opened) == {1: Seal(made, 3)}
    shown.reload()
    shown.table.selectRow(2)
    assert shown.seal.text() == "&Lift the seal…"
    lifting = UnsealForm(desk, opened)
    qtbot.addWidget(lifting)
    lifting.order.setText("Order 3")
    assert (lifting.problems(), lifting.perform(), desk.read(seals, opened)) == ((), 4, {})


@pytest.mark.usefixtures("people")
def test_an_inbox_is_handed_over_and_home_says_so(store: Store, qtbot: QtBot) -> None:
    desk = Desk(store)
    form = HandOverForm(desk)
    qtbot.addWidget(form)
    assert (form.person.currentData(), form.alternate.currentData()) == ("R. Registrar", "C. Clerk")
    form.first.day, form.last.day = DAY, date(2026, 5, 20)
    form.note.setText("back on Thursday")
    assert form.problems() == ()
    form.perform()
    away = Absence("R. Registrar", "C. Clerk", DAY, date(2026, 5, 20), "back on Thursday")
    assert desk.read(absences, DAY) == (away,)
    home = Home(desk)
    qtbot.addWidget(home)
    said = "C. Clerk looks after the inbox of R. Registrar from 18 May 2026 to 20 May 2026: back on Thursday"
    assert (home.away.text(), home.away.isHidden()) == (said, False)
    home.show_absences(date(2026, 5, 21))
    assert home.away.isHidden()
    assert [mark.day.day for mark in absence_marks(away)] == [18, 19, 20]
    assert {"docket.seal_entry", "docket.unseal_entry", "docket.hand_over"} <= FORMS.keys()


def test_the_sheet_is_saved_as_the_kind_its_name_says(
    store: Store, opened: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = DocketTab(Desk(store), opened)
    qtbot.addWidget(shown)
    answers = [(str(tmp_path / "one"), "CSV (*.csv)"), (str(tmp_path / "no" / "two.csv"), ""), ("", "")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answers.pop(0))
    shown.save_sheet(Readership.PUBLIC)
    assert shown.entries.aside.text() == "Saved as one.csv."
    assert (tmp_path / "one.csv").read_bytes()[:6] == b"\xef\xbb\xbfNo."
    shown.save_sheet(Readership.PUBLIC)
    assert shown.entries.aside.text().startswith("The docket sheet could not be written")
    shown.save_sheet(Readership.PUBLIC)
