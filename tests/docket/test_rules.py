"""The law of the docket: periods, permissions, the rail, what comes next, and rule sets as data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.docket.queries import ruleset
from app.docket.rules import (
    GATES,
    Calendar,
    CaseFacts,
    Deadline,
    PartyFacts,
    RuleSet,
    Stage,
    due_date,
    may,
    next_steps,
    permits,
    rail,
)
from app.docket.rules.gates import STANDING
from app.terms import REGISTRY_STAFF, WITH_SECRETARY, Act, Refused, Role, Side

ID = UUID(int=1)
ALDOVA = PartyFacts(UUID(int=2), Side.CLAIMANT, "Republic of Aldova", "Aldova")
BERENIA = PartyFacts(UUID(int=3), Side.RESPONDENT, "Kingdom of Berenia", "Berenia", weekend=frozenset({5, 6}))
FACTS = CaseFacts(
    id=ID, number="CT-2026-001", title="Aldova v. Berenia", ruleset="ctr-2026", stage=Stage.CONSTITUTION,
    seat="The Hague", language="English", arbitrators=3, registered=date(2026, 3, 2),
    commenced=date(2026, 3, 5), parties=(ALDOVA, BERENIA),
)  # fmt: skip
ACTS = {
    a.id: a
    for a in (
        Act("registry.file_response", "File the response", WITH_SECRETARY),
        Act("panel.appoint_arbitrator", "Record an appointment", WITH_SECRETARY),
        Act("panel.constitute", "Constitute the tribunal", WITH_SECRETARY),
        Act("registry.file_statement_of_claim", "File the statement of claim", WITH_SECRETARY),
        Act("registry.file_notice", "File a notice of arbitration", REGISTRY_STAFF, in_case=False),
        Act("docket.end_case", "Close the file", REGISTRY_STAFF),
    )
}


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return ruleset("ctr-2026")


@pytest.mark.parametrize(
    ("trigger", "holidays", "weekend", "expected"),
    [
        (date(2026, 3, 2), set(), {6, 7}, date(2026, 4, 1)),
        (date(2026, 3, 2), {date(2026, 4, 1)}, {6, 7}, date(2026, 4, 2)),
        (date(2026, 3, 5), set(), {6, 7}, date(2026, 4, 6)),
        (date(2026, 3, 5), {date(2026, 4, 6)}, {6, 7}, date(2026, 4, 7)),
        (date(2026, 3, 4), set(), {5, 6}, date(2026, 4, 5)),
        (date(2028, 1, 30), set(), {6, 7}, date(2028, 2, 29)),
    ],
)
def test_a_period_of_thirty_days_ends(trigger: date, holidays: set[date], weekend: set[int], expected: date) -> None:
    calendar = Calendar("Berenia", frozenset(weekend), frozenset(holidays))
    assert due_date(trigger, 30, calendar, "Article 4(1)").day == expected


def test_a_due_date_explains_itself() -> None:
    found = due_date(date(2026, 3, 5), 30, Calendar("Berenia"), "Article 4(1)", "receipt of the notice")
    assert found.proof == (
        "Trigger: receipt of the notice on 5 March 2026.",
        "Day 1 is the following day, 6 March 2026; every calendar day counts.",
        "Day 30 is 4 April 2026 (Article 4(1)).",
        "4 April 2026 is a day of rest (Berenia): moved to the next day.",
        "5 April 2026 is a day of rest (Berenia): moved to the next day.",
        "Due 6 April 2026.",
    )


@given(
    st.dates(date(2020, 1, 1), date(2060, 1, 1)),
    st.integers(1, 240),
    st.frozensets(st.integers(1, 7), max_size=6),
    st.frozensets(st.integers(0, 300), max_size=12),
)
def test_a_period_never_ends_early_nor_on_a_day_of_rest(
    trigger: date, days: int, weekend: frozenset[int], offsets: frozenset[int]
) -> None:
    calendar = Calendar("X", weekend, frozenset(trigger + timedelta(days=n) for n in offsets))
    found = due_date(trigger, days, calendar, "Article 2")
    last = trigger + timedelta(days=days)
    assert not calendar.rest(found.day)
    assert all(calendar.rest(last + timedelta(days=n)) for n in range((found.day - last).days))


def test_the_response_is_open_once_the_notice_was_served(rules: RuleSet) -> None:
    act = ACTS["registry.file_response"]
    assert may(act, FACTS, rules, Role.CLERK) == ()
    unserved = replace(FACTS, stage=Stage.FILED, commenced=None)
    assert [r.text for r in may(act, unserved, rules, Role.CLERK)] == [
        "Open in the stage Response or Constitution; the case is in Filed.",
        "waits for: service of the notice on the respondent",
    ]


def test_an_act_of_another_office_and_a_second_time_are_refused(rules: RuleSet) -> None:
    act = ACTS["registry.file_response"]
    again = replace(FACTS, done={act.id: 1})
    assert [str(r) for r in may(act, again, rules, Role.MEDIATOR)] == [
        "File the response is an act of the clerk, registrar, tribunal secretary; you act as mediator.",
        "This has been done and stands on the docket. (Article 4)",
    ]


def test_a_soft_gate_warns_and_does_not_stop(rules: RuleSet) -> None:
    act = ACTS["registry.file_statement_of_claim"]
    written = replace(FACTS, stage=Stage.WRITTEN, done={"panel.constitute": 1})
    found = may(act, written, rules, Role.CLERK)
    assert [(r.text, r.hard) for r in found] == [("still open: Procedural Order No. 1", False)]


def test_permits_put_open_acts_first_and_leave_out_acts_outside_a_case(rules: RuleSet) -> None:
    found = permits(ACTS, FACTS, rules, Role.CLERK)
    assert [(p.act.id, p.open) for p in found] == [
        ("registry.file_response", True),
        ("panel.appoint_arbitrator", True),
        ("panel.constitute", False),
        ("registry.file_statement_of_claim", False),
        ("docket.end_case", False),
    ]


def test_what_comes_next_gives_dates_then_open_then_blocked(rules: RuleSet) -> None:
    due = Deadline(
        UUID(int=9), "response", "Response to the notice of arbitration", Side.RESPONDENT, date(2026, 4, 6),
        "Article 4(1)", ("why",), date(2026, 4, 6),
    )  # fmt: skip
    met = replace(due, id=UUID(int=10), name="number", closed_by=4)
    facts = replace(FACTS, deadlines=(due, met))
    found = next_steps(facts, rules, ACTS, Role.CLERK, date(2026, 4, 4))
    assert [(s.act, s.state, s.days, s.detail) for s in found] == [
        ("registry.file_response", "due", 2, "Article 4(1) · Kingdom of Berenia"),
        ("panel.appoint_arbitrator", "open", None, "Articles 8 to 10"),
        ("panel.constitute", "blocked", None, "waits for: 3 appointments"),
    ]
    late = next_steps(facts, rules, ACTS, Role.CLERK, date(2026, 4, 7))
    assert (late[0].state, late[0].days) == ("overdue", -1)
    others = next_steps(FACTS, rules, ACTS, Role.AUDITOR, date(2026, 4, 4))
    assert [(s.act, s.state) for s in others] == [
        ("registry.file_response", "waiting"),
        ("panel.appoint_arbitrator", "waiting"),
        ("panel.constitute", "blocked"),
    ]


GATE_CASES = [
    ("notice_served", replace(FACTS, commenced=None), FACTS),
    ("all_appointed", FACTS, replace(FACTS, tallies={"seats_filled": 3})),
    ("all_declared", replace(FACTS, tallies={"seats_filled": 3, "declarations": 2}), FACTS),
    ("declaration_awaited", FACTS, replace(FACTS, tallies={"seats_filled": 1})),
    ("declaration_awaited", replace(FACTS, tallies={"seats_filled": 2, "declarations": 2}),
     replace(FACTS, tallies={"seats_filled": 2, "declarations": 1})),
    ("someone_sits", FACTS, replace(FACTS, tallies={"seats_filled": 1})),
    ("seat_vacant", FACTS, replace(FACTS, tallies={"vacancies": 1})),
    ("bench_complete", replace(FACTS, tallies={"vacancies": 1}), FACTS),
    ("tribunal_constituted", FACTS, replace(FACTS, done={"panel.constitute": 1})),
    ("claim_filed", FACTS, replace(FACTS, done={"registry.file_statement_of_claim": 1})),
    ("defence_filed", FACTS, replace(FACTS, done={"registry.file_statement_of_defence": 1})),
    ("counterclaim_filed", FACTS, replace(FACTS, done={"registry.file_counterclaim": 1})),
    ("counterclaim_filed", FACTS, replace(FACTS, tallies={"counterclaims": 1})),
    ("order_issued", FACTS, replace(FACTS, done={"registry.issue_order": 1})),
    ("custody_complete", replace(FACTS, tallies={"exhibits_without_custody": 2}), FACTS),
    ("hearing_held", FACTS, replace(FACTS, done={"hearing.record_session": 1})),
    ("parties_asked", FACTS, replace(FACTS, done={"hearing.ask_parties": 1})),
    ("draft_received", FACTS, replace(FACTS, done={"award.receive_draft": 1})),
    ("scrutinised", FACTS, replace(FACTS, done={"award.scrutinise": 1})),
    ("award_issued", FACTS, replace(FACTS, done={"award.issue": 1})),
    ("award_issued", FACTS, replace(FACTS, done={"award.issue_agreed_award": 1})),
    ("addendum_unsigned", FACTS, replace(FACTS, tallies={"addenda_unsigned": 1})),
    ("signatures_settled", replace(FACTS, tallies={"signatures_settled": 2}),
     replace(FACTS, tallies={"signatures_settled": 3})),
    ("signatures_settled", replace(FACTS, tallies={"signatures_settled": 1, "seats_excused": 1}),
     replace(FACTS, tallies={"signatures_settled": 2, "seats_excused": 1})),
    ("award_served_on_all", replace(FACTS, tallies={"award_served": 1}), replace(FACTS, tallies={"award_served": 2})),
    ("obligations_opened", FACTS, replace(FACTS, tallies={"obligations": 4})),
    ("obligations_settled", replace(FACTS, tallies={"obligations_open": 1}), FACTS),
    *((gate, FACTS, replace(FACTS, done={act: 1})) for gate, (act, _) in STANDING.items()),
]  # fmt: skip


@pytest.mark.parametrize(("gate", "shut", "opened"), GATE_CASES)
def test_each_gate_says_what_is_missing_and_then_opens(gate: str, shut: CaseFacts, opened: CaseFacts) -> None:
    assert GATES[gate](shut)
    assert GATES[gate](opened) == ""


def test_every_gate_has_a_case() -> None:
    assert {name for name, _, _ in GATE_CASES} == set(GATES)


def test_the_rail_shows_where_the_case_stands() -> None:
    found = rail(FACTS, {"Panel": "1 of 3"})
    assert [(s.title, s.state, s.note) for s in found][:3] == [
        ("Filing", "done", ""), ("Panel", "current", "1 of 3"), ("Pleadings", "future", ""),
    ]  # fmt: skip
    assert {s.state for s in rail(replace(FACTS, stage=Stage.ENDED))} == {"done"}


def test_every_stage_of_the_shipped_rules_can_be_reached(rules: RuleSet) -> None:
    reached = {Stage.FILED} | {r.moves_to for r in rules.acts.values() if r.moves_to}
    assert reached == set(Stage)


def test_an_act_the_rules_do_not_know_is_refused(rules: RuleSet) -> None:
    with pytest.raises(Refused, match="do not provide"):
        rules.rule("registry.levitate")
