"""The forms of deposits and fees and the money of a case, over a real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.desk import rooms
from app.desk.desk import Desk
from app.documents.words import words
from app.registry import acts
from app.registry.queries import ledger
from app.registry.rules.money import LineKind
from app.registry.screens import FORMS
from app.registry.screens.money import MONEY_FORMS, AccountForm, DepositRequestForm, PaymentForm, UnpaidForm
from app.registry.screens.moneytab import MoneyTab
from app.store.store import Store
from app.terms import Money, Side
from tests.conftest import TurnableClock
from tests.docket.manners import lost_fields, pressable, unmannered
from tests.registry.conftest import do
from tests.registry.desk import StoreDoer
from tests.registry.test_money import DOLLARS, PAID, REQUEST, SOFT, UNPAID, asked, to_decision

__all__ = ["asked"]
Shown = Callable[..., Any]


def test_every_form_is_labelled_and_finds_the_fields_the_law_names(shown: Shown, constituted: UUID) -> None:
    for made in MONEY_FORMS:
        form = shown(made, constituted)
        assert (made.__name__, unmannered(form), lost_fields(form)) == (made.__name__, [], [])
        assert form.preview() or form.no_preview()


def test_every_act_on_money_has_its_form_and_the_room_its_tab() -> None:
    assert {form.declared().id: form for form in MONEY_FORMS}.items() <= FORMS.items()
    assert rooms.TABS["registry"] == "Money"


def test_a_request_is_previewed_with_its_dates_and_filed(shown: Shown, constituted: UUID, desk: StoreDoer) -> None:
    form = shown(DepositRequestForm, constituted)
    boxes = form.inputs
    boxes["currency"].setCurrentText("EUR")
    for side in ("claimant", "respondent"):
        boxes[side].setText("50,000")
    boxes["purpose"].setPlainText("Fees")
    boxes["account"].setPlainText("Bank")
    assert form.problems() == ()
    assert words(form.preview()).count("17 June 2026") == 2
    form.perform()
    assert desk.read(ledger, constituted).outstanding("EUR") == Decimal(100000)


def test_a_payment_opens_with_what_is_outstanding(shown: Shown, asked: UUID, desk: StoreDoer) -> None:
    form = shown(PaymentForm, asked)
    assert (form.values().share, form.values().amount, form.values().currency) == (Side.CLAIMANT, Decimal(50000), "EUR")
    form.inputs["reference"].setText("R 1")
    form.inputs["currency"].setCurrentText("USD")
    assert [r.field for r in form.problems()] == ["rate", "rate_day", "rate_source"]
    form.inputs["currency"].setCurrentText("EUR")
    form.perform()
    assert desk.read(ledger, asked).balance("EUR") == Decimal(50000)
    assert shown(PaymentForm, asked).values().share is Side.RESPONDENT


def test_a_notice_is_about_the_share_that_waits(shown: Shown, asked: UUID, clock: TurnableClock) -> None:
    clock.forward(days=31)
    form = shown(UnpaidForm, asked)
    form.inputs["until"].setText("30 June 2026")
    assert form.problems() == ()
    assert "Either party may pay it until 30 June 2026." in words(form.preview())
    assert form.perform() == 5
    assert shown(UnpaidForm, asked).values().share is Side.CLAIMANT


def test_the_account_shows_what_is_returned_as_it_is_typed(
    shown: Shown, store: Store, asked: UUID, desk: StoreDoer
) -> None:
    do(store, acts.record_deposit, asked, PAID)
    do(store, acts.record_deposit, asked, DOLLARS)
    to_decision(store, asked)
    form = shown(AccountForm, asked)
    form.rows.add(("Fees", "EUR", "50,001.00"))
    assert "only EUR 50,000.00 is held" in form.problems()[0].text
    assert form.sums.text() == "Held: EUR 50,000.00, USD 20,000.00"
    form.rows.put(0, 2, "1,000.00")
    form.changed.emit()
    assert form.sums.text().splitlines() == [
        "Spent EUR 1,000.00; returned in EUR: Republic of Aldova 49,000.00, Kingdom of Berenia 0.00",
        "Spent USD 0.00; returned in USD: Republic of Aldova 0.00, Kingdom of Berenia 20,000.00",
    ]
    assert "Returned to Kingdom of Berenia" in words(form.preview())
    form.rows.put(0, 2, "much")
    assert "“much” is no amount" in form.problems()[-1].text
    form.rows.put(0, 2, "1,000.00")
    form.perform(SOFT)
    assert desk.read(ledger, asked).total(LineKind.RETURNED, "EUR") == Decimal(49000)


@pytest.fixture
def money(qtbot: QtBot, store: Store, asked: UUID) -> Any:
    desk = Desk(store)
    made = MoneyTab(desk, asked)
    qtbot.addWidget(made)
    yield made
    desk.changed.held.clear()


def told(made: MoneyTab) -> list[tuple[str, ...]]:
    model = made.moves.rows
    return [tuple(column.text(row) for column in model.columns[2:]) for row in model.shown]


def test_the_tab_shows_who_owes_and_every_movement_with_its_balance(
    money: MoneyTab, store: Store, asked: UUID, clock: TurnableClock
) -> None:
    do(store, acts.record_deposit, asked, PAID)
    do(store, acts.record_deposit, asked, DOLLARS)
    money.reload()
    assert told(money)[2:] == [
        ("Received from the claimant: R 1", "+ EUR 50,000.00", "EUR 50,000.00"),
        ("Received from the respondent (credited with EUR 18,000.00): R 1", "+ USD 20,000.00", "USD 20,000.00"),
    ]
    assert [(d.state[0], str(d.share.outstanding)) for d in money.debts.rows.shown] == [
        ("open", "EUR 32,000.00"), ("✓ paid", "EUR 0.00"),
    ]  # fmt: skip
    assert "Give notice of an unpaid deposit…" not in pressable(money)
    clock.forward(days=31)
    money.reload()
    assert "Give notice of an unpaid deposit…" in pressable(money)
    do(store, acts.notify_unpaid_deposit, asked, UNPAID)
    clock.forward(days=13)
    money.reload()
    assert "Suspend periods…" in pressable(money)
    assert "registry.propose_fees" in money.open_acts()


def test_a_payment_in_the_stead_of_another_says_so(money: MoneyTab, store: Store, asked: UUID) -> None:
    stead = replace(PAID, share=Side.RESPONDENT, day=date(2026, 5, 18))
    do(store, acts.record_deposit, asked, stead, SOFT)
    money.reload()
    assert told(money)[-1][0] == "Received from the claimant, in the stead of the respondent: R 1"
    assert money.book.balance("EUR", Side.CLAIMANT) == Money(Decimal(50000), "EUR").amount
    assert REQUEST.shares[1][1] == money.book.shares[1].asked
