"""The lock files: every package pinned, with the hashes of its files for every platform, and no address of an index.

``--check`` (standard library only) says whether they still answer pyproject.toml; without it they are written by
pip-compile, which has to be installed.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import surroundings
from surroundings import DEVELOPMENT, RUNTIME, WINDOWS, lock_path

if TYPE_CHECKING:
    from pip._internal.models.link import Link
    from piptools.repositories.pypi import PyPIRepository

GROUPS = {RUNTIME: "", DEVELOPMENT: "dev", WINDOWS: "windows"}
PIN = re.compile(r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^]]*\])?==(?P<version>[^ ;\\]+)")
QUIET = [
    "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host", "--no-emit-options",
    "--no-header", "--no-annotate", "--strip-extras", "--allow-unsafe", "--quiet",
]  # fmt: skip


def faults() -> list[str]:
    """What is wrong with the lock files, in sentences; empty if nothing is."""
    return [fault for name, group in GROUPS.items() for fault in _faults(name, group)]


def pins(name: str) -> dict[str, str]:
    """Package -> version, as a lock file has it."""
    lines = lock_path(name).read_text(encoding="utf-8").splitlines()
    found = [match for line in lines if (match := PIN.match(line))]
    return {normal(match["name"]): match["version"] for match in found}


def normal(name: str) -> str:
    """A package's name in its one normal spelling."""
    return re.sub(r"[-_.]+", "-", name).lower()


def write() -> None:
    """Resolve again and write all lock files. Takes what the ordinary index of pip offers today."""
    _trust_stated_hashes()
    for name, group in GROUPS.items():
        _compile(name, surroundings.dependencies(group), constrained=name != RUNTIME)


def _faults(name: str, group: str) -> list[str]:
    path = lock_path(name)
    if not path.is_file():
        return [f"packaging/{name} is missing"]
    text = path.read_text(encoding="utf-8")
    asked = surroundings.dependencies(group)
    shared = pins(name).keys() & pins(RUNTIME).keys() if name != RUNTIME else set()
    return [
        *([] if _first_line(asked) in text.splitlines()[:1] else [f"packaging/{name} is older than pyproject.toml"]),
        *(["an address in packaging/" + name] if "://" in text else []),
        *(f"{package} in packaging/{name} has no hash" for package in _without_hash(text)),
        *(f"{p} is pinned twice, differently" for p in sorted(shared) if pins(name)[p] != pins(RUNTIME)[p]),
    ]


def _without_hash(text: str) -> list[str]:
    blocks = re.split(r"\n(?=[A-Za-z0-9])", text)
    return [match["name"] for block in blocks if (match := PIN.match(block)) and "--hash=sha256:" not in block]


def _first_line(asked: list[str]) -> str:
    return f"# answers {surroundings.asked_digest(asked)}: written by packaging/tasks.py lock"


def _compile(name: str, asked: list[str], *, constrained: bool) -> None:
    from piptools.scripts.compile import cli

    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "asked.in"), Path(folder, name)
        source.write_text("\n".join(asked) + "\n", encoding="utf-8")
        limits = ["--constraint", str(lock_path(RUNTIME))] if constrained else []
        cli([*QUIET, *limits, "--output-file", str(target), str(source)], standalone_mode=False)
        text = target.read_text(encoding="utf-8")
    lock_path(name).write_text(f"{_first_line(asked)}\n{text}", encoding="utf-8")


def _trust_stated_hashes() -> None:
    """Take the SHA-256 an index states for a file instead of fetching every platform's file to compute it."""
    from piptools.repositories.pypi import PyPIRepository

    computed = PyPIRepository._get_file_hash

    def stated(self: PyPIRepository, link: Link) -> str:
        return f"sha256:{link.hash}" if link.hash_name == "sha256" else computed(self, link)

    PyPIRepository._get_file_hash = stated  # type: ignore[method-assign]  # pip-tools offers no setting for it


def main() -> int:
    """The exit code of ``locks.py [--check]``."""
    if "--check" not in sys.argv[1:]:
        write()
    found = faults()
    print("\n".join(found) or "The lock files answer pyproject.toml.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
