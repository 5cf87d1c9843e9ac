"""Filing the sheet in a real encrypted store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DatabaseError

from app.attribution.acts import save_sheet
from app.attribution.documents import SheetFacts
from app.attribution.model import SheetRow
from app.attribution.queries import sheet, versions
from app.attribution.rules import Sheet
from app.docket.model import CaseRow
from app.docket.queries import docket_entries
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Override, Refused, Side
from tests.attribution.conftest import SHEET
from tests.conftest import People, TurnableClock


def test_a_sheet_is_filed_as_a_version(store: Store, evidenced: UUID) -> None:
    with store.record.transaction() as tx:
        assert save_sheet(tx, evidenced, SHEET) == 3
    with store.record.reading() as session:
        assert sheet(session, evidenced) == SHEET
        assert versions(session, evidenced) == 1
        entry = docket_entries(session, evidenced)[0]
        owed = next(o for o in owed_papers(session) if o.kind == "attribution_sheet")
    assert (entry.title, entry.side, entry.detail) == (
        "Attribution sheet, version 1", Side.TRIBUNAL, "Dr S. Haddad"
    )  # fmt: skip
    facts = owed.facts_as(SheetFacts)
    assert (facts.sheet, facts.version, facts.place) == (SHEET, 1, "The Hague")
    assert store.record.verify() == []


def test_a_later_version_stands_beside_the_first(store: Store, evidenced: UUID) -> None:
    later = replace(SHEET, gaps=())
    for each in (SHEET, later):
        with store.record.transaction() as tx:
            save_sheet(tx, evidenced, each)
    with store.record.reading() as session:
        assert sheet(session, evidenced) == later
        assert versions(session, evidenced) == 2
    with pytest.raises(DatabaseError), store.record.transaction() as tx:
        tx.session.execute(update(SheetRow).values(body="{}"))


def test_no_sheet_yet(store: Store, evidenced: UUID) -> None:
    with store.record.reading() as session:
        assert sheet(session, evidenced) is None
        assert versions(session, evidenced) == 0


def test_a_sheet_on_exhibits_not_on_file_is_refused(store: Store, case: UUID) -> None:
    before = store.record.head()
    with pytest.raises(Refused, match=r"C-001 is not on file"), store.record.transaction() as tx:
        save_sheet(tx, case, SHEET)
    assert store.record.head() == before


def test_an_empty_sheet_and_one_out_of_its_stage_are_refused(store: Store, evidenced: UUID) -> None:
    with pytest.raises(Refused, match="State the question"), store.record.transaction() as tx:
        save_sheet(tx, evidenced, Sheet(), override=Override("x"))
    with store.record.transaction() as tx:
        tx.session.get_one(CaseRow, evidenced).stage = "compliance"
    with pytest.raises(Refused, match="Open in the stage"), store.record.transaction() as tx:
        save_sheet(tx, evidenced, SHEET)


def test_what_nobody_pleaded_wants_a_reason(store: Store, evidenced: UUID) -> None:
    with pytest.raises(Refused, match="nobody has pleaded it"), store.record.transaction() as tx:
        save_sheet(tx, evidenced, SHEET, ("ARSIWA Article 4",))
    with store.record.transaction() as tx:
        assert save_sheet(tx, evidenced, SHEET, ("ARSIWA Article 4",), Override("The Tribunal knows the law.")) == 3


@pytest.mark.parametrize(("who", "may"), [("A. Presiding", True), ("M. Mediator", False)])
def test_who_files_a_sheet(
    store: Store, people: People, evidenced: UUID, clock: TurnableClock, tmp_path: Path, who: str, *, may: bool
) -> None:
    store.close()
    theirs = Store.open(tmp_path / "store", who, people.passphrase, clock=clock)
    try:
        if may:
            with theirs.record.transaction() as tx:
                assert save_sheet(tx, evidenced, SHEET) == 3
        else:
            with pytest.raises(Refused, match="you act as mediator"), theirs.record.transaction() as tx:
                save_sheet(tx, evidenced, SHEET)
    finally:
        theirs.close()
