"""Every date still to be met, in all cases, with the reason for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.desk.dates import DATES, Due
from app.desk.desk import Desk
from app.docket.queries import due_lines
from app.terms import counted, day_text, tr
from app.widgets.card import Card, PageHead, empty_state, label, say
from app.widgets.table import RowsTable


class Calendar(QWidget):
    """``case_opened`` carries a case id."""

    case_opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.sieve = QLineEdit()
        self.sieve.setPlaceholderText(tr("Filter"))
        self.sieve.setAccessibleName(tr("Filter the dates"))
        self.sieve.setFixedWidth(220)
        self.head = PageHead(tr("Calendar"), "", self.sieve)
        self.table = RowsTable(DATES, tr("Dates"))
        self.table.opened.connect(lambda due: self.case_opened.emit(due.line.case))
        self.table.chosen.connect(self.show_why)
        self.sieve.textChanged.connect(self.table.rows.set_filter)
        self.why = Card(tr("Why this date"))
        self.proof = label(tr("Choose a date to see how it was reached."), "muted", wrap=True)
        self.why.add(self.proof)
        self.why.column.addStretch(1)
        self.why.setMinimumWidth(230)
        self.lay()
        desk.changed.connect(self.reload)
        self.reload()

    def lay(self) -> None:
        """Table left, reason right."""
        card, held = Card(tr("Dates to be met"), tr("from the rules of procedure")), QWidget()
        self.stack = QStackedLayout(held)
        self.stack.addWidget(self.table)
        empty = tr("Dates appear here when an act on the docket opens a period.")
        self.stack.addWidget(empty_state(tr("No date is open."), empty))
        card.add(held, 1)
        split = QSplitter()
        split.setObjectName("calendarSplit")
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(self.why)
        split.setSizes([940, 230])
        split.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(split, 1)

    def reload(self) -> None:
        """Read the dates anew."""
        today = self.desk.clock.now().day
        rows = [Due(line, today) for line in self.desk.read(due_lines)]
        self.table.set_rows(rows)
        self.table.show_first()
        self.stack.setCurrentIndex(0 if rows else 1)
        late = sum(row.days < 0 for row in rows)
        say(self.head.sub, " · ".join((counted(len(rows), "1 date open", "{n} dates open"), tr("{m} overdue", m=late))))

    def show_why(self, due: Due) -> None:
        """How a date was reached, step by step."""
        say(self.why.aside, day_text(due.line.due))
        say(self.proof, "\n\n".join(due.line.proof))
