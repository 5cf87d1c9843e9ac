"""Reads of the award."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.attribution.queries import sheet
from app.award.documents import AwardFacts, HistoryLine, MemberLine, PartyLine, TrueCopyFacts
from app.award.model import (
    AddendumRow,
    AddendumSignatureRow,
    AuthorityRow,
    AwardRow,
    AwardServiceRow,
    CopyRow,
    CostsRow,
    DecisionRow,
    LaterDecisionRow,
    ScrutinyRow,
    SignatureRow,
)
from app.award.rules import AwardSigner, Background, CopyRequest, CostLine, Formalities
from app.award.rules.afterwards import AgreedAward
from app.award.rules.costs import CostsDecision
from app.docket.queries import caption, case_facts, deadlines, docket_entries, ruleset
from app.docket.rules import CaseFacts, Period, due_date
from app.evidence.queries import exhibits
from app.hearing.queries import sessions
from app.panel.queries import seats
from app.panel.rules import Office
from app.registry.queries import latest
from app.registry.rules.notice import Notice
from app.registry.rules.pleading import StatementOfClaim
from app.store.papers import Paper
from app.terms import DecisionOfPanel, PanelParagraph, PanelSection, Side, Tier, tr

CLOSED = frozenset({Tier.RESTRICTED, Tier.GIST, Tier.WITHHELD})
INTERNAL = frozenset({"award", "exchange", "attribution", "evidence.record_custody"})
"""Rooms and acts whose docket entries are no step of the proceedings between the parties."""


@dataclass(frozen=True)
class Signature:
    """One member's line in the order of signature; ``manner`` is digital, paper, absent or empty while wanting."""

    name: str
    office: str
    manner: str = ""
    at: datetime | None = None
    note: str = ""


@dataclass(frozen=True)
class Copy:
    """A certified copy in the copy register."""

    number: int
    total: int
    holder: str
    day: date
    pages: int
    sha256: str
    owed: UUID


@dataclass(frozen=True)
class Delivery:
    """Receipt of the award by a party."""

    side: Side
    received: date


@dataclass(frozen=True)
class Window:
    """A post-award period of a party: what may be asked, until which day, and the proof of that day."""

    title: str
    side: Side
    due: date
    article: str
    proof: tuple[str, ...]


@dataclass(frozen=True)
class AwardState:
    """Where the decision of a case stands. ``owed`` leads to the award's paper once its text is fixed."""

    decision: DecisionOfPanel | None
    formalities: Formalities | None
    rounds: int
    owed: UUID | None
    day: date | None
    signatures: tuple[Signature, ...]
    copies: tuple[Copy, ...]
    deliveries: tuple[Delivery, ...]


def award_state(session: Session, case: UUID) -> AwardState:
    """Everything the decision tab shows."""
    fixed = session.scalar(select(AwardRow).where(AwardRow.case == case))
    form = formalities(session, case)
    return AwardState(
        decision=decision(session, case),
        formalities=form,
        rounds=len(session.scalars(select(ScrutinyRow.id).where(ScrutinyRow.case == case)).all()),
        owed=fixed.owed if fixed else None,
        day=fixed.day if fixed else None,
        signatures=signatures(session, case),
        copies=copies(session, case),
        deliveries=deliveries(session, case),
    )


def decision(session: Session, case: UUID) -> DecisionOfPanel | None:
    """The panel's decided draft, once it has crossed the wall; the latest where there is more than one."""
    later = select(LaterDecisionRow.body).where(LaterDecisionRow.case == case).order_by(LaterDecisionRow.entry.desc())
    body = session.scalar(later.limit(1)) or session.scalar(select(DecisionRow.body).where(DecisionRow.case == case))
    return msgspec.json.decode(body, type=DecisionOfPanel) if body else None


def formalities(session: Session, case: UUID) -> Formalities | None:
    """The formalities of the latest scrutiny."""
    wanted = select(ScrutinyRow.body).where(ScrutinyRow.case == case).order_by(ScrutinyRow.round.desc()).limit(1)
    body = session.scalar(wanted)
    return msgspec.json.decode(body, type=Formalities) if body else None


def first_formalities(session: Session, case: UUID) -> Formalities:
    """What the record already knows of the formalities: seat, signers with the presiding member last."""
    facts = case_facts(session, case)
    form = Formalities(place=facts.seat, originals=len(facts.parties) + 1, signers=signers(session, case))
    fixed = costs_fixed(session, case)
    if fixed is None or len(fixed.currencies) != 1:
        return form
    (currency,) = fixed.currencies
    costs = tuple(CostLine(c.letter, c.title, c.amount.amount) for c in fixed.costs)
    return replace(form, currency=currency, costs=costs, costs_total=fixed.total(currency))


def costs_fixed(session: Session, case: UUID) -> CostsDecision | None:
    """The costs as last fixed, struck decisions left out."""
    standing = {e.number for e in docket_entries(session, case) if e.struck_by is None}
    rows = session.scalars(select(CostsRow).where(CostsRow.case == case).order_by(CostsRow.entry.desc()))
    body = next((row.body for row in rows if row.entry in standing), None)
    return msgspec.json.decode(body, type=CostsDecision) if body else None


def members(session: Session, case: UUID) -> tuple[str, ...]:
    """Everybody who sits, by name."""
    return tuple(signer.name for signer in signers(session, case))


def signers(session: Session, case: UUID) -> tuple[AwardSigner, ...]:
    """The members in the order in which they sign, the presiding arbitrator last."""
    found = sorted(seats(session, case), key=lambda s: s.office in {Office.PRESIDING, Office.SOLE})
    return tuple(AwardSigner(s.name, tr(s.office.value).capitalize()) for s in found)


def background(session: Session, case: UUID) -> Background:
    """What the record says, for the scrutiny to compare with."""
    facts = case_facts(session, case)
    entries, filed = docket_entries(session, case), exhibits(session, case)
    closed = next((e.day for e in entries if e.act == "hearing.close" and e.struck_by is None), None)
    return Background(
        parties=tuple(p.name for p in facts.parties),
        members=tuple(s.name for s in seats(session, case)),
        exhibits=frozenset(e.number for e in filed),
        closed_exhibits=frozenset(e.number for e in filed if e.tier in CLOSED),
        seat=facts.seat,
        closed=closed,
        minutes=len(sessions(session, case)),
        relief=prayers(session, case),
    )


def prayers(session: Session, case: UUID) -> tuple[str, ...]:
    """What the statement of claim asks for, or the notice where no statement was filed."""
    claim = latest(session, case, StatementOfClaim) or latest(session, case, Notice)
    return tuple(tr(line.remedy.value) for line in claim.relief) if claim else ()


def signatures(session: Session, case: UUID) -> tuple[Signature, ...]:
    """Each member's signature in the order of signing, wanting ones included."""
    rows = {r.name: r for r in session.scalars(select(SignatureRow).where(SignatureRow.case == case))}
    found = []
    for signer in signers(session, case):
        row = rows.get(signer.name)
        found.append(
            Signature(signer.name, signer.office, row.manner, row.at, row.note) if row else
            Signature(signer.name, signer.office)
        )  # fmt: skip
    return tuple(found)


def decided_by(session: Session, case: UUID) -> int:
    """The docket entry of the decided text that counts; 0 before the first."""
    later = select(func.max(LaterDecisionRow.entry)).where(LaterDecisionRow.case == case)
    first = select(DecisionRow.entry).where(DecisionRow.case == case)
    return session.scalar(later) or session.scalar(first) or 0


def scrutinised_by(session: Session, case: UUID) -> int:
    """The docket entry of the latest scrutiny; 0 before the first."""
    return session.scalar(select(func.max(ScrutinyRow.entry)).where(ScrutinyRow.case == case)) or 0


@dataclass(frozen=True)
class AddendumLine:
    """A decision after the award: its docket entry, the paper owed, and each member's signature."""

    entry: int
    kind: str
    title: str
    owed: UUID
    day: date
    signatures: tuple[Signature, ...]

    @property
    def settled(self) -> bool:
        """Whether each member has signed, or the reason is recorded."""
        return all(line.manner for line in self.signatures)


def addenda(session: Session, case: UUID) -> tuple[AddendumLine, ...]:
    """Corrections, interpretations and additional awards, oldest first."""
    rows = session.scalars(select(AddendumRow).where(AddendumRow.case == case).order_by(AddendumRow.entry))
    return tuple(
        AddendumLine(r.entry, r.kind, r.title, r.owed, r.day, addendum_signatures(session, case, r.entry)) for r in rows
    )


def addendum_signatures(session: Session, case: UUID, entry: int) -> tuple[Signature, ...]:
    """Each member's signature under a decision after the award, in the order of signing."""
    wanted = select(AddendumSignatureRow).where(AddendumSignatureRow.case == case)
    rows = {r.name: r for r in session.scalars(wanted.where(AddendumSignatureRow.addendum == entry))}
    return tuple(
        Signature(s.name, s.office, r.manner, r.at, r.note) if (r := rows.get(s.name)) else Signature(s.name, s.office)
        for s in signers(session, case)
    )


def unsigned_addendum(session: Session, case: UUID) -> AddendumLine | None:
    """The oldest decision after the award that still lacks a signature."""
    return next((line for line in addenda(session, case) if not line.settled), None)


def copies(session: Session, case: UUID) -> tuple[Copy, ...]:
    """The copy register of a case."""
    rows = session.scalars(select(CopyRow).where(CopyRow.case == case).order_by(CopyRow.number))
    return tuple(Copy(r.number, r.total, r.holder, r.day, r.pages, r.sha256, r.owed) for r in rows)


def deliveries(session: Session, case: UUID) -> tuple[Delivery, ...]:
    """Who has received the award, and when."""
    rows = session.scalars(
        select(AwardServiceRow).where(AwardServiceRow.case == case).order_by(AwardServiceRow.received)
    )
    return tuple(Delivery(Side(r.side), r.received) for r in rows)


def windows(session: Session, case: UUID) -> tuple[Window, ...]:
    """The periods that service of the award has opened, by due date."""
    names = {period.name for period in _post_award(case_facts(session, case))}
    return tuple(
        Window(d.title, d.side, d.due, d.article, d.proof) for d in deadlines(session, case) if d.name in names
    )


def windows_from(session: Session, case: UUID, side: Side, received: date) -> tuple[Window, ...]:
    """The periods that receipt by a party on a day would open."""
    facts = case_facts(session, case)
    found = []
    for period in _post_award(facts):
        due = due_date(received, period.days, facts.calendars(side), period.article, months=period.months)
        found.append(Window(period.title, side, due.day, period.article, due.proof))
    return tuple(found)


def _post_award(facts: CaseFacts) -> tuple[Period, ...]:
    return ruleset(facts.ruleset).rule("award.serve").opens


def copy_facts(
    session: Session, case: UUID, paper: Paper, issue: CopyRequest, proved: tuple[str, ...], day: date, registrar: str
) -> TrueCopyFacts:
    """What the certificate of the next copy would say."""
    facts = case_facts(session, case)
    number = len(copies(session, case)) + 1
    return TrueCopyFacts(
        caption(facts), paper.title, paper.day, number, issue.total, paper.pages, paper.pdf_sha256, issue.holder,
        issue.purpose, proved, facts.seat, day, registrar,
    )  # fmt: skip


def authorities(session: Session) -> tuple[bytes, ...]:
    """The certificates (DER) of the authorities the registrar accepts for signatures."""
    return tuple(session.scalars(select(AuthorityRow.certificate).order_by(AuthorityRow.accepted)))


def award_facts(session: Session, case: UUID, form: Formalities) -> AwardFacts:
    """The award as it would read with these formalities; Refused before the draft has been received."""
    facts = case_facts(session, case)
    decided = decision(session, case)
    history = tuple(
        HistoryLine(e.day, e.title, e.number)
        for e in reversed(docket_entries(session, case))
        if e.struck_by is None and e.act.partition(".")[0] not in INTERNAL and e.act not in INTERNAL
    )
    return AwardFacts(
        caption=caption(facts),
        decision=decided or DecisionOfPanel(tr("Award"), (), ()),
        formalities=form,
        parties=tuple(PartyLine(p.name, p.side.value, p.agent) for p in facts.parties),
        members=tuple(MemberLine(s.name, s.office.value, s.appointer.value) for s in seats(session, case)),
        history=history,
        sheet=sheet(session, case),
    )


def agreed_facts(session: Session, case: UUID, made: AgreedAward) -> AwardFacts:
    """A settlement in the form of an award: recitals, then the terms paragraph by paragraph, of all members."""
    facts, members = case_facts(session, case), signers(session, case)
    form = Formalities(facts.seat, made.day, len(facts.parties) + 1, signers=members, reasons_waived=True)
    recitals = (tr("The parties have settled the dispute and ask that the settlement be recorded as an award. The "
                   "Tribunal accepts the request."), *written_lines(made.recitals))  # fmt: skip
    names = tuple(s.name for s in members)
    terms = tuple(PanelParagraph(n, text, names) for n, text in enumerate(written_lines(made.operative), 1))
    text = DecisionOfPanel(tr("Award on agreed terms"), (PanelSection(tr("Settlement"), recitals),), terms)
    return replace(award_facts(session, case, form), decision=text)


def written_lines(text: str) -> tuple[str, ...]:
    """Paragraphs written one to a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
