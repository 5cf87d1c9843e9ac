from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from app.terms import Override, Reason
from app.widgets.actpage import ActPage
from tests.widgets.fake import FakeDoer
from tests.widgets.forms import Paper, PaperForm


def shown(qtbot: QtBot, desk: FakeDoer) -> tuple[PaperForm, ActPage]:
    form = PaperForm(desk)
    page = ActPage(form)
    qtbot.addWidget(page)
    page.resize(1180, 700)
    page.show()
    qtbot.waitUntil(lambda: len(page.view.pages.sizes) == 2, timeout=15_000)
    return form, page


def test_what_is_typed_is_kept_and_comes_back(qtbot: QtBot) -> None:
    desk = FakeDoer()
    form, page = shown(qtbot, desk)
    form.claimant.setText("Republic of Aldova")
    form.seat.setCurrentText("Geneva")
    form.urgent.setChecked(True)
    qtbot.waitUntil(lambda: bool(desk.drafts.kept))
    assert page.head.sub.text() == "New filing · draft saved 14:02 · Cyber Tribunal Rules 2026, Article 3"
    again = PaperForm(desk)
    qtbot.addWidget(again)
    assert again.draft() == form.draft()


def test_a_problem_is_listed_and_shown(qtbot: QtBot) -> None:
    form, page = shown(qtbot, FakeDoer())
    assert page.strip.aside.text() == "1 to mend"
    with qtbot.waitExposed(page):
        page.activateWindow()
    page.go.click()
    assert form.claimant.property("problem") is True
    assert form.claimant.window().focusWidget() is form.claimant


def test_the_act_is_done_and_the_draft_forgotten(qtbot: QtBot) -> None:
    desk = FakeDoer()
    form, page = shown(qtbot, desk)
    form.claimant.setText("Aldova")
    page.keep_draft()
    with qtbot.waitSignal(page.performed) as signal:
        page.go.click()
    assert signal.args == [1]
    assert desk.done == [("file_paper", (Paper("Notice", "Aldova"), None))]
    assert desk.drafts.kept == {}


def test_a_refusal_stands_beside_the_form(qtbot: QtBot) -> None:
    form, page = shown(qtbot, FakeDoer())
    form.claimant.setText("nobody")
    page.go.click()
    assert page.strip.reasons == (Reason("The claimant is nobody.", "Article 3(3)(b)", "claimant"),)


def test_a_trouble_is_told_in_the_band_and_keeps_the_draft(qtbot: QtBot) -> None:
    desk = FakeDoer()
    form, page = shown(qtbot, desk)
    form.claimant.setText("full")
    page.go.click()
    assert page.banner.text.text() == "The disk is full.\nWhat you typed is kept.\nFree some room."
    assert page.banner.isVisible()
    assert desk.drafts.kept["tests.file_paper:new"]["claimant"] == "full"
    form.claimant.setText("Aldova")
    page.banner.again.click()
    assert len(desk.done) == 1


def test_a_soft_objection_wants_a_reason(qtbot: QtBot) -> None:
    desk = FakeDoer()
    desk.stage_objections = (Reason("Two exhibits have no custody record.", "Article 27", hard=False),)
    form, page = shown(qtbot, desk)
    form.claimant.setText("Aldova")
    page.go.click()
    assert desk.done == []
    page.strip.reason.setText("The parties agreed")
    page.strip.order.setText("Order 2")
    page.go.click()
    assert desk.done == [("file_paper", (Paper("Notice", "Aldova"), Override("The parties agreed", "Order 2")))]


def test_discard_asks_once_and_forgets(qtbot: QtBot) -> None:
    desk = FakeDoer()
    form, page = shown(qtbot, desk)
    form.claimant.setText("Aldova")
    page.keep_draft()
    page.discard.click()
    assert desk.drafts.kept != {}
    with qtbot.waitSignal(page.left):
        page.discard.click()
    assert desk.drafts.kept == {}


def test_a_failing_preview_leaves_the_form_usable(qtbot: QtBot) -> None:
    desk = FakeDoer()
    form, page = shown(qtbot, desk)

    def fail(_document: Any) -> bytes:
        raise ValueError("no")

    desk.render_preview = fail  # type: ignore[method-assign,assignment]  # spoilt on purpose
    form.claimant.setText("A")
    qtbot.waitUntil(lambda: page.view.pages.message != "")
    assert page.view.pages.message == "The preview could not be made. What you typed is kept."
