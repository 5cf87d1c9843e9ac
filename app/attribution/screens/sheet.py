"""The form of the sheet: hypotheses, source groups, the grid, two judgments kept apart, the bridge."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QTableWidget

from app.attribution import acts
from app.attribution.documents import SheetFacts, attribution_sheet
from app.attribution.queries import sheet, versions
from app.attribution.rules import (
    CONFIDENCES,
    INFORMATION_GRADES,
    LIKELIHOODS,
    REPLIES,
    SOURCE_GRADES,
    BridgeRow,
    Consistency,
    Group,
    Hypothesis,
    Item,
    Judgment,
    Level,
    Sheet,
    corroboration,
    ranking,
    shortcomings,
)
from app.attribution.screens.wording import (
    LETTERS,
    groups_words,
    information_words,
    likelihood_words,
    source_words,
    stand_words,
    tint,
)
from app.docket.queries import caption, case_facts
from app.documents.model import Document
from app.evidence.queries import on_file
from app.forms.attribution.sheet import Ui_SheetForm
from app.terms import Reason, tr
from app.widgets.actform import ActForm
from app.widgets.card import clear, label, say
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer, offer_enum, show_day
from app.widgets.grid import Grid, Slot, same_words
from app.widgets.typed import capital, lines_of

LINES = ("author", "independence", "method_version", "peer_review")
TEXTS = ("question", "method")
LISTS = ("assumptions", "gaps", "contrary")
STATED = ("likelihood_statement", "confidence_statement", "sensitivity")
REASONED = ("likelihood_reasons", "confidence_reasons")
FIXED = 7
"""Columns of the grid that stand left of the hypotheses."""


class SheetForm(ActForm, Ui_SheetForm):
    """A version of the attribution sheet; it begins as the last one filed."""

    act = acts.save_sheet
    primary = "&File the sheet"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_SheetForm.setupUi(self, self)
        assert case is not None
        self.facts = desk.read(case_facts, case)
        self.numbers: tuple[str, ...] = tuple(o.number for o in desk.read(on_file, case))
        self.version: int = desk.read(versions, case) + 1
        self.signs: tuple[str, ...] = ()
        self.offer_all()
        self.lay_grids()
        self.show_sheet(desk.read(sheet, case) or self.blank())
        self.hypotheses.itemChanged.connect(lambda _: self.refit())
        self.groups.itemChanged.connect(lambda _: self.refit())
        self.changed.connect(self.judge)
        self.ready()
        self.judge()

    def blank(self) -> Sheet:
        """What a first sheet begins with."""
        first = (Hypothesis("H1", ""), Hypothesis("H2", ""), Hypothesis("H3", tr("False flag")))
        return Sheet(author=self.desk.actor.name, dated=self.desk.clock.now().day, hypotheses=first)

    def offer_all(self) -> None:
        """The lists."""
        offer_enum(self.level, Level)
        offer(self.reply, ((capital(tr(words)), words) for words in REPLIES))
        for box in (self.preferred, self.likelihood, self.confidence):
            box.addItem(tr("choose…"), "")
        offer(self.likelihood, ((capital(likelihood_words(words)), words) for words in LIKELIHOODS))
        offer(self.confidence, ((capital(tr(words)), words) for words in CONFIDENCES))
        say(self.state, tr("version {n}", n=self.version))
        say(self.hypothesesNote, tr("at least two, deception among them"))
        say(self.groupsNote, tr("two reports on one feed are one source"))
        say(self.bridgeNote, tr("Articles 4 to 11 on State responsibility"))
        say(self.itemsNote, tr("read across; CC C N I II"))

    def lay_grids(self) -> None:
        """The four tables and their buttons; a new row begins with the next sign."""
        self.hypothesis_grid = Grid(
            self.hypotheses, (Slot("Sign", 56), Slot("Hypothesis", 210), Slot("In words")),
            (self.hypothesesAdd, self.hypothesesRemove), lines=2,
            first=lambda: (self.next_sign(self.hypothesis_grid, "H"),), leaving=self.drop_column,
        )  # fmt: skip
        self.group_grid = Grid(
            self.groups, (Slot("Sign", 56), Slot("Group", 190), Slot("Why it is one")),
            (self.groupsAdd, self.groupsRemove), first=lambda: (self.next_sign(self.group_grid, "G"),),
        )  # fmt: skip
        self.item_grid = Grid(
            self.items, self.item_slots(), (self.itemsAdd, self.itemsRemove), lines=2, first=self.first_item
        )
        self.bridge_grid = Grid(self.bridge, (
            Slot("Fact"), Slot("Element", 140), Slot("Article", 110), Slot("Exhibits", 92), Slot("Finding", 110),
        ), (self.bridgeAdd, self.bridgeRemove), lines=2)  # fmt: skip

    def item_slots(self) -> tuple[Slot, ...]:
        """The columns of the grid: one for each hypothesis at the end."""
        groups = [cells[0].strip() for cells in self.group_grid.rows() if cells[0].strip()]
        return (
            Slot("Sign", 42), Slot("Exhibit", 66, same_words(self.numbers)), Slot("Where", 84), Slot("Shows"),
            Slot("A–F", 38, same_words(SOURCE_GRADES), centred=True, why=source_words),
            Slot("1–6", 38, same_words(INFORMATION_GRADES), centred=True, why=information_words),
            Slot("Group", 50, same_words(("", *groups))),
            *(Slot(sign, 38, same_words(LETTERS), centred=True, tint=tint, why=stand_words) for sign in self.signs),
        )  # fmt: skip

    # -- rows

    def next_sign(self, grid: Grid, letter: str) -> str:
        """The first sign no row bears."""
        known = {cells[0] for cells in grid.rows()}
        return next(f"{letter}{n}" for n in range(1, len(known) + 2) if f"{letter}{n}" not in known)

    def first_item(self) -> tuple[str, ...]:
        """What a new item begins with: not yet graded, neutral to every hypothesis."""
        return (self.next_sign(self.item_grid, "E"), "", "", "", "F", "6", "", *("N" for _ in self.signs))

    def drop_column(self, at: int) -> None:
        """A hypothesis goes: so does what was said about it."""
        rows = [[*cells[: FIXED + at], *cells[FIXED + at + 1 :]] for cells in self.item_grid.rows()]
        self.signs = (*self.signs[:at], *self.signs[at + 1 :])
        self.item_grid.set_slots(self.item_slots())
        self.item_grid.show(rows)

    def refit(self) -> None:
        """Signs were typed: columns, groups and the preferred hypothesis follow."""
        signs = tuple(cells[0].strip() for cells in self.hypothesis_grid.rows())
        rows = self.item_grid.rows()
        before = len(self.signs)
        self.signs = signs
        self.item_grid.set_slots(self.item_slots())
        if len(signs) != before:
            self.item_grid.show([*cells, *("N" for _ in signs[len(cells) - FIXED :])] for cells in rows)
        self.offer_preferred()

    def offer_preferred(self) -> None:
        """The hypotheses to prefer; the choice is kept by its sign, or by its place when the sign was changed."""
        at, sign = self.preferred.currentIndex(), self.preferred.currentData()
        self.preferred.blockSignals(True)
        while self.preferred.count() > 1:
            self.preferred.removeItem(1)
        for cells in self.hypothesis_grid.rows():
            self.preferred.addItem(f"{cells[0].strip()}  {cells[1].strip()}", cells[0].strip())
        self.preferred.setCurrentIndex(at if at < self.preferred.count() else 0)
        choose(self.preferred, sign)
        self.preferred.blockSignals(False)

    # -- the sheet in and out

    def show_sheet(self, shown: Sheet) -> None:
        """Put a sheet into the form."""
        for name in LINES:
            getattr(self, name).setText(getattr(shown, name))
            getattr(self, name).setCursorPosition(0)
        for name in TEXTS:
            getattr(self, name).setPlainText(getattr(shown, name))
        for name in LISTS:
            getattr(self, name).setPlainText("\n".join(getattr(shown, name)))
        for name in STATED:
            getattr(self, name).setPlainText(getattr(shown.judgment, name))
        for name in REASONED:
            getattr(self, name).setPlainText("\n".join(getattr(shown.judgment, name)))
        show_day(self.dated, self.desk.clock.now().day)
        self.hypothesis_grid.show((h.id, h.title, h.text) for h in shown.hypotheses)
        self.group_grid.show((g.id, g.title, g.note) for g in shown.groups)
        self.refit()
        self.item_grid.show(
            (i.id, i.exhibit, i.pinpoint, i.text, i.source_grade, i.information_grade, i.group,
             *(i.stand(sign).value for sign in self.signs)) for i in shown.items
        )  # fmt: skip
        self.bridge_grid.show((b.fact, b.element, b.article, ", ".join(b.exhibits), b.finding) for b in shown.bridge)
        for box, meant in ((self.level, shown.level), (self.reply, shown.reply),
                           (self.preferred, shown.judgment.hypothesis), (self.likelihood, shown.judgment.likelihood),
                           (self.confidence, shown.judgment.confidence)):  # fmt: skip
            choose(box, meant)

    def values(self) -> Sheet:
        said: dict[str, Any] = {name: getattr(self, name).text().strip() for name in LINES}
        said |= {name: getattr(self, name).toPlainText().strip() for name in TEXTS}
        said |= {name: lines_of(getattr(self, name).toPlainText()) for name in LISTS}
        return Sheet(
            level=self.level.currentData(),
            reply=self.reply.currentData(),
            dated=day_of(self.dated),
            hypotheses=tuple(Hypothesis(*trimmed(cells)) for cells in self.hypothesis_grid.rows()),
            groups=tuple(Group(*trimmed(cells)) for cells in self.group_grid.rows()),
            items=tuple(self.item_of(trimmed(cells)) for cells in self.item_grid.rows()),
            judgment=self.judgment(),
            bridge=tuple(bridge_of(trimmed(cells)) for cells in self.bridge_grid.rows()),
            **said,
        )

    def item_of(self, cells: Sequence[str]) -> Item:
        """One row of the grid."""
        stands = tuple(
            (sign, Consistency(letters))
            for sign, letters in zip(self.signs, cells[FIXED:], strict=False)
            if letters in LETTERS
        )
        sign, exhibit, pinpoint, text, source, information, group = cells[:FIXED]
        return Item(sign, exhibit, pinpoint, text, source, information, group, stands)

    def judgment(self) -> Judgment:
        """Likelihood and confidence."""
        said: dict[str, Any] = {name: getattr(self, name).toPlainText().strip() for name in STATED}
        said |= {name: lines_of(getattr(self, name).toPlainText()) for name in REASONED}
        return Judgment(
            hypothesis=meant(self.preferred),
            likelihood=meant(self.likelihood),
            confidence=meant(self.confidence),
            **said,
        )

    def judge(self) -> None:
        """The order by least inconsistency and the count of sources, as they are typed."""
        made = self.values()
        clear(self.order)
        order = "   ".join(f"{n}. {s.hypothesis.id} ({s.inconsistency})" for n, s in enumerate(ranking(made), 1))
        self.order.addWidget(label(tr("Order by least inconsistency:  {order}", order=order), "muted", wrap=True))
        say(self.basis, groups_words(corroboration(made, made.judgment.hypothesis)))

    # -- the act

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings(self.values(), self.numbers, (), self.desk.clock.now().day)

    def preview(self) -> Document | None:
        return attribution_sheet(SheetFacts(caption(self.facts), self.values(), self.version, self.facts.seat))

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.save_sheet, self.case, self.values(), (), override)

    def restore(self, content: dict[str, Any]) -> None:
        """Tables first, with as many rows and columns as the draft had."""
        for name in ("hypotheses", "groups", "bridge", "items"):
            rows = content.get(name)
            if isinstance(rows, list):
                self.grid_of(getattr(self, name)).show([str(cell) for cell in cells] for cells in rows)
                self.refit()
        super().restore({k: v for k, v in content.items() if not isinstance(v, list)})

    def grid_of(self, table: QTableWidget) -> Grid:
        """The grid that tends a table."""
        grids = (self.hypothesis_grid, self.group_grid, self.item_grid, self.bridge_grid)
        return next(grid for grid in grids if grid.table is table)


def trimmed(cells: Sequence[str]) -> list[str]:
    """The words of a row without blanks around them."""
    return [cell.strip() for cell in cells]


def meant(box: QComboBox) -> str:
    """What a list stands for, "" while nothing was chosen."""
    return str(box.currentData() or "")


def bridge_of(cells: Sequence[str]) -> BridgeRow:
    """A row of the bridge; exhibits are divided by commas or blanks."""
    fact, element, article, exhibits, finding = cells
    return BridgeRow(fact, element, article, tuple(re.findall(r"[^\s,;]+", exhibits)), finding)
