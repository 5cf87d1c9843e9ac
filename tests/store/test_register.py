"""The chain, its triggers, and tampering by someone who holds the key."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.store.base import new_id
from app.store.codes import ALPHABET
from app.store.engine import connect
from app.store.keyfile import CompartmentKey
from app.store.register import Fault, Head, Line, append_many, entries
from app.store.store import Store
from tests.conftest import PASSPHRASE, TurnableClock

COPY_AS = (
    'INSERT INTO register SELECT {}, moment, zone, actor, key_id, act, "case", subject, old, new, previous, digest,'
    " signature FROM register WHERE sequence = 1"
)
DELETE_REFUSED = """CREATE TRIGGER "register_no_delete" BEFORE DELETE ON "register" BEGIN SELECT RAISE(ABORT, 'rows of \
register stay as they were written'); END"""


def fill(store: Store, count: int) -> Head:
    """``count`` more entries."""
    with store.record.transaction() as tx:
        lines = (Line("test.act", f"subject {n}", None, {"n": n}) for n in range(count))
        return append_many(tx.session, store.record._hand, tx.moment, lines)


def tampered(store: Store, *statements: str) -> list[Fault]:
    """What verification says after someone with the key has had the file to themselves."""
    key: CompartmentKey = store.record_key()
    store.close()
    raw: Any = connect(store.folder / "record.db", key.database_key)
    for statement in statements:
        raw.execute(statement)
    raw.close()
    again = Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=store.clock)
    faults = again.verify()
    again.close()
    return faults


def test_an_entry_says_who_what_when_and_from_what_to_what(store: Store, clock: TurnableClock) -> None:
    case = new_id()
    clock.forward(days=1)
    with store.record.transaction() as tx:
        number = tx.record("test.act", "the seal", {"b": 1, "a": None}, "é", case)
    with store.record.reading() as session:
        (entry,) = entries(session, case=case)
    assert (entry.sequence, entry.act, entry.subject, entry.case) == (number, "test.act", "the seal", case)
    assert (entry.old, entry.new) == ('{"a":null,"b":1}', '"é"')
    assert (entry.actor, entry.key_id) == (store.actor.id, store.actor.key_id)
    assert entry.moment == clock.now()


def test_the_head_as_printed() -> None:
    digest = hashlib.sha256(b"any").digest()
    rfc4648 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    expected = b32encode(digest).translate(bytes.maketrans(rfc4648, ALPHABET.encode())).decode()[:20]
    assert Head(412, digest).text.replace(" ", "") == "412·" + expected
    assert Head(0, bytes(32)).text == "0 · 0000 0000 0000 0000 0000"


def test_a_sound_register_has_no_faults(store: Store) -> None:
    head = fill(store, 2500)
    assert store.record.head() == head
    assert store.record.verify() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE register SET new = '1' WHERE sequence = 1",
        "DELETE FROM register WHERE sequence = 1",
        "INSERT OR REPLACE INTO register SELECT * FROM register WHERE sequence = 1",
        COPY_AS.format(9),
        COPY_AS.format(2),
    ],
)
def test_the_database_itself_refuses(store: Store, statement: str) -> None:
    before = store.record.head()
    refusal = pytest.raises(IntegrityError, match=r"stay as they were written|does not follow")
    with refusal, store.record.transaction() as tx:
        tx.session.execute(text(statement))
    assert store.record.head() == before
    assert store.record.verify() == []


def test_changed_words_are_found(store: Store) -> None:
    fill(store, 3)
    faults = tampered(
        store,
        "DROP TRIGGER register_no_update",
        "UPDATE register SET new = '{\"n\":99}' WHERE sequence = 3",
    )
    assert [fault.text for fault in faults] == [
        "The protection of a table was removed or altered (register_no_update).",
        "Register: the words of entry 3 were changed.",
    ]


def test_an_entry_taken_out_is_found(store: Store) -> None:
    fill(store, 3)
    faults = tampered(
        store, "DROP TRIGGER register_no_delete", "DELETE FROM register WHERE sequence = 2", DELETE_REFUSED
    )
    assert [fault.text for fault in faults] == ["Register: entry 2 is missing."]


def test_a_forged_signature_is_found(store: Store) -> None:
    fill(store, 3)
    faults = tampered(
        store,
        "DROP TRIGGER register_no_update",
        "UPDATE register SET signature = zeroblob(64) WHERE sequence = 4",
        "CREATE TRIGGER register_no_update BEFORE UPDATE ON register BEGIN SELECT 1; END",
    )
    assert [fault.text for fault in faults] == [
        "The protection of a table was removed or altered (register_no_update).",
        "Register: the signature under entry 4 is not that of the person named.",
    ]
