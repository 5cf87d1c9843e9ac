"""Opening one encrypted file through SQLAlchemy: raw key, pragmas, and writing or reading transactions."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool

from app.store.trouble import StoreMissing, damaged, told, translated
from app.terms import tr

APPLICATION_ID: Final = 0x47524546
SMALLEST: Final = 4096
PLAIN_HEADER: Final = b"SQLite format 3"
_BUSY_SECONDS: Final = 5.0
_TICK: Final = 50_000
"""Steps of the database between two looks at whether its work is still wanted."""
_PRAGMAS: Final = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "cache_size = -64000",
    "temp_store = MEMORY",
    "secure_delete = ON",
)


def connect(path: Path, key: bytes, *, still: bool = False) -> Any:
    """A raw connection to an encrypted file under a raw 32-byte key. A ``still`` one leaves no trace on the medium."""
    if len(key) != 32:
        raise ValueError("a file's key has 32 bytes")
    name = f"{path.absolute().as_uri()}?mode=ro&immutable=1" if still else str(path)
    with told():
        raw = sqlcipher.connect(name, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, uri=still)
        try:
            raw.execute("PRAGMA cipher_log_level = NONE").fetchall()
            raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
            for pragma in _PRAGMAS[1:] if still else _PRAGMAS:
                raw.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            raw.close()
            raise
    return raw


def engine_for(path: Path, key: bytes, *, still: bool = False) -> Engine:
    """The pool of connections to one encrypted file; may be used from several threads. ``still``: only to be read."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, still=still),
        poolclass=QueuePool,
        pool_size=5,
        max_overflow=10,
        hide_parameters=True,  # an error of the database names no word of a case
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _handle)
    return engine


def copy_whole(path: Path, key: bytes, target: Path, tick: Callable[[], object]) -> None:
    """One state of a file into a new file under the same key, fit for media that cannot be written; synced.

    ``tick`` is called now and then; what it raises ends the copying and comes out. Nothing half is left behind.
    """
    raised: list[BaseException] = []

    def ticked() -> int:
        try:
            tick()
        except BaseException as error:  # noqa: BLE001  comes out below
            raised.append(error)
        return len(raised)

    raw = connect(path, key)
    try:
        raw.execute("PRAGMA query_only = OFF")
        raw.set_progress_handler(ticked, _TICK)
        with told():
            raw.execute("VACUUM INTO ?", (str(target),))
            with target.open("rb+") as file:
                os.fsync(file.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        if raised:
            raise raised[0] from None
        raise
    finally:
        raw.close()
    check_file(target)


def _begin(connection: Connection) -> None:
    writing = bool(connection.get_execution_options().get("writing", False))
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writing else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _handle(context: ExceptionContext) -> None:
    trouble = translated(context.original_exception)
    if trouble is not None:
        raise trouble from context.original_exception


def check_file(path: Path) -> None:
    """StoreMissing or StoreDamaged when the file cannot be one of ours; needs no key."""
    if not path.is_file():
        raise StoreMissing(
            tr("The file {name} is missing from the store.", name=path.name),
            tr("Greffe has changed nothing."),
            tr("Bring the file back, or restore the last verified backup."),
        )
    with told():
        if path.stat().st_size < SMALLEST:
            raise damaged(tr("The file {name} is too short to be a file of this store.", name=path.name))
        with path.open("rb") as file:
            if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
                raise damaged(tr("The file {name} is not encrypted: it was exchanged.", name=path.name))


def stamp(connection: Connection, version: int) -> None:
    """Mark the file as ours and with the version of its tables."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def stamped(connection: Connection) -> tuple[int, int]:
    """application_id and user_version as they stand in the file."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    return int(application), int(version)
