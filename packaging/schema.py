"""Write the newest revision of every kind of file: what the models say beyond the revisions before it.

.venv/bin/python packaging/schema.py           after a change to any model
.venv/bin/python packaging/schema.py --check   exit 1 when what is written is not what the models say
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from sqlalchemy import Column, MetaData, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateColumn, CreateIndex, CreateTable

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.store.base import BASES, Kind, triggers  # noqa: E402  found by the line above
from app.store.migrate import SCHEMA, all_statements, shape_of  # noqa: E402  the same

DIALECT = sqlite.dialect()
HEADER = "-- Written by packaging/schema.py from the models; do not edit."


def import_models() -> list[str]:
    """Import ``app/<room>/model.py`` or the package ``model`` of every room."""
    found = [path for path in ROOT.glob("app/*/model*") if path.suffix == ".py" or (path / "__init__.py").is_file()]
    names = sorted(f"app.{path.parent.name}.{path.stem}" for path in found)
    for name in ["app.store.tables", *names]:
        import_module(name)
    return names


def whole(metadata: MetaData) -> Iterator[str]:
    """Every table, index and trigger of the models, in an order that does not change."""
    for table in metadata.sorted_tables:
        yield _table(table)
        yield from _indexes(table)
    yield from (statement for _, statement in sorted(triggers(metadata).items()))


def difference(metadata: MetaData, older: Iterable[str]) -> Iterator[str]:
    """The statements that bring a file of the older revisions to what the models say; new columns come last."""
    scratch = _filled(older)
    held = _triggers(scratch)
    wanted = triggers(metadata)
    yield from (f'DROP TRIGGER "{name}"' for name in sorted(held) if held[name] != wanted.get(name))
    for table in metadata.sorted_tables:
        there = {row[1] for row in scratch.execute(f'PRAGMA table_info("{table.name}")')}
        if there:
            yield from (_added(table, column) for column in table.columns if column.name not in there)
        else:
            yield _table(table)
        known = {row[1] for row in scratch.execute(f'PRAGMA index_list("{table.name}")')}
        yield from (made for name, made in _named_indexes(table) if name not in known)
    yield from (wanted[name] for name in sorted(wanted) if wanted[name] != held.get(name))


def newest(kind: Kind) -> str:
    """The text of the newest revision; ValueError where tables changed in a way that has to be written by hand."""
    return revision(BASES[kind].metadata, all_statements(kind, SCHEMA - 1), kind)


def revision(metadata: MetaData, older: Sequence[str], kind: str) -> str:
    """What is written on top of the older statements. ValueError names the table no addition brings to its model."""
    added = list(difference(metadata, older))
    wanted = shape_of(whole(metadata))
    try:
        reached = shape_of([*older, *added])
    except sqlite3.OperationalError as error:
        raise ValueError(f"{kind}: {error}; write it by hand") from error
    for name in sorted({*wanted, *reached}):
        if wanted.get(name) != reached.get(name):
            raise ValueError(f"{kind}: {name} changed in a way no added column or table reaches; write it by hand")
    return "\n\n".join([HEADER, *added]) + "\n"


def _filled(written: Iterable[str]) -> sqlite3.Connection:
    scratch = sqlite3.connect(":memory:")
    for statement in written:
        scratch.execute(statement)
    return scratch


def _triggers(scratch: sqlite3.Connection) -> dict[str, str]:
    return dict(scratch.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())


def _table(table: Table) -> str:
    return _tidy(str(CreateTable(table).compile(dialect=DIALECT)))


def _indexes(table: Table) -> Iterator[str]:
    return (statement for _, statement in _named_indexes(table))


def _named_indexes(table: Table) -> list[tuple[str, str]]:
    return sorted((str(index.name), _tidy(str(CreateIndex(index).compile(dialect=DIALECT)))) for index in table.indexes)


def _added(table: Table, column: Column[object]) -> str:
    if not column.nullable and column.server_default is None:
        raise ValueError(f"{table.name}.{column.name}: a new column is nullable or has a server default")
    spec = _tidy(str(CreateColumn(column).compile(dialect=DIALECT)))
    for key in column.foreign_keys:
        spec += f' REFERENCES "{key.column.table.name}" ("{key.column.name}")'
    return f'ALTER TABLE "{table.name}" ADD COLUMN {spec}'


def _tidy(statement: str) -> str:
    lines = (line.rstrip().replace("\t", "    ") for line in statement.strip().splitlines())
    return "\n".join(line for line in lines if line)


def main() -> int:
    import_models()
    try:
        return _written(check="--check" in sys.argv[1:])
    except ValueError as error:
        print(f"{error}.")
        return 1


def _written(*, check: bool) -> int:
    stale = []
    for kind in BASES:
        path = ROOT / "app" / "store" / "migrations" / kind / f"{SCHEMA:04d}.sql"
        fresh = newest(kind)
        if not path.is_file() or path.read_text(encoding="utf-8") != fresh:
            stale.append(kind)
            if not check:
                path.write_text(fresh, encoding="utf-8", newline="\n")
    if check and stale:
        print(f"The models of {', '.join(stale)} changed: run packaging/schema.py.")
        return 1
    print("Written: " + ", ".join(stale) if stale else "The schema is up to date.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
