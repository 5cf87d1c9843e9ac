"""The facts behind the golden documents of service."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.docket.rules.receipt import Channel
from app.documents.model import Caption
from app.registry.documents.service_slip import AddressingFacts, CoverFacts
from app.registry.rules.service_addressing import Addressee, Addressing, Meant
from app.registry.rules.service_slips import SlipOut
from app.terms import Side

CAPTION = Caption(
    "Cyber Tribunal", "CT-2026-001", "Republic of Aldova", "Kingdom of Berenia", "Cyber Tribunal Rules 2026"
)
DAY = date(2026, 5, 18)
AGENT = Addressee("H.E. Ambassador *Berg*", "Agent", Channel.COURIER, "2 Hill\nBeren", Meant.ALL)
COUNSEL = Addressee("Counsel & Co.", "", Channel.EMAIL, "counsel@firm.example", Meant.DECISIONS, date(2026, 5, 10))
LIST = Addressing(Side.RESPONDENT, (AGENT, COUNSEL), date(2026, 5, 11))
SLIP = SlipOut("7KQ4M-2BXRA", "CT-2026-001", 7, UUID(int=1), "Procedural Order No. 1", Side.RESPONDENT, DAY, AGENT)
FACTS: dict[str, object] = {
    "service_list": AddressingFacts(CAPTION, "Kingdom of Berenia", LIST, 6, "R. Registrar", "The Hague", DAY),
    "covering_notice": CoverFacts(CAPTION, SLIP, "R. Registrar", "The Hague", DAY),
}
