"""Tribunals at each point of their constitution, in a real encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from app.panel.acts import appoint_arbitrator, constitute, declare, designate_authority
from app.panel.queries import seats
from app.panel.rules import Appointment, Declaration
from app.panel.rules.authority import Designation
from app.store.store import Store
from tests.conftest import Staged, TurnableClock
from tests.docket.opened import opened
from tests.panel.members import FIRST, PRESIDING, SECOND

__all__ = ["opened"]

AUTHORITY = Designation("Permanent Court", day=date(2026, 6, 19))


def do(store: Store, function: Callable[..., Any], *args: Any) -> Any:
    """One act in one transaction."""
    with store.record.transaction() as tx:
        return function(tx, *args)


def appoint(store: Store, clock: TurnableClock, case: UUID, new: Appointment) -> UUID:
    """An appointment recorded on the day on which it was notified."""
    assert new.notified is not None
    clock.forward(days=(new.notified - clock.now().day).days)
    made: UUID = do(store, appoint_arbitrator, case, new)
    return made


@pytest.fixture
def appointed(store: Store, opened: UUID, clock: TurnableClock) -> UUID:
    """Three seats filled, the last on 13 July 2026; nobody has declared."""
    for new in (FIRST, SECOND, PRESIDING):
        appoint(store, clock, opened, new)
    return opened


@pytest.fixture
def declared(store: Store, appointed: UUID, clock: TurnableClock) -> UUID:
    """Every member has declared, on 13 July 2026."""
    with store.record.reading() as session:
        members = seats(session, appointed)
    for seat in members:
        do(store, declare, appointed, Declaration(seat.id, clock.now().day, nothing_to_disclose=True))
    return appointed


@pytest.fixture
def constituted(store: Store, declared: UUID, staged: Staged) -> UUID:
    """Three members, an authority, the tribunal constituted on 13 July 2026."""

    def build() -> None:
        do(store, constitute, declared, date(2026, 7, 13))
        do(store, designate_authority, declared, AUTHORITY)

    staged("constituted", build)
    return declared
