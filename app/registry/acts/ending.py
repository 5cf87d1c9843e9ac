"""How proceedings end before the award, and how closed hearings are reopened (Articles 30, 31 and 36)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from app.registry.acts.papers import enter_ruling, file_paper
from app.registry.rules.ending import (
    COMMENTS,
    DEFAULT_END,
    REOPENING,
    SETTLED_END,
    SETTLEMENT,
    TERMINATION,
    TERMINATION_NOTICE,
    DefaultEnd,
    Reopening,
    SettledEnd,
    Settlement,
    Termination,
    TerminationNotice,
)
from app.registry.rules.papers import Shape
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, tr


@act("registry.record_settlement", "Record a settlement of the parties", WITH_SECRETARY)
def record_settlement(tx: Tx, case: UUID, new: Settlement, override: Override | None = None) -> int:
    """Enters that the parties have settled, and what they ask the tribunal for (Article 36(1))."""
    return file_paper(tx, record_settlement, SETTLEMENT, case, new, override, detail=tr(new.wish.value)).number


@act("docket.terminate_on_settlement", "Terminate the proceedings on settlement", WITH_SECRETARY)
def terminate_on_settlement(tx: Tx, case: UUID, new: SettledEnd, override: Override | None = None) -> int:
    """Records the order that ends the proceedings on a settlement; nothing is due any more (Article 36(1))."""
    return end(tx, terminate_on_settlement, SETTLED_END, case, new, override)


@act("docket.terminate_for_default", "Terminate the proceedings for default", WITH_SECRETARY)
def terminate_for_default(tx: Tx, case: UUID, new: DefaultEnd, override: Override | None = None) -> int:
    """Records the order that ends the proceedings because no claim was filed (Article 30(1)(a))."""
    return end(tx, terminate_for_default, DEFAULT_END, case, new, override)


@act("docket.give_termination_notice", "Give notice of intention to terminate", WITH_SECRETARY)
def give_termination_notice(tx: Tx, case: UUID, new: TerminationNotice, override: Override | None = None) -> int:
    """Tells the parties that the proceedings are to end, and until when they may comment (Article 36(2))."""
    what = tr(new.ground.value)
    step = enter_ruling(tx, give_termination_notice, TERMINATION_NOTICE, case, new, override, detail=what)
    assert new.answer is not None
    title = tr("Comments on the intended termination")
    step.deadline(COMMENTS, title, Side.BOTH, new.answer, step.article)
    return step.number


@act("docket.terminate_case", "Terminate the proceedings", WITH_SECRETARY)
def terminate_case(tx: Tx, case: UUID, new: Termination, override: Override | None = None) -> int:
    """Records the order that ends the proceedings after notice to the parties (Article 36(2))."""
    return end(tx, terminate_case, TERMINATION, case, new, override)


def end(tx: Tx, function: Callable[..., Any], shape: Shape, case: UUID, new: Any, override: Override | None) -> int:
    """Enter an order that ends the proceedings: every date still open falls away with it."""
    step = enter_ruling(tx, function, shape, case, new, override)
    for left in step.case.open_deadlines:
        step.meet(left.id)
    return step.number


@act("hearing.reopen", "Reopen the hearings", WITH_SECRETARY)
def reopen(tx: Tx, case: UUID, new: Reopening, override: Override | None = None) -> int:
    """Records that the hearings are reopened; the case goes back to them (Article 31(2))."""
    return enter_ruling(tx, reopen, REOPENING, case, new, override, detail=tr(new.initiative.value)).number
