"""The frozen store upgraded in a process that kills itself at a step.

``python -m tests.store.rising FOLDER STEP`` upgrades the store; at STEP (its text, or "tables" inside the transaction)
the process gets SIGKILL. ``python -m tests.store.rising FOLDER STEP walled`` does so with the mediation room.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from app.store import store as door
from app.store import upgrade
from app.store.store import Store
from app.store.upgrade import Agreed
from app.terms import SystemClock

PASSPHRASE = "correct horse battery staple"
REGISTRAR, CLERK, MEDIATOR = "R. Registrar", "C. Clerk", "M. Mediator"
FROZEN = Path(__file__).parents[1] / "stores"


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class DeadlyProgress:
    """SIGKILL at a step."""

    def __init__(self, step: str) -> None:
        self.deadly = step

    def step(self, done: int, total: int, text: str = "") -> None:
        if text == self.deadly:
            die()


def haunt(step: str) -> None:
    """Death at places no progress is told of."""
    if step == "tables":
        migrate = upgrade._migrated

        def migrated(of: upgrade.Rise) -> None:
            migrate(of)
            die()

        upgrade._migrated = migrated
    if step == "entry":
        door.enter_upgrade = lambda place, of, mark: die()  # type: ignore[attr-defined]  # spoilt on purpose
    if step == "settle":
        upgrade.settle = lambda of: die()


def main() -> None:
    folder, step, *walled = sys.argv[1:]
    if not walled:
        haunt(step)
        agreed = Agreed(DeadlyProgress(step))
        Store.open(Path(folder), REGISTRAR, PASSPHRASE, clock=SystemClock(), agreed=agreed)
    else:
        store = Store.open(Path(folder), REGISTRAR, PASSPHRASE, clock=SystemClock(), agreed=Agreed())
        haunt(step)
        session = store.walled(MEDIATOR, PASSPHRASE)
        session.open(session.compartments[0].id)


if __name__ == "__main__":
    main()
