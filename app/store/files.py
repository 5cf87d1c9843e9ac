"""Writing a file so that a power cut leaves either the old one or the new one."""

from __future__ import annotations

import ctypes
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


class WholeSync:
    """One sync for all that was written to a folder's file system since this was made (Linux; from 5.8 on with errors).

    Close it.
    """

    def __init__(self, folder: Path) -> None:
        self._call = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None) if sys.platform == "linux" else None
        self._handle = os.open(folder, os.O_RDONLY) if self._call else -1

    def __bool__(self) -> bool:
        """Whether the system offers it."""
        return self._call is not None

    def wait(self) -> None:
        """Returns when everything is durable; OSError when something could not be written."""
        if self._call is not None and self._call(self._handle) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))

    def close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def make_folder(folder: Path) -> None:
    """Create a folder and those above it; fine when it is there. Trouble when the disk says no."""
    with told():
        folder.mkdir(parents=True, exist_ok=True)
