from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.store.store import Store
from tests.conftest import PASSPHRASE, People
from tests.desk.conftest import open_cases


def greffe(*words: str, passphrase: str = PASSPHRASE) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "GREFFE_PASSPHRASE": passphrase, "QT_QPA_PLATFORM": "offscreen", "COLUMNS": "200"}
    command = (sys.executable, "-m", "app", *words)
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def folder(store: Store, people: People) -> str:
    """A store with papers in it, closed again."""
    assert people.clerk.name == "C. Clerk"
    open_cases(Desk(store))
    store.close()
    return str(store.folder)


def test_the_version_is_told() -> None:
    done = greffe("--version")
    assert (done.returncode, done.stdout) == (0, "greffe 0.1.0\n")


def test_a_store_is_verified_and_its_papers_listed_and_exported(folder: str, tmp_path: Path) -> None:
    done = greffe("verify", folder, "-u", "R. Registrar")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Nothing was changed. Register head ")
    listed = greffe("papers", folder, "-u", "C. Clerk")
    assert listed.stdout.count("Acknowledgement of receipt") == 5
    exported = greffe("export", folder, str(tmp_path / "out"), "-u", "C. Clerk")
    assert exported.returncode == 0, exported.stderr
    pdfs = sorted((tmp_path / "out").rglob("*.pdf"))
    assert len(pdfs) == 6
    held = greffe("verify", folder, "-u", "R. Registrar", "--paper", str(pdfs[0]))
    assert (held.returncode, held.stdout.count("The head from paper is part of it.")) == (0, 1), held.stderr
    typed = greffe("verify", folder, "-u", "R. Registrar", "--head", "999 7f3a 91c2 o8de 55ab lcof")
    assert (typed.returncode, typed.stdout) == (4, "")
    assert typed.stderr.strip().startswith("This store is older than the paper: the paper was made after entry 999,")
    assert greffe("verify", folder, "-u", "R. Registrar", "--head", "999 7f3a").returncode == 2


def test_a_wrong_passphrase_is_a_sentence_and_an_exit_code(folder: str) -> None:
    done = greffe("verify", folder, "-u", "R. Registrar", passphrase="quite another one")
    assert (done.returncode, done.stdout) == (3, "")
    assert "Traceback" not in done.stderr
    assert "do not open the store" in done.stderr


def test_the_recovery_key_gives_a_new_passphrase(store: Store, monkeypatch: pytest.MonkeyPatch, people: People) -> None:
    assert people.clerk.name == "C. Clerk"
    key, folder = store.recovery_key, str(store.folder)
    store.close()
    monkeypatch.setenv("GREFFE_RECOVERY_KEY", key[:-1] + ("A" if key[-1] != "A" else "B"))
    assert greffe("recover", folder, passphrase="an entirely fresh passphrase").returncode == 3
    monkeypatch.setenv("GREFFE_RECOVERY_KEY", key)
    done = greffe("recover", folder, passphrase="an entirely fresh passphrase")
    assert (done.returncode, done.stdout) == (0, "R. Registrar opens the store with the new passphrase from now on.\n")
    assert greffe("verify", folder, "-u", "R. Registrar", passphrase="an entirely fresh passphrase").returncode == 0
    assert greffe("verify", folder, "-u", "R. Registrar").returncode == 3


def test_the_door_imports_nothing_slow() -> None:
    code = (
        "import sys; from app.desk.start import application; app = application();"
        "from app.desk.window import Window; from app.desk import memory;"
        "w = Window(memory.Memory(memory.settings())); w.show(); app.processEvents();"
        "slow = 'sqlalchemy reportlab pikepdf pypdfium2 cryptography typer rich msgspec docx'.split();"
        "print([name for name in slow if name in sys.modules])"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run((sys.executable, "-c", code), env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


def test_dates_go_out_as_a_calendar(folder: str, tmp_path: Path) -> None:
    out = tmp_path / "dates.ics"
    done = greffe("ics", folder, "--out", str(out), "-u", "C. Clerk", "--case", "CT-2026-001", "--no-titles")
    assert (done.returncode, done.stdout.split(" dates ")[0]) == (0, "2"), done.stderr
    assert out.read_bytes().count(b"SUMMARY:CT-2026-001: Date to be met") == 2
    missing = greffe("ics", folder, "--out", str(out), "-u", "C. Clerk", "--case", "CT-1999-001")
    assert (missing.returncode, missing.stderr.strip()) == (2, "There is no case CT-1999-001 in this store.")


def test_the_docket_sheet_goes_out_as_the_kind_its_name_says(folder: str, tmp_path: Path) -> None:
    out = tmp_path / "sheet.csv"
    done = greffe("docket", folder, "CT-2026-001", "--out", str(out), "-u", "C. Clerk", "--for", "public")
    assert (done.returncode, done.stdout.rpartition(", ")[2].strip()) == (0, "for the public."), done.stderr
    assert out.read_bytes()[:8] == b"\xef\xbb\xbfNo.,D"
    wrong = greffe("docket", folder, "CT-2026-001", "--out", str(tmp_path / "sheet.exe"), "-u", "C. Clerk")
    assert (wrong.returncode, wrong.stderr.split(" as ")[0]) == (2, "A docket sheet is written")
