"""The chess clock: what each side was allotted, what it used session by session, what remains (Article 17(1))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.hearing.rules.sessions import Session, seconds
from app.terms import Reason, Side, tr

SIDES = (Side.CLAIMANT, Side.RESPONDENT)
MOST = 100_000
"""Minutes; an allotment beyond this is taken for a slip of the pen."""


@dataclass(frozen=True)
class Allotment:
    """Whole minutes each side may use at the hearing, and the order that says so."""

    claimant: int = 0
    respondent: int = 0
    order: str = ""

    def of(self, side: Side) -> int:
        """The minutes of a side."""
        return self.claimant if side is Side.CLAIMANT else self.respondent


@dataclass(frozen=True)
class Correction:
    """Time used in a session as it is put right: whole minutes of a side, and why."""

    session: int
    side: Side
    minutes: int = 0
    reason: str = ""


@dataclass(frozen=True)
class Spent:
    """What a side used in one session; ``recorded`` is what the minutes say, ``reason`` why it was put right."""

    session: int
    side: Side
    recorded: int
    minutes: int
    reason: str = ""


@dataclass(frozen=True)
class Clock:
    """A side's clock in whole minutes. ``remaining`` is None without an allotment, negative once overspent."""

    side: Side
    allotted: int | None
    used: int

    @property
    def remaining(self) -> int | None:
        """What is left."""
        return None if self.allotted is None else self.allotted - self.used


def spent(held: Mapping[int, Session], corrections: Sequence[Correction]) -> tuple[Spent, ...]:
    """Each side's time in each session; the last correction counts."""
    right = {(one.session, one.side): one for one in corrections}
    found = []
    for number, session in sorted(held.items()):
        for side in SIDES:
            recorded = session.minutes_claimant if side is Side.CLAIMANT else session.minutes_respondent
            one = right.get((number, side))
            found.append(Spent(number, side, recorded, one.minutes if one else recorded, one.reason if one else ""))
    return tuple(found)


def clocks(lines: Sequence[Spent], allotment: Allotment | None) -> tuple[Clock, ...]:
    """The clock of each side."""
    return tuple(
        Clock(side, allotment.of(side) if allotment else None, sum(one.minutes for one in lines if one.side is side))
        for side in SIDES
    )


def shortcomings_of_allotment(allotment: Allotment) -> tuple[Reason, ...]:
    """What stands against an allotment; unequal time is noted."""
    found = []
    for side in SIDES:
        if not 0 < allotment.of(side) <= MOST:
            text = tr("Allot the {side} at least one minute.", side=tr(side.value))
            found.append(Reason(text, "Article 17(1)", side.value))
    if not allotment.order.strip():
        found.append(Reason(tr("Name the order that allots the time."), "Article 17(1)", "order"))
    if not found and allotment.claimant != allotment.respondent:
        text = tr("The sides are not given the same time; the order should say why.")
        found.append(Reason(text, "Article 17(1)", "respondent", hard=False, noted=True))
    return tuple(found)


def shortcomings_of_correction(correction: Correction, held: Mapping[int, Session]) -> tuple[Reason, ...]:
    """What stands against putting the time of a session right."""
    session = held.get(correction.session)
    if session is None:
        return (Reason(tr("Choose the session whose time is put right."), "Article 17(1)", "session"),)
    found = []
    if correction.side not in SIDES:
        found.append(Reason(tr("Say whose time is put right."), "Article 17(1)", "side"))
    if not 0 <= correction.minutes <= seconds(session) / 60:
        text = tr("The time must lie between 0 and the {n} minutes the session lasted.", n=int(seconds(session) // 60))
        found.append(Reason(text, "Article 17(1)", "minutes"))
    if not correction.reason.strip():
        found.append(Reason(tr("Say why the time is put right."), "Article 17(1)", "reason"))
    return tuple(found)
