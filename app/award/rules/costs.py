"""The costs of the arbitration: six closed heads, who bears them, sums checked per currency (Articles 40 and 42)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.terms import Moment, Money, Reason, day_text, tr

LETTERS = "abcdef"
HEADS, BEARING = "Article 40(2)", "Article 42"
CENT = Decimal("0.01")
GREATEST = Decimal(10) ** 15


@dataclass(frozen=True)
class Cost:
    """A cost under one of the closed heads; under (a), ``title`` names the one arbitrator whose fee it is."""

    letter: str
    title: str
    amount: Money


@dataclass(frozen=True)
class Borne:
    """The total of one currency as the tribunal states it, and what each party bears of it."""

    currency: str
    total: Decimal
    claimant: Decimal
    respondent: Decimal


@dataclass(frozen=True)
class CostsDecision:
    """The costs as fixed, and why they are apportioned so."""

    day: date | None = None
    costs: tuple[Cost, ...] = ()
    shares: tuple[Borne, ...] = ()
    reasons: str = ""

    @property
    def currencies(self) -> tuple[str, ...]:
        """Every currency of a cost, in order of first mention."""
        return tuple(dict.fromkeys(cost.amount.currency for cost in self.costs))

    def total(self, currency: str) -> Decimal:
        """The sum of all heads in a currency."""
        return sum((c.amount.amount for c in self.costs if c.amount.currency == currency), Decimal(0))


def apportioned(made: CostsDecision, percent: Decimal) -> tuple[Borne, ...]:
    """Each currency's total divided by the claimant's share in per cent, to the cent; the respondent bears the rest."""
    found = []
    for currency in made.currencies:
        total = made.total(currency)
        claimant = (total * percent / 100).quantize(CENT, ROUND_HALF_UP)
        found.append(Borne(currency, total, claimant, total - claimant))
    return tuple(found)


def shortcomings_of_costs(made: CostsDecision, members: Sequence[str], now: Moment) -> tuple[Reason, ...]:
    """Everything to object to in a decision on costs."""
    return (*_day(made, now), *_heads(made), *_fees(made, members), *_sums(made))


def _day(made: CostsDecision, now: Moment) -> Iterator[Reason]:
    if made.day is None:
        yield Reason(tr("Say on what day the costs are fixed."), HEADS, "day")
    elif made.day > now.day:
        yield Reason(tr("{day} is still to come.", day=day_text(made.day)), HEADS, "day")
    if not made.reasons.strip():
        yield Reason(tr("Say why the costs are apportioned as they are."), BEARING, "reasons", hard=False)


def _heads(made: CostsDecision) -> Iterator[Reason]:
    if not made.costs:
        yield Reason(tr("Enter the costs under their heads."), HEADS, "costs")
    for n, cost in enumerate(made.costs, 1):
        if cost.letter not in tuple(LETTERS):
            text = tr("Line {n}: the heads are (a) to (f), and there are no others.", n=n)
            yield Reason(text, HEADS, "costs")
        if not cost.title.strip():
            yield Reason(tr("Line {n}: say what or whom it is for.", n=n), HEADS, "costs")
        yield from _amount(n, cost.amount)


def _amount(n: int, amount: Money) -> Iterator[Reason]:
    sum_ = amount.amount
    if not sum_.is_finite() or not 0 < sum_ < GREATEST or sum_ != sum_.quantize(CENT):
        yield Reason(tr("Line {n}: the amount must be more than nothing, to the hundredth.", n=n), HEADS, "costs")
    if not (len(amount.currency) == 3 and amount.currency.isascii() and amount.currency.isupper()):
        yield Reason(tr("Line {n}: give the currency by its three-letter code.", n=n), HEADS, "costs")


def _fees(made: CostsDecision, members: Sequence[str]) -> Iterator[Reason]:
    """The fees are stated separately as to each arbitrator (Article 40(2)(a))."""
    article = f"{HEADS}(a)"
    fees = [cost.title.casefold() for cost in made.costs if cost.letter == "a"]
    for title in fees:
        if sum(name.casefold() in title for name in members) > 1:
            yield Reason(tr("The fees are stated separately for each arbitrator."), article, "costs")
    missing = [name for name in members if not any(name.casefold() in title for title in fees)]
    if missing:
        text = tr("No fee is stated for {names}.", names=", ".join(missing))
        yield Reason(text, article, "costs", hard=False)


def _sums(made: CostsDecision) -> Iterator[Reason]:
    stated = [share.currency for share in made.shares]
    if sorted(stated) != sorted(made.currencies):
        yield Reason(
            tr("State total and shares once for each currency of a cost, and for no other."), BEARING, "shares"
        )
    for share in made.shares:
        figures = (share.total, share.claimant, share.respondent)
        if not all(each.is_finite() and each >= 0 for each in figures):
            yield Reason(tr("{c}: a figure is missing.", c=share.currency), BEARING, "shares")
            continue
        added = Money(made.total(share.currency), share.currency)
        if share.total != added.amount:
            yield Reason(tr("The heads add up to {sum}, not to the total stated.", sum=added), HEADS, "shares")
        if share.claimant + share.respondent != share.total:
            both = Money(share.claimant + share.respondent, share.currency)
            text = tr("The parties bear {both} together, not the total stated.", both=both)
            yield Reason(text, BEARING, "shares")
