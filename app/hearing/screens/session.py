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
from app.hearing.screens.sheet import Cells, Sheet
from app.terms import Reason, Role, Side, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, clock_field, day_said, lines_of, moment_in, offer, offer_zones

PRESENT = (Side.TRIBUNAL, Side.CLAIMANT, Side.RESPONDENT, Side.REGISTRY)
PROMISING = (Side.CLAIMANT, Side.RESPONDENT, Side.BOTH)


class SessionForm(HearingForm, Ui_SessionForm):
    """Opens with the hearing that was last notified, the bench and the agents of the parties."""

    act = acts.record_session
    primary = tr("&File the minutes")

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_SessionForm.setupUi(self, self)
        self.number = len(desk.read(sessions, self.id)) + 1
        self.names = {side: self.name_of(side) for side in Side}
        offer(self.mode, ((tr(m.value).capitalize(), m) for m in rules.Mode))
        self.prefill(desk.read(notices, self.id))
        self.people = Sheet(self.present, self.present_columns(), (self.presentAdd, self.presentDrop),
                            self.changed.emit, self.today)  # fmt: skip
        self.promises = Sheet(self.undertakings, self.promise_columns(),
                              (self.undertakingsAdd, self.undertakingsDrop), self.changed.emit, self.today)  # fmt: skip
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
        clock_field(self.start, self.today, time(10))
        clock_field(self.end, self.today, time(12))
        self.venue.setText(last.venue if last else self.facts.seat)
        choose(self.mode, last.mode if last else rules.Mode.IN_PERSON)
        self.presiding.setText(self.facts.presiding)
        self.secretary.setText(next((p.name for p in self.desk.people() if p.role is Role.SECRETARY), ""))

    def present_columns(self) -> tuple[Cells, ...]:
        """Name, capacity, for whom."""
        return (
            Cells(tr("Name")),
            Cells(tr("Capacity")),
            Cells(tr("For"), self.names[Side.CLAIMANT], 170, tuple(self.names[s] for s in PRESENT)),
        )

    def promise_columns(self) -> tuple[Cells, ...]:
        """What, by whom, until when."""
        return (
            Cells(tr("Undertaking")),
            Cells(tr("By"), self.names[Side.CLAIMANT], 170, tuple(self.names[s] for s in PROMISING)),
            Cells(tr("Due"), "", 150, days=True),
        )

    def seat_everybody(self) -> None:
        """The bench and the agents, as the record knows them."""
        for member in self.facts.members:
            office = tr("Presiding Arbitrator") if member.presiding else tr("Arbitrator")
            self.people.add(member.name, office, self.names[Side.TRIBUNAL])
        for party in self.facts.parties:
            if party.agent:
                self.people.add(party.agent, tr("Agent"), self.names[party.side])

    def restore(self, content: dict[str, Any]) -> None:
        for table, key in ((self.present, "present"), (self.undertakings, "undertakings")):
            if key in content:
                table.setRowCount(0)
        super().restore(content)

    def side_named(self, name: str) -> Side:
        """The side a name stands for."""
        return next((side for side, known in self.names.items() if known == name), Side.TRIBUNAL)

    def values(self) -> rules.Session:
        zone = self.zone.currentText()
        return rules.Session(
            start=moment_in(self.start, zone),
            end=moment_in(self.end, zone),
            venue=self.venue.text().strip(),
            mode=self.mode.currentData(),
            present=tuple(rules.Attendance(n, c, self.side_named(s)) for n, c, s in self.people.rows()),
            course=lines_of(self.course.toPlainText()),
            admitted=lines_of(self.admitted.toPlainText()),
            rulings=lines_of(self.rulings.toPlainText()),
            undertakings=tuple(
                rules.Undertaking(text, self.side_named(s), day_said(due)) for text, s, due in self.promises.rows()
            ),
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
