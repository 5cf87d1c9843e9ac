"""The desk once a store is open: places on the left, one page, the status line under it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.desk import rooms
from app.desk.calendar import Calendar
from app.desk.desk import Desk
from app.desk.finder import Finder, Found
from app.desk.home import BRING_IN, NEW_CASE, Home
from app.desk.keeping import KeepingPage
from app.desk.memory import Memory
from app.desk.papers import Papers
from app.desk.people import People
from app.desk.registerpage import Register
from app.desk.workspace import Workspace
from app.docket.queries import cases
from app.store.keeping import standing
from app.terms import ACTS, Refused, Trouble, tr
from app.widgets.actpage import ActPage
from app.widgets.banner import Banner
from app.widgets.card import button, label, say
from app.widgets.jobs import JobRunner, JobTray, jobs_word
from app.widgets.nav import NavBar

CATCH_UP = 1500
"""Milliseconds after opening when documents still owed are produced."""


KEYRING: dict[str, Callable[[], str]] = {
    "off": lambda: tr("Store encrypted, passphrase only"),
    "kept": lambda: tr("Store encrypted, passphrase and keyring"),
    "absent": lambda: tr("Store encrypted, passphrase only: no keyring here"),
}
"""How the registrar's key is protected on this computer."""


def focus_first(page: QWidget) -> None:
    """The keyboard goes to the page: to its first list or field, so that the arrows move something."""
    reached = page.nextInFocusChain()
    while reached is not None and reached is not page and page.isAncestorOf(reached):
        if reached.focusPolicy() & Qt.FocusPolicy.TabFocus and reached.isEnabled():
            reached.setFocus()
            return
        reached = reached.nextInFocusChain()
    page.setFocus()


class Shell(QWidget):
    """``lock_asked`` when the person wants to leave the desk locked."""

    lock_asked = Signal()

    def __init__(self, desk: Desk, jobs: JobRunner, memory: Memory) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk, self.jobs, self.memory = desk, jobs, memory
        self.places: dict[str, QWidget] = {}
        self.case: Workspace | None = None
        self.here = "docket"
        self.stack = QStackedWidget()
        self.nav = NavBar()
        self.tray = JobTray(jobs, self)
        self.tray.hide()
        self.banner = Banner()
        self.lay()
        self.make_places()
        jobs.shifted.connect(self.show_status)
        desk.changed.connect(self.show_status)
        self.go("docket")
        self.show_status()
        QTimer.singleShot(CATCH_UP, self, self.catch_up)

    def lay(self) -> None:
        """Bar, page, status line."""
        self.nav.person(
            self.desk.actor.name, tr("{office} · unlocked", office=tr(self.desk.actor.role.value).capitalize())
        )
        lock = button(tr("Lock now"), self.lock_asked.emit, tip=tr("Closes the store and hides everything (Ctrl+L)"))
        self.nav.foot(lock)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        band = QVBoxLayout()
        band.setContentsMargins(18, 0, 18, 0)
        band.addWidget(self.banner)
        self.practice = label(tr("PRACTICE · nothing here is a real case"), "badge", "amber")
        if not self.desk.store.practice:
            self.practice.hide()
        right.addLayout(band)
        right.addWidget(self.stack, 1)
        right.addLayout(self.status_line())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(right, 1)

    def status_line(self) -> QHBoxLayout:
        """What a person wants to be sure of, and the jobs."""
        self.status = label("", "muted")
        self.job_button = QToolButton()
        self.job_button.setProperty("flat", True)
        self.job_button.setAccessibleName(tr("Jobs"))
        self.job_button.setToolTip(tr("Show what is running"))
        self.job_button.clicked.connect(self.show_tray)
        line = QHBoxLayout()
        line.setContentsMargins(18, 3, 18, 5)
        self.kept = label("", "badge", "green")
        self.kept.setToolTip(tr("When a backup was last opened and checked: see Keeping"))
        line.addWidget(self.status)
        line.addWidget(self.kept)
        line.addWidget(self.job_button)
        line.addStretch(1)
        line.addWidget(self.practice)
        return line

    def make_places(self) -> None:
        """The places of the bar; each page is made when it is first gone to."""
        self.makers: dict[str, tuple[str, Callable[[], QWidget]]] = {
            "docket": (tr("Docket"), self.make_home),
            "calendar": (tr("Calendar"), self.make_calendar),
            "documents": (tr("Documents"), lambda: Papers(self.desk)),
            "register": (tr("Register"), lambda: Register(self.desk)),
            "rules": (tr("Rules"), self.make_rules),
            "people": (tr("People"), lambda: People(self.desk, self.memory)),
            "keeping": (tr("Keeping"), lambda: KeepingPage(self.desk)),
        }
        for key, (words, _) in self.makers.items():
            place = self.nav.add(key, words, partial(self.go, key))
            place.setShortcut(QKeySequence(f"Alt+{len(self.nav.places)}"))
            place.setToolTip(tr("{place} (Alt+{n})", place=words, n=len(self.nav.places)))

    def make_home(self) -> QWidget:
        """The docket."""
        home = Home(self.desk)
        home.case_opened.connect(self.open_case)
        home.act_asked.connect(lambda act: self.open_act(act, None))
        return home

    def make_calendar(self) -> QWidget:
        """The dates."""
        calendar = Calendar(self.desk)
        calendar.case_opened.connect(self.open_case)
        return calendar

    def make_rules(self) -> QWidget:
        """The rule sets."""
        from app.docket.screens import RulesPage

        rules = RulesPage(self.desk)
        rules.act_asked.connect(lambda act: self.open_act(act, None))
        return rules

    def go(self, key: str) -> None:
        """To a place; an act that was being filled in keeps its draft."""
        self.leave_act()
        if key not in self.places:
            page = self.makers[key][1]()
            self.memory.recall(page)
            self.places[key] = page
            self.stack.addWidget(page)
        self.here = key
        self.nav.be_at(key)
        self.stack.setCurrentWidget(self.places[key])
        focus_first(self.places[key])

    def take_focus(self) -> None:
        """The keyboard goes to the page shown."""
        focus_first(self.places[self.here])

    def open_case(self, case: UUID, tab: str = "overview") -> None:
        """Show a case."""
        self.leave_act()
        if self.case is None or self.case.case != case:
            self.drop_case()
            try:
                self.case = Workspace(self.desk, case)
            except (Refused, Trouble) as met:
                self.banner.show_text(str(met), "red")
                return
            self.case.act_asked.connect(lambda act: self.open_act(act, case))
            self.case.find_asked.connect(self.find_anything)
            self.memory.recall(self.case)
            self.stack.addWidget(self.case)
        self.nav.be_at("docket")
        self.case.go(tab)
        self.stack.setCurrentWidget(self.case)

    def drop_case(self) -> None:
        """Let the case shown go."""
        if self.case is not None:
            self.memory.remember(self.case)
            self.case.close_case()
            self.stack.removeWidget(self.case)
            self.case.deleteLater()
            self.case = None

    def open_act(self, act: str, case: UUID | None) -> None:
        """Show the form of an act."""
        if act == BRING_IN:
            self.bring_in()
            return
        made = rooms.forms().get(act)
        if made is None:
            self.banner.show_text(tr("This act has no form in this version of the program."))
            return
        self.leave_act()
        try:
            page = ActPage(made(self.desk, case if ACTS[act].in_case else None))
        except (Refused, Trouble) as met:
            self.banner.show_text(str(met), "red")
            return
        known = {line.id for line in self.desk.read(cases)}
        page.performed.connect(lambda result: self.acted(act, case, known, result))
        page.left.connect(self.leave_act)
        page.recall(self.memory.kept)
        self.stack.setCurrentIndex(self.stack.addWidget(page))

    def bring_in(self) -> None:
        """A case already under way, from a file."""
        from app.desk.import_docket import ImportDocket

        dialog = ImportDocket(self.desk, self.window())
        dialog.brought.connect(self.brought)
        dialog.open()

    def brought(self, case: UUID) -> None:
        """A docket was brought in: show its case, and say so."""
        self.acted(BRING_IN, case, {line.id for line in self.desk.read(cases)}, None)

    def acted(self, act: str, case: UUID | None, known: set[UUID], _result: Any) -> None:
        """An act stands on the docket: show its case, and say so."""
        fresh = [line.id for line in self.desk.read(cases) if line.id not in known]
        target = fresh[0] if fresh else case
        self.leave_act()
        if target is None:
            self.go("docket")
        else:
            self.open_case(target)
        self.told(tr("Done: {act}. It stands in the register, head {head}.",
                     act=tr(ACTS[act].title), head=self.desk.head_text()))  # fmt: skip

    def told(self, text: str) -> None:
        """A green sentence, for a while."""
        self.banner.show_text(text, "green")
        QTimer.singleShot(8000, self.banner, self.banner.hide)

    def act_page(self) -> ActPage | None:
        """The act being filled in, if any."""
        page = self.stack.currentWidget()
        return page if isinstance(page, ActPage) else None

    def leave_act(self) -> None:
        """Take the form away; its draft is kept."""
        self.banner.hide()
        page = self.act_page()
        if page is None:
            return
        if page.drafting.isActive():
            page.keep_draft()
        page.remember(self.memory.kept)
        back = self.case or self.places.get(self.here)
        if back is not None:
            self.stack.setCurrentWidget(back)
        self.stack.removeWidget(page)
        page.deleteLater()

    # -- jobs and status

    def show_status(self) -> None:
        """Encrypted, where the register stands, saved, what runs."""
        head = " ".join(self.desk.head_text().split(" ")[:4])
        words = (
            KEYRING[self.desk.store.keyring_state](),
            tr("register head {head}", head=head),
            tr("all changes saved"),
        )
        say(self.status, " · ".join(words) + " ·")
        proved, colour = self.desk.read(standing, self.desk.clock.now())
        say(self.kept, proved, colour)
        self.kept.setVisible(not self.desk.store.practice)
        self.job_button.setText(jobs_word(self.jobs))

    def show_tray(self) -> None:
        """The tray over the status line."""
        self.tray.setVisible(not self.tray.isVisible())
        self.tray.setFixedWidth(420)
        self.tray.adjustSize()
        at = self.job_button.mapTo(self, QPoint(0, 0))
        self.tray.move(max(8, at.x() - 60), at.y() - self.tray.height() - 8)
        self.tray.raise_()

    def catch_up(self) -> None:
        """Produce what is still owed from an earlier day."""
        try:
            self.desk.produce()
        except Trouble as met:
            self.banner.trouble(met, self.catch_up)

    # -- finding

    def find_anything(self) -> None:
        """Ctrl+K."""
        Finder(self.findable(), self).exec()

    def findable(self) -> list[Found]:
        """Commands, cases, what may be done in the case shown, documents."""
        command, found = tr("command"), []
        for key, (words, _) in self.makers.items():
            found.append(Found(words, command, partial(self.go, key)))
        found.append(Found(tr("New filing"), command, lambda: self.open_act(NEW_CASE, None)))
        found.append(Found(tr(ACTS[BRING_IN].title), command, lambda: self.open_act(BRING_IN, None)))
        found.append(Found(tr("Lock now"), command, self.lock_asked.emit))
        numbers = {}
        for line in self.desk.read(cases):
            numbers[line.id] = line.number
            words = f"{line.number} · {line.title}"
            found.append(Found(words, tr("case"), partial(self.open_case, line.id)))
        found += self.findable_acts()
        for paper in reversed(self.desk.papers()):
            number = numbers.get(paper.case, "") if paper.case else ""
            words = " · ".join(part for part in (paper.title, number) if part)
            found.append(Found(words, tr("document"), partial(self.show_paper, paper.id)))
        return found

    def findable_acts(self) -> list[Found]:
        """Acts open in the case shown."""
        if self.case is None or self.stack.currentWidget() is not self.case:
            return []
        permits = [permit for permit in self.case.permits() if permit.open]
        ask = self.case.ask
        return [Found(tr(p.act.title), tr("act"), partial(ask, p.act.id)) for p in permits]

    def show_paper(self, paper: UUID) -> None:
        """A document in the page of all documents."""
        self.go("documents")
        page = self.places["documents"]
        if isinstance(page, Papers):
            page.choose(paper)

    def leave(self) -> None:
        """The store is about to be closed: keep drafts and layout."""
        self.leave_act()
        self.drop_case()
        for page in self.places.values():
            self.memory.remember(page)
        self.tray.setParent(None)
        self.jobs.shifted.disconnect(self.show_status)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
