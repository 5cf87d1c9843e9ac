"""The run without Qt refuses Qt, and leaves out only what is about screens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.house.no_qt import leaves_out


def run_without_qt(root: Path, folder: Path) -> str:
    """What pytest says with Qt blocked, over one folder."""
    plugins = ["-p", "no:pytest-qt", "-p", "no:cacheprovider", "-p", "tests.house.no_qt"]
    command = [sys.executable, "-m", "pytest", "-q", *plugins, str(folder)]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False).stdout


def test_an_import_of_qt_fails_and_screens_are_left_out(root: Path, tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --strict-config\nqt_api = pyside6\n")
    (tmp_path / "test_rules.py").write_text("def test_import():\n    import PySide6.QtCore\n")
    (tmp_path / "test_screens.py").write_text("import PySide6\n\ndef test_shown(): ...\n")

    said = run_without_qt(root, tmp_path).splitlines()

    raised = [line.removeprefix("E").strip() for line in said if line.startswith("E ")]
    assert raised == ["ImportError: PySide6 is blocked: this code has to stand without a window"]
    assert said[-1].startswith("1 failed in")


def test_what_is_left_out() -> None:
    left_out = ["tests/registry/test_screens.py", "tests/widgets/test_jobs.py", "tests/desk", "tests/clerk/test_day.py"]
    left_out.append("tests/walls/test_leaks.py")
    kept = ["tests/registry/test_acts.py", "tests/store", "tests/documents/test_pdf.py", "tests/exchange/test_acts.py"]

    assert [leaves_out(Path(path)) for path in left_out + kept] == [True] * 5 + [False] * 4
