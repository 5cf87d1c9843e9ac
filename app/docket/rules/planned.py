"""Acts the rule sets already speak of and this program cannot yet do: never offered, noted by the linter."""

from __future__ import annotations

PLANNED = frozenset({
    # evidence
    "evidence.request_production", "evidence.answer_production", "evidence.decide_production",
    "evidence.produce_documents", "evidence.file_witness_statement", "evidence.appoint_expert",
    "evidence.object_to_expert", "evidence.file_expert_report", "evidence.comment_expert_report",
    # mediation
    "mediation.register_request", "mediation.appoint_mediator", "mediation.accept_appointment",
    "mediation.transmit_request", "mediation.file_statement",
})  # fmt: skip
