"""Starting the window: as little as possible before the door is shown, the rest behind it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.desk import memory
from app.desk.window import Window
from app.widgets.palette import dress

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from app.widgets.doer import Progress

STYLE = ("-style", "Fusion")
"""As an argument, because ``QApplication.setStyle`` would first load every enumeration of ``QStyle``."""


def application() -> QApplication:
    """The one application object, dressed."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("greffe")
    app.setApplicationDisplayName("Greffe")
    dress(app, bare=True)
    return app


def warm_up(_progress: Progress) -> None:
    """Import what will be needed after unlocking."""
    from app.desk import rooms

    rooms.warm()


def settle(window: Window) -> None:
    """The door is shown: now the rest."""
    window.settle()
    window.jobs.start("", warm_up, None, lambda _: None, quiet=True)


def open_window(store: Path | None = None, person: str = "", passphrase: str = "", case: UUID | None = None) -> Window:
    """The window: at the door, or straight in a store whose passphrase is given (the demo's practice store)."""
    window = Window(memory.Memory(memory.settings()))
    if store is not None and not passphrase:
        window.gate.locked(str(store), person, "")
    window.show()
    if store is not None and passphrase:
        from app.store.store import Store
        from app.terms import SystemClock

        window.enter(Store.open(store, person, passphrase, clock=SystemClock()), case)
    else:
        QTimer.singleShot(150, window, lambda: settle(window))
    return window


def run(store: Path | None = None, person: str = "", passphrase: str = "", case: UUID | None = None) -> int:
    """Show the window until it is closed; gives the exit code."""
    app = application()
    window = open_window(store, person, passphrase, case)
    from app.desk.fault import Watch

    watch = Watch(window.fault, window)
    watch.begin()
    code = app.exec()
    watch.end()
    del window
    return code
