from __future__ import annotations

from uuid import UUID

import pytest

from app.deliberation.acts import open_room
from app.deliberation.rules import Member, Opening
from app.desk.desk import Desk
from app.desk.notebook import PanelNoteBook
from app.exchange.screens import ReaderNote
from app.store.store import Store
from app.terms import Refused, Trouble
from tests.conftest import People

NOTE = ReaderNote("bundle-1", 9, ((70.0, 400.0, 200.0, 415.0),), "ORCHID", ("question",), "PLANTEDWORD")


@pytest.fixture
def desk(store: Store, case: UUID, people: People) -> Desk:
    seals = store.seals()
    room = store.open_walled("deliberation", case, [a.id for a in people.arbitrators])
    made = Desk(store)
    made.unlock_walled("deliberation", case, people.passphrase, name=people.presiding.name)
    members = tuple(Member(a.id, a.name, a == people.presiding, seals[a.id]) for a in people.arbitrators)
    made.do_walled(room, open_room, Opening("CT-2026-001", members, "Aldova", "Berenia", "Cyber Tribunal", "Rules",
                                            "The Hague"))  # fmt: skip
    made.lock_walled()
    return made


def test_notes_are_kept_under_their_authors_own_key(desk: Desk, case: UUID, people: People) -> None:
    book = PanelNoteBook(desk, case)
    assert book.open is False
    with pytest.raises(Trouble):
        book.list("bundle-1")
    book.unlock(people.second.name, people.passphrase)
    book.add(NOTE)
    assert [kept.note for kept in book.list("bundle-1")] == [NOTE]
    assert list(book.list("bundle-2")) == []
    book.lock()
    book.unlock(people.presiding.name, people.passphrase)
    assert list(book.list("bundle-1")) == []
    book.lock()
    book.unlock(people.second.name, people.passphrase)
    book.remove(book.list("bundle-1")[0].id)
    assert list(book.list("bundle-1")) == []


def test_nothing_of_a_note_reaches_the_record(desk: Desk, case: UUID, people: People) -> None:
    book = PanelNoteBook(desk, case)
    book.unlock(people.second.name, people.passphrase)
    book.add(NOTE)
    with desk.store.record.reading() as session:
        raw = session.connection().connection.driver_connection
        assert raw is not None
        dump = "\n".join(str(row) for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
                         for row in raw.execute(f'SELECT * FROM "{name}"'))  # fmt: skip
    assert "Aldova" in dump
    assert "PLANTEDWORD" not in dump


def test_the_clerk_has_no_key_to_it(desk: Desk, case: UUID, people: People) -> None:
    with pytest.raises(Refused):
        PanelNoteBook(desk, case).unlock(people.clerk.name, people.passphrase)
