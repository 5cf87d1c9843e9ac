"""The scrutiny of the draft: formalities left, every line of the list live, the award as it would read beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLabel

from app.award import acts
from app.award.documents import award
from app.award.queries import award_facts, award_state, background, first_formalities
from app.award.rules import (
    COST_HEADS,
    AwardSigner,
    Check,
    CostLine,
    Formalities,
    Head,
    Interest,
    interest_to,
    objections,
    scrutiny,
)
from app.documents.model import Document
from app.forms.award.scrutiny import Ui_ScrutinyForm
from app.terms import Money, Reason, day_text, tr
from app.widgets.actform import ActForm
from app.widgets.card import say
from app.widgets.doer import Doer
from app.widgets.fields import day_of, show_day
from app.widgets.grid import Grid, Slot
from app.widgets.table import Column, RowsTable
from app.widgets.typed import finite, lines_of

ARTICLE_HEADS, ARTICLE_COSTS = "ARSIWA Article 36", "Article 40(2)"
SIGNER_REASON = 2


def checks_table() -> RowsTable[Check]:
    """The scrutiny list: sign and word, the line, what was found, the article."""
    made = RowsTable[Check](
        (
            Column("State", verdict, 98, order=lambda c: (c.holds, not c.hard), kind=verdict_kind),
            Column("Line", lambda c: c.title),
            Column("Found", lambda c: c.found, 112),
            Column("Article", lambda c: c.article, 112),
        ),
        tr("Scrutiny list"),
    )
    made.setMinimumHeight(300)
    return made


def verdict(check: Check) -> str:
    """A line's state as sign and word."""
    if check.holds:
        return tr("✓ holds")
    return tr("✗ mend") if check.hard else tr("△ look at it")


def verdict_kind(check: Check) -> str:
    """A line's state as a colour."""
    return "green" if check.holds else "red" if check.hard else "amber"


class ScrutinyForm(ActForm, Ui_ScrutinyForm):
    """The formalities of the award, tested as they are typed."""

    act = acts.scrutinise
    primary = "&Record the scrutiny"
    preview_title = "The award as it would read"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        Ui_ScrutinyForm.setupUi(self, self)
        self.state = desk.read(award_state, case)
        self.known = desk.read(background, case)
        start: Formalities = self.state.formalities or desk.read(first_formalities, case)
        self.facts = desk.read(award_facts, case, start)
        self.head_rows = self.rows_of("heads", (34, 0, 104, 104, 104, 96))
        self.cost_rows = self.rows_of("costs", (34, 0, 124))
        self.list = checks_table()
        self.scrutinyPlace.addWidget(self.list)
        self.show_signers(start.signers)
        self.show_form(start)
        self.say_prayers()
        self.changed.connect(self.say_live)
        self.ready()
        self.say_live()

    def rows_of(self, name: str, widths: tuple[int, ...]) -> Grid:
        """An editable table with its buttons."""
        buttons = (getattr(self, f"{name}_add"), getattr(self, f"{name}_remove"))
        return Grid(getattr(self, name), [Slot("", width) for width in widths], buttons)

    def show_signers(self, signers: tuple[AwardSigner, ...]) -> None:
        """Members and offices stand on the record; only the reason is typed."""
        self.signer_rows = Grid(self.signers, (Slot("", 150, fixed=True), Slot("", 150, fixed=True), Slot()))
        self.signer_rows.show((s.name, s.office, s.reason_missing) for s in signers)

    def show_form(self, form: Formalities) -> None:
        """Prefill from the last round, or from what the record knows."""
        today = self.desk.clock.now().day
        self.place.setText(form.place)
        show_day(self.day, form.day or today)
        self.originals.setValue(form.originals)
        for box, on in ((self.waived, form.reasons_waived), (self.dueNotice, form.due_notice),
                        (self.heard, form.heard), (self.reliefAnswered, form.relief_answered)):  # fmt: skip
            box.setChecked(on)
        self.head_rows.show([(h.code, h.title, money(h.claimed), money(h.proved), money(h.awarded), h.reason)
                             for h in form.heads])  # fmt: skip
        costs = [(c.letter, c.title, money(c.amount)) for c in form.costs]
        self.cost_rows.show(costs or self.closed_heads(form))
        self.total.setText(money(form.total))
        self.costsTotal.setText(money(form.costs_total))
        self.currency.setCurrentText(form.currency)
        self.withInterest.setChecked(form.interest is not None)
        self.rate.setValue(float(form.interest.rate) if form.interest else 0.0)
        show_day(self.interestFrom, form.interest.start if form.interest else today)
        self.basis.setCurrentText(str(form.interest.basis_days) if form.interest else "365")
        self.remarks.setPlainText("\n".join(form.remarks))

    @staticmethod
    def closed_heads(form: Formalities) -> list[tuple[str, str, str]]:
        """The heads of Article 40(2), to be given amounts; fees for each arbitrator."""
        fees = [("a", tr("Fees of {name}", name=s.name), "") for s in form.signers]
        return [*fees, *((letter, tr(title), "") for letter, title in COST_HEADS)]

    def say_prayers(self) -> None:
        """What the claimant asked for, to compare with."""
        asked = ", ".join(self.known.relief)
        say(self.prayers, tr("Asked for: {all}.", all=asked) if asked else tr("No prayer for relief stands on file."))

    def restore(self, content: dict[str, Any]) -> None:
        """Reasons go to the members who sit now."""
        super().restore({**content, "signers": self.reasons_only(content.get("signers", []))})

    def reasons_only(self, kept: list[list[str]]) -> list[list[str]]:
        """The draft's reasons beside the members who sit now."""
        typed = {row[0]: row[SIGNER_REASON] for row in kept if len(row) > SIGNER_REASON}
        return [[s.name, s.office, typed.get(s.name, s.reason_missing)] for s in self.signing()]

    def signing(self) -> tuple[AwardSigner, ...]:
        """Members with the reason typed for each."""
        return tuple(AwardSigner(name, office, reason.strip()) for name, office, reason in self.signer_rows.rows())

    def heads_typed(self) -> tuple[Head, ...]:
        """Heads of compensation; what is no amount counts as nothing and is objected to."""
        rows, found = self.head_rows, []
        for at in range(len(rows)):
            claimed, proved, awarded = (plain_amount(rows.text(at, n)) for n in (2, 3, 4))
            found.append(Head(rows.text(at, 0), rows.text(at, 1), claimed, proved, awarded, rows.text(at, 5)))
        return tuple(found)

    def costs_typed(self) -> tuple[CostLine, ...]:
        """Heads of costs; one without an amount is left out of the award."""
        rows = self.cost_rows
        return tuple(CostLine(rows.text(at, 0), rows.text(at, 1), plain_amount(rows.text(at, 2)))
                     for at in range(len(rows)) if rows.text(at, 2))  # fmt: skip

    def interest_typed(self) -> Interest | None:
        """Interest, where it is awarded."""
        if not self.withInterest.isChecked():
            return None
        rate = Decimal(str(self.rate.value())).quantize(Decimal("0.01"))
        return Interest(rate, day_of(self.interestFrom), int(self.basis.currentText()))

    def values(self) -> Formalities:
        return Formalities(
            place=self.place.text().strip(),
            day=day_of(self.day),
            originals=self.originals.value(),
            reasons_waived=self.waived.isChecked(),
            currency=self.currency.currentText().strip().upper(),
            heads=self.heads_typed(),
            total=finite(self.total.text()),
            interest=self.interest_typed(),
            costs=self.costs_typed(),
            costs_total=finite(self.costsTotal.text()),
            signers=self.signing(),
            remarks=lines_of(self.remarks.toPlainText()),
            due_notice=self.dueNotice.isChecked(),
            heard=self.heard.isChecked(),
            relief_answered=self.reliefAnswered.isChecked(),
        )

    def checks(self) -> tuple[Check, ...]:
        """The whole list as it stands now; empty before the draft has come."""
        decided = self.state.decision
        return scrutiny(decided, self.values(), self.known) if decided else ()

    def problems(self) -> tuple[Reason, ...]:
        return (*self.unread(), *objections(self.checks()))

    def unread(self) -> Iterator[Reason]:
        """Amounts that are none."""
        heads, costs = self.head_rows, self.cost_rows
        typed = [(heads.text(at, n), ARTICLE_HEADS, "heads") for at in range(len(heads)) for n in (2, 3, 4)]
        typed += [(costs.text(at, 2), ARTICLE_COSTS, "costs") for at in range(len(costs))]
        typed += [(self.total.text(), ARTICLE_HEADS, "total"), (self.costsTotal.text(), ARTICLE_COSTS, "costsTotal")]
        for text, article, field in typed:
            if text.strip() and finite(text) is None:
                yield Reason(tr("“{text}” is no amount; write 1,250.00.", text=text.strip()), article, field)

    def say_live(self) -> None:
        """Sums, interest and the list after every change."""
        form = self.values()
        say_sum(self.heads_sum, sum((h.awarded for h in form.heads), Decimal(0)), form.total, form.currency)
        say_sum(self.costs_sum, sum((c.amount for c in form.costs), Decimal(0)), form.costs_total, form.currency)
        for field in (self.rate, self.interestFrom, self.basis):
            field.setEnabled(self.withInterest.isChecked())
        say(self.interestSum, interest_words(form, form.day))
        found = sorted(self.checks(), key=lambda c: (c.holds, not c.hard))
        self.list.set_rows(found)

    def preview(self) -> Document | None:
        if self.state.decision is None:
            return None
        return award(replace(self.facts, formalities=self.values()))

    def no_preview(self) -> str:
        return tr("The panel's draft has not been received.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.scrutinise, self.case, self.values(), override)


def money(amount: Decimal | None) -> str:
    """An amount as it is typed and shown."""
    return "" if amount is None else f"{amount:,.2f}"


def plain_amount(text: str) -> Decimal:
    """An amount typed, nothing being nought."""
    return finite(text) or Decimal(0)


def say_sum(shown: QLabel, added: Decimal, total: Decimal | None, currency: str) -> None:
    """The sum of a table beside the total stated."""
    same = added == (total if total is not None else Decimal(0))
    words = tr("Sum {sum} ✓ as stated") if same else tr("Sum {sum} ✗ not as stated")
    say(shown, words.format(sum=Money(added, currency)))


def interest_words(form: Formalities, until: date | None) -> str:
    """What interest comes to on the day of the award."""
    if form.interest is None or form.total is None or until is None:
        return tr("No interest is added.")
    due = interest_to(form.total, form.interest, until)
    return tr("To {day}: {sum}.", day=day_text(until), sum=Money(due, form.currency))
