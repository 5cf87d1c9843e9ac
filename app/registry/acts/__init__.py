"""What a person may do at the counter."""

from app.registry.acts.ending import (
    give_termination_notice,
    record_settlement,
    reopen,
    terminate_case,
    terminate_for_default,
    terminate_on_settlement,
)
from app.registry.acts.filing import file_notice, file_response, file_termination_certificate, name_representatives
from app.registry.acts.further_pleadings import (
    amend_pleading,
    file_counterclaim,
    file_defence_to_counterclaim,
    file_rejoinder,
    file_reply,
)
from app.registry.acts.measures import end_interim_measures, order_interim_measures, request_interim_measures
from app.registry.acts.money import (
    account_deposits,
    notify_unpaid_deposit,
    propose_fees,
    record_deposit,
    request_deposit,
    review_fees,
)
from app.registry.acts.objecting import (
    decide_bifurcation,
    decide_jurisdiction,
    decide_lack_of_merit,
    object_lack_of_merit,
    raise_jurisdiction_plea,
    raise_objection,
    record_default,
    request_bifurcation,
)
from app.registry.acts.ordering import issue_order
from app.registry.acts.pleading import file_statement_of_claim, file_statement_of_defence
from app.registry.acts.service_addressing import designate_address, dispatch_paper, return_slip
from app.registry.acts.serving import serve_notice, serve_paper
from app.registry.acts.settings import fix_language, fix_place, note_defect
from app.registry.acts.third_persons import (
    comment_amicus,
    consolidate_cases,
    decide_amicus,
    decide_joinder,
    petition_amicus,
    request_joinder,
)

__all__ = [
    "account_deposits",
    "amend_pleading",
    "comment_amicus",
    "consolidate_cases",
    "decide_amicus",
    "decide_bifurcation",
    "decide_joinder",
    "decide_jurisdiction",
    "decide_lack_of_merit",
    "designate_address",
    "dispatch_paper",
    "end_interim_measures",
    "file_counterclaim",
    "file_defence_to_counterclaim",
    "file_notice",
    "file_rejoinder",
    "file_reply",
    "file_response",
    "file_statement_of_claim",
    "file_statement_of_defence",
    "file_termination_certificate",
    "fix_language",
    "fix_place",
    "give_termination_notice",
    "issue_order",
    "name_representatives",
    "note_defect",
    "notify_unpaid_deposit",
    "object_lack_of_merit",
    "order_interim_measures",
    "petition_amicus",
    "propose_fees",
    "raise_jurisdiction_plea",
    "raise_objection",
    "record_default",
    "record_deposit",
    "record_settlement",
    "reopen",
    "request_bifurcation",
    "request_deposit",
    "request_interim_measures",
    "request_joinder",
    "return_slip",
    "review_fees",
    "serve_notice",
    "serve_paper",
    "terminate_case",
    "terminate_for_default",
    "terminate_on_settlement",
]
