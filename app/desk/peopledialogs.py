"""What is done about one person's keys: passphrase, loans, being let in again, leaving."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from app.desk.gate import secret
from app.desk.keydialog import KeyDialog, day_of, same, until_field
from app.store import membership
from app.terms import Actor, tr

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.store.store import Second


class PersonDialog(KeyDialog):
    """About one person."""

    title = ""
    words = ""

    def __init__(self, desk: Desk, person: Actor, parent: QWidget | None) -> None:
        self.person, self.concerned = person, person.id
        super().__init__(desk, tr(self.title, name=person.name), tr(self.words, name=person.name), parent)


class PassphraseDialog(PersonDialog):
    """A new passphrase, by its owner, who need not have opened the desk."""

    title = "Change the passphrase of {name}"
    words = "Typed by {name}. The old passphrase opens nothing any more; no other key changes."
    verb = "&Change passphrase"
    two = False

    def build(self) -> None:
        self.old, self.new, self.again = secret(), secret(), secret()
        self.field("passphrase", tr("&Old passphrase"), self.old, tr("The passphrase of today"))
        self.field("new", tr("&New passphrase"), self.new, tr("At least twelve characters; several words are best"))
        self.field("again", tr("Once &again"), self.again, tr("The same passphrase once more"))

    def work(self) -> Callable[[Second | None], Any]:
        old, new = self.old.text(), same(self.new, self.again)
        change = self.desk.store.change_passphrase
        return lambda _: change(old, new, name=self.person.id)


class ReadmitDialog(PersonDialog):
    """Passphrase forgotten, or the computer with its second half lost."""

    title = "Let {name} in again"
    words = (
        "{name} gets new keys under a new passphrase, because the old ones were lost. What {name} signed stays valid. "
        "The record gets a new key, so that the lost keys open it no longer. A sealed room opens to {name} again once "
        "another member has renewed its key, or with the recovery key."
    )
    verb = "&Let in again"

    def build(self) -> None:
        self.new, self.again = secret(), secret()
        self.field("passphrase", tr("&New passphrase"), self.new, tr("Typed by the person themselves"))
        self.field("again", tr("Once &again"), self.again, tr("The same passphrase once more"))

    def work(self) -> Callable[[Second | None], Any]:
        return partial(membership.readmit, self.desk.store, self.person.id, same(self.new, self.again))


class LendDialog(PersonDialog):
    """The record, for a time."""

    title = "Lend the record to {name}"
    words = "{name} can read the record of all cases, and do there what the office of {name} permits."
    verb = "&Lend"

    def build(self) -> None:
        self.until, self.open_end = until_field(self.desk), QCheckBox(tr("&Until it is withdrawn"))
        self.open_end.setAccessibleName(tr("Until it is withdrawn"))
        self.field("until", tr("Last &day"), self.until, tr("After this day the desk no longer opens the record"))
        self.rows.add("", self.open_end)
        self.open_end.toggled.connect(self.until.setDisabled)

    def work(self) -> Callable[[Second | None], Any]:
        until = None if self.open_end.isChecked() else day_of(self.until)
        return partial(membership.lend_record, self.desk.store, self.person.id, until)


class WithdrawDialog(PersonDialog):
    """The record gets a new key."""

    title = "Withdraw the record from {name}"
    words = (
        "The record gets a new key, which {name} does not get: nothing written from now on can be read with the old "
        "one. What {name} has read, copied or printed so far stays known to {name}. Files taken in so far keep their "
        "key: {name} could read them from a copy of the store."
    )
    verb = "&Withdraw"

    def work(self) -> Callable[[Second | None], Any]:
        return partial(membership.withdraw_record, self.desk.store, self.person.id)


class RemoveDialog(PersonDialog):
    """Somebody leaves."""

    title = "Remove {name}"
    words = (
        "The passphrase of {name} opens nothing any more, and the record gets a new key. What {name} signed stays "
        "valid.\n\nThis cannot take back what {name} has already read, copied or printed: with a copy of the store as "
        "it was, {name} can still read everything up to today. Files taken in so far keep their key; new ones get "
        "another.\n\nSealed rooms of which {name} was a member get a new key when another member renews it: see Sealed "
        "rooms."
    )
    verb = "&Remove"

    def work(self) -> Callable[[Second | None], Any]:
        return partial(membership.remove, self.desk.store, self.person.id)
