"""One form for every paper told as data: its inputs are drawn from the items of its shape."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.docket.queries import ruleset
from app.docket.rules import ActRule
from app.documents.model import Document
from app.registry.documents.papers import paper, paper_facts
from app.registry.queries import subjects
from app.registry.rules.papers import Item, Kind, Seen, Shape, shortcomings
from app.registry.screens.counterform import CounterForm
from app.terms import Reason, day_text, tr
from app.widgets.dateedit import DayEdit
from app.widgets.doer import Doer
from app.widgets.drawn import Sheet, box, put
from app.widgets.fields import choose, moment_of, offer, offer_currencies, offer_enum, offer_zones, show_moment
from app.widgets.typed import amount_in, day_in, unread


class PaperForm(CounterForm):
    """Draws what its ``shape`` asks for, and files it by its act."""

    shape: ClassVar[Shape]

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        assert self.stand is not None
        self.id, facts = case, self.stand.case
        act = self.declared().id
        self.rule = ruleset(facts.ruleset).acts.get(act, ActRule(act, ""))
        self.article = self.rule.article
        self.subjects = desk.read(subjects, case, self.shape)
        self.inputs: dict[str, QWidget] = {}
        self.draw()
        self.prefill()
        self.ready()

    @property
    def seen(self) -> Seen:
        """What the law looks at beside the paper."""
        assert self.stand is not None
        return Seen(self.stand.case, self.rule, self.now, self.subjects)

    def draw(self) -> None:
        """One card for each heading of the shape."""
        sheet = Sheet(self)
        for title, items in self.shape.cards:
            rows = sheet.card(tr(title), self.article)
            for item in items:
                self.put(rows, item)
        sheet.end()

    def put(self, rows: QFormLayout, item: Item) -> None:
        """The input of one item with its label; an instant has its zone below it."""
        made = self.inputs[item.key] = MAKE[item.kind]()
        self.place_input(rows, made, item.key, tr(item.label), item)
        if item.kind is Kind.WHEN:
            zone = self.inputs[f"{item.key}_zone"] = box(editable=True)
            self.place_input(rows, zone, f"{item.key}_zone", tr("Time zone"), item)

    def place_input(self, rows: QFormLayout, made: QWidget, name: str, words: str, item: Item) -> None:
        """Name an input for screen readers and for the law, and set it beside its label."""
        article = item.article or self.article
        tip = f"{article}: {tr(item.hint)}" if item.hint else f"{article}: {words}"
        put(rows, made, name, words, tip)
        if isinstance(made, QLineEdit | QPlainTextEdit) and item.hint:
            made.setPlaceholderText(tr(item.hint))
        if isinstance(made, QCheckBox):
            made.setText(words)
            rows.labelForField(made).hide()

    def prefill(self) -> None:
        """Lists, and what is usual."""
        for item in self.shape.items:
            made: Any = self.inputs[item.key]
            if item.kind is Kind.PARTY:
                self.offer_parties(made)
                choose(made, self.shape.sides[0])
            elif item.kind is Kind.CHOICE:
                offer_enum(made, item.choices)
            elif item.kind is Kind.ENTRY:
                offer(made, ((f"{s.number} · {s.title}, {day_text(s.day)}", s.number) for s in self.subjects))
            elif item.kind is Kind.DAY:
                made.day = self.now.day
            elif item.kind is Kind.CURRENCY:
                offer_currencies(made)
            elif item.kind is Kind.WHEN:
                offer_zones(self.zone_of(item.key), self.now.zone)
                show_moment(made, self.now)

    def zone_of(self, key: str) -> QComboBox:
        """The box of the zone of an instant."""
        found = self.inputs[f"{key}_zone"]
        assert isinstance(found, QComboBox)
        return found

    def value_of(self, item: Item) -> Any:
        """What stands in an input, as the law's own value."""
        made: Any = self.inputs[item.key]
        if item.kind is Kind.WHEN:
            return moment_of(made, self.zone_of(item.key))
        meant = READ[item.kind](made)
        return 0 if item.kind is Kind.ENTRY and meant is None else meant

    def values(self) -> Any:
        return self.shape.value(**{item.key: self.value_of(item) for item in self.shape.items})

    def problems(self) -> tuple[Reason, ...]:
        return (*shortcomings(self.shape, self.values(), self.seen), *self.unread())

    def unread(self) -> Iterator[Reason]:
        """Days typed that are no days."""
        for item in self.shape.items:
            if item.kind is Kind.SOME_DAY:
                text = self.typed(item.key)
                yield from unread(tr(item.label), text, day_in(text), item.article or self.article, item.key)

    def typed(self, key: str) -> str:
        """The words of a line."""
        made = self.inputs[key]
        assert isinstance(made, QLineEdit)
        return made.text()

    def preview(self) -> Document:
        seen = self.seen
        found = shortcomings(self.shape, self.values(), seen)
        name = self.desk.actor.name
        return paper(paper_facts(self.caption(), self.shape, self.values(), seen, found, entry=0, registrar=name))

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(type(self).act, self.id, self.values(), override)

    def draft(self) -> dict[str, Any]:
        """Entries are kept by their number, not by their place in the list."""
        entries = [item.key for item in self.shape.items if item.kind is Kind.ENTRY]
        return {**super().draft(), **{f"{key}_entry": self.values().about for key in entries}}

    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        for item in self.shape.items:
            box = self.inputs[item.key]
            if item.kind is Kind.ENTRY and isinstance(box, QComboBox):
                choose(box, content.get(f"{item.key}_entry"))


MAKE: dict[Kind, Callable[[], QWidget]] = {
    Kind.LINES: QPlainTextEdit,
    Kind.LINE: QLineEdit,
    Kind.DAY: DayEdit,
    Kind.SOME_DAY: QLineEdit,
    Kind.WHEN: QDateTimeEdit,
    Kind.CHOICE: box,
    Kind.PARTY: box,
    Kind.ENTRY: box,
    Kind.TICK: QCheckBox,
    Kind.AMOUNT: QLineEdit,
    Kind.CURRENCY: lambda: box(editable=True),
}


def shown_day(made: Any) -> date:
    """The day of a date field."""
    day: date = made.day
    return day


READ: dict[Kind, Callable[[Any], Any]] = {
    Kind.LINES: lambda made: made.toPlainText(),
    Kind.LINE: lambda made: made.text(),
    Kind.DAY: shown_day,
    Kind.SOME_DAY: lambda made: day_in(made.text()),
    Kind.CHOICE: lambda made: made.currentData(),
    Kind.PARTY: lambda made: made.currentData(),
    Kind.ENTRY: lambda made: made.currentData(),
    Kind.TICK: lambda made: made.isChecked(),
    Kind.AMOUNT: lambda made: amount_in(made.text()),
    Kind.CURRENCY: lambda made: made.currentText().strip().upper(),
}
