"""What every test may ask for: a clock to turn, a real encrypted store, the people of the tribunal."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from app.store.kdf import Kdf
from app.store.store import NewPerson, Store
from app.terms import Actor, Moment, Role

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("court", deadline=None)
settings.load_profile("court")

PASSPHRASE = "correct horse battery staple"
REGISTRAR = "R. Registrar"
OTHERS = {
    "C. Clerk": Role.CLERK, "S. Secretary": Role.SECRETARY, "A. Presiding": Role.ARBITRATOR,
    "B. Second": Role.ARBITRATOR, "D. Third": Role.ARBITRATOR, "M. Mediator": Role.MEDIATOR,
}  # fmt: skip
"""Who is enrolled beside the registrar, in the order of ``People``."""
START = Moment(datetime(2026, 5, 18, 9, 0, tzinfo=UTC), "Europe/Amsterdam")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A missing table mostly means that a model changed and the newest revision was not written again."""
    report = yield
    if report.failed and ("no such table" in report.longreprtext or "has no column" in report.longreprtext):
        report.sections.append(("Schema", "A model changed? Run: .venv/bin/python packaging/schema.py"))
    return report


class TurnableClock:
    """Stands still until it is turned."""

    def __init__(self, moment: Moment = START) -> None:
        self.moment = moment

    def now(self) -> Moment:
        return self.moment

    def at(self, moment: Moment) -> None:
        self.moment = moment

    def forward(self, **by: float) -> None:
        """``by`` as for timedelta: days, hours, minutes."""
        self.moment = Moment(self.moment.utc + timedelta(**by), self.moment.zone)


@dataclass(frozen=True)
class People:
    """Enrolled beside the registrar; all with the same passphrase."""

    clerk: Actor
    secretary: Actor
    presiding: Actor
    second: Actor
    third: Actor
    mediator: Actor
    passphrase: str = PASSPHRASE

    @property
    def arbitrators(self) -> tuple[Actor, Actor, Actor]:
        return (self.presiding, self.second, self.third)


@pytest.fixture
def clock() -> TurnableClock:
    return TurnableClock()


@dataclass(frozen=True)
class Templates:
    """Closed stores made once in a process; a test gets a copy, and so the same people and keys as another test."""

    folder: Path

    def copied(self, target: Path, *, peopled: bool) -> str:
        """A store in ``target``, founded at START; gives its recovery key."""
        name = "peopled" if peopled else "bare"
        if not (self.folder / name).exists():
            self._make(name, OTHERS if peopled else {})
        shutil.copytree(self.folder / name, target)
        return (self.folder / f"{name}.recovery").read_text()

    def _make(self, name: str, others: Mapping[str, Role]) -> None:
        registrar = NewPerson(REGISTRAR, Role.REGISTRAR, PASSPHRASE)
        made = Store.create(self.folder / name, registrar, clock=TurnableClock(), kdf=Kdf.floor())
        for other, role in others.items():
            made.enrol(NewPerson(other, role, PASSPHRASE))
        made.close()
        (self.folder / f"{name}.recovery").write_text(made.recovery_key)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("templates"))


@pytest.fixture
def store(
    tmp_path: Path, clock: TurnableClock, templates: Templates, request: pytest.FixtureRequest
) -> Iterator[Store]:
    """A fresh store, unlocked as its registrar; everybody else is enrolled where ``people`` is asked for."""
    recovery_key = templates.copied(tmp_path / "store", peopled="people" in request.fixturenames)
    made = Store.open(tmp_path / "store", REGISTRAR, PASSPHRASE, clock=clock)
    made.recovery_key = recovery_key
    yield made
    made.close()


@pytest.fixture
def people(store: Store) -> People:
    """Everybody who is enrolled beside the registrar."""
    _, clerk, secretary, presiding, second, third, mediator = store.people()
    return People(clerk, secretary, presiding, second, third, mediator)
