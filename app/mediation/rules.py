"""The law of the mediation room (UNCITRAL Mediation Rules 2021, the tribunal's Mediation Rules modelled on them)."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.terms import Moment, Reason, Side, day_text, tr

USUAL_DAYS = 30
PARTIES = (Side.CLAIMANT, Side.RESPONDENT)


class CaucusRule(enum.Enum):
    """What happens, where nobody says otherwise, to what one party tells the mediator alone."""

    KEPT = "kept from the other party unless released"
    DISCLOSED = "may be disclosed in substance unless given in secrecy"


class Release(enum.Enum):
    """Who may know a paper or an offer. In order: each state is wider than the one before."""

    WITHHELD = "withheld"
    MEDIATOR = "released to the mediator"
    NAMED = "released to named parties"
    JOINT = "joint"


class Mode(enum.Enum):
    """How a mediation ends (Article 9)."""

    SETTLEMENT = "a settlement agreement signed by the parties"
    JOINT = "a joint declaration of the parties"
    ONE_PARTY = "the declaration of a party"
    MEDIATOR = "the declaration of the mediator"
    EXPIRY = "the expiry of the agreed period"


class Answer(enum.Enum):
    """What became of an invitation."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    SILENCE = "treated as refused for want of an answer"


class Gathering(enum.Enum):
    """A session with everybody, or with one party alone."""

    JOINT = "joint session"
    CAUCUS = "caucus"


@dataclass(frozen=True)
class RoomParty:
    """A party as it was named when the room was opened; the room never looks at the record again."""

    side: Side
    name: str
    agent: str = ""


@dataclass(frozen=True)
class Opening:
    """What is copied into the room when it is opened."""

    case_number: str
    parties: tuple[RoomParty, ...]
    mediator: str
    caucus_rule: CaucusRule = CaucusRule.KEPT
    tribunal: str = ""
    rules: str = ""
    place: str = ""

    def name_of(self, side: Side) -> str:
        """The name of the party on a side; empty if there is none."""
        return next((p.name for p in self.parties if p.side is side), "")


@dataclass(frozen=True)
class Invitation:
    """A written invitation to mediate. ``days`` runs from the day it was sent."""

    by: Side
    to: Side
    subject: str
    sent: date | None
    days: int = USUAL_DAYS
    place: str = ""
    language: str = ""
    signed_by: str = ""

    @property
    def last_day(self) -> date | None:
        """The last day on which it can be accepted; the day of sending is not counted (Article 2)."""
        return self.sent + timedelta(days=self.days) if self.sent else None


@dataclass(frozen=True)
class InvitationAnswer:
    """The answer to an invitation, or the inviting party's election to treat silence as refusal."""

    answer: Answer
    day: date | None
    signed_by: str = ""


@dataclass(frozen=True)
class Session:
    """One meeting, with the zone it was held in."""

    gathering: Gathering
    start: Moment | None
    end: Moment | None
    present: tuple[str, ...]
    place: str = ""
    with_side: Side | None = None
    note: str = ""


@dataclass(frozen=True)
class Leave:
    """How far a paper or an offer may be known, and on whose word."""

    state: Release
    to: tuple[Side, ...] = ()

    def known_to(self, owner: Side, side: Side) -> bool:
        """Whether the mediator may show the thing to ``side``."""
        return side is owner or self.state is Release.JOINT or (self.state is Release.NAMED and side in self.to)


@dataclass(frozen=True)
class Paper:
    """A paper handed in. ``independent``: its owner declared that it existed before and apart from the mediation."""

    title: str
    owner: Side
    received: date | None
    gathering: Gathering = Gathering.CAUCUS
    text: str = ""
    in_secrecy: bool = False
    independent: bool = False
    leave: Leave | None = None


@dataclass(frozen=True)
class Offer:
    """An offer of settlement or a counter-offer to one."""

    by: Side
    day: date | None
    terms: tuple[str, ...]
    answers: uuid.UUID | None = None
    open_until: date | None = None
    leave: Leave | None = None


@dataclass(frozen=True)
class Ending:
    """How and when the mediation ended. Why is asked nowhere and recorded nowhere."""

    mode: Mode
    day: date | None
    by: Side | None = None


@dataclass(frozen=True)
class RoomFacts:
    """The room as its acts find it."""

    caucus_rule: CaucusRule = CaucusRule.KEPT
    pending: bool = False
    accepted: date | None = None
    ended: date | None = None
    last_session: date | None = None


def default_leave(rule: CaucusRule, gathering: Gathering, in_secrecy: bool = False) -> Leave:
    """The state a paper has when its owner said nothing (Article 5; PCA Conciliation Rules, Article 10)."""
    if in_secrecy:
        return Leave(Release.MEDIATOR)
    if gathering is Gathering.JOINT or rule is CaucusRule.DISCLOSED:
        return Leave(Release.JOINT)
    return Leave(Release.MEDIATOR)


def release_shortcomings(owner: Side, now: Leave, wanted: Leave, authority: str) -> tuple[Reason, ...]:
    """Why a release may not be made: only the owner gives leave, and what was shown cannot be unshown."""
    found = list(leave_shortcomings(owner, wanted))
    if not authority.strip():
        found.append(Reason(tr("Say who gave leave for the owner: only the owning party can release it."),
                            tr("Article 5"), "authority"))  # fmt: skip
    if narrower(now, wanted):
        found.append(Reason(tr("What has been shown cannot be taken back: a release can only be widened."),
                            tr("Article 5"), "leave"))  # fmt: skip
    elif wanted == now:
        found.append(Reason(tr("It is already released that far."), tr("Article 5"), "leave"))
    return tuple(found)


def narrower(now: Leave, wanted: Leave) -> bool:
    """Whether ``wanted`` would hide something from somebody who may know it now."""
    order = list(Release)
    if order.index(wanted.state) < order.index(now.state):
        return True
    return wanted.state is Release.NAMED and not set(now.to) <= set(wanted.to)


def leave_shortcomings(owner: Side, leave: Leave) -> tuple[Reason, ...]:
    """Why a state of release makes no sense."""
    if leave.state is Release.NAMED and not set(leave.to) - {owner}:
        return (Reason(tr("Name the party it is released to."), tr("Article 5"), "leave"),)
    if leave.state is not Release.NAMED and leave.to:
        return (Reason(tr("Parties are named only where it is released to named parties."), tr("Article 5"), "leave"),)
    return ()


def opening_shortcomings(opening: Opening) -> tuple[Reason, ...]:
    """Why a room cannot be opened on these facts."""
    article = tr("Article 3")
    found = []
    if not opening.case_number.strip():
        found.append(Reason(tr("Give the number of the case."), "", "caseNumber"))
    if {p.side for p in opening.parties if p.name.strip()} != set(PARTIES):
        found.append(Reason(tr("Name both parties."), "", "parties"))
    if not opening.mediator.strip():
        found.append(Reason(tr("Name the mediator."), article, "mediator"))
    elif opening.mediator in {p.agent for p in opening.parties}:
        found.append(Reason(tr("The mediator cannot represent a party."), tr("Article 12"), "mediator"))
    return tuple(found)


def invitation_shortcomings(invitation: Invitation, today: date) -> tuple[Reason, ...]:
    """What a written invitation lacks (Article 2)."""
    article = tr("Article 2")
    checks = (
        (invitation.by not in PARTIES, tr("Say which party invites."), "by"),
        (invitation.to not in PARTIES, tr("Say which party is invited."), "to"),
        (invitation.by is invitation.to, tr("A party cannot invite itself."), "to"),
        (not invitation.subject.strip(), tr("Describe the dispute the invitation is about."), "subject"),
        (invitation.sent is None, tr("Give the day on which the invitation is sent."), "sent"),
        (invitation.sent is not None and invitation.sent > today,
         tr("The invitation cannot have been sent after today."), "sent"),
        (invitation.days < 1, tr("Leave at least one day for an answer."), "days"),
        (not invitation.signed_by.strip(), tr("Name who signs the invitation."), "signedBy"),
    )  # fmt: skip
    return tuple(Reason(text, article, where) for wrong, text, where in checks if wrong)


def may_invite(room: RoomFacts) -> tuple[Reason, ...]:
    """Why no invitation can go out now."""
    if room.ended:
        return (_over(room.ended),)
    if room.accepted:
        return (Reason(tr("An invitation has been accepted: the mediation is under way."), tr("Article 2")),)
    if room.pending:
        return (Reason(tr("An invitation is still waiting for its answer."), tr("Article 2")),)
    return ()


def answer_shortcomings(answer: InvitationAnswer, invitation: Invitation, answered: bool,
                        today: date) -> tuple[Reason, ...]:  # fmt: skip
    """Why an answer cannot be recorded. Acceptance after the period is the inviter's to accept, and is let in."""
    article = tr("Article 2")
    last = invitation.last_day
    found = []
    if answered:
        found.append(Reason(tr("This invitation has already been answered."), article))
    if answer.day is None:
        found.append(Reason(tr("Give the day of the answer."), article, "day"))
    elif answer.day > today:
        found.append(Reason(tr("The answer cannot be dated after today."), article, "day"))
    elif invitation.sent and answer.day < invitation.sent:
        found.append(Reason(tr("The answer cannot be older than the invitation."), article, "day"))
    elif answer.answer is Answer.SILENCE and last and answer.day <= last:
        found.append(Reason(tr("Silence may be treated as refusal only after {day}.", day=day_text(last)),
                            article, "day"))  # fmt: skip
    if not answer.signed_by.strip():
        found.append(Reason(tr("Name who answers, or who elects to treat silence as refusal."), article, "signedBy"))
    return tuple(found)


def may_meet(room: RoomFacts) -> tuple[Reason, ...]:
    """Why sessions, papers and offers have no place yet, or no more."""
    if room.ended:
        return (_over(room.ended),)
    if not room.accepted:
        return (Reason(tr("The mediation begins when the invitation is accepted."), tr("Article 2")),)
    return ()


def session_shortcomings(session: Session, room: RoomFacts, now: Moment) -> tuple[Reason, ...]:
    """What is wrong with a session as recorded (Article 4)."""
    article = tr("Article 4")
    found = []
    if session.start is None or session.end is None:
        found.append(Reason(tr("Give the start and the end of the session."), article, "start"))
    else:
        if session.end.utc <= session.start.utc:
            found.append(Reason(tr("The session ends after it begins."), article, "end"))
        if session.end.utc > now.utc:
            found.append(Reason(tr("A session is recorded after it was held."), article, "end"))
        if room.accepted and session.start.day < room.accepted:
            found.append(Reason(tr("The session cannot be older than the acceptance of {day}.",
                                   day=day_text(room.accepted)), article, "start"))  # fmt: skip
    if not session.present:
        found.append(Reason(tr("Name who was present."), article, "present"))
    if session.gathering is Gathering.CAUCUS and session.with_side not in PARTIES:
        found.append(Reason(tr("Say with which party the mediator met."), article, "withSide"))
    return tuple(found)


def paper_shortcomings(paper: Paper, today: date) -> tuple[Reason, ...]:
    """What a paper lacks before it can be kept."""
    article = tr("Article 5")
    checks = (
        (not paper.title.strip(), tr("Give the paper a title."), "paperTitle"),
        (paper.owner not in PARTIES, tr("Say which party handed the paper in."), "owner"),
        (paper.received is None, tr("Give the day on which the paper was received."), "received"),
        (paper.received is not None and paper.received > today,
         tr("The paper cannot have been received after today."), "received"),
    )  # fmt: skip
    found = tuple(Reason(text, article, where) for wrong, text, where in checks if wrong)
    return found + (leave_shortcomings(paper.owner, paper.leave) if paper.leave else ())


def offer_shortcomings(offer: Offer, answered_by: Side | None, today: date) -> tuple[Reason, ...]:
    """What an offer lacks. ``answered_by``: whose offer it counters, None for a first offer."""
    article = tr("Article 5")
    checks = (
        (offer.by not in PARTIES, tr("Say which party makes the offer."), "by"),
        (offer.day is None, tr("Give the day of the offer."), "day"),
        (offer.day is not None and offer.day > today, tr("The offer cannot be dated after today."), "day"),
        (not any(t.strip() for t in offer.terms), tr("Give at least one term."), "terms"),
        (offer.answers is not None and answered_by is offer.by,
         tr("A counter-offer answers the other party's offer."), "answers"),
        (bool(offer.open_until and offer.day and offer.open_until < offer.day),
         tr("The offer cannot lapse before it is made."), "openUntil"),
    )  # fmt: skip
    found = tuple(Reason(text, article, where) for wrong, text, where in checks if wrong)
    return found + (leave_shortcomings(offer.by, offer.leave) if offer.leave else ())


def may_end(room: RoomFacts) -> tuple[Reason, ...]:
    """Why there is nothing to end: it never began, or it is over."""
    if room.ended:
        return (_over(room.ended),)
    if not room.accepted:
        return (Reason(tr("A mediation that never began is not ended: no certificate may show that it was proposed."),
                       tr("Articles 2 and 9")),)  # fmt: skip
    return ()


def ending_shortcomings(ending: Ending, room: RoomFacts, today: date) -> tuple[Reason, ...]:
    """What is wrong with an ending (Article 9)."""
    article = tr("Article 9")
    began = max((d for d in (room.accepted, room.last_session) if d), default=None)
    found = []
    if ending.day is None:
        found.append(Reason(tr("Give the day on which the mediation ended."), article, "day"))
    elif ending.day > today:
        found.append(Reason(tr("The mediation cannot have ended after today."), article, "day"))
    elif began and ending.day < began:
        found.append(Reason(tr("The mediation was still under way on {day}.", day=day_text(began)), article, "day"))
    if ending.mode is Mode.ONE_PARTY and ending.by not in PARTIES:
        found.append(Reason(tr("Say which party declared the mediation at an end."), article, "by"))
    return tuple(found)


def separation(mediators: Sequence[str], arbitrators: Sequence[str]) -> tuple[Reason, ...]:
    """Nobody is mediator and arbitrator in one case (Article 12). Names are compared without case or spacing."""
    sitting = {plain_name(a) for a in arbitrators}
    return tuple(
        Reason(tr("{name} cannot be mediator and arbitrator in the same case.", name=name),
               tr("Article 12"), "mediator")
        for name in mediators if plain_name(name) in sitting
    )  # fmt: skip


def plain_name(name: str) -> str:
    """A name for comparing: one space between words, no capitals."""
    return " ".join(name.split()).casefold()


def _over(day: date) -> Reason:
    return Reason(tr("The mediation ended on {day}.", day=day_text(day)), tr("Article 9"))
