"""Interim measures: request, order, change and end (Article 26)."""

from __future__ import annotations

from uuid import UUID

from app.docket.acts import Step
from app.registry.acts.papers import enter_ruling, file_paper
from app.registry.queries import subjects
from app.registry.rules.measures import (
    END,
    MEASURES,
    REQUEST,
    MeasuresChange,
    MeasuresEnd,
    MeasuresOrder,
    MeasuresRequest,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, act, tr

REPORT = "measures_report"
"""The date of a report on compliance with interim measures."""
DECISION = "measures_decision"
"""The date of the decision on a request, where the rules fix one."""


@act("registry.request_interim_measures", "File a request for interim measures", WITH_SECRETARY)
def request_interim_measures(tx: Tx, case: UUID, new: MeasuresRequest, override: Override | None = None) -> int:
    """Enters a party's request for interim measures."""
    step = file_paper(tx, request_interim_measures, REQUEST, case, new, override)
    count_measures(step)
    return step.number


def count_measures(step: Step) -> None:
    """How many requests wait for a decision and how many orders are in force."""
    step.tally("open_interim", len(subjects(step.tx.session, step.case.id, END)))


@act("registry.order_interim_measures", "Record an order of interim measures", WITH_SECRETARY)
def order_interim_measures(tx: Tx, case: UUID, new: MeasuresOrder, override: Override | None = None) -> int:
    """Records the measures the tribunal orders on a request, element by element of the test (Article 26(3))."""
    step = enter_ruling(tx, order_interim_measures, MEASURES, case, new, override, detail=new.operative.strip())
    if new.report is not None:
        step.deadline(REPORT, tr("Report on compliance with the interim measures"), new.bound, new.report, step.article)
    count_measures(step)
    return step.number


def met_by(new: MeasuresEnd) -> tuple[str, ...]:
    """The dates that end with it: of the decision where a request is refused, of the report where measures end."""
    return {MeasuresChange.REFUSED: (DECISION,), MeasuresChange.ENDED: (REPORT,)}.get(new.result, ())


@act("registry.end_interim_measures", "Refuse, modify, suspend or end interim measures", WITH_SECRETARY)
def end_interim_measures(tx: Tx, case: UUID, new: MeasuresEnd, override: Override | None = None) -> int:
    """Records that a request is refused, or that measures are modified, suspended or ended (Article 26(5))."""
    said = tr(new.result.value)
    step = enter_ruling(
        tx, end_interim_measures, END, case, new, override, detail=said, final=new.final, closes=met_by(new)
    )
    count_measures(step)
    return step.number
