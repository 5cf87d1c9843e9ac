"""Challenge of an arbitrator: notice, answers, decision (Articles 12 and 13)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.docket.acts import Step, begin
from app.panel.acts.constituting import WITH_ARBITRATOR
from app.panel.acts.seating import head, known, seat_of, settle, vacate
from app.panel.documents import ChallengeFacts, RulingFacts, VacancyFacts
from app.panel.model import ChallengeRow, ChallengeWordRow
from app.panel.queries import challenges, last_day_to_challenge, open_requests, suspends
from app.panel.rules import Leaving, Seat, Tribunal, shortcomings_of_hand
from app.panel.rules.authority import Asked
from app.panel.rules.challenge import (
    Answer,
    Challenge,
    Challenged,
    Explained,
    Explanation,
    Reply,
    Ruling,
    State,
    runs_from,
    shortcomings_of_answer,
    shortcomings_of_challenge,
    shortcomings_of_explanation,
    shortcomings_of_ruling,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, refuse, tr

DATES = ("challenge_agreement", "challenge_pursued", "challenge_response", "challenge_statement", "challenge_final")
"""Every date that waits for the end of a challenge, under any of the rule sets."""
ENDS = {Reply.AGREES: State.AGREED, Reply.GIVES_UP: State.GIVEN_UP}


@act("panel.challenge_arbitrator", "File a challenge of an arbitrator", WITH_SECRETARY)
def challenge_arbitrator(tx: Tx, case: UUID, new: Challenge, override: Override | None = None) -> UUID:
    """Files a party's notice of challenge, which goes to everybody (Articles 12 and 13)."""
    step = begin(tx, challenge_arbitrator, case, override)
    before = known(tx, step)
    seat = before.seat(new.seat)
    due = last_day_to_challenge(step.case, new.side, runs_from(new, seat)) if seat else None
    refuse(shortcomings_of_challenge(new, challenges(tx.session, case), before, due), override)
    assert seat is not None
    assert new.noticed is not None
    assert new.learnt is not None
    title = tr("Challenge of {name} by the {side}", name=seat.name, side=tr(new.side.value))
    number = step.enter(title, by=new.side, day=new.noticed, new=new, closes=())
    row = ChallengeRow(
        case=case,
        seat=seat.id,
        side=new.side.value,
        noticed=new.noticed,
        learnt=new.learnt,
        ground=new.ground.value,
        facts=new.facts.strip(),
        entry=number,
        state=State.OPEN.value,
    )
    tx.add(row)
    _tally(step)
    step.owe("challenge_notice", ChallengeFacts(head(step), seat, new, due, suspends(step.case)), title)
    return row.id


def _tally(step: Step) -> None:
    standing = challenges(step.tx.session, step.case.id)
    step.tally("open_challenge", sum(c.state is State.OPEN for c in standing))


@act("panel.answer_challenge", "File an answer to a challenge", WITH_SECRETARY)
def answer_challenge(tx: Tx, case: UUID, new: Answer, override: Override | None = None) -> int:
    """Files that the other side agrees or opposes, or that the challenge is given up (Article 13(3))."""
    step = begin(tx, answer_challenge, case, override)
    before, standing = known(tx, step), challenges(tx.session, case)
    refuse(shortcomings_of_answer(new, standing, before), override)
    found = next(c for c in standing if c.id == new.challenge)
    assert new.day is not None
    title = tr("Challenge of {name}: the {side} {reply}", name=found.name, side=tr(new.side.value),
               reply=tr(new.reply.value))  # fmt: skip
    ends = new.reply in ENDS
    number = step.enter(title, by=new.side, day=new.day, new=new, opens={} if ends else None,
                        closes=DATES if ends else None)  # fmt: skip
    _say(tx, found, new.side.value, new.reply.value, new.day, new.text, number)
    if ends:
        _end(step, found, ENDS[new.reply], new.day)
    if new.reply is Reply.AGREES:
        _leave(step, before, found, new.day, Leaving.AGREED)
    return number


def _say(tx: Tx, found: Challenged, who: str, said: str, day: date, text: str, entry: int) -> None:
    tx.add(ChallengeWordRow(challenge=found.id, who=who, said=said, day=day, text=text.strip(), entry=entry))


def _end(step: Step, found: Challenged, state: State, day: date) -> None:
    row = step.tx.session.get_one(ChallengeRow, found.id)
    row.state, row.ended, row.end_entry = state.value, day, step.number
    step.tx.session.flush()
    _tally(step)
    settle(step, {Asked.CHALLENGE})


def _leave(step: Step, before: Tribunal, found: Challenged, day: date, why: Leaving) -> None:
    seat: Seat = seat_of(before, found.seat)
    vacate(step, seat, day, why)
    title = tr("Vacancy: {name}", name=seat.name)
    step.owe("vacancy", VacancyFacts(head(step), seat, why, day), title)


@act("panel.explain_challenge", "File the challenged arbitrator's word", WITH_ARBITRATOR)
def explain_challenge(tx: Tx, case: UUID, new: Explained, override: Override | None = None) -> int:
    """Files the arbitrator's explanation of, or withdrawal upon, a challenge (Article 13(3))."""
    step = begin(tx, explain_challenge, case, override)
    before, standing = known(tx, step), challenges(tx.session, case)
    refuse(shortcomings_of_explanation(new, standing, before), override)
    found = next(c for c in standing if c.id == new.challenge)
    refuse(shortcomings_of_hand(tx.actor, found.name))
    assert new.day is not None
    leaves = new.explanation is Explanation.WITHDRAWS
    title = tr("Challenge: {name} {what}", name=found.name, what=tr(new.explanation.value))
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, new=new, opens={} if leaves else None,
                        closes=DATES if leaves else None)  # fmt: skip
    _say(tx, found, "arbitrator", new.explanation.value, new.day, new.text, number)
    if leaves:
        _end(step, found, State.WITHDREW, new.day)
        _leave(step, before, found, new.day, Leaving.WITHDREW)
    return number


@act("panel.decide_challenge", "Record the decision on a challenge", WITH_SECRETARY)
def decide_challenge(tx: Tx, case: UUID, new: Ruling, override: Override | None = None) -> int:
    """Records what the authority decided; an upheld challenge leaves the seat vacant (Article 13(4))."""
    step = begin(tx, decide_challenge, case, override)
    before, standing = known(tx, step), challenges(tx.session, case)
    sought = any(r.asked is Asked.CHALLENGE for r in open_requests(tx.session, case))
    refuse(shortcomings_of_ruling(new, standing, before, sought=sought), override)
    found = next(c for c in standing if c.id == new.challenge)
    assert new.day is not None
    state = State.UPHELD if new.upheld else State.REJECTED
    title = tr("Challenge of {name} {result}", name=found.name, result=tr(state.value))
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, new=new, closes=(*DATES, "authority_acts"))
    _end(step, found, state, new.day)
    if new.upheld:
        vacate(step, seat_of(before, found.seat), new.day, Leaving.UPHELD)
    step.owe("challenge_decision", RulingFacts(head(step), found, new, before.authority), title)
    return number
