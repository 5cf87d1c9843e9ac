"""Pleas as to jurisdiction, bifurcation, lack of merit, objections, defaults (Articles 23, 30 and 32)."""

from __future__ import annotations

from uuid import UUID

from app.docket.acts import Step
from app.registry.acts.papers import Opens, enter_ruling, file_paper
from app.registry.queries import subjects
from app.registry.rules.objections import (
    BIFURCATION,
    BIFURCATION_RULING,
    DEFAULT,
    GRACE,
    JURISDICTION,
    MERIT_OBJECTION,
    MERIT_RULING,
    OBJECTION,
    PLEA,
    Default,
    JurisdictionResult,
    JurisdictionRuling,
    MeritObjection,
    MeritRuling,
    Objection,
    Plea,
    SplitRequest,
    SplitResult,
    SplitRuling,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, act, tr


@act("registry.raise_jurisdiction_plea", "File a plea as to jurisdiction", WITH_SECRETARY)
def raise_jurisdiction_plea(tx: Tx, case: UUID, new: Plea, override: Override | None = None) -> int:
    """Enters a plea that the tribunal has no jurisdiction or exceeds its authority (Article 23(2))."""
    detail = tr(new.plea.value)
    step = file_paper(tx, raise_jurisdiction_plea, PLEA, case, new, override, detail=detail)
    count_pleas(step)
    return step.number


def count_pleas(step: Step) -> None:
    """How many pleas wait for a decision."""
    step.tally("open_jurisdiction", len(subjects(step.tx.session, step.case.id, JURISDICTION)))


@act("registry.decide_jurisdiction", "Record the decision on jurisdiction", WITH_SECRETARY)
def decide_jurisdiction(tx: Tx, case: UUID, new: JurisdictionRuling, override: Override | None = None) -> int:
    """Records the tribunal's decision on a plea; one joined to the merits stays open (Article 23(3))."""
    joined = new.result is JurisdictionResult.JOINED
    step = enter_ruling(tx, decide_jurisdiction, JURISDICTION, case, new, override, detail=tr(new.result.value),
                        final=not joined, closes=() if joined else None)  # fmt: skip
    count_pleas(step)
    return step.number


@act("registry.request_bifurcation", "File a request for bifurcation", WITH_SECRETARY)
def request_bifurcation(tx: Tx, case: UUID, new: SplitRequest, override: Override | None = None) -> int:
    """Enters a request that some questions be decided first."""
    return file_paper(tx, request_bifurcation, BIFURCATION, case, new, override).number


@act("registry.decide_bifurcation", "Record the decision on bifurcation", WITH_SECRETARY)
def decide_bifurcation(tx: Tx, case: UUID, new: SplitRuling, override: Override | None = None) -> int:
    """Records whether the proceedings are split; a refusal opens no period for a decision."""
    opens: Opens = {} if new.result is SplitResult.REFUSED else None
    step = enter_ruling(tx, decide_bifurcation, BIFURCATION_RULING, case, new, override,
                        detail=tr(new.result.value), opens=opens)  # fmt: skip
    return step.number


@act("registry.object_lack_of_merit", "File an objection of lack of merit", WITH_SECRETARY)
def object_lack_of_merit(tx: Tx, case: UUID, new: MeritObjection, override: Override | None = None) -> int:
    """Enters an objection that a claim is manifestly without legal merit."""
    step = file_paper(tx, object_lack_of_merit, MERIT_OBJECTION, case, new, override, detail=new.claims.strip())
    return step.number


@act("registry.decide_lack_of_merit", "Record the decision on lack of merit", WITH_SECRETARY)
def decide_lack_of_merit(tx: Tx, case: UUID, new: MeritRuling, override: Override | None = None) -> int:
    """Records the tribunal's decision on an objection of lack of merit."""
    return enter_ruling(tx, decide_lack_of_merit, MERIT_RULING, case, new, override, detail=tr(new.result.value)).number


@act("registry.raise_objection", "File an objection", WITH_SECRETARY)
def raise_objection(tx: Tx, case: UUID, new: Objection, override: Override | None = None) -> int:
    """Enters an objection to a departure from the rules, with the day its facts were learnt (Article 32)."""
    return file_paper(tx, raise_objection, OBJECTION, case, new, override, detail=new.against.strip()).number


@act("registry.record_default", "Record a default", WITH_SECRETARY)
def record_default(tx: Tx, case: UUID, new: Default, override: Override | None = None) -> int:
    """Records that a party is in default after due notice; continuing is no admission (Article 30)."""
    detail = tr("The {side} {failure}; {course}", side=tr(new.party.value), failure=tr(new.failure.value),
                course=tr(new.course.value))  # fmt: skip
    step = enter_ruling(tx, record_default, DEFAULT, case, new, override, detail=detail, opens={})
    if new.grace is not None:
        step.deadline(GRACE, tr("End of the period of grace"), new.party, new.grace, step.article)
    return step.number
