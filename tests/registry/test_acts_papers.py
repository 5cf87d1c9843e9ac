"""Acts told as data in a real encrypted store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from app.docket.acts import strike_entry
from app.docket.queries import case_facts, docket_entries
from app.registry import acts
from app.registry.documents import PaperFacts
from app.registry.model import FilingRow, RulingRow
from app.registry.queries import decided, subjects
from app.registry.rules import measures, objections, settings
from app.registry.rules.measures import MeasuresChange
from app.registry.rules.objections import JurisdictionResult, SplitResult
from app.registry.rules.settings import Basis, Defect, PlaceFix
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Override, Refused, Side
from tests.registry import told
from tests.registry.conftest import do
from tests.registry.papers import CLAIM, DEFENCE, NOTICE, ORDER, RELIEF, SERVICE, STATEMENT, at

LEAVE = Override("The tribunal allowed it.")


@pytest.fixture
def pleaded(store: Store, constituted: UUID) -> UUID:
    """Entries 4 to 6: the first order, the statements of claim and defence."""
    do(store, acts.issue_order, constituted, ORDER)
    do(store, acts.file_statement_of_claim, constituted, STATEMENT)
    do(store, acts.file_statement_of_defence, constituted, DEFENCE, LEAVE)
    return constituted


def lines(store: Store, case: UUID, since: int) -> list[tuple[int, str, str, str]]:
    """Number, title, detail and side of the entries after one, oldest first."""
    with store.record.reading() as session:
        found = reversed(docket_entries(session, case))
        return [(e.number, e.title, e.detail, e.side.value) for e in found if e.number > since]


def facts(store: Store, case: UUID) -> Any:
    with store.record.reading() as session:
        return case_facts(session, case)


def owed(store: Store) -> list[tuple[str, str]]:
    with store.record.reading() as session:
        return [(o.kind, o.title) for o in owed_papers(session)]


def last_facts(store: Store) -> PaperFacts:
    with store.record.reading() as session:
        made = owed_papers(session)[-1].facts_as(PaperFacts)
    assert isinstance(made, PaperFacts)
    return made


def about(store: Store, case: UUID, shape: Any) -> list[int]:
    with store.record.reading() as session:
        return [s.number for s in subjects(session, case, shape)]


def test_place_and_language_change_the_case_and_venue_does_not(store: Store, constituted: UUID) -> None:
    before = len(owed(store))
    assert do(store, acts.fix_place, constituted, told.PLACE) == 4
    assert do(store, acts.fix_language, constituted, told.LANGUAGE) == 5
    now = facts(store, constituted)
    assert (now.seat, now.language) == ("Geneva", "English and French")
    assert lines(store, constituted, 3) == [
        (4, "Place of arbitration fixed", "Geneva, by agreement of the parties", "both parties"),
        (5, "Language of the proceedings fixed", "English and French, by decision of the tribunal", "tribunal"),
    ]
    assert owed(store)[before:] == [
        ("registry_note", "Place of arbitration fixed"),
        ("decision", "Language of the proceedings fixed"),
    ]
    with store.record.reading() as session:
        assert decided(session, constituted, "place", PlaceFix) == (told.PLACE,)


def test_the_tribunal_cannot_fix_a_place_before_it_exists(store: Store, commenced: UUID) -> None:
    with store.record.transaction() as tx:
        from app.docket.model import CaseRow

        tx.session.get_one(CaseRow, commenced).stage = "constitution"
    with pytest.raises(Refused, match="not constituted"):
        do(store, acts.fix_place, commenced, replace(told.PLACE, basis=Basis.DECIDED))
    assert do(store, acts.fix_place, commenced, told.PLACE) == 3


def test_defects_of_one_paper_are_noted_again_and_again(store: Store, filed: UUID) -> None:
    assert do(store, acts.note_defect, filed, told.DEFECT) == 2
    assert do(store, acts.note_defect, filed, replace(told.DEFECT, text="No map.", remedy=None)) == 3
    assert about(store, filed, settings.DEFECT) == [1]
    assert [(d.title, d.due) for d in facts(store, filed).open_deadlines if d.name == "defect"] == [
        ("Remedy of a defect noted", date(2026, 6, 1))
    ]
    with store.record.reading() as session:
        assert [d.text for d in decided(session, filed, "defect", Defect)] == [told.DEFECT.text, "No map."]


def test_further_pleadings_follow_each_other(store: Store, pleaded: UUID) -> None:
    for function, paper in ((acts.file_rejoinder, told.REJOINDER), (acts.file_defence_to_counterclaim,
                                                                    told.COUNTER_DEFENCE)):  # fmt: skip
        with pytest.raises(Refused, match="waits for"):
            do(store, function, pleaded, paper)
    with pytest.raises(Refused, match="why the counterclaim comes later"):
        do(store, acts.file_counterclaim, pleaded, told.COUNTERCLAIM)
    assert do(store, acts.file_counterclaim, pleaded, told.COUNTERCLAIM, LEAVE) == 7
    do(
        store,
        acts.file_defence_to_counterclaim,
        pleaded,
        replace(told.COUNTER_DEFENCE, about=7, received=at(2026, 5, 17)),
    )
    do(store, acts.file_reply, pleaded, told.REPLY)
    do(store, acts.file_rejoinder, pleaded, told.REJOINDER)
    do(store, acts.amend_pleading, pleaded, replace(told.AMENDMENT, about=5))
    assert [(n, title, side) for n, title, _, side in lines(store, pleaded, 6)] == [
        (7, "Counterclaim", "respondent"),
        (8, "Defence to the counterclaim", "claimant"),
        (9, "Reply", "claimant"),
        (10, "Rejoinder", "respondent"),
        (11, "Amended pleading of the claimant", "claimant"),
    ]
    assert [kind for kind, _ in owed(store)[-5:]] == ["filing_record"] * 5
    with store.record.reading() as session:
        rows = session.query(FilingRow).filter(FilingRow.entry > 6).order_by(FilingRow.entry)
        assert [row.kind for row in rows] == [
            "counterclaim", "defence_to_counterclaim", "reply", "rejoinder", "amendment",
        ]  # fmt: skip


def test_a_counterclaim_in_the_defence_is_answered_too(store: Store, constituted: UUID) -> None:
    do(store, acts.file_statement_of_claim, constituted, STATEMENT, LEAVE)
    raised = replace(DEFENCE, counterclaims=(CLAIM,), counter_relief=RELIEF[:1], received=at(2026, 5, 16, 18))
    do(store, acts.file_statement_of_defence, constituted, raised, LEAVE)
    answer = replace(told.COUNTER_DEFENCE, about=5, received=at(2026, 5, 17))
    assert do(store, acts.file_defence_to_counterclaim, constituted, answer) == 6


def test_the_reply_meets_its_date(store: Store, pleaded: UUID) -> None:
    from app.registry.rules.orders import StepKind, TimetableRow

    row = TimetableRow(StepKind.REPLY, Side.CLAIMANT, date(2026, 8, 31))
    do(store, acts.issue_order, pleaded, replace(ORDER, timetable=(row,)))
    do(store, acts.file_reply, pleaded, told.REPLY)
    (due,) = [d for d in facts(store, pleaded).deadlines if d.name == "reply"]
    assert due.closed_by == 8


class TestJurisdiction:
    def test_a_plea_joined_to_the_merits_stays_until_it_is_decided(self, store: Store, constituted: UUID) -> None:
        with pytest.raises(Refused, match="the plea to jurisdiction"):
            do(store, acts.decide_jurisdiction, constituted, told.JURISDICTION)
        do(store, acts.raise_jurisdiction_plea, constituted, told.PLEA)
        do(store, acts.decide_jurisdiction, constituted, told.JOINED)
        assert about(store, constituted, objections.JURISDICTION) == [4]
        do(store, acts.decide_jurisdiction, constituted, told.JURISDICTION)
        assert about(store, constituted, objections.JURISDICTION) == []
        assert [(n, title, detail.rpartition("; ")[2]) for n, title, detail, _ in lines(store, constituted, 3)] == [
            (4, "Plea as to jurisdiction by the respondent", "the tribunal has no jurisdiction"),
            (5, "Decision on jurisdiction", "the plea is joined to the merits"),
            (6, "Decision on jurisdiction", "the plea is rejected"),
        ]
        with pytest.raises(Refused):
            do(store, acts.decide_jurisdiction, constituted, told.JURISDICTION)

    def test_a_late_plea_is_entered_with_the_reason_it_was_let_in(self, store: Store, pleaded: UUID) -> None:
        with pytest.raises(Refused, match="why the delay is justified"):
            do(store, acts.raise_jurisdiction_plea, pleaded, told.PLEA)
        assert do(store, acts.raise_jurisdiction_plea, pleaded, told.PLEA, LEAVE) == 7
        assert do(store, acts.raise_jurisdiction_plea, pleaded, told.EXCESS) == 8

    def test_a_struck_decision_brings_the_plea_back(self, store: Store, constituted: UUID) -> None:
        do(store, acts.raise_jurisdiction_plea, constituted, told.PLEA)
        do(store, acts.decide_jurisdiction, constituted, told.JURISDICTION)
        do(store, strike_entry, constituted, 5, "Entered in the wrong case.")
        assert about(store, constituted, objections.JURISDICTION) == [4]

    def test_bifurcation_is_asked_and_decided(self, store: Store, constituted: UUID) -> None:
        do(store, acts.request_bifurcation, constituted, told.SPLIT)
        do(store, acts.decide_bifurcation, constituted, told.SPLIT_RULING)
        assert [row[1:3] for row in lines(store, constituted, 4)] == [
            ("Decision on bifurcation", "the request is refused")
        ]
        assert about(store, constituted, objections.BIFURCATION_RULING) == []

    def test_an_objection_goes_on_the_docket_with_the_days_gone(self, store: Store, constituted: UUID) -> None:
        do(store, acts.raise_objection, constituted, told.OBJECTION)
        assert last_facts(store).noted == (
            "Raised 1 day after the facts were learnt; whether that is prompt is for the tribunal. (Article 32)",
        )

    def test_grace_becomes_a_date_of_the_party_in_default(self, store: Store, constituted: UUID) -> None:
        do(store, acts.record_default, constituted, told.DEFAULT)
        assert lines(store, constituted, 3) == [
            (4, "Default recorded", "The respondent did not produce evidence; a period of grace is given", "tribunal")
        ]
        (grace,) = [d for d in facts(store, constituted).open_deadlines if d.name == "default_grace"]
        assert (grace.side, grace.due, grace.article) == (Side.RESPONDENT, date(2026, 6, 10), "Article 30")


class TestIcsid:
    @pytest.fixture
    def borrowed(self, store: Store) -> UUID:
        """A case under the borrowed model, its tribunal constituted."""
        from tests.registry.conftest import constituted

        case: UUID = do(store, acts.file_notice, replace(NOTICE, ruleset="icsid-2022"))
        do(store, acts.serve_notice, case, SERVICE)
        made: UUID = constituted.__wrapped__(store, case)  # type: ignore[attr-defined]  # the fixture's own function
        return made

    def test_a_claim_without_merit_is_decided_in_its_time(self, store: Store, borrowed: UUID) -> None:
        do(store, acts.object_lack_of_merit, borrowed, told.MERIT)
        names = [d.name for d in facts(store, borrowed).open_deadlines]
        assert "merit_decision" in names
        do(store, acts.decide_lack_of_merit, borrowed, told.MERIT_RULING)
        assert "merit_decision" not in [d.name for d in facts(store, borrowed).open_deadlines]

    def test_only_a_granted_bifurcation_opens_the_time_for_the_decision(self, store: Store, borrowed: UUID) -> None:
        for result, opened in ((SplitResult.REFUSED, 0), (SplitResult.GRANTED, 1)):
            at = do(store, acts.request_bifurcation, borrowed, told.SPLIT)
            ruling = replace(told.SPLIT_RULING, about=at, result=result)
            do(store, acts.decide_bifurcation, borrowed, ruling)
            assert [d.name for d in facts(store, borrowed).open_deadlines].count("objection_decision") == opened

    def test_grace_is_limited(self, store: Store, borrowed: UUID) -> None:
        late = replace(told.DEFAULT, grace=date(2026, 9, 1))
        with pytest.raises(Refused, match="Grace is at most 60 days"):
            do(store, acts.record_default, borrowed, late)


class TestMeasures:
    def test_measures_are_ordered_modified_and_ended(self, store: Store, constituted: UUID) -> None:
        do(store, acts.request_interim_measures, constituted, told.REQUEST)
        with pytest.raises(Refused, match="no measures yet"):
            do(store, acts.end_interim_measures, constituted, replace(told.ENDED, about=4))
        do(store, acts.order_interim_measures, constituted, told.ORDER)
        assert about(store, constituted, measures.MEASURES) == []
        (report,) = [d for d in facts(store, constituted).open_deadlines if d.name == "measures_report"]
        assert (report.side, report.due) == (Side.RESPONDENT, date(2026, 6, 8))
        do(store, acts.end_interim_measures, constituted, replace(told.ENDED, result=MeasuresChange.MODIFIED))
        assert (about(store, constituted, measures.END), facts(store, constituted).tally("open_interim")) == ([5], 1)
        do(store, acts.end_interim_measures, constituted, told.ENDED)
        assert (about(store, constituted, measures.END), facts(store, constituted).tally("open_interim")) == ([], 0)
        assert [d.name for d in facts(store, constituted).open_deadlines if d.name == "measures_report"] == []
        assert [kind for kind, _ in owed(store)[-4:]] == ["filing_record", *["interim_measures"] * 3]
        with store.record.reading() as session:
            rows = session.query(RulingRow).order_by(RulingRow.entry)
            assert [(row.entry, row.about, row.final) for row in rows] == [(5, 4, True), (6, 5, False), (7, 5, True)]

    def test_a_refused_request_leaves_nothing(self, store: Store, constituted: UUID) -> None:
        do(store, acts.request_interim_measures, constituted, told.REQUEST)
        refused = replace(told.ENDED, about=4, result=MeasuresChange.REFUSED)
        do(store, acts.end_interim_measures, constituted, refused)
        with pytest.raises(Refused):
            do(store, acts.order_interim_measures, constituted, told.ORDER)


def test_a_result_is_told_in_the_document(store: Store, constituted: UUID) -> None:
    do(store, acts.raise_jurisdiction_plea, constituted, told.PLEA)
    upheld = replace(told.JURISDICTION, result=JurisdictionResult.UPHELD)
    do(store, acts.decide_jurisdiction, constituted, upheld)
    made = last_facts(store)
    assert (made.kind, made.title, made.entry, made.rows) == (
        "decision",
        "Decision on jurisdiction",
        5,
        (
            ("On", "entry 4, Plea as to jurisdiction by the respondent"),
            ("Decided on", "18 May 2026"),
            ("Result", "The plea is upheld"),
        ),
    )
