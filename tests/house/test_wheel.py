"""The wheel, installed in an empty environment elsewhere, starts and finds what it ships."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import machine
from app import __version__


def run(*command: str | Path, cwd: Path) -> str:
    """What a program prints; its failure is the test's."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root, folder = Path(__file__).resolve().parents[2], tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=root)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that holds the wheel; its dependencies stand on the path."""
    folder = tmp_path_factory.mktemp("elsewhere")
    run(sys.executable, "-m", "venv", "--without-pip", "env", cwd=folder)
    python = machine.python_of(folder / "env")
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=folder,
    )
    here = machine.site_packages(Path(sys.prefix))
    (machine.site_packages(folder / "env") / "dependencies.pth").write_text(f"{here}\n")
    return python


@pytest.mark.xdist_group("wheel")
def test_the_wheel_carries_resources_and_forms(wheel: Path, root: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = set(opened.namelist())
    resources = {f"app/resources/{path.relative_to(root / 'resources')}" for path in shipped(root / "resources")}
    program = {str(path.relative_to(root)) for path in shipped(root / "app")}

    assert (resources | program) - names == set()


def shipped(folder: Path) -> list[Path]:
    """The files of a folder that are no one's cache."""
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


@pytest.mark.xdist_group("wheel")
def test_the_wheel_starts_elsewhere(elsewhere: Path, tmp_path: Path) -> None:
    said = run(elsewhere, "-m", "app", "--version", cwd=tmp_path)

    assert said.split()[-1] == __version__


@pytest.mark.xdist_group("wheel")
def test_the_wheel_finds_its_resources_elsewhere(elsewhere: Path, tmp_path: Path) -> None:
    said = run(elsewhere, "-c", "import app, app.shelf; print(app.__file__, app.shelf.shelf('rulesets'))", cwd=tmp_path)
    package, rulesets = (Path(word) for word in said.split())

    assert rulesets == package.parent / "resources" / "rulesets"
    assert elsewhere.parent.parent in rulesets.parents


@pytest.mark.xdist_group("wheel")
def test_the_wheel_installs_its_command(elsewhere: Path, tmp_path: Path) -> None:
    said = run(elsewhere.parent / ("greffe.exe" if sys.platform == "win32" else "greffe"), "--version", cwd=tmp_path)

    assert said.split()[-1] == __version__
