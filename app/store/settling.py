"""Opening after a power cut: which of two key files counts is what the register says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.store import keyfile, pending
from app.store.engine import engine_for
from app.store.keychanges import Spoken, last_spoken
from app.store.keyfile import CompartmentKey, KeyFile
from app.store.trouble import StoreDamaged, WrongPassphrase
from app.store.unlocking import Unlocked
from app.terms import tr


def key_files(folder: Path) -> Sequence[KeyFile]:
    """The key file, and the one that was to take its place when the power went. StoreMissing, StoreDamaged."""
    beside = pending.staged(folder)
    standing = keyfile.read(folder)
    return [standing] if beside is None else [standing, beside]


def settle(folder: Path, unlocked: Unlocked) -> Unlocked:
    """Finish a change the register speaks of, undo one it does not; leave it to others where this person cannot tell.

    WrongPassphrase for one that is not that of the file which counts.
    """
    if not pending.left_over(folder):
        return unlocked
    standing, beside = keyfile.read(folder), pending.staged(folder)
    keys = [key for file in (standing, beside) if file is not None for key in _record_keys(file, unlocked)]
    told = [spoken for key in keys if (spoken := _spoken(folder, key)) is not None]
    if not told and keys:
        return _as_in(standing, unlocked)
    if beside is not None and told and told[0].sha256 == beside.digest:
        pending.finish(folder)
        return _as_in(beside, unlocked)
    if keys:
        pending.discard(folder)
    return _as_in(standing, unlocked)


def _record_keys(file: KeyFile, unlocked: Unlocked) -> list[CompartmentKey]:
    holder = unlocked.person.id
    return [key for key in keyfile.openable(file.body, unlocked.keys, holder) if key.kind == "record"]


def _spoken(folder: Path, key: CompartmentKey) -> Spoken | None:
    """What the record says when this key opens it."""
    engine = engine_for(folder / "record.db", key.database_key)
    try:
        with Session(engine) as session:
            return last_spoken(session)
    except (StoreDamaged, OperationalError):
        return None
    finally:
        engine.dispose()


def _as_in(file: KeyFile, unlocked: Unlocked) -> Unlocked:
    person = file.body.named(unlocked.person.id)
    if person is None or file.slots[person.id] != unlocked.file.slots[unlocked.person.id]:
        raise WrongPassphrase(
            tr("This passphrase opens the store no longer, or not yet: the change of the keys was interrupted."),
            tr("Nothing was changed."),
            tr("Type the other one, of before or after the change."),
        )
    return Unlocked(file, person, unlocked.keys)
