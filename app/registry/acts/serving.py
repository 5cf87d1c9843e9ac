"""Service of papers and its proof (Articles 2 and 3(2))."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec

from app.docket.acts import Step, begin
from app.docket.queries import caption, deadlines
from app.docket.rules import Received
from app.registry.documents import DueFacts, ServiceFacts
from app.registry.model import ServiceRow
from app.registry.queries import counter
from app.registry.rules.service import Service, counted, shortcomings
from app.store.papers import Paper, papers
from app.store.transaction import Tx
from app.terms import REGISTRY_STAFF, WITH_SECRETARY, Override, Reason, Refused, Side, act, refuse, tr


@act("registry.serve_notice", "Record service of the notice", REGISTRY_STAFF)
def serve_notice(tx: Tx, case: UUID, service: Service, override: Override | None = None) -> int:
    """Records that the respondent received the notice: the day on which proceedings commence (Article 3(2))."""
    stand = counter(tx.session, case)
    filed = stand.notice.received.day if stand.notice and stand.notice.received else None
    refuse(
        (
            *wrong_party(service),
            *shortcomings(service, stand.addresses(Side.RESPONDENT), tx.moment, earliest=filed),
        ),
        override,
    )
    admit_scan(tx, service.scan)
    step = begin(tx, serve_notice, case, override)
    received = counted(service, notice=True)
    assert received is not None
    step.commence(received.day)
    return served(step, service, received, tr("Notice of arbitration"), None)


def wrong_party(service: Service) -> tuple[Reason, ...]:
    """A notice of arbitration is served on the respondent."""
    if service.party is Side.RESPONDENT:
        return ()
    return (Reason(tr("The notice of arbitration is served on the respondent."), "Article 3(2)", "party"),)


@act("registry.serve_paper", "Record service of a paper", WITH_SECRETARY)
def serve_paper(tx: Tx, case: UUID, paper: UUID, service: Service, override: Override | None = None) -> int:
    """Records service of a produced document on a party, with its proof (Article 2)."""
    found = next((p for p in papers(tx.session, case) if p.id == paper), None)
    refuse((*unknown(found), *shortcomings(service, addresses_of(tx, case, service.party), tx.moment,
                                           earliest=found.day if found else None)), override)  # fmt: skip
    assert found is not None
    admit_scan(tx, service.scan)
    step = begin(tx, serve_paper, case, override)
    received = counted(service, notice=False)
    assert received is not None
    return served(step, service, received, found.title, paper)


def admit_scan(tx: Tx, scan: UUID | None) -> None:
    """A scanned proof into the record for good; Refused when it is no longer there."""
    if scan is not None and tx.vault.admit(scan) is None:
        raise Refused(tr("The scanned proof is no longer there; choose the file again."))


def unknown(paper: Paper | None) -> tuple[Reason, ...]:
    """Only a document of this case can be served in it."""
    return () if paper else (Reason(tr("Choose the paper that was served."), "Article 2", "paper"),)


def addresses_of(tx: Tx, case: UUID, side: Side) -> frozenset[str]:
    """The addresses a party designated; Refused when there is no such case."""
    return counter(tx.session, case).addresses(side)


def served(step: Step, service: Service, received: Received, title: str, paper: UUID | None) -> int:
    """The docket entry, the row and the notice of service owed."""
    party = step.case.party(service.party)
    name = party.name if party else tr(service.party.value)
    number = step.enter(
        tr("{paper} served on the {side}", paper=title, side=tr(service.party.value)),
        by=Side.REGISTRY,
        day=received.day,
        received=received,
        detail=tr("{how}, {address}; proof: {proof}", how=tr(service.channel.value),
                  address=service.address.strip(), proof=service.proof.strip()),
        new={"paper": paper, "title": title, "service": service},
    )  # fmt: skip
    step.tx.add(
        ServiceRow(
            case=step.case.id,
            entry=number,
            paper=paper,
            title=title,
            side=service.party.value,
            counted=received.day,
            body=msgspec.json.encode(service).decode(),
        )
    )
    step.owe(
        "notice_of_service", service_facts(step, service, received.day, title, name, paper is None), notice_title(title)
    )
    return number


def notice_title(title: str) -> str:
    """What the notice of service is called in the list of documents."""
    return tr("Notice of service: {title}", title=title)


def service_facts(step: Step, service: Service, counted: date, title: str, name: str, commences: bool) -> ServiceFacts:
    """The words of the notice of service; the dates are those this entry opened."""
    opened = {p.name for p in step.rule.opens}
    running = [d for d in deadlines(step.tx.session, step.case.id) if d.name in opened and d.closed_by is None]
    return ServiceFacts(
        caption(step.case),
        title,
        name,
        service,
        counted,
        commences,
        tuple(DueFacts(d.title, d.due, d.article) for d in running),
        step.number,
        step.tx.actor.name,
        step.case.seat,
        step.tx.moment.day,
    )
