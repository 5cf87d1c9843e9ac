"""The panel in a case: who sits, who appointed them, whether they have declared."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.docket.queries import case_facts
from app.docket.rules import CaseFacts, Deadline
from app.panel import acts
from app.panel.queries import declarations, disclosures, tribunal
from app.panel.rules import Declaration, Disclosure, Seat, Tribunal
from app.panel.screens.standing import standing
from app.terms import ACTS as DECLARED
from app.terms import day_text, declaration, tr
from app.widgets.card import Card, button, clear, empty_state, label, say
from app.widgets.doer import Doer
from app.widgets.roll import Roll
from app.widgets.tab import ActRow, FactRows, badged, follow, rolling, split
from app.widgets.table import Column, RowsTable

APPOINT, DECLARE = declaration(acts.appoint_arbitrator).id, declaration(acts.declare).id
DATES = frozenset({
    "number", "method", "appointments", "sole_appointment", "second_appointment", "presiding_appointment",
    "list_return", "authority_agreement", "authority_acts", "challenge", "challenge_agreement", "challenge_pursued",
    "challenge_response", "challenge_statement", "challenge_final", "replacement", "vacancy_filled",
})  # fmt: skip


def state(seat: Seat) -> str:
    """Whether a member has declared, or when it left."""
    if seat.left:
        return tr("left {day}", day=day_text(seat.left))
    return "✓ " + day_text(seat.declared) if seat.declared else tr("awaited")


MEMBERS: tuple[Column[Seat], ...] = (
    Column("Office", lambda s: tr(s.office.value).capitalize(), 142),
    Column("Name", lambda s: s.name),
    Column("Nationality", lambda s: s.nationality, 108),
    Column("Appointed by", lambda s: tr(s.appointer.value).capitalize(), 138),
    Column(
        "Declaration",
        state,
        140,
        kind=lambda s: "" if s.left else "green" if s.declared else "amber",
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
        self.later: tuple[Disclosure, ...] = ()
        self.table = RowsTable(MEMBERS, tr("Members of the tribunal"))
        self.table.chosen.connect(self.show_member)
        self.members = Card(tr("Members"), " ")
        self.person = Card(tr("Member"), " ")
        self.dates = Card(tr("Dates of the tribunal"), " ")
        self.record = Card(tr("On record"), " ")
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
        self.more = button(tr("&Other acts…"), self.show_acts)
        self.acts.insertWidget(1, self.more)
        self.members.column.addLayout(self.acts)
        inside = QWidget()
        self.rows = FactRows(inside)
        self.person.add(Roll(inside), 1)
        self.due, self.lines = rolling(self.dates), rolling(self.record)
        left = split((self.members, 260), (self.dates, 220), name="panelTabLeft", upright=True)
        right = split((self.person, 280), (self.record, 200), name="panelTabRight", upright=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split((left, 800), (right, 340), name="panelTabSplit", first_grows=True))

    def reload(self) -> None:
        """Read the panel anew."""
        facts: CaseFacts = self.desk.read(case_facts, self.case)
        known: Tribunal = self.desk.read(tribunal, self.case, self.desk.clock.now().day)
        bench, gone = known.present, tuple(s for s in known.seats if s.left)
        self.said = self.desk.read(declarations, self.case)
        self.later = self.desk.read(disclosures, self.case)
        self.table.set_rows((*bench, *gone))
        self.stack.setCurrentIndex(0 if known.seats else 1)
        say(self.members.aside, tr("{n} of {m} seats filled", n=len(bench), m=facts.arbitrators))
        self.show_dates([d for d in facts.deadlines if d.name in DATES])
        self.show_record(known)
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
        later = [d for d in self.later if seat and d.seat == seat.id]
        self.rows.show((*told(seat, self.said.get(seat.id)), *told_later(later), *told_left(seat)) if seat else ())

    def show_record(self, known: Tribunal) -> None:
        """What waits beside the members, and what was settled."""
        clear(self.lines)
        found = standing(self.desk, self.case, known)
        self.record.setVisible(bool(found))
        for line in found:
            self.lines.addWidget(badged(line.word, line.kind, line.text))

    def show_acts(self) -> None:
        """Every other act of the panel that is open now."""
        menu = QMenu(self)
        for act_id in self.open_acts():
            menu.addAction(tr(DECLARED[act_id].title), partial(self.act_asked.emit, act_id))
        if menu.isEmpty():
            menu.addAction(tr("Nothing else can be done now.")).setEnabled(False)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def open_acts(self) -> tuple[str, ...]:
        """Acts of the panel that have no button of their own and that nothing stops."""
        mine = [declared.id for declared in DECLARED.values() if declared.id.startswith("panel.")]
        others = [act_id for act_id in mine if act_id not in self.acts.buttons]
        return tuple(a for a in others if not any(r.hard for r in self.desk.objections(a, self.case)))

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


def told_later(disclosed: list[Disclosure]) -> tuple[tuple[str, str], ...]:
    """What a member disclosed after the first statement."""
    return tuple((tr("Disclosed {day}", day=day_text(d.day)), d.text) for d in disclosed if d.day)


def told_left(seat: Seat) -> tuple[tuple[str, str], ...]:
    """Why a member no longer sits."""
    if seat.left is None or seat.why_left is None:
        return ()
    return ((tr("Left"), tr("{day}: {why}", day=day_text(seat.left), why=tr(seat.why_left.value))),)


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
