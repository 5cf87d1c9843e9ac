"""A member leaves, is replaced, or is not (Articles 12(3), 14 and 15)."""

from __future__ import annotations

from uuid import UUID

from app.docket.acts import Step, begin
from app.panel.acts.constituting import WITH_ARBITRATOR
from app.panel.acts.seating import VACANCY, chooser, head, known, retally, seat_of, seated, settle, take, vacate
from app.panel.documents import ReplacementFacts, TruncationFacts, VacancyFacts
from app.panel.model import ListRow, SeatRow
from app.panel.queries import open_lists
from app.panel.rules import SIDES, Leaving, Office, Seat, shortcomings_of_hand
from app.panel.rules.authority import APPOINTING, Asked
from app.panel.rules.vacancy import (
    Ending,
    Replacement,
    Resignation,
    Truncated,
    presiding_without,
    shortcomings_of_ending,
    shortcomings_of_replacement,
    shortcomings_of_resignation,
    shortcomings_of_truncation,
    substitute,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, day_text, refuse, tr


@act("panel.resign", "Record a resignation", WITH_ARBITRATOR)
def resign(tx: Tx, case: UUID, new: Resignation, override: Override | None = None) -> int:
    """Records that an arbitrator resigns; the seat is vacant from that day (Articles 12(3) and 14)."""
    step = begin(tx, resign, case, override)
    before = known(tx, step)
    refuse(shortcomings_of_resignation(new, before), override)
    seat = seat_of(before, new.seat)
    refuse(shortcomings_of_hand(tx.actor, seat.name))
    assert new.day is not None
    title = tr("Resignation of {name}", name=seat.name)
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, new=new)
    vacate(step, seat, new.day, Leaving.RESIGNED)
    step.owe(
        "vacancy",
        VacancyFacts(head(step), seat, Leaving.RESIGNED, new.day, new.reason, presiding_without(before, seat)),
        title,
    )
    return number


@act("panel.record_death_or_incapacity", "Record that an arbitrator ceased to sit", WITH_SECRETARY)
def record_death_or_incapacity(tx: Tx, case: UUID, new: Ending, override: Override | None = None) -> int:
    """Records that an arbitrator died, can no longer act, or was released by the parties (Articles 12(3) and 14)."""
    step = begin(tx, record_death_or_incapacity, case, override)
    before = known(tx, step)
    refuse(shortcomings_of_ending(new, before), override)
    seat = seat_of(before, new.seat)
    assert new.day is not None
    title = tr("{name} ceased to sit: {why}", name=seat.name, why=tr(new.why.value))
    number = step.enter(title, by=Side.REGISTRY, day=new.day, new=new)
    vacate(step, seat, new.day, new.why)
    step.owe("vacancy", VacancyFacts(head(step), seat, new.why, new.day, new.shown_by), title)
    return number


@act("panel.replace_arbitrator", "Record a replacement", WITH_SECRETARY)
def replace_arbitrator(tx: Tx, case: UUID, new: Replacement, override: Override | None = None) -> UUID:
    """Fills a vacant seat as it was first filled; the case goes on where the arbitrator ceased (Articles 14 and 15)."""
    step = begin(tx, replace_arbitrator, case, override)
    before = known(tx, step)
    sent = open_lists(tx.session, case)
    refuse(shortcomings_of_replacement(new, before, sent), override)
    vacant = seat_of(before, new.vacancy)
    made = substitute(new, vacant)
    row = take(step, made, vacant)
    now = retally(step)
    title = tr("{name} appointed in the place of {former}", name=row.name, former=vacant.name)
    assert vacant.left is not None
    resumes = tr("The proceedings resume where {former} ceased to act on {day}.",
                 former=vacant.name, day=day_text(vacant.left))  # fmt: skip
    met = () if now.vacancies else (*VACANCY, "authority_acts", "list_return")
    by, detail = SIDES.get(new.appointer, Side.TRIBUNAL), new.repeat.strip() or resumes
    step.enter(title, by=by, day=new.notified, detail=detail, new=new, opens={}, closes=met)
    seated(step, made)
    _met(step, vacant, met)
    settle(step, APPOINTING)
    for each in sent:
        if each.replaces == vacant.id:
            tx.session.get_one(ListRow, each.id).settled = step.number
    step.owe("replacement_notice", ReplacementFacts(head(step), vacant, made, new.repeat), title)
    return row.id


def _met(step: Step, vacant: Seat, closed: tuple[str, ...]) -> None:
    side = chooser(vacant.appointer)
    due = (d for d in step.case.open_deadlines if d.name in VACANCY and d.side is side)
    if not closed and (found := next(due, None)):
        step.meet(found.id)


@act("panel.proceed_truncated", "Record leave to proceed without a substitute", WITH_SECRETARY)
def proceed_truncated(tx: Tx, case: UUID, new: Truncated, override: Override | None = None) -> int:
    """Records the authority's leave that the other arbitrators go on, the hearings being closed (Article 14(2)(b))."""
    step = begin(tx, proceed_truncated, case, override)
    before = known(tx, step)
    refuse(shortcomings_of_truncation(new, before), override)
    names = ", ".join(s.name for s in before.present)
    title = tr("Leave to proceed without a substitute")
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, detail=names, new=new,
                        closes=(*VACANCY, "authority_acts"))  # fmt: skip
    for vacant in before.vacancies:
        tx.session.get_one(SeatRow, vacant.id).excused = number
    _preside(step, new.presiding)
    settle(step, {Asked.TRUNCATED, Asked.REPLACE})
    now = retally(step)
    step.owe(
        "truncated_notice", TruncationFacts(head(step), now.present, before.vacancies, new, before.authority), title
    )
    return number


def _preside(step: Step, chosen: UUID | None) -> None:
    if chosen is None:
        return
    row = step.tx.session.get_one(SeatRow, chosen)
    row.office = Office.PRESIDING.value
    step.preside(row.name)
