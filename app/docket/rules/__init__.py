"""The law of the docket: stages, periods, gates, permitted acts and what comes next. Pure."""

from app.docket.rules.calendars import Calendar, CalendarData, LocalDay
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
from app.docket.rules.periods import Counting, DueDate, ProofStep, due_date
from app.docket.rules.permission import NextStep, Permit, may, next_steps, permits
from app.docket.rules.receipt import Channel, Delivery, Received
from app.docket.rules.ruleset import ActRule, Period, RuleSet, parse_ruleset
from app.docket.rules.suspension import Suspension

__all__ = [
    "GATES",
    "ActRule",
    "Calendar",
    "CalendarData",
    "CaseFacts",
    "Channel",
    "Counting",
    "Deadline",
    "Delivery",
    "DueDate",
    "Gate",
    "LocalDay",
    "MemberFacts",
    "NextStep",
    "PartyFacts",
    "Period",
    "Permit",
    "ProofStep",
    "RailStep",
    "Received",
    "RuleSet",
    "Stage",
    "Suspension",
    "due_date",
    "may",
    "next_steps",
    "parse_ruleset",
    "permits",
    "rail",
]
