"""Cases under each rule set in a real store, the text each is pinned to, and rule sets the registrar adopts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DatabaseError

from app.docket.acts import adopt_ruleset, begin, strike_entry
from app.docket.model import CaseRow, RulesetRow
from app.docket.queries import case_facts, rule_sets, ruleset, ruleset_choices, ruleset_title
from app.docket.queries import lawbook as queries
from app.docket.rules import RuleSet, Stage
from app.store.register import Entry, entries
from app.store.store import Store
from app.store.transaction import Tx
from app.terms import ACTS, WITH_SECRETARY, Refused, Side, act
from tests.conftest import PASSPHRASE, REGISTRAR, Templates, TurnableClock
from tests.docket.opened import NEW, file, serve

MINE = """id = "our-rules"
extends = "ctr-2026"
name = "Our Rules"
version = "1"
[[act]]
id = "registry.serve_notice"
  [[act.opens]]
  name = "response"
  days = 45
"""


CLOCK = TurnableClock()


@pytest.fixture(scope="module")
def court(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for the cases of this module."""
    folder = tmp_path_factory.mktemp("court") / "store"
    templates.copied(folder, peopled=True)
    made = Store.open(folder, REGISTRAR, PASSPHRASE, clock=CLOCK)
    yield made
    made.close()


def stand_in(name: str) -> Callable[..., int]:
    """An act of a room above the docket, without what that room does besides; its declaration is not disturbed."""
    before = ACTS.get(name)

    @act(name, name, WITH_SECRETARY)
    def perform(tx: Tx, /, case: UUID, day: date, **tallies: int) -> int:
        step = begin(tx, perform, case)
        for tally, value in tallies.items():
            step.tally(tally, value)
        return step.enter(name, by=Side.REGISTRY, day=day)

    if before is not None:
        ACTS[name] = before
    else:
        del ACTS[name]
    return perform


appoint, declare, constitute = (stand_in(f"panel.{verb}") for verb in ("appoint_arbitrator", "declare", "constitute"))


def opened_under(store: Store, name: str) -> UUID:
    with store.record.transaction() as tx:
        case = file(tx, replace(NEW, ruleset=name))
    with store.record.transaction() as tx:
        serve(tx, case, date(2026, 5, 18))
    return case


def newest(store: Store) -> tuple[Entry, ...]:
    with store.record.reading() as session:
        return entries(session)


# Served on Monday 18 May 2026 in The Hague; 17 June is a holiday in Berenia. The first arbitrator is appointed on
# 1 June, the tribunal constituted on 6 July. What is due after service, and what is still open at the end:
RESPONSE = ("response", date(2026, 6, 18))
COURSES = [
    ("ctr-2026", [("number", date(2026, 6, 18)), RESPONSE], {"challenge": date(2026, 6, 16), "response": RESPONSE[1]}),
    ("uncitral-2013", [("number", date(2026, 6, 18)), RESPONSE],
     {"challenge": date(2026, 6, 16), "response": RESPONSE[1]}),
    ("uncitral-2021+expedited", [("response", date(2026, 6, 2)), ("number", date(2026, 6, 18))],
     {"challenge": date(2026, 6, 16), "response": date(2026, 6, 2)}),
    ("pca-2012", [("number", date(2026, 6, 18)), RESPONSE], {"challenge": date(2026, 7, 1), "response": RESPONSE[1]}),
    ("pca-2012+inter_state_extended", [("number", date(2026, 7, 17)), ("response", date(2026, 7, 17))],
     {"challenge": date(2026, 7, 1), "response": date(2026, 7, 17)}),
    ("icsid-2022", [("method", date(2026, 7, 2)), ("appointments", date(2026, 8, 17))],
     {"challenge": date(2026, 6, 22), "merit_objection": date(2026, 8, 20), "first_session": date(2026, 9, 4)}),
    ("icj-1978", [], {}),
]  # fmt: skip
SEATS = {"second_appointment", "presiding_appointment"}


@pytest.mark.parametrize(("name", "served", "constituted"), COURSES, ids=[row[0] for row in COURSES])
def test_a_case_goes_from_notice_to_constitution_under_its_rules(
    court: Store, name: str, served: list[tuple[str, date]], constituted: dict[str, date]
) -> None:
    case = opened_under(court, name)
    with court.record.reading() as session:
        facts = case_facts(session, case)
        assert [(d.name, d.due) for d in facts.open_deadlines] == served
    with court.record.transaction() as tx:
        appoint(tx, case, date(2026, 6, 1), seats_filled=3)
        declare(tx, case, date(2026, 6, 3), declarations=3)
        constitute(tx, case, date(2026, 7, 6))
    with court.record.reading() as session:
        facts = case_facts(session, case)
    assert facts.stage is Stage.WRITTEN
    assert {d.name: d.due for d in facts.open_deadlines if d.name not in SEATS} == constituted


def test_a_case_keeps_the_digest_and_the_text_of_its_rules(court: Store) -> None:
    case = opened_under(court, "pca-2012+inter_state_extended")
    with court.record.reading() as session:
        row = session.get_one(CaseRow, case)
        kept = session.get_one(RulesetRow, row.ruleset_version)
        facts = case_facts(session, case)
    rules = ruleset(facts.ruleset)
    assert (row.ruleset, kept.ruleset, kept.adopted, kept.actor) == ("pca-2012", "pca-2012", False, REGISTRAR)
    assert facts.ruleset == f"pca-2012@{kept.digest}" == rules.pin
    assert ruleset_title(facts.ruleset) == "PCA Arbitration Rules 2012 (Inter-State, extended periods)"


def test_a_case_goes_on_under_a_text_that_is_no_longer_shipped(court: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    case = opened_under(court, "icsid-2022")

    def gone(name: str) -> RuleSet:
        raise Refused(f"{name} is not shipped")

    monkeypatch.setattr(queries, "_shipped", gone)
    monkeypatch.setattr(queries, "_PINNED", {})
    with court.record.transaction() as tx:
        assert strike_entry(tx, case, 2, "wrong day") == 3
    with court.record.reading() as session:
        assert ruleset(case_facts(session, case).ruleset).name == "ICSID Arbitration Rules (borrowed model)"


def test_a_case_of_an_older_store_is_pinned_at_its_next_act(court: Store) -> None:
    case = opened_under(court, "ctr-2026")
    with court.record.transaction() as tx:
        tx.session.get_one(CaseRow, case).ruleset_version = "2026"
    with court.record.reading() as session:
        assert case_facts(session, case).ruleset == "ctr-2026"
    with court.record.transaction() as tx:
        strike_entry(tx, case, 2, "wrong day")
    with court.record.reading() as session:
        assert case_facts(session, case).ruleset == ruleset("ctr-2026").pin
    assert [entry.act for entry in newest(court)[-2:]] == ["docket.pin_ruleset", "docket.strike_entry"]


def test_what_a_case_is_pinned_to_cannot_be_changed(court: Store) -> None:
    opened_under(court, "ctr-2026")
    emptied = update(RulesetRow).values(text="")
    with pytest.raises(DatabaseError, match="stay as they were written"), court.record.transaction() as tx:
        tx.session.execute(emptied)


def test_a_case_cannot_be_opened_under_rules_that_are_not_there_or_are_no_arbitration(court: Store) -> None:
    for name, says in (("nowhere", "is not on this workstation"), ("icsid-med-2022", "no rule set of arbitration"),
                       ("ctr-2026+haste", "no preset haste")):  # fmt: skip
        with pytest.raises(Refused, match=says), court.record.transaction() as tx:
            file(tx, replace(NEW, ruleset=name))


def test_adopted_rules_govern_new_cases_and_leave_old_ones(court: Store) -> None:
    with court.record.transaction() as tx:
        first = adopt_ruleset(tx, MINE)
    old = opened_under(court, first)
    CLOCK.forward(minutes=5)
    with court.record.transaction() as tx:
        second = adopt_ruleset(tx, MINE.replace("45", "50").replace('"1"', '"2"'), first)
    new = opened_under(court, "our-rules")
    with court.record.reading() as session:
        dues = {case: case_facts(session, case).open_deadlines[1].due for case in (old, new)}
        pins = {case: case_facts(session, case).ruleset for case in (old, new)}
        lines = [(line.id, line.title, line.origin, line.shipped) for line in rule_sets(session)][:2]
        names = [choice.name for choice in ruleset_choices(session)][:3]
    assert dues == {old: date(2026, 7, 2), new: date(2026, 7, 7)}
    assert pins == {old: first, new: second}
    assert lines == [
        ("our-rules", "Our Rules 2", "adopted 18 May 2026 by R. Registrar", False),
        ("our-rules", "Our Rules 1", "adopted 18 May 2026 by R. Registrar", False),
    ]
    assert names == ["ctr-2026", second, first]
    assert court.record.verify() == []


def test_an_adoption_stands_in_the_register_with_its_differences(court: Store) -> None:
    text = MINE.replace("our-rules", "their-rules").replace("Our", "Their")
    with court.record.transaction() as tx:
        adopt_ruleset(tx, text)
    entry = newest(court)[-1]
    assert (entry.act, entry.subject) == ("docket.adopt_ruleset", "Their Rules 1")
    assert "act registry.serve_notice · period response · days: 30 → 45" in entry.new


WRONG = [
    (MINE.replace("days = 45", "days = 0"), "line 9, days: 0 is out of bounds: from 1 to 3660."),
    (MINE.replace("our-rules", "ctr-2026").replace('extends = "ctr-2026"', 'extends = "uncitral-2013"'),
     "ctr-2026 is shipped with the program; give your rules an id of their own."),
    (MINE.replace("registry.serve_notice", "registry.levitate"), "registry.levitate is no act of this program."),
    ("= 1", "line 1: This is not TOML: Invalid statement (at line 1, column 1)."),
    (MINE.replace("ctr-2026", "nowhere"), "line 2, extends: The rule set nowhere is not on this workstation."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "says"), WRONG)
def test_a_wrong_text_is_not_adopted(court: Store, text: str, says: str) -> None:
    with pytest.raises(Refused) as refused, court.record.transaction() as tx:
        adopt_ruleset(tx, text)
    assert any(says in reason.text for reason in refused.value.reasons)
    assert {reason.field for reason in refused.value.reasons} == {"text"}


def test_a_text_is_adopted_once(court: Store) -> None:
    text = MINE.replace("our-rules", "once-rules")
    with court.record.transaction() as tx:
        adopt_ruleset(tx, text)
    with pytest.raises(Refused, match="stands already"), court.record.transaction() as tx:
        adopt_ruleset(tx, text + "# the same law\n")


def test_the_registrar_alone_adopts(tmp_path: Path, templates: Templates) -> None:
    templates.copied(tmp_path / "store", peopled=True)
    store = Store.open(tmp_path / "store", "C. Clerk", PASSPHRASE, clock=TurnableClock())
    try:
        with pytest.raises(Refused, match="is an act of the registrar"), store.record.transaction() as tx:
            adopt_ruleset(tx, MINE)
    finally:
        store.close()
