"""Papers filled in as they should be, where a value drawn field by field would never hold together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from app.award.acts import Signed
from app.award.rules import AwardSigner, CopyRequest, Formalities, Receipt
from app.compliance.rules import NewObligation
from app.hearing.rules import Answer, HearingNotice, Inquiry, Session
from app.panel.rules import Appointer, Appointment, Declaration, Office
from app.registry.rules.notice import Notice
from app.registry.rules.orders import Order
from app.registry.rules.parties import Naming
from app.registry.rules.pleading import StatementOfClaim, StatementOfDefence
from app.registry.rules.response import Response
from app.registry.rules.service import Service
from app.terms import DecisionOfPanel, Moment, Side, TerminationCertificate
from tests.award.decided import FORM, plain_decision
from tests.hearing.papers import NOTICE as HEARING
from tests.hearing.papers import SESSION
from tests.registry.papers import CERTIFICATE, DEFENCE, NAMING, NOTICE, ORDER, RESPONSE, SERVICE, STATEMENT

if TYPE_CHECKING:
    from tests.clumsy.drawing import Hand

PEOPLE = (
    "A. Presiding", "B. Second", "D. Third", "Prof. Lena Ito", "Bram Vane", "Ada Adeyemi", "Dr Ueli Frey", "Mara Oduya",
    "Ines Caro", "Jon Aske",
)  # fmt: skip


def ago(hand: Hand, **by: float) -> Moment:
    return Moment(hand.known.now.utc - timedelta(**by), "Europe/Amsterdam")


def notice(hand: Hand) -> Notice:
    pick = hand.random.choice
    weekend, zone = pick((((6, 7), "Europe/Riga"), ((5, 6), "Asia/Dubai"), ((7,), "UTC")))
    soon = tuple(hand.today + timedelta(days=n) for n in (30, 31, pick((29, 45))))
    respondent = replace(NOTICE.respondent, weekend=weekend, zone=zone, holidays=soon)
    return replace(
        NOTICE, respondent=respondent, arbitrators=pick((1, 3, 3, 5)), received=ago(hand, hours=2),
        ruleset=hand.known.ruleset,
    )  # fmt: skip


def order(hand: Hand) -> Order:
    rows = tuple(replace(row, due=hand.today + timedelta(days=20 + 15 * at)) for at, row in enumerate(ORDER.timetable))
    presiding = hand.known.facts.presiding if hand.known.facts else ""
    return replace(ORDER, day=hand.today, presiding=presiding, timetable=rows)


def appointment(hand: Hand) -> Appointment:
    facts = hand.known.facts
    sitting = [m.name for m in facts.members] if facts else []
    free = [name for name in PEOPLE if name not in sitting]
    offices = [(Office.MEMBER, Appointer.CLAIMANT), (Office.MEMBER, Appointer.RESPONDENT),
               (Office.PRESIDING, Appointer.ARBITRATORS)]  # fmt: skip
    if facts and facts.arbitrators == 1:
        offices = [(Office.SOLE, Appointer.PARTIES)]
    if facts and facts.arbitrators == 5:
        offices[2:2] = offices[:2]
    office, appointer = offices[min(len(sitting), len(offices) - 1)]
    return Appointment(hand.random.choice(free), "Dorvik", "", "", office, appointer, hand.today)


def session(hand: Hand) -> Session:
    presiding = hand.known.facts.presiding if hand.known.facts else ""
    asked = tuple(replace(u, due=hand.today + timedelta(days=9)) for u in SESSION.undertakings)
    start, end = ago(hand, hours=4), ago(hand, hours=1)
    return replace(SESSION, start=start, end=end, presiding=presiding, undertakings=asked)


def decided(hand: Hand) -> DecisionOfPanel:
    members = tuple(m.name for m in hand.known.facts.members) if hand.known.facts else ()
    plain = plain_decision()
    return replace(plain, operative=tuple(replace(p, in_favour=members, against=()) for p in plain.operative),
                   opinions=())  # fmt: skip


def form(hand: Hand) -> Formalities:
    facts = hand.known.facts
    if facts is None:
        return FORM
    members = sorted(facts.members, key=lambda m: m.presiding)
    signers = tuple(AwardSigner(m.name, "Arbitrator") for m in members)
    return replace(FORM, place=facts.seat, day=hand.today, signers=signers, originals=len(facts.parties) + 1)


def signed(hand: Hand) -> Signed:
    members = [m.name for m in hand.known.facts.members] if hand.known.facts else []
    return Signed(hand.random.choice(members or ["A. Presiding"]), "paper", ago(hand, minutes=5))


def silent(_hand: Hand) -> tuple[Answer, ...]:
    return tuple(Answer(side, further=False) for side in (Side.CLAIMANT, Side.RESPONDENT))


def obligation(hand: Hand) -> NewObligation:
    due = hand.today + timedelta(days=30)
    return NewObligation(hand.random.choice((1, 2)), Side.RESPONDENT, "Payment", "To pay.", due, "a bank statement")


GOOD: dict[Any, Callable[[Hand], Any]] = {
    Notice: notice,
    Service: lambda h: replace(SERVICE, sent=h.today - timedelta(days=1), received=ago(h, hours=2)),
    Response: lambda h: replace(RESPONSE, received=ago(h, hours=2)),
    Naming: lambda h: replace(NAMING, party=h.random.choice((Side.CLAIMANT, Side.RESPONDENT)), day=h.today),
    TerminationCertificate: lambda h: replace(CERTIFICATE, day=h.today),
    StatementOfClaim: lambda h: replace(STATEMENT, received=ago(h, hours=2)),
    StatementOfDefence: lambda h: replace(DEFENCE, received=ago(h, hours=2)),
    Order: order,
    Appointment: appointment,
    Declaration: lambda h: Declaration(h.ident("undeclared", careful=True), h.today, True, "", "Available."),
    HearingNotice: lambda h: replace(HEARING, start=ago(h, days=-25)),
    Session: session,
    Inquiry: lambda h: Inquiry(h.today, silent(h)),
    DecisionOfPanel: decided,
    Formalities: form,
    Signed: signed,
    CopyRequest: lambda _: CopyRequest("Republic of Aldova", "service", 2),
    Receipt: lambda h: Receipt(
        h.random.choice((Side.CLAIMANT, Side.RESPONDENT)), ago(h, hours=1), "courier", "the agent", "slip 1"
    ),
    NewObligation: obligation,
}  # fmt: skip
"""Type -> how a careful clerk fills it in."""
