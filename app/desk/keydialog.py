"""A dialog about keys: what happens, the fields, the second person in the same dialog, and the work as a job."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desk.gate import Field, Rows, secret
from app.store import amending
from app.store.trouble import WrongPassphrase
from app.terms import Refused, Trouble, tr
from app.widgets.card import Card, button, label, say

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.store.store import Second

WIDE = 520


class Seconds:
    """Who confirms, and their passphrase; says so where there is nobody."""

    def __init__(self, desk: Desk, concerned: str = "") -> None:
        self.desk, self.concerned = desk, concerned
        self.who, self.passphrase = QComboBox(), secret()
        self.who.addItems([person.name for person in amending.others(desk.store, concerned)])
        self.name = Field(self.who, tr("Second person"), tr("A second member of the registry, present at the desk"))
        self.key = Field(self.passphrase, tr("Their passphrase"), tr("Typed by the second person themselves"))
        self.alone = label(tr("Nobody else of the registry is enrolled: this is done by one person, and the register"
                              " says so."), "muted", wrap=True)  # fmt: skip

    @property
    def there(self) -> bool:
        """Whether somebody can confirm."""
        return self.who.count() > 0

    def into(self, rows: Rows) -> None:
        """The rows of a form."""
        if self.there:
            rows.add(tr("&Second person"), self.name)
            rows.add(tr("Thei&r passphrase"), self.key)
        else:
            rows.add("", self.alone)

    def both_into(self, rows: Rows) -> None:
        """The rows of a form that stays: it shows whichever applies at the time."""
        self.holder, self.inner = QWidget(), Rows()
        self.inner.add(tr("&Second person"), self.name)
        self.inner.add(tr("Thei&r passphrase"), self.key)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.holder.setLayout(self.inner)
        rows.addWidget(self.holder, 0, 0, 1, 2)
        rows.addWidget(self.alone, 1, 0, 1, 2)
        self.reload()

    def reload(self) -> None:
        """Whoever may confirm today."""
        chosen = self.who.currentText()
        self.who.clear()
        self.who.addItems([person.name for person in amending.others(self.desk.store, self.concerned)])
        self.who.setCurrentText(chosen)
        self.holder.setVisible(self.there)
        self.alone.setVisible(not self.there)

    def taken(self) -> Callable[[], Second | None]:
        """What has been typed, to be proved in the worker; deriving a key takes about a second."""
        name, passphrase = self.who.currentText(), self.passphrase.text()
        self.passphrase.clear()
        return (lambda: self.desk.store.second(name, passphrase)) if name else (lambda: None)


class KeyDialog(QDialog):
    """Title, what happens, fields, the second person. Subclasses add fields and say what is done."""

    verb = "&Go on"
    two = True
    concerned = ""

    def __init__(self, desk: Desk, title: str, words: str, parent: QWidget | None, *, aside: str = "") -> None:
        super().__init__(parent)
        self.desk = desk
        self.outcome: Any = None
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDE)
        self.card = Card(title, aside or " ")
        self.card.add(label(words, wrap=True))
        self.rows, self.seconds = Rows(), Seconds(desk, self.concerned)
        self.card.column.addLayout(self.rows)
        self.fields: dict[str, Field] = {}
        self.build()
        if self.two:
            self.seconds.into(self.rows)
            self.fields["second"] = self.seconds.key
        self.refusal, self.state = label("", "problem", wrap=True), label("", "muted")
        self.refusal.hide()
        self.card.add(self.refusal)
        self.go = button(tr(self.verb), self.start, primary=True)
        self.card.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(button(tr("Cancel"), self.reject))
        foot.addWidget(self.go)
        self.card.column.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.card)

    def build(self) -> None:
        """Add the fields."""

    def field(self, name: str, words: str, widget: QWidget, tip: str) -> None:
        """One labelled input; ``name`` is what a refusal calls it."""
        self.fields[name] = Field(widget, words, tip)
        self.rows.add(words, self.fields[name])

    def work(self) -> Callable[[Second | None], Any]:
        """What is done, with everything read from the fields; Refused when they do not do."""
        raise NotImplementedError

    def start(self) -> None:
        """Do it in a worker."""
        self.complain("")
        try:
            work = self.work()
        except (Refused, Trouble) as met:
            self.failed(met)
            return
        taken = self.seconds.taken() if self.two else (lambda: None)
        self.busy(tr("Working…"))
        self.desk.jobs.start(self.windowTitle(), lambda _: work(taken()), self.stands, self.failed, quiet=True)

    def busy(self, text: str) -> None:
        """Nothing can be pressed meanwhile."""
        say(self.state, text)
        self.card.setEnabled(not text)

    def stands(self, result: Any) -> None:
        """It stands in the register."""
        self.busy("")
        self.outcome = result
        self.desk.changed.emit()
        self.accept()

    def failed(self, met: Exception) -> None:
        """Say it beside the field that caused it; what was typed stays."""
        self.busy("")
        if isinstance(met, Refused):
            told = {reason.field: str(reason) for reason in met.reasons}
        elif isinstance(met, Trouble):
            told = {"passphrase" if isinstance(met, WrongPassphrase) and "passphrase" in self.fields else "": str(met)}
        else:
            raise met
        for name, text in told.items():
            self.complain(text, name)

    def complain(self, text: str, name: str = "") -> None:
        """What is wrong, beside a field or at the end; "" takes everything away."""
        if name in self.fields:
            self.fields[name].say(text)
            self.fields[name].field.setFocus()
        else:
            say(self.refusal, text)
            self.refusal.setVisible(bool(text))
        for other in self.fields.values() if not text else ():
            other.say("")
        self.adjustSize()

    def reject(self) -> None:
        """Not while it is being done."""
        if self.card.isEnabled():
            super().reject()


def until_field(desk: Desk) -> QDateEdit:
    """A last day, a month from now at first."""
    made = QDateEdit()
    made.setCalendarPopup(True)
    made.setDisplayFormat("d MMMM yyyy")
    today = desk.clock.now().day
    made.setMinimumDate(QDate(today.year, today.month, today.day))
    made.setDate(made.minimumDate().addMonths(1))
    return made


def day_of(field: QDateEdit) -> date:
    """The day that stands there."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def same(first: QLineEdit, again: QLineEdit) -> str:
    """A new passphrase typed twice; Refused when the two differ."""
    from app.terms import Reason

    if first.text() != again.text():
        raise Refused(Reason(tr("The two passphrases are not the same."), field="again"))
    return first.text()
