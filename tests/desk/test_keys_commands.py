"""Keys from the command line: a second person, a removal, shares, a drill."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store import recovery
from app.store.store import Store
from tests.conftest import PASSPHRASE, People, second_person
from tests.desk.test_commands import greffe

REGISTRAR = "R. Registrar"


def test_somebody_is_removed_and_the_recovery_tried_out(
    store: Store, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key = str(store.folder), store.recovery_key
    shares = recovery.make_shares(store, key, 2, 3, second_person(store))
    store.close()
    alone = greffe("keys", "remove", folder, people.third.name, "-u", REGISTRAR)
    assert (alone.returncode, alone.stderr.startswith("Two people confirm this")) == (2, True)
    monkeypatch.setenv("GREFFE_SECOND_PASSPHRASE", PASSPHRASE)
    done = greffe("keys", "remove", folder, people.third.name, "-u", REGISTRAR, "-s", people.clerk.name)
    assert done.stdout.startswith("D. Third is removed. The record has a new key.")
    monkeypatch.setenv("GREFFE_RECOVERY_KEY", f"{shares[0].text};{shares[2].text}")
    proved = greffe("shares", "prove", folder, "-u", REGISTRAR)
    assert proved.stdout == "The shares open the store: they are proved.\n"
    monkeypatch.setenv("GREFFE_RECOVERY_KEY", key)
    drilled = greffe("drill", folder, "-u", REGISTRAR, "--recovery")
    assert drilled.stdout.splitlines()[-1].startswith("The recovery works"), drilled.stdout + drilled.stderr
    sheet = tmp_path / "sheet.pdf"
    made = greffe("sheet", folder, str(sheet), "-u", REGISTRAR, "-s", people.clerk.name)
    assert made.returncode == 0, made.stderr
    assert sheet.read_bytes().startswith(b"%PDF")
    assert greffe("drill", folder, "-u", REGISTRAR, "--recovery").returncode == 3
