"""Whoever has the file and its key can write what they like into it: each tampering is told in one sentence."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.store.chain import Chain
from app.store.engine import connect
from app.store.kdf import Kdf
from app.store.progress import SILENT
from app.store.register import ENTRY, Head, Line, head_at, head_read
from app.store.seals import COLUMNS, Keys, seals, words
from app.store.store import NewPerson, Store
from app.store.tables import REGISTER, SEAL
from app.store.tree import root
from app.store.verify import raw_of
from app.terms import Refused, Role
from tests.conftest import PASSPHRASE, TurnableClock

SEALED_AT = (1, 4, 5, 9, 9)
"""After how many entries each seal was made: one at creation, one for each act, one for an award without entries."""
ENTRIES = SEALED_AT[-1]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder, clock = tmp_path_factory.mktemp("register") / "store", TurnableClock()
    made = Store.create(folder, NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE), clock=clock, kdf=Kdf.floor())
    for count in (3, 1, 4):
        with made.record.transaction() as tx:
            tx.record_many(Line("test.act", f"subject {n}", None, {"n": n}) for n in range(count))
    with made.record.transaction() as tx:
        tx.occasion = "decision"
    yield made
    made.close()


def told(store: Store, raw: Any, keys: Keys | None = None) -> list[str]:
    """What a reading of the register says."""
    chain = Chain(str(store.record.id), keys or store.directory(), raw, ())
    return [fault.text for fault in chain.faults(SILENT)]


@contextmanager
def unguarded(store: Store) -> Iterator[Any]:
    """The register without its triggers; everything done to it is taken back."""
    with store.record._writing() as session:
        raw = raw_of(session)
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'register%'"):
            raw.execute(f'DROP TRIGGER "{name}"')
        yield raw
        session.rollback()


def rows(raw: Any, table: str = "register") -> list[tuple[Any, ...]]:
    key = "number" if table == "register_seal" else "sequence"
    found: list[tuple[Any, ...]] = raw.execute(f"SELECT * FROM {table} ORDER BY {key}").fetchall()
    return found


def test_the_seals_say_who_vouched_for_how_much_and_why(store: Store) -> None:
    with store.record.reading() as session:
        found = list(reversed(seals(session)))
        digests = session.scalars(text("SELECT digest FROM register ORDER BY sequence")).all()
    assert [(seal.number, seal.head.size) for seal in found] == list(enumerate(SEALED_AT, 1))
    assert [seal.kind for seal in found] == ["commit"] * 4 + ["decision"]
    assert {seal.actor for seal in found} == {store.actor.id}
    assert [seal.head.root for seal in found] == [root(digests[:size]) for size in SEALED_AT]
    assert store.record.head() == found[-1].head


def test_every_size_has_its_head(store: Store) -> None:
    with store.record.reading() as session:
        digests = session.scalars(text("SELECT digest FROM register ORDER BY sequence")).all()
        heads = [head_at(session, size) for size in range(ENTRIES + 2)]
    assert heads == [Head(size, root(digests[:size])) for size in range(ENTRIES + 1)] + [None]


ENTRY_SAID = {
    "sequence": "Register: entry {n} stands under another number.",
    "signature": "Register: the signature under entry {n} is not that of the person named.",
}


@pytest.mark.parametrize("number", [1, 3, 4, 6, 9])
@pytest.mark.parametrize("column", [column.name for column in REGISTER.columns])
def test_any_column_of_any_entry(store: Store, column: str, number: int) -> None:
    with unguarded(store) as raw:
        raw.execute(f'UPDATE register SET "{column}" = ? WHERE sequence = ?', (altered(column, number), number))
        said = told(store, raw)
    assert said == [ENTRY_SAID.get(column, "Register: the words of entry {n} were changed.").format(n=number)]


def altered(column: str, number: int) -> object:
    """Something else of the same sort."""
    if column in {"sequence", "number", "size"}:
        return number + 20
    if column in {"previous", "digest", "signature", "root", "peaks"}:
        return b"\x07" * (64 if column == "signature" else 32)
    return "0" * 32 if column == "case" else "another"


@pytest.mark.parametrize("number", [1, 3, 5])
@pytest.mark.parametrize("column", [column.name for column in SEAL.columns])
def test_any_column_of_any_seal(store: Store, column: str, number: int) -> None:
    with unguarded(store) as raw:
        raw.execute(f"UPDATE register_seal SET {column} = ? WHERE number = ?", (altered(column, number), number))
        assert told(store, raw) == [f"Register: seal {number} was altered."]


@pytest.mark.parametrize("value", ["NULL", "7", "x'00ff'", "CAST(x'eda080' AS TEXT)"])
@pytest.mark.parametrize("column", ["moment", "subject", "new", "previous", "digest", "signature"])
def test_what_is_no_text_at_all(store: Store, column: str, value: str) -> None:
    with unguarded(store) as raw:
        raw.execute("CREATE TABLE loose AS SELECT * FROM register")
        raw.execute("DROP TABLE register")
        raw.execute("ALTER TABLE loose RENAME TO register")
        raw.execute(f"UPDATE register SET {column} = {value} WHERE sequence = 3")
        assert len(told(store, raw)) == 1


@pytest.mark.parametrize("left", [8, 6, 4, 1])
def test_an_end_cut_off(store: Store, left: int) -> None:
    with unguarded(store) as raw:
        raw.execute("DELETE FROM register WHERE sequence > ?", (left,))
        assert told(store, raw) == [
            f"Register: its end was cut off: it was sealed up to entry 9, and ends with entry {left}."
        ]


@pytest.mark.parametrize(("first", "last", "said"), [
    (2, 2, "entry 2 is"), (1, 1, "entry 1 is"), (2, 3, "entries 2 and 3 are"), (3, 6, "entries 3 to 6 are"),
])  # fmt: skip
def test_entries_taken_out(store: Store, first: int, last: int, said: str) -> None:
    with unguarded(store) as raw:
        raw.execute("DELETE FROM register WHERE sequence BETWEEN ? AND ?", (first, last))
        assert told(store, raw) == [f"Register: {said} missing."]


@pytest.mark.parametrize("number", [1, 2, 4])
def test_a_seal_taken_out(store: Store, number: int) -> None:
    with unguarded(store) as raw:
        raw.execute("DELETE FROM register_seal WHERE number = ?", (number,))
        assert told(store, raw) == [f"Register: seal {number} is missing."]


def test_all_seals_over_the_last_entries_taken_out(store: Store) -> None:
    with unguarded(store) as raw:
        raw.execute("DELETE FROM register_seal WHERE number > 3")
        assert told(store, raw) == ["Register: nobody has sealed entries 6 to 9."]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places=st.sets(st.integers(1, ENTRIES), min_size=2, max_size=2))
def test_two_entries_exchanged(store: Store, places: set[int]) -> None:
    one, other = sorted(places)
    with unguarded(store) as raw:
        for before, after in ((one, -1), (other, one), (-1, other)):
            raw.execute("UPDATE register SET sequence = ? WHERE sequence = ?", (after, before))
        assert told(store, raw) == [f"Register: entries {one} and {other} stand in each other's place."]


def rewritten(store: Store, raw: Any, number: int) -> None:
    """Another word in one entry, and the chain made good to its end; only the seals cannot be."""
    kept = rows(raw)
    raw.execute("DELETE FROM register")
    tip = bytes(32)
    chain = Chain(str(store.record.id), {}, raw, ())
    for row in kept:
        changed = (*row[:8], '{"forged":1}', *row[9:10], tip, *row[11:]) if row[0] == number else (
            *row[:10], tip, *row[11:])  # fmt: skip
        tip = chain._digest(changed, changed[0], tip) or b""
        raw.execute(f"INSERT INTO register VALUES ({', '.join('?' * 13)})", (*changed[:11], tip, changed[12]))


@pytest.mark.parametrize(("number", "said"), [
    (1, "entry 1 is not the one that was"), (3, "entries 2 to 4 are not those that were"),
    (5, "entry 5 is not the one that was"), (9, "entries 6 to 9 are not those that were"),
])  # fmt: skip
def test_a_chain_made_good_again(store: Store, number: int, said: str) -> None:
    with unguarded(store) as raw:
        rewritten(store, raw, number)
        assert told(store, raw) == [f"Register: {said} sealed."]


def resealed(store: Store, raw: Any, key: Ed25519PrivateKey, first: int, **put: object) -> None:
    """The seals from number ``first`` on made again with another key."""
    digests = [row[11] for row in rows(raw)]
    for values in rows(raw, "register_seal")[first - 1 :]:
        seal = {**dict(zip(COLUMNS, values, strict=True)), **put}
        seal["root"] = root(digests[: seal["size"]])
        raw.execute(
            "UPDATE register_seal SET root = ?, actor = ?, key_id = ?, signature = ? WHERE number = ?",
            (seal["root"], seal["actor"], seal["key_id"], key.sign(words(str(store.record.id), seal)), seal["number"]),
        )


def test_a_seal_put_under_another_name(store: Store) -> None:
    """An arbitrator who holds the file and a key of their own signs over what the registrar entered."""
    key = Ed25519PrivateKey.generate()
    keys: Keys = {**store.directory(), "theirs": ("arbitrator", key.public_key())}
    with unguarded(store) as raw:
        resealed(store, raw, key, 3, actor="arbitrator", key_id="theirs")
        assert told(store, raw, keys) == [
            "Register: entries 5 to 9 were sealed by somebody else than the persons they name."
        ]


def test_seals_signed_with_another_key_in_the_registrars_name(store: Store) -> None:
    with unguarded(store) as raw:
        rewritten(store, raw, 6)
        resealed(store, raw, Ed25519PrivateKey.generate(), 4)
        assert told(store, raw) == ["Register: seal 4 was altered.", "Register: seal 5 was altered."]


def test_entries_of_the_first_version_keep_their_own_signatures(tmp_path: Path, clock: TurnableClock) -> None:
    """What a store of the first version held is covered by the first seal, and still proved one by one."""
    made = Store.create(
        tmp_path / "store", NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE), clock=clock, kdf=Kdf.floor()
    )
    with made.record.transaction() as tx:
        tx.record("test.act", "older", None, None)
    sign = made.record._hand.key.sign
    with made.record._writing() as session:
        raw = raw_of(session)
        raw.execute("DROP TRIGGER register_no_update")
        raw.execute("DROP TRIGGER register_seal_no_delete")
        raw.execute("DELETE FROM register_seal")
        for row in rows(raw):
            raw.execute("UPDATE register SET signature = ? WHERE sequence = ?", (sign(ENTRY + row[11]), row[0]))
    made.record._seal("unlock")
    with made.record.transaction() as tx:
        tx.record("test.act", "newer", None, None)
    with unguarded(made) as raw:
        assert [row[2] for row in rows(raw, "register_seal")] == ["migration", "commit"]
        assert told(made, raw) == []
        raw.execute("UPDATE register SET signature = x'' WHERE sequence = 2")
        raw.execute("UPDATE register SET signature = x'01' WHERE sequence = 3")
        said = "Register: the signatures under entries 2 and 3 are not those of the persons named."
        assert told(made, raw) == [said]
    made.close()


@pytest.mark.parametrize("written", [
    "412 · 7F3A 91C2 08DE 55AB 1C0F", "412 7f3a91c208de55ab1c0f", " 412·7F3A-9IC2-O8DE-55AB-lCOF ",
    "4I2/7F3A.91C2.08DE.55AB.1C0F",
    "CT-2026-001\n412 · 7F3A 91C2 08DE 55AB 1C0F\nabcdef", "Register head 412 · 7F3A 91C2 08DE 55AB 1C0F",
])  # fmt: skip
def test_a_head_as_people_type_it(written: str) -> None:
    assert head_read(written).text == "412 · 7F3A 91C2 08DE 55AB 1C0F"


@pytest.mark.parametrize("written", ["", "412", "7F3A 91C2 08DE 55AB 1C0F", "412 · 7F3A 91C2 08DE 55AB",
                                     "four 7F3A91C208DE55AB1C0F",
                                     "412 · 7F3U 91C2 08DE 55AB 1C0F"])  # fmt: skip
def test_what_is_no_head(written: str) -> None:
    with pytest.raises(Refused, match="five groups of four"):
        head_read(written)


def test_a_head_from_paper(store: Store) -> None:
    with store.record.reading() as session:
        heads = [head_at(session, size) for size in range(1, ENTRIES + 1)]
    assert [store.verify(head=head.text) for head in heads if head] == [[]] * ENTRIES
    strange = "6 · 7F3A 91C2 08DE 55AB 1C0F"
    assert [fault.text for fault in store.verify(head=strange)] == [
        f"This is not the register the paper was made from: after entry 6 it did not stand at {strange}."
    ]


def test_a_head_as_the_first_version_printed_it(store: Store) -> None:
    with store.record.reading() as session:
        digest = session.scalar(text("SELECT digest FROM register WHERE sequence = 6"))
    assert store.verify(head=Head(6, digest).text) == []


def test_a_whole_folder_put_back(tmp_path: Path, clock: TurnableClock) -> None:
    """Nothing in the folder can tell, since all of it is older; the paper can."""
    folder = tmp_path / "store"
    made = Store.create(folder, NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE), clock=clock, kdf=Kdf.floor())
    made.close()
    shutil.copytree(folder, tmp_path / "older")
    with opened(folder, clock) as later, later.record.transaction() as tx:
        tx.record("test.act", "later", None, None)
        tx.record("test.act", "last", None, None)
    with opened(folder, clock) as later:
        paper = later.record.head().text
        assert later.verify(head=paper) == []
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "older", folder)
    with opened(folder, clock) as back:
        assert back.verify() == []
        assert [fault.text for fault in back.verify(head=paper)] == [
            "This store is older than the paper: the paper was made after entry 3, the register ends with entry 1."
        ]


@contextmanager
def opened(folder: Path, clock: TurnableClock) -> Iterator[Store]:
    store = Store.open(folder, "R. Registrar", PASSPHRASE, clock=clock)
    try:
        yield store
    finally:
        store.close()


def test_unlocking_and_locking_are_sealed(tmp_path: Path, clock: TurnableClock) -> None:
    folder = tmp_path / "store"
    Store.create(
        folder, NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE), clock=clock, kdf=Kdf.floor()
    ).close()  # fmt: skip
    clock.forward(days=1)
    with opened(folder, clock) as store, store.record.reading() as session:
        found = [(seal.kind, seal.head.size) for seal in reversed(seals(session))]
        assert found == [("commit", 1), ("lock", 1), ("unlock", 1)]
        assert seals(session)[0].moment == clock.now()
        assert [seal.number for seal in seals(session, before=3, limit=1)] == [2]


def test_a_seal_cut_off_at_the_end_is_missed_at_the_next_opening(tmp_path: Path, clock: TurnableClock) -> None:
    folder = tmp_path / "store"
    store = Store.create(folder, NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE), clock=clock, kdf=Kdf.floor())
    key = store.record._key.database_key
    store.close()
    raw: Any = connect(folder / "record.db", key)
    (kept,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'register_seal_no_delete'").fetchone()
    raw.execute("DROP TRIGGER register_seal_no_delete")
    raw.execute("DELETE FROM register_seal WHERE kind = 'lock'")
    raw.execute(kept)
    raw.close()
    with opened(folder, clock) as again:
        assert [fault.text for fault in again.verify()] == [
            "The file record.db is older than, or not, the one that was last closed."
        ]
        assert again.record.head().size == 2


def test_when_it_was_last_verified(store: Store) -> None:
    store.verify()
    verified = store.record.verified
    assert verified is not None
    assert (verified[0].utc, verified[1]) == (store.clock.now().utc, 0)


def test_long_entries_come_in_small_pieces(tmp_path: Path, clock: TurnableClock) -> None:
    folder = tmp_path / "store"
    Store.create(
        folder, NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE), clock=clock, kdf=Kdf.floor()
    ).close()  # fmt: skip
    with opened(folder, clock) as store:
        with store.record.transaction() as tx:
            tx.record_many(Line("test.act", "long", None, 'é\x1f"\\' * 20_000) for _ in range(100))
        with store.record.reading() as session:
            chain = Chain(str(store.record.id), store.directory(), raw_of(session), ())
            assert chain.faults(SILENT) == []
            assert chain._portion < 50
        assert chain.size == 101
