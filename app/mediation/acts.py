"""What the mediator may do. Every act stays in this file of its own; the bridge alone carries anything out."""

from __future__ import annotations

import uuid
from pathlib import Path

from sqlalchemy import func, select

from app.mediation import documents, queries, rules
from app.mediation.model import (
    AnswerRow,
    CaucusPaperRow,
    EndingRow,
    InvitationRow,
    OfferRow,
    PartyRow,
    ReleaseRow,
    RoomRow,
    SessionRow,
)
from app.store.base import MediationBase, new_id
from app.store.transaction import Tx
from app.terms import Reason, Refused, Role, Side, act, refuse, tr

MEDIATOR = frozenset({Role.MEDIATOR})


@act("mediation.open_room", "Open the mediation room", MEDIATOR, walled=True)
def open_room(tx: Tx, opening: rules.Opening) -> uuid.UUID:
    """Copies the parties and the mediator into the room; it never looks at the record again (Article 3)."""
    if queries.opening(tx.session):
        raise Refused(Reason(tr("This room is open already.")))
    refuse(rules.opening_shortcomings(opening))
    row = RoomRow(id=new_id(), case_number=opening.case_number, tribunal=opening.tribunal, rules=opening.rules,
                  place=opening.place, mediator=opening.mediator, caucus_rule=opening.caucus_rule,
                  opened=tx.moment.day)  # fmt: skip
    tx.add(row)
    for party in opening.parties:
        tx.add(PartyRow(side=party.side, name=party.name, agent=party.agent))
    tx.record("mediation.open_room", str(row.id), None, opening)
    return row.id


@act("mediation.invite", "Invite to mediate", MEDIATOR, walled=True)
def invite(tx: Tx, invitation: rules.Invitation) -> uuid.UUID:
    """Keeps a written invitation and owes the paper that carries it (Article 2)."""
    opened, room = _room(tx)
    refuse(rules.may_invite(room) or rules.invitation_shortcomings(invitation, tx.moment.day))
    assert invitation.sent is not None
    row = InvitationRow(id=new_id(), number=_next(tx, InvitationRow), by=invitation.by, to=invitation.to,
                        subject=invitation.subject, sent=invitation.sent, days=invitation.days,
                        place=invitation.place, language=invitation.language, signed_by=invitation.signed_by,
                        kept_at=tx.moment.utc)  # fmt: skip
    tx.add(row)
    tx.record("mediation.invite", str(row.id), None, invitation)
    tx.owe("invitation_to_mediate", documents.invitation_facts(opened, invitation),
           case=None, title=tr("Invitation to mediate"))  # fmt: skip
    return row.id


@act("mediation.answer_invitation", "Record the answer to an invitation", MEDIATOR, walled=True)
def answer_invitation(tx: Tx, invitation_id: uuid.UUID, answer: rules.InvitationAnswer) -> None:
    """Records acceptance, refusal, or the election to treat silence as refusal (Article 2)."""
    _, room = _room(tx)
    line = next((i for i in queries.invitations(tx.session) if i.id == invitation_id), None)
    if line is None:
        raise Refused(Reason(tr("There is no such invitation."), tr("Article 2")))
    refuse(rules.answer_shortcomings(answer, line.invitation, line.answer is not None, tx.moment.day))
    assert answer.day is not None
    assert room.ended is None
    tx.add(AnswerRow(invitation_id=invitation_id, answer=answer.answer, day=answer.day, signed_by=answer.signed_by,
                     kept_at=tx.moment.utc))  # fmt: skip
    tx.record("mediation.answer_invitation", str(invitation_id), None, answer)


@act("mediation.hold_session", "Record a mediation session", MEDIATOR, walled=True)
def hold_session(tx: Tx, session: rules.Session) -> uuid.UUID:
    """Records a session held, joint or with one party (Article 4)."""
    _, room = _room(tx)
    refuse(rules.may_meet(room) or rules.session_shortcomings(session, room, tx.moment))
    assert session.start is not None
    assert session.end is not None
    row = SessionRow(id=new_id(), gathering=session.gathering, with_side=session.with_side, start=session.start.utc,
                     end=session.end.utc, zone=session.start.zone, place=session.place, present=session.present,
                     note=session.note)  # fmt: skip
    tx.add(row)
    tx.record("mediation.hold_session", str(row.id), None, session)
    return row.id


@act("mediation.keep_paper", "Keep a mediation paper", MEDIATOR, walled=True)
def keep_paper(tx: Tx, paper: rules.Paper, file: Path | None = None) -> uuid.UUID:
    """Keeps a paper with its owner and its state of release; a file goes into this room's own vault (Article 5)."""
    _, room = _room(tx)
    refuse(rules.may_meet(room) or rules.paper_shortcomings(paper, tx.moment.day))
    assert paper.received is not None
    kept = tx.vault.keep(file) if file else None
    row = CaucusPaperRow(id=new_id(), number=_next(tx, CaucusPaperRow), title=paper.title, owner=paper.owner,
                         received=paper.received, gathering=paper.gathering, text=paper.text,
                         independent=paper.independent, vault_id=kept.id if kept else None,
                         sha256=kept.sha256 if kept else "", kept_at=tx.moment.utc)  # fmt: skip
    tx.add(row)
    leave = paper.leave or rules.default_leave(room.caucus_rule, paper.gathering, paper.in_secrecy)
    _leave(tx, row.id, 1, leave, "")
    tx.record("mediation.keep_paper", str(row.id), None, {"paper": paper, "leave": leave, "sha256": row.sha256})
    return row.id


@act("mediation.record_offer", "Record an offer", MEDIATOR, walled=True)
def record_offer(tx: Tx, offer: rules.Offer) -> uuid.UUID:
    """Records an offer of settlement or a counter-offer; what it says is never evidence (Article 7)."""
    _, room = _room(tx)
    before = {o.id: o.offer.by for o in queries.offers(tx.session)}
    if offer.answers is not None and offer.answers not in before:
        raise Refused(Reason(tr("The offer that is answered is not in this room."), tr("Article 5"), "answers"))
    answered_by = before[offer.answers] if offer.answers else None
    refuse(rules.may_meet(room) or rules.offer_shortcomings(offer, answered_by, tx.moment.day))
    assert offer.day is not None
    row = OfferRow(id=new_id(), number=_next(tx, OfferRow), by=offer.by, day=offer.day, terms=offer.terms,
                   answers=offer.answers, open_until=offer.open_until, kept_at=tx.moment.utc)  # fmt: skip
    tx.add(row)
    leave = offer.leave or rules.default_leave(room.caucus_rule, rules.Gathering.CAUCUS)
    _leave(tx, row.id, 1, leave, "")
    tx.record("mediation.record_offer", str(row.id), None, {"offer": offer, "leave": leave})
    return row.id


@act("mediation.release", "Release a paper or an offer", MEDIATOR, walled=True)
def release(tx: Tx, subject_id: uuid.UUID, leave: rules.Leave, authority: str) -> None:
    """Widens who may know a paper or an offer, on its owner's word. ``authority`` names who gave it (Article 5)."""
    _, room = _room(tx)
    owner, now = _subject(tx, subject_id)
    refuse(rules.may_meet(room) or rules.release_shortcomings(owner, now, leave, authority))
    steps = tx.session.scalars(select(func.count()).where(ReleaseRow.subject_id == subject_id)).one()
    _leave(tx, subject_id, steps + 1, leave, authority)
    tx.record("mediation.release", str(subject_id), now, {"leave": leave, "authority": authority})


@act("mediation.end", "End the mediation", MEDIATOR, walled=True)
def end(tx: Tx, ending: rules.Ending) -> queries.EndingLine:
    """Ends the mediation and owes its certificate, which states the day and the mode and no reason (Article 9)."""
    opened, room = _room(tx)
    refuse(rules.may_end(room) or rules.ending_shortcomings(ending, room, tx.moment.day))
    assert ending.day is not None
    room_id = tx.session.scalars(select(RoomRow.id)).one()
    reference = f"MT-{new_id().hex[:8].upper()}"
    by = ending.by if ending.mode is rules.Mode.ONE_PARTY else None
    tx.add(EndingRow(room_id=room_id, mode=ending.mode, day=ending.day, by=by, reference=reference,
                     kept_at=tx.moment.utc))  # fmt: skip
    tx.record("mediation.end", str(room_id), None, ending)
    tx.owe("certificate_of_termination", documents.certificate_facts(opened, ending, reference),
           case=None, title=tr("Certificate of termination of the mediation"))  # fmt: skip
    return queries.EndingLine(rules.Ending(ending.mode, ending.day, by), reference)


def _room(tx: Tx) -> tuple[rules.Opening, rules.RoomFacts]:
    opened, facts = queries.opening(tx.session), queries.facts(tx.session)
    if opened is None or facts is None:
        raise Refused(Reason(tr("Open the mediation room first."), tr("Article 3")))
    return opened, facts


def _subject(tx: Tx, subject_id: uuid.UUID) -> tuple[Side, rules.Leave]:
    for paper in queries.papers(tx.session):
        if paper.id == subject_id:
            return paper.paper.owner, paper.leave
    for offer in queries.offers(tx.session):
        if offer.id == subject_id:
            return offer.offer.by, offer.leave
    raise Refused(Reason(tr("There is no such paper or offer in this room."), tr("Article 5")))


def _leave(tx: Tx, subject_id: uuid.UUID, step: int, leave: rules.Leave, authority: str) -> None:
    tx.add(ReleaseRow(id=new_id(), subject_id=subject_id, step=step, state=leave.state,
                      to=[s.name for s in leave.to], authority=authority, kept_at=tx.moment.utc))  # fmt: skip


def _next(tx: Tx, model: type[MediationBase]) -> int:
    return tx.session.scalars(select(func.count()).select_from(model)).one() + 1
