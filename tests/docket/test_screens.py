"""The docket of a case on screen, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.docket.acts import strike_entry
from app.docket.queries import case_facts, docket_entries
from app.docket.screens import FORMS, DocketTab, tab
from app.docket.screens.forms import EndingForm, ExtensionForm, MeetingForm, StrikeForm
from app.store.store import Store
from app.terms import Refused
from app.widgets.fields import show_day
from tests.docket.manners import lost_fields, press, pressable, unmannered


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk, opened: UUID) -> Iterator[DocketTab]:
    made = tab(desk, opened)
    qtbot.addWidget(made)
    yield made
    desk.changed.disconnect(made.reload)


def rows(page: DocketTab) -> list[tuple[int, str]]:
    return [(e.number, e.title) for e in page.table.rows.shown]


@pytest.mark.parametrize("act", FORMS)
def test_every_form_is_labelled_and_finds_the_fields_the_law_names(
    qtbot: QtBot, desk: Desk, opened: UUID, act: str
) -> None:
    form = FORMS[act](desk, opened)
    qtbot.addWidget(form)
    assert unmannered(form) == []
    assert lost_fields(form) == []
    assert form.no_preview()


def test_the_docket_stands_newest_first_and_can_be_sifted(shown: DocketTab) -> None:
    assert rows(shown) == [(2, "Notice served"), (1, "Notice of arbitration")]
    shown.sieve.setText("arbitration")
    assert rows(shown) == [(1, "Notice of arbitration")]


def test_a_struck_entry_is_shown_struck_with_what_struck_it(desk: Desk, shown: DocketTab, opened: UUID) -> None:
    desk.do(strike_entry, opened, 2, "wrong day")
    model = shown.table.rows
    assert rows(shown)[0] == (3, "Entry 2 struck: wrong day")
    assert model.data(model.index(1, 2), Qt.ItemDataRole.DisplayRole) == "Notice served (struck by no. 3)"
    font = model.data(model.index(1, 2), Qt.ItemDataRole.FontRole)
    assert isinstance(font, QFont)
    assert font.strikeOut()
    assert shown.entries.aside.text() == "3 entries, newest first · never edited · 1 struck"
    shown.table.selectRow(1)
    assert not shown.strike.isEnabled()
    assert shown.detail.toPlainText().endswith("Struck by entry 3.")


def test_the_open_dates_say_why(shown: DocketTab) -> None:
    assert [d.due for d in shown.dates.rows.shown] == [date(2026, 6, 18), date(2026, 6, 18)]
    shown.dates.selectRow(1)
    assert shown.why.toPlainText().splitlines()[0] == "18 June 2026 · Kingdom of Berenia"
    assert "an official holiday (Kingdom of Berenia)" in shown.why.toPlainText()
    assert "an official holiday" in shown.dates.rows.data(shown.dates.rows.index(1, 0), Qt.ItemDataRole.ToolTipRole)


def test_strike_opens_the_form_on_the_chosen_entry(qtbot: QtBot, desk: Desk, shown: DocketTab, opened: UUID) -> None:
    shown.table.selectRow(1)
    with qtbot.waitSignal(shown.act_asked) as asked:
        press(shown, "Strike…")
    assert asked.args == ["docket.strike_entry"]
    form = StrikeForm(desk, opened)
    qtbot.addWidget(form)
    assert form.number.currentData() == 1
    assert [r.field for r in form.problems()] == ["reason"]
    form.reason.setPlainText("entered on the wrong case")
    assert form.problems() == ()
    assert form.no_preview().startswith("New entry 3: Entry 1 struck: entered on the wrong case")
    form.perform()
    assert desk.read(docket_entries, opened)[2].struck_by == 3


def test_the_draft_of_a_strike_keeps_its_entry_when_others_arrive(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    first = StrikeForm(desk, opened)
    qtbot.addWidget(first)
    first.number.setCurrentIndex(1)
    desk.drafts.save(first.draft_key, first.draft())
    desk.do(strike_entry, opened, 2, "wrong day")
    again = StrikeForm(desk, opened)
    qtbot.addWidget(again)
    assert again.number.currentData() == 1


def test_extend_opens_the_form_on_the_chosen_date(qtbot: QtBot, desk: Desk, shown: DocketTab, opened: UUID) -> None:
    shown.dates.selectRow(1)
    press(shown, "Extend…")
    form = ExtensionForm(desk, opened)
    qtbot.addWidget(form)
    chosen = form.chosen()
    assert chosen is not None
    assert (chosen.name, form.cardAside2.text()) == ("response", "Kingdom of Berenia")
    assert [r.field for r in form.problems()] == ["order", "due"]
    show_day(form.due, date(2046, 7, 2))
    assert [r.text for r in form.problems()][1] == "The new date lies more than ten years away."
    show_day(form.due, date(2026, 7, 2))
    form.order.setText("Procedural Order No. 1")
    assert "Extended from 18 June 2026 to 2 July 2026 by Procedural Order No. 1." in form.no_preview()
    form.perform()
    assert desk.read(case_facts, opened).open_deadlines[1].due == date(2026, 7, 2)
    assert [d.due for d in shown.dates.rows.shown] == [date(2026, 6, 18), date(2026, 7, 2)]


def test_a_step_taken_closes_its_date(qtbot: QtBot, desk: Desk, shown: DocketTab, opened: UUID) -> None:
    press(shown, "Step taken…")
    form = MeetingForm(desk, opened)
    qtbot.addWidget(form)
    assert [r.field for r in form.problems()] == ["how"]
    form.how.setPlainText("The parties agreed on three.")
    assert "18 May 2026: in time." in form.no_preview()
    form.perform()
    assert [d.name for d in desk.read(case_facts, opened).open_deadlines] == ["response"]


def test_a_file_is_not_closed_on_a_day_to_come(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    form = EndingForm(desk, opened)
    qtbot.addWidget(form)
    assert form.about.text().splitlines()[1] == "Still open: Response to the notice of arbitration, 18 June 2026"
    show_day(form.day, date(2026, 5, 19))
    assert [r.text for r in form.problems()] == ["The file cannot be closed on a day to come."]
    show_day(form.day, date(2026, 5, 17))
    assert [r.text for r in form.problems()] == ["The file cannot be closed before the case was registered."]
    with pytest.raises(Refused, match="Open in the stage Compliance"):
        form.perform()


def test_a_case_without_open_dates_offers_none(qtbot: QtBot, desk: Desk, shown: DocketTab, opened: UUID) -> None:
    for _ in range(2):
        form = MeetingForm(desk, opened)
        qtbot.addWidget(form)
        form.how.setPlainText("Nothing need be done.")
        form.perform()
    assert shown.why.toPlainText() == "No date of this case is open."
    assert "Extend…" not in pressable(shown)
    form = MeetingForm(desk, opened)
    qtbot.addWidget(form)
    assert (form.no_preview(), [r.field for r in form.problems()]) == (
        "No date of this case is open.", ["deadline", "how"],
    )  # fmt: skip
