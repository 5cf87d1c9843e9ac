"""Rule sets as data: resolving, presets, writing and reading again, differences, and the pages printed from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lawbook_pages
from app.docket.queries import ruleset, shipped_ids, shipped_lines, shipped_text
from app.docket.rules import CaseFacts, Deadline, RuleSet, Stage, may, next_steps, parse_ruleset
from app.docket.rules.diff import differences
from app.docket.rules.lawbook import choices, period_lines
from app.docket.rules.resolve import digest, read, resolve, with_presets, written
from app.docket.rules.ruleset import resolved
from app.docket.rules.schema import LONGEST_DAYS, TABLES, Kind
from app.terms import WITH_SECRETARY, Act, Refused, Role, Side
from tests.docket.test_lint import HEAD, WAY
from tests.docket.test_rules import FACTS

WHOLE = {name: read(resolved(shipped_text(name), shipped_text)) for name in shipped_ids()}
ARBITRATION = [name for name, whole in WHOLE.items() if whole["kind"] == "arbitration"]


@pytest.mark.parametrize("name", ARBITRATION)
def test_a_resolved_text_stands_alone_and_says_the_same(name: str) -> None:
    text = resolved(shipped_text(name), shipped_text)
    assert parse_ruleset(text) == ruleset(name)
    assert resolved(text) == text
    assert ruleset(name).pin == f"{name}@{digest(text)}"


def test_a_set_says_only_its_difference() -> None:
    whole = resolve(
        read('extends = "uncitral-2013"\nid = "x"\n'
             '[[act]]\nid = "panel.send_list"\n  [[act.opens]]\n  name = "list_return"\n  days = 20\n'
             '[[act]]\nid = "registry.note_defect"\ndrop = true\n'
             '[[track]]\nname = "fees"\ndrop = true\n'), shipped_text)  # fmt: skip
    assert [change.words for change in differences(WHOLE["uncitral-2013"], whole)] == [
        "id: uncitral-2013 → x",
        "track fees: gone; it was Review of fees",
        "act registry.note_defect: gone; it was Article 3(5)",
        "act panel.send_list · period list_return · days: 15 → 20",
    ]


def test_a_period_left_out_is_closed_by_nobody() -> None:
    text = 'extends = "uncitral-2013"\nid = "x"\n[[act]]\nid = "panel.propose_sole"\ndrop = true\n'
    before, after = ruleset("uncitral-2013"), parse_ruleset(text, shipped_text)
    closes = {name: rules.rule("panel.appoint_by_default").closes for name, rules in (("b", before), ("a", after))}
    assert set(closes["b"]) - set(closes["a"]) == {"sole_appointment"}


def test_months_take_the_place_of_days() -> None:
    base = {"kind": "arbitration", "act": [{"id": "a", "opens": [{"name": "p", "days": 90, "side": "claimant"}]}]}
    text = 'id = "y"\nextends = "x"\n[[act]]\nid = "a"\n[[act.opens]]\nname = "p"\nmonths = 3\n'
    found = resolve(read(text), lambda _: written(base))
    assert found["act"] == [{"id": "a", "opens": [{"name": "p", "months": 3, "side": "claimant"}]}]


def test_a_set_cannot_extend_itself() -> None:
    texts = {"a": 'id = "a"\nextends = "b"\n', "b": 'id = "b"\nextends = "a"\n'}
    with pytest.raises(Refused, match="cannot extend itself: b → a"):
        resolve(read(texts["a"]), texts.__getitem__)


def test_a_preset_replaces_its_periods_with_its_own_source() -> None:
    plain, agreed = ruleset("pca-2012"), ruleset("pca-2012+inter_state_extended")
    found = {p.name: (p.days, p.verified) for p in agreed.rule("registry.serve_notice").opens}
    assert found == {"response": (60, False), "number": (60, False)}
    assert {p.days for p in plain.rule("registry.serve_notice").opens} == {30}
    assert (plain.title, agreed.title) == (
        "PCA Arbitration Rules 2012", "PCA Arbitration Rules 2012 (Inter-State, extended periods)",
    )  # fmt: skip
    assert agreed.digest != plain.digest
    again = with_presets(WHOLE["pca-2012"], ["inter_state_extended"])
    assert with_presets(again, ["inter_state_extended"]) == again
    with pytest.raises(Refused, match="no preset haste"):
        ruleset("pca-2012+haste")


def test_rules_of_mediation_are_no_rules_of_a_case() -> None:
    with pytest.raises(Refused, match="no rule set of arbitration"):
        ruleset("icsid-med-2022")
    assert choices(WHOLE["icsid-med-2022"], "icsid-med-2022") == ()


def test_a_set_that_was_not_shipped_is_refused_by_name() -> None:
    with pytest.raises(Refused, match="The rule set nowhere is not on this workstation"):
        ruleset("nowhere")
    with pytest.raises(Refused, match="pinned to is missing"):
        ruleset("ctr-2026@" + 64 * "0")


# ---------------------------------------------------------------- what the texts say, by hand

PERIODS = [
    ("uncitral-2013", "response", "30 days", "Article 4(1)", True),
    ("uncitral-2013", "list_return", "15 days", "Article 8(2)(b)", True),
    ("uncitral-2013", "challenge", "15 days", "Article 13(1)", True),
    ("uncitral-2013", "challenge_pursued", "30 days", "Article 13(4)", True),
    ("uncitral-2013", "interpretation_given", "45 days", "Article 37(2)", True),
    ("uncitral-2013", "additional_award_made", "60 days", "Article 39(2)", True),
    ("uncitral-2013", "deposit", "30 days", "Article 43(4)", True),
    ("uncitral-2013", "fee_referral", "15 days", "Article 41(3)", True),
    ("uncitral-2013", "pleading_guide", "45 days", "Article 25", True),
    ("ctr-2026", "response", "30 days", "Article 4(1)", True),
    ("pca-2012", "challenge", "30 days", "Article 13(1)", False),
    ("icsid-2022", "method", "45 days", "Rule 15(2)", True),
    ("icsid-2022", "appointments", "90 days", "Convention Article 38", True),
    ("icsid-2022", "challenge", "21 days", "Rule 22(1)(a)", True),
    ("icsid-2022", "challenge_response", "21 days", "Rule 22(1)(c)", True),
    ("icsid-2022", "challenge_statement", "5 days", "Rule 22(1)(d)", True),
    ("icsid-2022", "challenge_final", "7 days", "Rule 22(1)(e)", True),
    ("icsid-2022", "first_session", "60 days", "Rule 29(3)", True),
    ("icsid-2022", "bifurcation_request", "45 days", "Rule 44(1)(a)", False),
    ("icsid-2022", "objection_decision", "180 days", "Rule 44(3)", True),
    ("icsid-2022", "measures_decision", "30 days", "Rule 47(2)", True),
    ("icsid-2022", "award_due", "240 days", "Rule 58(1)", True),
    ("icsid-2022", "annulment", "120 days", "Convention Article 52(2)", False),
    ("icj-1978", "preliminary_objection", "3 months", "Article 79bis(1)", False),
    ("icj-1978", "revision", "120 months", "Statute Article 61(5)", False),
    ("uncitral-med-2021", "acceptance", "30 days", "Article 2", False),
    ("icsid-med-2022", "mediators", "30 days", "Rule 13(2)", True),
    ("icsid-med-2022", "lapse", "120 days", "Rule 13(5)", True),
    ("icsid-med-2022", "first_statements", "15 days", "Rule 19(1)", True),
    ("pca-conc-1996", "caucus", "disclosed", "Article 10", False),
    ("icsid-med-2022", "caucus", "kept", "Rule 17(4)", True),
]


@pytest.mark.parametrize(("name", "period", "length", "article", "verified"), PERIODS)
def test_a_set_says_what_its_text_says(name: str, period: str, length: str, article: str, verified: bool) -> None:
    (found,) = [line for line in period_lines(WHOLE[name]) if line.name == period]
    assert (found.length, found.article, found.verified) == (length, article, verified)


def test_borrowed_models_keep_none_of_the_periods_they_do_not_have() -> None:
    assert {line.name for line in period_lines(WHOLE["icj-1978"]) if line.side} == {"preliminary_objection", "revision"}
    assert [line.source for line in period_lines(WHOLE["icsid-2022"]) if "UNCITRAL" in line.source] == []


def test_only_icsid_suspends_the_case_on_a_challenge() -> None:
    found = {name: ruleset(name).tracks["challenge"].suspends for name in ARBITRATION}
    assert {name for name, effect in found.items() if effect != "nothing"} == {"icsid-2022"}


# ---------------------------------------------------------------- tracks and repetition

CHALLENGE = Act("panel.decide_challenge", "Decide a challenge", WITH_SECRETARY)
CLAIM = Act("registry.file_statement_of_claim", "File the statement of claim", WITH_SECRETARY)
CLOSE = Act("hearing.close", "Close the hearings", WITH_SECRETARY)
OPEN = replace(FACTS, stage=Stage.WRITTEN, done={"panel.constitute": 1, "registry.issue_order": 1})


def texts(act: Act, facts: CaseFacts, name: str) -> list[tuple[str, bool]]:
    return [(reason.text, reason.hard) for reason in may(act, facts, ruleset(name), Role.CLERK)]


def test_a_track_waits_to_be_opened_and_closes_once() -> None:
    assert texts(CHALLENGE, OPEN, "uncitral-2013") == [("waits for: Challenge of an arbitrator", True)]
    pending = replace(OPEN, done={**OPEN.done, "panel.challenge_arbitrator": 1})
    assert texts(CHALLENGE, pending, "uncitral-2013") == []
    decided = replace(OPEN, done={**pending.done, "panel.decide_challenge": 1})
    assert texts(CHALLENGE, decided, "uncitral-2013") == [("waits for: Challenge of an arbitrator", True)]


def test_a_challenge_stays_the_case_under_icsid_alone_and_softly() -> None:
    pending = replace(OPEN, done={**OPEN.done, "panel.challenge_arbitrator": 1})
    assert texts(CLAIM, pending, "uncitral-2013") == []
    assert texts(CLAIM, pending, "icsid-2022") == [
        ("The case is suspended: Challenge of an arbitrator (Rule 22).", False)
    ]


def test_after_a_reopening_the_hearings_are_closed_once_more() -> None:
    closed = replace(FACTS, stage=Stage.HEARING, done={
        "hearing.record_session": 1, "hearing.ask_parties": 1, "hearing.close": 1,
    })  # fmt: skip
    assert texts(CLOSE, closed, "ctr-2026") == [("This has been done and stands on the docket.", True)]
    reopened = replace(closed, done={**closed.done, "hearing.reopen": 1})
    assert texts(CLOSE, reopened, "ctr-2026") == [
        ("waits for: the inquiry whether the parties have anything further", True)
    ]
    asked = replace(reopened, done={**reopened.done, "hearing.ask_parties": 2})
    assert texts(CLOSE, asked, "ctr-2026") == []


def test_what_comes_next_offers_no_act_the_program_does_not_have() -> None:
    acts = {CLAIM.id: CLAIM}
    due = date(2026, 5, 20)
    late = Deadline(UUID(int=9), "reply", "Reply", Side.CLAIMANT, due, "Procedural Order No. 1", (), due)
    found = next_steps(replace(OPEN, deadlines=(late,)), ruleset("uncitral-2013"), acts, Role.CLERK, date(2026, 5, 18))
    assert [(step.act, step.title) for step in found] == [("", "Reply"), (CLAIM.id, CLAIM.title)]


# ---------------------------------------------------------------- written and read again

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1).filter(str.strip)
NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
STAGES = [stage.value for stage in Stage]
PERIOD = st.fixed_dictionaries(
    {"name": NAMES, "title": WORDS, "side": st.sampled_from([side.value for side in Side]),
     "days": st.integers(1, LONGEST_DAYS), "article": WORDS, "source": WORDS, "verified": st.just(True)},
    optional={"runs_from": WORDS, "note": WORDS},
)  # fmt: skip
ACT = st.fixed_dictionaries(
    {"id": st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True), "article": WORDS},
    optional={
        "order": st.integers(0, 999), "stages": st.lists(st.sampled_from(STAGES[:2]), max_size=2, unique=True),
        "once": st.booleans(), "expected": st.booleans(), "note": WORDS,
        "gates": st.lists(st.sampled_from(["claim_filed", "defence_filed"]), max_size=2),
        "opens": st.lists(PERIOD, max_size=3, unique_by=lambda row: row["name"]),
    },
)  # fmt: skip
PRESET = st.fixed_dictionaries({"name": NAMES, "title": WORDS, "when": WORDS, "article": WORDS, "source": WORDS,
                                "verified": st.just(True)})  # fmt: skip


def told_apart(acts: list[dict[str, Any]]) -> bool:
    names = [period["name"] for act in acts for period in act.get("opens", ())]
    return len(names) == len(set(names))


@given(
    acts=st.lists(ACT, max_size=5, unique_by=lambda row: row["id"]).filter(told_apart),
    presets=st.lists(PRESET, max_size=2, unique_by=lambda row: row["name"]),
    note=WORDS,
)
def test_a_resolved_set_is_written_and_read_again(
    acts: list[dict[str, Any]], presets: list[dict[str, Any]], note: str
) -> None:
    periods = [period["name"] for act in acts for period in act.get("opens", ())]
    whole = {**read(HEAD + WAY), "note": note}
    whole["act"] = [*whole["act"], *acts]
    if periods:
        whole["preset"] = [{**preset, "periods": {periods[0]: 7}} for preset in presets]
    text = written(whole)
    assert without_empty(read(text)) == without_empty(whole)
    assert written(read(text)) == text
    found: RuleSet = parse_ruleset(text)
    assert parse_ruleset(resolved(text)) == found
    assert found.digest == digest(text)


def without_empty(whole: Any) -> dict[str, Any]:
    """Without the lists of rows that hold none: the writer leaves them out."""
    return {
        name: [without_empty(row) if isinstance(row, dict) else row for row in value] if isinstance(value, list)
        else value
        for name, value in whole.items()
        if value != [] or name not in {"opens", "preset"}
    }  # fmt: skip


# ---------------------------------------------------------------- printed pages


def test_the_printed_pages_are_what_the_rule_sets_say(capsys: pytest.CaptureFixture[str]) -> None:
    root = lawbook_pages.ROOT
    assert (root / "docs" / "stages.md").read_text("utf-8") == lawbook_pages.stages_page(), "packaging/lawbook_pages.py"
    page = (root / "docs" / "formats" / "ruleset.md").read_text("utf-8")
    assert page == lawbook_pages.format_page(page), "run packaging/lawbook_pages.py"


def test_the_schema_names_every_table_it_points_to() -> None:
    pointed = {field.rows for table in TABLES.values() for field in table if field.rows}
    assert pointed == TABLES.keys() - {"rule set"}
    assert all(field.rows for table in TABLES.values() for field in table if field.kind in {Kind.ROWS, Kind.TABLE})


def test_shipped_sets_are_listed_with_the_tribunals_own_first() -> None:
    found = [(line.id, line.shipped, line.arbitration) for line in shipped_lines()]
    assert found[0] == ("ctr-2026", True, True)
    assert {name for name, _, _ in found} == {
        "ctr-2026", "uncitral-2013", "uncitral-2021", "pca-2012", "icsid-2022", "icj-1978", "uncitral-med-2021",
        "pca-conc-1996", "icsid-med-2022",
    }  # fmt: skip
