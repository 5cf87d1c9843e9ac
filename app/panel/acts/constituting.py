"""Acts of constituting a tribunal: appointments, statements of independence, the constitution, a secretary."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.docket.acts import begin
from app.docket.queries import caption
from app.panel.acts.seating import head, known, met_by, next_periods, retally, seat_of, seated, take
from app.panel.documents import (
    AppointmentFacts,
    DisclosureFacts,
    SecretaryFacts,
    constitution_facts,
    declaration_facts,
)
from app.panel.model import DeclarationRow, DisclosureRow, SecretaryRow
from app.panel.queries import seats, secretaries, tribunal
from app.panel.rules import (
    SIDES,
    Appointment,
    Declaration,
    Disclosure,
    Secretary,
    shortcomings_of_appointment,
    shortcomings_of_constitution,
    shortcomings_of_declaration,
    shortcomings_of_disclosure,
    shortcomings_of_hand,
    shortcomings_of_secretary,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Role, Side, act, refuse, tr

WITH_ARBITRATOR = WITH_SECRETARY | {Role.ARBITRATOR}


@act("panel.appoint_arbitrator", "Record an appointment", WITH_SECRETARY)
def appoint_arbitrator(tx: Tx, case: UUID, new: Appointment, override: Override | None = None) -> UUID:
    """Fills a seat and opens the period for the next appointment (Article 9)."""
    before = tribunal(tx.session, case, tx.moment.day)
    refuse(shortcomings_of_appointment(new, before), override)
    step = begin(tx, appoint_arbitrator, case, override)
    row = take(step, new)
    retally(step)
    title = tr("Appointment of {name} as {office}", name=row.name, office=tr(new.office.value))
    step.enter(
        title,
        by=SIDES.get(new.appointer, Side.TRIBUNAL),
        day=new.notified,
        detail=tr("appointed by {who}", who=tr(new.appointer.value)),
        new=new,
        opens=next_periods(new, before),
        closes=met_by(step, new, before),
    )
    seated(step, new)
    step.owe("appointment_notice", AppointmentFacts(head(step), (new,)), title)
    return row.id


@act("panel.declare", "File a declaration of independence", WITH_ARBITRATOR)
def declare(tx: Tx, case: UUID, new: Declaration, override: Override | None = None) -> int:
    """Files an arbitrator's statement of independence and impartiality (Article 11)."""
    members = seats(tx.session, case)
    refuse(shortcomings_of_declaration(new, members, tx.moment.day), override)
    seat = next(s for s in members if s.id == new.seat)
    refuse(shortcomings_of_hand(tx.actor, seat.name))
    step = begin(tx, declare, case, override)
    assert new.day is not None
    tx.add(
        DeclarationRow(
            seat=seat.id,
            day=new.day,
            nothing_to_disclose=new.nothing_to_disclose,
            disclosure=new.disclosure.strip(),
            availability=new.availability.strip(),
        )
    )
    retally(step)
    said = tr("nothing to disclose") if new.nothing_to_disclose else tr("with a disclosure")
    title = tr("Declaration of independence of {name}", name=seat.name)
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, detail=said, new=new)
    step.owe("declaration", declaration_facts(caption(step.case), step.case.seat, seat, new), title)
    return number


@act("panel.disclose_circumstances", "File a later disclosure", WITH_ARBITRATOR)
def disclose_circumstances(tx: Tx, case: UUID, new: Disclosure, override: Override | None = None) -> int:
    """Files what an arbitrator discloses in the course of the case; the time to challenge on it begins (Article 11)."""
    before = tribunal(tx.session, case, tx.moment.day)
    refuse(shortcomings_of_disclosure(new, before), override)
    seat = seat_of(before, new.seat)
    refuse(shortcomings_of_hand(tx.actor, seat.name))
    step = begin(tx, disclose_circumstances, case, override)
    assert new.day is not None
    title = tr("Further disclosure of {name}", name=seat.name)
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, new=new)
    tx.add(DisclosureRow(seat=seat.id, day=new.day, learnt=new.learnt, text=new.text.strip(), entry=number))
    step.open("challenge", Side.BOTH, new.day)
    step.owe("disclosure", DisclosureFacts(head(step), seat, new), title)
    return number


@act("panel.constitute", "Constitute the tribunal", WITH_SECRETARY)
def constitute(tx: Tx, case: UUID, day: date, override: Override | None = None) -> int:
    """Records that the tribunal is constituted; the pleadings begin and the parties are told."""
    step = begin(tx, constitute, case, override)
    members = seats(tx.session, case)
    refuse(shortcomings_of_constitution(day, members, tx.moment.day), override)
    names = [s.name for s in members]
    number = step.enter(tr("Tribunal constituted"), by=Side.REGISTRY, day=day, detail=", ".join(names), new=names)
    facts = constitution_facts(caption(step.case), step.case.seat, members, day, tx.actor.name)
    step.owe("constitution", facts, tr("Notice of constitution of the Tribunal"))
    return number


@act("panel.appoint_secretary", "Appoint a secretary of the tribunal", WITH_SECRETARY)
def appoint_secretary(tx: Tx, case: UUID, new: Secretary, override: Override | None = None) -> int:
    """Records the secretary of a tribunal with a statement of independence (Article 17(1))."""
    step = begin(tx, appoint_secretary, case, override)
    serving = [line.name for line in secretaries(tx.session, case)]
    refuse(shortcomings_of_secretary(new, known(tx, step), serving), override)
    assert new.day is not None
    title = tr("Appointment of {name} as secretary of the Tribunal", name=new.name.strip())
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, new=new)
    tx.add(
        SecretaryRow(
            case=case,
            name=new.name.strip(),
            day=new.day,
            tasks=new.tasks.strip(),
            disclosure=new.disclosure.strip(),
            entry=number,
        )
    )
    step.owe("secretary_declaration", SecretaryFacts(head(step), new), title)
    return number
