"""The response to the notice of arbitration (Article 4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.docket.rules.receipt import Channel
from app.registry.rules.parties import UNNAMED, PartyEntry, party_shortcomings
from app.registry.rules.wording import arrived, blank, clean, countable, wanted
from app.terms import Moment, Money, Reason, day_text, tr


@dataclass(frozen=True)
class Response:
    """A response as received. The replies answer items (c) to (g) of Article 3(3), in that order."""

    respondent: PartyEntry = UNNAMED
    reply_agreement: str = ""
    reply_instrument: str = ""
    reply_claim: str = ""
    reply_relief: str = ""
    reply_proposals: str = ""
    jurisdiction: str = ""
    counterclaim: str = ""
    counter_amount: Decimal | None = None
    counter_currency: str = ""
    arbitrator: str = ""
    received: Moment | None = None
    channel: Channel = Channel.IN_PERSON
    received_at: str = ""
    filed_by: str = ""

    @property
    def counter_money(self) -> Money | None:
        """The amount of the counterclaim, when it can be read."""
        amount = self.counter_amount
        return Money(amount, self.counter_currency) if amount is not None and amount.is_finite() else None


def replies(response: Response) -> tuple[tuple[str, str, str, str], ...]:
    """The item answered, its letter, the reply and its field."""
    return (
        (tr("Arbitration agreement"), "c", response.reply_agreement, "reply_agreement"),
        (tr("Instrument or relationship in dispute"), "d", response.reply_instrument, "reply_instrument"),
        (tr("Claim and amount"), "e", response.reply_claim, "reply_claim"),
        (tr("Relief sought"), "f", response.reply_relief, "reply_relief"),
        (tr("Number of arbitrators, language, place"), "g", response.reply_proposals, "reply_proposals"),
    )


def shortcomings(response: Response, now: Moment, served: date | None, due: date | None = None) -> tuple[Reason, ...]:
    """Hard: contacts missing, dates that cannot be. Soft: an incomplete or late response, which hinders nothing (4(3)).

    ``served`` is the day the respondent received the notice, ``due`` the last day for the response.
    """
    return (
        *party_shortcomings(response.respondent, tr("respondent"), "respondent", "Article 4(1)(a)"),
        *arrived(tr("response"), response.received, now, "Article 4(1)", "received"),
        *day_objections(response, served, due),
        *countable(
            tr("Counterclaim"), response.counter_amount, response.counter_currency, "Article 4(2)(e)", "counter_amount"
        ),
        *reply_objections(response),
    )


def day_objections(response: Response, served: date | None, due: date | None) -> Iterator[Reason]:
    """Not before the notice was served; late is noted."""
    if response.received is None:
        return
    day = response.received.day
    if served and day < served:
        yield Reason(
            tr(
                "Received on {day}, before the notice was served on {served}.",
                day=day_text(day),
                served=day_text(served),
            ),
            "Article 4(1)",
            "received",
        )
    if due and day > due:
        yield Reason(
            tr("Received after the last day, {due}; the tribunal decides what follows.", due=day_text(due)),
            "Article 4(3)",
            "received",
            hard=False,
            noted=True,
        )


def reply_objections(response: Response) -> Iterator[Reason]:
    """Items left without reply, and an amount without counterclaim."""
    for item, letter, text, field in replies(response):
        yield from wanted(text, tr("No reply on: {item}.", item=item), f"Article 4(1)(b), item ({letter})", field)
        yield from clean(item, text, field, lines=True)
    for what, text, field in (
        (tr("The plea as to jurisdiction"), response.jurisdiction, "jurisdiction"),
        (tr("The counterclaim"), response.counterclaim, "counterclaim"),
    ):
        yield from clean(what, text, field, lines=True)
    yield from clean(tr("The name of the arbitrator"), response.arbitrator, "arbitrator")
    yield from clean(tr("The name of who filed it"), response.filed_by, "filed_by")
    if response.counter_amount is not None and blank(response.counterclaim):
        yield Reason(tr("An amount is given but no counterclaim is described."), "Article 4(2)(e)", "counterclaim")
