"""Whether somebody is at the desk: keys, clicks and wheels in the window start the idle time anew."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.desk.memory import Memory

SIGNS_OF_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}


class Presence(QObject):
    """Watches the window's own handle, which sees far fewer events than the application does."""

    def __init__(self, window: QWidget, idle: QTimer, memory: Memory) -> None:
        super().__init__(window)
        self.idle, self.memory = idle, memory
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE and self.idle.isActive():
            self.idle.start(self.memory.idle_minutes * 60_000)
        return super().eventFilter(watched, event)


class Sleep(QTimer):
    """Notices that the computer was asleep: the clock on the wall went on, the one that counts running time did not."""

    LOOK = 15_000
    ASLEEP = 60.0
    """Seconds the two may drift apart between two looks."""

    def __init__(self, parent: QObject, woken: Callable[[], object], apart: Callable[[], float] | None = None) -> None:
        super().__init__(parent)
        self.apart = apart or (lambda: time.time() - time.monotonic())
        self.last, self.woken = self.apart(), woken
        self.setInterval(self.LOOK)
        self.timeout.connect(self.look)
        self.start()

    def look(self) -> None:
        """Compare the two clocks."""
        now = self.apart()
        slept, self.last = now - self.last > self.ASLEEP, now
        if slept:
            self.woken()
