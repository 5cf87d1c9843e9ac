"""Which entries of the register changed the key file, and which file the last of them speaks of."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.store.keyfile import KeyFile
from app.store.tables import KEY_CHANGE, REGISTER, VAULT_RING
from app.store.trouble import damaged
from app.terms import tr


class Spoken(msgspec.Struct, frozen=True):
    """The key file as the register names it."""

    generation: int
    slots: int
    sha256: str

    @property
    def edition(self) -> tuple[int, int]:
        return self.generation, self.slots


def words_for(file: KeyFile) -> dict[str, Any]:
    """What the register says of the key file an entry brings."""
    generation, slots = file.edition
    return {"generation": generation, "key_file": Spoken(generation, slots, file.digest)}


def note_change(session: Session, entry: int) -> None:
    """Remember that this entry of the register changed the key file."""
    session.execute(KEY_CHANGE.insert().values(entry=entry))


def last_spoken(session: Session) -> Spoken | None:
    """The key file the register last spoke of; None in a store of format 1."""
    number = session.scalar(select(KEY_CHANGE.c.entry).order_by(KEY_CHANGE.c.entry.desc()).limit(1))
    said = None if number is None else session.scalar(select(REGISTER.c.new).where(REGISTER.c.sequence == number))
    return None if said is None else msgspec.convert(msgspec.json.decode(said)["key_file"], Spoken)


def refuse_other(spoken: Spoken | None, file: KeyFile) -> None:
    """StoreDamaged for a key file that is older than, or another than, the one the register speaks of."""
    if spoken is None or spoken.sha256 == file.digest or file.edition > spoken.edition:
        return
    if file.edition < spoken.edition:
        raise damaged(tr("The key file store.keys is older than the record."))
    raise damaged(tr("The key file store.keys is not the one the register speaks of."))


def earlier_vault_keys(session: Session) -> tuple[bytes, ...]:
    """Vault keys of before, the latest first: files kept under them stay readable to who holds today's key."""
    return tuple(session.scalars(select(VAULT_RING.c.key).order_by(VAULT_RING.c.number.desc())))
