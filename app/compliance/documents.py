"""Documents of compliance: the ledger of obligations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.compliance.rules import NewObligation
from app.documents.model import AnyBlock, Caption, Document, Heading, Items, Para, Signatures, Signer, plain
from app.terms import Money, Side, day_text, tr


@dataclass(frozen=True)
class LedgerLine:
    """An obligation as printed."""

    number: str
    obligation: NewObligation


@dataclass(frozen=True)
class LedgerFacts:
    """What the ledger says when it is opened."""

    caption: Caption
    lines: tuple[LedgerLine, ...]
    claimant: str
    respondent: str
    place: str
    day: date
    registrar: str


def ledger(facts: LedgerFacts) -> Document:
    """The obligations of the operative part with their dates, as sent to both parties."""
    blocks: list[AnyBlock] = [
        Para(tr("The Registry has entered the obligations of the operative part of the award as follows. The parties "
                "tell the Registry how each has been carried out (Article 34(7)).")),
    ]  # fmt: skip
    for line in facts.lines:
        blocks += [
            Heading(f"{line.number}. {plain(line.obligation.title)}", 2, numbered=False),
            Items(_rows(line, facts)),
        ]
    blocks += [
        Para(tr("The ledger restates the award for convenience; the award alone binds.")),
        Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
    ]
    return Document("obligations", tr("Ledger of obligations"), facts.caption, tuple(blocks), facts.place, facts.day)


def _rows(line: LedgerLine, facts: LedgerFacts) -> tuple[tuple[str, str], ...]:
    one = line.obligation
    names = {Side.CLAIMANT: facts.claimant, Side.RESPONDENT: facts.respondent}
    rows = [
        (tr("Operative paragraph"), f"({one.operative})"),
        (tr("Owed by"), plain(names.get(one.side, tr(one.side.value)))),
        (tr("What"), plain(one.text)),
        (tr("Due"), day_text(one.due) if one.due else ""),
        (tr("Proof expected"), plain(one.evidence)),
    ]
    if one.amount is not None:
        rows.insert(3, (tr("Amount"), str(Money(one.amount, one.currency))))
    if one.review:
        rows.append((tr("Review"), day_text(one.review)))
    if one.sunset:
        rows.append((tr("Sunset"), day_text(one.sunset)))
    return tuple((name, value) for name, value in rows if value)


PRODUCES = {"obligations": (LedgerFacts, ledger)}
