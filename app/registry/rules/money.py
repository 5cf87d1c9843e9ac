"""The ledger of deposits: what was asked, received, spent and returned, by party and currency, never mixed."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.registry.rules.papers import PARTIES
from app.terms import Money, Reason, Side, tr

CENT = Decimal("0.01")
GREATEST = Decimal(10) ** 15
NOUGHT = Decimal(0)


class LineKind(enum.Enum):
    """What a line of the ledger says. Only money received, spent and returned moves a balance."""

    ASKED = "asked"
    TOLD = "told unpaid"
    RECEIVED = "received"
    SPENT = "spent"
    RETURNED = "returned"


SIGN = {LineKind.RECEIVED: 1, LineKind.SPENT: -1, LineKind.RETURNED: -1}


@dataclass(frozen=True)
class Rate:
    """A rate of exchange as a person stated it: so much of the currency asked for one unit of the currency paid."""

    value: Decimal
    day: date
    source: str


@dataclass(frozen=True)
class Line:
    """A line of the ledger. ``share`` is the party whose share it is, ``payer`` the party whose money it is.

    ``about`` is the entry of the request, ``credited`` what a payment counts towards the share, in the currency asked;
    ``due`` the last day of a share, or the day fixed for either party to pay. ``entry`` is 0 before it is entered.
    """

    kind: LineKind
    share: Side
    payer: Side
    amount: Money
    day: date
    text: str = ""
    about: int = 0
    credited: Money | None = None
    rate: Rate | None = None
    due: date | None = None
    entry: int = 0

    @property
    def signed(self) -> Decimal:
        """What the line does to the balance of its currency."""
        return self.amount.amount * SIGN.get(self.kind, 0)


@dataclass(frozen=True)
class Share:
    """What one party was asked by one request, and what stands against it. ``told`` is the day then fixed."""

    about: int
    side: Side
    asked: Money
    credited: Decimal
    due: date | None
    noticed: bool = False
    told: date | None = None

    @property
    def outstanding(self) -> Money:
        """What is still to be paid; nothing where more was paid."""
        return Money(max(self.asked.amount - self.credited, NOUGHT), self.asked.currency)

    @property
    def paid(self) -> bool:
        """Nothing is outstanding."""
        return not self.outstanding.amount

    @property
    def last(self) -> date | None:
        """The day that counts now: the one fixed in the notice, else that of the request."""
        return self.told or self.due


@dataclass(frozen=True)
class Ledger:
    """Every standing line, in the order entered."""

    lines: tuple[Line, ...] = ()

    @property
    def currencies(self) -> tuple[str, ...]:
        """Every currency of a line, in order of first mention."""
        return tuple(dict.fromkeys(line.amount.currency for line in self.lines))

    def total(self, kind: LineKind, currency: str, payer: Side | None = None) -> Decimal:
        """The sum of the lines of a kind in a currency, of one party's money or of all."""
        found = (x for x in self.lines if x.kind is kind and x.amount.currency == currency)
        return sum((x.amount.amount for x in found if payer in {None, x.payer}), NOUGHT)

    def balance(self, currency: str, payer: Side | None = None) -> Decimal:
        """What is held in a currency, of one party's money or of all."""
        return sum((sign * self.total(kind, currency, payer) for kind, sign in SIGN.items()), NOUGHT)

    def running(self, currency: str) -> tuple[tuple[Line, Decimal], ...]:
        """Every line that moves the balance of a currency, with the balance after it."""
        held, found = NOUGHT, []
        for line in self.lines:
            if line.amount.currency == currency and line.signed:
                held += line.signed
                found.append((line, held))
        return tuple(found)

    @property
    def shares(self) -> tuple[Share, ...]:
        """What each party was asked, request by request."""
        return tuple(self._share(line) for line in self.lines if line.kind is LineKind.ASKED)

    def _share(self, asked: Line) -> Share:
        same = [x for x in self.lines if x.about == asked.entry and x.share is asked.share]
        credited = sum((x.credited.amount for x in same if x.credited and x.kind is LineKind.RECEIVED), NOUGHT)
        told = [x.due for x in same if x.kind is LineKind.TOLD]
        return Share(
            asked.entry, asked.share, asked.amount, credited, asked.due, bool(told), next(reversed(told), None)
        )

    def share(self, about: int, side: Side) -> Share | None:
        """A party's share of one request."""
        return next((s for s in self.shares if s.about == about and s.side is side), None)

    def outstanding(self, currency: str) -> Decimal:
        """What both parties together still owe in a currency."""
        return sum((s.outstanding.amount for s in self.shares if s.asked.currency == currency), NOUGHT)

    def with_lines(self, more: Sequence[Line]) -> Ledger:
        """The ledger with further lines at its end."""
        return Ledger((*self.lines, *more))


class Dated:
    """What every act on money says beside its own: its day, whose act it is."""

    day: date | None

    @property
    def on(self) -> date | None:
        """The day it counts for the docket."""
        return self.day

    @property
    def by(self) -> Side:
        """Whose act it is."""
        return Side.TRIBUNAL

    @property
    def decided(self) -> bool:
        """Whether the tribunal speaks in it."""
        return self.by is Side.TRIBUNAL


@dataclass(frozen=True)
class Expense:
    """What was paid out of the deposits. ``bears``: whose deposit it comes from; both, in proportion."""

    text: str
    amount: Money
    bears: Side = Side.BOTH


def closing(ledger: Ledger, expenses: Sequence[Expense], day: date) -> tuple[Line, ...]:
    """The lines that close the account: each expense by whose deposit it is, then what is returned to each party."""
    spent = [line for currency in ledger.currencies for line in _spent(ledger, expenses, currency, day)]
    after = ledger.with_lines(spent)
    returned = [
        Line(LineKind.RETURNED, side, side, Money(left, currency), day, tr("Unexpended balance"))
        for currency in ledger.currencies
        for side in PARTIES
        if (left := after.balance(currency, side)) > 0
    ]
    return (*spent, *returned)


def _spent(ledger: Ledger, expenses: Sequence[Expense], currency: str, day: date) -> Iterator[Line]:
    own = [e for e in expenses if e.amount.currency == currency and e.bears is not Side.BOTH]
    joint = [e for e in expenses if e.amount.currency == currency and e.bears is Side.BOTH]
    for each in own:
        yield Line(LineKind.SPENT, each.bears, each.bears, each.amount, day, each.text)
    left = left_of(ledger, own, currency)
    so_far, charged = NOUGHT, NOUGHT
    for each in joint:
        so_far += each.amount.amount
        first = part(so_far, left) - charged
        charged += first
        for side, amount in zip(PARTIES, (first, each.amount.amount - first), strict=True):
            if amount:
                yield Line(LineKind.SPENT, side, side, Money(amount, currency), day, each.text)


def left_of(ledger: Ledger, own: Sequence[Expense], currency: str) -> Mapping[Side, Decimal]:
    """What is left of each party's money after what it alone bears."""
    return {
        side: ledger.balance(currency, side) - sum((e.amount.amount for e in own if e.bears is side), NOUGHT)
        for side in PARTIES
    }


def part(total: Decimal, left: Mapping[Side, Decimal]) -> Decimal:
    """The claimant's part of a joint sum, in proportion to what is left of each deposit, to the cent."""
    claimant, both = left[Side.CLAIMANT], sum(left.values(), NOUGHT)
    return (total * claimant / both).quantize(CENT, ROUND_HALF_UP) if both else NOUGHT


def shortcomings_of_expenses(ledger: Ledger, expenses: Sequence[Expense], article: str) -> Iterator[Reason]:
    """What stands against spending so much: nothing leaves an account that did not come in, in that currency."""
    for n, each in enumerate(expenses, 1):
        if not each.text.strip():
            yield Reason(tr("Expense {n}: say what it was for.", n=n), article, "expenses")
        yield from figure(tr("Expense {n}", n=n), each.amount, article, "expenses")
    if any(not e.amount.amount.is_finite() for e in expenses):
        return
    for currency in dict.fromkeys(e.amount.currency for e in expenses):
        spent = sum((e.amount.amount for e in expenses if e.amount.currency == currency), NOUGHT)
        held = ledger.balance(currency)
        if spent > held:
            text = tr("{spent} is spent and only {held} is held.", spent=Money(spent, currency),
                      held=Money(held, currency))  # fmt: skip
            yield Reason(text, article, "expenses")
        own = [e for e in expenses if e.amount.currency == currency and e.bears is not Side.BOTH]
        for side, left in left_of(ledger, own, currency).items():
            if left < 0:
                text = tr("The deposit of the {side} does not cover what it alone bears, by {sum}.",
                          side=tr(side.value), sum=Money(-left, currency))  # fmt: skip
                yield Reason(text, article, "expenses")


def figure(what: str, amount: Money, article: str, field: str) -> Iterator[Reason]:
    """Objects to an amount that is no number, not positive, finer than a cent, or in no currency."""
    if not amount.amount.is_finite():
        yield Reason(tr("{what}: the amount is not a number.", what=what), article, field)
    elif amount.amount <= 0:
        yield Reason(tr("{what}: the amount must be more than nothing.", what=what), article, field)
    else:
        yield from fine(what, amount.amount, article, field)
    if not (len(amount.currency) == 3 and amount.currency.isascii() and amount.currency.isupper()):
        yield Reason(tr("{what}: say in which currency, by its three-letter code (for example EUR).", what=what),
                     article, field)  # fmt: skip


def fine(what: str, amount: Decimal | None, article: str, field: str) -> Iterator[Reason]:
    """Objects to an amount with parts of a cent, and to one no account could hold."""
    if amount is None or not amount.is_finite():
        return
    if abs(amount) >= GREATEST:
        yield Reason(tr("{what}: the amount is too great.", what=what), article, field)
    elif amount != amount.quantize(CENT):
        yield Reason(tr("{what}: no part smaller than a hundredth.", what=what), article, field)
