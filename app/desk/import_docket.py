"""Bringing in a case already under way: choose the file, see what becomes of every row, bring all of it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desk.desk import Desk
from app.desk.import_words import becomes, follows, plain_entry, refusal
from app.desk.importing import read_files, replayable
from app.exchange.acts import import_docket, rehearse
from app.exchange.rules.docket_import import DocketFile, Outcome, Problem, Rehearsal
from app.terms import Refused, Trouble, counted, day_text, declaration, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, button, empty_state, label, say
from app.widgets.table import DAY_WIDTH, Column, RowsTable

KIND = {"act": "green", "entry": "muted", "refused": "red"}
ROWS: tuple[Column[Outcome], ...] = (
    Column("Line", lambda o: str(o.event.line), 52, order=lambda o: o.event.line, right=True),
    Column("Date", lambda o: day_text(o.event.day), DAY_WIDTH, order=lambda o: o.event.day),
    Column("Becomes", becomes, 130, kind=lambda o: "amber" if o.soft else KIND[o.state]),
    Column("Side", lambda o: tr(o.event.side.value), 92),
    Column("What", lambda o: o.title),
    Column("Why, and what follows", lambda o: " · ".join(follows(o).splitlines()), why=follows),
)
PROBLEMS: tuple[Column[Problem], ...] = (
    Column("File", lambda p: p.file, 190),
    Column("Line", lambda p: str(p.line or "–"), 60, order=lambda p: p.line, right=True),
    Column("What is wrong", lambda p: p.text),
)
FILES = "*.csv *.toml"


class ImportDocket(QDialog):
    """``brought`` carries the id of the case once all of it is written."""

    brought = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.docket: DocketFile | None = None
        self.found: Rehearsal | None = None
        self.setWindowTitle(tr(declaration(import_docket).title))
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.banner = Banner()
        self.rows, self.problems = RowsTable(ROWS, tr("Rows of the docket")), RowsTable(PROBLEMS, tr("Problems"))
        self.more = label("", "muted", wrap=True)
        self.rows.chosen.connect(lambda one: say(self.more, f"{one.title}\n{follows(one) or plain_entry(one)}"))
        self.lenient = QCheckBox(tr("&Rows refused as acts become entries only"))
        self.lenient.setToolTip(tr("Such an entry says why the act was refused"))
        self.lenient.toggled.connect(lambda _: self.rehearse())
        self.bring = button(tr("&Bring in"), self.bring_in, primary=True)
        self.lay()
        self.fit()
        self.look()

    # -- how it stands

    def lay(self) -> None:
        """Files above, rows in the middle, the decision below."""
        self.file, self.mapping = chosen_path(tr("Docket file")), chosen_path(tr("Mapping"))
        files = QGridLayout()
        files.setHorizontalSpacing(8)
        self.pick_file = self.picker(files, 0, tr("&Docket (CSV or TOML)"), self.file, self.choose)
        self.pick_mapping = self.picker(files, 1, tr("&Mapping of its words (TOML)"), self.mapping, self.choose_mapping)
        self.card = Card(tr("Rows"), " ")
        self.stack = QStackedWidget()
        nothing = empty_state(tr("No file is chosen yet."), tr("Nothing is written before you press “Bring in”."))
        for page in (nothing, self.problems, self.rows):
            self.stack.addWidget(page)
        self.card.add(self.stack, 1)
        self.card.add(self.more)
        foot = QHBoxLayout()
        foot.addWidget(self.lenient)
        foot.addStretch(1)
        foot.addWidget(button(tr("&Close"), self.reject))
        foot.addWidget(self.bring)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.banner)
        column.addLayout(files)
        column.addWidget(self.card, 1)
        column.addLayout(foot)

    def picker(
        self, grid: QGridLayout, row: int, words: str, shown: QLineEdit, pick: Callable[[], None]
    ) -> QPushButton:
        """A label, the path chosen, and what chooses it."""
        title, press = label(words), button(tr("Choose…"), pick)
        title.setBuddy(press)
        press.setAccessibleName(words.replace("&", ""))
        for at, part in enumerate((title, shown, press)):
            grid.addWidget(part, row, at)
        return press

    def fit(self) -> None:
        """As large as the table wants, never larger than the screen."""
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(min(1180, room.width() - 40), min(720, room.height() - 60))
        if (parent := self.parentWidget()) is not None:
            centre = parent.window().geometry().center()
            self.move(centre - QPoint(self.width() // 2, self.height() // 2))

    # -- files

    def choose(self) -> None:
        """The docket."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a docket"), "", f"{tr('Dockets')} ({FILES})")
        if name:
            self.read(Path(name), self.path(self.mapping))

    def choose_mapping(self) -> None:
        """The mapping."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a mapping"), "", "TOML (*.toml)")
        if name:
            self.read(self.path(self.file), Path(name))

    def path(self, shown: QLineEdit) -> Path | None:
        """The file chosen, if any."""
        return Path(shown.text()) if shown.text() else None

    def read(self, file: Path | None, mapping: Path | None) -> None:
        """Read what is chosen and rehearse it."""
        self.file.setText(str(file or ""))
        self.mapping.setText(str(mapping or ""))
        self.docket, self.found = None, None
        problems: tuple[Problem, ...] = ()
        self.banner.hide()
        if file is not None:
            try:
                self.docket, problems = read_files(self.desk, file, mapping)
            except Trouble as met:
                self.banner.trouble(met, lambda: self.read(file, mapping))
        self.problems.set_rows(problems)
        self.stack.setCurrentIndex(1 if problems else 0)
        say(self.card.title, tr("Problems") if problems else tr("Rows"))
        say(self.card.aside, counted(len(problems), "{n} problem", "{n} problems") if problems else " ")
        say(self.more, tr("Nothing was written. Mend the file and choose it again.") if problems else "")
        self.rehearse()

    # -- rehearsal and decision

    def rehearse(self) -> None:
        """What would become of every row."""
        self.found = None
        if self.docket is not None:
            try:
                with busy():
                    self.found = rehearse(self.desk.store.record, self.docket, replayable(),
                                          lenient=self.lenient.isChecked())  # fmt: skip
                self.banner.hide()
            except (Refused, Trouble) as met:
                self.banner.show_text(str(met), "red")
        self.look()

    def look(self) -> None:
        """Show the rehearsal; the button waits until no row is refused."""
        found = self.found
        self.bring.setEnabled(found is not None and not found.refused)
        if found is None:
            return
        self.rows.set_rows(found.outcomes)
        self.stack.setCurrentIndex(2)
        counts = tr("acts: {acts} · entries only: {entries} · refused: {refused}", acts=found.count("act"),
                    entries=found.count("entry"), refused=found.count("refused"))  # fmt: skip
        say(self.card.aside, counts)
        self.rows.show_first()
        if found.refused:
            self.banner.show_text(refusal(found, tr("the box below")), "amber")

    def bring_in(self) -> None:
        """All of it, or nothing."""
        assert self.docket is not None
        try:
            with busy():
                case: UUID = self.desk.do(import_docket, self.docket, replayable(), lenient=self.lenient.isChecked())
        except (Refused, Trouble) as met:
            self.banner.show_text(f"{met} {tr('Nothing was written.')}", "red")
            return
        self.accept()
        self.brought.emit(case)


@contextmanager
def busy() -> Iterator[None]:
    """A long docket takes some seconds: the pointer says so."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def chosen_path(name: str) -> QLineEdit:
    """Where the path of a file stands."""
    made = QLineEdit()
    made.setReadOnly(True)
    made.setMinimumHeight(30)
    made.setAccessibleName(name)
    made.setPlaceholderText(tr("none"))
    return made
