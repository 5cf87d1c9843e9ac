"""What the machine must bring: Python's venv module, the libraries Qt loads, and programs some tests use.

Standard library only. As root on a Debian system what is missing is installed through apt; otherwise the exact
command is named and the task stops.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "soffice": "libreoffice-writer-nogui",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "dbus-run-session": "dbus-daemon",
    "gnome-keyring-daemon": "gnome-keyring",
}
MARKERS = {"xvfb": ("Xvfb",), "office": ("soffice", "pdftotext")}


class Stop(Exception):
    """The task cannot go on; the text says what to do."""


def missing_libraries() -> list[str]:
    """Debian packages of the libraries that Qt would not find; empty on Windows and macOS, whose wheels bring all."""
    if not sys.platform.startswith("linux"):
        return []
    return _in_order(package for library, package in QT_LIBRARIES.items() if not _loads(library))


def missing_programs() -> list[str]:
    """Debian packages of the programs that the tests marked ``xvfb`` and ``office`` use."""
    if not sys.platform.startswith("linux"):
        return []
    return _in_order(package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None)


def absent_markers() -> dict[str, str]:
    """Test markers that cannot run here, each with the programs they lack."""
    lacking = {
        marker: ", ".join(name for name in programs if shutil.which(name) is None)
        for marker, programs in MARKERS.items()
    }
    return {marker: programs for marker, programs in lacking.items() if programs}


def need(*, venv: bool) -> None:
    """The libraries Qt needs and, if asked, a working ``python -m venv``; or Stop with the command that brings them."""
    packages = [*missing_libraries(), *(["python3-venv"] if venv and not has_venv() else [])]
    if packages and not may_install():
        raise Stop(f"This machine lacks what Greffe needs.\n{_command(packages)}")
    if packages:
        install(packages)
        importlib.invalidate_caches()
    if venv and not has_venv():
        raise Stop(f"{sys.executable} has no venv module. Use the system's python3, or a Python built with it.")


def has_venv() -> bool:
    """Whether this Python can make environments; Debian's cannot without the package python3-venv."""
    return all(importlib.util.find_spec(module) for module in ("ensurepip", "venv"))


def offer_programs() -> None:
    """Install the test programs where that is possible; their tests are left out, aloud, where it is not."""
    packages = missing_programs()
    if packages and may_install():
        try:
            install(packages)
        except Stop as stop:
            print(stop, flush=True)
    for marker, programs in absent_markers().items():
        print(f"Tests marked '{marker}' are LEFT OUT: {programs} not found. {_command(missing_programs())}", flush=True)


def may_install() -> bool:
    """Whether this is root on a system with apt."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str]) -> None:
    """Install Debian packages; Stop if apt cannot."""
    print(f"Installing system packages (first start only): {' '.join(packages)}", flush=True)
    _apt(["update"], packages)
    _apt(["install", "-y", "--no-install-recommends", *packages], packages)


def _command(packages: list[str]) -> str:
    if shutil.which("apt-get") is None:
        return "Install with the system's package manager what Debian calls: " + " ".join(packages)
    return f"Run:  sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def _apt(arguments: list[str], packages: list[str]) -> None:
    done = subprocess.run(
        ["apt-get", "-q", "-o", "Dpkg::Use-Pty=0", "-o", "Acquire::Retries=3", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Stop(f"{done.stdout[-2000:]}\napt-get could not install them.\n{_command(packages)}")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _in_order(packages: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(packages))


def display_variables(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program that draws: offscreen where Linux has no display."""
    shown = dict(environment)
    if sys.platform.startswith("linux") and not (shown.get("DISPLAY") or shown.get("WAYLAND_DISPLAY")):
        shown.setdefault("QT_QPA_PLATFORM", "offscreen")
    return shown


def scripts(environment: Path) -> Path:
    """The folder of programs inside a virtual environment."""
    return environment / ("Scripts" if sys.platform == "win32" else "bin")


def python_of(environment: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return scripts(environment) / ("python.exe" if sys.platform == "win32" else "python")


def site_packages(environment: Path) -> Path:
    """Where a virtual environment of the running Python keeps its packages."""
    if sys.platform == "win32":
        return environment / "Lib" / "site-packages"
    return environment / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
