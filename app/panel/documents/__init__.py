"""Documents of the panel."""

from collections.abc import Callable
from typing import Any

from app.documents.model import Document
from app.panel.documents.changes import (
    ChallengeFacts,
    ReplacementFacts,
    RulingFacts,
    TruncationFacts,
    VacancyFacts,
    challenge_decision,
    challenge_notice,
    replacement_notice,
    truncated_notice,
    vacancy,
)
from app.panel.documents.choosing import ListFacts, RequestFacts, authority_request, strike_list
from app.panel.documents.constituting import (
    AppointmentFacts,
    ConstitutionFacts,
    DeclarationFacts,
    DisclosureFacts,
    Head,
    SecretaryFacts,
    appointment_notice,
    constitution,
    constitution_facts,
    declaration,
    declaration_facts,
    disclosure,
    secretary_declaration,
)

PRODUCES: dict[str, tuple[type[Any], Callable[[Any], Document]]] = {
    "declaration": (DeclarationFacts, declaration),
    "constitution": (ConstitutionFacts, constitution),
    "appointment_notice": (AppointmentFacts, appointment_notice),
    "disclosure": (DisclosureFacts, disclosure),
    "secretary_declaration": (SecretaryFacts, secretary_declaration),
    "strike_list": (ListFacts, strike_list),
    "authority_request": (RequestFacts, authority_request),
    "challenge_notice": (ChallengeFacts, challenge_notice),
    "challenge_decision": (RulingFacts, challenge_decision),
    "vacancy": (VacancyFacts, vacancy),
    "replacement_notice": (ReplacementFacts, replacement_notice),
    "truncated_notice": (TruncationFacts, truncated_notice),
}

__all__ = [
    "PRODUCES",
    "AppointmentFacts",
    "ChallengeFacts",
    "ConstitutionFacts",
    "DeclarationFacts",
    "DisclosureFacts",
    "Head",
    "ListFacts",
    "ReplacementFacts",
    "RequestFacts",
    "RulingFacts",
    "SecretaryFacts",
    "TruncationFacts",
    "VacancyFacts",
    "appointment_notice",
    "authority_request",
    "challenge_decision",
    "challenge_notice",
    "constitution",
    "constitution_facts",
    "declaration",
    "declaration_facts",
    "disclosure",
    "replacement_notice",
    "secretary_declaration",
    "strike_list",
    "truncated_notice",
    "vacancy",
]
