"""The docket, home of the desk: what is pressing on top, every case below."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.desk.dates import DATES, Due, days_kind, days_word
from app.desk.desk import Desk
from app.docket.queries import CaseLine, absences, cases, due_lines, shown_cases, shown_dates, strip
from app.terms import Refused, Trouble, counted, day_text, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, empty_state, label, say
from app.widgets.table import ROW_HEIGHT, Column, RowsTable

NEW_CASE, HAND_OVER = "registry.file_notice", "docket.hand_over"
BRING_IN = "exchange.import_docket"
FEW = 8
NO_LIMIT = 16_777_215
"""Qt's own word for "as high as there is room"."""
"""Up to so many cases leave room for their next dates under them."""


@dataclass(frozen=True)
class Row:
    """A case as the docket shows it: what the book says, and the next step the rules expect."""

    case: CaseLine
    today: date
    step: str = ""
    serve: bool = False
    sign: bool = False

    @property
    def days(self) -> int | None:
        """Days to the next date; negative when it has passed."""
        return (self.case.next_due - self.today).days if self.case.next_due else None

    @property
    def overdue(self) -> bool:
        """Whether a date has passed."""
        return self.days is not None and self.days < 0

    @property
    def this_week(self) -> bool:
        """Whether a date falls within seven days."""
        return self.days is not None and 0 <= self.days <= 7


COLUMNS: tuple[Column[Row], ...] = (
    Column("Case", lambda r: r.case.number, 104),
    Column("Parties", lambda r: r.case.title),
    Column("Stage", lambda r: tr(r.case.stage), 98),
    Column("Next date", lambda r: days_word(r.days), 120, order=lambda r: r.case.next_due or date.max,
           kind=lambda r: days_kind(r.days), why=lambda r: day_text(r.case.next_due) if r.case.next_due else ""),
    Column("What is due", lambda r: r.case.next_title, 260),
    Column("Next step", lambda r: r.step, 180),
)  # fmt: skip


class Tile(QPushButton):
    """A figure and what it counts; pressed, it shows only those cases."""

    def __init__(self, words: str, kind: str) -> None:
        super().__init__()
        self.setProperty("tile", True)
        self.setCheckable(True)
        self.setFixedHeight(64)
        self.words, self.kind = words, kind
        self.figure = label("—", "figure", kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 14, 8)
        column.setSpacing(0)
        column.addWidget(self.figure)
        column.addWidget(label(words, "muted"))
        self.show_figure(None)

    def show_figure(self, figure: int | None) -> None:
        """Grey when there is nothing to do."""
        say(self.figure, "—" if figure is None else str(figure), self.kind if figure else "grey")
        self.setAccessibleName(f"{self.words}: {'' if figure is None else figure}")


class Home(QWidget):
    """``case_opened`` carries a case id, ``act_asked`` an act id."""

    case_opened = Signal(object)
    act_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.steps: dict[UUID, tuple[str, bool, bool]] = {}
        self.table = RowsTable(COLUMNS, tr("Cases"))
        self.table.opened.connect(lambda row: self.case_opened.emit(row.case.id))
        self.sieve = QLineEdit()
        self.sieve.setPlaceholderText(tr("Filter"))
        self.sieve.setAccessibleName(tr("Filter the cases"))
        self.sieve.setClearButtonEnabled(True)
        self.sieve.setFixedWidth(190)
        self.view = QComboBox()
        self.view.addItems([tr("Open cases"), tr("Closed cases"), tr("All cases")])
        self.view.setAccessibleName(tr("Which cases are shown"))
        self.new = button(tr("&New filing…"), lambda: self.act_asked.emit(NEW_CASE), primary=True)
        hand_over = button(tr("&Absence…"), lambda: self.act_asked.emit(HAND_OVER),
                           tip=tr("Hand an inbox to somebody else between two days"))  # fmt: skip
        out = button(tr("&Print…"), self.print_sheet), button(tr("&Export…"), self.export)
        self.head = PageHead(tr("Docket"), "", self.sieve, self.view, hand_over, *out, self.new)
        self.banner = Banner()
        self.away = label("", "badge", "accent", wrap=True)
        self.tiles: dict[str, tuple[Tile, Callable[[Row], bool]]] = {
            "week": (Tile(tr("due this week"), "amber"), lambda r: r.this_week),
            "overdue": (Tile(tr("overdue"), "red"), lambda r: r.overdue),
            "serve": (Tile(tr("waiting for service"), "accent"), lambda r: r.serve),
            "sign": (Tile(tr("waiting for signature"), "accent"), lambda r: r.sign),
        }
        self.dates = RowsTable(DATES, tr("Next dates"))
        self.dates.opened.connect(lambda due: self.case_opened.emit(due.line.case))
        self.next = Card(tr("Next dates"), tr("from the rules of procedure"))
        self.next.add(self.dates, 1)
        self.lay()
        self.sieve.textChanged.connect(lambda _: self.sift())
        self.view.currentIndexChanged.connect(lambda _: self.sift())
        desk.changed.connect(self.reload)
        self.reload()

    def lay(self) -> None:
        """Head, tiles, table."""
        tiles = QHBoxLayout()
        tiles.setSpacing(10)
        for tile, _ in self.tiles.values():
            tile.toggled.connect(lambda on, pressed=tile: self.press(pressed, on))
            tiles.addWidget(tile)
        self.card = Card(tr("Open cases"), " ")
        self.card.head.addWidget(button(tr("Bring in a docket…"), lambda: self.act_asked.emit(BRING_IN),
                                        tip=tr("A case already under way, from a CSV or TOML file")))  # fmt: skip
        self.held = QWidget()
        self.stack = QStackedLayout(self.held)
        self.stack.addWidget(self.table)
        first = tr("Press “New filing…” to enter the first notice of arbitration.")
        self.empty = empty_state(tr("There is no case on the docket yet."), first)
        self.stack.addWidget(self.empty)
        self.card.add(self.held, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(self.away)
        column.addLayout(tiles)
        self.column = column
        column.addWidget(self.card, 1)
        column.addWidget(self.next, 1)

    def reload(self) -> None:
        """Read the docket anew; the next steps of each case follow from a worker."""
        today = self.desk.clock.now().day
        hidden = self.desk.hidden()
        self.lines = shown_cases(self.desk.read(cases), hidden)
        figures = self.desk.read(strip, today)
        going = counted(figures.open_cases, "1 open case", "{n} open cases")
        say(self.head.sub, " · ".join((going, tr("{m} closed", m=figures.ended))))
        self.show_absences(today)
        self.tiles["week"][0].show_figure(figures.due_this_week)
        self.tiles["overdue"][0].show_figure(figures.overdue)
        self.show_rows()
        self.desk.jobs.start(tr("Next steps"), lambda _: self.find_steps(), self.take_steps, self.no_steps, quiet=True)

    def show_absences(self, today: date) -> None:
        """Inboxes in other hands today, and those of this person to come; nothing once they have ended."""
        found = self.desk.read(absences, today)
        mine = self.desk.actor.name
        told = [one.words for one in found if one.on(today) or mine in (one.person, one.alternate)]
        say(self.away, "\n".join(told))
        self.away.setVisible(bool(told))

    def find_steps(self) -> dict[UUID, tuple[str, bool, bool]]:
        """For each open case the next step, and whether something waits to be served or signed. In a worker."""
        return {line.id: self.step(line.id) for line in self.lines[:500] if not line.ended}

    def step(self, case: UUID) -> tuple[str, bool, bool]:
        """One case's next step."""
        steps = [s for s in self.desk.next_steps(case) if s.act and s.state in {"open", "waiting"}]
        verbs = {step.act.partition(".")[2].partition("_")[0] for step in steps}
        return (steps[0].title if steps else ""), "serve" in verbs, "sign" in verbs

    def take_steps(self, found: dict[UUID, tuple[str, bool, bool]]) -> None:
        """The worker is through."""
        self.steps = found
        self.show_rows()
        self.tiles["serve"][0].show_figure(sum(serve for _, serve, _ in found.values()))
        self.tiles["sign"][0].show_figure(sum(sign for _, _, sign in found.values()))

    def no_steps(self, met: Exception) -> None:
        """The next steps could not be read; the docket stands."""
        if not isinstance(met, Refused | Trouble):
            raise met
        self.banner.show_text(str(met))

    def show_rows(self) -> None:
        """Put the rows in the table."""
        today = self.desk.clock.now().day
        self.table.set_rows([Row(line, today, *self.steps.get(line.id, ("", False, False))) for line in self.lines])
        self.stack.setCurrentIndex(0 if self.lines else 1)
        coming = shown_dates(self.desk.read(due_lines), self.desk.hidden()) if len(self.lines) <= FEW else ()
        self.dates.set_rows([Due(line, today) for line in coming])
        self.sift()

    def share(self) -> None:
        """Few cases take only the room they need; their next dates stand in the rest."""
        few = 0 < len(self.lines) <= FEW and bool(self.dates.rows.rows)
        self.next.setVisible(few)
        rows = max(len(self.table.rows.shown), 1)
        high = self.table.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 4
        self.held.setMaximumHeight(high if few else NO_LIMIT)
        self.held.setMinimumHeight(min(high, 3 * ROW_HEIGHT) if few else 0)
        self.column.setStretchFactor(self.card, 0 if few else 1)

    def press(self, pressed: Tile, on: bool) -> None:
        """At most one tile is down."""
        if on:
            for tile, _ in self.tiles.values():
                if tile is not pressed:
                    tile.setChecked(False)
        self.sift()

    def sift(self) -> None:
        """Show what the filter, the view and the tile let through."""
        chosen = [only for tile, only in self.tiles.values() if tile.isChecked()]
        which = self.view.currentIndex()

        def only(row: Row) -> bool:
            fits = which == 2 or row.case.ended == (which == 1)
            return fits and all(passes(row) for passes in chosen)

        self.table.rows.set_filter(self.sieve.text(), only)
        say(self.card.title, self.view.currentText())
        say(self.card.aside, tr("{n} shown · sorted by next date", n=len(self.table.rows.shown)))
        self.share()

    def chosen(self) -> tuple[Row, ...]:
        """The rows selected if several are, or all that are shown."""
        selected = self.table.selected()
        return selected if len(selected) > 1 else tuple(self.table.rows.shown)

    def print_sheet(self) -> None:
        """The chosen rows on paper, as they stand today."""
        from app.documents.model import Caption, Document, Table
        from app.widgets.printdialog import PrintDialog

        cells = tuple(tuple(column.text(row) for column in COLUMNS) for row in self.chosen())
        sheet = Table(tuple(column.title for column in COLUMNS), cells, (2.0, 5.0, 2.0, 2.0, 4.0, 4.0))
        title, caption = tr("Docket sheet"), Caption(tr("Cyber Tribunal"), "", "", "")
        document = Document("docket_sheet", title, caption, (sheet,), day=self.desk.clock.now().day,
                            register_head=self.desk.head_text(), watermark=self.desk.watermark)  # fmt: skip
        PrintDialog(self.desk.render_preview(document), title, self.window()).exec()

    def export(self) -> None:
        """The chosen rows as a CSV file."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the docket"), "docket.csv", tr("CSV (*.csv)"))
        rows = self.chosen()
        if name:
            try:
                write_csv(Path(name), rows)
                self.banner.show_text(tr("{n} cases written to {name}.", n=len(rows), name=name), "green")
            except OSError as met:
                self.banner.show_text(tr("Nothing was written: {why}.", why=met.strerror or str(met)), "red")


def write_csv(path: Path, rows: tuple[Row, ...]) -> None:
    """The columns of the docket, one line a case."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow([column.title for column in COLUMNS])
        out.writerows([safe(column.text(row)) for column in COLUMNS] for row in rows)


def safe(text: str) -> str:
    """A cell no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
