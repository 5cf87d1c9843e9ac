"""Keeping: backups made, proved and drilled; where they go; restoring one to another folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.desk.desk import Desk
from app.desk.gate import Field, Rows, secret
from app.store.backup import make
from app.store.backups import Backup, Made, found_in, home_of, near, refuse_place
from app.store.keeping import Keeping, Known, keeping, known, set_keeping, standing
from app.store.restore import Drilled, drill, newer, prove, restore
from app.terms import REGISTRY_STAFF, Moment, Refused, Trouble, counted, day_text, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, label, say
from app.widgets.doer import Cancelled, Progress
from app.widgets.table import Column, RowsTable

UNITS = ("B", "kB", "MB", "GB", "TB")


def size_text(size: float) -> str:
    """Bytes as one says them: 3.4 MB."""
    unit = 0
    while size >= 1000 and unit < len(UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.1f} {UNITS[unit]}" if unit else f"{size:.0f} B"


class KeepingPage(QWidget):
    """The list, what is chosen in it, and how backups are kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.chosen: Known | None = None
        self.rules = Keeping()
        self.again = button(tr("Back up &now"), self.back_up, primary=True)
        self.head = PageHead(tr("Keeping"), "", self.again)
        self.banner = Banner()
        self.table = RowsTable(self.columns(), tr("Backups"))
        self.table.chosen.connect(self.choose)
        self.lay()
        desk.changed.connect(self.reload)
        self.reload()
        for part in (self.again, self.rule_card, self.one):
            part.setVisible(desk.actor.role in REGISTRY_STAFF)

    def columns(self) -> tuple[Column[Known], ...]:
        """When, where, how much, proved when."""
        return (
            Column("Made", lambda b: self.moment(b.made_at), 196, order=lambda b: b.made_at),
            Column("Folder", lambda b: b.place, why=lambda b: b.place),
            Column("Entries", lambda b: f"{b.entries:,}", 72, order=lambda b: b.entries, right=True),
            Column("Size", lambda b: size_text(b.size), 80, order=lambda b: b.size, right=True),
            Column("Proved", lambda b: self.day(b.proved_at), 130, order=lambda b: b.proved_at),
            Column("Note", self.note, 84, kind=lambda b: "red" if b.warning else "muted", why=lambda b: b.warning),
        )

    def moment(self, utc: Any) -> str:
        """An instant in this workstation's zone."""
        return str(Moment(utc, self.desk.clock.now().zone))

    def day(self, utc: Any) -> str:
        """Its day there."""
        return day_text(Moment(utc, self.desk.clock.now().zone).day)

    @staticmethod
    def note(backup: Known) -> str:
        """What is particular about it, in a word or two."""
        if backup.warning:
            return tr("holds less")
        return tr("drilled") if backup.drilled_at else ""

    def lay(self) -> None:
        """The list left, the cards right; the cards scroll when the window is low."""
        card = Card(tr("Backups"), tr("newest first"))
        card.add(self.table, 1)
        side = QWidget()
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 6, 0)
        cards.setSpacing(12)
        self.one, self.rule_card = self.chosen_card(), self.rules_card()
        for part in (self.one, self.rule_card):
            cards.addWidget(part)
        cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(side)
        split = QSplitter()
        split.setObjectName("keepingSplit")
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(scroll)
        split.setSizes([790, 380])
        split.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(split, 1)

    def chosen_card(self) -> Card:
        """What may be done with the backup chosen in the list."""
        card = Card(tr("Chosen backup"))
        self.about = label("", "muted", wrap=True)
        card.add(self.about)
        self.proving = button(
            tr("&Prove again"), self.prove, tip=tr("Opens the backup where it lies, checks all of it")
        )
        self.restoring = button(tr("&Restore to a folder…"), self.restore, tip=tr("Your store stays as it is"))
        row = QHBoxLayout()
        row.addWidget(self.proving)
        row.addWidget(self.restoring)
        row.addStretch(1)
        card.column.addLayout(row)
        self.passphrase = secret()
        self.key = Field(self.passphrase, tr("Your passphrase"), tr("The drill opens the restored copy with it"))
        self.drilling = button(tr("&Drill"), self.drill)
        rows = Rows()
        rows.add(tr("Pass&phrase"), self.key)
        card.column.addLayout(rows)
        words = tr("A drill restores the backup into a scratch folder, opens it with your passphrase, compares "
                   "everything with this store, and wipes the scratch folder.")  # fmt: skip
        foot = QHBoxLayout()
        foot.addWidget(label(words, "muted", wrap=True), 1)
        foot.addWidget(self.drilling)
        card.column.addLayout(foot)
        return card

    def rules_card(self) -> Card:
        """Where backups go, how many are kept, when one is reminded."""
        card = Card(tr("How backups are kept"))
        self.folder, self.newest, self.months, self.remind = QLineEdit(), QSpinBox(), QSpinBox(), QSpinBox()
        for box, least, most in ((self.newest, 1, 999), (self.months, 0, 600), (self.remind, 1, 365)):
            box.setRange(least, most)
        self.place = Field(self.folder, tr("Folder"), tr("Best on a medium that is kept away from this computer"),
                           button(tr("&Browse…"), self.browse))  # fmt: skip
        rows = Rows()
        rows.add(tr("&Folder"), self.place)
        rows.add(tr("Ne&west kept"), Field(self.newest, tr("Newest kept"), tr("Older ones are removed after a backup")))
        rows.add(
            tr("&Months kept"), Field(self.months, tr("Months kept"), tr("The last backup of each of these months"))
        )
        rows.add(
            tr("Remind &after days"), Field(self.remind, tr("Remind after days"), tr("When the status line warns"))
        )
        card.column.addLayout(rows)
        self.saving = button(tr("&Save"), self.save)
        self.caution = label("", "muted", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.caution, 1)
        foot.addWidget(self.saving)
        card.column.addLayout(foot)
        return card

    # -- showing

    def reload(self) -> None:
        """Read what the record knows anew."""
        found = tuple(row for row in self.desk.read(known) if row.removed_at is None)
        said, _ = self.desk.read(standing, self.desk.clock.now())
        say(self.head.sub, " · ".join((counted(len(found), "1 backup", "{n} backups"), said)))
        self.table.set_rows(found)
        fresh = self.desk.read(keeping)
        if fresh != self.rules or not self.folder.text():
            self.rules = fresh
            self.folder.setText(fresh.folder)
            for box, value in ((self.newest, fresh.newest), (self.months, fresh.months),
                               (self.remind, fresh.remind_days)):  # fmt: skip
                box.setValue(value)
        self.choose(next((row for row in found if self.chosen and row.id == self.chosen.id), None))
        if self.chosen is None:
            self.table.show_first()

    def choose(self, backup: Known | None) -> None:
        """Show what the chosen backup is."""
        self.chosen = backup
        for part in (self.proving, self.restoring, self.drilling):
            part.setEnabled(backup is not None)
        if backup is None:
            say(self.about, tr("Choose a backup in the list. There is none yet: press Back up now."))
            return
        lines = [tr("Made {moment}, register head {head}.", moment=self.moment(backup.made_at), head=backup.head)]
        held = (
            counted(backup.entries, "{n} entry", "{n} entries"),
            counted(backup.papers, "{n} document", "{n} documents"),
            counted(backup.objects, "{n} file", "{n} files"),
            size_text(backup.size),
        )
        lines.append(", ".join(held) + ".")
        since = self.desk.store.record.head().size - backup.entries
        lines.append(counted(since, "{n} entry was made since.", "{n} entries were made since."))
        if backup.drilled_at is not None:
            lines.append(tr("Last drill {day}.", day=self.day(backup.drilled_at)))
        say(self.about, "\n".join(filter(None, [*lines, backup.warning])))

    def lies(self) -> Backup:
        """The chosen backup where it lies. Trouble while its medium is not connected."""
        assert self.chosen is not None
        return found_in(home_of(Path(self.chosen.place), self.desk.store.id) / self.chosen.name)

    # -- doing

    def browse(self) -> None:
        """Choose the folder."""
        found = QFileDialog.getExistingDirectory(self, tr("Folder for backups"), self.folder.text())
        if found:
            self.folder.setText(found)

    def save(self) -> bool:
        """Keep the rules; what is wrong with the folder is said beside it."""
        wanted = Keeping(self.folder.text().strip(), self.newest.value(), self.months.value(), self.remind.value())
        self.place.say("" if wanted.folder else tr("Choose a folder, best on a medium that is kept elsewhere."))
        if not wanted.folder:
            return False
        try:
            refuse_place(self.desk.store.folder, Path(wanted.folder))
            if wanted != self.rules:
                self.rules = wanted
                self.desk.do(set_keeping, wanted)
            there = Path(wanted.folder).is_dir()
            say(self.caution, " ".join(near(self.desk.store.folder, Path(wanted.folder))) if there else "")
        except (Refused, Trouble) as met:
            self.place.say(str(met))
            return False
        return True

    def back_up(self) -> None:
        """Make a backup in a job."""
        if self.save():
            store, folder = self.desk.store, Path(self.rules.folder)
            self.start(tr("Backing up"), lambda progress: make(store, folder, progress), self.made)

    def made(self, done: Made) -> None:
        """Say what was made, and what to think of."""
        self.chosen = None
        said = tr("Backed up and proved: {head}.", head=tr("register head {head}", head=done.backup.manifest.head))
        self.done("\n".join((said, *done.warnings)), "amber" if done.warnings else "green")

    def prove(self) -> None:
        """Prove the chosen backup again."""

        def work(progress: Progress) -> Any:
            return prove(self.desk.store, self.lies(), progress)

        self.start(
            tr("Proving a backup"), work, lambda _: self.done(tr("The backup was opened, and all of it is sound."))
        )

    def drill(self) -> None:
        """Restore, open, compare, wipe."""
        typed = self.passphrase.text()
        self.key.say("" if typed else tr("Type your passphrase."))
        if typed:
            self.passphrase.clear()
            self.start(tr("Drill"), lambda progress: drill(self.desk.store, self.lies(), typed, progress), self.drilled)

    def drilled(self, done: Drilled) -> None:
        """The drill ended well."""
        self.done(done.text)

    def restore(self) -> None:
        """Restore the chosen backup to an empty folder; the open store stays as it is."""
        found = QFileDialog.getExistingDirectory(self, tr("Empty folder for the restored store"))
        if found:
            self.restore_to(Path(found))

    def restore_to(self, folder: Path) -> None:
        """Restore in a job."""

        def work(progress: Progress) -> Any:
            return restore(self.lies(), folder, progress)

        def told(manifest: Any) -> None:
            since = self.desk.read(newer, manifest)
            said = tr("Restored to {folder}. Open it at the door and verify it.", folder=str(folder))
            missing = counted(since.entries, "{n} entry made since is not in it.",
                              "{n} entries made since are not in it.")  # fmt: skip
            self.done(f"{said}\n{missing}" if since.entries else said)

        self.start(tr("Restoring a backup"), work, told)

    def start(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """A job; its progress and Cancel are in the tray of the status line."""
        self.busy(tr("{what}… Progress and Cancel are behind “jobs” in the line below.", what=title))

        def cancellable(progress: Progress) -> Any:
            try:
                return work(progress)
            except Cancelled:
                return None

        def ended(result: Any) -> None:
            if result is None:
                self.done(tr("Cancelled. Nothing of it was left behind."), "amber")
            else:
                done(result)

        self.desk.jobs.start(title, cancellable, ended, self.failed)

    def busy(self, text: str) -> None:
        """Nothing else is begun while a job on the backups runs."""
        for part in (self.again, self.one, self.rule_card):
            part.setEnabled(not text)
        if text:
            self.banner.show_text(text, "amber")

    def done(self, text: str, kind: str = "green") -> None:
        """Say how it ended."""
        self.busy("")
        self.banner.show_text(text, kind)
        self.desk.changed.emit()

    def failed(self, met: Exception) -> None:
        """Say why nothing came of it."""
        self.busy("")
        if isinstance(met, Trouble):
            self.banner.trouble(met)
        elif isinstance(met, Refused):
            self.banner.show_text(str(met), "red")
        else:
            raise met
        self.desk.changed.emit()
