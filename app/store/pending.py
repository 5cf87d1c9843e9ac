"""Changing the key file, and files whose keys change with it, in two steps that a power cut cannot part.

What is to come is written beside as ``*.next``; then the register says so, which decides; then it takes its place.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from app.store import keyfile
from app.store.files import sync_folder, write_whole
from app.store.keyfile import KeyFile
from app.store.trouble import StoreDamaged, told

NEXT: Final = ".next"
_STAGED: Final = keyfile.NAME + NEXT


def stage(folder: Path, file: KeyFile) -> None:
    """First step: the new key file beside the old one."""
    write_whole(folder / _STAGED, file.written())


def staged(folder: Path) -> KeyFile | None:
    """The key file that was to come when the power went; None where none was, or it was not written to its end."""
    path = folder / _STAGED
    try:
        return keyfile.checked(path.read_bytes()) if path.is_file() else None
    except StoreDamaged:
        return None


def left_over(folder: Path) -> list[Path]:
    """What is still beside."""
    return [path for path in (folder / _STAGED, folder / ("record.db" + NEXT), *_rooms(folder)) if path.exists()]


def finish(folder: Path) -> None:
    """Last step: rooms under their new keys, then the key file. May be repeated. Trouble when the disk says no."""
    with told():
        for path in _rooms(folder):
            put_in_place(path)
        if (folder / _STAGED).exists():
            (folder / _STAGED).replace(folder / keyfile.NAME)
        sync_folder(folder)


def discard(folder: Path) -> None:
    """Nothing of it happened."""
    with suppress(OSError):
        for path in (folder / ("record.db" + NEXT), *_rooms(folder)):
            remove_database(path)
        (folder / _STAGED).unlink(missing_ok=True)


def put_in_place(path: Path) -> None:
    """A database ``*.next`` takes the place of the one before, whose log is removed first."""
    target = path.with_name(path.name.removesuffix(NEXT))
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    path.replace(target)
    sync_folder(path.parent)


def remove_database(path: Path) -> None:
    """A database that came to nothing, with its log."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Have a file survive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _rooms(folder: Path) -> list[Path]:
    return sorted((folder / "walled").glob("*.db" + NEXT))
