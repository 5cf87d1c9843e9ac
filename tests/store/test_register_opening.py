"""What opening finds beside the file: an older one, one without its log, a disk that takes no seal."""

from __future__ import annotations

import io
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.store.compartment import OLDER_FILE, UNSEALED
from app.store.register import Entry, entries
from app.store.seals import seals
from app.store.store import Store
from app.store.trouble import disk_full
from tests.conftest import PASSPHRASE
from tests.store.test_damage import opened, room_for

WORK_AND_WAIT = """
import io, sys, time
from pathlib import Path
from app.store.store import Store
from app.store.trouble import disk_full
from app.terms import SystemClock
store = Store.open(Path(sys.argv[1]), "R. Registrar", sys.argv[2], clock=SystemClock())
with store.record.transaction() as tx:
    tx.record("test.act", "before the checkpoint", None, None)
with store.record.reading() as session:
    session.connection().exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
with store.record.transaction() as tx:
    tx.record("test.act", "kept", None, None)
    tx.vault.keep(io.BytesIO(b"an exhibit"))
print("ready", flush=True)
time.sleep(60)
"""


def killed(store: Store) -> None:
    """A desk that entered and kept something, and was killed."""
    store.close()
    command = [sys.executable, "-c", WORK_AND_WAIT, str(store.folder), PASSPHRASE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        child.send_signal(signal.SIGKILL)
        child.wait()


def vault(store: Store) -> list[Path]:
    return [path for path in store.folder.glob("vault/??/*") if path.is_file()]


def all_entries(store: Store) -> tuple[Entry, ...]:
    with store.record.reading() as session:
        return entries(session)


def test_a_file_brought_along_without_its_log_takes_nothing_from_the_vault(store: Store) -> None:
    """The log named the last exhibit; to the file alone it looks like an orphan, today and at every later opening."""
    killed(store)
    log = store.folder / "record.db-wal"
    aside = shutil.copy(log, store.folder.parent / "log")
    whole = shutil.copytree(store.folder, store.folder.parent / "whole")
    log.unlink()
    for _ in range(2):
        opened(store).close()
        assert len(vault(store)) == 1
    assert Path(aside).stat().st_size > 0
    again = Store.open(whole, "R. Registrar", PASSPHRASE, clock=store.clock)
    assert [entry.subject for entry in all_entries(again)][-1] == "kept"
    assert again.verify() == []
    again.close()


def test_an_older_file_is_entered_and_nothing_is_swept_any_more(store: Store) -> None:
    store.close()
    older = (store.folder / "record.db").read_bytes()
    with opened_for(store) as later, later.record.transaction() as tx:
        tx.record("test.act", "later", None, None)
        tx.vault.keep(io.BytesIO(b"an exhibit"))
    (store.folder / "record.db").write_bytes(older)
    for _ in range(2):
        again = opened(store)
        last = all_entries(again)[-1]
        again.close()
        assert (last.act, last.old, last.new) == (OLDER_FILE, "2", "1")
    assert len(vault(store)) == 1


class opened_for:  # noqa: N801  reads as one says it
    """The store, open for a while."""

    def __init__(self, store: Store) -> None:
        self.store = opened(store)

    def __enter__(self) -> Store:
        return self.store

    def __exit__(self, *_: object) -> None:
        self.store.close()


def full_disk(*_: object) -> None:
    raise disk_full()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
def test_a_disk_that_takes_no_seal_is_told_once_it_does(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.close()
    with monkeypatch.context() as patched:
        patched.setattr("app.store.compartment.seal", full_disk)
        full = opened(store)
    with full.record.transaction() as tx:
        tx.record("test.act", "room again", None, None)
    assert [(entry.act, entry.subject) for entry in all_entries(full)][1:] == [
        (UNSEALED, "unlock"), ("test.act", "room again")
    ]  # fmt: skip
    with full.record.reading() as session:
        assert [seal.kind for seal in seals(session, limit=2)] == ["commit", "lock"]
    assert full.verify() == []
    with room_for(3000):
        full.close()
    again = opened(store)
    assert [(entry.act, entry.subject) for entry in all_entries(again)][-1] == (UNSEALED, "lock")
    assert again.verify() == []
    again.close()
