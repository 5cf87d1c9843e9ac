"""Putting a paragraph to the vote, and the sealed ballot."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy import select

from app.deliberation import documents, queries, rules
from app.deliberation.acts.room import ARBITRATOR, following, seated
from app.deliberation.acts.sealing import SealedBallot, digest, new_round, open_ballot, round_secret, seal_ballot
from app.deliberation.model import BallotRow, RoundRow, ShareRow, TallyRow
from app.store.base import new_id
from app.store.transaction import Tx
from app.terms import Reason, Refused, act, refuse, tr


@act("deliberation.put_to_vote", "Put to the vote", ARBITRATOR, walled=True)
def put_to_vote(tx: Tx, paragraph: rules.OperativeParagraph) -> uuid.UUID:
    """Opens a round on one operative paragraph with a key of its own (Article 33); see ``sealing``."""
    member, state = seated(tx)
    refuse(rules.put_shortcomings(paragraph, state))
    sealed = new_round([(m.id, m.seal) for m in state.members])
    row = RoundRow(id=new_id(), order=following(tx, RoundRow), number=paragraph.number, text=paragraph.text,
                   key=sealed.key, put_by=member.id, put_at=tx.moment.utc)  # fmt: skip
    tx.add(row)
    for share in sealed.shares:
        tx.add(ShareRow(round_id=row.id, member_id=share.member, wrapped=share.wrapped, check=share.check))
    checks = {share.member: share.check for share in sealed.shares}
    tx.record("deliberation.put_to_vote", str(row.id), None,
              {"paragraph": paragraph, "key": sealed.key, "shares": checks})  # fmt: skip
    return row.id


@act("deliberation.cast_ballot", "Cast a ballot", ARBITRATOR, walled=True)
def cast_ballot(tx: Tx, round_id: uuid.UUID, choice: rules.Choice) -> rules.Tally | None:
    """Seals the acting member's vote and gives up that member's share; the last ballot opens the round.

    Gives the tally with the last ballot and None before. What is sealed can be neither changed nor read until then.
    """
    member, state = seated(tx)
    round_ = next((r for r in state.rounds if r.id == round_id), None)
    refuse(rules.ballot_shortcomings(round_, member.id, state))
    row = tx.session.get_one(RoundRow, round_id)
    ballot = seal_ballot(str(round_id), member.id, choice, row.key)
    tx.add(BallotRow(round_id=round_id, member_id=member.id, sealed=ballot.sealed, commitment=ballot.commitment,
                     share=_own_share(tx, round_id), cast_at=tx.moment.utc))  # fmt: skip
    tx.record("deliberation.cast_ballot", str(round_id), None,
              {"member": member.id, "commitment": ballot.commitment, "sealed": digest(ballot.sealed)})  # fmt: skip
    return _count(tx, row, state.members)


def _own_share(tx: Tx, round_id: uuid.UUID) -> bytes:
    kept = tx.session.get_one(ShareRow, (round_id, tx.actor.id))
    share = tx.unseal(kept.wrapped)
    if share is None or digest(share) != kept.check:
        raise Refused(Reason(tr("Your key does not open your share of this vote: the paragraph must be put again."),
                             tr("Article 33")))  # fmt: skip
    return share


def _count(tx: Tx, row: RoundRow, members: Sequence[rules.Member]) -> rules.Tally | None:
    ballots = tx.session.scalars(select(BallotRow).where(BallotRow.round_id == row.id)).all()
    if not rules.complete(members, (b.member_id for b in ballots)):
        return None
    tally = rules.count(members, _opened(tx, row, ballots))
    tx.add(TallyRow(round_id=row.id, ayes=tally.for_, noes=tally.against, spoiled=tally.spoiled,
                    counted_at=tx.moment.utc))  # fmt: skip
    tx.record("deliberation.count", str(row.id), None, tally)
    _owe_record(tx, row, tally)
    return tally


def _opened(tx: Tx, row: RoundRow, ballots: Sequence[BallotRow]) -> list[tuple[str, rules.Choice | None]]:
    checks = {s.member_id: s.check for s in tx.session.scalars(select(ShareRow).where(ShareRow.round_id == row.id))}
    secret = round_secret([(b.share, checks[b.member_id]) for b in ballots], row.key)
    if secret is None:
        return [(b.member_id, None) for b in ballots]
    return [(b.member_id, open_ballot(str(row.id), b.member_id, SealedBallot(b.sealed, b.commitment), secret))
            for b in ballots]  # fmt: skip


def _owe_record(tx: Tx, row: RoundRow, tally: rules.Tally) -> None:
    opened = queries.opening(tx.session)
    assert opened is not None
    facts = documents.VoteRecordFacts(documents.caption(opened), row.number, row.text, tally, tx.moment.day,
                                      opened.place)  # fmt: skip
    tx.owe("record_of_vote", facts, case=None, title=tr("Record of the vote on § {number}", number=row.number))
