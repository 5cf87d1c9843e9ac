"""The register: every act, sealed and chained; to look into, to verify, to hold against paper, to print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.desk.desk import Desk
from app.desk.registerwords import act_title, occasion, subject, told
from app.docket.queries import cases
from app.store.papers import papers
from app.store.register import Entry, Fault, Sought, acts_entered, found, head_read
from app.store.seals import Seal, seals
from app.terms import Refused, Trouble, counted, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, label, say
from app.widgets.doer import Cancelled, Progress
from app.widgets.tab import split
from app.widgets.table import Column, RowsTable
from app.widgets.typed import day_in

PORTION = 5000
"""Entries shown at first, and added by "Show older"."""
TOLD = 12
"""So many faults are told in the band."""
PAUSE = 250
"""Milliseconds after the last key before the register is searched."""


class Watch:
    """The progress of a verification, for the page as well as for the tray; may be stopped."""

    def __init__(self) -> None:
        self.done = self.total = 0
        self.stopped = False
        self.tray: Progress | None = None

    def step(self, done: int, total: int, text: str = "") -> None:
        """Called in the worker; raises Cancelled."""
        if self.stopped:
            raise Cancelled
        self.done, self.total = done, total
        if self.tray is not None:
            self.tray.step(done, total, text)


class Sieve(QWidget):
    """What is looked for: case, act, person, days and words."""

    def __init__(self, desk: Desk, changed: QTimer) -> None:
        super().__init__()
        self.desk = desk
        self.words, self.since, self.until = QLineEdit(), QLineEdit(), QLineEdit()
        self.case, self.act, self.person = QComboBox(), QComboBox(), QComboBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, name, width in (
            (self.words, tr("Words"), 220), (self.case, tr("Case"), 190), (self.act, tr("Act"), 220),
            (self.person, tr("Person"), 150), (self.since, tr("From day"), 130), (self.until, tr("To day"), 130),
        ):  # fmt: skip
            field.setAccessibleName(tr("Filter the register: {name}", name=name))
            field.setToolTip(name)
            field.setFixedWidth(width)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(name)
                field.textChanged.connect(lambda _: changed.start())
            else:
                field.currentIndexChanged.connect(lambda _: changed.start())
            row.addWidget(field)
        row.addStretch(1)

    def fill(self, names: dict[str, str]) -> None:
        """Offer the cases, acts and people there are; what was chosen stays chosen."""
        lines = sorted(self.desk.read(cases), key=lambda line: line.number)
        acts = sorted((act_title(act), act) for act in self.desk.read(acts_entered))
        people = [(person.name, person.id) for person in self.desk.people()]
        self.names = names
        self._offer(self.case, tr("All cases"), [(f"{line.number} {line.title}", line.id) for line in lines])
        self._offer(self.act, tr("All acts"), acts)
        self._offer(self.person, tr("Everybody"), people)

    def _offer(self, box: QComboBox, every: str, choices: Sequence[tuple[str, object]]) -> None:
        if box.count() == len(choices) + 1:
            return
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(every, None)
        for text, data in choices:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def sought(self) -> Sought:
        """What the fields say; a day that cannot be read is not looked for."""
        words = tuple(self.words.text().casefold().split())
        acts = {self.act.itemData(at): self.act.itemText(at) for at in range(1, self.act.count())}
        named = {**self.names, **acts}
        meant = {word: frozenset(key for key, name in named.items() if word in name.casefold()) for word in words}
        return Sought(
            self.case.currentData(), self.act.currentData() or "", self.person.currentData() or "",
            midnight(day_in(self.since.text())), midnight(day_in(self.until.text()), 1), words, meant,
        )  # fmt: skip


def midnight(day: date | None, later: int = 0) -> datetime | None:
    """The beginning of a day, ``later`` days on."""
    return None if day is None else datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=later)


class PaperCard(Card):
    """Verification: a head from paper, how far it is, and when it was done last."""

    def __init__(self) -> None:
        super().__init__(tr("Verify"))
        self.last = label("", "muted", wrap=True)
        self.paper = QLineEdit()
        self.paper.setObjectName("paperHead")
        self.paper.setPlaceholderText("412 · 7F3A 91C2 08DE 55AB 1C0F")
        self.paper.setAccessibleName(tr("Head from paper"))
        self.paper.setToolTip(
            tr("As printed at the end of every document. Only paper can tell that the whole store was put back.")
        )
        asked = label(tr("&Head from paper, if you hold one"))
        asked.setBuddy(self.paper)
        self.choose = button(tr("From a &document…"), self.from_document)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far the verification is"))
        self.stop = button(tr("&Cancel"), lambda: None)
        foot = QHBoxLayout()
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.stop)
        self.problem = label("", "problem", wrap=True)
        for widget in (self.last, asked, self.paper, self.choose, self.problem):
            self.add(widget)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self.problem.hide()
        self.working(False)

    def working(self, now: bool) -> None:
        """Show how far it is, or not."""
        self.bar.setVisible(now)
        self.stop.setVisible(now)
        self.paper.setEnabled(not now)
        self.choose.setEnabled(not now)

    def from_document(self) -> None:
        """Read the head out of a PDF that was produced here."""
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("A document produced here"), "", "PDF (*.pdf)")
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """The head printed in a file."""
        from app.documents.printed import printed_words

        try:
            self.paper.setText(head_read(printed_words(path.read_bytes())).text)
            self.refuse("")
        except (Refused, Trouble) as met:
            self.refuse(str(met) if isinstance(met, Trouble) else tr("No register head stands in this file."))
        except OSError:
            self.refuse(tr("This file cannot be read."))

    def refuse(self, why: str) -> None:
        """What is wrong with the head."""
        say(self.problem, why)
        self.problem.setVisible(bool(why))


class Register(QWidget):
    """Newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.shown = PORTION
        self.names: dict[str, str] = {}
        self.watch = Watch()
        self.pause, self.look = QTimer(self), QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self.pause.timeout.connect(self.search)
        self.look.setInterval(100)
        self.look.timeout.connect(self.show_progress)
        self.sieve = Sieve(desk, self.pause)
        self.check = button(tr("&Verify"), self.verify, primary=True)
        self.head = PageHead(tr("Register"), "", button(tr("&Print head…"), self.print_head), self.check)
        self.banner = Banner()
        self.table = RowsTable(self.columns(), tr("Register entries"))
        self.table.chosen.connect(self.show_entry)
        self.seals = RowsTable(self.seal_columns(), tr("Seals of the register"))
        self.older = button(tr("Show &older entries"), self.show_older)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setProperty("quiet", True)
        self.detail.setAccessibleName(tr("What was recorded"))
        self.detail.setPlaceholderText(tr("Choose an entry to see what was recorded."))
        self.card = PaperCard()
        self.card.stop.clicked.connect(self.cancel)
        self.lay()
        desk.changed.connect(self.reload)
        self.reload()

    def columns(self) -> tuple[Column[Entry], ...]:
        """Number, when, what, who."""
        return (
            Column("No.", lambda e: str(e.sequence), 56, order=lambda e: e.sequence, right=True),
            Column("When", lambda e: str(e.moment), 206, order=lambda e: e.moment.utc),
            Column("Act", lambda e: act_title(e.act), 176),
            Column("About", lambda e: subject(e, self.names)),
            Column("By", lambda e: self.names.get(e.actor, e.actor), 100),
        )

    def seal_columns(self) -> tuple[Column[Seal], ...]:
        """Who vouched for how much, when and why."""
        return (
            Column("No.", lambda s: str(s.number), 56, order=lambda s: s.number, right=True),
            Column("When", lambda s: str(s.moment), 206, order=lambda s: s.moment.utc),
            Column("Made for", lambda s: occasion(s.kind), 176),
            Column("Head", lambda s: s.head.text),
            Column("By", lambda s: self.names.get(s.actor, s.actor), 100),
        )

    def lay(self) -> None:
        """Entries and seals left, what was recorded and verification right."""
        tabs, entered = QTabWidget(), QWidget()
        inner = QVBoxLayout(entered)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.older)
        tabs.addTab(entered, tr("&Entries"))
        tabs.addTab(self.seals, tr("&Seals"))
        card, side = Card(), Card(tr("What was recorded"))
        card.add(tabs, 1)
        side.add(self.detail, 1)
        right = split((side, 400), (self.card, 230), name="registerSide", upright=True)
        whole: QSplitter = split((card, 900), (right, 300), name="registerSplit", first_grows=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        for widget in (self.head, self.sieve, self.banner):
            column.addWidget(widget)
        column.addWidget(whole, 1)

    def reload(self) -> None:
        """Read the newest entries."""
        self.names = {p.id: p.name for p in self.desk.people()}
        self.names |= {str(paper.id): paper.title for paper in self.desk.read(papers, None)}
        self.sieve.fill(self.names)
        self.seals.set_rows(self.desk.read(seals, limit=PORTION))
        self.search()
        head = self.desk.store.record.head()
        entered = counted(head.size, "1 entry", "{n} entries")
        say(self.head.sub, " · ".join((entered, tr("head {head}", head=head.text))))
        self.say_last()

    def search(self) -> None:
        """What is looked for, or the newest."""
        self.pause.stop()
        rows = self.desk.read(found, self.sieve.sought(), limit=self.shown)
        self.table.set_rows(rows)
        self.table.show_first()
        self.older.setVisible(len(rows) == self.shown)

    def say_last(self) -> None:
        """When the register was last verified, and with what outcome."""
        last = self.desk.store.record.verified
        if last is None:
            text = tr("This register has not been verified on this computer yet.")
        elif last[1]:
            text = tr("Last verified {moment}: faults were found.", moment=last[0])
        else:
            text = tr("Last verified {moment}: nothing was changed.", moment=last[0])
        say(self.card.last, text)

    def show_older(self) -> None:
        """Another portion."""
        self.shown += PORTION
        self.search()

    def show_entry(self, entry: Entry) -> None:
        """Old and new, as they were sealed."""
        before, after = told(tr("Before"), entry.old, self.names), told(tr("After"), entry.new, self.names)
        parts = (act_title(entry.act), subject(entry, self.names), str(entry.moment), "", *before, *after)
        self.detail.setPlainText("\n".join(parts))

    def verify(self) -> None:
        """Check the whole chain, every seal and file, and the head from paper, in a job."""
        paper = self.card.paper.text().strip()
        self.card.refuse("")
        try:
            if paper:
                head_read(paper)
        except Refused as met:
            self.card.refuse(str(met))
            self.card.paper.setFocus()
            return
        watch = self.watch = Watch()
        self.busy(True)

        def work(progress: Progress) -> Sequence[Fault] | None:
            watch.tray = progress
            try:
                return self.desk.store.verify(watch, head=paper)
            except Cancelled:
                return None

        self.desk.jobs.start(tr("Verifying the register"), work, self.verified, self.not_verified)

    def busy(self, now: bool) -> None:
        """While it is verified, nothing else is asked of it."""
        self.check.setEnabled(not now)
        self.card.working(now)
        self.look.start() if now else self.look.stop()

    def show_progress(self) -> None:
        """How far the worker is."""
        self.card.bar.setRange(0, self.watch.total)
        self.card.bar.setValue(self.watch.done)

    def cancel(self) -> None:
        """Stop at the next step."""
        self.watch.stopped = True

    def verified(self, faults: Sequence[Fault] | None) -> None:
        """Say what was found."""
        self.busy(False)
        self.say_last()
        size = self.desk.store.record.head().size
        if faults is None:
            self.banner.show_text(tr("The verification was cancelled; nothing was found out."), "amber")
        elif faults:
            more = len(faults) - TOLD
            lines = [str(fault) for fault in faults[:TOLD]] + ([tr("And {n} more.", n=more)] if more > 0 else [])
            self.banner.show_text("\n".join(lines), "red")
        else:
            said = tr("Every one of the {n} entries, its seal and its files were checked: nothing was changed.", n=size)
            if self.card.paper.text().strip():
                said += " " + tr("The register contains the head from paper.")
            self.banner.show_text(said, "green")

    def not_verified(self, met: Exception) -> None:
        """The check itself could not be done."""
        self.busy(False)
        if not isinstance(met, Trouble | Refused):
            raise met
        self.banner.show_text(str(met), "red", self.verify)

    def print_head(self) -> None:
        """Where the register stands, on paper: kept elsewhere, it shows a store put back to an older state."""
        from app.documents.model import Caption, Document, Items, Para
        from app.widgets.printdialog import PrintDialog

        now, head = self.desk.clock.now(), self.desk.head_text()
        rows = ((tr("Register head"), head), (tr("Taken"), str(now)), (tr("By"), self.desk.actor.name))
        about = tr("Keep this sheet away from the workstation. A register that does not contain this head has been "
                   "replaced by an older or another one.")  # fmt: skip
        caption = Caption(tr("Cyber Tribunal"), "", "", "")
        blocks = (Items(rows), Para(about, numbered=False))
        document = Document("register_head", tr("Head of the register"), caption, blocks, day=now.day,
                            register_head=head, watermark=self.desk.watermark)  # fmt: skip
        PrintDialog(self.desk.render_preview(document), tr("Head of the register"), self.window()).exec()
