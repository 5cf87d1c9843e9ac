"""The practice case, played once for all tests of what a clerk ends up with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk.demo import play
from app.desk.demo.play import Practice


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """The case from notice to obligations, with its desk still open."""
    folder: Path = tmp_path_factory.mktemp("practice")
    practice = play.begin(folder / "store")
    for _, step in practice.steps():
        step()
    yield practice
    practice.desk.close()
