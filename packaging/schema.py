"""Write the first revision of every kind of file from the tables of all rooms.

.venv/bin/python packaging/schema.py           after a change to any model
.venv/bin/python packaging/schema.py --check   exit 1 when what is written is not what the models say
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from sqlalchemy import MetaData
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.store.base import BASES, triggers  # noqa: E402  found by the line above


def import_models() -> list[str]:
    """Import ``app/<room>/model.py`` or the package ``model`` of every room."""
    found = [path for path in ROOT.glob("app/*/model*") if path.suffix == ".py" or (path / "__init__.py").is_file()]
    names = sorted(f"app.{path.parent.name}.{path.stem}" for path in found)
    for name in ["app.store.tables", *names]:
        import_module(name)
    return names


def schema_text(metadata: MetaData) -> str:
    """Every table, index and trigger as statements divided by empty lines, in an order that does not change."""
    dialect = sqlite.dialect()
    statements = ["-- Written by packaging/schema.py from the models; do not edit."]
    for table in metadata.sorted_tables:
        statements.append(_tidy(str(CreateTable(table).compile(dialect=dialect))))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements.extend(_tidy(str(CreateIndex(index).compile(dialect=dialect))) for index in indexes)
    statements.extend(statement for _, statement in sorted(triggers(metadata).items()))
    return "\n\n".join(statements) + "\n"


def _tidy(statement: str) -> str:
    lines = (line.rstrip().replace("\t", "    ") for line in statement.strip().splitlines())
    return "\n".join(line for line in lines if line)


def main() -> int:
    check = "--check" in sys.argv[1:]
    import_models()
    stale = []
    for kind, base in BASES.items():
        path = ROOT / "app" / "store" / "migrations" / kind / "0001.sql"
        fresh = schema_text(base.metadata)
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
