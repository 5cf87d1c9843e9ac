"""Reads of the registry; every answer is a frozen value."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.docket.model import DeadlineRow
from app.docket.queries import case_facts, docket_entries, ruleset
from app.docket.rules import CaseFacts, Counting, Period, due_date
from app.docket.rules.receipt import Channel
from app.registry.model import FilingRow, MoneyRow, OrderRow, RulingRow, ServiceRow, SlipRow
from app.registry.rules.money import Ledger, Line, LineKind
from app.registry.rules.notice import Notice
from app.registry.rules.orders import Order
from app.registry.rules.papers import Shape, Subject
from app.registry.rules.parties import Naming, Representative
from app.registry.rules.pleading import StatementOfClaim, StatementOfDefence
from app.registry.rules.response import Response
from app.registry.rules.service import Service
from app.registry.rules.service_addressing import Addressee, Addressing
from app.registry.rules.service_slips import SlipOut
from app.registry.rules.service_stamp import Served, why_blocked
from app.store.papers import papers
from app.store.register import Sought
from app.store.register import found as registered
from app.terms import Refused, Side, TerminationCertificate, tr

T = TypeVar("T")

SHAPES: dict[type, str] = {
    Notice: "notice",
    Response: "response",
    Naming: "naming",
    StatementOfClaim: "claim",
    StatementOfDefence: "defence",
    TerminationCertificate: "certificate",
    Addressing: "addressing",
}
"""What is received, and under which kind it is kept."""


@dataclass(frozen=True)
class ServiceLine:
    """A service as the register has it; ``paper`` is None for the notice of arbitration."""

    entry: int
    paper: UUID | None
    title: str
    party: Side
    counted: date
    service: Service


@dataclass(frozen=True)
class OrderLine:
    """An order with its number and docket entry."""

    entry: int
    number: int
    order: Order


@dataclass(frozen=True)
class PaperChoice:
    """A produced document that can be served."""

    id: UUID
    title: str
    day: date
    label: str
    kind: str = ""


@dataclass(frozen=True)
class Counter:
    """Where a case stands as the counter needs it: facts, what was filed, addresses, the next order."""

    case: CaseFacts
    notice: Notice | None
    response: Response | None
    claim: StatementOfClaim | None
    defence: StatementOfDefence | None
    orders: int
    claimant_addresses: frozenset[str]
    respondent_addresses: frozenset[str]

    def addresses(self, side: Side) -> frozenset[str]:
        """The e-mail addresses a party designated."""
        return self.claimant_addresses if side is Side.CLAIMANT else self.respondent_addresses

    def due(self, name: str) -> date | None:
        """The last day of an open period or ordered step."""
        return next((d.due for d in self.case.open_deadlines if d.name == name), None)


def counter(session: Session, case: UUID) -> Counter:
    """Everything a form of the registry prefills from; Refused when there is no such case."""
    return Counter(
        case_facts(session, case),
        latest(session, case, Notice),
        latest(session, case, Response),
        latest(session, case, StatementOfClaim),
        latest(session, case, StatementOfDefence),
        last_order(session, case),
        addresses(session, case, Side.CLAIMANT),
        addresses(session, case, Side.RESPONDENT),
    )


def filings(session: Session, case: UUID, shape: type[T]) -> tuple[T, ...]:
    """Everything of one shape received in a case, oldest first."""
    wanted = (
        select(FilingRow.body).where(FilingRow.case == case, FilingRow.kind == SHAPES[shape]).order_by(FilingRow.entry)
    )
    return tuple(msgspec.json.decode(body, type=shape) for body in session.scalars(wanted))


def latest(session: Session, case: UUID, shape: type[T]) -> T | None:
    """The newest of one shape, if any was received."""
    found = filings(session, case, shape)
    return found[-1] if found else None


def representatives(session: Session, case: UUID, side: Side) -> tuple[Representative, ...]:
    """Those a party named, the newest notice counting."""
    named = [n for n in filings(session, case, Naming) if n.party is side]
    return named[-1].people if named else ()


def addresses(session: Session, case: UUID, side: Side) -> frozenset[str]:
    """The e-mail addresses at which a party may be served (Article 2(2))."""
    own = {p.email for p in case_facts(session, case).parties if p.side is side}
    named = {person.email for person in representatives(session, case, side)}
    listed = {one.address for one in addressees(session, case, side) if one.channel is Channel.EMAIL}
    return frozenset(address.strip() for address in own | named | listed if address.strip())


def addressees(session: Session, case: UUID, side: Side) -> tuple[Addressee, ...]:
    """To whom a party's papers go: its newest list, or its agent at the address on file where it gave none."""
    given = [one for one in filings(session, case, Addressing) if one.party is side]
    if given:
        return given[-1].addressees
    found = case_facts(session, case).party(side)
    return (Addressee(found.name, found.agent, Channel.COURIER, found.address),) if found and found.address else ()


def slips(session: Session, case: UUID) -> tuple[SlipOut, ...]:
    """Every slip sent out in a case, oldest first; ``returned`` says which came back."""
    rows = session.scalars(select(SlipRow).where(SlipRow.case == case).order_by(SlipRow.entry, SlipRow.code))
    return tuple(replace(msgspec.json.decode(r.body, type=SlipOut), returned=r.returned) for r in rows)


def slip_out(session: Session, case: UUID, code: str) -> SlipOut | None:
    """The slip sent out under a number; one whose return was struck is out again."""
    struck = {line.number for line in docket_entries(session, case) if line.struck_by}
    found = next((slip for slip in slips(session, case) if slip.code == code), None)
    return replace(found, returned=None) if found and found.returned in struck else found


def stamped(session: Session, case: UUID, paper: UUID) -> tuple[Served, ...]:
    """The services of a paper as they are stamped on it. Refused where one disagrees with the signed register."""
    entries = {line.number: line for line in docket_entries(session, case)}
    signed = signed_services(session, case)
    lines = [line for line in services(session, case) if line.paper == paper]
    standing = [line for line in lines if not (line.entry in entries and entries[line.entry].struck_by)]
    made: list[Served] = []
    blocked: list[str] = []
    for line in standing or lines:
        one = Served(served_name(session, case, line.party), line.counted, line.entry, as_kept(line.service))
        entry, told = entries.get(line.entry), signed.get((line.entry, paper))
        known = None
        if told and entry:
            known = replace(told, party=served_name(session, case, Side(told.party)), day=entry.day)
        blocked += why_blocked(one, known, entry.struck_by if entry else None)
        made.append(one)
    if blocked:
        raise Refused(tr("This copy is not printed: stamp and register disagree."), *blocked)
    if not made:
        raise Refused(tr("No service of this document is recorded; there is nothing to stamp."))
    return tuple(made)


def as_kept(service: Service) -> str:
    """A service as its row keeps it."""
    return msgspec.json.encode(service).decode()


def served_name(session: Session, case: UUID, side: Side) -> str:
    """The party as it is named in a stamp."""
    party = case_facts(session, case).party(side)
    return party.name if party else tr(side.value)


def signed_services(session: Session, case: UUID) -> dict[tuple[int, UUID | None], Served]:
    """Services as the signed register tells them: by docket entry and paper; ``party`` is the side."""
    told: dict[tuple[int, UUID | None], Served] = {}
    for act in ("registry.serve_paper", "registry.return_slip", "registry.serve_notice"):
        for entry in registered(session, Sought(case=case, act=act), limit=100_000):
            said = json.loads(entry.new)
            content = said["content"]
            paper = UUID(content["paper"]) if content["paper"] else None
            service = msgspec.convert(content["service"], Service, strict=False)
            told[(said["entry"], paper)] = Served(service.party.value, None, said["entry"], as_kept(service))
    return told


def services(session: Session, case: UUID) -> tuple[ServiceLine, ...]:
    """Every service in a case, oldest first."""
    rows = session.scalars(select(ServiceRow).where(ServiceRow.case == case).order_by(ServiceRow.entry))
    return tuple(
        ServiceLine(r.entry, r.paper, r.title, Side(r.side), r.counted, msgspec.json.decode(r.body, type=Service))
        for r in rows
    )


def orders(session: Session, case: UUID) -> tuple[OrderLine, ...]:
    """Every order of a case by number."""
    rows = session.scalars(select(OrderRow).where(OrderRow.case == case).order_by(OrderRow.number))
    return tuple(OrderLine(r.entry, r.number, msgspec.json.decode(r.body, type=Order)) for r in rows)


def last_order(session: Session, case: UUID) -> int:
    """The number of the newest order, 0 before the first."""
    return session.scalar(select(func.max(OrderRow.number)).where(OrderRow.case == case)) or 0


NOT_SERVED = frozenset({"notice_of_service", "covering_notice", "service_list"})
"""What only tells of a service."""


def servable(session: Session, case: UUID) -> tuple[PaperChoice, ...]:
    """Produced documents of a case in their latest version, newest first; notices of service are not served."""
    found = papers(session, case)
    replaced = {paper.supersedes for paper in found}
    open_to_service = [p for p in found if p.kind not in NOT_SERVED and p.id not in replaced]
    return tuple(PaperChoice(p.id, p.title, p.day, p.label, p.kind) for p in reversed(open_to_service))


def response_period(name: str) -> Period | None:
    """The period for the response in a rule set (Article 4(1)); some rules have none."""
    opened = ruleset(name).rule("registry.serve_notice").opens
    return next((period for period in opened if period.name == "response"), None)


def subjects(session: Session, case: UUID, shape: Shape) -> tuple[Subject, ...]:
    """The standing entries a paper of this shape may be about, newest first; what was disposed of is left out."""
    if not shape.about:
        return ()
    wanted = select(RulingRow.about, RulingRow.entry).where(RulingRow.case == case, RulingRow.final)
    lines = docket_entries(session, case)
    struck = {line.number for line in lines if line.struck_by}
    gone = {about for about, by in session.execute(wanted) if by not in struck} if shape.once else set()
    return tuple(
        Subject(line.number, line.act, line.title, line.day, line.side)
        for line in lines
        if line.act in shape.about and line.number not in struck | gone
    )


def decided(session: Session, case: UUID, kind: str, shape: type[T]) -> tuple[T, ...]:
    """Decisions and notes of one kind, oldest first."""
    wanted = select(RulingRow.body).where(RulingRow.case == case, RulingRow.kind == kind).order_by(RulingRow.entry)
    return tuple(msgspec.json.decode(body, type=shape) for body in session.scalars(wanted))


DEPOSIT = "deposit"
"""The date by which a share is paid."""


def ledger(session: Session, case: UUID) -> Ledger:
    """The ledger of deposits without what was struck; each share with the day by which it is due now."""
    struck = {line.number for line in docket_entries(session, case) if line.struck_by}
    due = {(row.opened_by, Side(row.side)): row.due for row in deposit_dates(session, case)}
    wanted = select(MoneyRow).where(MoneyRow.case == case).order_by(MoneyRow.entry, MoneyRow.position)
    return Ledger(tuple(_line(row, due) for row in session.scalars(wanted) if row.entry not in struck))


def _line(row: MoneyRow, due: dict[tuple[int, Side], date]) -> Line:
    line = msgspec.json.decode(row.body, type=Line)
    side = Side.BOTH if line.kind is LineKind.TOLD else line.share
    return replace(line, entry=row.entry, due=due.get((row.entry, side), line.due))


def deposit_dates(session: Session, case: UUID) -> tuple[DeadlineRow, ...]:
    """The dates of payment of a case, met or not; for acts of this room."""
    wanted = select(DeadlineRow).where(DeadlineRow.case == case, DeadlineRow.name == DEPOSIT)
    return tuple(session.scalars(wanted))


def deposit_due(session: Session, case: UUID, side: Side, received: date) -> date | None:
    """By when a share is paid that a party was asked for on a day; None where the rules fix no period."""
    facts = case_facts(session, case)
    rules = ruleset(facts.ruleset)
    opened = rules.rule("registry.request_deposit").opens
    found = next((period for period in opened if period.name == DEPOSIT), None)
    if found is None:
        return None
    law = rules.receipt
    whose = facts.calendars(Side.TRIBUNAL if law.calendar == "seat" else side)
    counting = Counting(law.day_one == "day after receipt", law.roll != "none")
    return due_date(received, found.days, whose, found.article, months=found.months, counting=counting).day
