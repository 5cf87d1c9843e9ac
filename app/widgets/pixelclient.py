"""The desk's end of the pipe to the process that parses PDF: asks in turn, ends it when it hangs, starts it anew."""

from __future__ import annotations

import atexit
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.terms import tr
from app.widgets.pipe import LENGTHS, packed, split

Answer = Callable[[dict[str, Any], bytes], None]
PATIENCE = 20_000
"""Milliseconds after which an answer that does not come is given up."""
ALIVE: set[QProcess] = set()


@dataclass(frozen=True)
class Ask:
    """One question waiting for its turn."""

    head: dict[str, Any]
    body: bytes
    answer: Answer


def command() -> tuple[str, list[str]]:
    """How the child is started: this interpreter, or the frozen program itself."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["--pixels"]
    return sys.executable, ["-m", "app.widgets.pixels"]


def end(process: QProcess) -> None:
    """End one child for good."""
    if process in ALIVE:
        ALIVE.discard(process)
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(1000)


@atexit.register
def end_all() -> None:
    """No child outlives the desk."""
    for process in tuple(ALIVE):
        end(process)


class PixelClient(QObject):
    """One child process with one document open. Answers arrive on the GUI thread, in the order asked."""

    broken = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.waiting: deque[Ask] = deque()
        self.asked: Ask | None = None
        self.received = bytearray()
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.timeout.connect(lambda: self.fail(tr("The page took too long and was given up.")))
        self.process: QProcess | None = None

    def ask(self, head: dict[str, Any], body: bytes, answer: Answer) -> None:
        """Put a question in the queue; ``answer`` gets the head and body of what comes back."""
        self.waiting.append(Ask(head, body, answer))
        self.next()

    def forget(self, kind: str) -> None:
        """Drop questions of one kind that have not had their turn."""
        self.waiting = deque(ask for ask in self.waiting if ask.head["ask"] != kind)

    def next(self) -> None:
        """Ask the next question if none is under way."""
        if self.asked is None and self.waiting:
            self.asked = self.waiting.popleft()
            self.patience.start(PATIENCE)
            self.child().write(packed(self.asked.head, self.asked.body))

    def child(self) -> QProcess:
        """The running child, started if need be."""
        if self.process is None:
            self.process = self.started()
        return self.process

    def started(self) -> QProcess:
        """A new child."""
        process = QProcess()
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self.read)
        process.finished.connect(lambda *_: self.fail(tr("The reader of this document stopped.")))
        self.destroyed.connect(partial(end, process))
        ALIVE.add(process)
        process.start(*command())
        return process

    def read(self) -> None:
        """Take in what the child wrote."""
        if self.process is None:
            return
        self.received += bytes(self.process.readAllStandardOutput().data())
        while (message := self.whole()) is not None:
            asked, self.asked = self.asked, None
            self.patience.stop()
            if asked is not None:
                asked.answer(*message)
            self.next()

    def whole(self) -> tuple[dict[str, Any], bytes] | None:
        """The next whole message, None while more must come."""
        if len(self.received) < LENGTHS.size:
            return None
        head, body = LENGTHS.unpack_from(self.received)
        start = LENGTHS.size + head
        if len(self.received) < start + body:
            return None
        message = split(bytes(self.received[LENGTHS.size : start])), bytes(self.received[start : start + body])
        del self.received[: start + body]
        return message

    def fail(self, why: str) -> None:
        """The child died or hangs: end it; the next question starts a new one."""
        self.stop()
        self.broken.emit(why)

    def stop(self) -> None:
        """End the child and forget every question."""
        self.patience.stop()
        self.waiting.clear()
        self.asked = None
        self.received.clear()
        process, self.process = self.process, None
        if process is not None:
            end(process)
            process.deleteLater()
