"""Papers sent out with acknowledgement slips, and slips come back (Article 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.registry.rules.service_addressing import Addressee
from app.registry.rules.wording import arrived, clean, needed, past
from app.terms import Moment, Reason, Refused, Side, day_text, tr

SIGNS = "123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Thirty-one signs, none of which looks like another; a prime number of them lets one check sign find every slip."""
LENGTH = 9
HEAD = "GREFFE-SLIP 1"
_PARTS = re.compile(r"^(Case|Entry|Addressee|Slip):(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Dispatch:
    """A paper sent out for service on a party, to these addressees, on this day."""

    party: Side = Side.RESPONDENT
    addressees: tuple[Addressee, ...] = ()
    sent: date | None = None


@dataclass(frozen=True)
class SlipOut:
    """A slip as it was sent out; ``returned`` is the entry that records it come back."""

    code: str
    case: str
    entry: int
    paper: UUID
    title: str
    side: Side
    sent: date
    addressee: Addressee
    returned: int | None = None


@dataclass(frozen=True)
class SlipBack:
    """A slip come back: its text typed or scanned, when the paper was received and by whom.

    ``scan`` is the scanned slip in the vault.
    """

    text: str = ""
    received: Moment | None = None
    received_by: str = ""
    scan: UUID | None = None


def new_code(chance: UUID) -> str:
    """The printed number of a slip from a random number, its check sign last: ``7KQ4M-2BXRA``."""
    left, values = chance.int, []
    for _ in range(LENGTH):
        left, value = divmod(left, len(SIGNS))
        values.append(value)
    signs = "".join(SIGNS[value] for value in (*values, check(values)))
    return f"{signs[:5]}-{signs[5:]}"


def check(values: list[int]) -> int:
    """The check sign: it finds one wrong sign and two neighbours exchanged."""
    return sum(place * value for place, value in enumerate(values, 2)) % len(SIGNS)


def slip_text(case: str, entry: int, addressee: str, code: str) -> str:
    """What the QR code on a slip says."""
    name = " ".join(addressee.split())
    return f"{HEAD}\nCase: {case}\nEntry: {entry}\nAddressee: {name}\nSlip: {code}"


def code_in(text: str) -> str:
    """The number of the slip in what was typed or scanned; Refused when it is none or was mistyped."""
    written = parts_of(text).get("Slip", text)
    signs = "".join(sign for sign in written.upper() if sign.isalnum())
    if len(signs) != LENGTH + 1 or set(signs) - set(SIGNS):
        raise Refused(Reason(tr("Type the number of the slip as it is printed: two groups of five signs."), "", "text"))
    *values, last = (SIGNS.index(sign) for sign in signs)
    if check(values) != last:
        raise Refused(Reason(tr("This is no number of a slip: a sign is wrong or two are exchanged."), "", "text"))
    return f"{signs[:5]}-{signs[5:]}"


def parts_of(text: str) -> Mapping[str, str]:
    """What a scanned QR code says of itself; empty for a number typed by hand."""
    return {name: said.strip() for name, said in _PARTS.findall(text.replace("\r", "\n"))}


def disagreements(text: str, slip: SlipOut) -> Iterator[Reason]:
    """A slip that says something else than the one that was sent out under its number."""
    said = parts_of(text)
    sent = {"Case": slip.case, "Entry": str(slip.entry), "Addressee": " ".join(slip.addressee.name.split())}
    for name, meant in sent.items():
        if name in said and said[name] != meant:
            yield Reason(tr("The slip says “{said}”, but “{meant}” was sent out under this number.", said=said[name],
                            meant=meant), "", "text")  # fmt: skip


def dispatch_shortcomings(dispatch: Dispatch, now: Moment, paper: date | None) -> tuple[Reason, ...]:
    """What stands against sending a paper out; ``paper`` is its day, None where there is no paper."""
    return tuple(_dispatch(dispatch, now, paper))


def _dispatch(dispatch: Dispatch, now: Moment, paper: date | None) -> Iterator[Reason]:
    if paper is None:
        yield Reason(tr("Choose the paper that is sent."), "Article 2", "paper")
    if not dispatch.addressees:
        yield Reason(tr("No addressee of this party is on file for this paper; enter the list of addressees first."),
                     "Article 2", "addressees")  # fmt: skip
    if dispatch.sent is None:
        yield Reason(tr("Say on which day it is sent."), "Article 2(5)", "sent")
    yield from past(tr("Sent"), dispatch.sent, now, "Article 2(5)", "sent")
    if dispatch.sent and paper and dispatch.sent < paper:
        yield Reason(
            tr("The paper is of {day}: it cannot be sent before.", day=day_text(paper)), "Article 2(5)", "sent"
        )


def back_shortcomings(back: SlipBack, slip: SlipOut | None, now: Moment) -> tuple[Reason, ...]:
    """What stands against recording a slip come back; ``slip`` is the one sent out under its number."""
    return tuple(_back(back, slip, now))


def _back(back: SlipBack, slip: SlipOut | None, now: Moment) -> Iterator[Reason]:
    try:
        code = code_in(back.text)
    except Refused as met:
        yield from met.reasons
        code = ""
    if code and slip is None:
        yield Reason(tr("No slip {code} was sent out in this case.", code=code), "", "text")
    if slip is not None:
        yield from disagreements(back.text, slip)
        if slip.returned is not None:
            yield Reason(tr("This slip came back already, entry {n}.", n=slip.returned), "", "text")
    yield from arrived(tr("paper"), back.received, now, "Article 2(5)", "received")
    yield from needed(back.received_by, tr("Say who signed the slip."), "Article 2(1)", "received_by")
    yield from clean(tr("The name"), back.received_by, "received_by")
    if back.scan is None:
        yield Reason(tr("The slip is not scanned."), "Article 2(1)", "scan", hard=False, noted=True)
