"""The appointing authority named, asked and acting (Articles 6, 9 and 10)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.docket.acts import Step, begin
from app.docket.acts.timing import resume_case, stay_case
from app.docket.queries import ruleset
from app.panel.acts.seating import head, known, met_by, next_periods, retally, seated, settle, take, vacate
from app.panel.documents import AppointmentFacts, RequestFacts
from app.panel.model import AuthorityRequestRow, AuthorityRow
from app.panel.queries import open_requests
from app.panel.rules import Appointment, Leaving
from app.panel.rules.authority import (
    APPOINTING,
    Asked,
    AuthorityRequest,
    Designation,
    WholePanel,
    shortcomings_of_default,
    shortcomings_of_designation,
    shortcomings_of_request,
    shortcomings_of_whole,
    whole_panel,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, refuse, tr

APPOINTMENT = "appointment"
"""The track of the periods that need an appointing authority; they stand still until there is one (Article 6(4))."""


@act("panel.designate_authority", "Record the appointing authority", WITH_SECRETARY)
def designate_authority(tx: Tx, case: UUID, new: Designation, override: Override | None = None) -> int:
    """Records who appoints where the parties do not; periods that stood still for want of it run on (Article 6)."""
    step = begin(tx, designate_authority, case, override)
    refuse(shortcomings_of_designation(new, known(tx, step)), override)
    assert new.day is not None
    title = tr("Appointing authority: {name}", name=new.name.strip())
    number = step.enter(title, by=Side.REGISTRY, day=new.day, detail=tr(new.source.value), new=new, opens={},
                        closes=("authority_agreement", "authority_designation"))  # fmt: skip
    tx.add(AuthorityRow(case=case, name=new.name.strip(), source=new.source.value, day=new.day, entry=number))
    settle(step, {Asked.DESIGNATE})
    _resume(step, new.day, title)
    return number


def _resume(step: Step, day: date, why: str) -> None:
    held = next((each for each in step.case.suspensions if each.track == APPOINTMENT), None)
    if held is not None:
        resume_case(step.tx, step.case.id, held.id, max(day, held.day), why)


def _suspend(step: Step, day: date, why: str) -> None:
    known_track = APPOINTMENT in ruleset(step.case.ruleset).tracks
    if known_track and not any(each.covers(APPOINTMENT) for each in step.case.suspensions):
        stay_case(step.tx, step.case.id, APPOINTMENT, day, why)


@act("panel.request_default_appointment", "File a request to the authority", WITH_SECRETARY)
def request_default_appointment(tx: Tx, case: UUID, new: AuthorityRequest, override: Override | None = None) -> int:
    """Files what a party asks of the appointing authority, or of whoever designates it (Articles 6 to 14)."""
    step = begin(tx, request_default_appointment, case, override)
    before = known(tx, step)
    refuse(shortcomings_of_request(new, open_requests(tx.session, case), before), override)
    assert new.day is not None
    title = tr("Request to the authority {what}", what=tr(new.asked.value))
    met = ("challenge_pursued",) if new.asked is Asked.CHALLENGE else ()
    number = step.enter(title, by=new.side, day=new.day, new=new, closes=met)
    row = AuthorityRequestRow(case=case, asked=new.asked.value, side=new.side.value, day=new.day,
                              ground=new.ground.strip(), entry=number)  # fmt: skip
    tx.add(row)
    step.owe("authority_request", RequestFacts(head(step), new, before.authority), title)
    if new.asked is Asked.DESIGNATE:
        _suspend(step, new.day, title)
    else:
        step.open("authority_acts", Side.TRIBUNAL, new.day)
    return number


@act("panel.appoint_by_default", "Record an appointment by the authority", WITH_SECRETARY)
def appoint_by_default(tx: Tx, case: UUID, new: Appointment, override: Override | None = None) -> UUID:
    """Fills a seat by the appointing authority where a party or the parties did not (Articles 8(2) and 9)."""
    step = begin(tx, appoint_by_default, case, override)
    before = known(tx, step)
    refuse(shortcomings_of_default(new, open_requests(tx.session, case), before), override)
    assert new.notified is not None
    row = take(step, new)
    retally(step)
    title = tr("Appointment of {name} as {office} by the appointing authority",
               name=row.name, office=tr(new.office.value))  # fmt: skip
    step.enter(title, by=Side.TRIBUNAL, day=new.notified, new=new, closes=met_by(step, new, before))
    for name, side in next_periods(new, before).items():
        step.open(name, side, new.notified)
    seated(step, new)
    settle(step, APPOINTING)
    step.owe("appointment_notice", AppointmentFacts(head(step), (new,)), title)
    return row.id


@act("panel.constitute_by_authority", "Record a tribunal constituted by the authority", WITH_SECRETARY)
def constitute_by_authority(tx: Tx, case: UUID, new: WholePanel, override: Override | None = None) -> int:
    """Cancels the appointments made and fills every seat, where a side of several parties did not agree (10(3))."""
    step = begin(tx, constitute_by_authority, case, override)
    before = known(tx, step)
    refuse(shortcomings_of_whole(new, before), override)
    assert new.notified is not None
    made = whole_panel(new, before.size)
    names = ", ".join(a.name for a in made)
    title = tr("Whole tribunal appointed by the appointing authority")
    old = [s.name for s in before.present]
    number = step.enter(title, by=Side.TRIBUNAL, day=new.notified, detail=names, old=old, new=new,
                        closes=(*step.rule.closes, "list_return"))  # fmt: skip
    for seat in before.present:
        vacate(step, seat, new.notified, Leaving.CANCELLED)
    for each in made:
        take(step, each)
        seated(step, each)
    retally(step)
    settle(step, {*APPOINTING, Asked.WHOLE})
    step.owe("appointment_notice", AppointmentFacts(head(step), made, tuple(old)), title)
    return number
