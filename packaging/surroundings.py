"""The checkout's own virtual environment: made once, then left alone until the locks or the Python change.

Standard library only. Everything is installed from lock files with a hash for each file; the project itself is put on
the path by one ``.pth`` file, so nothing is built.
"""

from __future__ import annotations

import hashlib
import platform
import subprocess
import sys
import tomllib
from pathlib import Path

import machine

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
RUNTIME = "requirements.lock"
DEVELOPMENT = "requirements-dev.lock"
WINDOWS = "requirements-win32.lock"


def ready(*, development: bool = False) -> Path:
    """The interpreter of a finished environment, made or renewed if need be; Stop if the machine lacks something."""
    finished = _stamped("python", _base())
    machine.need(venv=not finished)
    if not finished:
        _create()
    locks = [RUNTIME, *([WINDOWS] if sys.platform == "win32" else []), *([DEVELOPMENT] if development else [])]
    for lock in locks:
        digest = _digest(lock)
        if not _stamped(lock, digest):
            _install(lock)
            _stamp(lock, digest)
    return machine.python_of(VENV)


def lock_path(name: str) -> Path:
    """A lock file of this checkout."""
    return ROOT / "packaging" / name


def dependencies(group: str = "") -> list[str]:
    """What pyproject.toml asks for: the program itself, or one dependency group."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked: list[str] = project["dependency-groups"][group] if group else project["project"]["dependencies"]
    return asked


def asked_digest(asked: list[str]) -> str:
    """A short digest of a list of dependencies, written on the first line of its lock file."""
    return hashlib.sha256("\n".join(sorted(asked)).encode()).hexdigest()[:16]


def _create() -> None:
    if Path(sys.prefix) == VENV:
        raise machine.Stop("Start this task with the system's python3, not with the environment it is about to make.")
    print(f"Making the environment {VENV.name} (first start only)", flush=True)
    for old in VENV.glob("greffe-*.stamp"):
        old.unlink()
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    if done.returncode:
        raise machine.Stop(f"{sys.executable} could not make {VENV}; see above.")
    machine.site_packages(VENV).joinpath("greffe.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    _stamp("python", _base())


def _install(lock: str) -> None:
    count = sum("==" in line for line in lock_path(lock).read_text(encoding="utf-8").splitlines())
    print(f"Installing {count} locked packages from packaging/{lock} (first start only)", flush=True)
    quiet = ["--progress-bar", "on"] if sys.stdout.isatty() else ["--quiet", "--progress-bar", "off"]
    done = subprocess.run(
        [
            str(machine.python_of(VENV)), "-m", "pip", "install", *quiet, "--no-input", "--disable-pip-version-check",
            "--no-deps", "--only-binary", ":all:", "--require-hashes", "--requirement", str(lock_path(lock)),
        ],
        stdin=subprocess.DEVNULL,
        check=False,
    )  # fmt: skip
    if done.returncode:
        raise machine.Stop(f"pip could not install packaging/{lock}; see above. The next start tries again.")


def _base() -> str:
    return f"{sys.implementation.cache_tag} {platform.machine()} {ROOT}"


def _digest(lock: str) -> str:
    return hashlib.sha256(lock_path(lock).read_bytes()).hexdigest()


def _stamp_path(name: str) -> Path:
    return VENV / f"greffe-{name}.stamp"


def _stamped(name: str, value: str) -> bool:
    path = _stamp_path(name)
    return machine.python_of(VENV).exists() and path.is_file() and path.read_text(encoding="utf-8") == value


def _stamp(name: str, value: str) -> None:
    _stamp_path(name).write_text(value, encoding="utf-8")
