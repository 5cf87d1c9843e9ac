"""Third persons, settlement, termination and reopening: in a real store, as papers, as forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.docket.model import CaseRow, EntryRow
from app.docket.queries import case_facts, docket_entries
from app.docket.rules import Stage
from app.documents.words import words
from app.registry import acts
from app.registry.documents import PRODUCES
from app.registry.rules import ending, third_persons
from app.registry.screens.third_persons import THIRD_FORMS
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Moment, Override, Refused, Side
from tests.conftest import TurnableClock
from tests.docket.manners import lost_fields, unmannered
from tests.registry.conftest import do
from tests.registry.papers import NOTICE

GOLDEN = Path(__file__).parent / "golden"
DAY = date(2026, 5, 18)
NOW = Moment(datetime(2026, 5, 18, 8, 0, tzinfo=UTC), "Europe/Amsterdam")
WHY = Override("The parties agree.")
PETITION = third_persons.Petition(
    received=NOW, name="Open Hospitals Network", described="An association of hospitals.", links="None.",
    funding="A member lent an office.", interest="Its members were struck.", issues="Effects on patients.",
)  # fmt: skip
COMMENT = third_persons.PetitionComment(
    party=Side.RESPONDENT, received=NOW, about=4, position=third_persons.Position.OBJECTS, comment="It is partial."
)
ADMITTED = third_persons.PetitionRuling(
    about=4, day=DAY, reasons="It knows the sector.", operative="The submission is allowed.", heard=True,
    interest="Hospitals", length="20 pages", due=date(2026, 6, 18),
)  # fmt: skip
JOINDER = third_persons.JoinderRequest(
    received=NOW,
    name="Berenia Telecom",
    address="1 Mast Road",
    agreement="It signed the clause.",
    why="It ran the net.",
)
JOINED = third_persons.JoinderRuling(
    about=4, day=DAY, reasons="It is bound.", operative="It is joined.", bound=True, parties_heard=True,
    person_heard=True,
)  # fmt: skip
TOGETHER = third_persons.Consolidation(
    day=DAY, other="CT-2026-002", consents=True, same=True, scope="Both cases whole.", reasons="Same facts.",
    operative="The cases are consolidated.",
)  # fmt: skip
SETTLED = ending.Settlement(
    received=NOW, settled=DAY, claimant_agrees=True, respondent_agrees=True, extent="The whole dispute."
)
SETTLED_END = ending.SettledEnd(
    about=4, day=DAY, reasons="The parties have settled.", operative="The proceedings are terminated.", whole=True
)
DEFAULT_END = ending.DefaultEnd(
    day=DAY, due=date(2026, 5, 10), no_cause=True, nothing_left=True, reasons="No claim came.", operative="They end."
)
WARNED = ending.TerminationNotice(
    day=DAY, ground=ending.Ground.IDLE, reasons="Nothing has moved.", answer=date(2026, 6, 1)
)
ENDED = ending.Termination(
    about=4, day=DAY, reasons="Nobody objects.", operative="The proceedings are terminated.", nothing_left=True,
    comments="Both are silent.",
)  # fmt: skip
REOPENED = ending.Reopening(about=4, day=DAY, reasons="A witness was found.", matters="The witness.")


def lines(store: Store, case: UUID) -> list[tuple[str, str, Side]]:
    with store.record.reading() as session:
        return [(e.act, e.detail, e.side) for e in reversed(docket_entries(session, case)) if e.number > 3]


def refused(store: Store, function: Callable[..., Any], *args: Any) -> list[tuple[str, bool]]:
    with pytest.raises(Refused) as met:
        do(store, function, *args)
    return [(reason.field, reason.hard) for reason in met.value.reasons]


def dates(store: Store, case: UUID) -> list[tuple[str, date]]:
    with store.record.reading() as session:
        return [(d.name, d.due) for d in case_facts(session, case).open_deadlines]


def stage(store: Store, case: UUID) -> Stage:
    with store.record.reading() as session:
        return case_facts(session, case).stage


def test_a_third_person_is_heard_of_and_let_in(store: Store, constituted: UUID) -> None:
    assert [act for act, _, _ in lines(store, constituted)] == []
    do(store, acts.petition_amicus, constituted, PETITION)
    do(store, acts.comment_amicus, constituted, COMMENT)
    do(store, acts.decide_amicus, constituted, ADMITTED)
    assert lines(store, constituted)[0] == ("registry.petition_amicus", lines(store, constituted)[0][1], Side.REGISTRY)
    assert [line[0] for line in lines(store, constituted)] == [
        "registry.petition_amicus", "registry.comment_amicus", "registry.decide_amicus",
    ]  # fmt: skip
    assert refused(store, acts.comment_amicus, constituted, COMMENT) == [("", True)]


def test_what_a_decision_on_a_third_person_needs(store: Store, constituted: UUID) -> None:
    do(store, acts.petition_amicus, constituted, PETITION)
    bare = replace(ADMITTED, heard=False, interest="", length="", due=DAY)
    assert refused(store, acts.decide_amicus, constituted, bare) == [
        ("heard", False), ("interest", False), ("length", True), ("due", True),
    ]  # fmt: skip


def test_a_person_is_joined_only_when_bound_and_heard(store: Store, constituted: UUID) -> None:
    assert refused(store, acts.decide_joinder, constituted, JOINED) == [("", True)]
    do(store, acts.request_joinder, constituted, JOINDER)
    bare = replace(JOINED, bound=False, parties_heard=False, person_heard=False)
    assert refused(store, acts.decide_joinder, constituted, bare) == [
        ("parties_heard", True), ("person_heard", True), ("bound", False),
    ]  # fmt: skip
    do(store, acts.decide_joinder, constituted, replace(JOINED, bound=False), WHY)
    assert lines(store, constituted)[-1] == ("registry.decide_joinder", "the request is granted", Side.TRIBUNAL)


def test_cases_are_consolidated_on_both_dockets_with_everybodys_consent(store: Store, constituted: UUID) -> None:
    no_consent = replace(TOGETHER, consents=False)
    assert refused(store, acts.consolidate_cases, constituted, no_consent) == [("consents", True)]
    assert refused(store, acts.consolidate_cases, constituted, TOGETHER) == [("other", True)]
    other = do(store, acts.file_notice, NOTICE)
    assert [h for _, h in refused(store, acts.consolidate_cases, constituted, TOGETHER)] == [True, True]
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, other).stage = "written"
        entry(tx, other, 2, "panel.constitute")
    do(store, acts.consolidate_cases, constituted, TOGETHER)
    with store.record.reading() as session:
        titles = [docket_entries(session, case)[0].title for case in (constituted, other)]
    assert titles == ["Consolidation of cases", "Consolidated with CT-2026-001"]


def entry(tx: Any, case: UUID, number: int, act: str) -> None:
    """An entry of another room."""
    tx.add(
        EntryRow(case=case, number=number, act=act, title=act, detail="", side="tribunal", day=DAY,
                 recorded=tx.moment.utc, zone=tx.moment.zone, actor=tx.actor.name, strikes=None)
    )  # fmt: skip


def test_a_settlement_is_of_both_parties_and_ends_the_case(store: Store, constituted: UUID) -> None:
    alone = replace(SETTLED, respondent_agrees=False)
    assert refused(store, acts.record_settlement, constituted, alone) == [("respondent_agrees", True)]
    assert refused(store, acts.terminate_on_settlement, constituted, SETTLED_END) == [("", True)]
    do(store, acts.record_settlement, constituted, SETTLED)
    do(store, acts.terminate_on_settlement, constituted, SETTLED_END)
    assert (stage(store, constituted), dates(store, constituted)) == (Stage.ENDED, [])
    assert lines(store, constituted) == [
        ("registry.record_settlement", lines(store, constituted)[0][1], Side.BOTH),
        ("docket.terminate_on_settlement", "", Side.TRIBUNAL),
    ]


def test_no_termination_without_notice_of_intention(store: Store, constituted: UUID, clock: TurnableClock) -> None:
    assert refused(store, acts.terminate_case, constituted, ENDED) == [("", True)]
    late = replace(WARNED, answer=DAY)
    assert refused(store, acts.give_termination_notice, constituted, late) == [("answer", True)]
    do(store, acts.give_termination_notice, constituted, WARNED)
    assert ("termination_comments", date(2026, 6, 1)) in dates(store, constituted)
    early = replace(ENDED, comments="")
    assert refused(store, acts.terminate_case, constituted, early) == [("comments", True)]
    clock.forward(days=15)
    do(store, acts.terminate_case, constituted, replace(early, day=date(2026, 6, 2)))
    assert (stage(store, constituted), dates(store, constituted)) == (Stage.ENDED, [])


def test_a_claimant_in_default(store: Store, constituted: UUID) -> None:
    early = replace(DEFAULT_END, due=DAY, no_cause=False, nothing_left=False)
    assert refused(store, acts.terminate_for_default, constituted, early) == [
        ("no_cause", True), ("nothing_left", False), ("due", True),
    ]  # fmt: skip
    do(store, acts.terminate_for_default, constituted, DEFAULT_END)
    assert stage(store, constituted) is Stage.ENDED


def test_hearings_are_reopened_only_until_the_award(store: Store, constituted: UUID) -> None:
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, constituted).stage = "decision"
        entry(tx, constituted, 4, "hearing.close")
    assert refused(store, acts.reopen, constituted, replace(REOPENED, reasons="")) == [("reasons", True)]
    do(store, acts.reopen, constituted, REOPENED)
    assert stage(store, constituted) is Stage.HEARING
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, constituted).stage = "decision"
        entry(tx, constituted, 6, "hearing.close")
        entry(tx, constituted, 7, "award.issue")
    assert refused(store, acts.reopen, constituted, replace(REOPENED, about=6)) == [("about", True)]


PAPERS: dict[str, tuple[Callable[..., Any], Any]] = {
    "amicus_petition": (acts.petition_amicus, PETITION),
    "joinder_request": (acts.request_joinder, JOINDER),
    "settlement": (acts.record_settlement, SETTLED),
    "termination_notice": (acts.give_termination_notice, WARNED),
}


@pytest.mark.parametrize("name", PAPERS)
def test_golden_text(store: Store, constituted: UUID, name: str) -> None:
    function, value = PAPERS[name]
    do(store, function, constituted, value)
    with store.record.reading() as session:
        newest = owed_papers(session)[-1]
    shape, word = PRODUCES[newest.kind]
    assert words(word(newest.facts_as(shape))) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", THIRD_FORMS, ids=lambda form: form.declared().id)
def test_every_form_is_labelled_and_has_the_fields_the_law_names(
    form: Any, shown: Callable[..., Any], constituted: UUID
) -> None:
    made = shown(form, constituted)
    assert (unmannered(made), lost_fields(made)) == ([], [])
    assert made.preview().title == made.shape.title.format(side="claimant")


def test_a_petition_is_filed_from_its_form(shown: Callable[..., Any], store: Store, constituted: UUID) -> None:
    made = shown(THIRD_FORMS[0], constituted)
    made.inputs["name"].setText("Open Hospitals Network")
    made.perform()
    assert [act for act, _, _ in lines(store, constituted)] == ["registry.petition_amicus"]
