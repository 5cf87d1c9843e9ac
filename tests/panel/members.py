"""Three arbitrators: notified on 1 June, 22 June and 13 July 2026."""

from __future__ import annotations

from datetime import date

from app.panel.rules import Appointer, Appointment, Office

FIRST = Appointment(
    "Prof. Lena Ito", "Cordalia", "4 Elm Walk, Cordal", "ito@bench.example",
    Office.MEMBER, Appointer.CLAIMANT, date(2026, 6, 1),
)  # fmt: skip
SECOND = Appointment("Bram Vane", "Dorvik", "", "", Office.MEMBER, Appointer.RESPONDENT, date(2026, 6, 22))
PRESIDING = Appointment("Ada Adeyemi", "Esteria", "", "", Office.PRESIDING, Appointer.ARBITRATORS, date(2026, 7, 13))
