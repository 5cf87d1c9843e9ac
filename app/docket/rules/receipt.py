"""When a paper counts as received: by channel, on the local day of the place, never told from another zone's clock."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.terms import Moment, Reason, day_text, tr


class Channel(enum.Enum):
    """How a paper reached the registry or a party."""

    IN_PERSON = "in person"
    COURIER = "by courier"
    POST = "by registered post"
    DIPLOMATIC = "through the diplomatic channel"
    EMAIL = "by e-mail to the designated address"
    ATTEMPT = "by recorded attempt at the last known address"


@dataclass(frozen=True)
class Delivery:
    """A paper on its way. ``received`` bears the zone of the place where it was received, or where it was attempted.

    ``begins_case`` holds for a notice of arbitration; ``designated`` says whether an e-mail address was designated.
    """

    channel: Channel
    sent: date | None = None
    received: Moment | None = None
    begins_case: bool = False
    designated: bool = True


@dataclass(frozen=True)
class Received:
    """The day a paper counts as received, in the zone of receipt, and the rule that says so."""

    day: date
    zone: str
    hour: str
    rule: str
    article: str


def receipt(delivery: Delivery, *, email_counts: str = "sending", notice_counts: str = "arrival") -> Received | None:
    """The day that counts; None while it is not known.

    ``email_counts`` and ``notice_counts`` are "sending" or "arrival", as the rule set says. E-mail counts on the day
    it was sent, a notice of arbitration when it reaches the address (Article 2(5)); everything else on the local day
    of delivery, or of the recorded attempt at the last known address (Article 2(4)).
    """
    counts = notice_counts if delivery.begins_case else email_counts
    if delivery.channel is Channel.EMAIL and counts == "sending":
        zone = delivery.received.zone if delivery.received else ""
        rule = tr("An e-mail to a designated address is received on the day it is sent.")
        return Received(delivery.sent, zone, "", rule, "Article 2(5)") if delivery.sent else None
    if delivery.received is None:
        return None
    local = delivery.received.local
    rule, article = _rule(delivery)
    return Received(local.date(), delivery.received.zone, f"{local:%H:%M}", rule, article)


def _rule(delivery: Delivery) -> tuple[str, str]:
    if delivery.channel is Channel.EMAIL:
        if delivery.begins_case:
            return tr("A notice of arbitration sent by e-mail is received when it reaches the address."), "Article 2(5)"
        return tr("Under these rules an e-mail is received when it reaches the address."), "Article 2(5)"
    if delivery.channel is Channel.ATTEMPT:
        rule = tr("No delivery was possible: the recorded attempt at the last known address counts, on its day.")
        return rule, "Article 2(4)"
    if delivery.channel is Channel.DIPLOMATIC:
        return tr("Received on the day the ministry took delivery through the diplomatic channel."), "Article 2(3)"
    return tr("Physical delivery: received on the local day of delivery."), "Article 2(3)"


def shortcomings_of_delivery(delivery: Delivery, now: Moment) -> tuple[Reason, ...]:
    """What cannot be: received before it was sent, received or sent in the future, e-mail where none was agreed."""
    return tuple(_objections(delivery, now))


def _objections(delivery: Delivery, now: Moment) -> Iterator[Reason]:
    if delivery.channel is Channel.EMAIL and not delivery.designated:
        text = tr("E-mail is valid only at an address the party has designated for service.")
        yield Reason(text, "Article 2(2)", "address")
    if delivery.sent is None:
        yield Reason(tr("Say on which day it was sent."), "Article 2(5)", "sent")
    elif delivery.sent > now.day:
        text = tr("It cannot have been sent on {day}: that is still to come.", day=day_text(delivery.sent))
        yield Reason(text, "Article 2(5)", "sent")
    if delivery.received is None:
        yield Reason(tr("Say when it was received, and in which time zone."), "Article 2(5)", "received")
        return
    if delivery.received.utc > now.utc:
        text = tr("It cannot have been received on {day}: that is still to come.", day=delivery.received)
        yield Reason(text, "Article 2(5)", "received")
    if delivery.sent and delivery.received.day < delivery.sent:
        received, sent = day_text(delivery.received.day), day_text(delivery.sent)
        text = tr("Received on {received}, before it was sent on {sent}.", received=received, sent=sent)
        yield Reason(text, "Article 2(5)", "received")
