"""The forms of compliance: opening the ledger, filing a report, settling an obligation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel

from app.award.queries import AwardState, award_state
from app.award.rules import operative_of
from app.compliance import acts
from app.compliance.documents import LedgerFacts, LedgerLine
from app.compliance.documents import ledger as ledger_document
from app.compliance.queries import ComplianceEvent, events, ledger
from app.compliance.rules import (
    NewObligation,
    Obligation,
    Report,
    State,
    first_reading,
    shortcomings_of_ledger,
    shortcomings_of_report,
    shortcomings_of_settlement,
)
from app.docket.queries import caption, case_facts
from app.docket.rules import CaseFacts
from app.documents.model import Document
from app.forms.compliance.ledger import Ui_LedgerForm
from app.forms.compliance.report import Ui_ReportForm
from app.forms.compliance.settle import Ui_SettleForm
from app.terms import Money, Reason, Side, day_text, tr
from app.widgets.actform import ActForm
from app.widgets.card import clear, label, say
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer, show_day
from app.widgets.grid import Grid, Slot
from app.widgets.inputs import fill
from app.widgets.typed import day_in, finite

PARAGRAPH, TITLE, OWES, DUE, AMOUNT, REVIEW, SUNSET, WHAT, PROOF = range(9)
HIDDEN = 4
DATES = (DUE, REVIEW, SUNSET)
SIDES = (Side.CLAIMANT, Side.RESPONDENT, Side.BOTH)
ARTICLE = "Article 34(7)"
BESIDE = frozenset({"what", "evidence", "review", "sunset"})
"""Fields that show the chosen line; what they say is kept in its row."""


class ComplianceForm(ActForm):
    """Base of the forms of compliance; ``stand`` is the case, ``book`` its ledger."""

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.stand: CaseFacts = desk.read(case_facts, case)
        self.book: tuple[Obligation, ...] = desk.read(ledger, case)
        self.told: tuple[ComplianceEvent, ...] = desk.read(events, case)
        self.today = desk.clock.now().day

    def name_of(self, side: Side) -> str:
        """A party by name."""
        party = self.stand.party(side)
        return party.name if party else tr(side.value)

    def ledger_document(self, written: Sequence[NewObligation]) -> Document:
        """The ledger with these lines."""
        lines = tuple(LedgerLine(f"O-{n:02d}", one) for n, one in enumerate(written, 1))
        facts = LedgerFacts(
            caption(self.stand), lines, self.name_of(Side.CLAIMANT), self.name_of(Side.RESPONDENT),
            self.stand.seat, self.today, self.desk.actor.name,
        )  # fmt: skip
        return ledger_document(facts)

    def offer_open(self, box: QComboBox) -> None:
        """The obligations that are not settled."""
        offer(box, ((f"{o.number}  {o.new.title}", o.id) for o in self.book if not o.settled))

    def chosen(self, box: QComboBox) -> Obligation | None:
        """The obligation chosen."""
        return next((o for o in self.book if o.id == box.currentData()), None)

    def say_about(self, line: QLabel, one: Obligation | None) -> None:
        """What the chosen obligation asks, by whom and when."""
        if one is None:
            say(line, tr("Every obligation on the ledger is settled."))
            return
        new = one.new
        due = tr("due {day}", day=day_text(new.due)) if new.due else ""
        sunset = tr("sunset {day}", day=day_text(new.sunset)) if new.sunset else ""
        head = " · ".join(p for p in (self.name_of(new.side), due, sunset, one.standing(self.today)) if p)
        say(line, f"{head}\n{new.text}")


class LedgerForm(ComplianceForm, Ui_LedgerForm):
    """One line for each thing owed; the first lines come from the operative part."""

    act = acts.open_obligations
    primary = "&Open the ledger"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_LedgerForm.setupUi(self, self)
        self.award: AwardState = desk.read(award_state, self.case)
        sides = tuple((self.short(side), side) for side in SIDES)
        shown = (Slot("", 34), Slot(), Slot("", 126, sides), Slot("", 126), Slot("", 136))
        buttons = (self.obligations_add, self.obligations_remove)
        self.lines = Grid(self.obligations, (*shown, *(Slot("", 1) for _ in range(HIDDEN))), buttons)
        for column in (REVIEW, SUNSET, WHAT, PROOF):
            self.obligations.hideColumn(column)
        self.prefill()
        self.obligations.itemSelectionChanged.connect(self.show_line)
        self.review.textChanged.connect(partial(self.keep_line, REVIEW))
        self.sunset.textChanged.connect(partial(self.keep_line, SUNSET))
        self.what.textChanged.connect(lambda: self.keep_line(WHAT, self.what.toPlainText()))
        self.evidence.textChanged.connect(lambda: self.keep_line(PROOF, self.evidence.toPlainText()))
        self.changed.connect(self.count)
        self.ready()
        self.obligations.setCurrentCell(0, TITLE)
        self.count()

    def prefill(self) -> None:
        """A line for each operative paragraph that orders something, as far as it can be read."""
        names = {side: self.name_of(side) for side in SIDES[:2]}
        operative = self.award.decision.operative if self.award.decision else ()
        read = [first_reading(p.number, p.text, names) for p in operative_of(operative)]
        self.lines.show(
            (str(o.operative), o.title, self.short(o.side), day_text(o.due) if o.due else "",
             str(Money(o.amount, o.currency)) if o.amount is not None else "", "", "", o.text, "")
            for o in read
        )  # fmt: skip

    def short(self, side: Side) -> str:
        """A party by its short name."""
        party = self.stand.party(side)
        return party.short if party else tr(side.value)

    def restore(self, content: dict[str, Any]) -> None:
        """What stands beside the table is kept in its rows."""
        super().restore({name: kept for name, kept in content.items() if name not in BESIDE})

    def show_line(self) -> None:
        """The long words of the chosen line, and the paragraph it rests on."""
        at = self.obligations.currentRow()
        fields = ((self.what, WHAT), (self.evidence, PROOF), (self.review, REVIEW), (self.sunset, SUNSET))
        for field, column in fields:
            field.setEnabled(at >= 0)
            field.blockSignals(True)
            fill(field, self.lines.text(at, column) if at >= 0 else "")
            field.blockSignals(False)
        wanted = self.lines.text(at, PARAGRAPH) if at >= 0 else ""
        found = next((p for p in (self.award.decision.operative if self.award.decision else ())
                      if str(p.number) == wanted), None)  # fmt: skip
        say(self.operative, tr("Operative paragraph ({n}): {text}", n=found.number, text=found.text) if found else "")

    def keep_line(self, column: int, text: str) -> None:
        """Long words go back into their line."""
        at = self.obligations.currentRow()
        if at >= 0 and self.lines.text(at, column) != text.strip():
            self.lines.put(at, column, text)

    def count(self) -> None:
        """How many lines, and how many of them are dated."""
        dated = sum(one.due is not None for one in self.values())
        say(self.obligations_sum, tr("{n} lines, {m} with a day", n=len(self.lines), m=dated))

    def values(self) -> tuple[NewObligation, ...]:
        return tuple(self.line(at) for at in range(len(self.lines)))

    def line(self, at: int) -> NewObligation:
        """One line; what cannot be read counts as not typed and is objected to."""
        text = [self.lines.text(at, column) for column in range(9)]
        currency, amount = money_in(text[AMOUNT])
        return NewObligation(
            operative=int(text[PARAGRAPH]) if text[PARAGRAPH].isdecimal() else 0,
            side=self.lines.meant(at, OWES),
            title=text[TITLE],
            text=text[WHAT],
            due=day_in(text[DUE]),
            evidence=text[PROOF],
            amount=finite(amount),
            currency=currency,
            review=day_in(text[REVIEW]),
            sunset=day_in(text[SUNSET]),
        )

    def problems(self) -> tuple[Reason, ...]:
        operative = [p.number for p in self.award.decision.operative] if self.award.decision else []
        return (*self.unread(), *shortcomings_of_ledger(self.values(), operative, self.award.day))

    def unread(self) -> Iterator[Reason]:
        """Days and amounts that cannot be read."""
        for at in range(len(self.lines)):
            name = self.lines.text(at, TITLE) or tr("row {n}", n=at + 1)
            for text in (self.lines.text(at, column) for column in DATES):
                if text and day_in(text) is None:
                    yield Reason(tr("{name}: “{text}” is no day; write 1 February 2027.", name=name, text=text),
                                 ARTICLE, "obligations")  # fmt: skip
            amount = self.lines.text(at, AMOUNT)
            if amount and finite(money_in(amount)[1]) is None:
                yield Reason(tr("{name}: “{text}” is no amount; write EUR 1,250.00.", name=name, text=amount),
                             ARTICLE, "obligations")  # fmt: skip

    def preview(self) -> Document | None:
        return self.ledger_document(self.values())

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.open_obligations, self.case, self.values(), override)


def money_in(text: str) -> tuple[str, str]:
    """EUR 1,250.00 as currency and figures."""
    head, _, rest = text.strip().partition(" ")
    return (head.upper(), rest.strip()) if head.isalpha() else ("", text.strip())


class ReportForm(ComplianceForm, Ui_ReportForm):
    """A State's report on one obligation."""

    act = acts.file_report
    primary = "&File the report"
    preview_title = "The ledger as it was opened"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ReportForm.setupUi(self, self)
        self.offer_open(self.obligation)
        offer(self.side, ((self.name_of(side), side) for side in SIDES[:2]))
        show_day(self.day, self.today)
        self.obligation.currentIndexChanged.connect(self.put_side)
        self.put_side()
        self.changed.connect(self.fit)
        self.ready()
        self.fit()

    def put_side(self) -> None:
        """Who owes it mostly reports."""
        if (one := self.chosen(self.obligation)) is not None:
            choose(self.side, one.new.side)

    def fit(self) -> None:
        """What the obligation asks."""
        self.say_about(self.about, self.chosen(self.obligation))

    def values(self) -> Report:
        return Report(
            obligation=self.obligation.currentData(),
            side=self.side.currentData(),
            day=day_of(self.day),
            text=self.text.toPlainText().strip(),
            proof=self.proof.toPlainText().strip(),
            complete=self.complete.isChecked(),
        )

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_report(self.values(), self.book, self.today)

    def preview(self) -> Document | None:
        return self.ledger_document([o.new for o in self.book])

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.file_report, self.case, self.values(), override)


class SettleForm(ComplianceForm, Ui_SettleForm):
    """The finding that an obligation was carried out or has lapsed."""

    act = acts.settle_obligation
    primary = "&Settle the obligation"
    preview_title = "The ledger as it was opened"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_SettleForm.setupUi(self, self)
        self.offer_open(self.obligation)
        offer(self.state, ((tr(state.value), state) for state in (State.DONE, State.LAPSED)))
        show_day(self.day, self.today)
        self.obligation.currentIndexChanged.connect(self.fit)
        self.ready()
        self.fit()

    def fit(self) -> None:
        """What the obligation asks, and what was reported on it."""
        one = self.chosen(self.obligation)
        self.say_about(self.about, one)
        clear(self.reports)
        told = [event for event in self.told if one is not None and event.obligation == one.id]
        for event in told:
            self.reports.addWidget(label(f"{day_text(event.day)}  ·  {event.text}", wrap=True))
        if not told:
            self.reports.addWidget(label(tr("Nothing has been reported on it."), "muted"))

    def values(self) -> tuple[Obligation | None, State, Any, str]:
        """Obligation, state, day and finding."""
        return (self.chosen(self.obligation), self.state.currentData(), day_of(self.day),
                self.finding.toPlainText().strip())  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_settlement(*self.values(), self.today)

    def preview(self) -> Document | None:
        return self.ledger_document([o.new for o in self.book])

    def perform(self, override: Any = None) -> int:
        one, state, day, finding = self.values()
        ident = one.id if one else UUID(int=0)
        return self.desk.do(acts.settle_obligation, self.case, ident, state, day, finding, override)
