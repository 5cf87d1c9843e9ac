"""Challenge of an arbitrator (Articles 12 and 13)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.panel.rules.seats import SIDES, Seat, Tribunal, day_faults
from app.terms import Reason, Side, counted, day_text, tr

PARTIES = (Side.CLAIMANT, Side.RESPONDENT)


class Ground(enum.Enum):
    """What a challenge rests on (Article 12)."""

    DOUBTS = "justifiable doubts as to impartiality or independence"
    FAILURE = "failure or impossibility to act"


class Reply(enum.Enum):
    """What the other side says to a challenge, or the side that made it (Article 13(3))."""

    AGREES = "agrees to the challenge"
    OPPOSES = "opposes the challenge"
    GIVES_UP = "gives the challenge up"


class Explanation(enum.Enum):
    """What the challenged arbitrator does (Article 13(3))."""

    STAYS = "remains in office and explains"
    WITHDRAWS = "withdraws from office"


class State(enum.Enum):
    """Where a challenge stands."""

    OPEN = "open"
    AGREED = "agreed by the parties"
    WITHDREW = "the arbitrator withdrew"
    GIVEN_UP = "given up"
    UPHELD = "upheld"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Challenge:
    """A notice of challenge. ``noticed``: the day of the notice; ``learnt``: when its facts became known."""

    seat: UUID | None = None
    side: Side = Side.RESPONDENT
    noticed: date | None = None
    learnt: date | None = None
    ground: Ground = Ground.DOUBTS
    facts: str = ""


@dataclass(frozen=True)
class Answer:
    """A party's answer to a challenge; agreement does not mean that its grounds are valid."""

    challenge: UUID | None = None
    side: Side = Side.CLAIMANT
    reply: Reply = Reply.OPPOSES
    day: date | None = None
    text: str = ""


@dataclass(frozen=True)
class Explained:
    """The arbitrator's own word on the challenge."""

    challenge: UUID | None = None
    explanation: Explanation = Explanation.STAYS
    day: date | None = None
    text: str = ""


@dataclass(frozen=True)
class Ruling:
    """The authority's decision on a challenge, as communicated."""

    challenge: UUID | None = None
    upheld: bool = False
    day: date | None = None
    reasons: str = ""


@dataclass(frozen=True)
class Challenged:
    """A challenge on record. ``decision_due``: by then a decision must have been sought; ``sought`` whether it was."""

    id: UUID
    seat: UUID
    name: str
    side: Side
    noticed: date
    learnt: date
    ground: Ground
    facts: str
    state: State = State.OPEN
    answers: tuple[tuple[str, str, date], ...] = ()
    ended: date | None = None


def shortcomings_of_challenge(
    new: Challenge, standing: Sequence[Challenged], known: Tribunal, due: date | None
) -> tuple[Reason, ...]:
    """What stands against a challenge; ``due`` is the last day for it, and a late one can be let in with the reason."""
    seat = next((s for s in known.present if s.id == new.seat), None)
    if seat is None:
        return (Reason(tr("Choose the arbitrator who is challenged."), "Article 13(1)", "seat"),)
    return (
        *day_faults(new.noticed, known, "noticed", tr("the notice")),
        *_dates(new, seat),
        *_late(new, due),
        *_own(new, seat),
        *_repeated(new, standing),
    )


def _dates(new: Challenge, seat: Seat) -> list[Reason]:
    found = []
    if not new.facts.strip():
        found.append(Reason(tr("State the reasons for the challenge."), "Article 13(2)", "facts_given"))
    if new.side not in PARTIES:
        found.append(Reason(tr("A party challenges, the claimant or the respondent."), "Article 13(1)", "side"))
    if new.learnt is None:
        found.append(Reason(tr("Give the day on which the facts became known."), "Article 13(1)", "learnt"))
    elif new.noticed and new.learnt > new.noticed:
        found.append(Reason(tr("The facts cannot have become known after the notice."), "Article 13(1)", "learnt"))
    if new.noticed and new.noticed < seat.notified:
        text = tr("{name} was appointed on {day} only.", name=seat.name, day=day_text(seat.notified))
        found.append(Reason(text, "Article 13(1)", "noticed"))
    return found


def _late(new: Challenge, due: date | None) -> list[Reason]:
    if due is None or new.noticed is None or new.noticed <= due:
        return []
    days = (new.noticed - due).days
    late = counted(days, "one day", "{n} days")
    text = tr("The time for this challenge ended on {day}; the notice came {late} later.",
              day=day_text(due), late=late)  # fmt: skip
    return [Reason(text, "Article 13(1)", "noticed", hard=False)]


def _own(new: Challenge, seat: Seat) -> list[Reason]:
    by = SIDES.get(seat.appointer)
    if by not in {new.side, Side.BOTH} or new.learnt is None or new.learnt > seat.notified:
        return []
    text = tr("A party challenges an arbitrator it appointed only for reasons it learnt of afterwards.")
    return [Reason(text, "Article 12(2)", "learnt")]


def _repeated(new: Challenge, standing: Sequence[Challenged]) -> list[Reason]:
    if any(c.seat == new.seat and c.side is new.side and c.state is State.OPEN for c in standing):
        return [Reason(tr("A challenge of this side is open already."), "Article 13", "seat")]
    return []


def runs_from(new: Challenge, seat: Seat) -> date | None:
    """From when the time for a challenge runs: notice of the appointment, or knowledge if that came later."""
    return None if new.learnt is None else max(new.learnt, seat.notified)


def open_challenge(wanted: UUID | None, standing: Sequence[Challenged]) -> Challenged | None:
    """A challenge that still waits for its end."""
    return next((c for c in standing if c.id == wanted and c.state is State.OPEN), None)


def _untimely(day: date | None, challenge: Challenged) -> list[Reason]:
    if day is None or day >= challenge.noticed:
        return []
    text = tr("The notice of challenge is of {day}.", day=day_text(challenge.noticed))
    return [Reason(text, "Article 13", "day")]


def shortcomings_of_answer(new: Answer, standing: Sequence[Challenged], known: Tribunal) -> tuple[Reason, ...]:
    """What stands against a party's answer."""
    found = open_challenge(new.challenge, standing)
    if found is None:
        return (Reason(tr("Choose the challenge that is answered."), "Article 13(3)", "challenge"),)
    return (
        *day_faults(new.day, known, "day", tr("the answer")),
        *_untimely(new.day, found),
        *_wrong_side(new, found),
    )


def _wrong_side(new: Answer, challenge: Challenged) -> list[Reason]:
    if new.reply is Reply.GIVES_UP and new.side is not challenge.side:
        return [Reason(tr("Only the side that made the challenge can give it up."), "Article 13", "reply")]
    if new.reply is not Reply.GIVES_UP and new.side is challenge.side:
        return [Reason(tr("It is for the other side to agree or to oppose."), "Article 13(3)", "side")]
    return []


def shortcomings_of_explanation(new: Explained, standing: Sequence[Challenged], known: Tribunal) -> tuple[Reason, ...]:
    """What stands against the arbitrator's own word."""
    found = open_challenge(new.challenge, standing)
    if found is None:
        return (Reason(tr("Choose the challenge."), "Article 13(3)", "challenge"),)
    said = [] if new.text.strip() or new.explanation is Explanation.WITHDRAWS else [
        Reason(tr("Write what the arbitrator explains."), "Article 13(3)", "text")
    ]  # fmt: skip
    return (*day_faults(new.day, known, "day", tr("the explanation")), *_untimely(new.day, found), *said)


def shortcomings_of_ruling(
    new: Ruling, standing: Sequence[Challenged], known: Tribunal, *, sought: bool
) -> tuple[Reason, ...]:
    """What stands against a decision on a challenge; ``sought``: the authority was asked for it."""
    found = open_challenge(new.challenge, standing)
    if found is None:
        return (Reason(tr("Choose the challenge that is decided."), "Article 13(4)", "challenge"),)
    reasons = [*day_faults(new.day, known, "day", tr("the decision")), *_untimely(new.day, found)]
    if not sought:
        text = tr("No party has asked the authority to decide.")
        reasons.append(Reason(text, "Article 13(4)", "challenge", hard=False))
    if not known.authority:
        reasons.append(Reason(tr("No appointing authority stands on record."), "Article 13(4)", hard=False))
    if not new.reasons.strip():
        reasons.append(Reason(tr("Write the decision as it was communicated."), "Article 13(5)", "reasons"))
    return tuple(reasons)
