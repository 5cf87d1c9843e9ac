"""Older stores: refused until the registrar agrees, upgraded whole or put back, whatever happens on the way.

Of SecureDrop's six kinds of migration test four hold here: the newest revision is what the models say (test_schema.py),
every revision runs in order from nothing, a migrated file has the schema of a fresh one, and an upgrade keeps the data.
Its two tests of going down do not: Greffe has no revision that goes back, since a step down would drop what people
wrote since. The way back is the copy made before the upgrade, and that is what is tested in their place.
"""

from __future__ import annotations

import hashlib
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select

from app.desk.desk import Desk
from app.docket.queries import cases, docket_entries
from app.store import upgrade
from app.store.base import Kind
from app.store.compartment import Compartment
from app.store.engine import connect, engine_for
from app.store.migrate import SCHEMA, expected_shape, migrate, shape, shape_of, statements
from app.store.papers import papers
from app.store.register import entries
from app.store.store import Store
from app.store.tables import REGISTER, VAULT_OBJECT
from app.store.trouble import DiskFull, StoreDamaged, StoreOlder, UpgradeUnfinished, WrongPassphrase
from app.store.upgrade import Agreed
from app.terms import SystemClock
from tests.store.rising import CLERK, FROZEN, MEDIATOR, PASSPHRASE, REGISTRAR

KINDS: tuple[Kind, ...] = ("record", "mediation", "deliberation")
STEPS = (
    "Copying what will change", "Checking the copy", "Laying the mark", "Changing the tables", "tables",
    "Changing the key file", "Looking at what was changed", "entry", "settle",
)  # fmt: skip
TABLES = "Changing the tables"
EXHIBIT = bytes(range(256)) * 12


class Told:
    """What was told on the way."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def step(self, done: int, total: int, text: str = "") -> None:
        self.texts.append(text)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A copy of the store frozen at version 1."""
    return shutil.copytree(FROZEN / "v1", tmp_path / "store")


def opened(folder: Path, who: str = REGISTRAR, *, agreed: bool = True) -> Store:
    return Store.open(folder, who, PASSPHRASE, clock=SystemClock(), agreed=Agreed() if agreed else None)


def digests(folder: Path) -> dict[str, str]:
    """What an upgrade may change, byte for byte."""
    found = [*folder.glob("*.db"), *folder.glob("walled/*.db"), folder / "store.keys", folder / "store.heads"]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def room_of(store: Store) -> Compartment:
    session = store.walled(MEDIATOR, PASSPHRASE)
    return session.open(session.compartments[0].id)


def column_names(shape_of_table: Any) -> set[str]:
    return {column[0] for column in shape_of_table[0]}


# -- the revisions


@pytest.mark.parametrize("kind", KINDS)
def test_every_revision_runs_in_order_from_nothing(kind: Kind) -> None:
    for revision in range(1, SCHEMA + 1):
        assert expected_shape(kind, revision) != {}


@pytest.mark.parametrize("kind", ["record", "mediation"])
def test_a_migrated_file_has_the_schema_of_a_fresh_one(older: Path, tmp_path: Path, kind: Kind) -> None:
    store = opened(older)
    place = store.record if kind == "record" else room_of(store)
    fresh = engine_for(tmp_path / "fresh.db", b"k" * 32)
    migrate(fresh, kind)
    with place.reading() as session, fresh.connect() as other:
        raw: Any = other.connection.dbapi_connection
        migrated: Any = session.connection().connection.dbapi_connection
        assert shape(migrated) == shape(raw) == expected_shape(kind)
    fresh.dispose()
    store.close()


@pytest.mark.parametrize("frozen", sorted(path.name for path in FROZEN.glob("v*") if path.is_dir()))
def test_every_frozen_store_reaches_this_version(frozen: str, tmp_path: Path) -> None:
    """Also the one of this version: a revision that was changed after its store was frozen is found here."""
    store = opened(shutil.copytree(FROZEN / frozen, tmp_path / "store"))
    for place in (store.record, room_of(store)):
        with place.reading() as session:
            assert shape(session.connection().connection.dbapi_connection) == expected_shape(place.kind)
    assert store.verify() == []
    store.close()


# -- what was in it


def test_an_upgrade_keeps_everything(older: Path) -> None:
    key = record_key(older)
    before = raw_rows(older / "record.db", key)
    store = opened(older)
    after = raw_rows(older / "record.db", key)
    assert before.keys() <= after.keys()
    for table in before.keys() - {"alembic_version", "register"}:
        assert after[table] == before[table], table
    assert after["register"][: len(before["register"])] == before["register"]
    added = store.record.head().size - len(before["register"])
    with store.record.reading() as session:
        acts = [entry.act for entry in entries(session, after=len(before["register"]))]
    assert (acts.count("store.upgrade"), len(acts)) == (1, added)
    assert store.verify() == []
    store.close()


def raw_rows(path: Path, key: bytes) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of a file, in the order of its columns then."""
    raw = connect(path, key)
    names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    first = shape_of(statements("record", 1))
    columns = {name: sorted(column_names(first[name])) for name in names if name in first}
    found = {}
    for name, listed in columns.items():
        wanted = ", ".join(f'"{column}"' for column in listed)
        order = "sequence" if name == "register" else wanted
        found[name] = raw.execute(f'SELECT {wanted} FROM "{name}" ORDER BY {order}').fetchall()
    raw.close()
    return found


def record_key(folder: Path) -> bytes:
    store = Store.open(shutil.copytree(folder, folder.with_name("other")), REGISTRAR, PASSPHRASE, clock=SystemClock(),
                       agreed=Agreed())  # fmt: skip
    key = store.record_key().database_key
    store.close()
    return key


def test_the_work_goes_on_in_an_upgraded_store(older: Path) -> None:
    desk = Desk(opened(older))
    (case,) = desk.read(cases)
    assert [entry.title for entry in desk.read(docket_entries, case.id)] != []
    for paper in desk.read(papers, None):
        assert desk.paper_bytes(paper.id, "pdf").startswith(b"%PDF")
    with desk.store.record.reading() as session:
        kept = session.scalars(select(VAULT_OBJECT.c.id)).one()
    assert desk.file_bytes(kept) == EXHIBIT
    desk.close()
    for who in (REGISTRAR, CLERK):
        again = opened(older, who, agreed=False)
        assert again.verify() == []
        again.close()


def test_a_walled_file_rises_when_its_member_unlocks_it(older: Path) -> None:
    (path,) = older.glob("walled/*.db")
    before = digests(older)[path.name]
    store = opened(older)
    assert digests(older)[path.name] == before
    room = room_of(store)
    with room.reading() as session:
        acts = list(session.scalars(select(REGISTER.c.act).order_by(REGISTER.c.sequence)))
    assert (acts[0], acts.count("store.upgrade")) == ("store.open_walled", 1)
    assert store.verify() == []
    (copy,) = older.glob(f"backups/*/{path.stem}/walled/{path.name}")
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == before
    store.close()


# -- never silently, and only by the registrar


def test_nothing_is_upgraded_silently(older: Path) -> None:
    before = digests(older)
    with pytest.raises(StoreOlder) as met:
        opened(older, agreed=False)
    assert (met.value.found, met.value.wanted) == (1, SCHEMA)
    assert met.value.kept == "Nothing was changed."
    with pytest.raises(StoreOlder, match="Ask the registrar"):
        opened(older, CLERK)
    with pytest.raises(WrongPassphrase):
        Store.open(older, REGISTRAR, "not this one at all", clock=SystemClock(), agreed=Agreed())
    assert digests(older) == before
    assert not (older / "backups").exists()


def test_every_step_is_told(older: Path) -> None:
    told = Told()
    Store.open(older, REGISTRAR, PASSPHRASE, clock=SystemClock(), agreed=Agreed(told)).close()
    assert told.texts == [step for step in STEPS if step[0].isupper()]


def test_the_recovery_key_of_an_older_store_opens_it_upgraded(older: Path) -> None:
    paper, new = (FROZEN / "v1.recovery").read_text().strip(), "an entirely fresh passphrase"
    with pytest.raises(StoreOlder):
        Store.recover(older, paper, new, clock=SystemClock())
    Store.recover(older, paper, new, clock=SystemClock(), agreed=Agreed()).close()
    again = Store.open(older, REGISTRAR, new, clock=SystemClock())
    assert again.verify() == []
    again.close()


# -- when it goes wrong


def test_a_failed_upgrade_puts_everything_back(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digests(older)

    def fails(engine: Engine, kind: Kind) -> None:
        migrate(engine, kind)
        raise DiskFull("The disk is full.", "", "Make room.")

    monkeypatch.setattr(upgrade, "migrate", fails)
    with pytest.raises(DiskFull, match="The store was put back as it was"):
        opened(older)
    assert digests(older) == before
    monkeypatch.undo()
    store = opened(older)
    assert store.verify() == []
    store.close()


def test_tables_that_are_not_what_they_should_be_are_put_back(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A half-written revision is found by looking at the tables, and does not stay."""
    before = digests(older)
    look = upgrade.refuse_misshapen  # type: ignore[attr-defined]  # spoilt on purpose

    def another(connection: Any, kind: Kind, revision: int) -> None:
        if revision == SCHEMA:
            connection.connection.dbapi_connection.execute("DROP TRIGGER register_no_update")
        look(connection, kind, revision)

    monkeypatch.setattr(upgrade, "refuse_misshapen", another)
    with pytest.raises(StoreDamaged, match="tables of a file of the store are not those"):
        opened(older)
    assert digests(older) == before


def test_an_altered_copy_is_not_put_back(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(engine: Engine, kind: Kind) -> None:
        (older / "backups" / "before-version-2" / "record" / "store.keys").write_bytes(b"{}")
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(upgrade, "migrate", fails)
    with pytest.raises(StoreDamaged, match="copy made before the upgrade was altered"):
        opened(older)
    assert (older / "store.keys").read_bytes() == (FROZEN / "v1" / "store.keys").read_bytes()


def test_a_full_disk_is_noticed_before_anything_is_changed(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digests(older)
    monkeypatch.setattr(upgrade, "_SPARE", 1 << 60)
    with pytest.raises(DiskFull):
        opened(older)
    assert digests(older) == before


def killed(folder: Path, step: str, *more: str) -> None:
    """Upgrade in a process that gets SIGKILL at a step."""
    command = [sys.executable, "-m", "tests.store.rising", str(folder), step, *more]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert run.returncode == -signal.SIGKILL, run.stderr


@pytest.mark.parametrize("step", [step for step in STEPS if step not in {"Copying what will change", TABLES}])
def test_a_kill_at_any_step_is_made_good(older: Path, step: str) -> None:
    before = digests(older)
    killed(older, step)
    marked = (older / "record.upgrading").exists()
    with pytest.raises(UpgradeUnfinished if marked else StoreOlder):
        opened(older, agreed=False)
    if not marked:
        assert digests(older) == before
    store = opened(older)
    assert store.verify() == []
    with store.record.reading() as session:
        assert "store.upgrade" in list(session.scalars(select(REGISTER.c.act)))
    assert not (older / "record.upgrading").exists()
    store.close()
    opened(older, CLERK, agreed=False).close()


def test_a_walled_file_killed_on_the_way_rises_at_the_next_unlocking(older: Path) -> None:
    killed(older, "tables", "walled")
    assert [path.suffix for path in older.glob("walled/*") if path.suffix == ".upgrading"] == [".upgrading"]
    store = opened(older)
    room_of(store)
    assert store.verify() == []
    assert list(older.glob("walled/*.upgrading")) == []
    store.close()


def test_a_file_damaged_after_a_kill_is_put_back_and_rises_again(older: Path) -> None:
    killed(older, "tables")
    with (older / "record.db").open("r+b") as file:
        file.seek(5 * 4096 + 100)
        file.write(b"\x00" * 64)
    store = opened(older)
    assert store.verify() == []
    store.close()
