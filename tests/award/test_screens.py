"""The decision on screen, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.award.acts import accept_authority
from app.award.queries import authorities, award_state
from app.award.rules import CopyRequest, Formalities, Interest
from app.award.screens import FORMS, AuthorityForm, CopyForm, DecisionTab, IssueForm, ScrutinyForm, ServeForm, SignForm
from app.award.screens import tab as made_tab
from app.award.screens.scrutiny import money
from app.desk.desk import Desk
from app.desk.signature import certify_award, sign_award
from app.documents.model import Document
from app.documents.signing import PracticeCertificates, practice_certificates
from app.documents.stamp import pages
from app.documents.words import words
from app.store.store import Store
from app.store.trouble import WrongPassphrase
from app.terms import Override, Side
from app.widgets.actpage import ActPage
from app.widgets.fields import show_day
from app.widgets.jobs import JobRunner
from app.widgets.palette import dress
from tests.award.decided import DAY, FORM, LOOKED_AT, ORDER, sign_all
from tests.conftest import PASSPHRASE, Staged, TurnableClock
from tests.docket.manners import lost_fields, press, pressable, unmannered

LOOKS = Override("Looked at one by one.")


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    """A desk whose listeners are let go before the store is."""
    dress(qapp)
    made = Desk(store)
    yield made
    made.changed.held.clear()


@pytest.fixture(scope="module")
def keys() -> PracticeCertificates:
    return practice_certificates(ORDER, DAY)


@pytest.fixture
def produced(desk: Desk, fixed: UUID, staged: Staged) -> UUID:
    staged("produced", desk.produce)
    return fixed


def decision_tab(qtbot: QtBot, desk: Desk, case: UUID) -> DecisionTab:
    made = made_tab(desk, case)
    assert isinstance(made, DecisionTab)
    qtbot.addWidget(made)
    made.resize(1158, 560)
    made.show()
    return made


def said(page: QWidget) -> str:
    """Every word shown on labels."""
    return "\n".join(shown.text() for shown in page.findChildren(QLabel))


def scrutiny_form(qtbot: QtBot, desk: Desk, case: UUID) -> ScrutinyForm:
    form = ScrutinyForm(desk, case)
    qtbot.addWidget(form)
    return form


def fill_in(form: ScrutinyForm, wanted: Formalities = FORM) -> None:
    """Type what a clerk types."""
    form.head_rows.show([(h.code, h.title, money(h.claimed), money(h.proved), money(h.awarded), h.reason)
                         for h in wanted.heads])  # fmt: skip
    form.cost_rows.show([(c.letter, c.title, money(c.amount)) for c in wanted.costs])
    form.total.setText("900.00")
    form.costsTotal.setText("60")
    assert wanted.interest is not None
    form.withInterest.setChecked(True)
    form.rate.setValue(float(wanted.interest.rate))
    show_day(form.interestFrom, wanted.interest.start)
    for box in (form.dueNotice, form.heard, form.reliefAnswered):
        box.setChecked(True)


@pytest.mark.parametrize("act", [act for act in FORMS if act != "award.certify_copy"])
def test_every_form_is_labelled_and_has_the_fields_the_law_names(
    qtbot: QtBot, desk: Desk, drafted: UUID, act: str
) -> None:
    form = FORMS[act](desk, drafted)
    qtbot.addWidget(form)
    assert unmannered(form) == []
    assert lost_fields(form) == []


def test_the_scrutiny_form_says_what_was_typed(qtbot: QtBot, desk: Desk, drafted: UUID) -> None:
    form = scrutiny_form(qtbot, desk, drafted)
    fill_in(form)
    assert form.values() == FORM
    shown = form.preview()
    assert isinstance(shown, Document)
    assert "EUR 900.00" in words(shown)
    assert form.interestSum.text() == "To 18 May 2026: EUR 8.14."
    assert form.heads_sum.text() == "Sum EUR 900.00 ✓ as stated"


def test_the_list_is_live_and_what_fails_stands_first(qtbot: QtBot, desk: Desk, drafted: UUID) -> None:
    form = scrutiny_form(qtbot, desk, drafted)
    fill_in(form)
    assert not any(r.hard for r in form.problems())
    form.total.setText("901.00")
    first = form.list.rows.shown[0]
    assert (first.title, first.holds) == ("Heads of compensation add up to the total", False)
    assert form.heads_sum.text() == "Sum EUR 900.00 ✗ not as stated"
    assert len(form.list.rows.shown) == 27
    form.total.setText("9OO")
    assert [r.text for r in form.problems() if r.field == "total"] == ["“9OO” is no amount; write 1,250.00."]


def test_costs_begin_with_the_closed_heads_and_leave_out_the_empty(qtbot: QtBot, desk: Desk, drafted: UUID) -> None:
    form = scrutiny_form(qtbot, desk, drafted)
    letters = [form.cost_rows.text(at, 0) for at in range(len(form.cost_rows))]
    assert letters == ["a", "a", "a", "b", "c", "d", "e", "f"]
    assert form.values().costs == ()
    form.cost_rows.put(3, 2, "18,450.00")
    assert [(c.letter, c.amount) for c in form.values().costs] == [("b", Decimal(18450))]


def test_a_draft_of_the_scrutiny_comes_back(qtbot: QtBot, desk: Desk, drafted: UUID) -> None:
    form = scrutiny_form(qtbot, desk, drafted)
    fill_in(form)
    reason = form.signers.item(1, 2)
    assert reason is not None
    reason.setText("Illness.")
    desk.drafts.save(form.draft_key, form.draft())
    again = scrutiny_form(qtbot, desk, drafted)
    assert again.values() == form.values()
    assert again.values().signers[1].reason_missing == "Illness."


def test_scrutiny_then_text(qtbot: QtBot, desk: Desk, drafted: UUID) -> None:
    form = scrutiny_form(qtbot, desk, drafted)
    fill_in(form)
    form.perform(LOOKS)
    assert scrutiny_form(qtbot, desk, drafted).values() == FORM
    page = IssueForm(desk, drafted)
    qtbot.addWidget(page)
    assert page.values() == FORM
    assert "Compensation: EUR 900.00" in said(page)
    assert page.who.count() == len(desk.carry("confirmers"))
    if page.who.count():
        with pytest.raises(WrongPassphrase):
            page.perform()
        page.passphrase.setText(PASSPHRASE)
    page.perform()
    assert "passphrase" not in str(page.draft())
    assert desk.read(award_state, drafted).day == DAY


def test_the_signing_form_shows_one_manner_at_a_time(qtbot: QtBot, desk: Desk, produced: UUID) -> None:
    form = SignForm(desk, produced)
    qtbot.addWidget(form)
    form.show()
    assert [form.member.itemText(n) for n in range(form.member.count())] == list(ORDER)
    seen = []
    for at in range(3):
        form.manner.setCurrentIndex(at)
        seen.append([form.key.isVisible(), form.original.isVisible(), form.note.isVisible()])
    assert seen == [[True, False, False], [False, True, False], [False, False, True]]
    assert form.turn.text() == "Then: D. Third, A. Presiding."


def test_a_signature_on_paper_needs_a_look_at_every_original(qtbot: QtBot, desk: Desk, produced: UUID) -> None:
    form = SignForm(desk, produced)
    qtbot.addWidget(form)
    form.manner.setCurrentIndex(1)
    assert [r.field for r in form.problems()] == ["seen"]
    form.seen.setChecked(True)
    assert form.problems() == ()
    show_day(form.day, date(2026, 5, 17))
    assert form.values().at.day == date(2026, 5, 17)
    form.perform()
    assert desk.read(award_state, produced).signatures[0].manner == "paper"


def test_a_digital_signature_and_no_passphrase_kept(
    qtbot: QtBot, desk: Desk, produced: UUID, keys: PracticeCertificates, tmp_path: Path
) -> None:
    form = SignForm(desk, produced)
    qtbot.addWidget(form)
    assert [r.field for r in form.problems()] == ["key", "passphrase"]
    holder = next(h for h in keys.holders if h.name == "B. Second")
    (tmp_path / "second.p12").write_bytes(holder.pkcs12)
    form.key.setText(str(tmp_path / "second.p12"))
    form.passphrase.setText(holder.passphrase)
    assert form.problems() == ()
    assert {"passphrase", "key"} & set(form.draft()) == set()
    form.perform()
    assert desk.read(award_state, produced).signatures[0].manner == "digital"


def test_an_absent_member_has_a_reason(qtbot: QtBot, desk: Desk, produced: UUID) -> None:
    form = SignForm(desk, produced)
    qtbot.addWidget(form)
    form.manner.setCurrentIndex(2)
    assert [r.field for r in form.problems()] == ["note"]
    form.note.setPlainText("Illness.")
    form.perform()
    assert desk.read(award_state, produced).signatures[0].note == "Illness."


def test_the_copy_form(qtbot: QtBot, desk: Desk, store: Store, produced: UUID) -> None:
    early = CopyForm(desk, produced)
    qtbot.addWidget(early)
    sign_all(store, produced)
    form = CopyForm(desk, produced)
    qtbot.addWidget(form)
    assert unmannered(form) == []
    assert form.values() == CopyRequest("Republic of Aldova", "service under Article 34(6)", 2)
    shown = form.preview()
    assert isinstance(shown, Document)
    assert "No. 1 of 2" in words(shown)
    form.perform()
    again = CopyForm(desk, produced)
    qtbot.addWidget(again)
    assert again.values().holder == "Kingdom of Berenia"
    again.holder.setCurrentText("")
    assert [r.field for r in again.problems()] == ["holder"]


def test_the_service_form_says_what_begins_to_run(qtbot: QtBot, desk: Desk, store: Store, produced: UUID) -> None:
    sign_all(store, produced)
    form = ServeForm(desk, produced)
    qtbot.addWidget(form)
    assert [r.field for r in form.problems()] == ["receivedBy"]
    assert "17 June 2026  ·  Last day to ask for a correction of the award (Article 38(1))" in said(form)
    form.receivedBy.setText("A. Agent")
    form.perform()
    again = ServeForm(desk, produced)
    qtbot.addWidget(again)
    assert again.values().side is Side.RESPONDENT
    again.zone.setCurrentText("Nowhere")
    assert "zone" in [r.field for r in again.problems()]


def test_an_authority_is_compared_before_it_is_accepted(
    qtbot: QtBot, desk: Desk, keys: PracticeCertificates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = AuthorityForm(desk)
    qtbot.addWidget(form)
    assert [r.field for r in form.problems()] == ["certificate"]
    (tmp_path / "root.cer").write_bytes(b"no certificate")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "root.cer"), ""))
    form.choose()
    assert [r.text for r in form.problems()] == ["This file is no X.509 certificate."]
    (tmp_path / "root.cer").write_bytes(keys.authority)
    assert [r.field for r in form.problems()] == ["compared"]
    form.compared.setChecked(True)
    assert form.problems() == ()
    assert "SHA-256 fingerprint" in said(form)
    form.perform()
    assert desk.read(authorities) == (keys.authority,)


# -- the tab


def test_the_tab_before_a_decision(qtbot: QtBot, desk: Desk, opened: UUID) -> None:
    page = decision_tab(qtbot, desk, opened)
    assert "Waits for the panel; the draft comes from the deliberation room." in said(page)
    assert {"Open", "Certify a copy…", "Record service…", "Save PDF…"} & set(pressable(page)) == set()


def test_the_tab_asks_for_the_next_act(qtbot: QtBot, desk: Desk, drafted: UUID) -> None:
    page = decision_tab(qtbot, desk, drafted)
    assert page.sheet.title.text() == "Draft award"
    assert page.view.data[:5] == b"%PDF-"
    asked: list[str] = []
    page.act_asked.connect(asked.append)
    press(page, "Open")
    assert asked == ["award.scrutinise"]


def test_the_tab_tells_each_signature_as_verified(
    qtbot: QtBot, desk: Desk, produced: UUID, keys: PracticeCertificates, clock: TurnableClock
) -> None:
    page = decision_tab(qtbot, desk, produced)
    assert "0 of 3 signatures settled" in said(page)
    holders = {h.name: h for h in keys.holders}
    clock.forward(minutes=3)
    sign_award(desk, produced, "B. Second", holders["B. Second"].pkcs12, holders["B. Second"].passphrase)
    assert [s.valid for s in page.found] == [False]
    assert "does not come from an authority that this desk trusts" in said(page.hands)
    desk.do(accept_authority, keys.authority)
    assert [s.valid for s in page.found] == [True]
    assert "B. Second signed this document; it was not changed since." in said(page.hands)


def test_a_certified_copy_is_saved_from_the_tab(
    qtbot: QtBot, desk: Desk, store: Store, produced: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_all(store, produced)
    certify_award(desk, produced, CopyRequest("Republic of Aldova", "service", 2))
    page = decision_tab(qtbot, desk, produced)
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.save_copy()
    copy = desk.read(award_state, produced).copies[0]
    assert pages(target.read_bytes()) > copy.pages
    page.save("docx")
    assert target.read_bytes()[:2] == b"PK"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "x.pdf"), ""))
    page.save("pdf")
    assert "was not saved" in page.banner.text.text()


def test_tables_of_the_tab_follow_the_record(qtbot: QtBot, desk: Desk, store: Store, produced: UUID) -> None:
    sign_all(store, produced)
    page = decision_tab(qtbot, desk, produced)
    assert (page.copy_stack.currentIndex(), page.window_stack.currentIndex()) == (1, 1)
    form = ServeForm(desk, produced)
    qtbot.addWidget(form)
    form.receivedBy.setText("A. Agent")
    form.perform()
    assert (page.copies.rows.rowCount(), page.windows.rows.rowCount()) == (0, 3)
    assert page.window_stack.currentIndex() == 0


def test_the_whole_page_performs_with_a_reason(qtbot: QtBot, store: Store, qapp: QApplication, drafted: UUID) -> None:
    dress(qapp)
    desk = Desk(store, JobRunner())
    form = scrutiny_form(qtbot, desk, drafted)
    fill_in(form, replace(FORM, interest=Interest(Decimal(3), DAY)))
    page = ActPage(form)
    qtbot.addWidget(page)
    page.strip.reason.setText(LOOKED_AT.reason)
    with qtbot.waitSignal(page.performed, timeout=10_000):
        page.press()
    desk.jobs.wait()  # type: ignore[attr-defined]  # the runner's own
    assert desk.read(award_state, drafted).rounds == 1
