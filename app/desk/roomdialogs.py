"""The keys of sealed rooms: a member looks who holds them, lends, withdraws, renews."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.desk.gate import secret
from app.desk.keydialog import KeyDialog, day_of, until_field
from app.docket.queries import cases
from app.mediation.rules import separation
from app.panel.queries import seats
from app.store import sealedrooms
from app.store.keyfile import CompartmentKey
from app.terms import Reason, Refused, Role, refuse, tr

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.store.store import Second

RENEW, LEND, WITHDRAW = range(3)
TASKS = ("Renew the key", "Lend the key", "Withdraw a key")
KINDS = {"mediation": "Mediation", "deliberation": "Deliberation"}


class RoomDialog(KeyDialog):
    """A member types their passphrase; the registry never sees who else holds the key."""

    verb = "&Go on"

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        words = tr(
            "A member of the room types their own passphrase. Renewing gives the room a new key for the members who "
            "are enrolled today: people who were removed, and a recovery key that was replaced, open it no longer. "
            "What they copied stays with them."
        )
        super().__init__(desk, tr("Keys of a sealed room"), words, parent)

    def build(self) -> None:
        self.task, self.kind, self.case, self.by, self.person = (QComboBox() for _ in range(5))
        self.passphrase, self.until = secret(), until_field(self.desk)
        self.open_end = QCheckBox(tr("&Until it is withdrawn"))
        self.task.addItems([tr(task) for task in TASKS])
        self.kind.addItems([tr(kind) for kind in KINDS.values()])
        self.lines = self.desk.read(cases)
        self.case.addItems([line.number for line in self.lines])
        people = [person.name for person in self.desk.people()]
        self.by.addItems(people)
        self.person.addItems(people)
        self.field("task", tr("&What is to be done"), self.task, tr("Renew, lend or withdraw"))
        self.field("case", tr("C&ase"), self.case, tr("The case the room belongs to"))
        self.field("kind", tr("R&oom"), self.kind, tr("Mediation or deliberation"))
        self.field("by", tr("&Member"), self.by, tr("Who holds the key of the room"))
        self.field("passphrase", tr("&Passphrase of the member"), self.passphrase, tr("Typed by the member themselves"))
        self.field("person", tr("To or &from"), self.person, tr("To whom it is lent, or from whom it is withdrawn"))
        self.field("until", tr("Last &day"), self.until, tr("After this day the desk no longer opens the room"))
        self.rows.add("", self.open_end)
        self.open_end.toggled.connect(self.shift)
        self.task.currentIndexChanged.connect(self.shift)
        self.shift()

    def shift(self, *_: object) -> None:
        """Only what the task asks for can be filled in."""
        task = self.task.currentIndex()
        self.person.setEnabled(task != RENEW)
        self.open_end.setEnabled(task == LEND)
        self.until.setEnabled(task == LEND and not self.open_end.isChecked())

    def work(self) -> Callable[[Second | None], Any]:
        store, task, name = self.desk.store, self.task.currentIndex(), self.person.currentText()
        if not self.lines:
            raise Refused(Reason(tr("There is no case yet."), field="case"))
        kind, case = list(KINDS)[self.kind.currentIndex()], self.lines[self.case.currentIndex()].id
        by, passphrase = self.by.currentText(), self.passphrase.text()
        until = None if self.open_end.isChecked() else day_of(self.until)
        if task == LEND:
            refuse_both_offices(self.desk, kind, case, name)
        self.desk.lock_walled()

        def done(second: Second | None) -> None:
            room = room_of(sealedrooms.rooms_of(store, by, passphrase), kind, case, by)
            at = sealedrooms.member(store, by, passphrase, room)
            if task == LEND:
                sealedrooms.lend(store, at, name, until, second)
            elif task == WITHDRAW:
                sealedrooms.withdraw(store, at, name, second)
            else:
                sealedrooms.renew(store, at)

        return done


def room_of(keys: Sequence[CompartmentKey], kind: str, case: UUID, name: str) -> UUID:
    """The room of that kind in that case; Refused to who holds no key to it."""
    found = next((key.id for key in keys if (key.kind, key.case) == (kind, case)), None)
    if found is None:
        raise Refused(Reason(tr("{name} holds no key to this room in this case.", name=name), field="by"))
    return found


def refuse_both_offices(desk: Desk, kind: str, case: UUID, name: str) -> None:
    """Nobody is mediator and arbitrator in one case: neither by office nor by seat (Article 12)."""
    if kind == "mediation":
        refuse(separation([name], [seat.name for seat in desk.read(seats, case)]))
    elif any(person.name == name and person.role is Role.MEDIATOR for person in desk.people()):
        refuse([Reason(tr("{name} cannot be mediator and arbitrator in the same case.", name=name), tr("Article 12"),
                       "person")])  # fmt: skip
