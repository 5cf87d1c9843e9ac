"""Who sits, who left, and what stands against filling a seat (UNCITRAL and PCA Rules, Articles 6 to 10)."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from uuid import UUID

from app.terms import Actor, Reason, Role, Side, day_text, tr


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


class Leaving(enum.Enum):
    """Why a seat fell vacant (Articles 10, 12 to 14)."""

    RESIGNED = "resignation"
    DIED = "death"
    INCAPABLE = "incapacity"
    RELEASED = "release by the parties"
    WITHDREW = "withdrawal after a challenge"
    AGREED = "agreement of the parties to a challenge"
    UPHELD = "a challenge upheld"
    CANCELLED = "cancellation of the appointment"


SIDES = {Appointer.CLAIMANT: Side.CLAIMANT, Appointer.RESPONDENT: Side.RESPONDENT, Appointer.PARTIES: Side.BOTH}
"""Who appoints, as the docket names sides; the others belong to the tribunal."""
_PARTIES = frozenset({Appointer.CLAIMANT, Appointer.RESPONDENT})


@dataclass(frozen=True)
class Appointment:
    """A seat as it is filled. ``notified`` is the local day on which the other side was told.

    ``joint``: every party of a side with several parties takes part (Article 10(1)).
    """

    name: str = ""
    nationality: str = ""
    address: str = ""
    email: str = ""
    office: Office = Office.MEMBER
    appointer: Appointer = Appointer.CLAIMANT
    notified: date | None = None
    joint: bool = False


@dataclass(frozen=True)
class Seat:
    """A seat and who took it; ``declared`` is the day of the declaration, ``left`` the day it fell vacant."""

    id: UUID
    name: str
    nationality: str
    address: str
    email: str
    office: Office
    appointer: Appointer
    notified: date
    declared: date | None = None
    left: date | None = None
    why_left: Leaving | None = None
    replaces: UUID | None = None


@dataclass(frozen=True)
class Tribunal:
    """A tribunal on one day, all seats ever taken, and what of the case its constitution depends on.

    ``due`` has the open dates of the case by name, ``barred`` who may not sit, ``proceeds`` the vacant seats without
    which the others may go on.
    """

    size: int
    today: date
    commenced: date | None = None
    seats: tuple[Seat, ...] = ()
    parties: tuple[tuple[Side, str], ...] = ()
    barred: tuple[str, ...] = ()
    authority: str = ""
    due: Mapping[str, date] = field(default_factory=lambda: MappingProxyType({}))
    proceeds: frozenset[UUID] = frozenset()

    @property
    def present(self) -> tuple[Seat, ...]:
        """Who sits."""
        return tuple(s for s in self.seats if s.left is None)

    @property
    def vacancies(self) -> tuple[Seat, ...]:
        """Seats that fell vacant and wait for a replacement; a cancelled appointment leaves none."""
        replaced = {s.replaces for s in self.seats} | self.proceeds
        return tuple(
            s for s in self.seats if s.left is not None and s.why_left is not Leaving.CANCELLED and s.id not in replaced
        )

    def seat(self, wanted: UUID | None) -> Seat | None:
        """A seat by its id."""
        return next((s for s in self.seats if s.id == wanted), None)

    def several(self, side: Side) -> bool:
        """Whether a side has more than one party."""
        return sum(s is side for s, _ in self.parties) > 1


def plain_name(name: str) -> str:
    """A name for comparing: one space between words, no capitals."""
    return " ".join(name.split()).casefold()


def day_faults(day: date | None, known: Tribunal, name: str, what: str) -> list[Reason]:
    """A day must be given, must not lie in the future, and not before the proceedings commenced."""
    if day is None:
        return [Reason(tr("Give the day of {what}.", what=what), "Article 2", name)]
    if day > known.today:
        return [Reason(tr("The day of {what} cannot lie in the future.", what=what), "Article 2", name)]
    if known.commenced and day < known.commenced:
        text = tr("The proceedings commenced on {day}; {what} cannot come before.",
                  day=day_text(known.commenced), what=what)  # fmt: skip
        return [Reason(text, "Article 3(2)", name)]
    return []


def shortcomings_of_hand(actor: Actor, name: str) -> tuple[Reason, ...]:
    """An arbitrator files for nobody else; the registry and the secretary file what they received."""
    if actor.role is not Role.ARBITRATOR or plain_name(actor.name) == plain_name(name):
        return ()
    return (Reason(tr("Only {name}, or the registry, can file this.", name=name), "Article 11", "seat"),)


def keys_move(left: str = "", joined: str = "") -> Reason:
    """What the desk is to be asked once the bench changes; the panel holds no key and can move none."""
    said = [tr("If this case has a deliberation room:")]
    if left:
        said.append(tr("withdraw the key of {name};", name=left))
    if joined:
        said.append(tr("give a key to {name};", name=joined))
    said.append(tr("the registrar does so under People."))
    return Reason(" ".join(said), "Article 33", hard=False, noted=True)


def shortcomings_of_appointment(new: Appointment, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against filling a seat; nationality of a party is a soft reason (Article 6(7))."""
    return (
        *_missing(new),
        *impossible(new.notified, known),
        *_crowded(new, known),
        *_unseatable(new, known.present, known.size),
        *personal(new, known),
    )


def personal(new: Appointment, known: Tribunal) -> list[Reason]:
    """What stands against the person, whatever the seat."""
    return [*_sitting(new, known), *_barred(new, known), *_partial(new, known), *_alone(new, known)]


def _missing(new: Appointment) -> list[Reason]:
    wanted = [
        (new.name, Reason(tr("Give the arbitrator's full name."), "Article 8(2)", "name")),
        (new.nationality, Reason(tr("Give the arbitrator's nationality."), "Article 6(7)", "nationality")),
        (new.notified, Reason(tr("Give the day on which the other side was told."), "Article 9(2)", "notified")),
    ]
    return [reason for value, reason in wanted if not value or not str(value).strip()]


def impossible(notified: date | None, known: Tribunal) -> list[Reason]:
    """A notification lies between the commencement and today."""
    if notified is None:
        return []
    if notified > known.today:
        return [Reason(tr("The notification cannot lie in the future."), "Article 2", "notified")]
    if known.commenced and notified < known.commenced:
        return [
            Reason(tr("The notification cannot come before the proceedings commenced."), "Article 3(2)", "notified")
        ]
    return []


def _crowded(new: Appointment, known: Tribunal) -> list[Reason]:
    found = []
    if len(known.present) >= known.size:
        found.append(Reason(tr("All {n} seats are filled.", n=known.size), "Article 7"))
    elif len(known.present) + len(known.vacancies) >= known.size:
        left = known.vacancies[0].name
        found.append(Reason(tr("The seat left is that of {name}: record a replacement.", name=left), "Article 14"))
    if new.office is Office.PRESIDING and any(s.office is Office.PRESIDING for s in known.present):
        found.append(Reason(tr("The tribunal already has a presiding arbitrator."), "Article 9(1)", "office"))
    own = new.office is Office.MEMBER and new.appointer in _PARTIES
    if own and any(s.appointer is new.appointer for s in known.present):
        text = tr("{who} has already appointed an arbitrator.", who=tr(new.appointer.value).capitalize())
        found.append(Reason(text, "Article 9(1)", "appointer", hard=known.size == 3))
    return found


def _sitting(new: Appointment, known: Tribunal) -> list[Reason]:
    if any(plain_name(s.name) == plain_name(new.name) for s in known.present):
        return [Reason(tr("{name} already sits on this tribunal.", name=new.name.strip()), "Article 9", "name")]
    if new.name.strip() and any(plain_name(s.name) == plain_name(new.name) for s in known.seats):
        text = tr("{name} has sat on this tribunal and left it.", name=new.name.strip())
        return [Reason(text, "Article 14", "name", hard=False)]
    return []


def _barred(new: Appointment, known: Tribunal) -> list[Reason]:
    if plain_name(new.name) not in {plain_name(name) for name in known.barred}:
        return []
    text = tr("{name} mediated between the parties and cannot sit in the same case.", name=new.name.strip())
    return [Reason(text, "Mediation Rules, Article 12", "name")]


def _alone(new: Appointment, known: Tribunal) -> list[Reason]:
    side = SIDES.get(new.appointer)
    if new.joint or side is None or not known.several(side):
        return []
    text = tr("The parties of one side appoint jointly; tick that they do.")
    return [Reason(text, "Article 10(1)", "joint")]


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
    if new.appointer is Appointer.ARBITRATORS:
        return _chosen_by_two(new, members, size)
    return []


def _chosen_by_two(new: Appointment, members: int, size: int) -> list[Reason]:
    if size == 5:
        text = tr("The two arbitrators choose the other three only once both of them are appointed.")
        return [] if members >= 2 else [Reason(text, "Article 9(1)", "appointer")]
    if new.office is Office.MEMBER or members < size - 1:
        text = tr("The arbitrators choose the presiding arbitrator only, once all of them are appointed.")
        return [Reason(text, "Article 9(1)", "appointer")]
    return []


def members_of(seats: Sequence[Seat]) -> int:
    """How many seats other than that of the presiding arbitrator are filled."""
    return sum(s.office is Office.MEMBER for s in seats)


def _partial(new: Appointment, known: Tribunal) -> list[Reason]:
    nation = new.nationality.strip().casefold()
    if not nation or not any(nation in party.casefold() for _, party in known.parties):
        return []
    text = tr("The arbitrator has the nationality of a party; the other side should be heard on it.")
    return [Reason(text, "Article 6(7)", "nationality", hard=False)]


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
    """The seat the rules expect to be filled next, and by whom; of five, two choose the other three."""
    if size == 1:
        return Office.SOLE, Appointer.PARTIES
    members = members_of(seats)
    if members >= 2:
        return Office.PRESIDING if members >= size - 1 else Office.MEMBER, Appointer.ARBITRATORS
    ours = [sum(s.appointer is side for s in seats) for side in (Appointer.CLAIMANT, Appointer.RESPONDENT)]
    return Office.MEMBER, Appointer.CLAIMANT if ours[0] <= ours[1] else Appointer.RESPONDENT
