"""Acts on who reads an entry, and on who looks after an inbox."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import msgspec
from sqlalchemy import select

from app.docket.acts.step import begin
from app.docket.model import AbsenceRow, SealRow
from app.docket.queries import absences, docket_entries, seals
from app.docket.rules.absences import Absence, shortcomings_of_absence
from app.docket.rules.sealing import Sealing, shortcomings_of_sealing, shortcomings_of_unsealing, whom
from app.store.transaction import Tx
from app.terms import REGISTRY_STAFF, WITH_SECRETARY, Actor, Side, act, refuse, tr


@act("docket.seal_entry", "Seal a docket entry", REGISTRY_STAFF)
def seal_entry(tx: Tx, case: UUID, sealing: Sealing) -> int:
    """Closes an entry to readers outside a circle, by an order; a later seal on the same entry replaces this one."""
    refuse(shortcomings_of_sealing(sealing, docket_entries(tx.session, case), tx.moment))
    step = begin(tx, seal_entry, case)
    before = seals(tx.session, case).get(sealing.entry)
    title = tr("Entry {n} sealed for {whom}", n=sealing.entry, whom=whom(sealing))
    number = step.enter(title, by=Side.REGISTRY, detail=sealing.order.strip(), old=before, new=sealing)
    _lift(tx, case, sealing.entry, number)
    tx.add(
        SealRow(
            case=case,
            entry=sealing.entry,
            level=sealing.level.name,
            admitted=msgspec.json.encode(sealing.admitted).decode(),
            until=sealing.until,
            ordered=sealing.order.strip(),
            by=number,
            lifted=None,
        )
    )
    return number


@act("docket.unseal_entry", "Lift the seal of a docket entry", REGISTRY_STAFF)
def unseal_entry(tx: Tx, case: UUID, number: int, order: str) -> int:
    """Opens a sealed entry again, by an order."""
    seal = seals(tx.session, case).get(number)
    refuse(shortcomings_of_unsealing(seal, number, order))
    step = begin(tx, unseal_entry, case)
    title = tr("Seal of entry {n} lifted", n=number)
    made = step.enter(title, by=Side.REGISTRY, detail=order.strip(), old=seal, new={"entry": number, "order": order})
    _lift(tx, case, number, made)
    return made


def _lift(tx: Tx, case: UUID, entry: int, by: int) -> None:
    wanted = select(SealRow).where(SealRow.case == case, SealRow.entry == entry, SealRow.lifted.is_(None))
    for row in tx.session.scalars(wanted):
        row.lifted = by


@act("docket.hand_over", "Hand an inbox over", WITH_SECRETARY, in_case=False)
def hand_over(tx: Tx, absence: Absence, people: Sequence[Actor]) -> None:
    """Puts an inbox in other hands between two days; it ends by itself. ``people`` are those enrolled.

    The alternate acts in their own name and office: nothing is delegated but the looking after.
    """
    today = tx.moment.day
    refuse(shortcomings_of_absence(absence, people, absences(tx.session, today), today, tx.actor))
    assert absence.first is not None
    assert absence.last is not None
    tx.add(
        AbsenceRow(
            person=absence.person,
            alternate=absence.alternate,
            first=absence.first,
            last=absence.last,
            note=absence.note.strip(),
            recorded=tx.moment.utc,
            actor=tx.actor.name,
        )
    )
    tx.record("docket.hand_over", tr("inbox of {person}", person=absence.person), None, absence)
