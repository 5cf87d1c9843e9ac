"""Each import contract is broken on purpose in a small copy of the house, and seen to be caught."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DOORS = ("screens", "acts", "queries", "documents", "model", "rules")
SHELL = ("desk", "documents", "store", "widgets", "forms")
LINT = "import sys; sys.path.insert(0, '.'); import importlinter.cli as c; sys.exit(c.lint_imports(no_cache=True))"

OFFENCES = [
    pytest.param("store/vault.py", "import app.docket.model", {1}, id="the store looks up into a room"),
    pytest.param("docket/acts.py", "import app.evidence.acts", {1}, id="a room imports one above it"),
    pytest.param("registry/acts.py", "import app.panel.acts", {1}, id="neighbours import each other"),
    pytest.param("widgets/table.py", "import app.store", {1, 5}, id="a widget opens the store"),
    pytest.param("shelf.py", "import app.terms", {1}, id="the floor imports its neighbour"),
    pytest.param("utils/__init__.py", "", {1}, id="a room that no one decided on"),
    pytest.param("registry/rules.py", "import app.registry.model", {2}, id="a rule knows a table"),
    pytest.param("award/model.py", "import app.award.documents", {2}, id="a table writes a document"),
    pytest.param("hearing/helpers.py", "", {2}, id="a door with a technical name"),
    pytest.param("panel/rules.py", "from PySide6.QtCore import QDate", {3}, id="a rule knows Qt"),
    pytest.param("store/engine.py", "import PySide6.QtCore", {3}, id="the store knows Qt"),
    pytest.param("evidence/acts.py", "import app.widgets.shown", {3}, id="an act reaches Qt through a widget"),
    pytest.param("compliance/rules.py", "import sqlalchemy", {4}, id="a rule reads the database"),
    pytest.param("award/documents.py", "import app.store", {4}, id="a document opens the store"),
    pytest.param("hearing/screens.py", "from sqlalchemy.orm import Session", {5}, id="a screen holds a session"),
    pytest.param("docket/screens.py", "import app.docket.model", {5}, id="a screen holds a table"),
    pytest.param("award/acts.py", "import app.deliberation.queries", {6}, id="the award reads the deliberation"),
    pytest.param("exchange/documents.py", "import app.mediation.documents", {6}, id="a bundle reads the mediation"),
    pytest.param("mediation/acts.py", "import app.docket.acts", {7}, id="the mediation acts on the docket"),
    pytest.param("deliberation/queries.py", "import app.evidence.queries", {7}, id="the deliberation looks out"),
    pytest.param("exchange/acts.py", "import socket", {8}, id="a packet takes the network"),
    pytest.param("desk/help.py", "from urllib.request import urlopen", {8}, id="the desk fetches a page"),
]


@pytest.fixture
def house(tmp_path: Path, root: Path) -> Path:
    """The rooms of this project with empty doors, under this project's contracts."""
    shutil.copy(root / "pyproject.toml", tmp_path)
    for room in sorted(path.parent.name for path in root.glob("app/*/__init__.py")):
        folder = tmp_path / "app" / room
        folder.mkdir(parents=True)
        for door in ("__init__", *(() if room in SHELL else DOORS)):
            (folder / f"{door}.py").touch()
    for name in ("__init__", "__main__", "terms", "tongue", "shelf"):
        (tmp_path / "app" / f"{name}.py").touch()
    (tmp_path / "app" / "widgets" / "shown.py").write_text("import PySide6.QtWidgets\n")
    return tmp_path


def broken(house: Path) -> set[int]:
    """Numbers of the contracts that do not hold."""
    done = subprocess.run([sys.executable, "-c", LINT], cwd=house, capture_output=True, text=True, check=False)
    verdicts = re.findall(r"^(\d)\..* (KEPT|BROKEN)", done.stdout, re.MULTILINE)
    assert [number for number, _ in verdicts] == list("12345678"), done.stdout + done.stderr
    return {int(number) for number, verdict in verdicts if verdict == "BROKEN"}


def test_an_empty_house_keeps_every_contract(house: Path) -> None:
    assert broken(house) == set()


@pytest.mark.parametrize(("file", "line", "contracts"), OFFENCES)
def test_an_offence_is_caught(house: Path, file: str, line: str, contracts: set[int]) -> None:
    place = house / "app" / file
    place.parent.mkdir(exist_ok=True)
    place.write_text(line + "\n")

    assert broken(house) == contracts


def test_the_desk_alone_passes_the_walls(house: Path) -> None:
    (house / "app" / "desk" / "bridge.py").write_text("import app.mediation.acts\nimport app.deliberation.queries\n")

    assert broken(house) == set()


@pytest.mark.parametrize("module", ["PySide6.QtNetwork", "socket", "ssl", "http.client", "urllib.request", "requests"])
def test_network_modules_are_banned_by_name(house: Path, module: str) -> None:
    place = house / "app" / "desk" / "window.py"
    place.write_text(f"from __future__ import annotations\n\nimport {module}\n\nprint({module})\n")

    command = ["-m", "ruff", "check", "--no-cache", "--select", "TID251", "--output-format", "concise", "app"]
    done = subprocess.run([sys.executable, *command], cwd=house, capture_output=True, text=True, check=False)

    assert {line.split()[1] for line in done.stdout.splitlines() if line.startswith("app")} == {"TID251"}
