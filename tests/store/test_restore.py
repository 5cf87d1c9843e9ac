"""Backups restored and drilled: the store that comes back is the one that was backed up, or nothing comes back."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.docket.queries import cases, docket_entries
from app.store import membership
from app.store.backup import make
from app.store.backups import Backup, found_in
from app.store.keeping import known
from app.store.progress import SILENT
from app.store.register import entries, head_at
from app.store.restore import drill, enter_restored, prove, restore
from app.store.store import NewPerson, Store
from app.store.trouble import DiskFull, StoreDamaged, WrongPassphrase
from app.store.upgrade import Agreed
from app.terms import Role, SystemClock, Trouble
from tests.store.rising import FROZEN, MEDIATOR, PASSPHRASE, REGISTRAR
from tests.store.test_backup import Told, files

EXHIBIT = b"an exhibit of this afternoon"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A store, closed, and the folder of its backup."""
    folder = tmp_path_factory.mktemp("kept")
    shutil.copytree(FROZEN / "v1", folder / "store")
    store = Store.open(folder / "store", REGISTRAR, PASSPHRASE, clock=SystemClock(), agreed=Agreed())
    store.record.vault.keep(io.BytesIO(EXHIBIT))
    session = store.walled(MEDIATOR, PASSPHRASE)
    session.open(session.compartments[0].id).vault.keep(io.BytesIO(b"said in the room"))
    make(store, folder / "medium")
    store.close()
    return folder / "store", folder / "medium"


@pytest.fixture
def live(kept: tuple[Path, Path], tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(kept[0], tmp_path / "live")
    store = Store.open(tmp_path / "live", REGISTRAR, PASSPHRASE, clock=SystemClock())
    yield store
    store.close()


@pytest.fixture
def backup(kept: tuple[Path, Path], tmp_path: Path) -> Backup:
    """A backup to be spoiled."""
    return found_in(shutil.copytree(kept[1], tmp_path / "medium"))


def acts(store: Store) -> list[str]:
    with store.record.reading() as session:
        return [entry.act for entry in entries(session, limit=10_000)]


def test_a_restored_store_is_the_one_that_was_backed_up(backup: Backup, tmp_path: Path) -> None:
    told = Told()
    manifest = restore(backup, tmp_path / "again", told)
    store = Store.open(tmp_path / "again", REGISTRAR, PASSPHRASE, clock=SystemClock())
    assert enter_restored(store, manifest) == []
    assert acts(store)[-1] == "store.restore"
    with store.record.reading() as session:
        stood = head_at(session, manifest.entries)
        assert stood is not None
        assert stood.text == manifest.head
    desk = Desk(store)
    (case,) = desk.read(cases)
    assert desk.read(docket_entries, case.id) != ()
    assert [desk.file_bytes(kept.id) for kept in store.record.vault.all()][-1] == EXHIBIT
    session_of = store.walled(MEDIATOR, PASSPHRASE)
    room = session_of.open(session_of.compartments[0].id)
    assert [room.vault.read(kept.id) for kept in room.vault.all()] == [b"said in the room"]
    assert store.verify() == []
    assert told.texts == ["Comparing the copies", "Restoring"]
    desk.close()


def test_an_occupied_folder_is_refused(backup: Backup, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine")
    with pytest.raises(Trouble, match="is not empty"):
        restore(backup, tmp_path / "other")
    assert files(tmp_path / "other") == {"letter.txt"}


@pytest.mark.parametrize("name", ["record.db", "store.keys", "walled", "vault"])
def test_a_spoilt_backup_is_not_restored(backup: Backup, tmp_path: Path, name: str) -> None:
    everything = [path for path in backup.folder.parent.rglob("*") if path.is_file()]
    path = next(path for path in everything if name in path.relative_to(backup.folder.parent).parts)
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(StoreDamaged, match="The backup is not sound"):
        restore(backup, tmp_path / "again")
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("there", [True, False])
def test_a_cancelled_restore_leaves_the_folder_as_it_was(backup: Backup, tmp_path: Path, there: bool) -> None:
    to = tmp_path / "again"
    if there:
        to.mkdir()
    with pytest.raises(InterruptedError):
        restore(backup, to, Told("Restoring"))
    assert to.exists() is there
    assert not there or list(to.iterdir()) == []


def test_a_restore_that_was_killed_is_no_store(backup: Backup, tmp_path: Path) -> None:
    """store.keys comes last."""
    order: list[str] = []

    class Watching(Told):
        def step(self, done: int, total: int, text: str = "") -> None:
            order.extend(sorted(files(tmp_path / "again") - set(order)) if (tmp_path / "again").exists() else [])

    restore(backup, tmp_path / "again", Watching())
    order = [name for name in order if not name.endswith(".tmp")]
    assert order[-1] == "store.keys"


def test_a_disk_without_room_is_told_first(backup: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.restore._SPARE", 1 << 60)
    with pytest.raises(DiskFull):
        restore(backup, tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_a_folder_without_backups(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="There is no finished backup"):
        found_in(tmp_path)


# -- the drill


def test_a_drill_restores_opens_compares_and_wipes(live: Store, kept: tuple[Path, Path], tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    backup = make(live, tmp_path / "medium").backup
    with live.record.transaction() as tx:
        tx.record("test.act", "since then", None, None)
    done = drill(live, backup, PASSPHRASE, SILENT, scratch)
    assert (done.entries, done.objects, done.papers) == (backup.manifest.entries, 2, 2)
    assert "all equal" in done.text
    assert list(scratch.iterdir()) == []
    assert acts(live)[-1] == "store.drill"
    with live.record.reading() as session:
        assert known(session)[0].drilled_at is not None


def test_a_drill_with_another_passphrase_leaves_nothing(live: Store, backup: Backup, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with pytest.raises(WrongPassphrase):
        drill(live, backup, "not this one at all", SILENT, scratch)
    assert list(scratch.iterdir()) == []


def test_a_drill_finds_a_backup_of_another_history(live: Store, kept: tuple[Path, Path], tmp_path: Path) -> None:
    """Two stores that parted: each sound, but not one the backup of the other."""
    other = Store.open(shutil.copytree(kept[0], tmp_path / "parted"), REGISTRAR, PASSPHRASE, clock=SystemClock())
    with other.record.transaction() as tx:
        tx.record("test.act", "another history", None, None)
    strange = make(other, tmp_path / "medium").backup
    other.close()
    for _ in range(5):
        with live.record.transaction() as tx:
            tx.record("test.act", "this history", None, None)
    with pytest.raises(StoreDamaged, match="The register of the backup is not the one of this store"):
        drill(live, strange, PASSPHRASE, SILENT, tmp_path)
    assert [path.name for path in tmp_path.iterdir() if "drill" in path.name] == []


def test_a_backup_made_under_earlier_keys_is_still_proved_and_drilled(live: Store, tmp_path: Path) -> None:
    """Someone leaves, so the record has another key; what was backed up before keeps the one it had."""
    live.enrol(NewPerson("A. Arbitrator", Role.ARBITRATOR, PASSPHRASE), live.second("C. Clerk", PASSPHRASE))
    before, key = make(live, tmp_path / "medium").backup, live.record_key()
    membership.remove(live, "A. Arbitrator", live.second("C. Clerk", PASSPHRASE))
    assert live.record_key() != key
    after = make(live, tmp_path / "medium").backup
    for backup in (before, after):
        prove(live, backup)
        drill(live, backup, PASSPHRASE, SILENT, tmp_path)


def test_a_backup_of_another_store_is_refused(live: Store, backup: Backup) -> None:
    text = (backup.folder / "backup.json").read_text()
    (backup.folder / "backup.json").write_text(text.replace(live.id, "00000000-0000-0000-0000-000000000000"))
    with pytest.raises(Trouble, match="a backup of another store"):
        drill(live, found_in(backup.folder), PASSPHRASE)
