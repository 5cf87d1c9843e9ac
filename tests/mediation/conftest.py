"""An open mediation room in a real encrypted store."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date

import pytest

from app.mediation import acts
from app.mediation.rules import Answer, CaucusRule, Invitation, InvitationAnswer, Opening, RoomParty
from app.store.compartment import Compartment
from app.store.store import Store
from app.terms import Side
from tests.conftest import People
from tests.walls.conftest import house

__all__ = ["house"]

CASE = uuid.UUID("11111111-2222-4333-8444-555555555555")
PARTIES = (
    RoomParty(Side.CLAIMANT, "Republic of Auria", "Agent A"),
    RoomParty(Side.RESPONDENT, "Boreal Union", "Agent B"),
)
OPENING = Opening(
    "CT-2026-004", PARTIES, "M. Mediator", CaucusRule.KEPT, "Cyber Tribunal", "Mediation Rules", "The Hague"
)
INVITATION = Invitation(Side.CLAIMANT, Side.RESPONDENT, "Operation ORCHID", date(2026, 5, 4), signed_by="Agent A")


@pytest.fixture
def file(store: Store, people: People) -> Iterator[Compartment]:
    """A new mediation file, opened by the mediator."""
    made = store.open_walled("mediation", CASE, [people.mediator.name])
    session = store.walled(people.mediator.name, people.passphrase)
    yield session.open(made)
    session.close()


@pytest.fixture
def room(file: Compartment) -> Compartment:
    """The room opened, nobody invited."""
    with file.transaction() as tx:
        acts.open_room(tx, OPENING)
    return file


@pytest.fixture
def under_way(room: Compartment) -> Compartment:
    """Invited on 4 May 2026, accepted on 11 May 2026; today is 18 May 2026."""
    with room.transaction() as tx:
        sent = acts.invite(tx, INVITATION)
        acts.answer_invitation(tx, sent, InvitationAnswer(Answer.ACCEPTED, date(2026, 5, 11), "Agent B"))
    return room
