"""One desk at a time: who has the store open, since when, and on which computer."""

from __future__ import annotations

import getpass
import os
import platform
import sys
from pathlib import Path
from typing import IO, Final

import msgspec

from app.store.register import moment_text
from app.store.trouble import StoreLocked, told
from app.terms import Moment, tr

if sys.platform == "win32":
    import msvcrt

    def _hold(file: IO[bytes]) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _hold(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


NAME: Final = "store.lock"
_FAR: Final = 1 << 20


class _Holder(msgspec.Struct, frozen=True):
    pid: int
    host: str
    user: str
    since: str


class StoreLock:
    """Held from opening to closing. A holder that died on this computer leaves nothing behind that counts."""

    def __init__(self, folder: Path, now: Moment) -> None:
        """StoreLocked while another desk has the store open."""
        self._path = folder / NAME
        with told():
            self._file = self._path.open("a+b")
            try:
                self._take(now)
            except BaseException:
                self._file.close()
                raise

    def _take(self, now: Moment) -> None:
        free = _hold(self._file)
        holder = _read(self._path)
        if not free or (holder is not None and holder.host != platform.node()):
            raise _open_elsewhere(holder, free=free)
        mine = _Holder(os.getpid(), platform.node(), _user(), moment_text(now.utc))
        self._file.truncate(0)
        self._file.write(msgspec.json.encode(mine))
        self._file.flush()

    def release(self) -> None:
        if not self._file.closed:
            self._file.truncate(0)
            self._file.close()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return tr("an unknown user")


def _read(path: Path) -> _Holder | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Holder)
    except (OSError, msgspec.MsgspecError):
        return None


def _open_elsewhere(holder: _Holder | None, *, free: bool) -> StoreLocked:
    if holder is None:
        what = tr("The store is open in another window or on another computer.")
    else:
        what = tr("The store is open on {host} by {user} since {since}.",
                  host=holder.host, user=holder.user, since=_since(holder.since))  # fmt: skip
    do = tr("Close it there first.")
    if free:
        do += " " + tr("If Greffe is no longer running on that computer, remove the file store.lock and try again.")
    return StoreLocked(what, tr("Nothing was changed."), do)


def _since(text: str) -> str:
    return text[:16].replace("T", " ") + " UTC"
