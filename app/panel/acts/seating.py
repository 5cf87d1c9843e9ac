"""What every change of the bench writes: seats taken and left, the numbers gates read, requests answered."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from app.docket.acts import Step
from app.panel.documents import Head
from app.panel.model import AuthorityRequestRow, SeatRow
from app.panel.queries import heading, tribunal_of
from app.panel.rules import SIDES, Appointer, Appointment, Leaving, Office, Seat, Tribunal, members_of
from app.panel.rules.authority import Asked
from app.store.transaction import Tx
from app.terms import Side

VACANCY = ("replacement", "vacancy_filled")
"""What a vacancy opens, under one rule set or the other."""
LAST = frozenset({"sole_appointment", "presiding_appointment", "appointments"})
"""Dates that only the last appointment meets."""


def take(step: Step, new: Appointment, vacant: Seat | None = None) -> SeatRow:
    """A seat taken by this entry; a substitute sits where the one it replaces sat."""
    assert new.notified is not None
    session = step.tx.session
    last = session.scalar(select(func.max(SeatRow.position)).where(SeatRow.case == step.case.id)) or 0
    row = SeatRow(
        case=step.case.id,
        position=session.get_one(SeatRow, vacant.id).position if vacant else last + 1,
        name=new.name.strip(),
        nationality=new.nationality.strip(),
        address=new.address.strip(),
        email=new.email.strip(),
        office=new.office.value,
        appointer=new.appointer.value,
        notified=new.notified,
        replaces=vacant.id if vacant else None,
    )
    step.tx.add(row)
    return row


def met_by(step: Step, new: Appointment, before: Tribunal) -> tuple[str, ...]:
    """The dates an appointment meets: what waits for the last seat stays open until that is filled."""
    full = len(before.present) + 1 >= before.size
    presides = before.size == 3 and new.office is Office.PRESIDING
    held = frozenset() if full else LAST - {"presiding_appointment"} if presides else LAST
    return tuple(name for name in (*step.rule.closes, "authority_acts", "list_return") if name not in held)


def next_periods(new: Appointment, before: Tribunal) -> dict[str, Side]:
    """Which periods for the next seat an appointment opens, and for whom (Article 9)."""
    if before.size < 3 or new.office is Office.PRESIDING:
        return {}
    members = members_of(before.present) + 1
    if members == 1:
        other = {Appointer.CLAIMANT: Side.RESPONDENT, Appointer.RESPONDENT: Side.CLAIMANT}
        return {"second_appointment": other.get(new.appointer, Side.BOTH)}
    presided = any(s.office is Office.PRESIDING for s in before.present)
    return {"presiding_appointment": Side.TRIBUNAL} if members == 2 and not presided else {}


def seated(step: Step, new: Appointment) -> None:
    """Put the member on the bench of the case; after the entry, whose number it bears."""
    step.seat(new.name.strip(), presiding=new.office is not Office.MEMBER)


def vacate(step: Step, seat: Seat, day: date, why: Leaving) -> None:
    """The seat falls vacant by this entry; after the entry, whose number it bears."""
    row = step.tx.session.get_one(SeatRow, seat.id)
    row.left, row.left_on, row.why_left = step.number, day, why.value
    step.unseat(seat.name)
    retally(step)
    if why is not Leaving.CANCELLED:
        for name in VACANCY:
            step.open(name, chooser(seat.appointer), day)


def chooser(appointer: Appointer) -> Side:
    """Whose period it is to choose a substitute."""
    return SIDES.get(appointer, Side.TRIBUNAL)


def retally(step: Step) -> Tribunal:
    """Report who sits, who has declared, which seats are vacant or excused; gives the tribunal as it now stands."""
    step.tx.session.flush()
    now = tribunal_of(step.tx.session, step.case, step.tx.moment.day)
    step.tally("seats_filled", len(now.present))
    step.tally("declarations", sum(s.declared is not None for s in now.present))
    step.tally("vacancies", len(now.vacancies))
    step.tally("seats_excused", len(now.proceeds))
    return now


def settle(step: Step, asked: Collection[Asked]) -> None:
    """What the authority was asked for is answered by this entry."""
    wanted = select(AuthorityRequestRow).where(
        AuthorityRequestRow.case == step.case.id,
        AuthorityRequestRow.settled.is_(None),
        AuthorityRequestRow.asked.in_([each.value for each in asked]),
    )
    for row in step.tx.session.scalars(wanted):
        row.settled = step.number


def known(tx: Tx, step: Step) -> Tribunal:
    """The tribunal before the act."""
    return tribunal_of(tx.session, step.case, tx.moment.day)


def seat_of(now: Tribunal, wanted: UUID | None) -> Seat:
    """A seat the law has been asked about already."""
    found = now.seat(wanted)
    assert found is not None
    return found


def head(step: Step) -> Head:
    """What the papers of this entry bear."""
    return heading(step.case, step.tx.actor.name, step.tx.moment.day)
