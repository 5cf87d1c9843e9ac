"""Deposits: asked for, received, told unpaid, accounted for (Article 43); fees proposed and reviewed (Article 41)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

import msgspec

from app.docket.acts import Step, begin
from app.docket.queries import caption, ruleset
from app.registry.acts.papers import enter_ruling, owe_paper, taken
from app.registry.documents.money import RequestFacts, StatementFacts, UnpaidFacts, parties_of
from app.registry.model import MoneyRow
from app.registry.queries import DEPOSIT, deposit_dates, ledger
from app.registry.rules.money import Ledger, Line, LineKind, closing
from app.registry.rules.money_deposits import (
    DEPOSIT_REQUEST,
    PAYMENT,
    UNPAID,
    Account,
    DepositRequest,
    Payment,
    UnpaidNotice,
    asked_lines,
    payment_line,
    shortcomings_of_account,
    shortcomings_of_payment,
    shortcomings_of_unpaid,
    told_line,
)
from app.registry.rules.money_fees import FEE_PROPOSAL, FEE_REVIEW, FeeProposal, FeeReview
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Money, Override, Side, act, day_text, refuse, tr


def keep_lines(step: Step, lines: Iterable[Line]) -> None:
    """Write the lines of an entry into the ledger."""
    for position, line in enumerate(lines, 1):
        body = msgspec.json.encode(line).decode()
        step.tx.add(MoneyRow(case=step.case.id, entry=step.number, position=position, body=body))


def sums(amounts: Iterable[Money]) -> str:
    """Amounts in one line; amounts of one currency are added, amounts of several never."""
    total: dict[str, Money] = {}
    for each in amounts:
        held = total.get(each.currency)
        total[each.currency] = Money(held.amount + each.amount, each.currency) if held else each
    return ", ".join(str(each) for each in total.values())


@act("registry.request_deposit", "Request a deposit", WITH_SECRETARY)
def request_deposit(tx: Tx, case: UUID, new: DepositRequest, override: Override | None = None) -> int:
    """Asks each party for its share of an advance; the period for payment runs for each (Article 43(1) and (2))."""
    step, _, _ = taken(tx, request_deposit, DEPOSIT_REQUEST, case, new, override)
    assert new.runs is not None
    detail = "; ".join(f"{tr(side.value)}: {amount}" for side, amount in new.shares)
    number = step.enter(tr(DEPOSIT_REQUEST.title), by=new.by, day=new.day, detail=detail, new=new, opens={})
    for side, _ in new.shares:
        step.open(DEPOSIT, side, new.runs)
    dues = {Side(row.side): row.due for row in deposit_dates(tx.session, case) if row.opened_by == number}
    keep_lines(step, asked_lines(new, dues))
    payable = tuple((side, dues.get(side)) for side, _ in new.shares)
    facts = RequestFacts(caption(step.case), new, payable, parties_of(step.case), step.article, number,
                         step.case.presiding, step.case.seat)  # fmt: skip
    step.owe("deposit_request", facts, tr(DEPOSIT_REQUEST.title))
    return number


@act("registry.record_deposit", "Record a deposit received", WITH_SECRETARY)
def record_deposit(tx: Tx, case: UUID, new: Payment, override: Override | None = None) -> int:
    """Enters money received towards a party's share, from itself or from another in its stead (Article 43(4))."""
    step, seen, found = taken(tx, record_deposit, PAYMENT, case, new, override)
    before = ledger(tx.session, case)
    refuse(tuple(shortcomings_of_payment(new, before, step.article)), override)
    share = before.share(new.about, new.share)
    assert share is not None
    line = payment_line(new, share)
    told = "" if new.payer is new.share else tr(", paid by the {payer} in its stead", payer=tr(new.payer.value))
    detail = tr("{sum} towards the share of the {side}{told}", sum=line.amount, side=tr(new.share.value), told=told)
    if line.rate is not None:
        detail += tr("; credited with {sum}", sum=line.credited)
    number = step.enter(tr(PAYMENT.title), by=new.payer, day=new.day, detail=detail, new=new, closes=())
    keep_lines(step, (line,))
    after = before.with_lines((line,)).share(new.about, new.share)
    if after is not None and after.paid:
        _meet(step, before, new)
    owe_paper(step, PAYMENT, new, seen, found)
    return number


def _meet(step: Step, before: Ledger, new: Payment) -> None:
    """The share is paid: its date is met, and those fixed for paying it in its stead."""
    told = {line.entry for line in before.lines if line.kind is LineKind.TOLD and line.about == new.about
            and line.share is new.share}  # fmt: skip
    own = {(new.about, new.share.value), *((entry, Side.BOTH.value) for entry in told)}
    for row in deposit_dates(step.tx.session, step.case.id):
        if row.closed_by is None and (row.opened_by, row.side) in own:
            step.meet(row.id)


@act("registry.notify_unpaid_deposit", "Give notice of an unpaid deposit", WITH_SECRETARY)
def notify_unpaid_deposit(tx: Tx, case: UUID, new: UnpaidNotice, override: Override | None = None) -> int:
    """Tells the parties that a share is unpaid, so that one of them may pay it (Article 43(4))."""
    step, _, _ = taken(tx, notify_unpaid_deposit, UNPAID, case, new, override)
    before = ledger(tx.session, case)
    refuse(tuple(shortcomings_of_unpaid(new, before, step.article)), override)
    share = before.share(new.about, new.share)
    assert share is not None
    detail = tr("{sum} of the share of the {side}", sum=share.outstanding, side=tr(new.share.value))
    number = step.enter(tr(UNPAID.title), by=new.by, day=new.day, detail=detail, new=new)
    if new.until is not None:
        step.deadline(DEPOSIT, tr("Payment of the unpaid deposit by either party"), Side.BOTH, new.until, step.article)
    keep_lines(step, (told_line(new, share),))
    facts = UnpaidFacts(caption(step.case), new, share, parties_of(step.case), step.article, consequence(step), number,
                        tx.actor.name, step.case.seat)  # fmt: skip
    step.owe("unpaid_deposit", facts, tr(UNPAID.title))
    return number


def consequence(step: Step) -> bool:
    """Whether the tribunal may suspend or end the proceedings by order when a deposit stays unpaid."""
    track = ruleset(step.case.ruleset).tracks.get("deposits")
    return track is not None and track.suspends == "by order"


@act("registry.account_deposits", "Close the account of deposits", WITH_SECRETARY)
def account_deposits(tx: Tx, case: UUID, new: Account, override: Override | None = None) -> int:
    """Accounts to the parties for the deposits and returns what was not spent (Article 43(5))."""
    step = begin(tx, account_deposits, case, override)
    before = ledger(tx.session, case)
    refuse(shortcomings_of_account(new, before, tx.moment, step.article), override)
    assert new.day is not None
    lines = closing(before, new.expenses, new.day)
    back = sums(line.amount for line in lines if line.kind is LineKind.RETURNED)
    title = tr("Account of the deposits, closed {day}", day=day_text(new.day))
    detail = tr("Returned: {sums}", sums=back) if back else tr("Nothing is left to return.")
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, detail=detail, new=new,
                        closes=(DEPOSIT,))  # fmt: skip
    keep_lines(step, lines)
    whole = before.with_lines([replace(line, entry=number) for line in lines])
    facts = StatementFacts(caption(step.case), whole, parties_of(step.case), new.day, step.article, number, new.remarks,
                           tx.actor.name, step.case.seat, closed=True)  # fmt: skip
    step.owe("deposit_account", facts, title)
    return number


@act("registry.propose_fees", "Enter the proposal on fees", WITH_SECRETARY)
def propose_fees(tx: Tx, case: UUID, new: FeeProposal, override: Override | None = None) -> int:
    """Enters how the tribunal proposes to determine its fees; a party may refer it to the authority (Article 41(3))."""
    step = enter_ruling(tx, propose_fees, FEE_PROPOSAL, case, new, override, final=False)
    step.tally("open_fees", 1)
    return step.number


@act("registry.review_fees", "Record a step in the review of fees", WITH_SECRETARY)
def review_fees(tx: Tx, case: UUID, new: FeeReview, override: Override | None = None) -> int:
    """Enters a referral of fees to the authority, or what it decided; an adjustment binds (Article 41(3) and (4))."""
    opens = {} if new.final else {"fee_review": Side.TRIBUNAL}
    detail = tr(new.step.value)
    step = enter_ruling(tx, review_fees, FEE_REVIEW, case, new, override, detail=detail, final=new.final, opens=opens)
    return step.number
