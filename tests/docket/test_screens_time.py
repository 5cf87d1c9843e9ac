"""Forms about time, over a real store."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.docket.acts import stay_case
from app.docket.queries import case_facts
from app.docket.rules import LocalDay
from app.docket.screens.timing import CalendarForm, LocalDayForm, ResumptionForm, ShorteningForm, StayForm
from app.store.store import Store
from app.terms import Side
from app.widgets.fields import choose, show_day


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def test_a_stay_says_what_is_left_before_it_is_ordered(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    form = StayForm(desk, opened)
    qtbot.addWidget(form)
    assert [form.track.itemText(at) for at in range(form.track.count())] == [
        "the whole case", "Appointment of the tribunal",
    ]  # fmt: skip
    assert form.effect.text().splitlines() == [
        "Agreement on the number of arbitrators, failing which three: 30 days left",
        "Response to the notice of arbitration: 30 days left",
    ]
    choose(form.track, "appointment")
    assert len(form.lines()) == 1
    assert [r.field for r in form.problems()] == ["order"]
    form.order.setText("Request of 18 May 2026")
    kept = form.draft()
    form.perform()
    assert [d.held for d in desk.read(case_facts, opened).open_deadlines] == [date(2026, 5, 18), None]
    again = StayForm(desk, opened)
    qtbot.addWidget(again)
    again.restore(kept)
    assert (again.track.currentData(), again.lines()) == (
        "appointment", ["No period that runs would stand still."],
    )  # fmt: skip


def test_a_resumption_lists_the_new_dates(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    empty = ResumptionForm(desk, opened)
    qtbot.addWidget(empty)
    assert empty.no_preview().endswith("Nothing is suspended in this case.")
    desk.do(stay_case, opened, "", date(2026, 5, 18), "Order No. 1")
    form = ResumptionForm(desk, opened)
    qtbot.addWidget(form)
    form.restore(form.draft())
    assert form.effect.text().splitlines()[1] == "Response to the notice of arbitration: 18 June 2026"
    form.order.setText("Order No. 2")
    assert form.problems() == ()
    form.perform()
    assert desk.read(case_facts, opened).suspensions == ()


def test_a_limit_is_shortened_under_an_order(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    form = ShorteningForm(desk, opened)
    qtbot.addWidget(form)
    form.deadline.setCurrentIndex(1)
    assert [r.field for r in form.problems()] == ["order", "due"]
    show_day(form.due, date(2026, 6, 1))
    form.order.setText("Order No. 3")
    assert "Shortened from 18 June 2026 to 1 June 2026 by Order No. 3." in form.no_preview()
    form.perform()
    assert desk.read(case_facts, opened).open_deadlines[0].due == date(2026, 6, 1)


def test_a_changed_calendar_asks_which_dates_follow(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    form = CalendarForm(desk, opened)
    qtbot.addWidget(form)
    party = desk.read(case_facts, opened).party(Side.RESPONDENT)
    assert party is not None
    choose(form.whose, party.id)
    choose(form.country, "GB")
    choose(form.subdivision, "ENG")
    assert form.following.count() == 0
    form.days.add(("18 June 2026", "Coronation Day", "holiday"))
    form.days.add(("soon", "Another day", "holiday"))
    assert [r.text for r in form.problems()][1:] == ["Declared day: “soon” cannot be read."]
    form.local.setCurrentCell(1, 0)
    form.localDrop.click()
    form.reason.setText("Decree No. 7")
    assert [form.following.item(at).text() for at in range(2)] == [
        "Agreement on the number of arbitrators, failing which three: 18 June 2026 → 19 June 2026",
        "Response to the notice of arbitration: 18 June 2026 → 19 June 2026",
    ]
    form.following.item(1).setCheckState(Qt.CheckState.Checked)
    assert "three: 18 June 2026 → 19 June 2026: not moved" in form.no_preview()
    form.perform()
    after = desk.read(case_facts, opened)
    assert [d.due for d in after.open_deadlines] == [date(2026, 6, 18), date(2026, 6, 19)]
    changed = after.party(Side.RESPONDENT)
    assert changed is not None
    assert (changed.country, changed.subdivision, changed.local) == (
        "GB", "ENG", (LocalDay(date(2026, 6, 18), "Coronation Day", by="R. Registrar"),),
    )  # fmt: skip
    again = CalendarForm(desk, opened)
    qtbot.addWidget(again)
    choose(again.whose, changed.id)
    assert again.data() == form.data().__class__("GB", "ENG", (6, 7), changed.local)


def test_a_declared_day_says_where_a_period_would_end(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    form = LocalDayForm(desk, opened)
    qtbot.addWidget(form)
    choose(form.whose, None)
    show_day(form.day, date(2026, 6, 19))
    form.name.setText("Day of mourning")
    form.reason.setText("Circular")
    assert form.problems() == ()
    assert form.no_preview().endswith("A period that would end on 19 June 2026 ends on 22 June 2026.")
    form.perform()
    seat = desk.read(case_facts, opened).seat_calendar
    assert seat is not None
    assert seat.local == (LocalDay(date(2026, 6, 19), "Day of mourning", by="R. Registrar"),)
