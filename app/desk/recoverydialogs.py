"""The recovery key: a new sheet, shares and their proof, a drill, and a sealed room opened with it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from app.desk.keydialog import KeyDialog
from app.store import recovery, sealedrooms
from app.store.groups import typed_secrets
from app.store.recoverydrill import drill_recovery
from app.store.shares import MOST
from app.terms import Reason, Refused, tr
from app.widgets.card import label

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.store.store import Second

LINES = 4


def typed_secret(text: str) -> recovery.Typed:
    """One recovery key, or several shares."""
    parts = typed_secrets(text)
    if not parts:
        raise Refused(Reason(tr("Type the recovery key, or shares of it."), field="key"))
    return parts[0] if len(parts) == 1 else parts


def print_sheets(pdf: bytes, title: str, parent: QWidget | None) -> None:
    """On paper, straight from memory."""
    from app.widgets.printdialog import PrintDialog

    PrintDialog(pdf, title, parent).exec()


def key_field() -> QPlainTextEdit:
    """Room for a key or several shares."""
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * LINES + 18)
    return made


class NewKeyDialog(KeyDialog):
    """A new recovery key; its sheet is printed when it stands."""

    verb = "&Make a new recovery key"

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        words = tr(
            "A new recovery key is made and printed; it is shown once. The sheet of today and all shares of it open "
            "nothing any more. Sealed rooms are covered by the new key once a member has renewed their key."
        )
        super().__init__(desk, tr("New recovery key"), words, parent)

    def work(self) -> Callable[[Second | None], Any]:
        return partial(recovery.renew, self.desk.store)


class SharesDialog(KeyDialog):
    """The recovery key in shares."""

    verb = "&Make shares"

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        words = tr(
            "The recovery key is divided into shares for several people. Enough of them do what the sheet does; fewer "
            "give away nothing. They count once enough of them were typed in again: Prove shares. The sheet stays "
            "valid: destroy it if one person alone shall not recover."
        )
        super().__init__(desk, tr("Recovery in shares"), words, parent)

    def build(self) -> None:
        self.key, self.made, self.needed = QLineEdit(), QSpinBox(), QSpinBox()
        for spin, value in ((self.made, 5), (self.needed, 3)):
            spin.setRange(2, MOST)
            spin.setValue(value)
        self.field("passphrase", tr("&Recovery key"), self.key, tr("As it stands on the recovery sheet"))
        self.field("shares", tr("&Shares in all"), self.made, tr("How many sheets are printed"))
        self.field("needed", tr("&Needed to recover"), self.needed, tr("How many people have to come together"))

    def work(self) -> Callable[[Second | None], Any]:
        store, key, k, n = self.desk.store, self.key.text(), self.needed.value(), self.made.value()
        return lambda second: recovery.make_shares(store, key, k, n, second)


class ProveDialog(KeyDialog):
    """Shares typed from their sheets open the store."""

    verb = "&Prove"
    two = False

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        words = tr(
            "Type as many shares as are needed, from their sheets, an empty line between two. If they open the store, "
            "they count as proved."
        )
        super().__init__(desk, tr("Prove shares"), words, parent)

    def build(self) -> None:
        self.key = key_field()
        self.field("shares", tr("&Shares"), self.key, tr("As they stand on the sheets"))
        self.fields["passphrase"] = self.fields["shares"]

    def work(self) -> Callable[[Second | None], Any]:
        store, shares = self.desk.store, typed_secrets(self.key.toPlainText())
        return lambda _: recovery.prove_shares(store, shares)


class DrillDialog(KeyDialog):
    """Recover into a scratch folder, compare, wipe."""

    verb = "&Drill"
    two = False

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        words = tr(
            "The store is recovered into a scratch folder with what you type, compared with this one (people, files, "
            "registers, counts), and the scratch folder is wiped. Nothing here changes."
        )
        super().__init__(desk, tr("Recovery drill"), words, parent)

    def build(self) -> None:
        self.key = key_field()
        self.field("passphrase", tr("&Recovery key or shares"), self.key, tr("An empty line between two shares"))
        self.fields["shares"] = self.fields["key"] = self.fields["passphrase"]
        self.report = label("", wrap=True)
        self.report.hide()
        self.rows.add("", self.report)

    def work(self) -> Callable[[Second | None], Any]:
        store, secret = self.desk.store, typed_secret(self.key.toPlainText())

        def drilled(_: Second | None) -> Any:
            with tempfile.TemporaryDirectory(prefix="greffe-drill-") as scratch:
                return drill_recovery(store.folder, secret, Path(scratch), clock=store.clock)

        return drilled

    def stands(self, result: Any) -> None:
        """Show what was compared; the dialog stays."""
        self.busy("")
        self.key.clear()
        self.report.setText("\n".join(result.lines()))
        self.report.show()
        self.adjustSize()


class RescueDialog(KeyDialog):
    """A sealed room whose members are all gone."""

    verb = "&Open with the recovery key"

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        words = tr(
            "For a room none of whose members can open it any more. Its key is given to the person you choose; the "
            "register of the record and that of the room say so for good."
        )
        super().__init__(desk, tr("Open a sealed room with the recovery key"), words, parent)

    def build(self) -> None:
        from app.desk.roomdialogs import KINDS
        from app.docket.queries import cases

        self.key, self.kind, self.case, self.person = key_field(), QComboBox(), QComboBox(), QComboBox()
        self.kind.addItems([tr(kind) for kind in KINDS.values()])
        self.lines = self.desk.read(cases)
        self.case.addItems([line.number for line in self.lines])
        self.person.addItems([person.name for person in self.desk.people()])
        self.field("passphrase", tr("&Recovery key or shares"), self.key, tr("An empty line between two shares"))
        self.fields["shares"] = self.fields["key"] = self.fields["passphrase"]
        self.field("case", tr("C&ase"), self.case, tr("The case the room belongs to"))
        self.field("kind", tr("R&oom"), self.kind, tr("Mediation or deliberation"))
        self.field("person", tr("Key to &be given to"), self.person, tr("Who opens the room from now on"))

    def work(self) -> Callable[[Second | None], Any]:
        from app.desk.roomdialogs import KINDS, refuse_both_offices

        store, secret = self.desk.store, typed_secret(self.key.toPlainText())
        if not self.lines:
            raise Refused(Reason(tr("There is no case yet."), field="case"))
        kind, case = list(KINDS)[self.kind.currentIndex()], self.lines[self.case.currentIndex()].id
        name = self.person.currentText()
        refuse_both_offices(self.desk, kind, case, name)
        self.desk.lock_walled()

        def opened(second: Second | None) -> None:
            room = next((i for i, k, c in recovery.rooms_behind(store, secret) if (k, c) == (kind, case)), None)
            if room is None:
                raise Refused(Reason(tr("The recovery key opens no such room in this case."), field="case"))
            sealedrooms.rescue(store, secret, room, name, second)

        return opened
