"""The practice case, played once for all tests of what a clerk ends up with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk.demo import play
from app.desk.demo.play import Practice
from tests.hostile.watch import Guard


@pytest.fixture(scope="session")
def guard() -> Guard:
    """Stands in this process for as long as it runs, and looks on only while a clerk works."""
    made = Guard()
    made.on = False
    return made


@pytest.fixture(autouse=True)
def no_way_out(guard: Guard) -> Iterator[None]:
    """Whatever a clerk does, nothing reaches the network or looks up a name."""
    guard.on = True
    yield
    guard.on = False
    assert guard.told == []


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory, guard: Guard) -> Iterator[Practice]:
    """The case from notice to obligations, with its desk still open."""
    guard.on = True
    folder: Path = tmp_path_factory.mktemp("practice")
    practice = play.begin(folder / "store")
    for _, step in practice.steps():
        step()
    yield practice
    practice.desk.close()
