"""What the desk remembers between days: windows, splitters, where stores stand. Never a word of a case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths
from PySide6.QtWidgets import QSplitter, QWidget

RECENT = 6
SHORTEST_IDLE, USUAL_IDLE, LONGEST_IDLE = 1, 10, 120
"""Minutes without a key or a click before the desk locks itself."""


def settings() -> QSettings:
    """The INI file in the user's configuration folder."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    return QSettings(str(Path(folder) / "desk.ini"), QSettings.Format.IniFormat)


class Memory:
    """Reads and writes the INI file."""

    def __init__(self, kept: QSettings) -> None:
        self.kept = kept

    def stores(self) -> list[str]:
        """Folders of stores opened lately, the latest first; those gone are left out."""
        found = self.kept.value("stores", [])
        listed = found if isinstance(found, list) else [found]
        return [str(folder) for folder in listed if folder and Path(str(folder)).is_dir()]

    def opened(self, folder: str, name: str) -> None:
        """A store was opened by somebody."""
        others = [one for one in self.stores() if one != folder]
        self.kept.setValue("stores", [folder, *others][:RECENT])
        self.kept.setValue("name", name)

    @property
    def name(self) -> str:
        """Who opened a store last."""
        return str(self.kept.value("name", ""))

    @property
    def idle_minutes(self) -> int:
        """After how many idle minutes the desk locks itself on this computer."""
        found = str(self.kept.value("idle_minutes", USUAL_IDLE))
        wanted = int(found) if found.isdigit() else USUAL_IDLE
        return max(SHORTEST_IDLE, min(LONGEST_IDLE, wanted))

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self.kept.setValue("idle_minutes", minutes)

    def geometry(self, window: QWidget) -> None:
        """Put a window where it was."""
        state = self.kept.value("window")
        if isinstance(state, QByteArray):
            window.restoreGeometry(state)

    def keep_geometry(self, window: QWidget) -> None:
        """Remember where a window is."""
        self.kept.setValue("window", window.saveGeometry())

    def recall(self, page: QWidget) -> None:
        """Put every named splitter of a page where it was."""
        for part in movable(page):
            state = self.kept.value(f"layout/{part.objectName()}")
            if isinstance(state, QByteArray):
                part.restoreState(state)

    def remember(self, page: QWidget) -> None:
        """Keep where every named splitter of a page is."""
        for part in movable(page):
            self.kept.setValue(f"layout/{part.objectName()}", part.saveState())


def movable(page: QWidget) -> list[QSplitter]:
    """The parts of a page a person can move."""
    return [part for part in page.findChildren(QSplitter) if part.objectName()]
