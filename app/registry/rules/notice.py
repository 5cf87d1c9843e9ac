"""The notice of arbitration and its seven compulsory items (Article 3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.docket.rules.receipt import Channel
from app.registry.rules.claims import ActorKind, ControlTest, Hit, ReliefLine, Route
from app.registry.rules.parties import UNNAMED, PartyEntry, party_shortcomings, same_party
from app.registry.rules.pleas import figure_objections, relief_objections, route_objections
from app.registry.rules.wording import arrived, blank, clean, countable, defects, needed, past
from app.terms import Moment, Money, Reason, day_text, tr

NUMBERS = (1, 3, 5)


@dataclass(frozen=True)
class Notice:
    """A notice of arbitration as received.

    ``demand`` (a), parties (b), ``agreement`` (c), ``instrument`` (d), ``claim`` and ``amount`` (e), ``relief`` (f),
    ``arbitrators``, ``language``, ``place`` (g) are the items of Article 3(3). ``countermeasures`` are those in force.
    ``received_at`` is where it was handed in, ``delivered_by`` who brought it.
    """

    demand: bool = False
    claimant: PartyEntry = UNNAMED
    respondent: PartyEntry = UNNAMED
    agreement: str = ""
    agreement_day: date | None = None
    instrument: str = ""
    claim: str = ""
    amount: Decimal | None = None
    currency: str = ""
    relief: tuple[ReliefLine, ...] = ()
    arbitrators: int | None = None
    language: str = ""
    place: str = ""
    arbitrator: str = ""
    received: Moment | None = None
    channel: Channel = Channel.IN_PERSON
    received_at: str = ""
    delivered_by: str = ""
    routes: tuple[Route, ...] = ()
    test: ControlTest = ControlTest.UNSTATED
    actor: ActorKind = ActorKind.UNKNOWN
    operation: str = ""
    target: str = ""
    hits: tuple[Hit, ...] = ()
    events_from: date | None = None
    events_to: date | None = None
    countermeasures: str = ""
    ruleset: str = "ctr-2026"
    """The rules agreed to, as ``docket.queries.ruleset`` takes them (Article 1)."""

    @property
    def money(self) -> Money | None:
        """The amount involved, when both figure and currency can be read."""
        return Money(self.amount, self.currency) if self.amount is not None and self.amount.is_finite() else None


def shortcomings(notice: Notice, now: Moment) -> tuple[Reason, ...]:
    """Everything to object to: hard where an item of Article 3(3) is missing or a date cannot be, else Article 3(5)."""
    return (
        *item_objections(notice),
        *receipt_objections(notice, now),
        *event_objections(notice, now),
        *defect_objections(notice),
    )


def acknowledged(found: tuple[Reason, ...]) -> tuple[str, ...]:
    """The defects an acknowledgement lists; countermeasures have a paragraph of their own there."""
    return defects(tuple(reason for reason in found if reason.field != "countermeasures"))


def item_objections(notice: Notice) -> Iterator[Reason]:
    """The seven compulsory items, in their order."""
    if not notice.demand:
        yield Reason(
            tr("The notice must demand that the dispute be referred to arbitration."), "Article 3(3)(a)", "demand"
        )
    yield from party_shortcomings(notice.claimant, tr("claimant"), "claimant", "Article 3(3)(b)")
    yield from party_shortcomings(notice.respondent, tr("respondent"), "respondent", "Article 3(3)(b)")
    if same_party(notice.claimant, notice.respondent):
        yield Reason(tr("Claimant and respondent bear the same name."), "Article 3(3)(b)", "respondent_name")
    yield from needed(
        notice.agreement, tr("Identify the arbitration agreement that is invoked."), "Article 3(3)(c)", "agreement"
    )
    yield from needed(
        notice.instrument,
        tr("Identify the instrument or legal relationship in dispute."),
        "Article 3(3)(d)",
        "instrument",
    )
    yield from needed(notice.claim, tr("Describe the claim briefly."), "Article 3(3)(e)", "claim")
    yield from countable(tr("Amount involved"), notice.amount, notice.currency, "Article 3(3)(e)", "amount")
    yield from relief_objections(notice.relief, "Article 3(3)(f)")
    yield from proposal_objections(notice)
    yield from written_objections(notice)


def proposal_objections(notice: Notice) -> Iterator[Reason]:
    """Item (g): number of arbitrators, language and place."""
    article = "Article 3(3)(g)"
    if notice.arbitrators not in NUMBERS:
        yield Reason(tr("Propose one, three or five arbitrators."), article, "arbitrators")
    yield from needed(notice.language, tr("Propose the language of the proceedings."), article, "language")
    yield from needed(notice.place, tr("Propose the place of arbitration."), article, "place")


def written_objections(notice: Notice) -> Iterator[Reason]:
    """No control characters in what will be printed."""
    for what, text, field in (
        (tr("The agreement to arbitrate"), notice.agreement, "agreement"),
        (tr("The instrument in dispute"), notice.instrument, "instrument"),
        (tr("The name of the operation"), notice.operation, "operation"),
        (tr("The name of the arbitrator"), notice.arbitrator, "arbitrator"),
        (tr("The place of arbitration"), notice.place, "place"),
        (tr("The place of receipt"), notice.received_at, "received_at"),
    ):
        yield from clean(what, text, field)
    for what, text, field in (
        (tr("The claim"), notice.claim, "claim"),
        (tr("The target and effect"), notice.target, "target"),
        (tr("The countermeasures"), notice.countermeasures, "countermeasures"),
    ):
        yield from clean(what, text, field, lines=True)


def receipt_objections(notice: Notice, now: Moment) -> Iterator[Reason]:
    """When and how the registry received the notice (Article 3(1) and 2)."""
    yield from arrived(tr("notice"), notice.received, now, "Article 3(1)", "received")
    yield from needed(notice.received_at, tr("Say where the notice was received."), "Article 2(1)", "received_at")
    if notice.received is None:
        return
    day = notice.received.day
    if notice.agreement_day and notice.agreement_day > day:
        yield Reason(
            tr(
                "The agreement to arbitrate would be later ({agreed}) than the notice that invokes it ({received}).",
                agreed=day_text(notice.agreement_day),
                received=day_text(day),
            ),
            "Article 3(3)(c)",
            "agreement_day",
        )
    if notice.events_from and notice.events_from > day:
        yield Reason(
            tr(
                "The notice would have been received ({received}) before the events it complains of ({began}).",
                received=day_text(day),
                began=day_text(notice.events_from),
            ),
            "Article 3(3)(e)",
            "events_from",
        )


def event_objections(notice: Notice, now: Moment) -> Iterator[Reason]:
    """Days of the events that cannot be."""
    yield from past(tr("First event"), notice.events_from, now, "Article 3(3)(e)", "events_from")
    yield from past(tr("Last event"), notice.events_to, now, "Article 3(3)(e)", "events_to")
    if notice.events_from and notice.events_to and notice.events_to < notice.events_from:
        yield Reason(tr("The events would end before they begin."), "Article 3(3)(e)", "events_to")


def defect_objections(notice: Notice) -> Iterator[Reason]:
    """Defects noted in the acknowledgement; none of them delays the constitution of the tribunal (Article 3(5))."""
    for defect in (
        *route_objections(notice.routes, notice.test, "routes"),
        *figure_objections(notice.relief),
        *silence(notice),
    ):
        yield Reason(defect.text, defect.article, defect.field, hard=False, noted=True)
    if not blank(notice.countermeasures):
        yield Reason(
            tr("Countermeasures in force: Article 52(3) may oblige the claimant to suspend them on filing."),
            "ARSIWA 52(3)",
            "countermeasures",
            hard=False,
            noted=True,
        )


def silence(notice: Notice) -> Iterator[Reason]:
    """What the notice leaves out without failing for it."""
    if not notice.routes:
        yield Reason(tr("No route of attribution is indicated."), "ARSIWA 4 to 11", "routes")
    for party, prefix, who in (
        (notice.claimant, "claimant", tr("claimant")),
        (notice.respondent, "respondent", tr("respondent")),
    ):
        if blank(party.email):
            yield Reason(
                tr("No e-mail address is designated for the {who}; service will be physical.", who=who),
                "Article 2(2)",
                f"{prefix}_email",
            )
    if blank(notice.claimant.agent):
        yield Reason(tr("The claimant names no agent."), "Article 5", "claimant_agent")
    if notice.amount is None:
        yield Reason(tr("No amount is indicated."), "Article 3(3)(e)", "amount")
    if notice.agreement_day is None:
        yield Reason(tr("The date of the arbitration agreement is not given."), "Article 3(3)(c)", "agreement_day")
    if notice.arbitrators != 1 and blank(notice.arbitrator):
        yield Reason(tr("The notice names no arbitrator."), "Article 3(4)(c)", "arbitrator")
