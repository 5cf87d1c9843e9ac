"""Statements of claim and defence (Articles 20 and 21)."""

from __future__ import annotations

from uuid import UUID

from app.docket.acts import begin
from app.docket.queries import caption
from app.docket.rules import CaseFacts
from app.registry.acts.filing import keep
from app.registry.documents import ClaimFacts, DefenceFacts
from app.registry.queries import counter
from app.registry.rules.pleading import (
    StatementOfClaim,
    StatementOfDefence,
    claim_statement_shortcomings,
    defence_shortcomings,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, Side, act, refuse, tr


@act("registry.file_statement_of_claim", "File the statement of claim", WITH_SECRETARY)
def file_statement_of_claim(tx: Tx, case: UUID, statement: StatementOfClaim, override: Override | None = None) -> int:
    """Enters the statement of claim with its structured claims (Article 20)."""
    refuse(claim_statement_shortcomings(statement, tx.moment), override)
    assert statement.received is not None
    step = begin(tx, file_statement_of_claim, case, override)
    title = tr("Statement of claim")
    detail = tr("{n} claims, {m} heads of relief", n=len(statement.claims), m=len(statement.relief))
    step.tally("claims", len(statement.claims))
    number = step.enter(title, by=Side.CLAIMANT, day=statement.received.day, detail=detail, new=statement)
    keep(tx, case, number, Side.CLAIMANT, statement.received.day, statement)
    facts = ClaimFacts(
        caption(step.case),
        statement,
        in_one_line(step.case, Side.CLAIMANT),
        in_one_line(step.case, Side.RESPONDENT),
        number,
        step.case.seat,
        statement.received.day,
    )
    step.owe("statement_of_claim", facts, title)
    return number


def in_one_line(case: CaseFacts, side: Side) -> str:
    """A party's name, agent and address."""
    party = case.party(side)
    parts = (party.name, party.agent, party.address) if party else ()
    return ", ".join(part.replace("\n", ", ") for part in parts if part)


@act("registry.file_statement_of_defence", "File the statement of defence", WITH_SECRETARY)
def file_statement_of_defence(
    tx: Tx, case: UUID, statement: StatementOfDefence, override: Override | None = None
) -> int:
    """Enters the statement of defence with its reply to each claim (Article 21)."""
    stand = counter(tx.session, case)
    step = begin(tx, file_statement_of_defence, case, override)
    titles = tuple(claim.title for claim in stand.claim.claims) if stand.claim else ()
    pleaded = stand.response is not None and bool(stand.response.jurisdiction.strip())
    refuse(defence_shortcomings(statement, len(titles), tx.moment, pleaded=pleaded), override)
    assert statement.received is not None
    title = tr("Statement of defence")
    detail = tr("{n} replies, {m} counterclaims", n=len(statement.replies), m=len(statement.counterclaims))
    step.tally("counterclaims", len(statement.counterclaims))
    number = step.enter(title, by=Side.RESPONDENT, day=statement.received.day, detail=detail, new=statement)
    keep(tx, case, number, Side.RESPONDENT, statement.received.day, statement)
    facts = DefenceFacts(
        caption(step.case),
        statement,
        titles,
        in_one_line(step.case, Side.CLAIMANT),
        in_one_line(step.case, Side.RESPONDENT),
        number,
        step.case.seat,
        statement.received.day,
    )
    step.owe("statement_of_defence", facts, title)
    return number
