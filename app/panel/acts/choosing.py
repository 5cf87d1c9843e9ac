"""How many arbitrators, a sole one proposed, the list procedure (Articles 7 and 8)."""

from __future__ import annotations

from uuid import UUID

import msgspec

from app.docket.acts import begin
from app.panel.acts.seating import head, known, retally, seated, settle, take
from app.panel.documents import AppointmentFacts, ListFacts
from app.panel.model import ListReturnRow, ListRow
from app.panel.queries import least_names, list_due, open_lists
from app.panel.rules.authority import APPOINTING, Asked
from app.panel.rules.lists import (
    SIDES,
    FromList,
    ListReturn,
    ListSent,
    chosen,
    read_marks,
    shortcomings_of_choice,
    shortcomings_of_list,
    shortcomings_of_return,
)
from app.panel.rules.number import Basis, NumberFix, SoleProposal, shortcomings_of_number, shortcomings_of_proposal
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, refuse, tr

_BY = {Basis.AGREED: Side.BOTH, Basis.DEFAULT: Side.REGISTRY, Basis.IMPOSED: Side.REGISTRY}


@act("panel.fix_number", "Fix the number of arbitrators", WITH_SECRETARY)
def fix_number(tx: Tx, case: UUID, new: NumberFix, override: Override | None = None) -> int:
    """Fixes how many arbitrators decide the case (Article 7)."""
    step = begin(tx, fix_number, case, override)
    refuse(shortcomings_of_number(new, known(tx, step)), override)
    title = tr("Number of arbitrators fixed: {n}", n=new.number)
    old = {"arbitrators": step.case.arbitrators}
    number = step.enter(title, by=_BY[new.basis], day=new.day, detail=tr(new.basis.value), old=old, new=new)
    step.resize(new.number)
    if new.basis is Basis.IMPOSED:
        settle(step, {Asked.IMPOSE})
    return number


@act("panel.propose_sole", "Record a proposal of a sole arbitrator", WITH_SECRETARY)
def propose_sole(tx: Tx, case: UUID, new: SoleProposal, override: Override | None = None) -> int:
    """Records who is proposed as sole arbitrator; the time to agree begins (Article 8(1))."""
    step = begin(tx, propose_sole, case, override)
    refuse(shortcomings_of_proposal(new, known(tx, step)), override)
    names = ", ".join(n.name for n in new.nominees)
    title = tr("Proposal of a sole arbitrator: {names}", names=names)
    return step.enter(title, by=new.side, day=new.received, new=new)


@act("panel.send_list", "Send a list of candidates", WITH_SECRETARY)
def send_list(tx: Tx, case: UUID, new: ListSent, override: Override | None = None) -> UUID:
    """Sends the same list of candidates to both sides (Article 8(2)(a))."""
    step = begin(tx, send_list, case, override)
    refuse(shortcomings_of_list(new, known(tx, step), least_names(step.case)), override)
    assert new.sent is not None
    title = tr("List of {n} candidates for {office} sent", n=len(new.nominees), office=tr(new.office.value))
    number = step.enter(title, by=Side.REGISTRY, day=new.sent, new=new)
    nominees = msgspec.json.encode(new.nominees).decode()
    row = ListRow(case=case, office=new.office.value, nominees=nominees, sent=new.sent, replaces=new.replaces,
                  entry=number)  # fmt: skip
    tx.add(row)
    step.owe("strike_list", ListFacts(head(step), new, list_due(step.case, new.sent)), title)
    return row.id


@act("panel.return_list", "Enter a returned list", WITH_SECRETARY)
def return_list(tx: Tx, case: UUID, new: ListReturn, override: Override | None = None) -> int:
    """Enters a side's list, struck and ranked; the docket says that it came, not what it says (Article 8(2)(b))."""
    step = begin(tx, return_list, case, override)
    sent = open_lists(tx.session, case)
    refuse(shortcomings_of_return(new, sent, known(tx, step)), override)
    found = next(each for each in sent if each.id == new.list)
    assert new.returned is not None
    title = tr("List returned by the {side}", side=tr(new.side.value))
    complete = {*found.returns, new.side} >= set(SIDES)
    closes = ("list_return",) if complete else ()
    number = step.enter(title, by=new.side, day=new.returned, new=new, closes=closes)
    marks = msgspec.json.encode(read_marks(new.marks)).decode()
    tx.add(ListReturnRow(list=found.id, side=new.side.value, returned=new.returned, marks=marks, entry=number))
    return number


@act("panel.appoint_from_list", "Appoint from the list", WITH_SECRETARY)
def appoint_from_list(tx: Tx, case: UUID, new: FromList, override: Override | None = None) -> UUID:
    """Appoints whom the returned lists lead to (Article 8(2)(c))."""
    step = begin(tx, appoint_from_list, case, override)
    before, sent = known(tx, step), open_lists(tx.session, case)
    refuse(shortcomings_of_choice(new, sent, before), override)
    found = next(each for each in sent if each.id == new.list)
    made = chosen(new, found)
    row = take(step, made, before.seat(found.replaces))
    retally(step)
    title = tr("Appointment of {name} as {office} from the list", name=row.name, office=tr(made.office.value))
    met = ("list_return", "sole_appointment", "presiding_appointment", "authority_acts", "replacement")
    step.enter(title, by=Side.TRIBUNAL, day=new.notified, new=new, closes=met)
    seated(step, made)
    settle(step, APPOINTING)
    tx.session.get_one(ListRow, found.id).settled = step.number
    step.owe("appointment_notice", AppointmentFacts(head(step), (made,)), title)
    return row.id
