"""To whom and how a party's papers go: several addressees, each with a method and the papers it is for (Article 2)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.docket.rules.receipt import Channel
from app.registry.rules.wording import EMAIL, blank, clean, needed, past
from app.terms import Moment, Reason, Side, tr


class Meant(enum.Enum):
    """Which papers go to an addressee."""

    ALL = "every paper"
    DECISIONS = "orders, decisions and awards"
    OTHERS = "everything but orders, decisions and awards"


DECIDED = frozenset({"procedural_order", "decision", "interim_measures", "award", "order", "termination_order"})
"""Kinds of document that count as orders, decisions and awards."""


@dataclass(frozen=True)
class Addressee:
    """Somebody a party's papers go to. ``address`` has one line for each line on the envelope, or is an e-mail address.

    ``designated`` is the day on which an e-mail address was designated for service (Article 2(2)).
    """

    name: str = ""
    office: str = ""
    channel: Channel = Channel.COURIER
    address: str = ""
    meant: Meant = Meant.ALL
    designated: date | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """Name, office and address, line by line."""
        parts = (self.name, self.office, *self.address.replace(";", "\n").split("\n"))
        return tuple(part.strip() for part in parts if part.strip())

    def takes(self, kind: str) -> bool:
        """Whether documents of a kind go here."""
        return self.meant is Meant.ALL or (self.meant is Meant.DECISIONS) == (kind in DECIDED)


@dataclass(frozen=True)
class Addressing:
    """A party's whole list of addressees; a later list replaces it. ``day`` is when the registry received it."""

    party: Side = Side.CLAIMANT
    addressees: tuple[Addressee, ...] = ()
    day: date | None = None


def addressing_shortcomings(addressing: Addressing, now: Moment) -> tuple[Reason, ...]:
    """What stands against a list of addressees."""
    return tuple(_objections(addressing, now))


def _objections(addressing: Addressing, now: Moment) -> Iterator[Reason]:
    if addressing.party not in {Side.CLAIMANT, Side.RESPONDENT}:
        yield Reason(tr("Say whose papers go there."), "Article 2", "party")
    if addressing.day is None:
        yield Reason(tr("Say on which day the list was received."), "Article 2", "day")
    yield from past(tr("Received"), addressing.day, now, "Article 2", "day")
    if not addressing.addressees:
        yield Reason(tr("Name at least one addressee."), "Article 2", "addressees")
    for number, one in enumerate(addressing.addressees, 1):
        yield from _addressee(tr("Addressee {n}", n=number), one, now)
    for decided in (True, False):
        if addressing.addressees and not any(_covers(one, decided=decided) for one in addressing.addressees):
            what = tr(Meant.DECISIONS.value) if decided else tr(Meant.OTHERS.value)
            yield Reason(tr("Nobody is named for {what}.", what=what), "Article 2", "addressees", hard=False)


def _covers(one: Addressee, *, decided: bool) -> bool:
    return one.takes("award" if decided else "notice")


def _addressee(row: str, one: Addressee, now: Moment) -> Iterator[Reason]:
    yield from needed(one.name, tr("{row}: give the name.", row=row), "Article 2", "addressees")
    yield from clean(row, one.name + one.office, "addressees")
    yield from needed(one.address, tr("{row}: give the address.", row=row), "Article 2", "addressees")
    yield from clean(row, one.address, "addressees", lines=True)
    if one.channel is not Channel.EMAIL:
        return
    if not blank(one.address) and not EMAIL.fullmatch(one.address.strip()):
        yield Reason(tr("“{email}” is not an e-mail address.", email=one.address), "Article 2(2)", "addressees")
    if one.designated is None:
        yield Reason(tr("{row}: say on which day the e-mail address was designated.", row=row), "Article 2(2)",
                     "addressees")  # fmt: skip
    yield from past(tr("{row}: designated", row=row), one.designated, now, "Article 2(2)", "addressees")
