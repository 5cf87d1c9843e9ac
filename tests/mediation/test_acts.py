from __future__ import annotations

import hashlib
import uuid
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import DatabaseError, IntegrityError

from app.mediation import acts, queries
from app.mediation.documents import PRODUCES, CertificateFacts, InvitationFacts, caption
from app.mediation.model import OfferRow
from app.mediation.rules import (
    Answer,
    Ending,
    Gathering,
    Invitation,
    InvitationAnswer,
    Leave,
    Mode,
    Offer,
    Opening,
    Paper,
    Release,
    RoomFacts,
    Session,
)
from app.store.compartment import Compartment
from app.store.papers import owed_papers
from app.store.register import entries
from app.store.store import Store
from app.terms import Moment, Refused, Side
from tests.conftest import People, TurnableClock
from tests.mediation.conftest import CASE, INVITATION, OPENING


def owed(file: Compartment) -> list[tuple[str, object]]:
    with file.reading() as session:
        return [(o.kind, o.facts_as(PRODUCES[o.kind][0])) for o in owed_papers(session)]


def acts_on_register(file: Compartment) -> list[str]:
    with file.reading() as session:
        return [e.act for e in entries(session)]


def said(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [r.text for r in refused.value.reasons]


def test_opening_copies_what_the_room_needs(room: Compartment) -> None:
    with room.reading() as session:
        assert queries.opening(session) == OPENING
        assert queries.facts(session) == RoomFacts()
    with room.transaction() as tx, pytest.raises(Refused) as refused:
        acts.open_room(tx, OPENING)
    assert said(refused) == ["This room is open already."]


def test_nothing_before_the_room_is_open(file: Compartment) -> None:
    with file.reading() as session:
        assert queries.opening(session) is None
        assert queries.facts(session) is None
        assert queries.ending(session) is None
    with file.transaction() as tx:
        with pytest.raises(Refused) as refused:
            acts.invite(tx, INVITATION)
        with pytest.raises(Refused):
            acts.open_room(tx, Opening("", (), ""))
    assert said(refused) == ["Open the mediation room first."]


def test_an_invitation_is_kept_and_its_paper_owed(room: Compartment) -> None:
    with room.transaction() as tx:
        made = acts.invite(tx, INVITATION)
    with room.reading() as session:
        assert queries.invitations(session) == (queries.InvitationLine(made, INVITATION, None),)
        assert queries.facts(session) == RoomFacts(pending=True)
    assert owed(room) == [("invitation_to_mediate", InvitationFacts(
        caption(OPENING), "Republic of Auria", "Boreal Union", "Operation ORCHID", date(2026, 5, 4), 30,
        date(2026, 6, 3), "M. Mediator", "Agent A"))]  # fmt: skip
    with room.transaction() as tx, pytest.raises(Refused) as refused:
        acts.invite(tx, INVITATION)
    assert said(refused) == ["An invitation is still waiting for its answer."]


def test_silence_is_refusal_after_thirty_days_and_one_may_invite_again(room: Compartment, clock: TurnableClock) -> None:
    with room.transaction() as tx:
        first = acts.invite(tx, INVITATION)
    clock.at(Moment(datetime(2026, 6, 4, 9, tzinfo=UTC), "Europe/Amsterdam"))
    silence = InvitationAnswer(Answer.SILENCE, date(2026, 6, 4), "Agent A")
    with room.transaction() as tx:
        acts.answer_invitation(tx, first, silence)
        with pytest.raises(Refused):
            acts.answer_invitation(tx, first, silence)
        second = acts.invite(tx, Invitation(Side.RESPONDENT, Side.CLAIMANT, "ORCHID", date(2026, 6, 4), signed_by="B"))
    with room.reading() as session:
        assert [(i.id, i.answer) for i in queries.invitations(session)] == [(first, silence), (second, None)]


def test_no_session_paper_offer_or_end_before_acceptance(room: Compartment) -> None:
    start, end = (Moment(datetime(2026, 5, 12, h, tzinfo=UTC)) for h in (9, 12))
    with room.transaction() as tx:
        acts.invite(tx, INVITATION)
        for attempt in (
            lambda: acts.hold_session(tx, Session(Gathering.JOINT, start, end, ("Agent A",))),
            lambda: acts.keep_paper(tx, Paper("Timeline", Side.CLAIMANT, date(2026, 5, 12))),
            lambda: acts.record_offer(tx, Offer(Side.CLAIMANT, date(2026, 5, 12), ("EUR 10",))),
            lambda: acts.end(tx, Ending(Mode.MEDIATOR, date(2026, 5, 12))),
        ):
            with pytest.raises(Refused):
                attempt()
        with pytest.raises(Refused) as refused:
            acts.answer_invitation(tx, uuid.uuid4(), InvitationAnswer(Answer.ACCEPTED, date(2026, 5, 12), "B"))
    assert said(refused) == ["There is no such invitation."]


def test_a_session_keeps_its_zone(under_way: Compartment) -> None:
    held = Session(Gathering.CAUCUS, Moment(datetime(2026, 5, 12, 7, tzinfo=UTC), "Asia/Tokyo"),
                   Moment(datetime(2026, 5, 12, 9, tzinfo=UTC), "Asia/Tokyo"), ("Agent A", "Counsel"), "Tokyo",
                   Side.CLAIMANT, "Head (a) may move.")  # fmt: skip
    with under_way.transaction() as tx:
        acts.hold_session(tx, held)
    with under_way.reading() as session:
        assert queries.sessions(session) == (held,)
        assert queries.facts(session) == RoomFacts(accepted=date(2026, 5, 11), last_session=date(2026, 5, 12))


def test_papers_are_the_mediators_until_released(under_way: Compartment, tmp_path: Path) -> None:
    file = tmp_path / "timeline.pdf"
    file.write_bytes(b"%PDF caucus")
    digest = hashlib.sha256(b"%PDF caucus").hexdigest()
    with under_way.transaction() as tx:
        text = acts.keep_paper(tx, Paper("Bottom line", Side.CLAIMANT, date(2026, 5, 12), text="EUR 9"))
        bound = acts.keep_paper(tx, Paper("Timeline", Side.RESPONDENT, date(2026, 5, 12)), file)
        free = acts.keep_paper(tx, Paper("Invoice", Side.CLAIMANT, date(2026, 5, 12), independent=True), file)
    with under_way.reading() as session:
        lines = {p.id: p for p in queries.papers(session)}
        assert list(lines) == [text, bound, free]
        assert {p.leave for p in lines.values()} == {Leave(Release.MEDIATOR)}
        assert queries.paper(session, text) == queries.PaperLine(
            text, Paper("Bottom line", Side.CLAIMANT, date(2026, 5, 12), text="EUR 9"), Leave(Release.MEDIATOR)
        )
        assert queries.paper(session, uuid.uuid4()) is None
        assert queries.bound_hashes(session) == {digest}
        assert [p.id for p in queries.shown_to(session, Side.RESPONDENT)[0]] == [bound]
    kept = lines[bound].vault_id
    assert kept is not None
    assert under_way.vault.read(kept) == b"%PDF caucus"
    with under_way.transaction() as tx:
        acts.release(tx, text, Leave(Release.JOINT), "Agent A, by telephone")
        with pytest.raises(Refused) as refused:
            acts.release(tx, text, Leave(Release.MEDIATOR), "Agent A")
        with pytest.raises(Refused):
            acts.release(tx, uuid.uuid4(), Leave(Release.JOINT), "Agent A")
    assert said(refused) == ["What has been shown cannot be taken back: a release can only be widened."]
    with under_way.reading() as session:
        assert [p.id for p in queries.shown_to(session, Side.RESPONDENT)[0]] == [text, bound]


def test_offers_and_counter_offers(under_way: Compartment) -> None:
    first = Offer(Side.CLAIMANT, date(2026, 5, 12), ("EUR 12,000,000", "no admission"))
    with under_way.transaction() as tx:
        offered = acts.record_offer(tx, first)
        counter = Offer(Side.RESPONDENT, date(2026, 5, 13), ("EUR 8,000,000",), offered, date(2026, 5, 20))
        countered = acts.record_offer(tx, counter)
        acts.release(tx, offered, Leave(Release.NAMED, (Side.RESPONDENT,)), "Agent A")
        with pytest.raises(Refused) as refused:
            acts.record_offer(tx, Offer(Side.CLAIMANT, date(2026, 5, 13), ("EUR 10",), uuid.uuid4()))
    assert said(refused) == ["The offer that is answered is not in this room."]
    with under_way.reading() as session:
        assert queries.offers(session) == (
            queries.OfferLine(offered, first, Leave(Release.NAMED, (Side.RESPONDENT,))),
            queries.OfferLine(countered, counter, Leave(Release.MEDIATOR)),
        )
        assert [o.id for o in queries.shown_to(session, Side.RESPONDENT)[1]] == [offered, countered]
        assert [o.id for o in queries.shown_to(session, Side.CLAIMANT)[1]] == [offered]


def test_the_end_gives_a_certificate_without_reasons(under_way: Compartment) -> None:
    with under_way.transaction() as tx:
        ended = acts.end(tx, Ending(Mode.ONE_PARTY, date(2026, 5, 18), Side.RESPONDENT))
    kind, facts = owed(under_way)[-1]
    assert (kind, facts) == ("certificate_of_termination", CertificateFacts(
        caption(OPENING), "M. Mediator", date(2026, 5, 18), Mode.ONE_PARTY, ended.reference, "The Hague"))  # fmt: skip
    with under_way.reading() as session:
        assert queries.ending(session) == ended
    with under_way.transaction() as tx, pytest.raises(Refused) as refused:
        acts.end(tx, Ending(Mode.JOINT, date(2026, 5, 18)))
    assert said(refused) == ["The mediation ended on 18 May 2026."]
    assert acts_on_register(under_way) == [
        "store.open_walled", "mediation.open_room", "mediation.invite", "mediation.answer_invitation", "mediation.end",
    ]  # fmt: skip
    assert under_way.verify() == []


def test_what_is_written_stays(under_way: Compartment) -> None:
    with under_way.transaction() as tx:
        acts.record_offer(tx, Offer(Side.CLAIMANT, date(2026, 5, 12), ("EUR 12",)))
    for statement in (update(OfferRow).values(day=date(2026, 1, 1)), delete(OfferRow)):
        with pytest.raises((DatabaseError, IntegrityError)), under_way.transaction() as tx:
            tx.session.execute(statement)


def test_only_a_mediator_acts_here(store: Store, people: People) -> None:
    made = store.open_walled("mediation", CASE, [people.clerk.name])
    with store.walled(people.clerk.name, people.passphrase).open(made).transaction() as tx, pytest.raises(Refused):
        acts.open_room(tx, OPENING)
