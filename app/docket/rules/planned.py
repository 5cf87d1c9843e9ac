"""Acts the rule sets already speak of and this program cannot yet do: never offered, noted by the linter."""

from __future__ import annotations

PLANNED = frozenset({
    # the counter
    "registry.designate_address",
    # evidence
    "evidence.request_production", "evidence.answer_production", "evidence.decide_production",
    "evidence.produce_documents", "evidence.file_witness_statement", "evidence.appoint_expert",
    "evidence.object_to_expert", "evidence.file_expert_report", "evidence.comment_expert_report",
    # hearing, award, docket
    "award.fix_costs", "award.issue_agreed_award", "award.publish", "award.request_interpretation",
    "award.interpret", "award.request_correction", "award.correct", "award.request_additional_award",
    "award.make_additional_award", "award.request_revision", "award.request_annulment",
    # mediation
    "mediation.register_request", "mediation.appoint_mediator", "mediation.accept_appointment",
    "mediation.transmit_request", "mediation.file_statement",
})  # fmt: skip
