"""The law of constituting a tribunal (UNCITRAL and PCA Rules, Articles 7 to 14)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.terms import Reason, tr


class Office(enum.Enum):
    """The seat an arbitrator takes."""

    SOLE = "sole arbitrator"
    MEMBER = "arbitrator"
    PRESIDING = "presiding arbitrator"


class Appointer(enum.Enum):
    """Who may fill a seat (Articles 8 to 10)."""

    CLAIMANT = "the claimant"
    RESPONDENT = "the respondent"
    ARBITRATORS = "the two arbitrators"
    PARTIES = "the parties jointly"
    AUTHORITY = "the appointing authority"


_PARTIES = frozenset({Appointer.CLAIMANT, Appointer.RESPONDENT})


@dataclass(frozen=True)
class Appointment:
    """A seat as it is filled. ``notified`` is the local day on which the other side was told."""

    name: str = ""
    nationality: str = ""
    address: str = ""
    email: str = ""
    office: Office = Office.MEMBER
    appointer: Appointer = Appointer.CLAIMANT
    notified: date | None = None


@dataclass(frozen=True)
class Declaration:
    """A statement of independence and impartiality (Article 11 and the model statement annexed to the rules)."""

    seat: UUID | None = None
    day: date | None = None
    nothing_to_disclose: bool = False
    disclosure: str = ""
    availability: str = ""


@dataclass(frozen=True)
class Seat:
    """A filled seat; ``declared`` is the day of the declaration, if there is one."""

    id: UUID
    name: str
    nationality: str
    address: str
    email: str
    office: Office
    appointer: Appointer
    notified: date
    declared: date | None = None


def shortcomings_of_appointment(
    new: Appointment, seats: Sequence[Seat], size: int, commenced: date | None, today: date, parties: Sequence[str] = ()
) -> tuple[Reason, ...]:
    """What stands against filling a seat; nationality of a party is a soft reason (Article 6(7))."""
    return (
        *_missing(new),
        *_impossible(new, commenced, today),
        *_crowded(new, seats, size),
        *_unseatable(new, seats, size),
        *_partial(new, parties),
    )


def _missing(new: Appointment) -> list[Reason]:
    wanted = [
        (new.name, Reason(tr("Give the arbitrator's full name."), "Article 8(2)", "name")),
        (new.nationality, Reason(tr("Give the arbitrator's nationality."), "Article 6(7)", "nationality")),
        (new.notified, Reason(tr("Give the day on which the other side was told."), "Article 9(2)", "notified")),
    ]
    return [reason for value, reason in wanted if not value or not str(value).strip()]


def _impossible(new: Appointment, commenced: date | None, today: date) -> list[Reason]:
    if new.notified is None:
        return []
    if new.notified > today:
        return [Reason(tr("The notification cannot lie in the future."), "Article 2", "notified")]
    if commenced and new.notified < commenced:
        return [
            Reason(tr("The notification cannot come before the proceedings commenced."), "Article 3(2)", "notified")
        ]
    return []


def _crowded(new: Appointment, seats: Sequence[Seat], size: int) -> list[Reason]:
    found = []
    if len(seats) >= size:
        found.append(Reason(tr("All {n} seats are filled.", n=size), "Article 7"))
    if any(s.name.casefold() == new.name.strip().casefold() for s in seats):
        found.append(Reason(tr("{name} already sits on this tribunal.", name=new.name.strip()), "Article 9", "name"))
    if new.office is Office.PRESIDING and any(s.office is Office.PRESIDING for s in seats):
        found.append(Reason(tr("The tribunal already has a presiding arbitrator."), "Article 9(1)", "office"))
    if size == 3 and new.appointer in _PARTIES and any(s.appointer is new.appointer for s in seats):
        text = tr("{who} has already appointed an arbitrator.", who=tr(new.appointer.value).capitalize())
        found.append(Reason(text, "Article 9(1)", "appointer"))
    return found


def _unseatable(new: Appointment, seats: Sequence[Seat], size: int) -> list[Reason]:
    if (new.office is Office.SOLE) != (size == 1):
        return [Reason(tr("A tribunal of {n} does not fit this office.", n=size), "Article 7", "office")]
    if new.office is Office.SOLE and new.appointer in {*_PARTIES, Appointer.ARBITRATORS}:
        text = tr("A sole arbitrator is chosen by the parties jointly or by the appointing authority.")
        return [Reason(text, "Article 8", "appointer")]
    if new.office is Office.PRESIDING and new.appointer in _PARTIES:
        return [Reason(tr("One side alone cannot choose the presiding arbitrator."), "Article 9(1)", "appointer")]
    members = members_of(seats)
    if new.office is Office.MEMBER and members >= size - 1 > 0:
        return [Reason(tr("The seat left is that of the presiding arbitrator."), "Article 9(1)", "office")]
    if new.appointer is Appointer.ARBITRATORS and (new.office is Office.MEMBER or members < size - 1):
        text = tr("The arbitrators choose the presiding arbitrator only, once all of them are appointed.")
        return [Reason(text, "Article 9(1)", "appointer")]
    return []


def members_of(seats: Sequence[Seat]) -> int:
    """How many seats other than that of the presiding arbitrator are filled."""
    return sum(s.office is Office.MEMBER for s in seats)


def _partial(new: Appointment, parties: Sequence[str]) -> list[Reason]:
    nation = new.nationality.strip().casefold()
    if not nation or not any(nation in party.casefold() for party in parties):
        return []
    text = tr("The arbitrator has the nationality of a party; the other side should be heard on it.")
    return [Reason(text, "Article 6(7)", "nationality", hard=False)]


def shortcomings_of_declaration(new: Declaration, seats: Sequence[Seat], today: date) -> tuple[Reason, ...]:
    """What stands against filing a declaration."""
    found = []
    seat = next((s for s in seats if s.id == new.seat), None)
    if seat is None:
        found.append(Reason(tr("Choose the arbitrator who declares."), "Article 11", "seat"))
    elif seat.declared:
        found.append(Reason(tr("{name} has already declared.", name=seat.name), "Article 11", "seat"))
    if new.day is None:
        found.append(Reason(tr("Give the day of the declaration."), "Article 11", "day"))
    elif new.day > today:
        found.append(Reason(tr("The declaration cannot lie in the future."), "Article 2", "day"))
    if not new.nothing_to_disclose and not new.disclosure.strip():
        text = tr("State what is disclosed, or that there is nothing to disclose.")
        found.append(Reason(text, "Article 11", "disclosure"))
    if new.nothing_to_disclose and new.disclosure.strip():
        text = tr("Either there is nothing to disclose or there is a disclosure, not both.")
        found.append(Reason(text, "Article 11", "disclosure"))
    return tuple(found)


def shortcomings_of_constitution(day: date | None, seats: Sequence[Seat], today: date) -> tuple[Reason, ...]:
    """What stands against the day of constitution; whether all have declared is a gate of the rule set."""
    if day is None:
        return (Reason(tr("Give the day of constitution."), "Articles 7 to 11", "day"),)
    if day > today:
        return (Reason(tr("The constitution cannot lie in the future."), "Article 2", "day"),)
    late = [s for s in seats if max(s.notified, s.declared or s.notified) > day]
    if late:
        text = tr("The day must follow every appointment and declaration; not so for {name}.", name=late[0].name)
        return (Reason(text, "Articles 7 to 11", "day"),)
    return ()


def next_appointment(seats: Sequence[Seat], size: int) -> tuple[Office, Appointer]:
    """The seat the rules expect to be filled next, and by whom."""
    if size == 1:
        return Office.SOLE, Appointer.PARTIES
    if members_of(seats) >= size - 1:
        return Office.PRESIDING, Appointer.ARBITRATORS
    ours = [sum(s.appointer is side for s in seats) for side in (Appointer.CLAIMANT, Appointer.RESPONDENT)]
    return Office.MEMBER, Appointer.CLAIMANT if ours[0] <= ours[1] else Appointer.RESPONDENT
