"""What is asked of every word, day and amount handed in at the counter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from app.terms import Moment, Reason, day_text, tr

TURNERS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff")
"""Marks that turn the direction of writing or break a line unseen: a name must not hold them."""
CURRENCY = re.compile(r"[A-Z]{3}")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


def blank(text: str) -> bool:
    """Whether nothing a reader could see is written."""
    return not text.strip()


def unseen(text: str, *, lines: bool = False) -> bool:
    """Whether the text hides control characters; ``lines`` lets tabs and line ends pass."""
    allowed = "\n\t" if lines else ""
    return any(c in TURNERS or unicodedata.category(c) in {"Cc", "Cs", "Co", "Cn"} for c in text if c not in allowed)


def clean(what: str, text: str, field: str, *, lines: bool = False) -> Iterator[Reason]:
    """Objects to control characters in ``what``."""
    if unseen(text, lines=lines):
        yield Reason(
            tr("{what} contains characters that cannot be seen or printed. Type it again.", what=what), "", field
        )


def needed(text: str, sentence: str, article: str, field: str) -> Iterator[Reason]:
    """Objects with ``sentence`` when nothing is written."""
    if blank(text):
        yield Reason(sentence, article, field)


def wanted(text: str, sentence: str, article: str, field: str) -> Iterator[Reason]:
    """The same, as a defect which stops nothing."""
    if blank(text):
        yield Reason(sentence, article, field, hard=False, noted=True)


def addressable(email: str, field: str, article: str = "Article 2(2)") -> Iterator[Reason]:
    """Objects to a designated e-mail address that is none; an empty one passes."""
    if not blank(email) and not EMAIL.fullmatch(email.strip()):
        yield Reason(tr("“{email}” is not an e-mail address.", email=email.strip()), article, field)


def arrived(what: str, received: Moment | None, now: Moment, article: str, field: str) -> Iterator[Reason]:
    """Objects to a receipt that is missing or has not happened yet."""
    if received is None:
        yield Reason(tr("Say when the {what} was received, and in which time zone.", what=what), article, field)
    elif received.utc > now.utc:
        yield Reason(
            tr("The {what} cannot have been received on {day}: that is still to come.", what=what, day=received),
            article,
            field,
        )


def past(what: str, day: date | None, now: Moment, article: str, field: str) -> Iterator[Reason]:
    """Objects to a day that is still to come; a day not given passes."""
    if day is not None and day > now.day:
        yield Reason(tr("{what}: {day} is still to come.", what=what, day=day_text(day)), article, field)


def countable(what: str, amount: Decimal | None, currency: str, article: str, field: str) -> Iterator[Reason]:
    """Objects to an amount that is no number, not positive, or in no currency; no amount passes."""
    if amount is None:
        return
    if not amount.is_finite():
        yield Reason(tr("{what}: the amount is not a number.", what=what), article, field)
    elif amount <= 0:
        yield Reason(tr("{what}: the amount must be more than nothing.", what=what), article, field)
    if not CURRENCY.fullmatch(currency):
        yield Reason(
            tr("{what}: say in which currency, by its three-letter code (for example EUR).", what=what), article, field
        )


def defects(found: tuple[Reason, ...]) -> tuple[str, ...]:
    """What is noted, as sentences for the record."""
    return tuple(str(reason) for reason in found if reason.noted)
