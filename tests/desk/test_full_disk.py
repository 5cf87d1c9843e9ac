"""A disk that fills up during an act and during an intake: it is said, what was typed stays, and it can go on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.desk.window import Window
from app.docket.model import CaseRow
from app.docket.queries import cases
from app.evidence.acts import receive_exhibits
from app.evidence.screens.receive import ReceiveForm
from app.registry.acts import file_notice
from app.store.kdf import Kdf
from app.store.store import NewPerson, Store
from app.terms import Role, declaration
from app.widgets.actpage import ActPage
from tests.binding.material import written
from tests.conftest import PASSPHRASE, TurnableClock
from tests.desk.test_door import fill_up, medium
from tests.docket.opened import file
from tests.registry.filled import fill_notice

FULL = "The disk is full.\nNothing was written.\nMake room on the disk and try again."


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with medium(tmp_path / "disk", "96m") as found:
        yield found


@pytest.fixture
def store(disk: Path, clock: TurnableClock) -> Iterator[Store]:
    """A store on a small disk, with one case in the evidence stage."""
    registrar = NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE)
    made = Store.create(disk / "store", registrar, clock=clock, kdf=Kdf.floor())
    with made.record.transaction() as tx:
        tx.session.get_one(CaseRow, file(tx)).stage = "evidence"
    yield made
    made.close()


@pytest.fixture
def open_desk(door: Window, store: Store) -> Window:
    door.enter(store)
    return door


def act_page(window: Window, act: str) -> ActPage:
    """The form of an act, opened in the desk."""
    assert window.shell is not None
    assert window.desk is not None
    lines = window.desk.read(cases)
    window.shell.open_act(act, lines[0].id)
    page = window.shell.act_page()
    assert page is not None
    return page


def test_an_act_on_a_full_disk_is_said_and_done_again(open_desk: Window, disk: Path, qtbot: QtBot) -> None:
    page = act_page(open_desk, declaration(file_notice).id)
    fill_notice(page.form)
    typed = page.form.values()
    before = open_desk.desk.read(cases)  # type: ignore[union-attr]  # it is shown by now
    ballast = fill_up(disk, 0)
    page.press()
    assert (page.banner.isVisible(), page.banner.text.text()) == (True, FULL)
    assert page.form.values() == typed
    assert open_desk.desk.read(cases) == before  # type: ignore[union-attr]  # it is shown by now
    ballast.unlink()
    page.banner.again.click()
    qtbot.waitUntil(lambda: open_desk.shell.act_page() is None, timeout=20_000)  # type: ignore[union-attr]  # a case is open
    assert len(open_desk.desk.read(cases)) == len(before) + 1  # type: ignore[union-attr]  # it is shown by now
    open_desk.jobs.wait()
    assert open_desk.report is None


def test_an_intake_on_a_full_disk_is_said_and_done_again(
    open_desk: Window, disk: Path, tmp_path: Path, qtbot: QtBot, store: Store
) -> None:
    (tmp_path / "a.pdf").write_bytes(written(3))
    page = act_page(open_desk, declaration(receive_exhibits).id)
    form = page.form
    assert isinstance(form, ReceiveForm)
    form.supports.setText("Statement of claim")
    ballast = fill_up(disk, 4 << 20)
    form.take([tmp_path / "a.pdf"])
    qtbot.waitUntil(lambda: form.lost != [], timeout=20_000)
    assert form.lost == [("a.pdf", "The disk is full.")]
    assert (form.supports.text(), form.rows, store.record.vault.all()) == ("Statement of claim", [], ())
    ballast.unlink()
    form.take([tmp_path / "a.pdf"])
    qtbot.waitUntil(lambda: len(form.rows) == 1, timeout=40_000)
    assert form.rows[0].exhibit.pages == 3
    assert store.record.vault.read(form.rows[0].exhibit.kept) == written(3)
    assert open_desk.report is None
