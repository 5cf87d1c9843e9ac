"""Documents: what acts produced, beside the viewer; saved as PDF or DOCX, printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.docket.queries import CaseLine, cases
from app.store.papers import Paper
from app.terms import Refused, Trouble, day_text, tr
from app.widgets.banner import Banner
from app.widgets.card import Card, PageHead, button, empty_state, say
from app.widgets.pdfview import PdfView
from app.widgets.table import DAY_WIDTH, Column, RowsTable


def paper_words(paper: Paper) -> str:
    """Its title, and the state of a later version."""
    return f"{paper.title} · {paper.label}" if paper.label else paper.title


def columns(numbers: dict[UUID, str] | None) -> tuple[Column[Paper], ...]:
    """The columns; the case's number only where documents of several cases stand."""
    case = (Column[Paper]("Case", lambda p: (numbers or {}).get(p.case, "") if p.case else "", 112),)
    return (
        *(case if numbers is not None else ()),
        Column("Document", paper_words),
        Column("Day", lambda p: day_text(p.day), DAY_WIDTH, order=lambda p: p.produced_at),
        Column("Pages", lambda p: str(p.pages), 56, order=lambda p: p.pages, right=True),
    )


def file_name(paper: Paper, number: str, form: str) -> str:
    """A name every file system takes."""
    words = "".join(sign if sign.isalnum() or sign in " -_." else "_" for sign in f"{number} {paper.title}".strip())
    return f"{words[:120]}.{form}"


class Papers(QWidget):
    """All documents, or those of one case; ``counted`` says how many."""

    counted = Signal(int)

    def __init__(self, desk: Desk, case: UUID | None = None) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk, self.case = desk, case
        self.numbers: dict[UUID, str] = {}
        self.shown: Paper | None = None
        self.sieve = QLineEdit()
        self.sieve.setPlaceholderText(tr("Filter"))
        self.sieve.setAccessibleName(tr("Filter the documents"))
        self.table = RowsTable(columns(self.numbers if case is None else None), tr("Documents"))
        self.view = PdfView()
        self.table.chosen.connect(self.show_paper)
        self.sieve.textChanged.connect(self.table.rows.set_filter)
        self.banner = Banner()
        self.lay()
        desk.changed.connect(self.reload)
        self.reload()

    def lay(self) -> None:
        """Table left, viewer right."""
        self.list = Card(tr("Documents"), " ")
        self.sieve.setMinimumHeight(30)
        self.list.add(self.sieve)
        held = QWidget()
        self.stack = QStackedLayout(held)
        self.stack.addWidget(self.table)
        first = tr("Acts such as filing a notice produce their documents by themselves.")
        self.stack.addWidget(empty_state(tr("No document has been produced yet."), first))
        self.list.add(held, 1)
        self.sheet = Card(tr("Choose a document"), " ")
        self.as_pdf = button(tr("Save &PDF…"), lambda: self.save("pdf"))
        self.as_docx = button(tr("Save &DOCX…"), lambda: self.save("docx"))
        tip = tr("A copy for the file that bears the service as the register has it")
        self.served = button(tr("Ser&ved copy…"), self.print_served, tip=tip)
        self.envelopes = button(tr("&Envelopes…"), self.print_envelopes, tip=tr("Address pages for window envelopes"))
        for press in (self.envelopes, self.served, self.as_pdf, self.as_docx):
            self.sheet.head.addWidget(press)
        self.sheet.add(self.view, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("papersSplit" if self.case is None else "casePapersSplit")
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.sheet)
        split.setSizes([560, 600])
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setContentsMargins(*((18, 14, 18, 0) if self.case is None else (0, 0, 0, 0)))
        if self.case is None:
            self.head = PageHead(tr("Documents"), tr("produced by acts, never changed; corrected by new ones"))
            column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(split, 1)

    def reload(self) -> None:
        """Read the documents anew; what is still owed stands in the band."""
        if self.case is None:
            lines: tuple[CaseLine, ...] = self.desk.read(cases)
            self.numbers.update({line.id: line.number for line in lines})
        found = tuple(reversed(self.desk.papers(self.case)))
        self.table.set_rows(found)
        self.stack.setCurrentIndex(0 if found else 1)
        say(self.list.aside, tr("{n} produced", n=len(found)))
        self.counted.emit(len(found))
        self.enable()
        if self.shown is None and found:
            self.table.selectRow(0)
        if self.desk.troubles:
            what = "\n".join(str(met) for met in self.desk.troubles.values())
            self.banner.show_text(what, "red", self.desk.produce)

    def enable(self) -> None:
        """Saving needs a document."""
        self.as_pdf.setEnabled(self.shown is not None)
        self.as_docx.setEnabled(self.shown is not None and bool(self.shown.docx_sha256))
        self.served.setEnabled(self.shown is not None and self.shown.case is not None)
        self.envelopes.setVisible(self.shown is not None and self.shown.kind == "covering_notice")

    def print_served(self) -> None:
        """The document with its stamp of service; a sentence where stamp and register disagree."""
        from app.registry.screens.service_copies import print_served

        paper = self.shown
        if paper is not None and paper.case is not None:
            pdf = self.desk.paper_bytes(paper.id, "pdf")
            self.attempt(partial(print_served, self.desk, paper.case, paper.id, pdf, self))

    def print_envelopes(self) -> None:
        """The address pages of what was sent out with this covering notice."""
        from app.registry.screens.service_copies import print_envelopes

        paper = self.shown
        if paper is not None and paper.case is not None and paper.entry is not None:
            self.attempt(partial(print_envelopes, self.desk, paper.case, paper.entry, self))

    def attempt(self, what: Callable[[], None]) -> None:
        """Do it, or say in the band why not."""
        try:
            what()
        except Refused as met:
            self.banner.show_text("\n".join(str(reason) for reason in met.reasons), "red")
        except Trouble as met:
            self.banner.trouble(met)

    def show_paper(self, paper: Paper) -> None:
        """Open a document in the viewer."""
        if self.shown is not None and self.shown.id == paper.id:
            return
        self.shown = paper
        say(self.sheet.title, paper.title)
        say(self.sheet.aside, paper.label)
        self.enable()
        try:
            self.view.open(self.desk.paper_bytes(paper.id, "pdf"), paper.title)
        except Trouble as met:
            self.view.show_message(str(met))

    def choose(self, paper: UUID) -> None:
        """Show one document by its id."""
        for at, row in enumerate(self.table.rows.shown):
            if row.id == paper:
                self.table.selectRow(at)

    def choose_entry(self, number: int) -> bool:
        """Show the document a docket entry produced; False when there is none."""
        found = next((row for row in self.table.rows.shown if row.entry == number), None)
        if found is not None:
            self.choose(found.id)
        return found is not None

    def save(self, form: str) -> None:
        """Copy the document, byte for byte, to a file the person names."""
        paper = self.shown
        if paper is None:
            return
        number = self.numbers.get(paper.case, "") if paper.case else ""
        kinds = f"{form.upper()} (*.{form})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy"), file_name(paper, number, form), kinds)
        if name:
            try:
                Path(name).write_bytes(self.desk.paper_bytes(paper.id, form))
                self.banner.show_text(tr("Saved as {name}.", name=name), "green")
            except OSError as met:
                why = met.strerror or str(met)
                self.banner.show_text(tr("The copy was not saved: {why}. Choose another place.", why=why), "red")
