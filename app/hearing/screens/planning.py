"""Sittings proposed, beside the clocks of everybody; time allotted to the sides, and put right."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.docket.queries import caption
from app.documents.model import Document
from app.forms.hearing.allotment import Ui_AllotmentForm
from app.forms.hearing.plan import Ui_PlanForm
from app.forms.hearing.timefix import Ui_TimeForm
from app.hearing import acts, documents, rules
from app.hearing.queries import allotment, corrections, sessions
from app.hearing.rules import Clock, Seen
from app.hearing.screens.notice import HearingForm
from app.terms import Moment, Reason, Side, counted, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, offer, offer_zones
from app.widgets.grid import Grid, Slot
from app.widgets.palette import tokens
from app.widgets.typed import moment_in, moment_text, unread, whole_in, zones

FOLLOWING = (Side.CLAIMANT, Side.RESPONDENT, Side.TRIBUNAL, Side.REGISTRY)
USUAL = 180


class PlanForm(HearingForm, Ui_PlanForm):
    """Opens with the parties in their capitals and the bench at the desk's clock, and with hours that suit them."""

    act = acts.plan_sittings
    primary = "&Propose the sittings"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_PlanForm.setupUi(self, self)
        self.calendars = {party.side: party.calendar for party in reversed(self.facts.parties)}
        offer_zones(self.zone, desk.clock.now().zone)
        sides = tuple((tr(side.value).capitalize(), side) for side in FOLLOWING)
        slots = (Slot("Who"), Slot("For", 130, sides), Slot("Time zone", 190, fresh=desk.clock.now().zone))
        self.people = Grid(self.places, slots, (self.placesAdd, self.placesDrop))
        hours = (Slot("Day and hour", 190), Slot("Minutes", 80, fresh=str(USUAL)), Slot("Purpose"))
        self.hours = Grid(self.sittings, hours, (self.sittingsAdd, self.sittingsDrop), first=self.next_sitting)
        self.clocks = clock_table()
        self.cardColumn2.insertWidget(1, self.clocks)
        for table, high in ((self.sittings, 140), (self.places, 190)):
            table.setMaximumHeight(high)
        self.seat_everybody()
        self.hours.add((self.suggestion(), str(USUAL), tr("Opening statements")))
        self.changed.connect(self.look)
        self.ready()
        self.look()

    def seat_everybody(self) -> None:
        """The parties in their capitals, the bench at the desk's clock."""
        for party in self.facts.parties:
            self.people.add((party.short, tr(party.side.value).capitalize(), party.zone))
        for member in self.facts.members:
            self.people.add((member.name, tr(Side.TRIBUNAL.value).capitalize(), self.desk.clock.now().zone))

    def suggestion(self) -> str:
        """The first hours that suit everybody once notice would be adequate."""
        after = (self.desk.clock.now().utc + rules.ADEQUATE).astimezone(UTC)
        start = rules.first_choice(self.values().places, self.calendars, after)
        return moment_text(Moment(start, self.zone.currentText()))

    def next_sitting(self) -> tuple[str, ...]:
        """A further sitting begins a day after the last one."""
        found = [one.start for one in self.values().sittings if one.start]
        if not found:
            return (self.suggestion(), str(USUAL), "")
        last = found[-1]
        return (moment_text(Moment(last.utc + timedelta(days=1), last.zone)), str(USUAL), "")

    def sitting(self, at: int) -> rules.Sitting:
        """One row of the sittings; a length that is no number becomes 0, which no sitting has."""
        start = moment_in(self.hours.text(at, 0), self.zone.currentText().strip())
        return rules.Sitting(start, whole_in(self.hours.text(at, 1)) or 0, self.hours.text(at, 2))

    def place(self, at: int) -> rules.Place:
        """One row of those who follow."""
        return rules.Place(self.people.text(at, 0), self.people.meant(at, 1), self.people.text(at, 2))

    def values(self) -> rules.Plan:
        places = [self.place(at) for at in range(len(self.people))]
        return rules.Plan(
            tuple(self.sitting(at) for at in range(len(self.hours))),
            tuple(place for place in places if place.zone in zones()),
        )

    def look(self) -> None:
        """The sittings on every clock."""
        plan = self.values()
        seen = rules.side_by_side(plan, self.calendars)
        fill_clocks(self.clocks, plan, seen)
        badly = sum(bool(one and one.flags) for row in seen for one in row)
        good = tr("Every sitting falls between {first} and {last} for everybody, on business days.",
                  first=f"{rules.EARLIEST:%H:%M}", last=f"{rules.LATEST:%H:%M}")  # fmt: skip
        self.verdict.setText(counted(badly, "1 unsociable hour", "{n} unsociable hours") if badly else good)

    def problems(self) -> tuple[Reason, ...]:
        found = list(rules.shortcomings_of_plan(self.values(), self.desk.clock.now(), self.calendars))
        typed = [self.people.text(at, 2) for at in range(len(self.people))]
        wrong = [tr("There is no time zone “{zone}”.", zone=zone) for zone in typed if zone not in zones()]
        found += [Reason(text, "Article 17(1)", "places") for text in wrong]
        for at in range(len(self.hours)):
            said = self.hours.text(at, 0)
            found += unread(tr("Day and hour"), said, self.sitting(at).start, "Article 28(1)", "sittings")
        return tuple(found)

    def preview(self) -> Document | None:
        plan = self.values()
        seen = rules.side_by_side(plan, self.calendars)
        facts = documents.ProposalFacts(
            caption(self.facts), plan, seen, self.facts.seat, self.today, self.desk.actor.name
        )
        return documents.proposal(facts)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.plan_sittings, self.id, self.values(), override)


def clock_table() -> QTableWidget:
    """Sittings by row, clocks by column; to be read only."""
    made = QTableWidget()
    made.setAccessibleName(tr("The sittings on every clock"))
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setWordWrap(True)
    made.verticalHeader().hide()
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.horizontalHeader().setDefaultSectionSize(150)
    made.setMinimumHeight(130)
    return made


def fill_clocks(table: QTableWidget, plan: rules.Plan, seen: tuple[tuple[Seen | None, ...], ...]) -> None:
    """Each sitting on each clock; an unsociable hour says why, in amber."""
    table.setRowCount(len(seen))
    table.setColumnCount(len(plan.places))
    table.setHorizontalHeaderLabels([f"{place.who}\n{place.zone}" for place in plan.places])
    for row, clocks in enumerate(seen):
        for column, one in enumerate(clocks):
            words = "" if one is None else "\n".join((*one.text.split(", ", 1), *one.flags))
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            if one is not None and one.flags:
                item.setForeground(tokens().colour("amber"))
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            table.setItem(row, column, item)


def clock_words(name: str, clock: Clock) -> str:
    """A side's clock in one line."""
    if clock.allotted is None or clock.remaining is None:
        return tr("{name}: {used} minutes used, none allotted", name=name, used=clock.used)
    left = clock.remaining
    if left < 0:
        return tr("{name}: {used} of {all} minutes used, {n} too many", name=name, used=clock.used, all=clock.allotted,
                  n=-left)  # fmt: skip
    return tr("{name}: {used} of {all} minutes used, {n} left", name=name, used=clock.used, all=clock.allotted, n=left)


class ClockForm(HearingForm):
    """A form about the clocks of the sides."""

    preview_title = "What follows"
    effect: Any

    def begin_clocks(self) -> None:
        """What stands on record."""
        self.held = {line.number: line.session for line in self.desk.read(sessions, self.id)}
        self.standing = self.desk.read(corrections, self.id)
        self.allotted = self.desk.read(allotment, self.id)
        self.names = {side: tr(side.value).capitalize() for side in Side}
        self.names |= {party.side: party.name for party in reversed(self.facts.parties)}

    def look(self) -> None:
        """The clocks as they would stand."""
        self.effect.setText(self.no_preview())

    def words(self, right: tuple[rules.Correction, ...], given: rules.Allotment | None) -> str:
        """Both clocks, a line each."""
        made = rules.clocks(rules.spent(self.held, (*self.standing, *right)), given)
        return "\n".join(clock_words(self.names[clock.side], clock) for clock in made)


class AllotmentForm(ClockForm, Ui_AllotmentForm):
    """Minutes for each side."""

    act = acts.allot_time
    primary = "&Allot the time"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_AllotmentForm.setupUi(self, self)
        self.begin_clocks()
        for box, side in ((self.claimant, Side.CLAIMANT), (self.respondent, Side.RESPONDENT)):
            box.setRange(0, rules.MOST)
            box.setSuffix(tr(" minutes"))
            box.setValue(self.allotted.of(side) if self.allotted else 0)
        self.changed.connect(self.look)
        self.ready()
        self.look()

    def values(self) -> rules.Allotment:
        return rules.Allotment(self.claimant.value(), self.respondent.value(), self.order.text().strip())

    def problems(self) -> tuple[Reason, ...]:
        return rules.shortcomings_of_allotment(self.values())

    def no_preview(self) -> str:
        return self.words((), self.values())

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.allot_time, self.id, self.values(), override)


class TimeForm(ClockForm, Ui_TimeForm):
    """Time of a session put right; it opens with what stands now."""

    act = acts.correct_time
    primary = "&Put it right"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_TimeForm.setupUi(self, self)
        self.begin_clocks()
        offer(self.session, ((tr("Session No. {n}", n=n), n) for n in self.held))
        offer(self.side, ((self.names[side], side) for side in rules.SIDES))
        self.minutes.setRange(0, rules.MOST)
        self.minutes.setSuffix(tr(" minutes"))
        for box in (self.session, self.side):
            box.currentIndexChanged.connect(self.begin_at)
        choose(self.session, max(self.held, default=None))
        self.begin_at()
        self.changed.connect(self.look)
        self.ready()
        self.look()

    def begin_at(self) -> None:
        """What stands for the chosen session and side."""
        lines = rules.spent(self.held, self.standing)
        wanted = (self.session.currentData(), self.side.currentData())
        self.minutes.setValue(next((one.minutes for one in lines if (one.session, one.side) == wanted), 0))

    def values(self) -> rules.Correction:
        number = self.session.currentData() or 0
        return rules.Correction(
            number, self.side.currentData(), self.minutes.value(), self.reason.toPlainText().strip()
        )

    def problems(self) -> tuple[Reason, ...]:
        return rules.shortcomings_of_correction(self.values(), self.held)

    def no_preview(self) -> str:
        return self.words((self.values(),), self.allotted)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.correct_time, self.id, self.values(), override)
