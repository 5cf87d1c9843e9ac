"""Bringing the tables of an encrypted file to this version of the program."""

from __future__ import annotations

from sqlalchemy import Engine

from app.store.base import BASES, Kind, triggers
from app.store.engine import stamp


def bring_up(engine: Engine, kind: Kind) -> None:
    """Create the tables."""
    metadata = BASES[kind].metadata
    with engine.execution_options(writing=True).begin() as connection:
        metadata.create_all(connection)
        for statement in triggers(metadata).values():
            connection.exec_driver_sql(statement)
        stamp(connection, 1)
