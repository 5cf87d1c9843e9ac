"""Acts of constituting a tribunal."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.docket.acts import begin
from app.docket.queries import caption, case_facts
from app.panel.documents import constitution_facts, declaration_facts
from app.panel.model import DeclarationRow, SeatRow
from app.panel.queries import seats
from app.panel.rules import (
    Appointer,
    Appointment,
    Declaration,
    Office,
    Seat,
    members_of,
    shortcomings_of_appointment,
    shortcomings_of_constitution,
    shortcomings_of_declaration,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Role, Side, act, refuse, tr

_SIDES = {Appointer.CLAIMANT: Side.CLAIMANT, Appointer.RESPONDENT: Side.RESPONDENT, Appointer.PARTIES: Side.BOTH}


@act("panel.appoint_arbitrator", "Record an appointment", WITH_SECRETARY)
def appoint_arbitrator(tx: Tx, case: UUID, new: Appointment, override: Override | None = None) -> UUID:
    """Fills a seat and opens the period for the next appointment (Article 9)."""
    facts = case_facts(tx.session, case)
    filled = seats(tx.session, case)
    names = [p.name for p in facts.parties]
    refuse(shortcomings_of_appointment(new, filled, facts.arbitrators, facts.commenced, tx.moment.day, names), override)
    step = begin(tx, appoint_arbitrator, case, override)
    row = _seat(case, new, len(filled) + 1)
    tx.add(row)
    step.tally("seats_filled", len(filled) + 1)
    title = tr("Appointment of {name} as {office}", name=new.name, office=tr(new.office.value))
    step.enter(
        title,
        by=_SIDES.get(new.appointer, Side.TRIBUNAL),
        day=new.notified,
        detail=tr("appointed by {who}", who=tr(new.appointer.value)),
        new=new,
        opens=_opens(new, filled, facts.arbitrators),
        closes=_closes(new),
    )
    step.seat(row.name, presiding=new.office is not Office.MEMBER)
    return row.id


def _seat(case: UUID, new: Appointment, position: int) -> SeatRow:
    assert new.notified is not None
    return SeatRow(
        case=case,
        position=position,
        name=new.name.strip(),
        nationality=new.nationality.strip(),
        address=new.address.strip(),
        email=new.email.strip(),
        office=new.office.value,
        appointer=new.appointer.value,
        notified=new.notified,
    )


def _opens(new: Appointment, filled: tuple[Seat, ...], size: int) -> dict[str, Side]:
    if size < 3 or new.office is Office.PRESIDING:
        return {}
    members = members_of(filled) + 1
    if members == 1:
        other = {Appointer.CLAIMANT: Side.RESPONDENT, Appointer.RESPONDENT: Side.CLAIMANT}
        return {"second_appointment": other.get(new.appointer, Side.BOTH)}
    return {"presiding_appointment": Side.TRIBUNAL} if members == size - 1 else {}


def _closes(new: Appointment) -> tuple[str, ...]:
    if new.office is Office.MEMBER:
        return ("number", "second_appointment")
    return ("number", "second_appointment", "presiding_appointment")


@act("panel.declare", "File a declaration of independence", WITH_SECRETARY | {Role.ARBITRATOR})
def declare(tx: Tx, case: UUID, new: Declaration, override: Override | None = None) -> int:
    """Files an arbitrator's statement of independence and impartiality (Article 11)."""
    members = seats(tx.session, case)
    refuse(shortcomings_of_declaration(new, members, tx.moment.day), override)
    step = begin(tx, declare, case, override)
    seat = next(s for s in members if s.id == new.seat)
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
    step.tally("declarations", sum(s.declared is not None for s in members) + 1)
    said = tr("nothing to disclose") if new.nothing_to_disclose else tr("with a disclosure")
    title = tr("Declaration of independence of {name}", name=seat.name)
    number = step.enter(title, by=Side.TRIBUNAL, day=new.day, detail=said, new=new)
    step.owe("declaration", declaration_facts(caption(step.case), step.case.seat, seat, new), title)
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
