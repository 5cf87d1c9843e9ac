"""A pytest plugin that blocks PySide6 from import and leaves out the tests that need it.

``python -m pytest -p no:pytest-qt -p tests.house.no_qt`` proves that law, acts and documents stand without a window.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

BLOCKED = ("PySide6", "shiboken6")
NEEDS_QT = ("screens", "widgets", "desk", "forms", "clerk")
PROGRAMS = ("house", "hostile", "clumsy", "walls")  # start programs of their own, or are long: with the whole suite
LEFT_OUT = (*NEEDS_QT, *PROGRAMS)
FILES = ("test_screens", "test_whole")  # of pages alone, and of acts together with their pages


class Block:
    """An import finder that refuses Qt."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Nothing for any other module, so that the next finder is asked."""
        if name.partition(".")[0] in BLOCKED:
            raise ImportError(f"{name} is blocked: this code has to stand without a window")
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the settings that belong to pytest-qt, which is not loaded here."""
    parser.addini("qt_api", "unused here")
    parser.addini("qt_log_level_fail", "unused here")
    parser.addini("qt_log_ignore", "unused here", type="linelist")


def pytest_configure(config: pytest.Config) -> None:
    """Block Qt before any test module is imported."""
    sys.meta_path.insert(0, Block())


def leaves_out(path: Path) -> bool:
    """Whether a test file or folder is about what is shown, or runs with the whole suite only."""
    return any(part in LEFT_OUT or part.startswith(FILES) for part in (*path.parts, path.stem))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out those folders and files."""
    inside = collection_path.is_relative_to(config.rootpath)
    return True if inside and leaves_out(collection_path.relative_to(config.rootpath)) else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out single tests marked ``qt``."""
    marked = [item for item in items if item.get_closest_marker("qt")]
    config.hook.pytest_deselected(items=marked)
    items[:] = [item for item in items if item not in marked]
