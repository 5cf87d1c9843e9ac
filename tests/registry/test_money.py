"""Deposits and fees in a real store: the ledger, its papers, the dates it opens and meets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.docket.acts import strike_entry
from app.docket.queries import case_facts, docket_entries
from app.registry.acts import (
    account_deposits,
    notify_unpaid_deposit,
    propose_fees,
    record_deposit,
    request_deposit,
    review_fees,
)
from app.registry.queries import ledger
from app.registry.rules.money import (
    Expense,
    Ledger,
    Line,
    LineKind,
    closing,
    fine,
    shortcomings_of_expenses,
)
from app.registry.rules.money_deposits import Account, DepositRequest, Payment, UnpaidNotice
from app.registry.rules.money_fees import FeeProposal, FeeReview, ReviewStep
from app.registry.rules.papers import PARTIES
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Money, Override, Reason, Refused, Side
from tests.conftest import TurnableClock
from tests.registry.conftest import do

DAY = date(2026, 5, 18)
REQUEST = DepositRequest(DAY, None, "EUR", Decimal(50000), Decimal(50000), "", "Fees until the hearing", "Bank, 1")
PAID = Payment(4, DAY, amount=Decimal(50000), currency="EUR", reference="R 1")
DOLLARS = replace(PAID, share=Side.RESPONDENT, payer=Side.RESPONDENT, amount=Decimal(20000), currency="USD",
                  rate="0.9", rate_day=DAY, rate_source="European Central Bank")  # fmt: skip
UNPAID = UnpaidNotice(4, Side.RESPONDENT, date(2026, 6, 18), date(2026, 6, 30))
SOFT = Override("The parties agreed.")


@pytest.fixture
def asked(store: Store, constituted: UUID) -> UUID:
    """Each party was asked for EUR 50,000 by entry 4, on 18 May 2026."""
    assert do(store, request_deposit, constituted, REQUEST) == 4
    return constituted


def book(store: Store, case: UUID) -> Ledger:
    with store.record.reading() as session:
        return ledger(session, case)


def open_dates(store: Store, case: UUID) -> list[tuple[str, Side, date]]:
    with store.record.reading() as session:
        return [(d.name, d.side, d.due) for d in case_facts(session, case).open_deadlines if d.name != "response"]


def of_money(store: Store, case: UUID) -> list[tuple[str, Side, date]]:
    return [d for d in open_dates(store, case) if d[0].startswith(("deposit", "fee"))]


def why(refused: Callable[[], Any]) -> list[tuple[str, bool]]:
    with pytest.raises(Refused) as met:
        refused()
    return [(reason.field, reason.hard) for reason in met.value.reasons]


def owed(store: Store) -> list[str]:
    with store.record.reading() as session:
        return [paper.kind for paper in owed_papers(session)]


def test_each_party_is_asked_for_its_share_and_has_its_own_date(store: Store, asked: UUID) -> None:
    shares = book(store, asked).shares
    assert [(s.side, s.outstanding, s.due) for s in shares] == [
        (side, Money(Decimal(50000), "EUR"), date(2026, 6, 17)) for side in PARTIES
    ]
    assert of_money(store, asked) == [("deposit", side, date(2026, 6, 17)) for side in PARTIES]
    assert owed(store)[-1] == "deposit_request"


def test_unequal_amounts_need_a_ground_and_nothing_asked_is_refused(store: Store, constituted: UUID) -> None:
    unequal = replace(REQUEST, respondent=Decimal(1))
    assert why(lambda: do(store, request_deposit, constituted, unequal)) == [("ground", False)]
    nothing = replace(REQUEST, claimant=None, respondent=None, purpose="", currency="")
    assert why(lambda: do(store, request_deposit, constituted, nothing)) == [("purpose", True), ("claimant", True)]
    fine = replace(REQUEST, claimant=Decimal("0.001"), respondent=Decimal("0.001"), received=date(2026, 5, 1))
    assert why(lambda: do(store, request_deposit, constituted, fine)) == [
        ("claimant", True), ("respondent", True), ("received", True),
    ]  # fmt: skip
    assert do(store, request_deposit, constituted, replace(unequal, ground="Agreed")) == 4


def test_a_share_paid_meets_its_date_and_not_the_other_ones(store: Store, asked: UUID) -> None:
    do(store, record_deposit, asked, replace(PAID, amount=Decimal(20000)))
    assert len(of_money(store, asked)) == 2
    do(store, record_deposit, asked, replace(PAID, amount=Decimal(30000)))
    assert of_money(store, asked) == [("deposit", Side.RESPONDENT, date(2026, 6, 17))]
    assert book(store, asked).balance("EUR") == Decimal(50000)


def test_another_currency_counts_only_at_a_rate_somebody_stated(store: Store, asked: UUID) -> None:
    bare = replace(DOLLARS, rate="", rate_day=None, rate_source="")
    assert why(lambda: do(store, record_deposit, asked, bare)) == [
        ("rate", True), ("rate_day", True), ("rate_source", True),
    ]  # fmt: skip
    do(store, record_deposit, asked, DOLLARS)
    do(store, record_deposit, asked, PAID)
    held = book(store, asked)
    assert {c: held.balance(c) for c in held.currencies} == {"EUR": Decimal(50000), "USD": Decimal(20000)}
    share = held.share(4, Side.RESPONDENT)
    assert share is not None
    assert share.outstanding == Money(Decimal(32000), "EUR")


def test_more_than_asked_stays_on_account_with_a_reason(store: Store, asked: UUID) -> None:
    assert why(lambda: do(store, record_deposit, asked, replace(PAID, amount=Decimal(50001)))) == [("amount", False)]
    do(store, record_deposit, asked, replace(PAID, amount=Decimal(50001)), SOFT)
    assert book(store, asked).balance("EUR", Side.CLAIMANT) == Decimal(50001)


def test_an_unpaid_share_is_told_and_paid_by_the_other_party(store: Store, asked: UUID, clock: TurnableClock) -> None:
    early = replace(UNPAID, day=DAY)
    assert why(lambda: do(store, notify_unpaid_deposit, asked, early)) == [("day", False)]
    stead = replace(PAID, share=Side.RESPONDENT)
    assert why(lambda: do(store, record_deposit, asked, stead)) == [("payer", False)]
    clock.forward(days=31)
    do(store, notify_unpaid_deposit, asked, UNPAID)
    assert ("deposit", Side.BOTH, date(2026, 6, 30)) in of_money(store, asked)
    assert owed(store)[-1] == "unpaid_deposit"
    do(store, record_deposit, asked, replace(stead, day=date(2026, 6, 18)))
    assert of_money(store, asked) == [("deposit", Side.CLAIMANT, date(2026, 6, 17))]
    held = book(store, asked)
    assert (held.balance("EUR", Side.CLAIMANT), held.balance("EUR", Side.RESPONDENT)) == (Decimal(50000), Decimal(0))
    assert why(lambda: do(store, notify_unpaid_deposit, asked, UNPAID)) == [("share", True)]


def test_the_account_returns_what_was_not_spent_to_whoever_paid_it(store: Store, asked: UUID) -> None:
    do(store, record_deposit, asked, PAID)
    do(store, record_deposit, asked, DOLLARS)
    to_decision(store, asked)
    new = Account(DAY, (Expense("Fees", Money(Decimal(30000), "EUR")), Expense("Travel", Money(Decimal(1), "USD"))))
    assert why(lambda: do(store, account_deposits, asked, new)) == [("day", False)]
    over = replace(new, expenses=(Expense("", Money(Decimal(50001), "EUR"), Side.RESPONDENT),))
    assert why(lambda: do(store, account_deposits, asked, over)) == [
        ("expenses", True), ("expenses", True), ("expenses", True), ("day", False),
    ]  # fmt: skip
    do(store, account_deposits, asked, new, SOFT)
    held = book(store, asked)
    assert [(x.payer, x.amount) for x in held.lines if x.kind is LineKind.RETURNED] == [
        (Side.CLAIMANT, Money(Decimal(20000), "EUR")),
        (Side.RESPONDENT, Money(Decimal(19999), "USD")),
    ]
    assert {c: held.balance(c) for c in held.currencies} == {"EUR": 0, "USD": 0}
    assert of_money(store, asked) == []
    assert owed(store)[-1] == "deposit_account"
    assert why(lambda: do(store, account_deposits, asked, new, SOFT)) == [("", True)]


def to_decision(store: Store, case: UUID) -> None:
    from app.docket.model import CaseRow

    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, case).stage = "decision"


def test_a_struck_payment_leaves_the_ledger(store: Store, asked: UUID) -> None:
    number = do(store, record_deposit, asked, PAID)
    do(store, strike_entry, asked, number, "Booked in the wrong case.")
    assert book(store, asked).balance("EUR") == 0


def test_fees_are_proposed_referred_and_adjusted(store: Store, constituted: UUID) -> None:
    proposal = FeeProposal(DAY, "By time spent.", "Each arbitrator: EUR 400 an hour")
    number = do(store, propose_fees, constituted, proposal)
    assert of_money(store, constituted) == [("fee_referral", Side.BOTH, date(2026, 6, 2))]
    review = FeeReview(number, DAY, ReviewStep.ADJUSTED, "EUR 350 an hour.")
    assert why(lambda: do(store, review_fees, constituted, review)) == [("step", True)]
    do(store, review_fees, constituted, replace(review, step=ReviewStep.RESPONDENT))
    assert of_money(store, constituted) == [("fee_review", Side.TRIBUNAL, date(2026, 7, 2))]
    do(store, review_fees, constituted, review)
    assert of_money(store, constituted) == []
    with store.record.reading() as session:
        assert docket_entries(session, constituted)[0].detail == "the authority adjusts it"


CENTS = st.integers(1, 10**9).map(lambda n: Decimal(n) / 100)
PAYMENTS = st.lists(st.tuples(st.sampled_from(PARTIES), st.sampled_from(["EUR", "USD"]), CENTS), max_size=8)
SPENDING = st.lists(
    st.tuples(st.sampled_from([*PARTIES, Side.BOTH]), st.sampled_from(["EUR", "USD"]), CENTS), max_size=8
)


@given(PAYMENTS, SPENDING)
@settings(max_examples=150)
def test_the_balances_are_the_sums_of_the_lines_and_nobody_gets_back_more_than_was_paid(
    paid: list[tuple[Side, str, Decimal]], spent: list[tuple[Side, str, Decimal]]
) -> None:
    before = Ledger(tuple(Line(LineKind.RECEIVED, s, s, Money(a, c), DAY) for s, c, a in paid))
    expenses: list[Expense] = []
    for side, currency, sum_ in spent:
        more = Expense("Fees", Money(sum_, currency), side)
        if not [*shortcomings_of_expenses(before, [*expenses, more], "")]:
            expenses.append(more)
    lines = closing(before, expenses, DAY)
    after = before.with_lines(lines)
    assert all(line.amount.amount > 0 for line in lines)
    for currency in after.currencies:
        moved = after.running(currency)
        assert sum(line.signed for line, _ in moved) == moved[-1][1] == after.balance(currency) == 0
        stated = sum(e.amount.amount for e in expenses if e.amount.currency == currency)
        assert after.total(LineKind.SPENT, currency) == stated
        for side in PARTIES:
            assert after.balance(currency, side) == 0
            received = after.total(LineKind.RECEIVED, currency, side)
            assert 0 <= after.total(LineKind.RETURNED, currency, side) <= received


def test_an_amount_no_account_could_hold_is_refused() -> None:
    (found,) = fine("Sum", Decimal("1E+30"), "Article 43", "amount")
    assert found == Reason("Sum: the amount is too great.", "Article 43", "amount")
