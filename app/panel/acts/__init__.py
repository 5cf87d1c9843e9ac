"""What may be done to make a tribunal and to change it."""

from app.panel.acts.authority import (
    appoint_by_default,
    constitute_by_authority,
    designate_authority,
    request_default_appointment,
)
from app.panel.acts.challenging import answer_challenge, challenge_arbitrator, decide_challenge, explain_challenge
from app.panel.acts.choosing import appoint_from_list, fix_number, propose_sole, return_list, send_list
from app.panel.acts.constituting import (
    appoint_arbitrator,
    appoint_secretary,
    constitute,
    declare,
    disclose_circumstances,
)
from app.panel.acts.leaving import proceed_truncated, record_death_or_incapacity, replace_arbitrator, resign

__all__ = [
    "answer_challenge",
    "appoint_arbitrator",
    "appoint_by_default",
    "appoint_from_list",
    "appoint_secretary",
    "challenge_arbitrator",
    "constitute",
    "constitute_by_authority",
    "decide_challenge",
    "declare",
    "designate_authority",
    "disclose_circumstances",
    "explain_challenge",
    "fix_number",
    "proceed_truncated",
    "propose_sole",
    "record_death_or_incapacity",
    "replace_arbitrator",
    "request_default_appointment",
    "resign",
    "return_list",
    "send_list",
]
