"""The window: the door while locked, the desk while open. Locks itself when nobody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.desk.gate import Clocks, Gate, workstation_clock
from app.desk.memory import Memory
from app.shelf import shelf
from app.tongue import tr
from app.widgets.jobs import JobRunner
from app.widgets.palette import tokens, wear

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QCloseEvent

    from app.desk.desk import Desk
    from app.desk.fault import FaultReport
    from app.desk.shell import Shell
    from app.store.store import Store
    from app.terms import Refused, Trouble


class Window(QMainWindow):
    """Give it a Memory; ``enter(store)`` opens the desk. Stores opened at its door follow ``clock``."""

    def __init__(self, memory: Memory, clock: Clocks = workstation_clock) -> None:
        super().__init__()
        self.memory = memory
        self.jobs = JobRunner(self)
        self.jobs.faulted.connect(self.fault)
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.report: FaultReport | None = None
        self.setWindowTitle("Greffe")
        self.gate = Gate(self.jobs, memory, clock)
        self.gate.opened.connect(self.enter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.gate)
        self.setCentralWidget(self.stack)
        self.setMinimumSize(900, 560)
        self.resize(1366, 850)
        memory.geometry(self)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(memory.idle_minutes * 60_000)
        self.idle.timeout.connect(self.nobody_there)
        self.settled = False
        app = QApplication.instance()
        if isinstance(app, QApplication) and not app.styleSheet():
            wear(app, tokens())

    def settle(self) -> None:
        """What need not stand before the door is shown: icon, shortcuts, the system's colours, who is there."""
        if self.settled:
            return
        from PySide6.QtGui import QIcon, QKeySequence, QShortcut

        from app.desk.presence import Presence, Sleep
        from app.widgets.palette import follow

        self.settled = True
        self.setWindowIcon(QIcon(str(shelf("icons", "greffe.svg"))))
        for keys, what in (("Ctrl+K", self.find_anything), ("Ctrl+L", self.lock), ("F1", self.help)):
            QShortcut(QKeySequence(keys), self, what)
        self.presence = Presence(self, self.idle, self.memory)
        self.sleep = Sleep(self, lambda: self.lock(tr("Locked because the computer was asleep. Drafts were kept.")))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            follow(app)

    def enter(self, store: Store, case: UUID | None = None) -> None:
        """Open the desk over a store."""
        from app.desk.desk import Desk
        from app.desk.shell import Shell

        self.settle()
        self.desk = Desk(store, self.jobs)
        self.shell = Shell(self.desk, self.jobs, self.memory)
        self.shell.lock_asked.connect(self.lock)
        self.stack.setCurrentIndex(self.stack.addWidget(self.shell))
        self.shell.take_focus()
        self.setWindowTitle(tr("Greffe · {name}", name=store.actor.name))
        self.idle.setInterval(self.memory.idle_minutes * 60_000)
        self.idle.start()
        if warning := self.desk.clock_is_behind():
            self.shell.banner.show_text(warning)
        if case is not None:
            self.shell.open_case(case)

    def lock(self, why: str = "") -> None:
        """Forget every key and hide everything; drafts are kept."""
        if self.desk is None or self.shell is None:
            return
        folder, name = str(self.desk.store.folder), self.desk.actor.name
        self.close_desk()
        self.setWindowTitle("Greffe")
        self.gate.locked(folder, name, why or tr("Locked. Drafts were kept; unlock to go on."))

    def close_desk(self) -> None:
        """Stop the jobs, keep the drafts, close the store."""
        if self.desk is None or self.shell is None:
            return
        self.idle.stop()
        self.shell.leave()
        self.jobs.cancel_all()
        self.jobs.wait()
        QApplication.processEvents()
        self.stack.setCurrentWidget(self.gate)
        self.stack.removeWidget(self.shell)
        self.shell.deleteLater()
        self.desk.close()
        self.desk = self.shell = None

    def nobody_there(self) -> None:
        """The desk was idle: lock, unless a job is still running."""
        if self.jobs.shown:
            self.idle.start()
        else:
            self.lock(
                tr(
                    "Locked after {n} minutes without a key or a click. Drafts were kept.",
                    n=self.idle.interval() // 60_000,
                )
            )

    def find_anything(self) -> None:
        """Ctrl+K."""
        if self.shell is not None:
            self.shell.find_anything()

    def help(self) -> None:
        """F1: what the focused field is for, with its article."""
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QWhatsThis

        field = QApplication.focusWidget()
        while field is not None and not (field.whatsThis() or field.toolTip()):
            field = field.parentWidget()
        if field is not None:
            below = field.mapToGlobal(QPoint(0, field.height()))
            QWhatsThis.showText(below, field.whatsThis() or field.toolTip(), field)

    def fault(self, met: Exception) -> None:
        """Nobody has caught it: refusals and troubles are said, a fault of ours is reported by kind and place only."""
        from app.desk.fault import FaultReport
        from app.terms import Refused, Trouble

        if isinstance(met, Refused | Trouble):
            self.say_trouble(met)
            return
        if self.report is None:
            self.report = FaultReport(self)
        self.report.tell(met)

    def say_trouble(self, met: Refused | Trouble) -> None:
        """What a screen let pass, in the band of the desk or beside the store at the door."""
        if self.shell is not None:
            self.shell.banner.show_text(str(met), "red")
        else:
            self.gate.unlock.busy("")
            self.gate.unlock.where.say(str(met))

    def closeEvent(self, event: QCloseEvent) -> None:
        from app.terms import Refused, Trouble

        self.memory.keep_geometry(self)
        try:
            self.close_desk()
        except (Refused, Trouble) as met:
            self.fault(met)
        super().closeEvent(event)


def focus_chain(page: QWidget) -> list[QWidget]:
    """Every widget the Tab key reaches from a page, in order."""
    chain: list[Any] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page and widget not in chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain
