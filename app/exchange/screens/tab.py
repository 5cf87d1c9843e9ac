"""The tab of a case where its bundle is built, filed and read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.documents.binding.manifest import BoundBundle
from app.exchange.acts import file_bundle, keep_bundle, make_bundle
from app.exchange.queries import BundleLine, Source, Sources, bundle_sources, bundles, custody_of
from app.exchange.rules import Edition
from app.exchange.screens.notebook import notebook
from app.exchange.screens.review import ReviewDesk
from app.terms import Refused, Trouble, day_text, declaration, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, empty_state, say
from app.widgets.doer import Doer, Progress
from app.widgets.table import Column, RowsTable


def bound_as(source: Source) -> str:
    """Whether the pages themselves are bound or a slip sheet."""
    return tr("its pages") if source.vault is not None or source.pdf is not None else tr("a slip sheet")


AHEAD: tuple[Column[Source], ...] = (
    Column("Section", lambda s: s.item.section, 270),
    Column("No.", lambda s: s.item.label, 80),
    Column("Title", lambda s: s.item.title),
    Column("Date", lambda s: day_text(s.item.day) if s.item.day else "", 120, order=lambda s: str(s.item.day)),
    Column("Pages", lambda s: str(s.item.pages or "–"), 64, order=lambda s: s.item.pages, right=True),
    Column("Bound as", bound_as, 130, why=lambda s: s.item.withheld_reason),
)


def tab(desk: Doer, case: UUID) -> QWidget:
    """The bundle of a case."""
    return BundleTab(desk, case)


def forget(desk: Doer, callback: Callable[[], None]) -> None:
    """A tab that was closed is not called back."""
    desk.changed.disconnect(callback)


class BundleTab(QWidget):
    """The bundles on file, newest first; one of them open on the review desk."""

    def __init__(self, desk: Doer, case: UUID) -> None:
        super().__init__()
        self.desk, self.case = desk, case
        self.lines: tuple[BundleLine, ...] = ()
        self.shown: UUID | None = None
        self.building = False
        self.banner = Banner()
        self.review = ReviewDesk(notebook(desk, case), desk.actor.name)
        self.lay()
        self.reload()
        desk.changed.connect(self.reload)
        self.destroyed.connect(partial(forget, desk, self.reload))

    def lay(self) -> None:
        """Head, band, and the review desk or what to do first."""
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Bundle shown"))
        self.choice.setToolTip(tr("Every bundle on file; none is ever changed"))
        self.choice.setMinimumWidth(190)
        self.choice.currentIndexChanged.connect(self.show_chosen)
        self.make = self.build_button()
        self.head = PageHead("", "", self.choice, self.make)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.lay_ahead())
        self.stack.addWidget(self.review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.head, self.banner):
            column.addWidget(part)
        column.addWidget(self.stack, 1)

    def lay_ahead(self) -> QWidget:
        """What a first bundle would hold."""
        self.ahead = RowsTable(AHEAD, tr("What a bundle would hold now"))
        self.nothing = empty_state(tr("There is nothing to bind yet."),
                                   tr("Pleadings, orders and exhibits appear here once they are on file."))  # fmt: skip
        card = Card(tr("What a bundle would hold now"), tr("no bundle of this case is on file yet"))
        card.add(self.ahead, 1)
        card.add(self.nothing, 1)
        return card

    def look_ahead(self) -> None:
        """Read what is on file for the Tribunal's edition."""
        today = self.desk.clock.now().day
        sources = self.desk.read(bundle_sources, self.case, Edition.TRIBUNAL, today).sources
        self.ahead.set_rows(sources)
        self.ahead.setVisible(bool(sources))
        self.nothing.setVisible(not sources)

    def build_button(self) -> QPushButton:
        """Build a bundle, for one of its readers."""
        made = button(tr("&Build a bundle"), lambda: None, primary=True)
        menu = QMenu(made)
        for edition in Edition:
            words = tr("Edition for the {reader}", reader=tr(edition.value))
            menu.addAction(words, partial(self.build, edition))
        made.setMenu(menu)
        return made

    # -- what is on file

    def reload(self) -> None:
        """Read the bundles anew; the one shown stays open."""
        lines = self.desk.read(bundles, self.case)
        reasons = self.desk.objections(declaration(file_bundle).id, self.case)
        self.make.setEnabled(not reasons and not self.building)
        self.make.setToolTip("\n".join(str(reason) for reason in reasons))
        if lines == self.lines and lines:
            return
        if not lines:
            self.look_ahead()
        self.lines = lines
        self.choice.blockSignals(True)
        self.choice.clear()
        for line in lines:
            self.choice.addItem(tr("{edition}, {day}", edition=tr(line.edition), day=day_text(line.made)), line.id)
        self.choice.blockSignals(False)
        self.choice.setVisible(bool(lines))
        self.stack.setCurrentIndex(1 if lines else 0)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Open the chosen bundle unless it is open already."""
        line = next((line for line in self.lines if line.id == self.choice.currentData()), None)
        if line is None:
            say(self.head.title, tr("Case bundle"))
            say(self.head.sub, tr("one PDF with a linked index, each page bearing its number"))
            return
        say(self.head.title, tr("Review desk · Bundle of {day}", day=day_text(line.made)))
        say(self.head.sub, tr("edition: {edition} · {pages} pages · {rows} index rows proven · docket entry {entry}",
                              edition=tr(line.edition), pages=f"{line.pages:,}", rows=line.rows_proven,
                              entry=line.entry))  # fmt: skip
        if line.id != self.shown:
            self.shown = line.id
            self.open(line)

    def open(self, line: BundleLine) -> None:
        """Take a bundle out of the vault and lay it on the review desk."""
        custody = self.desk.read(custody_of, self.case)

        def lay_out(data: bytes) -> None:
            if self.shown == line.id:
                self.review.open(line, data, custody)

        self.desk.jobs.start(tr("Opening the bundle"), lambda _: self.desk.file_bytes(line.kept), lay_out, self.failed)

    def failed(self, met: Exception) -> None:
        """Say what went wrong in the band."""
        self.building = False
        self.reload()
        if isinstance(met, Trouble):
            self.banner.trouble(met)
        elif isinstance(met, Refused):
            self.banner.show_text(str(met), "red")
        else:
            raise met

    # -- building

    def build(self, edition: Edition) -> None:
        """Bind what is on file, prove it and file it; the desk stays usable meanwhile."""
        self.banner.hide()
        sources: Sources = self.desk.read(bundle_sources, self.case, edition, self.desk.clock.now().day)
        if not sources.sources:
            self.banner.show_text(tr("There is nothing to bind: no pleading and no exhibit is on file."))
            return
        self.building = True
        self.reload()

        def work(progress: Progress) -> tuple[BoundBundle, Any]:
            bound = make_bundle(sources, self.desk.file_bytes, progress.step)
            return bound, self.desk.in_vault(keep_bundle, bound, progress)

        self.desk.jobs.start(tr("Building the bundle for the {reader}", reader=tr(edition.value)), work, self.built,
                             self.failed)  # fmt: skip

    def built(self, made: tuple[BoundBundle, Any]) -> None:
        """File what was built and lies in the vault, and say which documents could not be shown."""
        bound, kept = made
        self.building = False
        try:
            self.desk.do(file_bundle, self.case, bound, kept=kept)
        except (Refused, Trouble) as met:
            self.failed(met)
            return
        self.reload()
        slips = [f"{item.label or item.title} ({item.slip.rstrip('.')})" for item in bound.items if item.slip]
        if slips:
            self.banner.show_text(tr("Slip sheets stand for: {names}.", names="; ".join(slips[:6])))
        else:
            self.banner.show_text(tr("Filed: every link, bookmark and page number was proven."), "green")
