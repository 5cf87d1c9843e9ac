"""Petitions of third persons, joinder, consolidation (Article 17)."""

from __future__ import annotations

from uuid import UUID

from app.docket.acts import begin
from app.docket.queries import cases
from app.registry.acts.papers import enter_ruling, file_paper
from app.registry.rules.third_persons import (
    COMMENT,
    CONSOLIDATION,
    JOINDER,
    JOINDER_RULING,
    PETITION_RULING,
    PETITION_SHAPE,
    Consolidation,
    JoinderRequest,
    JoinderRuling,
    Petition,
    PetitionComment,
    PetitionRuling,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Reason, Refused, Side, act, tr


@act("registry.petition_amicus", "File a third person's petition", WITH_SECRETARY)
def petition_amicus(tx: Tx, case: UUID, new: Petition, override: Override | None = None) -> int:
    """Enters the petition of a person that is no party to make a submission."""
    return file_paper(tx, petition_amicus, PETITION_SHAPE, case, new, override, detail=new.name.strip()).number


@act("registry.comment_amicus", "File a comment on a third person's petition", WITH_SECRETARY)
def comment_amicus(tx: Tx, case: UUID, new: PetitionComment, override: Override | None = None) -> int:
    """Enters what a party says to the petition of a third person."""
    return file_paper(tx, comment_amicus, COMMENT, case, new, override, detail=tr(new.position.value)).number


@act("registry.decide_amicus", "Record the decision on a third person's petition", WITH_SECRETARY)
def decide_amicus(tx: Tx, case: UUID, new: PetitionRuling, override: Override | None = None) -> int:
    """Records whether and how a third person may make a submission."""
    return enter_ruling(tx, decide_amicus, PETITION_RULING, case, new, override, detail=tr(new.result.value)).number


@act("registry.request_joinder", "File a request for joinder", WITH_SECRETARY)
def request_joinder(tx: Tx, case: UUID, new: JoinderRequest, override: Override | None = None) -> int:
    """Enters a request that a person be joined as a party (Article 17(5))."""
    return file_paper(tx, request_joinder, JOINDER, case, new, override, detail=new.name.strip()).number


@act("registry.decide_joinder", "Record the decision on joinder", WITH_SECRETARY)
def decide_joinder(tx: Tx, case: UUID, new: JoinderRuling, override: Override | None = None) -> int:
    """Records the tribunal's decision on a joinder (Article 17(5))."""
    return enter_ruling(tx, decide_joinder, JOINDER_RULING, case, new, override, detail=tr(new.result.value)).number


@act("registry.consolidate_cases", "Consolidate two cases", WITH_SECRETARY)
def consolidate_cases(tx: Tx, case: UUID, new: Consolidation, override: Override | None = None) -> int:
    """Records on both dockets that two cases are heard together; Refused when the other one cannot be."""
    step = enter_ruling(tx, consolidate_cases, CONSOLIDATION, case, new, override, detail=new.other.strip())
    other = next((line.id for line in cases(tx.session) if line.number == new.other.strip()), None)
    if other is None:
        raise Refused(Reason(tr("There is no case {number}.", number=new.other.strip()), step.article, "other"))
    beside = begin(tx, consolidate_cases, other, override)
    title = tr("Consolidated with {number}", number=step.case.number)
    beside.enter(title, by=Side.TRIBUNAL, day=new.day, new=new)
    return step.number
