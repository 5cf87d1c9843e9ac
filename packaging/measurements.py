"""The promises of the first path: start, act, live preview, long award. Run by ``tasks.py bench``."""

from __future__ import annotations

import itertools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import measures_backup  # noqa: F401  declares its measurements
import measures_register  # noqa: F401  the same
import measures_rules  # noqa: F401  the same
import measures_time  # noqa: F401  the same
import measures_vault  # noqa: F401  the same
from bench import Figure, main, measure, p95, ratio, times

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.documents.model import Document
    from app.store.store import Store
    from app.store.transaction import Tx
    from app.widgets.pages import Pages

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("empty"))
"""
_DESK = """
import os
from app.desk.start import application, open_window
app = application()
window = open_window()
"""
_SHOWN = """
window.show()
while not window.isVisible() or window.windowHandle() is None or not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
os._exit(0)
"""


def _process(code: str, home: str) -> None:
    """One start as installed: with its byte code beside it, which the first, unmeasured round writes."""
    places = {"HOME": home, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": home}
    environment = {**os.environ, **places, "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run([sys.executable, "-c", code + _SHOWN], check=True, env=environment)


def paired(one: str, other: str, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds of two programs run in turn, so that both meet the machine's same moods."""
    first: list[float] = []
    second: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        _process(one, home)
        _process(other, home)
        for _ in range(rounds):
            first += times(lambda: _process(one, home), rounds=1, warm=0)
            second += times(lambda: _process(other, home), rounds=1, warm=0)
    return first, second


@measure
def start() -> Sequence[Figure]:
    """From nothing to the unlock window on the screen, against an empty window of the same toolkit."""
    desk, empty = paired(_DESK, _EMPTY, 11)
    title = f"Start to the unlock window ({statistics.median(desk) * 1000:.0f} ms) against an empty window, 11 pairs"
    return [Figure(title, ratio(desk, empty), "x", 1.4)]


@measure
def act() -> Sequence[Figure]:
    """One act committed while 100,000 entries stand in the register."""
    with _store() as store:
        _fill(store, 100_000)
        case, entry = _case(store), itertools.count(2)
        seconds = times(lambda: _turn(store, case, next(entry)), rounds=80, warm=4)
    return [
        Figure("An act committed with 100,000 register entries, median", statistics.median(seconds) * 1000, "ms", 25.0),
        Figure("An act committed with 100,000 register entries, 95th percentile", p95(seconds) * 1000, "ms", 25.0),
    ]


@contextmanager
def _store() -> Iterator[Store]:
    from app.store.kdf import Kdf
    from app.store.store import NewPerson, Store
    from app.terms import Role, SystemClock

    with tempfile.TemporaryDirectory() as folder:
        person = NewPerson("R. Registrar", Role.REGISTRAR, "correct horse battery staple")
        store = Store.create(Path(folder) / "store", person, clock=SystemClock(), kdf=Kdf.floor())
        try:
            yield store
        finally:
            store.close()


def _fill(store: Store, entries: int) -> None:
    from app.store.register import Line

    for start_at in range(0, entries, 10_000):
        with store.record.transaction() as tx:
            lines = [Line("bench.entry", f"entry {start_at + n}", None, {"n": n}) for n in range(10_000)]
            tx.record_many(lines)


def _case(store: Store) -> UUID:
    from datetime import date

    from app.docket.acts import NewCase, NewParty, open_case
    from app.registry.acts import file_notice
    from app.terms import Side

    parties = (NewParty(Side.CLAIMANT, "Republic A", "A"), NewParty(Side.RESPONDENT, "Kingdom B", "B"))
    with store.record.transaction() as tx:
        step = open_case(tx, file_notice, NewCase("A v. B", parties, date(2026, 3, 2), "The Hague"))
        step.enter("Notice of arbitration", by=Side.CLAIMANT)
    return step.case.id


def _turn(store: Store, case: UUID, number: int) -> None:
    """A full act with rule check, docket entry and register entry: an entry is made and struck in turn."""
    from app.docket.acts import strike_entry

    with store.record.transaction() as tx:
        _enter(tx, case) if number % 2 == 0 else strike_entry(tx, case, number - 1, "measured")


def _enter(tx: Tx, case: UUID) -> None:
    from app.docket.acts import begin
    from app.registry.acts import name_representatives
    from app.terms import Side

    begin(tx, name_representatives, case).enter("Representatives named", by=Side.CLAIMANT, closes=())


@measure
def preview() -> Sequence[Figure]:
    """A two-page order worded, rendered and on the screen again after a key was pressed."""
    from PySide6.QtWidgets import QApplication

    from app.widgets.pages import Pages

    application = QApplication([])
    view = Pages()
    view.resize(560, 760)
    view.show()
    seconds = [_shown(view, application, n) for n in range(24)][4:]
    view.deleteLater()
    return [
        Figure("Live preview of a two-page order, median", statistics.median(seconds) * 1000, "ms", 150.0),
        Figure("Live preview of a two-page order, 95th percentile", p95(seconds) * 1000, "ms", 150.0),
    ]


def _shown(view: Pages, application: QApplication, turn: int) -> float:
    from app.documents.pdf import render_pdf

    begun = time.perf_counter()
    view.open(render_pdf(_order(turn), archival=False), stay=True)
    while _waiting(view):
        application.processEvents()
    return time.perf_counter() - begun


def _waiting(view: Pages) -> bool:
    keys = [view.key(page) for page in view.visible()]
    return not keys or any(key not in view.images or key in view.stale for key in keys)


def _order(turn: int) -> Document:
    from datetime import date

    from app.documents.model import Caption, Document, Heading, Para, Signatures, Signer

    caption = Caption("Cyber Tribunal", "CT-2026-001", "Republic of Aldova", "Kingdom of Berenia", "Rules 2026")
    text = "The Tribunal, having heard both Parties, orders that the step be taken by the day stated below. " * 3
    heads = [block for n in range(7) for block in (Heading(f"Head {n}"), Para(f"{text}{turn}"), Para(text))]
    signed = Signatures((Signer("Prof. N. Adeyemi", "Presiding Arbitrator"),), "The Hague", date(2026, 5, 15))
    return Document("procedural_order", "Procedural Order No. 1", caption, (*heads, signed), "The Hague")


@measure
def award() -> Sequence[Figure]:
    """A hundred pages of award as the archive keeps it, against the same document without the archive's extras."""
    from app.documents.model import AnyBlock, Caption, Document, Heading, Para, Toc
    from app.documents.pdf import render

    caption = Caption("Cyber Tribunal", "CT-2026-001", "Republic of Aldova", "Kingdom of Berenia", "Rules 2026")
    text = (
        "The Tribunal finds that the conduct is attributable to the Respondent on the evidence of exhibit C-012. " * 6
    )
    blocks: list[AnyBlock] = [Toc()]
    for n in range(100):
        blocks += [Heading(f"Question {n + 1}"), *(Para(text) for _ in range(5))]
    document = Document("award", "Award", caption, tuple(blocks), "The Hague", cover=True)
    pages = render(document).pages
    seconds = times(lambda: render(document), rounds=5)
    return [Figure(f"An award of 100 pages (measured on {pages})", statistics.median(seconds) * 100 / pages, "s", 2.0)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
