from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.award.rules import (
    AwardSigner,
    CostLine,
    Formalities,
    Head,
    Interest,
    cited,
    interest_to,
    joined,
    majority_words,
    number_words,
    objections,
    scrutiny,
    shortcomings_of_signature,
    unsigned,
)
from app.terms import DecisionOfPanel, PanelParagraph, PanelSection
from tests.award.decided import AGAINST, COSTS, DAY, DECIDED, FOR, FORM, HEADS, KNOWN, MEMBERS, ORDER


def failed(decided: DecisionOfPanel = DECIDED, form: Formalities = FORM, **known: Any) -> list[str]:
    return [c.title for c in scrutiny(decided, form, replace(KNOWN, **known)) if not c.holds]


def decision(**changed: Any) -> DecisionOfPanel:
    return replace(DECIDED, **changed)


def paragraph(number: int, **changed: Any) -> tuple[PanelParagraph, ...]:
    return tuple(replace(p, **changed) if p.number == number else p for p in DECIDED.operative)


def test_a_sound_draft_passes_every_line() -> None:
    checks = scrutiny(DECIDED, FORM, KNOWN)
    assert [c.title for c in checks if not c.holds] == []
    assert all(c.article for c in checks)
    assert len({c.title for c in checks}) == len(checks) == 27


FORM_FAULTS: dict[str, dict[str, Any]] = {
    "Place of arbitration stated": {"place": " "},
    "Date stated, after closure of the hearings": {"day": None},
    "A place to sign, or a reason, for each arbitrator": {"signers": (AwardSigner("B. Second", "Arbitrator"),)},
    "At least one original for each party and one for the Registry": {"originals": 2},
    "Due notice to each party recited": {"due_notice": False},
    "Opportunity to present the case recited": {"heard": False},
    "Heads of compensation add up to the total": {"total": Decimal("900.01")},
    "Currency stated": {"currency": "euro"},
    "Interest has a rate and a first day": {"interest": Interest(Decimal(0), DAY)},
    "Heads of costs add up to the total": {"costs_total": None},
    "Costs decided": {"costs": (), "costs_total": None},
    "Fees stated separately for each arbitrator": {"costs": (CostLine("a", "Fees", Decimal(60)),)},
    "Each prayer for relief answered in the operative part": {"relief_answered": False},
}


BESIDE = {
    "Place of arbitration stated": {"Place is the seat, not the venue"},
    "Heads of compensation add up to the total": {"Totals stand in the operative part"},
}
"""What falls with it."""


@pytest.mark.parametrize("title", FORM_FAULTS)
def test_a_fault_in_the_formalities_fails_its_line(title: str) -> None:
    found = set(failed(form=replace(FORM, **FORM_FAULTS[title])))
    assert found == {title} | BESIDE.get(title, set())


def test_the_award_is_not_dated_before_the_hearings_closed() -> None:
    assert failed(closed=date(2026, 5, 19)) == ["Date stated, after closure of the hearings"]
    assert failed(closed=DAY) == []


def test_venue_for_seat_is_a_soft_line() -> None:
    (check,) = (c for c in scrutiny(DECIDED, replace(FORM, place="Geneva"), KNOWN) if not c.holds)
    assert (check.title, check.hard, check.field) == ("Place is the seat, not the venue", False, "place")


def test_reasons_or_waiver() -> None:
    bare = decision(sections=(PanelSection("Republic of Aldova, Kingdom of Berenia"),))
    wanting = ["Reasons given, or their waiver recorded", "Each party named as in the notice"]
    assert failed(bare) == wanting
    assert failed(bare, replace(FORM, reasons_waived=True)) == wanting[1:]


def test_no_minutes() -> None:
    assert failed(minutes=0) == ["Hearing has minutes"]


HEAD_FAULTS: dict[str, Head] = {
    "No head above what was claimed or proved": replace(HEADS[1], proved=Decimal(299)),
    "A reason where less than claimed is awarded": replace(HEADS[1], claimed=Decimal(301)),
}


@pytest.mark.parametrize("title", HEAD_FAULTS)
def test_a_fault_in_a_head(title: str) -> None:
    assert failed(form=replace(FORM, heads=(HEADS[0], HEAD_FAULTS[title]))) == [title]


def test_an_award_without_money_needs_no_total() -> None:
    quiet = replace(FORM, heads=(), total=None, interest=None)
    assert failed(form=quiet) == []


CONTENT_FAULTS: dict[str, dict[str, Any]] = {
    "Every exhibit cited is on file": {"exhibits": frozenset()},
    "Each party named as in the notice": {"parties": ("Republic of Aldova", "Kingdom of Berenien")},
    "Rests on nothing that one party could not answer": {"closed_exhibits": frozenset({"C-001"})},
}


@pytest.mark.parametrize("title", CONTENT_FAULTS)
def test_a_fault_in_the_content(title: str) -> None:
    assert failed(**CONTENT_FAULTS[title]) == [title]


def test_totals_stand_in_the_operative_part() -> None:
    silent = decision(operative=paragraph(2, text="orders payment"))
    assert failed(silent) == ["Each party named as in the notice", "Totals stand in the operative part"][1:]


VOTE_FAULTS: dict[str, tuple[PanelParagraph, ...]] = {
    "Operative part present and numbered": tuple(replace(p, number=p.number + 1) for p in DECIDED.operative),
    "Every member's vote counted on every paragraph": paragraph(2, in_favour=FOR),
    "A majority for every paragraph": paragraph(1, in_favour=("B. Second",), against=("A. Presiding", "D. Third")),
    "All other claims disposed of": paragraph(3, text="Costs lie where they fall."),
}


@pytest.mark.parametrize("title", VOTE_FAULTS)
def test_a_fault_in_the_votes(title: str) -> None:
    silent = {"Each member voting against has had the choice to annex an opinion"} if "majority" in title else set()
    assert set(failed(decision(operative=VOTE_FAULTS[title]))) == {title} | silent


def test_an_empty_operative_part() -> None:
    assert failed(decision(operative=(), opinions=()))[-2:] == [
        "Operative part present and numbered", "All other claims disposed of",
    ]  # fmt: skip


def test_a_silent_dissenter_is_a_soft_line() -> None:
    (reason,) = objections(scrutiny(decision(opinions=()), FORM, KNOWN))
    assert (reason.text, reason.hard) == (
        "Each member voting against has had the choice to annex an opinion: D. Third", False,
    )  # fmt: skip


def test_objections_name_the_field_and_what_was_found() -> None:
    (reason,) = objections(scrutiny(DECIDED, replace(FORM, originals=2), KNOWN))
    assert str(reason) == "At least one original for each party and one for the Registry: 2 originals (Article 34(6))"
    assert reason.field == "originals"


@pytest.mark.parametrize(
    ("for_", "against", "expected"),
    [
        (MEMBERS, (), "unanimously"),
        (FOR, AGAINST, "by two votes to one, D. Third voting against"),
        (("A", "B", "C"), ("D", "E"), "by three votes to two, D and E voting against"),
        (tuple("ABCDEFGHIJK"), ("X", "Y", "Z"), "by 11 votes to three, X, Y and Z voting against"),
    ],
)
def test_majority_words(for_: tuple[str, ...], against: tuple[str, ...], expected: str) -> None:
    assert majority_words(for_, against) == expected


def test_small_words() -> None:
    assert (number_words(3), number_words(12), joined(())) == ("three", "12", "")


def test_citations_in_order_of_first_mention() -> None:
    text = PanelSection("Facts", ("See R-004 and C-0012-bis.", "C-001, again R-004; not C-1; CWS-001-A."))
    assert cited(decision(sections=(text,))) == ("R-004", "C-0012-bis", "C-001", "CWS-001-A")


@pytest.mark.parametrize(
    ("amount", "rate", "start", "until", "basis", "expected"),
    [
        ("31400000", "2.75", date(2025, 11, 12), date(2026, 10, 30), 365, "832745.21"),
        ("1000", "3.65", date(2026, 1, 1), date(2027, 1, 1), 365, "36.50"),
        ("1000", "3.6", date(2026, 1, 1), date(2026, 12, 27), 360, "36.00"),
        ("1000", "5", date(2026, 5, 18), date(2026, 5, 18), 365, "0.00"),
        ("1000", "5", date(2026, 5, 19), date(2026, 5, 18), 365, "0.00"),
        ("0.05", "10", date(2026, 1, 1), date(2027, 1, 1), 365, "0.01"),
        ("1000", "3.66", date(2024, 1, 1), date(2025, 1, 1), 366, "36.60"),
    ],
)
def test_interest(amount: str, rate: str, start: date, until: date, basis: int, expected: str) -> None:
    assert interest_to(Decimal(amount), Interest(Decimal(rate), start, basis), until) == Decimal(expected)


cents = st.decimals(min_value=0, max_value=10**9, places=2)


@given(st.lists(cents, min_size=1, max_size=8))
def test_heads_that_sum_always_pass_and_others_never(amounts: list[Decimal]) -> None:
    heads = tuple(Head(str(n), "Head", a, a, a) for n, a in enumerate(amounts))
    title = "Heads of compensation add up to the total"
    total = sum(amounts, Decimal(0))
    assert title not in failed(form=replace(FORM, heads=heads, total=total))
    assert title in failed(form=replace(FORM, heads=heads, total=total + Decimal("0.01")))


@given(cents, st.decimals(min_value="0.01", max_value=20, places=2), st.integers(0, 4000), st.integers(0, 400))
def test_interest_never_shrinks(amount: Decimal, rate: Decimal, days: int, more: int) -> None:
    interest = Interest(rate, date(2020, 1, 1))
    until = [date.fromordinal(interest.start.toordinal() + n) for n in (days, days + more)]
    assert interest_to(amount, interest, until[0]) <= interest_to(amount, interest, until[1])


def test_who_has_not_signed() -> None:
    assert unsigned(ORDER, {"D. Third"}) == ("B. Second", "A. Presiding")


@pytest.mark.parametrize(
    ("name", "manner", "note", "settled", "late", "expected"),
    [
        ("B. Second", "digital", "", {}, False, []),
        ("X. Nobody", "paper", "", {}, False, [("member", True)]),
        ("B. Second", "paper", "", {"B. Second": "paper"}, False, [("member", True)]),
        ("B. Second", "orally", "", {}, False, [("manner", True)]),
        ("B. Second", "absent", " ", {}, False, [("note", True)]),
        ("B. Second", "absent", "Illness.", {}, False, []),
        ("B. Second", "paper", "", {}, True, [("day", True)]),
        ("D. Third", "paper", "", {}, False, [("member", False)]),
        ("D. Third", "paper", "", {"B. Second": "digital"}, False, [("manner", False)]),
        ("D. Third", "paper", "", {"B. Second": "absent"}, False, []),
    ],
)
def test_signatures(
    name: str, manner: str, note: str, settled: dict[str, str], late: bool, expected: list[tuple[str, bool]]
) -> None:
    found = shortcomings_of_signature(name, manner, note, ORDER, settled, late=late)
    assert [(r.field, r.hard) for r in found] == expected


def test_costs_are_the_fixture_s_sum() -> None:
    assert sum((c.amount for c in COSTS), Decimal(0)) == FORM.costs_total
