"""Foreign files parsed in a process of their own: what breaks a parser there does not break the desk."""

from __future__ import annotations

import atexit
import os
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self, TypeVar

import msgspec

from app.documents.binding.clean import Cleaned, Fault, Unbindable, clean
from app.documents.binding.manifest import BundleItem
from app.documents.binding.triage import Triage, stopped, triage
from app.terms import tr

T = TypeVar("T")

_LENGTH = struct.Struct(">Q")
_PATIENCE = 180.0
"""Seconds after which one file is given up."""
_IDLE = 8.0
"""Seconds after which a shared child that nobody asks is ended."""
_MEMORY = 4 * 1024**3
_LONGEST = 4 * 1024**3
"""Bytes of one answer; a child that announces more is not believed."""
MEMORY = "GREFFE_CHILD_MEMORY"
"""The environment variable that tells a child its limit, in bytes."""


@dataclass(frozen=True)
class Asked:
    """A file to be cleaned for a bundle."""

    pdf: bytes
    repair_accepted: bool


@dataclass(frozen=True)
class AskedFirst:
    """A file to be looked at for the first time."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Question:
    """One of the two."""

    clean: Asked | None = None
    look: AskedFirst | None = None


@dataclass(frozen=True)
class Answer:
    """What came of it: one of the three."""

    cleaned: Cleaned | None = None
    refused: Unbindable | None = None
    seen: Triage | None = None


class Apart:
    """A cleaner for ``bind``, used as a context. The child is started when first needed and anew after it died.

    One question at a time. ``patience`` in seconds for one file, ``memory`` in bytes for the whole child.
    """

    def __init__(self, *, patience: float = _PATIENCE, memory: int = _MEMORY) -> None:
        self.patience, self.memory = patience, memory
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_met: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.end()

    def __call__(self, item: BundleItem) -> Cleaned | Unbindable:
        """The bundle copy of one item, or why there is none; a file that ends or holds up the child is damaged."""
        answer = self._answer(Question(clean=Asked(item.pdf or b"", item.repair_accepted)))
        found = None if answer is None else answer.cleaned or answer.refused
        return found or Unbindable(Fault.DAMAGED, tr("The file is damaged: reading it had to be stopped."))

    def triage(self, name: str, data: bytes) -> Triage:
        """A file looked at for the first time; one that ends or holds up the child is damaged."""
        answer = self._answer(Question(look=AskedFirst(name, data)))
        return (answer and answer.seen) or stopped()

    def _answer(self, question: Question) -> Answer | None:
        try:
            return self._ask(question)
        except (OSError, EOFError, msgspec.MsgspecError):
            self.end()
            return None

    def _ask(self, asked: Question) -> Answer:
        child = self._started()
        assert child.stdin is not None
        assert child.stdout is not None
        late = threading.Timer(self.patience, child.kill)
        late.daemon = True
        late.start()
        try:
            send(child.stdin, msgspec.msgpack.encode(asked))
            return msgspec.msgpack.decode(receive(child.stdout), type=Answer)
        finally:
            late.cancel()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            room = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[3]), MEMORY: str(self.memory)}
            self._child = subprocess.Popen(  # noqa: S603  this program itself
                command(), env=room, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        return self._child

    def end(self) -> None:
        """End the child, if there is one."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            for pipe in (child.stdin, child.stdout):
                with suppress(OSError):
                    assert pipe is not None
                    pipe.close()
            child.wait()


class Shared:
    """One child for whoever looks at files in turn, from any thread; ended when nobody asks for a while."""

    def __init__(self, idle: float = _IDLE) -> None:
        self.apart, self.idle = Apart(), idle
        self._turn = threading.Lock()
        self._rest: threading.Timer | None = None

    def triage(self, name: str, data: bytes) -> Triage:
        """As ``Apart.triage``, in turn."""
        with self._turn:
            self._wake()
            try:
                return self.apart.triage(name, data)
            finally:
                self._rest = threading.Timer(self.idle, self.end)
                self._rest.daemon = True
                self._rest.start()

    def end(self) -> None:
        """End the child; the next file starts another."""
        with self._turn:
            self._wake()
            self.apart.end()

    def _wake(self) -> None:
        rest, self._rest = self._rest, None
        if rest is not None:
            rest.cancel()


SHARED = Shared()
atexit.register(SHARED.apart.end)


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
    if size > _LONGEST:
        raise EOFError
    body = pipe.read(size)
    if len(body) < size:
        raise EOFError
    return body


def confine() -> None:
    """Bound the child's memory, let it write no file and leave no core; systems without such limits go without."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        memory = int(os.environ.get(MEMORY) or _MEMORY)
        for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
            resource.setrlimit(what, (most, most))


def serve() -> None:
    """The child: reads what it is sent until the pipe closes. Whatever libraries print goes nowhere."""
    confine()
    told = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            asked = msgspec.msgpack.decode(receive(sys.stdin.buffer), type=Question)
        except EOFError:
            return
        send(told, msgspec.msgpack.encode(answered(asked)))


def answered(asked: Question) -> Answer:
    """What a question comes to; parses in this very process."""
    if asked.look is not None:
        return Answer(seen=triage(asked.look.name, asked.look.data))
    assert asked.clean is not None
    found = clean(asked.clean.pdf, repair_accepted=asked.clean.repair_accepted)
    return Answer(cleaned=found) if isinstance(found, Cleaned) else Answer(refused=found)


if __name__ == "__main__":
    serve()
