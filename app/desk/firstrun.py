"""A new store: who is its registrar, a passphrase that holds, and a recovery key confirmed on paper."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from app.desk.gate import WIDE, Clocks, Field, Rows, centred, secret, workstation_clock
from app.desk.strength import strength
from app.terms import Refused, Role, Trouble, tr
from app.widgets.card import Card, button, label, restyle, say
from app.widgets.jobs import JobRunner

if TYPE_CHECKING:
    from app.store.store import Store

GROUP = 5


def groups(key: str) -> tuple[str, ...]:
    """The recovery key in groups of five, as printed."""
    plain = "".join(sign for sign in key if sign.isalnum())
    return tuple(plain[at : at + GROUP] for at in range(0, len(plain), GROUP))


class CreatePage(QWidget):
    """Folder, name, passphrase twice."""

    created = Signal(object)

    def __init__(self, jobs: JobRunner, back: Callable[[], None], clock: Clocks = workstation_clock) -> None:
        super().__init__()
        self.jobs, self.clock = jobs, clock
        self.folder, self.name, self.passphrase, self.repeat = QLineEdit(), QLineEdit(), secret(), secret()
        browse = button(tr("&Browse…"), self.browse)
        self.where = Field(self.folder, tr("Folder"), tr("An empty or new folder on this workstation"), browse)
        self.who = Field(self.name, tr("Your name"), tr("You become the registrar of this store"))
        self.key = Field(self.passphrase, tr("Passphrase"), tr("At least twelve characters; several words are best"))
        self.same = Field(self.repeat, tr("Passphrase again"), tr("The same passphrase once more"))
        self.device = QCheckBox(tr("Also &bind it to the keyring of this computer"))
        self.keyring = label("", "muted", wrap=True)
        self.meter, self.word = QProgressBar(), label("", "muted")
        self.meter.setTextVisible(False)
        self.meter.setAccessibleName(tr("Strength of the passphrase"))
        self.card = Card(tr("Create a store"), tr("step 1 of 2"))
        self.card.setFixedWidth(WIDE)
        self.lay(back)
        self.passphrase.textChanged.connect(self.measure)
        self.measure("")
        self.tell_keyring(False)
        jobs.start(tr("Looking for a keyring"), look_for_keyring, self.tell_keyring, quiet=True)
        centred(self, self.card)

    def lay(self, back: Callable[[], None]) -> None:
        """The fields, the meter under the passphrase, the buttons."""
        form = Rows()
        form.add(tr("&Folder"), self.where)
        form.add(tr("Your &name"), self.who)
        form.add(tr("&Passphrase"), self.key)
        form.add("", self.meter)
        form.add("", self.word)
        form.add(tr("Once &again"), self.same)
        form.add("", self.device)
        form.add("", self.keyring)
        self.card.column.addLayout(form)
        note = tr("Nobody can open the store without a passphrase or the recovery key shown next. Keep both apart.")
        self.card.add(label(note, "muted", wrap=True))
        foot = QHBoxLayout()
        self.state = label("", "muted")
        foot.addWidget(self.state, 1)
        foot.addWidget(button(tr("Bac&k"), back))
        self.go = button(tr("&Create store"), self.found_store, primary=True)
        foot.addWidget(self.go)
        self.card.column.addLayout(foot)
        self.repeat.returnPressed.connect(self.found_store)

    def tell_keyring(self, trusted: bool) -> None:
        """Whether this computer has a keyring that can be trusted; without one the passphrase stands alone."""
        there = tr("Then the store opens with this passphrase on this computer only, or with the recovery key.")
        absent = tr("No keyring to trust was found on this computer: the passphrase alone protects the store.")
        self.device.setEnabled(trusted)
        self.device.setAccessibleName(tr("Bind the passphrase to the keyring of this computer"))
        say(self.keyring, there if trusted else absent)

    def measure(self, passphrase: str) -> None:
        """The meter follows the typing."""
        value, kind, word = strength(passphrase)
        self.meter.setValue(value)
        self.meter.setProperty("kind", kind)
        restyle(self.meter)
        say(self.word, word)

    def browse(self) -> None:
        """Choose the folder."""
        found = QFileDialog.getExistingDirectory(self, tr("Empty folder for the new store"))
        if found:
            self.folder.setText(found)

    def fit(self) -> bool:
        """Whether everything is filled in; says beside each field what is not."""
        short = strength(self.passphrase.text())[0] < 40
        unlike = self.passphrase.text() != self.repeat.text()
        wrong = (
            (self.where, tr("Choose a folder.") if not self.folder.text().strip() else ""),
            (self.who, tr("Say who you are.") if not self.name.text().strip() else ""),
            (self.key, tr("This passphrase is too short.") if short else ""),
            (self.same, tr("The two passphrases are not the same.") if unlike else ""),
        )
        for field, text in wrong:
            field.say(text)
        return not any(text for _, text in wrong)

    def found_store(self) -> None:
        """Create the store in a worker."""
        if not self.fit():
            return
        folder, name, passphrase = Path(self.folder.text().strip()), self.name.text().strip(), self.passphrase.text()
        clock, device = self.clock(), self.device.isChecked()

        def work(_: object) -> Store:
            from app.store.store import NewPerson, Store

            registrar = NewPerson(name, Role.REGISTRAR, passphrase)
            return Store.create(folder, registrar, clock=clock, device_secret=device)

        say(self.state, tr("Creating the store…"))
        self.card.setEnabled(False)
        self.jobs.start(tr("Creating the store"), work, self.done, self.failed, quiet=True)

    def done(self, store: Store) -> None:
        """To the recovery key."""
        self.created.emit(store)

    def failed(self, met: Exception) -> None:
        """Say it beside the field that caused it."""
        self.card.setEnabled(True)
        say(self.state, "")
        if not isinstance(met, Refused | Trouble):
            raise met
        about = met.reasons[0].field if isinstance(met, Refused) else ""
        {"name": self.who, "passphrase": self.key}.get(about, self.where).say(str(met))


def look_for_keyring(_: object) -> bool:
    """Whether the OS offers a keyring on our list; may take a moment where there is none."""
    from app.store.device import backend

    return backend() is not None


class RecoveryPage(QWidget):
    """Shows the recovery key once, and asks for two of its groups."""

    confirmed = Signal()

    def __init__(self, store: Any, back: Callable[[], None]) -> None:
        super().__init__()
        self.store, self.groups = store, groups(store.recovery_key)
        self.asked = sorted(secrets.SystemRandom().sample(range(len(self.groups)), 2))
        self.fields = [Field(QLineEdit(), tr("Group {n}", n=at + 1), tr("As it stands above")) for at in self.asked]
        card = Card(tr("Recovery key"), tr("step 2 of 2"))
        card.setFixedWidth(WIDE)
        card.add(label(tr("Print or copy this key and keep it where the passphrase is not. It opens the whole "
                          "store, sealed rooms too, and it is shown only now."), wrap=True))  # fmt: skip
        card.add(self.sheet())
        form = Rows()
        for at, field in zip(self.asked, self.fields, strict=True):
            form.add(tr("Group {n}", n=at + 1), field)
        card.add(label(tr("Type two groups from your copy to show that you have it:"), "muted"))
        card.column.addLayout(form)
        foot = QHBoxLayout()
        foot.addWidget(button(tr("&Print…"), self.print_sheet))
        foot.addStretch(1)
        foot.addWidget(button(tr("&Discard this new store"), back, tip=tr("Removes the empty store just created")))
        self.go = button(tr("&Open the desk"), self.check, primary=True)
        foot.addWidget(self.go)
        card.column.addLayout(foot)
        centred(self, card)

    def sheet(self) -> QWidget:
        """The groups with their numbers."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 4, 0, 4)
        for at, group in enumerate(self.groups):
            cell = QHBoxLayout()
            number = label(f"{at + 1}", "muted")
            number.setFixedWidth(20)
            cell.addWidget(number)
            cell.addWidget(label(group, "key"), 1)
            grid.addLayout(cell, at // 5, at % 5)
        return made

    def print_sheet(self) -> None:
        """The recovery sheet on paper."""
        from app.desk.sheets import facts_of, sheet_pdf
        from app.widgets.printdialog import PrintDialog

        pdf = sheet_pdf(facts_of(self.store, self.groups))
        PrintDialog(pdf, tr("Recovery sheet"), self.window()).exec()

    def check(self) -> None:
        """Compare the two groups."""
        right = True
        for at, field in zip(self.asked, self.fields, strict=True):
            typed = field.field.text() if isinstance(field.field, QLineEdit) else ""
            same = typed.strip().upper() == self.groups[at].upper()
            field.say("" if same else tr("This is not group {n}.", n=at + 1))
            right = right and same
        if right:
            self.confirmed.emit()


class FirstRun(QStackedWidget):
    """Create, then confirm; ``opened`` carries the store."""

    opened = Signal(object)

    def __init__(self, jobs: JobRunner, leave: Callable[[], None], clock: Clocks = workstation_clock) -> None:
        super().__init__()
        self.leave = leave
        self.page = CreatePage(jobs, leave, clock)
        self.page.created.connect(self.show_key)
        self.addWidget(self.page)

    def show_key(self, store: Any) -> None:
        """The store exists; its key must be confirmed before it is used."""

        def discard() -> None:
            store.close()
            shutil.rmtree(store.folder, ignore_errors=True)
            self.leave()

        page = RecoveryPage(store, discard)
        page.confirmed.connect(lambda: self.opened.emit(store))
        self.setCurrentIndex(self.addWidget(page))
