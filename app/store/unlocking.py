"""Proving a passphrase, and remembering the attempts that failed until someone can write them into the register."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.store import device, keyfile
from app.store.identity import PrivateKeys
from app.store.keyfile import CompartmentKey, KeyFile, Person
from app.store.register import moment_text
from app.store.tables import REGISTER
from app.store.transaction import Tx
from app.store.trouble import WrongPassphrase
from app.terms import Clock, Role, Trouble, tr

ATTEMPTS: Final = "store.attempts"
_MOST: Final = 64 * 1024


class Attempt(msgspec.Struct, frozen=True):
    """A passphrase that did not open. ``user`` is an enrolled name; whatever else was typed is not kept."""

    moment: str
    user: str


@dataclass(frozen=True)
class Unlocked:
    """A person with their keys, and the key file they stand in."""

    file: KeyFile
    person: Person
    keys: PrivateKeys

    def openable(self, today: str) -> tuple[CompartmentKey, ...]:
        """What this person may read."""
        return keyfile.openable(self.file.body, self.keys, self.person.id, today)


def unlock(folder: Path, files: Sequence[KeyFile], user: str, passphrase: str, clock: Clock) -> Unlocked:
    """The person and their keys, from the first of these key files that lets them in.

    WrongPassphrase, which does not say whether the name or the passphrase is wrong.
    """
    for file in files:
        person = file.body.named(user)
        keys = None if person is None else keyfile.open_slot(file, person, passphrase, _device(file, person))
        if person is not None and keys is not None:
            return Unlocked(file, person, keys)
    known = files[0].body.named(user)
    _remember(folder, Attempt(moment_text(clock.now().utc), "" if known is None else known.name))
    raise WrongPassphrase(
        tr("This name and passphrase do not open the store."), tr("Nothing was changed."), tr("Type them again.")
    )


def _device(file: KeyFile, person: Person) -> bytes:
    return second_half(file, person) if file.slots[person.id].slot.device else b""


def second_half(file: KeyFile, person: Person) -> bytes:
    """The secret the keyring of this computer holds. Trouble when it is not there, or the keyring is locked."""
    why, secret = device.looked_up(file.body.store)
    if secret is None:
        raise Trouble(_missing(why, person.name), tr("Nothing was changed."), _way_out(why, person))
    return secret


def _missing(why: device.Found, name: str) -> str:
    if why == "locked":
        return tr("The keyring of this computer is locked; it holds the second half of the passphrase of {name}.",
                  name=name)  # fmt: skip
    if why == "no keyring":
        return tr("The passphrase of {name} needs a keyring, and none to trust answers on this computer.", name=name)
    return tr("The passphrase of {name} opens only on the computer whose keyring holds its second half.", name=name)


def _way_out(why: device.Found, person: Person) -> str:
    if why == "locked":
        return tr("Unlock the keyring and try again.")
    if person.role is Role.REGISTRAR:
        return tr("Open the store on that computer. If it is lost, use the recovery key: it needs no keyring.")
    return tr("Open the store on that computer. If it is lost, the registrar lets you in again, under People.")


def _remember(folder: Path, attempt: Attempt) -> None:
    path = folder / ATTEMPTS
    with suppress(OSError):
        if not path.exists() or path.stat().st_size < _MOST:
            with path.open("ab") as file:
                file.write(msgspec.json.encode(attempt) + b"\n")


def failed_attempts(folder: Path) -> tuple[Attempt, ...]:
    """What failed since the last success; lines that cannot be read are left out."""
    found = []
    with suppress(OSError):
        for line in (folder / ATTEMPTS).read_bytes().splitlines():
            with suppress(msgspec.MsgspecError):
                found.append(msgspec.json.decode(line, type=Attempt))
    return tuple(found)


def enter_attempts(folder: Path, tx: Tx) -> None:
    """Write the failed attempts into the register."""
    if found := failed_attempts(folder):
        tx.record("store.failed_unlock", "store", None, [[attempt.moment, attempt.user] for attempt in found])


def forget_attempts(folder: Path) -> None:
    """Once they stand in the register."""
    with suppress(OSError):
        (folder / ATTEMPTS).unlink(missing_ok=True)


def entered_attempts(session: Session, limit: int = 50) -> tuple[Attempt, ...]:
    """Failed attempts the register tells of, the latest first."""
    wanted = select(REGISTER.c.new).where(REGISTER.c.act == "store.failed_unlock")
    rows = session.scalars(wanted.order_by(REGISTER.c.sequence.desc()).limit(limit))
    found = [Attempt(*pair) for said in rows for pair in reversed(msgspec.json.decode(said, type=list[list[str]]))]
    return tuple(found[:limit])
