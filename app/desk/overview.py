"""The first tab of a case: what comes next, the latest on the docket, the latest document."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.desk import rooms
from app.desk.dates import days_word
from app.desk.desk import Desk
from app.docket.queries import EntryLine, shown_entries
from app.docket.rules import NextStep
from app.docket.rules.sealing import reader_of
from app.store.papers import Paper
from app.terms import Trouble, counted, day_text, tr
from app.widgets.card import Card, badge, button, clear, label, say
from app.widgets.pdfview import PdfView
from app.widgets.table import DAY_WIDTH, Column, RowsTable

LATEST = 40
STEP_HIGH, MOST_STEPS, OVERVIEW_HIGH = 44, 390, 580
"""Pixels of one step, of all steps at most, and of both cards, before a person moves the border between them."""
RANK = ("overdue", "due", "blocked", "open", "waiting")
"""Dates first, then what the stage waits for, then what may be done."""
BADGES = {"overdue": "red", "due": "accent", "open": "green", "waiting": "", "blocked": "red"}


def badge_words(step: NextStep) -> tuple[str, str]:
    """What the badge of a step says, and its colour."""
    if step.state == "due" and step.days is not None:
        word = counted(step.days, "1 day", "{n} days") if step.days else tr("today")
        return word, "amber" if step.days <= 7 else "accent"
    if step.state == "overdue":
        return tr("overdue"), "red"
    return {"open": tr("open"), "waiting": "—", "blocked": tr("blocked")}[step.state], BADGES[step.state]


def entry_words(entry: EntryLine) -> str:
    """The entry's title; a struck one says so."""
    return tr("{title} (struck by no. {n})", title=entry.title, n=entry.struck_by) if entry.struck_by else entry.title


ENTRIES: tuple[Column[EntryLine], ...] = (
    Column("No.", lambda e: str(e.number), 48, order=lambda e: e.number),
    Column("Filed", lambda e: day_text(e.day), DAY_WIDTH, order=lambda e: (e.day, e.number)),
    Column("Act", entry_words, why=lambda e: e.detail or e.title),
    Column("By", lambda e: tr(e.side.value).capitalize(), 90),
)


class Overview(QWidget):
    """``act_asked`` an act id, ``entry_opened`` a docket number, ``papers_asked`` nothing."""

    act_asked = Signal(str)
    entry_opened = Signal(int)
    papers_asked = Signal()

    def __init__(self, desk: Desk, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.paper: Paper | None = None
        self.next = Card(tr("What comes next"), tr("from the rules of procedure"))
        self.steps = QVBoxLayout()
        self.steps.setSpacing(6)
        self.next.add(self.scrolled(), 1)
        self.docket = Card(tr("Latest on the docket"), " ")
        self.table = RowsTable(ENTRIES, tr("Latest docket entries"))
        self.table.opened.connect(lambda entry: self.entry_opened.emit(entry.number))
        self.docket.add(self.table, 1)
        self.sheet = Card(tr("Latest document"), " ")
        self.view = PdfView(bare=True)
        self.sheet.add(self.view, 1)
        self.sheet.column.addLayout(self.foot())
        self.lay()
        self.reload()
        wanted = min(STEP_HIGH * max(self.steps.count(), 3) + 64, MOST_STEPS)
        self.left.setSizes([wanted, OVERVIEW_HIGH - wanted])

    def scrolled(self) -> QScrollArea:
        """Room for more steps than fit."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self.steps)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def foot(self) -> QHBoxLayout:
        """What can be done with the document shown."""
        foot = QHBoxLayout()
        self.print = button(tr("&Print…"), self.view.print_dialog)
        self.all = button(tr("All &documents"), self.papers_asked.emit)
        foot.addWidget(self.print)
        foot.addStretch(1)
        foot.addWidget(self.all)
        return foot

    def lay(self) -> None:
        """Two cards left, the document right."""
        left = QSplitter(Qt.Orientation.Vertical)
        left.setObjectName("overviewLeft")
        left.addWidget(self.next)
        left.addWidget(self.docket)
        self.left = left
        split = QSplitter()
        split.setObjectName("overviewSplit")
        split.addWidget(left)
        split.addWidget(self.sheet)
        split.setSizes([630, 500])
        split.setStretchFactor(0, 1)
        for one in (left, split):
            one.setHandleWidth(12)
            one.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def reload(self) -> None:
        """Read everything anew."""
        clear(self.steps)
        steps = sorted(self.desk.next_steps(self.case), key=lambda step: RANK.index(step.state))
        for step in steps:
            self.steps.addWidget(self.step_row(step))
        if not steps:
            self.steps.addWidget(label(tr("Nothing is due and no step is expected. Use “Record an act…”."), "muted"))
        entries = self.desk.read(shown_entries, self.case, reader_of(self.desk.actor.role), self.today(), LATEST)
        self.table.set_rows(entries)
        count = entries[0].number if entries else 0
        say(self.docket.aside, counted(count, "1 entry", "{n} entries"))
        self.show_paper()

    def step_row(self, step: NextStep) -> QWidget:
        """One step: badge, words, Open where this person can do it here."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        word, kind = badge_words(step)
        sign = badge(word, kind)
        sign.setFixedSize(80, 36)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(step.title))
        words.addWidget(label(step.detail, "muted", wrap=step.state == "blocked"))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        why = "\n".join(step.proof) or step.detail
        made.setToolTip(f"{day_text(step.due)}, {days_word(step.days)}\n{why}" if step.due else why)
        if step.act and step.state != "blocked" and self.doable(step.act):
            go = button(tr("Open"), lambda: self.act_asked.emit(step.act))
            go.setAccessibleName(tr("Open: {step}", step=step.title))
            row.addWidget(go)
        return made

    def today(self) -> date:
        """The day on the desk's clock."""
        return self.desk.clock.now().day

    def doable(self, act: str) -> bool:
        """Whether the window has a place for the act."""
        return act in rooms.forms() or act.partition(".")[0] in rooms.tabs()

    def show_paper(self) -> None:
        """The latest document of the case."""
        found = self.desk.papers(self.case)
        latest = found[-1] if found else None
        self.print.setEnabled(latest is not None)
        if latest is None:
            self.view.show_message(tr("The first document of this case will appear here."))
        elif self.paper is None or latest.id != self.paper.id:
            say(self.sheet.title, latest.title)
            pages = counted(latest.pages, "1 page", "{n} pages")
            say(self.sheet.aside, " · ".join(part for part in (latest.label, day_text(latest.day), pages) if part))
            try:
                self.view.open(self.desk.paper_bytes(latest.id, "pdf"), latest.title)
            except Trouble as met:
                self.view.show_message(str(met))
        self.paper = latest
