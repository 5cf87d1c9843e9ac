"""forms/**/*.ui -> app/forms/**.py with the compiler PySide6 ships; the line naming its version is dropped."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import machine

MARK = "__init__.py"
PACKAGE = '"""Forms compiled from forms/*.ui; generated, never edited."""\n'


def compile_all(root: Path) -> list[Path]:
    """Bring every compiled form to what its source says; the files written or removed."""
    wanted = expected(root)
    changed = stale(root, wanted)
    for path in changed:
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    return changed


def stale(root: Path, wanted: dict[Path, str] | None = None) -> list[Path]:
    """Files under app/forms that are missing, different, or without a source."""
    wanted = expected(root) if wanted is None else wanted
    present = {path for path in _target(root).rglob("*.py") if path.name != MARK}
    return sorted({path for path, text in wanted.items() if _differs(path, text)} | (present - set(wanted)))


def expected(root: Path) -> dict[Path, str]:
    """What app/forms ought to hold, by path."""
    sources = sorted((root / "forms").rglob("*.ui"))
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        texts = list(pool.map(_compiled, sources))
    places = [_target(root) / source.relative_to(root / "forms").with_suffix(".py") for source in sources]
    packages = {_target(root)} | {place.parent for place in places}
    return {folder / MARK: PACKAGE for folder in packages} | dict(zip(places, texts, strict=True))


def without_version(text: str) -> str:
    """Compiled text without the line that names the compiler's version."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if "User Interface Compiler version" not in line)


def _target(root: Path) -> Path:
    return root / "app" / "forms"


def _differs(path: Path, text: str) -> bool:
    if not path.is_file():
        return True
    return path.name != MARK and path.read_text(encoding="utf-8") != text


def _compiled(source: Path) -> str:
    done = subprocess.run(
        [str(_compiler()), "-g", "python", str(source)], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise machine.Stop(f"{source} does not compile:\n{done.stderr}")
    return without_version(done.stdout)


def _compiler() -> Path:
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise machine.Stop("PySide6 is not in this environment.")
    package = Path(next(iter(found.submodule_search_locations)))
    places = (package / "Qt" / "libexec" / "uic", package / "uic.exe", package / "uic")
    return next(place for place in places if place.exists())


def main() -> int:
    """``--check`` only says what is not up to date; without it the files are written."""
    root = Path(__file__).resolve().parent.parent
    if "--check" in sys.argv[1:]:
        old = stale(root)
        for path in old:
            print(f"not as its source says: {path.relative_to(root)}")
        return 1 if old else 0
    for path in compile_all(root):
        print(path.relative_to(root))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except machine.Stop as stop:
        sys.exit(str(stop))
