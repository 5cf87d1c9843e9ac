"""How attribution is weighed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.attribution.rules import (
    BridgeRow,
    Consistency,
    Hypothesis,
    Item,
    Judgment,
    Level,
    Sheet,
    corroboration,
    diagnostic,
    ranking,
    shortcomings,
)
from tests.attribution.conftest import ON_FILE, SHEET


def said(sheet: Sheet, pleaded: tuple[str, ...] = (), today: date | None = None) -> list[tuple[str, str, bool]]:
    return [(r.field, r.text, r.hard) for r in shortcomings(sheet, ON_FILE, pleaded, today)]


def judged(**changes: object) -> Sheet:
    return replace(SHEET, judgment=replace(SHEET.judgment, **changes))  # type: ignore[arg-type]  # fields by name


def item(at: int, **changes: object) -> Sheet:
    items = list(SHEET.items)
    items[at] = replace(items[at], **changes)  # type: ignore[arg-type]  # fields by name
    return replace(SHEET, items=tuple(items))


def test_a_sound_sheet_has_no_shortcomings() -> None:
    assert said(SHEET, ("ARSIWA Article 8",), date(2026, 5, 18)) == []


def test_an_empty_sheet_names_everything() -> None:
    assert said(Sheet(reply="")) == [
        ("question", "State the question the sheet answers.", True),
        ("author", "Name the author.", True),
        ("independence", "State the author's independence.", True),
        ("method", "Describe the method; without it the sheet cannot be filed.", True),
        ("method_version", "Give the version of the method.", True),
        ("dated", "Date the sheet.", True),
        ("reply", "Say how the other side has answered.", True),
        ("hypotheses", "Weigh at least two hypotheses against each other.", True),
        ("hypotheses", "No hypothesis of deception (false flag) is weighed.", False),
        ("items", "Enter the evidence.", True),
        ("preferred", "Say which hypothesis is preferred.", True),
        ("likelihood", "State the likelihood in the agreed words.", True),
        ("confidence", "State the confidence: low, moderate or high.", True),
        ("likelihood_statement", "Put it in a sentence.", True),
        ("confidence_statement", "Put it in a sentence.", True),
        ("bridge", ("State responsibility needs the bridge from fact to article "
         "(Articles 4 to 11 on State responsibility)."), True),
    ]  # fmt: skip


def test_only_state_responsibility_needs_the_bridge() -> None:
    assert said(replace(SHEET, level=Level.ORGANISATION, bridge=())) == []


def test_a_sheet_is_not_dated_in_the_future() -> None:
    assert said(SHEET, today=date(2026, 5, 17)) == [("dated", "The sheet cannot be dated in the future.", True)]


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        (replace(SHEET, hypotheses=(*SHEET.hypotheses, Hypothesis("H1", "Insider"))),
         ("hypotheses", "Give each hypothesis a sign of its own; “H1” will not do.", True)),
        (replace(SHEET, hypotheses=(*SHEET.hypotheses, Hypothesis("H4", " "))),
         ("hypotheses", "Give each hypothesis a title.", True)),
        (item(1, id="E1"), ("items", "Give each piece of evidence a sign of its own; “E1” will not do.", True)),
        (item(0, group="G9"), ("groups", "E1: the source group G9 is not described.", True)),
        (item(0, exhibit="C-044"), ("items", "E1: exhibit C-044 is not on file.", True)),
        (item(0, exhibit=""), ("items", "E1: exhibit — is not on file.", True)),
        (item(0, source_grade="G"), ("items", "E1: grade the source A to F and the information 1 to 6.", True)),
        (item(0, information_grade="7"), ("items", "E1: grade the source A to F and the information 1 to 6.", True)),
        (judged(likelihood_statement="It is likely, with high confidence, that he did."),
         ("likelihood_statement", "Likelihood and confidence must not stand in one sentence.", True)),
        (judged(confidence_statement="We are confident that it is unlikely."),
         ("confidence_statement", "Likelihood and confidence must not stand in one sentence.", True)),
        (judged(hypothesis="H3"),
         ("preferred", "H1 has less against it than the preferred hypothesis; give the reason.", False)),
        (judged(hypothesis="H9"), ("preferred", "Say which hypothesis is preferred.", True)),
        (judged(likelihood="quite likely"), ("likelihood", "State the likelihood in the agreed words.", True)),
    ],
)  # fmt: skip
def test_a_wrong_sheet_is_told(sheet: Sheet, expected: tuple[str, str, bool]) -> None:
    assert said(sheet) == [expected]


def test_two_sentences_may_stand_beside_each_other() -> None:
    assert said(judged(likelihood_statement="It is likely. The confidence is moderate.")) == []


def test_a_hypothesis_level_with_the_best_is_no_surprise() -> None:
    level = replace(SHEET, items=SHEET.items[3:], judgment=replace(SHEET.judgment, hypothesis="H3"))
    assert said(level) == []


def test_high_confidence_wants_two_groups() -> None:
    assert said(replace(judged(confidence="high"), items=SHEET.items[:2])) == [
        ("confidence", "High confidence rests on one source group only.", False)
    ]
    assert said(judged(confidence="high")) == []


@pytest.mark.parametrize(
    ("row", "text", "hard"),
    [
        (BridgeRow("", "e", "ARSIWA Article 8", ("C-001",), "f"),
         "Each row of the bridge names a fact, an article and at least one exhibit.", True),
        (BridgeRow("f", "e", "ARSIWA Article 8", (), "f"),
         "Each row of the bridge names a fact, an article and at least one exhibit.", True),
        (BridgeRow("f", "e", "ARSIWA Article 8", ("C-001", "C-044"), "f"),
         "Bridge to ARSIWA Article 8: C-044 is not on file.", True),
        (BridgeRow("f", "e", "ARSIWA Article 41", ("C-001",), "f"),
         "Bridge to ARSIWA Article 41: nobody has pleaded it.", False),
    ],
)  # fmt: skip
def test_a_row_of_the_bridge_is_judged(row: BridgeRow, text: str, hard: bool) -> None:
    found = said(replace(SHEET, bridge=(row,)), ("ARSIWA Article 4", "ARSIWA Article 8"))
    assert found == [("bridge", text, hard)]


# ------------------------------------------------------------------ counting


def test_the_ranking_of_the_sheet() -> None:
    found = [(s.hypothesis.id, s.inconsistency, s.against, s.in_favour) for s in ranking(SHEET)]
    assert found == [("H1", 0, (), 4), ("H3", 2, ("E2", "E3"), 1), ("H2", 3, ("E1", "E3"), 2)]


def test_sources_of_one_group_count_once_and_unknown_information_not_at_all() -> None:
    assert corroboration(SHEET, "H1") == 2
    assert corroboration(item(2, information_grade="1"), "H1") == 3
    assert corroboration(item(3, id="G1"), "H1") == 2
    assert corroboration(SHEET, "H9") == 0


def test_an_item_alike_to_all_tells_nothing() -> None:
    assert [diagnostic(SHEET, i) for i in SHEET.items] == [True, True, True, False]


def test_what_was_not_said_is_neutral() -> None:
    assert Item("E", "C-001", "", "", "A", "1").stand("H1") is Consistency.NEUTRAL


STANDS = st.lists(st.lists(st.sampled_from(Consistency), min_size=4, max_size=4), max_size=8)


@given(STANDS)
def test_the_ranking_goes_by_least_inconsistency(grid: list[list[Consistency]]) -> None:
    names = ("H1", "H2", "H3", "H4")
    items = tuple(
        Item(f"E{n}", "C-001", "", "", "A", "1", "", tuple(zip(names, row, strict=True))) for n, row in enumerate(grid)
    )
    sheet = Sheet(hypotheses=tuple(Hypothesis(h, h) for h in names), items=items)
    found = ranking(sheet)
    points = {
        h: Counter(row[at].value for row in grid)["I"] + 2 * Counter(row[at].value for row in grid)["II"]
        for at, h in enumerate(names)
    }
    assert [(s.inconsistency, s.hypothesis.id) for s in found] == sorted((points[h], h) for h in names)
    assert sorted(s.hypothesis.id for s in found) == list(names)


@given(STANDS)
def test_evidence_in_favour_never_moves_the_ranking(grid: list[list[Consistency]]) -> None:
    names = ("H1", "H2", "H3", "H4")
    rows = [tuple(zip(names, row, strict=True)) for row in grid]
    items = tuple(Item(f"E{n}", "C-001", "", "", "A", "1", "", row) for n, row in enumerate(rows))
    more = Item("E99", "C-001", "", "", "A", "1", "", (("H4", Consistency.STRONGLY),))
    sheet = Sheet(hypotheses=tuple(Hypothesis(h, h) for h in names), items=items)
    before = [s.hypothesis.id for s in ranking(sheet)]
    assert [s.hypothesis.id for s in ranking(replace(sheet, items=(*items, more)))] == before


def test_a_judgment_starts_blank() -> None:
    assert Sheet().judgment == Judgment()
