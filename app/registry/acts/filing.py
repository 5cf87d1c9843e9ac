"""Papers that open a case and bring the parties before the registry (Articles 3 to 5)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec

from app.docket.acts import NewCase, NewParty, begin, open_case, update_party
from app.docket.queries import caption
from app.docket.rules import CaseFacts, PartyFacts
from app.registry.documents import AcknowledgementFacts, NamingFacts, ResponseFacts, TerminationFacts
from app.registry.model import FilingRow
from app.registry.queries import SHAPES, counter, response_period
from app.registry.rules import notice as notices
from app.registry.rules import parties, response, termination
from app.registry.rules.notice import Notice
from app.registry.rules.parties import Capacity, Naming, PartyEntry
from app.registry.rules.response import Response
from app.registry.rules.wording import defects
from app.store.transaction import Tx
from app.terms import (
    REGISTRY_STAFF,
    WITH_SECRETARY,
    Override,
    Side,
    TerminationCertificate,
    act,
    day_text,
    refuse,
    tr,
)


def keep(tx: Tx, case: UUID, entry: int, side: Side, day: date, paper: object) -> None:
    """Keep a received paper under its entry."""
    body = msgspec.json.encode(paper).decode()
    tx.add(FilingRow(case=case, entry=entry, kind=SHAPES[type(paper)], side=side.value, day=day, body=body))


def new_party(side: Side, entry: PartyEntry) -> NewParty:
    """A party as the docket takes it."""
    return NewParty(
        side,
        entry.name.strip(),
        entry.short.strip(),
        entry.address.strip(),
        entry.agent.strip(),
        entry.email.strip(),
        entry.zone,
        entry.weekend,
        entry.holidays,
        entry.country,
    )


@act("registry.file_notice", "File a notice of arbitration", REGISTRY_STAFF, in_case=False)
def file_notice(tx: Tx, notice: Notice, override: Override | None = None) -> UUID:
    """Opens a case by its notice of arbitration and owes the acknowledgement (Article 3). Gives the case's id."""
    found = notices.shortcomings(notice, tx.moment)
    refuse(found, override)
    assert notice.received is not None
    assert notice.arbitrators is not None
    step = open_case(
        tx,
        file_notice,
        NewCase(
            title=tr("{a} v. {b}", a=notice.claimant.name.strip(), b=notice.respondent.name.strip()),
            parties=(
                new_party(Side.CLAIMANT, notice.claimant),
                new_party(Side.RESPONDENT, notice.respondent),
            ),
            registered=notice.received.day,
            seat=notice.place.strip(),
            language=notice.language.strip(),
            arbitrators=notice.arbitrators,
            ruleset=notice.ruleset,
        ),
    )
    detail = tr("Received {when}, {how}", when=notice.received, how=tr(notice.channel.value))
    title = tr("Notice of arbitration")
    number = step.enter(title, by=Side.CLAIMANT, day=notice.received.day, detail=detail, new=notice)
    keep(tx, step.case.id, number, Side.CLAIMANT, notice.received.day, notice)
    period = response_period(step.case.ruleset)
    facts = AcknowledgementFacts(
        caption(step.case),
        notice,
        notices.acknowledged(found),
        period.days if period else 0,
        period.article if period else "",
        number,
        tx.actor.name,
        tx.moment.day,
    )
    step.owe("acknowledgement", facts, tr("Acknowledgement of receipt"))
    return step.case.id


@act("registry.file_response", "File the response", WITH_SECRETARY)
def file_response(tx: Tx, case: UUID, filed: Response, override: Override | None = None) -> int:
    """Enters the respondent's response and its contacts (Article 4)."""
    stand = counter(tx.session, case)
    step = begin(tx, file_response, case, override)
    due = stand.due("response")
    found = response.shortcomings(filed, tx.moment, stand.case.commenced, due)
    refuse(found, override)
    assert filed.received is not None
    old = reach(tx, stand.case, Side.RESPONDENT, filed.respondent)
    detail = tr("Received {when}, {how}", when=filed.received, how=tr(filed.channel.value))
    title = tr("Response to the notice of arbitration")
    number = step.enter(title, by=Side.RESPONDENT, day=filed.received.day, detail=detail, old=old, new=filed)
    keep(tx, case, number, Side.RESPONDENT, filed.received.day, filed)
    facts = ResponseFacts(
        caption(step.case), filed, defects(found), due, number, tx.actor.name, step.case.seat, tx.moment.day
    )
    step.owe("response_record", facts, tr("Record of the response"))
    return number


def reach(tx: Tx, case: CaseFacts, side: Side, entry: PartyEntry) -> PartyFacts | None:
    """Take over how a party says it is reached; what was on file stays where the new paper is silent. The old facts."""
    party = case.party(side)
    if party is not None:
        update_party(
            tx,
            party,
            agent=entry.agent.strip() or party.agent,
            email=entry.email.strip() or party.email,
            address=entry.address.strip() or party.address,
        )
    return party


@act("registry.name_representatives", "Name representatives", WITH_SECRETARY)
def name_representatives(tx: Tx, case: UUID, naming: Naming, override: Override | None = None) -> int:
    """Enters the persons a party names to represent or assist it (Article 5)."""
    refuse(parties.naming_shortcomings(naming, tx.moment), override)
    assert naming.day is not None
    step = begin(tx, name_representatives, case, override)
    party = step.case.party(naming.party)
    agent = next((p for p in naming.people if p.capacity is Capacity.AGENT), None)
    if agent is not None:
        reach(tx, step.case, naming.party, PartyEntry(agent=agent.name, email=agent.email))
    title = tr("Representatives of the {side}", side=tr(naming.party.value))
    names = ", ".join(person.name.strip() for person in naming.people)
    number = step.enter(title, by=naming.party, day=naming.day, detail=names, old=party, new=naming)
    keep(tx, case, number, naming.party, naming.day, naming)
    name = party.name if party else tr(naming.party.value)
    facts = NamingFacts(caption(step.case), name, naming, number, tx.actor.name, step.case.seat, tx.moment.day)
    step.owe("representatives", facts, tr("Note of representatives"))
    return number


@act("registry.file_termination_certificate", "File a certificate of termination", WITH_SECRETARY)
def file_termination_certificate(
    tx: Tx, case: UUID, certificate: TerminationCertificate, override: Override | None = None
) -> int:
    """Enters that a mediation has ended: day, mode, mediator and reference, and nothing else."""
    refuse(termination.shortcomings(certificate, tx.moment), override)
    step = begin(tx, file_termination_certificate, case, override)
    title = tr("Certificate of termination of the mediation, {reference}", reference=certificate.reference.strip())
    detail = tr(
        "Ended on {day} by {mode}; mediator {name}",
        day=day_text(certificate.day),
        mode=certificate.mode.strip(),
        name=certificate.mediator.strip(),
    )
    number = step.enter(title, by=Side.BOTH, day=tx.moment.day, detail=detail, new=certificate)
    step.bar(certificate.mediator)
    keep(tx, case, number, Side.BOTH, certificate.day, certificate)
    facts = TerminationFacts(caption(step.case), certificate, number, tx.actor.name, step.case.seat, tx.moment.day)
    step.owe("termination_record", facts, tr("Certificate of termination of the mediation"))
    return number
