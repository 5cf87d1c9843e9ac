"""Compliance in a case: the ledger of obligations, what happened on each, the next dates."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.compliance import acts
from app.compliance.queries import ComplianceEvent, events, ledger
from app.compliance.rules import Obligation, State, still_open
from app.docket.queries import case_facts
from app.docket.rules import CaseFacts, Deadline
from app.terms import Money, Side, day_text, declaration, tr
from app.widgets.card import Card, clear, empty_state, label, say
from app.widgets.doer import Doer
from app.widgets.roll import Roll
from app.widgets.tab import ActRow, FactRows, badged, follow, split
from app.widgets.table import Column, RowsTable

ACTS = (
    ("&Open the ledger…", acts.open_obligations),
    ("File a re&port…", acts.file_report),
    ("&Settle…", acts.settle_obligation),
)
DATED = ("obligation:", "review:", "sunset:")
NEXT = 6


def tab(desk: Doer, case: UUID) -> QWidget:
    """Compliance in a case."""
    return ComplianceTab(desk, case)


class ComplianceTab(QWidget):
    """``act_asked`` carries an act id."""

    act_asked = Signal(str)

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.happened: tuple[ComplianceEvent, ...] = ()
        self.today = desk.clock.now().day
        self.book = Card(tr("Obligations"), " ")
        self.one = Card(tr("Obligation"), " ")
        self.dates = Card(tr("Next dates"), tr("due, review and sunset"))
        self.table = self.ledger_table()
        self.table.chosen.connect(self.show_one)
        self.lay()
        self.reload()
        follow(self, desk, self.reload)

    def ledger_table(self) -> RowsTable[Obligation]:
        """The ledger, each line with sign and word."""
        return RowsTable[Obligation](
            (
                Column("No.", lambda o: o.number, 52),
                Column("Obligation", lambda o: o.new.title),
                Column("Owed by", lambda o: self.party_name(o.new.side), 90),
                Column("Due", due_words, 128, order=lambda o: o.new.due),
                Column("Amount", amount_words, 130, order=lambda o: o.new.amount or 0, right=True),
                Column("Standing", self.standing_words, 178, kind=self.standing_kind),
            ),
            tr("Ledger of obligations"),
        )

    def lay(self) -> None:
        """The ledger left; the chosen obligation and the next dates right."""
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        first = tr("Once the award has been served on both parties, the ledger of obligations is opened from its "
                   "operative part.")  # fmt: skip
        self.stack.addWidget(empty_state(tr("No obligation is on the ledger."), first))
        self.book.add(self.stack, 1)
        self.acts = ActRow(self.desk, self.case, self.act_asked.emit, ACTS)
        self.book.column.addLayout(self.acts)
        self.rows = FactRows()
        self.story = QVBoxLayout()
        self.story.setSpacing(6)
        self.one.column.addLayout(self.rows)
        self.one.column.addWidget(label(tr("What happened"), "strong"))
        self.one.column.addLayout(self.story)
        self.one.column.addStretch(1)
        self.soon = QVBoxLayout()
        self.soon.setSpacing(6)
        self.dates.column.addLayout(self.soon)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.one, 1)
        column.addWidget(self.dates)
        area = Roll(right)
        area.setMinimumWidth(right.minimumSizeHint().width())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split((self.book, 830), (area, 330), name="complianceSplit", first_grows=True))

    def reload(self) -> None:
        """Read the ledger anew."""
        self.today = self.desk.clock.now().day
        self.facts: CaseFacts = self.desk.read(case_facts, self.case)
        self.happened = self.desk.read(events, self.case)
        lines: tuple[Obligation, ...] = self.desk.read(ledger, self.case)
        kept = self.table.current()
        self.table.set_rows(lines)
        self.stack.setCurrentIndex(0 if lines else 1)
        say(self.book.aside, self.tally(lines))
        at = next((n for n, o in enumerate(self.table.rows.shown) if kept and o.id == kept.id), 0)
        if lines:
            self.table.selectRow(at)
        self.show_one(self.table.current())
        self.show_dates()
        self.acts.renew()
        self.acts.buttons[declaration(acts.open_obligations).id].setVisible(not lines)

    def tally(self, lines: tuple[Obligation, ...]) -> str:
        """How many are open, and how many of those late."""
        late = sum(o.overdue(self.today) for o in lines)
        parts = [tr("{n} of {m} open", n=still_open(lines), m=len(lines))] if lines else []
        return " · ".join([*parts, *([tr("{n} overdue", n=late)] if late else [])])

    def party_name(self, side: Side) -> str:
        """A party by its short name."""
        party = self.facts.party(side)
        return party.short if party else tr(side.value)

    def standing_words(self, one: Obligation) -> str:
        """Sign and word."""
        sign = "✓" if one.state is State.DONE else "–" if one.settled else "⚠" if one.overdue(self.today) else "○"
        return f"{sign} {one.standing(self.today)}"

    def standing_kind(self, one: Obligation) -> str:
        """Late is red, reported amber, carried out green."""
        if one.overdue(self.today):
            return "red"
        return {State.DONE: "green", State.LAPSED: "muted", State.REPORTED: "amber"}.get(one.state, "")

    def show_one(self, one: Obligation | None) -> None:
        """The chosen obligation in full, and what happened on it."""
        self.rows.show(self.particulars(one) if one else ())
        clear(self.story)
        say(self.one.title, f"{one.number}  {one.new.title}" if one else tr("Obligation"))
        say(self.one.aside, tr(one.state.value) if one else "")
        if one is None:
            self.rows.addRow(label(tr("Choose an obligation to read it in full."), "muted"))
            return
        told = [event for event in self.happened if event.obligation == one.id]
        for event in told:
            self.story.addWidget(self.event_row(event))
        if not told:
            self.story.addWidget(label(tr("Nothing has been reported yet."), "muted"))

    def particulars(self, one: Obligation) -> list[tuple[str, str]]:
        """Everything the ledger says of an obligation."""
        new = one.new
        rows = (
            (tr("Rests on"), tr("operative paragraph ({n})", n=new.operative)),
            (tr("Owed by"), self.party_name(new.side)),
            (tr("What"), new.text),
            (tr("Amount"), amount_words(one)),
            (tr("Due"), due_words(one)),
            (tr("Review"), day_text(new.review) if new.review else ""),
            (tr("Sunset"), day_text(new.sunset) if new.sunset else ""),
            (tr("Proof expected"), new.evidence),
        )
        return list(rows)

    def event_row(self, event: ComplianceEvent) -> QWidget:
        """A report or a finding."""
        words = {State.REPORTED: tr("report"), State.DONE: tr("✓ done"), State.LAPSED: tr("lapsed")}
        text = tr("{day} · {text} (docket entry {n})", day=day_text(event.day), text=event.text, n=event.entry)
        return badged(words.get(event.state, ""), "green" if event.state is State.DONE else "amber", text)

    def show_dates(self) -> None:
        """The next dates of the ledger."""
        clear(self.soon)
        waiting = [d for d in self.facts.open_deadlines if d.name.startswith(DATED)]
        for date in waiting[:NEXT]:
            self.soon.addWidget(self.date_row(date))
        if not waiting:
            self.soon.addWidget(label(tr("No date of the ledger is open."), "muted"))
        more = len(waiting) - NEXT
        say(self.dates.aside, tr("and {n} later", n=more) if more > 0 else tr("due, review and sunset"))

    def date_row(self, date: Deadline) -> QWidget:
        """One date with the days left."""
        days = (date.due - self.today).days
        late = days < 0
        word, kind = (tr("⚠ late"), "red") if late else (tr("{n} days", n=days), "amber" if days < 15 else "")
        made = badged(word, kind, f"{day_text(date.due)} · {tr(date.title)}")
        made.setToolTip("\n".join(date.proof))
        return made


def due_words(one: Obligation) -> str:
    """The day it is due."""
    return day_text(one.new.due) if one.new.due else ""


def amount_words(one: Obligation) -> str:
    """The sum owed, where it is money."""
    return str(Money(one.new.amount, one.new.currency)) if one.new.amount is not None else ""
