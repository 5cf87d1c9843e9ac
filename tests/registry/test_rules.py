from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.docket.rules.receipt import Channel
from app.registry.rules import notice as notices
from app.registry.rules import orders, parties, response, service, termination, wording
from app.registry.rules.claims import (
    ControlTest,
    ReliefLine,
    Remedy,
    Route,
)
from app.registry.rules.first_order import first_order_heads
from app.registry.rules.orders import Head, StepKind, TimetableRow
from app.registry.rules.parties import PartyEntry, Representative
from app.terms import Moment, Money, Reason, Side
from tests.registry.papers import (
    CERTIFICATE,
    FUTURE,
    LATER,
    NAMING,
    NOTICE,
    NOW,
    ORDER,
    RESPONSE,
    SERVICE,
    Found,
    at,
    found,
)


def notice_found(**spoilt: Any) -> Found:
    return found(notices.shortcomings(replace(NOTICE, **spoilt), NOW))


class TestNotice:
    def test_nothing_is_objected_to_in_a_full_notice(self) -> None:
        assert notices.shortcomings(NOTICE, NOW) == ()

    @pytest.mark.parametrize(
        ("spoilt", "expected"),
        [
            ({"demand": False}, [("Article 3(3)(a)", "demand", True)]),
            (
                {"claimant": replace(NOTICE.claimant, name=" ")},
                [("Article 3(3)(b)", "claimant_name", True)],
            ),
            (
                {"respondent": replace(NOTICE.respondent, address="")},
                [("Article 3(3)(b)", "respondent_address", True)],
            ),
            ({"agreement": ""}, [("Article 3(3)(c)", "agreement", True)]),
            ({"instrument": ""}, [("Article 3(3)(d)", "instrument", True)]),
            ({"claim": "\n"}, [("Article 3(3)(e)", "claim", True)]),
            ({"amount": Decimal("NaN")}, [("Article 3(3)(e)", "amount", True)]),
            ({"amount": Decimal(0)}, [("Article 3(3)(e)", "amount", True)]),
            ({"currency": "euro"}, [("Article 3(3)(e)", "amount", True)]),
            ({"relief": ()}, [("Article 3(3)(f)", "relief", True)]),
            ({"arbitrators": 2}, [("Article 3(3)(g)", "arbitrators", True)]),
            ({"language": ""}, [("Article 3(3)(g)", "language", True)]),
            ({"place": ""}, [("Article 3(3)(g)", "place", True)]),
            ({"received": None}, [("Article 3(1)", "received", True)]),
            ({"received": FUTURE}, [("Article 3(1)", "received", True)]),
            ({"received_at": ""}, [("Article 2(1)", "received_at", True)]),
            ({"agreement_day": date(2026, 5, 5)}, [("Article 3(3)(c)", "agreement_day", True)]),
            ({"events_from": date(2026, 5, 5), "events_to": None}, [("Article 3(3)(e)", "events_from", True)]),
            ({"events_to": date(2025, 11, 2)}, [("Article 3(3)(e)", "events_to", True)]),
            ({"events_to": LATER}, [("Article 3(3)(e)", "events_to", True)]),
            ({"claimant": NOTICE.respondent}, [
                ("Article 3(3)(b)", "respondent_name", True), ("Article 5", "claimant_agent", False),
            ]),
            ({"claim": "a\x07b"}, [("", "claim", True)]),
            ({"operation": "OR\u202eCHID"}, [("", "operation", True)]),
            ({"claimant": replace(NOTICE.claimant, name="Ald\x00ova")}, [("", "claimant_name", True)]),
            ({"claimant": replace(NOTICE.claimant, zone="\x00")}, [("Article 3(3)(b)", "claimant_zone", True)]),
            (
                {"respondent": replace(NOTICE.respondent, weekend=(1, 2, 3, 4, 5, 6, 7))},
                [("Article 2(6)", "respondent_weekend", True)],
            ),
            ({"claimant": replace(NOTICE.claimant, email="nobody")}, [("Article 2(2)", "claimant_email", True)]),
        ],
    )  # fmt: skip
    def test_hard(self, spoilt: dict[str, Any], expected: Found) -> None:
        assert notice_found(**spoilt) == expected

    @pytest.mark.parametrize(
        ("spoilt", "expected"),
        [
            ({"routes": (), "test": ControlTest.UNSTATED}, [("ARSIWA 4 to 11", "routes", False)]),
            ({"test": ControlTest.UNSTATED}, [("ARSIWA 8", "routes", False)]),
            ({"routes": (Route.ORGAN,)}, [("ARSIWA 8", "routes", False)]),
            ({"routes": (Route.ORGAN,), "test": ControlTest.DEPENDENCE}, []),
            ({"routes": (Route.ADOPTED,), "test": ControlTest.DEPENDENCE}, [("ARSIWA 4", "routes", False)]),
            ({"test": ControlTest.DEPENDENCE}, [("ARSIWA 8", "routes", False)]),
            ({"routes": (Route.BEYOND,), "test": ControlTest.UNSTATED}, [("ARSIWA 7", "routes", False)]),
            ({"routes": (Route.NONE, Route.ORGAN), "test": ControlTest.UNSTATED}, [("ARSIWA 2", "routes", False)]),
            ({"respondent": replace(NOTICE.respondent, email="")}, [("Article 2(2)", "respondent_email", False)]),
            ({"claimant": replace(NOTICE.claimant, agent="")}, [("Article 5", "claimant_agent", False)]),
            ({"amount": None}, [("Article 3(3)(e)", "amount", False)]),
            ({"agreement_day": None}, [("Article 3(3)(c)", "agreement_day", False)]),
            ({"arbitrator": ""}, [("Article 3(4)(c)", "arbitrator", False)]),
            ({"arbitrator": "", "arbitrators": 1}, []),
            ({"countermeasures": "Asset freeze"}, [("ARSIWA 52(3)", "countermeasures", False)]),
        ],
    )
    def test_defects_delay_nothing(self, spoilt: dict[str, Any], expected: Found) -> None:
        assert notice_found(**spoilt) == expected

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            (ReliefLine(Remedy.COMPENSATION), [("ARSIWA 36", "relief", False)]),
            (ReliefLine(Remedy.COMPENSATION, amount=Decimal(5)), [("ARSIWA 36", "relief", True)]),
            (
                ReliefLine(Remedy.INTEREST),
                [("Article 3(3)(f)", "relief", True), ("ARSIWA 38", "relief", False), ("ARSIWA 38", "relief", False)],
            ),
            (ReliefLine(Remedy.INTEREST, currency="EUR", rate="2 %"), [("ARSIWA 38", "relief", False)]),
            (ReliefLine(Remedy.INTEREST, "from award", None, "EUR", "", "2 %", date(2026, 1, 1)), []),
            (ReliefLine(Remedy.COSTS, "x\x01"), [("", "relief", True)]),
        ],
    )
    def test_relief(self, line: ReliefLine, expected: Found) -> None:
        assert notice_found(relief=(line,)) == expected

    @given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
    def test_events_stand_before_the_notice_and_today_or_are_refused(self, begin: date, end: date) -> None:
        reasons = notices.shortcomings(replace(NOTICE, events_from=begin, events_to=end), NOW)
        possible = begin <= end <= NOW.day and begin <= date(2026, 5, 4)
        assert (not reasons) == possible

    @given(st.text(max_size=40))
    def test_a_name_is_printable_or_refused(self, name: str) -> None:
        spoilt = replace(NOTICE, claimant=replace(NOTICE.claimant, name=name))
        hard = [r for r in notices.shortcomings(spoilt, NOW) if r.hard]
        assert bool(hard) == (not name.strip() or wording.unseen(name))

    def test_money(self) -> None:
        assert NOTICE.money == Money(Decimal(48_200_000), "EUR")
        assert replace(NOTICE, amount=None).money is None
        assert replace(NOTICE, amount=Decimal("NaN")).money is None


class TestWording:
    def test_defects_are_sentences(self) -> None:
        assert wording.defects((Reason("a", "Article 1", hard=False, noted=True), Reason("b", hard=False))) == (
            "a (Article 1)",
        )

    @pytest.mark.parametrize(
        ("text", "lines", "hidden"),
        [
            ("Côte d'Ivoire", False, False),
            ("الجمهورية", False, False),
            ("a\nb", False, True),
            ("a\nb\tc", True, False),
            ("a\rb", True, True),
            ("a\u2066b", False, True),
            ("a\ufeff", True, True),
        ],
    )
    def test_unseen(self, text: str, lines: bool, hidden: bool) -> None:
        assert wording.unseen(text, lines=lines) is hidden

    @pytest.mark.parametrize(
        ("email", "good"),
        [
            ("", True),
            ("a@b.example", True),
            (" a@b.example ", True),
            ("a@b", False),
            ("a b@c.d", False),
            ("a@b.", False),
        ],
    )
    def test_addresses(self, email: str, good: bool) -> None:
        assert (not list(wording.addressable(email, "x"))) is good


def served_found(earliest: date | None = None, **spoilt: Any) -> Found:
    addresses = frozenset({"Legal@foreign.example "})
    return found(service.shortcomings(replace(SERVICE, **spoilt), addresses, NOW, earliest=earliest))


class TestService:
    @pytest.mark.parametrize(
        ("spoilt", "expected"),
        [
            ({}, []),
            ({"party": Side.BOTH}, [("Article 2", "party", True)]),
            ({"address": ""}, [("Article 2(3)", "address", True)]),
            ({"served_by": ""}, [("Article 2(1)", "served_by", True)]),
            ({"sent": None}, [("Article 2(5)", "sent", True)]),
            ({"sent": LATER, "received": at(2026, 5, 19)}, [
                ("Article 2(5)", "sent", True), ("Article 2(5)", "received", True),
            ]),
            ({"received": None}, [("Article 2(5)", "received", True)]),
            ({"received": at(2026, 5, 5)}, [("Article 2(5)", "received", True)]),
            ({"proof": ""}, [("Article 2(1)", "proof", True)]),
            ({"earliest": date(2026, 5, 7)}, [("Article 2(5)", "sent", True)]),
            ({"earliest": date(2026, 5, 6)}, []),
            ({"channel": Channel.EMAIL}, [("Article 2(2)", "address", True)]),
            ({"channel": Channel.EMAIL, "address": "LEGAL@foreign.example"}, []),
            ({"channel": Channel.ATTEMPT}, [("Article 2(4)", "channel", False)]),
            ({"received_by": ""}, [("Article 2(1)", "received_by", False)]),
            ({"address": "Beren\x00"}, [("", "address", True)]),
        ],
    )  # fmt: skip
    def test_objections(self, spoilt: dict[str, Any], expected: Found) -> None:
        assert served_found(**spoilt) == expected

    def test_an_e_mail_counts_when_sent_but_a_notice_when_it_arrives(self) -> None:
        mailed = replace(SERVICE, channel=Channel.EMAIL)
        assert service.counted_day(mailed, notice=True) == date(2026, 5, 8)
        assert service.counted_day(mailed, notice=False) == date(2026, 5, 6)
        assert service.counted_day(SERVICE, notice=False) == date(2026, 5, 8)
        assert service.counted_day(replace(SERVICE, received=None), notice=True) is None

    @given(st.integers(-60, 60), st.integers(0, 23))
    def test_the_day_of_receipt_is_that_of_the_place_of_receipt(self, days: int, hour: int) -> None:
        moment = Moment((NOW.utc + timedelta(days=days)).replace(hour=hour), "Pacific/Kiritimati")
        counted = service.counted_day(replace(SERVICE, received=moment), notice=True)
        assert counted == (moment.utc + timedelta(hours=14)).date()


class TestResponse:
    @pytest.mark.parametrize(
        ("spoilt", "expected"),
        [
            ({}, []),
            ({"respondent": PartyEntry("Kingdom of Berenia")}, [("Article 4(1)(a)", "respondent_address", True)]),
            ({"received": None}, [("Article 4(1)", "received", True)]),
            ({"received": at(2026, 5, 7)}, [("Article 4(1)", "received", True)]),
            ({"received": at(2026, 5, 17)}, [("Article 4(3)", "received", False)]),
            ({"reply_claim": ""}, [("Article 4(1)(b), item (e)", "reply_claim", False)]),
            ({"reply_relief": "\x1b"}, [("", "reply_relief", True)]),
            ({"jurisdiction": "\x1b"}, [("", "jurisdiction", True)]),
            ({"arbitrator": "\x1b"}, [("", "arbitrator", True)]),
            (
                {"counter_amount": Decimal(5), "counter_currency": "EUR"},
                [("Article 4(2)(e)", "counterclaim", True)],
            ),
            ({"counter_amount": Decimal(-5), "counter_currency": "EUR", "counterclaim": "Loss"}, [
                ("Article 4(2)(e)", "counter_amount", True),
            ]),
        ],
    )  # fmt: skip
    def test_objections(self, spoilt: dict[str, Any], expected: Found) -> None:
        spoilt_response = replace(RESPONSE, **spoilt)
        reasons = response.shortcomings(spoilt_response, NOW, date(2026, 5, 8), date(2026, 5, 16))
        assert found(reasons) == expected

    def test_without_service_or_period_no_day_is_judged(self) -> None:
        assert response.shortcomings(RESPONSE, NOW, None) == ()

    def test_money(self) -> None:
        assert RESPONSE.counter_money is None
        with_amount = replace(RESPONSE, counter_amount=Decimal(7), counter_currency="USD")
        assert with_amount.counter_money == Money(Decimal(7), "USD")


def order_found(**spoilt: Any) -> Found:
    return found(orders.shortcomings(replace(ORDER, **spoilt), NOW))


class TestOrder:
    @pytest.mark.parametrize(
        ("spoilt", "expected"),
        [
            ({}, []),
            ({"title": ""}, [("Article 17", "subject", True)]),
            ({"place": ""}, [("Article 18(1)", "place", True)]),
            ({"day": None}, [("Article 17", "day", True)]),
            ({"day": LATER}, [("Article 17", "day", True)]),
            ({"presiding": ""}, [("Article 33(2)", "presiding", True)]),
            ({"heads": ()}, [("Article 17", "heads", True)]),
            ({"heads": (Head("", "Text"),)}, [("Article 17", "heads", True)]),
            ({"heads": (Head("Rules", "\n\n"),)}, [("Article 17", "heads", True)]),
            ({"recitals": "\x00"}, [("", "recitals", True)]),
        ],
    )
    def test_form(self, spoilt: dict[str, Any], expected: Found) -> None:
        assert order_found(**spoilt) == expected

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            ((TimetableRow(StepKind.REPLY, Side.CLAIMANT),), [("Article 17(2)", True)]),
            ((TimetableRow(StepKind.REPLY, Side.CLAIMANT, date(2026, 5, 18)),), [("Article 17(2)", True)]),
            ((TimetableRow(StepKind.OTHER, Side.BOTH, date(2026, 6, 1)),), [("Article 17(2)", True)]),
            ((TimetableRow(StepKind.HEARING, Side.BOTH, date(2026, 9, 5)),), [("Article 2(6)", False)]),
            ((TimetableRow(StepKind.CLAIM, Side.CLAIMANT, date(2026, 7, 6)),), [("Article 25", False)]),
            (
                (
                    TimetableRow(StepKind.DEFENCE, Side.RESPONDENT, date(2026, 6, 15)),
                    TimetableRow(StepKind.CLAIM, Side.CLAIMANT, date(2026, 6, 1)),
                ),
                [("Article 17(2)", False)],
            ),
        ],
    )
    def test_timetable(self, rows: tuple[TimetableRow, ...], expected: list[tuple[str, bool]]) -> None:
        assert order_found(timetable=rows) == [(a, "timetable", h) for a, h in expected]

    @given(st.lists(st.dates(date(2026, 5, 1), date(2026, 12, 31)), max_size=5))
    def test_no_step_is_due_before_the_order(self, dues: list[date]) -> None:
        rows = tuple(TimetableRow(StepKind.EVIDENCE, Side.BOTH, due) for due in dues)
        hard = [r for r in orders.shortcomings(replace(ORDER, timetable=rows), NOW) if r.hard]
        assert len(hard) == len([due for due in dues if due <= date(2026, 5, 18)])

    def test_a_row_is_called_by_its_kind_unless_it_says_more(self) -> None:
        assert [row.title for row in ORDER.timetable] == [
            "Statement of claim",
            "Statement of defence",
            "List of witnesses",
        ]

    def test_the_usual_first_order_can_be_issued_as_it_stands(self) -> None:
        assert order_found(heads=first_order_heads()) == []
        assert [head.title for head in first_order_heads()] == [
            "Applicable rules",
            "Constitution of the Tribunal and declarations",
            "Fees and deposits",
            "Procedural decisions",
            "Place of arbitration, language",
            "Representatives",
            "Communications and service",
            "Format and naming of filings",
            "Evidence and production of documents",
            "Witnesses and experts",
            "Hearing and minutes",
            "Confidentiality and publication",
            "Data protection and cyber-security",
            "Records",
            "Timetable",
        ]


class TestNaming:
    @pytest.mark.parametrize(
        ("spoil", "expected"),
        [
            (lambda n: n, []),
            (lambda n: replace(n, party=Side.REGISTRY), [("Article 5", "party", True)]),
            (lambda n: replace(n, people=()), [("Article 5", "people", True)]),
            (lambda n: replace(n, day=None), [("Article 5", "day", True)]),
            (lambda n: replace(n, day=LATER), [("Article 5", "day", True)]),
            (
                lambda n: replace(n, people=(Representative(""),)),
                [("Article 5", "people", True), ("Article 5", "people", True), ("Article 5", "people", False)],
            ),
        ],
    )
    def test_objections(self, spoil: Callable[[parties.Naming], parties.Naming], expected: Found) -> None:
        assert found(parties.naming_shortcomings(spoil(NAMING), NOW)) == expected


class TestTermination:
    @pytest.mark.parametrize(
        ("spoilt", "fields"),
        [
            ({}, []),
            ({"day": LATER}, ["day"]),
            ({"mode": ""}, ["mode"]),
            ({"mediator": ""}, ["mediator"]),
            ({"reference": "a\nb"}, ["reference"]),
        ],
    )
    def test_objections(self, spoilt: dict[str, Any], fields: list[str]) -> None:
        reasons = termination.shortcomings(replace(CERTIFICATE, **spoilt), NOW)
        assert [r.field for r in reasons] == fields
