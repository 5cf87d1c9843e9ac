"""Whole stories of a tribunal in a real store: by list, of five, challenged, replaced, truncated."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from app.docket.model import BarredRow, CaseRow, EntryRow
from app.docket.queries import bench, case_facts, docket_entries, ruleset
from app.docket.rules import MemberFacts, Stage, may, next_steps
from app.panel import acts
from app.panel.queries import authority, challenges, every_seat, open_requests, seats
from app.panel.rules import Appointer, Declaration, Disclosure, Leaving, Office, Secretary
from app.panel.rules.authority import Asked, AuthorityRequest, WholePanel
from app.panel.rules.challenge import Answer, Challenge, Explained, Explanation, Ground, Reply, Ruling, State
from app.panel.rules.lists import FromList, ListReturn, ListSent
from app.panel.rules.number import Basis, NumberFix, SoleProposal
from app.panel.rules.people import Nominee
from app.panel.rules.vacancy import Ending, Replacement, Resignation, Truncated
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import ACTS, Override, Refused, Role, Side
from tests.conftest import People, TurnableClock
from tests.docket.opened import NEW, file, serve
from tests.panel.conftest import AUTHORITY, appoint, do
from tests.panel.members import FIRST, PRESIDING, SECOND

NAMES = (Nominee("Ada Adeyemi", "Esteria"), Nominee("Bo Lind", "Nordia"), Nominee("Caro Diaz", "Sudoria"))


def at(clock: TurnableClock, day: date) -> date:
    """Turn the clock to a day."""
    clock.forward(days=(day - clock.now().day).days)
    return day


def dates(store: Store, case: UUID) -> list[tuple[str, Side, date]]:
    """Open dates, the response left out."""
    with store.record.reading() as session:
        found = case_facts(session, case).open_deadlines
    return [(d.name, d.side, d.due) for d in found if d.name != "response"]


def read(store: Store, query: Any, *args: Any) -> Any:
    with store.record.reading() as session:
        return query(session, *args)


def owed(store: Store) -> list[str]:
    return [paper.kind for paper in read(store, owed_papers)]


def declare_all(store: Store, case: UUID, day: date) -> None:
    for seat in read(store, seats, case):
        if seat.declared is None:
            do(store, acts.declare, case, Declaration(seat.id, day, nothing_to_disclose=True))


def closed_hearings(store: Store, case: UUID, stage: str = "deliberation") -> None:
    """What lies between the constitution and the closure is not told here."""
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, case).stage = stage
        number = case_facts(tx.session, case).entries + 1
        tx.add(EntryRow(case=case, number=number, act="hearing.close", title="Hearings closed", detail="",
                        side="tribunal", day=tx.moment.day, recorded=tx.moment.utc, zone="UTC", actor="",
                        strikes=None))  # fmt: skip


def member(store: Store, case: UUID, name: str) -> UUID:
    found: UUID = next(s.id for s in read(store, seats, case) if s.name == name)
    return found


def test_a_sole_arbitrator_by_list(store: Store, opened: UUID, clock: TurnableClock) -> None:
    at(clock, date(2026, 6, 1))
    do(store, acts.fix_number, opened, NumberFix(Basis.AGREED, 1, clock.now().day))
    do(store, acts.propose_sole, opened, SoleProposal(Side.CLAIMANT, NAMES[:1], clock.now().day))
    # 30 days from 1 June end on Wednesday 1 July
    assert dates(store, opened) == [("sole_appointment", Side.BOTH, date(2026, 7, 1))]
    at(clock, date(2026, 7, 2))
    ask = AuthorityRequest(Asked.SOLE, Side.CLAIMANT, clock.now().day, "No agreement.")
    with pytest.raises(Refused, match="No appointing authority"):
        do(store, acts.request_default_appointment, opened, ask)
    do(store, acts.designate_authority, opened, replace(AUTHORITY, day=clock.now().day))
    do(store, acts.request_default_appointment, opened, ask)
    sent = do(store, acts.send_list, opened, ListSent(Office.SOLE, NAMES, clock.now().day))
    # 15 days from 2 July end on Friday 17 July; the authority's 30 on Saturday 1 August, which rolls to Monday
    assert dates(store, opened) == [
        ("sole_appointment", Side.BOTH, date(2026, 7, 1)),
        ("list_return", Side.BOTH, date(2026, 7, 17)),
        ("authority_acts", Side.TRIBUNAL, date(2026, 8, 3)),
    ]
    at(clock, date(2026, 7, 10))
    do(store, acts.return_list, opened, ListReturn(sent, Side.CLAIMANT, clock.now().day, ("1", "2", "x")))
    early = FromList(sent, "Ada Adeyemi", "", "", clock.now().day)
    with pytest.raises(Refused, match="may return its list until 17 July 2026"):
        do(store, acts.appoint_from_list, opened, early)
    assert "list_return" in [name for name, _, _ in dates(store, opened)]
    do(store, acts.return_list, opened, ListReturn(sent, Side.RESPONDENT, clock.now().day, ("3", "1", "2")))
    (newest,) = read(store, docket_entries, opened, 1)
    assert (newest.title, newest.detail) == ("List returned by the respondent", "")
    with pytest.raises(Refused, match="leads to Bo Lind"):
        do(store, acts.appoint_from_list, opened, early)
    do(store, acts.appoint_from_list, opened, replace(early, name="Bo Lind"))
    assert dates(store, opened) == []
    assert read(store, open_requests, opened) == ()
    facts = read(store, case_facts, opened)
    assert (facts.arbitrators, facts.stage, facts.members) == (
        1, Stage.CONSTITUTION, (MemberFacts("Bo Lind", presiding=True),),
    )  # fmt: skip
    declare_all(store, opened, clock.now().day)
    do(store, acts.constitute, opened, clock.now().day)
    assert owed(store) == ["authority_request", "strike_list", "appointment_notice", "declaration", "constitution"]
    assert store.record.verify() == []


def test_when_every_name_is_struck_the_authority_appoints_outside_the_list(
    store: Store, opened: UUID, clock: TurnableClock
) -> None:
    day = at(clock, date(2026, 6, 1))
    do(store, acts.fix_number, opened, NumberFix(Basis.AGREED, 1, day))
    do(store, acts.designate_authority, opened, replace(AUTHORITY, day=day))
    sent = do(store, acts.send_list, opened, ListSent(Office.SOLE, NAMES, day))
    do(store, acts.return_list, opened, ListReturn(sent, Side.CLAIMANT, day, ("x", "x", "1")))
    do(store, acts.return_list, opened, ListReturn(sent, Side.RESPONDENT, day, ("1", "2", "x")))
    with pytest.raises(Refused, match="Every name was struck"):
        do(store, acts.appoint_from_list, opened, FromList(sent, "Ada Adeyemi", "", "", day))
    outside = replace(FIRST, office=Office.SOLE, appointer=Appointer.AUTHORITY, notified=day)
    do(store, acts.appoint_by_default, opened, outside, Override("After the list of 1 June 2026."))
    assert [s.name for s in read(store, seats, opened)] == ["Prof. Lena Ito"]


def test_a_silent_respondent_is_appointed_for(store: Store, opened: UUID, clock: TurnableClock) -> None:
    appoint(store, clock, opened, FIRST)
    day = at(clock, date(2026, 7, 2))
    do(store, acts.designate_authority, opened, replace(AUTHORITY, day=day))
    ask = AuthorityRequest(Asked.SECOND, Side.CLAIMANT, day, "The respondent appointed nobody.")
    do(store, acts.request_default_appointment, opened, ask)
    at(clock, date(2026, 7, 6))
    do(store, acts.appoint_by_default, opened, replace(SECOND, appointer=Appointer.AUTHORITY, notified=clock.now().day))
    # 30 days from Monday 6 July end on Wednesday 5 August
    assert dates(store, opened) == [("presiding_appointment", Side.TRIBUNAL, date(2026, 8, 5))]
    assert read(store, open_requests, opened) == ()


def test_periods_stand_still_while_an_authority_is_designated(store: Store, opened: UUID, clock: TurnableClock) -> None:
    appoint(store, clock, opened, FIRST)
    assert dates(store, opened) == [("second_appointment", Side.RESPONDENT, date(2026, 7, 1))]
    ask = AuthorityRequest(Asked.DESIGNATE, Side.CLAIMANT, at(clock, date(2026, 6, 21)), "No agreement on one.")
    do(store, acts.request_default_appointment, opened, ask)
    facts = read(store, case_facts, opened)
    assert [d.held for d in facts.open_deadlines if d.name == "second_appointment"] == [date(2026, 6, 21)]
    do(store, acts.designate_authority, opened, replace(AUTHORITY, day=at(clock, date(2026, 7, 6))))
    # 10 of 30 days were left on 21 June; from Tuesday 7 July they end on Thursday 16 July
    assert dates(store, opened) == [("second_appointment", Side.RESPONDENT, date(2026, 7, 16))]
    assert [e.act for e in read(store, docket_entries, opened, 4)] == [
        "docket.resume_case", "panel.designate_authority", "docket.stay_case", "panel.request_default_appointment",
    ]  # fmt: skip
    assert read(store, authority, opened) == "Permanent Court"


def test_a_tribunal_of_five(store: Store, opened: UUID, clock: TurnableClock) -> None:
    day = at(clock, date(2026, 6, 1))
    do(store, acts.fix_number, opened, NumberFix(Basis.AGREED, 5, day))
    third = replace(FIRST, name="Third", appointer=Appointer.ARBITRATORS)
    for new in (FIRST, replace(SECOND, notified=day), third, replace(third, name="Fourth"),
                replace(PRESIDING, notified=day)):  # fmt: skip
        do(store, acts.appoint_arbitrator, opened, new)
    declare_all(store, opened, day)
    do(store, acts.constitute, opened, day)
    facts = read(store, case_facts, opened)
    assert (facts.presiding, len(facts.members), dates(store, opened)) == ("Ada Adeyemi", 5, [])


def test_a_whole_tribunal_by_the_authority_cancels_what_was_appointed(
    store: Store, opened: UUID, clock: TurnableClock
) -> None:
    appoint(store, clock, opened, FIRST)
    do(store, acts.designate_authority, opened, replace(AUTHORITY, day=clock.now().day))
    whole = WholePanel(NAMES, clock.now().day, "The claimants named two persons.")
    with pytest.raises(Refused, match="No side has several parties"):
        do(store, acts.constitute_by_authority, opened, whole)
    do(store, acts.constitute_by_authority, opened, whole, Override("Article 10(3) by agreement."))
    gone = [s for s in read(store, every_seat, opened) if s.left]
    assert [(s.name, s.why_left) for s in gone] == [("Prof. Lena Ito", Leaving.CANCELLED)]
    facts = read(store, case_facts, opened)
    assert [m.name for m in facts.members] == [n.name for n in NAMES]
    assert (facts.tally("vacancies"), dates(store, opened)) == (0, [])


CHALLENGE = Challenge(None, Side.CLAIMANT, date(2026, 8, 3), date(2026, 7, 20), Ground.DOUBTS, "He advised Berenia.")


def test_a_challenge_upheld_leads_to_a_replacement(store: Store, constituted: UUID, clock: TurnableClock) -> None:
    case, vane = constituted, member(store, constituted, "Bram Vane")
    at(clock, date(2026, 8, 3))
    challenge = do(store, acts.challenge_arbitrator, case, replace(CHALLENGE, seat=vane))
    # 15 and 30 days from 3 August: Tuesday 18 August, Wednesday 2 September
    assert dates(store, case) == [
        ("challenge_agreement", Side.BOTH, date(2026, 8, 18)), ("challenge_pursued", Side.BOTH, date(2026, 9, 2)),
    ]  # fmt: skip
    opposed = Answer(challenge, Side.RESPONDENT, Reply.OPPOSES, at(clock, date(2026, 8, 10)), "It was in 2009.")
    do(store, acts.answer_challenge, case, opposed)
    stays = Explained(challenge, Explanation.STAYS, clock.now().day, "I no longer act for anybody.")
    do(store, acts.explain_challenge, case, stays)
    ask = AuthorityRequest(Asked.CHALLENGE, Side.CLAIMANT, at(clock, date(2026, 8, 20)), "He does not withdraw.")
    do(store, acts.request_default_appointment, case, ask)
    upheld = Ruling(challenge, True, at(clock, date(2026, 9, 1)), "The doubts are justifiable.")
    before = read(store, case_facts, case).entries
    do(store, acts.decide_challenge, case, upheld)
    # the respondent's 30 days from 1 September end on Thursday 1 October
    assert dates(store, case) == [("replacement", Side.RESPONDENT, date(2026, 10, 1))]
    (found,) = read(store, challenges, case)
    assert (found.state, found.answers) == (
        State.UPHELD,
        (
            ("respondent", "opposes the challenge", date(2026, 8, 10)),
            ("arbitrator", "remains in office and explains", date(2026, 8, 10)),
        ),
    )
    facts = read(store, case_facts, case)
    assert ([m.name for m in facts.members], facts.tally("vacancies")) == (["Ada Adeyemi", "Prof. Lena Ito"], 1)
    new = Replacement(
        vane, "Caro Diaz", "Sudoria", appointer=Appointer.RESPONDENT, notified=at(clock, date(2026, 9, 20))
    )
    do(store, acts.replace_arbitrator, case, new)
    facts = read(store, case_facts, case)
    assert [m.name for m in facts.members] == ["Ada Adeyemi", "Prof. Lena Ito", "Caro Diaz"]
    assert (facts.stage, facts.tally("vacancies"), dates(store, case)) == (Stage.WRITTEN, 0, [])
    (newest,) = read(store, docket_entries, case, 1)
    assert newest.detail == "The proceedings resume where Bram Vane ceased to act on 1 September 2026."
    assert [m.name for m in read(store, bench, case, before)] == ["Ada Adeyemi", "Prof. Lena Ito", "Bram Vane"]
    assert facts.tally("declarations") == 2
    declare_all(store, case, clock.now().day)
    with pytest.raises(Refused, match="a vacant seat"):
        do(store, acts.replace_arbitrator, case, new)
    assert owed(store)[-6:] == [
        "constitution",
        "challenge_notice",
        "authority_request",
        "challenge_decision",
        "replacement_notice",
        "declaration",
    ]
    assert store.record.verify() == []


def test_a_challenge_ends_without_a_decision(store: Store, constituted: UUID, clock: TurnableClock) -> None:
    day, case = at(clock, date(2026, 8, 3)), constituted
    against_vane = replace(CHALLENGE, seat=member(store, case, "Bram Vane"))
    first = do(store, acts.challenge_arbitrator, case, against_vane)
    do(store, acts.answer_challenge, case, Answer(first, Side.CLAIMANT, Reply.GIVES_UP, day))
    assert (len(read(store, seats, case)), dates(store, case)) == (3, [])
    with pytest.raises(Refused, match="waits for"):
        do(store, acts.decide_challenge, case, Ruling(first, True, day, "Too late."))
    second = do(store, acts.challenge_arbitrator, case, against_vane)
    do(store, acts.answer_challenge, case, Answer(second, Side.RESPONDENT, Reply.AGREES, day))
    against_ito = replace(CHALLENGE, seat=member(store, case, "Prof. Lena Ito"), side=Side.RESPONDENT)
    third = do(store, acts.challenge_arbitrator, case, against_ito)
    do(store, acts.explain_challenge, case, Explained(third, Explanation.WITHDRAWS, day))
    assert [c.state for c in read(store, challenges, case)] == [State.GIVEN_UP, State.AGREED, State.WITHDREW]
    gone = {s.name: (s.left, s.why_left) for s in read(store, every_seat, case) if s.left}
    assert gone == {"Bram Vane": (day, Leaving.AGREED), "Prof. Lena Ito": (day, Leaving.WITHDREW)}
    assert {side for _, side, _ in dates(store, case)} == {Side.CLAIMANT, Side.RESPONDENT}
    vacant = next(s for s in read(store, every_seat, case) if s.name == "Bram Vane")
    new = Replacement(vacant.id, "Caro Diaz", "Sudoria", appointer=Appointer.RESPONDENT, notified=day)
    do(store, acts.replace_arbitrator, case, new)
    assert [(name, side) for name, side, _ in dates(store, case)] == [("replacement", Side.CLAIMANT)]


def test_two_go_on_after_the_hearings_and_the_award_waits_for_two_signatures(
    store: Store, constituted: UUID, clock: TurnableClock
) -> None:
    case, president = constituted, member(store, constituted, "Ada Adeyemi")
    day = at(clock, date(2026, 12, 1))
    leave = Truncated(day, member(store, constituted, "Prof. Lena Ito"), "Two members agree.")
    with pytest.raises(Refused, match="Open in the stage"):
        do(store, acts.proceed_truncated, case, leave)
    closed_hearings(store, case)
    with pytest.raises(Refused, match="a vacant seat"):
        do(store, acts.proceed_truncated, case, leave)
    do(store, acts.record_death_or_incapacity, case, Ending(president, Leaving.DIED, day, "A letter."))
    assert read(store, case_facts, case).presiding == ""
    with pytest.raises(Refused, match="Choose who presides"):
        do(store, acts.proceed_truncated, case, replace(leave, presiding=None))
    do(store, acts.proceed_truncated, case, leave)
    facts = read(store, case_facts, case)
    assert facts.members == (MemberFacts("Prof. Lena Ito", presiding=True), MemberFacts("Bram Vane"))
    assert (facts.tally("vacancies"), facts.tally("seats_excused"), dates(store, case)) == (0, 1, [])
    assert [s.office for s in read(store, seats, case)] == [Office.PRESIDING, Office.MEMBER]
    assert owed(store)[-2:] == ["vacancy", "truncated_notice"]


def test_a_disclosure_a_late_challenge_a_secretary_and_a_resignation(
    store: Store, constituted: UUID, clock: TurnableClock
) -> None:
    case, vane, ito = constituted, *(member(store, constituted, name) for name in ("Bram Vane", "Prof. Lena Ito"))
    # notice of the appointment on 22 June; 15 days end on Tuesday 7 July
    late = replace(CHALLENGE, seat=vane, learnt=date(2026, 6, 1), noticed=date(2026, 7, 8))
    with pytest.raises(Refused, match=r"ended on 7 July 2026; the notice came one day later"):
        do(store, acts.challenge_arbitrator, case, late)
    challenge = do(store, acts.challenge_arbitrator, case, late, Override("The notice went to a closed address."))
    day = at(clock, date(2026, 9, 1))
    do(store, acts.answer_challenge, case, Answer(challenge, Side.CLAIMANT, Reply.GIVES_UP, day))
    do(store, acts.disclose_circumstances, case, Disclosure(ito, day, day, "A former pupil joined counsel."))
    # 15 days from 1 September end on Wednesday 16 September
    assert dates(store, case) == [("challenge", Side.BOTH, date(2026, 9, 16))]
    new = Secretary("Sol Reyes", day, "Minutes.", "", heard=True)
    do(store, acts.appoint_secretary, case, new)
    with pytest.raises(Refused, match="already serves"):
        do(store, acts.appoint_secretary, case, replace(new, name="sol reyes"))
    do(store, acts.resign, case, Resignation(ito, day, "Health."))
    # the claimant chooses until Thursday 1 October
    assert dates(store, case)[1:] == [("replacement", Side.CLAIMANT, date(2026, 10, 1))]
    with pytest.raises(Refused, match="Choose the arbitrator"):
        do(store, acts.resign, case, Resignation(ito, day, "Again."))


def test_who_mediated_never_sits(store: Store, opened: UUID, clock: TurnableClock) -> None:
    with store.record.transaction() as tx:
        tx.add(BarredRow(case=opened, name="Prof. Lena Ito", entry=2))
    at(clock, date(2026, 6, 1))
    with pytest.raises(Refused, match="mediated between the parties"):
        do(store, acts.appoint_arbitrator, opened, FIRST, Override("They agree."))


def test_what_comes_next_asks_for_a_declaration_only_while_one_is_awaited(
    store: Store, opened: UUID, clock: TurnableClock
) -> None:
    def expected() -> list[str]:
        facts = read(store, case_facts, opened)
        found = next_steps(facts, ruleset(facts.ruleset), ACTS, Role.CLERK, clock.now().day)
        return [step.act for step in found if step.act == "panel.declare"]

    assert expected() == []
    appoint(store, clock, opened, FIRST)
    assert expected() == ["panel.declare"]
    declare_all(store, opened, clock.now().day)
    assert expected() == []


def test_a_case_under_rules_that_suspend_it_while_a_member_is_challenged(store: Store, clock: TurnableClock) -> None:
    case = do(store, file, replace(NEW, ruleset="icsid-2022"))
    do(store, serve, case, date(2026, 5, 18))
    for new in (FIRST, SECOND, PRESIDING):
        appoint(store, clock, case, new)
    assert "appointments" not in [name for name, _, _ in dates(store, case)]
    seat = member(store, case, "Bram Vane")
    suspended = "The case is suspended: Challenge of an arbitrator (Rule 22)."

    def weighed() -> list[str]:
        facts = read(store, case_facts, case)
        found = may(ACTS["panel.constitute"], facts, ruleset(facts.ruleset), Role.CLERK)
        return [r.text for r in found if not r.hard]

    assert weighed() == []
    day = clock.now().day
    challenge = do(store, acts.challenge_arbitrator, case, replace(CHALLENGE, seat=seat, noticed=day, learnt=day))
    assert weighed() == [suspended]
    # 21 days from Monday 13 July end on Monday 3 August; the arbitrator then has 5 days
    assert [d for d in dates(store, case) if d[0].startswith("challenge")] == [
        ("challenge_response", Side.BOTH, date(2026, 8, 3))
    ]
    do(store, acts.answer_challenge, case, Answer(challenge, Side.RESPONDENT, Reply.OPPOSES, day))
    assert [d for d in dates(store, case) if d[0].startswith("challenge")] == [
        ("challenge_statement", Side.TRIBUNAL, date(2026, 7, 20))
    ]
    do(store, acts.answer_challenge, case, Answer(challenge, Side.CLAIMANT, Reply.GIVES_UP, day))
    assert weighed() == []
    assert [d for d in dates(store, case) if d[0].startswith("challenge")] == []


def test_an_arbitrator_of_another_case_files_no_declaration(
    store: Store, people: People, opened: UUID, clock: TurnableClock
) -> None:
    appoint(store, clock, opened, replace(FIRST, name=people.second.name))
    seat = member(store, opened, people.second.name)
    store.close()
    made = Declaration(seat, clock.now().day, nothing_to_disclose=True)
    for name, refused in ((people.third.name, True), (people.second.name, False)):
        theirs = Store.open(store.folder, name, people.passphrase, clock=clock)
        if refused:
            with pytest.raises(Refused, match=r"Only B\. Second, or the registry"):
                do(theirs, acts.declare, opened, made)
        else:
            do(theirs, acts.declare, opened, made)
        theirs.close()
