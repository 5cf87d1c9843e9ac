"""Cases at each point of the hearing, in a real encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from app.docket.acts import begin
from app.docket.model import CaseRow
from app.hearing.acts import ask_parties, give_notice, record_session
from app.store.store import Store
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Side, act
from tests.conftest import TurnableClock
from tests.docket.opened import opened
from tests.hearing.papers import INQUIRY, NOTICE, SESSION, hour

__all__ = ["opened"]


def do(store: Store, function: Callable[..., Any], *args: Any) -> Any:
    """One act in one transaction."""
    with store.record.transaction() as tx:
        return function(tx, *args)


@act("panel.constitute", "Constitute the tribunal", WITH_SECRETARY)
def constitute(tx: Tx, case: UUID) -> int:
    """Stands in for the panel, which is this room's neighbour."""
    step = begin(tx, constitute, case)
    number = step.enter("Tribunal constituted", by=Side.REGISTRY, day=date(2026, 5, 18))
    step.seat("Bram Vane", presiding=False)
    step.seat("Ada Adeyemi", presiding=True)
    tx.session.get_one(CaseRow, case).stage = "hearing"
    return number


@pytest.fixture
def ready(store: Store, opened: UUID) -> UUID:
    """A case in the stage of the hearing, its tribunal constituted, on 18 May 2026."""
    with store.record.transaction() as tx:
        row = tx.session.get_one(CaseRow, opened)
        row.stage, row.arbitrators = "constitution", 0
    do(store, constitute, opened)
    return opened


@pytest.fixture
def noticed(store: Store, ready: UUID) -> UUID:
    """Notice given of a hearing on 15 June 2026."""
    do(store, give_notice, ready, NOTICE)
    return ready


@pytest.fixture
def held(store: Store, noticed: UUID, clock: TurnableClock) -> UUID:
    """One session held; it is the evening of 15 June 2026."""
    clock.at(hour(15, 18))
    do(store, record_session, noticed, SESSION)
    return noticed


@pytest.fixture
def asked(store: Store, held: UUID, clock: TurnableClock) -> UUID:
    """The parties have nothing further; it is 17 June 2026."""
    clock.at(hour(17, 10))
    do(store, ask_parties, held, INQUIRY)
    return held
