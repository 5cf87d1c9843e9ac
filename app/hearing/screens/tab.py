"""The hearing in a case: notices, sessions with their minutes, time used, inquiry and closure."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.docket.queries import case_facts
from app.docket.rules import CaseFacts
from app.hearing import acts
from app.hearing.documents import clock_text
from app.hearing.queries import NoticeLine, SessionLine, allotment, corrections, inquiry, notices, sessions
from app.hearing.rules import Clock, Inquiry, Session, Spent, clocks, seconds, spent, time_used
from app.terms import Moment, Side, day_text, tr
from app.widgets.card import Card, badge, clear, empty_state, label, say
from app.widgets.doer import Doer
from app.widgets.roll import Roll
from app.widgets.tab import ActRow, badged, follow, quiet_text, split
from app.widgets.table import Column, RowsTable

HELD: tuple[Column[SessionLine], ...] = (
    Column("No.", lambda s: str(s.number), 44, order=lambda s: s.number),
    Column("Opened", lambda s: hour(s.session.start), 206, order=lambda s: s.session.start and s.session.start.utc),
    Column("Venue", lambda s: s.session.venue),
    Column("Lasted", lambda s: lasted(s.session), 62, right=True),
    Column("Claimant", lambda s: clock_text(s.session.minutes_claimant), 76, right=True),
    Column("Respondent", lambda s: clock_text(s.session.minutes_respondent), 92, right=True),
    Column("Entry", lambda s: str(s.entry), 54, order=lambda s: s.entry, right=True),
)
TIMING = (("&Allot…", acts.allot_time), ("P&ut right…", acts.correct_time))
ACTS = (
    ("&Propose sittings…", acts.plan_sittings),
    ("&Give notice…", acts.give_notice),
    ("File the &minutes…", acts.record_session),
    ("Record the &inquiry…", acts.ask_parties),
    ("&Close the hearings…", acts.close),
)


def hour(moment: Moment | None) -> str:
    """An instant, or nothing."""
    return str(moment) if moment else ""


def lasted(session: Session) -> str:
    """How long it was, in hours and minutes."""
    return clock_text(int(seconds(session)) // 60)


class HearingTab(QWidget):
    """``act_asked`` carries an act id."""

    act_asked = Signal(str)

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.names: dict[Side, str] = {}
        self.table = RowsTable(HELD, tr("Sessions"))
        self.table.chosen.connect(self.show_session)
        self.held, self.minutes = Card(tr("Sessions"), " "), Card(tr("Minutes"), " ")
        self.given, self.used = Card(tr("Notices of hearing"), " "), Card(tr("Time used"), tr("Article 17(1)"))
        self.closing = Card(tr("Inquiry and closure"), tr("Article 31(1)"))
        self.lay()
        self.reload()
        follow(self, desk, self.reload)

    def lay(self) -> None:
        """Sessions and the minutes of the chosen one left; notices, time and closure right."""
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        first = tr("Minutes are filed here after a session; the first step is the notice of hearing.")
        self.stack.addWidget(empty_state(tr("No session has been held."), first))
        self.held.add(self.stack, 1)
        self.acts = ActRow(self.desk, self.case, self.act_asked.emit, ACTS)
        self.held.column.addLayout(self.acts)
        self.text = quiet_text(tr("What the minutes say"))
        self.minutes.add(self.text, 1)
        left = split((self.held, 260), (self.minutes, 220), name="hearingTabLeft", upright=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split((left, 800), (self.right_side(), 340), name="hearingTabSplit", first_grows=True))

    def right_side(self) -> QWidget:
        """Three cards under each other, scrolled where the window is low."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(12)
        self.lists: dict[Card, QVBoxLayout] = {}
        for card in (self.given, self.used, self.closing):
            inside = QVBoxLayout()
            inside.setSpacing(6)
            card.column.addLayout(inside)
            self.lists[card] = inside
            column.addWidget(card)
        self.timing = ActRow(self.desk, self.case, self.act_asked.emit, TIMING)
        self.used.column.addLayout(self.timing)
        column.addStretch(1)
        area = Roll(side)
        area.setMinimumWidth(260)
        return area

    def reload(self) -> None:
        """Read the hearing anew."""
        facts: CaseFacts = self.desk.read(case_facts, self.case)
        self.names = {side: tr(side.value).capitalize() for side in Side}
        self.names |= {party.side: party.name for party in reversed(facts.parties)}
        lines = self.desk.read(sessions, self.case)
        self.table.set_rows(lines)
        self.table.show_first()
        self.stack.setCurrentIndex(0 if lines else 1)
        self.minutes.setVisible(bool(lines))
        say(self.held.aside, tr("1 session") if len(lines) == 1 else tr("{n} sessions", n=len(lines)))
        self.show_notices(self.desk.read(notices, self.case))
        self.show_time(lines)
        self.show_closing(self.desk.read(inquiry, self.case), facts)
        self.acts.renew()

    def show_session(self, line: SessionLine) -> None:
        """What the minutes of one session say."""
        say(self.minutes.title, tr("Minutes of session No. {n}", n=line.number))
        say(self.minutes.aside, tr("docket entry {n}", n=line.entry))
        self.text.setPlainText("\n\n".join(self.told(line.session)))

    def told(self, session: Session) -> list[str]:
        """The minutes in short paragraphs."""
        present = [f"{a.name}, {a.capacity} ({self.names[a.side]})" for a in session.present]
        promised = [f"{u.text}: {self.names[u.side]}, {day_text(u.due)}" for u in session.undertakings if u.due]
        parts = (
            (tr("Present"), present),
            (tr("Course"), session.course),
            (tr("Exhibits admitted"), session.admitted),
            (tr("Rulings"), session.rulings),
            (tr("Undertakings"), promised),
            (tr("Objections noted"), session.objections),
        )
        return ["\n".join((title, *(f"  • {text}" for text in texts))) for title, texts in parts if texts]

    def show_notices(self, lines: tuple[NoticeLine, ...]) -> None:
        """Each notice in two lines, past ones marked."""
        clear(self.lists[self.given])
        now = self.desk.clock.now()
        say(self.given.aside, tr("Article 28(1)"))
        for line in lines:
            notice = line.notice
            past = bool(notice.start and notice.start.utc <= now.utc)
            days = tr("1 day") if notice.days == 1 else tr("{n} days", n=notice.days)
            words = f"{hour(notice.start)}\n{days} · {tr(notice.mode.value)}\n{notice.venue}"
            self.lists[self.given].addWidget(
                badged(tr("past") if past else tr("ahead"), "" if past else "accent", words)
            )
        if not lines:
            self.lists[self.given].addWidget(label(tr("No notice has been given."), "muted"))

    def show_time(self, lines: tuple[SessionLine, ...]) -> None:
        """The clock of each side in minutes, what was put right, how long the tribunal sat."""
        rows = self.lists[self.used]
        clear(rows)
        held = {line.number: line.session for line in lines}
        used = spent(held, self.desk.read(corrections, self.case))
        made = clocks(used, self.desk.read(allotment, self.case))
        for clock in made:
            rows.addWidget(time_row(self.names[clock.side], clock, max(one.used for one in made)))
        for one in used:
            if one.reason:
                rows.addWidget(label(self.put_right(one), "muted", wrap=True))
        sat = tr("The tribunal sat for {time} in all.", time=clock_text(time_used(list(held.values())).sat))
        rows.addWidget(label(sat if held else tr("No session has been held."), "muted", wrap=True))
        self.timing.renew()

    def put_right(self, one: Spent) -> str:
        """A time put right, and why."""
        return tr("Session {n}, {side}: {minutes} minutes instead of {recorded}; {reason}", n=one.session,
                  side=self.names[one.side], minutes=one.minutes, recorded=one.recorded, reason=one.reason)  # fmt: skip

    def show_closing(self, made: Inquiry | None, facts: CaseFacts) -> None:
        """Whether the parties were asked, what they said, whether the hearings are closed."""
        rows = self.lists[self.closing]
        clear(rows)
        if made is None or made.day is None:
            words = tr("The parties have not been asked whether anything remains.")
            rows.addWidget(badged(tr("not asked"), "amber", words))
        else:
            rows.addWidget(badged(tr("asked"), "green", tr("Inquiry of {day}", day=day_text(made.day))))
            for answer in made.answers:
                said = answer.text or (tr("something further") if answer.further else tr("nothing further"))
                rows.addWidget(label(f"{self.names[answer.side]}: {said}", "muted", wrap=True))
        closed = facts.count("hearing.close") > 0
        words = tr("The hearings are closed.") if closed else tr("The hearings are not closed.")
        rows.addWidget(badged(tr("closed") if closed else tr("open"), "green" if closed else "accent", words))


def time_row(name: str, clock: Clock, most: int) -> QWidget:
    """One side's clock: used of allotted, and what remains; without an allotment the bar compares the sides."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 2)
    column.setSpacing(3)
    head = QHBoxLayout()
    head.addWidget(label(name, wrap=True), 1)
    left = clock.remaining
    if left is None:
        words, kind = tr("{n} min", n=clock.used), ""
    elif left < 0:
        words, kind = tr("{n} min over", n=-left), "red"
    else:
        words, kind = tr("{n} min left", n=left), "amber" if left * 10 <= (clock.allotted or 0) else ""
    head.addWidget(badge(words, kind) if kind else label(words, "strong"))
    bar = QProgressBar()
    bar.setRange(0, max(clock.allotted or most, clock.used, 1))
    bar.setValue(clock.used)
    bar.setTextVisible(False)
    bar.setAccessibleName(f"{name}: {words}")
    column.addLayout(head)
    column.addWidget(bar)
    if clock.allotted is not None:
        column.addWidget(label(tr("{n} of {all} minutes used", n=clock.used, all=clock.allotted), "muted"))
    return made


def tab(desk: Doer, case: UUID) -> QWidget:
    """The hearing of a case."""
    return HearingTab(desk, case)
