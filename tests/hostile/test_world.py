"""What the world may do to a closed store: a medium that cannot be written, a second desk, older states put back."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.registry.acts import file_notice
from app.store.store import Store
from app.store.trouble import ReadOnlyMedia, StoreDamaged, StoreLocked
from tests.conftest import PASSPHRASE, REGISTRAR, People, second_person
from tests.desk.test_door import HOLDER
from tests.registry.papers import NOTICE

ROOT = Path(__file__).parents[2]
ELSEWHERE = """
import os, sys
from pathlib import Path
from app.store.store import Store
from app.terms import SystemClock, Trouble
if sys.argv[2] == "away":
    os.setgid(65534), os.setuid(65534)
try:
    Store.open(Path(sys.argv[1]), "R. Registrar", "correct horse battery staple", clock=SystemClock()).close()
except Trouble as met:
    print(type(met).__name__)
"""


def opened(store: Store) -> Store:
    return Store.open(store.folder, REGISTRAR, PASSPHRASE, clock=store.clock)


def elsewhere(folder: Path, who: str = "") -> str:
    """How opening the store ends in a process of its own."""
    command = [sys.executable, "-c", ELSEWHERE, str(folder), who]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def read_only(store: Store) -> Iterator[Path]:
    """The folder of a closed store, bound to itself so that nothing can be written; by its permissions otherwise."""
    store.close()
    folder = store.folder
    bound = os.name != "nt" and os.geteuid() == 0 and run("mount", "--bind", folder, folder)
    if bound:
        assert run("mount", "-o", "remount,bind,ro", folder)
    else:
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o500 if path.is_dir() else 0o400)
    yield folder
    if bound:
        run("umount", "-l", folder)
    else:
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o700 if path.is_dir() else 0o600)


def run(*command: object) -> bool:
    return subprocess.run([str(word) for word in command], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="permissions of Windows are another matter")
def test_a_medium_that_cannot_be_written(store: Store, read_only: Path) -> None:
    before = contents(read_only)
    with pytest.raises(ReadOnlyMedia) as met:
        opened(store)
    assert met.value.do == "Copy the store to a disk you may write to and open it there."
    assert contents(read_only) == before
    copy = shutil.copytree(read_only, read_only.with_name("copy"))
    for path in (copy, *copy.rglob("*")):
        path.chmod(0o700)
    again = Store.open(copy, REGISTRAR, PASSPHRASE, clock=store.clock)
    assert again.verify() == []
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="permissions of Windows are another matter")
def test_two_desks_at_one_store(store: Store) -> None:
    """The second is told who has it open; a holder that was killed holds nothing."""
    with pytest.raises(StoreLocked, match=r"The store is open on .+ by .+ since 2026-05-18 09:00 UTC"):
        opened(store)
    assert elsewhere(store.folder) == "StoreLocked"
    store.close()
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(store.folder)], cwd=ROOT, text=True,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(StoreLocked):
            opened(store)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    again = opened(store)
    assert again.verify() == []
    again.close()


def test_a_whole_folder_put_back_is_caught_by_a_head_on_paper(store: Store, tmp_path: Path) -> None:
    store.close()
    shutil.copytree(store.folder, tmp_path / "older")
    again = opened(store)
    with again.record.transaction() as tx:
        file_notice(tx, NOTICE)
    printed = again.record.head().text
    assert again.verify(head=printed) == []
    again.close()
    shutil.rmtree(store.folder)
    shutil.copytree(tmp_path / "older", store.folder)
    again = opened(store)
    assert again.verify() == [], "nothing in the folder itself can tell"
    faults = again.verify(head=printed)
    again.close()
    assert len(faults) == 1


def test_a_withheld_key_shuts_its_room_and_nothing_else(store: Store, people: People) -> None:
    """While its member keeps the key to themselves; and a key cut out of the key file by hand is noticed."""
    with store.record.transaction() as tx:
        case = file_notice(tx, NOTICE)
    store.open_walled("mediation", case, [people.mediator.name], second_person(store))
    names = [actor.name for actor in store.people()]
    doors = {name: len(store.walled(name, PASSPHRASE).compartments) for name in names}
    assert doors == {name: int(name == people.mediator.name) for name in names}
    assert store.verify() == []
    store.close()
    path = store.folder / "store.keys"
    keys = json.loads(path.read_bytes())
    assert len(keys["body"]["grants"]) > 1
    keys["body"]["grants"].pop()
    path.write_text(json.dumps(keys))
    with pytest.raises(StoreDamaged):
        opened(store)
