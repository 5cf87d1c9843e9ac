"""The attribution on screen, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.attribution.acts import save_sheet
from app.attribution.queries import sheet, versions
from app.attribution.rules import Sheet
from app.attribution.screens import FORMS
from app.attribution.screens.sheet import SheetForm
from app.attribution.screens.tab import AttributionTab, finding_kind, tab
from app.attribution.screens.wording import (
    information_words,
    likelihood_words,
    source_words,
    sources_words,
    stand_words,
)
from app.desk.desk import Desk
from app.store.store import Store
from app.widgets.actpage import ActPage
from app.widgets.grid import same_words
from tests.attribution.conftest import SHEET
from tests.evidence.test_screens import put


@pytest.fixture
def desk(store: Store, evidenced: UUID) -> Iterator[Desk]:
    made = Desk(store)
    yield made
    made.lock_walled()


def shown(qtbot: QtBot, desk: Desk, case: UUID) -> AttributionTab:
    made = tab(desk, case)
    assert isinstance(made, AttributionTab)
    qtbot.addWidget(made)
    made.resize(1160, 600)
    made.show()
    return made


def words(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel) if found.text().strip() and not found.isHidden()]


# ------------------------------------------------------------------ the tab


def test_without_a_sheet_the_first_step_is_told(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    page = shown(qtbot, desk, evidenced)
    assert page.stack.currentIndex() == 0
    with qtbot.waitSignal(page.act_asked) as asked:
        page.begin.click()
    assert asked.args == ["attribution.save_sheet"]


def test_the_sheet_appears_when_it_is_filed(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    page = shown(qtbot, desk, evidenced)
    desk.do(save_sheet, evidenced, SHEET)
    rows = page.table.rows
    assert page.stack.currentIndex() == 1
    assert page.grid.aside.text() == "version 1 · 18 May 2026 · contested"
    assert [column.title for column in rows.columns] == [
        "No.", "Exhibit", "What it shows", "Grade", "Source", "H1", "H2", "H3",
    ]  # fmt: skip
    assert [[column.text(row) for column in rows.columns[3:]] for row in rows.shown] == [
        ["B2", "G1", "CC", "I", "N"], ["B3", "G1", "C", "C", "I"], ["C6", "G2", "C", "II", "I"],
        ["F4", "—", "C", "C", "C"],
    ]  # fmt: skip
    desk.do(save_sheet, evidenced, replace(SHEET, items=SHEET.items[:1]))
    assert page.grid.aside.text() == "version 2 · 18 May 2026 · contested"
    assert len(page.table.rows.shown) == 1


def test_grades_and_stands_are_words_on_hover(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    desk.do(save_sheet, evidenced, SHEET)
    page = shown(qtbot, desk, evidenced)
    model = page.table.model()

    def tip(row: int, column: int) -> str:
        return str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))

    assert tip(0, 3) == "source: usually reliable; information: probably true"
    assert tip(0, 4) == "G1: Sensors. One feed."
    assert tip(3, 4) == "stands alone"
    assert tip(0, 6) == "H2, Criminal group\nI: inconsistent"
    assert tip(3, 2) == ("C-002, page 2: A name\nIt stands alike to every hypothesis and tells none apart.")


def test_order_likelihood_and_confidence_stand_apart(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    desk.do(save_sheet, evidenced, SHEET)
    page = shown(qtbot, desk, evidenced)
    assert words(page.order)[2:] == [
        "0", "1. H1  Contractor, directed", "against: nothing · 2 sources for it",
        "2", "2. H3  False flag by a third State", "against: E2, E3 · one source for it",
        "3", "3. H2  Criminal group", "against: E1, E3 · 2 sources for it",
    ]  # fmt: skip
    assert words(page.likelihood)[2:] == ["H1: likely · 55 to 80 in 100", "It is likely that the contractor did it."]
    assert words(page.confidence)[2:] == ["moderate", "Confidence is moderate.", "2 independent source groups"]
    assert words(page.why)[1:] == [
        "Of the likelihood", "• Nothing speaks against H1.", "Of the confidence", "• Two groups.", "Sensitivity",
        "• Without G2 the order stays.",
    ]  # fmt: skip
    assert words(page.doubts)[1:] == ["• No order was produced.", "• R-002: the windows were public."]
    assert [row.article for row in page.rows.rows.shown] == ["ARSIWA Article 8"]
    assert page.grab().width() == page.width()


def test_words_of_the_grid() -> None:
    assert (source_words("A"), source_words("")) == ("A: completely reliable", "not graded")
    assert (information_words("6"), information_words("x")) == ("6: truth cannot be judged", "not graded")
    assert (stand_words("II"), stand_words("")) == ("II: strongly inconsistent", "")
    assert likelihood_words("perhaps") == "perhaps"
    assert sources_words(0) == "no source"
    rows = [replace(SHEET.bridge[0], finding=f) for f in ("not established", "established", "left open")]
    assert [finding_kind(row) for row in rows] == ["red", "green", ""]


# ------------------------------------------------------------------ the form


def filling(qtbot: QtBot, desk: Desk, case: UUID) -> SheetForm:
    form = SheetForm(desk, case)
    qtbot.addWidget(form)
    return form


def test_a_filed_sheet_comes_back_into_the_form(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    desk.do(save_sheet, evidenced, SHEET)
    form = filling(qtbot, desk, evidenced)
    assert form.values() == SHEET
    assert form.problems() == ()
    assert (form.state.text(), form.basis.text()) == ("version 2", "2 independent source groups")


def test_a_first_sheet_begins_with_deception_among_its_hypotheses(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    form = filling(qtbot, desk, evidenced)
    made = form.values()
    assert (made.author, made.dated) == ("R. Registrar", date(2026, 5, 18))
    assert [(h.id, h.title) for h in made.hypotheses] == [("H1", ""), ("H2", ""), ("H3", "False flag")]
    assert form.preview() is not None
    assert "items" in {reason.field for reason in form.problems()}


def test_a_hypothesis_brings_its_column_and_takes_it_away(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    desk.do(save_sheet, evidenced, SHEET)
    form = filling(qtbot, desk, evidenced)
    form.preferred.setCurrentIndex(3)
    form.hypothesesAdd.click()
    assert [slot.title for slot in form.item_grid.slots[7:]] == ["H1", "H2", "H3", "H4"]
    assert form.item_grid.rows()[0][7:] == ["CC", "I", "N", "N"]
    assert form.values().judgment.hypothesis == "H3"
    form.hypotheses.setCurrentCell(1, 0)
    form.hypothesesRemove.click()
    assert [slot.title for slot in form.item_grid.slots[7:]] == ["H1", "H3", "H4"]
    assert form.item_grid.rows()[0][7:] == ["CC", "N", "N"]
    assert form.values().judgment.hypothesis == "H3"
    put(form.hypotheses, 0, 0, "HA")
    assert form.values().items[0].consistency[0][0] == "HA"


def test_rows_are_added_with_the_next_sign(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    desk.do(save_sheet, evidenced, SHEET)
    form = filling(qtbot, desk, evidenced)
    for press in (form.groupsAdd, form.itemsAdd, form.bridgeAdd):
        press.click()
    assert form.group_grid.rows()[-1] == ["G3", "", ""]
    assert form.item_grid.rows()[-1] == ["E5", "", "", "", "F", "6", "", "N", "N", "N"]
    assert form.item_grid.slots[6].choices == same_words(("", "G1", "G2", "G3"))
    assert form.item_grid.slots[1].choices == same_words(("C-001", "C-002"))
    form.bridge.setCurrentCell(1, 0)
    form.bridgeRemove.click()
    assert form.values().bridge == SHEET.bridge


def test_what_is_typed_is_kept_and_comes_back(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    form = filling(qtbot, desk, evidenced)
    form.show_sheet(SHEET)
    form.hypothesesAdd.click()
    put(form.items, 0, 7, "II")
    form.gaps.setPlainText("One.\n\nTwo.")
    desk.drafts.save(form.draft_key, form.draft())
    again = filling(qtbot, desk, evidenced)
    assert again.values() == form.values()
    assert again.values().gaps == ("One.", "Two.")


def test_the_sheet_is_filed_from_its_page(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    form = SheetForm(desk, evidenced)
    form.show_sheet(SHEET)
    page = ActPage(form)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.performed):
        page.go.click()
    assert desk.read(sheet, evidenced) == SHEET
    assert desk.read(versions, evidenced) == 1
    assert "Attribution sheet, version 1" in {paper.title for paper in desk.papers(evidenced)}


def test_an_empty_sheet_can_be_shown(qtbot: QtBot, desk: Desk, evidenced: UUID) -> None:
    form = filling(qtbot, desk, evidenced)
    form.show_sheet(Sheet())
    assert form.values() == replace(Sheet(), dated=date(2026, 5, 18))


def test_the_act_has_its_form() -> None:
    assert {"attribution.save_sheet": SheetForm} == FORMS
