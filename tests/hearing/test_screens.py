"""The hearing on screen, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.documents.words import words
from app.hearing.queries import inquiry, notices, sessions
from app.hearing.rules import Answer, Attendance, Inquiry, Undertaking
from app.hearing.screens import FORMS, tab
from app.hearing.screens.closing import ClosureForm, InquiryForm
from app.hearing.screens.notice import NoticeForm, working_day
from app.hearing.screens.session import SessionForm
from app.hearing.screens.tab import HearingTab
from app.store.store import Store
from app.terms import Override, Refused, Side
from app.widgets.dateedit import DayEdit
from app.widgets.fields import show_clock, show_day
from tests.conftest import People, TurnableClock
from tests.docket.manners import lost_fields, press, pressable, unmannered
from tests.hearing.papers import hour


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    made = Desk(store)
    yield made
    made.changed.held.clear()


def hearing_of(qtbot: QtBot, desk: Desk, case: UUID) -> HearingTab:
    made = tab(desk, case)
    assert isinstance(made, HearingTab)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("act", FORMS)
def test_every_form_is_labelled_and_finds_the_fields_the_law_names(
    qtbot: QtBot, desk: Desk, ready: UUID, act: str
) -> None:
    form = FORMS[act](desk, ready)
    qtbot.addWidget(form)
    assert unmannered(form) == []
    assert lost_fields(form) == []
    assert form.preview() is not None or form.no_preview()


def test_a_notice_opens_with_an_adequate_working_day(qtbot: QtBot, desk: Desk, ready: UUID) -> None:
    form = NoticeForm(desk, ready)
    qtbot.addWidget(form)
    made = form.values()
    assert str(made.start) == "2 June 2026, 10:00 CEST"
    assert (made.venue, form.days.text(), form.problems()) == ("The Hague", "1 day", ())
    form.days.setValue(3)
    assert form.days.text() == "3 days"
    form.zone.setCurrentText("Asia/Tokyo")
    assert str(form.values().start) == "2 June 2026, 10:00 JST"
    preview = form.preview()
    assert preview is not None
    assert "2 June 2026, 10:00 JST" in words(preview)
    form.perform()
    assert [line.notice for line in desk.read(notices, ready)] == [form.values()]


def test_a_notice_too_short_is_soft_and_one_in_the_past_is_not(qtbot: QtBot, desk: Desk, ready: UUID) -> None:
    form = NoticeForm(desk, ready)
    qtbot.addWidget(form)
    show_clock(form.start, date(2026, 5, 20), time(10))
    assert [(r.field, r.hard) for r in form.problems()] == [("start", False)]
    show_clock(form.start, date(2026, 5, 17), time(10))
    assert [(r.field, r.hard) for r in form.problems()] == [("start", True)]
    assert [working_day(date(2026, 5, d)) for d in (22, 23, 24)] == [
        date(2026, 5, 22), date(2026, 5, 25), date(2026, 5, 25),
    ]  # fmt: skip


@pytest.fixture
def minutes(qtbot: QtBot, desk: Desk, people: People, noticed: UUID, clock: TurnableClock) -> SessionForm:
    """The form on the evening of the hearing."""
    clock.at(hour(15, 18))
    made = SessionForm(desk, noticed)
    qtbot.addWidget(made)
    return made


def test_minutes_open_with_what_the_record_knows(minutes: SessionForm) -> None:
    made = minutes.values()
    assert (made.venue, made.presiding, made.secretary) == ("Peace Palace, The Hague", "Ada Adeyemi", "S. Secretary")
    assert made.mode.value == "in person and by videoconference"
    assert made.present == (
        Attendance("Ada Adeyemi", "Presiding Arbitrator", Side.TRIBUNAL),
        Attendance("Bram Vane", "Arbitrator", Side.TRIBUNAL),
        Attendance("A. Agent", "Agent", Side.CLAIMANT),
        Attendance("B. Agent", "Agent", Side.RESPONDENT),
    )
    assert [r.field for r in minutes.problems()] == ["course"]


def test_minutes_are_previewed_and_filed(desk: Desk, minutes: SessionForm, noticed: UUID) -> None:
    minutes.course.setPlainText("The President opened the session.\n\nBoth sides pleaded.")
    minutes.admitted.setPlainText("C-112")
    minutes.promises.add(("File a translation", "Kingdom of Berenia", "29 June 2026"))
    minutes.minutesClaimant.setValue(50)
    preview = minutes.preview()
    assert preview is not None
    assert "2. Both sides pleaded." in words(preview)
    assert "File a translation Kingdom of Berenia 29 June 2026" in words(preview)
    minutes.perform()
    (line,) = desk.read(sessions, noticed)
    assert line.session.undertakings == (Undertaking("File a translation", Side.RESPONDENT, date(2026, 6, 29)),)
    assert line.session.course == ("The President opened the session.", "Both sides pleaded.")


def test_rows_come_and_go_and_a_missing_day_is_named(minutes: SessionForm) -> None:
    minutes.course.setPlainText("x")
    minutes.undertakingsAdd.click()
    assert [r.text for r in minutes.problems()] == [
        "Say what is undertaken.", "Give the day by which each undertaking falls due.",
    ]  # fmt: skip
    minutes.undertakingsDrop.click()
    assert minutes.problems() == ()
    minutes.present.setCurrentCell(3, 0)
    minutes.presentDrop.click()
    assert [(r.field, r.hard) for r in minutes.problems()] == [("present", False)]


def test_the_draft_of_minutes_keeps_its_rows(qtbot: QtBot, desk: Desk, minutes: SessionForm, noticed: UUID) -> None:
    assert not minutes.presentDrop.isEnabled()
    minutes.present.setCurrentCell(3, 0)
    minutes.presentDrop.click()
    minutes.promises.add(("File a translation", "Kingdom of Berenia", "29 June 2026"))
    desk.drafts.save(minutes.draft_key, minutes.draft())
    again = SessionForm(desk, noticed)
    qtbot.addWidget(again)
    assert again.values() == minutes.values()
    assert len(again.values().present) == 3


def test_cells_offer_the_sides_and_a_calendar(minutes: SessionForm) -> None:
    minutes.promises.add(("File a translation", "Kingdom of Berenia", "29 June 2026"))
    table, model = minutes.undertakings, minutes.undertakings.model()
    side, day = model.index(0, 1), model.index(0, 2)
    cells = table.itemDelegate()
    box = cells.createEditor(table, QStyleOptionViewItem(), side)
    cells.setEditorData(box, side)
    assert isinstance(box, QComboBox)
    assert [box.itemText(i) for i in range(box.count())] == [
        "Republic of Aldova", "Kingdom of Berenia", "Both parties",
    ]  # fmt: skip
    box.setCurrentIndex(2)
    cells.setModelData(box, model, side)
    field = cells.createEditor(table, QStyleOptionViewItem(), day)
    cells.setEditorData(field, day)
    assert isinstance(field, DayEdit)
    assert field.day == date(2026, 6, 29)
    show_day(field, date(2026, 7, 3))
    cells.setModelData(field, model, day)
    assert minutes.values().undertakings == (Undertaking("File a translation", Side.BOTH, date(2026, 7, 3)),)


def test_the_inquiry_wants_both_answers(qtbot: QtBot, desk: Desk, held: UUID) -> None:
    form = InquiryForm(desk, held)
    qtbot.addWidget(form)
    assert form.cardTitle2.text() == "Republic of Aldova"
    assert [r.field for r in form.problems()] == ["claimant", "respondent"]
    form.claimant.setCurrentIndex(3)
    form.respondent.setCurrentIndex(2)
    assert [r.field for r in form.problems()] == ["respondentText"]
    assert "closes the hearings with a recorded reason" in form.no_preview()
    form.respondentText.setPlainText("A reply on C-112.")
    form.perform()
    assert desk.read(inquiry, held) == Inquiry(
        date(2026, 6, 15),
        (Answer(Side.CLAIMANT, further=False, text="Did not answer"),
         Answer(Side.RESPONDENT, further=True, text="A reply on C-112.")),
    )  # fmt: skip
    closing = ClosureForm(desk, held)
    qtbot.addWidget(closing)
    assert [(r.field, r.hard) for r in closing.problems()] == [("", False)]
    with pytest.raises(Refused):
        closing.perform()
    closing.perform(Override("The reply was heard."))


def test_closure_repeats_the_answers(qtbot: QtBot, desk: Desk, asked: UUID) -> None:
    form = ClosureForm(desk, asked)
    qtbot.addWidget(form)
    assert form.presiding.text() == "Ada Adeyemi"
    assert form.answers.text().splitlines() == [
        "Republic of Aldova: nothing further", "Kingdom of Berenia: Nothing, with thanks.",
    ]  # fmt: skip
    made = form.preview()
    assert made is not None
    assert "The Tribunal declares the hearings closed as of 17 June 2026." in words(made)


def test_the_tab_before_any_session(qtbot: QtBot, desk: Desk, ready: UUID) -> None:
    page = hearing_of(qtbot, desk, ready)
    assert (page.stack.currentIndex(), page.held.aside.text()) == (1, "0 sessions")
    assert pressable(page) == ["Allot…", "Propose sittings…", "Give notice…", "File the minutes…"]
    with qtbot.waitSignal(page.act_asked) as asked:
        press(page, "Give notice…")
    assert asked.args == ["hearing.give_notice"]


def test_the_tab_shows_sessions_time_and_closure(qtbot: QtBot, desk: Desk, asked: UUID) -> None:
    page = hearing_of(qtbot, desk, asked)
    (line,) = page.table.rows.shown
    assert [c.text(line) for c in page.table.rows.columns] == [
        "1", "15 June 2026, 10:00 CEST", "Peace Palace, The Hague", "2:30", "1:05", "0:40", "5",
    ]  # fmt: skip
    assert page.text.toPlainText().splitlines()[:2] == [
        "Present", "  • Ada Adeyemi, Presiding Arbitrator (Tribunal)",
    ]  # fmt: skip
    assert "  • File a translation of R-9: Kingdom of Berenia, 29 June 2026" in page.text.toPlainText()
    assert pressable(page) == [
        "Allot…", "Put right…", "Propose sittings…", "Give notice…", "File the minutes…", "Close the hearings…",
    ]  # fmt: skip
