"""Opening and closing the room, notes, drafts and opinions."""

from __future__ import annotations

import uuid

import msgspec
from sqlalchemy import func, select

from app.deliberation import documents, queries, rules
from app.deliberation.acts.sealing import digest, seal
from app.deliberation.model import (
    AwardDraftRow,
    CrossingRow,
    MemberRow,
    PanelNoteRow,
    PanelOpinionRow,
    PrivateNoteRow,
    RoomRow,
)
from app.store.base import DeliberationBase, new_id
from app.store.transaction import Tx
from app.terms import Reason, Refused, Role, act, refuse, tr

ARBITRATOR = frozenset({Role.ARBITRATOR})


@act("deliberation.open_room", "Open the deliberation room", ARBITRATOR, walled=True)
def open_room(tx: Tx, opening: rules.Opening) -> uuid.UUID:
    """Copies the members and their public keys into the room; it never looks at the record again (Article 33)."""
    if queries.opening(tx.session):
        raise Refused(Reason(tr("This room is open already.")))
    refuse(rules.opening_shortcomings(opening) or rules.sits(opening.members, tx.actor.id))
    row = RoomRow(id=new_id(), case_number=opening.case_number, claimant=opening.claimant,
                  respondent=opening.respondent, tribunal=opening.tribunal, rules=opening.rules, place=opening.place,
                  opened_at=tx.moment.utc)  # fmt: skip
    tx.add(row)
    for seat, member in enumerate(opening.members):
        tx.add(MemberRow(id=member.id, seat=seat, name=member.name, presiding=member.presiding, seal=member.seal))
    tx.record("deliberation.open_room", str(row.id), None, opening)
    return row.id


@act("deliberation.write_note", "Write to the panel", ARBITRATOR, walled=True)
def write_note(tx: Tx, note: rules.Note) -> uuid.UUID:
    """Adds words to the discussion, which every member of the panel reads."""
    author, state = seated(tx)
    refuse(rules.still_open(state) or rules.note_shortcomings(note))
    row = PanelNoteRow(id=new_id(), number=following(tx, PanelNoteRow), author=author.id,
                       on_paragraph=note.on_paragraph, text=note.text, written_at=tx.moment.utc)  # fmt: skip
    tx.add(row)
    tx.record("deliberation.write_note", str(row.id), None, note)
    return row.id


@act("deliberation.keep_note", "Keep a private note", ARBITRATOR, walled=True)
def keep_note(tx: Tx, note: rules.PrivateNote, instead_of: uuid.UUID | None = None) -> uuid.UUID:
    """Seals a note to its author's own key: not even the panel can read it. ``instead_of``: an own note it replaces.

    The panel's key shows that the note exists, its author, time and length.
    """
    author, _ = seated(tx)
    refuse(rules.private_note_shortcomings(note))
    if instead_of is not None:
        tx.session.delete(_own_note(tx, instead_of))
    sealed = seal(msgspec.json.encode(note), author.seal)
    row = PrivateNoteRow(id=new_id(), author=author.id, sealed=sealed, written_at=tx.moment.utc)
    tx.add(row)
    tx.record("deliberation.keep_note", str(row.id), None, {"sha256": digest(sealed), "instead_of": instead_of})
    return row.id


@act("deliberation.drop_note", "Destroy a private note", ARBITRATOR, walled=True)
def drop_note(tx: Tx, note_id: uuid.UUID) -> None:
    """Destroys one of the author's own private notes."""
    seated(tx)
    row = _own_note(tx, note_id)
    tx.session.delete(row)
    tx.record("deliberation.drop_note", str(note_id), {"sha256": digest(row.sealed)}, None)


@act("deliberation.draft", "Save the draft of the award", ARBITRATOR, walled=True)
def draft(tx: Tx, text: rules.DraftText) -> int:
    """Keeps the text as the next version and gives its number; earlier versions stay."""
    author, state = seated(tx)
    refuse(rules.still_open(state) or rules.draft_shortcomings(text))
    version = following(tx, AwardDraftRow)
    body = msgspec.to_builtins(text)
    tx.add(AwardDraftRow(version=version, author=author.id, body=body, saved_at=tx.moment.utc))
    tx.record("deliberation.draft", str(version), None, {"digest": digest(msgspec.json.encode(body))})
    return version


@act("deliberation.file_opinion", "File an opinion", ARBITRATOR, walled=True)
def file_opinion(tx: Tx, opinion: rules.Opinion) -> uuid.UUID:
    """Files a dissent, separate opinion or declaration; a later one of the same kind takes its place (Article 34)."""
    author, state = seated(tx)
    refuse(rules.opinion_shortcomings(opinion, author, state))
    row = PanelOpinionRow(id=new_id(), number=following(tx, PanelOpinionRow), author=author.id, kind=opinion.kind,
                          paragraphs=opinion.paragraphs, on_paragraphs=list(opinion.on_paragraphs),
                          release=opinion.release, filed_at=tx.moment.utc)  # fmt: skip
    tx.add(row)
    tx.record("deliberation.file_opinion", str(row.id), None, opinion)
    opened = queries.opening(tx.session)
    assert opened is not None
    facts = documents.OpinionFacts(documents.caption(opened), author.name, opinion,
                                   documents.stands_on(opinion, state.rounds), tx.moment.day, opened.place)  # fmt: skip
    tx.owe("panel_opinion", facts, case=None, title=documents.opinion_title(opinion.kind, author.name))
    return row.id


@act("deliberation.close_room", "Close the deliberation", ARBITRATOR, walled=True)
def close_room(tx: Tx, crossed: str) -> None:
    """Records that the decision has left the room and closes it. ``crossed``: SHA-256 of what left (Article 34)."""
    _, state = seated(tx)
    refuse(rules.not_ready(state))
    room = tx.session.scalars(select(RoomRow.id)).one()
    tx.add(CrossingRow(room_id=room, digest=crossed, crossed_at=tx.moment.utc))
    tx.record("deliberation.close_room", str(room), None, {"digest": crossed})


def seated(tx: Tx) -> tuple[rules.Member, rules.State]:
    """The acting member and the room; Refused for anyone who does not sit."""
    state = queries.state(tx.session)
    refuse(rules.sits(state.members, tx.actor.id))
    return next(m for m in state.members if m.id == tx.actor.id), state


def following(tx: Tx, model: type[DeliberationBase]) -> int:
    """The number the next row of an append-only table bears."""
    return tx.session.scalars(select(func.count()).select_from(model)).one() + 1


def _own_note(tx: Tx, note_id: uuid.UUID) -> PrivateNoteRow:
    row = tx.session.get(PrivateNoteRow, note_id)
    if row is None or row.author != tx.actor.id:
        raise Refused(Reason(tr("That is not one of your own notes.")))
    return row
