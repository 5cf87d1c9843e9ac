"""The notice of service, with the slip on which the receiving party acknowledges it (Articles 2 and 3(2))."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.docket.rules.receipt import Channel
from app.documents.model import (
    AnyBlock,
    Caption,
    Centred,
    Document,
    Items,
    Note,
    PageBreak,
    Para,
    Signatures,
    Signer,
    plain,
)
from app.registry.documents.schedule import on, said, when
from app.registry.rules.service import Service
from app.terms import day_text, tr


@dataclass(frozen=True)
class DueFacts:
    """A date that runs from the service."""

    title: str
    due: date
    article: str


@dataclass(frozen=True)
class ServiceFacts:
    """What the notice of service says. ``counted`` is the day that counts; ``commences`` when the notice was served."""

    caption: Caption
    paper: str
    party: str
    service: Service
    counted: date | None
    commences: bool
    dues: tuple[DueFacts, ...]
    entry: int
    registrar: str
    place: str
    day: date


def notice_of_service(facts: ServiceFacts) -> Document:
    """Certifies what was served on whom, how, when, on what proof, and what runs from it."""
    return Document(
        kind="notice_of_service",
        title=tr("Notice of service"),
        caption=facts.caption,
        blocks=(
            *served(facts),
            *consequences(facts),
            Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
            *slip(facts),
        ),
        place=facts.place,
        day=facts.day,
    )


def served(facts: ServiceFacts) -> Iterator[AnyBlock]:
    """The act of service in particulars."""
    service = facts.service
    yield Para(
        tr(
            "The Registry certifies that the following paper was served on the {party} (Article 2).",
            party=said(facts.party),
        )
    )
    yield Items(
        (
            (tr("Paper"), said(facts.paper)),
            (tr("Method"), joined(tr(service.channel.value), service.served_by)),
            (tr("Address"), said(service.address.replace("\n", ", "))),
            (tr("Sent"), on(service.sent)),
            (tr("Received"), joined(when(service.received), service.received_by)),
            (tr("Proof"), said(service.proof)),
            (tr("Docket"), tr("entry {n}", n=facts.entry) if facts.entry else tr("not yet entered")),
        )
    )


def joined(what: str, by: str) -> str:
    """What was done and by whom, when it is known."""
    return tr("{what}, by {who}", what=what, who=plain(by.strip())) if by.strip() else what


def consequences(facts: ServiceFacts) -> Iterator[AnyBlock]:
    """The day that counts, commencement, and the dates that run from it."""
    counted = on(facts.counted)
    yield Para(counting(facts.service.channel, counted, commences=facts.commences))
    if facts.commences:
        yield Para(
            tr(
                "Proceedings are therefore deemed to have commenced on {day}, the day on which the Respondent "
                "received the "
                "notice of arbitration (Article 3(2)).",
                day=counted,
            )
        )
    if facts.dues:
        yield Para(
            tr("From that day the following dates run; each is moved where its last day is a day of rest there:")
        )
        for due in facts.dues:
            text = tr("{title}: {due} ({article})", title=due.title, due=day_text(due.due), article=due.article)
            yield Para(text, level=1)


def counting(channel: Channel, counted: str, *, commences: bool) -> str:
    """Why that day counts."""
    if channel is Channel.EMAIL and not commences:
        return tr("Sent by e-mail to a designated address, it counts as received on {day} (Article 2(5)).", day=counted)
    if channel is Channel.EMAIL:
        return tr("A notice of arbitration sent by e-mail counts when it reaches the address: {day}.", day=counted)
    if channel is Channel.ATTEMPT:
        return tr("Delivery having been attempted, it counts as received on {day} (Article 2(4)).", day=counted)
    return tr("It counts as received on {day}, in the time zone of the place of receipt (Article 2(5)).", day=counted)


def slip(facts: ServiceFacts) -> Iterator[AnyBlock]:
    """The part to be signed and returned."""
    line = "." * 60
    yield PageBreak()
    yield Centred(tr("Acknowledgement slip"), "bold")
    yield Note(tr("To be completed, signed and returned to the Registry of the Cyber Tribunal."))
    yield Items(
        (
            (tr("Case"), facts.caption.case_number),
            (tr("Paper"), plain(facts.paper)),
            (tr("Received on (day, hour, time zone)"), line),
            (tr("Name and office"), line),
            (tr("Signature"), line),
        )
    )
