"""Who is enrolled in the store, and the registrar's form to enrol one more."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.desk.desk import Desk
from app.desk.gate import Field, Rows, secret
from app.desk.strength import strength
from app.store.store import NewPerson
from app.terms import Actor, Refused, Role, Trouble, counted, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, label, restyle, say
from app.widgets.table import Column, RowsTable

ROLES = (Role.CLERK, Role.SECRETARY, Role.ARBITRATOR, Role.MEDIATOR, Role.AUDITOR)
COLUMNS: tuple[Column[Actor], ...] = (
    Column("Name", lambda a: a.name),
    Column("Office", lambda a: tr(a.role.value).capitalize(), 180),
    Column("Signing key", lambda a: in_fours(a.key_id[:16].upper()), 180),
)


def in_fours(signs: str) -> str:
    """Signs to be compared by eye, in groups of four."""
    return " ".join(signs[at : at + 4] for at in range(0, len(signs), 4))


class People(QWidget):
    """The list, and the form for the registrar."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.table = RowsTable(COLUMNS, tr("People"))
        self.banner = Banner()
        self.head = PageHead(tr("People"), tr("everyone holds their own keys; the registrar certifies them"))
        card = Card(tr("Enrolled"), " ")
        card.add(self.table, 1)
        self.count = card.aside
        split = QSplitter()
        split.setObjectName("peopleSplit")
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(self.form())
        split.setSizes([640, 500])
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        for part in (self.head, self.banner):
            column.addWidget(part)
        column.addWidget(split, 1)
        self.reload()

    def form(self) -> Card:
        """Name, office, first passphrase."""
        self.name, self.office, self.passphrase, self.repeat = QLineEdit(), QComboBox(), secret(), secret()
        self.office.addItems([tr(role.value).capitalize() for role in ROLES])
        self.record = QCheckBox(tr("May &read the record of cases"))
        self.record.setChecked(True)
        self.record.setToolTip(tr("A mediator who must not see the record holds only the key of the sealed room"))
        self.office.currentIndexChanged.connect(lambda at: self.record.setChecked(ROLES[at] is not Role.MEDIATOR))
        self.who = Field(self.name, tr("Name"), tr("As it is to stand under every act"))
        self.key = Field(self.passphrase, tr("First passphrase"), tr("Typed by the person themselves"))
        self.same = Field(self.repeat, tr("Passphrase again"), tr("The same passphrase once more"))
        self.meter, self.word = QProgressBar(), label("", "muted")
        self.meter.setTextVisible(False)
        self.passphrase.textChanged.connect(self.measure)
        self.card = Card(tr("Enrol a person"), tr("act of the registrar"))
        rows = Rows()
        rows.add(tr("&Name"), self.who)
        rows.add(tr("&Office"), Field(self.office, tr("Office"), tr("What this person may do")))
        rows.add(tr("First &passphrase"), self.key)
        rows.add("", self.meter)
        rows.add("", self.word)
        rows.add(tr("Once &again"), self.same)
        rows.add("", self.record)
        self.card.column.addLayout(rows)
        self.go = button(tr("&Enrol"), self.enrol, primary=True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        self.card.column.addLayout(foot)
        self.card.column.addStretch(1)
        if self.desk.actor.role is not Role.REGISTRAR:
            self.card.hide()
        self.measure("")
        return self.card

    def measure(self, passphrase: str) -> None:
        """The meter follows the typing."""
        value, kind, word = strength(passphrase)
        self.meter.setValue(value)
        self.meter.setProperty("kind", kind)
        restyle(self.meter)
        say(self.word, word)

    def reload(self) -> None:
        """Read the people anew."""
        found = self.desk.people()
        self.table.set_rows(found)
        say(self.count, counted(len(found), "1 person", "{n} people"))

    def enrol(self) -> None:
        """Certify the person, in a worker: deriving the key takes about a second."""
        unlike = self.passphrase.text() != self.repeat.text()
        self.same.say(tr("The two passphrases are not the same.") if unlike else "")
        self.who.say("")
        self.key.say("")
        if unlike:
            return
        new = NewPerson(self.name.text().strip(), ROLES[self.office.currentIndex()], self.passphrase.text(),
                        self.record.isChecked())  # fmt: skip
        self.card.setEnabled(False)
        self.desk.jobs.start(tr("Enrolling {name}", name=new.name), lambda _: self.desk.store.enrol(new), self.enrolled,
                             self.refused)  # fmt: skip

    def enrolled(self, person: Actor) -> None:
        """The person holds a key now."""
        self.card.setEnabled(True)
        for field in (self.name, self.passphrase, self.repeat):
            field.clear()
        self.banner.show_text(tr("{name} is enrolled.", name=person.name), "green")
        self.desk.changed.emit()
        self.reload()

    def refused(self, met: Exception) -> None:
        """Say it beside the field."""
        self.card.setEnabled(True)
        if isinstance(met, Refused):
            for reason in met.reasons:
                (self.who if reason.field in {"name", "role"} else self.key).say(str(reason))
        elif isinstance(met, Trouble):
            self.banner.trouble(met, self.enrol)
        else:
            raise met
