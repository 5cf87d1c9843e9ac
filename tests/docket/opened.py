"""Opening a case without the registry room: Aldova v. Berenia, notice received on 18 May 2026."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from app.docket.acts import NewCase, NewParty, begin, open_case
from app.store.store import Store
from app.store.transaction import Tx
from app.terms import ACTS, REGISTRY_STAFF, Side, act
from tests.conftest import Staged

ALDOVA = NewParty(Side.CLAIMANT, "Republic of Aldova", "Aldova", "1 Quay, Aldova City", "A. Agent", "a@aldova.example")
BERENIA = NewParty(
    Side.RESPONDENT, "Kingdom of Berenia", "Berenia", "2 Hill, Beren", "B. Agent", "b@berenia.example",
    holidays=(date(2026, 6, 17),),
)  # fmt: skip
DECLARED = dict(ACTS)
NEW = NewCase("Republic of Aldova v. Kingdom of Berenia", (ALDOVA, BERENIA), date(2026, 5, 18), "The Hague")


@act("registry.file_notice", "File a notice of arbitration", REGISTRY_STAFF, in_case=False)
def file(tx: Tx, new: NewCase = NEW) -> UUID:
    """Stands in for the registry's counter, which sits above the docket."""
    step = open_case(tx, file, new)
    step.enter("Notice of arbitration", by=Side.CLAIMANT, day=new.registered)
    return step.case.id


@act("registry.serve_notice", "Serve the notice", REGISTRY_STAFF)
def serve(tx: Tx, case: UUID, day: date) -> int:
    """Likewise."""
    step = begin(tx, serve, case)
    step.commence(day)
    return step.enter("Notice served", by=Side.REGISTRY, day=day)


ACTS.update(DECLARED)
"""The counter's own declarations stand, where it was there first."""


@pytest.fixture
def opened(store: Store, staged: Staged) -> UUID:
    """A case whose notice has been filed and served on 18 May 2026."""

    def build() -> UUID:
        with store.record.transaction() as tx:
            case = file(tx)
        with store.record.transaction() as tx:
            serve(tx, case, date(2026, 5, 18))
        return case

    return staged("opened", build)
