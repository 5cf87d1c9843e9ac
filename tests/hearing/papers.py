"""A notice, a session and an inquiry in June 2026, at The Hague."""

from __future__ import annotations

from datetime import UTC, date, datetime

from app.hearing.rules import Answer, Attendance, HearingNotice, Inquiry, Mode, Session, Undertaking
from app.terms import Moment, Side

ZONE = "Europe/Amsterdam"


def hour(day: int, at: int, minute: int = 0, month: int = 6) -> Moment:
    """Summer time at The Hague."""
    return Moment(datetime(2026, month, day, at - 2, minute, tzinfo=UTC), ZONE)


NOTICE = HearingNotice(hour(15, 10), 2, "Peace Palace, The Hague", Mode.MIXED, "hearing on jurisdiction and the merits")
SESSION = Session(
    start=hour(15, 10),
    end=hour(15, 12, 30),
    venue="Peace Palace, The Hague",
    mode=Mode.MIXED,
    present=(
        Attendance("Ada Adeyemi", "Presiding Arbitrator", Side.TRIBUNAL),
        Attendance("A. Agent", "Agent", Side.CLAIMANT),
        Attendance("B. Agent", "Agent", Side.RESPONDENT),
    ),
    course=("The President opened the session.", "The Claimant presented its opening statement (C-1 to C-12)."),
    admitted=("C-112, packet capture of 3 March 2026",),
    rulings=("The request to hear Witness W-2 by video is granted.",),
    undertakings=(Undertaking("File a translation of R-9", Side.RESPONDENT, date(2026, 6, 29)),),
    objections=("The Respondent objected to the late filing of C-112.",),
    minutes_claimant=65,
    minutes_respondent=40,
    presiding="Ada Adeyemi",
    secretary="S. Secretary",
)
INQUIRY = Inquiry(
    date(2026, 6, 16),
    (Answer(Side.CLAIMANT, further=False), Answer(Side.RESPONDENT, further=False, text="Nothing, with thanks.")),
)
