"""Who is enrolled, what each may open, and what the registrar does about their keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.desk.desk import Desk
from app.desk.gate import Field, Rows, secret
from app.desk.keydialog import Seconds
from app.desk.keyspanel import KeysPanel
from app.desk.memory import Memory
from app.desk.peopledialogs import (
    LendDialog,
    PassphraseDialog,
    PersonDialog,
    ReadmitDialog,
    RemoveDialog,
    WithdrawDialog,
)
from app.desk.strength import strength
from app.store import membership
from app.store.store import NewPerson
from app.store.trouble import WrongPassphrase
from app.terms import Actor, Refused, Role, Trouble, counted, day_text, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, label, restyle, say
from app.widgets.table import Column, RowsTable

ROLES = (Role.CLERK, Role.SECRETARY, Role.ARBITRATOR, Role.MEDIATOR, Role.AUDITOR)


@dataclass(frozen=True)
class Enrolled:
    """A person, and how they come to read the record."""

    actor: Actor
    record: str

    @property
    def name(self) -> str:
        """As enrolled."""
        return self.actor.name


COLUMNS: tuple[Column[Enrolled], ...] = (
    Column("Name", lambda p: p.actor.name),
    Column("Office", lambda p: tr(p.actor.role.value).capitalize(), 140),
    Column("Record", lambda p: p.record, 165),
    Column("Signing key", lambda p: in_fours(p.actor.key_id[:16].upper()), 170),
)
ACTIONS: tuple[tuple[str, type[PersonDialog], str], ...] = (
    ("Chan&ge passphrase…", PassphraseDialog, "{name} has a new passphrase."),
    ("Let &in again…", ReadmitDialog, "{name} has new keys. The record has a new key."),
    ("&Lend the record…", LendDialog, "The record is lent to {name}."),
    ("&Withdraw the record…", WithdrawDialog, "The record has a new key; {name} does not hold it."),
    ("Remo&ve…", RemoveDialog, "{name} is removed. The record has a new key."),
)


def in_fours(signs: str) -> str:
    """Signs to be compared by eye, in groups of four."""
    return " ".join(signs[at : at + 4] for at in range(0, len(signs), 4))


def enrolled(desk: Desk) -> list[Enrolled]:
    """Everybody, with what they may read."""
    lent = {actor.id: until for actor, until in membership.record_loans(desk.store)}
    return [Enrolled(p.actor, _record(p.record, lent.get(p.id))) for p in desk.store.file.body.present]


def _record(given: bool, lent: str | None) -> str:
    if lent is None:
        return tr("reads it") if given else tr("does not read it")
    from datetime import date

    return tr("lent until {day}", day=day_text(date.fromisoformat(lent))) if lent else tr("lent")


class People(QWidget):
    """The list with what can be done about one person; beside it the form, recovery, attempts."""

    def __init__(self, desk: Desk, memory: Memory | None = None) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.table = RowsTable(COLUMNS, tr("People"))
        self.banner = Banner()
        self.head = PageHead(tr("People"), tr("everyone holds their own keys; the registrar certifies them"))
        card = Card(tr("Enrolled"), " ")
        card.add(self.table, 1)
        card.column.addLayout(self.deeds())
        self.count = card.aside
        self.panel = KeysPanel(desk, memory, self.told)
        self.panel.insertTab(0, scrolled(self.form()), tr("Enrol"))
        self.panel.setCurrentIndex(0)
        split = QSplitter()
        split.setObjectName("peopleSplit")
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(self.panel)
        split.setSizes([640, 500])
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        for part in (self.head, self.banner):
            column.addWidget(part)
        column.addWidget(split, 1)
        self.reload()

    def deeds(self) -> QVBoxLayout:
        """What can be done about the person chosen, in two rows."""
        self.buttons = [button(tr(words), self.opener(dialog, told)) for words, dialog, told in ACTIONS]
        rows = QVBoxLayout()
        for some in (self.buttons[:2], self.buttons[2:]):
            row = QHBoxLayout()
            for each in some:
                row.addWidget(each)
            row.addStretch(1)
            rows.addLayout(row)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.allow())
        return rows

    def opener(self, dialog: type[PersonDialog], told: str) -> Callable[[], None]:
        """Open a dialog about the person chosen."""

        def opened() -> None:
            row = self.chosen()
            if row is not None and dialog(self.desk, row.actor, self.window()).exec():
                self.told(tr(told, name=row.name))

        return opened

    def chosen(self) -> Enrolled | None:
        """The person chosen in the list."""
        return self.table.current()

    def allow(self) -> None:
        """Only what may be done about the person chosen."""
        row = self.chosen()
        passphrase, *others = self.buttons
        passphrase.setEnabled(row is not None)
        registrar = row is not None and row.actor.role is Role.REGISTRAR
        for each in others:
            each.setEnabled(row is not None and self.panel.registrar and not registrar)

    def told(self, text: str) -> None:
        """Say what was done, and look again."""
        self.banner.show_text(text, "green")
        self.reload()

    def form(self) -> QWidget:
        """Name, office, first passphrase, the second person."""
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
        self.seconds = Seconds(self.desk)
        self.confirm = Rows()
        self.card.column.addLayout(self.confirm)
        self.seconds.both_into(self.confirm)
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
        found = enrolled(self.desk)
        self.table.set_rows(found)
        say(self.count, counted(len(found), "1 person", "{n} people"))
        self.seconds.reload()
        self.panel.reload()
        self.allow()

    def enrol(self) -> None:
        """Certify the person, in a worker: deriving the key takes about a second."""
        unlike = self.passphrase.text() != self.repeat.text()
        self.same.say(tr("The two passphrases are not the same.") if unlike else "")
        for field in (self.who, self.key, self.seconds.key):
            field.say("")
        if unlike:
            return
        new = NewPerson(self.name.text().strip(), ROLES[self.office.currentIndex()], self.passphrase.text(),
                        self.record.isChecked())  # fmt: skip
        store, taken = self.desk.store, self.seconds.taken()
        self.card.setEnabled(False)
        self.desk.jobs.start(tr("Enrolling {name}", name=new.name), lambda _: store.enrol(new, taken()), self.enrolled,
                             self.refused)  # fmt: skip

    def enrolled(self, person: Actor) -> None:
        """The person holds a key now."""
        self.card.setEnabled(True)
        for field in (self.name, self.passphrase, self.repeat):
            field.clear()
        self.told(tr("{name} is enrolled.", name=person.name))
        self.desk.changed.emit()

    def refused(self, met: Exception) -> None:
        """Say it beside the field."""
        self.card.setEnabled(True)
        if isinstance(met, Refused):
            beside = {"name": self.who, "role": self.who, "second": self.seconds.key}
            for reason in met.reasons:
                beside.get(reason.field, self.key).say(str(reason))
        elif isinstance(met, WrongPassphrase):
            self.seconds.key.say(str(met))
        elif isinstance(met, Trouble):
            self.banner.trouble(met, self.enrol)
        else:
            raise met


def scrolled(widget: QWidget) -> QScrollArea:
    """A form that scrolls where the window is low."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QScrollArea.Shape.NoFrame)
    made.setWidget(widget)
    return made
