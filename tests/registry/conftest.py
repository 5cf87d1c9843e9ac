"""Cases at each point at which the counter meets them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from app.docket.model import CaseRow, EntryRow
from app.registry.acts import file_notice, serve_notice
from app.store.store import Store
from app.terms import Side
from tests.registry.papers import NOTICE, SERVICE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.registry.desk import StoreDoer


def do(store: Store, function: Callable[..., Any], *args: Any) -> Any:
    """One act in one transaction."""
    with store.record.transaction() as tx:
        return function(tx, *args)


@pytest.fixture
def filed(store: Store) -> UUID:
    case: UUID = do(store, file_notice, NOTICE)
    return case


@pytest.fixture
def commenced(store: Store, filed: UUID) -> UUID:
    do(store, serve_notice, filed, SERVICE)
    return filed


@pytest.fixture
def constituted(store: Store, commenced: UUID) -> UUID:
    """The tribunal exists; its own acts belong to another room and stand here as their docket entry."""
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, commenced).stage = "written"
        tx.add(
            EntryRow(
                case=commenced,
                number=3,
                act="panel.constitute",
                title="Tribunal constituted",
                detail="",
                side=Side.TRIBUNAL.value,
                day=date(2026, 5, 14),
                recorded=tx.moment.utc,
                zone=tx.moment.zone,
                actor=tx.actor.name,
                strikes=None,
            )
        )
    return commenced


@pytest.fixture
def desk(store: Store) -> StoreDoer:
    from tests.registry.desk import StoreDoer

    return StoreDoer(store)


@pytest.fixture
def shown(qtbot: QtBot, desk: StoreDoer) -> Callable[..., Any]:
    """Makes a form of a kind and keeps it alive."""

    def make(kind: Any, case: UUID | None = None) -> Any:
        form = kind(desk, case)
        qtbot.addWidget(form)
        return form

    return make
