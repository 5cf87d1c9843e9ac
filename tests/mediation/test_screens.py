"""The mediation room on screen, over a real desk and store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desk import bridge
from app.mediation import acts, queries, rules
from app.mediation.screens import forms, tab
from app.mediation.screens.room import MediationRoom
from app.terms import Side
from app.widgets.walled import UnlockCard, WalledTab
from tests.conftest import PASSPHRASE
from tests.docket.opened import file
from tests.walls.conftest import House

DAY = date(2026, 5, 18)
INVITATION = rules.Invitation(Side.CLAIMANT, Side.RESPONDENT, "ORCHID", DAY, signed_by="A. Agent")


@pytest.fixture
def shown(house: House, qtbot: QtBot) -> Iterator[WalledTab]:
    """The tab of the case, still locked."""
    made = tab(house.desk, house.case)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    house.desk.lock_walled()


@pytest.fixture
def room(house: House, shown: WalledTab) -> MediationRoom:
    """The room, unlocked by its mediator."""
    card = shown.shown
    assert isinstance(card, UnlockCard)
    card.name.setText(house.people.mediator.name)
    card.passphrase.setText(PASSPHRASE)
    card.go.click()
    assert isinstance(shown.shown, MediationRoom)
    return shown.shown


def press(place: QWidget, words: str) -> None:
    QApplication.processEvents()
    next(b for b in place.findChildren(QPushButton) if b.text().replace("&", "") == words and b.isVisible()).click()


def seen(place: QWidget) -> list[str]:
    QApplication.processEvents()
    return [found.text() for found in place.findChildren(QLabel) if found.isVisible() and found.text().strip()]


def form(room: MediationRoom) -> forms.MediationForm:
    page = room.acting
    assert page is not None
    assert isinstance(page.form, forms.MediationForm)
    return page.form


def finish(room: MediationRoom) -> None:
    page = room.acting
    assert page is not None
    assert page.form.problems() == ()
    page.press()


def test_a_wrong_passphrase_is_said_beside_it(house: House, shown: WalledTab) -> None:
    card = shown.shown
    assert isinstance(card, UnlockCard)
    assert card.name.text() == house.desk.actor.name
    card.passphrase.setText("wrong")
    card.go.click()
    assert card.refusal.isVisible()
    assert card.refusal.text().startswith("This name and passphrase do not open the store.")
    assert card.passphrase.text() == ""
    card.passphrase.setText(PASSPHRASE)
    card.go.click()
    assert card.refusal.text() == "R. Registrar holds no key to this room in this case."


def test_an_empty_room_names_the_first_step(room: MediationRoom) -> None:
    words = seen(room)
    assert "Nobody has been invited." in words
    assert "M. Mediator\nMediator · sealed room" in words
    assert not room.meet.isEnabled()
    assert not room.end.isEnabled()


def test_from_invitation_to_certificate(room: MediationRoom, house: House, tmp_path: Path, qtbot: QtBot) -> None:
    press(room, "Invite to mediate…")
    invite = form(room)
    assert isinstance(invite, forms.InvitationForm)
    assert [r.field for r in invite.problems()] == ["subject", "signedBy"]
    invite.subject.setPlainText("Operation ORCHID")
    invite.signedBy.setText("A. Agent")
    assert invite.lastDay.text().startswith("Answer by 17 June 2026: 30 days after 18 May 2026, which is not counted")
    preview = invite.preview()
    assert preview is not None
    assert preview.title == "Invitation to mediate"
    finish(room)
    press(room, "Record the answer…")
    answer = form(room)
    assert isinstance(answer, forms.AnswerForm)
    answer.signedBy.setText("B. Agent")
    finish(room)
    session_held(room)
    paper_kept(room, tmp_path)
    offers_made(room)
    press(room, "End the mediation…")
    ending = form(room)
    assert isinstance(ending, forms.EndingForm)
    ending.mode.setCurrentIndex(ending.mode.findData(rules.Mode.ONE_PARTY))
    assert ending.values() == rules.Ending(rules.Mode.ONE_PARTY, DAY, Side.CLAIMANT)
    assert ending.preview() is not None
    finish(room)
    press(room, "Hand the certificate over…")
    assert room.banner.text.text() == "The certificate is on the record. Nothing else left this room."
    ended = house.desk.read_walled(room.compartment, queries.ending)
    assert ended is not None
    room.go("overview")
    assert f"Ended on 18 May 2026 by the declaration of a party · certificate {ended.reference}" in seen(room)


def session_held(room: MediationRoom) -> None:
    press(room, "Record a session…")
    session = form(room)
    assert isinstance(session, forms.SessionForm)
    assert not session.withSide.isEnabled()
    session.gathering.setCurrentIndex(1)
    session.zone.setCurrentText("Asia/Tokyo")
    for field, hour in ((session.start, 9), (session.end, 11)):
        field.setTime(QTime(hour, 30))
    session.present.setPlainText("A. Agent\n\nCounsel ")
    made = session.values()
    assert (str(made.start), made.present, made.with_side) == (
        "18 May 2026, 09:30 JST", ("A. Agent", "Counsel"), Side.CLAIMANT)  # fmt: skip
    finish(room)
    (held,) = room.sessions.rows.rows
    assert [c.text(held) for c in room.sessions.rows.columns] == [
        "18 May 2026, 09:30 JST", "caucus · Republic of Aldova", "A. Agent, Counsel", "2:00"]  # fmt: skip


def paper_kept(room: MediationRoom, tmp_path: Path) -> None:
    room.go("papers")
    press(room, "Keep a paper…")
    paper = form(room)
    assert isinstance(paper, forms.PaperForm)
    paper.paperTitle.setText("Bottom line")
    paper.file.setText(str(tmp_path / "missing.pdf"))
    assert [r.text for r in paper.problems()] == ["There is no such file."]
    scan = tmp_path / "scan.txt"
    scan.write_text("EUR 9", encoding="utf-8")
    paper.file.setText(str(scan))
    finish(room)
    assert [(p.paper.title, p.leave.state) for p in room.papers.rows.rows] == [("Bottom line", rules.Release.MEDIATOR)]
    room.papers.selectRow(0)
    press(room, "Release…")
    release = form(room)
    assert isinstance(release, forms.ReleaseForm)
    assert [r.field for r in release.problems()] == ["authority"]
    release.authority.setText("A. Agent")
    finish(room)
    assert [p.leave.state for p in room.papers.rows.rows] == [rules.Release.JOINT]


def offers_made(room: MediationRoom) -> None:
    room.go("offers")
    press(room, "Record an offer…")
    first = form(room)
    assert isinstance(first, forms.OfferForm)
    first.terms.setPlainText("EUR 12\nno admission")
    finish(room)
    press(room, "Record an offer…")
    counter = form(room)
    assert isinstance(counter, forms.OfferForm)
    assert [counter.answers.itemText(n) for n in range(counter.answers.count())] == ["a first offer"]
    counter.by.setCurrentIndex(1)
    counter.answers.setCurrentIndex(1)
    counter.terms.setPlainText("EUR 8")
    counter.lapses.setChecked(True)
    assert counter.openUntil.isEnabled()
    finish(room)
    room.offers.selectRow(1)
    press(room, "Release…")
    release = form(room)
    assert isinstance(release, forms.ReleaseForm)
    release.leave.setCurrentIndex(release.leave.findData(rules.Release.NAMED))
    release.authority.setText("B. Agent")
    finish(room)
    room.go("shown")
    assert [card.aside.text() for card, _ in room.known.values()] == ["3 of 3", "2 of 3"]


def test_what_is_typed_is_kept_in_the_room(room: MediationRoom, house: House) -> None:
    room.open_form(forms.InvitationForm)
    half = form(room)
    assert isinstance(half, forms.InvitationForm)
    half.subject.setPlainText("half a sentence")
    room.leave_act()
    room.open_form(forms.InvitationForm)
    again = form(room)
    assert isinstance(again, forms.InvitationForm)
    assert again.subject.toPlainText() == "half a sentence"
    assert house.desk.drafts.load("mediation.invite:new") is None
    assert house.desk.walled_drafts(room.compartment).keys() == ("mediation.invite:new",)


def test_what_is_typed_is_there_after_the_room_was_locked(room: MediationRoom, house: House) -> None:
    room.open_form(forms.InvitationForm)
    half = form(room)
    assert isinstance(half, forms.InvitationForm)
    half.subject.setPlainText("half a sentence")
    room.lock_now()
    assert house.desk.drafts.keys() == ()
    room.compartment = house.desk.unlock_walled("mediation", house.case, PASSPHRASE, name=house.people.mediator.name)
    room.open_form(forms.InvitationForm)
    again = form(room)
    assert isinstance(again, forms.InvitationForm)
    assert again.subject.toPlainText() == "half a sentence"


def test_locking_shows_the_card_again(room: MediationRoom, shown: WalledTab, house: House) -> None:
    press(room, "Lock now")
    assert isinstance(shown.shown, UnlockCard)
    assert house.desk.walled("mediation", house.case) is None


def test_it_locks_itself(room: MediationRoom, shown: WalledTab, qtbot: QtBot) -> None:
    assert room.idle.interval() == 3 * 60_000
    with qtbot.waitSignal(room.locked):
        room.idle.start(1)
    assert isinstance(shown.shown, UnlockCard)


def test_a_key_keeps_it_open(room: MediationRoom, shown: WalledTab, qtbot: QtBot) -> None:
    QApplication.processEvents()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    room.idle.start(800)
    qtbot.wait(500)
    QApplication.sendEvent(shown.window().windowHandle(), key)
    qtbot.wait(500)
    assert shown.shown is room
    with qtbot.waitSignal(room.locked):
        pass


def test_a_refusal_stands_in_the_band(room: MediationRoom, house: House) -> None:
    sent = house.desk.do_walled(room.compartment, acts.invite, INVITATION)
    yes = rules.InvitationAnswer(rules.Answer.ACCEPTED, DAY, "B. Agent")
    house.desk.do_walled(room.compartment, acts.answer_invitation, sent, yes)
    room.reload()
    room.hand_over()
    assert room.banner.text.text() == "The mediation has not ended. (Article 9)"


def test_a_new_room_is_begun_once(house: House, qtbot: QtBot) -> None:
    other = house.desk.do(file)
    bridge.seal_room(house.desk, "mediation", other, [house.people.mediator.name])
    made = tab(house.desk, other)
    qtbot.addWidget(made)
    house.desk.unlock_walled("mediation", other, PASSPHRASE, name=house.people.mediator.name)
    made.look()
    made.show()
    press(made, "Open the room")
    assert isinstance(made.shown, MediationRoom)
    assert made.shown.opening is not None
    house.desk.lock_walled()
