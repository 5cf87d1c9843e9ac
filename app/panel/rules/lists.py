"""The list procedure (Article 8(2)): the same list to both sides, names struck and ranked, the result computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from uuid import UUID

from app.panel.rules.people import Nominee, nameless, repeated
from app.panel.rules.seats import (
    Appointer,
    Appointment,
    Office,
    Tribunal,
    day_faults,
    impossible,
    personal,
    plain_name,
)
from app.terms import Reason, Side, day_text, tr

STRUCK = 0
"""The mark of a name a side does not accept; from 1 on marks are ranks."""
SIDES = (Side.CLAIMANT, Side.RESPONDENT)


@dataclass(frozen=True)
class ListSent:
    """A list as it is sent to both sides. ``replaces`` is the vacant seat it is for, None at first."""

    office: Office = Office.SOLE
    nominees: tuple[Nominee, ...] = ()
    sent: date | None = None
    replaces: UUID | None = None


@dataclass(frozen=True)
class ListReturn:
    """A side's list as it came back: for each name "x" when struck, a rank, or nothing."""

    list: UUID | None = None
    side: Side = Side.CLAIMANT
    returned: date | None = None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class FromList:
    """The appointment a list leads to."""

    list: UUID | None = None
    name: str = ""
    address: str = ""
    email: str = ""
    notified: date | None = None


@dataclass(frozen=True)
class OpenList:
    """A list on record with what came back; ``settled`` once somebody was appointed from it."""

    id: UUID
    office: Office
    nominees: tuple[Nominee, ...]
    sent: date
    replaces: UUID | None = None
    returns: Mapping[Side, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}))
    settled: bool = False

    @property
    def outcome(self) -> Outcome:
        """What the returned lists lead to."""
        return outcome(len(self.nominees), tuple(self.returns.values()))

    @property
    def best(self) -> tuple[Nominee, ...]:
        """Whom the authority may appoint."""
        return tuple(self.nominees[at] for at in self.outcome.best)


@dataclass(frozen=True)
class Outcome:
    """Places on the list: who was struck by nobody, in order of preference, with the sum of the ranks given.

    ``best`` are those first in that order, several where they stand equal; nobody when every name was struck.
    """

    standing: tuple[int, ...]
    sums: tuple[int, ...]
    best: tuple[int, ...]


def outcome(names: int, returned: Sequence[Sequence[int]]) -> Outcome:
    """The order of preference over all lists that came back; a name a side left unmarked stands after all it ranked.

    A side that returned no list has struck and preferred nobody.
    """
    free = [at for at in range(names) if all(marks[at] != STRUCK for marks in returned)]
    total = {at: sum(marks[at] for marks in returned) for at in free}
    order = tuple(sorted(free, key=lambda at: (total[at], at)))
    least = min(total.values(), default=0)
    return Outcome(order, tuple(total[at] for at in order), tuple(at for at in order if total[at] == least))


def read_marks(marks: Sequence[str]) -> tuple[int, ...]:
    """Marks as numbers; an unmarked name gets the rank after the last one given. ValueError for anything else."""
    read = [_read(mark) for mark in marks]
    after = max((mark for mark in read if mark is not None), default=STRUCK) + 1
    return tuple(after if mark is None else mark for mark in read)


def _read(mark: str) -> int | None:
    word = mark.strip().casefold()
    if not word:
        return None
    if word in {"x", "-", "0", tr("struck").casefold()}:
        return STRUCK
    if not (word.isascii() and word.isdigit()):
        raise ValueError(mark)
    return int(word)


def shortcomings_of_list(new: ListSent, known: Tribunal, least: int) -> tuple[Reason, ...]:
    """What stands against sending a list; ``least`` names at least."""
    found = day_faults(new.sent, known, "sent", tr("sending"))
    if len(new.nominees) < least:
        text = tr("The list has {n} names; at least {m} are needed.", n=len(new.nominees), m=least)
        found.append(Reason(text, "Article 8(2)(a)", "nominees"))
    found += [*nameless(new.nominees, "Article 8(2)(a)"), *repeated(new.nominees, "Article 8(2)(a)")]
    found += [reason for nominee in new.nominees for reason in _candidate(nominee, known)]
    found += _wrong_office(new, known)
    if not known.authority:
        text = tr("No appointing authority stands on record; it is the authority that sends the list.")
        found.append(Reason(text, "Article 6", hard=False))
    return tuple(found)


def _candidate(nominee: Nominee, known: Tribunal) -> list[Reason]:
    as_if = Appointment(nominee.name, nominee.nationality, appointer=Appointer.AUTHORITY)
    return [
        Reason(f"{nominee.name}: {r.text}" if nominee.name not in r.text else r.text, r.article, "nominees", r.hard)
        for r in personal(as_if, known)
    ]


def _wrong_office(new: ListSent, known: Tribunal) -> list[Reason]:
    if (new.office is Office.SOLE) != (known.size == 1):
        return [Reason(tr("A tribunal of {n} does not fit this office.", n=known.size), "Article 7", "office")]
    if new.replaces is None and any(s.office is new.office for s in known.present):
        return [Reason(tr("This seat is filled."), "Article 8(2)", "office")]
    if new.replaces is not None and new.replaces not in {s.id for s in known.vacancies}:
        return [Reason(tr("This seat is not vacant."), "Article 14", "replaces")]
    return []


def shortcomings_of_return(new: ListReturn, lists: Sequence[OpenList], known: Tribunal) -> tuple[Reason, ...]:
    """What stands against entering a returned list; a late one can be let in."""
    found = next((each for each in lists if each.id == new.list and not each.settled), None)
    if found is None:
        return (Reason(tr("Choose the list that came back."), "Article 8(2)(b)", "list"),)
    return (
        *day_faults(new.returned, known, "returned", tr("return")),
        *_untimely(new, found, known),
        *_wrong_marks(new, found),
    )


def _untimely(new: ListReturn, sent: OpenList, known: Tribunal) -> list[Reason]:
    found = []
    if new.side in sent.returns:
        who = tr(new.side.value)
        found.append(Reason(tr("The {side} has returned this list already.", side=who), "Article 8(2)(b)", "side"))
    if new.returned and new.returned < sent.sent:
        text = tr("The list was sent on {day}; it cannot have come back before.", day=day_text(sent.sent))
        found.append(Reason(text, "Article 8(2)(b)", "returned"))
    due = known.due.get("list_return")
    if due and new.returned and new.returned > due:
        text = tr("The list was due on {day}; a late one counts only with leave.", day=day_text(due))
        found.append(Reason(text, "Article 8(2)(b)", "returned", hard=False))
    return found


def _wrong_marks(new: ListReturn, sent: OpenList) -> list[Reason]:
    if len(new.marks) != len(sent.nominees):
        return [Reason(tr("Every name needs its line."), "Article 8(2)(b)", "marks")]
    try:
        read = read_marks(new.marks)
    except ValueError as wrong:
        text = tr("“{mark}” is no mark: write x for a name struck, otherwise its rank.", mark=str(wrong))
        return [Reason(text, "Article 8(2)(b)", "marks")]
    given = sorted(mark for mark, word in zip(read, new.marks, strict=True) if mark != STRUCK and word.strip())
    if given != list(range(1, len(given) + 1)):
        return [Reason(tr("Ranks run from 1 on, each given once."), "Article 8(2)(b)", "marks")]
    if not any(word.strip() for word in new.marks):
        return [Reason(tr("Nothing is struck and nothing ranked."), "Article 8(2)(b)", "marks", hard=False)]
    return []


def shortcomings_of_choice(new: FromList, lists: Sequence[OpenList], known: Tribunal) -> tuple[Reason, ...]:
    """What stands against an appointment from a list."""
    sent = next((each for each in lists if each.id == new.list and not each.settled), None)
    if sent is None:
        return (Reason(tr("Choose the list."), "Article 8(2)(c)", "list"),)
    found = impossible(new.notified, known)
    if new.notified is None:
        found.append(Reason(tr("Give the day on which the parties were told."), "Article 8(2)(c)", "notified"))
    if new.notified and new.notified < sent.sent:
        found.append(Reason(tr("The appointment cannot come before the list."), "Article 8(2)(c)", "notified"))
    return (*found, *_awaited(new, sent, known), *_unpreferred(new, sent))


def _awaited(new: FromList, sent: OpenList, known: Tribunal) -> list[Reason]:
    found = []
    for side in SIDES:
        due = known.due.get("list_return")
        if side not in sent.returns and due and new.notified and new.notified <= due:
            text = tr("The {side} may return its list until {day}.", side=tr(side.value), day=day_text(due))
            found.append(Reason(text, "Article 8(2)(c)", "notified", hard=False))
    return found


def _unpreferred(new: FromList, sent: OpenList) -> list[Reason]:
    best = sent.best
    if not best:
        text = tr("Every name was struck; the authority appoints at its discretion, outside the list.")
        return [Reason(text, "Article 8(2)(d)", "name")]
    if plain_name(new.name) not in {plain_name(n.name) for n in best}:
        names = tr(" or ").join(n.name for n in best)
        return [Reason(tr("The order of preference leads to {names}.", names=names), "Article 8(2)(c)", "name")]
    return []


def chosen(new: FromList, sent: OpenList) -> Appointment:
    """The appointment, as the authority makes it."""
    nominee = next(n for n in sent.nominees if plain_name(n.name) == plain_name(new.name))
    return Appointment(nominee.name, nominee.nationality, new.address, new.email, sent.office, Appointer.AUTHORITY,
                       new.notified)  # fmt: skip
