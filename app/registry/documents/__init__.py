"""Papers of the registry from frozen facts. ``PRODUCES`` maps each kind to its facts and what words it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.documents.model import Document
from app.registry.documents.acknowledgement import AcknowledgementFacts, acknowledgement
from app.registry.documents.money import (
    RequestFacts,
    StatementFacts,
    UnpaidFacts,
    deposit_account,
    deposit_request,
    unpaid_deposit,
)
from app.registry.documents.orders import OrderFacts, procedural_order
from app.registry.documents.papers import PaperFacts, paper
from app.registry.documents.pleadings import ClaimFacts, DefenceFacts, statement_of_claim, statement_of_defence
from app.registry.documents.records import (
    NamingFacts,
    ResponseFacts,
    TerminationFacts,
    representatives,
    response_record,
    termination_record,
)
from app.registry.documents.service import DueFacts, ServiceFacts, notice_of_service
from app.registry.documents.service_slip import (
    AddressingFacts,
    CoverFacts,
    covering_notice,
    service_list,
)

PRODUCES: dict[str, tuple[type, Callable[[Any], Document]]] = {
    "service_list": (AddressingFacts, service_list),
    "covering_notice": (CoverFacts, covering_notice),
    "acknowledgement": (AcknowledgementFacts, acknowledgement),
    "notice_of_service": (ServiceFacts, notice_of_service),
    "procedural_order": (OrderFacts, procedural_order),
    "statement_of_claim": (ClaimFacts, statement_of_claim),
    "statement_of_defence": (DefenceFacts, statement_of_defence),
    "response_record": (ResponseFacts, response_record),
    "representatives": (NamingFacts, representatives),
    "termination_record": (TerminationFacts, termination_record),
    "filing_record": (PaperFacts, paper),
    "registry_note": (PaperFacts, paper),
    "decision": (PaperFacts, paper),
    "interim_measures": (PaperFacts, paper),
    "deposit_request": (RequestFacts, deposit_request),
    "unpaid_deposit": (UnpaidFacts, unpaid_deposit),
    "deposit_account": (StatementFacts, deposit_account),
}

__all__ = [
    "PRODUCES",
    "AcknowledgementFacts",
    "AddressingFacts",
    "ClaimFacts",
    "CoverFacts",
    "DefenceFacts",
    "DueFacts",
    "NamingFacts",
    "OrderFacts",
    "PaperFacts",
    "RequestFacts",
    "ResponseFacts",
    "ServiceFacts",
    "StatementFacts",
    "TerminationFacts",
    "UnpaidFacts",
    "acknowledgement",
    "covering_notice",
    "deposit_account",
    "deposit_request",
    "notice_of_service",
    "paper",
    "procedural_order",
    "representatives",
    "response_record",
    "service_list",
    "statement_of_claim",
    "statement_of_defence",
    "termination_record",
    "unpaid_deposit",
]
