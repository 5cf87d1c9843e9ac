"""Parties, their addresses and those who act for them (Articles 2, 3(3)(b) and 5)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.docket.rules.calendars import works, zone_known
from app.registry.rules.wording import addressable, blank, clean, needed, past
from app.terms import Moment, Reason, Side, tr


@dataclass(frozen=True)
class PartyEntry:
    """A party as the notice names it. ``email`` is the address it designated for service (Article 2(2)).

    ``short`` is how it is called in running text; ``zone`` the IANA zone of its capital; ``weekend`` its days of rest
    (ISO weekdays, 1 Monday to 7 Sunday), ``holidays`` its official holidays beside those known of its ``country`` (ISO
    3166-1 alpha-2): no period of this party ends on them.
    """

    name: str = ""
    address: str = ""
    agent: str = ""
    email: str = ""
    short: str = ""
    zone: str = "UTC"
    weekend: tuple[int, ...] = (6, 7)
    holidays: tuple[date, ...] = ()
    country: str = ""


UNNAMED = PartyEntry()


class Capacity(enum.Enum):
    """For what a person was named (Article 5)."""

    AGENT = "agent"
    REPRESENTATION = "representation"
    ASSISTANCE = "assistance"


@dataclass(frozen=True)
class Representative:
    """A person named by a party (Article 5)."""

    name: str
    address: str = ""
    email: str = ""
    capacity: Capacity = Capacity.REPRESENTATION
    authority: str = ""


@dataclass(frozen=True)
class Naming:
    """A party's notice of its representatives (Article 5); ``received`` by the registry."""

    party: Side
    people: tuple[Representative, ...]
    day: date | None = None


def party_shortcomings(party: PartyEntry, who: str, prefix: str, article: str) -> Iterator[Reason]:
    """What is missing or impossible in one party's particulars; ``prefix`` begins the field names."""
    yield from needed(party.name, tr("Name the {who}.", who=who), article, f"{prefix}_name")
    yield from clean(tr("The name of the {who}", who=who), party.name, f"{prefix}_name")
    yield from clean(tr("The agent of the {who}", who=who), party.agent, f"{prefix}_agent")
    yield from needed(party.address, tr("Give the address of the {who}.", who=who), article, f"{prefix}_address")
    yield from clean(tr("The address of the {who}", who=who), party.address, f"{prefix}_address", lines=True)
    yield from addressable(party.email, f"{prefix}_email")
    if not zone_known(party.zone):
        given = tr("There is no time zone “{zone}”.", zone=party.zone) if party.zone else ""
        yield Reason(given or tr("Give the time zone of the {who}.", who=who), article, f"{prefix}_zone")
    if not works(party.weekend):
        text = tr("At least one day of the week must be a business day of the {who}.", who=who)
        yield Reason(text, "Article 2(6)", f"{prefix}_weekend")


def same_party(claimant: PartyEntry, respondent: PartyEntry) -> bool:
    """Whether one party stands on both sides."""
    return not blank(claimant.name) and claimant.name.strip().casefold() == respondent.name.strip().casefold()


def naming_shortcomings(naming: Naming, now: Moment) -> tuple[Reason, ...]:
    """What Article 5 misses in a notice of representatives."""
    return tuple(naming_objections(naming, now))


def naming_objections(naming: Naming, now: Moment) -> Iterator[Reason]:
    """Hard: nobody named, a person without name or address. Soft: authority not shown."""
    if naming.party not in {Side.CLAIMANT, Side.RESPONDENT}:
        yield Reason(tr("Say which party names its representatives."), "Article 5", "party")
    if not naming.people:
        yield Reason(tr("Name at least one representative."), "Article 5", "people")
    if naming.day is None:
        yield Reason(tr("Say on which day the notice was received."), "Article 5", "day")
    yield from past(tr("Received"), naming.day, now, "Article 5", "day")
    for number, person in enumerate(naming.people, 1):
        yield from person_objections(number, person)


def person_objections(number: int, person: Representative) -> Iterator[Reason]:
    """What is missing in one row of the list."""
    row = tr("Representative {number}", number=number)
    yield from needed(person.name, tr("{row}: give the name.", row=row), "Article 5", "people")
    yield from clean(row, person.name, "people")
    yield from needed(person.address, tr("{row}: give the address.", row=row), "Article 5", "people")
    yield from addressable(person.email, "people", "Article 5")
    if blank(person.authority):
        yield Reason(
            tr("{row}: no proof of authority; the tribunal may ask for it.", row=row),
            "Article 5",
            "people",
            hard=False,
            noted=True,
        )
