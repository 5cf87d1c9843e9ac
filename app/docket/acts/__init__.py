"""What a person may do to the docket, and ``begin``: the one way any room enters something on it."""

from app.docket.acts.correcting import end_case, extend_deadline, meet_deadline, strike_entry
from app.docket.acts.step import NewCase, NewParty, Step, begin, next_number, open_case, update_party

__all__ = [
    "NewCase",
    "NewParty",
    "Step",
    "begin",
    "end_case",
    "extend_deadline",
    "meet_deadline",
    "next_number",
    "open_case",
    "strike_entry",
    "update_party",
]
