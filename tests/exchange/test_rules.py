from __future__ import annotations

import pytest

from app.exchange.rules import (
    Edition,
    Section,
    Standing,
    citation,
    lettered,
    section_of,
    standing_at,
    unfilable,
    withheld,
    withheld_paper,
)
from app.terms import Side, Tier

ITEMS = (Standing("A Pleadings", "", "Statement of claim", 2, 10), Standing("B", "C-012", "Report", 12, 30))


@pytest.mark.parametrize(
    ("number", "side", "section"),
    [
        ("C-001", Side.CLAIMANT, Section.CLAIMANT),
        ("CWS-002", Side.CLAIMANT, Section.CLAIMANT),
        ("R-001", Side.RESPONDENT, Section.RESPONDENT),
        ("CLA-001", Side.CLAIMANT, Section.AUTHORITIES),
        ("RL-004", Side.RESPONDENT, Section.AUTHORITIES),
        ("J-001", Side.CLAIMANT, Section.COMMON),
        ("TE-001", Side.TRIBUNAL, Section.COMMON),
    ],
)
def test_an_exhibit_goes_into_the_section_of_its_series(number: str, side: Side, section: Section) -> None:
    assert section_of(number, side) is section


def test_letters_follow_the_sections_that_are_there() -> None:
    assert lettered([Section.ORDERS, Section.PLEADINGS, Section.RESPONDENT]) == {
        Section.PLEADINGS: "A Pleadings",
        Section.RESPONDENT: "B Respondent's exhibits",
        Section.ORDERS: "C Orders and records of the Tribunal",
    }


@pytest.mark.parametrize(
    ("tier", "readers"),
    [
        (Tier.OPEN, set(Edition)),
        (Tier.PARTIES, {Edition.TRIBUNAL, Edition.CLAIMANT, Edition.RESPONDENT}),
        (Tier.RESTRICTED, {Edition.TRIBUNAL, Edition.CLAIMANT}),
        (Tier.GIST, set()),
        (Tier.WITHHELD, set()),
    ],
)
def test_who_may_see_a_claimants_exhibit(tier: Tier, readers: set[Edition]) -> None:
    assert {edition for edition in Edition if not withheld(tier, Side.CLAIMANT, edition)} == readers


def test_pleadings_are_not_for_the_public_orders_are() -> None:
    assert withheld_paper("statement_of_claim", Edition.CLAIMANT) == ""
    assert withheld_paper("statement_of_claim", Edition.PUBLIC) == "It is open to the parties and the Tribunal only."
    assert withheld_paper("procedural_order", Edition.PUBLIC) == ""


def test_a_citation_gives_both_pages() -> None:
    assert [citation(ITEMS, page) for page in (1, 2, 14, 99)] == [
        "{Bundle/1}", "Statement of claim, p. 1 {Bundle/2}", "C-012, p. 3 {Bundle/14}", "{Bundle/99}",
    ]  # fmt: skip
    assert standing_at(ITEMS, 41) == ITEMS[1]


def test_a_bundle_of_another_case_or_without_proof_is_refused() -> None:
    assert unfilable("CT-2026-001", "CT-2026-001", 3, ()) == ()
    assert [reason.text for reason in unfilable("CT-2026-001", "CT-2026-002", 0, ("Page 2 is labelled ii.",))] == [
        "This bundle was made for another case.",
        "This bundle holds nothing but its index.",
        "The bundle does not prove: Page 2 is labelled ii.",
    ]
