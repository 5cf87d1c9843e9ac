"""The promises of the docket: all due dates of 10,000 cases, a long case opened. Run by ``tasks.py bench``."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import msgspec

from bench import Figure, measure, times
from measures_register import store_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.store.store import Store

CASES = 10_000
ENTRIES = 2_000
OPENED = date(2026, 3, 2)


@measure
def due_dates() -> Sequence[Figure]:
    """Every open date of 10,000 open cases, two in each, with its proof."""
    from app.docket.queries import due_lines

    with store_of(0) as store:
        _open_cases(store)
        with store.record.reading() as session:
            found = len(due_lines(session))
            seconds = times(lambda: due_lines(session), rounds=5)
    title = f"All {found:,} due dates of {CASES:,} open cases, median"
    return [Figure(title, statistics.median(seconds), "s", 1.0)]


def _open_cases(store: Store) -> None:
    from app.docket.model import CaseRow, DeadlineRow
    from app.docket.rules import Calendar, due_date
    from app.store.base import new_id

    with store.record.transaction() as tx:
        for n in range(CASES):
            case, number = new_id(), f"CT-2026-{n + 1:05d}"
            tx.session.add(
                CaseRow(
                    id=case, number=number, title=f"State {n} v. State {n + 1}", ruleset="ctr-2026",
                    ruleset_version="2026", stage="response", seat="The Hague", language="English", arbitrators=3,
                    registered=OPENED, commenced=OPENED,
                )
            )  # fmt: skip
            found = due_date(OPENED + timedelta(days=n % 300), 30, Calendar("Berenia"), "Article 4(1)")
            proof = msgspec.json.encode(found.steps).decode()
            tx.session.add_all(
                DeadlineRow(
                    case=case, name=name, title="Response to the notice of arbitration", side="respondent",
                    due=found.day, original=found.day, article="Article 4(1)", proof=proof, opened_by=1,
                )
                for name in ("response", "number")
            )  # fmt: skip


@measure
def long_case() -> Sequence[Figure]:
    """A case with 2,000 docket entries shown: head, course, what comes next, the docket itself."""
    from app.desk.start import application

    app = application()
    with store_of(0) as store:
        case = _long_case(store)
        seconds = [_opened(store, case, app) for _ in range(8)][1:]
    title = f"A case of {ENTRIES:,} entries opened on the screen, median"
    return [Figure(title, statistics.median(seconds) * 1000, "ms", 300.0)]


def _long_case(store: Store) -> UUID:
    from app.docket.model import EntryRow
    from measurements import _case

    case = _case(store)
    recorded = datetime(2026, 3, 2, 9, tzinfo=UTC)
    with store.record.transaction() as tx:
        tx.session.add_all(
            EntryRow(
                case=case, number=n, act="registry.name_representatives", title=f"Representatives named, no. {n}",
                detail="A. Agent, B. Counsel", side="claimant", day=OPENED + timedelta(days=n % 600),
                recorded=recorded, zone="Europe/Amsterdam", actor="R. Registrar",
            )
            for n in range(2, ENTRIES + 1)
        )  # fmt: skip
    return case


def _opened(store: Store, case: UUID, app: QApplication) -> float:
    from app.desk.desk import Desk
    from app.desk.workspace import Workspace

    desk = Desk(store)
    desk.store.record.drafts.load("warm")
    begun = time.perf_counter()
    page = Workspace(desk, case)
    page.resize(1280, 860)
    page.show()
    app.processEvents()
    took = time.perf_counter() - begun
    page.close_case()
    page.deleteLater()
    app.processEvents()
    return took
