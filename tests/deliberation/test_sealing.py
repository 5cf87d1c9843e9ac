"""The sealed ballot, with real keys: what opens it, what does not, and what a false one becomes."""

from __future__ import annotations

import itertools
from dataclasses import replace
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import x25519
from sqlalchemy import select

from app.deliberation import acts
from app.deliberation.acts.sealing import (
    SealedBallot,
    digest,
    join,
    new_round,
    open_ballot,
    round_secret,
    seal,
    seal_ballot,
    split,
)
from app.deliberation.model import BallotRow, RoundRow, ShareRow
from app.deliberation.rules import Ballot, Choice, Tally
from app.store.transaction import unseal
from app.terms import Refused
from tests.deliberation.conftest import OPERATIVE, Panel

ROUND = "round-1"


@pytest.fixture
def members() -> dict[str, x25519.Identity]:
    return {name: x25519.Identity.generate() for name in ("1", "2", "3")}


@given(secret=st.binary(min_size=1, max_size=100), parts=st.integers(1, 7))
def test_all_shares_give_the_secret(secret: bytes, parts: int) -> None:
    shares = split(secret, parts)
    assert len(shares) == parts
    assert join(shares) == secret


def test_no_smaller_set_of_shares_gives_the_secret(members: dict[str, x25519.Identity]) -> None:
    made = new_round([(m, str(i.to_public())) for m, i in members.items()])
    plain = [(unsealed(s.wrapped, members[s.member]), s.check) for s in made.shares]
    for size in (1, 2):
        for some in itertools.combinations(plain, size):
            assert round_secret(some, made.key) is None
    assert round_secret(plain, made.key) is not None


def unsealed(wrapped: bytes, identity: x25519.Identity) -> bytes:
    from pyrage import decrypt

    return bytes(decrypt(wrapped, [identity]))


def test_a_share_that_was_not_handed_out_opens_nothing(members: dict[str, x25519.Identity]) -> None:
    made = new_round([(m, str(i.to_public())) for m, i in members.items()])
    plain = [(unsealed(s.wrapped, members[s.member]), s.check) for s in made.shares]
    false = bytes(len(plain[0][0]))
    assert round_secret([(false, plain[0][1]), *plain[1:]], made.key) is None
    assert round_secret([(false, digest(false)), *plain[1:]], made.key) is None
    other = new_round([("1", str(members["1"].to_public()))])
    whole = [(unsealed(other.shares[0].wrapped, members["1"]), other.shares[0].check)]
    assert round_secret(whole, made.key) is None


def test_a_ballot_is_held_to_its_commitment_round_and_member() -> None:
    secret = x25519.Identity.generate()
    key = str(secret.to_public())
    good = seal_ballot(ROUND, "1", Choice.AGAINST, key)
    assert open_ballot(ROUND, "1", good, secret) is Choice.AGAINST
    assert open_ballot("round-2", "1", good, secret) is None
    assert open_ballot(ROUND, "2", good, secret) is None
    assert open_ballot(ROUND, "1", replace(good, commitment=digest(b"for")), secret) is None
    assert open_ballot(ROUND, "1", good, x25519.Identity.generate()) is None
    swapped = msgspec.json.encode(Ballot(ROUND, "1", Choice.FOR, "00"))
    assert open_ballot(ROUND, "1", replace(good, sealed=seal(swapped, key)), secret) is None
    nonsense = SealedBallot(seal(b"for!", key), digest(b"for!"))
    assert open_ballot(ROUND, "1", nonsense, secret) is None


def test_two_like_ballots_do_not_look_alike() -> None:
    key = str(x25519.Identity.generate().to_public())
    one, other = (seal_ballot(ROUND, "1", Choice.FOR, key) for _ in range(2))
    assert one.commitment != other.commitment
    assert one.sealed != other.sealed


def test_a_swapped_ballot_makes_the_round_void(panel: Panel) -> None:
    """A member's own program may write what it likes before the last ballot; the count says so and decides nothing."""
    put = panel.do(panel.presiding, acts.put_to_vote, OPERATIVE[0])
    panel.do(panel.presiding, acts.cast_ballot, put, Choice.FOR)
    with panel.second.transaction() as tx:
        row = tx.session.get_one(RoundRow, put)
        share = tx.session.get_one(ShareRow, (put, tx.actor.id))
        plain = tx.unseal(share.wrapped)
        assert plain is not None
        tx.add(BallotRow(round_id=put, member_id=tx.actor.id, sealed=seal(b"nothing", row.key), commitment="",
                         share=plain, cast_at=tx.moment.utc))  # fmt: skip
    tally = panel.do(panel.third, acts.cast_ballot, put, Choice.AGAINST)
    assert tally == Tally(("A. Presiding",), ("D. Third",), ("B. Second",))
    assert not tally.carried()
    panel.do(panel.presiding, acts.put_to_vote, OPERATIVE[0])


def test_a_false_share_makes_the_round_void(panel: Panel) -> None:
    put = panel.do(panel.presiding, acts.put_to_vote, OPERATIVE[0])
    with panel.second.transaction() as tx:
        row = tx.session.get_one(RoundRow, put)
        ballot = seal_ballot(str(put), tx.actor.id, Choice.FOR, row.key)
        tx.add(BallotRow(round_id=put, member_id=tx.actor.id, sealed=ballot.sealed, commitment=ballot.commitment,
                         share=bytes(74), cast_at=tx.moment.utc))  # fmt: skip
    panel.do(panel.presiding, acts.cast_ballot, put, Choice.FOR)
    tally = panel.do(panel.third, acts.cast_ballot, put, Choice.AGAINST)
    assert tally == Tally((), (), ("A. Presiding", "B. Second", "D. Third"))


def give_up_theirs(panel: Panel, put: UUID) -> None:
    """A member's own program exchanges the shares, then casts."""
    with panel.second.transaction() as tx:
        tx.session.connection().exec_driver_sql('DROP TRIGGER "share_no_update"')
        theirs, mine = (tx.session.get_one(ShareRow, (put, m)) for m in (panel.opening.members[0].id, tx.actor.id))
        mine.wrapped = theirs.wrapped
        tx.session.flush()
        acts.cast_ballot(tx, put, Choice.FOR)


def test_a_share_sealed_to_another_cannot_be_given_up(panel: Panel) -> None:
    put = panel.do(panel.presiding, acts.put_to_vote, OPERATIVE[0])
    with pytest.raises(Refused):
        give_up_theirs(panel, put)


def test_the_voters_together_cannot_open_a_ballot_before_the_last(panel: Panel) -> None:
    put = panel.do(panel.presiding, acts.put_to_vote, OPERATIVE[0])
    for place in (panel.presiding, panel.second):
        panel.do(place, acts.cast_ballot, put, Choice.FOR)
    with panel.presiding.reading() as first, panel.second.reading() as second:
        row = first.get_one(RoundRow, put)
        ballots = first.scalars(select(BallotRow).where(BallotRow.round_id == put)).all()
        shares = first.scalars(select(ShareRow).where(ShareRow.round_id == put)).all()
        assert [unseal(s, b.sealed) for s in (first, second) for b in ballots] == [None] * 4
        opened = [unseal(s, share.wrapped) for s in (first, second) for share in shares]
        held = [plain for plain in opened if plain is not None]
        assert {(b.share) for b in ballots} == set(held)
        missing = next(s for s in shares if s.member_id == panel.opening.members[2].id)
        assert unseal(first, missing.wrapped) is unseal(second, missing.wrapped) is None
        known = [(share, digest(share)) for share in held]
        assert round_secret(known, row.key) is None
        assert round_secret([*known, (missing.wrapped[:74], missing.check)], row.key) is None
