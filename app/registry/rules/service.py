"""Service of papers and the day on which they count as received (Articles 2 and 3(2))."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.docket.rules.receipt import Channel, Delivery, Received, receipt, shortcomings_of_delivery
from app.registry.rules.wording import blank, clean, needed
from app.terms import Moment, Reason, Side, day_text, tr


@dataclass(frozen=True)
class Service:
    """A paper brought to a party: how, where, by whom, sent when, received when, on what proof.

    ``scan`` is the scanned proof in the vault.
    """

    party: Side = Side.RESPONDENT
    channel: Channel = Channel.IN_PERSON
    address: str = ""
    served_by: str = ""
    sent: date | None = None
    received: Moment | None = None
    proof: str = ""
    received_by: str = ""
    scan: UUID | None = None


def counted_day(service: Service, *, notice: bool) -> date | None:
    """The day the paper counts as received, in the zone of receipt (Articles 2(3) to 2(5))."""
    found = counted(service, notice=notice)
    return found.day if found else None


def counted(service: Service, *, notice: bool) -> Received | None:
    """The receipt with the rule that says so; ``notice`` for the paper that begins the case. None while it is open."""
    return receipt(Delivery(service.channel, service.sent, service.received, begins_case=notice))


def shortcomings(
    service: Service, designated: frozenset[str], now: Moment, *, earliest: date | None = None
) -> tuple[Reason, ...]:
    """What is missing or cannot be; ``designated`` are the party's e-mail addresses.

    ``earliest`` is the day of the paper itself.
    """
    return (
        *service_objections(service),
        *delivery_objections(service, designated, now),
        *order_objections(service, earliest),
        *attempt_objections(service),
    )


def service_objections(service: Service) -> Iterator[Reason]:
    """Each particular of Article 2."""
    if service.party not in {Side.CLAIMANT, Side.RESPONDENT}:
        yield Reason(tr("Say which party was served."), "Article 2", "party")
    yield from needed(service.address, tr("Give the address at which it was served."), "Article 2(3)", "address")
    yield from clean(tr("The address"), service.address, "address", lines=True)
    yield from needed(service.served_by, tr("Say who served it."), "Article 2(1)", "served_by")
    yield from clean(tr("The name"), service.served_by, "served_by")
    yield from needed(service.proof, tr("Name the proof of receipt."), "Article 2(1)", "proof")


def order_objections(service: Service, earliest: date | None) -> Iterator[Reason]:
    """Nothing is sent before it exists."""
    if service.sent and earliest and service.sent < earliest:
        yield Reason(
            tr(
                "Sent on {sent}, before the paper existed ({day}).",
                sent=day_text(service.sent),
                day=day_text(earliest),
            ),
            "Article 2(5)",
            "sent",
        )


def delivery_objections(service: Service, designated: frozenset[str], now: Moment) -> tuple[Reason, ...]:
    """What no delivery can be; e-mail is good service only at a designated address."""
    known = {address.strip().casefold() for address in designated}
    at_known = service.address.strip().casefold() in known
    return shortcomings_of_delivery(Delivery(service.channel, service.sent, service.received, designated=at_known), now)


def attempt_objections(service: Service) -> Iterator[Reason]:
    """An attempt is second best."""
    if service.channel is Channel.ATTEMPT:
        yield Reason(
            tr("An attempt at the last known address counts only where no other delivery was possible."),
            "Article 2(4)",
            "channel",
            hard=False,
        )
    if service.channel is not Channel.EMAIL and blank(service.received_by):
        yield Reason(tr("Who took delivery is not recorded."), "Article 2(1)", "received_by", hard=False, noted=True)
