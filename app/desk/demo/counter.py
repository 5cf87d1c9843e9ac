"""What the parties file at the counter, read from the story."""

from __future__ import annotations

from decimal import Decimal

from app.desk.demo.story import SIDES, Row, Story, moment, rest_days, text
from app.docket.rules.receipt import Channel
from app.registry.rules.claims import (
    ActorKind,
    Claim,
    ControlTest,
    Countermeasure,
    Duty,
    Effect,
    Excuse,
    Hit,
    Mode,
    Norm,
    Obligation,
    Rank,
    ReliefLine,
    Remedy,
    Reversal,
    Route,
    Span,
    Times,
)
from app.registry.rules.notice import Notice
from app.registry.rules.orders import Head, Order, StepKind, TimetableRow
from app.registry.rules.parties import PartyEntry
from app.registry.rules.pleading import ClaimReply, StatementOfClaim, StatementOfDefence
from app.registry.rules.response import Response
from app.registry.rules.service import Service
from app.terms import Side

ROUTES = {"8-control": Route.CONTROL, "8-direction": Route.DIRECTION, "8-instruction": Route.INSTRUCTION,
          "4": Route.ORGAN, "due diligence only": Route.NONE}  # fmt: skip
TESTS = {t.value: t for t in ControlTest}
RANKS = {r.value: r for r in Rank} | {"alternative": Rank.ALTERNATIVE}
ACTORS = {a.value: a for a in ActorKind} | {"organ": ActorKind.ORGAN}
MODES = {"direct": Mode.DIRECT, "failure to prevent": Mode.PREVENT}
REMEDIES = {
    "declaration": Remedy.DECLARATION, "cessation and assurances": Remedy.CESSATION, "restitution": Remedy.RESTITUTION,
    "compensation": Remedy.COMPENSATION, "interest": Remedy.INTEREST, "satisfaction": Remedy.SATISFACTION,
    "monitoring": Remedy.MONITORING, "costs": Remedy.COSTS,
}  # fmt: skip
STEPS = {"Statement of claim": StepKind.CLAIM, "Statement of defence": StepKind.DEFENCE, "Hearing": StepKind.HEARING,
         "Close of document production": StepKind.EVIDENCE}  # fmt: skip


def party(row: Row) -> PartyEntry:
    """A party as its own papers name it."""
    return PartyEntry(
        name=row["name"],
        address=row["address"],
        agent=row["agent"],
        email=row["agent_email"],
        short=row["short"],
        zone=row["zone"],
        weekend=rest_days(row),
        holidays=tuple(row["holidays"]),
    )


def notice(story: Story) -> Notice:
    """The notice of arbitration with the seven compulsory items."""
    row, claims = story.part("notice"), story.part("claim")["claims"]
    return Notice(
        demand=True,
        claimant=party(story.party("claimant")),
        respondent=party(story.party("respondent")),
        agreement=row["agreement"],
        agreement_day=story.rows("exhibits")[0]["date"],
        instrument=row["instrument"],
        claim=text(row["claim_summary"]),
        amount=Decimal(row["amount"]),
        currency=row["currency"],
        relief=_relief(story),
        arbitrators=story.part("case")["arbitrators"],
        language=story.part("case")["language"],
        place=story.part("case")["seat"],
        received=story.moment(row["received_at"], row["zone"]),
        channel=Channel.IN_PERSON,
        received_at=story.part("case")["seat"],
        delivered_by=row["filed_by"],
        routes=tuple(ROUTES[c["route"]] for c in claims if ROUTES[c["route"]] is not Route.NONE),
        test=ControlTest.EFFECTIVE,
        actor=ActorKind.CONTRACTOR,
        operation=story.part("case")["operation"],
        target=claims[0]["target"],
        hits=(Hit.ESSENTIAL, Hit.MEDICAL),
        events_from=claims[0]["first_act"].date(),
        events_to=claims[0]["last_act"].date(),
        countermeasures=row["countermeasures"],
    )


def _relief(story: Story) -> tuple[ReliefLine, ...]:
    return tuple(_relief_line(row, story) for row in story.part("claim")["relief"])


def _relief_line(row: Row, story: Story) -> ReliefLine:
    remedy = REMEDIES[row["form"]]
    paid = remedy is Remedy.COMPENSATION
    interest = story.part("award")["interest"] if remedy is Remedy.INTEREST else None
    return ReliefLine(
        remedy=remedy,
        detail=row["text"],
        amount=Decimal(row["amount"]) if paid else None,
        currency=story.part("case")["currency"] if paid or interest else "",
        method=row.get("method", "") or ("heads A to F of exhibit C-010" if paid else ""),
        rate=f"{interest['rate_percent']} per cent, {interest['kind']}" if interest else "",
        since=interest["from"] if interest else None,
    )


def service(story: Story) -> Service:
    """Service of the notice on the respondent."""
    row = story.part("service")
    return Service(
        party=Side.RESPONDENT,
        channel=Channel.IN_PERSON,
        address=row["address"],
        served_by=story.players[row["served_by"]].name,
        sent=row["dispatched_at"].date(),
        received=story.moment(row["delivered_at"], row["zone"]),
        proof=row["proof"],
        received_by=row["received_by"],
    )


def response(story: Story) -> Response:
    """The respondent's answer to the notice."""
    row = story.part("response")
    return Response(
        respondent=party(story.party("respondent")),
        reply_agreement=row["reply_agreement"],
        reply_instrument=row["reply_instrument"],
        reply_claim=row["reply_claim"],
        reply_relief=row["reply_relief"],
        reply_proposals=" ".join((row["reply_number"], row["reply_language"], row["reply_place"])),
        jurisdiction=row["jurisdiction_plea"],
        received=story.moment(row["received_at_registry"], row["registry_zone"]),
        channel=Channel.EMAIL,
        filed_by=row["filed_by"],
    )


def first_order(story: Story) -> Order:
    """Procedural Order No. 1 with its timetable."""
    row = story.part("order1")
    dated = [h for h in row["heads"] if "timetable" in h]
    return Order(
        title=row["title"],
        recitals=text(row["recitals"]),
        heads=tuple(Head(h["title"], text(h["paragraphs"])) for h in row["heads"]),
        timetable=tuple(_timetable(r) for h in dated for r in h["timetable"]),
        place=row["place"],
        day=row["date"],
        presiding=story.players[row["signed_by"]].name,
    )


def _timetable(row: Row) -> TimetableRow:
    kind = next((k for words, k in STEPS.items() if row["step"].startswith(words)), StepKind.OTHER)
    return TimetableRow(kind, SIDES[row["by"]], row["due"], row["step"])


def claim(story: Story) -> StatementOfClaim:
    """The statement of claim with its structured claims."""
    row = story.part("claim")
    notice_row = story.part("notice")
    measure = Countermeasure(notice_row["countermeasures"], story.party("claimant")["name"], None, True, True)
    return StatementOfClaim(
        facts=text(row["facts"]),
        issues=text(row["issues"]),
        law=text(row["law"]),
        claims=tuple(_claim(c) for c in row["claims"]),
        relief=_relief(story),
        countermeasures=(measure,),
        annexed=True,
        standard="The graver the charge, the more convincing the proof; no percentage.",
        received=story.moment(row["filed_at"], row["zone"]),
        channel=Channel.IN_PERSON,
        filed_by=row["filed_by"],
    )


def _claim(row: Row) -> Claim:
    zone = row["zone"]
    return Claim(
        title=row["title"],
        rank=RANKS[row["rank"]],
        conduct=f"{row['effect'][0].upper()}{row['effect'][1:]}.",
        actor=ACTORS[row["actor_type"]],
        actor_name=row["actor"],
        routes=(ROUTES[row["route"]],),
        test=TESTS.get(row["test"], ControlTest.UNSTATED),
        mode=MODES[row["mode"]],
        obligations=tuple(_obligation(o, row) for o in row["obligations"]),
        norms=tuple(_norm(n) for n in row["soft_norms"]),
        effect=Effect(row["target"], _hits(row), row["persons_affected"], row["hours"], Reversal.PARTLY),
        times=Times(
            Span.CONTINUING,
            first=moment(row["first_act"], zone),
            last=moment(row["last_act"], zone),
            detected=moment(row["detected"], zone),
            notified=moment(row["notified"], zone),
            certainty=row["time_certainty"],
        ),
        noticed="Note verbale of 24 November 2025",
        evidence=", ".join(row["exhibits"]),
        excuses=(Excuse.CONTRIBUTION,),
    )  # fmt: skip


def _obligation(row: Row, claim_row: Row) -> Obligation:
    duty = Duty.DILIGENCE if claim_row["route"] == "due diligence only" else Duty.TREATY
    return Obligation(duty, row["source"], row["in_force"], row["text"])


def _norm(words: str) -> Norm:
    letter = words.split("(", 1)[1][0]
    return Norm[letter.upper()]


def _hits(row: Row) -> tuple[Hit, ...]:
    return ((Hit.ESSENTIAL,) if row["essential_service"] else ()) + ((Hit.MEDICAL,) if row["medical"] else ())


def defence(story: Story) -> StatementOfDefence:
    """The statement of defence, answering each claim."""
    row = story.part("defence")
    contribution = next(d["text"] for d in row["defences"] if d["article"].endswith("39"))
    replies = tuple(
        ClaimReply(n, attribution=a["ground"], excuses=(Excuse.CONTRIBUTION,), grounds=contribution)
        if n == 1
        else ClaimReply(n, attribution=a["ground"])
        for n, a in enumerate(row["answers"], 1)
    )
    return StatementOfDefence(
        facts=text(row["facts"]),
        issues=text([d["text"] for d in row["defences"]]),
        relief=text(row["relief"]),
        law=text(row["law"]),
        replies=replies,
        jurisdiction=text(row["jurisdiction"]),
        received=story.moment(row["filed_at"], row["zone"]),
        channel=Channel.EMAIL,
        filed_by=row["filed_by"],
    )
