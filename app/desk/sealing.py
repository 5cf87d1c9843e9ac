"""Making a sealed room: the registry names who holds its key, and holds none itself."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.desk.gate import Rows
from app.desk.keydialog import Seconds
from app.docket.rules import Permit
from app.terms import REGISTRY_STAFF, Act, Actor, Refused, Role, Trouble, not_yours, tr
from app.widgets.card import Card, button, label, say

OFFICES = {"mediation": Role.MEDIATOR, "deliberation": Role.ARBITRATOR}
TITLES = {"mediation": "Make the mediation room", "deliberation": "Make the deliberation room"}
ARTICLES = {"mediation": "Mediation Rules", "deliberation": "Article 33"}
PREFIX = "desk.seal_"


def permits(role: Role) -> tuple[Permit, ...]:
    """Making either room, as the list of acts shows it."""
    found = []
    for kind, title in TITLES.items():
        doc = tr("Makes a file only the members you name can open; the registry keeps no key to it.")
        act = Act(PREFIX + kind, title, REGISTRY_STAFF, doc=doc)
        reasons = () if role in REGISTRY_STAFF else (not_yours(act, role),)
        found.append(Permit(act, tr(ARTICLES[kind]), reasons))
    return tuple(found)


class SealDialog(QDialog):
    """Who holds the key of the room."""

    def __init__(self, desk: Desk, kind: str, case: UUID, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.desk, self.kind, self.case = desk, kind, case
        self.setWindowTitle(tr(TITLES[kind]))
        self.setMinimumWidth(460)
        self.people: list[tuple[QCheckBox, Actor]] = []
        self.refusal = label("", "problem", wrap=True)
        self.refusal.hide()
        card = Card(tr(TITLES[kind]), tr("sealed room"))
        card.add(
            label(tr("Choose who holds the key. Nobody else, the registry included, can open the room."), wrap=True)
        )
        for person in desk.people():
            if person.role is OFFICES[kind]:
                choice = QCheckBox(person.name)
                choice.setAccessibleName(tr("{name} holds the key", name=person.name))
                choice.toggled.connect(self.refusal.hide)
                self.people.append((choice, person))
                card.add(choice)
        if not self.people:
            office = tr(OFFICES[kind].value)
            card.add(label(tr("Nobody is enrolled as {office} yet: see People.", office=office), "muted", wrap=True))
        self.seconds = Seconds(desk)
        if desk.actor.role is not Role.REGISTRAR:
            words = tr("The registrar signs who holds a key, and confirms with their own passphrase.")
            card.add(label(words, wrap=True))
            rows = Rows()
            card.column.addLayout(rows)
            self.seconds.into(rows)
            self.seconds.who.setCurrentText(desk.store.file.body.registrar.name)
        card.add(self.refusal)
        self.go = button(tr("&Make the room"), self.seal, primary=True)
        self.go.setEnabled(bool(self.people))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(tr("Cancel"), self.reject))
        foot.addWidget(self.go)
        card.column.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(card)

    def seal(self) -> None:
        """Make the room; what the bridge objects to stands in the dialog."""
        members = [person.name for choice, person in self.people if choice.isChecked()]
        try:
            if not members:
                raise Refused(tr("Choose at least one member."))
            confirmed = self.seconds.taken() if self.desk.actor.role is not Role.REGISTRAR else (lambda: None)
            self.desk.carry("seal_room", self.kind, self.case, members, confirmed())
        except (Refused, Trouble) as met:
            say(self.refusal, str(met))
            self.refusal.show()
            self.adjustSize()
            return
        self.accept()
