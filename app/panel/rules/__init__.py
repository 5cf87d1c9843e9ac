"""The law of constituting a tribunal and of its changes (UNCITRAL and PCA Rules, Articles 6 to 17)."""

from app.panel.rules.disclosure import (
    Declaration,
    Disclosure,
    Secretary,
    shortcomings_of_declaration,
    shortcomings_of_disclosure,
    shortcomings_of_secretary,
)
from app.panel.rules.seats import (
    SIDES,
    Appointer,
    Appointment,
    Leaving,
    Office,
    Seat,
    Tribunal,
    keys_move,
    members_of,
    next_appointment,
    plain_name,
    shortcomings_of_appointment,
    shortcomings_of_constitution,
    shortcomings_of_hand,
)

__all__ = [
    "SIDES",
    "Appointer",
    "Appointment",
    "Declaration",
    "Disclosure",
    "Leaving",
    "Office",
    "Seat",
    "Secretary",
    "Tribunal",
    "keys_move",
    "members_of",
    "next_appointment",
    "plain_name",
    "shortcomings_of_appointment",
    "shortcomings_of_constitution",
    "shortcomings_of_declaration",
    "shortcomings_of_disclosure",
    "shortcomings_of_hand",
    "shortcomings_of_secretary",
]
