from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.exchange.acts import file_bundle, make_bundle
from app.exchange.queries import bundle_sources, bundles
from app.exchange.rules import Edition
from app.exchange.screens import BundleTab, KeptNote, ReaderNote, notebooks_from
from app.exchange.screens.notebook import notebook
from app.store.store import Store
from app.terms import Trouble
from app.widgets.jobs import JobRunner
from app.widgets.palette import dress
from tests.conftest import Staged
from tests.exchange.conftest import DAY

PATIENCE = 20_000


class Book:
    """A notebook in memory."""

    def __init__(self) -> None:
        self.open = True
        self.kept: list[KeptNote] = []

    def unlock(self, name: str, passphrase: str) -> None:
        if passphrase != "right":
            raise Trouble("Wrong passphrase.")
        self.open = True

    def lock(self) -> None:
        self.open = False

    def list(self, bundle: str) -> list[KeptNote]:
        return [one for one in self.kept if one.note.bundle == bundle]

    def add(self, note: ReaderNote, instead_of: UUID | None = None) -> None:
        self.kept.append(KeptNote(uuid4(), note, datetime(2026, 5, 18, 12, len(self.kept), tzinfo=UTC)))

    def remove(self, note: UUID) -> None:
        self.kept = [one for one in self.kept if one.id != note]


@pytest.fixture
def book() -> Iterator[Book]:
    made = Book()
    notebooks_from(lambda _desk, _case: made)
    yield made
    notebooks_from(lambda _desk, _case: None)


@pytest.fixture
def filed(store: Store, case: UUID, staged: Staged) -> UUID:
    def build() -> None:
        with store.record.reading() as session:
            sources = bundle_sources(session, case, Edition.TRIBUNAL, DAY)
        bound = make_bundle(sources, store.record.vault.read)
        with store.record.transaction() as tx:
            file_bundle(tx, case, bound)

    staged("bundle filed", build)
    return case


def shown(qtbot: QtBot, store: Store, case: UUID, qapp: QApplication) -> BundleTab:
    dress(qapp)
    tab = BundleTab(Desk(store, JobRunner()), case)
    qtbot.addWidget(tab)
    tab.resize(1158, 760)
    tab.show()
    return tab


@pytest.fixture
def reading(qtbot: QtBot, store: Store, filed: UUID, book: Book, qapp: QApplication) -> BundleTab:
    """The tab with a bundle open on both sides, pages drawn and their words known."""
    tab = shown(qtbot, store, filed, qapp)

    def ready() -> bool:
        sheets = [pane.view.pages for pane in tab.review.panes]
        return all(s.images and s.texts.get(s.current) and s.texts[s.current].boxes for s in sheets)

    qtbot.waitUntil(ready, timeout=PATIENCE)
    return tab


def picture(tab: BundleTab, name: str) -> None:
    """Kept where SCREENSHOTS says, to be looked at."""
    if folder := os.environ.get("SCREENSHOTS"):
        QApplication.processEvents()
        assert tab.grab().save(str(Path(folder) / f"{name}.png"))


def select(tab: BundleTab, first: int, last: int) -> None:
    pages = tab.review.pane.view.pages
    pages.span = (pages.current, first, last)


def test_both_sides_open_at_their_first_exhibit(reading: BundleTab) -> None:
    left, right = reading.review.panes
    assert (left.title.text(), left.aside.text()) == ("C-001 · page 5 of 19", "custody incomplete ⚠")
    assert (right.title.text(), right.aside.text()) == ("R-001 · page 16 of 19", "custody incomplete ⚠")
    assert reading.head.title.text() == "Review desk · Bundle of 18 May 2026"
    assert reading.head.sub.text() == "edition: tribunal · 19 pages · 11 index rows proven · docket entry 4"


def test_the_tree_opens_documents_on_either_side(reading: BundleTab) -> None:
    review = reading.review
    rows = review.tree.rows
    assert [rows.item(n).text() for n in range(rows.rowCount())] == [
        "A Pleadings", "B Claimant's exhibits", "C Respondent's exhibits", "D Orders and records of the Tribunal",
    ]  # fmt: skip
    report = rows.index(1, 0, rows.index(1, 0))
    review.tree.setCurrentIndex(report)
    QTest.keyClick(review.tree, Qt.Key.Key_Return)
    assert review.panes[0].page == 9
    QTest.keyClick(review.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert review.panes[1].page == 9
    review.panes[0].go_to(12)
    assert review.tree.currentIndex() == report


def test_a_citation_is_copied(reading: BundleTab) -> None:
    reading.review.panes[0].go_to(11)
    reading.review.copy_citation()
    assert QGuiApplication.clipboard().text() == "C-002, p. 3 {Bundle/11}"
    assert reading.review.foot.text() == "Copied: C-002, p. 3 {Bundle/11}"


def test_selected_words_become_a_note_with_tags(reading: BundleTab, book: Book, qtbot: QtBot) -> None:
    review = reading.review
    review.panes[0].go_to(9)
    sheet = review.pane.view.pages
    qtbot.waitUntil(lambda: bool(sheet.texts.get(8) and sheet.texts[8].boxes), timeout=PATIENCE)
    select(reading, 0, 6)
    review.write_note()
    review.notes.words.setPlainText("Eleven sessions, but no link to an instruction.")
    review.notes.tags.setText("attribution, #question")
    review.notes.keep()
    note = book.kept[0].note
    assert (note.page, note.quote, note.tags) == (9, "ORCHID", ("attribution", "question"))
    assert [mark.page for mark in review.panes[1].view.pages.marks] == [8]
    assert review.foot.text().startswith("Notes: 1 · highlights: 1 ·")
    picture(reading, "review-note")


def test_a_note_leads_back_to_its_page(reading: BundleTab, book: Book) -> None:
    review = reading.review
    assert review.bundle is not None
    book.add(ReaderNote(str(review.bundle.id), 17, (), "", ("question",), "Ask the expert."))
    review.notes.reload()
    review.notes.go(review.notes.list.item(0))
    assert review.panes[0].page == 17
    review.notes.list.setCurrentRow(0)
    review.notes.destroy_note()
    assert (book.kept, review.notes.list.count()) == ([], 0)


def test_notes_vanish_when_the_room_behind_is_locked(reading: BundleTab, book: Book) -> None:
    review = reading.review
    assert review.bundle is not None
    book.add(ReaderNote(str(review.bundle.id), 9, ((70, 400, 200, 415),), "ORCHID", (), "SECRETNOTE"))
    review.notes.reload()
    book.open = False
    review.notes.look_again()
    assert (review.notes.list.count(), review.notes.stack.currentIndex()) == (0, 0)
    assert review.panes[0].view.pages.marks == []
    picture(reading, "review-locked")
    review.notes.passphrase.setText("wrong")
    review.notes.unlock()
    assert (review.notes.refusal.text(), review.notes.passphrase.text()) == ("Wrong passphrase.", "")
    review.notes.passphrase.setText("right")
    review.notes.unlock()
    assert review.notes.list.count() == 1
    review.notes.lock()
    assert (book.open, review.notes.list.count()) == (False, 0)


def test_words_are_found_across_the_bundle(reading: BundleTab, qtbot: QtBot) -> None:
    review = reading.review
    review.words.setText("expert note")
    review.search()
    qtbot.waitUntil(lambda: review.found.text() == "place 1 of 3", timeout=PATIENCE)
    review.search()
    assert review.found.text() == "place 2 of 3"


def test_a_bundle_is_built_in_the_background_and_filed(
    qtbot: QtBot, store: Store, case: UUID, book: Book, qapp: QApplication
) -> None:
    tab = shown(qtbot, store, case, qapp)
    assert tab.stack.currentIndex() == 0
    assert [row.item.name for row in tab.ahead.rows.shown][-2:] == ["R-002 Log extract", "Procedural Order No. 1"]
    picture(tab, "review-empty")
    tab.build(Edition.PUBLIC)
    assert tab.make.isEnabled() is False
    qtbot.waitUntil(lambda: bool(tab.lines) and tab.review.bundle is not None, timeout=PATIENCE)
    with store.record.reading() as session:
        assert [line.edition for line in bundles(session, case)] == ["public"]
    assert tab.banner.text.text().startswith("Slip sheets stand for: Statement of claim (It is open")
    assert tab.make.isEnabled() is True


def test_without_a_room_of_deliberations_there_are_no_notes(
    qtbot: QtBot, store: Store, filed: UUID, qapp: QApplication
) -> None:
    tab = shown(qtbot, store, filed, qapp)
    qtbot.waitUntil(lambda: tab.review.bundle is not None, timeout=PATIENCE)
    assert tab.review.notes.is_open is False
    assert notebook(tab.desk, filed) is None


def test_everything_has_a_name_and_is_reached_by_keyboard(reading: BundleTab) -> None:
    nameless = [b for b in reading.findChildren(QPushButton) if b.isVisible() and not b.accessibleName()]
    assert nameless == []
    fields = (reading.review.words, reading.review.tree, reading.review.notes.words, reading.choice)
    assert all(field.accessibleName() for field in fields)
