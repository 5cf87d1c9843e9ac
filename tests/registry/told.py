"""Papers told as data, filled in, and what is looked at beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.docket.rules import ActRule, CaseFacts, MemberFacts, PartyFacts, Stage
from app.docket.rules.receipt import Channel
from app.registry.rules.further_pleadings import Amendment, Counterclaim, CounterDefence, Written
from app.registry.rules.measures import MeasuresChange, MeasuresEnd, MeasuresOrder, MeasuresRequest
from app.registry.rules.objections import (
    Course,
    Default,
    Failure,
    JurisdictionResult,
    JurisdictionRuling,
    MeritObjection,
    MeritResult,
    MeritRuling,
    Objection,
    Plea,
    PleaKind,
    SplitRequest,
    SplitResult,
    SplitRuling,
)
from app.registry.rules.papers import Seen, Shape, Subject, shortcomings
from app.registry.rules.settings import Basis, Defect, LanguageFix, PlaceFix
from app.terms import Side
from tests.registry.papers import NOW, Found, at, found

DAY = date(2026, 5, 18)
BY_CLAIMANT: dict[str, Any] = {"received": at(2026, 5, 16), "filed_by": "Ms M. Keln, Agent"}
BY_RESPONDENT: dict[str, Any] = {"received": at(2026, 5, 17), "channel": Channel.EMAIL, "filed_by": "Mr H. Solvane"}

PLACE = PlaceFix(day=DAY, basis=Basis.AGREED, place="Geneva", venue="The Hague", reasons="Letter of 12 May 2026.")
LANGUAGE = LanguageFix(day=DAY, basis=Basis.DECIDED, language="English and French", papers="either",
                       hearings="interpreted", reasons="The contract is in both.")  # fmt: skip
DEFECT = Defect(1, DAY, item="Article 3(3)(e)", text="No amount is *indicated*.", remedy=date(2026, 6, 1))
COUNTERCLAIM = Counterclaim(
    **BY_RESPONDENT,
    facts="The claimant's own group entered the port system.",
    law="The Treaty, Article 4.",
    relief="Declaration and compensation.",
    amount=Decimal(1_500_000),
    currency="EUR",
    scope="Article 17 of the Treaty covers it.",
    exhibits="R-010 to R-014",
)
COUNTER_DEFENCE = CounterDefence(
    **BY_CLAIMANT, about=4, facts="Denied.", law="No breach.", relief="Dismissal.", jurisdiction="None is raised."
)
REPLY = Written(**BY_CLAIMANT, facts="The logs show control.", law="ARSIWA 8.", relief="As before.")
REJOINDER = Written(Side.RESPONDENT, **BY_RESPONDENT, facts="They show none.", law="The test is effective control.")
AMENDMENT = Amendment(**BY_CLAIMANT, about=4, changes="The second incident is added.", why="It was found on 10 May.",
                      scope="The same clause.")  # fmt: skip
PLEA = Plea(**BY_RESPONDENT, grounds="Consultations were not held.", asks="To decline jurisdiction.")
JURISDICTION = JurisdictionRuling(4, DAY, "Consultations were futile.", "The plea is rejected.")
SPLIT = SplitRequest(**BY_RESPONDENT, questions="Whether the Treaty was in force.", why="It would end the case.")
SPLIT_RULING = SplitRuling(4, DAY, "Too intertwined.", "The request is refused.", SplitResult.REFUSED)
MERIT = MeritObjection(**BY_RESPONDENT, claims="Claim 2", grounds="No rule of law supports it.")
MERIT_RULING = MeritRuling(4, DAY, "It is arguable.", "The objection is rejected.", MeritResult.REJECTED)
OBJECTION = Objection(
    **BY_CLAIMANT, against="The time given for the reply", breached="Article 17(1)", learnt=date(2026, 5, 15),
    text="Three days are not reasonable.",
)  # fmt: skip
DEFAULT = Default(
    day=DAY, party=Side.RESPONDENT, failure=Failure.EVIDENCE, due=date(2026, 5, 12),
    notice="Procedural Order No. 1, served on 9 May 2026.", course=Course.GRACE, grace=date(2026, 6, 10),
)  # fmt: skip
REQUEST = MeasuresRequest(
    **BY_CLAIMANT,
    measures="That the respondent keep the server logs of November 2025.",
    status_quo=True,
    evidence=True,
    harm="Logs once deleted are lost.",
    balance="Keeping them costs little.",
    merits="Two reports name the operator.",
    security="none",
)
ORDER = MeasuresOrder(
    4,
    DAY,
    "The logs are overwritten after 180 days.",
    "The respondent shall preserve the logs.\n\nIt shall report on how it does so.",
    heard=True,
    harm="Established.",
    balance="Established.",
    merits="A reasonable possibility is shown.",
    lasts="the final award",
    security="none",
    report=date(2026, 6, 8),
)
ENDED = MeasuresEnd(5, DAY, "The logs were produced.", "The measures are ended.", MeasuresChange.ENDED)
JOINED = replace(JURISDICTION, result=JurisdictionResult.JOINED)
EXCESS = replace(PLEA, plea=PleaKind.EXCESS)

FACTS = CaseFacts(
    UUID(int=1), "CT-2026-001", "Aldova v. Berenia", "ctr-2026", Stage.WRITTEN, "The Hague", "English", 3,
    date(2026, 5, 4), done={"panel.constitute": 1}, members=(MemberFacts("A. Presiding", presiding=True),),
    parties=(
        PartyFacts(UUID(int=2), Side.CLAIMANT, "Republic of Aldova", "Aldova"),
        PartyFacts(UUID(int=3), Side.RESPONDENT, "Kingdom of Berenia", "Berenia"),
    ),
)  # fmt: skip


def entry(number: int, act: str, side: Side = Side.CLAIMANT, title: str = "A paper") -> Subject:
    return Subject(number, act, title, date(2026, 5, 10), side)


def seen(*subjects: Subject, article: str = "Article 0", **case: Any) -> Seen:
    return Seen(replace(FACTS, **case), ActRule("registry.act", article), NOW, subjects)


def objected(shape: Shape, paper: Any, *subjects: Subject, **case: Any) -> Found:
    return found(shortcomings(shape, paper, seen(*subjects, **case)))
