"""What may follow the award: requests of the parties, decisions of the tribunal on them, publication."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import func, select

from app.award.acts.deciding import Signed
from app.award.documents import AddendumFacts
from app.award.model import AddendumRow, AddendumSignatureRow, AwardRow, LaterDecisionRow, ScrutinyRow
from app.award.queries import AddendumLine, addenda, agreed_facts, award_state, signers
from app.award.rules.afterwards import (
    ADDITION,
    ADDITION_REQUEST,
    AGREED,
    ANNULMENT_REQUEST,
    CORRECTION,
    CORRECTION_REQUEST,
    INTERPRETATION,
    INTERPRETATION_REQUEST,
    PUBLICATION,
    REVISION_REQUEST,
    Addendum,
    AdditionRequest,
    AgreedAward,
    AnnulmentRequest,
    CorrectionRequest,
    InterpretationRequest,
    Publication,
    RevisionRequest,
)
from app.award.rules.deciding import shortcomings_of_signature
from app.docket.acts import Step, begin
from app.docket.model import DeadlineRow
from app.docket.queries import caption
from app.registry.acts.papers import enter_ruling, entered, file_paper, taken
from app.registry.documents.papers import paper_facts
from app.registry.model import RulingRow
from app.registry.rules.papers import Shape
from app.store.base import canonical
from app.store.papers import add_version, paper_for
from app.store.transaction import Tx
from app.terms import (
    REGISTRY_STAFF,
    WITH_SECRETARY,
    Override,
    Reason,
    Refused,
    Role,
    Side,
    act,
    day_text,
    refuse,
    tr,
)

UNSIGNED = "addenda_unsigned"
"""How many decisions after the award lack a signature."""


@act("award.request_correction", "File a request for correction", WITH_SECRETARY)
def request_correction(tx: Tx, case: UUID, new: CorrectionRequest, override: Override | None = None) -> int:
    """Enters a party's request to correct the award (Article 38(1))."""
    return file_paper(tx, request_correction, CORRECTION_REQUEST, case, new, override, detail=tr(new.slip.value)).number


@act("award.request_interpretation", "File a request for interpretation", WITH_SECRETARY)
def request_interpretation(tx: Tx, case: UUID, new: InterpretationRequest, override: Override | None = None) -> int:
    """Enters a party's request to interpret the award (Article 37(1))."""
    return file_paper(tx, request_interpretation, INTERPRETATION_REQUEST, case, new, override).number


@act("award.request_additional_award", "File a request for an additional award", WITH_SECRETARY)
def request_additional_award(tx: Tx, case: UUID, new: AdditionRequest, override: Override | None = None) -> int:
    """Enters a party's request to decide claims presented and not decided (Article 39(1))."""
    return file_paper(tx, request_additional_award, ADDITION_REQUEST, case, new, override).number


@act("award.request_revision", "File an application for revision", WITH_SECRETARY)
def request_revision(tx: Tx, case: UUID, new: RevisionRequest, override: Override | None = None) -> int:
    """Enters a party's application for revision on a new fact."""
    return file_paper(tx, request_revision, REVISION_REQUEST, case, new, override).number


@act("award.request_annulment", "File an application for annulment", WITH_SECRETARY)
def request_annulment(tx: Tx, case: UUID, new: AnnulmentRequest, override: Override | None = None) -> int:
    """Enters a party's application for annulment; a committee decides on it elsewhere."""
    return file_paper(tx, request_annulment, ANNULMENT_REQUEST, case, new, override).number


@act("award.correct", "Issue a correction of the award", WITH_SECRETARY)
def correct(tx: Tx, case: UUID, new: Addendum, override: Override | None = None) -> int:
    """Records a correction, on request or of the tribunal's own motion, and owes it for signature (Article 38)."""
    return add(tx, correct, CORRECTION, case, new, override)


@act("award.interpret", "Issue an interpretation of the award", WITH_SECRETARY)
def interpret(tx: Tx, case: UUID, new: Addendum, override: Override | None = None) -> int:
    """Records an interpretation and owes it for signature (Article 37(2) and (3))."""
    return add(tx, interpret, INTERPRETATION, case, new, override)


@act("award.make_additional_award", "Issue an additional award", WITH_SECRETARY)
def make_additional_award(tx: Tx, case: UUID, new: Addendum, override: Override | None = None) -> int:
    """Records the decision on claims left undecided and owes it for signature (Article 39(2) and (3))."""
    return add(tx, make_additional_award, ADDITION, case, new, override)


def add(
    tx: Tx, function: Callable[..., Any], shape: Shape, case: UUID, new: Addendum, override: Override | None
) -> int:
    """Enter a decision after the award; only the date its own request opened is met by it."""
    step, seen, found = taken(tx, function, shape, case, new, override)
    tx.occasion = "decision"
    assert new.day is not None
    number = entered(step, shape, new, tr(new.outcome.value), None, ())
    meet_own(step, new.about)
    body = msgspec.json.encode(new).decode()
    tx.add(RulingRow(case=case, entry=number, kind=shape.name, about=new.about, final=True, day=new.day, body=body))
    words = paper_facts(caption(step.case), shape, new, seen, found, entry=number, registrar=tx.actor.name)
    facts = AddendumFacts(shape.name, words, signers(tx.session, case))
    owed = step.owe(shape.name, facts, words.title)
    tx.add(AddendumRow(case=case, entry=number, kind=shape.name, title=words.title, owed=owed, day=new.day))
    count_unsigned(step)
    return number


def meet_own(step: Step, about: int) -> None:
    """Meet the date that the request with this docket entry opened for the tribunal."""
    wanted = select(DeadlineRow.id).where(
        DeadlineRow.case == step.case.id, DeadlineRow.opened_by == about, DeadlineRow.closed_by.is_(None),
        DeadlineRow.name.in_(step.rule.closes),
    )  # fmt: skip
    for deadline in step.tx.session.scalars(wanted).all():
        step.meet(deadline)


def count_unsigned(step: Step) -> None:
    """Tell the gates how many decisions after the award wait for signatures."""
    step.tally(UNSIGNED, sum(not line.settled for line in addenda(step.tx.session, step.case.id)))


@act("award.sign_addendum", "Record a signature after the award", WITH_SECRETARY | {Role.ARBITRATOR})
def sign_addendum(tx: Tx, case: UUID, entry: int, made: Signed, override: Override | None = None) -> int:
    """Records a member's signature under a correction, interpretation or additional award, as under the award."""
    step = begin(tx, sign_addendum, case, override)
    tx.occasion = "decision"
    line = addendum_at(tx, case, entry)
    order = [s.name for s in line.signatures]
    settled = {s.name: s.manner for s in line.signatures if s.manner}
    late = made.at.utc > tx.moment.utc
    refuse(shortcomings_of_signature(made.name, made.manner, made.note, order, settled, late=late), override)
    said = {"digital": tr("signed digitally"), "paper": tr("signed on paper"), "absent": tr("signature missing")}
    title = tr("{title}: {name} {how}", title=line.title, name=made.name, how=said[made.manner])
    number = step.enter(title, by=Side.TRIBUNAL, day=made.at.day, detail=made.note, new={"manner": made.manner})
    row = AddendumSignatureRow(
        case=case, addendum=entry, entry=number, position=order.index(made.name) + 1, name=made.name,
        manner=made.manner, at=made.at.utc, note=made.note,
    )  # fmt: skip
    tx.add(row)
    count_unsigned(step)
    if made.manner == "digital":
        keep_signed(tx, line, made, len(settled) + 1)
    return number


def addendum_at(tx: Tx, case: UUID, entry: int) -> AddendumLine:
    """The decision after the award that stands under a docket entry."""
    found = next((line for line in addenda(tx.session, case) if line.entry == entry), None)
    if found is None:
        raise Refused(Reason(tr("There is no decision to be signed under entry {n}.", n=entry), "Article 34(4)"))
    return found


def keep_signed(tx: Tx, line: AddendumLine, made: Signed, done: int) -> None:
    """The file with a digital signature becomes its newest version."""
    paper = paper_for(tx.session, line.owed)
    if paper is None or not made.pdf:
        raise Refused(Reason(tr("The signed file is missing."), "Article 34(4)", "manner"))
    add_version(tx, paper.id, made.pdf, tr("signed by {n} of {total}", n=done, total=len(line.signatures)))


@act("award.issue_agreed_award", "Issue an award on agreed terms", WITH_SECRETARY)
def issue_agreed_award(tx: Tx, case: UUID, new: AgreedAward, override: Override | None = None) -> int:
    """Records a settlement as an award on agreed terms, to be signed and served as any award (Article 36(1))."""
    step, _, _ = taken(tx, issue_agreed_award, AGREED, case, new, override)
    tx.occasion = "decision"
    assert new.day is not None
    if award_state(tx.session, case).owed is not None:
        raise Refused(Reason(tr("The award has been made already."), step.article, "about"))
    facts = agreed_facts(tx.session, case, new)
    form = facts.formalities
    number = entered(step, AGREED, new, "", None, None)
    tx.add(LaterDecisionRow(case=case, entry=number, received=tx.moment.utc, body=canonical(facts.decision)))
    rounds = tx.session.scalar(select(func.max(ScrutinyRow.round)).where(ScrutinyRow.case == case)) or 0
    tx.add(ScrutinyRow(case=case, round=rounds + 1, entry=number, made=tx.moment.utc, body=canonical(form)))
    owed = step.owe("award", facts, tr("Award on agreed terms of {day}", day=day_text(new.day)))
    tx.add(AwardRow(case=case, entry=number, owed=owed, day=new.day, originals=form.originals))
    body = msgspec.json.encode(new).decode()
    tx.add(RulingRow(case=case, entry=number, kind=AGREED.name, about=new.about, final=True, day=new.day, body=body))
    step.tally("signatures_settled", 0)
    return number


@act("award.publish", "Publish the award", REGISTRY_STAFF)
def publish(tx: Tx, case: UUID, new: Publication, override: Override | None = None) -> int:
    """Records that the award is made public; refused without the consent of every party (Article 34(5))."""
    return enter_ruling(tx, publish, PUBLICATION, case, new, override, detail=tr(new.basis.value)).number
