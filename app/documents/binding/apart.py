"""Exhibits cleaned in a process of their own: what breaks a parser there does not break the desk."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import msgspec

from app.documents.binding.clean import Cleaned, Fault, Unbindable, clean
from app.documents.binding.manifest import BundleItem
from app.terms import tr

_LENGTH = struct.Struct(">Q")
_PATIENCE = 180.0
"""Seconds after which one file is given up."""
_MEMORY = 4 * 1024**3


@dataclass(frozen=True)
class Asked:
    """One file on its way to the child."""

    pdf: bytes
    repair_accepted: bool


@dataclass(frozen=True)
class Answer:
    """What came of it: one of the two."""

    cleaned: Cleaned | None = None
    refused: Unbindable | None = None


class Apart:
    """A cleaner for ``bind``, used as a context. The child is started when first needed and anew after it died."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_met: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._end()

    def __call__(self, item: BundleItem) -> Cleaned | Unbindable:
        """The bundle copy of one item, or why there is none; a file that ends or holds up the child is damaged."""
        try:
            answer = self._ask(Asked(item.pdf or b"", item.repair_accepted))
        except (OSError, EOFError, msgspec.MsgspecError):
            self._end()
            return Unbindable(Fault.DAMAGED, tr("The file is damaged: reading it had to be stopped."))
        found = answer.cleaned or answer.refused
        assert found is not None
        return found

    def _ask(self, asked: Asked) -> Answer:
        child = self._started()
        assert child.stdin is not None
        assert child.stdout is not None
        late = threading.Timer(_PATIENCE, child.kill)
        late.start()
        try:
            send(child.stdin, msgspec.msgpack.encode(asked))
            return msgspec.msgpack.decode(receive(child.stdout), type=Answer)
        finally:
            late.cancel()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            room = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[3])}
            self._child = subprocess.Popen(  # noqa: S603  this program itself
                command(), env=room, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            for pipe in (child.stdin, child.stdout):
                with suppress(OSError):
                    assert pipe is not None
                    pipe.close()
            child.wait()


def command() -> list[str]:
    """How the child is started: this interpreter, or the frozen program itself."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, "--clean"] if frozen else [sys.executable, "-m", "app.documents.binding.apart"]


def send(pipe: IO[bytes], body: bytes) -> None:
    """One message: 8 bytes length, big-endian, then the body."""
    pipe.write(_LENGTH.pack(len(body)))
    pipe.write(body)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes:
    """One message; EOFError when the other side is gone."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    size = _LENGTH.unpack(head)[0]
    body = pipe.read(size)
    if len(body) < size:
        raise EOFError
    return body


def confine() -> None:
    """Bound the child's memory and leave no core; systems without such limits go without."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def serve() -> None:
    """The child: cleans what it is sent until the pipe closes. Whatever libraries print goes nowhere."""
    confine()
    told = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            asked = msgspec.msgpack.decode(receive(sys.stdin.buffer), type=Asked)
        except EOFError:
            return
        found = clean(asked.pdf, repair_accepted=asked.repair_accepted)
        answer = Answer(cleaned=found) if isinstance(found, Cleaned) else Answer(refused=found)
        send(told, msgspec.msgpack.encode(answer))


if __name__ == "__main__":
    serve()
