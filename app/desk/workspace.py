"""One case: its caption, the rail, and a tab for each room that has to do with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.desk import rooms, sealing
from app.desk.desk import Desk
from app.desk.home import NEW_CASE
from app.desk.overview import Overview
from app.desk.papers import Papers
from app.desk.record import RecordDialog
from app.docket.queries import case_facts, ruleset_title
from app.docket.rules import CaseFacts, Permit, rail
from app.docket.screens import DocketTab
from app.shelf import shelf
from app.terms import ACTS, Refused, Trouble, counted, day_text, tr
from app.widgets import letters
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, label, say
from app.widgets.rail import Rail, Stop
from app.widgets.walled import SealedRoom

LOW = 740
"""Below this height, in pixels, the rail goes without its heading."""
TRIBUNALS = {1: "sole arbitrator", 3: "three arbitrators", 5: "five arbitrators"}

SPACIOUS = (*rooms.WALLED, "exchange")
CRAMPED = 960
"""Below this height, in pixels, a case has no room for its course beside a room within the room."""


class Workspace(QWidget):
    """``act_asked`` an act id; ``find_asked`` when Find was pressed."""

    act_asked = Signal(str)
    find_asked = Signal()

    def __init__(self, desk: Desk, case: UUID) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk, self.case = desk, case
        self.find_button = button(tr("&Find…  Ctrl+K"), self.find_asked.emit)
        self.act = button(tr("&Record an act…"), self.record, primary=True)
        self.head = PageHead("", "", self.find_button, self.act)
        self.banner = Banner()
        self.rail = Rail()
        self.course = Card(tr("Procedure"), " ")
        self.course.add(self.rail)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setUsesScrollButtons(True)
        self.overview, self.docket = Overview(desk, case), DocketTab(desk, case)
        self.papers = Papers(desk, case)
        self.makers: dict[int, Callable[[], QWidget]] = {}
        self.places: dict[str, int] = {}
        self.lay()
        self.show_case()
        desk.changed.connect(self.reload)

    def lay(self) -> None:
        """Head, rail, tabs."""
        self.overview.act_asked.connect(self.ask)
        self.overview.papers_asked.connect(lambda: self.go("documents"))
        for page in (self.overview, self.docket):
            page.entry_opened.connect(self.show_entry_paper)
        self.docket.act_asked.connect(self.ask)
        self.put("overview", tr("Overview"), self.overview)
        self.put("docket", tr("Docket"), self.docket)
        for room, (title, make) in rooms.tabs().items():
            self.later(room, tr(title), make)
        self.put("documents", tr("Documents"), self.papers)
        self.tabs.currentChanged.connect(self.fill)
        self.tabs.currentChanged.connect(self.give_room)
        self.tabs.currentChanged.connect(lambda _: QTimer.singleShot(0, self, self.settle_letters))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        for part in (self.head, self.banner, self.course):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.give_room()
        low = event.size().height() < LOW
        self.course.title.setVisible(not low)
        self.course.aside.setVisible(not low)
        self.course.column.setContentsMargins(14, *((6, 14, 4) if low else (10, 14, 12)))

    def put(self, key: str, title: str, page: QWidget) -> None:
        """A tab that is there from the start."""
        self.places[key] = self.tabs.addTab(held(page), title)

    def later(self, room: str, title: str, make: rooms.Tab) -> None:
        """A room's tab, made when it is first shown; a sealed room bears a lock."""
        at = self.tabs.addTab(held(), title)
        self.places[room] = at
        self.makers[at] = lambda: make(self.desk, self.case)
        if room in rooms.WALLED:
            self.tabs.setTabIcon(at, QIcon(str(shelf("icons", "lock.svg"))))
            self.tabs.setTabToolTip(at, tr("A sealed room: it opens with its members' own keys"))

    def fill(self, at: int) -> None:
        """Make a room's tab now that it is shown; its signal ``act_asked`` (an act id) opens a form, if it has one."""
        make = self.makers.pop(at, None)
        page = self.tabs.widget(at)
        inside = page.layout() if page else None
        if make is None or inside is None:
            return
        try:
            made = make()
        except (Refused, Trouble) as met:
            made = label(str(met), "problem", wrap=True)
        asked = getattr(made, "act_asked", None)
        if asked is not None:
            asked.connect(self.ask)
        inside.addWidget(made)

    def settle_letters(self) -> None:
        """Each letter leads to one thing on the page now shown."""
        letters.settle([*letters.lettered(self.head), *letters.lettered(self.tabs.currentWidget())])

    def give_room(self) -> None:
        """Where the window is low, the course of the case makes way for rooms with a head and side of their own."""
        spacious = {self.places[room] for room in SPACIOUS if room in self.places}
        self.course.setVisible(self.height() >= CRAMPED or self.tabs.currentIndex() not in spacious)

    def go(self, key: str) -> None:
        """Show a tab by its room."""
        if key in self.places:
            self.tabs.setCurrentIndex(self.places[key])

    def reload(self) -> None:
        """Read the case anew; room tabs listen for themselves."""
        self.overview.reload()
        self.docket.reload()
        self.show_case()

    def show_case(self) -> None:
        """Head, course and the figures of the tabs."""
        facts = self.desk.read(case_facts, self.case)
        say(self.head.title, f"{facts.number} · {facts.title}")
        members = tr(TRIBUNALS.get(facts.arbitrators, "{n} arbitrators"), n=facts.arbitrators)
        registered = tr("registered {day}", day=day_text(facts.registered))
        seat = tr("seat {place}", place=facts.seat)
        say(self.head.sub, " · ".join((ruleset_title(facts.ruleset), members, seat, registered)))
        self.rail.set_stops(stops(facts, self.desk.clock.now().day))
        open_dates = len(facts.open_deadlines)
        say(self.course.aside, counted(open_dates, "1 date open", "{n} dates open") if open_dates else "")
        self.tabs.setTabText(self.places["docket"], tr("Docket  {n}", n=facts.entries))
        self.tabs.setTabText(self.places["documents"], tr("Documents  {n}", n=len(self.desk.papers(self.case))))

    def record(self) -> None:
        """What may be done now."""
        dialog = RecordDialog(self.permits(), self)
        dialog.picked.connect(self.ask)
        dialog.exec()

    def permits(self) -> tuple[Permit, ...]:
        """What the rules say of each act, and the making of sealed rooms, which no docket shows."""
        return (*self.desk.permits(self.case), *sealing.permits(self.desk.actor.role), *self.apart())

    def apart(self) -> tuple[Permit, ...]:
        """Acts of the registry that belong to no case, such as accepting an authority whose signatures count."""
        ids = [i for i in rooms.forms() if not (ACTS[i].in_case or ACTS[i].walled or i == NEW_CASE)]
        return tuple(Permit(ACTS[i], tr("Registry practice"), self.desk.objections(i, None)) for i in ids)

    def seal(self, kind: str) -> None:
        """Make a sealed room, then show its door."""
        if sealing.SealDialog(self.desk, kind, self.case, self).exec():
            self.go(kind)

    def ask(self, act: str) -> None:
        """Open the form of an act, or the tab where it is done."""
        if act.startswith(sealing.PREFIX):
            self.seal(act.removeprefix(sealing.PREFIX))
        elif act in rooms.forms():
            self.act_asked.emit(act)
        else:
            self.go(act.partition(".")[0])

    def show_entry_paper(self, number: int) -> None:
        """The document an entry produced, or the entry itself."""
        if self.papers.choose_entry(number):
            self.go("documents")
        else:
            self.go("docket")
            row = next((at for at, e in enumerate(self.docket.table.rows.shown) if e.number == number), -1)
            self.docket.table.selectRow(row)

    def close_case(self) -> None:
        """Stop listening; called before the page is let go."""
        for room in self.findChildren(SealedRoom):
            room.leave_act()
        for listener in (self.reload, self.papers.reload):
            self.desk.changed.disconnect(listener)


def held(page: QWidget | None = None) -> QWidget:
    """A tab's content with air above it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 10, 0, 0)
    if page is not None:
        column.addWidget(page)
    return made


def due_note(days: int) -> str:
    """How far the next date of a stage is; negative when it has passed."""
    if days < 0:
        return counted(-days, "overdue 1 day", "overdue {n} days")
    return counted(days, "due tomorrow", "due in {n} days") if days else tr("due today")


def stops(facts: CaseFacts, today: date) -> list[Stop]:
    """The rail of a case, with the next date under the current stage."""
    due = facts.running_deadlines[:1]
    notes, late = {}, False
    if due:
        days = (due[0].due - today).days
        late = days < 0
        here = next((step.title for step in rail(facts) if step.state == "current"), "")
        notes[here] = due_note(days)
    return [Stop(tr(s.title), s.state, s.note, alarm=late and bool(s.note)) for s in rail(facts, notes)]
