"""An encrypted file under a new key: copied, re-encrypted, read back, and only then put in the place of the old one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.store.compartment import database_path
from app.store.engine import connect
from app.store.keyfile import CompartmentKey
from app.store.pending import NEXT, remove_database, sync_file
from app.store.trouble import damaged, told
from app.terms import tr


def copy_under(folder: Path, old: CompartmentKey, new: CompartmentKey) -> Path:
    """The compartment's file under ``new`` beside the old one; the vault key of before goes into its ring.

    Nobody may write meanwhile. Trouble leaves nothing behind.
    """
    path = database_path(folder, old)
    target = path.with_name(path.name + NEXT)
    remove_database(target)
    try:
        with told():
            _copied(path, target, old.database_key)
            _sealed_anew(target, old, new)
            _proved(target, new.database_key)
            sync_file(target)
    except BaseException:
        remove_database(target)
        raise
    return target


def _copied(path: Path, target: Path, key: bytes) -> None:
    raw = connect(path, key)
    try:
        raw.execute("VACUUM INTO ?", (str(target),))
    finally:
        raw.close()


def _opened(path: Path, key: bytes) -> Any:
    raw = sqlcipher.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA cipher_log_level = NONE").fetchall()
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
    raw.execute("PRAGMA journal_mode = DELETE").fetchall()
    return raw


def _sealed_anew(target: Path, old: CompartmentKey, new: CompartmentKey) -> None:
    raw = _opened(target, old.database_key)
    try:
        since = datetime.now(UTC).replace(tzinfo=None).isoformat(" ")
        raw.execute('INSERT INTO "vault_ring" (key, since) VALUES (?, ?)', (old.vault_key, since))
        raw.execute(f"PRAGMA rekey = \"x'{new.database_key.hex()}'\"").fetchall()
    finally:
        raw.close()


def _proved(target: Path, key: bytes) -> None:
    raw = _opened(target, key)
    try:
        found = list(raw.execute("PRAGMA cipher_integrity_check"))
        found += [row for row in raw.execute("PRAGMA integrity_check") if row[0] != "ok"]
    finally:
        raw.close()
    if found:
        raise damaged(tr("The copy under the new key does not read back."))
