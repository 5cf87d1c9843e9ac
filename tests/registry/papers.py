"""Papers without a flaw, to be spoilt one field at a time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from app.docket.rules.receipt import Channel
from app.registry.rules.claims import (
    ActorKind,
    Claim,
    ControlTest,
    Duty,
    Effect,
    Excuse,
    Hit,
    Norm,
    Obligation,
    ReliefLine,
    Remedy,
    Reversal,
    Route,
    Span,
    Times,
)
from app.registry.rules.notice import Notice
from app.registry.rules.orders import Head, Order, StepKind, TimetableRow
from app.registry.rules.parties import Capacity, Naming, PartyEntry, Representative
from app.registry.rules.pleading import ClaimReply, StatementOfClaim, StatementOfDefence
from app.registry.rules.response import Response
from app.registry.rules.service import Service
from app.terms import Moment, Reason, Side, TerminationCertificate


def at(year: int, month: int, day: int, hour: int = 10, zone: str = "Europe/Amsterdam") -> Moment:
    return Moment(datetime(year, month, day, hour, tzinfo=UTC), zone)


NOW = at(2026, 5, 18)

ALDOVA = PartyEntry(
    "Republic of Aldova",
    "12 Harbour Street, Port Aldova",
    "Ministry of Justice",
    "agent@justice.example",
    "Aldova",
    "Europe/Riga",
)
BERENIA = PartyEntry(
    "Kingdom of Berenia", "1 Palace Square, Beren", "", "legal@foreign.example", "Berenia", "Asia/Dubai", (5, 6)
)

NOTICE = Notice(
    demand=True,
    claimant=ALDOVA,
    respondent=BERENIA,
    agreement="Treaty on Conduct in Cyberspace (2024), Article 17",
    agreement_day=date(2024, 6, 1),
    instrument="Treaty on Conduct in Cyberspace (2024)",
    claim="Operation ORCHID disabled the hospital network of the Claimant for 61 hours.",
    amount=Decimal(48_200_000),
    currency="EUR",
    relief=(
        ReliefLine(Remedy.DECLARATION, "that the Respondent breached the Treaty"),
        ReliefLine(
            Remedy.COMPENSATION,
            "loss of service and restoration",
            Decimal(48_200_000),
            "EUR",
            rate="3 % simple",
            since=date(2025, 11, 3),
        ),
    ),
    arbitrators=3,
    language="English",
    place="The Hague",
    arbitrator="Professor A. Presiding",
    received=at(2026, 5, 4),
    channel=Channel.IN_PERSON,
    received_at="The Hague",
    delivered_by="the agent of the Claimant",
    routes=(Route.CONTROL, Route.ORGAN),
    test=ControlTest.EFFECTIVE,
    actor=ActorKind.PROXY,
    operation="ORCHID",
    target="Hospital network, 214,000 persons, 61 hours",
    hits=(Hit.ESSENTIAL, Hit.MEDICAL),
    events_from=date(2025, 11, 3),
    events_to=date(2025, 11, 6),
)

SERVICE = Service(
    party=Side.RESPONDENT,
    channel=Channel.COURIER,
    address="1 Palace Square, Beren",
    served_by="Diplomatic Courier Service",
    sent=date(2026, 5, 6),
    received=at(2026, 5, 8, 8, "Asia/Dubai"),
    proof="signed delivery slip No. 771",
    received_by="the legal department",
)

RESPONSE = Response(
    respondent=BERENIA,
    reply_agreement="The Treaty is in force; Article 17 is not disputed.",
    reply_instrument="Not disputed.",
    reply_claim="The conduct is not that of the Respondent.",
    reply_relief="The relief is opposed in full.",
    reply_proposals="Three arbitrators, English, The Hague: agreed.",
    arbitrator="Dr B. Second",
    received=at(2026, 5, 15, 9, "Asia/Dubai"),
    channel=Channel.EMAIL,
    received_at="registry@tribunal.example",
)

CLAIM = Claim(
    title="Attack on the hospital network",
    conduct="The group known as ORCHID encrypted the servers of the hospital network.",
    actor=ActorKind.PROXY,
    actor_name="ORCHID",
    routes=(Route.CONTROL, Route.ADOPTED),
    test=ControlTest.EFFECTIVE,
    obligations=(
        Obligation(Duty.TREATY, "Treaty on Conduct in Cyberspace, Article 4", date(2024, 9, 1), "to spare hospitals"),
        Obligation(Duty.SOVEREIGNTY, "customary law", date(1945, 10, 24), position="sovereignty is a rule"),
    ),
    norms=(Norm.F,),
    effect=Effect("Hospital network", (Hit.ESSENTIAL, Hit.MEDICAL), 214_000, 61, Reversal.PARTLY),
    times=Times(
        Span.COMPLETED,
        at(2025, 11, 3, 2),
        at(2025, 11, 5, 15),
        at(2025, 11, 3, 3),
        at(2025, 11, 4),
        "to the hour, from server logs",
    ),
    noticed="Note verbale 14/2025 of 9 December 2025",
    evidence="C-001 to C-012",
    excuses=(Excuse.NECESSITY,),
)

RELIEF = (
    ReliefLine(Remedy.DECLARATION, "that the Respondent is responsible", claim=1),
    ReliefLine(
        Remedy.COMPENSATION,
        "restoration of systems; cost of diverted care",
        Decimal(48_200_000),
        "EUR",
        "replacement cost, audited",
        "3 % simple",
        date(2025, 11, 3),
        1,
    ),
    ReliefLine(Remedy.COSTS, "all costs of the proceedings"),
)

STATEMENT = StatementOfClaim(
    facts="On 3 November 2025 the hospital network was disabled.\n\nIt was restored after 61 hours.",
    issues="Whether the conduct of ORCHID is attributable to the Respondent.",
    law="The Treaty, Article 4; ARSIWA 8 and 11.",
    claims=(CLAIM,),
    relief=RELIEF,
    annexed=True,
    standard="clear and convincing evidence",
    received=at(2026, 5, 16),
    filed_by="Ms M. Keln, Agent",
    channel=Channel.COURIER,
)

DEFENCE = StatementOfDefence(
    facts="The Respondent does not dispute the outage.",
    issues="The group acted alone.",
    relief="All relief is opposed.",
    law="The link to the operation is not shown.",
    replies=(ClaimReply(1, attribution="no control", obligation="not breached"),),
    jurisdiction="None is raised.",
    received=at(2026, 5, 17),
    filed_by="Mr H. Solvane, Agent",
)

ORDER = Order(
    title="Timetable and conduct of the proceedings",
    recitals="The Tribunal consulted the parties on 14 May 2026.",
    heads=(
        Head("Rules", "The Rules apply.\n\nPeriods may be extended."),
        Head("Timetable", "The timetable is annexed."),
    ),
    timetable=(
        TimetableRow(StepKind.CLAIM, Side.CLAIMANT, date(2026, 6, 15)),
        TimetableRow(StepKind.DEFENCE, Side.RESPONDENT, date(2026, 7, 27)),
        TimetableRow(StepKind.OTHER, Side.BOTH, date(2026, 8, 10), "List of witnesses"),
    ),
    place="The Hague",
    day=date(2026, 5, 18),
    presiding="A. Presiding",
)

NAMING = Naming(
    Side.CLAIMANT,
    (
        Representative(
            "Ms C. Counsel", "3 Quay, Port Aldova", "c@counsel.example", Capacity.REPRESENTATION, "full powers"
        ),
    ),
    date(2026, 5, 11),
)

CERTIFICATE = TerminationCertificate(date(2026, 5, 12), "the declaration of the mediator", "M. Mediator", "CT-M-7")

Found = list[tuple[str, str, bool]]


def found(reasons: tuple[Reason, ...]) -> Found:
    """Article, field and hardness of what was objected to."""
    return [(r.article, r.field, r.hard) for r in reasons]


FUTURE = at(2026, 5, 19)
LATER = date(2026, 5, 19)
