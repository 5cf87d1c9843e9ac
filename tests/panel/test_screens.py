"""The panel on screen, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.documents.words import words
from app.panel.acts import appoint_arbitrator
from app.panel.queries import seats
from app.panel.rules import Appointer, Appointment, Office
from app.panel.screens import FORMS, tab
from app.panel.screens.forms import AppointmentForm, ConstitutionForm, DeclarationForm
from app.panel.screens.tab import PanelTab
from app.store.store import Store
from app.terms import Override, Refused
from app.widgets.fields import show_day
from tests.conftest import TurnableClock
from tests.docket.manners import lost_fields, press, pressable, unmannered
from tests.panel.conftest import appoint
from tests.panel.members import FIRST


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def panel_of(qtbot: QtBot, desk: Desk, case: UUID) -> PanelTab:
    made = tab(desk, case)
    assert isinstance(made, PanelTab)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def listening(desk: Desk) -> Iterator[None]:
    """Tabs made in a test are let go before the store is."""
    yield
    desk.changed.held.clear()


@pytest.mark.parametrize("act", FORMS)
def test_every_form_is_labelled_and_finds_the_fields_the_law_names(
    qtbot: QtBot, desk: Desk, opened: UUID, act: str
) -> None:
    form = FORMS[act](desk, opened)
    qtbot.addWidget(form)
    assert unmannered(form) == []
    assert lost_fields(form) == []
    assert form.preview() is None
    assert form.no_preview()


def test_the_form_opens_with_the_seat_expected_next(
    qtbot: QtBot, desk: Desk, opened: UUID, store: Store, clock: TurnableClock
) -> None:
    appoint(store, clock, opened, FIRST)
    form = AppointmentForm(desk, opened)
    qtbot.addWidget(form)
    assert form.values() == Appointment(appointer=Appointer.RESPONDENT, notified=date(2026, 6, 1))
    assert [r.field for r in form.problems()] == ["name", "nationality"]
    form.name.setText("Bram Vane")
    form.nationality.setText("Berenia")
    assert [(r.field, r.hard) for r in form.problems()] == [("nationality", False)]
    assert form.no_preview().splitlines()[:3] == ["1 of 3 seats filled", "", "Arbitrator: Prof. Lena Ito"]
    made = form.preview()
    assert made is not None
    assert "Bram Vane" in words(made)
    with pytest.raises(Refused):
        form.perform()
    form.perform(Override("The claimant does not object."))
    assert [s.name for s in desk.read(seats, opened)] == ["Prof. Lena Ito", "Bram Vane"]


def test_a_declaration_is_previewed_as_it_is_typed(qtbot: QtBot, desk: Desk, appointed: UUID) -> None:
    form = DeclarationForm(desk, appointed)
    qtbot.addWidget(form)
    assert [form.seat.itemText(i) for i in range(form.seat.count())] == [
        "Ada Adeyemi, presiding arbitrator", "Prof. Lena Ito, arbitrator", "Bram Vane, arbitrator",
    ]  # fmt: skip
    form.seat.setCurrentIndex(1)
    form.disclosure.setPlainText("A lecture in 2019.")
    made = form.preview()
    assert made is not None
    assert "Prof. Lena Ito" in words(made)
    assert "A lecture in 2019." in words(made)
    form.nothing.setChecked(True)
    assert [r.field for r in form.problems()] == ["disclosure"]
    form.disclosure.clear()
    assert (form.problems(), form.disclosure.isEnabled()) == ((), False)
    form.perform()
    assert [s.declared for s in desk.read(seats, appointed)] == [None, date(2026, 7, 13), None]


def test_a_draft_keeps_who_declares(qtbot: QtBot, desk: Desk, appointed: UUID) -> None:
    form = DeclarationForm(desk, appointed)
    qtbot.addWidget(form)
    form.seat.setCurrentIndex(2)
    desk.drafts.save(form.draft_key, form.draft())
    again = DeclarationForm(desk, appointed)
    qtbot.addWidget(again)
    assert again.seat.currentText() == "Bram Vane, arbitrator"


def test_the_notice_of_constitution_is_previewed(qtbot: QtBot, desk: Desk, declared: UUID) -> None:
    form = ConstitutionForm(desk, declared)
    qtbot.addWidget(form)
    assert form.members.text().splitlines()[0] == ("Presiding arbitrator: Ada Adeyemi, Esteria · declared 13 July 2026")
    made = form.preview()
    assert made is not None
    assert made.title == "Notice of constitution of the Tribunal"
    show_day(form.day, date(2026, 7, 12))
    assert [r.field for r in form.problems()] == ["day"]
    show_day(form.day, date(2026, 7, 13))
    form.perform()
    assert [p.title for p in desk.papers(declared)][-1] == "Notice of constitution of the Tribunal"


@pytest.mark.usefixtures("listening")
def test_an_empty_panel_says_what_comes_first(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    page = panel_of(qtbot, desk, opened)
    assert (page.stack.currentIndex(), page.members.aside.text()) == (1, "0 of 3 seats filled")
    assert pressable(page) == ["Record an appointment…"]
    with qtbot.waitSignal(page.act_asked) as asked:
        press(page, "Record an appointment…")
    assert asked.args == ["panel.appoint_arbitrator"]


@pytest.mark.usefixtures("listening")
def test_the_tab_follows_the_constitution(qtbot: QtBot, desk: Desk, opened: UUID, clock: TurnableClock) -> None:
    page = panel_of(qtbot, desk, opened)
    clock.forward(days=14)
    desk.do(appoint_arbitrator, opened, FIRST)
    model = page.table.rows
    assert [c.text(model.shown[0]) for c in model.columns] == [
        "Arbitrator", "Prof. Lena Ito", "Cordalia", "The claimant", "awaited",
    ]  # fmt: skip
    assert page.person.title.text() == "Prof. Lena Ito"
    assert page.due.count() == 2


@pytest.mark.usefixtures("listening")
def test_when_all_have_declared_the_tribunal_can_be_constituted(qtbot: QtBot, desk: Desk, declared: UUID) -> None:
    page = panel_of(qtbot, desk, declared)
    assert pressable(page) == ["Constitute the tribunal…"]
    assert [s.office for s in page.table.rows.shown] == [Office.PRESIDING, Office.MEMBER, Office.MEMBER]
