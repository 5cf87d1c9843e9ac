from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.registry.rules import pleading, pleas
from app.registry.rules.claims import (
    PRIVATE,
    ROUTE_ARTICLE,
    STATE_TO_STATE,
    ActorKind,
    Claim,
    ControlTest,
    Countermeasure,
    Duty,
    Effect,
    Excuse,
    Mode,
    Obligation,
    ReliefLine,
    Remedy,
    Route,
    Span,
    Standing,
    Times,
    excuse_text,
    mode_text,
    route_text,
)
from app.registry.rules.pleading import ClaimReply
from app.terms import Money, Reason
from tests.registry.papers import (
    CLAIM,
    DEFENCE,
    FUTURE,
    NOW,
    RELIEF,
    STATEMENT,
    Found,
    at,
    found,
)


class TestClaim:
    def test_nothing_but_the_norms_is_noted_in_a_full_claim(self) -> None:
        assert found(pleas.claim_shortcomings(CLAIM, 1, NOW)) == [("A/70/174, paragraph 13", "claims", False)]

    def test_each_sentence_names_the_claim(self) -> None:
        reason = pleas.claim_shortcomings(replace(CLAIM, norms=(), title=""), 3, NOW)
        assert reason == (Reason("Claim 3: Give the claim a title.", "Article 20(2)(c)", "claims"),)

    @pytest.mark.parametrize("mode", [m for m in Mode if m in STATE_TO_STATE])
    @pytest.mark.parametrize("actor", [a for a in ActorKind if a in PRIVATE])
    def test_article_16_is_never_pleaded_for_a_private_group(self, mode: Mode, actor: ActorKind) -> None:
        spoilt = replace(CLAIM, norms=(), mode=mode, actor=actor, other_state="Cordia")
        assert found(pleas.claim_shortcomings(spoilt, 1, NOW)) == [("ARSIWA 16 to 18", "claims", True)]

    @pytest.mark.parametrize(
        ("spoilt", "expected"),
        [
            ({"title": ""}, [("Article 20(2)(c)", True)]),
            ({"conduct": ""}, [("Article 20(2)(b)", True)]),
            ({"conduct": "\x00"}, [("", True)]),
            ({"routes": (), "test": ControlTest.UNSTATED}, [("ARSIWA 2(a)", True)]),
            ({"obligations": ()}, [("ARSIWA 2(b)", True)]),
            ({"test": ControlTest.UNSTATED}, [("ARSIWA 8", True)]),
            ({"routes": (Route.ADOPTED,)}, [("ARSIWA 8", True)]),
            ({"mode": Mode.ASSIST, "actor": ActorKind.STATE}, [("ARSIWA 16 to 18", True)]),
            ({"mode": Mode.ASSIST, "actor": ActorKind.STATE, "other_state": "Cordia"}, []),
            (
                {"actor": ActorKind.STATE, "routes": (Route.ORGAN,), "test": ControlTest.UNSTATED},
                [("ARSIWA 16 to 18", False)],
            ),
            ({"actor": ActorKind.STATE, "routes": (Route.LENT,), "test": ControlTest.UNSTATED}, []),
            ({"routes": (Route.NONE,), "test": ControlTest.UNSTATED}, [("ARSIWA 2(a)", True)]),
            (
                {"routes": (Route.NONE,), "test": ControlTest.UNSTATED, "mode": Mode.PREVENT},
                [("ARSIWA 14(3)", False)],
            ),
            (
                {
                    "routes": (Route.NONE,),
                    "test": ControlTest.UNSTATED,
                    "mode": Mode.NOTIFY,
                    "obligations": (Obligation(Duty.DILIGENCE, "customary law", date(1949, 4, 9)),),
                },
                [],
            ),
            ({"obligations": (Obligation(Duty.FORCE, "", date(1945, 10, 24)),)}, [("ARSIWA 12", True)]),
            ({"obligations": (Obligation(Duty.FORCE, "Charter", None),)}, [("ARSIWA 13", True)]),
            ({"obligations": (Obligation(Duty.FORCE, "Charter", date(2025, 11, 4)),)}, [("ARSIWA 13", True)]),
            ({"obligations": (Obligation(Duty.FORCE, "Charter", date(2025, 11, 3)),)}, []),
            ({"obligations": (Obligation(Duty.SOVEREIGNTY, "custom", date(1945, 1, 1)),)}, [("", False)]),
            ({"noticed": ""}, [("ARSIWA 43", False)]),
            ({"evidence": ""}, [("Article 20(4)", False)]),
            ({"effect": Effect()}, [("ARSIWA 31", False)]),
            ({"times": Times()}, [("ARSIWA 14", True)]),
            ({"times": Times(first=FUTURE)}, [("ARSIWA 14", True)]),
            ({"times": Times(first=at(2025, 11, 3), last=at(2025, 11, 2))}, [("ARSIWA 14", True)]),
            ({"times": Times(first=at(2025, 11, 3), detected=at(2025, 11, 2))}, [("ARSIWA 14", True)]),
            (
                {"times": Times(first=at(2025, 11, 3), detected=at(2025, 11, 5), notified=at(2025, 11, 4))},
                [("ARSIWA 14", True)],
            ),
            ({"times": Times(Span.COMPOSITE, at(2025, 11, 3))}, [("ARSIWA 15", True)]),
            ({"times": Times(Span.COMPOSITE, at(2025, 11, 3), at(2025, 11, 9))}, []),
            ({"times": Times(Span.CONTINUING, at(2025, 11, 3))}, []),
        ],
    )
    def test_objections(self, spoilt: dict[str, Any], expected: list[tuple[str, bool]]) -> None:
        claim = replace(CLAIM, **{"norms": (), **spoilt})
        assert [(a, h) for a, _, h in found(pleas.claim_shortcomings(claim, 1, NOW))] == expected

    def test_norms_alone_are_no_ground_of_liability(self) -> None:
        reasons = pleas.claim_shortcomings(replace(CLAIM, obligations=()), 1, NOW)
        assert [r.text for r in reasons] == [
            "Claim 1: Name the obligation breached. The voluntary norms alone are no ground of liability.",
            "Claim 1: The voluntary norms of responsible State behaviour are not a ground of liability.",
        ]

    @given(st.dates(date(1900, 1, 1), date(2026, 5, 1)), st.integers(-400, 400))
    def test_an_obligation_binds_before_the_conduct_or_the_claim_is_refused(self, force: date, days: int) -> None:
        conduct = min(force + timedelta(days=days), date(2026, 5, 1))
        claim = replace(
            CLAIM,
            norms=(),
            obligations=(Obligation(Duty.TREATY, "Treaty", force),),
            times=Times(first=at(conduct.year, conduct.month, conduct.day)),
        )
        assert bool(pleas.claim_shortcomings(claim, 1, NOW)) == (force > conduct)

    def test_texts_name_their_articles(self) -> None:
        assert route_text(Route.ORGAN) == "State organ (ARSIWA 4)"
        assert route_text(Route.NONE) == "No attribution: failure of due diligence only"
        assert mode_text(Mode.ASSIST) == "Aid or assistance to another State (ARSIWA 16)"
        assert mode_text(Mode.DIRECT) == "Own act, direct"
        assert excuse_text(Excuse.CONTRIBUTION) == "contribution to the injury (ARSIWA 39)"
        assert set(ROUTE_ARTICLE) == set(Route)


def relief_found(*lines: ReliefLine, claims: tuple[Claim, ...] = (CLAIM,)) -> list[tuple[str, bool]]:
    return [(r.article, r.hard) for r in pleas.relief_shortcomings(lines, claims)]


class TestRelief:
    def test_full_relief_passes(self) -> None:
        assert relief_found(*RELIEF) == []

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            (ReliefLine(Remedy.COMPENSATION, "heads", method="audit"), [("ARSIWA 36", True)]),
            (ReliefLine(Remedy.COMPENSATION, "heads", Decimal(1), "EUR"), [("ARSIWA 36", False)]),
            (ReliefLine(Remedy.COMPENSATION, "heads", Decimal(1), "", "audit"), [("ARSIWA 36", True)]),
            (
                ReliefLine(Remedy.COMPENSATION, "heads", Decimal(1), "EUR", "audit", "2 %"),
                [("ARSIWA 38", True)],
            ),
            (
                ReliefLine(Remedy.COMPENSATION, "heads", Decimal(1), "EUR", "audit", since=date(2026, 1, 1)),
                [("ARSIWA 38", True)],
            ),
            (ReliefLine(Remedy.SATISFACTION, claim=2), [("Article 20(2)(d)", True)]),
            (ReliefLine(Remedy.SATISFACTION, claim=-1), [("Article 20(2)(d)", True)]),
        ],
    )
    def test_lines(self, line: ReliefLine, expected: list[tuple[str, bool]]) -> None:
        assert relief_found(line) == expected

    def test_no_relief(self) -> None:
        assert relief_found() == [("Article 20(2)(d)", True)]

    def test_a_state_that_is_not_injured_asks_for_reparation_only_for_others(self) -> None:
        community = (replace(CLAIM, standing=Standing.COMMUNITY),)
        assert relief_found(ReliefLine(Remedy.CESSATION), claims=community) == []
        assert relief_found(ReliefLine(Remedy.SATISFACTION), claims=community) == [("ARSIWA 48(2)", False)]

    def test_money_needs_a_figure(self) -> None:
        assert [line.money for line in RELIEF] == [None, Money(Decimal(48_200_000), "EUR"), None]

    def test_countermeasures(self) -> None:
        measures = (
            Countermeasure("Freeze of assets", "Aldova", date(2026, 1, 5), suspended=True),
            Countermeasure("", notified=date(2026, 1, 5), suspended=True),
            Countermeasure("Ban on transit"),
        )
        assert found(tuple(pleas.countermeasure_objections(measures, "c"))) == [
            ("ARSIWA 52", "c", True),
            ("ARSIWA 52(1)", "c", False),
            ("ARSIWA 52(3)", "c", False),
        ]


class TestStatements:
    @pytest.mark.parametrize(
        ("spoilt", "expected"),
        [
            ({}, []),
            ({"facts": ""}, [("Article 20(2)(b)", "facts", True)]),
            ({"issues": ""}, [("Article 20(2)(c)", "issues", True)]),
            ({"law": ""}, [("Article 20(2)(e)", "law", True)]),
            ({"law": "\x02"}, [("", "law", True)]),
            ({"received": None}, [("Article 20(1)", "received", True)]),
            ({"claims": (), "relief": RELIEF[2:]}, [("Article 20(2)", "claims", True)]),
            ({"relief": ()}, [("Article 20(2)(d)", "relief", True)]),
            ({"annexed": False}, [("Article 20(3)", "annexed", False)]),
            ({"standard": ""}, [("Article 27", "standard", False)]),
            ({"countermeasures": (Countermeasure("Ban"),)}, [
                ("ARSIWA 52(1)", "countermeasures", False), ("ARSIWA 52(3)", "countermeasures", False),
            ]),
        ],
    )  # fmt: skip
    def test_claim(self, spoilt: dict[str, Any], expected: Found) -> None:
        statement = replace(STATEMENT, **{"claims": (replace(CLAIM, norms=()),), **spoilt})
        assert found(pleading.claim_statement_shortcomings(statement, NOW)) == expected

    @pytest.mark.parametrize(
        ("spoilt", "expected"),
        [
            ({}, []),
            ({"facts": ""}, [("Article 21(2)", "facts", True)]),
            ({"issues": "\x02"}, [("", "issues", True)]),
            ({"received": FUTURE}, [("Article 21(1)", "received", True)]),
            ({"replies": ()}, [("Article 30(1)(b)", "replies", False)]),
            (
                {"replies": (ClaimReply(2),)},
                [("Article 21(2)", "replies", True), ("Article 30(1)(b)", "replies", False)],
            ),
            ({"replies": (ClaimReply(1), ClaimReply(1))}, [("Article 21(2)", "replies", True)]),
            (
                {"replies": (ClaimReply(1, excuses=(Excuse.CONSENT,)),)},
                [("ARSIWA 20 to 25, 39", "replies", True)],
            ),
            ({"replies": (ClaimReply(1, excuses=(Excuse.CONSENT,), grounds="Note of 2 May 2024"),)}, []),
            ({"jurisdiction": ""}, [("Article 23(2)", "jurisdiction", False)]),
            ({"counter_relief": RELIEF[:1]}, [("Article 21(3)", "counter_relief", True)]),
            (
                {"counterclaims": (replace(CLAIM, norms=(), title=""),), "counter_relief": RELIEF},
                [("Article 20(2)(c)", "counterclaims", True)],
            ),
            (
                {"counterclaims": (replace(CLAIM, norms=()),)},
                [("Article 20(2)(d)", "counter_relief", True)],
            ),
        ],
    )
    def test_defence(self, spoilt: dict[str, Any], expected: Found) -> None:
        assert found(pleading.defence_shortcomings(replace(DEFENCE, **spoilt), 1, NOW)) == expected

    def test_a_plea_raised_in_the_response_need_not_be_raised_again(self) -> None:
        assert pleading.defence_shortcomings(replace(DEFENCE, jurisdiction=""), 1, NOW, pleaded=True) == ()

    @given(st.integers(0, 5), st.lists(st.integers(-1, 6), max_size=6))
    def test_every_claim_is_answered_once(self, claims: int, answered: list[int]) -> None:
        replies = tuple(ClaimReply(n) for n in answered)
        reasons = tuple(pleading.reply_objections(replies, claims))
        assert (not reasons) == (sorted(answered) == list(range(1, claims + 1)))
