"""What is committed: the two commands in the README, whole locks, nothing of the machine it was written on."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

import pytest

import locks
import surroundings
from tests.house.conftest import ROOT, tracked

HOMES = re.compile("/" + "home/[a-z]|/" + "Users/[A-Za-z]|/" + "root/")
HOSTS = ("pypi." + "org", "python" + "hosted")


def texts() -> dict[str, str]:
    """Tracked text files by name."""
    found = {}
    for path in tracked():
        try:
            found[str(path.relative_to(ROOT))] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return found


def test_the_readme_gives_the_two_commands_and_ci_calls_one_of_them(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8").splitlines()
    steps = [line for line in (root / ".ci/run").read_text().splitlines() if line.startswith("python3")]

    assert [line for line in readme if line.startswith("python3 packaging/tasks.py")] == [
        "python3 packaging/tasks.py demo",
        "python3 packaging/tasks.py test",
    ]
    assert steps == ["python3 packaging/tasks.py check", "python3 packaging/tasks.py test"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no execute bit")
def test_ci_can_be_executed(root: Path) -> None:
    assert (root / ".ci/run").stat().st_mode & stat.S_IXUSR


def test_the_locks_answer_the_project_with_hashes_and_no_address() -> None:
    assert locks.faults() == []


@pytest.fixture
def kept_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The locks, copied to where they may be spoilt."""
    for name in locks.GROUPS:
        (tmp_path / name).write_bytes(surroundings.lock_path(name).read_bytes())
    monkeypatch.setattr(locks, "lock_path", tmp_path.joinpath)
    return tmp_path / surroundings.RUNTIME


def test_a_spoilt_lock_is_noticed(kept_locks: Path) -> None:
    kept_locks.write_text("# answers nothing\n--index-url ftp" + "://host\nalembic==1.0 \\\n    --hash=md5:00\n")

    assert locks.faults() == [
        "packaging/requirements.lock is older than pyproject.toml",
        "an address in packaging/requirements.lock",
        "alembic in packaging/requirements.lock has no hash",
    ]


def test_a_missing_lock_is_noticed(kept_locks: Path) -> None:
    (kept_locks.parent / surroundings.WINDOWS).unlink()

    assert locks.faults() == ["packaging/requirements-win32.lock is missing"]


def test_nothing_tracked_names_the_machine_it_was_written_on() -> None:
    here = [part for part in (f"{ROOT}/", f"{Path.home()}/") if len(part) > 6]

    named = {name for name, text in texts().items() if HOMES.search(text) or any(part in text for part in here)}

    assert named == set()


def test_nothing_tracked_names_a_package_index() -> None:
    assert {name for name, text in texts().items() if any(host in text for host in HOSTS)} == set()


def test_every_python_file_postpones_its_annotations() -> None:
    program = {name: text for name, text in texts().items() if name.endswith(".py") and name.startswith("app/")}
    without = {name for name, text in program.items() if "from __future__ import annotations" not in text}

    assert {n for n in without if not n.startswith("app/forms/") and not n.endswith("__init__.py")} == set()


def test_the_glossary_is_in_order_one_sentence_each(root: Path) -> None:
    entries = (root / "docs/glossary.md").read_text(encoding="utf-8").rstrip("\n").split("\n\n")[2:]
    matches = [re.fullmatch(r"\*\*([^*]+)\*\*: [^.]+\.", entry) for entry in entries]
    terms = [match[1].lower() for match in matches if match]

    assert [entry for entry, match in zip(entries, matches, strict=True) if not match] == []
    assert terms == sorted(set(terms))
