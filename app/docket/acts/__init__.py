"""What a person may do to the docket, and ``begin``: the one way any room enters something on it."""

from app.docket.acts.correcting import end_case, extend_deadline, meet_deadline, shorten_deadline, strike_entry
from app.docket.acts.lawbook import adopt_ruleset
from app.docket.acts.sealing import hand_over, seal_entry, unseal_entry
from app.docket.acts.step import NewCase, NewParty, Step, begin, next_number, open_case, update_party
from app.docket.acts.timing import change_calendar, declare_local_day, resume_case, stay_case

__all__ = [
    "NewCase",
    "NewParty",
    "Step",
    "adopt_ruleset",
    "begin",
    "change_calendar",
    "declare_local_day",
    "end_case",
    "extend_deadline",
    "hand_over",
    "meet_deadline",
    "next_number",
    "open_case",
    "resume_case",
    "seal_entry",
    "shorten_deadline",
    "stay_case",
    "strike_entry",
    "unseal_entry",
    "update_party",
]
