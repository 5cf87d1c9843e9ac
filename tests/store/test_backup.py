"""Backups of a real store: one state, proved, shared, rotated; nothing half there whatever happens on the way."""

from __future__ import annotations

import errno
import io
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.store.backup import make
from app.store.backups import Backup, Manifest, backups_in, byte_faults, found_in, home_of, shrinks, staying
from app.store.copying import Stored
from app.store.keeping import Keeping, Known, keeping, known, last_proved, set_keeping, standing
from app.store.progress import SILENT
from app.store.register import entries
from app.store.restore import newer, prove
from app.store.store import NewPerson, Store
from app.store.trouble import MediumGone, NoRoom, ReadOnlyMedia, StoreDamaged
from app.store.upgrade import Agreed
from app.terms import Refused, Role, SystemClock, Trouble
from tests.conftest import TurnableClock
from tests.store.rising import FROZEN, MEDIATOR, PASSPHRASE, REGISTRAR
from tests.store.test_damage import room_for

TINY = Stored("vault/aa/x", 1, "")


@pytest.fixture(scope="module")
def risen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The frozen store at this version, with its room: closed, to be copied by each test."""
    folder = tmp_path_factory.mktemp("risen") / "store"
    shutil.copytree(FROZEN / "v1", folder)
    store = Store.open(folder, REGISTRAR, PASSPHRASE, clock=SystemClock(), agreed=Agreed())
    session = store.walled(MEDIATOR, PASSPHRASE)
    session.open(session.compartments[0].id)
    store.close()
    return folder


@pytest.fixture
def live(risen: Path, tmp_path: Path) -> Iterator[Store]:
    """A store with a case, a file in its vault and a sealed room, unlocked as its registrar."""
    shutil.copytree(risen, tmp_path / "live")
    store = Store.open(tmp_path / "live", REGISTRAR, PASSPHRASE, clock=SystemClock())
    yield store
    store.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "medium"


def acts(store: Store) -> list[str]:
    with store.record.reading() as session:
        return [entry.act for entry in entries(session, limit=10_000)]


def seen(store: Store) -> tuple[Known, ...]:
    with store.record.reading() as session:
        return known(session)


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@dataclass
class Told:
    """Remembers the texts; raises at one of them."""

    at: str = ""
    raises: type[BaseException] = InterruptedError
    texts: list[str] = field(default_factory=list)

    def step(self, done: int, total: int, text: str = "") -> None:
        if text and text not in self.texts:
            self.texts.append(text)
        if self.at and text == self.at:
            raise self.raises


# -- what is made


def test_a_backup_holds_everything_and_says_so(live: Store, target: Path) -> None:
    told = Told()
    head = live.record.head()
    made = make(live, target, told)
    manifest = made.backup.manifest
    assert (manifest.entries, manifest.head) == (head.size, head.text)
    assert (manifest.objects, manifest.walled, manifest.papers) == (1, 1, 2)
    assert {file.path for file in manifest.own} >= {"record.db", "store.keys", "store.heads"}
    assert told.texts[:2] == ["Copying the record", "Copying files"]
    (row,) = seen(live)
    assert (row.name, row.entries, row.head, row.size) == (made.backup.name, head.size, head.text, manifest.bytes)
    assert acts(live)[-1] == "store.backup"
    assert found_in(target).manifest == manifest
    assert not any(word in (made.backup.folder / "backup.json").read_text() for word in ("Aldova", "Registrar"))


def test_the_copy_is_encrypted_and_opens_without_a_log(live: Store, target: Path) -> None:
    folder = make(live, target).backup.folder
    assert (folder / "record.db").read_bytes()[:15] != b"SQLite format 3"
    assert [path.name for path in folder.iterdir() if path.name.endswith(("-wal", "-shm"))] == []


def test_a_backup_by_hand_is_a_store(live: Store, target: Path, tmp_path: Path) -> None:
    """As READ ME.txt says: a dated folder, and what lies in "files" copied into it."""
    made = make(live, target)
    by_hand = shutil.copytree(made.backup.folder, tmp_path / "by hand")
    shutil.copytree(made.backup.pool, by_hand, dirs_exist_ok=True)
    again = Store.open(by_hand, "C. Clerk", PASSPHRASE, clock=SystemClock())
    assert again.verify() == []
    session = again.walled(MEDIATOR, PASSPHRASE)
    session.open(session.compartments[0].id)
    assert again.verify() == []
    again.close()


def test_others_work_on_while_a_backup_is_made(live: Store, target: Path) -> None:
    stop, written = threading.Event(), 0

    def work() -> None:
        nonlocal written
        while not stop.is_set():
            with live.record.transaction() as tx:
                kept = tx.vault.keep(io.BytesIO(os.urandom(5000)))
                tx.record("test.act", str(kept.id), None, {"number": written})
            written += 1
            stop.wait(0.01)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        backups = [make(live, target).backup for _ in range(3)]
    finally:
        stop.set()
        thread.join()
    assert written > 3
    for backup in backups:
        prove(live, backup)
    assert live.verify() == []


def test_files_of_the_vault_are_shared_by_all_backups(live: Store, target: Path) -> None:
    assert make(live, target).fresh == 1
    live.record.vault.keep(io.BytesIO(b"another exhibit"))
    assert [make(live, target).fresh for _ in range(2)] == [1, 0]
    assert len([name for name in files(home_of(target, live.id)) if name.startswith("files/vault/")]) == 2


def test_an_unlocked_room_is_proved_by_opening_it(live: Store, target: Path) -> None:
    session = live.walled(MEDIATOR, PASSPHRASE)
    room = session.open(session.compartments[0].id)
    with room.transaction() as tx:
        kept = tx.vault.keep(io.BytesIO(b"a paper of the mediation"))
        tx.record("test.act", "said in the room", None, None)
    backup = make(live, target).backup
    proof = backup.folder / "proof.json"
    assert b'"rooms": 1' in proof.read_bytes()
    assert any(file.path.endswith(kept.id.hex) for file in backup.manifest.pool)
    lies = next(path for path in backup.pool.rglob(kept.id.hex))
    lies.write_bytes(lies.read_bytes()[:-1] + b"\x00")
    with pytest.raises(StoreDamaged):
        prove(live, backup)


def test_a_closed_room_killed_with_a_log_is_copied_with_it(live: Store, target: Path) -> None:
    (path,) = live.folder.glob("walled/*.db")
    path.with_name(path.name + "-wal").write_bytes(b"as a power cut left it")
    own = {file.path for file in make(live, target).backup.manifest.own}
    assert f"walled/{path.name}-wal" in own


# -- proving


def test_a_rotten_shared_file_is_brought_anew(live: Store, target: Path) -> None:
    backup = make(live, target).backup
    (lies,) = (path for path in backup.pool.rglob("*") if path.is_file())
    sound = lies.read_bytes()
    lies.write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
    with pytest.raises(StoreDamaged, match="The backup is not sound"):
        prove(live, backup)
    assert acts(live)[-1] == "store.backup_unsound"
    make(live, target)
    assert lies.read_bytes() == sound
    prove(live, backup)
    assert acts(live)[-1] == "store.backup_prove"


def test_every_file_of_a_backup_is_missed(live: Store, target: Path) -> None:
    backup = make(live, target).backup
    for file, folder in [(f, backup.folder) for f in backup.manifest.own] + [
        (f, backup.pool) for f in backup.manifest.pool
    ]:
        path = folder / file.path
        sound = path.read_bytes()
        path.unlink()
        with pytest.raises(StoreDamaged, match="not sound"):
            prove(live, backup)
        path.write_bytes(sound)
    prove(live, backup)


def test_when_a_backup_was_proved_is_told(live: Store, target: Path, clock: TurnableClock) -> None:
    clock.at(SystemClock().now())
    live.clock = live.record._clock = clock
    with live.record.reading() as session:
        assert standing(session, clock.now()) == ("no backup was ever proved", "red")
    backup = make(live, target).backup
    said = []
    for days in (0, 1, 6, 1):
        clock.forward(days=days)
        with live.record.reading() as session:
            said.append(standing(session, clock.now()))
    assert said == [
        ("backup proved today", "green"), ("backup proved 1 day ago", "green"),
        ("backup proved 7 days ago", "green"), ("backup proved 8 days ago", "amber"),
    ]  # fmt: skip
    prove(live, backup)
    with live.record.reading() as session:
        assert last_proved(session) == clock.now().utc


# -- what is kept


def manifest(made: str, entries: int = 10, **more: int) -> Manifest:
    counts = {"papers": 2, "objects": 3, "walled": 1, **more}
    return Manifest("s", made, made, "", "", 2, entries, "", counts["papers"], counts["objects"], counts["walled"],
                    (Stored("record.db", more.get("size", 1000), ""),), ())  # fmt: skip


def test_the_newest_stay_and_one_of_each_month() -> None:
    days = [f"2026-{month:02d}-{day:02d}" for month in (1, 2, 3) for day in (1, 10, 20)]
    here = [Backup(Path(), manifest(day), None) for day in days]
    kept = staying(here, Keeping(newest=2, months=3))
    assert sorted(kept) == ["2026-01-20", "2026-02-20", "2026-03-10", "2026-03-20"]
    assert staying(here, Keeping(newest=1, months=0)) == {"2026-03-20"}


def test_what_is_no_longer_kept_goes_and_takes_only_its_own_files(live: Store, target: Path) -> None:
    rules = Keeping(newest=2, months=0)
    names = [make(live, target, rules=rules).backup.name for _ in range(3)]
    assert [backup.name for backup in backups_in(home_of(target, live.id))] == names[1:]
    assert [row.name for row in seen(live) if row.removed_at is not None] == names[:1]
    stray = home_of(target, live.id) / "files" / "vault" / "ff" / ("f" * 32)
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"left by a power cut")
    newest = make(live, target, rules=rules).backup
    assert not stray.exists()
    prove(live, newest)


def test_a_backup_that_cannot_be_read_keeps_the_shared_files(live: Store, target: Path) -> None:
    first = make(live, target).backup
    (first.folder / "backup.json").write_bytes(b"{")
    stray = first.pool / "vault" / "ff" / ("f" * 32)
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"perhaps of the one that cannot be read")
    make(live, target)
    assert stray.exists()


def test_how_backups_are_kept_stands_in_the_register(live: Store) -> None:
    wanted = Keeping("/media/safe", 3, 6, 14)
    with live.record.transaction() as tx:
        set_keeping(tx, wanted)
    with live.record.reading() as session:
        assert keeping(session) == wanted
    assert acts(live)[-1] == "store.keeping"
    with pytest.raises(Refused, match="At least one"), live.record.transaction() as tx:
        set_keeping(tx, Keeping(newest=0))


# -- what is warned of


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (manifest("b", 9), "1 entry of the register fewer"),
        (manifest("b", papers=0, objects=1), "2 documents, 2 files fewer"),
        (manifest("b", walled=0), "1 sealed room fewer"),
        (manifest("b", size=700), "a fifth of its size fewer"),
        (manifest("b", 11, papers=3), ""),
    ],
)
def test_a_backup_that_shrinks_is_told(now: Manifest, said: str) -> None:
    text = shrinks(now, manifest("a"))
    assert said in text
    assert bool(text) == bool(said)


def test_an_older_store_put_in_place_is_noticed_at_the_next_backup(live: Store, target: Path, tmp_path: Path) -> None:
    older = shutil.copytree(live.folder, tmp_path / "older", ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    for _ in range(5):
        with live.record.transaction() as tx:
            tx.record("test.act", "later", None, None)
    make(live, target)
    store = Store.open(older, REGISTRAR, PASSPHRASE, clock=SystemClock())
    made = make(store, target)
    assert made.warnings[0].startswith("This backup holds less than the one of ")
    assert seen(store)[0].warning == made.warnings[0]
    store.close()


def test_the_same_disk_and_the_own_folder_are_told(live: Store, target: Path) -> None:
    assert make(live, target).warnings == (
        "The backups lie on the same disk as the store: they do not help when the disk is lost.",)  # fmt: skip
    inside = make(live, live.folder / "backups").warnings
    assert inside == ("The backups lie in the store’s own folder: whoever loses or deletes it loses both.",)


@pytest.mark.parametrize("below", ["", "vault", "walled", "vault/deep"])
def test_backups_do_not_lie_among_the_files_of_the_store(live: Store, below: str) -> None:
    before = files(live.folder)
    with pytest.raises(Trouble, match="cannot lie among the files"):
        make(live, live.folder / below)
    assert files(live.folder) == before


def test_only_the_registry_makes_backups(live: Store, target: Path) -> None:
    live.enrol(NewPerson("Q. Auditor", Role.AUDITOR, PASSPHRASE), live.second("C. Clerk", PASSPHRASE))
    live.close()
    store = Store.open(live.folder, "Q. Auditor", PASSPHRASE, clock=SystemClock())
    with pytest.raises(Refused, match="Backups are made by the registry"):
        make(store, target)
    store.close()
    assert not target.exists()


# -- when it goes wrong


def untouched(live: Store, target: Path, before: set[str]) -> None:
    """Earlier backups stand, nothing of the failed one, and the store is sound."""
    assert files(target) == before
    (backup,) = backups_in(home_of(target, live.id))
    prove(live, backup)
    assert live.verify() == []


@pytest.mark.parametrize("step", ["Copying the record", "Copying files", "Register", "Comparing the copies"])
def test_a_cancelled_backup_leaves_nothing(live: Store, target: Path, step: str) -> None:
    session = live.walled(MEDIATOR, PASSPHRASE)
    room = session.open(session.compartments[0].id)
    room.vault.keep(io.BytesIO(b"behind the wall"))
    session.close()
    make(live, target)
    before = files(target)
    live.record.vault.keep(io.BytesIO(os.urandom(3_000_000)))
    with pytest.raises(InterruptedError):
        make(live, target, Told(step))
    assert acts(live).count("store.backup_failed") == 0
    untouched(live, target, before)


def test_a_medium_without_room_is_told_before_anything_is_written(
    live: Store, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(live, target)
    before = files(target)
    monkeypatch.setattr("app.store.copying.SPARE", 1 << 60)
    with pytest.raises(NoRoom, match="not enough room"):
        make(live, target)
    assert acts(live)[-1] == "store.backup_failed"
    untouched(live, target, before)


def test_a_file_too_large_for_the_medium(live: Store, target: Path) -> None:
    make(live, target)
    before = files(target)
    live.record.vault.keep(io.BytesIO(os.urandom(4_000_000)))
    with room_for(2_500_000), pytest.raises(NoRoom, match="as large as those of this store"):
        make(live, target)
    untouched(live, target, before)


@pytest.mark.parametrize(
    ("code", "error"),
    [(errno.ENODEV, MediumGone), (errno.ENOSPC, NoRoom), (errno.EROFS, ReadOnlyMedia)],
)  # fmt: skip
def test_what_a_medium_does_is_named(
    live: Store, target: Path, monkeypatch: pytest.MonkeyPatch, code: int, error: type[Trouble]
) -> None:
    make(live, target)
    before = files(target)
    live.record.vault.keep(io.BytesIO(b"one more"))

    def pulled(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr("app.store.copying.forget_cached", pulled)
        with pytest.raises(error) as met:
            make(live, target)
    assert "earlier backups" in met.value.kept
    untouched(live, target, before)


def test_a_medium_that_is_not_connected_is_not_made_anew(live: Store, target: Path) -> None:
    make(live, target)
    target.rename(target.with_name("in another building"))
    with pytest.raises(MediumGone):
        make(live, target)
    assert not target.exists()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A medium of 4 MB, where tests run as the superuser."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("mounting asks for the superuser")
    folder = tmp_path / "small"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=False)


def test_a_medium_that_fills_up_on_the_way(live: Store, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.copying.SPARE", -(1 << 40))
    make(live, small)
    before = files(small)
    for size in (3_000_000, 300_000):
        live.record.vault.keep(io.BytesIO(os.urandom(size)))
        with pytest.raises(NoRoom):
            make(live, small)
    untouched(live, small, before)


def test_a_medium_that_is_pulled_on_the_way(live: Store, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.copying.SPARE", -(1 << 40))

    class Pulling(Told):
        def step(self, done: int, total: int, text: str = "") -> None:
            if text == "Copying files":
                subprocess.run(["umount", "-l", small], check=False)

    make(live, small)
    live.record.vault.keep(io.BytesIO(b"one more"))
    with pytest.raises(Trouble):
        make(live, small, Pulling())
    assert live.verify() == []


@pytest.mark.parametrize("step", ["Copying files", "staged", "renamed", "entered"])
def test_a_kill_at_any_step_leaves_earlier_backups(live: Store, target: Path, step: str) -> None:
    first = make(live, target).backup
    live.record.vault.keep(io.BytesIO(b"one more"))
    live.close()
    command = [sys.executable, "-m", "tests.store.backing", str(live.folder), str(target), step]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert run.returncode == -signal.SIGKILL, run.stderr
    store = Store.open(live.folder, REGISTRAR, PASSPHRASE, clock=SystemClock())
    for backup in backups_in(home_of(target, store.id)):
        prove(store, backup)
    prove(store, first)
    newest = make(store, target).backup
    assert [path.name for path in newest.folder.parent.iterdir() if path.name.startswith(".")] == []
    assert list(byte_faults(newest.pool, newest.manifest.pool, SILENT)) == []
    assert store.verify() == []
    store.close()


def test_what_was_entered_since_is_counted(live: Store, target: Path) -> None:
    backup = make(live, target).backup
    with live.record.transaction() as tx:
        tx.record("test.act", "later", None, None)
    with live.record.reading() as session:
        since = newer(session, backup.manifest)
    assert (since.entries, since.last and since.last.subject) == (2, "later")
