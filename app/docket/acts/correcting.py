"""Acts that correct the docket: an entry struck, a date moved or met, the file closed."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec

from app.docket.acts.step import Step, begin
from app.docket.model import DeadlineRow
from app.docket.queries import docket_entries, proof_steps
from app.docket.rules import ProofStep
from app.docket.rules.corrections import (
    lateness,
    shortcomings_of_ending,
    shortcomings_of_extension,
    shortcomings_of_meeting,
    shortcomings_of_shortening,
    shortcomings_of_strike,
)
from app.store.transaction import Tx
from app.terms import REGISTRY_STAFF, WITH_SECRETARY, Override, Side, act, refuse, tr


@act("docket.strike_entry", "Strike a docket entry", REGISTRY_STAFF)
def strike_entry(tx: Tx, case: UUID, number: int, reason: str) -> int:
    """Strikes an entry by a new one that gives the reason; the struck entry stays legible."""
    refuse(shortcomings_of_strike(number, reason, docket_entries(tx.session, case)))
    step = begin(tx, strike_entry, case)
    title = tr("Entry {n} struck: {reason}", n=number, reason=reason.strip())
    return step.enter(title, by=Side.REGISTRY, old={"entry": number}, new={"reason": reason}, strikes=number)


@act("docket.extend_deadline", "Extend a time limit", WITH_SECRETARY)
def extend_deadline(tx: Tx, case: UUID, deadline: UUID, due: date, order: str) -> int:
    """Moves a date under an order of the tribunal (Article 17(2)); the original date stays on record."""
    step = begin(tx, extend_deadline, case)
    found = next((d for d in step.case.open_deadlines if d.id == deadline), None)
    refuse(shortcomings_of_extension(found, due, order))
    return moved(step, deadline, due, order, "extended", tr("Time limit extended: {title}"))


@act("docket.shorten_deadline", "Shorten a time limit", WITH_SECRETARY)
def shorten_deadline(tx: Tx, case: UUID, deadline: UUID, due: date, order: str) -> int:
    """Brings a date forward under an order of the tribunal (Article 17(2)); the original date stays on record."""
    step = begin(tx, shorten_deadline, case)
    found = next((d for d in step.case.open_deadlines if d.id == deadline), None)
    refuse(shortcomings_of_shortening(found, due, order, tx.moment.day))
    return moved(step, deadline, due, order, "shortened", tr("Time limit shortened: {title}"))


def moved(step: Step, deadline: UUID, due: date, order: str, kind: str, words: str) -> int:
    """Move a date by an order; its former date and the order enter its proof. The docket entry's number."""
    row = step.tx.session.get_one(DeadlineRow, deadline)
    old, row.due = row.due, due
    how = ProofStep(kind, day=old, until=due, words=order.strip())
    row.proof = msgspec.json.encode((*proof_steps(row.proof), how)).decode()
    new = {"due": due, "order": order}
    return step.enter(words.format(title=row.title), by=Side.TRIBUNAL, detail=how.text, old={"due": old}, new=new)


@act("docket.meet_deadline", "Record that a step was taken", WITH_SECRETARY)
def meet_deadline(tx: Tx, case: UUID, deadline: UUID, day: date, how: str) -> int:
    """Closes a date that no other act closes: a step of an order, an undertaking; ``how`` says what was done."""
    step = begin(tx, meet_deadline, case)
    found = next((d for d in step.case.open_deadlines if d.id == deadline), None)
    refuse(shortcomings_of_meeting(found, day, how, tx.moment.day))
    assert found is not None
    title = tr("Step taken: {title}", title=found.title)
    new = {"how": how, "due": found.due}
    number = step.enter(title, by=found.side, day=day, detail=f"{how.strip()} ({lateness(found.due, day)})", new=new)
    step.meet(deadline)
    return number


@act("docket.end_case", "Close the file", REGISTRY_STAFF)
def end_case(tx: Tx, case: UUID, day: date, override: Override | None = None) -> int:
    """Closes the file of a case whose award has been carried out or whose monitoring has ended."""
    step = begin(tx, end_case, case, override)
    refuse(shortcomings_of_ending(day, step.case.registered, tx.moment.day))
    return step.enter(tr("File closed"), by=Side.REGISTRY, day=day)
