"""At the door: the registrar's passphrase is lost, the recovery key or shares of it are at hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.desk.gate import WIDE, Clocks, Field, Rows, centred, secret, workstation_clock
from app.store.groups import typed_secrets
from app.store.trouble import WrongPassphrase
from app.terms import Refused, Trouble, tr
from app.widgets.card import Card, button, label, say
from app.widgets.jobs import JobRunner

if TYPE_CHECKING:
    from app.store.store import Store


class RegainPage(QWidget):
    """Which store, the paper, a new passphrase twice. ``opened`` carries the store."""

    opened = Signal(object)

    def __init__(
        self, jobs: JobRunner, folder: str, leave: Callable[[], None], clock: Clocks = workstation_clock
    ) -> None:
        super().__init__()
        self.jobs, self.clock = jobs, clock
        self.folder, self.paper = QLineEdit(folder), QPlainTextEdit()
        self.paper.setTabChangesFocus(True)
        self.paper.setFixedHeight(110)
        self.passphrase, self.repeat = secret(), secret()
        self.where = Field(self.folder, tr("Store"), tr("The folder of the encrypted store"))
        self.key = Field(self.paper, tr("Recovery key or shares"), tr("As printed; an empty line between two shares"))
        self.new = Field(
            self.passphrase, tr("New passphrase"), tr("At least twelve characters; several words are best")
        )
        self.same = Field(self.repeat, tr("Passphrase again"), tr("The same passphrase once more"))
        self.card = Card(tr("Recover a store"), tr("written into the register"))
        self.card.setFixedWidth(WIDE)
        words = tr("The registrar gets a new passphrase. The recovery sheet, or enough shares, open the store on any"
                   " computer.")  # fmt: skip
        self.card.add(label(words, "muted", wrap=True))
        rows = Rows()
        rows.add(tr("&Store"), self.where)
        rows.add(tr("&Recovery key or shares"), self.key)
        rows.add(tr("New &passphrase"), self.new)
        rows.add(tr("Once &again"), self.same)
        self.card.column.addLayout(rows)
        self.state = label("", "muted")
        self.go = button(tr("R&ecover"), self.regain, primary=True)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(button(tr("Bac&k"), leave))
        foot.addWidget(self.go)
        self.card.column.addLayout(foot)
        centred(self, self.card)
        self.paper.setFocus()

    def regain(self) -> None:
        """Open the store with the paper, in a worker."""
        unlike = self.passphrase.text() != self.repeat.text()
        given = typed_secrets(self.paper.toPlainText())
        self.key.say("" if given else tr("Type the recovery key, or shares of it."))
        self.same.say(tr("The two passphrases are not the same.") if unlike else "")
        for field in (self.where, self.new):
            field.say("")
        if unlike or not given:
            return
        folder, new, clock = Path(self.folder.text().strip()), self.passphrase.text(), self.clock()

        def work(_: object) -> Store:
            from app.store.store import Store

            return Store.recover(folder, given[0] if len(given) == 1 else given, new, clock=clock)

        say(self.state, tr("Recovering the store…"))
        self.card.setEnabled(False)
        self.jobs.start(tr("Recovering the store"), work, self.opened.emit, self.failed, quiet=True)

    def failed(self, met: Exception) -> None:
        """Say it beside the field that caused it."""
        self.card.setEnabled(True)
        say(self.state, "")
        if isinstance(met, WrongPassphrase):
            self.key.say(str(met))
        elif isinstance(met, Refused):
            beside = {"shares": self.key, "passphrase": self.new}
            beside.get(met.reasons[0].field, self.where).say(str(met))
        elif isinstance(met, Trouble):
            self.where.say(str(met))
        else:
            raise met
