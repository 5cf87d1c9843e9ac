"""Bringing the tables of an encrypted file to this version of the program."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, text

from app.store.base import Kind
from app.store.engine import APPLICATION_ID, stamp, stamped
from app.store.trouble import damaged
from app.terms import Trouble, tr

SCHEMA: Final = 2
_MIGRATIONS: Final = Path(__file__).resolve().parent / "migrations"


def statements(kind: Kind, revision: int) -> tuple[str, ...]:
    """The statements of one revision, in order; ``packaging/schema.py`` writes the newest."""
    written = (_MIGRATIONS / kind / f"{revision:04d}.sql").read_text(encoding="utf-8")
    return tuple(part.strip() for part in written.split("\n\n") if part.strip() and not part.startswith("--"))


def take_step(kind: Kind, revision: int) -> None:
    """Run the statements of one revision on the file Alembic has in hand."""
    from alembic import op

    connection = op.get_bind()
    for statement in statements(kind, revision):
        connection.exec_driver_sql(statement)


@functools.cache
def expected_triggers(kind: Kind) -> dict[str, str]:
    """The triggers a file of this kind must hold: name -> the statement that created it."""
    held: dict[str, str] = {}
    for revision in range(1, SCHEMA + 1):
        for statement in statements(kind, revision):
            if statement.startswith("CREATE TRIGGER"):
                held[statement.split('"', 2)[1]] = statement
            elif statement.startswith("DROP TRIGGER"):
                held.pop(statement.split('"', 2)[1], None)
    return held


def found_triggers(connection: Connection) -> dict[str, str]:
    """The triggers a file does hold."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {row.name: row.sql for row in rows}


def bring_up(engine: Engine, kind: Kind, *, fresh: bool = False) -> None:
    """Create or migrate the tables. StoreDamaged for a foreign file, Trouble for one of a newer version."""
    with engine.execution_options(writing=True).connect() as connection:
        application, version = stamped(connection)
        connection.rollback()
        if not fresh:
            _refuse_foreign(application, version)
        if version < SCHEMA:
            with _without_foreign_keys(connection), connection.begin():
                _migrate(connection, kind)


def _refuse_foreign(application: int, version: int) -> None:
    if application != APPLICATION_ID or version < 1:
        raise damaged(tr("A file of the store is not one Greffe has written."))
    if version > SCHEMA:
        raise Trouble(
            tr("This store was written by a newer version of Greffe."),
            tr("Nothing was changed."),
            tr("Open it with that version or a later one."),
        )


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    raw: Any = connection.connection.dbapi_connection
    raw.execute("PRAGMA foreign_keys = OFF")
    assert raw.execute("PRAGMA foreign_keys").fetchone() == (0,)
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def _migrate(connection: Connection, kind: Kind) -> None:
    _run_revisions(connection, kind)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise damaged(tr("The rows of a file of the store do not fit each other."))
    _assert_triggers(connection, kind)
    stamp(connection, SCHEMA)


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
    assert expected.items() <= found_triggers(connection).items()
