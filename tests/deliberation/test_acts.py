from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DatabaseError, IntegrityError

from app.deliberation import acts, queries
from app.deliberation.documents import PRODUCES, OpinionFacts, VoteRecordFacts, caption
from app.deliberation.model import BallotRow, PrivateNoteRow
from app.deliberation.rules import (
    Box,
    Choice,
    DraftText,
    Note,
    Opening,
    OperativeParagraph,
    Opinion,
    OpinionKind,
    PrivateNote,
    Tally,
)
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Refused
from tests.conftest import START, People, TurnableClock
from tests.deliberation.conftest import CASE, DRAFT, OPERATIVE, Panel

FOR, AGAINST = Choice.FOR, Choice.AGAINST
A, B, D = "A. Presiding", "B. Second", "D. Third"


def said(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [r.text for r in refused.value.reasons]


def test_opening_copies_the_members(panel: Panel) -> None:
    with panel.third.reading() as session:
        assert queries.opening(session) == panel.opening
    with pytest.raises(Refused) as refused:
        panel.do(panel.second, acts.open_room, panel.opening)
    assert said(refused) == ["This room is open already."]


def test_only_members_deliberate(store: Store, people: People, panel: Panel) -> None:
    made = store.open_walled("deliberation", CASE, [people.third.name, people.clerk.name])
    clerk = store.walled(people.clerk.name, people.passphrase).open(made)
    with clerk.transaction() as tx, pytest.raises(Refused):
        acts.open_room(tx, panel.opening)
    others = Opening("CT-2026-004", panel.opening.members[:2])
    place = store.walled(people.third.name, people.passphrase).open(made)
    with place.reading() as session:
        assert queries.opening(session) is None
    with place.transaction() as tx:
        attempts: list[tuple[Callable[..., Any], Any]] = [(acts.open_room, others), (acts.write_note, Note("x"))]
        for attempt, value in attempts:
            with pytest.raises(Refused) as refused:
                attempt(tx, value)
            assert said(refused) == ["Only the members of this tribunal deliberate."]


def test_the_discussion_is_read_by_all(panel: Panel, clock: TurnableClock) -> None:
    first, second = Note("Head (b) rests on one invoice.", 2), Note("Let us adjourn.")
    panel.do(panel.presiding, acts.write_note, first)
    panel.do(panel.second, acts.write_note, second)
    with panel.third.reading() as session:
        now = clock.now().utc
        assert queries.notes(session) == (queries.NoteLine(A, first, now), queries.NoteLine(B, second, now))
        assert queries.notes(session, 2) == (queries.NoteLine(A, first, now),)
    with pytest.raises(Refused):
        panel.do(panel.second, acts.write_note, Note(" "))


def test_a_private_note_opens_to_its_author_alone(panel: Panel, clock: TurnableClock) -> None:
    note = PrivateNote("bundle 1", 12, (Box(10, 20, 200, 32),), "the patch was public", ("due diligence",), "Art. 39")
    kept = panel.do(panel.third, acts.keep_note, note)
    with panel.third.reading() as session:
        assert queries.my_notes(session) == (queries.PrivateNoteLine(kept, note, clock.now().utc),)
    with panel.presiding.reading() as session:
        assert queries.my_notes(session) == ()
        sealed = session.scalars(select(PrivateNoteRow.sealed)).one()
    assert b"patch" not in sealed
    again = panel.do(panel.third, acts.keep_note, PrivateNote(text="Better put"), kept)
    for place, wanted in ((panel.presiding, again), (panel.third, kept)):
        with pytest.raises(Refused) as refused:
            panel.do(place, acts.drop_note, wanted)
        assert said(refused) == ["That is not one of your own notes."]
    panel.do(panel.third, acts.drop_note, again)
    with panel.third.reading() as session:
        assert queries.my_notes(session) == ()


def test_every_version_of_the_draft_is_kept(panel: Panel, clock: TurnableClock) -> None:
    with panel.second.reading() as session:
        assert queries.last_draft(session) is None
    shorter = DraftText("Award", (), OPERATIVE[:1])
    assert [panel.do(p, acts.draft, d) for p, d in ((panel.presiding, shorter), (panel.second, DRAFT))] == [1, 2]
    now = clock.now().utc
    with panel.third.reading() as session:
        assert queries.drafts(session) == (queries.DraftLine(1, A, shorter, now), queries.DraftLine(2, B, DRAFT, now))
        assert queries.last_draft(session) == queries.DraftLine(2, B, DRAFT, now)
    with pytest.raises(Refused):
        panel.do(panel.presiding, acts.draft, DraftText("", (), ()))


def test_the_last_ballot_opens_the_vote(panel: Panel) -> None:
    put = panel.do(panel.second, acts.put_to_vote, OPERATIVE[1])
    for place, choice in ((panel.presiding, FOR), (panel.third, AGAINST)):
        assert panel.do(place, acts.cast_ballot, put, choice) is None
    with panel.second.reading() as session:
        (still,) = queries.rounds(session)
        assert (still.tally, set(still.cast_by)) == (None, {panel.opening.members[0].id, panel.opening.members[2].id})
    with pytest.raises(Refused) as refused:
        panel.do(panel.third, acts.cast_ballot, put, FOR)
    assert said(refused) == ["Your ballot on § 2 is sealed: it can be neither changed nor cast again."]
    result = Tally((A, B), (D,))
    assert panel.do(panel.second, acts.cast_ballot, put, FOR) == result
    with panel.third.reading() as session:
        (done,) = queries.rounds(session)
        assert done.tally == result
        (owed,) = owed_papers(session)
        assert owed.facts_as(PRODUCES[owed.kind][0]) == VoteRecordFacts(
            caption(panel.opening), 2, OPERATIVE[1].text, result, START.day, "The Hague")  # fmt: skip
    with pytest.raises(Refused):
        panel.do(panel.presiding, acts.put_to_vote, OPERATIVE[1])
    assert panel.third.verify() == []


def test_a_paragraph_that_was_not_put_has_no_ballot(panel: Panel) -> None:
    with pytest.raises(Refused) as refused:
        panel.do(panel.presiding, acts.cast_ballot, uuid.uuid4(), FOR)
    assert said(refused) == ["This paragraph has not been put to the vote."]


def test_a_lost_paragraph_is_put_again_in_other_words(panel: Panel) -> None:
    assert panel.vote(2, FOR, AGAINST, AGAINST) == Tally((A,), (B, D))
    again = panel.do(panel.presiding, acts.put_to_vote, OperativeParagraph(2, "ORCHID is not attributable."))
    with panel.third.reading() as session:
        assert [(r.id, r.tally) for r in queries.rounds(session)] == [(again, None)]


def test_ballots_are_immutable(panel: Panel) -> None:
    panel.vote(1, FOR)
    for statement in (update(BallotRow).values(commitment=""), delete(BallotRow)):
        with pytest.raises((DatabaseError, IntegrityError)), panel.presiding.transaction() as tx:
            tx.session.execute(statement)


def test_a_dissent_stands_on_a_vote_against(panel: Panel) -> None:
    panel.vote(2, FOR, FOR, AGAINST)
    dissent = Opinion(OpinionKind.DISSENT, ("The patch was public for five weeks.",), (2,))
    with pytest.raises(Refused) as refused:
        panel.do(panel.presiding, acts.file_opinion, dissent)
    assert said(refused) == ["You did not vote against § 2."]
    panel.do(panel.third, acts.file_opinion, dissent)
    final = Opinion(OpinionKind.DISSENT, ("The patch was public.",), (2,), release=True)
    panel.do(panel.third, acts.file_opinion, final)
    with panel.second.reading() as session:
        assert [(o.author, o.opinion) for o in queries.opinions(session)] == [(D, final)]
        owed = owed_papers(session)[-1]
        assert owed.facts_as(PRODUCES[owed.kind][0]) == OpinionFacts(
            caption(panel.opening), D, final, ((2, OPERATIVE[1].text, "by two votes to one"),), START.day,
            "The Hague")  # fmt: skip


def test_the_room_closes_when_everything_is_decided(panel: Panel) -> None:
    panel.do(panel.presiding, acts.draft, DRAFT)
    panel.vote(1, FOR, FOR, FOR)
    with pytest.raises(Refused) as refused:
        panel.do(panel.presiding, acts.close_room, "digest")
    assert said(refused) == ["§ 2 has not been put to the vote."]
    panel.vote(2, FOR, FOR, AGAINST)
    panel.do(panel.presiding, acts.close_room, "digest")
    for act, value in (
        (acts.write_note, Note("One more thing")),
        (acts.draft, DRAFT),
        (acts.put_to_vote, OPERATIVE[0]),
        (acts.file_opinion, Opinion(OpinionKind.DECLARATION, ("I declare.",))),
        (acts.close_room, "digest"),
    ):
        with pytest.raises(Refused) as refused:
            panel.do(panel.second, act, value)
        assert said(refused) == ["The decision has left this room: the deliberation is closed."]
