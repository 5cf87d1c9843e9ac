"""The forms of deposits and fees; the account recomputes its sums as it is typed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.docket.queries import ruleset
from app.documents.model import Document
from app.forms.registry.money_account import Ui_AccountForm
from app.registry import acts
from app.registry.documents.money import (
    RequestFacts,
    StatementFacts,
    UnpaidFacts,
    deposit_account,
    deposit_request,
    figure,
    parties_of,
    unpaid_deposit,
)
from app.registry.queries import deposit_due, ledger
from app.registry.rules.money import Expense, Ledger, LineKind, closing
from app.registry.rules.money_deposits import (
    DEPOSIT_REQUEST,
    PAYMENT,
    UNPAID,
    Account,
    DepositRequest,
    Payment,
    UnpaidNotice,
    shortcomings_of_account,
    shortcomings_of_payment,
    shortcomings_of_unpaid,
)
from app.registry.rules.money_fees import FEE_PROPOSAL, FEE_REVIEW
from app.registry.screens.counterform import CounterForm
from app.registry.screens.paperform import PaperForm
from app.terms import Money, Reason, Side, tr
from app.widgets.card import say
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, show_day
from app.widgets.grid import Grid, Slot
from app.widgets.typed import amount_in, finite


class LedgerForm(PaperForm):
    """A paper about what stands in the ledger; it opens with the share that waits longest."""

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        assert case is not None
        self.book: Ledger = desk.read(ledger, case)
        super().__init__(desk, case)

    def prefill(self) -> None:
        super().prefill()
        waiting = [s for s in self.book.shares if not s.paid]
        found = next((s for s in waiting if s.noticed), next(iter(waiting), None))
        boxes: dict[str, Any] = self.inputs
        if found is not None and "share" in boxes:
            choose(boxes["about"], found.about)
            choose(boxes["share"], found.side)
            if "currency" in boxes:
                boxes["currency"].setCurrentText(found.asked.currency)
                boxes["amount"].setText(figure(found.outstanding.amount))
                choose(boxes["payer"], found.side)


class DepositRequestForm(PaperForm):
    """A request beside the paper the parties receive."""

    act = acts.request_deposit
    shape = DEPOSIT_REQUEST
    primary = "&Request the deposit"

    def preview(self) -> Document:
        assert self.stand is not None
        new: DepositRequest = self.values()
        dues = tuple((side, self.due(side, new)) for side, _ in new.shares)
        return deposit_request(RequestFacts(self.caption(), new, dues, parties_of(self.stand.case), self.article, 0,
                                            self.stand.case.presiding, self.seat))  # fmt: skip

    def due(self, side: Side, new: DepositRequest) -> Any:
        """The last day of a share."""
        return self.desk.read(deposit_due, self.id, side, new.runs) if new.runs else None


class PaymentForm(LedgerForm):
    """Money received."""

    act = acts.record_deposit
    shape = PAYMENT
    primary = "&Record the payment"

    def problems(self) -> tuple[Reason, ...]:
        new: Payment = self.values()
        return (*super().problems(), *shortcomings_of_payment(new, self.book, self.article))


class UnpaidForm(LedgerForm):
    """The notice beside its paper."""

    act = acts.notify_unpaid_deposit
    shape = UNPAID
    primary = "&Give notice"

    def problems(self) -> tuple[Reason, ...]:
        new: UnpaidNotice = self.values()
        return (*super().problems(), *shortcomings_of_unpaid(new, self.book, self.article))

    def preview(self) -> Document | None:  # type: ignore[override]  # nothing is shown while nothing is unpaid
        assert self.stand is not None
        new, case = self.values(), self.stand.case
        share = self.book.share(new.about, new.share)
        if share is None:
            return None
        track = ruleset(case.ruleset).tracks.get("deposits")
        may_stop = track is not None and track.suspends == "by order"
        return unpaid_deposit(UnpaidFacts(self.caption(), new, share, parties_of(case), self.article, may_stop, 0,
                                          self.desk.actor.name, self.seat))  # fmt: skip

    def no_preview(self) -> str:
        return tr("This party was asked nothing under this request.")


class FeeProposalForm(PaperForm):
    """The tribunal's proposal on its fees."""

    act = acts.propose_fees
    shape = FEE_PROPOSAL
    primary = "&Enter the proposal"


class FeeReviewForm(PaperForm):
    """A referral to the authority, or its decision."""

    act = acts.review_fees
    shape = FEE_REVIEW
    primary = "&Record it"


class AccountForm(CounterForm, Ui_AccountForm):
    """What was spent; what is returned to whom is computed and shown."""

    act = acts.account_deposits
    primary = "&Close the account"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        assert self.stand is not None
        self.id = case
        self.book: Ledger = desk.read(ledger, case)
        rule = ruleset(self.stand.case.ruleset).acts.get(self.declared().id)
        self.article = rule.article if rule else ""
        Ui_AccountForm.setupUi(self, self)
        bears = ((tr("Both, in proportion"), Side.BOTH), *((self.party_name(s), s) for s, _ in self.parties))
        currencies = self.book.currencies[:1]
        slots = (Slot("", 0), Slot("", 84, fresh=currencies[0] if currencies else "EUR"), Slot("", 110),
                 Slot("", 150, choices=bears))  # fmt: skip
        self.rows = Grid(self.expenses, slots, (self.expenses_add, self.expenses_remove))
        show_day(self.day, self.now.day)
        self.changed.connect(self.say_sums)
        self.ready()
        self.say_sums()

    @property
    def parties(self) -> tuple[tuple[Side, str], ...]:
        """The sides with the names of their parties."""
        assert self.stand is not None
        return parties_of(self.stand.case)

    def values(self) -> Account:
        rows = range(len(self.rows))
        return Account(day_of(self.day), tuple(self.expense(at) for at in rows), self.remarks.toPlainText())

    def expense(self, at: int) -> Expense:
        """One line of the table; what is no amount counts for nothing and is objected to."""
        text, currency, amount = (self.rows.text(at, n) for n in range(3))
        return Expense(text, Money(finite(amount) or Decimal(0), currency.upper()), self.rows.meant(at, 3))

    def problems(self) -> tuple[Reason, ...]:
        return (*shortcomings_of_account(self.values(), self.book, self.now, self.article), *self.unread())

    def unread(self) -> Iterator[Reason]:
        """Amounts that are none."""
        for at in range(len(self.rows)):
            said = self.rows.text(at, 2)
            if (read := amount_in(said)) is not None and not read.is_finite():
                yield Reason(tr("“{text}” is no amount; write 1,250.00.", text=said), self.article, "expenses")

    def closed(self) -> Ledger | None:
        """The ledger as it would stand; None while the expenses cannot be divided."""
        new = self.values()
        if new.day is None or any(reason.hard for reason in self.problems()):
            return None
        return self.book.with_lines(closing(self.book, new.expenses, new.day))

    def say_sums(self) -> None:
        """What is held, spent and returned, in each currency."""
        after = self.closed()
        if after is None:
            held = [str(Money(self.book.balance(c), c)) for c in self.book.currencies]
            say(self.sums, tr("Held: {sums}", sums=", ".join(held) or tr("nothing")))
            return
        lines = []
        for currency in after.currencies:
            back = [f"{self.party_name(side)} {figure(after.total(LineKind.RETURNED, currency, side))}"
                    for side, _ in self.parties]  # fmt: skip
            spent = Money(after.total(LineKind.SPENT, currency), currency)
            lines.append(tr("Spent {spent}; returned in {c}: {back}", spent=spent, c=currency, back=", ".join(back)))
        say(self.sums, "\n".join(lines))

    def preview(self) -> Document | None:
        after, new = self.closed(), self.values()
        if after is None or new.day is None:
            return None
        facts = StatementFacts(self.caption(), after, self.parties, new.day, self.article, 0, new.remarks,
                               self.desk.actor.name, self.seat, closed=True)  # fmt: skip
        return deposit_account(facts)

    def no_preview(self) -> str:
        return tr("The account is shown once its figures can be settled.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.account_deposits, self.id, self.values(), override)


MONEY_FORMS = (DepositRequestForm, PaymentForm, UnpaidForm, AccountForm, FeeProposalForm, FeeReviewForm)
