"""Cases at each point of the decision."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.store.store import Store
from tests.award.decided import plain_decision, to_decision, to_signature
from tests.conftest import Staged
from tests.docket.opened import opened

__all__ = ["opened"]


@pytest.fixture
def drafted(store: Store, opened: UUID, staged: Staged) -> UUID:
    """The panel's draft has been received."""
    staged("drafted", lambda: to_decision(store, opened, plain_decision()))
    return opened


@pytest.fixture
def fixed(store: Store, opened: UUID, staged: Staged) -> UUID:
    """The text is fixed for signature."""
    staged("fixed", lambda: to_signature(store, opened))
    return opened
