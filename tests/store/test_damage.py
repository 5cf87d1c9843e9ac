"""What the world does to files: shortened, exchanged, altered, full disk, killed in the middle."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.store.kdf import Kdf
from app.store.register import entries
from app.store.store import NewPerson, Store
from app.store.trouble import DiskFull, DiskTrouble, StoreDamaged, StoreMissing
from app.terms import Role, Trouble
from tests.conftest import PASSPHRASE, People, TurnableClock
from tests.store.test_register import fill

KILLED_IN_MID_TRANSACTION = """
import io, sys, time
from pathlib import Path
from app.store.store import Store
from app.terms import SystemClock
store = Store.open(Path(sys.argv[1]), "R. Registrar", "correct horse battery staple", clock=SystemClock())
with store.record.transaction() as tx:
    tx.record("test.act", "kept", None, None)
with store.record.transaction() as tx:
    tx.record("test.act", "lost", None, None)
    tx.owe("letter", {}, case=None, title="lost")
    tx.vault.keep(io.BytesIO(b"lost"))
    print("ready", flush=True)
    time.sleep(60)
"""


def opened(store: Store) -> Store:
    return Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=store.clock)


@pytest.mark.parametrize("size", [0, 100, 4095])
def test_a_database_that_is_too_short(store: Store, size: int) -> None:
    store.close()
    with (store.folder / "record.db").open("r+b") as file:
        file.truncate(size)
    with pytest.raises(StoreDamaged, match=r"record\.db is too short"):
        opened(store)


def test_a_database_that_is_missing(store: Store) -> None:
    store.close()
    (store.folder / "record.db").unlink()
    with pytest.raises(StoreMissing, match=r"record\.db is missing"):
        opened(store)


def test_a_database_that_is_not_encrypted(store: Store) -> None:
    store.close()
    (store.folder / "record.db").write_bytes(b"SQLite format 3\0" + bytes(8192))
    with pytest.raises(StoreDamaged, match="is not encrypted"):
        opened(store)


def test_a_database_of_garbage_is_not_called_a_wrong_passphrase(store: Store) -> None:
    store.close()
    (store.folder / "record.db").write_bytes(b"\x5a" * 65536)
    with pytest.raises(StoreDamaged, match="damaged or was exchanged"):
        opened(store)


def test_a_shortened_database_is_found(store: Store) -> None:
    fill(store, 500)
    store.close()
    path = store.folder / "record.db"
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 3 * 4096)
    try:
        again = opened(store)
    except StoreDamaged:
        return
    faults = again.verify()
    again.close()
    assert faults != []


def test_every_altered_page_is_found(store: Store) -> None:
    fill(store, 200)
    store.close()
    path = store.folder / "record.db"
    sound = path.read_bytes()
    for page in range(0, len(sound) // 4096, 5):
        at = page * 4096 + 2000
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 1]) + sound[at + 1 :])
        try:
            again = opened(store)
        except StoreDamaged:
            continue
        faults = again.verify()
        again.close()
        assert faults != [], f"page {page}"
    path.write_bytes(sound)
    again = opened(store)
    assert again.verify() == []
    again.close()


@pytest.mark.parametrize("content", [b"", b"garbage", b"{}", b"\xff\xfe", b'{"body": 1}', b"[" * 5000])
def test_a_key_file_that_cannot_be_read(store: Store, content: bytes) -> None:
    store.close()
    (store.folder / "store.keys").write_bytes(content)
    with pytest.raises(StoreDamaged, match=r"store\.keys cannot be read"):
        opened(store)


ALTERATIONS: list[Callable[[dict[str, dict[str, object]]], object]] = [
    lambda keys: keys["body"].update(generation=1),
    lambda keys: keys["body"].update(practice=True),
    lambda keys: keys["body"].update(people=[keys["body"]["people"][0]]),  # type: ignore[index]  # plain JSON
    lambda keys: keys["body"]["people"][1].update(role="registrar"),  # type: ignore[index]  # plain JSON
    lambda keys: keys["body"]["grants"].pop(),  # type: ignore[attr-defined]  # plain JSON
    lambda keys: keys["body"].update(root=keys["body"]["people"][1]["sign"]),  # type: ignore[index]  # plain JSON
]


@pytest.mark.parametrize("alter", ALTERATIONS)
def test_an_altered_key_file(
    store: Store, people: People, alter: Callable[[dict[str, dict[str, object]]], object]
) -> None:
    store.close()
    path = store.folder / "store.keys"
    keys = json.loads(path.read_bytes())
    alter(keys)
    path.write_text(json.dumps(keys))
    with pytest.raises(StoreDamaged, match="was altered"):
        opened(store)


@pytest.mark.parametrize("m", [1, 10**9])
def test_costs_in_the_key_file_are_checked_before_use(store: Store, m: int) -> None:
    store.close()
    path = store.folder / "store.keys"
    keys = json.loads(path.read_bytes())
    next(iter(keys["slots"].values()))["slot"]["m"] = m
    path.write_text(json.dumps(keys))
    with pytest.raises(StoreDamaged, match="cannot be read"):
        opened(store)


def test_a_key_file_of_a_newer_format(store: Store) -> None:
    store.close()
    path = store.folder / "store.keys"
    keys = json.loads(path.read_bytes())
    keys["body"]["format"] = 3
    keys["body"]["news"] = "unknown to us"
    path.write_text(json.dumps(keys))
    with pytest.raises(Trouble, match="newer version"):
        opened(store)


def test_the_key_file_of_another_registrar_is_refused(
    store: Store, people: People, tmp_path: Path, clock: TurnableClock
) -> None:
    """Someone who may write the folder cannot found a registry of their own under a person's slot."""
    rogue = Store.create(
        tmp_path / "rogue", NewPerson("Rogue", Role.REGISTRAR, PASSPHRASE), clock=clock, kdf=Kdf.floor()
    )
    rogue.close()
    store.close()
    (store.folder / "store.keys").write_bytes((rogue.folder / "store.keys").read_bytes())
    with pytest.raises(StoreDamaged):
        Store.open(store.folder, "Rogue", PASSPHRASE, clock=clock)
    assert people.passphrase == PASSPHRASE


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond ``size`` bytes, as if the disk were full."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.mark.parametrize("size", [0, 3000, 8192, 60_000])
def test_a_store_that_finds_no_room_leaves_nothing(tmp_path: Path, clock: TurnableClock, size: int) -> None:
    registrar = NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE)
    (tmp_path / "there").mkdir()
    for name in ("there", "new"):
        with room_for(size), pytest.raises((DiskFull, DiskTrouble)):
            Store.create(tmp_path / name, registrar, clock=clock, kdf=Kdf.floor())
    assert list(tmp_path.rglob("*")) == [tmp_path / "there"]
    Store.create(tmp_path / "there", registrar, clock=clock, kdf=Kdf.floor()).close()


def test_a_full_disk_loses_nothing_that_was_kept(store: Store) -> None:
    fill(store, 10)
    before = store.record.head()
    store.close()
    again = opened(store)
    limit = room_for((store.folder / "record.db").stat().st_size + 8192)
    with limit, pytest.raises((DiskFull, DiskTrouble)) as trouble:
        fill(again, 9000)
    assert trouble.value.kept == "Nothing was written."
    assert again.record.head() == before
    fill(again, 9000)
    assert again.verify() == []
    again.close()


def test_a_full_disk_leaves_no_half_file_in_the_vault(store: Store) -> None:
    with room_for(300_000), pytest.raises(DiskFull):
        store.record.vault.keep(io.BytesIO(bytes(1_000_000)))
    assert [path for path in store.folder.glob("vault/*/*") if path.is_file()] == []
    assert store.verify() == []


def test_a_full_disk_leaves_the_old_key_file(store: Store) -> None:
    before = (store.folder / "store.keys").read_bytes()
    head, people = store.record.head(), store.people()
    with room_for(1000), pytest.raises((DiskFull, DiskTrouble)):
        store.enrol(NewPerson("C. Clerk", Role.CLERK, PASSPHRASE))
    assert (store.folder / "store.keys").read_bytes() == before
    assert (store.record.head(), store.people()) == (head, people)
    assert store.verify() == []


def test_a_kill_in_mid_transaction_loses_that_transaction_only(store: Store) -> None:
    before = store.record.head().size
    store.close()
    command = [sys.executable, "-c", KILLED_IN_MID_TRANSACTION, str(store.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        child.send_signal(signal.SIGKILL)
        child.wait()
    again = opened(store)
    assert again.record.head().size == before + 1
    assert again.record.vault.all() == ()
    assert list(store.folder.glob("vault/*/*")) == []
    assert again.verify() == []
    again.close()


def test_an_older_file_put_back_is_found(store: Store) -> None:
    store.close()
    old = (store.folder / "record.db").read_bytes()
    again = opened(store)
    fill(again, 5)
    again.close()
    (store.folder / "record.db").write_bytes(old)
    again = opened(store)
    with again.record.transaction() as tx:
        for _ in range(10):
            tx.record("test.act", "another history", None, None)
    faults = again.verify()
    again.close()
    assert [fault.text for fault in faults] == [
        "The file record.db is older than, or not, the one that was last closed.",
    ]


def test_an_older_key_file_put_back_is_found(store: Store, clock: TurnableClock) -> None:
    old = (store.folder / "store.keys").read_bytes()
    store.enrol(NewPerson("C. Clerk", Role.CLERK, PASSPHRASE))
    store.close()
    (store.folder / "store.keys").write_bytes(old)
    with pytest.raises(StoreDamaged, match="is older than the record"):
        opened(store)


def test_many_threads_read_while_one_writes(store: Store) -> None:
    def read(_: int) -> int:
        with store.record.reading() as session:
            return len(entries(session, limit=5000))

    with ThreadPoolExecutor(8) as pool:
        counts = pool.map(read, range(40))
        for _ in range(20):
            fill(store, 10)
        assert all(count == 1 + 10 * ((count - 1) // 10) for count in counts)
    assert store.record.head().size == 201
    assert store.verify() == []
