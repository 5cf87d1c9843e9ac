"""The practice case at the door: an empty training store, or one whose case was already carried to its award."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.store.kdf import Kdf
from app.store.store import NewPerson, Second, Store
from app.terms import Refused, Role, Trouble
from app.tongue import tr
from app.widgets.card import Card, button, label, say
from app.widgets.doer import Progress
from app.widgets.jobs import JobRunner
from app.widgets.table import Column, RowsTable

if TYPE_CHECKING:
    from app.desk.gate import Clocks
    from app.terms import Clock

WIDE = 680
ROWS = 8


class Training(QWidget):
    """``opened`` carries the store; ``left`` when the person goes back to the door."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, jobs: JobRunner, clock: Clocks) -> None:
        super().__init__()
        self.jobs, self.clock = jobs, clock
        self.stopping = False
        self.people = story_people()
        self.card = Card(tr("Practice case"), tr("every document is marked PRACTICE"))
        self.card.setFixedWidth(WIDE)
        self.starts: list[QPushButton] = []
        self.offer(
            "practice", tr("An empty store with everyone enrolled: file the first notice yourself."), empty_store
        )
        self.offer("practice-award", tr("A case already carried from its notice to the award and the obligations."),
                   played_store)  # fmt: skip
        self.bar, self.state = QProgressBar(), label("", "muted", wrap=True)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the practice case is"))
        self.bar.hide()
        self.stop = button(tr("Cancel"), self.cancel)
        self.stop.hide()
        self.back = button(tr("&Back"), self.left.emit)
        self.lay()
        jobs.shifted.connect(self.show_step)

    def offer(self, name: str, words: str, make: Callable[[Path, Training], Store | None]) -> None:
        """One kind of practice store: go on with it, or make it (anew)."""
        folder = practice_folder(name)
        row = QHBoxLayout()
        row.addWidget(label(words, wrap=True), 1)
        if folder.exists():
            self.start_button(row, tr("Continue"), words, lambda: self.start(lambda: self.reopen(folder)))
        again = tr("Start afresh") if folder.exists() else tr("Begin")
        tip = tr("The practice store of this kind that is there now is thrown away.") if folder.exists() else ""
        made = self.start_button(row, again, words, lambda: self.start(lambda: make(folder, self)))
        made.setToolTip(tip)
        self.card.column.addLayout(row)

    def start_button(self, row: QHBoxLayout, words: str, about: str, press: Callable[[], None]) -> QPushButton:
        """A button that starts something; all of them rest while one is at work."""
        made = button(words, press)
        made.setAccessibleName(f"{words}: {about}")
        row.addWidget(made)
        self.starts.append(made)
        return made

    def lay(self) -> None:
        """What can be opened, how far it is, and everybody's passphrase."""
        for part in (self.bar, self.state):
            self.card.add(part)
        keys = Card(tr("Who opens it"), tr("printed here on purpose: they protect nothing"))
        keys.setFixedWidth(WIDE)
        table = RowsTable(COLUMNS, tr("People and passphrases"))
        table.set_rows(self.people)
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + ROWS * 32 + 4)
        keys.add(table)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.stop)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)
        for card in (self.card, keys):
            column.addWidget(card)
        column.addLayout(foot)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)

    # -- at work

    def start(self, work: Callable[[], Store | None]) -> None:
        """Make or open a store in a worker."""
        self.stopping = False
        self.busy(tr("Preparing the practice store…"))
        self.jobs.start(tr("Practice case"), lambda progress: self.reporting(progress, work), self.done, self.failed)

    def reporting(self, progress: Progress, work: Callable[[], Store | None]) -> Store | None:
        """In the worker: steps go to the job."""
        self.progress = progress
        return work()

    def reopen(self, folder: Path) -> Store:
        """The practice store that is there, as its registrar."""
        return open_as_registrar(folder, self.people, self.clock())

    def busy(self, text: str) -> None:
        """One thing at a time."""
        say(self.state, text)
        self.bar.setVisible(bool(text))
        self.bar.setRange(0, 0)
        self.stop.setVisible(bool(text))
        for press in (*self.starts, self.back):
            press.setEnabled(not text)

    def show_step(self) -> None:
        """How far the job is."""
        job = next((job for job in self.jobs.running if job.title == tr("Practice case")), None)
        if job is not None and job.total:
            self.bar.setRange(0, job.total)
            self.bar.setValue(job.at)
            say(self.state, tr("Stopping…") if self.stopping else job.text)

    def cancel(self) -> None:
        """Stop at the next step; nothing half done stays."""
        self.stopping = True
        say(self.state, tr("Stopping…"))

    def done(self, store: Store | None) -> None:
        """The store is open, or the making of it was cancelled."""
        self.busy("")
        if store is None:
            say(self.state, tr("Cancelled. Nothing was left behind."))
        else:
            self.opened.emit(store)

    def failed(self, met: Exception) -> None:
        """Say what stood in the way."""
        self.busy("")
        if not isinstance(met, Refused | Trouble):
            raise met
        say(self.state, str(met))


def practice_folder(name: str) -> Path:
    """Where a practice store stands."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / name


def story_people() -> tuple[NewPerson, ...]:
    """Everyone of the practice case, the registrar first, with the passphrases printed for everybody."""
    from app.desk.demo.story import Story

    players = Story().players.values()
    return tuple(NewPerson(p.name, p.role, p.passphrase, record=p.role is not Role.MEDIATOR) for p in players)


def story_second(store: Store, people: Sequence[NewPerson]) -> Second | None:
    """The clerk of the practice case confirms what the registrar does with keys, once enrolled."""
    clerk = next((p for p in people if p.role is Role.CLERK), None)
    there = clerk is not None and any(person.name == clerk.name for person in store.people())
    return store.second(clerk.name, clerk.passphrase) if clerk is not None and there else None


COLUMNS: tuple[Column[NewPerson], ...] = (
    Column(tr("Name"), lambda p: p.name, 180),
    Column(tr("Office"), lambda p: tr(p.role.value).capitalize(), 140),
    Column(tr("Passphrase"), lambda p: p.passphrase),
)


def open_as_registrar(folder: Path, people: tuple[NewPerson, ...], clock: Clock) -> Store:
    """A practice store, unlocked as its registrar."""
    return Store.open(folder, people[0].name, people[0].passphrase, clock=clock)


def empty_store(folder: Path, page: Training) -> Store | None:
    """A fresh practice store with everyone enrolled; what stood there is removed."""
    building = cleared(folder)
    registrar, *others = page.people
    store = Store.create(building, registrar, clock=page.clock(), kdf=Kdf.floor(), practice=True)
    try:
        for person in others:
            store.enrol(person, story_second(store, others))
    finally:
        store.close()
    return moved_in(building, folder, page)


def played_store(folder: Path, page: Training) -> Store | None:
    """A practice store whose case was carried to its award, act by act; None when it was cancelled on the way."""
    from app.desk.demo import play

    building = cleared(folder)
    practice = play.begin(building)
    steps = list(practice.steps())
    try:
        for at, (words, step) in enumerate(steps):
            page.progress.step(at, len(steps), tr(words))
            if page.stopping:
                break
            step()
    finally:
        practice.desk.close()
    return moved_in(building, folder, page)


def cleared(folder: Path) -> Path:
    """An empty place beside the folder, where a store is made before it takes the folder's place."""
    building = folder.with_name(f"{folder.name}-making")
    shutil.rmtree(building, ignore_errors=True)
    building.parent.mkdir(parents=True, exist_ok=True)
    return building


def moved_in(building: Path, folder: Path, page: Training) -> Store | None:
    """Put the store that was made in its place and open it; a cancelled one is thrown away."""
    if page.stopping:
        shutil.rmtree(building, ignore_errors=True)
        return None
    shutil.rmtree(folder, ignore_errors=True)
    building.rename(folder)
    return open_as_registrar(folder, page.people, page.clock())
