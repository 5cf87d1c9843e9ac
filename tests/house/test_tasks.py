"""The tasks on other systems, on a machine that lacks something, and at their second start."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import machine
import surroundings
import tasks


@pytest.fixture(params=["win32", "darwin", "linux"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each system in turn, with the tasks imported anew on it."""
    name: str = request.param
    monkeypatch.setattr(sys, "platform", name)
    for module in ("machine", "surroundings", "locks", "compile_forms", "tasks"):
        monkeypatch.delitem(sys.modules, module, raising=False)
        importlib.import_module(module)
    return name


def test_the_tasks_know_where_each_system_keeps_its_interpreter(system: str) -> None:
    expected = {"win32": "Scripts/python.exe", "darwin": "bin/python", "linux": "bin/python"}[system]
    there = sys.modules["machine"]

    assert there.python_of(Path("e")) == Path("e") / expected
    assert there.site_packages(Path("e")).name == "site-packages"


def test_windows_and_macos_need_no_system_packages(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    there = sys.modules["machine"]
    monkeypatch.setattr(there, "QT_LIBRARIES", {"libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(there, "TEST_PROGRAMS", {"nowhere": "nowhere-utils"})

    assert there.missing_libraries() == (["libnowhere9"] if system == "linux" else [])
    assert there.missing_programs() == (["nowhere-utils"] if system == "linux" else [])


def test_every_task_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main(["--help"]) == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert listed == ["demo", "test", "run", "check", "forms", "bench", "build", "lock"]
    assert tasks.main(["no such task"]) == 2


@pytest.fixture
def no_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person without the right to install."""
    monkeypatch.setattr(machine, "may_install", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: "apt-get" if name == "apt-get" else None)


def test_without_the_right_to_install_the_exact_command_is_named(
    no_root: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(
        machine, "QT_LIBRARIES", {"libno.so.1": "libno1", "libno.so.2": "libno1", "libnot.so.3": "libnot3"}
    )

    monkeypatch.setattr(machine, "has_venv", lambda: False)
    monkeypatch.setattr(surroundings, "VENV", tmp_path)

    assert tasks.main(["demo"]) == 1
    assert capsys.readouterr().err == (
        "This machine lacks what Greffe needs.\n"
        "Run:  sudo apt-get update && sudo apt-get install -y --no-install-recommends libno1 libnot3 python3-venv\n"
    )


def test_tests_that_cannot_run_are_named_aloud(no_root: None, capsys: pytest.CaptureFixture[str]) -> None:
    machine.offer_programs()

    assert [line.partition(".")[0] for line in capsys.readouterr().out.splitlines()] == [
        "Tests marked 'xvfb' are LEFT OUT: Xvfb not found",
        "Tests marked 'office' are LEFT OUT: soffice, pdftotext not found",
    ]


class Started(Exception):
    """A program would have been started."""


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A finished environment, and an alarm on every program that is started."""

    def alarm(command: list[str], **_: object) -> None:
        raise Started(" ".join(command))

    monkeypatch.setattr(surroundings, "VENV", tmp_path)
    monkeypatch.setattr(machine, "missing_libraries", list)
    monkeypatch.setattr(subprocess, "run", alarm)
    machine.python_of(tmp_path).parent.mkdir()
    machine.python_of(tmp_path).touch()
    surroundings._stamp("python", surroundings._base())
    for lock in (surroundings.RUNTIME, surroundings.DEVELOPMENT):
        surroundings._stamp(lock, surroundings._digest(lock))
    return tmp_path


def test_a_second_start_starts_no_installer(environment: Path) -> None:
    assert surroundings.ready(development=True) == machine.python_of(environment)


@pytest.mark.parametrize(
    ("stamp", "program"), [("python", "-m venv --clear"), (surroundings.DEVELOPMENT, "pip install")]
)
def test_a_changed_python_or_lock_is_installed_anew(environment: Path, stamp: str, program: str) -> None:
    surroundings._stamp(stamp, "another")

    with pytest.raises(Started, match=program):
        surroundings.ready(development=True)


def test_offscreen_where_linux_has_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    assert machine.display_variables({}) == {"QT_QPA_PLATFORM": "offscreen"}
    assert machine.display_variables({"DISPLAY": ":0"}) == {"DISPLAY": ":0"}
