"""Compliance on screen, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.compliance.acts import file_report, open_obligations
from app.compliance.queries import ledger
from app.compliance.rules import NewObligation, Report, State, first_reading
from app.compliance.screens import FORMS, ComplianceTab, LedgerForm, ReportForm, SettleForm, tab
from app.desk.desk import Desk
from app.documents.model import Document
from app.documents.words import words
from app.store.store import Store
from app.terms import Override, Side
from app.widgets.palette import dress
from tests.award.decided import DAY
from tests.compliance.test_rules import PAY, STAFF
from tests.conftest import Staged, TurnableClock
from tests.docket.manners import lost_fields, press, pressable, unmannered

NAMES = {Side.CLAIMANT: "Republic of Aldova", Side.RESPONDENT: "Kingdom of Berenia"}


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    """A desk whose listeners are let go before the store is."""
    dress(qapp)
    made = Desk(store)
    yield made
    made.changed.held.clear()


@pytest.fixture
def entered(desk: Desk, served: UUID, staged: Staged) -> UUID:
    """A payment, and a contact point with review and sunset."""
    staged("entered", lambda: desk.do(open_obligations, served, (PAY, STAFF)))
    return served


def said(page: QWidget) -> str:
    return "\n".join(shown.text() for shown in page.findChildren(QLabel))


def made(qtbot: QtBot, desk: Desk, case: UUID) -> ComplianceTab:
    page = tab(desk, case)
    assert isinstance(page, ComplianceTab)
    qtbot.addWidget(page)
    page.resize(1158, 560)
    page.show()
    return page


@pytest.mark.parametrize("act", FORMS)
def test_every_form_is_labelled_and_has_the_fields_the_law_names(
    qtbot: QtBot, desk: Desk, served: UUID, act: str
) -> None:
    form = FORMS[act](desk, served)
    qtbot.addWidget(form)
    assert unmannered(form) == []
    assert lost_fields(form) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("orders the Kingdom of Berenia to pay to the Republic of Aldova EUR 1,250.50, no later than 1 February 2027;",
         (Side.RESPONDENT, "Payment", Decimal("1250.50"), "EUR", date(2027, 2, 1))),
        ("fixes the costs at EUR 70 and orders the Republic of Aldova to pay USD 7 before 31 February 2027",
         (Side.CLAIMANT, "Payment", Decimal(7), "USD", None)),
        ("directs cessation", (Side.RESPONDENT, "", None, "", None)),
    ],
)  # fmt: skip
def test_the_first_reading_of_a_paragraph(
    text: str, expected: tuple[Side, str, Decimal | None, str, date | None]
) -> None:
    read = first_reading(4, text, NAMES)
    assert (read.side, read.title, read.amount, read.currency, read.due) == expected
    assert read.operative == 4


def test_the_ledger_begins_with_what_the_award_orders(qtbot: QtBot, desk: Desk, served: UUID) -> None:
    form = LedgerForm(desk, served)
    qtbot.addWidget(form)
    assert form.values() == (
        NewObligation(2, Side.RESPONDENT, "Payment",
                      "Orders the Kingdom of Berenia to pay EUR 900.00, and costs of EUR 60.00", None, "",
                      Decimal("900.00"), "EUR"),
    )  # fmt: skip
    assert [r.text for r in form.problems()] == ["Payment: give the day by which it is due."]
    assert form.operative.text().startswith("Operative paragraph (2): Orders")


def test_a_line_is_typed_and_the_ledger_opened(qtbot: QtBot, desk: Desk, served: UUID) -> None:
    form = LedgerForm(desk, served)
    qtbot.addWidget(form)
    form.lines.put(0, 3, "18 August 2026")
    form.what.setPlainText("EUR 900.00")
    form.evidence.setPlainText("Bank advice")
    form.review.setText("1 January 2027")
    form.sunset.setText("2 January 2027")
    wanted = replace(PAY, review=date(2027, 1, 1), sunset=date(2027, 1, 2))
    assert form.values() == (wanted,)
    assert form.problems() == ()
    shown = form.preview()
    assert isinstance(shown, Document)
    assert "Sunset 2 January 2027" in words(shown)
    desk.drafts.save(form.draft_key, form.draft())
    again = LedgerForm(desk, served)
    qtbot.addWidget(again)
    assert again.values() == (wanted,)
    again.perform()
    assert [o.new for o in desk.read(ledger, served)] == [wanted]


def test_what_cannot_be_read_is_said(qtbot: QtBot, desk: Desk, served: UUID) -> None:
    form = LedgerForm(desk, served)
    qtbot.addWidget(form)
    form.lines.put(0, 3, "soon")
    form.lines.put(0, 4, "EUR lots")
    assert [r.text for r in form.problems()][:2] == [
        "Payment: “soon” is no day; write 1 February 2027.",
        "Payment: “EUR lots” is no amount; write EUR 1,250.00.",
    ]
    form.lines.begin()
    assert form.obligations_sum.text() == "2 lines, 0 with a day"
    form.lines.remove()
    assert len(form.values()) == 1


def test_a_report_is_filed(qtbot: QtBot, desk: Desk, entered: UUID) -> None:
    form = ReportForm(desk, entered)
    qtbot.addWidget(form)
    assert form.side.currentData() is Side.RESPONDENT
    assert form.about.text() == "Kingdom of Berenia · due 18 August 2026 · due in 92 days\nEUR 900.00"
    assert [r.field for r in form.problems()] == ["text"]
    form.text.setPlainText("Paid.")
    form.complete.setChecked(True)
    assert [(r.field, r.hard) for r in form.problems()] == [("proof", False)]
    form.perform(Override("The advice follows."))
    assert desk.read(ledger, entered)[0].state is State.REPORTED


def test_an_obligation_is_settled(qtbot: QtBot, desk: Desk, entered: UUID) -> None:
    one = desk.read(ledger, entered)[0]
    desk.do(file_report, entered, Report(one.id, Side.RESPONDENT, DAY, "Paid.", "Advice"))
    form = SettleForm(desk, entered)
    qtbot.addWidget(form)
    assert "18 May 2026  ·  Paid." in said(form)
    form.finding.setPlainText("The money has come.")
    form.state.setCurrentIndex(1)
    assert [r.text for r in form.problems()] == ["It lapses on its sunset date only."]
    form.state.setCurrentIndex(0)
    assert form.problems() == ()
    form.perform()
    assert desk.read(ledger, entered)[0].state is State.DONE
    again = SettleForm(desk, entered)
    qtbot.addWidget(again)
    assert again.obligation.count() == 1


def test_the_tab_before_the_ledger(qtbot: QtBot, desk: Desk, served: UUID) -> None:
    page = made(qtbot, desk, served)
    assert page.stack.currentIndex() == 1
    assert pressable(page) == ["Open the ledger…"]
    asked: list[str] = []
    page.act_asked.connect(asked.append)
    press(page, "Open the ledger…")
    assert asked == ["compliance.open_obligations"]


def test_the_tab_says_how_each_obligation_stands(qtbot: QtBot, desk: Desk, entered: UUID, clock: TurnableClock) -> None:
    page = made(qtbot, desk, entered)
    assert page.book.aside.text() == "2 of 2 open"
    assert [page.standing_words(o) for o in page.table.rows.shown] == ["○ due in 92 days", "○ due in 106 days"]
    one = desk.read(ledger, entered)[0]
    clock.forward(days=100)
    desk.do(file_report, entered, Report(one.id, Side.RESPONDENT, DAY, "Paid.", "Advice"))
    assert page.book.aside.text() == "2 of 2 open · 1 overdue"
    assert [page.standing_words(o) for o in page.table.rows.shown] == ["⚠ overdue by 8 days", "○ due in 6 days"]
    assert [page.standing_kind(o) for o in page.table.rows.shown] == ["red", ""]
    assert "18 May 2026 · Paid. (docket entry" in said(page.one)
    assert "⚠ late" in said(page.dates)
    page.table.selectRow(1)
    assert page.one.title.text() == "O-02  Contact point"
    assert "Nothing has been reported yet." in said(page.one)
