"""The facts behind the golden documents of the registry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.docket.rules.receipt import Channel
from app.documents.model import Caption
from app.registry.documents import (
    AcknowledgementFacts,
    ClaimFacts,
    DefenceFacts,
    DueFacts,
    NamingFacts,
    OrderFacts,
    ResponseFacts,
    ServiceFacts,
    TerminationFacts,
)
from app.registry.documents.papers import PaperFacts, paper_facts
from app.registry.rules import further_pleadings, measures, objections, settings
from app.registry.rules.claims import Countermeasure, Excuse
from app.registry.rules.papers import Shape, shortcomings
from app.registry.rules.pleading import ClaimReply
from tests.registry import moneyfacts, servicefacts, told
from tests.registry.papers import (
    CERTIFICATE,
    CLAIM,
    DEFENCE,
    NAMING,
    NOTICE,
    ORDER,
    RELIEF,
    RESPONSE,
    SERVICE,
    STATEMENT,
)

CAPTION = Caption(
    "Cyber Tribunal", "CT-2026-001", "Republic of Aldova", "Kingdom of Berenia", "Cyber Tribunal Rules 2026"
)
DAY = date(2026, 5, 18)
DUES = (
    DueFacts("Response to the notice of arbitration", date(2026, 6, 8), "Article 4(1)"),
    DueFacts("Agreement on the number of arbitrators, failing which three", date(2026, 6, 8), "Article 7(1)"),
)

ACKNOWLEDGED = AcknowledgementFacts(
    CAPTION,
    replace(NOTICE, countermeasures="Suspension of data exchange since 8 December 2025."),
    ("The notice names no arbitrator. (Article 3(4)(c))", "No amount is *indicated*. (Article 3(3)(e))"),
    30,
    "Article 4(1)",
    1,
    "R. Registrar",
    DAY,
)


def told_facts(shape: Shape, paper: Any) -> PaperFacts:
    """The facts of a paper told as data, about entry 4."""
    seen = told.seen(told.entry(4, "registry.act"), article="Article 26")
    found = shortcomings(shape, paper, seen)
    return paper_facts(CAPTION, shape, paper, seen, found, entry=5, registrar="R. Registrar")


FACTS: dict[str, object] = {
    "acknowledgement": ACKNOWLEDGED,
    "acknowledgement_clean": replace(ACKNOWLEDGED, notice=NOTICE, defects=()),
    "notice_of_service": ServiceFacts(
        CAPTION,
        "Notice of arbitration",
        "Kingdom of Berenia",
        SERVICE,
        date(2026, 5, 8),
        True,
        DUES,
        2,
        "R. Registrar",
        "The Hague",
        DAY,
    ),
    "notice_of_service_by_mail": ServiceFacts(
        CAPTION,
        "Procedural Order No. 1",
        "Kingdom of Berenia",
        replace(SERVICE, channel=Channel.EMAIL, address="legal@foreign.example"),
        date(2026, 5, 6),
        False,
        (),
        0,
        "R. Registrar",
        "The Hague",
        DAY,
    ),
    "procedural_order": OrderFacts(CAPTION, 1, ORDER),
    "statement_of_claim": ClaimFacts(
        CAPTION,
        replace(STATEMENT, countermeasures=(Countermeasure("Suspension of data exchange", "Aldova", DAY),)),
        "Republic of Aldova, 12 Harbour Street, Port Aldova",
        "Kingdom of Berenia, 1 Palace Square, Beren",
        9,
        "The Hague",
        DAY,
    ),
    "statement_of_defence": DefenceFacts(
        CAPTION,
        replace(
            DEFENCE,
            replies=(ClaimReply(1, excuses=(Excuse.CONTRIBUTION,), grounds="correction not applied"),),
            counterclaims=(CLAIM,),
            counter_relief=RELIEF[:1],
        ),
        (CLAIM.title,),
        "Republic of Aldova, 12 Harbour Street, Port Aldova",
        "Kingdom of Berenia, 1 Palace Square, Beren",
        10,
        "The Hague",
        DAY,
    ),
    "response_record": ResponseFacts(
        CAPTION,
        replace(RESPONSE, jurisdiction="Consultations were not held.", counterclaim="Costs of the rumour."),
        ("No reply on: Relief sought. (Article 4(1)(b), item (f))",),
        date(2026, 6, 8),
        3,
        "R. Registrar",
        "The Hague",
        DAY,
    ),
    "representatives": NamingFacts(CAPTION, "Republic of Aldova", NAMING, 4, "R. Registrar", "The Hague", DAY),
    "termination_record": TerminationFacts(CAPTION, CERTIFICATE, 12, "R. Registrar", "The Hague", DAY),
    "filing_record": told_facts(further_pleadings.COUNTERCLAIM, replace(told.COUNTERCLAIM, law="")),
    "filing_record_measures": told_facts(measures.REQUEST, told.REQUEST),
    "registry_note": told_facts(settings.DEFECT, replace(told.DEFECT, about=4)),
    "registry_note_default": told_facts(objections.DEFAULT, told.DEFAULT),
    "decision": told_facts(objections.JURISDICTION, told.JURISDICTION),
    "interim_measures": told_facts(measures.MEASURES, told.ORDER),
    **moneyfacts.FACTS,
    **servicefacts.FACTS,
}
KIND = {
    "filing_record_measures": "filing_record",
    "registry_note_default": "registry_note",
    "acknowledgement_clean": "acknowledgement",
    "notice_of_service_by_mail": "notice_of_service",
}
