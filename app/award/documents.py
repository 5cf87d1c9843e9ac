"""The award, and the certificate of true copy."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from app.attribution.documents import findings
from app.attribution.rules import Sheet
from app.award.rules import AwardSigner, CostLine, Formalities, Head, interest_to, joined, majority_words, number_words
from app.award.rules.costs import Cost, CostsDecision
from app.documents.model import (
    Annex,
    AnyBlock,
    Caption,
    Centred,
    Document,
    Heading,
    Items,
    Note,
    Para,
    Signatures,
    Signer,
    Table,
    Toc,
    plain,
)
from app.registry.documents.papers import PaperFacts, paper
from app.terms import DecisionOfPanel, Money, PanelOpinion, PanelParagraph, PanelSection, day_text, tr

_ALL_OTHER = re.compile(r"all other (claims|requests|submissions)\b", re.I)


@dataclass(frozen=True)
class PartyLine:
    """A party and its agent as the award names them."""

    name: str
    role: str
    agent: str


@dataclass(frozen=True)
class MemberLine:
    """A member of the tribunal and by whom appointed."""

    name: str
    office: str
    appointer: str


@dataclass(frozen=True)
class HistoryLine:
    """A docket entry as the procedural history tells it."""

    day: date
    text: str
    number: int


@dataclass(frozen=True)
class AwardFacts:
    """Everything the award says."""

    caption: Caption
    decision: DecisionOfPanel
    formalities: Formalities
    parties: tuple[PartyLine, ...]
    members: tuple[MemberLine, ...]
    history: tuple[HistoryLine, ...]
    sheet: Sheet | None = None


@dataclass(frozen=True)
class TrueCopyFacts:
    """What a certificate of true copy says. ``sha256`` is of the signed original; ``signatures`` one line each."""

    caption: Caption
    title: str
    dated: date
    number: int
    total: int
    pages: int
    sha256: str
    holder: str
    purpose: str
    signatures: tuple[str, ...]
    place: str
    day: date
    registrar: str


@dataclass(frozen=True)
class CostsFacts:
    """What a decision on costs says; ``parties`` in the order claimant, respondent. ``entry`` is 0 in a preview."""

    caption: Caption
    made: CostsDecision
    parties: tuple[str, ...]
    entry: int
    presiding: str
    place: str
    article: str


def award(facts: AwardFacts) -> Document:
    """The award as the members sign it."""
    form = facts.formalities
    blocks: list[AnyBlock] = [Toc()]
    for section in facts.decision.sections:
        blocks += [Heading(plain(section.heading)), *_section(section, facts)]
    blocks += [Heading(tr("Operative part")), *_operative(facts.decision.operative)]
    blocks += [_closing(form, len(facts.parties)), _signatures(form)]
    blocks += [_opinion(o) for o in facts.decision.opinions]
    return Document(
        kind="award",
        title=plain(facts.decision.title) or tr("Award"),
        caption=facts.caption,
        blocks=tuple(blocks),
        place=form.place,
        day=form.day,
        cover=True,
        front=_front(facts),
    )


def _front(facts: AwardFacts) -> tuple[AnyBlock, ...]:
    members = tuple((plain(m.name), _seated(m)) for m in facts.members)
    parties = tuple((f"**{plain(p.name)}**, {tr(p.role).capitalize()}", _agent(p)) for p in facts.parties)
    day = day_text(facts.formalities.day) if facts.formalities.day else ""
    made = ((tr("Place of arbitration"), plain(facts.formalities.place)), (tr("Date"), day))
    return (
        Items((*((tr("Tribunal") if i == 0 else "", f"**{n}**\n{o}") for i, (n, o) in enumerate(members)),
               *((tr("Parties and agents") if i == 0 else "", f"{n}\n{a}".strip()) for i, (n, a) in enumerate(parties)),
               *made)),
    )  # fmt: skip


def _seated(member: MemberLine) -> str:
    office = tr(member.office).capitalize()
    return tr("{office}, appointed by {who}", office=office, who=tr(member.appointer)) if member.appointer else office


def _agent(party: PartyLine) -> str:
    return tr("represented by {agent}, Agent", agent=plain(party.agent)) if party.agent else ""


def _section(section: PanelSection, facts: AwardFacts) -> list[AnyBlock]:
    fields = {
        "{procedure}": lambda: _history(facts.history),
        "{findings}": lambda: _findings(facts.sheet, section),
        "{compensation}": lambda: _compensation(facts),
        "{costs}": lambda: _costs(facts.formalities),
    }
    blocks: list[AnyBlock] = []
    for text in section.paragraphs:
        made = fields.get(text.strip())
        blocks += made() if made else [Para(plain(text))]
    return blocks


def _findings(sheet: Sheet | None, section: PanelSection) -> tuple[AnyBlock, ...]:
    """The record's findings one level below the section, without what the panel says there in the same words."""
    said = {plain(text) for text in section.paragraphs}
    found = findings(sheet) if sheet else ()
    return tuple(
        replace(b, level=b.level + 1) if isinstance(b, Heading) else b
        for b in found
        if not (isinstance(b, Para) and b.text in said)
    )


def _history(history: Sequence[HistoryLine]) -> tuple[AnyBlock, ...]:
    told = sorted(history, key=lambda h: (h.day, h.number))
    rows = tuple((str(h.number), day_text(h.day), plain(h.text)) for h in told)
    return (
        Para(tr("The course of the proceedings stands on the docket of the case as follows.")),
        Table((tr("Entry"), tr("Date"), tr("Step")), rows, (1, 2.6, 9)),
    )


def _compensation(facts: AwardFacts) -> tuple[AnyBlock, ...]:
    form = facts.formalities
    if not form.heads:
        return ()
    rows = (*(_head(h) for h in form.heads), _sum(form.heads))
    headers = ("", tr("Head"), tr("Claimed"), tr("Proved"), tr("Awarded"), tr("Reason"))
    table = Table(headers, rows, (0.5, 3.3, 3, 3, 3, 3.2), tr("Compensation in {c}", c=form.currency), right=(2, 3, 4))
    return (table, *_interest(facts))


def _head(head: Head) -> tuple[str, ...]:
    figures = (f"{a:,.2f}" for a in (head.claimed, head.proved, head.awarded))
    return (head.code, plain(head.title), *figures, plain(head.reason))


def _sum(heads: Sequence[Head]) -> tuple[str, ...]:
    totals = (sum((getattr(h, n) for h in heads), Decimal(0)) for n in ("claimed", "proved", "awarded"))
    return ("", f"**{tr('Total')}**", *(f"**{t:,.2f}**" for t in totals), "")


def _interest(facts: AwardFacts) -> tuple[AnyBlock, ...]:
    form = facts.formalities
    if form.interest is None or form.total is None or form.day is None:
        return ()
    due = interest_to(form.total, form.interest, form.day)
    if any(f"{due:,.2f}" in text for s in facts.decision.sections for text in s.paragraphs):
        return ()
    values = {"sum": Money(form.total, form.currency), "start": day_text(form.interest.start)}
    text = tr("Simple interest of {rate} per cent a year on {sum} from {start} to the date of this award amounts to "
              "{due}.", rate=form.interest.rate, due=Money(due, form.currency), **values)  # fmt: skip
    return (Para(text),)


def _costs(form: Formalities) -> tuple[AnyBlock, ...]:
    if not form.costs:
        return ()
    total = sum((c.amount for c in form.costs), Decimal(0))
    rows = (*(_cost(line) for line in form.costs), ("", f"**{tr('Total')}**", f"**{total:,.2f}**"))
    title = tr("Costs of the arbitration in {c}", c=form.currency)
    return (Table(("", tr("Head (Article 40(2))"), tr("Amount")), rows, (0.8, 8, 2.6), title, right=(2,)),)


def _cost(line: CostLine) -> tuple[str, ...]:
    return (line.letter, plain(line.title), f"{line.amount:,.2f}")


def _operative(paragraphs: Sequence[PanelParagraph]) -> list[AnyBlock]:
    blocks: list[AnyBlock] = [Centred(tr("For these reasons, the Tribunal"), "bold")]
    ends = [";"] * (len(paragraphs) - 2) + [tr("; and")] * (len(paragraphs) > 1) + ["."]
    for p, end in zip(paragraphs, ends, strict=False):
        text = _led(plain(p.text).rstrip(". ;,"))
        blocks.append(Para(f"**({p.number})** *{_by(p)}*, {text}{end}", numbered=False))
    blocks += [_vote(p) for p in paragraphs if p.against]
    return blocks


def _by(paragraph: PanelParagraph) -> str:
    return majority_words(paragraph.in_favour, tuple(plain(name) for name in paragraph.against))


def _led(text: str) -> str:
    """What follows the majority: a verb, or for "All other claims are rejected" the verb put before it."""
    lowered = text[:1].lower() + text[1:]
    rest = _ALL_OTHER.match(text) is not None
    return tr("decides that {text}", text=lowered) if rest else lowered if text[:1] == text[:1].upper() else text


def _vote(paragraph: PanelParagraph) -> AnyBlock:
    return Note(
        tr("On paragraph ({n}): in favour, {for_}; against, {against}.", n=paragraph.number,
           for_=plain(joined(paragraph.in_favour)), against=plain(joined(paragraph.against)))
    )  # fmt: skip


def _closing(form: Formalities, parties: int) -> Para:
    values = {"place": plain(form.place), "n": number_words(form.originals)}
    if form.originals == parties + 1:
        text = tr("Made at {place}, the place of arbitration, in {n} originals, one for each party and one for the "
                  "archives of the Registry.", **values)  # fmt: skip
    else:
        text = tr("Made at {place}, the place of arbitration, in {n} originals.", **values)
    return Para(text, numbered=False)


def _signatures(form: Formalities) -> Signatures:
    signers = tuple(Signer(s.name, s.office, s.reason_missing) for s in form.signers)
    return Signatures(signers, form.place, form.day)


def _opinion(opinion: PanelOpinion) -> Annex:
    on = ", ".join(f"({n})" for n in opinion.on)
    lead = (Note(tr("On operative paragraph {n}. This opinion is no part of the award.", n=on)),) if on else (
        Note(tr("This declaration is no part of the award.")),)  # fmt: skip
    title = tr("{kind} of {name}", kind=tr(opinion.kind).capitalize(), name=plain(opinion.author))
    author = Para(f"*{plain(opinion.author)}*", numbered=False)
    return Annex(title, (*lead, *(Para(plain(text)) for text in opinion.paragraphs), author))


def true_copy(facts: TrueCopyFacts) -> Document:
    """The Registry's certificate that a copy is true (New York Convention, Article IV(1); Article 34(6))."""
    rows = (
        (tr("Document"), _dated(facts)),
        (tr("Copy"), tr("No. {n} of {total}", n=facts.number, total=facts.total)),
        (tr("Issued to"), plain(facts.holder)),
        (tr("Purpose"), plain(facts.purpose)),
        (tr("Pages"), str(facts.pages)),
        (tr("SHA-256 of the original file"), " ".join(facts.sha256[i : i + 8] for i in range(0, 64, 8))),
    )
    return Document(
        kind="certificate_of_true_copy",
        title=tr("Certificate of true copy"),
        caption=facts.caption,
        blocks=(
            Para(tr("The Registry certifies that the {n} pages that follow this certificate are a true and complete "
                    "copy of the document described below, the signed original of which is kept in its archives.",
                    n=facts.pages)),
            Items(rows),
            Para(tr("When the copy was made, the signatures of the original stood as follows:")),
            *(Para(plain(line), level=1) for line in facts.signatures),
            Para(tr("Each page of the copy bears its number. The stamp on the pages is not part of the original.")),
            Signatures((Signer(facts.registrar, tr("For the Registry")),), facts.place, facts.day),
        ),
        place=facts.place,
        day=facts.day,
    )  # fmt: skip


def _dated(facts: TrueCopyFacts) -> str:
    title, day = plain(facts.title), day_text(facts.dated)
    return title if day in title else tr("{title}, dated {day}", title=title, day=day)


def costs_decision(facts: CostsFacts) -> Document:
    """The costs under their heads, each arbitrator's fee by itself, then who bears them; currency by currency."""
    made = facts.made
    blocks: list[AnyBlock] = [
        Para(tr("The Tribunal fixes the costs of the arbitration as follows ({article}).", article=facts.article)),
        *(_heads_of(made, currency) for currency in made.currencies),
    ]
    blocks += [Heading(tr("Apportionment")), *_reasons(made), _apportioned(made)]
    if facts.entry:
        blocks.append(Para(tr("Docket: entry {n}.", n=facts.entry), numbered=False))
    signer = Signer(facts.presiding, tr("For the Tribunal, Presiding Arbitrator"))
    return Document(
        kind="costs_decision",
        title=tr("Decision on costs"),
        caption=facts.caption,
        blocks=(*blocks, Signatures((signer,), facts.place, made.day)),
        place=facts.place,
        day=made.day,
    )


def _heads_of(made: CostsDecision, currency: str) -> Table:
    own = [cost for cost in made.costs if cost.amount.currency == currency]
    rows = tuple((f"({c.letter})", plain(c.title), f"{c.amount.amount:,.2f}") for c in sorted(own, key=_letter))
    total = ("", f"**{tr('Total')}**", f"**{made.total(currency):,.2f}**")
    title = tr("Costs of the arbitration in {c}", c=currency)
    return Table(("", tr("Head (Article 40(2))"), tr("Amount")), (*rows, total), (0.8, 8, 2.6), title, right=(2,))


def _letter(cost: Cost) -> str:
    return cost.letter


def _reasons(made: CostsDecision) -> list[AnyBlock]:
    return [Para(plain(part.strip())) for part in made.reasons.split("\n\n") if part.strip()]


def _apportioned(made: CostsDecision) -> Table:
    heads = (tr("Currency"), tr("Total"), tr("Borne by the claimant"), tr("Borne by the respondent"))
    rows = tuple(
        (share.currency, *(f"{each:,.2f}" for each in (share.total, share.claimant, share.respondent)))
        for share in made.shares
    )
    return Table(heads, rows, (1.6, 3, 3, 3), right=(1, 2, 3))


@dataclass(frozen=True)
class AddendumFacts:
    """A decision after the award: its words as a decision, and the members who sign it. ``kind`` is the document's."""

    kind: str
    paper: PaperFacts
    signers: tuple[AwardSigner, ...]


def addendum(facts: AddendumFacts) -> Document:
    """A correction, an interpretation or an additional award, signed by every member (Article 34(2) to (6))."""
    made = paper(facts.paper)
    words = tuple(block for block in made.blocks if not isinstance(block, Signatures))
    signers = tuple(Signer(s.name, s.office, s.reason_missing) for s in facts.signers)
    signed = Signatures(signers, facts.paper.place, facts.paper.day)
    return replace(made, kind=facts.kind, blocks=(*words, signed))


ADDENDA = ("correction", "interpretation", "additional_award")
"""Kinds of decisions after the award; each is signed as the award is."""
PRODUCES: dict[str, tuple[type, Callable[[Any], Document]]] = {
    "award": (AwardFacts, award),
    "certificate_of_true_copy": (TrueCopyFacts, true_copy),
    "costs_decision": (CostsFacts, costs_decision),
    **dict.fromkeys(ADDENDA, (AddendumFacts, addendum)),
}
