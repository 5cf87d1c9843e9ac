"""Paper: preview, range, copies, sheets that come out right on both sides; and a copy of the original PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QWidget,
)

from app.terms import tr
from app.widgets.card import Card, button, label, say
from app.widgets.marks import image_of
from app.widgets.pdfview import PdfView
from app.widgets.pixelclient import PixelClient

DOTS = 300
"""Dots an inch sent to the printer."""
BLANK = -1


def wanted_pages(words: str, count: int) -> tuple[int, ...] | None:
    """Pages from 0 of a range such as "1-3, 7"; all of them for ""; None if the words name no page there is."""
    if not words.strip():
        return tuple(range(count))
    pages: list[int] = []
    for part in words.replace("–", "-").split(","):
        first, _, last = part.strip().partition("-")
        if not first.strip().isdigit() or not (last or first).strip().isdigit():
            return None
        pages += range(int(first) - 1, int(last or first))
    return tuple(pages) if pages and all(0 <= page < count for page in pages) else None


def sheets(pages: Sequence[int], copies: int, *, both_sides: bool) -> list[int]:
    """The sides to print in order; a blank (-1) ends an odd copy, so that the next one starts on a new sheet."""
    padding = [BLANK] if both_sides and len(pages) % 2 and copies > 1 else []
    return ([*pages, *padding] * copies)[: None if not padding else -1]


class PrintRun(QObject):
    """Sends sides to a printer one by one as their pixels come; Cancel aborts the print job."""

    stepped = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, data: bytes, sides: Sequence[int], printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sides, self.printer, self.at = list(sides), printer, 0
        self.painter = QPainter()
        self.sizes: list[QSizeF] = []
        self.client = PixelClient(self)
        self.client.broken.connect(lambda _: self.end(False))
        self.client.ask({"ask": "open"}, data, self.begin)

    def begin(self, head: dict[str, Any], _body: bytes) -> None:
        """The document is open: start the print job."""
        if "error" in head:
            self.end(False)
            return
        self.sizes = [QSizeF(width, height) for width, height in head["sizes"]]
        self.set_page(self.sides[0])
        if self.painter.begin(self.printer):
            self.side()
        else:
            self.end(False)

    def set_page(self, side: int) -> None:
        """Paper turned as the page is."""
        size = self.sizes[max(side, 0)]
        turned = QPageLayout.Orientation.Landscape if size.width() > size.height() else QPageLayout.Orientation.Portrait
        self.printer.setPageOrientation(turned)

    def side(self) -> None:
        """Ask for the next side, or end."""
        if self.at >= len(self.sides):
            self.end(True)
        elif self.sides[self.at] == BLANK:
            self.paint({}, b"")
        else:
            asked = {"ask": "render", "page": self.sides[self.at], "scale": DOTS / 72}
            self.client.ask(asked, b"", self.paint)

    def paint(self, head: dict[str, Any], body: bytes) -> None:
        """Put one side on paper, as large as the paper allows and never enlarged."""
        if not self.painter.isActive():
            return
        if "error" in head:
            self.end(False)
            return
        if body:
            image = image_of(head, body)
            area = QRectF(self.painter.viewport())
            dots = self.printer.resolution() / 72
            size = self.sizes[self.sides[self.at]] * dots
            if size.width() > area.width() or size.height() > area.height():
                size = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF(0, 0, size.width(), size.height())
            box.moveCenter(area.center())
            self.painter.drawImage(box, image)
        self.advance()

    def advance(self) -> None:
        """To the next side."""
        self.at += 1
        self.stepped.emit(self.at, len(self.sides))
        if self.at < len(self.sides):
            self.set_page(self.sides[self.at])
            self.printer.newPage()
        self.side()

    def end(self, well: bool) -> None:
        """Close the print job; one that went wrong is aborted."""
        if not well and self.painter.isActive():
            self.printer.abort()
        if self.painter.isActive():
            self.painter.end()
        self.client.stop()
        self.ended.emit(well)


class PrintDialog(QDialog):
    """Everything between a document and paper."""

    def __init__(self, data: bytes, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data, self.title = data, title or tr("Document")
        self.run: PrintRun | None = None
        self.setWindowTitle(tr("Print · {title}", title=self.title))
        self.resize(980, 660)
        self.view = PdfView(self, bare=True)
        self.view.opened.connect(lambda _: self.check())
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(12)
        preview = Card(tr("Preview"))
        preview.add(self.view, 1)
        row.addWidget(preview, 1)
        row.addWidget(self.choices())
        self.view.open(data, self.title)
        self.check()

    def choices(self) -> Card:
        """Printer, pages, copies, both sides; print, save, close."""
        card = Card(tr("Print"))
        card.setFixedWidth(340)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.printers = QComboBox()
        self.printers.addItems([info.printerName() for info in QPrinterInfo.availablePrinters()])
        self.range = QLineEdit()
        self.range.setPlaceholderText(tr("all, or 1-3, 7"))
        self.range.textChanged.connect(self.check)
        self.copies = QSpinBox()
        self.copies.setRange(1, 99)
        self.copies.valueChanged.connect(self.check)
        self.both = QCheckBox(tr("On &both sides"))
        self.both.setToolTip(tr("Each copy begins on a new sheet: a blank side is added where needed."))
        self.both.toggled.connect(self.check)
        rows = ((tr("P&rinter"), self.printers), (tr("Pa&ges"), self.range), (tr("&Copies"), self.copies))
        for words, field in rows:
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
        form.addRow("", self.both)
        card.column.addLayout(form)
        self.note = label("", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.go = button(tr("&Print"), self.print_now, primary=True)
        self.save = button(tr("&Save a copy of the original PDF…"), self.save_copy)
        self.leave = button(tr("Close"), self.reject)
        for widget in (self.note, self.bar):
            card.add(widget)
        card.column.addStretch(1)
        for press in (self.save, self.leave, self.go):
            card.add(press)
        return card

    def sides(self) -> list[int] | None:
        """What would be printed now, None while the range names no page."""
        pages = wanted_pages(self.range.text(), len(self.view.pages.sizes))
        return sheets(pages, self.copies.value(), both_sides=self.both.isChecked()) if pages else None

    def check(self) -> None:
        """Say what will come out, or what stands in the way."""
        sides, count = self.sides(), len(self.view.pages.sizes)
        if not self.printers.count():
            say(self.note, tr("No printer is set up on this workstation. Save a copy of the PDF instead."))
        elif sides is None and count:
            say(self.note, tr("Write pages between 1 and {n}, such as 1-3, 7.", n=count))
        elif sides:
            say(self.note, self.paper(sides))
        self.go.setEnabled(bool(sides) and self.printers.count() > 0 and self.run is None)

    def paper(self, sides: list[int]) -> str:
        """How much paper it takes."""
        if not self.both.isChecked():
            return tr("{n} sheets of paper.", n=len(sides)) if len(sides) > 1 else tr("One sheet of paper.")
        count = (len(sides) + 1) // 2
        blank = sides.count(BLANK)
        return tr("{n} sheets, {b} blank sides added so that each copy begins on a new sheet.", n=count, b=blank)

    def printer(self) -> QPrinter:
        """The chosen printer, set up."""
        made = QPrinter(QPrinterInfo.printerInfo(self.printers.currentText()), QPrinter.PrinterMode.HighResolution)
        made.setDocName(self.title)
        made.setFullPage(True)
        made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        made.setPageMargins(QMarginsF(0, 0, 0, 0))
        both = QPrinter.DuplexMode.DuplexLongSide if self.both.isChecked() else QPrinter.DuplexMode.DuplexNone
        made.setDuplex(both)
        return made

    def print_now(self) -> None:
        """Send it; the dialog stays until the last side went out."""
        sides = self.sides()
        if sides:
            self.send(sides, self.printer())

    def send(self, sides: list[int], printer: QPrinter) -> None:
        """Send these sides to a printer that is set up."""
        self.run = PrintRun(self.data, sides, printer, self)
        self.run.stepped.connect(self.show_step)
        self.run.ended.connect(self.end)
        self.bar.setRange(0, len(sides))
        self.bar.setValue(0)
        self.bar.show()
        self.check()

    def show_step(self, at: int, total: int) -> None:
        """How far the print job is."""
        self.bar.setValue(at)
        say(self.note, tr("Side {n} of {m} sent.", n=at, m=total))

    def end(self, well: bool) -> None:
        """The last side went out, or the printer said no."""
        self.run = None
        if well:
            self.accept()
        else:
            self.check()
            say(self.note, tr("The printer did not take the document. Nothing was lost: check the printer, try again."))

    def save_copy(self) -> None:
        """Copy the original PDF byte for byte to a file the person names."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy"), f"{self.title}.pdf", tr("PDF (*.pdf)"))
        if name:
            try:
                Path(name).write_bytes(self.data)
                say(self.note, tr("Saved as {name}.", name=name))
            except OSError as met:
                say(self.note, tr("The copy was not saved: {why}. Choose another place.", why=met.strerror or str(met)))

    def reject(self) -> None:
        """Close; a print job under way is cancelled."""
        if self.run is not None:
            self.run.end(False)
        super().reject()
