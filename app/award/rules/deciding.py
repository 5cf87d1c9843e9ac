"""The form of an award and its scrutiny (UNCITRAL and PCA Rules, Articles 33 to 42)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.terms import DecisionOfPanel, Moment, Money, PanelParagraph, Reason, Side, tr

FIELDS = ("{procedure}", "{findings}", "{compensation}", "{costs}")
"""A paragraph of the draft that holds one of these alone is filled from the record when the award is set."""

COST_HEADS = (
    ("b", "Travel and other expenses of the arbitrators"),
    ("c", "Expert advice and other assistance to the tribunal"),
    ("d", "Travel and other expenses of witnesses, as approved"),
    ("e", "Legal and other costs of the parties"),
    ("f", "Fees and expenses of the Registry and the appointing authority"),
)
"""The closed heads of Article 40(2) after (a), the fees, which are stated for each arbitrator."""

MANNERS = ("digital", "paper", "absent")
"""What can become of a member's signature."""

_CITED = re.compile(r"\b((?:C|R|CLA|RLA|CWS|RWS|CER|RER|TE|J)-\d{3,4}(?:-bis|-[A-Z])?)\b")
_CENT = Decimal("0.01")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDERS = re.compile(r"\b(orders?|directs?|requires?|shall|is to|are to|fixes)\b", re.I)
_REST = re.compile(r"\ball other (claims|requests)\b", re.I)


@dataclass(frozen=True)
class Head:
    """A head of compensation; amounts in the award's currency."""

    code: str
    title: str
    claimed: Decimal
    proved: Decimal
    awarded: Decimal
    reason: str = ""


@dataclass(frozen=True)
class Interest:
    """Interest (ARSIWA Article 38): per cent a year, simple, on a year of ``basis_days``, from a local day."""

    rate: Decimal
    start: date
    basis_days: int = 365


@dataclass(frozen=True)
class CostLine:
    """One of the closed heads of costs (Article 40(2)); fees are stated separately for each arbitrator."""

    letter: str
    title: str
    amount: Decimal


@dataclass(frozen=True)
class AwardSigner:
    """A member and what became of the signature: digital, on paper, or absent for a stated reason."""

    name: str
    office: str
    reason_missing: str = ""


@dataclass(frozen=True)
class Formalities:
    """What makes a decided draft an award: place, day, originals, figures, signers (Article 34)."""

    place: str = ""
    day: date | None = None
    originals: int = 3
    reasons_waived: bool = False
    currency: str = "EUR"
    heads: tuple[Head, ...] = ()
    total: Decimal | None = None
    interest: Interest | None = None
    costs: tuple[CostLine, ...] = ()
    costs_total: Decimal | None = None
    signers: tuple[AwardSigner, ...] = ()
    remarks: tuple[str, ...] = ()
    due_notice: bool = False
    heard: bool = False
    relief_answered: bool = False


@dataclass(frozen=True)
class Receipt:
    """How a party received the award; ``received`` is a local day with its zone in ``at``."""

    side: Side
    at: Moment
    means: str
    received_by: str
    proof: str = ""


@dataclass(frozen=True)
class CopyRequest:
    """For whom a certified copy is made, what for, and how many there will be in all."""

    holder: str = ""
    purpose: str = ""
    total: int = 1


@dataclass(frozen=True)
class Check:
    """One line of the scrutiny list: what was looked at, whether it holds, and what was found. ``hard`` stops issue."""

    title: str
    article: str
    holds: bool
    found: str = ""
    hard: bool = True
    field: str = ""


@dataclass(frozen=True)
class Background:
    """What the record says, for the scrutiny to compare the draft with."""

    parties: tuple[str, ...]
    members: tuple[str, ...]
    exhibits: frozenset[str]
    seat: str
    relief: tuple[str, ...] = ()
    closed: date | None = None
    minutes: int = 0
    closed_exhibits: frozenset[str] = frozenset()


def interest_to(amount: Decimal, interest: Interest, until: date) -> Decimal:
    """Simple interest from its start to a day, that day not counted, rounded to the cent."""
    days = max((until - interest.start).days, 0)
    return (amount * interest.rate / 100 * days / interest.basis_days).quantize(_CENT, ROUND_HALF_UP)


def number_words(number: int) -> str:
    """A small number in words, as operative parts write votes and originals; larger ones in figures."""
    return tr(_NUMBERS[number]) if 0 <= number < len(_NUMBERS) else str(number)


def majority_words(in_favour: Sequence[str], against: Sequence[str]) -> str:
    """How a decision was reached, with the names of those against: "by two votes to one, Dr Vane voting against"."""
    if not against:
        return tr("unanimously")
    return tr("by {a} votes to {b}, {names} voting against", a=number_words(len(in_favour)),
              b=number_words(len(against)), names=joined(against))  # fmt: skip


def joined(names: Sequence[str]) -> str:
    """Names as a sentence has them: "A, B and C"."""
    *first, last = names or ("",)
    return tr("{first} and {last}", first=", ".join(first), last=last) if first else last


def operative_of(paragraphs: Sequence[PanelParagraph]) -> tuple[PanelParagraph, ...]:
    """The operative paragraphs that may ask something of a party: not those that declare, reject or dispose only."""
    return tuple(p for p in paragraphs if _ORDERS.search(p.text))


def cited(decision: DecisionOfPanel) -> tuple[str, ...]:
    """The exhibit numbers a draft cites, in order of first mention."""
    return tuple(dict.fromkeys(m for text in _texts(decision) for m in _CITED.findall(text)))


def _texts(decision: DecisionOfPanel) -> Iterable[str]:
    for section in decision.sections:
        yield from section.paragraphs
    for paragraph in decision.operative:
        yield paragraph.text


def scrutiny(decision: DecisionOfPanel, formalities: Formalities, background: Background) -> tuple[Check, ...]:
    """The whole scrutiny list; the clerk sees every line, an award goes out only when no hard line fails."""
    return (
        *_formal(decision, formalities, background),
        *_figures(formalities, len(background.members)),
        *_content(decision, formalities, background),
        *_votes(decision, background),
    )


def _formal(decision: DecisionOfPanel, form: Formalities, known: Background) -> tuple[Check, ...]:
    reasoned = form.reasons_waived or any(s.paragraphs for s in decision.sections)
    early = bool(form.day and known.closed and form.day < known.closed)
    signers = {s.name for s in form.signers}
    missing = [m for m in known.members if m not in signers]
    return (
        Check(tr("Place of arbitration stated"), "Article 34(4)", bool(form.place.strip()), form.place, field="place"),
        Check(tr("Place is the seat, not the venue"), "Article 18", form.place.strip() == known.seat.strip(),
              tr("seat: {seat}", seat=known.seat), hard=False, field="place"),
        Check(tr("Date stated, after closure of the hearings"), "Article 34(4)", form.day is not None and not early,
              field="day"),
        Check(tr("Reasons given, or their waiver recorded"), "Article 34(3)", reasoned),
        Check(tr("A place to sign, or a reason, for each arbitrator"), "Article 34(4)", not missing,
              ", ".join(missing), field="signers"),
        Check(tr("At least one original for each party and one for the Registry"), "Article 34(6)",
              form.originals > len(known.parties), tr("{n} originals", n=form.originals), field="originals"),
        Check(tr("Due notice to each party recited"), "Article 17(1)", form.due_notice, field="dueNotice"),
        Check(tr("Opportunity to present the case recited"), "Article 17(1)", form.heard, field="heard"),
        Check(tr("Hearing has minutes"), "Article 28", known.minutes > 0, tr("{n} sessions", n=known.minutes),
              hard=False),
    )  # fmt: skip


def _figures(form: Formalities, members: int) -> tuple[Check, ...]:
    fees = sum(c.letter.strip().casefold() == "a" for c in form.costs)
    awarded = sum((h.awarded for h in form.heads), Decimal(0))
    costs = sum((c.amount for c in form.costs), Decimal(0))
    above = [h.code for h in form.heads if h.awarded > h.claimed or h.awarded > h.proved]
    unexplained = [h.code for h in form.heads if h.awarded < h.claimed and not h.reason.strip()]
    currency = bool(re.fullmatch("[A-Z]{3}", form.currency))
    return (
        Check(tr("Heads of compensation add up to the total"), "ARSIWA Article 36",
              not form.heads or awarded == form.total, str(Money(awarded, form.currency)), field="heads"),
        Check(tr("No head above what was claimed or proved"), "ARSIWA Article 36", not above, ", ".join(above),
              field="heads"),
        Check(tr("A reason where less than claimed is awarded"), "Article 34(3)", not unexplained,
              ", ".join(unexplained), hard=False, field="heads"),
        Check(tr("Currency stated"), "ARSIWA Article 36", currency, form.currency, field="currency"),
        Check(tr("Interest has a rate and a first day"), "ARSIWA Article 38",
              form.interest is None or form.interest.rate > 0, field="interest"),
        Check(tr("Heads of costs add up to the total"), "Article 40(2)",
              not form.costs or costs == form.costs_total, str(Money(costs, form.currency)), field="costs"),
        Check(tr("Fees stated separately for each arbitrator"), "Article 40(2)(a)", not form.costs or fees >= members,
              tr("{n} lines under a", n=fees), hard=False, field="costs"),
        Check(tr("Costs decided"), "Article 40", bool(form.costs), hard=False, field="costs"),
    )  # fmt: skip


def _content(decision: DecisionOfPanel, form: Formalities, known: Background) -> tuple[Check, ...]:
    text = "\n".join(_texts(decision))
    unresolved = [n for n in cited(decision) if n not in known.exhibits]
    absent = [p for p in known.parties if p.casefold() not in text.casefold()]
    hidden = [n for n in cited(decision) if n in known.closed_exhibits]
    sums = [Money(a, form.currency) for a in (form.total, form.costs_total) if a is not None]
    unstated = [str(m) for m in sums if not _stated(m, decision)]
    answered = form.relief_answered or not known.relief
    return (
        Check(tr("Every exhibit cited is on file"), "Article 27", not unresolved, ", ".join(unresolved)),
        Check(tr("Each party named as in the notice"), "Article 34", not absent, ", ".join(absent), hard=False),
        Check(tr("Rests on nothing that one party could not answer"), "Article 17(1)", not hidden, ", ".join(hidden)),
        Check(tr("Each prayer for relief answered in the operative part"), "Article 34", answered,
              tr("{n} prayers", n=len(known.relief)), hard=False, field="reliefAnswered"),
        Check(tr("Totals stand in the operative part"), "Article 34", not unstated, ", ".join(unstated), hard=False),
    )  # fmt: skip


def _stated(amount: Money, decision: DecisionOfPanel) -> bool:
    return any(f"{amount.amount:,.2f}" in p.text for p in decision.operative)


def _votes(decision: DecisionOfPanel, known: Background) -> tuple[Check, ...]:
    members = set(known.members)
    numbers = [p.number for p in decision.operative]
    expected = list(range(1, len(numbers) + 1))
    uncounted = [str(p.number) for p in decision.operative if set(p.in_favour) | set(p.against) != members]
    lost = [str(p.number) for p in decision.operative if len(p.in_favour) * 2 <= len(members)]
    rest = any(_REST.search(p.text) for p in decision.operative)
    dissenters = {name for p in decision.operative for name in p.against}
    silent = sorted(dissenters - {o.author for o in decision.opinions})
    return (
        Check(tr("Operative part present and numbered"), "Article 34", bool(numbers) and numbers == expected),
        Check(tr("Every member's vote counted on every paragraph"), "Article 33(1)", not uncounted,
              ", ".join(uncounted)),
        Check(tr("A majority for every paragraph"), "Article 33(1)", not lost, ", ".join(lost)),
        Check(tr("All other claims disposed of"), "Article 34", rest),
        Check(tr("Each member voting against has had the choice to annex an opinion"), "Article 34", not silent,
              ", ".join(silent), hard=False),
    )  # fmt: skip


def objections(checks: Iterable[Check]) -> tuple[Reason, ...]:
    """The failed lines as reasons beside the form."""
    return tuple(
        Reason(f"{c.title}: {c.found}" if c.found else c.title, c.article, c.field, c.hard)
        for c in checks
        if not c.holds
    )


def unsigned(members: Sequence[str], settled: Collection[str]) -> tuple[str, ...]:
    """Members whose signature, or the reason for its absence, is still wanting, in the order of signing."""
    return tuple(m for m in members if m not in settled)


def shortcomings_of_signature(
    name: str, manner: str, note: str, order: Sequence[str], settled: Mapping[str, str], *, late: bool = False
) -> tuple[Reason, ...]:
    """What stands against a signature. ``settled``: name -> manner so far; ``late``: its time lies in the future.

    Out of turn, and paper beside digital, can be passed over with a reason.
    """
    article = "Article 34(4)"
    before = unsigned(order[: order.index(name)], settled) if name in order else ()
    other = {"digital": "paper", "paper": "digital"}.get(manner, "")
    checks = [
        (name not in order, Reason(tr("{name} does not sit on this tribunal.", name=name), article, "member")),
        (name in settled, Reason(tr("The signature of {name} is already recorded.", name=name), article, "member")),
        (manner not in MANNERS, Reason(tr("Say how the award was signed."), article, "manner")),
        (manner == "absent" and not note.strip(),
         Reason(tr("State the reason why the signature is missing."), article, "note")),
        (late, Reason(tr("A signature cannot lie in the future."), article, "day")),
        (bool(before), Reason(tr("Out of turn: {names} has not signed yet.", names=", ".join(before)),
                              "Registry practice", "member", hard=False)),
        (other in settled.values(), Reason(tr("Some members signed on paper and some in the file: each original "
                                              "then lacks a signature."), "Registry practice", "manner", hard=False)),
    ]  # fmt: skip
    return tuple(reason for holds, reason in checks if holds)


def shortcomings_of_copy(issue: CopyRequest, made: int) -> tuple[Reason, ...]:
    """What stands against certifying another copy after ``made`` copies."""
    article = "Article 34(6)"
    wrong = [
        (not issue.holder.strip(), Reason(tr("Say for whom the copy is made."), article, "holder")),
        (made >= issue.total,
         Reason(tr("All {n} copies have been made; raise the number.", n=issue.total), article, "total")),
    ]  # fmt: skip
    return tuple(reason for holds, reason in wrong if holds)


def shortcomings_of_receipt(
    receipt: Receipt, served: Collection[Side], issued: date | None, now: Moment
) -> tuple[Reason, ...]:
    """What stands against recording that a party received the award."""
    article = "Article 34(6)"
    checks = [
        (receipt.side not in {Side.CLAIMANT, Side.RESPONDENT}, Reason(tr("Choose the party served."), article, "side")),
        (receipt.side in served, Reason(tr("This party has already been served."), article, "side")),
        (receipt.at.utc > now.utc, Reason(tr("Receipt cannot lie in the future."), article, "received")),
        (issued is not None and receipt.at.day < issued,
         Reason(tr("The award cannot be received before it was made."), article, "received")),
        (not receipt.received_by.strip(), Reason(tr("Say who received the award."), article, "receivedBy")),
    ]  # fmt: skip
    return tuple(reason for holds, reason in checks if holds)
