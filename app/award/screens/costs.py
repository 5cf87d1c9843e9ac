"""The costs of the arbitration, their sums checked as they are typed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.award.acts.costs import fix_costs
from app.award.documents import CostsFacts, costs_decision
from app.award.queries import members
from app.award.rules import COST_HEADS
from app.award.rules.costs import (
    BEARING,
    GREATEST,
    HEADS,
    Borne,
    Cost,
    CostsDecision,
    apportioned,
    shortcomings_of_costs,
)
from app.docket.queries import caption, case_facts, ruleset
from app.docket.rules import CaseFacts
from app.documents.model import Document
from app.forms.award.costs import Ui_CostsForm
from app.terms import Money, Reason, tr
from app.widgets.actform import ActForm
from app.widgets.card import say
from app.widgets.doer import Doer
from app.widgets.fields import day_of, show_day
from app.widgets.grid import Grid, Slot
from app.widgets.typed import amount_in, finite


class CostsForm(ActForm, Ui_CostsForm):
    """Six heads, the fees of each arbitrator by themselves; totals and shares are filled in and stay checked."""

    act = fix_costs
    primary = "&Fix the costs"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.id = case
        self.facts: CaseFacts = desk.read(case_facts, case)
        self.names: tuple[str, ...] = desk.read(members, case)
        Ui_CostsForm.setupUi(self, self)
        figures = (Slot("", 116), Slot("", 116), Slot("", 116))
        self.cost_rows = Grid(self.costs, (Slot("", 46, fresh="e"), Slot(), Slot("", 84, fresh="EUR"), Slot("", 116)),
                              (self.costs_add, self.costs_remove))  # fmt: skip
        self.share_rows = Grid(self.shares, (Slot("", 0, fresh="EUR"), *figures),
                               (self.shares_add, self.shares_remove))  # fmt: skip
        self.cost_rows.show(self.first_rows())
        show_day(self.day, desk.clock.now().day)
        self.divide.clicked.connect(lambda *_: self.fill_sums())
        self.changed.connect(self.say_sums)
        self.ready()
        self.say_sums()

    def first_rows(self) -> list[tuple[str, ...]]:
        """A line for the fees of each arbitrator and for each other head; lines without an amount do not count."""
        fees = [("a", tr("Fees of {name}", name=name), "EUR", "") for name in self.names]
        return [*fees, *((letter, tr(title), "EUR", "") for letter, title in COST_HEADS)]

    def values(self) -> CostsDecision:
        rows, shares = self.cost_rows, self.share_rows
        costs = [self.cost(at) for at in range(len(rows)) if rows.text(at, 3)]
        borne = [self.borne(at) for at in range(len(shares))]
        return CostsDecision(day_of(self.day), tuple(costs), tuple(borne), self.reasons.toPlainText())

    def cost(self, at: int) -> Cost:
        """One line of the heads; an amount that is none is objected to."""
        letter, title, currency, amount = (self.cost_rows.text(at, n) for n in range(4))
        read = amount_in(amount)
        assert read is not None
        return Cost(letter.strip("()").lower(), title, Money(read, currency.upper()))

    def borne(self, at: int) -> Borne:
        """One currency's total and shares; a figure left out is no number."""
        currency, *figures = (self.share_rows.text(at, n) for n in range(4))
        total, claimant, respondent = (Decimal("NaN") if (f := finite(x)) is None else f for x in figures)
        return Borne(currency.upper(), total, claimant, respondent)

    def problems(self) -> tuple[Reason, ...]:
        return (*shortcomings_of_costs(self.values(), self.names, self.desk.clock.now()), *self.unread())

    def unread(self) -> Iterator[Reason]:
        """A share that is none."""
        read = finite(self.percent.text())
        if self.percent.text().strip() and (read is None or not 0 <= read <= 100):
            yield Reason(tr("“{text}” is no share in per cent.", text=self.percent.text().strip()), BEARING, "percent")

    def fill_sums(self) -> None:
        """Total and shares of every currency, from the heads and the claimant's share."""
        read = finite(self.percent.text()) or Decimal(0)
        costs = [c for c in self.values().costs if c.amount.amount.is_finite() and abs(c.amount.amount) < GREATEST]
        if 0 <= read <= 100:
            found = apportioned(CostsDecision(costs=tuple(costs)), read)
            self.share_rows.show(
                (b.currency, *(f"{x:,.2f}" for x in (b.total, b.claimant, b.respondent))) for b in found
            )
            self.changed.emit()

    def say_sums(self) -> None:
        """What the heads come to, currency by currency."""
        made = self.values()
        finite_ones = [c for c in made.currencies if made.total(c).is_finite()]
        sums = ", ".join(str(Money(made.total(c), c)) for c in finite_ones)
        say(self.costs_sum, tr("The heads add up to {sums} ({article}).", sums=sums or tr("nothing"), article=HEADS))

    def preview(self) -> Document | None:
        made = self.values()
        if not made.costs or any(r.hard for r in self.problems()):
            return None
        rule = ruleset(self.facts.ruleset).acts.get(self.declared().id)
        parties = tuple(p.name for p in self.facts.parties)
        return costs_decision(CostsFacts(caption(self.facts), made, parties, 0, self.facts.presiding, self.facts.seat,
                                         rule.article if rule else ""))  # fmt: skip

    def no_preview(self) -> str:
        return tr("The decision is shown once its figures add up.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(fix_costs, self.id, self.values(), override)
