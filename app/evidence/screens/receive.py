"""Receiving exhibits: files dropped or chosen, taken in, named, numbered, and receipted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from app.docket.queries import case_facts
from app.docket.rules import CaseFacts
from app.docket.rules.permission import side_name
from app.documents.model import Document
from app.evidence import acts
from app.evidence.acts import Taken, first_batch, receipt_of, take_in_many
from app.evidence.documents import receipt
from app.evidence.queries import on_file
from app.evidence.rules import (
    PREFIXES,
    Condition,
    CustodyEvent,
    EventKind,
    ExhibitIn,
    Filing,
    OnFile,
    custody_state,
    next_numbers,
    shortcomings,
)
from app.evidence.screens.item import ItemFields
from app.evidence.screens.lane import Row, named, title_of
from app.evidence.screens.wording import STATES, TIERS, state_words
from app.forms.evidence.receipt import Ui_ReceiveForm
from app.terms import Reason, Refused, Trouble, tr
from app.widgets.actform import ActForm
from app.widgets.card import clear, say
from app.widgets.doer import Cancelled, Doer, Progress
from app.widgets.fields import moment_of, offer, offer_zones, show_moment
from app.widgets.grid import Grid, Slot
from app.widgets.tab import badged
from app.widgets.typed import capital, day_in, moment_in

LANE = 104
"""Pixels: a badge of the lane."""
DETAIL = ("translation_of", "note", "carrier", "carried")


class ReceiveForm(ItemFields, ActForm, Ui_ReceiveForm):
    """A filing of exhibits with its receipt. What was typed stays, whatever becomes of a file."""

    act = acts.receive_exhibits
    primary = "&Receive and give receipt…"
    preview_title = "Receipt for exhibits"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        ActForm.__init__(self, desk, case)
        Ui_ReceiveForm.setupUi(self, self)
        assert case is not None
        self.facts: CaseFacts = desk.read(case_facts, case)
        self.known: tuple[OnFile, ...] = desk.read(on_file, case)
        self.rows: list[Row] = []
        self.waiting: list[Path] = []
        self.busy: list[Path] = []
        self.lost: list[tuple[str, str]] = []
        self.turning = False
        self.setAcceptDrops(True)
        self.prefill()
        self.listen_all()
        self.ready()
        self.turn()
        self.tell()

    def prefill(self) -> None:
        """Lists, and what is usual."""
        offer(self.side, ((capital(side_name(self.facts, side)), side) for side in PREFIXES))
        offer_zones(self.zone, self.desk.clock.now().zone)
        show_moment(self.received, self.desk.clock.now())
        self.offer_algorithms()
        slots = (
            Slot("No.", 74), Slot("Title"), Slot("Date", 118),
            Slot("Open to", 84, tuple((tr(words), tier) for tier, words in TIERS.items())), Slot("Language", 86),
            Slot("State", 104, fixed=True, tint=self.state_tint),
        )  # fmt: skip
        self.grid = Grid(self.exhibits, slots)

    def listen_all(self) -> None:
        """Table, buttons and the fields of the selected exhibit."""
        self.addFiles.clicked.connect(self.ask_files)
        self.addFolder.clicked.connect(self.ask_folder)
        self.removeRow.clicked.connect(self.remove)
        self.exhibits.itemSelectionChanged.connect(self.turn)
        self.exhibits.itemChanged.connect(lambda _: self.read_table())
        self.side.currentIndexChanged.connect(self.renumber)
        self.changed.connect(self.read_detail)

    @staticmethod
    def state_tint(word: str) -> str:
        """The colour behind a state."""
        return next((tint for c, (_, _, tint) in STATES.items() if word == state_words(c)), "")

    # -- files

    def ask_files(self) -> None:
        """Choose files."""
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Exhibits to receive"))
        self.take(Path(name) for name in chosen)

    def ask_folder(self) -> None:
        """Choose a folder; its files are added by name."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of exhibits"))
        if chosen:
            self.take((Path(chosen),))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()

    def take(self, paths: Iterable[Path]) -> None:
        """Queue files, and every file of a folder in the order of names; one job at a time."""
        for path in paths:
            inside = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
            self.waiting += inside
        self.next_files()

    def next_files(self) -> None:
        """Take in the next files that wait: small ones together, so that many are quick."""
        self.tell()
        if self.busy or not self.waiting:
            return
        count = first_batch(self.waiting)
        self.busy, self.waiting = self.waiting[:count], self.waiting[count:]
        paths = tuple(self.busy)

        def work(progress: Progress) -> tuple[Taken | Trouble, ...]:
            try:
                return self.desk.in_vault(take_in_many, paths, progress)
            except Cancelled:
                return ()

        many = tr("Taking in {n} files", n=count)
        title = tr("Taking in {name}", name=named(paths[0])) if count == 1 else many
        self.desk.jobs.start(title, work, lambda found: self.taken(paths, found), lambda met: self.failed(paths, met))

    def taken(self, paths: Sequence[Path], answers: Sequence[Taken | Trouble]) -> None:
        """Files lie in the vault, or are named in the lane; no answers when the person cancelled them."""
        self.busy = []
        for path, answer in zip(paths, answers, strict=False):
            if isinstance(answer, Trouble):
                self.lost.append((named(path), answer.what))
            else:
                self.rows.append(Row(self.exhibit_of(path, answer), "", answer.notes))
        if answers:
            self.show_rows()
            self.exhibits.selectRow(len(self.rows) - 1)
            self.changed.emit()
        self.next_files()

    def failed(self, paths: Sequence[Path], met: Exception) -> None:
        """Files could not be taken in: they are named in the lane, and everything typed stays."""
        self.busy = []
        if not isinstance(met, Refused | Trouble):
            raise met
        self.lost += [(named(path), met.what if isinstance(met, Trouble) else str(met)) for path in paths]
        self.next_files()

    def exhibit_of(self, path: Path, taken: Taken) -> ExhibitIn:
        """The exhibit a file begins as."""
        numbers = [*(o.number for o in self.known), *(row.exhibit.number for row in self.rows)]
        (number,) = next_numbers(self.side.currentData(), numbers, 1)
        return ExhibitIn(
            number, title_of(path), None, named(path), taken.kept.id, taken.kept.sha256, taken.kept.size, taken.kind,
            taken.condition, self.facts.language, rendition=taken.rendition, pages=taken.pages,
        )  # fmt: skip

    def remove(self) -> None:
        """Take the selected exhibit off the list."""
        at = self.exhibits.currentRow()
        if 0 <= at < len(self.rows):
            del self.rows[at]
            self.show_rows()
            self.turn()
            self.changed.emit()
            self.tell()

    def renumber(self) -> None:
        """Another side: numbers of its own series."""
        numbers = next_numbers(self.side.currentData(), (o.number for o in self.known), len(self.rows))
        self.rows = [row.with_(number=number) for row, number in zip(self.rows, numbers, strict=True)]
        self.show_rows()

    # -- the table and the selected exhibit

    def show_rows(self) -> None:
        """The list as a table, the selection kept."""
        at = self.exhibits.currentRow()
        self.turning = True
        self.grid.show(row.cells() for row in self.rows)
        if 0 <= at < len(self.rows):
            self.exhibits.selectRow(at)
        self.turning = False
        self.tell()

    def read_table(self) -> None:
        """What was typed in the table."""
        if self.turning:
            return
        for at, cells in enumerate(self.grid.rows()[: len(self.rows)]):
            self.rows[at] = self.rows[at].typed(cells)
        self.tell()

    def turn(self) -> None:
        """Show the details of the selected exhibit."""
        row = self.current()
        self.turning = True
        for card in (self.card3, self.card4):
            card.setEnabled(row is not None)
        say(self.which, row.exhibit.number if row else tr("choose an exhibit above"))
        self.removeRow.setEnabled(row is not None)
        shown = row or Row.blank()
        self.translation_of.setText(shown.exhibit.translation_of)
        self.note.setText(shown.exhibit.note)
        self.carrier.setText(shown.carrier)
        self.carried.setText(shown.carried)
        self.show_item(shown.exhibit.item)
        self.turning = False
        self.judge()

    def read_detail(self) -> None:
        """What was typed about the selected exhibit."""
        at = self.exhibits.currentRow()
        if self.turning or not 0 <= at < len(self.rows):
            return
        row = self.rows[at]
        exhibit = replace(
            row.exhibit,
            translation_of=self.translation_of.text().strip(),
            note=self.note.text().strip(),
            item=self.item_in(self.zone.currentText(), row.exhibit.item),
        )
        self.rows[at] = replace(row, exhibit=exhibit, carrier=self.carrier.text(), carried=self.carried.text())
        self.judge()

    def judge(self) -> None:
        """Say what the custody record of the selected exhibit lacks."""
        row = self.current()
        if row is None:
            say(self.custody, "")
            return
        events = (*self.events_of(row), CustodyEvent(EventKind.RECEIVED, self.desk.clock.now()))
        gaps = custody_state(row.exhibit.sha256, row.exhibit.item, events).gaps
        say(self.custody, tr("! {n} gaps", n=len(gaps)) if gaps else tr("✓ complete"))
        self.custody.setToolTip("\n".join(f"• {gap}" for gap in gaps))

    def current(self) -> Row | None:
        """The selected row."""
        at = self.exhibits.currentRow()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    # -- triage

    def tell(self) -> None:
        """The lane: what could not be taken in, what needs a look, and how many are sound."""
        clear(self.lane)
        for name, why in self.lost:
            says = why if name in why else f"{name}: {why}"
            self.lane.addWidget(badged(tr("not taken in"), "red", says, width=LANE))
        for at, row in enumerate(self.rows):
            self.tell_row(row, at)
        sound = sum(row.exhibit.condition is Condition.SOUND for row in self.rows)
        left = len(self.waiting) + len(self.busy)
        parts = (tr("{n} listed", n=len(self.rows)), tr("{n} sound", n=sound), tr("taking in {n}…", n=left))
        shown = (bool(self.rows), bool(self.rows), bool(left))
        say(self.count, " · ".join(p for p, holds in zip(parts, shown, strict=True) if holds)
            or tr("drop files or a folder anywhere on this form"))  # fmt: skip

    def tell_row(self, row: Row, at: int) -> None:
        """A row that needs a look."""
        new = row.exhibit
        _, word, tint = STATES[new.condition]
        if new.condition is not Condition.SOUND or row.notes:
            kind = "accent" if tint == "green" else tint
            says = " ".join(row.notes) or tr("kept as it is")
            named_as = tr("note") if tint == "green" else tr(word)
            self.lane.addWidget(badged(named_as, kind, f"{new.number}: {says}", width=LANE))
        before = (*self.known, *(r.on_file(self.side.currentData()) for r in self.rows[:at]))
        twin = next((o.number for o in before if o.sha256 == new.sha256), "")
        if twin:
            text = tr("{number}: the same file as {other}.", number=new.number, other=twin)
            self.lane.addWidget(badged(tr("duplicate"), "amber", text, width=LANE))

    # -- the act

    def events_of(self, row: Row) -> tuple[CustodyEvent, ...]:
        """Collection and hand-over, as far as they were told."""
        item = row.exhibit.item
        if item is None or item.started is None:
            return row.exhibit.events
        first = CustodyEvent(EventKind.COLLECTED, item.started, item.source, item.collector, place_from=item.location,
                             authority=item.authority, seal_after=item.seal)  # fmt: skip
        moved = moment_in(row.carried, self.zone.currentText())
        if not row.carrier.strip() or moved is None:
            return (first,)
        handed = CustodyEvent(EventKind.TRANSFERRED, moved, item.collector, row.carrier.strip(), purpose=tr("filing"))
        return (first, handed)

    def values(self) -> Filing:
        exhibits = tuple(replace(row.exhibit, events=self.events_of(row)) for row in self.rows)
        received = moment_of(self.received, self.zone)
        return Filing(self.side.currentData(), received, self.channel.text().strip(), exhibits, self.supports.text())

    def problems(self) -> tuple[Reason, ...]:
        return (*self.unread(), *shortcomings(self.values(), self.known, self.desk.clock.now()))

    def unread(self) -> tuple[Reason, ...]:
        """Days and times that cannot be read, files still on their way."""
        found = [*self.item_unread(self.zone.currentText())]
        for row in self.rows:
            if row.day.strip() and day_in(row.day) is None:
                text = tr("{name}: “{text}” is no day.", name=row.exhibit.number, text=row.day.strip())
                found.append(Reason(text, "Article 27", "exhibits"))
            if row.carried.strip() and moment_in(row.carried, self.zone.currentText()) is None:
                text = tr("{name}: the hand-over has no day and time.", name=row.exhibit.number)
                found.append(Reason(text, "Article 27(4)", "carried"))
        if self.busy:
            found.append(Reason(tr("Wait until every file has been taken in."), "", "exhibits"))
        return tuple(found)

    def preview(self) -> Document | None:
        made = self.values()
        return receipt(receipt_of(self.facts, made, self.desk.actor.name)) if made.received and made.exhibits else None

    def no_preview(self) -> str:
        return tr("The receipt appears here once an exhibit is listed.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.receive_exhibits, self.case, self.values(), override)

    # -- drafts

    def draft(self) -> dict[str, Any]:
        kept = {k: v for k, v in super().draft().items() if k != "exhibits" and k not in DETAIL and "item_" not in k}
        return {**kept, "rows": msgspec.to_builtins(self.rows)}

    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        try:
            self.rows = msgspec.convert(content.get("rows", []), list[Row], strict=False)
        except msgspec.ValidationError:
            self.rows = []
        self.show_rows()
        if self.rows:
            self.exhibits.selectRow(0)
