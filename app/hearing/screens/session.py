"""The minutes of a session, beside the paper as they are typed."""

from __future__ import annotations

from datetime import time
from typing import Any
from uuid import UUID

from app.docket.queries import caption
from app.documents.model import Document
from app.forms.hearing.session import Ui_SessionForm
from app.hearing import acts, documents, rules
from app.hearing.queries import NoticeLine, notices, sessions
from app.hearing.screens.notice import HearingForm
from app.terms import Reason, Role, Side, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, moment_of, offer_enum, offer_zones, show_clock
from app.widgets.grid import Grid, Slot
from app.widgets.typed import day_in, lines_of

PRESENT = (Side.TRIBUNAL, Side.CLAIMANT, Side.RESPONDENT, Side.REGISTRY)
PROMISING = (Side.CLAIMANT, Side.RESPONDENT, Side.BOTH)


class SessionForm(HearingForm, Ui_SessionForm):
    """Opens with the hearing that was last notified, the bench and the agents of the parties."""

    act = acts.record_session
    primary = "&File the minutes"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_SessionForm.setupUi(self, self)
        self.number = len(desk.read(sessions, self.id)) + 1
        self.names = {side: self.name_of(side) for side in Side}
        offer_enum(self.mode, rules.Mode)
        self.prefill(desk.read(notices, self.id))
        self.people = Grid(self.present, self.present_slots(), (self.presentAdd, self.presentDrop))
        self.promises = Grid(self.undertakings, self.promise_slots(), (self.undertakingsAdd, self.undertakingsDrop))
        self.seat_everybody()
        self.ready()

    def name_of(self, side: Side) -> str:
        """The party's name, or the word for the side."""
        party = self.facts.party(side)
        return party.name if party else tr(side.value).capitalize()

    def prefill(self, given: tuple[NoticeLine, ...]) -> None:
        """From the last notice whose day has come, otherwise from the record and the clock."""
        now = self.desk.clock.now()
        begun = [n.notice for n in given if n.notice.start and n.notice.start.utc <= now.utc]
        last = begun[-1] if begun else None
        offer_zones(self.zone, last.start.zone if last and last.start else now.zone)
        show_clock(self.start, self.today, time(10))
        show_clock(self.end, self.today, time(12))
        self.venue.setText(last.venue if last else self.facts.seat)
        choose(self.mode, last.mode if last else rules.Mode.IN_PERSON)
        self.presiding.setText(self.facts.presiding)
        self.secretary.setText(next((p.name for p in self.desk.people() if p.role is Role.SECRETARY), ""))

    def present_slots(self) -> tuple[Slot, ...]:
        """Name, capacity, for whom."""
        claimant, sides = self.names[Side.CLAIMANT], tuple((self.names[s], s) for s in PRESENT)
        return (Slot("Name"), Slot("Capacity"), Slot("For", 170, sides, fresh=claimant))

    def promise_slots(self) -> tuple[Slot, ...]:
        """What, by whom, until when."""
        sides = tuple((self.names[s], s) for s in PROMISING)
        return (Slot("Undertaking"), Slot("By", 170, sides), Slot("Due", 150, calendar=self.today))

    def seat_everybody(self) -> None:
        """The bench and the agents, as the record knows them."""
        for member in self.facts.members:
            office = tr("Presiding Arbitrator") if member.presiding else tr("Arbitrator")
            self.people.add((member.name, office, self.names[Side.TRIBUNAL]))
        for party in self.facts.parties:
            if party.agent:
                self.people.add((party.agent, tr("Agent"), self.names[party.side]))

    def attendance(self, at: int) -> rules.Attendance:
        """One row of those present."""
        return rules.Attendance(self.people.text(at, 0), self.people.text(at, 1), self.people.meant(at, 2))

    def undertaking(self, at: int) -> rules.Undertaking:
        """One row of what was undertaken."""
        rows = self.promises
        return rules.Undertaking(rows.text(at, 0), rows.meant(at, 1), day_in(rows.text(at, 2)))

    def values(self) -> rules.Session:
        return rules.Session(
            start=moment_of(self.start, self.zone),
            end=moment_of(self.end, self.zone),
            venue=self.venue.text().strip(),
            mode=self.mode.currentData(),
            present=tuple(self.attendance(at) for at in range(len(self.people))),
            course=lines_of(self.course.toPlainText()),
            admitted=lines_of(self.admitted.toPlainText()),
            rulings=lines_of(self.rulings.toPlainText()),
            undertakings=tuple(self.undertaking(at) for at in range(len(self.promises))),
            objections=lines_of(self.objections.toPlainText()),
            minutes_claimant=self.minutesClaimant.value(),
            minutes_respondent=self.minutesRespondent.value(),
            presiding=self.presiding.text().strip(),
            secretary=self.secretary.text().strip(),
        )

    def problems(self) -> tuple[Reason, ...]:
        return rules.shortcomings_of_session(self.values(), self.desk.clock.now())

    def preview(self) -> Document | None:
        facts = documents.MinutesFacts(caption(self.facts), self.number, self.values(), self.facts.seat)
        return documents.minutes(facts)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.record_session, self.id, self.values(), override)
