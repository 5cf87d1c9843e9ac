"""Statements of independence, at the start and later (Article 11); the tribunal's secretary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.panel.rules.seats import Seat, Tribunal, day_faults, plain_name
from app.terms import Reason, tr


@dataclass(frozen=True)
class Declaration:
    """A statement of independence and impartiality (Article 11 and the model statement annexed to the rules)."""

    seat: UUID | None = None
    day: date | None = None
    nothing_to_disclose: bool = False
    disclosure: str = ""
    availability: str = ""


@dataclass(frozen=True)
class Disclosure:
    """What an arbitrator tells of later, without delay; ``learnt`` is the day it came to the arbitrator's notice."""

    seat: UUID | None = None
    day: date | None = None
    learnt: date | None = None
    text: str = ""


@dataclass(frozen=True)
class Secretary:
    """A secretary of the tribunal. ``heard``: the parties were asked before."""

    name: str = ""
    day: date | None = None
    tasks: str = ""
    disclosure: str = ""
    heard: bool = False


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


def shortcomings_of_disclosure(new: Disclosure, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against a later disclosure; a first statement must have been made."""
    found = []
    seat = next((s for s in known.present if s.id == new.seat), None)
    if seat is None:
        found.append(Reason(tr("Choose the arbitrator who discloses."), "Article 11", "seat"))
    elif seat.declared is None:
        text = tr("{name} has not made a first statement; file that.", name=seat.name)
        found.append(Reason(text, "Article 11", "seat"))
    found += day_faults(new.day, known, "day", tr("the disclosure"))
    if new.day and new.learnt and new.learnt > new.day:
        text = tr("What is disclosed cannot have been learnt after the disclosure.")
        found.append(Reason(text, "Article 11", "learnt"))
    if not new.text.strip():
        found.append(Reason(tr("State what is disclosed."), "Article 11", "text"))
    return tuple(found)


def shortcomings_of_secretary(new: Secretary, known: Tribunal, serving: Sequence[str]) -> tuple[Reason, ...]:
    """What stands against a secretary of the tribunal."""
    found = []
    if not new.name.strip():
        found.append(Reason(tr("Give the secretary's full name."), "Article 17(1)", "name"))
    if plain_name(new.name) in {plain_name(s.name) for s in known.present}:
        found.append(Reason(tr("A member of the tribunal is not its secretary."), "Article 17(1)", "name"))
    if new.name.strip() and plain_name(new.name) in {plain_name(n) for n in (*serving, *known.barred)}:
        text = tr("{name} already serves, or mediated between the parties.", name=new.name.strip())
        found.append(Reason(text, "Article 17(1)", "name"))
    found += day_faults(new.day, known, "day", tr("the appointment"))
    if not new.tasks.strip():
        found.append(Reason(tr("Say what the secretary does."), "Article 17(1)", "tasks"))
    if not new.heard:
        text = tr("The parties should be heard before a secretary is appointed.")
        found.append(Reason(text, "Article 17(1)", "heard", hard=False))
    return tuple(found)
