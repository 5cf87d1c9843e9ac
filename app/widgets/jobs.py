"""Long work in threads: progress, time left, cancel; results delivered on the GUI thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.tongue import tr
from app.widgets.card import button, label, say

if TYPE_CHECKING:
    from app.widgets.doer import Progress

T = TypeVar("T")
EVERY = 0.05
"""Seconds between two reports of one job; more would only slow the work."""


class Job:
    """One piece of work under way, seen from the GUI thread."""

    def __init__(
        self, title: str, done: Callable[[Any], None] | None, failed: Callable[[Exception], None] | None, *, quiet: bool
    ) -> None:
        self.title, self.done, self.failed, self.quiet = title, done, failed, quiet
        self.started = time.monotonic()
        self.at = self.total = 0
        self.text = ""
        self.cancelled = False

    @property
    def left(self) -> float | None:
        """Seconds left at the pace so far; None while nobody can know."""
        spent = time.monotonic() - self.started
        return spent * (self.total - self.at) / self.at if self.at and self.total and spent > 1 else None


class Relay(QObject):
    """Carries a worker's news to the GUI thread."""

    stepped = Signal(object, int, int, str)
    ended = Signal(object, object, object)


class Reporter:
    """The Progress a worker is handed."""

    def __init__(self, job: Job, relay: Relay) -> None:
        self.job, self.relay, self.last = job, relay, 0.0

    def step(self, done: int, total: int, text: str = "") -> None:
        """Report, at most every 50 ms; raises Cancelled once Cancel was pressed."""
        if self.job.cancelled:
            from app.widgets.doer import Cancelled

            raise Cancelled
        now = time.monotonic()
        if now - self.last >= EVERY or done >= total:
            self.last = now
            self.relay.stepped.emit(self.job, done, total, text)


def there(asked: Callable[[Any], None]) -> bool:
    """Whether the screen that asked for a job still stands; nobody is told of a page that was left."""
    screen = getattr(asked, "__self__", None)
    return not isinstance(screen, QObject) or isValid(screen)


class Run(QRunnable):
    """The work, in a thread of the pool."""

    def __init__(self, job: Job, work: Callable[[Progress], Any], relay: Relay) -> None:
        super().__init__()
        self.job, self.work, self.relay = job, work, relay

    def run(self) -> None:
        result, error = None, None
        try:
            result = self.work(Reporter(self.job, self.relay))
        except Exception as met:  # noqa: BLE001  delivered to the GUI thread, which decides
            error = met
        self.relay.ended.emit(self.job, result, error)


class JobRunner(QObject):
    """Runs jobs; ``shifted`` whenever what the tray shows has changed."""

    shifted = Signal()
    faulted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(4)
        self.relay = Relay(self)
        self.relay.stepped.connect(self.stepped)
        self.relay.ended.connect(self.ended)
        self.running: list[Job] = []
        self.troubles: list[tuple[str, str]] = []

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        """Run ``work`` in the background; a ``quiet`` job (a preview) is not shown in the tray."""
        job = Job(title, done, failed, quiet=quiet)
        self.running.append(job)
        self.pool.start(Run(job, work, self.relay), 1 if quiet else 0)
        self.shifted.emit()

    @property
    def shown(self) -> list[Job]:
        """The jobs a person should know of."""
        return [job for job in self.running if not job.quiet]

    def stepped(self, job: Job, done: int, total: int, text: str) -> None:
        """A worker reported."""
        job.at, job.total, job.text = done, total, text
        self.shifted.emit()

    def ended(self, job: Job, result: Any, error: Exception | None) -> None:
        """A worker is through: deliver, or say what went wrong."""
        self.running.remove(job)
        try:
            if error is None and job.done is not None:
                if there(job.done):
                    job.done(result)
            elif error is not None:
                self.fail(job, error)
        finally:
            self.shifted.emit()

    def fail(self, job: Job, error: Exception) -> None:
        """Hand an error to whoever asked; otherwise to the tray, or to the fault report."""
        from app.terms import Refused, Trouble
        from app.widgets.doer import Cancelled

        if isinstance(error, Cancelled):
            return
        if job.failed is not None and there(job.failed):
            job.failed(error)
        elif isinstance(error, Refused | Trouble):
            self.troubles.append((job.title, str(error)))
        else:
            self.faulted.emit(error)

    def wait(self) -> None:
        """Let everything under way end; used at exit and in tests."""
        self.pool.waitForDone()

    def cancel_all(self) -> None:
        """Ask every job to stop at its next step."""
        for job in self.running:
            job.cancelled = True


def time_left(seconds: float | None) -> str:
    """Time left in words, "" while unknown."""
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("{n} s left", n=max(1, round(seconds)))
    return tr("{n} min left", n=round(seconds / 60))


class JobRow(QFrame):
    """One job in the tray."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        self.title = label(job.title, "strong")
        self.state = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(job.title)
        self.stop = button(tr("Cancel"), self.cancel)
        self.stop.setAccessibleName(tr("Cancel {job}", job=job.title))
        words = QVBoxLayout()
        for part in (self.title, self.bar, self.state):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.stop)
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is."""
        self.bar.setRange(0, self.job.total)
        self.bar.setValue(self.job.at)
        left = tr("stopping…") if self.job.cancelled else time_left(self.job.left)
        say(self.state, " · ".join(part for part in (self.job.text, left) if part))

    def cancel(self) -> None:
        """Ask the job to stop."""
        self.job.cancelled = True
        self.stop.setEnabled(False)
        self.refresh()


class JobTray(QFrame):
    """Everything under way and what went wrong, with Cancel."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.runner = runner
        self.column = QVBoxLayout(self)
        self.title = label(tr("Jobs"), "cardTitle")
        self.column.addWidget(self.title)
        self.idle = label("", "muted", wrap=True)
        self.column.addWidget(self.idle)
        self.rows: dict[int, JobRow] = {}
        runner.shifted.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Rows come and go with the jobs; those that stay are updated in place."""
        now = {id(job): job for job in self.runner.shown}
        for gone in set(self.rows) - set(now):
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for key, job in now.items():
            if key not in self.rows:
                self.rows[key] = JobRow(job)
                self.column.addWidget(self.rows[key])
            self.rows[key].refresh()
        lines = [f"{title}: {text}" for title, text in self.runner.troubles[-3:]]
        say(self.idle, "\n".join(lines) if lines else ("" if now else tr("No jobs running.")))
        self.adjustSize()


def jobs_word(runner: JobRunner) -> str:
    """The jobs in the status line."""
    count = len(runner.shown)
    if not count:
        return tr("no jobs running")
    first = runner.shown[0]
    share = f" {100 * first.at // first.total} %" if first.total else ""
    return f"{first.title}{share}" if count == 1 else tr("{n} jobs running", n=count)


def jobs_label(runner: JobRunner) -> QLabel:
    """A label that always says how many jobs run."""
    made = label(jobs_word(runner), "muted")
    runner.shifted.connect(lambda: say(made, jobs_word(runner)))
    return made
