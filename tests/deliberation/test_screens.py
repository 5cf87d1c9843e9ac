"""The deliberation room on screen, over a real desk and store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.deliberation import rules
from app.deliberation.rules import Choice
from app.deliberation.screens import forms, tab
from app.deliberation.screens.room import DeliberationRoom, Line
from app.widgets.walled import WalledTab
from tests.walls.conftest import House, deliberate, opine

FOR, AGAINST = Choice.FOR, Choice.AGAINST


@pytest.fixture
def shown(house: House, qtbot: QtBot) -> Iterator[WalledTab]:
    made = tab(house.desk, house.case)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    house.desk.lock_walled()


def enter(house: House, shown: WalledTab, member: int) -> DeliberationRoom:
    """The room as one member opened it."""
    house.sit(member)
    shown.look()
    assert isinstance(shown.shown, DeliberationRoom)
    return shown.shown


def press(place: QWidget, words: str) -> None:
    QApplication.processEvents()
    next(b for b in place.findChildren(QPushButton) if b.text().replace("&", "") == words and b.isVisible()).click()


def seen(place: QWidget) -> list[str]:
    QApplication.processEvents()
    return [found.text() for found in place.findChildren(QLabel) if found.isVisible() and found.text().strip()]


def rows(room: DeliberationRoom) -> list[tuple[int, str, str]]:
    lines: tuple[Line, ...] = room.table.rows.rows
    return [(line.number, line.vote, line.state) for line in lines]


def form(room: DeliberationRoom) -> forms.DeliberationForm:
    page = room.acting
    assert page is not None
    assert isinstance(page.form, forms.DeliberationForm)
    return page.form


def finish(room: DeliberationRoom) -> None:
    page = room.acting
    assert page is not None
    assert page.form.problems() == ()
    page.press()


def test_a_new_room_begins_with_the_draft(house: House, shown: WalledTab) -> None:
    room = enter(house, shown, 0)
    assert "There is no draft yet." in seen(room)
    assert not room.aye.isEnabled()
    press(room, "Draft of the award…")
    draft = form(room)
    assert isinstance(draft, forms.AwardDraftForm)
    draft.reasons.setPlainText("# Jurisdiction\n\nThe parties agreed.")
    draft.operative.setPlainText("The Tribunal has jurisdiction.\n\nAll claims are rejected.")
    assert draft.preview().title == "Award"
    finish(room)
    assert rows(room) == [(1, "open", "not yet put"), (2, "open", "not yet put")]
    assert room.operative.aside.text() == "draft 1 · 2 paragraphs"
    press(room, "Put to the vote…")
    vote = form(room)
    assert isinstance(vote, forms.VoteForm)
    vote.paragraph.setCurrentIndex(1)
    assert vote.words.toPlainText() == "All claims are rejected."
    finish(room)
    assert rows(room)[1] == (2, "0 of 3 sealed", "waiting for A. Presiding, B. Second, D. Third")


def test_a_ballot_is_sealed_and_the_last_one_reveals(house: House, shown: WalledTab) -> None:
    deliberate(house, FOR, FOR)
    room = enter(house, shown, 2)
    assert rows(room) == [(1, "2 of 3 sealed", "waiting for D. Third"), (2, "2 of 3 sealed", "waiting for D. Third")]
    assert room.ballot.aside.text() == "sealed until all three are in"
    room.no.click()
    assert rows(room)[0] == (1, "two to one", "revealed")
    assert room.votes.text() == "For: A. Presiding, B. Second    Against: D. Third"
    assert room.ballot.aside.text() == "by two votes to one"
    assert not room.no.isEnabled()


def test_my_sealed_ballot_cannot_be_cast_again(house: House, shown: WalledTab) -> None:
    deliberate(house, FOR)
    room = enter(house, shown, 0)
    assert room.ballot.aside.text() == "your ballot is sealed"
    assert not room.aye.isEnabled()
    room.cast(AGAINST)
    assert room.banner.text.text() == (
        "Your ballot on § 1 is sealed: it can be neither changed nor cast again. (Article 33)"
    )


def test_the_discussion_follows_the_paragraph(house: House, shown: WalledTab) -> None:
    deliberate(house)
    room = enter(house, shown, 1)
    room.table.selectRow(1)
    room.say.setText("I agree on this one.")
    room.say.returnPressed.emit()
    assert room.say.text() == ""
    assert "I agree on this one." in seen(room.discussion)
    room.table.selectRow(0)
    assert "I agree on this one." not in seen(room.discussion)
    room.say.setText(" ")
    room.speak()
    assert room.banner.text.text() == "Write something to the panel."


def test_an_opinion_is_written_and_read(house: House, shown: WalledTab) -> None:
    deliberate(house, FOR, FOR, AGAINST)
    room = enter(house, shown, 2)
    assert "D. Third voted against — no opinion filed" in seen(room)
    room.go("opinions")
    press(room, "Write an opinion…")
    opinion = form(room)
    assert isinstance(opinion, forms.OpinionForm)
    assert opinion.votedNote.text() == "You voted against § 1, 2."
    opinion.onParagraphs.setText("1")
    opinion.paragraphs.setPlainText("I regret.\n\nThe patch was public.")
    opinion.release.setChecked(True)
    assert opinion.preview().title == "Dissenting opinion of D. Third"
    finish(room)
    assert "Dissenting opinion of D. Third on § 1 — released" in seen(room)
    press(room, "Write an opinion…")
    again = form(room)
    assert isinstance(again, forms.OpinionForm)
    assert again.values() == rules.Opinion(
        rules.OpinionKind.DISSENT, ("I regret.", "The patch was public."), (1,), release=True)  # fmt: skip


def test_the_decision_is_handed_over_when_all_is_decided(house: House, shown: WalledTab) -> None:
    house.stage("deliberation")
    deliberate(house, FOR, FOR)
    room = enter(house, shown, 0)
    assert not room.hand.isEnabled()
    assert "• The vote on § 1 is still open. (Article 33)" in seen(room.leaving)
    deliberate_rest(house, shown)
    opine(house)
    room = enter(house, shown, 0)
    press(room, "Hand the decision over…")
    assert room.banner.text.text() == "The decision is with the award. This deliberation is closed."
    assert [w.isEnabled() for w in (room.write, room.put, room.file, room.say, room.hand)] == [False] * 5


def deliberate_rest(house: House, shown: WalledTab) -> None:
    room = enter(house, shown, 2)
    for at in (0, 1):
        room.table.selectRow(at)
        room.no.click()


def test_changed_words_are_marked(house: House, shown: WalledTab) -> None:
    deliberate(house, FOR, FOR, AGAINST)
    room = enter(house, shown, 0)
    room.open_form(forms.AwardDraftForm)
    draft = form(room)
    assert isinstance(draft, forms.AwardDraftForm)
    draft.operative.setPlainText("The Tribunal has no jurisdiction.")
    finish(room)
    assert rows(room) == [(1, "two to one", "words changed since the vote"), (2, "two to one", "revealed")]
    room.go("drafts")
    assert [d.version for d in room.versions.rows.rows] == [3, 2, 1]


def test_nothing_left_to_vote_on(house: House, shown: WalledTab) -> None:
    deliberate(house, FOR, FOR, AGAINST)
    room = enter(house, shown, 0)
    room.open_form(forms.VoteForm)
    vote = form(room)
    assert [r.field for r in vote.problems()] == ["paragraph"]
    assert vote.no_preview().startswith("The record of the vote")


def test_long_words_are_shortened() -> None:
    assert forms.shortened("word " * 40, 12) == "word word w…"


@pytest.mark.parametrize("place", ["deliberation", "opinions", "drafts"])
def test_every_widget_one_can_press_has_a_name(house: House, shown: WalledTab, place: str) -> None:
    room = enter(house, shown, 0)
    room.go(place)
    assert [b.text() for b in room.findChildren(QPushButton) if not b.accessibleName()] == []
