"""Every date still to be met and every sitting ahead, as an agenda and by month, with the reason for each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desk.dates import DATES, Due, days_kind, days_word
from app.desk.desk import Desk
from app.desk.ics import calendar_file, of_case, write_file
from app.desk.month import Mark, MonthView
from app.docket.queries import DueLine, absences, due_lines, hidden_entries, shown_dates
from app.docket.rules.absences import Absence
from app.docket.rules.sealing import PUBLIC
from app.docket.screens.computation import print_note, save_note
from app.hearing.queries import Sitting, sittings
from app.terms import Trouble, counted, day_text, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, empty_state, label, say
from app.widgets.fields import choose
from app.widgets.table import RowsTable

AGENDA, MONTH = 0, 1


class Calendar(QWidget):
    """``case_opened`` carries a case id."""

    case_opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.today = desk.clock.now().day
        self.lines: tuple[DueLine, ...] = ()
        self.ahead: tuple[Sitting, ...] = ()
        self.away: tuple[Absence, ...] = ()
        self.shown: DueLine | None = None
        self.make_head()
        self.table = RowsTable(DATES, tr("Dates"))
        self.table.opened.connect(lambda due: self.case_opened.emit(due.line.case))
        self.table.chosen.connect(lambda due: self.show_why(due.line))
        self.month = MonthView(self.today)
        self.month.opened.connect(lambda mark: self.case_opened.emit(mark.case) if mark.case else None)
        self.month.chosen.connect(self.show_mark)
        self.month.turned.connect(lambda _: self.name_month())
        self.month.picked.connect(self.show_day)
        self.make_why()
        self.lay()
        desk.changed.connect(self.reload)
        self.reload()

    def make_head(self) -> None:
        """Filter, case, view, export."""
        self.sieve = QLineEdit()
        self.sieve.setPlaceholderText(tr("Filter"))
        self.sieve.setAccessibleName(tr("Filter the dates"))
        self.sieve.setFixedWidth(160)
        self.sieve.textChanged.connect(self.show_rows)
        self.case = QComboBox()
        self.case.setAccessibleName(tr("Case"))
        self.case.setToolTip(tr("Show the dates of one case"))
        self.case.setMinimumContentsLength(14)
        self.case.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.case.currentIndexChanged.connect(self.show_rows)
        self.view = QComboBox()
        self.view.addItems([tr("Agenda"), tr("Month")])
        self.view.setAccessibleName(tr("View"))
        self.view.currentIndexChanged.connect(self.show_view)
        self.out = button(tr("&Export…"), self.ask_export, tip=tr("Dates for another calendar program (iCalendar)"))
        self.head = PageHead(tr("Calendar"), "", self.sieve, self.case, self.view, self.out)

    def make_why(self) -> None:
        """How the chosen date was reached, on the screen and on paper."""
        self.why = Card(tr("Why this date"), " ")
        self.proof = label(tr("Choose a date to see how it was reached."), "muted", wrap=True)
        self.why.add(self.proof)
        self.why.column.addStretch(1)
        self.paper = button(tr("&Print…"), lambda: self.note(print_note), tip=tr("The computation of this date"))
        self.file = button(tr("&Save…"), lambda: self.note(save_note), tip=tr("The computation as DOCX or PDF"))
        row = QHBoxLayout()
        row.addStretch(1)
        for made in (self.paper, self.file):
            made.setEnabled(False)
            row.addWidget(made)
        self.why.column.addLayout(row)
        self.why.setMinimumWidth(240)

    def lay(self) -> None:
        """Table or month left, reason right."""
        self.card = Card(tr("Dates to be met"), " ")
        self.back, self.on = (
            button(words, partial(self.month.turn, by), tip=tip)
            for words, by, tip in (("‹", -1, tr("The month before (PgUp)")), ("›", 1, tr("The month after (PgDown)")))
        )
        self.now = button(tr("&Today"), lambda: self.month.go(self.today), tip=tr("To today (Home)"))
        for made, name in ((self.back, tr("The month before")), (self.on, tr("The month after")), (self.now, "")):
            made.setAccessibleName(name or tr("Today"))
            self.card.head.insertWidget(self.card.head.count() - 1, made)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.month)
        empty = tr("Dates appear here when an act on the docket opens a period.")
        self.stack.addWidget(empty_state(tr("No date is open."), empty))
        self.card.add(self.stack, 1)
        split = QSplitter()
        split.setObjectName("calendarSplit")
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self.card)
        split.addWidget(self.why)
        split.setSizes([930, 260])
        split.setStretchFactor(0, 1)
        self.banner = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(split, 1)

    # -- content

    def reload(self) -> None:
        """Read the dates anew."""
        now = self.desk.clock.now()
        self.today = self.month.today = now.day
        self.lines = shown_dates(self.desk.read(due_lines), self.desk.hidden())
        self.away = self.desk.read(absences, self.today)
        self.ahead = self.desk.read(sittings, now)
        self.offer_cases()
        self.show_rows()
        self.table.show_first()

    def offer_cases(self) -> None:
        """Every case that has a date; the one chosen stays chosen."""
        chosen = self.case.currentData()
        named = {line.case: f"{line.number} · {line.case_title}" for line in self.lines}
        named = {**{one.case: one.number for one in self.ahead}, **named}
        with QSignalBlocker(self.case):
            self.case.clear()
            self.case.addItem(tr("All cases"), None)
            for case, words in sorted(named.items(), key=lambda pair: pair[1]):
                self.case.addItem(words, case)
            choose(self.case, chosen)

    def show_rows(self) -> None:
        """The dates the filter and the case let through, in both views."""
        case: UUID | None = self.case.currentData()
        lines = of_case(self.lines, case)
        self.table.rows.words = self.sieve.text().casefold()
        self.table.set_rows([Due(line, self.today) for line in lines])
        found = [due.line for due in self.table.rows.shown]
        ahead = [one for one in self.ahead if case is None or one.case == case]
        self.month.set_marks([*(self.mark(line) for line in found), *(sitting_mark(one) for one in ahead),
                              *(mark for one in self.away for mark in absence_marks(one))])  # fmt: skip
        self.show_view()
        late = sum(line.due < self.today for line in lines if line.held is None)
        still = sum(line.held is not None for line in lines)
        words = [counted(len(lines), "1 date open", "{n} dates open"), tr("{m} overdue", m=late)]
        words += [tr("{k} suspended", k=still)] if still else []
        words += [tr("{person} is away", person=one.person) for one in self.away if one.on(self.today)]
        say(self.head.sub, " · ".join(words))

    def mark(self, line: DueLine) -> Mark:
        """A date in the month; the number is left out where one case is shown, a passed date has a sign."""
        days = (line.due - self.today).days
        kind = "muted" if line.held else days_kind(days) or "accent"
        words = line.title if self.case.currentData() else f"{line.number} {line.title}"
        late = "! " if days < 0 and not line.held else ""
        why = "\n".join((f"{line.number} · {line.title}", days_word(days) if late else "", *line.proof))
        return Mark(line.due, line.case, f"{late}{words}", kind, why.replace("\n\n", "\n"), line)

    def show_view(self) -> None:
        """Agenda or month; the words of an empty agenda."""
        month = self.view.currentIndex() == MONTH
        self.stack.setCurrentIndex(MONTH if month else AGENDA if self.lines else 2)
        for made in (self.back, self.on, self.now):
            made.setVisible(month)
        self.name_month()

    def name_month(self) -> None:
        """The month in the head of the card, or where the dates come from."""
        month = self.view.currentIndex() == MONTH
        say(self.card.title, self.month.title if month else tr("Dates to be met"))
        say(self.card.aside, "" if month else tr("from the rules of procedure"))

    # -- why, and on paper

    def show_day(self, day: date) -> None:
        """A day on which nothing falls."""
        if not self.month.on(day):
            self.shown = None
            say(self.why.aside, day_text(day))
            say(self.proof, tr("Nothing falls on this day."))
            self.enable()

    def show_mark(self, mark: Mark) -> None:
        """What is chosen in the month."""
        if isinstance(mark.of, DueLine):
            self.show_why(mark.of)
            return
        self.shown = None
        say(self.why.aside, day_text(mark.day))
        say(self.proof, mark.why)
        self.enable()

    def show_why(self, line: DueLine) -> None:
        """How a date was reached, step by step."""
        self.shown = line
        say(self.why.aside, day_text(line.due))
        say(self.proof, "\n\n".join(line.proof))
        self.enable()

    def enable(self) -> None:
        """Only a date that was computed has a computation."""
        for made in (self.paper, self.file):
            made.setEnabled(self.shown is not None)

    def note(self, what: Callable[[Desk, UUID, UUID, QWidget], None]) -> None:
        """Print or save the computation of the date chosen."""
        if self.shown is not None:
            try:
                what(self.desk, self.shown.case, self.shown.id, self)
            except Trouble as met:
                self.banner.trouble(met)

    # -- out

    def ask_export(self) -> None:
        """With titles, or case numbers and articles only."""
        menu = QMenu(self)
        menu.addAction(tr("With what is due…"), partial(self.export, titles=True))
        menu.addAction(tr("Case numbers and articles only…"), partial(self.export, titles=False))
        menu.exec(self.out.mapToGlobal(QPoint(0, self.out.height())))

    def export(self, *, titles: bool) -> None:
        """The dates of the chosen case, or of all, where the person says."""
        case: UUID | None = self.case.currentData()
        lines = of_case(self.lines, case)
        ahead = [one for one in self.ahead if case is None or one.case == case]
        offered = f"{lines[0].number if case and lines else tr('dates')}.ics"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the dates"), offered, "iCalendar (*.ics)")
        if not name:
            return
        try:
            now = self.desk.clock.now()
            sealed = self.desk.read(hidden_entries, PUBLIC, now.day)
            written = write_file(Path(name), calendar_file(lines, ahead, now.utc, titles=titles, sealed=sealed))
        except Trouble as met:
            self.banner.trouble(met)
            return
        self.banner.show_text(counted(written, "1 date written.", "{n} dates written."), "green")


def absence_marks(one: Absence) -> list[Mark]:
    """An absence in the month, on each of its days."""
    assert one.first is not None
    assert one.last is not None
    days = (one.last - one.first).days + 1
    words = tr("{person} away: {alternate}", person=one.person, alternate=one.alternate)
    return [Mark(one.first + timedelta(days=at), None, words, "muted", one.words) for at in range(days)]


def sitting_mark(one: Sitting) -> Mark:
    """A sitting in the month."""
    words = f"{one.number} {one.start.local:%H:%M} {one.title}"
    state = tr("proposed, no notice given yet") if one.proposed else tr("notice given")
    why = "\n".join((f"{one.number} · {one.title}", str(one.start), state, "Article 28(1)"))
    return Mark(one.start.day, one.case, words, "accent", why, one)
