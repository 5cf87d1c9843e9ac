"""The first revision, the types of columns, and files of another version."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, String, create_engine, text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from app.store.base import RecordBase, append_only, triggers
from app.store.engine import connect
from app.store.migrate import expected_triggers, found_triggers
from app.store.store import Store
from app.store.trouble import StoreDamaged
from app.terms import Role, Trouble
from tests.conftest import PASSPHRASE


class Base(DeclarativeBase):
    metadata = MetaData()
    type_annotation_map = RecordBase.type_annotation_map


class Thing(Base):
    __tablename__ = "thing"
    name: Mapped[str] = mapped_column(String(20), primary_key=True)
    at: Mapped[datetime | None]
    amount: Mapped[Decimal | None]
    facts: Mapped[dict[str, Any] | None]
    words: Mapped[tuple[str, ...] | None]
    role: Mapped[Role | None]
    sealed_at: Mapped[datetime | None]


append_only(Thing, once="sealed_at", may_change=["words"])


def thing_session() -> Session:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    session = Session(engine)
    for statement in triggers(Base.metadata).values():
        session.execute(text(statement))
    return session


def test_values_come_back_as_they_were() -> None:
    noon = datetime(2026, 5, 18, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    with thing_session() as session:
        session.add(
            Thing(name="a", at=noon, amount=Decimal("10.10"), facts={"a": [1]}, words=("x", "y"), role=Role.CLERK)
        )
        session.flush()
        session.expire_all()
        found = session.get_one(Thing, "a")
        assert (found.at, found.at and found.at.tzinfo) == (noon, UTC)
        assert str(found.amount) == "10.10"
        assert (found.facts, found.words, found.role) == ({"a": [1]}, ("x", "y"), Role.CLERK)
        assert session.scalar(text("SELECT amount FROM thing")) == "10.10"


@pytest.mark.parametrize(
    "wrong", [{"at": datetime(2026, 5, 18)}, {"amount": 1.5}, {"amount": Decimal("NaN")}]  # noqa: DTZ001  what is refused
)  # fmt: skip
def test_values_that_are_refused(wrong: dict[str, Any]) -> None:
    with thing_session() as session:
        session.add(Thing(name="a", **wrong))
        with pytest.raises(StatementError):
            session.flush()


def test_a_row_is_closed_once_it_is_sealed() -> None:
    now = datetime(2026, 5, 18, tzinfo=UTC)
    with thing_session() as session:
        session.execute(text("INSERT INTO thing (name) VALUES ('a')"))
        session.execute(text("UPDATE thing SET at = :now, sealed_at = :now"), {"now": str(now)})
        session.execute(text("UPDATE thing SET words = '[]'"))
        for statement in ("UPDATE thing SET amount = '1'", "DELETE FROM thing"):
            with pytest.raises(IntegrityError, match="rows of thing stay as they were written"), session.begin_nested():
                session.execute(text(statement))


def test_the_schema_on_disk_is_the_one_written(store: Store) -> None:
    with store.record.reading() as session:
        assert found_triggers(session.connection()) == expected_triggers("record")
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "0002"
        assert session.scalar(text("PRAGMA user_version")) == 2
        assert session.scalar(text("PRAGMA foreign_keys")) == 1


def test_the_newest_revision_says_what_the_models_say() -> None:
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, str(root / "packaging" / "schema.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout) == (0, "The schema is up to date.\n")


@pytest.mark.parametrize(
    ("pragma", "error", "said"),
    [
        ("PRAGMA user_version = 99", Trouble, "written by a newer version of Greffe"),
        ("PRAGMA application_id = 7", StoreDamaged, "not one Greffe has written"),
        ("PRAGMA user_version = 0", StoreDamaged, "not one Greffe has written"),
    ],
)
def test_files_of_another_version(store: Store, pragma: str, error: type[Trouble], said: str) -> None:
    key = store.record_key().database_key
    store.close()
    raw = connect(store.folder / "record.db", key)
    raw.execute(pragma)
    raw.close()
    with pytest.raises(error, match=said):
        Store.open(store.folder, "R. Registrar", PASSPHRASE, clock=store.clock)
