"""Statements of claim and defence as the registry renders them: narrative, then the structured schedule (20, 21)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.documents.model import AnyBlock, Caption, Document, Heading, Items, Note, Para, Table, Toc, plain
from app.registry.documents.schedule import claim_schedule, on, paragraphs, received_how, relief_table, said
from app.registry.rules.claims import Countermeasure, excuse_text
from app.registry.rules.pleading import ClaimReply, StatementOfClaim, StatementOfDefence
from app.terms import tr


@dataclass(frozen=True)
class ClaimFacts:
    """A statement of claim as filed. ``claimant`` and ``respondent`` are name and address in one line."""

    caption: Caption
    statement: StatementOfClaim
    claimant: str
    respondent: str
    entry: int
    place: str
    day: date


@dataclass(frozen=True)
class DefenceFacts:
    """A statement of defence as filed; ``claims`` are the titles of the claims it answers, in their order."""

    caption: Caption
    statement: StatementOfDefence
    claims: tuple[str, ...]
    claimant: str
    respondent: str
    entry: int
    place: str
    day: date


def statement_of_claim(facts: ClaimFacts) -> Document:
    """Cover, contents, the items of Article 20(2), the structured claims, the relief."""
    statement = facts.statement
    blocks: tuple[AnyBlock, ...] = (
        Toc(),
        Heading(tr("The parties")),
        Items(((tr("Claimant"), said(facts.claimant)), (tr("Respondent"), said(facts.respondent)))),
        Heading(tr("The facts")),
        *paragraphs(statement.facts),
        Heading(tr("The points at issue")),
        *paragraphs(statement.issues),
        Heading(tr("The claims")),
        *claims_of(statement),
        Heading(tr("The legal grounds")),
        *paragraphs(statement.law),
        *standard(statement.standard),
        *countermeasures(statement.countermeasures),
        Heading(tr("The relief sought")),
        Para(tr("The Claimant asks the Tribunal for the following relief.")),
        relief_table(statement.relief),
    )
    return pleading("statement_of_claim", tr("Statement of Claim"), facts, blocks)


def pleading(kind: str, title: str, facts: ClaimFacts | DefenceFacts, blocks: tuple[AnyBlock, ...]) -> Document:
    """The frame both statements share."""
    statement = facts.statement
    front: tuple[AnyBlock, ...] = (
        Items(
            (
                (tr("Received"), received_how(statement.received, statement.channel, statement.filed_by)),
                (tr("Docket"), tr("entry {n}", n=facts.entry) if facts.entry else tr("not yet entered")),
            )
        ),
        Note(
            tr(
                "Rendered by the Registry from the statement as filed. The paper filed by the party remains the "
                "original."
            )
        ),
    )
    return Document(
        kind=kind,
        title=title,
        caption=facts.caption,
        blocks=blocks,
        place=facts.place,
        day=facts.day,
        short_title=title,
        cover=True,
        front=front,
    )


def claims_of(statement: StatementOfClaim) -> Iterator[AnyBlock]:
    """The structured claims one after the other."""
    for number, claim in enumerate(statement.claims, 1):
        yield from claim_schedule(claim, number)


def standard(text: str) -> Iterator[AnyBlock]:
    """The standard of proof argued for; the tribunal sets it."""
    if text.strip():
        yield Para(
            tr("As to the standard of proof, the Claimant argues for: {text}.", text=plain(text.strip().rstrip(".")))
        )


def countermeasures(measures: tuple[Countermeasure, ...]) -> Iterator[AnyBlock]:
    """Countermeasures in force, with their conditions (ARSIWA 52)."""
    if not measures:
        return
    yield Heading(tr("Countermeasures in force"))
    yield Table(
        headers=(tr("Measure"), tr("By"), tr("Notified"), tr("Reversible"), tr("Suspended")),
        rows=tuple(
            (said(m.what), plain(m.by) or "–", on(m.notified), yes(m.reversible), yes(m.suspended)) for m in measures
        ),
        widths=(3.0, 1.4, 1.7, 1.4, 1.5),
    )


def yes(holds: bool) -> str:
    """Yes or no."""
    return tr("yes") if holds else tr("no")


def statement_of_defence(facts: DefenceFacts) -> Document:
    """Pleas, the answer to each item, the reply to each claim, counterclaims."""
    statement = facts.statement
    blocks: tuple[AnyBlock, ...] = (
        Toc(),
        *jurisdiction(statement.jurisdiction),
        Heading(tr("The facts")),
        *paragraphs(statement.facts),
        Heading(tr("The points at issue")),
        *paragraphs(statement.issues),
        Heading(tr("The claims")),
        *replies(statement.replies, facts.claims),
        Heading(tr("The legal grounds")),
        *paragraphs(statement.law),
        Heading(tr("The relief sought by the Respondent")),
        *paragraphs(statement.relief),
        *counterclaims(statement),
    )
    return pleading("statement_of_defence", tr("Statement of Defence"), facts, blocks)


def jurisdiction(text: str) -> Iterator[AnyBlock]:
    """The plea as to jurisdiction (Article 23(2))."""
    if text.strip():
        yield Heading(tr("Plea as to jurisdiction"))
        yield from paragraphs(text)


def replies(given: tuple[ClaimReply, ...], titles: tuple[str, ...]) -> Iterator[AnyBlock]:
    """The reply to each claim, by its number and title."""
    for reply in given:
        title = titles[reply.claim - 1] if 0 < reply.claim <= len(titles) else ""
        yield Heading(tr("Claim {number}: {title}", number=reply.claim, title=plain(title)), 2)
        rows = (
            (tr("Answer"), tr(reply.stance.value).capitalize()),
            (tr("On attribution"), plain(reply.attribution)),
            (tr("On the obligation"), plain(reply.obligation)),
            (tr("Defences invoked"), "; ".join(excuse_text(e) for e in reply.excuses)),
            (tr("Grounds"), plain(reply.grounds)),
        )
        yield Items(tuple((label, value) for label, value in rows if value.strip()))


def counterclaims(statement: StatementOfDefence) -> Iterator[AnyBlock]:
    """Counterclaims with their relief (Article 21(3))."""
    if not statement.counterclaims:
        return
    yield Heading(tr("Counterclaims"))
    for number, claim in enumerate(statement.counterclaims, 1):
        yield from claim_schedule(claim, number, counter=True)
    yield relief_table(statement.counter_relief, tr("Relief sought by the Respondent"))
