"""The panel in a case: who sits, who appointed them, whether they have declared."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.docket.queries import case_facts
from app.docket.rules import CaseFacts, Deadline
from app.panel import acts
from app.panel.queries import declarations, seats
from app.panel.rules import Declaration, Seat
from app.terms import day_text, declaration, tr
from app.widgets.card import Card, clear, empty_state, label, say
from app.widgets.doer import Doer
from app.widgets.roll import Roll
from app.widgets.tab import ActRow, FactRows, badged, follow, split
from app.widgets.table import Column, RowsTable

APPOINT, DECLARE = declaration(acts.appoint_arbitrator).id, declaration(acts.declare).id
DATES = frozenset({"number", "second_appointment", "presiding_appointment"})
MEMBERS: tuple[Column[Seat], ...] = (
    Column("Office", lambda s: tr(s.office.value).capitalize(), 142),
    Column("Name", lambda s: s.name),
    Column("Nationality", lambda s: s.nationality, 108),
    Column("Appointed by", lambda s: tr(s.appointer.value).capitalize(), 138),
    Column(
        "Declaration",
        lambda s: "✓ " + day_text(s.declared) if s.declared else tr("awaited"),
        140,
        kind=lambda s: "green" if s.declared else "amber",
    ),
)
ACTS = (
    ("Record an &appointment…", acts.appoint_arbitrator),
    ("File a &declaration…", acts.declare),
    ("&Constitute the tribunal…", acts.constitute),
)


class PanelTab(QWidget):
    """``act_asked`` carries an act id."""

    act_asked = Signal(str)

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.said: dict[UUID, Declaration] = {}
        self.table = RowsTable(MEMBERS, tr("Members of the tribunal"))
        self.table.chosen.connect(self.show_member)
        self.members = Card(tr("Members"), " ")
        self.person = Card(tr("Member"), " ")
        self.dates = Card(tr("Dates of the constitution"), " ")
        self.lay()
        self.reload()
        follow(self, desk, self.reload)

    def lay(self) -> None:
        """Members left, the chosen one and the dates right."""
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        first = tr("The first step is the appointment of an arbitrator by one of the parties (Article 9).")
        self.stack.addWidget(empty_state(tr("No seat is filled yet."), first))
        self.members.add(self.stack, 1)
        self.acts = ActRow(self.desk, self.case, self.act_asked.emit, ACTS)
        self.members.column.addLayout(self.acts)
        inside = QWidget()
        self.rows = FactRows(inside)
        self.person.add(Roll(inside), 1)
        self.due = QVBoxLayout()
        self.due.setSpacing(6)
        self.dates.column.addLayout(self.due)
        self.dates.column.addStretch(1)
        left = split((self.members, 260), (self.dates, 220), name="panelTabLeft", upright=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split((left, 800), (self.person, 340), name="panelTabSplit", first_grows=True))

    def reload(self) -> None:
        """Read the panel anew."""
        facts: CaseFacts = self.desk.read(case_facts, self.case)
        bench = self.desk.read(seats, self.case)
        self.said = self.desk.read(declarations, self.case)
        self.table.set_rows(bench)
        self.stack.setCurrentIndex(0 if bench else 1)
        say(self.members.aside, tr("{n} of {m} seats filled", n=len(bench), m=facts.arbitrators))
        self.show_dates([d for d in facts.deadlines if d.name in DATES])
        self.show_member(self.table.current() or next(iter(bench), None))
        self.table.show_first()
        full, everybody = len(bench) >= facts.arbitrators, all(seat.declared for seat in bench)
        self.acts.renew({
            APPOINT: tr("Every seat is filled.") if full else "",
            DECLARE: tr("No declaration is awaited.") if everybody else "",
        })  # fmt: skip

    def show_member(self, seat: Seat | None) -> None:
        """One member in full."""
        say(self.person.title, seat.name if seat else tr("Member"))
        say(self.person.aside, tr(seat.office.value) if seat else "")
        self.rows.show(told(seat, self.said.get(seat.id)) if seat else ())

    def show_dates(self, dates: list[Deadline]) -> None:
        """Periods of the constitution, open or met."""
        clear(self.due)
        self.dates.setVisible(bool(dates))
        for date in dates:
            self.due.addWidget(self.date_row(date))

    def date_row(self, date: Deadline) -> QWidget:
        """One period; why this date on hover."""
        met = date.closed_by is not None
        late = not met and date.due < self.desk.clock.now().day
        word = tr("met") if met else tr("overdue") if late else tr("open")
        when = label(f"{day_text(date.due)} · {date.article}", "muted")
        made = badged(word, period_kind(met=met, late=late), date.title, when)
        made.setToolTip("\n".join(date.proof))
        return made


def period_kind(*, met: bool, late: bool) -> str:
    """The colour of a period."""
    return "green" if met else "red" if late else "accent"


def told(seat: Seat, made: Declaration | None) -> tuple[tuple[str, str], ...]:
    """What is known of a member, in words."""
    rows = [
        (tr("Nationality"), seat.nationality),
        (tr("Appointed by"), tr("{who}, notified {day}", who=tr(seat.appointer.value), day=day_text(seat.notified))),
        (tr("Address"), seat.address),
        (tr("E-mail"), seat.email),
    ]
    if made is None or made.day is None:
        rows.append((tr("Declaration"), tr("awaited (Article 11)")))
    else:
        said = tr("nothing to disclose") if made.nothing_to_disclose else made.disclosure
        rows += [
            (tr("Declared"), day_text(made.day)),
            (tr("Disclosure"), said),
            (tr("Availability"), made.availability),
        ]
    return tuple(rows)


def tab(desk: Doer, case: UUID) -> QWidget:
    """The panel of a case."""
    return PanelTab(desk, case)
