"""Time on the docket: periods suspended and resumed, a limit shortened, calendars changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget

from app.docket import acts
from app.docket.queries import ruleset
from app.docket.rules import CalendarData, LocalDay, Suspension
from app.docket.rules.calendars import countries, shortcomings_of_calendar, subdivisions, usual_weekend
from app.docket.rules.corrections import shortcomings_of_shortening
from app.docket.rules.moves import Move, calendar_of, moves, shortcomings_of_change, under, with_day
from app.docket.rules.periods import roll
from app.docket.rules.suspension import (
    WHOLE_CASE,
    days_left,
    released,
    resumed,
    shortcomings_of_resumption,
    shortcomings_of_suspension,
    stands_still,
)
from app.docket.screens.forms import CorrectionForm, MovingForm, kept
from app.forms.docket.calendar import Ui_CalendarForm
from app.forms.docket.localday import Ui_LocalDayForm
from app.forms.docket.resumption import Ui_ResumptionForm
from app.forms.docket.shortening import Ui_ShorteningForm
from app.forms.docket.stay import Ui_StayForm
from app.terms import Reason, Side, counted, day_text, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer, offer_checks, show_day, ticked
from app.widgets.grid import Grid, Slot
from app.widgets.typed import day_in, unread

WEEKENDS = (
    ((6, 7), "Saturday and Sunday"),
    ((5, 6), "Friday and Saturday"),
    ((4, 5), "Thursday and Friday"),
    ((5,), "Friday"),
    ((6,), "Saturday"),
    ((7,), "Sunday"),
    ((), "no day of the week"),
)
YEARS_AHEAD = 2


class StayForm(CorrectionForm, Ui_StayForm):
    """Every period of the case, or of one track, stands still."""

    act = acts.stay_case
    primary = "&Suspend"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_StayForm.setupUi(self, self)
        tracks = ruleset(self.facts.ruleset).tracks
        used = dict.fromkeys(d.track for d in self.facts.open_deadlines if d.track in tracks)
        offer(self.track, ((tr("the whole case"), WHOLE_CASE), *((tr(tracks[name].title), name) for name in used)))
        show_day(self.day, self.today)
        self.changed.connect(self.describe)
        self.ready()
        self.describe()

    def describe(self) -> None:
        """What is left to each period."""
        self.effect.setText("\n".join(self.lines()))

    def lines(self) -> list[str]:
        """One line for each period that would stand still."""
        day, track = day_of(self.day), self.track.currentData()
        found = [
            f"{d.title}: {counted(days_left(d.steps, d.due, day), '1 day left', '{n} days left')}"
            for d in self.facts.open_deadlines
            if stands_still(d, track, day)
        ]
        return found or [tr("No period that runs would stand still.")]

    def problems(self) -> tuple[Reason, ...]:
        facts, track = self.facts, self.track.currentData()
        return shortcomings_of_suspension(
            day_of(self.day), self.order.text(), self.today, facts.registered, facts.suspensions, track
        )

    def no_preview(self) -> str:
        head = tr("New entry {n}: Suspended: {what}", n=self.facts.entries + 1, what=self.track.currentText())
        day = tr("From {day}, which still counts as run.", day=day_text(day_of(self.day)))
        return "\n\n".join((head, day, "\n".join(self.lines())))

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "track": {"name": self.track.currentData()}}

    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        choose(self.track, kept(content, "track", "name"))

    def perform(self, override: Any = None) -> Any:
        del override
        track = self.track.currentData()
        return self.desk.do(acts.stay_case, self.id, track, day_of(self.day), self.order.text().strip())


class ResumptionForm(CorrectionForm, Ui_ResumptionForm):
    """A suspension ends; what is left runs from the following day."""

    act = acts.resume_case
    primary = "&Resume"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ResumptionForm.setupUi(self, self)
        words = (f"{one.title} · {tr('since {day}', day=day_text(one.day))}" for one in self.facts.suspensions)
        offer(self.suspension, zip(words, (one.id for one in self.facts.suspensions), strict=True))
        show_day(self.day, self.today)
        self.changed.connect(self.describe)
        self.ready()
        self.describe()

    def chosen(self) -> Suspension | None:
        """The suspension chosen."""
        return next((one for one in self.facts.suspensions if one.id == self.suspension.currentData()), None)

    def describe(self) -> None:
        """The dates that follow."""
        self.effect.setText("\n".join(self.lines()))

    def lines(self) -> list[str]:
        """One line for each date that runs again."""
        ended, day = self.chosen(), day_of(self.day)
        if ended is None:
            return [tr("Nothing is suspended in this case.")]
        found = []
        for one in released(self.facts.open_deadlines, self.facts.suspensions, ended):
            due = resumed(one.steps, max(day, one.held or day), "…", self.facts.calendars(one.side))
            found.append(tr("{title}: {day}", title=one.title, day=day_text(due.day)))
        return found or [tr("No period runs again: another suspension covers them, or none stood still.")]

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_resumption(self.chosen(), day_of(self.day), self.order.text(), self.today)

    def no_preview(self) -> str:
        return "\n\n".join((tr("The days left run from the following day."), "\n".join(self.lines())))

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "suspension": {"id": str(self.suspension.currentData() or "")}}

    def restore(self, content: dict[str, Any]) -> None:
        wanted = kept(content, "suspension", "id")
        choose(self.suspension, next((one.id for one in self.facts.suspensions if str(one.id) == wanted), None))
        super().restore(content)

    def perform(self, override: Any = None) -> Any:
        del override
        which = self.suspension.currentData() or UUID(int=0)
        return self.desk.do(acts.resume_case, self.id, which, day_of(self.day), self.order.text().strip())


class ShorteningForm(MovingForm, Ui_ShorteningForm):
    """An open date brought forward under an order."""

    act = acts.shorten_deadline
    primary = "&Shorten the time limit"
    kind = "shortened"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ShorteningForm.setupUi(self, self)
        self.begin_moving()

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_shortening(self.chosen(), day_of(self.due), self.order.text(), self.today)

    def no_preview(self) -> str:
        date = self.chosen()
        if date is None:
            return tr("No date of this case is open.")
        title = tr("Time limit shortened: {title}", title=date.title)
        return self.told(date, title, moves=day_of(self.due) < date.due)


class AnyCalendarForm(CorrectionForm):
    """What both calendar forms share: whose calendar, what would move, what is doubtful."""

    whose: QComboBox
    reason: QLineEdit
    following: QListWidget
    doubts: QLabel

    def begin_calendar(self) -> None:
        """Parties and the seat; what moves is told anew after each change."""
        self.found: tuple[Move, ...] = ()
        parties = ((f"{p.name} ({tr(p.side.value)})", p.id) for p in self.facts.parties)
        offer(self.whose, (*parties, (tr("the seat ({place})", place=self.facts.seat), None)))
        self.following.setMaximumHeight(110)
        self.following.itemChanged.connect(lambda _: self.changed.emit())

    def data(self) -> CalendarData:
        """The calendar as it would be."""
        raise NotImplementedError

    def look(self) -> None:
        """Say what would move, and which holidays ahead are only estimated."""
        data = self.data()
        if shortcomings_of_calendar(data):
            return
        party = self.whose.currentData()
        by_seat = ruleset(self.facts.ruleset).receipt.calendar == "seat"
        found = moves(self.facts, party, data, self.reason.text().strip() or "…", by_seat=by_seat)
        fresh = [(m.deadline, m.new) for m in found] != [(m.deadline, m.new) for m in self.found]
        self.found = found
        if fresh:
            with QSignalBlocker(self.following):
                self.following.clear()
                offer_checks(self.following, ((str(m), m.deadline) for m in found if not m.met))
        met = [str(m) for m in found if m.met]
        self.doubts.setText("\n".join((*met, *self.doubtful(data))) or tr("Every other date stays."))

    def doubtful(self, data: CalendarData) -> list[str]:
        """Holidays to come whose date is not sure yet."""
        calendar, first = data.of(self.whose.currentText()), self.today
        ahead = calendar.estimated(first, first.replace(year=first.year + YEARS_AHEAD, day=min(first.day, 28)))
        named = [tr("{name} about {day}", name=name, day=day_text(day)) for day, name in ahead]
        return [tr("Not fixed yet, declare them once they are: {days}", days="; ".join(named[:6]))] if named else []

    def problems(self) -> tuple[Reason, ...]:
        return (
            *shortcomings_of_change(self.facts, self.whose.currentData(), self.reason.text()),
            *shortcomings_of_calendar(self.data()),
        )

    def no_preview(self) -> str:
        chosen = set(ticked(self.following))
        moved = [str(m) for m in self.found if m.deadline in chosen]
        stay = [tr("{move}: not moved", move=m) for m in self.found if m.deadline not in chosen and not m.met]
        none = [] if self.found else [tr("No date would move.")]
        head = tr("New entry {n}: {title}", n=self.facts.entries + 1, title=self.title())
        kept_ = tr("A date that moves keeps its former date in its proof.")
        return "\n\n".join((head, "\n".join((*moved, *stay, *none)), kept_))

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "ticked": [str(i) for i in ticked(self.following)]}


class CalendarForm(AnyCalendarForm, Ui_CalendarForm):
    """The calendar of a party or of the seat, edited."""

    act = acts.change_calendar
    primary = "&Change the calendar"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_CalendarForm.setupUi(self, self)
        self.begin_calendar()
        offer(self.country, ((tr("none known"), ""), *((name, code) for code, name in countries().items())))
        offer(self.weekend, ((tr(words), days) for days, words in WEEKENDS))
        kinds = ((tr("holiday"), False), (tr("business day"), True))
        slots = (Slot("Day", 150, calendar=self.today), Slot("Name"), Slot("Counts as", 140, kinds))
        self.local.setMaximumHeight(130)
        self.days = Grid(self.local, slots, (self.localAdd, self.localDrop))
        self.country.currentIndexChanged.connect(self.offer_parts)
        self.country.activated.connect(lambda _: choose(self.weekend, usual_weekend(self.country.currentData())))
        self.whose.currentIndexChanged.connect(self.show_calendar)
        self.show_calendar()
        self.changed.connect(self.look)
        self.ready()
        self.look()

    def offer_parts(self) -> None:
        """The parts of the country that have holidays of their own."""
        self.subdivision.clear()
        parts = subdivisions(self.country.currentData() or "")
        offer(self.subdivision, ((tr("the whole of it"), ""), *((part, part) for part in parts)))
        self.subdivision.setEnabled(bool(parts))

    def show_calendar(self) -> None:
        """The calendar as it stands."""
        data = calendar_of(self.facts, self.whose.currentData())
        choose(self.country, data.country)
        self.offer_parts()
        choose(self.subdivision, data.subdivision)
        choose(self.weekend, data.weekend)
        self.local.setRowCount(0)
        for day in data.local:
            self.days.add((day_text(day.day), day.name, tr("business day") if day.works else tr("holiday")))

    def data(self) -> CalendarData:
        read = [self.declared_at(at) for at in range(len(self.days))]
        local = tuple(sorted((d for d in read if d), key=lambda d: d.day))
        country, part = self.country.currentData() or "", self.subdivision.currentData() or ""
        return CalendarData(country, part, self.weekend.currentData(), local)

    def declared_at(self, at: int) -> LocalDay | None:
        """One declared day; who entered it before stays named."""
        day = day_in(self.days.text(at, 0))
        if day is None:
            return None
        standing = calendar_of(self.facts, self.whose.currentData()).local
        by = next((d.by for d in standing if d.day == day), "")
        return LocalDay(day, self.days.text(at, 1), self.days.meant(at, 2), by)

    def problems(self) -> tuple[Reason, ...]:
        typed = (self.days.text(at, 0) for at in range(len(self.days)))
        wrong = (r for t in typed for r in unread(tr("Declared day"), t or "—", day_in(t), "Article 2(6)", "local"))
        return (*super().problems(), *wrong)

    def perform(self, override: Any = None) -> Any:
        del override
        chosen = tuple(ticked(self.following))
        whose, why = self.whose.currentData(), self.reason.text().strip()
        return self.desk.do(acts.change_calendar, self.id, whose, self.data(), chosen, why)


class LocalDayForm(AnyCalendarForm, Ui_LocalDayForm):
    """One day more in the calendar of a party or of the seat."""

    act = acts.declare_local_day
    primary = "&Declare the day"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_LocalDayForm.setupUi(self, self)
        self.begin_calendar()
        show_day(self.day, self.today)
        self.changed.connect(self.look)
        self.ready()
        self.look()

    def problems(self) -> tuple[Reason, ...]:
        return tuple(replace(r, field="name") if r.field == "local" else r for r in super().problems())

    def declared_day(self) -> LocalDay:
        """The day as typed."""
        return LocalDay(day_of(self.day), self.name.text().strip(), self.works.isChecked())

    def data(self) -> CalendarData:
        return with_day(self.facts, self.whose.currentData(), self.declared_day())

    def no_preview(self) -> str:
        party, day = self.whose.currentData(), day_of(self.day)
        side = next((p.side for p in self.facts.parties if p.id == party), Side.TRIBUNAL)
        after = roll(day, under(self.facts, party, self.data()).calendars(side))[0]
        words = tr("A period that would end on {day} ends on {after}.", day=day_text(day), after=day_text(after))
        return f"{super().no_preview()}\n\n{words}"

    def perform(self, override: Any = None) -> Any:
        del override
        chosen = tuple(ticked(self.following))
        whose, why = self.whose.currentData(), self.reason.text().strip()
        return self.desk.do(acts.declare_local_day, self.id, whose, self.declared_day(), chosen, why)


TIMING = (StayForm, ResumptionForm, ShorteningForm, CalendarForm, LocalDayForm)
