"""The law of carrying out an award: obligations with dates, reports, review and sunset (PCA Rules, Article 34(7))."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.terms import MONTHS, Reason, Side, tr

_AFTER_ORDER = re.compile(r"orders? (?:that )?(?:the )?(.*)", re.I | re.S)
_SUM = re.compile(r"\bpay\b.*?\b([A-Z]{3}) ([0-9][0-9,]*(?:\.[0-9]{2})?)")
_LAST_DAY = re.compile(r"(?:no later than|by|before) ([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4})")


class State(enum.Enum):
    """How an obligation stands; overdue is never stored, a date makes it so."""

    OPEN = "open"
    REPORTED = "reported, under examination"
    DONE = "carried out"
    LAPSED = "lapsed on its sunset date"


@dataclass(frozen=True)
class NewObligation:
    """What an operative paragraph asks of a State. ``amount`` is empty for anything but payment."""

    operative: int
    side: Side
    title: str
    text: str
    due: date | None
    evidence: str = ""
    amount: Decimal | None = None
    currency: str = ""
    review: date | None = None
    sunset: date | None = None


@dataclass(frozen=True)
class Obligation:
    """An obligation on the ledger, with its number on it."""

    id: UUID
    number: str
    new: NewObligation
    state: State
    reports: int

    def standing(self, today: date) -> str:
        """In a word: carried out, overdue, due in n days."""
        if self.settled or self.new.due is None:
            return tr(self.state.value)
        days = (self.new.due - today).days
        if days == 0:
            return tr("due today")
        if abs(days) == 1:
            return tr("due tomorrow") if days > 0 else tr("overdue by one day")
        return tr("overdue by {n} days", n=-days) if days < 0 else tr("due in {n} days", n=days)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be done."""
        return self.state in {State.DONE, State.LAPSED}

    def overdue(self, today: date) -> bool:
        """Whether its day has passed and it is not settled."""
        return not self.settled and self.new.due is not None and self.new.due < today


@dataclass(frozen=True)
class Report:
    """A State's report on an obligation, with the exhibits or papers that prove it."""

    obligation: UUID | None = None
    side: Side = Side.RESPONDENT
    day: date | None = None
    text: str = ""
    proof: str = ""
    complete: bool = False


def first_reading(number: int, text: str, parties: Mapping[Side, str]) -> NewObligation:
    """What an operative paragraph seems to ask: the party named after "orders", the sum, the last day; to be looked at.

    ``parties``: the sides by their names.
    """
    asked = _AFTER_ORDER.search(text)
    tail = asked.group(1) if asked else text
    side = next((s for s, name in parties.items() if name and tail.startswith(name)), Side.RESPONDENT)
    sum_, last = _SUM.search(text), _LAST_DAY.search(text)
    return NewObligation(
        operative=number,
        side=side,
        title=tr("Payment") if sum_ else "",
        text=text.strip().rstrip(";. "),
        due=_day(*last.groups()) if last else None,
        amount=Decimal(sum_.group(2).replace(",", "")) if sum_ else None,
        currency=sum_.group(1) if sum_ else "",
    )


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None


def shortcomings_of_ledger(
    obligations: Sequence[NewObligation], operative: Sequence[int], awarded: date | None
) -> tuple[Reason, ...]:
    """What stands against opening the ledger of obligations."""
    found = [] if obligations else [Reason(tr("Enter at least one obligation."), "Article 34(7)", "obligations")]
    for number, one in enumerate(obligations, 1):
        found += _of_obligation(number, one, operative, awarded)
    return tuple(found)


def _of_obligation(number: int, one: NewObligation, operative: Sequence[int], awarded: date | None) -> list[Reason]:
    name = one.title or tr("row {n}", n=number)
    wrong = [
        (not one.title.strip(), tr("{name}: give it a title.", name=name)),
        (not one.text.strip(), tr("{name}: say what is owed.", name=name)),
        (one.operative not in operative,
         tr("{name}: the operative part has no paragraph {n}.", name=name, n=one.operative)),
        (one.side not in {Side.CLAIMANT, Side.RESPONDENT, Side.BOTH}, tr("{name}: say who owes it.", name=name)),
        (one.due is None, tr("{name}: give the day by which it is due.", name=name)),
        (bool(one.due and awarded and one.due < awarded), tr("{name}: it falls due before the award.", name=name)),
        (one.amount is not None and not one.currency, tr("{name}: give the currency.", name=name)),
        (one.amount is not None and one.amount <= 0, tr("{name}: an amount is more than nothing.", name=name)),
        (bool(one.review and one.sunset and one.review > one.sunset),
         tr("{name}: the review lies after the sunset.", name=name)),
    ]  # fmt: skip
    return [Reason(text, "Article 34(7)", "obligations") for holds, text in wrong if holds]


def shortcomings_of_report(report: Report, ledger: Sequence[Obligation], today: date) -> tuple[Reason, ...]:
    """What stands against filing a report."""
    known = {o.id: o for o in ledger}
    found = []
    if report.obligation not in known:
        found.append(Reason(tr("Choose the obligation the report is about."), "Article 34(7)", "obligation"))
    elif known[report.obligation].settled:
        found.append(Reason(tr("This obligation is settled already."), "Article 34(7)", "obligation"))
    if report.day is None or report.day > today:
        found.append(Reason(tr("Give the day of the report; it cannot lie in the future."), "Article 34(7)", "day"))
    if not report.text.strip():
        found.append(Reason(tr("Say what was done."), "Article 34(7)", "text"))
    if report.complete and not report.proof.strip():
        found.append(Reason(tr("Name the proof that it has been carried out."), "Article 34(7)", "proof", hard=False))
    return tuple(found)


def still_open(ledger: Sequence[Obligation]) -> int:
    """How many obligations are neither carried out nor lapsed."""
    return sum(not o.settled for o in ledger)


def shortcomings_of_settlement(
    one: Obligation | None, state: State | None, day: date | None, finding: str, today: date
) -> tuple[Reason, ...]:
    """What stands against settling an obligation; it lapses on its sunset date and not before."""
    article = "Article 34(7)"
    early = one is None or one.new.sunset is None or day is None or day < one.new.sunset
    checks = [
        (one is None or one.settled, Reason(tr("Choose an obligation that is still open."), article, "obligation")),
        (state not in {State.DONE, State.LAPSED}, Reason(tr("Say how it was settled."), article, "state")),
        (not finding.strip(), Reason(tr("State the finding and its proof."), article, "finding")),
        (day is None or day > today, Reason(tr("The day cannot lie in the future."), article, "day")),
        (one is not None and state is State.LAPSED and early,
         Reason(tr("It lapses on its sunset date only."), article, "state")),
    ]  # fmt: skip
    return tuple(reason for holds, reason in checks if holds)
