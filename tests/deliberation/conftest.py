"""An open deliberation room in a real encrypted store, seen by each of its three members."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from app.deliberation import acts
from app.deliberation.rules import Choice, DraftSection, DraftText, Member, Opening, OperativeParagraph, Tally
from app.store.compartment import Compartment
from app.store.store import Store
from tests.conftest import People
from tests.walls.conftest import house

__all__ = ["house"]

CASE = uuid.UUID("11111111-2222-4333-8444-555555555555")
OPERATIVE = (
    OperativeParagraph(1, "The Tribunal has jurisdiction over the claims."),
    OperativeParagraph(2, "Operation ORCHID is attributable to the Respondent."),
)
DRAFT = DraftText("Award", (DraftSection("Jurisdiction", ("The parties agreed.", "It is undisputed.")),), OPERATIVE)


@dataclass(frozen=True)
class Panel:
    """The room as each member opened it with that member's own key: presiding, second, third."""

    opening: Opening
    presiding: Compartment
    second: Compartment
    third: Compartment

    def do(self, place: Compartment, act: Callable[..., Any], *args: Any) -> Any:
        with place.transaction() as tx:
            return act(tx, *args)

    def vote(self, number: int, *choices: Choice) -> Tally | None:
        """Put a paragraph of the draft to the vote and cast these ballots, in the order of the panel."""
        put = self.do(self.presiding, acts.put_to_vote, OPERATIVE[number - 1])
        tally = None
        for place, choice in zip((self.presiding, self.second, self.third), choices, strict=False):
            tally = self.do(place, acts.cast_ballot, put, choice)
        return tally


@pytest.fixture
def panel(store: Store, people: People) -> Iterator[Panel]:
    made = store.open_walled("deliberation", CASE, [a.name for a in people.arbitrators])
    sessions = [store.walled(a.name, people.passphrase) for a in people.arbitrators]
    seals = store.seals()
    members = tuple(Member(a.id, a.name, n == 0, seals[a.id]) for n, a in enumerate(people.arbitrators))
    opening = Opening("CT-2026-004", members, "Auria", "Boreal Union", "Cyber Tribunal", "Rules", "The Hague")
    rooms = Panel(opening, *(session.open(made) for session in sessions))
    rooms.do(rooms.presiding, acts.open_room, opening)
    yield rooms
    for session in sessions:
        session.close()
