"""Beside the people: what opens the store besides them, attempts that failed, and when the desk locks itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QTabWidget, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.desk.gate import Field, Rows
from app.desk.memory import LONGEST_IDLE, SHORTEST_IDLE, Memory
from app.desk.recoverydialogs import (
    DrillDialog,
    NewKeyDialog,
    ProveDialog,
    RescueDialog,
    SharesDialog,
    print_sheets,
)
from app.desk.roomdialogs import RoomDialog
from app.desk.sheets import facts_of, joined, sheet_pdf
from app.store import sealedrooms
from app.store.register import instant
from app.store.unlocking import Attempt, entered_attempts
from app.terms import Moment, counted, day_text, tr
from app.widgets.card import Card, button, label, say
from app.widgets.table import Column, RowsTable


def when(text: str) -> str:
    """An instant of the register, as people read it."""
    return str(Moment(instant(text)))


ATTEMPTS: tuple[Column[Attempt], ...] = (
    Column("When", lambda a: when(a.moment), 210),
    Column("Name typed", lambda a: a.user or tr("nobody enrolled")),
)


class KeysPanel(QTabWidget):
    """Recovery, attempts, locking. ``asked`` opens a dialog."""

    def __init__(self, desk: Desk, memory: Memory | None, told: Callable[[str], None]) -> None:
        super().__init__()
        self.desk, self.memory, self.told = desk, memory, told
        self.sheet, self.shares, self.rooms = (label("", wrap=True) for _ in range(3))
        self.attempts = RowsTable(ATTEMPTS, tr("Failed attempts"))
        self.addTab(self.recovery_tab(), tr("Recovery"))
        self.addTab(self.attempts_tab(), tr("Failed attempts"))
        if memory is not None:
            self.addTab(self.locking_tab(memory), tr("Locking"))
        self.reload()

    @property
    def registrar(self) -> bool:
        """Whether the registrar is at the desk."""
        return self.desk.store.me.sign == self.desk.store.file.body.root

    def recovery_tab(self) -> QWidget:
        """The sheet, the shares, sealed rooms."""
        page = QWidget()
        column = QVBoxLayout(page)
        acts = (
            (tr("Recovery sheet"), self.sheet, ((tr("New recovery &key…"), self.new_key), (tr("&Drill…"), self.drill))),
            (tr("Shares"), self.shares, ((tr("&Make shares…"), self.make_shares), (tr("&Prove shares…"), self.prove))),
            (
                tr("Sealed rooms"),
                self.rooms,
                ((tr("Keys of a &room…"), self.room), (tr("Open with reco&very key…"), self.rescue)),
            ),
        )
        for title, words, buttons in acts:
            card = Card(title, " ")
            card.add(words)
            row = QHBoxLayout()
            for text, pressed in buttons:
                made = button(text, pressed)
                made.setEnabled(self.registrar or pressed == self.drill)
                row.addWidget(made)
            row.addStretch(1)
            card.column.addLayout(row)
            column.addWidget(card)
        column.addStretch(1)
        return page

    def attempts_tab(self) -> QWidget:
        """When somebody typed a wrong passphrase."""
        card = Card(tr("Passphrases that did not open"), " ")
        self.calm = label("", "muted", wrap=True)
        card.add(self.calm)
        card.add(self.attempts, 1)
        return card

    def locking_tab(self, memory: Memory) -> QWidget:
        """After how long the desk locks itself on this computer."""
        card, rows = Card(tr("Locking"), tr("this computer")), Rows()
        self.minutes = QSpinBox()
        self.minutes.setRange(SHORTEST_IDLE, LONGEST_IDLE)
        self.minutes.setValue(memory.idle_minutes)
        self.minutes.setSuffix(" " + tr("minutes"))
        self.minutes.valueChanged.connect(self.keep_minutes)
        rows.add(tr("&Lock when idle for"), Field(self.minutes, tr("Lock when idle for"), tr("On this computer only")))
        card.column.addLayout(rows)
        card.add(
            label(tr("The desk also locks when the computer was asleep. Ctrl+L locks at once."), "muted", wrap=True)
        )
        card.column.addStretch(1)
        return card

    def keep_minutes(self, minutes: int) -> None:
        """Remembered for this computer; counts from the next key or click."""
        assert self.memory is not None
        self.memory.idle_minutes = minutes

    def reload(self) -> None:
        """Say how things stand."""
        body = self.desk.store.file.body
        covered = tr("One paper opens everything, sealed rooms too. It is kept nowhere in the store.")
        partly = tr("The recovery key dates from an earlier version: it opens what the registrar can, no sealed rooms."
                    " Make a new one.")  # fmt: skip
        say(self.sheet, covered if body.recovery.recipient else partly)
        say(self.shares, self.words_on_shares())
        stale = len(sealedrooms.stale(self.desk.store))
        why = tr("Somebody left, or the recovery key was replaced.")
        due = counted(stale, "{n} sealed room should get a new key.", "{n} sealed rooms should get a new key.")
        say(
            self.rooms,
            f"{due} {why}" if stale else tr("A member of a room can lend its key, withdraw it, or renew it."),
        )
        found = self.desk.read(entered_attempts)
        self.attempts.set_rows(found)
        stands = tr("Each stands in the register; what was typed is not kept.")
        say(
            self.calm,
            stands if found else tr("None so far. Each would stand in the register; what was typed is not kept."),
        )

    def words_on_shares(self) -> str:
        """Whether there are shares, and whether they were proved."""
        shares = self.desk.store.file.body.shares
        if shares is None:
            return tr("None were made. With shares, several people together recover the store, none of them alone.")
        made = tr("{n} made on {day}, any {k} recover.", n=shares.n, k=shares.k, day=day(shares.made))
        proved = (
            tr("Proved on {day}.", day=day(shares.proved))
            if shares.proved
            else tr("NOT PROVED: do not rely on them yet.")
        )
        return f"{made} {proved}"

    # -- what the buttons do

    def new_key(self) -> None:
        """A new recovery key and its sheet."""
        dialog = NewKeyDialog(self.desk, self.window())
        if dialog.exec():
            self.show_key(dialog.outcome)

    def show_key(self, printed: str) -> None:
        """Print it; it is shown now and never again."""
        groups = tuple(printed.split())
        print_sheets(sheet_pdf(facts_of(self.desk.store, groups)), tr("Recovery sheet"), self.window())
        self.reload()
        self.told(tr("A new recovery key stands. The sheets of before open this store no longer."))

    def make_shares(self) -> None:
        """Shares and their sheets, each on a page of its own."""
        dialog = SharesDialog(self.desk, self.window())
        if dialog.exec():
            sheets = [sheet_pdf(facts_of(self.desk.store, share.groups, share)) for share in dialog.outcome]
            print_sheets(joined(sheets), tr("Recovery shares"), self.window())
            self.reload()
            self.told(tr("The shares were made. Prove them before you rely on them."))

    def prove(self) -> None:
        """Enough of them, typed in again."""
        self.run(ProveDialog, tr("The shares open the store: they are proved."))

    def drill(self) -> None:
        """Try out recovery."""
        DrillDialog(self.desk, self.window()).exec()

    def room(self) -> None:
        """A member sees to the key of a room."""
        self.run(RoomDialog, tr("Done. It stands in the register."))

    def rescue(self) -> None:
        """The recovery key opens a room."""
        self.run(RescueDialog, tr("The room was opened with the recovery key. Both registers say so."))

    def run(self, dialog: Callable[[Desk, QWidget], Any], told: str) -> None:
        """Show a dialog; say what was done."""
        if dialog(self.desk, self.window()).exec():
            self.reload()
            self.told(told)


def day(text: str) -> str:
    """The day of an instant of the register."""
    found: datetime = instant(text)
    return day_text(found.date())
