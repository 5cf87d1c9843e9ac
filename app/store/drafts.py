"""Half-filled forms, kept from one day to the next: per person, encrypted, never in the register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from app.store.base import canonical
from app.store.tables import DRAFT
from app.terms import Actor, Clock

Opening = Callable[[], AbstractContextManager[Session]]


class Drafts:
    """The drafts of one person in one compartment; every call is a small transaction of its own."""

    def __init__(self, actor: Actor, clock: Clock, writing: Opening, reading: Opening) -> None:
        self._actor, self._clock = actor, clock
        self._writing, self._reading = writing, reading

    def save(self, key: str, body: Mapping[str, Any]) -> None:
        """Keep plain values (text, numbers, lists, dicts) under a key, replacing what was there."""
        fresh = {"body": canonical(dict(body)), "saved_at": self._clock.now().utc}
        statement = insert(DRAFT).values(actor=self._actor.id, key=key, **fresh)
        with self._writing() as session:
            session.execute(statement.on_conflict_do_update(index_elements=["actor", "key"], set_=fresh))

    def load(self, key: str) -> dict[str, Any] | None:
        """What was saved, or None."""
        with self._reading() as session:
            found = session.scalar(select(DRAFT.c.body).where(DRAFT.c.actor == self._actor.id, DRAFT.c.key == key))
        return None if found is None else msgspec.json.decode(found, type=dict[str, Any])

    def drop(self, key: str) -> None:
        with self._writing() as session:
            session.execute(delete(DRAFT).where(DRAFT.c.actor == self._actor.id, DRAFT.c.key == key))

    def keys(self) -> tuple[str, ...]:
        """The keys in use, latest saved first."""
        wanted = select(DRAFT.c.key).where(DRAFT.c.actor == self._actor.id)
        with self._reading() as session:
            return tuple(session.scalars(wanted.order_by(DRAFT.c.saved_at.desc(), DRAFT.c.key)))
