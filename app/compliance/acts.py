"""Acts of compliance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from app.award.queries import award_state
from app.compliance.documents import LedgerFacts, LedgerLine
from app.compliance.model import ComplianceEventRow, ObligationRow
from app.compliance.queries import ledger
from app.compliance.rules import (
    NewObligation,
    Report,
    State,
    shortcomings_of_ledger,
    shortcomings_of_report,
    shortcomings_of_settlement,
    still_open,
)
from app.docket.acts import Step, begin
from app.docket.queries import caption
from app.docket.rules.permission import side_name
from app.store.base import canonical
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, refuse, tr


@act("compliance.open_obligations", "Open the ledger of obligations", WITH_SECRETARY)
def open_obligations(tx: Tx, case: UUID, obligations: Sequence[NewObligation], override: Override | None = None) -> int:
    """Turns the operative part into obligations with dates; each date stands on the docket from then on."""
    state = award_state(tx.session, case)
    paragraphs = [p.number for p in state.decision.operative] if state.decision else []
    refuse(shortcomings_of_ledger(obligations, paragraphs, state.day), override)
    step = begin(tx, open_obligations, case, override)
    step.tally("obligations", len(obligations))
    step.tally("obligations_open", len(obligations))
    title = tr("Ledger of obligations opened")
    number = step.enter(title, by=Side.REGISTRY, new=list(obligations))
    lines = [_enter(step, number, n, one) for n, one in enumerate(obligations, 1)]
    step.owe("obligations", _facts(step, lines), tr("Ledger of obligations"))
    return number


def _enter(step: Step, entry: int, position: int, one: NewObligation) -> LedgerLine:
    assert one.due is not None
    name = f"O-{position:02d}"
    row = ObligationRow(case=step.case.id, entry=entry, number=name, due=one.due, body=canonical(one))
    step.tx.add(row)
    article = tr("Award, operative paragraph {n}", n=one.operative)
    step.deadline(f"obligation:{name}", one.title, one.side, one.due, article)
    if one.review:
        step.deadline(f"review:{name}", tr("Review: {title}", title=one.title), Side.TRIBUNAL, one.review, article)
    if one.sunset:
        step.deadline(f"sunset:{name}", tr("Sunset: {title}", title=one.title), Side.REGISTRY, one.sunset, article)
    return LedgerLine(name, one)


def _facts(step: Step, lines: Sequence[LedgerLine]) -> LedgerFacts:
    return LedgerFacts(
        caption=caption(step.case),
        lines=tuple(lines),
        claimant=side_name(step.case, Side.CLAIMANT),
        respondent=side_name(step.case, Side.RESPONDENT),
        place=step.case.seat,
        day=step.tx.moment.day,
        registrar=step.tx.actor.name,
    )


@act("compliance.file_report", "File a report on compliance", WITH_SECRETARY)
def file_report(tx: Tx, case: UUID, report: Report, override: Override | None = None) -> int:
    """Files a State's report on how an obligation was carried out (Article 34(7))."""
    known = ledger(tx.session, case)
    refuse(shortcomings_of_report(report, known, tx.moment.day), override)
    step = begin(tx, file_report, case, override)
    one = next(o for o in known if o.id == report.obligation)
    title = tr("Report on {n}: {title}", n=one.number, title=one.new.title)
    number = step.enter(title, by=report.side, day=report.day, detail=report.proof, new=report)
    assert report.day is not None
    _event(tx, one.id, number, report.day, State.REPORTED, report.text)
    return number


def _event(tx: Tx, obligation: UUID, entry: int, day: date, state: State, text: str) -> None:
    tx.add(ComplianceEventRow(obligation=obligation, entry=entry, day=day, state=state.value, body=text))


@act("compliance.settle_obligation", "Settle an obligation", WITH_SECRETARY)
def settle_obligation(
    tx: Tx, case: UUID, obligation: UUID, state: State, day: date, finding: str, override: Override | None = None
) -> int:
    """Records that an obligation was carried out, or lapsed on its sunset date; its dates are met."""
    step = begin(tx, settle_obligation, case, override)
    known = ledger(tx.session, case)
    one = next((o for o in known if o.id == obligation), None)
    refuse(shortcomings_of_settlement(one, state, day, finding, tx.moment.day))
    assert one is not None
    step.tally("obligations_open", still_open(known) - 1)
    title = tr("{n} {title}: {state}", n=one.number, title=one.new.title, state=tr(state.value))
    met = (f"obligation:{one.number}", f"review:{one.number}", f"sunset:{one.number}")
    number = step.enter(title, by=Side.REGISTRY, day=day, detail=finding, new={"state": state}, closes=met)
    _event(tx, one.id, number, day, state, finding)
    return number
