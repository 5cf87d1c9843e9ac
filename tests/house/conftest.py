"""Where the checkout stands and what it holds."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def tracked() -> list[Path]:
    """Files under version control; outside a clone, every file that is no one's cache."""
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "-c", f"safe.directory={ROOT}", "-C", str(ROOT), "ls-files", "-z"]
        listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\0")
        return [ROOT / name for name in listed if name and (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not hidden(path)]


def hidden(path: Path) -> bool:
    """Whether a path lies in a cache or an environment."""
    parts = path.relative_to(ROOT).parts
    return any(part.startswith(".") or part in {"__pycache__", "dist", "build"} for part in parts[:-1])


@pytest.fixture
def root() -> Path:
    return ROOT
