"""A fault of ours: told by its kind and place alone, never by its words, which may hold a case. The desk goes on."""

from __future__ import annotations

import platform
import sys
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.tongue import tr
from app.widgets.card import button, label, say

WIDE, HIGH = 560, 300


def kind_of(met: BaseException) -> str:
    """The class of an exception."""
    kind = type(met)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def places(trace: TracebackType | None) -> Iterator[str]:
    """Modules and lines, the outermost first; no values, and no folder of this workstation."""
    while trace is not None:
        yield f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
        trace = trace.tb_next


def report(met: BaseException) -> str:
    """What a person may hand on: kinds, places and versions."""
    lines = [f"Greffe {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {sys.platform}"]
    seen: set[int] = set()
    found: BaseException | None = met
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        lines += [kind_of(found), *(f"  {place}" for place in places(found.__traceback__))]
        found = found.__cause__ or found.__context__
    return "\n".join(lines)


class FaultReport(QDialog):
    """The report beside the desk, which stays usable; further faults are added to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A fault of the program"))
        self.setModal(False)
        self.told: list[str] = []
        what = tr("Something went wrong in the program itself. What was entered is kept; you can work on.")
        why = tr(
            "This report names places in the program and nothing of any case. Hand it to whoever maintains Greffe."
        )
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("Report of the fault"))
        self.words.setToolTip(tr("Kinds, places and versions only"))
        self.state = label("", "muted")
        self.copy = button(tr("&Copy the report"), self.copy_report, primary=True)
        self.away = button(tr("C&lose"), self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.away)
        column = QVBoxLayout(self)
        column.addWidget(label(what, "strong", wrap=True))
        column.addWidget(label(why, "muted", wrap=True))
        column.addWidget(self.words, 1)
        column.addLayout(foot)
        self.resize(WIDE, HIGH)

    def tell(self, met: BaseException) -> None:
        """Show a fault; one that was told before is only counted."""
        words = report(met)
        if words not in self.told:
            self.words.appendPlainText(("\n" if self.told else "") + words)
        self.told.append(words)
        say(self.state, tr("happened {n} times", n=len(self.told)) if len(self.told) > 1 else "")
        self.show()

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self.words.toPlainText())
        say(self.state, tr("copied"))


class Watch(QObject):
    """Catches what no slot, job or thread has caught, and hands it over on the GUI thread."""

    met = Signal(object)

    def __init__(self, tell: Callable[[Exception], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.met.connect(tell)
        self.before: tuple[Any, Any] = (sys.excepthook, threading.excepthook)

    def begin(self) -> None:
        """From now on."""
        self.before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def end(self) -> None:
        """As it was before."""
        sys.excepthook, threading.excepthook = self.before

    def caught(self, kind: type[BaseException], met: BaseException | None, trace: TracebackType | None) -> None:
        """One exception nobody expected; stopping from the keyboard is none."""
        if isinstance(met, Exception):
            self.met.emit(met.with_traceback(trace))
        elif kind is KeyboardInterrupt:
            QApplication.quit()
