"""What a changed calendar moves: listed before anybody decides, never a date that was met."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.docket.rules.calendars import Calendar, CalendarData, LocalDay
from app.docket.rules.facts import CaseFacts, Deadline, PartyFacts
from app.docket.rules.periods import Steps, rolled_anew
from app.terms import Reason, Side, day_text, tr


@dataclass(frozen=True)
class Move:
    """A date that falls otherwise under a changed calendar; ``met`` ones are told and stay."""

    deadline: UUID
    title: str
    old: date
    new: date
    steps: Steps
    met: bool = False

    def __str__(self) -> str:
        said = tr("{title}: {old} → {new}", title=self.title, old=day_text(self.old), new=day_text(self.new))
        return tr("{move} (met; it stays)", move=said) if self.met else said


def calendar_of(facts: CaseFacts, party: UUID | None) -> CalendarData:
    """A party's calendar as it is edited; the seat's when no party is named."""
    found = party_of(facts, party)
    if found is not None:
        return CalendarData(found.country, found.subdivision, tuple(sorted(found.weekend)), found.local)
    seat = facts.seat_calendar or Calendar(facts.seat)
    return CalendarData(seat.country, seat.subdivision, tuple(sorted(seat.weekend)), seat.local)


def party_of(facts: CaseFacts, party: UUID | None) -> PartyFacts | None:
    """A party by its id."""
    return next((p for p in facts.parties if p.id == party), None)


def under(facts: CaseFacts, party: UUID | None, data: CalendarData) -> CaseFacts:
    """The case as it would be with this calendar for a party, or for the seat."""
    if party_of(facts, party) is None:
        return replace(facts, seat_calendar=data.of(facts.seat))
    changed = [
        replace(
            p, country=data.country, subdivision=data.subdivision, weekend=frozenset(data.weekend), local=data.local
        )
        if p.id == party
        else p
        for p in facts.parties
    ]
    return replace(facts, parties=tuple(changed))


def with_day(facts: CaseFacts, party: UUID | None, day: LocalDay) -> CalendarData:
    """A calendar with one more declared day; a day declared before is declared anew."""
    data = calendar_of(facts, party)
    others = tuple(d for d in data.local if d.day != day.day)
    return replace(data, local=tuple(sorted((*others, day), key=lambda d: d.day)))


def moves(facts: CaseFacts, party: UUID | None, data: CalendarData, words: str, *, by_seat: bool) -> tuple[Move, ...]:
    """Every date that falls otherwise. ``by_seat`` where the rules look at the seat's calendar alone."""
    after = under(facts, party, data)
    found = [_move(facts, after, date_, words, by_seat) for date_ in facts.deadlines if date_.held is None]
    return tuple(move for move in found if move is not None)


def _move(facts: CaseFacts, after: CaseFacts, one: Deadline, words: str, by_seat: bool) -> Move | None:
    side = Side.TRIBUNAL if by_seat else one.side
    whose = after.calendars(side)
    if whose == facts.calendars(side):
        return None
    anew = rolled_anew(one.steps, whose, words)
    if anew is None:
        return None
    return Move(one.id, one.title, one.due, anew.day, anew.steps, met=one.closed_by is not None)


def shortcomings_of_change(facts: CaseFacts, party: UUID | None, why: str) -> tuple[Reason, ...]:
    """What stands against changing a calendar, the calendar itself apart."""
    found = []
    if party is not None and party_of(facts, party) is None:
        found.append(Reason(tr("There is no such party in this case."), "Article 2(6)", "whose"))
    if not why.strip():
        found.append(
            Reason(tr("Say on what the change rests: a decree, a letter of the party."), "Article 2(6)", "reason")
        )
    return tuple(found)
