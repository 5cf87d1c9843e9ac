"""The tasks of this checkout: ``python3 packaging/tasks.py demo`` and the others listed by ``--help``.

Needs nothing but Python 3.11 or later. The first start makes ``.venv`` here and installs what the lock files name; the
second start installs nothing. Words after ``--`` (or after the task) go to the program that does the work.
"""

from __future__ import annotations

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036  the person's python3 may be older; the sentence is for them
    sys.exit("Greffe needs Python 3.11 or later; this is " + sys.version.split()[0])

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import machine
import surroundings
from surroundings import ROOT

LINT_IMPORTS = "import importlinter.cli as c, sys; sys.exit(c.lint_imports(no_cache=True, no_logo=True))"
COVERAGE = ["--cov=app", "--cov-report=term-missing:skip-covered", "--cov-fail-under=95"]


def demo(words: list[str]) -> int:
    """Carry one dispute from filing to a signed decision in a fresh practice store, then open the desk on it."""
    return _app(["demo", *words])


def run(words: list[str]) -> int:
    """Open the desk."""
    return _app(words)


def test(words: list[str]) -> int:
    """Run the tests; without further words also measure that rules and acts are covered to 95 %."""
    python = surroundings.ready(development=True)
    machine.offer_programs()
    absent = " and ".join(f"not {marker}" for marker in ["soak", *machine.absent_markers()])
    chosen = words or [*_spread(), *COVERAGE]
    marks = [] if "-m" in words else ["-m", absent]
    return _python(python, ["-m", "pytest", *marks, *chosen], QT_QPA_PLATFORM="offscreen")


def check(words: list[str]) -> int:
    """Style, types, import contracts, compiled forms, schema, locks, tests without Qt; or only those named."""
    python = surroundings.ready(development=True)
    chosen = {title: arguments for title, arguments in checks().items() if not words or title in words}
    failed = [title for title, arguments in chosen.items() if not _passes(title, python, arguments)]
    print(f"\nNot in order: {', '.join(failed)}" if failed else "\nEverything is in order.", flush=True)
    return 1 if failed else 0


def checks() -> dict[str, list[str]]:
    """What ``check`` runs, by title: arguments for the environment's Python."""
    schema = ROOT / "packaging" / "schema.py"
    return {
        "style": ["-m", "ruff", "check"],
        "format": ["-m", "ruff", "format", "--check", "--quiet"],
        "types": ["-m", "mypy"],
        "contracts": ["-c", LINT_IMPORTS],
        "forms": [str(ROOT / "packaging" / "compile_forms.py"), "--check"],
        **({"schema": [str(schema), "--check"]} if schema.exists() else {}),
        "locks": [str(ROOT / "packaging" / "locks.py"), "--check"],
        "without-qt": without_qt(),
    }


def without_qt() -> list[str]:
    """The tests that need no Qt, run with PySide6 blocked from import."""
    plugins = ["-p", "no:pytest-qt", "-p", "tests.house.no_qt"]
    return ["-m", "pytest", "-q", *plugins, "-m", "not office and not xvfb and not soak", *_spread()]


def forms(words: list[str]) -> int:
    """Compile forms/**/*.ui into app/forms."""
    return _python(surroundings.ready(), [str(ROOT / "packaging" / "compile_forms.py"), *words])


def bench(words: list[str]) -> int:
    """Measure the speeds that were promised; a table, and JSON with --json FILE."""
    return _python(surroundings.ready(), [str(ROOT / "packaging" / "measurements.py"), *words])


def build(words: list[str]) -> int:
    """Build the wheel into dist/."""
    return _python(
        surroundings.ready(development=True), ["-m", "build", "--wheel", "--no-isolation", *words, str(ROOT)]
    )


def lock(words: list[str]) -> int:
    """Resolve pyproject.toml again and write the lock files with the hashes of every platform's files."""
    return _python(surroundings.ready(development=True), [str(ROOT / "packaging" / "locks.py"), *words])


TASKS: dict[str, Callable[[list[str]], int]] = {
    task.__name__: task for task in (demo, test, run, check, forms, bench, build, lock)
}


def usage() -> str:
    """The tasks, one line each."""
    rows = [f"  {name:<6} {(task.__doc__ or '').splitlines()[0]}" for name, task in TASKS.items()]
    return "\n".join(["python3 packaging/tasks.py TASK [words for the task]", "", *rows])


def main(arguments: list[str]) -> int:
    """Perform one task; its exit code."""
    if not arguments or arguments[0] not in TASKS:
        print(usage())
        return 0 if arguments in (["-h"], ["--help"]) else 2
    words = [word for index, word in enumerate(arguments[1:]) if not (index == 0 and word == "--")]
    try:
        return TASKS[arguments[0]](words)
    except machine.Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _app(words: list[str]) -> int:
    python = surroundings.ready()
    return subprocess.run(
        [str(python), "-m", "app", *words], env=machine.display_variables(os.environ), check=False
    ).returncode


def _python(python: Path, arguments: list[str], **variables: str) -> int:
    return subprocess.run(
        [str(python), *arguments], cwd=ROOT, env={**os.environ, **variables}, stdin=subprocess.DEVNULL, check=False
    ).returncode


def _passes(title: str, python: Path, arguments: list[str]) -> bool:
    print(f"\n== {title}", flush=True)
    begun = time.monotonic()
    passed = _python(python, arguments) == 0
    print(f"-- {title}: {'in order' if passed else 'NOT IN ORDER'} ({time.monotonic() - begun:.1f} s)", flush=True)
    return passed


def _spread() -> list[str]:
    """Over several processes, a file in one: what its tests share is made once. In the order of tests/conftest.py."""
    workers = max(2, min(os.cpu_count() or 2, 4))
    return ["-n", str(workers), "--dist", "loadfile", "--no-loadscope-reorder"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
