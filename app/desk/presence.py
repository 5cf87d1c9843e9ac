"""Whether somebody is at the desk: keys, clicks and wheels in the window start the idle time anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

SIGNS_OF_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}


class Presence(QObject):
    """Watches the window's own handle, which sees far fewer events than the application does."""

    def __init__(self, window: QWidget, idle: QTimer) -> None:
        super().__init__(window)
        self.idle = idle
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE and self.idle.isActive():
            self.idle.start()
        return super().eventFilter(watched, event)
