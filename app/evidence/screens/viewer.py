"""The viewer beside the table: pages made for reading, or the bytes; nothing is ever executed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.evidence.queries import Exhibit, first_bytes, save_original
from app.evidence.rules import Condition
from app.evidence.screens.wording import dump, size_words, state_words
from app.terms import Trouble, tr
from app.widgets.card import Card, button, label, say
from app.widgets.doer import Doer
from app.widgets.pdfview import PdfView

WHY = {
    Condition.LOCKED: "The file is locked by a password. A slip sheet stands for it until it is unlocked.",
    Condition.DAMAGED: "The file is damaged. A slip sheet stands for it.",
    Condition.PAGELESS: "The file has no pages. A slip sheet stands for it.",
    Condition.REPAIRED: "The file is damaged and could be repaired for display. A slip sheet stands for it.",
}


class Bytes(QWidget):
    """A file without pages: why, and how it begins."""

    def __init__(self) -> None:
        super().__init__()
        self.why = label("", wrap=True)
        self.dump = QPlainTextEdit()
        self.dump.setReadOnly(True)
        self.dump.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.dump.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.dump.setAccessibleName(tr("The first bytes of the file"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.why)
        column.addWidget(self.dump, 1)

    def show_exhibit(self, exhibit: Exhibit, data: bytes) -> None:
        """The notice and the bytes."""
        own = tr("This file is kept in its own format. Its bytes are shown; nothing in it is run.")
        say(self.why, tr(WHY.get(exhibit.condition, own)))
        self.dump.setPlainText(dump(data))


class Viewer(Card):
    """Shows one exhibit."""

    def __init__(self, desk: Doer) -> None:
        super().__init__(tr("Exhibit"), " ")
        self.desk = desk
        self.exhibit: Exhibit | None = None
        self.stack = QStackedWidget()
        self.view, self.bytes = PdfView(), Bytes()
        self.view.show_message(tr("Choose an exhibit to read it."))
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.bytes)
        self.add(self.stack, 1)
        tip = tr("Writes the file as it was filed, byte for byte; open it on a machine meant for it")
        self.save = button(tr("Save the &original…"), self.save_dialog, tip=tip)
        self.save.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(2)
        self.finding = QWidget()
        row.addWidget(self.finding, 1)
        row.addWidget(self.save)
        self.column.addLayout(row)
        self.move_search()

    def move_search(self) -> None:
        """The search stands under the pages, so that the card can be narrow."""
        bar = self.view.bar.layout()
        row = QHBoxLayout(self.finding)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        if bar is not None:
            start = bar.indexOf(self.view.words)
            for item in [bar.itemAt(at) for at in range(start, bar.count() - 1)]:
                if item is not None and (part := item.widget()) is not None:
                    row.addWidget(part)
        row.addStretch(1)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Read the pages in the background and show them."""
        if self.exhibit == exhibit:
            return
        self.exhibit = exhibit
        say(self.title, exhibit.number)
        say(self.aside, f"{tr(exhibit.kind.value)} · {size_words(exhibit.size)} · {state_words(exhibit.condition)}")
        self.aside.setToolTip(exhibit.file_name)
        self.save.setEnabled(True)
        wanted = exhibit.rendition

        def work(_: object) -> bytes:
            if wanted is None:
                return self.desk.in_vault(first_bytes, exhibit.kept)
            return self.desk.file_bytes(wanted)

        self.desk.jobs.start(
            tr("Opening {number}", number=exhibit.number), work, lambda data: self.arrived(exhibit, data), self.failed,
            quiet=True,
        )  # fmt: skip

    def arrived(self, exhibit: Exhibit, data: bytes) -> None:
        """The bytes are here; a slower answer for another exhibit is let go."""
        if self.exhibit is None or exhibit.id != self.exhibit.id:
            return
        if exhibit.rendition is None:
            self.bytes.show_exhibit(exhibit, data)
            self.stack.setCurrentWidget(self.bytes)
            self.finding.setEnabled(False)
        else:
            self.view.open(data, exhibit.number)
            self.stack.setCurrentWidget(self.view)
            self.finding.setEnabled(True)

    def failed(self, met: Exception) -> None:
        """The vault could not give it."""
        if not isinstance(met, Trouble):
            raise met
        self.view.show_message(str(met))
        self.stack.setCurrentWidget(self.view)

    def save_dialog(self) -> None:
        """Ask where the original goes."""
        if self.exhibit is None:
            return
        suggested = f"{self.exhibit.number} {self.exhibit.file_name}"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the original of {n}", n=self.exhibit.number), suggested)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, target: Path) -> None:
        """Write the original as a job."""
        assert self.exhibit is not None
        kept, title = self.exhibit.kept, tr("Saving the original of {n}", n=self.exhibit.number)
        self.desk.jobs.start(title, lambda progress: self.desk.in_vault(save_original, kept, target, progress))
