"""Acts of the hearing."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec

from app.docket.acts import Step, begin
from app.docket.queries import caption
from app.docket.rules import CaseFacts
from app.hearing.documents import ClosureFacts, HearingNoticeFacts, MinutesFacts
from app.hearing.model import HearingNoticeRow, InquiryRow, SessionRow
from app.hearing.queries import inquiry as inquiry_of
from app.hearing.queries import sessions
from app.hearing.rules import (
    HearingNotice,
    Inquiry,
    Session,
    open_matters,
    shortcomings_of_inquiry,
    shortcomings_of_notice,
    shortcomings_of_session,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Reason, Side, act, day_text, refuse, tr


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
    step.deadline("hearing", tr("Hearing, day 1"), Side.BOTH, notice.start.day, step.article)
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
    number = step.enter(title, by=Side.TRIBUNAL, day=session.start.day, new=session)
    body = msgspec.json.encode(session).decode()
    tx.add(SessionRow(case=case, entry=number, number=held, start=session.start.utc, body=body))
    for promise in session.undertakings:
        article = tr("Minutes of session No. {n}", n=held)
        step.deadline("undertaking", promise.text, promise.side, promise.due, article)
    facts = MinutesFacts(
        caption(step.case),
        held,
        session,
        _name(step.case, Side.CLAIMANT),
        _name(step.case, Side.RESPONDENT),
        step.case.seat,
    )
    step.owe("minutes", facts, title)
    return number


def _name(case: CaseFacts, side: Side) -> str:
    party = case.party(side)
    return party.name if party else ""


@act("hearing.ask_parties", "Ask whether anything remains", WITH_SECRETARY)
def ask_parties(tx: Tx, case: UUID, inquiry: Inquiry, override: Override | None = None) -> int:
    """Records the inquiry without which the hearings cannot be closed (Article 31(1))."""
    step = begin(tx, ask_parties, case, override)
    refuse(shortcomings_of_inquiry(inquiry, [p.side for p in step.case.parties], tx.moment.day), override)
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
    assert made is not None and made.day is not None
    refuse((*_closable(day, made.day, tx.moment.day, presiding), *open_matters(made)), override)
    number = step.enter(tr("Hearings closed"), by=Side.TRIBUNAL, day=day)
    step.owe("closure", _closure_facts(step, made, day, presiding), tr("Declaration of closure of the hearings"))
    return number


def _closable(day: date, asked: date, today: date, presiding: str) -> tuple[Reason, ...]:
    found = []
    if day < asked or day > today:
        text = tr("The day of closure follows the inquiry of {day} and cannot lie in the future.", day=day_text(asked))
        found.append(Reason(text, "Article 31(1)", "day"))
    if not presiding.strip():
        found.append(Reason(tr("Name the presiding arbitrator."), "Article 31(1)", "presiding"))
    return tuple(found)


def _closure_facts(step: Step, made: Inquiry, day: date, presiding: str) -> ClosureFacts:
    claimant, respondent = _name(step.case, Side.CLAIMANT), _name(step.case, Side.RESPONDENT)
    return ClosureFacts(caption(step.case), made, claimant, respondent, step.case.seat, day, presiding)
