"""A backup made in a process that kills itself on the way.

``python -m tests.store.backing STORE TARGET STEP`` backs the store up; at STEP (a text of the progress, or one of
"staged", "renamed", "entered") the process gets SIGKILL.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from app.store import backup
from app.store.store import Store
from app.terms import SystemClock
from tests.store.rising import PASSPHRASE, REGISTRAR, DeadlyProgress


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def haunt(step: str) -> None:
    """Death at places no progress is told of."""
    if step == "staged":
        backup.write_read_me = lambda home: die()  # type: ignore[attr-defined]  # spoilt on purpose
    if step == "renamed":
        backup._enter = lambda *_: die()
    if step == "entered":
        backup._forget = lambda *_: die()


def main() -> None:
    folder, target, step = sys.argv[1:]
    haunt(step)
    store = Store.open(Path(folder), REGISTRAR, PASSPHRASE, clock=SystemClock())
    progress: Any = DeadlyProgress(step)
    backup.make(store, Path(target), progress)


if __name__ == "__main__":
    main()
