"""A change of keys in a process that kills itself: ``python -m tests.store.keychild FOLDER WHAT WHERE``.

WHERE names a step: ``staged`` (written beside), ``entered`` (the register says so), ``switched`` (a file
lies under its new key), ``folder`` (all is in place, not yet made to last).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from app.store import amending, membership, pending, sealedrooms
from app.store.store import NewPerson, Store
from app.terms import Role
from tests.conftest import PASSPHRASE, REGISTRAR, TurnableClock, second_person

CASE = UUID(int=7)
OTHER = "quite another passphrase"


def change(store: Store, what: str) -> None:
    """One change of the keys."""
    second = second_person(store)
    if what == "enrol":
        store.enrol(NewPerson("N. New", Role.AUDITOR, PASSPHRASE), second)
    elif what == "passphrase":
        store.change_passphrase(PASSPHRASE, OTHER)
    elif what == "room":
        store.open_walled("mediation", CASE, ["M. Mediator"])
    elif what == "remove":
        membership.remove(store, "D. Third", second)
    else:
        room = sealedrooms.rooms_of(store, "A. Presiding", PASSPHRASE)[0].id
        sealedrooms.renew(store, sealedrooms.member(store, "A. Presiding", PASSPHRASE, room))


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def after(module: Any, name: str) -> None:
    """Death as soon as a function has done its work."""
    done: Callable[..., Any] = getattr(module, name)

    def fatal(*args: Any, **kwargs: Any) -> Any:
        done(*args, **kwargs)
        die()

    setattr(module, name, fatal)


def haunt(where: str) -> None:
    if where == "staged":
        after(pending, "stage")
    elif where == "entered":
        after(amending, "enter")
    elif where == "switched":
        after(pending, "put_in_place")
    else:
        setattr(pending, "sync_folder", die)  # noqa: B010  pending does not offer this name


def main() -> None:
    folder, what, where = sys.argv[1:]
    store = Store.open(Path(folder), REGISTRAR, PASSPHRASE, clock=TurnableClock())
    haunt(where)
    change(store, what)
    store.close()


if __name__ == "__main__":
    main()
