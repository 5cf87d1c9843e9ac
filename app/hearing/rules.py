"""The law of hearings and of their closure (UNCITRAL and PCA Rules, Articles 28 and 31)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.terms import Moment, Reason, Side, tr

ADEQUATE = timedelta(days=14)
"""Shorter notice than this is questioned; Article 28(1) asks for adequate notice and names no figure."""


class Mode(enum.Enum):
    """How the session is attended (Article 28(4))."""

    IN_PERSON = "in person"
    VIDEO = "by videoconference"
    MIXED = "in person and by videoconference"


@dataclass(frozen=True)
class HearingNotice:
    """Notice of a hearing. ``start`` bears the zone of the venue."""

    start: Moment | None = None
    days: int = 1
    venue: str = ""
    mode: Mode = Mode.IN_PERSON
    purpose: str = ""
    public: bool = False


@dataclass(frozen=True)
class Attendance:
    """One who was present, in which capacity, for whom."""

    name: str
    capacity: str
    side: Side


@dataclass(frozen=True)
class Undertaking:
    """What a side promised at a session, and by when."""

    text: str
    side: Side
    due: date


@dataclass(frozen=True)
class Session:
    """A session as the minutes tell it. Times bear the venue's zone; speaking time is in whole minutes."""

    start: Moment | None = None
    end: Moment | None = None
    venue: str = ""
    mode: Mode = Mode.IN_PERSON
    present: tuple[Attendance, ...] = ()
    course: tuple[str, ...] = ()
    admitted: tuple[str, ...] = ()
    rulings: tuple[str, ...] = ()
    undertakings: tuple[Undertaking, ...] = ()
    objections: tuple[str, ...] = ()
    minutes_claimant: int = 0
    minutes_respondent: int = 0
    presiding: str = ""
    secretary: str = ""


@dataclass(frozen=True)
class Answer:
    """What a party answered when asked whether anything remains (Article 31(1))."""

    side: Side
    further: bool
    text: str = ""


@dataclass(frozen=True)
class Inquiry:
    """The Article 31 inquiry: when it was made and each party's answer."""

    day: date | None = None
    answers: tuple[Answer, ...] = ()


def shortcomings_of_notice(notice: HearingNotice, now: Moment) -> tuple[Reason, ...]:
    """What stands against giving notice of a hearing."""
    found = []
    if notice.start is None:
        found.append(Reason(tr("Give the day and hour of the hearing."), "Article 28(1)", "start"))
    elif notice.start.utc <= now.utc:
        found.append(Reason(tr("The hearing must lie in the future."), "Article 28(1)", "start"))
    elif notice.start.utc - now.utc < ADEQUATE:
        text = tr("Less than {n} days' notice: is it adequate for both sides?", n=ADEQUATE.days)
        found.append(Reason(text, "Article 28(1)", "start", hard=False))
    if not notice.venue.strip():
        found.append(Reason(tr("Name the place of the hearing."), "Article 28(1)", "venue"))
    if notice.days < 1:
        found.append(Reason(tr("A hearing lasts at least one day."), "Article 28(1)", "days"))
    if notice.public:
        text = tr("Hearings are closed unless the parties agree otherwise.")
        found.append(Reason(text, "Article 28(3)", "public", hard=False))
    return tuple(found)


def shortcomings_of_session(session: Session, now: Moment) -> tuple[Reason, ...]:
    """What stands against filing minutes."""
    return (*_time(session, now), *_content(session), *_promises(session))


def _time(session: Session, now: Moment) -> list[Reason]:
    if session.start is None or session.end is None:
        field = "start" if session.start is None else "end"
        return [Reason(tr("Give the hour at which the session began and ended."), "Article 28", field)]
    if session.end.utc <= session.start.utc:
        return [Reason(tr("The session ended before it began."), "Article 28", "end")]
    if session.end.utc > now.utc:
        return [Reason(tr("Minutes are of a session that has ended."), "Article 28", "end")]
    length = (session.end.utc - session.start.utc).total_seconds() / 60
    if session.minutes_claimant + session.minutes_respondent > length:
        text = tr("The parties' speaking time is longer than the session.")
        return [Reason(text, "Article 17(1)", "minutes_claimant", hard=False)]
    return []


def _content(session: Session) -> list[Reason]:
    found = []
    if not session.course:
        found.append(Reason(tr("Say what took place at the session."), "Article 28", "course"))
    if not session.presiding.strip():
        found.append(Reason(tr("Name the presiding arbitrator who signs the minutes."), "Article 28", "presiding"))
    sides = {a.side for a in session.present}
    for side in (Side.CLAIMANT, Side.RESPONDENT):
        if side not in sides:
            text = tr("Nobody was present for the {side}; the minutes must show due notice.", side=tr(side.value))
            found.append(Reason(text, "Article 30(2)", "present", hard=False))
    return found


def _promises(session: Session) -> list[Reason]:
    if session.start is None:
        return []
    day = session.start.day
    late = [u for u in session.undertakings if u.due < day]
    return [
        Reason(tr("An undertaking cannot fall due before the session."), "Article 28", "undertakings") for _ in late[:1]
    ]


def shortcomings_of_inquiry(inquiry: Inquiry, sides: Sequence[Side], today: date) -> tuple[Reason, ...]:
    """What stands against recording the inquiry before closure."""
    found = []
    if inquiry.day is None:
        found.append(Reason(tr("Give the day of the inquiry."), "Article 31(1)", "day"))
    elif inquiry.day > today:
        found.append(Reason(tr("The inquiry cannot lie in the future."), "Article 31(1)", "day"))
    answered = {a.side for a in inquiry.answers}
    for side in sides:
        if side not in answered:
            text = tr("Record what the {side} answered, or that it was silent.", side=tr(side.value))
            found.append(Reason(text, "Article 31(1)", side.value))
    if any(a.further and not a.text.strip() for a in inquiry.answers):
        found.append(Reason(tr("Say what the party still wishes to submit."), "Article 31(1)", "answers"))
    return tuple(found)


def open_matters(inquiry: Inquiry) -> tuple[Reason, ...]:
    """Soft objections to closing while a party has said that something remains."""
    return tuple(
        Reason(tr("The {side} has something further: {text}", side=tr(a.side.value), text=a.text),
               "Article 31(1)", hard=False)
        for a in inquiry.answers if a.further
    )  # fmt: skip
