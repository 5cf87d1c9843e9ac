"""Behind the walls: what one person may open with their own passphrase."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import NamedTuple

from app.store.base import Kind
from app.store.compartment import Compartment
from app.store.keyfile import CompartmentKey
from app.store.trouble import StoreMissing
from app.terms import Actor, tr


class WalledDoor(NamedTuple):
    """A walled file someone may open."""

    id: uuid.UUID
    kind: Kind
    case: uuid.UUID


class WalledSession:
    """One person's way behind the walls; ``close`` it when they leave the desk."""

    def __init__(
        self, actor: Actor, keys: tuple[CompartmentKey, ...], opened: Callable[[CompartmentKey], Compartment]
    ) -> None:
        self.actor = actor
        self._keys = {key.id: key for key in keys}
        self._opened = opened
        self._open: dict[uuid.UUID, Compartment] = {}

    @property
    def compartments(self) -> tuple[WalledDoor, ...]:
        """What this person may open, in no meaningful order."""
        return tuple(WalledDoor(key.id, key.kind, key.case) for key in self._keys.values())

    def open(self, ident: uuid.UUID) -> Compartment:
        """The compartment, acting as this person. StoreMissing when it is not among theirs."""
        if ident not in self._keys:
            raise StoreMissing(
                tr("{name} holds no key to these papers.", name=self.actor.name), tr("Nothing was changed.")
            )
        if ident not in self._open:
            self._open[ident] = self._opened(self._keys[ident])
        return self._open[ident]

    @property
    def now_open(self) -> tuple[Compartment, ...]:
        return tuple(self._open.values())

    def close(self) -> None:
        """Lock again; safe to call twice."""
        for compartment in self._open.values():
            compartment.close()
        self._open.clear()
        self._keys.clear()
