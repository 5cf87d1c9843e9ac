"""A seat falls vacant, is filled again, or stays empty with leave (Articles 12(3), 14 and 15)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.panel.rules.lists import OpenList
from app.panel.rules.seats import (
    Appointer,
    Appointment,
    Leaving,
    Office,
    Seat,
    Tribunal,
    day_faults,
    impossible,
    keys_move,
    personal,
    plain_name,
)
from app.terms import Reason, day_text, tr

ENDINGS = (Leaving.DIED, Leaving.INCAPABLE, Leaving.RELEASED)


@dataclass(frozen=True)
class Resignation:
    """An arbitrator resigns; ``day`` is that of the letter."""

    seat: UUID | None = None
    day: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class Ending:
    """An arbitrator ceased to sit without resigning; ``shown_by`` says what it is known from."""

    seat: UUID | None = None
    why: Leaving = Leaving.DIED
    day: date | None = None
    shown_by: str = ""


@dataclass(frozen=True)
class Replacement:
    """A substitute for a vacant seat. ``repeat``: what the tribunal decided to hear again, if anything."""

    vacancy: UUID | None = None
    name: str = ""
    nationality: str = ""
    address: str = ""
    email: str = ""
    appointer: Appointer = Appointer.CLAIMANT
    notified: date | None = None
    repeat: str = ""
    joint: bool = False


@dataclass(frozen=True)
class Truncated:
    """The authority's leave to go on without the vacant seats; ``presiding`` where the presiding seat is one."""

    day: date | None = None
    presiding: UUID | None = None
    ground: str = ""


def shortcomings_of_resignation(new: Resignation, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against recording a resignation."""
    return (*_leaves(new.seat, new.day, known, tr("the resignation")),)


def shortcomings_of_ending(new: Ending, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against recording that an arbitrator died, can no longer act or was released."""
    found = list(_leaves(new.seat, new.day, known, tr(new.why.value)))
    if not new.shown_by.strip():
        found.append(Reason(tr("Say what this is known from."), "Article 14", "shown_by"))
    if new.why not in ENDINGS:
        found.append(Reason(tr("This way of leaving has an act of its own."), "Article 14", "why"))
    return tuple(found)


def _leaves(wanted: UUID | None, day: date | None, known: Tribunal, what: str) -> tuple[Reason, ...]:
    seat = next((s for s in known.present if s.id == wanted), None)
    if seat is None:
        return (Reason(tr("Choose the arbitrator."), "Article 14", "seat"),)
    found = day_faults(day, known, "day", what)
    if day and day < seat.notified:
        text = tr("{name} was appointed on {day} only.", name=seat.name, day=day_text(seat.notified))
        found.append(Reason(text, "Article 14", "day"))
    return (*found, keys_move(left=seat.name))


def shortcomings_of_replacement(
    new: Replacement, known: Tribunal, lists: Sequence[OpenList] = ()
) -> tuple[Reason, ...]:
    """What stands against filling a vacant seat: by the method of the first appointment (Article 14(1))."""
    vacant = next((s for s in known.vacancies if s.id == new.vacancy), None)
    if vacant is None:
        return (Reason(tr("Choose the vacant seat; without one there is nobody to replace."), "Article 14", "vacancy"),)
    return (
        *_missing(new),
        *impossible(new.notified, known),
        *_early(new, vacant),
        *_other_method(new, vacant, known),
        *personal(substitute(new, vacant), known),
        *_off_list(new, lists),
        keys_move(joined=new.name.strip()),
    )


def _missing(new: Replacement) -> list[Reason]:
    wanted = [
        (new.name.strip(), Reason(tr("Give the arbitrator's full name."), "Article 8(2)", "name")),
        (new.nationality.strip(), Reason(tr("Give the arbitrator's nationality."), "Article 6(7)", "nationality")),
        (new.notified, Reason(tr("Give the day on which the parties were told."), "Article 14(1)", "notified")),
    ]
    return [reason for value, reason in wanted if not value]


def _early(new: Replacement, vacant: Seat) -> list[Reason]:
    if new.notified is None or vacant.left is None or new.notified >= vacant.left:
        return []
    text = tr("The seat fell vacant on {day}.", day=day_text(vacant.left))
    return [Reason(text, "Article 14(1)", "notified")]


def _other_method(new: Replacement, vacant: Seat, known: Tribunal) -> list[Reason]:
    if new.appointer is vacant.appointer:
        return []
    if new.appointer is Appointer.AUTHORITY:
        due = known.due.get("replacement")
        if due is None or new.notified is None or new.notified > due:
            return []
        text = tr("{who} may choose the substitute until {day}.",
                  who=tr(vacant.appointer.value).capitalize(), day=day_text(due))  # fmt: skip
        return [Reason(text, "Article 14(2)", "appointer", hard=False)]
    text = tr("{name} was appointed by {who}; the substitute is appointed in the same way.",
              name=vacant.name, who=tr(vacant.appointer.value))  # fmt: skip
    return [Reason(text, "Article 14(1)", "appointer")]


def _off_list(new: Replacement, lists: Sequence[OpenList]) -> list[Reason]:
    best = {n.name for each in lists if each.replaces == new.vacancy for n in each.best}
    if not best or plain_name(new.name) in {plain_name(name) for name in best}:
        return []
    names = tr(" or ").join(sorted(best))
    return [Reason(tr("The order of preference leads to {names}.", names=names), "Article 8(2)(c)", "name")]


def substitute(new: Replacement, vacant: Seat) -> Appointment:
    """The appointment a replacement amounts to."""
    return Appointment(new.name, new.nationality, new.address, new.email, vacant.office, new.appointer, new.notified,
                       new.joint)  # fmt: skip


def shortcomings_of_truncation(new: Truncated, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against going on without a substitute; that the hearings are closed is a gate of the rule set."""
    found = day_faults(new.day, known, "day", tr("the decision"))
    if not known.vacancies:
        found.append(Reason(tr("No seat is vacant."), "Article 14(2)", "day"))
    if not new.ground.strip():
        found.append(Reason(tr("Say what the leave rests on."), "Article 14(2)", "ground"))
    if not known.authority:
        found.append(Reason(tr("No appointing authority stands on record."), "Article 14(2)", hard=False))
    if len(known.present) * 2 <= known.size:
        text = tr("{n} of {m} members are no majority of the tribunal.", n=len(known.present), m=known.size)
        found.append(Reason(text, "Article 33(1)"))
    return (*found, *_headless(new, known))


def _headless(new: Truncated, known: Tribunal) -> list[Reason]:
    if any(s.office is not Office.MEMBER for s in known.present):
        return []
    if new.presiding in {s.id for s in known.present}:
        return []
    return [Reason(tr("Choose who presides from now on."), "Article 33", "presiding")]


def presiding_without(known: Tribunal, leaving: Seat) -> str:
    """Who signs for the tribunal once a member has left; nobody where that was the presiding one."""
    return next((s.name for s in known.present if s.office is not Office.MEMBER and s.id != leaving.id), "")
