"""Documents owed and papers kept: once, unchanged, and as the register says."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.store.base import new_id
from app.store.papers import (
    Paper,
    add_version,
    keep_paper,
    owed_paper,
    owed_papers,
    paper,
    paper_bytes,
    paper_for,
    papers,
)
from app.store.store import Store
from app.store.trouble import StoreDamaged
from app.terms import Money
from tests.store.test_register import tampered

CASE = uuid.UUID(int=7)
DAY = date(2026, 5, 18)


@dataclass(frozen=True)
class LetterFacts:
    to: str
    day: date
    fee: Money


FACTS = LetterFacts("Meridian Bank", DAY, Money(Decimal("1500.00"), "EUR"))


def owe(store: Store, title: str = "Letter") -> uuid.UUID:
    with store.record.transaction() as tx:
        return tx.owe("letter", FACTS, case=CASE, title=title, entry=4)


def keep(store: Store, owed: uuid.UUID, pdf: bytes = b"%PDF") -> uuid.UUID:
    with store.record.transaction() as tx:
        return keep_paper(tx, owed, pdf=pdf, docx=b"PK", pages=2, words_hash="ab" * 32, day=DAY)


def test_what_is_owed_carries_its_facts(store: Store) -> None:
    first, second = owe(store), owe(store, "Second letter")
    with store.record.reading() as session:
        due = owed_papers(session)
    assert [(each.id, each.kind, each.case, each.title, each.entry) for each in due] == [
        (first, "letter", CASE, "Letter", 4),
        (second, "letter", CASE, "Second letter", 4),
    ]
    assert due[0].facts_as(LetterFacts) == FACTS


def test_a_paper_is_produced_once(store: Store) -> None:
    owed, head = owe(store), store.record.head()
    kept = keep(store, owed)
    pdf_hash, docx_hash = (hashlib.sha256(data).hexdigest() for data in (b"%PDF", b"PK"))
    assert keep(store, owed, b"other") == kept
    with store.record.reading() as session:
        assert owed_papers(session) == ()
        assert owed_paper(session, owed).produced is True
        assert papers(session, new_id()) == ()
        assert papers(session, CASE) == papers(session) == (
            Paper(
                kept, owed, None, "letter", CASE, "Letter", "", 4, DAY, 2, "ab" * 32, pdf_hash, docx_hash,
                datetime(2026, 5, 18, 9, tzinfo=UTC), head.text,
            ),
        )  # fmt: skip
    assert (paper_bytes(store.record, kept, "pdf"), paper_bytes(store.record, kept, "docx")) == (b"%PDF", b"PK")
    assert store.record.head().size == head.size + 1
    assert store.record.verify() == []


def test_large_papers_stand_in_the_vault(store: Store) -> None:
    large = b"%PDF" + bytes(1024 * 1024)
    kept = keep(store, owe(store), large)
    assert [each.size for each in store.record.vault.all()] == [len(large)]
    with store.record.transaction() as tx:
        assert paper_bytes(tx, kept, "pdf") == large
    assert store.record.verify() == []


def test_a_signed_version_stands_beside_the_first(store: Store) -> None:
    owed = owe(store)
    first = keep(store, owed)
    with store.record.transaction() as tx:
        second = add_version(tx, first, b"%PDF signed", "signed by 2 of 3", pages=3)
    with store.record.reading() as session:
        assert [(p.id, p.supersedes, p.label, p.pages) for p in papers(session)] == [
            (first, None, "", 2),
            (second, first, "signed by 2 of 3", 3),
        ]
        latest = paper_for(session, owed)
        assert latest == paper(session, second)
    assert paper_bytes(store.record, first, "pdf") == b"%PDF"
    with pytest.raises(KeyError):
        paper_bytes(store.record, second, "docx")
    with pytest.raises(IntegrityError), store.record.transaction() as tx:
        add_version(tx, first, b"%PDF again", "signed by 3 of 3")
    assert store.record.verify() == []


def test_what_is_unknown(store: Store) -> None:
    with store.record.reading() as session:
        assert paper_for(session, new_id()) is None
        for wanted in (paper, owed_paper):
            with pytest.raises(KeyError):
                wanted(session, new_id())


@pytest.mark.parametrize(
    "statement",
    ["UPDATE paper SET title = 'x'", "DELETE FROM paper", "UPDATE owed SET facts = '{}'", "DELETE FROM owed"],
)
def test_papers_stay_as_they_were_written(store: Store, statement: str) -> None:
    keep(store, owe(store))
    with pytest.raises(IntegrityError, match="stay as they were written"), store.record.transaction() as tx:
        tx.session.execute(text(statement))


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE paper SET pdf_bytes = x'00'", "Letter: A document in the store is not the one that was produced."),
        ("UPDATE paper SET day = '2026-05-19'", "Letter: the register does not hold it as it stands."),
        ("UPDATE paper SET register_head = '1 · 0000'", "Letter: the register never stood where this document says."),
        ("DELETE FROM paper", "A document the register speaks of is missing."),
    ],
)
def test_tampering_with_papers_is_found(store: Store, statement: str, said: str) -> None:
    keep(store, owe(store))
    faults = tampered(store, "DROP TRIGGER paper_no_update", "DROP TRIGGER paper_no_delete", statement)
    assert [fault.text for fault in faults] == [
        "The protection of a table was removed or altered (paper_no_delete).",
        "The protection of a table was removed or altered (paper_no_update).",
        said,
    ]


def test_bytes_that_do_not_fit_are_not_shown(store: Store) -> None:
    kept = keep(store, owe(store), bytes(2 * 1024 * 1024))
    (path,) = (path for path in store.folder.glob("vault/*/*"))
    path.unlink()
    with pytest.raises(StoreDamaged):
        paper_bytes(store.record, kept, "pdf")
