"""Walls: a unique word planted behind one is found nowhere outside, and by nobody without the key."""

from __future__ import annotations

import io
import uuid
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text

from app.store.base import RecordBase
from app.store.identity import PrivateKeys
from app.store.keyfile import open_slot
from app.store.papers import keep_paper, papers
from app.store.register import entries
from app.store.store import Store
from app.store.trouble import StoreDamaged, StoreMissing, WrongPassphrase
from app.terms import Refused
from tests.conftest import PASSPHRASE, People, TurnableClock

CASE = uuid.UUID(int=9)
WORD = "Quetzalcoatlus"


def holding(folder: Path, word: str) -> list[str]:
    """Files whose bytes or name hold the word, in the encodings it could leak in."""
    forms = [word.encode(), word.encode("utf-16-le"), word.lower().encode(), word.encode().hex().encode()]
    return [
        path.name for path in folder.rglob("*")
        if word in str(path) or (path.is_file() and any(form in path.read_bytes() for form in forms))
    ]  # fmt: skip


def plant(store: Store, compartment: uuid.UUID, member: str) -> None:
    session = store.walled(member, PASSPHRASE)
    inside = session.open(compartment)
    inside.drafts.save("note", {"text": WORD})
    inside.vault.keep(io.BytesIO(WORD.encode() * 1000))
    with inside.transaction() as tx:
        tx.record("deliberation.note", WORD, None, WORD, CASE)
        owed = tx.owe("note", {"text": WORD}, case=CASE, title=WORD)
    with inside.transaction() as tx:
        keep_paper(
            tx, owed, pdf=WORD.encode(), docx=None, pages=1, words_hash="", day=tx.moment.day,
        )  # fmt: skip
    assert inside.verify() == []


def test_members_open_and_write_as_themselves(store: Store, people: People) -> None:
    made = store.open_walled("deliberation", CASE, [people.presiding.id, people.second.name, people.third.id])
    for member in people.arbitrators:
        session = store.walled(member.name, PASSPHRASE)
        assert session.actor == member
        assert [tuple(door) for door in session.compartments] == [(made, "deliberation", CASE)]
        inside = session.open(made)
        assert session.open(made) is inside
        with inside.transaction() as tx:
            assert tx.actor == member
            tx.record("deliberation.note", "note", None, member.name, CASE)
    with inside.reading() as read:
        assert [entry.actor for entry in entries(read)] == [store.actor.id, *(m.id for m in people.arbitrators)]
    assert store.verify() == []


def test_everyone_else_finds_no_door(store: Store, people: People) -> None:
    made = store.open_walled("mediation", CASE, [people.mediator.id])
    for name in ("R. Registrar", people.clerk.name, people.secretary.name, people.presiding.name):
        session = store.walled(name, PASSPHRASE)
        assert session.compartments == ()
        with pytest.raises(StoreMissing, match="holds no key to these papers"):
            session.open(made)
    with pytest.raises(WrongPassphrase):
        store.walled(people.mediator.name, "not the right one")


def test_a_word_behind_the_wall_is_nowhere_outside(store: Store, people: People, clock: TurnableClock) -> None:
    made = store.open_walled("deliberation", CASE, [p.id for p in people.arbitrators])
    plant(store, made, people.second.id)
    assert holding(store.folder, WORD) == []
    with store.record.reading() as session:
        assert [entry for entry in entries(session) if WORD in entry.new + entry.subject] == []
        assert papers(session) == ()
        cells = [
            bytes(cell) if isinstance(cell, bytes) else str(cell).encode()
            for table in RecordBase.metadata.sorted_tables
            for row in session.execute(text(f'SELECT * FROM "{table.name}"'))
            for cell in row
        ]
    assert [cell for cell in cells if WORD.encode() in cell] == []
    assert [cell for cell in cells if store.actor.name.encode() in cell] != []
    store.close()
    assert holding(store.folder, WORD) == []
    again = Store.open(store.folder, people.clerk.name, PASSPHRASE, clock=clock)
    with again.walled(people.third.id, PASSPHRASE).open(made).reading() as session:
        assert [paper.title for paper in papers(session)] == [WORD]
    again.close()


def test_nothing_on_disk_is_plain(store: Store, people: People) -> None:
    with store.record.transaction() as tx:
        tx.record("test.act", WORD, None, WORD)
        tx.owe("letter", {"word": WORD}, case=None, title=WORD)
        tx.vault.keep(io.BytesIO(WORD.encode() * 100_000))
    store.record.drafts.save(WORD, {"text": WORD})
    assert holding(store.folder, WORD) == []
    store.close()
    assert holding(store.folder, WORD) == []
    assert people.clerk.name.encode() not in (store.folder / "record.db").read_bytes()


def test_the_record_key_does_not_open_a_walled_file(store: Store, people: People) -> None:
    made = store.open_walled("mediation", CASE, [people.mediator.id])
    key = store.record_key().database_key
    raw = sqlcipher.connect(str(store.folder / "walled" / f"{made}.db"))
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    with pytest.raises(sqlcipher.DatabaseError):
        raw.execute("SELECT count(*) FROM sqlite_master").fetchall()
    raw.close()


def test_the_key_file_tells_neither_kind_nor_case_nor_members(store: Store, people: People) -> None:
    before = store.file.body.grants
    made = store.open_walled("mediation", CASE, [people.mediator.id, people.clerk.id])
    written = (store.folder / "store.keys").read_text()
    for word in ("mediation", "deliberation", str(CASE), CASE.hex, str(made), made.hex):
        assert word not in written
    assert len(store.file.body.grants) == len(before) + 3  # two members and the recovery key
    unwrapped = [keys.unwrap(grant.blob) for keys in _all_keys(store) for grant in store.file.body.grants]
    assert {len(plain) for plain in unwrapped if plain is not None} == {512}


def _all_keys(store: Store) -> list[PrivateKeys]:
    opened = [open_slot(store.file, person, PASSPHRASE) for person in store.file.body.people]
    return [keys for keys in opened if keys is not None]


def test_who_may_be_named_a_member(store: Store, people: People) -> None:
    for members in ([], [people.mediator.id, "Nobody"]):
        with pytest.raises(Refused) as refused:
            store.open_walled("mediation", CASE, members)
        assert [reason.field for reason in refused.value.reasons] == ["members"]
    assert list((store.folder / "walled").iterdir()) == []


def test_a_walled_file_put_in_anothers_place_is_damage(store: Store, people: People) -> None:
    one, two = (store.open_walled("mediation", CASE, [people.mediator.id]) for _ in range(2))
    paths = [store.folder / "walled" / f"{each}.db" for each in (one, two)]
    paths[0].write_bytes(paths[1].read_bytes())
    session = store.walled(people.mediator.id, PASSPHRASE)
    with pytest.raises(StoreDamaged):
        session.open(one)
    assert session.open(two).verify() == []
