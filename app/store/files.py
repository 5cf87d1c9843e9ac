"""Writing a file so that a power cut leaves either the old one or the new one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.store.trouble import told


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file: temporary beside it, fsync, rename, fsync of the folder. Trouble when the disk says no."""
    staged = path.with_name(path.name + ".tmp")
    with told():
        try:
            with staged.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            staged.replace(path)
            sync_folder(path.parent)
        except BaseException:
            staged.unlink(missing_ok=True)
            raise


def sync_folder(folder: Path) -> None:
    """Have a rename survive a power cut; nothing to do where folders cannot be opened."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Create a folder and those above it; fine when it is there. Trouble when the disk says no."""
    with told():
        folder.mkdir(parents=True, exist_ok=True)
