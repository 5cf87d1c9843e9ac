"""What a changed model becomes in the newest revision, and which changes have to be written by hand."""

from __future__ import annotations

import importlib.util
import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, Text

from app.store.base import add_trigger, append_only, triggers
from app.store.migrate import shape, shape_of


def script() -> ModuleType:
    path = Path(__file__).parents[2] / "packaging" / "schema.py"
    spec = importlib.util.spec_from_file_location("schema_script", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = script()
Change = Callable[[MetaData], object]


def first(metadata: MetaData) -> Table:
    table = Table("case", metadata, Column("id", Integer, primary_key=True), Column("title", Text, nullable=False))
    append_only(table)
    return table


def older() -> list[str]:
    metadata = MetaData()
    first(metadata)
    return list(SCRIPT.whole(metadata))


def changed(change: Change) -> MetaData:
    metadata = MetaData()
    first(metadata)
    change(metadata)
    return metadata


def new_table(metadata: MetaData) -> None:
    table = Table("seat", metadata, Column("id", Integer, primary_key=True), Column("case", ForeignKey("case.id")))
    append_only(table)


def nullable_column(metadata: MetaData) -> None:
    metadata.tables["case"].append_column(Column("track", String(20)))


def defaulted_column(metadata: MetaData) -> None:
    metadata.tables["case"].append_column(Column("round", Integer, nullable=False, server_default="1"))


def indexed_column(metadata: MetaData) -> None:
    metadata.tables["case"].append_column(Column("lead", ForeignKey("case.id"), index=True))


def changed_trigger(metadata: MetaData) -> None:
    add_trigger(metadata.tables["case"], "no_delete", 'BEFORE DELETE ON "case" WHEN OLD.id > 1 BEGIN SELECT 1; END')


def dropped_trigger(metadata: MetaData) -> None:
    del triggers(metadata)["case_no_delete"]


@pytest.mark.parametrize(
    "change", [new_table, nullable_column, defaulted_column, indexed_column, changed_trigger, dropped_trigger]
)
def test_an_older_file_with_rows_reaches_the_changed_model(change: Change) -> None:
    metadata = changed(change)
    written = SCRIPT.revision(metadata, older(), "record")
    parts = [part for part in written.split("\n\n") if not part.startswith("--")]
    file = sqlite3.connect(":memory:")
    for statement in older():
        file.execute(statement)
    file.execute("INSERT INTO \"case\" (id, title) VALUES (1, 'Aldova v. Berenia')")
    for statement in parts:
        file.execute(statement)
    assert shape(file) == shape_of(SCRIPT.whole(metadata))
    assert file.execute('SELECT id, title FROM "case"').fetchall() == [(1, "Aldova v. Berenia")]
    file.close()


def test_an_unchanged_model_adds_nothing() -> None:
    assert SCRIPT.revision(changed(lambda _: None), older(), "record") == f"{SCRIPT.HEADER}\n"


def other_type(metadata: MetaData) -> None:
    _replaced(metadata, Column("title", Integer, nullable=False))


def no_longer_required(metadata: MetaData) -> None:
    _replaced(metadata, Column("title", Text))


def gone(metadata: MetaData) -> None:
    _replaced(metadata)


def _replaced(metadata: MetaData, *columns: Column[object]) -> None:
    metadata.remove(metadata.tables["case"])
    append_only(Table("case", metadata, Column("id", Integer, primary_key=True), *columns))


@pytest.mark.parametrize("change", [other_type, no_longer_required, gone])
def test_a_change_no_addition_reaches_is_named(change: Change) -> None:
    with pytest.raises(ValueError, match=r"record: case.* changed in a way no added column or table reaches"):
        SCRIPT.revision(changed(change), older(), "record")


def test_a_new_column_that_must_be_filled_is_refused() -> None:
    def required(metadata: MetaData) -> None:
        metadata.tables["case"].append_column(Column("track", Text, nullable=False))

    with pytest.raises(ValueError, match="a new column is nullable or has a server default"):
        SCRIPT.revision(changed(required), older(), "record")
