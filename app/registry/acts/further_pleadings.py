"""Pleadings after the statements of claim and defence (Articles 21, 22 and 24)."""

from __future__ import annotations

from uuid import UUID

from app.registry.acts.papers import file_paper
from app.registry.rules.further_pleadings import (
    AMENDMENT,
    COUNTER_DEFENCE,
    COUNTERCLAIM,
    REJOINDER,
    REPLY,
    Amendment,
    Counterclaim,
    CounterDefence,
    Written,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, act


@act("registry.file_counterclaim", "File a counterclaim", WITH_SECRETARY)
def file_counterclaim(tx: Tx, case: UUID, new: Counterclaim, override: Override | None = None) -> int:
    """Enters a counterclaim or set-off that stands by itself (Article 21(3))."""
    return file_paper(tx, file_counterclaim, COUNTERCLAIM, case, new, override).number


@act("registry.file_defence_to_counterclaim", "File the defence to the counterclaim", WITH_SECRETARY)
def file_defence_to_counterclaim(tx: Tx, case: UUID, new: CounterDefence, override: Override | None = None) -> int:
    """Enters the claimant's answer to a counterclaim."""
    return file_paper(tx, file_defence_to_counterclaim, COUNTER_DEFENCE, case, new, override).number


@act("registry.file_reply", "File the reply", WITH_SECRETARY)
def file_reply(tx: Tx, case: UUID, new: Written, override: Override | None = None) -> int:
    """Enters the claimant's reply to the defence (Article 24)."""
    return file_paper(tx, file_reply, REPLY, case, new, override).number


@act("registry.file_rejoinder", "File the rejoinder", WITH_SECRETARY)
def file_rejoinder(tx: Tx, case: UUID, new: Written, override: Override | None = None) -> int:
    """Enters the respondent's rejoinder (Article 24)."""
    return file_paper(tx, file_rejoinder, REJOINDER, case, new, override).number


@act("registry.amend_pleading", "File an amended pleading", WITH_SECRETARY)
def amend_pleading(tx: Tx, case: UUID, new: Amendment, override: Override | None = None) -> int:
    """Enters the amendment of a pleading on the docket, which the tribunal may refuse (Article 22)."""
    return file_paper(tx, amend_pleading, AMENDMENT, case, new, override).number
