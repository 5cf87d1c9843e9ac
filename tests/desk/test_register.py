"""The register's page: what is looked for, seals, a head from paper, verification that can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.desk.registerpage import Register, Watch, midnight
from app.store.register import Entry, Fault
from app.terms import Trouble
from app.widgets.doer import Cancelled
from app.widgets.jobs import JobRunner
from tests.conftest import Staged, TurnableClock
from tests.desk.conftest import open_cases

STRANGE = "3 · 7F3A 91C2 08DE 55AB 1C0F"


@pytest.fixture
def page(desk: Desk, staged: Staged, clock: TurnableClock, qtbot: QtBot) -> Register:
    """The page over five cases, its jobs in threads."""
    staged("five cases", lambda: open_cases(desk))
    clock.forward(days=26)
    desk.jobs = JobRunner()
    made = Register(desk)
    qtbot.addWidget(made)
    made.resize(1180, 820)
    made.show()
    return made


def shown(page: Register) -> list[Entry]:
    page.search()
    return page.table.rows.shown


def choose(box: QComboBox, text: str) -> None:
    box.setCurrentIndex(next(at for at in range(box.count()) if text in box.itemText(at)))


LOOKS: dict[str, tuple[Callable[[Register], object], Callable[[Entry], bool]]] = {
    "act": (lambda p: choose(p.sieve.act, "File a notice"), lambda e: e.act == "registry.file_notice"),
    "case": (lambda p: choose(p.sieve.case, "CT-2026-003"), lambda e: e.case is not None and e.sequence in {12, 13}),
    "nobody": (lambda p: choose(p.sieve.person, "C. Clerk"), lambda _: False),
    "before": (lambda p: p.sieve.until.setText("17 May 2026"), lambda _: False),
    "since": (lambda p: p.sieve.since.setText("2026-05-18"), lambda _: True),
    "words": (lambda p: p.sieve.words.setText("person enrolled mediator"), lambda e: e.sequence == 7),
    "title": (lambda p: p.sieve.words.setText("acknowledgement"), lambda e: e.sequence in {9, 11, 13, 15, 17}),
    "what was entered": (lambda p: p.sieve.words.setText("notice_of_service"), lambda e: e.sequence == 19),
    "no day": (lambda p: p.sieve.since.setText("soon"), lambda _: True),
}  # fmt: skip


def test_what_is_looked_for(page: Register) -> None:
    every = shown(page)
    assert [entry.sequence for entry in every] == list(range(19, 0, -1))
    for name, (ask, fits) in LOOKS.items():
        ask(page)
        assert [e.sequence for e in shown(page)] == [e.sequence for e in every if fits(e)], name
        for box in (page.sieve.case, page.sieve.act, page.sieve.person):
            box.setCurrentIndex(0)
        for line in (page.sieve.words, page.sieve.since, page.sieve.until):
            line.clear()


def test_days_begin_at_midnight() -> None:
    assert str(midnight(date(2026, 5, 18), 1)) == "2026-05-19 00:00:00+00:00"
    assert midnight(None) is None


def test_seals_are_shown_the_newest_first(page: Register) -> None:
    seals = page.seals.rows.shown
    assert [seal.number for seal in seals] == list(range(len(seals), 0, -1))
    words = [[column.text(seals[0]) for column in page.seal_columns()][at] for at in (2, 3, 4)]
    assert words == ["Unlocked", page.desk.head_text(), "R. Registrar"]


def test_a_head_from_paper_is_held_against_it(page: Register, qtbot: QtBot) -> None:
    assert page.card.last.text() == "This register has not been verified on this computer yet."
    page.card.paper.setText(page.desk.head_text().lower().replace(" ", ""))
    page.verify()
    assert not page.check.isEnabled()
    qtbot.waitUntil(page.banner.isVisible, timeout=30_000)
    assert page.banner.text.text().endswith("nothing was changed. The register contains the head from paper.")
    assert page.card.last.text() == f"Last verified {page.desk.clock.now()}: nothing was changed."
    page.banner.hide()
    page.card.paper.setText(STRANGE)
    page.verify()
    qtbot.waitUntil(page.banner.isVisible, timeout=30_000)
    assert (page.banner.property("band"), page.banner.text.text()) == (
        "red", f"This is not the register the paper was made from: after entry 3 it did not stand at {STRANGE}."
    )  # fmt: skip
    assert page.card.last.text().endswith(": faults were found.")


def test_a_head_that_is_none_stands_beside_its_field(page: Register) -> None:
    page.card.paper.setText("412")
    page.verify()
    assert page.card.problem.text().startswith("Type the head as it is printed")
    assert page.check.isEnabled()


def test_a_head_is_read_from_a_produced_document(page: Register, tmp_path: Path) -> None:
    paper = page.desk.papers()[0]
    (tmp_path / "one.pdf").write_bytes(page.desk.paper_bytes(paper.id, "pdf"))
    (tmp_path / "none.pdf").write_bytes(page.desk.render_preview(_without_head()))
    (tmp_path / "text.pdf").write_text("words")
    page.card.read(tmp_path / "one.pdf")
    assert (page.card.paper.text(), page.card.problem.isHidden()) == (paper.register_head, True)
    said = []
    for name in ("none.pdf", "text.pdf", "missing.pdf"):
        page.card.read(tmp_path / name)
        said.append(page.card.problem.text().split(".")[0])
    assert said == [
        "No register head stands in this file",
        "This file cannot be read as a PDF",
        "This file cannot be read",
    ]


def _without_head() -> object:
    from app.documents.model import Caption, Document, Para

    return Document("letter", "A letter", Caption("Cyber Tribunal", "", "", ""), (Para("Words."),), "The Hague")


def test_a_verification_is_stopped(page: Register, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = page.cancel
    monkeypatch.setattr(Watch, "step", lambda watch, *_: _stop(watch, stopped))
    page.verify()
    qtbot.waitUntil(page.banner.isVisible, timeout=30_000)
    assert page.banner.text.text() == "The verification was cancelled; nothing was found out."
    assert (page.check.isEnabled(), page.card.stop.isVisible()) == (True, False)


def _stop(watch: Watch, stopped: Callable[[], object]) -> None:
    stopped()
    if watch.stopped:
        raise Cancelled


def test_progress_is_shown(page: Register) -> None:
    page.watch.step(3, 12)
    page.show_progress()
    assert (page.card.bar.value(), page.card.bar.maximum()) == (3, 12)
    page.cancel()
    with pytest.raises(Cancelled):
        page.watch.step(4, 12)


def test_many_faults_are_counted_and_trouble_is_told(page: Register) -> None:
    page.verified([Fault(f"Fault {n}.") for n in range(15)])
    assert page.banner.text.text().splitlines()[-1] == "And 3 more."
    page.not_verified(Trouble("The disk is gone.", "Nothing was changed."))
    assert page.banner.text.text().startswith("The disk is gone.")
    with pytest.raises(ZeroDivisionError):
        page.not_verified(ZeroDivisionError())
