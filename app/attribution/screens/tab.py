"""The sheet as filed: grid, order, likelihood and confidence apart, and the bridge to the articles."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.attribution.documents import grade_words
from app.attribution.queries import sheet, versions
from app.attribution.rules import BridgeRow, Hypothesis, Item, Sheet, Standing, corroboration, diagnostic, ranking
from app.attribution.screens.wording import groups_words, legend, likelihood_words, sources_words, stand_words, tint
from app.terms import day_text, tr
from app.widgets.card import Card, badge, button, clear, empty_state, label, say
from app.widgets.doer import Doer
from app.widgets.grid import ink, paint_tint
from app.widgets.palette import tokens
from app.widgets.roll import Roll
from app.widgets.tab import follow, split
from app.widgets.table import Column, RowsTable


def finding_kind(row: BridgeRow) -> str:
    """A finding against the claim stands out."""
    words = row.finding.lower()
    return "red" if words.startswith("not ") else "green" if words.startswith("established") else ""


BRIDGE = (
    Column[BridgeRow]("Fact", lambda b: b.fact),
    Column[BridgeRow]("Element", lambda b: b.element, 160),
    Column[BridgeRow]("Article", lambda b: b.article, 118),
    Column[BridgeRow]("Exhibits", lambda b: ", ".join(b.exhibits), 100),
    Column[BridgeRow]("Finding", lambda b: b.finding, 160, kind=finding_kind),
)


class Stands(QStyledItemDelegate):
    """Paints the letters on their colour."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        paint_tint(painter, option, tint(str(index.data() or "")))
        super().paint(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        name = tint(str(index.data() or ""))
        option.displayAlignment = Qt.AlignmentFlag.AlignCenter
        if name:
            option.palette.setColor(option.palette.ColorRole.Text, tokens().colour(ink(name)))
            option.font.setBold(True)


class AttributionTab(QWidget):
    """``act_asked`` carries the id of the act whose form is wanted."""

    act_asked = Signal(str)

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.shown: Sheet | None = None
        self.edit = button(tr("&Edit the sheet…"), self.ask, primary=True,
                           tip=tr("Opens the sheet as last filed; filing it again makes a new version"))  # fmt: skip
        self.begin = button(tr("&Begin the sheet…"), self.ask, primary=True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.lay()
        follow(self, desk, self.reload)
        self.reload()

    def ask(self) -> None:
        """Open the form."""
        self.act_asked.emit("attribution.save_sheet")

    def empty_page(self) -> QWidget:
        """No sheet yet: what it is, and the first step."""
        card = Card(tr("Attribution"), tr("Article 27(4)"))
        card.add(empty_state(
            tr("No attribution sheet has been filed."),
            tr("The sheet weighs at least two hypotheses against graded evidence. Receive the exhibits first."),
        ), 1)  # fmt: skip
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.begin)
        row.addStretch(1)
        card.column.addLayout(row)
        card.column.addStretch(2)
        return card

    def lay(self) -> None:
        """Left grid and bridge, right order, likelihood and confidence."""
        self.grid = Card(tr("Evidence against hypotheses"), " ")
        self.grid.head.addWidget(self.edit)
        self.question = label("", wrap=True)
        self.grid.add(self.question)
        self.place = QVBoxLayout()
        self.grid.column.addLayout(self.place, 1)
        self.grid.add(label(legend(), "muted", wrap=True))
        self.bridge = Card(tr("From fact to article"), tr("Articles 4 to 11 on State responsibility"))
        self.rows = RowsTable(BRIDGE, tr("From fact to article"))
        self.bridge.add(self.rows, 1)
        left = split((self.grid, 660), (self.bridge, 340), upright=True)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left, 68)
        row.addWidget(self.side(), 32)
        self.stack.addWidget(page)

    def side(self) -> QWidget:
        """Order, likelihood, confidence and doubts, in one scrolling column."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(12)
        self.order = Card(tr("Order by least inconsistency"), tr("an aid, not a verdict"))
        self.likelihood = Card(tr("Likelihood"), tr("of the event"))
        self.confidence = Card(tr("Confidence"), tr("in the basis"))
        self.why = Card(tr("Reasons"), " ")
        self.doubts = Card(tr("Gaps and contrary evidence"), " ")
        self.lists: dict[Card, QVBoxLayout] = {}
        for card in (self.order, self.likelihood, self.confidence, self.why, self.doubts):
            self.lists[card] = QVBoxLayout()
            self.lists[card].setSpacing(6)
            card.column.addLayout(self.lists[card])
            column.addWidget(card)
        column.addStretch(1)
        scroller = Roll(inside)
        scroller.setMinimumWidth(330)
        return scroller

    def reload(self) -> None:
        """Read the latest version anew."""
        found: Sheet | None = self.desk.read(sheet, self.case)
        self.stack.setCurrentIndex(0 if found is None else 1)
        if found is None or found == self.shown:
            return
        self.shown = found
        version = self.desk.read(versions, self.case)
        dated = day_text(found.dated) if found.dated else ""
        say(self.grid.aside, " · ".join((tr("version {n}", n=version), dated, tr(found.reply))))
        say(self.question, f"{found.question}  ({tr(found.level.value)}; {found.author})")
        self.show_grid(found)
        self.rows.set_rows(found.bridge)
        self.show_order(ranking(found), found)
        self.show_judgment(found)

    def show_grid(self, found: Sheet) -> None:
        """A table with one column for each hypothesis."""
        clear(self.place)
        table = RowsTable[Item]([*fixed_columns(found), *(hypothesis_column(h) for h in found.hypotheses)],
                                tr("Evidence against hypotheses"))  # fmt: skip
        first = table.rows.columnCount() - len(found.hypotheses)
        painter = Stands(table)
        for column in range(first, table.rows.columnCount()):
            table.setItemDelegateForColumn(column, painter)
        table.set_rows(found.items)
        self.place.addWidget(table)
        self.table = table

    def show_order(self, standings: tuple[Standing, ...], found: Sheet) -> None:
        """Rank, points and from where."""
        clear(self.lists[self.order])
        for rank, standing in enumerate(standings, 1):
            self.lists[self.order].addWidget(order_row(rank, standing, corroboration(found, standing.hypothesis.id)))

    def show_judgment(self, found: Sheet) -> None:
        """Likelihood and confidence, each in its own card and sentence."""
        judged = found.judgment
        groups = corroboration(found, judged.hypothesis)
        figure = f"{judged.hypothesis}: {likelihood_words(judged.likelihood)}"
        self.fill(self.likelihood, figure, judged.likelihood_statement)
        self.fill(self.confidence, tr(judged.confidence), judged.confidence_statement)
        self.lists[self.confidence].addWidget(label(groups_words(groups), "muted", wrap=True))
        self.show_reasons(found)

    def show_reasons(self, found: Sheet) -> None:
        """Reasons under their own heads, gaps and contrary evidence."""
        judged = found.judgment
        clear(self.lists[self.why])
        parts = ((tr("Of the likelihood"), judged.likelihood_reasons),
                 (tr("Of the confidence"), judged.confidence_reasons),
                 (tr("Sensitivity"), (judged.sensitivity,) if judged.sensitivity else ()))  # fmt: skip
        for head, texts in parts:
            for line in (head, *(f"• {text}" for text in texts)) if texts else ():
                self.lists[self.why].addWidget(label(line, "muted" if line == head else "", wrap=True))
        clear(self.lists[self.doubts])
        for text in (*found.gaps, *found.contrary):
            self.lists[self.doubts].addWidget(label(f"• {text}", wrap=True))
        self.doubts.setVisible(bool(found.gaps or found.contrary))

    def fill(self, card: Card, figure: str, statement: str) -> None:
        """A figure and its sentence."""
        column = self.lists[card]
        clear(column)
        column.addWidget(label(figure, "figure", wrap=True))
        column.addWidget(label(statement, wrap=True))


def fixed_columns(found: Sheet) -> tuple[Column[Item], ...]:
    """What stands left of the hypotheses."""
    groups = {g.id: f"{g.id}: {g.title}. {g.note}".strip() for g in found.groups}

    def told(item: Item) -> str:
        alike = "" if diagnostic(found, item) else tr("\nIt stands alike to every hypothesis and tells none apart.")
        return f"{item.exhibit}, {item.pinpoint}: {item.text}{alike}"

    return (
        Column("No.", lambda i: i.id, 48),
        Column("Exhibit", lambda i: i.exhibit, 66, why=lambda i: f"{i.exhibit}, {i.pinpoint}"),
        Column("What it shows", lambda i: i.text, why=told,
               kind=lambda i: "" if diagnostic(found, i) else "muted"),
        Column("Grade", lambda i: i.source_grade + i.information_grade, 54,
               why=lambda i: grade_words(i.source_grade, i.information_grade)),
        Column("Source", lambda i: i.group or "—", 58, why=lambda i: groups.get(i.group, tr("stands alone"))),
    )  # fmt: skip


def hypothesis_column(hypothesis: Hypothesis) -> Column[Item]:
    """How each item stands to one hypothesis."""

    def letters(item: Item) -> str:
        return item.stand(hypothesis.id).value

    return Column(hypothesis.id, letters, 46,
                  why=lambda i: f"{hypothesis.id}, {hypothesis.title}\n{stand_words(letters(i))}")  # fmt: skip


def order_row(rank: int, standing: Standing, groups: int) -> QWidget:
    """One hypothesis with what speaks against it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    points = standing.inconsistency
    sign = badge(str(points), "green" if not points else "amber" if points < 3 else "red")
    sign.setFixedWidth(40)
    sign.setToolTip(tr("{n} points of inconsistency: I counts one, II counts two", n=points))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(f"{rank}. {standing.hypothesis.id}  {standing.hypothesis.title}", wrap=True))
    against = ", ".join(standing.against) or tr("nothing")
    told = label(tr("against: {by} · {n} for it", by=against, n=sources_words(groups)), "muted")
    told.setToolTip(tr("In favour: {groups}", groups=groups_words(groups)))
    words.addWidget(told)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return made


def tab(desk: Doer, case: UUID) -> QWidget:
    """The tab of a case."""
    return AttributionTab(desk, case)
