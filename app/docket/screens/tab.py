"""The docket of a case: every entry, the chosen one in full, the open dates and why each is that day."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from app.docket import acts
from app.docket.queries import EntryLine, case_facts, hidden_entries, shown_deadlines, shown_entries
from app.docket.rules import CaseFacts, Deadline
from app.docket.rules.permission import side_name
from app.docket.rules.sealing import Readership, reader_of, readerships
from app.docket.screens.computation import print_note
from app.docket.screens.forms import entry_words
from app.docket.screens.sheet import print_sheet, save_sheet
from app.terms import Moment, Refused, Trouble, day_text, declaration, tr
from app.widgets.card import Card, button, say
from app.widgets.doer import Doer
from app.widgets.tab import flush_right, follow, quiet_text, split
from app.widgets.table import DAY_WIDTH, Column, RowsTable

STRIKE, EXTEND = declaration(acts.strike_entry).id, declaration(acts.extend_deadline).id
MEET = declaration(acts.meet_deadline).id
SEAL, UNSEAL = declaration(acts.seal_entry).id, declaration(acts.unseal_entry).id


def title_of(entry: EntryLine) -> str:
    """The entry's title; a struck one says by which entry, a sealed one that it is."""
    title = tr("{title} (sealed)", title=entry.title) if entry.sealed and not entry.closed else entry.title
    return tr("{title} (struck by no. {n})", title=title, n=entry.struck_by) if entry.struck_by else title


def struck(entry: EntryLine) -> bool:
    """Whether the entry no longer counts."""
    return entry.struck_by is not None


def quiet(entry: EntryLine) -> str:
    """Struck entries and those closed to the reader step back."""
    return "muted" if struck(entry) or entry.closed else ""


ENTRIES: tuple[Column[EntryLine], ...] = (
    Column("No.", lambda e: str(e.number), 48, order=lambda e: e.number, kind=quiet),
    Column("Filed", lambda e: day_text(e.day), DAY_WIDTH, order=lambda e: (e.day, e.number), kind=quiet),
    Column("Act", title_of, why=lambda e: e.detail or e.title, kind=quiet, struck=struck),
    Column("By", lambda e: tr(e.side.value).capitalize(), 96, kind=quiet),
)


class DocketTab(QWidget):
    """``entry_opened`` carries an entry's number, ``act_asked`` an act id."""

    entry_opened = Signal(int)
    act_asked = Signal(str)

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.today = desk.clock.now().day
        self.sieve = QLineEdit()
        self.sieve.setPlaceholderText(tr("Filter the entries"))
        self.sieve.setAccessibleName(tr("Filter the docket entries"))
        self.sieve.setClearButtonEnabled(True)
        self.sieve.setFixedWidth(220)
        self.table = RowsTable(ENTRIES, tr("Docket entries"))
        self.table.chosen.connect(self.show_entry)
        self.table.opened.connect(lambda entry: self.entry_opened.emit(entry.number))
        self.sieve.textChanged.connect(self.table.rows.set_filter)
        self.dates = RowsTable(self.date_columns(), tr("Open dates"))
        self.dates.chosen.connect(self.show_why)
        self.strike = button(tr("&Strike…"), self.ask_strike, tip=tr("A new entry strikes this one; it stays legible"))
        self.seal = button(tr("Sea&l…"), self.ask_seal, tip=tr("Says who still reads this entry, by an order"))
        self.sheet = button(tr("Docket s&heet…"), self.offer_sheet, tip=tr("The whole docket on paper or as a file"))
        self.paper = button(tr("Open the doc&ument"), self.open_paper, tip=tr("The document this entry produced"))
        self.extend = button(tr("E&xtend…"), self.ask_extend, tip=tr("Moves the chosen date under an order"))
        self.note = button(tr("&Print…"), self.print_why, tip=tr("The computation of the chosen date, on paper"))
        self.meet = button(tr("Step &taken…"), self.ask_meet, tip=tr("Closes the chosen date: says what was done"))
        self.facts: CaseFacts = desk.read(case_facts, case)
        self.reader = reader_of(desk.actor.role)
        self.lay()
        self.reload()

    def date_columns(self) -> tuple[Column[Deadline], ...]:
        """When, how soon, what; why on hover."""
        return (
            Column("Date", lambda d: day_text(d.due), DAY_WIDTH, order=lambda d: d.due, why=why_words),
            Column("Left", self.left, 72, order=lambda d: d.due, kind=self.urgency, why=why_words),
            Column("What is due", lambda d: d.title, why=why_words),
        )

    def lay(self) -> None:
        """Entries left; the entry in full and the open dates right."""
        self.entries, self.entry, self.open_dates = (
            Card(tr("Docket"), " "),
            Card(tr("Entry"), " "),
            Card(tr("Open dates"), " "),
        )
        self.entries.head.insertWidget(1, self.sieve)
        self.entries.add(self.table, 1)
        self.entries.column.addLayout(flush_right(self.sheet, self.paper, self.seal, self.strike))
        self.detail, self.why = quiet_text(tr("The entry in full")), quiet_text(tr("Why this date"))
        self.entry.add(self.detail, 1)
        self.open_dates.add(self.dates, 3)
        self.open_dates.add(self.why, 2)
        self.open_dates.column.addLayout(flush_right(self.note, self.meet, self.extend))
        right = split((self.entry, 170), (self.open_dates, 320), name="docketTabRight", upright=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split((self.entries, 690), (right, 450), name="docketTabSplit", first_grows=True))

    def reload(self) -> None:
        """Read the docket anew."""
        self.today = self.desk.clock.now().day
        self.facts = self.desk.read(case_facts, self.case)
        self.hidden = self.desk.read(hidden_entries, self.reader, self.today)
        entries = self.desk.read(shown_entries, self.case, self.reader, self.today)
        self.table.set_rows(entries)
        self.table.show_first()
        gone = sum(struck(entry) for entry in entries)
        words = tr("{n} entries, newest first · never edited", n=len(entries))
        say(self.entries.aside, words + tr(" · {n} struck", n=gone) if gone else words)
        self.show_dates()

    def show_dates(self) -> None:
        """The open dates, earliest first."""
        dates = shown_deadlines(self.facts.open_deadlines, self.case, self.hidden)
        self.dates.set_rows(dates)
        self.dates.show_first()
        late = sum(d.due < self.today for d in dates if d.held is None)
        say(self.open_dates.aside, tr("{n} overdue", n=late) if late else "", "red" if late else "")
        self.note.setEnabled(bool(dates))
        for act, made in ((EXTEND, self.extend), (MEET, self.meet)):
            made.setEnabled(bool(dates) and not any(r.hard for r in self.desk.objections(act, self.case)))
        if not dates:
            self.why.setPlainText(tr("No date of this case is open."))

    def left(self, due: Deadline) -> str:
        """How many days are left."""
        if due.held:
            return tr("still")
        days = (due.due - self.today).days
        return {0: tr("today"), 1: tr("1 day")}.get(days) or (
            tr("{n} days", n=days) if days > 0 else tr("{n} late", n=-days)
        )

    def urgency(self, due: Deadline) -> str:
        """The colour of what is left."""
        return "muted" if due.held else urgency((due.due - self.today).days)

    def show_entry(self, entry: EntryLine) -> None:
        """One entry in full."""
        say(self.entry.title, tr("Entry {n}", n=entry.number))
        recorded = Moment(entry.recorded, entry.zone)
        say(self.entry.aside, tr("recorded {moment}", moment=recorded))
        by = tr("Struck by entry {n}.", n=entry.struck_by) if struck(entry) else ""
        sealed = "" if entry.closed else entry.sealed
        parts = (entry.title, entry_words(entry), sealed, by)
        self.detail.setPlainText("\n\n".join(part for part in parts if part))
        reasons = [r.text for r in self.desk.objections(STRIKE, self.case) if r.hard]
        self.strike.setEnabled(not (struck(entry) or entry.strikes or reasons))
        self.paper.setEnabled(not entry.closed)
        self.seal.setText(tr("&Lift the seal…") if entry.sealed else tr("Sea&l…"))
        asked = UNSEAL if entry.sealed else SEAL
        self.seal.setEnabled(not any(r.hard for r in self.desk.objections(asked, self.case)))

    def show_why(self, due: Deadline) -> None:
        """Line by line, why this date."""
        head = tr("{day} · {who}", day=day_text(due.due), who=side_name(self.facts, due.side))
        self.why.setPlainText("\n".join((head, *due.proof)))

    def open_paper(self) -> None:
        """The document of the chosen entry."""
        if (entry := self.table.current()) is not None:
            self.entry_opened.emit(entry.number)

    def ask_strike(self) -> None:
        """The form, with the chosen entry in it."""
        if (entry := self.table.current()) is not None:
            self.ask(STRIKE, "number", {"entry": entry.number})

    def ask_seal(self) -> None:
        """The form that seals the chosen entry, or lifts its seal."""
        if (entry := self.table.current()) is not None:
            self.ask(UNSEAL if entry.sealed else SEAL, "entry", {"entry": entry.number})

    def offer_sheet(self) -> None:
        """For whom the sheet is made, and whether on paper or as a file."""
        menu = QMenu(self)
        for readers in reversed(readerships(self.desk.actor.role)):
            made = menu.addMenu(tr("For {readers}", readers=tr(readers.value)))
            made.addAction(tr("Print…"), partial(self.print_sheet, readers))
            made.addAction(tr("Save…"), partial(self.save_sheet, readers))
        menu.exec(self.sheet.mapToGlobal(QPoint(0, self.sheet.height())))

    def print_sheet(self, readers: Readership) -> None:
        """The sheet on paper."""
        print_sheet(self.desk, self.case, readers, self)

    def save_sheet(self, readers: Readership) -> None:
        """The sheet as a file; what went wrong stands in the card of entries."""
        try:
            name = save_sheet(self.desk, self.case, readers, self)
        except (Refused, Trouble) as met:
            say(self.entries.aside, str(met), "red")
            return
        if name:
            say(self.entries.aside, tr("Saved as {name}.", name=name), "green")

    def ask_extend(self) -> None:
        """The form, with the chosen date in it."""
        if (due := self.dates.current()) is not None:
            self.ask(EXTEND, "deadline", {"date": str(due.id)}, due=due.due.isoformat())

    def ask_meet(self) -> None:
        """The form, with the chosen date in it."""
        if (due := self.dates.current()) is not None:
            self.ask(MEET, "deadline", {"date": str(due.id)})

    def print_why(self) -> None:
        """The computation of the chosen date, in the print dialog."""
        if (due := self.dates.current()) is not None:
            print_note(self.desk, self.case, due.id, self)

    def ask(self, act: str, field: str, chosen: dict[str, Any], **more: Any) -> None:
        """What was chosen here stands in the form's draft; what was typed for another choice is let go."""
        key = f"{act}:{self.case}"
        before = self.desk.drafts.load(key) or {}
        if before.get(field) != chosen:
            self.desk.drafts.save(key, {field: chosen, **more})
        self.act_asked.emit(act)


def urgency(days: int) -> str:
    """Red when passed, amber within a week."""
    return "red" if days < 0 else "amber" if days <= 7 else ""


def why_words(due: Deadline) -> str:
    """Why this date, for the pointer."""
    return "\n".join((due.title, *due.proof))


def tab(desk: Doer, case: UUID) -> DocketTab:
    """The docket of a case."""
    made = DocketTab(desk, case)
    follow(made, desk, made.reload)
    return made
