"""The law of hearings and of their closure (UNCITRAL and PCA Rules, Articles 28 and 31)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.terms import Moment, Reason, Side, day_text, tr

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
    """What a side promised at a session, and by when; minutes are not filed while a day is missing."""

    text: str
    side: Side
    due: date | None = None


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
    if session.minutes_claimant + session.minutes_respondent > seconds(session) / 60:
        text = tr("The parties' speaking time is longer than the session.")
        return [Reason(text, "Article 17(1)", "minutesClaimant", hard=False)]
    return []


def _content(session: Session) -> list[Reason]:
    wanted = [
        (session.venue, Reason(tr("Name the place of the session."), "Article 28", "venue")),
        ("".join(session.course), Reason(tr("Say what took place at the session."), "Article 28", "course")),
        (
            session.presiding,
            Reason(tr("Name the presiding arbitrator who signs the minutes."), "Article 28", "presiding"),
        ),
    ]
    found = [reason for value, reason in wanted if not value.strip()]
    if any(not a.name.strip() or not a.capacity.strip() for a in session.present):
        found.append(Reason(tr("Give the name and the capacity of everyone present."), "Article 28", "present"))
    sides = {a.side for a in session.present}
    for side in (Side.CLAIMANT, Side.RESPONDENT):
        if side not in sides:
            text = tr("Nobody was present for the {side}; the minutes must show due notice.", side=tr(side.value))
            found.append(Reason(text, "Article 30(2)", "present", hard=False))
    return found


def _promises(session: Session) -> list[Reason]:
    found = []
    if any(not u.text.strip() for u in session.undertakings):
        found.append(Reason(tr("Say what is undertaken."), "Article 28", "undertakings"))
    if any(u.due is None for u in session.undertakings):
        found.append(Reason(tr("Give the day by which each undertaking falls due."), "Article 28", "undertakings"))
    day = session.start.day if session.start else None
    if day and any(u.due and u.due < day for u in session.undertakings):
        text = tr("An undertaking cannot fall due before the session.")
        found.append(Reason(text, "Article 28", "undertakings"))
    return found


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
    for answer in inquiry.answers:
        if answer.further and not answer.text.strip():
            text = tr("Say what the {side} still wishes to submit.", side=tr(answer.side.value))
            found.append(Reason(text, "Article 31(1)", f"{answer.side.value}Text"))
    return tuple(found)


def shortcomings_of_closure(day: date | None, presiding: str, made: Inquiry, today: date) -> tuple[Reason, ...]:
    """What stands against closing the hearings; a party with something further is a soft reason."""
    found = []
    if day is None:
        found.append(Reason(tr("Give the day of closure."), "Article 31(1)", "day"))
    elif day > today:
        found.append(Reason(tr("The closure cannot lie in the future."), "Article 31(1)", "day"))
    elif made.day and day < made.day:
        text = tr("The hearings cannot be closed before the inquiry of {day}.", day=day_text(made.day))
        found.append(Reason(text, "Article 31(1)", "day"))
    if not presiding.strip():
        found.append(Reason(tr("Name the presiding arbitrator."), "Article 31(1)", "presiding"))
    return (*found, *_open_matters(made))


def _open_matters(made: Inquiry) -> list[Reason]:
    return [
        Reason(tr("The {side} has something further: {text}", side=tr(a.side.value), text=a.text.strip()),
               "Article 31(1)", hard=False)
        for a in made.answers if a.further
    ]  # fmt: skip


def seconds(session: Session) -> float:
    """How long a session lasted, in seconds; 0 while an hour is missing."""
    if session.start is None or session.end is None:
        return 0
    return (session.end.utc - session.start.utc).total_seconds()


@dataclass(frozen=True)
class TimeUsed:
    """Speaking time over all sessions, in whole minutes; ``sat`` is how long the tribunal sat."""

    claimant: int
    respondent: int
    sat: int


def time_used(sessions: Sequence[Session]) -> TimeUsed:
    """The time each side has used, for the balance of Article 17(1)."""
    return TimeUsed(
        sum(s.minutes_claimant for s in sessions),
        sum(s.minutes_respondent for s in sessions),
        int(sum(seconds(s) for s in sessions)) // 60,
    )
