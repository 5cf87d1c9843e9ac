"""Proving a passphrase, and remembering the attempts that failed until someone can write them into the register."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from app.store import device, keyfile
from app.store.identity import PrivateKeys
from app.store.keyfile import Body, Person
from app.store.register import moment_text
from app.store.transaction import Tx
from app.store.trouble import WrongPassphrase
from app.terms import Clock, Trouble, tr

ATTEMPTS: Final = "store.attempts"
_MOST: Final = 64 * 1024


class Attempt(msgspec.Struct, frozen=True):
    """A passphrase that did not open. ``user`` is an enrolled name; whatever else was typed is not kept."""

    moment: str
    user: str


def unlock(folder: Path, body: Body, user: str, passphrase: str, clock: Clock) -> tuple[Person, PrivateKeys]:
    """The person and their keys. WrongPassphrase, which does not say whether the name or the passphrase is wrong."""
    person = body.named(user)
    keys = None if person is None else keyfile.open_slot(body, person, passphrase, _device(body, person))
    if person is None or keys is None:
        _remember(folder, Attempt(moment_text(clock.now().utc), "" if person is None else person.name))
        raise WrongPassphrase(
            tr("This name and passphrase do not open the store."), tr("Nothing was changed."), tr("Type them again.")
        )
    return person, keys


def _device(body: Body, person: Person) -> bytes:
    if not person.slot.device:
        return b""
    secret = device.secret_of(body.store)
    if secret is None:
        raise Trouble(
            tr("The passphrase of {name} opens only on the computer whose keyring holds its second half.",
               name=person.name),
            tr("Nothing was changed."),
            tr("Open the store there, or use the recovery key."),
        )  # fmt: skip
    return secret


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
