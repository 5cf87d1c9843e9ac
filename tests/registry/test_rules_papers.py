"""What the rules say to a paper told as data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.docket.rules import ActRule, Deadline, Period
from app.registry.rules import further_pleadings, measures, objections, settings
from app.registry.rules.measures import ASK, MeasuresChange, MeasuresOrder, MeasuresRequest
from app.registry.rules.measures import ORDER as ORDERED
from app.registry.rules.objections import Course, Failure, PleaKind
from app.registry.rules.papers import Seen, Shape, shortcomings
from app.registry.rules.settings import Basis, LanguageFix, PlaceFix
from app.terms import Side
from tests.registry import told
from tests.registry.papers import FUTURE, LATER, NOW, found
from tests.registry.told import entry, objected

A = "Article 0"
SOUND: tuple[tuple[Shape, Any], ...] = (
    (settings.PLACE, told.PLACE),
    (settings.LANGUAGE, told.LANGUAGE),
    (settings.DEFECT, replace(told.DEFECT, about=4)),
    (further_pleadings.COUNTERCLAIM, told.COUNTERCLAIM),
    (further_pleadings.COUNTER_DEFENCE, told.COUNTER_DEFENCE),
    (further_pleadings.REPLY, told.REPLY),
    (further_pleadings.REJOINDER, told.REJOINDER),
    (further_pleadings.AMENDMENT, told.AMENDMENT),
    (objections.PLEA, told.PLEA),
    (objections.JURISDICTION, told.JURISDICTION),
    (objections.BIFURCATION, told.SPLIT),
    (objections.BIFURCATION_RULING, told.SPLIT_RULING),
    (objections.MERIT_OBJECTION, told.MERIT),
    (objections.MERIT_RULING, told.MERIT_RULING),
    (objections.DEFAULT, told.DEFAULT),
    (measures.REQUEST, told.REQUEST),
    (measures.MEASURES, told.ORDER),
    (measures.END, replace(told.ENDED, about=4)),
)


@pytest.mark.parametrize(("shape", "paper"), SOUND, ids=lambda given: getattr(given, "name", ""))
def test_a_paper_in_order_meets_no_objection(shape: Shape, paper: Any) -> None:
    assert objected(shape, paper, entry(4, "any.act")) == []


@pytest.mark.parametrize(("shape", "paper"), SOUND, ids=lambda given: getattr(given, "name", ""))
def test_what_is_hidden_in_a_text_is_refused(shape: Shape, paper: Any) -> None:
    for item in shape.items:
        if isinstance(getattr(paper, item.key), str):
            spoilt = replace(paper, **{item.key: "evil\u202etxt"})
            assert (A, item.key, True) in [
                (A, field, hard) for _, field, hard in objected(shape, spoilt, entry(4, "a"))
            ]


def test_a_decision_about_nothing_says_what_is_missing() -> None:
    empty = objections.JurisdictionRuling(9, LATER)
    assert objected(objections.JURISDICTION, empty, entry(4, "a")) == [
        (A, "about", True), (A, "day", True), (A, "reasons", True), (A, "operative", True),
    ]  # fmt: skip


def test_nothing_is_decided_before_it_was_asked() -> None:
    early = replace(told.JURISDICTION, day=date(2026, 5, 9))
    assert objected(objections.JURISDICTION, early, entry(4, "a")) == [(A, "day", True)]


def test_a_paper_still_to_come_or_of_the_other_side_is_refused() -> None:
    assert objected(further_pleadings.REPLY, replace(told.REPLY, received=FUTURE)) == [(A, "received", True)]
    assert objected(further_pleadings.REPLY, replace(told.REPLY, received=None)) == [(A, "received", True)]
    assert objected(further_pleadings.REPLY, replace(told.REPLY, party=Side.RESPONDENT)) == [(A, "party", True)]


def test_a_paper_after_its_day_is_entered_and_noted() -> None:
    due = Deadline(UUID(int=5), "reply", "Reply", Side.CLAIMANT, date(2026, 5, 15), "Order 1", (), date(2026, 5, 15))
    case = replace(told.FACTS, deadlines=(due,))
    late = Seen(case, ActRule("registry.file_reply", A, closes=("reply",)), NOW)
    (reason,) = shortcomings(further_pleadings.REPLY, told.REPLY, late)
    assert (reason.field, reason.hard, reason.noted) == ("received", False, True)
    assert str(reason) == "Received after the last day, 15 May 2026; the tribunal decides what follows. (Order 1)"


class TestPlaceAndLanguage:
    def test_a_decision_needs_a_tribunal_and_says_what_it_had_regard_to(self) -> None:
        decided = PlaceFix(day=told.DAY, basis=Basis.DECIDED, place="Geneva")
        assert objected(settings.PLACE, decided) == [(A, "reasons", False)]
        assert objected(settings.PLACE, decided, done={}) == [(A, "basis", True), (A, "reasons", False)]

    def test_the_parties_may_agree_at_any_time(self) -> None:
        assert objected(settings.LANGUAGE, LanguageFix(day=told.DAY, language="French"), done={}) == []
        assert objected(settings.LANGUAGE, LanguageFix(day=told.DAY)) == [(A, "language", True)]

    def test_a_defect_is_cured_after_it_is_noted(self) -> None:
        at_once = replace(told.DEFECT, remedy=told.DAY)
        assert objected(settings.DEFECT, at_once, entry(1, "registry.file_notice")) == [(A, "remedy", True)]


class TestPleadings:
    def test_a_counterclaim_after_the_defence_needs_a_reason(self) -> None:
        filed = {"registry.file_statement_of_defence": 1}
        assert objected(further_pleadings.COUNTERCLAIM, told.COUNTERCLAIM, done=filed) == [(A, "delay", False)]
        excused = replace(told.COUNTERCLAIM, delay="Found on 10 May.")
        assert objected(further_pleadings.COUNTERCLAIM, excused, done=filed) == []

    def test_an_amount_has_a_currency(self) -> None:
        odd = replace(told.COUNTERCLAIM, amount=Decimal(-1), currency="euro")
        assert objected(further_pleadings.COUNTERCLAIM, odd) == [(A, "amount", True), (A, "amount", True)]

    def test_the_answer_to_a_counterclaim_is_the_last_moment_for_a_plea(self) -> None:
        silent = replace(told.COUNTER_DEFENCE, jurisdiction="")
        assert objected(further_pleadings.COUNTER_DEFENCE, silent, entry(4, "a")) == [(A, "jurisdiction", False)]

    def test_a_defence_without_counterclaim_is_not_answered_so(self) -> None:
        only = entry(4, "registry.file_statement_of_defence", Side.RESPONDENT)
        assert objected(further_pleadings.COUNTER_DEFENCE, told.COUNTER_DEFENCE, only) == [(A, "about", True)]

    def test_a_party_amends_its_own_pleading_and_says_why(self) -> None:
        theirs = entry(4, "a", Side.RESPONDENT)
        assert objected(further_pleadings.AMENDMENT, told.AMENDMENT, theirs) == [(A, "about", True)]
        assert objected(further_pleadings.AMENDMENT, replace(told.AMENDMENT, why=" "), entry(4, "a")) == [
            (A, "why", False)
        ]


class TestPleasAndObjections:
    @pytest.mark.parametrize(
        ("plea", "done", "late"),
        [
            (PleaKind.NONE, "registry.file_statement_of_defence", True),
            (PleaKind.INADMISSIBLE, "registry.file_statement_of_defence", True),
            (PleaKind.COUNTERCLAIM, "registry.file_statement_of_defence", False),
            (PleaKind.COUNTERCLAIM, "registry.file_defence_to_counterclaim", True),
            (PleaKind.EXCESS, "registry.file_statement_of_defence", False),
        ],
    )
    def test_a_plea_has_its_last_moment(self, plea: PleaKind, done: str, late: bool) -> None:
        made = replace(told.PLEA, plea=plea)
        assert objected(objections.PLEA, made, done={done: 1}) == ([(A, "delay", False)] if late else [])
        assert objected(objections.PLEA, replace(made, delay="New facts."), done={done: 1}) == []

    def test_days_before_an_objection_are_noted(self) -> None:
        (reason,) = shortcomings(objections.OBJECTION, told.OBJECTION, told.seen())
        assert str(reason) == (
            "Raised 1 day after the facts were learnt; whether that is prompt is for the tribunal. (Article 0)"
        )
        at_once = replace(told.OBJECTION, learnt=date(2026, 5, 16))
        assert objected(objections.OBJECTION, at_once) == []
        ahead = replace(told.OBJECTION, learnt=date(2026, 5, 17))
        assert objected(objections.OBJECTION, ahead) == [(A, "learnt", True)]

    def test_a_default_needs_a_day_missed_and_the_right_party(self) -> None:
        assert objected(objections.DEFAULT, replace(told.DEFAULT, due=told.DAY)) == [(A, "due", True)]
        wrong = replace(told.DEFAULT, failure=Failure.CLAIM)
        assert objected(objections.DEFAULT, wrong) == [(A, "failure", True), (A, "failure", False)]

    def test_grace_has_an_end_within_what_the_rules_allow(self) -> None:
        shape, given = objections.DEFAULT, told.DEFAULT
        assert objected(shape, replace(given, grace=None)) == [(A, "grace", True)]
        assert objected(shape, replace(given, course=Course.CONTINUES)) == [(A, "grace", True)]
        assert objected(shape, replace(given, grace=told.DAY)) == [(A, "grace", True)]
        most = Period("default_grace", "Grace", Side.BOTH, 20, "Rule 49(3)")
        looked = Seen(told.FACTS, ActRule("registry.record_default", A, opens=(most,)), NOW)
        assert found(shortcomings(shape, given, looked)) == [("Rule 49(3)", "grace", False)]


class TestMeasures:
    def test_a_request_has_an_aim_and_is_noted_where_the_test_is_not_met(self) -> None:
        bare = MeasuresRequest(**told.BY_CLAIMANT, measures="Keep the logs.")
        assert objected(measures.REQUEST, bare) == [(A, "status_quo", True)]
        assert objected(measures.REQUEST, replace(bare, assets=True)) == [
            (A, "harm", False), (A, "balance", False), (A, "merits", False),
        ]  # fmt: skip
        assert objected(measures.REQUEST, replace(bare, evidence=True)) == []

    def test_an_order_finds_every_element_unless_it_only_preserves_evidence(self) -> None:
        bare = MeasuresOrder(4, told.DAY, "Reasons.", "Keep the logs.", heard=True, lasts="the award")
        assert objected(measures.MEASURES, bare, entry(4, ASK)) == [
            (A, "harm", True), (A, "balance", True), (A, "merits", True),
        ]  # fmt: skip
        assert objected(measures.MEASURES, replace(bare, only_evidence=True), entry(4, ASK)) == []

    def test_who_is_bound_is_heard_and_reports_later(self) -> None:
        unheard = replace(told.ORDER, heard=False, report=told.DAY)
        assert objected(measures.MEASURES, unheard, entry(4, ASK)) == [(A, "heard", False), (A, "report", True)]

    @pytest.mark.parametrize(
        ("act", "result", "fits"),
        [
            (ASK, MeasuresChange.REFUSED, True),
            (ASK, MeasuresChange.ENDED, False),
            (ORDERED, MeasuresChange.REFUSED, False),
            (ORDERED, MeasuresChange.SUSPENDED, True),
        ],
    )
    def test_a_request_is_refused_and_measures_are_ended(self, act: str, result: MeasuresChange, fits: bool) -> None:
        made = replace(told.ENDED, result=result)
        assert objected(measures.END, made, entry(5, act)) == ([] if fits else [(A, "result", True)])
