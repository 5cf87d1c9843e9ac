"""The appointing authority: who it is, what it is asked, what it does (Articles 6, 8 to 10 and 14)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.panel.rules.number import still_running
from app.panel.rules.people import Nominee, nameless, repeated
from app.panel.rules.seats import (
    Appointer,
    Appointment,
    Office,
    Tribunal,
    day_faults,
    personal,
    shortcomings_of_appointment,
)
from app.terms import Reason, Side, day_text, tr


class Source(enum.Enum):
    """What makes somebody the appointing authority (Article 6)."""

    AGREED = "agreement of the parties"
    DESIGNATED = "designation by the Secretary-General of the Permanent Court of Arbitration"
    RULES = "the rules of procedure"


class Asked(enum.Enum):
    """What an authority is asked for."""

    DESIGNATE = "to designate an appointing authority"
    SECOND = "to appoint the second arbitrator"
    PRESIDING = "to appoint the presiding arbitrator"
    SOLE = "to appoint the sole arbitrator"
    IMPOSE = "to decide that one arbitrator be appointed"
    WHOLE = "to constitute the whole tribunal"
    CHALLENGE = "to decide on a challenge"
    REPLACE = "to appoint a substitute arbitrator"
    TRUNCATED = "to allow the other arbitrators to proceed"


WAITS_FOR = {
    Asked.SECOND: ("second_appointment", "Article 9(2)"),
    Asked.PRESIDING: ("presiding_appointment", "Article 9(3)"),
    Asked.SOLE: ("sole_appointment", "Article 8(1)"),
    Asked.CHALLENGE: ("challenge_agreement", "Article 13(4)"),
    Asked.REPLACE: ("replacement", "Article 14"),
}
"""Which period must have run out before a request, and its article."""
APPOINTING = frozenset({Asked.SECOND, Asked.PRESIDING, Asked.SOLE, Asked.REPLACE})


@dataclass(frozen=True)
class Designation:
    """Who the appointing authority is."""

    name: str = ""
    source: Source = Source.AGREED
    day: date | None = None


@dataclass(frozen=True)
class AuthorityRequest:
    """A request to the authority; ``ground`` says what happened and what did not."""

    asked: Asked = Asked.SECOND
    side: Side = Side.CLAIMANT
    day: date | None = None
    ground: str = ""


@dataclass(frozen=True)
class OpenRequest:
    """A request on record that nothing has answered yet."""

    id: UUID
    asked: Asked
    side: Side
    day: date
    ground: str


@dataclass(frozen=True)
class WholePanel:
    """A whole tribunal constituted by the authority; the first named presides. Earlier appointments fall away."""

    nominees: tuple[Nominee, ...] = ()
    notified: date | None = None
    ground: str = ""


def shortcomings_of_designation(new: Designation, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against recording the authority."""
    found = day_faults(new.day, known, "day", tr("the designation"))
    if not new.name.strip():
        found.append(Reason(tr("Name the appointing authority."), "Article 6", "name"))
    if known.authority:
        text = tr("{name} is the appointing authority so far.", name=known.authority)
        found.append(Reason(text, "Article 6(4)", "name", hard=False))
    return tuple(found)


def shortcomings_of_request(
    new: AuthorityRequest, waiting: Sequence[OpenRequest], known: Tribunal
) -> tuple[Reason, ...]:
    """What stands against a request to the authority."""
    found = day_faults(new.day, known, "day", tr("the request"))
    if not new.ground.strip():
        found.append(Reason(tr("Say what the request rests on."), "Article 6(6)", "ground"))
    if any(r.asked is new.asked for r in waiting):
        found.append(Reason(tr("The authority has been asked for this already."), "Article 6", "asked", hard=False))
    if not known.authority and new.asked is not Asked.DESIGNATE:
        text = tr("No appointing authority stands on record; ask for its designation first.")
        found.append(Reason(text, "Article 6(2)", "asked", hard=False))
    if new.asked in WAITS_FOR:
        period, article = WAITS_FOR[new.asked]
        found += still_running(known, period, new.day, "day", article)
    return (*found, *_groundless(new, known))


def _groundless(new: AuthorityRequest, known: Tribunal) -> list[Reason]:
    if new.asked in {Asked.REPLACE, Asked.TRUNCATED} and not known.vacancies:
        return [Reason(tr("No seat is vacant."), "Article 14", "asked")]
    if (new.asked is Asked.SOLE) and known.size != 1:
        return [Reason(tr("A tribunal of {n} has no sole arbitrator.", n=known.size), "Article 7", "asked")]
    if new.asked in {Asked.SECOND, Asked.PRESIDING} and known.size == 1:
        return [Reason(tr("A sole arbitrator has nobody beside him or her."), "Article 7", "asked")]
    if new.asked is Asked.WHOLE and not any(known.several(side) for side in (Side.CLAIMANT, Side.RESPONDENT)):
        return [Reason(tr("No side has several parties."), "Article 10(3)", "asked", hard=False)]
    return []


def shortcomings_of_default(new: Appointment, waiting: Sequence[OpenRequest], known: Tribunal) -> tuple[Reason, ...]:
    """What stands against an appointment by the authority in a party's, or the parties', stead."""
    found = [*shortcomings_of_appointment(new, known)]
    if new.appointer is not Appointer.AUTHORITY:
        found.append(Reason(tr("Here it is the authority that appoints."), "Article 6", "appointer"))
    if not known.authority:
        found.append(Reason(tr("No appointing authority stands on record."), "Article 6", hard=False))
    asked = [r for r in waiting if r.asked in APPOINTING]
    if not asked:
        found.append(Reason(tr("No request to the authority stands on record."), "Article 9(2)", hard=False))
    elif new.notified and new.notified < asked[0].day:
        text = tr("The request was made on {day}.", day=day_text(asked[0].day))
        found.append(Reason(text, "Article 9(2)", "notified"))
    return tuple(found)


def shortcomings_of_whole(new: WholePanel, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against a tribunal constituted by the authority (Article 10(3))."""
    found = day_faults(new.notified, known, "notified", tr("the decision"))
    if len(new.nominees) != known.size:
        text = tr("{n} names are given; the tribunal has {m} members.", n=len(new.nominees), m=known.size)
        found.append(Reason(text, "Article 10(3)", "nominees"))
    found += [*nameless(new.nominees, "Article 10(3)"), *repeated(new.nominees, "Article 10(3)")]
    if not new.ground.strip():
        found.append(Reason(tr("Say what the decision rests on."), "Article 10(3)", "ground"))
    if not any(known.several(side) for side in (Side.CLAIMANT, Side.RESPONDENT)):
        text = tr("No side has several parties.")
        found.append(Reason(text, "Article 10(3)", hard=False))
    empty = Tribunal(known.size, known.today, known.commenced, parties=known.parties, barred=known.barred)
    for made in whole_panel(new, known.size):
        found += [Reason(f"{made.name}: {r.text}" if made.name not in r.text else r.text, r.article, "nominees", r.hard)
                  for r in personal(made, empty)]  # fmt: skip
    return tuple(found)


def whole_panel(new: WholePanel, size: int) -> tuple[Appointment, ...]:
    """The appointments a whole tribunal consists of; the first presides."""
    first = Office.SOLE if size == 1 else Office.PRESIDING
    return tuple(
        Appointment(
            n.name, n.nationality, office=Office.MEMBER if at else first, appointer=Appointer.AUTHORITY,
            notified=new.notified,
        )
        for at, n in enumerate(new.nominees)
    )  # fmt: skip
