"""A picture of every screen, to be looked at: GREFFE_PICTURES names the folder they are kept in."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desk import rooms
from app.desk.finder import Finder
from app.desk.record import RecordDialog
from app.desk.window import Window
from app.widgets.actpage import ActPage
from app.widgets.pages import Pages
from app.widgets.palette import DARK, LIGHT, wear
from tests.desk.test_window import shell

LOOKED_AT = "GREFFE_PICTURES" in os.environ
SETTLE = 500 if LOOKED_AT else 15
"""Milliseconds before a picture; pictures nobody will look at need not wait for every pixel."""
PLACES = ("docket", "calendar", "documents", "register", "rules", "people", "keeping")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = Path(os.environ.get("GREFFE_PICTURES", str(tmp_path)))
    made.mkdir(parents=True, exist_ok=True)
    return made


def suffix(colours: str) -> str:
    scale = os.environ.get("QT_SCALE_FACTOR", "")
    system = "" if QApplication.platformName() == "offscreen" else f"-{QApplication.platformName()}"
    return f"{colours}{system}{'-200' if scale == '2' else ''}"


def picture(qtbot: QtBot, widget: QWidget, path: Path) -> None:
    """Let it settle, and keep it; a picture of one colour is a void."""
    qtbot.wait(SETTLE)
    image = widget.grab().toImage()
    assert image.save(str(path))
    assert shades(image) > 3


def shades(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)})


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", [(1366, 850), (1280, 720)], ids=["large", "small"])
def test_every_screen_draws(
    qtbot: QtBot, window: Window, qapp: QApplication, folder: Path, colours: str, size: tuple[int, int]
) -> None:
    wear(qapp, DARK if colours == "dark" else LIGHT)
    window.resize(*size)
    name = f"{size[0]}-{suffix(colours)}"
    for key in PLACES:
        shell(window).go(key)
        qtbot.wait(SETTLE)
        picture(qtbot, window, folder / f"{key}-{name}.png")
    case = UUID(window.property("case"))
    draw_case(qtbot, window, case, folder, name)
    draw_dialogs(qtbot, window, case, folder, name)
    if LOOKED_AT or name == "1280-light":
        draw_forms(qtbot, window, case, folder, name)
    window.lock()
    picture(qtbot, window, folder / f"unlock-{name}.png")
    window.gate.found_store()
    picture(qtbot, window, folder / f"create-{name}.png")
    wear(qapp, LIGHT)


def draw_case(qtbot: QtBot, window: Window, case: UUID, folder: Path, name: str) -> None:
    shell(window).open_case(case)
    qtbot.wait(SETTLE)
    for tab in ("overview", "docket", *rooms.tabs(), "documents"):
        shell(window).open_case(case, tab)
        qtbot.wait(SETTLE)
        picture(qtbot, window, folder / f"case-{tab}-{name}.png")


def draw_dialogs(qtbot: QtBot, window: Window, case: UUID, folder: Path, name: str) -> None:
    held = shell(window).case
    assert held is not None
    for key, dialog in (
        ("record", RecordDialog(held.permits(), window)),
        ("find", Finder(shell(window).findable(), window)),
    ):
        dialog.show()
        picture(qtbot, dialog, folder / f"{key}-{name}.png")
        dialog.close()


def draw_forms(qtbot: QtBot, window: Window, case: UUID, folder: Path, name: str) -> None:
    for act in rooms.forms():
        if act.startswith(("mediation", "deliberation")):
            continue
        shell(window).open_act(act, case)
        page = shell(window).act_page()
        if isinstance(page, ActPage) and LOOKED_AT:
            view = page.view.pages
            qtbot.waitUntil(partial(settled, view), timeout=30_000)
        picture(qtbot, window, folder / f"form-{act}-{name}.png")
        shell(window).leave_act()


def settled(view: Pages) -> bool:
    """Whether the preview is there, or says why not."""
    return bool(view.images) or not view.message.endswith("…")


@pytest.mark.xvfb
@pytest.mark.parametrize("scale", ["1", "2"])
def test_every_screen_draws_under_a_window_system(scale: str) -> None:
    wanted = "light and small" if scale == "1" else "light and large"
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale}
    command = (
        "xvfb-run", "-a", "-s", "-screen 0 2800x1760x24", sys.executable, "-m", "pytest", "-q", __file__,
        "-k", f"test_every_screen_draws and {wanted} and not system",
    )  # fmt: skip
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
