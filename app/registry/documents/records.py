"""Records the registry makes of what a party filed: the response, and the naming of representatives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.documents.model import AnyBlock, Caption, Document, Heading, Items, Para, Signatures, Signer, Table, plain
from app.registry.documents.acknowledgement import contact
from app.registry.documents.schedule import on, paragraphs, received_how, said
from app.registry.rules.parties import Naming
from app.registry.rules.response import Response
from app.registry.rules.response import replies as items_answered
from app.terms import TerminationCertificate, tr


@dataclass(frozen=True)
class ResponseFacts:
    """What the record of the response says; ``due`` was its last day, when one ran."""

    caption: Caption
    response: Response
    defects: tuple[str, ...]
    due: date | None
    entry: int
    registrar: str
    place: str
    day: date


@dataclass(frozen=True)
class NamingFacts:
    """What the note of representatives says."""

    caption: Caption
    party: str
    naming: Naming
    entry: int
    registrar: str
    place: str
    day: date


@dataclass(frozen=True)
class TerminationFacts:
    """What the record of a certificate of termination says: what crossed the wall, and that it was entered."""

    caption: Caption
    certificate: TerminationCertificate
    entry: int
    registrar: str
    place: str
    day: date


def termination_record(facts: TerminationFacts) -> Document:
    """That a mediation ended: day, mode, mediator, reference; no reasons (Mediation Rules, Articles 7 and 9)."""
    given = facts.certificate
    rows = (
        (tr("Reference"), said(given.reference)),
        (tr("Ended on"), on(given.day)),
        (tr("By"), said(given.mode)),
        (tr("Mediator"), said(given.mediator)),
        (tr("Docket"), tr("entry {n}", n=facts.entry)),
    )
    text = tr("The mediator certified to the Registry that the mediation between the parties came to an end.")
    kept = tr(
        "The certificate gives no reasons. What was said, offered or prepared solely for the mediation is not on this "
        "record and may not be relied on in these proceedings (Mediation Rules, Article 7)."
    )
    course = tr("The proceedings take their course; this entry opens no time limit.")
    return Document(
        kind="termination_record",
        title=tr("Certificate of termination of the mediation, as filed"),
        short_title=tr("Certificate of termination"),
        caption=facts.caption,
        blocks=(
            Para(text),
            Items(rows),
            Para(kept),
            Para(course),
            Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
        ),
        place=facts.place,
        day=facts.day,
    )


def response_record(facts: ResponseFacts) -> Document:
    """Receipt, replies item by item, pleas, counterclaim, defects."""
    response = facts.response
    return Document(
        kind="response_record",
        title=tr("Record of the response to the notice of arbitration"),
        short_title=tr("Record of the response"),
        caption=facts.caption,
        blocks=(
            *receipt(facts),
            Heading(tr("Replies to the items of the notice")),
            reply_table(response),
            *pleas(response),
            *noted(facts.defects),
            Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
        ),
        place=facts.place,
        day=facts.day,
    )


def receipt(facts: ResponseFacts) -> Iterator[AnyBlock]:
    """When and how, within what period, and the contacts of the respondent."""
    response = facts.response
    yield Para(
        tr(
            "The Registry received the response to the notice of arbitration (Article 4): {how}.",
            how=received_how(response.received, response.channel, response.filed_by),
        )
    )
    if facts.due:
        late = response.received is not None and response.received.day > facts.due
        text = (
            tr(
                "Its last day was {due}. It is late; the tribunal decides what follows (Article 4(3)).",
                due=on(facts.due),
            )
            if late
            else tr("Its last day was {due}. It is in time.", due=on(facts.due))
        )
        yield Para(text)
    if facts.entry:
        yield Para(tr("It stands on the docket as entry {n}.", n=facts.entry))
    party = response.respondent
    yield Items(
        (
            (tr("Respondent"), contact(party.name, party.address)),
            (tr("Agent"), said(party.agent)),
            (tr("Served at"), said(party.email)),
            (tr("Arbitrator named"), said(response.arbitrator)),
        )
    )


def reply_table(response: Response) -> Table:
    """Items (c) to (g) with the replies."""
    return Table(
        headers=(tr("Item"), tr("Subject"), tr("Reply")),
        rows=tuple((f"({letter})", item, said(text)) for item, letter, text, _ in items_answered(response)),
        widths=(0.6, 2.2, 5.0),
        title=tr("Article 3(3)"),
    )


def pleas(response: Response) -> Iterator[AnyBlock]:
    """The plea as to jurisdiction and the counterclaim, when raised."""
    if response.jurisdiction.strip():
        yield Heading(tr("Plea as to jurisdiction"))
        yield from paragraphs(response.jurisdiction)
    if response.counterclaim.strip():
        yield Heading(tr("Counterclaim"))
        yield from paragraphs(response.counterclaim)
        if response.counter_money:
            yield Para(tr("Amount indicated: {amount}.", amount=response.counter_money))


def noted(defects: tuple[str, ...]) -> Iterator[AnyBlock]:
    """Defects, which hinder nothing."""
    if defects:
        yield Heading(tr("Noted"))
        yield Para(tr("The following is noted; it does not hinder the constitution of the tribunal (Article 4(3)):"))
        yield from (Para(plain(defect), level=1) for defect in defects)


def representatives(facts: NamingFacts) -> Document:
    """The note sent to the other party and the tribunal when representatives are named (Article 5)."""
    naming = facts.naming
    entered = tr(" It stands on the docket as entry {n}.", n=facts.entry) if facts.entry else ""
    return Document(
        kind="representatives",
        title=tr("Note of representatives"),
        caption=facts.caption,
        blocks=(
            Para(
                tr(
                    "On {day} the {party} ({side}) named the persons below to represent or assist it (Article "
                    "5).{entered}",
                    day=on(naming.day),
                    party=said(facts.party),
                    side=tr(naming.party.value),
                    entered=entered,
                )
            ),
            Table(
                headers=(tr("Name"), tr("Capacity"), tr("Address"), tr("Proof of authority")),
                rows=tuple(
                    (
                        said(p.name),
                        tr(p.capacity.value).capitalize(),
                        contact(p.address, p.email),
                        said(p.authority),
                    )
                    for p in naming.people
                ),
                widths=(1.8, 1.4, 3.2, 1.8),
            ),
            Para(
                tr(
                    "Communications to this party are valid when they reach any of the persons named for "
                    "representation."
                )
            ),
            Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
        ),
        place=facts.place,
        day=facts.day,
    )
