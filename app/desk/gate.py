"""The door: unlock a store, create one, or open the practice case. Nothing slow is imported before it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desk.memory import Memory
from app.shelf import shelf
from app.tongue import tr
from app.widgets.card import Card, button, label, rule, say
from app.widgets.jobs import JobRunner

if TYPE_CHECKING:
    from app.store.store import Store
    from app.terms import Clock
    from app.widgets.doer import Progress

WIDE = 560
Clocks = Callable[[], "Clock"]
"""Gives the clock a store is opened with."""
FIELD_HEIGHT = 34
RIGHT = 0x82
"""``Qt.AlignRight | Qt.AlignVCenter``, without loading the namespace before the door is shown."""


def workstation_clock() -> Clock:
    """The clock of this workstation, told in its own zone."""
    from app.terms import SystemClock

    return SystemClock(zone())


def zone() -> str:
    """The IANA zone of this workstation."""
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"


class Field(QWidget):
    """An input with room for a sentence under it."""

    def __init__(self, field: QWidget, name: str, tip: str, *extra: QWidget) -> None:
        super().__init__()
        self.field = field
        field.setAccessibleName(name.replace("&", ""))
        field.setToolTip(tip)
        field.setWhatsThis(tip)
        field.setMinimumHeight(32)
        self.wrong = label("", "problem", wrap=True)
        self.wrong.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(field, 1)
        for widget in extra:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.wrong)
        self.setFocusProxy(field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(FIELD_HEIGHT)

    def say(self, text: str) -> None:
        """Show what is wrong with this field; "" takes it away."""
        say(self.wrong, text)
        self.wrong.setVisible(bool(text))
        more = self.wrong.heightForWidth(max(self.width(), 200)) + 4 if text else 0
        self.setMinimumHeight(FIELD_HEIGHT + more)


def secret() -> QLineEdit:
    """A field whose signs are not shown."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class Rows(QGridLayout):
    """A form with labels at their inputs, light enough for the door."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalSpacing(8)
        self.setHorizontalSpacing(10)
        self.setColumnStretch(1, 1)

    def add(self, words: str, row: QWidget) -> None:
        """A labelled field, the label its buddy; without words, something under the field before."""
        at = self.rowCount()
        self.addWidget(row, at, 1)
        if not words:
            return
        name = label(words)
        name.setProperty("alignment", RIGHT)
        name.setBuddy(row.field if isinstance(row, Field) else row)
        name.setFixedHeight(FIELD_HEIGHT)
        holder = QVBoxLayout()
        holder.addWidget(name)
        holder.addStretch(1)
        self.addLayout(holder, at, 0)


class UnlockPage(QWidget):
    """Which store, who, and the passphrase."""

    opened = Signal(object)
    create_asked = Signal()
    practice_asked = Signal()
    recovery_asked = Signal(str)

    def __init__(self, jobs: JobRunner, memory: Memory, clock: Clocks = workstation_clock) -> None:
        super().__init__()
        self.jobs, self.memory, self.clock = jobs, memory, clock
        self.store, self.name, self.passphrase = QComboBox(), QLineEdit(memory.name), secret()
        self.store.setEditable(True)
        self.store.addItems(memory.stores())
        browse = button(tr("&Browse…"), self.browse)
        self.where = Field(self.store, tr("Store"), tr("The folder of the encrypted store"), browse)
        self.who = Field(self.name, tr("Name"), tr("Your name as the registrar enrolled you"))
        self.key = Field(self.passphrase, tr("Passphrase"), tr("Your own passphrase; it is kept nowhere"))
        self.go = button(tr("&Unlock"), self.unlock, primary=True)
        self.card = Card(tr("Open a store"), tr("encrypted · offline"))
        self.card.setFixedWidth(WIDE)
        form = Rows()
        for words, row in ((tr("&Store"), self.where), (tr("&Name"), self.who), (tr("&Passphrase"), self.key)):
            form.add(words, row)
        self.card.column.addLayout(form)
        self.older = label("", "muted", wrap=True)
        self.older.hide()
        self.upgrade = button(tr("Up&grade this store"), self.agree)
        self.upgrade.hide()
        self.card.column.addWidget(self.older)
        foot = QHBoxLayout()
        self.state = label("", "muted")
        foot.addWidget(self.state, 1)
        foot.addWidget(self.upgrade)
        foot.addWidget(self.go)
        self.card.column.addLayout(foot)
        self.passphrase.returnPressed.connect(self.unlock)
        self.other = self.other_card()
        centred(self, emblem(), self.card, self.other)

    def other_card(self) -> Card:
        """Create a store, or practise."""
        card = Card(tr("New here?"))
        card.setFixedWidth(WIDE)
        self.new = button(tr("&Create a store…"), self.create_asked.emit)
        self.practice = button(tr("Practice c&ase…"), self.practice_asked.emit)
        self.regain = button(tr("Reco&ver…"), lambda: self.recovery_asked.emit(self.store.currentText().strip()))
        self.restore = button(tr("&Restore a backup…"), self.bring_back)
        for words, press in (
            (tr("A new encrypted store for your registry. You become its registrar."), self.new),
            (tr("A training store with known passphrases, empty or with a case carried to its award."), self.practice),
            (tr("A store brought back from one of its backups, into an empty folder."), self.restore),
            (tr("The registrar's passphrase is lost, the recovery sheet or shares of it are at hand."), self.regain),
        ):
            row = QHBoxLayout()
            row.addWidget(label(words, "muted", wrap=True), 1)
            row.addWidget(press)
            card.column.addLayout(row)
        return card

    def browse(self) -> None:
        """Choose the store's folder."""
        from PySide6.QtWidgets import QFileDialog

        found = QFileDialog.getExistingDirectory(self, tr("Folder of the store"), self.store.currentText())
        if found:
            self.store.setEditText(found)
            self.passphrase.setFocus()

    def unlock(self) -> None:
        """Try the passphrase in a worker: deriving the key takes about a second."""
        folder, name = self.store.currentText().strip(), self.name.text().strip()
        self.where.say("" if folder else tr("Say where the store is, or create one."))
        self.who.say("" if name else tr("Say who you are."))
        self.key.say("" if self.passphrase.text() else tr("Type your passphrase."))
        if folder and name and self.passphrase.text():
            self.start(Path(folder), name, self.passphrase.text())

    def agree(self) -> None:
        """The registrar agrees to the upgrade that was told."""
        folder, name = Path(self.store.currentText().strip()), self.name.text().strip()
        self.start(folder, name, self.passphrase.text(), upgrade=True)

    def start(self, folder: Path, name: str, passphrase: str, *, upgrade: bool = False) -> None:
        """Open a store in a worker; ``upgrade`` one that is older."""
        self.offer("")
        self.busy(tr("Upgrading the store…") if upgrade else tr("Opening the store…"))
        clock = self.clock()

        def work(progress: Progress) -> Store:
            from app.store.store import Store
            from app.store.upgrade import Agreed

            return Store.open(folder, name, passphrase, clock=clock, agreed=Agreed(progress) if upgrade else None)

        self.jobs.start(tr("Opening the store"), work, self.succeeded, self.failed, quiet=True)

    def offer(self, plan: str) -> None:
        """Tell what an upgrade would do, and offer it; "" takes the offer away."""
        say(self.older, plan)
        self.older.setMinimumHeight(self.older.heightForWidth(WIDE - 60) if plan else 0)
        for part in (self.older, self.upgrade):
            part.setVisible(bool(plan))
        if plan:
            self.where.say("")
            self.upgrade.setFocus()

    def bring_back(self) -> None:
        """Restore a backup: from which folder, and into which."""
        from PySide6.QtWidgets import QFileDialog

        taken = QFileDialog.getExistingDirectory(self, tr("Folder of the backup, or of all backups: the newest"))
        to = QFileDialog.getExistingDirectory(self, tr("Empty folder for the restored store")) if taken else ""
        if to:
            self.restore_to(Path(taken), Path(to))

    def restore_to(self, taken: Path, to: Path) -> None:
        """Restore in a worker; then the store can be unlocked."""
        self.busy(tr("Restoring and comparing…"))

        def work(progress: Progress) -> str:
            from app.store.backups import found_in
            from app.store.restore import restore

            return restore(found_in(taken), to, progress).name

        def restored(name: str) -> None:
            self.busy("")
            self.store.setEditText(str(to))
            say(self.state, tr("The backup of {name} is back. Unlock it, then verify it.", name=name))
            self.passphrase.setFocus()

        self.jobs.start(tr("Restoring a backup"), work, restored, self.failed, quiet=True)

    def busy(self, text: str) -> None:
        """Nothing can be pressed while a store is being opened."""
        say(self.state, text)
        for part in (self.card, self.other):
            part.setEnabled(not text)

    def succeeded(self, store: Store) -> None:
        """The store is open."""
        self.busy("")
        self.passphrase.clear()
        self.memory.opened(str(store.folder), store.actor.name)
        self.opened.emit(store)

    def failed(self, met: Exception) -> None:
        """Say it beside the field that caused it; what was typed stays."""
        from app.store.trouble import StoreOlder, WrongPassphrase
        from app.terms import Refused, Trouble

        self.busy("")
        if not isinstance(met, Refused | Trouble):
            raise met
        if isinstance(met, StoreOlder) and met.yours:
            self.offer(met.plan)
            return
        wrong_key = isinstance(met, WrongPassphrase)
        (self.key if wrong_key else self.where).say(str(met))
        (self.passphrase if wrong_key else self.store).setFocus()
        self.passphrase.selectAll()


def emblem() -> QWidget:
    """The program's sign and name."""
    made, sign = QWidget(), QLabel()
    made.setFixedWidth(WIDE)
    sign.setPixmap(QPixmap(str(shelf("icons", "greffe.png"))))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(tr("Greffe"), "pageTitle"))
    words.addWidget(label(tr("the registry's own desk"), "muted"))
    row = QHBoxLayout(made)
    row.setContentsMargins(2, 0, 0, 4)
    row.setSpacing(14)
    row.addWidget(sign)
    row.addLayout(words, 1)
    return made


def centred(page: QWidget, *cards: QWidget) -> None:
    """Cards under each other in the middle of a page."""
    middle = QVBoxLayout()
    middle.setSpacing(12)
    middle.addStretch(2)
    for card in cards:
        middle.addWidget(card)
    middle.addStretch(3)
    row = QHBoxLayout(page)
    row.setContentsMargins(18, 18, 18, 18)
    row.addStretch(1)
    row.addLayout(middle)
    row.addStretch(1)


class Gate(QWidget):
    """The dark bar with the program's name, and the page beside it."""

    opened = Signal(object)

    def __init__(self, jobs: JobRunner, memory: Memory, clock: Clocks = workstation_clock) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.jobs, self.clock = jobs, clock
        self.unlock = UnlockPage(jobs, memory, clock)
        self.unlock.opened.connect(self.opened)
        self.unlock.create_asked.connect(self.found_store)
        self.unlock.practice_asked.connect(self.train)
        self.unlock.recovery_asked.connect(self.regain)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.unlock)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side())
        row.addWidget(self.stack, 1)
        self.memory = memory

    def side(self) -> QWidget:
        """What this program is, in a few words."""
        side = QFrame()
        side.setProperty("nav", "true")
        side.setFixedWidth(260)
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 20, 20, 20)
        column.addWidget(label("GREFFE", "brand"))
        column.addWidget(rule())
        for words in (
            tr("The registry of a cyber tribunal, on this workstation alone."),
            tr("Every file is encrypted with keys only you and your colleagues hold."),
            tr("Every act is signed and chained: nothing can be changed unseen."),
        ):
            column.addWidget(label(words, wrap=True))
        column.addStretch(1)
        self.lock_note = label("", wrap=True)
        column.addWidget(self.lock_note)
        return side

    def locked(self, folder: str, name: str, why: str) -> None:
        """The desk was locked: ask for the passphrase of the same store."""
        self.unlock.store.setEditText(folder)
        self.unlock.name.setText(name)
        self.unlock.key.say("")
        say(self.lock_note, why)
        self.stack.setCurrentWidget(self.unlock)
        self.unlock.passphrase.setFocus()

    def found_store(self) -> None:
        """To the page that creates a store."""
        from app.desk.firstrun import FirstRun

        page = FirstRun(self.jobs, self.leave, self.clock)
        page.opened.connect(self.enter)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def regain(self, folder: str) -> None:
        """To the page that recovers a store with its paper."""
        from app.desk.regain import RegainPage

        page = RegainPage(self.jobs, folder, self.leave, self.clock)
        page.opened.connect(self.enter)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def train(self) -> None:
        """To the page of the practice case."""
        from app.desk.training import Training

        page = Training(self.jobs, self.clock)
        page.opened.connect(self.enter)
        page.left.connect(self.leave)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def leave(self) -> None:
        """Back to unlocking."""
        page = self.stack.currentWidget()
        self.stack.setCurrentWidget(self.unlock)
        if page is not None and page is not self.unlock:
            self.stack.removeWidget(page)
            page.deleteLater()

    def enter(self, store: Any) -> None:
        """A new store was created and its recovery key confirmed."""
        self.leave()
        self.memory.opened(str(store.folder), store.actor.name)
        self.opened.emit(store)
