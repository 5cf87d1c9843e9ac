"""What stands on record beside the members: authority, requests, lists, challenges, vacancies, secretaries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from app.panel.queries import ListLine, challenges, lists, open_requests, secretaries
from app.panel.rules import Tribunal
from app.panel.rules.challenge import Challenged, State
from app.terms import day_text, tr
from app.widgets.doer import Doer

ENDED = {State.UPHELD: "red", State.REJECTED: "green", State.GIVEN_UP: "green"}


class Line(NamedTuple):
    """A badge and its sentence."""

    word: str
    kind: str
    text: str


def standing(desk: Doer, case: UUID, known: Tribunal) -> tuple[Line, ...]:
    """Everything that waits first, then what is settled."""
    found = [*_vacant(known), *_asked(desk, case), *(_challenge(c) for c in desk.read(challenges, case))]
    found += [_list(line) for line in desk.read(lists, case)]
    if known.authority:
        found.append(Line(tr("authority"), "accent", known.authority))
    found += [Line(tr("secretary"), "accent", tr("{name}, since {day}", name=s.name, day=day_text(s.day)))
              for s in desk.read(secretaries, case)]  # fmt: skip
    return tuple(found)


def _vacant(known: Tribunal) -> Iterator[Line]:
    for seat in known.vacancies:
        assert seat.left is not None
        assert seat.why_left is not None
        why = tr("Seat of {name}: {why}, {day}", name=seat.name, why=tr(seat.why_left.value), day=day_text(seat.left))
        yield Line(tr("vacant"), "red", why)


def _asked(desk: Doer, case: UUID) -> Iterator[Line]:
    for request in desk.read(open_requests, case):
        text = tr("The {side}, {day}: the authority is asked {what}", side=tr(request.side.value),
                  day=day_text(request.day), what=tr(request.asked.value))  # fmt: skip
        yield Line(tr("asked"), "amber", text)


def _challenge(found: Challenged) -> Line:
    by = tr("{name} challenged by the {side}, {day}", name=found.name, side=tr(found.side.value),
            day=day_text(found.noticed))  # fmt: skip
    if found.state is State.OPEN:
        said = "".join(f"; {tr(who)} {tr(what)}" for who, what, _ in found.answers)
        return Line(tr("challenge"), "amber", by + said)
    return Line(tr("challenge"), ENDED.get(found.state, "accent"), f"{by}: {tr(found.state.value)}")


def _list(line: ListLine) -> Line:
    back = ", ".join(tr("{side} {day}", side=tr(side.value), day=day_text(day)) for side, day in line.returned.items())
    returned = tr("returned by {who}", who=back) if back else tr("not returned yet")
    text = tr("List for {office}, sent {day}; {returned}", office=tr(line.list.office.value),
              day=day_text(line.list.sent), returned=returned)  # fmt: skip
    return Line(tr("list"), "green" if line.list.settled else "amber", text)
