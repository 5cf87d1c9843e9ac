"""Sealed entries, docket sheets, inboxes in other hands."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import openpyxl
import pypdfium2
import pytest

from app.desk.desk import Desk
from app.desk.ics import calendar_file
from app.docket import acts
from app.docket.queries import absences, docket_entries, due_lines, hidden_entries, seals, shown_entries
from app.docket.rules.absences import Absence
from app.docket.rules.sealing import (
    PUBLIC,
    Level,
    Reader,
    Readership,
    Seal,
    Sealing,
    chosen_readership,
    readerships,
    shortcomings_of_sealing,
)
from app.docket.screens.sheet import sheet_bytes, sheet_facts
from app.documents.cells import csv_of, safe, xlsx_of
from app.store.store import Store
from app.terms import Moment, Refused, Role, Side
from tests.conftest import TurnableClock

DAY = date(2026, 5, 18)
ORDER = "Procedural Order No. 2, paragraph 4"


def do(store: Store, function: Callable[..., Any], *args: Any) -> Any:
    with store.record.transaction() as tx:
        return function(tx, *args)


def read(store: Store, query: Callable[..., Any], *args: Any) -> Any:
    with store.record.reading() as session:
        return query(session, *args)


@pytest.mark.parametrize(
    ("level", "admitted", "closed_to"),
    [
        (Level.PARTIES, (), {"PUBLIC"}),
        (Level.TRIBUNAL, (), {"PUBLIC", "CLAIMANT", "RESPONDENT"}),
        (Level.TRIBUNAL, (Side.CLAIMANT,), {"PUBLIC", "RESPONDENT"}),
        (Level.REGISTRY, (), {"PUBLIC", "CLAIMANT", "RESPONDENT", "TRIBUNAL"}),
    ],
)
def test_a_seal_closes_an_entry_to_those_outside_its_circle(
    level: Level, admitted: tuple[Side, ...], closed_to: set[str]
) -> None:
    seal = Seal(Sealing(2, level, admitted, date(2026, 6, 1), ORDER), 3)
    assert {r.name for r in Readership if seal.hides(r.reader, DAY)} == closed_to
    assert {r.name for r in Readership if seal.hides(r.reader, date(2026, 6, 1))} == closed_to
    assert not any(seal.hides(r.reader, date(2026, 6, 2)) for r in Readership)


def test_nobody_makes_a_sheet_for_a_circle_within_their_own() -> None:
    names = [[r.name for r in readerships(role)] for role in (Role.CLERK, Role.ARBITRATOR, Role.MEDIATOR)]
    assert names == [[r.name for r in Readership], ["PUBLIC", "CLAIMANT", "RESPONDENT", "TRIBUNAL"], ["PUBLIC"]]
    assert chosen_readership("", Role.SECRETARY) is Readership.TRIBUNAL
    assert chosen_readership("claimant", Role.SECRETARY) is Readership.CLAIMANT
    with pytest.raises(Refused, match="public, claimant, respondent, tribunal"):
        chosen_readership("registry", Role.SECRETARY)


def test_what_cannot_be_sealed_is_named_by_its_field() -> None:
    now = Moment.__new__(Moment)
    object.__setattr__(now, "utc", None)
    bad = Sealing(9, Level.PUBLIC, (), None, " ")
    found = [r.field for r in shortcomings_of_sealing(bad, (), now)]
    assert found == ["entry", "level", "order"]


@pytest.mark.usefixtures("people")
def test_sealed_entries_are_closed_in_every_list_and_open_again(store: Store, opened: UUID) -> None:
    sealing = Sealing(2, Level.REGISTRY, (), None, ORDER)
    assert do(store, acts.seal_entry, opened, sealing) == 3
    public = read(store, shown_entries, opened, PUBLIC, DAY)
    assert [(e.number, e.title, e.closed) for e in public] == [
        (3, "Entry 2 sealed for the registry", False),
        (2, "Sealed", True),
        (1, "Notice of arbitration", False),
    ]
    own = read(store, shown_entries, opened, Reader(Level.REGISTRY), DAY)
    assert [(e.title, e.sealed) for e in own][1] == (
        "Notice served", f"sealed for the registry; {ORDER}, entry 3")  # fmt: skip
    assert read(store, hidden_entries, PUBLIC, DAY) == {(opened, 2)}
    with store.record.transaction() as tx:
        step = acts.begin(tx, acts.strike_entry, opened)
        step.deadline("x", "A telling title", Side.CLAIMANT, date(2026, 6, 30), "Article 17")
    lines = read(store, due_lines)
    opening = {line.opened_by for line in lines if line.title == "A telling title"}
    file = calendar_file(lines, (), store.clock.now().utc, sealed=frozenset((opened, n) for n in opening))
    assert (b"A telling title" in file, b"CT-2026-001: Sealed" in file, b"Article 17" in file) == (False, True, False)
    assert do(store, acts.seal_entry, opened, Sealing(2, Level.PARTIES, (), None, "Order 3")) == 4
    assert [(n, s.by) for n, s in read(store, seals, opened).items()] == [(2, 4)]
    assert do(store, acts.unseal_entry, opened, 2, "Procedural Order No. 4") == 5
    assert read(store, hidden_entries, PUBLIC, DAY) == frozenset()
    with pytest.raises(Refused, match="Entry 2 is not sealed"):
        do(store, acts.unseal_entry, opened, 2, ORDER)
    assert store.record.verify() == []


@pytest.fixture
def sheet(store: Store, opened: UUID) -> tuple[Desk, UUID]:
    """Entry 1 struck by 3, entry 2 sealed for the tribunal by 4."""
    do(store, acts.strike_entry, opened, 1, '=HYPERLINK("http://evil") entered twice')
    do(store, acts.seal_entry, opened, Sealing(2, Level.TRIBUNAL, (), date(2026, 7, 1), ORDER))
    return Desk(store), opened


def test_the_sheet_shows_struck_entries_struck_and_sealed_ones_closed(sheet: tuple[Desk, UUID]) -> None:
    desk, case = sheet
    facts = sheet_facts(desk, case, Readership.CLAIMANT)
    assert [(r.number, r.title, r.struck_by, r.closed) for r in facts.rows] == [
        (1, "Notice of arbitration", 3, False),
        (2, "Sealed", None, True),
        (3, 'Entry 1 struck: =HYPERLINK("http://evil") entered twice', None, False),
        (4, "Entry 2 sealed for the tribunal and the registry, until 1 July 2026", None, False),
    ]
    pdf = pypdfium2.PdfDocument(sheet_bytes(facts, ".pdf"))
    words = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
    assert "Struck by entry 3." in " ".join(words.split())
    assert "Notice served" not in words
    assert facts.register_head in words
    assert sheet_bytes(facts, ".docx")[:2] == b"PK"
    with pytest.raises(Refused):
        sheet_bytes(facts, ".exe")


def test_tables_for_other_programs_hold_no_formula(sheet: tuple[Desk, UUID]) -> None:
    desk, case = sheet
    facts = sheet_facts(desk, case, Readership.REGISTRY)
    data = sheet_bytes(facts, ".csv")
    assert data[:3] == b"\xef\xbb\xbf"
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert [(r[0], r[1], r[2], r[7]) for r in rows[1:3]] == [
        ("1", "2026-05-18", "Notice of arbitration", "3"), ("2", "2026-05-18", "Notice served", "")]  # fmt: skip
    sheet_ = openpyxl.load_workbook(io.BytesIO(sheet_bytes(facts, ".xlsx"))).active
    assert sheet_ is not None
    assert [cell.data_type for cell in sheet_[2]][:4] == ["n", "d", "s", "n"]
    assert [bool(sheet_.cell(row, 3).font.strike) for row in (2, 3)] == [True, False]


@pytest.mark.parametrize("words", ["=1+1", "+49 170", "-2", "@SUM(A1)", "\t=1", " =1", "\r=1", "\n=1"])
def test_words_that_begin_like_a_formula_stay_words(words: str) -> None:
    assert str(safe(words)).startswith("'")
    (row,) = list(csv.reader(io.StringIO(csv_of(("a",), ((words,),)).decode("utf-8-sig"))))[1:]
    assert row[0].startswith("'")
    book = openpyxl.load_workbook(io.BytesIO(xlsx_of("[a]:b", ("a",), ((words,),), DAY)))
    assert [(s.title, s["A2"].data_type) for s in book] == [("ab", "s")]


AWAY = Absence("R. Registrar", "C. Clerk", date(2026, 5, 20), date(2026, 6, 3), "Files are in room 2")


@pytest.mark.usefixtures("people")
def test_an_inbox_in_other_hands_ends_by_itself(store: Store, clock: TurnableClock) -> None:
    do(store, acts.hand_over, AWAY, store.people())
    assert read(store, absences, DAY) == (AWAY,)
    assert [AWAY.on(date(2026, 5, 19)), AWAY.on(date(2026, 5, 20)), AWAY.on(date(2026, 6, 3))] == [False, True, True]
    assert read(store, absences, date(2026, 6, 4)) == ()
    assert clock.now().day == DAY


BAD = (
    (Absence("Nobody", "C. Clerk", DAY, DAY), ["person"]),
    (Absence("R. Registrar", "A. Presiding", DAY, DAY), ["alternate"]),
    (Absence("R. Registrar", "R. Registrar", DAY, DAY), ["alternate"]),
    (Absence("R. Registrar", "C. Clerk", DAY, date(2026, 5, 17)), ["last"]),
    (Absence("R. Registrar", "C. Clerk", date(2026, 5, 1), date(2026, 5, 2)), ["last"]),
    (Absence("R. Registrar", "C. Clerk", DAY, date(2027, 5, 30)), ["last"]),
    (Absence("R. Registrar", "C. Clerk", None, None), ["first", "last"]),
)


@pytest.mark.usefixtures("people")
def test_what_cannot_be_handed_over_is_named_by_its_field(store: Store) -> None:
    for absence, fields in BAD:
        with pytest.raises(Refused) as met:
            do(store, acts.hand_over, absence, store.people())
        assert [reason.field for reason in met.value.reasons] == fields


@pytest.mark.usefixtures("people")
def test_nobody_is_away_twice_nor_looks_after_an_inbox_while_away(store: Store) -> None:
    do(store, acts.hand_over, AWAY, store.people())
    for absence, field in (
        (Absence("R. Registrar", "S. Secretary", DAY, date(2026, 5, 20)), "first"),
        (Absence("C. Clerk", "R. Registrar", DAY, date(2026, 5, 30)), "alternate"),
    ):
        with pytest.raises(Refused) as met:
            do(store, acts.hand_over, absence, store.people())
        assert [reason.field for reason in met.value.reasons] == [field]
    assert len(read(store, docket_entries, UUID(int=0))) == 0
