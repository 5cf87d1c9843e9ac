"""Papers on deposits: the request, the notice that a share is unpaid, the account (Article 43)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.docket.rules import CaseFacts
from app.documents.model import (
    AnyBlock,
    Caption,
    Document,
    Heading,
    Items,
    Para,
    Quote,
    Signatures,
    Signer,
    Table,
    plain,
)
from app.registry.documents.schedule import on, paragraphs
from app.registry.rules.money import Ledger, Line, LineKind, Share
from app.registry.rules.money_deposits import DepositRequest, UnpaidNotice
from app.registry.rules.papers import PARTIES
from app.terms import Money, Side, day_text, tr

Named = tuple[tuple[Side, str], ...]


@dataclass(frozen=True)
class RequestFacts:
    """A request as it goes to the parties; ``dues`` has the last day of each share. ``entry`` is 0 in a preview."""

    caption: Caption
    request: DepositRequest
    dues: tuple[tuple[Side, date | None], ...]
    parties: Named
    article: str
    entry: int
    signer: str
    place: str


@dataclass(frozen=True)
class UnpaidFacts:
    """A notice that a share is unpaid; ``may_stop``: the tribunal may suspend or end the proceedings by order."""

    caption: Caption
    notice: UnpaidNotice
    share: Share
    parties: Named
    article: str
    may_stop: bool
    entry: int
    signer: str
    place: str


@dataclass(frozen=True)
class StatementFacts:
    """The account of the deposits on a day; ``closed`` when what was left has been returned."""

    caption: Caption
    ledger: Ledger
    parties: Named
    day: date
    article: str
    entry: int
    remarks: str
    signer: str
    place: str
    closed: bool = False


def parties_of(case: CaseFacts) -> Named:
    """The sides with the names of their parties."""
    return tuple((side, " / ".join(p.name for p in case.parties if p.side is side)) for side in PARTIES)


def name(parties: Named, side: Side) -> str:
    """A party as the papers name it."""
    return plain(dict(parties).get(side, "")) or tr(side.value)


def deposit_request(facts: RequestFacts) -> Document:
    """Who deposits how much, for what, where and by when, and what follows."""
    asked, dues = facts.request, dict(facts.dues)
    rows = tuple((name(facts.parties, side), str(sum_), on(dues.get(side))) for side, sum_ in asked.shares)
    ground = asked.ground.strip().rstrip(".")
    return Document(
        kind="deposit_request",
        title=tr("Request for a deposit"),
        caption=facts.caption,
        blocks=(
            Para(tr("The Tribunal requests the parties to deposit the following amounts as an advance ({article}).",
                    article=facts.article)),
            Table((tr("Party"), tr("Amount"), tr("Payable by")), rows, (4, 2.2, 2.2), right=(1,)),
            *((Para(tr("The amounts are not equal: {ground}.", ground=plain(ground))),) if ground else ()),
            *whole(asked),
            Heading(tr("For what")), *paragraphs(asked.purpose),
            *((Heading(tr("Where to pay")), Quote(plain(asked.account.strip()))) if asked.account.strip() else ()),
            Heading(tr("If a deposit is not paid")),
            Para(tr("If the deposits are not paid in full by the day stated, the parties are so informed in order that "
                    "one or more of them may make the payment.")),
            Para(tr("What is not spent is returned with an account at the end of the proceedings.")),
            *entered(facts.entry),
            Signatures((Signer(facts.signer, tr("For the Tribunal, Presiding Arbitrator")),), facts.place, asked.day),
        ),
        place=facts.place,
        day=asked.day,
    )  # fmt: skip


def whole(asked: DepositRequest) -> Iterator[AnyBlock]:
    """The sum of all shares."""
    total = sum((sum_.amount for _, sum_ in asked.shares), Decimal(0))
    if len(asked.shares) > 1:
        yield Para(tr("Together: {sum}.", sum=Money(total, asked.currency)))


def entered(entry: int) -> Iterator[AnyBlock]:
    """Where it stands on the docket."""
    if entry:
        yield Para(tr("Docket: entry {n}.", n=entry), numbered=False)


def unpaid_deposit(facts: UnpaidFacts) -> Document:
    """Which share is unpaid, how much, until when either party may pay it, and what may follow."""
    share, notice = facts.share, facts.notice
    who = name(facts.parties, share.side)
    rows = (
        (tr("Share of"), who),
        (tr("Asked"), str(share.asked)),
        (tr("Received towards it"), str(Money(share.credited, share.asked.currency))),
        (tr("Outstanding"), f"**{share.outstanding}**"),
        (tr("Was payable by"), on(share.due)),
        (tr("Request"), tr("entry {n}", n=share.about)),
    )
    until = tr("Either party may pay it until {day}.", day=on(notice.until)) if notice.until else ""
    pay = tr("The parties are informed of this in order that one or more of them may make the payment.")
    return Document(
        kind="unpaid_deposit",
        title=tr("Notice that a deposit is unpaid"),
        caption=facts.caption,
        blocks=(
            Para(tr("The share of {party} in the deposits has not been paid in full ({article}).", party=who,
                    article=facts.article)),
            Items(rows),
            Para(" ".join(part for part in (pay, until) if part)),
            *((Para(tr("If the payment is not made, the Tribunal may order the suspension or termination of the "
                       "proceedings.")),) if facts.may_stop else ()),
            Para(tr("A party that pays in the stead of another is credited with it in the account of the deposits.")),
            *paragraphs(notice.remarks),
            *entered(facts.entry),
            Signatures((Signer(facts.signer, tr("For the Registry, on behalf of the Tribunal")),), facts.place,
                       notice.day),
        ),
        place=facts.place,
        day=notice.day,
    )  # fmt: skip


def deposit_account(facts: StatementFacts) -> Document:
    """Shares asked and paid, every movement with its running balance, and each party's account; per currency."""
    book = facts.ledger
    lead = (
        tr("The Tribunal accounts to the parties as follows for the deposits received ({article}). What was not spent "
           "is returned to the party that paid it.", article=facts.article) if facts.closed else
        tr("The deposits stand as follows on {day} ({article}).", day=day_text(facts.day), article=facts.article)
    )  # fmt: skip
    return Document(
        kind="deposit_account",
        title=tr("Account of the deposits"),
        caption=facts.caption,
        blocks=(
            Para(lead),
            *asked(facts),
            *(block for currency in book.currencies for block in account(facts, currency)),
            *exchanged(book),
            *remarks(facts.remarks),
            *entered(facts.entry),
            Signatures((Signer(facts.signer, tr("For the Registry")),), facts.place, facts.day),
        ),
        place=facts.place,
        day=facts.day,
    )


def remarks(text: str) -> Iterator[AnyBlock]:
    """What is said beside the figures."""
    if text.strip():
        yield Heading(tr("Remarks"))
        yield from paragraphs(text)


def asked(facts: StatementFacts) -> Iterator[AnyBlock]:
    """What each party was asked, what was paid towards it, by whomever."""
    shares = facts.ledger.shares
    if not shares:
        return
    rows = tuple(
        (str(s.about), name(facts.parties, s.side), str(s.asked), figure(s.credited), figure(s.outstanding.amount))
        for s in shares
    )
    yield Heading(tr("Shares asked"))
    heads = (tr("Entry"), tr("Party"), tr("Asked"), tr("Credited"), tr("Outstanding"))
    yield Table(heads, rows, (0.9, 3.4, 2.4, 2, 2), right=(2, 3, 4))


def account(facts: StatementFacts, currency: str) -> Iterator[AnyBlock]:
    """The movements of one currency, then each party's account in it."""
    book = facts.ledger
    moved = book.running(currency)
    if not moved:
        return
    yield Heading(tr("Account in {currency}", currency=currency))
    heads = (tr("Day"), tr("Entry"), tr("What"), tr("In"), tr("Out"), tr("Balance"))
    rows = tuple((day_text(line.day), str(line.entry or ""), told(facts, line), *in_out(line), figure(held))
                 for line, held in moved)  # fmt: skip
    yield Table(heads, rows, (2, 0.8, 4.2, 1.9, 1.9, 1.9), tr("Movements in {c}", c=currency), right=(3, 4, 5))
    of_party = (tr("Party"), tr("Paid"), tr("Spent"), tr("Returned"), tr("Balance"))
    lines = tuple((name(facts.parties, side), *columns(book, currency, side)) for side in PARTIES)
    last = (f"**{tr('Total')}**", *(f"**{each}**" for each in columns(book, currency, None)))
    yield Table(of_party, (*lines, last), (3.8, 2, 2, 2, 2), tr("By party, in {c}", c=currency), right=(1, 2, 3, 4))


def columns(book: Ledger, currency: str, side: Side | None) -> tuple[str, ...]:
    """Paid, spent, returned and what is left, of one party's money or of all."""
    moved = (book.total(kind, currency, side) for kind in (LineKind.RECEIVED, LineKind.SPENT, LineKind.RETURNED))
    return (*(figure(each) for each in moved), figure(book.balance(currency, side)))


def told(facts: StatementFacts, line: Line) -> str:
    """A movement in words."""
    who = name(facts.parties, line.payer)
    if line.kind is LineKind.RECEIVED and line.payer is not line.share:
        text = tr("Received from {party} in the stead of {other}", party=who, other=name(facts.parties, line.share))
    elif line.kind is LineKind.RECEIVED:
        text = tr("Received from {party}", party=who)
    elif line.kind is LineKind.SPENT:
        text = tr("Spent from the deposit of {party}", party=who)
    else:
        return tr("Returned to {party}", party=who)
    return f"{text}: {plain(line.text)}" if line.text else text


def in_out(line: Line) -> tuple[str, str]:
    """The amount in the column where it belongs."""
    amount = figure(line.amount.amount)
    return (amount, "") if line.signed > 0 else ("", amount)


def figure(amount: Decimal) -> str:
    """An amount without its currency."""
    return f"{amount:,.2f}"


def exchanged(book: Ledger) -> Iterator[AnyBlock]:
    """Every rate of exchange that was used, with its day and source."""
    for line in book.lines:
        if line.rate is not None and line.credited is not None:
            yield Para(tr(
                "The payment of {sum} of {day} is credited with {credited}, at {rate} {asked} for one {paid}: "
                "{source}, {rate_day}.", sum=line.amount, day=day_text(line.day), credited=line.credited,
                rate=line.rate.value, asked=line.credited.currency, paid=line.amount.currency,
                source=plain(line.rate.source), rate_day=day_text(line.rate.day),
            ))  # fmt: skip
