"""What the tables of an encrypted file must be, and bringing an older file to it."""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, text

from app.store.base import Kind
from app.store.engine import APPLICATION_ID, stamp, stamped
from app.store.trouble import StoreOlder, damaged
from app.terms import Role, Trouble, tr

SCHEMA: Final = 2
_MIGRATIONS: Final = Path(__file__).resolve().parent / "migrations"
_OWN: Final = "alembic_version"
Shape = dict[str, object]


def statements(kind: Kind, revision: int) -> tuple[str, ...]:
    """The statements of one revision, in order; ``packaging/schema.py`` writes the newest."""
    written = (_MIGRATIONS / kind / f"{revision:04d}.sql").read_text(encoding="utf-8")
    return tuple(part.strip() for part in written.split("\n\n") if part.strip() and not part.startswith("--"))


def all_statements(kind: Kind, revision: int) -> tuple[str, ...]:
    """The statements of all revisions up to this one, in order."""
    return tuple(statement for number in range(1, revision + 1) for statement in statements(kind, number))


def take_step(kind: Kind, revision: int) -> None:
    """Run the statements of one revision on the file Alembic has in hand."""
    from alembic import op

    connection = op.get_bind()
    for statement in statements(kind, revision):
        connection.exec_driver_sql(statement)


@functools.cache
def expected_triggers(kind: Kind, revision: int = SCHEMA) -> dict[str, str]:
    """The triggers a file of this kind and version must hold: name -> the statement that created it."""
    held: dict[str, str] = {}
    for statement in all_statements(kind, revision):
        if statement.startswith("CREATE TRIGGER"):
            held[statement.split('"', 2)[1]] = statement
        elif statement.startswith("DROP TRIGGER"):
            held.pop(statement.split('"', 2)[1], None)
    return held


def found_triggers(connection: Connection) -> dict[str, str]:
    """The triggers a file does hold."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {row.name: row.sql for row in rows}


@functools.cache
def expected_shape(kind: Kind, revision: int = SCHEMA) -> Shape:
    """What a fresh file of this kind and version holds."""
    return shape_of(all_statements(kind, revision))


def shape_of(written: Iterable[str]) -> Shape:
    """What a file is after these statements."""
    with closing(sqlite3.connect(":memory:")) as scratch:
        for statement in written:
            scratch.execute(statement)
        return shape(scratch)


def shape(raw: Any) -> Shape:
    """Tables, columns, keys, indexes and triggers of an open file, whatever the order of its columns."""
    found: Shape = dict(raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    for (table,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        columns = {row[1:] for row in raw.execute(f'PRAGMA table_info("{table}")').fetchall()}
        keys = {row[2:] for row in raw.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()}
        indexes = set()
        for row in raw.execute(f'PRAGMA index_list("{table}")').fetchall():
            named = tuple(part[2] for part in raw.execute(f'PRAGMA index_info("{row[1]}")').fetchall())
            indexes.add((named, *row[2:4]))
        found[table] = (columns, keys, indexes)
    found.pop(_OWN, None)
    return found


def bring_up(engine: Engine, kind: Kind, *, fresh: bool = False, role: Role = Role.REGISTRAR) -> None:
    """Create the tables, or see that they are those of this version; ``role`` is that of who opens.

    Raises StoreDamaged for a foreign file, Trouble for one of a newer version, StoreOlder for one of an older version.
    """
    if fresh:
        migrate(engine, kind)
        return
    found = version_of(engine)
    if found < SCHEMA:
        raise StoreOlder(found, SCHEMA, role)


def version_of(engine: Engine) -> int:
    """The version of a file's tables. StoreDamaged for a foreign file, Trouble for one of a newer version."""
    with engine.connect() as connection:
        application, version = stamped(connection)
    if application != APPLICATION_ID or version < 1:
        raise damaged(tr("A file of the store is not one Greffe has written."))
    if version > SCHEMA:
        raise Trouble(
            tr("This store was written by a newer version of Greffe."),
            tr("Nothing was changed."),
            tr("Open it with that version or a later one."),
        )
    return version


def migrate(engine: Engine, kind: Kind) -> None:
    """Bring the tables to this version in one transaction, and look at what came of it. StoreDamaged when it fails."""
    writing = engine.execution_options(writing=True)
    with writing.connect() as connection, _without_foreign_keys(connection), connection.begin():
        _run_revisions(connection, kind)
        stamp(connection, SCHEMA)
        _assert_triggers(connection, kind)
        refuse_misshapen(connection, kind, SCHEMA)


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    raw: Any = connection.connection.dbapi_connection
    raw.execute("PRAGMA foreign_keys = OFF")
    assert raw.execute("PRAGMA foreign_keys").fetchone() == (0,)
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def refuse_misshapen(connection: Connection, kind: Kind, revision: int) -> None:
    """StoreDamaged unless tables, triggers and the references between rows are those of a version."""
    raw: Any = connection.connection.dbapi_connection
    if shape(raw) != expected_shape(kind, revision):
        raise damaged(tr("The tables of a file of the store are not those its version has."))
    if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise damaged(tr("The rows of a file of the store do not fit each other."))


def _run_revisions(connection: Connection, kind: Kind) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(_MIGRATIONS / kind))
    context = MigrationContext.configure(
        connection,
        opts={"fn": lambda revision, _: script._upgrade_revs("head", revision)},
    )
    with Operations.context(context):
        context.run_migrations()


def _assert_triggers(connection: Connection, kind: Kind) -> None:
    found, expected = found_triggers(connection), expected_triggers(kind)
    for name, statement in expected.items():
        if found.get(name) != statement:
            connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS "{name}"')
            connection.exec_driver_sql(statement)
