"""The evidence of a case: table, viewer beside it, custody below."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.evidence.queries import Compared, Exhibit, compare, exhibits
from app.evidence.rules import number_order
from app.evidence.screens.chain import ChainCard
from app.evidence.screens.viewer import Viewer
from app.evidence.screens.wording import SIDES, TIERS, custody_why, custody_words, short_day
from app.terms import Side, day_text, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, button, empty_state, say
from app.widgets.doer import Doer
from app.widgets.tab import follow, split
from app.widgets.table import Column, RowsTable

EXHIBITS = (
    Column[Exhibit]("No.", lambda e: e.number, 58, order=lambda e: number_order(e.number)),
    Column[Exhibit]("Title", lambda e: e.title, why=lambda e: "\n".join(t for t in (e.title, e.note) if t)),
    Column[Exhibit]("Party", lambda e: tr(SIDES[e.side]), 86),
    Column[Exhibit]("Open to", lambda e: tr(TIERS[e.tier]), 66, why=lambda e: tr(e.tier.value)),
    Column[Exhibit]("Custody", custody_words, 92, why=custody_why,
                    kind=lambda e: "green" if e.custody.complete else "amber"),
    Column[Exhibit]("Pages", lambda e: str(e.pages) if e.pages else "—", 52, order=lambda e: e.pages, right=True),
    Column[Exhibit]("Language", lambda e: e.language, 72, why=lambda e: e.language),
    Column[Exhibit]("Date", lambda e: short_day(e.day) if e.day else tr("undated"), 94,
                    order=lambda e: (e.day is None, e.day), why=lambda e: day_text(e.day) if e.day else tr("undated")),
)  # fmt: skip


class EvidenceTab(QWidget):
    """``act_asked`` carries the id of an act whose form is wanted."""

    act_asked = Signal(str)

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.banner = Banner()
        self.table = RowsTable(EXHIBITS, tr("Exhibits"))
        self.list = Card(tr("Exhibits"), " ")
        self.viewer, self.chain = Viewer(desk), ChainCard(desk)
        self.lay()
        self.table.chosen.connect(self.show_exhibit)
        follow(self, desk, self.reload)
        self.reload()

    def lay(self) -> None:
        """Left the table over the custody, right the viewer."""
        self.list.column.addLayout(self.bar())
        self.body = QStackedWidget()
        self.body.addWidget(self.table)
        self.body.addWidget(empty_state(
            tr("No exhibits yet."), tr("The first step is to receive them: they are numbered, hashed and encrypted.")
        ))  # fmt: skip
        self.list.add(self.body, 1)
        left = split((self.list, 520), (self.chain, 480), upright=True)
        self.split = split((left, 670), (self.viewer, 330), name="evidenceTabSplit")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.split, 1)

    def bar(self) -> QHBoxLayout:
        """Filter left, acts right."""
        self.sieve, self.side = QLineEdit(), QComboBox()
        self.sieve.setPlaceholderText(tr("Filter"))
        self.sieve.setAccessibleName(tr("Filter the exhibits"))
        self.sieve.setClearButtonEnabled(True)
        self.side.setAccessibleName(tr("Whose exhibits"))
        self.side.addItem(tr("All"), None)
        for side in (Side.CLAIMANT, Side.RESPONDENT, Side.TRIBUNAL):
            self.side.addItem(tr(SIDES[side]), side)
        self.side.addItem(tr("With custody gaps"), "gaps")
        self.sieve.textChanged.connect(self.sift)
        self.side.currentIndexChanged.connect(self.sift)
        tip = tr("Reads every original back from the vault and compares it with the record")
        self.verify = button(tr("&Verify hashes"), self.verify_hashes, tip=tip)
        self.custody = button(tr("Custody &event…"), self.ask_custody,
                              tip=tr("Adds a link to the chain of the selected exhibit"))  # fmt: skip
        self.custody.setAccessibleName(tr("Record a custody event"))
        self.receive = button(tr("&Receive exhibits…"), lambda: self.act_asked.emit("evidence.receive_exhibits"),
                              primary=True)  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.sieve, 1)
        for widget in (self.side, self.verify, self.custody, self.receive):
            row.addWidget(widget)
        return row

    def reload(self) -> None:
        """Read the exhibits anew, keeping the chosen one."""
        kept = self.table.current()
        found: tuple[Exhibit, ...] = self.desk.read(exhibits, self.case)
        self.table.set_rows(found)
        self.body.setCurrentIndex(0 if found else 1)
        self.verify.setEnabled(bool(found))
        self.custody.setEnabled(bool(found))
        self.choose(kept.id if kept else None)
        self.count()

    def choose(self, ident: UUID | None) -> None:
        """Select an exhibit, the first one if it is not there."""
        shown = self.table.rows.shown
        at = next((row for row, e in enumerate(shown) if e.id == ident), 0)
        if shown:
            self.table.selectRow(at)
            self.show_exhibit(shown[at])
        elif not self.table.rows.rows:
            self.chain.show_exhibit(None)

    def count(self) -> None:
        """How many, and how many with gaps."""
        rows = self.table.rows.rows
        gaps = sum(not e.custody.complete for e in rows)
        pages = tr("{n} pages", n=f"{sum(e.pages for e in rows):,}")
        parts = (tr("{n} on file", n=len(rows)), pages, tr("{n} with custody gaps", n=gaps) if gaps else "")
        say(self.list.aside, " · ".join(part for part in parts if part) if rows else "")

    def sift(self) -> None:
        """Filter by words, side and gaps."""
        chosen = self.side.currentData()

        def holds(exhibit: Exhibit) -> bool:
            return not exhibit.custody.complete if chosen == "gaps" else exhibit.side is chosen

        self.table.rows.set_filter(self.sieve.text(), holds if chosen is not None else None)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Pages beside, custody below."""
        self.viewer.show_exhibit(exhibit)
        self.chain.show_exhibit(exhibit)

    def ask_custody(self) -> None:
        """Open the form on the selected exhibit."""
        from app.evidence.screens.custody import point_at

        if (row := self.table.current()) is not None:
            point_at(self.desk, self.case, row.number)
        self.act_asked.emit("evidence.record_custody")

    def verify_hashes(self) -> None:
        """Compare the vault with the record, as a job."""
        filed = self.table.rows.rows
        self.desk.jobs.start(
            tr("Verifying the hashes of {n} exhibits", n=len(filed)),
            lambda progress: self.desk.in_vault(compare, filed, progress), self.verified, self.not_verified,
        )  # fmt: skip

    def verified(self, found: tuple[Compared, ...]) -> None:
        """Say what the comparison gave."""
        wrong = [c for c in found if c.fault]
        if wrong:
            self.banner.show_text("\n".join(f"{c.number}: {c.fault}" for c in wrong), "red")
        else:
            at = f"{self.desk.clock.now().local:%H:%M}"
            self.banner.show_text(tr("{n} originals read back at {time}; every hash is the one on the record.",
                                     n=len(found), time=at), "green")  # fmt: skip

    def not_verified(self, met: Exception) -> None:
        """The comparison could not be made."""
        self.banner.show_text(str(met), "red")


def tab(desk: Doer, case: UUID) -> QWidget:
    """The tab of a case."""
    return EvidenceTab(desk, case)
