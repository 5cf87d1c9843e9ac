"""The guard: from the moment it is set no Python code of a process may open a way out or look up a name.

Set it with ``guard``, or put this file into a folder of PYTHONPATH under the name ``sitecustomize.py``: it then sets
itself in every Python that starts there. What was tried is raised in its place and noted as the name of a folder made
below GREFFE_WATCHED, which works even where a process may write no file. Local sockets (AF_UNIX, a pair of them wakes
an event loop) are no way out; the window system and the session bus are reached below Python over such sockets too.
"""

from __future__ import annotations

import os
import sys

WAYS_OUT = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "poplib.", "imaplib.", "nntplib.", "telnetlib.")
LOCAL = 1
"""AF_UNIX."""
NOTES = "GREFFE_WATCHED"


class WayOut(BaseException):
    """Somebody tried; not an Exception, so that nobody swallows it."""


def is_way_out(event: str, args: tuple[object, ...]) -> bool:
    """Whether an audit event is one of the network."""
    if event == "socket.__new__":
        return args[1] != LOCAL
    if event in {"socket.bind", "socket.connect"}:
        return getattr(args[0], "family", None) != LOCAL
    return event.startswith(WAYS_OUT)


def note(what: str) -> None:
    """Tell whoever looks afterwards."""
    if folder := os.environ.get(NOTES):
        name = "".join(sign if sign.isalnum() else "_" for sign in what)
        os.makedirs(os.path.join(folder, name[:120]), exist_ok=True)  # noqa: PTH103, PTH118  nothing more to load


class Guard:
    """Stands from the first moment on; ``told`` says what was tried while it was ``on``."""

    def __init__(self) -> None:
        self.on = True
        self.told: list[str] = []
        sys.addaudithook(self.heard)

    def heard(self, event: str, args: tuple[object, ...]) -> None:
        if self.on and is_way_out(event, args):
            self.told.append(event)
            note(f"tried {event} {os.getpid()}")
            raise WayOut(event)


if __name__ == "sitecustomize":
    Guard()
    note(f"watched {' '.join(sys.orig_argv[1:3])} {os.getpid()}")
