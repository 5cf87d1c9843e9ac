"""A case whose award has been served on both parties."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.award.acts import serve
from app.award.rules import Receipt
from app.store.store import Store
from app.terms import Side
from tests.award.decided import MADE, do, sign_all, to_signature
from tests.conftest import Staged
from tests.docket.opened import opened

__all__ = ["opened"]


@pytest.fixture
def served(store: Store, opened: UUID, staged: Staged) -> UUID:
    def build() -> None:
        to_signature(store, opened)
        sign_all(store, opened)
        for side in (Side.CLAIMANT, Side.RESPONDENT):
            do(store, serve, opened, Receipt(side, MADE, "by courier", "An agent"))

    staged("served", build)
    return opened
