"""The evidence on screen, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.docket.model import EntryRow
from app.docket.queries import case_facts
from app.docket.rules import Stage
from app.evidence.acts import receive_exhibits, take_in_many
from app.evidence.queries import Compared, custody_chain, exhibits
from app.evidence.rules import Condition, CustodyItem, EventKind, ExhibitIn
from app.evidence.screens import FORMS
from app.evidence.screens.custody import ClosingForm, CustodyForm, point_at
from app.evidence.screens.item import same
from app.evidence.screens.lane import title_of
from app.evidence.screens.receive import ReceiveForm
from app.evidence.screens.tab import EvidenceTab, tab
from app.evidence.screens.wording import dump, size_words
from app.store.store import Store
from app.terms import Override, Refused, Side, Tier, Trouble
from app.widgets.actpage import ActPage
from app.widgets.doer import Cancelled
from tests.binding.material import locked, written
from tests.conftest import Staged
from tests.evidence.conftest import exhibit, filed

EXE = b"MZ\x90\x00\xff\xfe"


@pytest.fixture
def desk(store: Store, case: UUID) -> Iterator[Desk]:
    made = Desk(store)
    yield made
    made.lock_walled()


@pytest.fixture
def stocked(desk: Desk, case: UUID, staged: Staged) -> Desk:
    """Two sound exhibits, one without custody, one in its own format."""

    def build() -> None:
        with desk.store.record.transaction() as tx:
            native = exhibit(tx, "C-003", EXE, rendition=None, pages=0, condition=Condition.NATIVE)
            bare = exhibit(tx, "C-002", item=None, events=())
            receive_exhibits(tx, case, filed(exhibit(tx, "C-001"), bare, native))
            receive_exhibits(tx, case, filed(exhibit(tx, "R-001", b"reply"), side=Side.RESPONDENT))

    staged("stocked", build)
    return desk


def shown(qtbot: QtBot, desk: Desk, case: UUID) -> EvidenceTab:
    made = tab(desk, case)
    assert isinstance(made, EvidenceTab)
    qtbot.addWidget(made)
    made.resize(1160, 600)
    made.show()
    return made


def cells(page: EvidenceTab, column: int) -> list[str]:
    rows = page.table.rows
    return [rows.columns[column].text(row) for row in rows.shown]


def words(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel) if found.text()]


# ------------------------------------------------------------------ the tab


def test_an_empty_case_says_the_first_step(qtbot: QtBot, desk: Desk, case: UUID) -> None:
    page = shown(qtbot, desk, case)
    assert page.body.currentIndex() == 1
    assert (page.verify.isEnabled(), page.custody.isEnabled()) == (False, False)
    with qtbot.waitSignal(page.act_asked) as asked:
        page.receive.click()
    assert asked.args == ["evidence.receive_exhibits"]


def test_exhibits_are_listed_and_sifted(qtbot: QtBot, stocked: Desk, case: UUID) -> None:
    page = shown(qtbot, stocked, case)
    assert cells(page, 0) == ["C-001", "C-002", "C-003", "R-001"]
    assert cells(page, 4) == ["✓ complete", "! one gap", "✓ complete", "✓ complete"]
    assert page.list.aside.text() == "4 on file · 6 pages · 1 with custody gaps"
    page.side.setCurrentText("Respondent")
    assert cells(page, 0) == ["R-001"]
    page.side.setCurrentText("With custody gaps")
    assert cells(page, 0) == ["C-002"]
    page.side.setCurrentText("All")
    page.sieve.setText("c-003")
    assert cells(page, 0) == ["C-003"]


def test_pages_are_shown_or_the_bytes(qtbot: QtBot, stocked: Desk, case: UUID) -> None:
    page = shown(qtbot, stocked, case)
    qtbot.waitUntil(lambda: len(page.viewer.view.pages.sizes) == 2, timeout=15_000)
    page.table.selectRow(2)
    assert page.viewer.stack.currentWidget() is page.viewer.bytes
    assert page.viewer.bytes.dump.toPlainText() == ("00000000  4d 5a 90 00 ff fe                                MZ····")
    assert page.viewer.bytes.why.text() == (
        "This file is kept in its own format. Its bytes are shown; nothing in it is run."
    )


def test_the_chain_of_the_chosen_exhibit(qtbot: QtBot, stocked: Desk, case: UUID) -> None:
    page = shown(qtbot, stocked, case)
    links = page.chain.links.rows
    assert [links.columns[2].text(row) for row in links.shown] == ["Collected", "Received"]
    assert [links.columns[5].text(row) for row in links.shown] == ["—", "✓ same"]
    assert page.chain.state.text() == "✓ complete"
    page.table.selectRow(1)
    assert page.chain.gaps.text() == "no record of the item and its collection"
    assert page.chain.aside.text() == "one event"


def test_a_change_in_the_store_is_shown(qtbot: QtBot, stocked: Desk, case: UUID) -> None:
    page = shown(qtbot, stocked, case)
    page.table.selectRow(1)
    with stocked.store.record.transaction() as tx:
        new = filed(exhibit(tx, "C-004"))
    stocked.do(receive_exhibits, case, new)
    assert cells(page, 0) == ["C-001", "C-002", "C-003", "C-004", "R-001"]
    current = page.table.current()
    assert current is not None
    assert current.number == "C-002"


def test_hashes_are_verified(qtbot: QtBot, stocked: Desk, case: UUID, tmp_path: Path) -> None:
    page = shown(qtbot, stocked, case)
    page.verify.click()
    assert page.banner.text.text() == "4 originals read back at 11:00; every hash is the one on the record."
    kept = page.table.rows.shown[3].kept
    (path,) = (tmp_path / "store").rglob(kept.hex)
    path.write_bytes(b"another file")
    page.verify.click()
    assert page.banner.property("band") == "red"
    assert page.banner.text.text().startswith("R-001: ")
    page.verified((Compared("C-001", "wrong"),))
    assert page.banner.text.text() == "C-001: wrong"
    page.not_verified(Trouble("The disk is gone."))
    assert page.banner.text.text() == "The disk is gone."
    page.table.selectRow(3)
    page.viewer.failed(Trouble("It cannot be read."))
    assert page.viewer.stack.currentWidget() is page.viewer.view


def test_the_original_is_saved(
    qtbot: QtBot, stocked: Desk, case: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, stocked, case)
    page.table.selectRow(3)
    target = tmp_path / "saved"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.viewer.save.click()
    assert target.read_bytes() == b"reply"
    with pytest.raises(Trouble):
        page.viewer.save_to(tmp_path / "nowhere" / "saved")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["saved", "store"]


# ------------------------------------------------------------------ receiving


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "filing"
    folder.mkdir()
    (folder / "C-007_forensic-report.pdf").write_bytes(written(3))
    (folder / "empty.pdf").touch()
    (folder / "locked.pdf").write_bytes(locked())
    (folder / "tool.exe").write_bytes(EXE)
    return folder


def receiving(qtbot: QtBot, desk: Desk, case: UUID) -> tuple[ReceiveForm, ActPage]:
    form = ReceiveForm(desk, case)
    page = ActPage(form)
    qtbot.addWidget(page)
    page.show()
    return form, page


def put(table: QTableWidget, row: int, column: int, text: str) -> None:
    """Type in one cell."""
    table.model().setData(table.model().index(row, column), text)


def lane_of(form: ReceiveForm) -> list[QWidget]:
    """The rows of the triage lane."""
    items = [form.lane.itemAt(at) for at in range(form.lane.count())]
    return [part for item in items if item is not None and (part := item.widget()) is not None]


def drop(form: ReceiveForm, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(QPoint(5, 5).toPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    form.dropEvent(event)


def test_a_folder_is_taken_in_and_triaged(qtbot: QtBot, desk: Desk, case: UUID, files: Path) -> None:
    form, _ = receiving(qtbot, desk, case)
    drop(form, files)
    assert form.grid.rows() == [
        ["C-001", "Forensic report", "", "parties", "English", "✓ sound"],
        ["C-002", "Locked", "", "parties", "English", "✕ locked"],
        ["C-003", "Tool", "", "parties", "English", "• own format"],
    ]
    lane = [words(part) for part in lane_of(form)]
    assert lane == [
        ["not taken in", "“empty.pdf” is empty."],
        ["locked", "C-002: The file is locked with a password."],
        ["own format", "C-003: The file is kept in its own format; it has no readable pages."],
    ]
    assert form.count.text() == "3 listed · 1 sound"


def test_the_filing_is_received_with_custody(qtbot: QtBot, desk: Desk, case: UUID, files: Path) -> None:
    form, page = receiving(qtbot, desk, case)
    form.take([files / "C-007_forensic-report.pdf"])
    form.channel.setText("by hand")
    put(form.exhibits, 0, 2, "2 May 2026")
    put(form.exhibits, 0, 3, "public")
    for name, text in (("item_collector", "E. Villads"), ("item_source", "gateway"), ("item_method", "export"),
                       ("item_started", "1 May 2026 09:30"), ("carrier", "Courier"), ("carried", "4 May 2026 08:00"),
                       ("item_hash_value", form.rows[0].exhibit.sha256.upper())):  # fmt: skip
        getattr(form, name).setText(text)
    assert form.custody.text() == "✓ complete"
    assert page.strip.reasons == () or form.problems() == ()
    with qtbot.waitSignal(page.performed):
        page.go.click()
    (found,) = desk.read(exhibits, case)
    chain = desk.read(custody_chain, found.id)
    assert (found.number, found.day, found.tier, found.custody.complete) == ("C-001", date(2026, 5, 2), Tier.OPEN, True)
    assert [(k.event.kind, k.event.released_by, k.event.received_by) for k in chain] == [
        (EventKind.COLLECTED, "gateway", "E. Villads"),
        (EventKind.TRANSFERRED, "E. Villads", "Courier"),
        (EventKind.RECEIVED, "Courier", "Registry"),
    ]
    assert [p.title for p in desk.papers(case)] == ["Receipt for exhibits of Republic of Aldova"]


def test_what_cannot_be_read_is_told_and_kept(qtbot: QtBot, desk: Desk, case: UUID, files: Path) -> None:
    form, page = receiving(qtbot, desk, case)
    form.take([files / "C-007_forensic-report.pdf"])
    put(form.exhibits, 0, 0, "R-001")
    put(form.exhibits, 0, 2, "the other day")
    form.item_started.setText("noon")
    form.carried.setText("later")
    assert [r.text for r in form.problems()] == [
        "“noon” is no day and time.",
        "R-001: “the other day” is no day.",
        "R-001: the hand-over has no day and time.",
        "R-001: the number belongs to the other side's series.",
    ]
    page.keep_draft()
    again = ReceiveForm(desk, case)
    qtbot.addWidget(again)
    assert again.grid.rows() == form.grid.rows()
    assert [row.carried for row in again.rows] == ["later"]
    assert again.rows[0].exhibit.kept == form.rows[0].exhibit.kept


def test_each_side_has_its_own_numbers(qtbot: QtBot, stocked: Desk, case: UUID, files: Path) -> None:
    form, _ = receiving(qtbot, stocked, case)
    form.take([files / "C-007_forensic-report.pdf", files / "tool.exe"])
    assert [row.exhibit.number for row in form.rows] == ["C-004", "C-005"]
    form.side.setCurrentIndex(1)
    assert [row.exhibit.number for row in form.rows] == ["R-002", "R-003"]
    assert "duplicate" in words(form)
    form.exhibits.selectRow(0)
    form.removeRow.click()
    assert [row.exhibit.title for row in form.rows] == ["Tool"]
    form.removeRow.click()
    assert form.preview() is None


def test_details_belong_to_their_exhibit(qtbot: QtBot, desk: Desk, case: UUID, files: Path) -> None:
    form, _ = receiving(qtbot, desk, case)
    form.take([files / "C-007_forensic-report.pdf", files / "tool.exe"])
    form.exhibits.selectRow(0)
    form.note.setText("first")
    form.exhibits.selectRow(1)
    assert form.note.text() == ""
    form.note.setText("second")
    form.item_collector.setText("X")
    form.exhibits.selectRow(0)
    assert [row.exhibit.note for row in form.rows] == ["first", "second"]
    assert (form.item_collector.text(), form.rows[0].exhibit.item) == ("", None)


def test_files_and_folders_are_chosen(
    qtbot: QtBot, desk: Desk, case: UUID, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, _ = receiving(qtbot, desk, case)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(files / "tool.exe")], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(files))
    form.addFiles.click()
    form.addFolder.click()
    assert [row.exhibit.title for row in form.rows] == ["Tool", "Forensic report", "Locked", "Tool"]


def test_a_cancelled_file_lets_the_next_one_in(
    qtbot: QtBot, desk: Desk, case: UUID, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, _ = receiving(qtbot, desk, case)

    def stopped(work: object, paths: tuple[Path, ...], progress: object) -> object:
        if paths[0].name == "tool.exe":
            raise Cancelled
        return take_in_many(desk.store.record.vault, paths)

    monkeypatch.setattr(desk, "in_vault", stopped)
    monkeypatch.setattr("app.evidence.acts.TOGETHER", 1)
    form.take([files / "tool.exe", files / "locked.pdf"])
    assert [row.exhibit.title for row in form.rows] == ["Locked"]
    with pytest.raises(ZeroDivisionError):
        form.failed([files / "x"], ZeroDivisionError())


# ------------------------------------------------------------------ custody and the close


def test_a_custody_event_is_recorded_on_the_chosen_exhibit(qtbot: QtBot, stocked: Desk, case: UUID) -> None:
    page = shown(qtbot, stocked, case)
    page.table.selectRow(1)
    with qtbot.waitSignal(page.act_asked) as asked:
        page.custody.click()
    assert asked.args == ["evidence.record_custody"]
    form = CustodyForm(stocked, case)
    qtbot.addWidget(form)
    assert form.exhibit.currentData() == "C-002"
    assert form.released_by.text() == "Registry"
    assert form.no_preview().splitlines()[0] == "The chain so far (C-002)"
    form.kind.setCurrentText("Transferred")
    assert [(r.field, r.text) for r in form.problems()] == [
        ("received_by", "Name who released the item and who received it; both acknowledge.")
    ]
    form.received_by.setText("Expert")
    form.item_collector.setText("E. Villads")
    assert form.problems() == ()
    form.perform()
    found = next(e for e in stocked.read(exhibits, case) if e.number == "C-002")
    last = stocked.read(custody_chain, found.id)[-1].event
    assert (last.kind, last.released_by, last.received_by) == (EventKind.TRANSFERRED, "Registry", "Expert")
    assert "the source is not named" in found.custody.gaps


def test_an_item_left_alone_is_not_written_again(qtbot: QtBot, stocked: Desk, case: UUID) -> None:
    form = CustodyForm(stocked, case)
    qtbot.addWidget(form)
    assert form.before is not None
    assert form.item() is None
    form.item_seal.setText("AL-1")
    made = form.item()
    assert made is not None
    assert (made.seal, made.collector) == ("AL-1", form.before.collector)
    assert not same(made, form.before)
    form.zone.setEditText("Nowhere/Land")
    assert form.problems()[0].text == "There is no time zone “Nowhere/Land”."


def test_a_custody_form_without_exhibits_says_so(qtbot: QtBot, desk: Desk, case: UUID) -> None:
    form = CustodyForm(desk, case)
    qtbot.addWidget(form)
    assert [r.text for r in form.problems()] == ["There is no exhibit on file."]
    point_at(desk, case, "C-001")
    point_at(desk, case, "C-001")
    assert desk.drafts.load(form.draft_key) == {"exhibit_number": "C-001"}


def test_the_stage_is_closed_beside_its_gaps(qtbot: QtBot, stocked: Desk, case: UUID) -> None:
    with stocked.store.record.transaction() as tx:
        tx.add(EntryRow(
            case=case, number=4, act="registry.file_statement_of_defence", title="Defence", detail="",
            side=Side.RESPONDENT.value, day=date(2026, 5, 11), recorded=tx.moment.utc, zone="UTC", actor="X",
            strikes=None,
        ))  # fmt: skip
    form = ClosingForm(stocked, case)
    qtbot.addWidget(form)
    assert "C-002  no record of the item and its collection" in words(form)
    with pytest.raises(Refused):
        form.perform()
    form.perform(Override("Weight is for the award."))
    assert stocked.read(case_facts, case).stage is Stage.HEARING
    form.day.setDate(form.day.date().addDays(1))
    assert [r.field for r in form.problems()] == ["day"]


def test_every_act_has_its_form() -> None:
    assert {
        "evidence.receive_exhibits": ReceiveForm, "evidence.record_custody": CustodyForm,
        "evidence.close_stage": ClosingForm,
    } == FORMS  # fmt: skip


def test_words_and_sizes() -> None:
    assert [size_words(n) for n in (5, 2048, 5 * 1024**2, 3 * 1024**3)] == ["5 bytes", "2.0 kB", "5.0 MB", "3.0 GB"]
    assert dump(b"") == ""
    assert title_of(Path("R-012 - reply_to-claim.PDF")) == "Reply to claim"
    assert same(CustodyItem(), CustodyItem(note="not shown"))
    assert ExhibitIn("", "", None, "", UUID(int=0), "", 0).rendition is None
