"""Acts of the hearing."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec

from app.docket.acts import begin
from app.docket.queries import caption
from app.hearing.documents import ClosureFacts, HearingNoticeFacts, MinutesFacts, ProposalFacts
from app.hearing.model import AllotmentRow, HearingNoticeRow, InquiryRow, PlanRow, SessionRow, TimeRow
from app.hearing.queries import inquiry as inquiry_of
from app.hearing.queries import sessions
from app.hearing.rules import (
    Allotment,
    Correction,
    HearingNotice,
    Inquiry,
    Plan,
    Session,
    shortcomings_of_allotment,
    shortcomings_of_closure,
    shortcomings_of_correction,
    shortcomings_of_inquiry,
    shortcomings_of_notice,
    shortcomings_of_plan,
    shortcomings_of_session,
    side_by_side,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, counted, day_text, refuse, tr


@act("hearing.give_notice", "Give notice of a hearing", WITH_SECRETARY)
def give_notice(tx: Tx, case: UUID, notice: HearingNotice, override: Override | None = None) -> int:
    """Gives the parties notice of a hearing (Article 28(1)); its first day becomes a date of the case."""
    refuse(shortcomings_of_notice(notice, tx.moment), override)
    step = begin(tx, give_notice, case, override)
    assert notice.start is not None
    title = tr("Notice of hearing on {day}", day=day_text(notice.start.day))
    number = step.enter(title, by=Side.TRIBUNAL, detail=notice.venue, new=notice)
    body = msgspec.json.encode(notice).decode()
    tx.add(HearingNoticeRow(case=case, entry=number, start=notice.start.utc, body=body))
    step.deadline("hearing", tr("Hearing, day 1"), Side.BOTH, notice.start.day, step.article, event=True)
    facts = HearingNoticeFacts(caption(step.case), notice, step.case.seat, tx.moment.day, tx.actor.name)
    step.owe("hearing_notice", facts, title)
    return number


@act("hearing.record_session", "File the minutes of a session", WITH_SECRETARY)
def record_session(tx: Tx, case: UUID, session: Session, override: Override | None = None) -> int:
    """Files minutes; undertakings become dates of the case."""
    refuse(shortcomings_of_session(session, tx.moment), override)
    step = begin(tx, record_session, case, override)
    assert session.start is not None
    held = len(sessions(tx.session, case)) + 1
    title = tr("Minutes of session No. {n}", n=held)
    number = step.enter(title, by=Side.TRIBUNAL, day=session.start.day, new=session, closes=())
    for held_day in (d for d in step.case.open_deadlines if d.name == "hearing" and d.due <= session.start.day):
        step.meet(held_day.id)
    body = msgspec.json.encode(session).decode()
    tx.add(SessionRow(case=case, entry=number, number=held, start=session.start.utc, body=body))
    for promise in session.undertakings:
        assert promise.due is not None
        step.deadline("undertaking", promise.text, promise.side, promise.due, title)
    step.owe("minutes", MinutesFacts(caption(step.case), held, session, step.case.seat), title)
    return number


@act("hearing.ask_parties", "Ask whether anything remains", WITH_SECRETARY)
def ask_parties(tx: Tx, case: UUID, inquiry: Inquiry, override: Override | None = None) -> int:
    """Records the inquiry without which the hearings cannot be closed (Article 31(1))."""
    step = begin(tx, ask_parties, case, override)
    refuse(
        shortcomings_of_inquiry(inquiry, list(dict.fromkeys(p.side for p in step.case.parties)), tx.moment.day),
        override,
    )
    assert inquiry.day is not None
    number = step.enter(
        tr("Inquiry whether the parties have anything further"), by=Side.TRIBUNAL, day=inquiry.day, new=inquiry
    )
    body = msgspec.json.encode(inquiry).decode()
    tx.add(InquiryRow(case=case, entry=number, day=inquiry.day, body=body))
    return number


@act("hearing.close", "Close the hearings", WITH_SECRETARY)
def close(tx: Tx, case: UUID, day: date, presiding: str, override: Override | None = None) -> int:
    """Declares the hearings closed; the case goes to deliberation (Article 31(1))."""
    step = begin(tx, close, case, override)
    made = inquiry_of(tx.session, case)
    assert made is not None
    refuse(shortcomings_of_closure(day, presiding, made, tx.moment.day), override)
    number = step.enter(tr("Hearings closed"), by=Side.TRIBUNAL, day=day)
    facts = ClosureFacts(caption(step.case), made, step.case.seat, day, presiding.strip())
    step.owe("closure", facts, tr("Declaration of closure of the hearings"))
    return number


@act("hearing.plan_sittings", "Propose sittings", WITH_SECRETARY)
def plan_sittings(tx: Tx, case: UUID, plan: Plan, override: Override | None = None) -> int:
    """Proposes sittings to the parties, told on the clock of everybody concerned (Article 28(1))."""
    step = begin(tx, plan_sittings, case, override)
    calendars = {party.side: party.calendar for party in reversed(step.case.parties)}
    refuse(shortcomings_of_plan(plan, tx.moment, calendars), override)
    title = counted(len(plan.sittings), "1 sitting proposed", "{n} sittings proposed")
    number = step.enter(title, by=Side.TRIBUNAL, new=plan)
    tx.add(PlanRow(case=case, entry=number, body=msgspec.json.encode(plan).decode()))
    seen = side_by_side(plan, calendars)
    facts = ProposalFacts(caption(step.case), plan, seen, step.case.seat, tx.moment.day, tx.actor.name)
    step.owe("sittings_proposed", facts, tr("Proposed sittings"))
    return number


@act("hearing.allot_time", "Allot time to the sides", WITH_SECRETARY)
def allot_time(tx: Tx, case: UUID, allotment: Allotment, override: Override | None = None) -> int:
    """Sets the clock of each side (Article 17(1)); a later allotment replaces it, what was used stays used."""
    refuse(shortcomings_of_allotment(allotment), override)
    step = begin(tx, allot_time, case, override)
    words = tr("{claimant} minutes to the claimant, {respondent} to the respondent, by {order}",
               claimant=allotment.claimant, respondent=allotment.respondent, order=allotment.order.strip())  # fmt: skip
    number = step.enter(tr("Time allotted to the sides"), by=Side.TRIBUNAL, detail=words, new=allotment)
    tx.add(AllotmentRow(case=case, entry=number, claimant=allotment.claimant, respondent=allotment.respondent,
                        ordered=allotment.order.strip()))  # fmt: skip
    return number


@act("hearing.correct_time", "Put the time of a session right", WITH_SECRETARY)
def correct_time(tx: Tx, case: UUID, correction: Correction, override: Override | None = None) -> int:
    """Puts right what a side used in a session, with the reason; what the minutes say stays legible."""
    step = begin(tx, correct_time, case, override)
    held = {line.number: line.session for line in sessions(tx.session, case)}
    refuse(shortcomings_of_correction(correction, held), override)
    title = tr("Time of session No. {n} put right", n=correction.session)
    words = tr("{side}: {n} minutes; {reason}", side=tr(correction.side.value).capitalize(), n=correction.minutes,
               reason=correction.reason.strip())  # fmt: skip
    number = step.enter(title, by=Side.TRIBUNAL, detail=words, new=correction)
    tx.add(TimeRow(case=case, entry=number, session=correction.session, side=correction.side.value,
                   minutes=correction.minutes, reason=correction.reason.strip()))  # fmt: skip
    return number
