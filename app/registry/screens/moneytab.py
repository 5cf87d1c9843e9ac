"""The money of a case: who owes what by when, every movement with its running balance, what the law lets follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.docket.queries import caption, case_facts, ruleset
from app.docket.rules import CaseFacts
from app.registry import acts
from app.registry.documents.money import StatementFacts, deposit_account, figure, parties_of
from app.registry.queries import ledger
from app.registry.rules.money import Ledger, Line, LineKind, Share
from app.terms import ACTS, Money, Side, day_text, declaration, tr
from app.widgets.card import Card, button, clear, empty_state, label, say
from app.widgets.doer import Doer
from app.widgets.printdialog import PrintDialog
from app.widgets.tab import ActRow, badged, follow, rolling, split
from app.widgets.table import Column, RowsTable

NOTICE, STAY = declaration(acts.notify_unpaid_deposit).id, "docket.stay_case"
OTHERS = (
    acts.notify_unpaid_deposit, acts.account_deposits, acts.propose_fees, acts.review_fees
)  # fmt: skip
ACTS_SHOWN = (("&Request a deposit…", acts.request_deposit), ("Record a &payment…", acts.record_deposit))


@dataclass(frozen=True)
class Movement:
    """A line of the ledger with the balance of its currency after it; None where it moves none."""

    line: Line
    balance: Money | None


@dataclass(frozen=True)
class Debt:
    """A share with the party's name; ``today`` tells whether it is overdue."""

    share: Share
    party: str
    today: date

    @property
    def late(self) -> bool:
        """Unpaid after the day that counts now."""
        last = self.share.last
        return not self.share.paid and last is not None and last < self.today

    @property
    def state(self) -> tuple[str, str]:
        """In a word, and its colour."""
        if self.share.paid:
            return tr("✓ paid"), "green"
        if self.late:
            return tr("overdue"), "red"
        return (tr("told unpaid"), "amber") if self.share.noticed else (tr("open"), "accent_ink")


MOVEMENTS: tuple[Column[Movement], ...] = (
    Column("Entry", lambda m: str(m.line.entry), 52, order=lambda m: m.line.entry, right=True),
    Column("Day", lambda m: day_text(m.line.day), 144, order=lambda m: m.line.day),
    Column("What", lambda m: what(m.line)),
    Column("Amount", lambda m: amount(m.line), 142, order=lambda m: (m.line.amount.currency, m.line.signed),
           right=True),
    Column("Balance", lambda m: str(m.balance) if m.balance else "", 142, right=True,
           kind=lambda m: "red" if m.balance and m.balance.amount < 0 else "",
           why=lambda _: tr("What is then held in this currency; currencies are never added together")),
)  # fmt: skip
DEBTS: tuple[Column[Debt], ...] = (
    Column("State", lambda d: d.state[0], 96, kind=lambda d: d.state[1]),
    Column("Party", lambda d: d.party),
    Column("Asked", lambda d: str(d.share.asked), 132, right=True),
    Column("Outstanding", lambda d: str(d.share.outstanding), 132, right=True),
    Column("Due", lambda d: day_text(d.share.last) if d.share.last else "", 140, order=lambda d: d.share.last),
)


def what(line: Line) -> str:
    """A line in words."""
    words = {
        LineKind.ASKED: tr("Asked of the {side}", side=tr(line.share.value)),
        LineKind.TOLD: tr("Notice: unpaid by the {side}", side=tr(line.share.value)),
        LineKind.RECEIVED: tr("Received from the {side}", side=tr(line.payer.value)),
        LineKind.SPENT: tr("Spent from the deposit of the {side}", side=tr(line.payer.value)),
        LineKind.RETURNED: tr("Returned to the {side}", side=tr(line.payer.value)),
    }
    stead = line.kind is LineKind.RECEIVED and line.payer is not line.share
    text = words[line.kind] + (tr(", in the stead of the {side}", side=tr(line.share.value)) if stead else "")
    if line.rate is not None and line.credited is not None:
        text += tr(" (credited with {sum})", sum=line.credited)
    return f"{text}: {line.text.splitlines()[0]}" if line.text and line.signed else text


def amount(line: Line) -> str:
    """The amount with its sign; in brackets where no money moved."""
    if not line.signed:
        return f"({line.amount})"
    return f"{'+' if line.signed > 0 else '−'} {line.amount}"


def movements(book: Ledger) -> tuple[Movement, ...]:
    """Every line in its order, with the balance where it moved one."""
    held: dict[str, Money] = {}
    found = []
    for line in book.lines:
        currency = line.amount.currency
        before = held.get(currency, Money(line.amount.amount * 0, currency))
        held[currency] = Money(before.amount + line.signed, currency)
        found.append(Movement(line, held[currency] if line.signed else None))
    return tuple(found)


class MoneyTab(QWidget):
    """``act_asked`` carries an act id."""

    act_asked = Signal(str)

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.book = Ledger()
        self.facts: CaseFacts = desk.read(case_facts, case)
        self.debts = RowsTable(DEBTS, tr("Who owes what by when"))
        self.moves = RowsTable(MOVEMENTS, tr("Ledger of deposits"))
        self.owed = Card(tr("Who owes what by when"), " ")
        self.ledger = Card(tr("Ledger"), " ")
        self.held = Card(tr("Held on deposit"), " ")
        self.law = Card(tr("What may follow"), " ")
        self.lay()
        self.reload()
        follow(self, desk, self.reload)

    def lay(self) -> None:
        """Debts and ledger left; balances and what follows right."""
        self.stack = QStackedWidget()
        self.stack.addWidget(self.moves)
        known = declaration(acts.request_deposit).id in ruleset(self.facts.ruleset).acts
        first = (
            tr("The first step is a request for a deposit to both parties in equal amounts.") if known else
            tr("The rules of this case provide for no deposits.")
        )  # fmt: skip
        self.stack.addWidget(empty_state(tr("No deposit has been asked for."), first))
        self.ledger.add(self.stack, 1)
        self.owed.add(self.debts, 1)
        self.acts = ActRow(self.desk, self.case, self.act_asked.emit, ACTS_SHOWN)
        self.more = button(tr("&Other acts…"), self.show_acts)
        self.paper = button(tr("Print the &account…"), self.print_account)
        self.acts.insertWidget(1, self.more)
        self.acts.insertWidget(1, self.paper)
        self.ledger.column.addLayout(self.acts)
        self.sums, self.lines = rolling(self.held), rolling(self.law)
        left = split((self.owed, 200), (self.ledger, 320), name="moneyTabLeft", upright=True)
        right = split((self.held, 260), (self.law, 260), name="moneyTabRight", upright=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split((left, 800), (right, 340), name="moneyTabSplit", first_grows=True))

    def reload(self) -> None:
        """Read the ledger anew."""
        self.facts = self.desk.read(case_facts, self.case)
        self.book = self.desk.read(ledger, self.case)
        names, today = dict(parties_of(self.facts)), self.desk.clock.now().day
        debts = [Debt(share, names[share.side], today) for share in self.book.shares]
        self.debts.set_rows(sorted(debts, key=lambda d: (d.share.paid, d.share.last or date.max)))
        self.moves.set_rows(movements(self.book))
        self.stack.setCurrentIndex(0 if self.book.lines else 1)
        owing = [str(Money(self.book.outstanding(c), c)) for c in self.book.currencies if self.book.outstanding(c)]
        say(self.owed.aside, tr("{sums} outstanding", sums=", ".join(owing)) if owing else "")
        say(self.ledger.aside, ", ".join(str(Money(self.book.balance(c), c)) for c in self.book.currencies))
        self.show_held(names)
        self.show_law(debts)
        self.paper.setEnabled(bool(self.book.lines))
        self.acts.renew()

    def show_held(self, names: dict[Side, str]) -> None:
        """The balance of each currency, and whose money it is."""
        clear(self.sums)
        for currency in self.book.currencies:
            self.sums.addWidget(label(str(Money(self.book.balance(currency), currency)), "strong"))
            for side, name in names.items():
                paid = figure(self.book.total(LineKind.RECEIVED, currency, side))
                left = figure(self.book.balance(currency, side))
                text = tr("{party}\npaid {paid}, balance {left}", party=name, paid=paid, left=left)
                self.sums.addWidget(label(text, "muted", wrap=True))
        self.held.setVisible(bool(self.book.currencies))

    def show_law(self, debts: list[Debt]) -> None:
        """What the rule set lets follow on what stands now, and the way there."""
        clear(self.lines)
        found = tuple(self.consequences(debts))
        for word, kind, text, _ in found:
            self.lines.addWidget(badged(tr(word), kind, text, width=72))
        for act_id in dict.fromkeys(each[3] for each in found):
            go = button(tr(ACTS[act_id].title) + "…", partial(self.act_asked.emit, act_id))
            self.lines.addWidget(go, 0, Qt.AlignmentFlag.AlignRight)
        self.law.setVisible(bool(found))

    def consequences(self, debts: list[Debt]) -> Iterator[tuple[str, str, str, str]]:
        """A notice where a share is overdue; suspension or termination by order where nobody paid it then."""
        track = ruleset(self.facts.ruleset).tracks.get("deposits")
        for each in debts:
            if not each.late:
                continue
            values = {"party": each.party, "sum": each.share.outstanding}
            if not each.share.noticed:
                text = tr("{sum} of the share of {party} is unpaid: the parties are told, so that one of them may pay.",
                          **values)  # fmt: skip
                yield "notice", "amber", text, NOTICE
            elif track is not None and track.suspends == "by order":
                text = tr("Nobody paid the {sum} of {party} in time: the Tribunal may order suspension or termination "
                          "({article}).", article=track.article, **values)  # fmt: skip
                yield "by order", "red", text, STAY

    def show_acts(self) -> None:
        """Every other act on money that is open now."""
        menu = QMenu(self)
        for act_id in self.open_acts():
            menu.addAction(tr(ACTS[act_id].title), partial(self.act_asked.emit, act_id))
        if menu.isEmpty():
            menu.addAction(tr("Nothing else can be done now.")).setEnabled(False)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def open_acts(self) -> tuple[str, ...]:
        """Acts without a button of their own that nothing stops."""
        others = [declaration(each).id for each in OTHERS]
        return tuple(a for a in others if not any(r.hard for r in self.desk.objections(a, self.case)))

    def print_account(self) -> None:
        """The account as it stands today, on paper; nothing is entered."""
        rule = ruleset(self.facts.ruleset).acts.get("registry.account_deposits")
        facts = StatementFacts(
            caption(self.facts), self.book, parties_of(self.facts), self.desk.clock.now().day,
            rule.article if rule else "", 0, "", self.desk.actor.name, self.facts.seat,
        )  # fmt: skip
        made = deposit_account(facts)
        PrintDialog(self.desk.render_preview(made), made.title, self.window()).exec()


def tab(desk: Doer, case: UUID) -> QWidget:
    """The money of a case."""
    return MoneyTab(desk, case)
