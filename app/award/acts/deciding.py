"""Acts on the decision: receive, scrutinise, fix the text, sign, certify, serve."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from sqlalchemy import func, select

from app.award.model import (
    AuthorityRow,
    AwardRow,
    AwardServiceRow,
    CopyRow,
    DecisionRow,
    LaterDecisionRow,
    ScrutinyRow,
    SignatureRow,
)
from app.award.queries import (
    award_facts,
    award_state,
    background,
    copies,
    copy_facts,
    decided_by,
    decision,
    deliveries,
    formalities,
    scrutinised_by,
    signatures,
    signers,
)
from app.award.rules import (
    CopyRequest,
    Formalities,
    Receipt,
    objections,
    scrutiny,
    shortcomings_of_copy,
    shortcomings_of_receipt,
    shortcomings_of_signature,
)
from app.docket.acts import begin
from app.docket.rules.permission import side_name
from app.store.base import canonical
from app.store.papers import add_version, paper_for
from app.store.transaction import Tx
from app.terms import (
    REGISTRY_STAFF,
    WITH_SECRETARY,
    DecisionOfPanel,
    Moment,
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


@dataclass(frozen=True)
class Signed:
    """A signature as it was made. ``pdf`` is the award with it; empty for paper (wet ink) and absent signatures."""

    name: str
    manner: str
    at: Moment
    note: str = ""
    pdf: bytes = b""


@dataclass(frozen=True)
class Authority:
    """A certification authority as its certificate names it; ``sha256`` is its fingerprint, ``until`` a day in UTC."""

    name: str
    sha256: str
    until: date
    der: bytes


def read_authority(certificate: bytes) -> Authority:
    """An X.509 certificate, DER or PEM; Refused for anything else."""
    try:
        pem = certificate.lstrip().startswith(b"-----")
        read = x509.load_pem_x509_certificate(certificate) if pem else x509.load_der_x509_certificate(certificate)
    except ValueError:
        raise Refused(Reason(tr("This file is no X.509 certificate."), field="certificate")) from None
    der = read.public_bytes(Encoding.DER)
    name = read.subject.rfc4514_string()
    return Authority(name, hashlib.sha256(der).hexdigest(), read.not_valid_after_utc.date(), der)


@act("award.accept_authority", "Accept a certification authority", frozenset({Role.REGISTRAR}), in_case=False)
def accept_authority(tx: Tx, certificate: bytes) -> str:
    """Has signatures under this authority (an X.509 certificate, DER or PEM) hold from now on; gives its name."""
    read = read_authority(certificate)
    if tx.session.get(AuthorityRow, read.sha256) is None:
        row = AuthorityRow(sha256=read.sha256, name=read.name, accepted=tx.moment.utc, certificate=read.der)
        tx.add(row)
        tx.record("award.accept_authority", read.name, None, {"sha256": read.sha256})
    return read.name


@act("award.receive_draft", "Receive the panel's draft", WITH_SECRETARY)
def receive_draft(tx: Tx, case: UUID, decided: DecisionOfPanel, override: Override | None = None) -> int:
    """Takes in what the panel has decided; it came over the wall as one frozen value (Article 33)."""
    step = begin(tx, receive_draft, case, override)
    number = step.enter(tr("Decided draft of the award received"), by=Side.TRIBUNAL, new=decided)
    row = DecisionRow if decided_by(tx.session, case) == 0 else LaterDecisionRow
    tx.add(row(case=case, entry=number, received=tx.moment.utc, body=canonical(decided)))
    return number


@act("award.scrutinise", "Scrutinise the draft award", WITH_SECRETARY)
def scrutinise(tx: Tx, case: UUID, form: Formalities, override: Override | None = None) -> int:
    """Records a round of scrutiny with the formalities of the award; hard failures refuse it (Article 34)."""
    step = begin(tx, scrutinise, case, override)
    if award_state(tx.session, case).owed is not None:
        raise Refused(Reason(tr("The text of the award is fixed; it is changed by correction only."), "Article 38"))
    decided = decision(tx.session, case)
    assert decided is not None
    checks = scrutiny(decided, form, background(tx.session, case))
    refuse(objections(checks), override)
    made = tx.session.scalar(select(func.max(ScrutinyRow.round)).where(ScrutinyRow.case == case)) or 0
    passed = tr("{n} of {total} lines hold", n=sum(c.holds for c in checks), total=len(checks))
    title = tr("Scrutiny of the draft award, round {n}", n=made + 1)
    number = step.enter(title, by=Side.REGISTRY, detail=passed, new=form)
    tx.add(ScrutinyRow(case=case, round=made + 1, entry=number, made=tx.moment.utc, body=canonical(form)))
    return number


@act("award.issue", "Fix the text of the award", WITH_SECRETARY)
def issue(tx: Tx, case: UUID, override: Override | None = None) -> UUID:
    """Fixes the text after scrutiny; the award is produced for signature and cannot be changed again."""
    step = begin(tx, issue, case, override)
    tx.occasion = "decision"
    if award_state(tx.session, case).owed is not None:
        raise Refused(Reason(tr("The text of the award is fixed; it is changed by correction only."), "Article 38"))
    if scrutinised_by(tx.session, case) < decided_by(tx.session, case):
        raise Refused(Reason(tr("The panel has decided anew: its draft is scrutinised first."), step.article))
    form = formalities(tx.session, case)
    assert form is not None
    assert form.day is not None
    facts = award_facts(tx.session, case, form)
    number = step.enter(tr("Text of the award fixed for signature"), by=Side.TRIBUNAL, new={"day": form.day})
    owed = step.owe("award", facts, tr("Award of {day}", day=day_text(form.day)))
    tx.add(AwardRow(case=case, entry=number, owed=owed, day=form.day, originals=form.originals))
    for signer in form.signers:
        if signer.reason_missing:
            _settle(tx, case, number, Signed(signer.name, "absent", tx.moment, signer.reason_missing))
    step.tally("signatures_settled", sum(bool(s.manner) for s in signatures(tx.session, case)))
    return owed


def _settle(tx: Tx, case: UUID, entry: int, made: Signed) -> None:
    names = [s.name for s in signers(tx.session, case)]
    row = SignatureRow(
        case=case,
        entry=entry,
        position=names.index(made.name) + 1,
        name=made.name,
        manner=made.manner,
        at=made.at.utc,
        note=made.note,
    )
    tx.add(row)


@act("award.sign", "Record a signature", WITH_SECRETARY | {Role.ARBITRATOR})
def sign(tx: Tx, case: UUID, made: Signed, override: Override | None = None) -> int:
    """Records one member's signature: digital on the PDF, on paper as an attestation, or absent with its reason."""
    refuse(_signable(tx, case, made), override)
    step = begin(tx, sign, case, override)
    tx.occasion = "decision"
    said = {"digital": tr("signed digitally"), "paper": tr("signed on paper"), "absent": tr("signature missing")}
    title = tr("Award: {name} {how}", name=made.name, how=said[made.manner])
    settled = [s.name for s in signatures(tx.session, case) if s.manner]
    step.tally("signatures_settled", len(settled) + 1)
    number = step.enter(title, by=Side.TRIBUNAL, day=made.at.day, detail=made.note, new={"manner": made.manner})
    _settle(tx, case, number, made)
    if made.pdf:
        paper = paper_for(tx.session, _owed(tx, case))
        assert paper is not None
        lines = signatures(tx.session, case)
        signed, total = sum(s.manner == "digital" for s in lines), len(lines)
        add_version(tx, paper.id, made.pdf, tr("signed by {n} of {total}", n=signed, total=total))
    return number


def _signable(tx: Tx, case: UUID, made: Signed) -> tuple[Reason, ...]:
    members = signatures(tx.session, case)
    settled = {s.name: s.manner for s in members if s.manner}
    order = [s.name for s in members]
    late = made.at.utc > tx.moment.utc
    found = shortcomings_of_signature(made.name, made.manner, made.note, order, settled, late=late)
    if made.manner == "digital" and not made.pdf:
        return (*found, Reason(tr("The signed file is missing."), "Article 34(4)", "manner"))
    return found


def _owed(tx: Tx, case: UUID) -> UUID:
    owed = tx.session.scalar(select(AwardRow.owed).where(AwardRow.case == case))
    assert owed is not None
    return owed


@act("award.certify_copy", "Certify a copy", REGISTRY_STAFF)
def certify_copy(
    tx: Tx, case: UUID, issue: CopyRequest, proved: tuple[str, ...], override: Override | None = None
) -> UUID:
    """Enters a certified copy in the copy register and owes its certificate; ``proved`` states each signature."""
    step = begin(tx, certify_copy, case, override)
    refuse(shortcomings_of_copy(issue, len(copies(tx.session, case))))
    paper = paper_for(tx.session, _owed(tx, case))
    if paper is None:
        raise Refused(Reason(tr("The award has not been produced yet."), step.article))
    facts = copy_facts(tx.session, case, paper, issue, proved, tx.moment.day, tx.actor.name)
    title = tr("Certified copy No. {n} of the award", n=facts.number)
    new = {"holder": issue.holder, "sha256": paper.pdf_sha256}
    entry = step.enter(title, by=Side.REGISTRY, detail=issue.holder, new=new)
    owed = step.owe("certificate_of_true_copy", facts, title)
    row = CopyRow(
        case=case, entry=entry, number=facts.number, total=issue.total, holder=issue.holder, day=tx.moment.day,
        sha256=paper.pdf_sha256, pages=paper.pages, owed=owed,
    )  # fmt: skip
    tx.add(row)
    return owed


@act("award.serve", "Serve the award", REGISTRY_STAFF)
def serve(tx: Tx, case: UUID, receipt: Receipt, override: Override | None = None) -> int:
    """Records that a party received the award; its 30-day periods run from that day (Articles 37 to 39)."""
    step = begin(tx, serve, case, override)
    served = {d.side for d in deliveries(tx.session, case)}
    issued = tx.session.scalar(select(AwardRow.day).where(AwardRow.case == case))
    refuse(shortcomings_of_receipt(receipt, served, issued, tx.moment))
    party = side_name(step.case, receipt.side)
    step.tally("award_served", len(served) + 1)
    number = step.enter(
        tr("Award served on {party}", party=party),
        by=Side.REGISTRY,
        day=receipt.at.day,
        detail=tr("{means}; received by {who}", means=receipt.means, who=receipt.received_by),
        new=receipt,
        opens={p.name: receipt.side for p in step.rule.opens},
    )
    row = AwardServiceRow(
        case=case, entry=number, side=receipt.side.value, received=receipt.at.day, body=canonical(receipt)
    )
    tx.add(row)
    return number
