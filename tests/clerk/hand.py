"""A person at the real window: types, chooses, clicks, reads. Nothing here calls an act."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.desk.shell import Shell
from app.desk.window import Window
from app.terms import Moment, day_text
from app.widgets.actpage import ActPage
from app.widgets.walled import SealedRoom
from tests.conftest import TurnableClock

PATIENCE = 60_000
"""Milliseconds until a person gives up waiting."""
W = TypeVar("W", bound=QWidget)


def plain(words: str) -> str:
    """Words as they are read: no mnemonic, no dots."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…").strip()


class Hand:
    """One person at one window; ``pictures`` keeps what they saw."""

    def __init__(self, qtbot: QtBot, window: Window, clock: TurnableClock, pictures: Path | None = None) -> None:
        self.qtbot, self.window, self.clock, self.pictures = qtbot, window, clock, pictures
        self.taken = 0

    # -- where one is

    @property
    def scope(self) -> QWidget:
        """What takes the clicks now: a dialog, otherwise the window."""
        asked = QApplication.activeModalWidget()
        return asked if asked is not None and asked.isVisible() else self.window

    @property
    def shell(self) -> Shell:
        assert self.window.shell is not None, "the desk is locked"
        return self.window.shell

    @property
    def page(self) -> ActPage:
        """The act being filled in, on the record or in a sealed room."""
        shown = [page for page in self.window.findChildren(ActPage) if page.isVisible()]
        assert len(shown) == 1, f"{len(shown)} forms are shown"
        return shown[0]

    @property
    def room(self) -> SealedRoom:
        """The sealed room shown."""
        return self.only(SealedRoom)

    def only(self, kind: type[W]) -> W:
        """The one visible widget of a kind."""
        shown = [widget for widget in self.scope.findChildren(kind) if widget.isVisible()]
        assert len(shown) == 1, f"{len(shown)} of {kind.__name__} are shown"
        return shown[0]

    def look(self, name: str) -> None:
        """Keep a picture of what is seen, where pictures are wanted."""
        if self.pictures is not None:
            self.settle()
            self.qtbot.wait(250)
            self.taken += 1
            self.scope.grab().save(str(self.pictures / f"{self.taken:02}-{name}.png"))

    # -- waiting

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something one can see."""
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def settle(self) -> None:
        """Until every job is through, and every preview drawn."""
        self.until(lambda: not self.window.jobs.running)
        for page in self.window.findChildren(ActPage):
            if page.isVisible():
                self.until(lambda page=page: not (page.drawing.isActive() or page.rendering))  # type: ignore[misc]  # bound where it is made
        self.until(lambda: not self.window.jobs.running)

    def awake(self) -> None:
        """The window has the keyboard: the screen of the tests sometimes takes it away."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.until(lambda: QApplication.activeWindow() is not None)

    # -- pressing

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """The button that says this."""
        found = [b for b in (within or self.scope).findChildren(QAbstractButton)
                 if b.isVisible() and words in {plain(b.text()), b.accessibleName()}]  # fmt: skip
        assert len(found) == 1, f"{len(found)} buttons say “{words}”"
        return found[0]

    def press(self, words: str, within: QWidget | None = None) -> None:
        """Click a button by its words."""
        self.click(self.button(words, within))

    def click(self, pressed: QAbstractButton) -> None:
        """Click it, as it can be seen and reached."""
        self.awake()
        self.reveal(pressed)
        assert pressed.isEnabled(), f"“{plain(pressed.text())}” is dead: {pressed.toolTip()}"
        assert not pressed.visibleRegion().isEmpty(), f"“{plain(pressed.text())}” is out of sight"
        QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def reveal(self, widget: QWidget) -> None:
        """Scroll until it is seen."""
        QApplication.processEvents()
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()

    @contextmanager
    def dialog(self, kind: type[QDialog], what: Callable[[Any], None]) -> Iterator[None]:
        """What is done in a dialog that blocks until it is closed."""
        met: list[BaseException] = []
        timer = QTimer()

        def give_up(shown: QDialog) -> None:
            if isValid(shown) and shown.isVisible():
                met.append(AssertionError(f"“{shown.windowTitle()}” stayed open"))
                shown.reject()

        def try_it() -> None:
            shown = QApplication.activeModalWidget()
            if not isinstance(shown, kind):
                return
            timer.stop()
            try:
                what(shown)
            except BaseException as error:  # noqa: BLE001  raised again outside the event loop of the dialog
                met.append(error)
                shown.reject()
            QTimer.singleShot(PATIENCE, lambda: give_up(shown))

        timer.timeout.connect(try_it)
        timer.start(20)
        yield
        timer.stop()
        if met:
            raise met[0]

    @contextmanager
    def choosing(self, *paths: Path) -> Iterator[None]:
        """What the file dialog of the system would give."""
        names = [str(path) for path in paths]
        given = {"getOpenFileNames": (names, ""), "getOpenFileName": (names[0], ""), "getSaveFileName": (names[0], ""),
                 "getExistingDirectory": names[0]}  # fmt: skip
        kept = {name: getattr(QFileDialog, name) for name in given}
        for name, value in given.items():
            setattr(QFileDialog, name, staticmethod(lambda *_, value=value, **__: value))
        try:
            yield
        finally:
            for name, value in kept.items():
                setattr(QFileDialog, name, value)

    # -- typing

    def field(self, name: str, within: QWidget | None = None) -> QWidget:
        """An input of the form by its name."""
        place = within or self.page.form
        found = [w for w in place.findChildren(QWidget, name) if w.isVisible()]
        assert len(found) == 1, f"{len(found)} inputs are called “{name}”"
        return found[0]

    def fill(self, within: QWidget | None = None, /, **said: Any) -> None:
        """Type, choose or tick, each in its own input."""
        for name, what in said.items():
            self.put(self.field(name, within), what)

    def put(self, field: QWidget, what: Any) -> None:
        """One input."""
        self.awake()
        self.reveal(field)
        assert field.isEnabled(), f"“{field.objectName()}” takes nothing"
        field.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(field, QCheckBox):
            if field.isChecked() is not bool(what):
                QTest.keyClick(field, Qt.Key.Key_Space)
        elif isinstance(field, QComboBox) and not field.isEditable():
            self.pick(field, str(what))
        elif isinstance(field, QDateTimeEdit):
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(field, said(what))
        elif isinstance(field, QSpinBox | QDoubleSpinBox):
            field.selectAll()
            QTest.keyClicks(field, str(what))
        else:
            self.write(field, said(what))

    def write(self, field: QWidget, words: str) -> None:
        """Words: short ones key by key, long ones pasted."""
        if isinstance(field, QPlainTextEdit):
            field.selectAll()
            field.insertPlainText(words)
            return
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        assert isinstance(line, QLineEdit), field
        line.selectAll()
        if words.isascii() and len(words) < 60:
            QTest.keyClicks(line, words) if words else line.del_()
        else:
            line.insert(words)
        assert line.text() == words.replace("\n", " "), f"“{field.objectName()}” shows “{line.text()}”"

    def pick(self, box: QComboBox, words: str) -> None:
        """Choose from a list by its words, or by how they begin."""
        offered = [box.itemText(at) for at in range(box.count())]
        at = next((n for n, text in enumerate(offered) if text.casefold() == words.casefold()), None)
        at = next((n for n, text in enumerate(offered) if text.casefold().startswith(words.casefold())), at) if (
            at is None) else at  # fmt: skip
        assert at is not None, f"“{box.objectName()}” does not offer “{words}” but {offered}"
        box.setCurrentIndex(at)
        box.activated.emit(at)

    def check(self, name: str, words: Sequence[str], within: QWidget) -> None:
        """Tick these lines of a list and no others."""
        ticks = self.field(name, within)
        assert isinstance(ticks, QListWidget)
        self.reveal(ticks)
        lines = [ticks.item(at) for at in range(ticks.count())]
        for wanted in words:
            assert any(line.text().casefold() == wanted.casefold() for line in lines), (
                f"“{name}” does not offer “{wanted}” but {[line.text() for line in lines]}"
            )
        for line in lines:
            is_wanted = line.text().casefold() in {w.casefold() for w in words}
            if (line.checkState() == Qt.CheckState.Checked) is not is_wanted:
                ticks.setCurrentItem(line)
                QTest.keyClick(ticks, Qt.Key.Key_Space)

    def rows(self, name: str, add: str, rows: Sequence[Sequence[Any]], within: QWidget | None = None) -> None:
        """Fill a table whose rows come by a button; None leaves a cell."""
        table = self.field(name, within)
        assert isinstance(table, QTableWidget)
        for at, cells in enumerate(rows):
            if at >= table.rowCount():
                self.click(self.adder(add, within))
            for column, what in enumerate(cells):
                if what is not None:
                    self.cell(table, at, column, what)

    def adder(self, name: str, within: QWidget | None) -> QAbstractButton:
        """A button by its name."""
        found = self.field(name, within)
        assert isinstance(found, QAbstractButton)
        return found

    def cell(self, table: QTableWidget, row: int, column: int, what: Any) -> None:
        """One cell, by its list or by its editor."""
        self.awake()
        held = table.cellWidget(row, column)
        if isinstance(held, QComboBox):
            self.pick(held, said(what))
            return
        self.reveal(table)
        table.setFocus()
        table.setCurrentCell(row, column)
        editor = self.editor(table) or self.opened(table)
        if isinstance(editor, QComboBox):
            self.pick(editor, said(what))
        elif isinstance(editor, QDateTimeEdit):
            QTest.keyClicks(editor, said(what))
        else:
            self.write(editor, said(what))
        if self.editor(table) is not None:
            QTest.keyClick(editor, Qt.Key.Key_Return)
        self.until(lambda: self.editor(table) is None)

    def opened(self, table: QAbstractItemView) -> QWidget:
        """The editor that F2 opens."""
        QTest.keyClick(table, Qt.Key.Key_F2)
        found = self.editor(table)
        assert found is not None, f"“{table.objectName()}” cannot be typed in"
        return found

    def editor(self, table: QAbstractItemView) -> QWidget | None:
        """The editor open in a table."""
        if table.state() != QAbstractItemView.State.EditingState:
            return None
        return table.indexWidget(table.currentIndex())

    # -- reading and doing

    def reasons(self) -> list[str]:
        """What stands beside the form, once it has looked again."""
        page = self.page
        self.until(lambda: not page.drawing.isActive())
        QApplication.processEvents()
        return [reason.text for reason in self.page.strip.reasons]

    def show(self, words: str) -> str:
        """Click Show beside a reason; gives the name of the input that is focused then."""
        found = [b for b in self.page.strip.findChildren(QAbstractButton) if b.isVisible()
                 and b.accessibleName().startswith("Show the field for: ") and words in b.accessibleName()]  # fmt: skip
        assert found, f"nothing to show for “{words}”: {self.reasons()}"
        self.click(found[0])
        focused: QWidget | None = self.scope.focusWidget()
        while focused is not None and (not focused.objectName() or focused.objectName().startswith("qt_")):
            focused = focused.parentWidget()
        return focused.objectName() if focused is not None else "nothing"

    def file(self, reason: str = "", *, name: str = "") -> None:
        """Press the primary button; the act must be done and its documents produced."""
        page = self.page
        self.until(lambda: not page.drawing.isActive())
        if name:
            self.look(name)
        if reason:
            assert page.strip.passable(), self.reasons()
            self.put(page.strip.reason, reason)
        assert not [r for r in page.strip.reasons if r.hard], self.reasons()
        self.click(page.go)
        assert page not in self.window.findChildren(ActPage) or not page.isVisible(), self.reasons()
        self.settle()

    def next_step(self, title: str) -> None:
        """Open a step under “What comes next”."""
        self.tab("Overview")
        offered = [b.accessibleName() for b in self.scope.findChildren(QAbstractButton) if b.isVisible()]
        assert f"Open: {title}" in offered, [name for name in offered if name.startswith("Open: ")]
        self.press(f"Open: {title}")

    def record(self, title: str) -> None:
        """Open an act by “Record an act…”."""
        from app.desk.record import RecordDialog

        def choose(dialog: RecordDialog) -> None:
            self.write(dialog.sieve, title)
            chosen = dialog.table.current()
            assert chosen is not None, f"no act is called “{title}”"
            assert chosen.permit.open, f"“{title}”: {chosen.state}"
            self.press("Begin", dialog)

        with self.dialog(RecordDialog, choose):
            self.press("Record an act")

    def tab(self, title: str) -> None:
        """Click a tab of the case."""
        assert self.shell.case is not None
        tabs = self.shell.case.tabs
        at = next(n for n in range(tabs.count()) if tabs.tabText(n).split("  ")[0] == title)
        bar = tabs.tabBar()
        if tabs.currentIndex() != at:
            bar.setFocus()
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
        assert tabs.currentIndex() == at, f"the tab {title} is out of reach"
        QApplication.processEvents()
        self.settle()

    def entries(self) -> list[str]:
        """The docket as its table shows it, oldest first."""
        assert self.shell.case is not None
        return [e.title for e in sorted(self.shell.case.docket.table.rows.rows, key=lambda e: e.number)]


def said(what: Any) -> str:
    """A value as a person writes it."""
    if isinstance(what, Moment):
        return f"{day_text(what.day)} {what.local:%H:%M}"
    if isinstance(what, date):
        return day_text(what)
    return str(what)


def pictures() -> Path | None:
    """Where pictures are kept, when somebody wants them."""
    wanted = os.environ.get("GREFFE_PICTURES")
    if not wanted:
        return None
    folder = Path(wanted)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
