"""What the world does while an act is on its way, and what this process leaves to others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from app.desk import production
from app.desk.commands import PASSPHRASE as VARIABLE
from app.desk.commands import taken
from app.desk.desk import Desk
from app.registry.acts import file_notice
from app.store.papers import owed_papers
from app.store.store import Store
from app.store.tables import DRAFT
from app.store.trouble import DiskFull, DiskTrouble
from tests.registry.papers import NOTICE
from tests.store.test_damage import room_for

ROOT = Path(__file__).parents[2]
LIMITS = """
import app.__main__, resource, sys
sys.argv = ["greffe", "--version"]
app.__main__.main()
print(resource.getrlimit(resource.RLIMIT_CORE))
"""


def test_a_disk_that_fills_up_while_a_document_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The act stands and is not said to have failed, or a person would do it twice; the document follows later."""
    desk, keep = Desk(store), production.keep

    def on_a_full_disk(place: Any, made: Any) -> Any:
        with room_for(1000):
            return keep(place, made)

    monkeypatch.setattr(production, "keep", on_a_full_disk)
    case = desk.do(file_notice, NOTICE)
    assert [type(met) in {DiskFull, DiskTrouble} for met in desk.troubles.values()] == [True]
    assert (desk.papers(case), len(desk.read(owed_papers))) == ((), 1)
    monkeypatch.setattr(production, "keep", keep)
    desk.produce()
    assert [paper.kind for paper in desk.papers(case)] == ["acknowledgement"]
    assert desk.troubles == {}
    assert store.verify() == []


def test_a_passphrase_is_not_inherited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "correct horse")
    assert taken(VARIABLE) == "correct horse"
    assert VARIABLE not in os.environ
    assert taken(VARIABLE) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core dumps of this kind")
def test_no_core_is_left() -> None:
    done = subprocess.run([sys.executable, "-c", LIMITS], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.splitlines()[-1] == "(0, 0)"


def test_an_error_of_the_database_names_no_word_of_a_case(store: Store) -> None:
    row = {"actor": "a", "key": "k", "body": "secretword", "saved_at": store.clock.now().utc}
    with store.record.transaction() as tx:
        tx.session.execute(DRAFT.insert().values(**row))
        with pytest.raises(DBAPIError) as met:
            tx.session.execute(DRAFT.insert().values(**row))
    assert "secretword" not in str(met.value)
