from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.widgets.marks import Mark
from app.widgets.pages import Pages
from app.widgets.pdfview import PdfView
from app.widgets.printdialog import BLANK, PrintDialog, sheets, wanted_pages
from tests.widgets.fake import pdf


@pytest.fixture
def view(qtbot: QtBot) -> PdfView:
    made = PdfView()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.open(pdf("first ORCHID here", "second", "third ORCHID\nand ORCHID"), "Order")
    qtbot.waitUntil(lambda: bool(made.pages.images), timeout=15_000)
    return made


def test_pages_are_counted_and_painted(view: PdfView) -> None:
    assert view.of.text() == "of 3"
    image = view.pages.images[view.pages.key(0)]
    assert image.pixelColor(2, 2) == QColor("white")
    dark = sum(image.pixelColor(x, y).lightness() < 100 for x in range(80, 300) for y in range(60, 120))
    assert dark > 50


def test_only_what_is_seen_is_rendered(qtbot: QtBot) -> None:
    made = Pages()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.open(pdf(*[f"page {n}" for n in range(200)]))
    qtbot.waitUntil(lambda: bool(made.images), timeout=15_000)
    made.go_to(150)
    qtbot.waitUntil(lambda: made.key(150) in made.images, timeout=15_000)
    assert len(made.images) < 6


def test_words_are_found_on_every_page(view: PdfView, qtbot: QtBot) -> None:
    view.search("orchid")
    qtbot.waitUntil(lambda: len(view.pages.hits) == 3, timeout=15_000)
    assert [mark.page for mark in view.pages.hits] == [0, 2, 2]
    view.pages.next_hit(1)
    qtbot.waitUntil(lambda: view.pages.current == 2 or view.place.text() == "2 of 3")
    assert view.place.text() == "2 of 3"


def test_words_are_selected(view: PdfView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(view.pages.texts.get(0) and view.pages.texts[0].boxes), timeout=15_000)
    text = view.pages.texts[0]
    assert text.text.strip() == "first ORCHID here"
    start = text.text.index("ORCHID")
    at = view.pages.char_at(0, QPointF(text.boxes[start].center()))
    assert at == start
    view.pages.span = (0, start, start + 6)
    page, words, boxes = view.pages.selection()
    assert (page, words, len(boxes)) == (0, "ORCHID", 1)


def test_marks_are_painted(view: PdfView) -> None:
    view.set_marks([Mark(0, ((100, 200, 300, 260),), "#FFF0A0")])
    box = view.pages.box(0)
    place = box.topLeft() + QPointF(200, 230) * view.pages.scale
    painted = view.pages.viewport().grab().toImage().pixelColor(place.toPoint())
    assert painted.name() == "#fff0a0"


def test_a_damaged_file_is_told_of(qtbot: QtBot) -> None:
    made = PdfView()
    qtbot.addWidget(made)
    made.open(b"not a pdf at all")
    sentence = "This document cannot be shown: it is damaged, locked or empty."
    qtbot.waitUntil(lambda: made.pages.message == sentence, timeout=15_000)


def test_a_killed_reader_is_told_of_and_starts_anew(view: PdfView, qtbot: QtBot) -> None:
    assert view.pages.client.process is not None
    view.pages.client.process.kill()
    qtbot.waitUntil(lambda: view.pages.message == "The reader of this document stopped.", timeout=15_000)
    view.open(pdf("again"))
    qtbot.waitUntil(lambda: view.of.text() == "of 1", timeout=15_000)


@pytest.mark.parametrize(
    ("words", "pages"),
    [("", (0, 1, 2, 3)), ("2", (1,)), ("1-3", (0, 1, 2)), ("1, 3–4", (0, 2, 3)), ("5", None), ("0", None),
     ("x", None), ("3-1", None), ("-", None)],
)  # fmt: skip
def test_a_page_range_is_read(words: str, pages: tuple[int, ...] | None) -> None:
    assert wanted_pages(words, 4) == pages


def test_copies_begin_on_new_sheets() -> None:
    assert sheets([0, 1, 2], 2, both_sides=True) == [0, 1, 2, BLANK, 0, 1, 2]
    assert sheets([0, 1], 2, both_sides=True) == [0, 1, 0, 1]
    assert sheets([0, 1, 2], 2, both_sides=False) == [0, 1, 2, 0, 1, 2]
    assert sheets([0], 1, both_sides=True) == [0]


def test_a_document_goes_to_the_printer(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PrintDialog(pdf("one", "two"), "Order")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.view.pages.sizes) == 2, timeout=15_000)
    out = tmp_path / "paper.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        dialog.send([0, BLANK, 1], printer)
    printer = None  # type: ignore[assignment]  # the file is closed with the printer
    assert out.read_bytes().count(b"/Type /Page\n") == 3
