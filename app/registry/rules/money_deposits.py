"""Deposits asked for, paid, left unpaid and accounted for (Article 43)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.registry.rules.money import (
    CENT,
    GREATEST,
    Dated,
    Expense,
    Ledger,
    Line,
    LineKind,
    Rate,
    Share,
    fine,
    shortcomings_of_expenses,
)
from app.registry.rules.papers import PARTIES, Item, Kind, Need, Seen, Shape
from app.registry.rules.wording import past, unseen
from app.terms import Moment, Money, Reason, Side, day_text, tr

_RATE = re.compile(r"[0-9]{1,9}(\.[0-9]{1,12})?")
REQUESTS = ("registry.request_deposit",)


@dataclass(frozen=True)
class DepositRequest(Dated):
    """A request for deposits. ``received`` is the day from which the period runs, where it is not the day itself."""

    day: date | None = None
    received: date | None = None
    currency: str = ""
    claimant: Decimal | None = None
    respondent: Decimal | None = None
    ground: str = ""
    purpose: str = ""
    account: str = ""

    @property
    def runs(self) -> date | None:
        """The day from which the period for payment runs."""
        return self.received or self.day

    @property
    def shares(self) -> tuple[tuple[Side, Money], ...]:
        """What each party is asked; a party asked nothing is left out."""
        both = zip(PARTIES, (self.claimant, self.respondent), strict=True)
        return tuple((side, Money(sum_, self.currency)) for side, sum_ in both if sum_ and sum_.is_finite())


@dataclass(frozen=True)
class Payment(Dated):
    """Money received. ``share``: towards whose share; ``payer``: who paid, another party in its stead or itself.

    ``rate`` is as typed: so much of the currency asked for one unit of the currency paid.
    """

    about: int = 0
    day: date | None = None
    share: Side = Side.CLAIMANT
    payer: Side = Side.CLAIMANT
    amount: Decimal | None = None
    currency: str = ""
    reference: str = ""
    rate: str = ""
    rate_day: date | None = None
    rate_source: str = ""

    @property
    def by(self) -> Side:
        """Whose act it is."""
        return self.payer

    @property
    def stated(self) -> Rate | None:
        """The rate of exchange, once day and source are stated with it."""
        if not _RATE.fullmatch(self.rate.strip()) or self.rate_day is None or not self.rate_source.strip():
            return None
        return Rate(Decimal(self.rate.strip()), self.rate_day, self.rate_source.strip())


@dataclass(frozen=True)
class UnpaidNotice(Dated):
    """The parties are told that a share is unpaid, so that one of them may pay it. ``until`` is fixed for that."""

    about: int = 0
    share: Side = Side.RESPONDENT
    day: date | None = None
    until: date | None = None
    remarks: str = ""


@dataclass(frozen=True)
class Account:
    """The closing account: what was spent, and a word on it."""

    day: date | None = None
    expenses: tuple[Expense, ...] = ()
    remarks: str = ""


def request_further(new: DepositRequest, seen: Seen) -> Iterator[Reason]:
    """Equal advances, in cents, received when or after they were asked."""
    article = seen.rule.article
    for what, amount, field in (
        (tr("Share of the claimant"), new.claimant, "claimant"),
        (tr("Share of the respondent"), new.respondent, "respondent"),
    ):
        yield from fine(what, amount, article, field)
    if not new.shares:
        yield Reason(tr("Say how much each party is to deposit."), article, "claimant")
    elif new.claimant != new.respondent and not new.ground.strip():
        text = tr("The parties advance equal amounts; say why they do not here.")
        yield Reason(text, article, "ground", hard=False)
    if new.received and new.day and new.received < new.day:
        yield Reason(tr("The request cannot be received before it is made."), article, "received")


DEPOSIT_REQUEST = Shape(
    "deposit_request",
    "Request for a deposit",
    DepositRequest,
    (
        ("Request", (
            Item("day", "Made on", Kind.DAY),
            Item("received", "Received by the parties", Kind.SOME_DAY, coming=True,
                 hint="Where it is another day; the period for payment runs from it"),
        )),
        ("Amounts", (
            Item("currency", "Currency", Kind.CURRENCY),
            Item("claimant", "Share of the claimant", Kind.AMOUNT),
            Item("respondent", "Share of the respondent", Kind.AMOUNT),
            Item("ground", "Where not equal, why", Kind.LINE),
        )),
        ("As the parties read it", (
            Item("purpose", "For what", Kind.LINES, "Say for what costs the deposit is asked.", Need.HARD,
                 "Fees and expenses of the tribunal and of the Registry until the hearing"),
            Item("account", "Where to pay", Kind.LINES, "No account is named to which the deposit is paid.", Need.SOFT,
                 "Account holder, number, bank, reference"),
        )),
    ),
    opening="The Tribunal requests the parties to deposit the following amounts as an advance ({article}).",
    document="deposit_request",
    further=request_further,
)  # fmt: skip

PAYMENT = Shape(
    "deposit_payment",
    "Deposit received",
    Payment,
    (
        ("Payment", (
            Item("about", "Under", Kind.ENTRY, "There is no request for a deposit to pay under.", Need.HARD),
            Item("day", "Received on", Kind.DAY),
            Item("share", "Share of", Kind.PARTY),
            Item("payer", "Paid by", Kind.PARTY),
            Item("amount", "Amount", Kind.AMOUNT),
            Item("currency", "Currency", Kind.CURRENCY),
            Item("reference", "Bank reference", Kind.LINE, "No bank reference is given.", Need.SOFT),
        )),
        ("Rate of exchange, where another currency was asked", (
            Item("rate", "Rate", Kind.LINE, hint="Of the currency asked, for one unit of the currency paid: 0.9215"),
            Item("rate_day", "Rate of", Kind.SOME_DAY),
            Item("rate_source", "Source", Kind.LINE, hint="Such as the reference rate of a central bank"),
        )),
    ),
    opening="The Registry has received the following payment into the account of deposits ({article}).",
    document="registry_note",
    about=REQUESTS,
    once=False,
)  # fmt: skip

UNPAID = Shape(
    "deposit_unpaid",
    "Notice that a deposit is unpaid",
    UnpaidNotice,
    (
        ("Notice", (
            Item("about", "Under", Kind.ENTRY, "There is no request for a deposit to remind of.", Need.HARD),
            Item("share", "Share of", Kind.PARTY),
            Item("day", "Day of the notice", Kind.DAY),
            Item("until", "Either party may pay until", Kind.SOME_DAY, "Fix a day until which either party may pay.",
                 Need.SOFT, coming=True),
            Item("remarks", "Remarks", Kind.LINES),
        )),
    ),
    opening="The Tribunal informs the parties that a deposit is unpaid ({article}).",
    document="unpaid_deposit",
    about=REQUESTS,
    once=False,
)  # fmt: skip


def credited(new: Payment, share: Share) -> Money | None:
    """What a payment counts towards a share, in the currency asked; None while no rate is stated for another one."""
    if new.amount is None or not new.amount.is_finite() or abs(new.amount) >= GREATEST:
        return None
    if new.currency == share.asked.currency:
        return Money(new.amount, new.currency)
    rate = new.stated
    return Money((new.amount * rate.value).quantize(CENT, ROUND_HALF_UP), share.asked.currency) if rate else None


def payment_line(new: Payment, share: Share) -> Line:
    """The line of a payment without shortcomings."""
    assert new.amount is not None
    assert new.day is not None
    other = new.currency != share.asked.currency
    return Line(LineKind.RECEIVED, new.share, new.payer, Money(new.amount, new.currency), new.day,
                new.reference.strip(), new.about, credited(new, share), new.stated if other else None)  # fmt: skip


def shortcomings_of_payment(new: Payment, ledger: Ledger, article: str) -> Iterator[Reason]:
    """What the ledger objects to in a payment, its items apart."""
    if new.amount is None:
        yield Reason(tr("Say how much was received."), article, "amount")
    yield from fine(tr("Amount"), new.amount, article, "amount")
    share = ledger.share(new.about, new.share)
    if share is None:
        if new.about:
            yield Reason(tr("The {side} was asked nothing under this request.", side=tr(new.share.value)), article,
                         "share")  # fmt: skip
        return
    counted = credited(new, share)
    if new.currency != share.asked.currency:
        yield from rate_objections(new, share.asked.currency, article)
    if counted is not None and counted.amount > share.outstanding.amount:
        text = tr("This is more than the {sum} outstanding; the rest stays on the account of the payer.",
                  sum=share.outstanding)  # fmt: skip
        yield Reason(text, article, "amount", hard=False)
    if new.payer is not new.share and not share.noticed:
        text = tr("The parties have not been told that this share is unpaid.")
        yield Reason(text, article, "payer", hard=False)


def rate_objections(new: Payment, asked: str, article: str) -> Iterator[Reason]:
    """A rate is a person's word, with its day and its source; the program knows none."""
    text = tr("{asked} was asked: state the rate of exchange, its day and its source.", asked=asked)
    if not _RATE.fullmatch(new.rate.strip()) or not Decimal(new.rate.strip()):
        yield Reason(text, article, "rate")
    if new.rate_day is None:
        yield Reason(text, article, "rate_day")
    if not new.rate_source.strip():
        yield Reason(text, article, "rate_source")


def shortcomings_of_unpaid(new: UnpaidNotice, ledger: Ledger, article: str) -> Iterator[Reason]:
    """What the ledger objects to in a notice that a share is unpaid."""
    share = ledger.share(new.about, new.share)
    if share is None or share.paid:
        if new.about:
            yield Reason(tr("Nothing is outstanding from the {side}.", side=tr(new.share.value)), article, "share")
        return
    if share.due and new.day and new.day <= share.due:
        text = tr("The period for payment runs until {day}.", day=day_text(share.due))
        yield Reason(text, article, "day", hard=False)
    if new.until and new.day and new.until <= new.day:
        yield Reason(tr("The day fixed for payment must come after the notice."), article, "until")


def shortcomings_of_account(new: Account, ledger: Ledger, now: Moment, article: str) -> tuple[Reason, ...]:
    """What stands against an account."""
    found: list[Reason] = []
    if new.day is None:
        found.append(Reason(tr("Say on what day the account is closed."), article, "day"))
    found += past(tr("Account"), new.day, now, article, "day")
    last = max((line.day for line in ledger.lines if line.signed), default=None)
    if last and new.day and new.day < last:
        found.append(Reason(tr("The last payment is of {day}: this cannot be earlier.", day=day_text(last)), article,
                            "day"))  # fmt: skip
    if not any(ledger.balance(currency) for currency in ledger.currencies):
        found.append(Reason(tr("Nothing is held on deposit."), article, "day"))
    found += shortcomings_of_expenses(ledger, new.expenses, article)
    if unseen(new.remarks, lines=True) or any(unseen(e.text) for e in new.expenses):
        found.append(Reason(tr("The account contains characters that cannot be seen or printed."), article, "remarks"))
    if any(not share.paid for share in ledger.shares):
        text = tr("Shares are still outstanding; they are no longer asked for once the account is closed.")
        found.append(Reason(text, article, "day", hard=False))
    return tuple(found)


def asked_lines(new: DepositRequest, dues: Mapping[Side, date]) -> tuple[Line, ...]:
    """The lines of a request without shortcomings."""
    assert new.day is not None
    return tuple(
        Line(LineKind.ASKED, side, side, amount, new.day, new.purpose.strip(), due=dues.get(side))
        for side, amount in new.shares
    )


def told_line(new: UnpaidNotice, share: Share) -> Line:
    """The line of a notice without shortcomings."""
    assert new.day is not None
    return Line(LineKind.TOLD, new.share, new.share, share.outstanding, new.day, about=new.about, due=new.until)
