"""The costs of the arbitration: heads, fees, shares; sums are checked, currencies never mixed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.award.acts import fix_costs
from app.award.documents import PRODUCES, CostsFacts
from app.award.queries import first_formalities
from app.award.rules.costs import Borne, Cost, CostsDecision, apportioned, shortcomings_of_costs
from app.award.screens.costs import CostsForm
from app.desk.desk import Desk
from app.docket.acts import strike_entry
from app.docket.queries import case_facts
from app.documents.words import words
from app.store.base import canonical
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Money, Override, Reason
from tests.award.decided import CAPTION, DAY, MADE, MEMBERS, PARTIES, do, read
from tests.docket.manners import lost_fields, unmannered

GOLDEN = Path(__file__).parent / "golden" / "costs_decision.txt"
EUR, USD = "EUR", "USD"
COSTS = (
    *(Cost("a", f"Fees of {name}", Money(Decimal(n), EUR)) for n, name in zip((20, 15, 15), MEMBERS, strict=True)),
    Cost("e", "Counsel of the claimant", Money(Decimal("10.50"), EUR)),
    Cost("c", "Expert", Money(Decimal(100), USD)),
)
SHARES = (
    Borne(EUR, Decimal("60.50"), Decimal("20.50"), Decimal(40)),
    Borne(USD, Decimal(100), Decimal(0), Decimal(100)),
)
DECISION = CostsDecision(DAY, COSTS, SHARES, "The respondent lost *most* of it.")
NO_REASONS = Override("The reasons stand in the award.")


def found(made: CostsDecision) -> list[tuple[str, bool]]:
    return [(reason.field, reason.hard) for reason in shortcomings_of_costs(made, MEMBERS, MADE)]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (DECISION, []),
        (replace(DECISION, day=None, reasons=" "), [("day", True), ("reasons", False)]),
        (replace(DECISION, day=date(2027, 1, 1)), [("day", True)]),
        (CostsDecision(DAY, reasons="None."), [("costs", True), ("costs", False)]),
        (replace(DECISION, shares=SHARES[:1]), [("shares", True)]),
        (replace(DECISION, shares=(replace(SHARES[0], total=Decimal(61)), SHARES[1])), [("shares", True)] * 2),
        (replace(DECISION, shares=(replace(SHARES[0], claimant=Decimal(20)), SHARES[1])), [("shares", True)]),
        (replace(DECISION, shares=(replace(SHARES[0], total=Decimal("NaN")), SHARES[1])), [("shares", True)]),
        (replace(DECISION, costs=(replace(COSTS[0], title="A. Presiding and B. Second"), *COSTS[1:])),
         [("costs", True)]),
        (replace(DECISION, costs=(replace(COSTS[0], letter="g"), *COSTS[1:])), [("costs", True), ("costs", False)]),
    ],
)  # fmt: skip
def test_what_stands_against_a_decision_on_costs(made: CostsDecision, expected: list[tuple[str, bool]]) -> None:
    assert found(made) == expected


def test_an_amount_too_great_is_refused() -> None:
    great = (*COSTS, Cost("f", "Registry", Money(Decimal("1e30"), EUR)))
    assert found(replace(DECISION, costs=great))[0] == ("costs", True)


def test_a_line_without_words_a_sum_or_a_currency_is_named() -> None:
    bad = (*COSTS, Cost("f", "", Money(Decimal("0.001"), "eur")))
    assert found(replace(DECISION, costs=bad))[:3] == [("costs", True)] * 3


@given(st.lists(st.tuples(st.sampled_from([EUR, USD]), st.integers(1, 10**9)), min_size=1), st.integers(0, 10000))
def test_shares_filled_in_always_add_up(lines: list[tuple[str, int]], hundredths: int) -> None:
    made = CostsDecision(DAY, tuple(Cost("e", "Counsel", Money(Decimal(n) / 100, c)) for c, n in lines), reasons="So.")
    filled = replace(made, shares=apportioned(made, Decimal(hundredths) / 100))
    assert shortcomings_of_costs(filled, (), MADE) == ()


def test_costs_are_entered_and_the_fees_may_be_referred(store: Store, drafted: UUID) -> None:
    one = replace(DECISION, day=store.clock.now().day, costs=COSTS[:4], shares=SHARES[:1])
    number = do(store, fix_costs, drafted, one, NO_REASONS)
    facts = read(store, case_facts, drafted)
    assert [d.article for d in facts.open_deadlines if d.name == "fee_determination"] == ["Article 41(4)"]
    assert read(store, owed_papers)[-1].kind == "costs_decision"
    form = read(store, first_formalities, drafted)
    assert (form.currency, len(form.costs), form.costs_total) == (EUR, 4, Decimal("60.50"))
    do(store, strike_entry, drafted, number, "Entered too soon.")
    assert read(store, first_formalities, drafted).costs == ()


def test_two_currencies_are_left_to_the_panel(store: Store, drafted: UUID) -> None:
    do(store, fix_costs, drafted, replace(DECISION, day=store.clock.now().day))
    assert read(store, first_formalities, drafted).costs_total is None


FACTS = CostsFacts(CAPTION, DECISION, PARTIES, 12, "A. Presiding", "The Hague", "Articles 40 and 42")


def test_the_words_of_the_decision() -> None:
    assert words(PRODUCES["costs_decision"][1](FACTS)) + "\n" == GOLDEN.read_text(encoding="utf-8")
    assert msgspec.json.decode(canonical(FACTS), type=CostsFacts) == FACTS


def test_the_form_adds_up_and_fills_in(qtbot: QtBot, store: Store, drafted: UUID) -> None:
    desk = Desk(store)
    form = CostsForm(desk, drafted)
    qtbot.addWidget(form)
    assert (unmannered(form), lost_fields(form), form.preview()) == ([], [], None)
    for at in range(4):
        form.cost_rows.put(at, 3, "1,000.00")
    form.percent.setText("101")
    assert form.problems()[-1] == Reason("“101” is no share in per cent.", "Article 42", "percent")
    form.fill_sums()
    assert form.values().shares == ()
    form.percent.setText("33.33")
    form.fill_sums()
    assert form.values().shares == (Borne(EUR, Decimal(4000), Decimal("1333.20"), Decimal("2666.80")),)
    assert form.costs_sum.text() == "The heads add up to EUR 4,000.00 (Article 40(2))."
    form.reasons.setPlainText("The respondent lost.")
    made = form.preview()
    assert made is not None
    assert "Fees of " in words(made)
    form.perform()
    assert read(store, first_formalities, drafted).costs_total == Decimal(4000)
