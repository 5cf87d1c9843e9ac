"""The statement of claim and the statement of defence (Articles 20, 21 and 23)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from app.docket.rules.receipt import Channel
from app.registry.rules.claims import Claim, Countermeasure, Excuse, ReliefLine, excuse_text
from app.registry.rules.pleas import claim_shortcomings, countermeasure_objections, relief_shortcomings
from app.registry.rules.wording import arrived, blank, clean, needed, wanted
from app.terms import Moment, Reason, tr


@dataclass(frozen=True)
class StatementOfClaim:
    """A statement of claim as received; ``facts`` (b), ``issues`` (c), ``relief`` (d), ``law`` (e) of Article 20(2).

    ``standard`` is the standard of proof for which the claimant argues; ``annexed`` whether instrument and arbitration
    agreement are annexed (Article 20(3)).
    """

    facts: str = ""
    issues: str = ""
    law: str = ""
    claims: tuple[Claim, ...] = ()
    relief: tuple[ReliefLine, ...] = ()
    countermeasures: tuple[Countermeasure, ...] = ()
    annexed: bool = False
    standard: str = ""
    received: Moment | None = None
    channel: Channel = Channel.IN_PERSON
    filed_by: str = ""


class Stance(enum.Enum):
    """What the respondent says to a claim."""

    DENIED = "denied"
    PARTLY = "admitted in part"
    ADMITTED = "admitted"


@dataclass(frozen=True)
class ClaimReply:
    """The answer to one claim, by its number."""

    claim: int
    stance: Stance = Stance.DENIED
    attribution: str = ""
    obligation: str = ""
    excuses: tuple[Excuse, ...] = ()
    grounds: str = ""


@dataclass(frozen=True)
class StatementOfDefence:
    """A statement of defence as received: the answer to Article 20(2)(b) to (e), pleas and counterclaims."""

    facts: str = ""
    issues: str = ""
    relief: str = ""
    law: str = ""
    replies: tuple[ClaimReply, ...] = ()
    jurisdiction: str = ""
    counterclaims: tuple[Claim, ...] = ()
    counter_relief: tuple[ReliefLine, ...] = ()
    received: Moment | None = None
    channel: Channel = Channel.IN_PERSON
    filed_by: str = ""


def claim_statement_shortcomings(statement: StatementOfClaim, now: Moment) -> tuple[Reason, ...]:
    """Everything to object to in a statement of claim."""
    return (
        *narrative_objections(statement),
        *arrived(tr("statement of claim"), statement.received, now, "Article 20(1)", "received"),
        *structure_objections(statement, now),
        *countermeasure_objections(statement.countermeasures, "countermeasures"),
        *annex_objections(statement),
    )


def narrative_objections(statement: StatementOfClaim) -> Iterator[Reason]:
    """The narrative items of Article 20(2)."""
    yield from needed(statement.facts, tr("State the facts that support the claim."), "Article 20(2)(b)", "facts")
    yield from needed(statement.issues, tr("State the points at issue."), "Article 20(2)(c)", "issues")
    yield from needed(statement.law, tr("State the legal grounds or arguments."), "Article 20(2)(e)", "law")
    for what, text, field in (
        (tr("The facts"), statement.facts, "facts"),
        (tr("The points at issue"), statement.issues, "issues"),
        (tr("The legal grounds"), statement.law, "law"),
        (tr("The name of who filed it"), statement.filed_by, "filed_by"),
    ):
        yield from clean(what, text, field, lines=True)


def structure_objections(statement: StatementOfClaim, now: Moment) -> Iterator[Reason]:
    """The structured claims and the relief built on them."""
    if not statement.claims:
        yield Reason(tr("Set out at least one claim."), "Article 20(2)", "claims")
    for number, claim in enumerate(statement.claims, 1):
        yield from claim_shortcomings(claim, number, now)
    yield from relief_shortcomings(statement.relief, statement.claims)


def annex_objections(statement: StatementOfClaim) -> Iterator[Reason]:
    """Annexes and the standard of proof."""
    if not statement.annexed:
        yield Reason(
            tr("The instrument and the arbitration agreement are not annexed."),
            "Article 20(3)",
            "annexed",
            hard=False,
            noted=True,
        )
    yield from wanted(
        statement.standard,
        tr("No standard of proof is argued for; the tribunal will set it."),
        "Article 27",
        "standard",
    )


def defence_shortcomings(
    defence: StatementOfDefence, claims: int, now: Moment, *, pleaded: bool = False
) -> tuple[Reason, ...]:
    """Everything to object to in a defence to ``claims`` claims; ``pleaded``: jurisdiction was raised before."""
    return (
        *answer_objections(defence),
        *arrived(tr("statement of defence"), defence.received, now, "Article 21(1)", "received"),
        *reply_objections(defence.replies, claims),
        *counterclaim_objections(defence, now),
        *plea_objections(defence, pleaded),
    )


def answer_objections(defence: StatementOfDefence) -> Iterator[Reason]:
    """The answer to each item of Article 20(2)."""
    for text, sentence, what, field in (
        (defence.facts, tr("Answer the facts."), tr("The answer on the facts"), "facts"),
        (defence.issues, tr("Answer the points at issue."), tr("The answer on the points at issue"), "issues"),
        (defence.relief, tr("Answer the relief sought."), tr("The answer on the relief"), "relief"),
        (defence.law, tr("Answer the legal grounds."), tr("The answer on the law"), "law"),
    ):
        yield from needed(text, sentence, "Article 21(2)", field)
        yield from clean(what, text, field, lines=True)
    yield from clean(tr("The plea as to jurisdiction"), defence.jurisdiction, "jurisdiction", lines=True)
    yield from clean(tr("The name of who filed it"), defence.filed_by, "filed_by")


def reply_objections(replies: tuple[ClaimReply, ...], claims: int) -> Iterator[Reason]:
    """One reply for each claim, and grounds for each excuse: the burden is on who invokes it."""
    answered = [reply.claim for reply in replies]
    for number in sorted(set(answered)):
        if not 1 <= number <= claims:
            yield Reason(tr("There is no claim {number} to answer.", number=number), "Article 21(2)", "replies")
        if answered.count(number) > 1:
            yield Reason(tr("Claim {number} is answered twice.", number=number), "Article 21(2)", "replies")
    for number in range(1, claims + 1):
        if number not in answered:
            yield Reason(
                tr("Claim {number} is not answered; silence is no admission.", number=number),
                "Article 30(1)(b)",
                "replies",
                hard=False,
                noted=True,
            )
    for reply in replies:
        if reply.excuses and blank(reply.grounds):
            named = ", ".join(excuse_text(e) for e in reply.excuses)
            yield Reason(
                tr(
                    "Claim {number}: give the grounds for {excuses}; the burden is on the respondent.",
                    number=reply.claim,
                    excuses=named,
                ),
                "ARSIWA 20 to 25, 39",
                "replies",
            )


def counterclaim_objections(defence: StatementOfDefence, now: Moment) -> Iterator[Reason]:
    """Counterclaims are claims; their relief stands or falls with them (Article 21(3))."""
    for number, claim in enumerate(defence.counterclaims, 1):
        for reason in claim_shortcomings(claim, number, now, "counterclaims"):
            yield Reason(
                tr("Counterclaim: {text}", text=reason.text), reason.article, reason.field, reason.hard, reason.noted
            )
    if defence.counterclaims:
        for reason in relief_shortcomings(defence.counter_relief, defence.counterclaims):
            yield Reason(reason.text, reason.article, "counter_relief", reason.hard, reason.noted)
    elif defence.counter_relief:
        yield Reason(
            tr("Relief is sought for the respondent, but there is no counterclaim."), "Article 21(3)", "counter_relief"
        )


def plea_objections(defence: StatementOfDefence, pleaded: bool) -> Iterator[Reason]:
    """The defence is the last moment for a plea as to jurisdiction (Article 23(2))."""
    if blank(defence.jurisdiction) and not pleaded:
        yield Reason(
            tr("No plea as to jurisdiction: it can be raised no later than in this statement."),
            "Article 23(2)",
            "jurisdiction",
            hard=False,
            noted=True,
        )
