"""What an act works with: one session, one actor, one moment; all of it or nothing."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import DeclarativeBase, Session

from app.store.base import canonical, new_id
from app.store.register import Hand, Head, Line, append, append_many, head
from app.store.seals import SealKind
from app.store.tables import OWED
from app.terms import Actor, Moment

if TYPE_CHECKING:
    from app.store.vault import Vault


class Tx:
    """One transaction of a compartment. ``moment`` is captured once; ``vault`` writes its rows in this transaction.

    ``occasion`` is what the seal under it says it was made for.
    """

    occasion: SealKind = "commit"

    def __init__(self, session: Session, hand: Hand, moment: Moment, vault: Vault) -> None:
        self.session = session
        self.moment = moment
        self.vault = vault
        self._hand = hand

    @property
    def actor(self) -> Actor:
        return self._hand.actor

    def add(self, row: DeclarativeBase) -> None:
        """Add a row and write it at once, so that the database may object here."""
        self.session.add(row)
        self.session.flush()

    def record(self, act_id: str, subject: str, old: object, new: object, case: uuid.UUID | None = None) -> int:
        """One entry in the register, sealed with the transaction. ``old`` and ``new`` are plain or frozen values."""
        self.session.flush()
        return append(self.session, self._hand, self.moment, Line(act_id, subject, old, new, case))

    def record_many(self, lines: Iterable[Line]) -> Head:
        """Several register entries in one statement; gives the head after them."""
        self.session.flush()
        return append_many(self.session, self._hand, self.moment, lines)

    def owe(
        self, kind: str, facts: object, *, case: uuid.UUID | None, title: str, entry: int | None = None
    ) -> uuid.UUID:
        """A document owed for this act; ``entry`` is the docket entry it belongs to."""
        owed = new_id()
        number = self.session.scalar(select(func.coalesce(func.max(OWED.c.number), 0) + 1))
        self.session.execute(
            OWED.insert().values(
                id=owed, number=number, kind=kind, case=case, title=title, facts=canonical(facts), entry=entry,
                owed_at=self.moment.utc, produced=False,
            )
        )  # fmt: skip
        return owed

    def unseal(self, sealed: bytes) -> bytes | None:
        """What was sealed to the actor's own key; None for what was sealed to another."""
        return self._hand.unseal(sealed)

    def head(self) -> Head:
        """Where the register stands inside this transaction."""
        return head(self.session)


def unseal(session: Session, sealed: bytes) -> bytes | None:
    """What was sealed to the own key of the person who reads; None for what was sealed to another."""
    hand: Hand = session.info["hand"]
    return hand.unseal(sealed)
