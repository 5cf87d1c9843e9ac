from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mediation.rules import (
    PARTIES,
    Answer,
    CaucusRule,
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
    RoomParty,
    Session,
    answer_shortcomings,
    default_leave,
    ending_shortcomings,
    invitation_shortcomings,
    leave_shortcomings,
    may_end,
    may_invite,
    may_meet,
    narrower,
    offer_shortcomings,
    opening_shortcomings,
    paper_shortcomings,
    release_shortcomings,
    separation,
    session_shortcomings,
)
from app.store.base import new_id
from app.terms import Moment, Reason, Side

TODAY = date(2026, 5, 18)
BOTH = (RoomParty(Side.CLAIMANT, "Auria", "Agent A"), RoomParty(Side.RESPONDENT, "Boreal Union", "Agent B"))
ROOM = RoomFacts(accepted=date(2026, 5, 1))


def fields(reasons: tuple[Reason, ...]) -> list[str]:
    return [r.field for r in reasons]


def moment(day: int, hour: int) -> Moment:
    return Moment(datetime(2026, 5, day, hour, tzinfo=UTC), "Europe/Amsterdam")


def invitation(**changes: object) -> Invitation:
    given: dict[str, object] = {"by": Side.CLAIMANT, "to": Side.RESPONDENT, "subject": "Operation ORCHID",
                                "sent": TODAY, "signed_by": "Agent A"} | changes  # fmt: skip
    return Invitation(**given)  # type: ignore[arg-type]  # a table of single changes


class TestOpening:
    def test_complete(self) -> None:
        assert opening_shortcomings(Opening("CT-2026-004", BOTH, "M. Mediator")) == ()

    @pytest.mark.parametrize(
        ("opening", "wrong"),
        [
            (Opening(" ", BOTH, "M"), ["caseNumber"]),
            (Opening("1", BOTH[:1], "M"), ["parties"]),
            (Opening("1", BOTH, ""), ["mediator"]),
            (Opening("1", BOTH, "Agent B"), ["mediator"]),
        ],
    )
    def test_lacking(self, opening: Opening, wrong: list[str]) -> None:
        assert fields(opening_shortcomings(opening)) == wrong

    def test_names_of_sides(self) -> None:
        opening = Opening("1", BOTH, "M")
        assert [opening.name_of(s) for s in (Side.CLAIMANT, Side.RESPONDENT, Side.TRIBUNAL)] == [
            "Auria", "Boreal Union", ""]  # fmt: skip


class TestInvitation:
    def test_complete(self) -> None:
        assert invitation_shortcomings(invitation(), TODAY) == ()

    @pytest.mark.parametrize(
        ("change", "wrong"),
        [
            ({"by": Side.TRIBUNAL}, ["by"]),
            ({"to": Side.REGISTRY}, ["to"]),
            ({"to": Side.CLAIMANT}, ["to"]),
            ({"subject": "  "}, ["subject"]),
            ({"sent": None}, ["sent"]),
            ({"sent": TODAY + timedelta(1)}, ["sent"]),
            ({"days": 0}, ["days"]),
            ({"signed_by": ""}, ["signedBy"]),
        ],
    )
    def test_lacking(self, change: dict[str, object], wrong: list[str]) -> None:
        assert fields(invitation_shortcomings(invitation(**change), TODAY)) == wrong

    def test_thirty_days_do_not_count_the_day_of_sending(self) -> None:
        assert invitation(sent=date(2026, 1, 31)).last_day == date(2026, 3, 2)
        assert invitation(sent=None).last_day is None

    @given(sent=st.dates(date(2020, 1, 1), date(2040, 1, 1)), days=st.integers(1, 400))
    def test_silence_is_refusal_from_the_day_after_the_last(self, sent: date, days: int) -> None:
        sent_one = invitation(sent=sent, days=days)
        last = sent_one.last_day
        assert last == sent + timedelta(days)
        far = sent + timedelta(1000)
        early, late = (InvitationAnswer(Answer.SILENCE, last + timedelta(n), "Agent A") for n in (0, 1))
        assert fields(answer_shortcomings(early, sent_one, answered=False, today=far)) == ["day"]
        assert answer_shortcomings(late, sent_one, answered=False, today=far) == ()

    @pytest.mark.parametrize(
        ("room", "count"),
        [
            (RoomFacts(), 0),
            (RoomFacts(pending=True), 1),
            (RoomFacts(accepted=TODAY), 1),
            (RoomFacts(accepted=TODAY, ended=TODAY), 1),
        ],
    )
    def test_when_one_may_go_out(self, room: RoomFacts, count: int) -> None:
        assert len(may_invite(room)) == count


class TestAnswer:
    @pytest.mark.parametrize(
        ("answer", "answered", "wrong"),
        [
            (InvitationAnswer(Answer.ACCEPTED, TODAY, "Agent B"), False, []),
            (InvitationAnswer(Answer.DECLINED, TODAY, "Agent B"), True, [""]),
            (InvitationAnswer(Answer.ACCEPTED, None, "Agent B"), False, ["day"]),
            (InvitationAnswer(Answer.ACCEPTED, TODAY + timedelta(1), "Agent B"), False, ["day"]),
            (InvitationAnswer(Answer.ACCEPTED, date(2026, 4, 1), "Agent B"), False, ["day"]),
            (InvitationAnswer(Answer.ACCEPTED, TODAY, ""), False, ["signedBy"]),
        ],
    )
    def test_answers(self, answer: InvitationAnswer, answered: bool, wrong: list[str]) -> None:
        sent = invitation(sent=date(2026, 5, 4))
        assert fields(answer_shortcomings(answer, sent, answered=answered, today=TODAY)) == wrong


class TestMeeting:
    def test_nothing_before_acceptance_or_after_the_end(self) -> None:
        assert may_meet(ROOM) == ()
        assert [r.article for r in may_meet(RoomFacts())] == ["Article 2"]
        assert [r.article for r in may_meet(RoomFacts(accepted=TODAY, ended=TODAY))] == ["Article 9"]

    @pytest.mark.parametrize(
        ("session", "wrong"),
        [
            (Session(Gathering.JOINT, moment(4, 9), moment(4, 12), ("Agent A", "Agent B")), []),
            (Session(Gathering.JOINT, None, moment(4, 12), ("Agent A",)), ["start"]),
            (Session(Gathering.JOINT, moment(4, 9), moment(4, 9), ("Agent A",)), ["end"]),
            (Session(Gathering.JOINT, moment(18, 9), moment(18, 23), ("Agent A",)), ["end"]),
            (Session(Gathering.JOINT, Moment(datetime(2026, 4, 30, 9, tzinfo=UTC)), moment(4, 9), ("A",)), ["start"]),
            (Session(Gathering.JOINT, moment(4, 9), moment(4, 12), ()), ["present"]),
            (Session(Gathering.CAUCUS, moment(4, 9), moment(4, 12), ("Agent A",)), ["withSide"]),
            (Session(Gathering.CAUCUS, moment(4, 9), moment(4, 12), ("Agent A",), with_side=Side.CLAIMANT), []),
        ],
    )
    def test_sessions(self, session: Session, wrong: list[str]) -> None:
        assert fields(session_shortcomings(session, ROOM, moment(18, 12))) == wrong


class TestPapers:
    @pytest.mark.parametrize(
        ("rule", "gathering", "secret", "state"),
        [
            (CaucusRule.KEPT, Gathering.CAUCUS, False, Release.MEDIATOR),
            (CaucusRule.KEPT, Gathering.JOINT, False, Release.JOINT),
            (CaucusRule.DISCLOSED, Gathering.CAUCUS, False, Release.JOINT),
            (CaucusRule.DISCLOSED, Gathering.CAUCUS, True, Release.MEDIATOR),
        ],
    )
    def test_default_by_rule(self, rule: CaucusRule, gathering: Gathering, secret: bool, state: Release) -> None:
        assert default_leave(rule, gathering, secret) == Leave(state)

    @pytest.mark.parametrize(
        ("paper", "wrong"),
        [
            (Paper("Timeline", Side.CLAIMANT, TODAY), []),
            (Paper("", Side.CLAIMANT, TODAY), ["paperTitle"]),
            (Paper("Timeline", Side.TRIBUNAL, TODAY), ["owner"]),
            (Paper("Timeline", Side.CLAIMANT, None), ["received"]),
            (Paper("Timeline", Side.CLAIMANT, TODAY + timedelta(1)), ["received"]),
            (Paper("Timeline", Side.CLAIMANT, TODAY, leave=Leave(Release.NAMED)), ["leave"]),
        ],
    )
    def test_papers(self, paper: Paper, wrong: list[str]) -> None:
        assert fields(paper_shortcomings(paper, TODAY)) == wrong

    @pytest.mark.parametrize(
        ("offer", "answered_by", "wrong"),
        [
            (Offer(Side.CLAIMANT, TODAY, ("EUR 10",)), None, []),
            (Offer(Side.TRIBUNAL, TODAY, ("EUR 10",)), None, ["by"]),
            (Offer(Side.CLAIMANT, None, ("EUR 10",)), None, ["day"]),
            (Offer(Side.CLAIMANT, TODAY + timedelta(1), ("EUR 10",)), None, ["day"]),
            (Offer(Side.CLAIMANT, TODAY, (" ",)), None, ["terms"]),
            (Offer(Side.CLAIMANT, TODAY, ("EUR 10",), answers=new_id()), Side.CLAIMANT, ["answers"]),
            (Offer(Side.CLAIMANT, TODAY, ("EUR 10",), open_until=date(2026, 5, 1)), None, ["openUntil"]),
            (Offer(Side.CLAIMANT, TODAY, ("EUR 10",), leave=Leave(Release.JOINT, PARTIES)), None, ["leave"]),
        ],
    )
    def test_offers(self, offer: Offer, answered_by: Side | None, wrong: list[str]) -> None:
        assert fields(offer_shortcomings(offer, answered_by, TODAY)) == wrong


LEAVES = st.builds(
    lambda state, to: Leave(state, tuple(to) if state is Release.NAMED else ()),
    st.sampled_from(Release), st.lists(st.sampled_from(PARTIES), min_size=1, max_size=2, unique=True),
)  # fmt: skip


class TestRelease:
    @given(now=LEAVES, wanted=LEAVES, owner=st.sampled_from(PARTIES))
    def test_a_release_never_hides_what_was_shown(self, now: Leave, wanted: Leave, owner: Side) -> None:
        if release_shortcomings(owner, now, wanted, "Agent A") == ():
            assert not narrower(now, wanted)
            assert all(wanted.known_to(owner, s) for s in PARTIES if now.known_to(owner, s))

    @given(leave=LEAVES, owner=st.sampled_from(PARTIES))
    def test_the_owner_always_knows(self, leave: Leave, owner: Side) -> None:
        assert leave.known_to(owner, owner)

    @pytest.mark.parametrize(
        ("now", "wanted", "authority", "wrong"),
        [
            (Leave(Release.MEDIATOR), Leave(Release.JOINT), "Agent A", []),
            (Leave(Release.MEDIATOR), Leave(Release.NAMED, (Side.RESPONDENT,)), "Agent A", []),
            (Leave(Release.MEDIATOR), Leave(Release.JOINT), " ", ["authority"]),
            (Leave(Release.JOINT), Leave(Release.WITHHELD), "Agent A", ["leave"]),
            (Leave(Release.MEDIATOR), Leave(Release.MEDIATOR), "Agent A", ["leave"]),
            (Leave(Release.WITHHELD), Leave(Release.NAMED, (Side.CLAIMANT,)), "Agent A", ["leave"]),
        ],
    )
    def test_releases(self, now: Leave, wanted: Leave, authority: str, wrong: list[str]) -> None:
        assert fields(release_shortcomings(Side.CLAIMANT, now, wanted, authority)) == wrong

    def test_a_named_release_cannot_drop_a_name(self) -> None:
        both, one = Leave(Release.NAMED, PARTIES), Leave(Release.NAMED, (Side.RESPONDENT,))
        assert narrower(both, one)
        assert not narrower(one, both)

    def test_names_only_where_named(self) -> None:
        assert leave_shortcomings(Side.CLAIMANT, Leave(Release.JOINT)) == ()
        assert fields(leave_shortcomings(Side.CLAIMANT, Leave(Release.JOINT, PARTIES))) == ["leave"]


class TestEnd:
    def test_what_never_began_is_not_ended(self) -> None:
        assert may_end(ROOM) == ()
        assert [r.article for r in may_end(RoomFacts())] == ["Articles 2 and 9"]

    def test_not_twice(self) -> None:
        over = may_end(RoomFacts(accepted=TODAY, ended=TODAY))
        assert [r.text for r in over] == ["The mediation ended on 18 May 2026."]

    @pytest.mark.parametrize(
        ("ending", "wrong"),
        [
            (Ending(Mode.JOINT, TODAY), []),
            (Ending(Mode.JOINT, None), ["day"]),
            (Ending(Mode.EXPIRY, TODAY + timedelta(1)), ["day"]),
            (Ending(Mode.MEDIATOR, date(2026, 5, 9)), ["day"]),
            (Ending(Mode.ONE_PARTY, TODAY), ["by"]),
            (Ending(Mode.ONE_PARTY, TODAY, Side.RESPONDENT), []),
        ],
    )
    def test_endings(self, ending: Ending, wrong: list[str]) -> None:
        room = RoomFacts(accepted=date(2026, 5, 1), last_session=date(2026, 5, 10))
        assert fields(ending_shortcomings(ending, room, TODAY)) == wrong


def test_nobody_is_mediator_and_arbitrator() -> None:
    assert separation(["Ana Solé"], ["Lena Ito", "Tomas Vane"]) == ()
    found = separation(["ana  SOLÉ"], ["Lena Ito", " Ana Solé "])
    assert [r.text for r in found] == ["ana  SOLÉ cannot be mediator and arbitrator in the same case."]
