"""The law of the docket: stages, periods, gates, permitted acts and what comes next. Pure."""

from app.docket.rules.facts import (
    CaseFacts,
    Deadline,
    MemberFacts,
    PartyFacts,
    RailStep,
    Stage,
    rail,
)
from app.docket.rules.gates import GATES, Gate
from app.docket.rules.periods import Calendar, DueDate, due_date
from app.docket.rules.permission import NextStep, Permit, may, next_steps, permits
from app.docket.rules.ruleset import ActRule, Period, RuleSet, parse_ruleset

__all__ = [
    "GATES",
    "ActRule",
    "Calendar",
    "CaseFacts",
    "Deadline",
    "DueDate",
    "Gate",
    "MemberFacts",
    "NextStep",
    "PartyFacts",
    "Period",
    "Permit",
    "RailStep",
    "RuleSet",
    "Stage",
    "due_date",
    "may",
    "next_steps",
    "parse_ruleset",
    "permits",
    "rail",
]
