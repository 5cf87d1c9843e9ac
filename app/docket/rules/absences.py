"""Absences: an inbox in other hands between two days. It gives nobody an office they do not hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.terms import WITH_SECRETARY, Actor, Reason, Role, day_text, tr

LONGEST = timedelta(days=366)
"""A longer absence is taken for a slip of the pen."""


@dataclass(frozen=True)
class Absence:
    """Who is away from the first to the last day, both included, and who looks after the inbox meanwhile."""

    person: str = ""
    alternate: str = ""
    first: date | None = None
    last: date | None = None
    note: str = ""

    def on(self, day: date) -> bool:
        """Whether it runs on a day; before and after, nothing changes."""
        return self.first is not None and self.last is not None and self.first <= day <= self.last

    @property
    def words(self) -> str:
        """Who stands in for whom, from when until when."""
        assert self.first is not None
        assert self.last is not None
        said = tr("{alternate} looks after the inbox of {person} from {first} to {last}", alternate=self.alternate,
                  person=self.person, first=day_text(self.first), last=day_text(self.last))  # fmt: skip
        return f"{said}: {self.note.strip()}" if self.note.strip() else said


def shortcomings_of_absence(
    absence: Absence, people: Sequence[Actor], known: Sequence[Absence], today: date, actor: Actor
) -> tuple[Reason, ...]:
    """What stands against handing an inbox over; ``people`` are those enrolled, ``known`` the absences on record."""
    offices = {person.name: person.role for person in people}
    return (
        *_persons(absence, offices, actor),
        *_days(absence, today),
        *_overlaps(absence, known),
    )


def _persons(absence: Absence, offices: Mapping[str, Role], actor: Actor) -> Iterator[Reason]:
    for name, field in ((absence.person, "person"), (absence.alternate, "alternate")):
        if name not in offices:
            yield Reason(tr("{name} is not enrolled at this registry.", name=name.strip() or tr("Nobody")), field=field)
        elif offices[name] not in WITH_SECRETARY:
            text = tr("{name} holds an office that nobody else can look after, and looks after no inbox.", name=name)
            yield Reason(text, field=field)
    if absence.person == absence.alternate:
        yield Reason(tr("The alternate is another person."), field="alternate")
    if absence.person != actor.name and actor.role is not Role.REGISTRAR:
        yield Reason(tr("Everybody hands over their own inbox; only the registrar does it for others."), field="person")


def _days(absence: Absence, today: date) -> Iterator[Reason]:
    first, last = absence.first, absence.last
    if first is None:
        yield Reason(tr("Say from which day."), field="first")
    if last is None:
        yield Reason(tr("Say until which day."), field="last")
    if first is None or last is None:
        return
    if last < first:
        yield Reason(tr("It ends before it begins."), field="last")
    elif last < today:
        yield Reason(tr("This absence has passed."), field="last")
    elif last - first > LONGEST:
        yield Reason(tr("An absence of more than a year is not entered."), field="last")


def _overlaps(absence: Absence, known: Sequence[Absence]) -> Iterator[Reason]:
    first, last = absence.first, absence.last
    if first is None or last is None:
        return
    for other in known:
        if other.first is None or other.last is None or other.first > last or other.last < first:
            continue
        if other.person == absence.person:
            yield Reason(tr("In these days {words} already.", words=other.words), field="first")
        elif other.person == absence.alternate:
            yield Reason(
                tr("{name} is away then too: {words}.", name=other.person, words=other.words), field="alternate"
            )
