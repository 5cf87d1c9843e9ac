"""The panel on screen, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.documents.words import words
from app.panel import acts
from app.panel.acts import appoint_arbitrator
from app.panel.queries import seats, tribunal
from app.panel.rules import Appointer, Appointment, Office
from app.panel.rules.authority import Asked
from app.panel.rules.number import Basis, NumberFix
from app.panel.screens import FORMS, tab
from app.panel.screens.authority import RequestForm
from app.panel.screens.changes import ChallengeForm, ReplacementForm, RulingForm
from app.panel.screens.choosing import CandidatesForm, FromListForm, ReturnedForm
from app.panel.screens.forms import AppointmentForm, ConstitutionForm, DeclarationForm
from app.panel.screens.standing import Line, standing
from app.panel.screens.tab import PanelTab
from app.store.store import Store
from app.terms import ACTS, Override, Refused, Side
from app.widgets.actform import ActForm
from app.widgets.fields import choose, show_day
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


def test_every_form_is_labelled_and_finds_the_fields_the_law_names(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    for made in FORMS.values():
        form = made(desk, opened)
        qtbot.addWidget(form)
        assert (made.__name__, unmannered(form), lost_fields(form)) == (made.__name__, [], [])
        assert form.preview() is None
        assert form.no_preview()


def test_every_act_of_the_panel_has_its_form() -> None:
    assert {act for act in ACTS if act.startswith("panel.")} == set(FORMS)


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
    assert pressable(page) == ["Other acts…", "Record an appointment…"]
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
    assert pressable(page) == ["Other acts…", "Constitute the tribunal…"]
    assert [s.office for s in page.table.rows.shown] == [Office.PRESIDING, Office.MEMBER, Office.MEMBER]


def words_of(form: ActForm) -> str:
    made = form.preview()
    assert made is not None
    return words(made)


@pytest.mark.usefixtures("listening")
def test_a_challenge_by_hand_to_the_replacement(
    qtbot: QtBot, desk: Desk, constituted: UUID, clock: TurnableClock
) -> None:
    page = panel_of(qtbot, desk, constituted)
    assert set(page.open_acts()) == {
        "panel.designate_authority", "panel.request_default_appointment", "panel.send_list",
        "panel.disclose_circumstances", "panel.appoint_secretary", "panel.challenge_arbitrator", "panel.resign",
        "panel.record_death_or_incapacity",
    }  # fmt: skip
    clock.forward(days=21)
    challenge = ChallengeForm(desk, constituted)
    qtbot.addWidget(challenge)
    choose(challenge.seat, desk.read(seats, constituted)[2].id)
    choose(challenge.side, Side.CLAIMANT)
    show_day(challenge.learnt, date(2026, 7, 1))
    challenge.facts_given.setPlainText("He advised Berenia.")
    assert challenge.due.text() == "The time for it ends on 16 July 2026."
    assert [(r.field, r.hard) for r in challenge.problems()] == [("noticed", False)]
    show_day(challenge.learnt, date(2026, 7, 20))
    assert challenge.problems() == ()
    assert "He advised Berenia." in words_of(challenge)
    challenge.perform()
    assert shown(page)[0].text == "Bram Vane challenged by the claimant, 3 August 2026"
    request = RequestForm(desk, constituted)
    qtbot.addWidget(request)
    assert request.asked.currentData() is Asked.CHALLENGE
    request.ground.setPlainText("He does not withdraw.")
    request.perform(Override("Both sides agree."))
    ruling = RulingForm(desk, constituted)
    qtbot.addWidget(ruling)
    choose(ruling.upheld, True)
    ruling.reasons.setPlainText("The doubts are justifiable.")
    assert [r.noted for r in ruling.problems()] == [True]
    assert "is upheld" in words_of(ruling)
    ruling.perform()
    assert [c.text(page.table.rows.shown[2]) for c in page.table.rows.columns][1::3] == [
        "Bram Vane", "left 3 August 2026",
    ]  # fmt: skip
    assert shown(page)[0] == ("vacant", "red", "Seat of Bram Vane: a challenge upheld, 3 August 2026")
    new = ReplacementForm(desk, constituted)
    qtbot.addWidget(new)
    assert new.appointer.currentData() is Appointer.RESPONDENT
    new.name.setText("Caro Diaz")
    new.nationality.setText("Sudoria")
    assert [r.text for r in new.problems()] == [
        "If this case has a deliberation room: give a key to Caro Diaz; the registrar does so under People."
    ]
    assert "Caro Diaz" in words_of(new)
    new.perform()
    assert page.members.aside.text() == "3 of 3 seats filled"
    assert [s.name for s in page.table.rows.shown] == ["Ada Adeyemi", "Prof. Lena Ito", "Caro Diaz", "Bram Vane"]


def shown(page: PanelTab) -> tuple[Line, ...]:
    """What the tab says beside the members."""
    return standing(page.desk, page.case, page.desk.read(tribunal, page.case, page.desk.clock.now().day))


def test_a_list_by_hand(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    desk.do(acts.fix_number, opened, NumberFix(Basis.AGREED, 1, desk.clock.now().day))
    sending = CandidatesForm(desk, opened)
    qtbot.addWidget(sending)
    sending.nominees.setPlainText("Ada Adeyemi; Esteria\nBo Lind; Nordia")
    assert [r.text for r in sending.problems() if r.hard] == ["The list has 2 names; at least 3 are needed."]
    sending.nominees.appendPlainText("Caro Diaz; Sudoria")
    assert "returns its copy to the Registry by 2 June 2026" in words_of(sending)
    sending.perform(Override("Before the authority is named."))
    for side, marks in ((Side.CLAIMANT, "1 2 x"), (Side.RESPONDENT, "2 1 3")):
        back = ReturnedForm(desk, opened)
        qtbot.addWidget(back)
        choose(back.side, side)
        for row, mark in enumerate(marks.split()):
            item = back.marks.item(row, 1)
            assert item is not None
            item.setText(mark)
        assert back.problems() == ()
        back.perform()
    chosen = FromListForm(desk, opened)
    qtbot.addWidget(chosen)
    assert chosen.outcome.text() == (
        "Returned by: claimant, respondent. Struck by nobody, in order of preference: Ada Adeyemi, then Bo Lind."
    )
    assert [chosen.name.itemText(at) for at in range(chosen.name.count())] == ["Ada Adeyemi", "Bo Lind"]
    chosen.name.setCurrentIndex(1)
    assert "Bo Lind" in words_of(chosen)
    chosen.perform()
    assert [s.name for s in desk.read(seats, opened)] == ["Bo Lind"]
