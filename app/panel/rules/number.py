"""How many arbitrators there are, and the proposal of one alone (Articles 7 and 8)."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from app.panel.rules.people import Nominee, repeated
from app.panel.rules.seats import SIDES, Tribunal, day_faults, plain_name
from app.terms import Reason, Side, day_text, tr


class Basis(enum.Enum):
    """What a number of arbitrators rests on (Article 7)."""

    AGREED = "agreement of the parties"
    DEFAULT = "three, no other number being agreed in time"
    IMPOSED = "one, by decision of the appointing authority"


@dataclass(frozen=True)
class NumberFix:
    """The number of arbitrators. ``silent``: the other side left the proposal of one arbitrator without an answer."""

    basis: Basis = Basis.AGREED
    number: int = 3
    day: date | None = None
    silent: bool = False
    ground: str = ""


@dataclass(frozen=True)
class SoleProposal:
    """Persons a side proposes as sole arbitrator; ``received`` by all other parties."""

    side: Side = Side.CLAIMANT
    nominees: tuple[Nominee, ...] = ()
    received: date | None = None


def shortcomings_of_number(new: NumberFix, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against fixing the number."""
    return (
        *day_faults(new.day, known, "day", tr("the decision")),
        *_impossible_number(new, known),
        *(_by_default(new, known) if new.basis is Basis.DEFAULT else ()),
        *(_imposed(new, known) if new.basis is Basis.IMPOSED else ()),
    )


def _impossible_number(new: NumberFix, known: Tribunal) -> list[Reason]:
    if new.number not in (1, 3, 5):
        return [Reason(tr("A tribunal has one, three or five members."), "Article 7", "number")]
    if new.number < len(known.present):
        text = tr("{n} seats are filled already.", n=len(known.present))
        return [Reason(text, "Article 7", "number")]
    if new.number == 1 and any(s.appointer in SIDES for s in known.present):
        return [Reason(tr("A party has appointed an arbitrator already."), "Article 7(2)", "number")]
    return []


def _by_default(new: NumberFix, known: Tribunal) -> list[Reason]:
    found = []
    if new.number != 3:
        found.append(Reason(tr("Without an agreement there are three arbitrators."), "Article 7(1)", "number"))
    found += still_running(known, "number", new.day, "day", "Article 7(1)")
    return found


def _imposed(new: NumberFix, known: Tribunal) -> list[Reason]:
    found = []
    if new.number != 1:
        found.append(Reason(tr("The authority may decide on one arbitrator only."), "Article 7(2)", "number"))
    if not known.authority:
        text = tr("No appointing authority stands on record.")
        found.append(Reason(text, "Article 7(2)", "basis", hard=False))
    if not new.silent:
        text = tr("The other side must have left the proposal of one arbitrator without an answer.")
        found.append(Reason(text, "Article 7(2)", "silent"))
    if not new.ground.strip():
        found.append(Reason(tr("Give the authority's reason."), "Article 7(2)", "ground"))
    return found


def still_running(known: Tribunal, period: str, day: date | None, field: str, article: str) -> list[Reason]:
    """A period that has not run out yet; the tribunal may shorten it, so it can be passed over."""
    due = known.due.get(period)
    if due is None or day is None or day > due:
        return []
    return [Reason(tr("The parties have until {day}.", day=day_text(due)), article, field, hard=False)]


def shortcomings_of_proposal(new: SoleProposal, known: Tribunal) -> tuple[Reason, ...]:
    """What stands against proposing a sole arbitrator."""
    found = day_faults(new.received, known, "received", tr("receipt"))
    if not new.nominees:
        found.append(Reason(tr("Name at least one person."), "Article 8(1)", "nominees"))
    found += repeated(new.nominees, "Article 8(1)")
    barred = {plain_name(name) for name in known.barred}
    found += [
        Reason(tr("{name} mediated between the parties.", name=n.name), "Mediation Rules, Article 12", "nominees")
        for n in new.nominees
        if plain_name(n.name) in barred
    ]
    if known.size != 1:
        text = tr("The tribunal has {n} members so far; one arbitrator asks for an agreement.", n=known.size)
        found.append(Reason(text, "Article 7(2)", hard=False))
    if known.present:
        found.append(Reason(tr("A seat is filled already."), "Article 8(1)"))
    return tuple(found)
