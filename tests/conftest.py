"""What every test may ask for: a clock to turn, a real encrypted store, the people of the tribunal."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
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
START = Moment(datetime(2026, 5, 18, 9, 0, tzinfo=UTC), "Europe/Amsterdam")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A missing table mostly means that a model changed and the first revision was not written again."""
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


@pytest.fixture
def store(tmp_path: Path, clock: TurnableClock) -> Iterator[Store]:
    """A fresh store, unlocked as its registrar "R. Registrar"."""
    registrar = NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE)
    made = Store.create(tmp_path / "store", registrar, clock=clock, kdf=Kdf.floor())
    yield made
    made.close()


@pytest.fixture
def people(store: Store) -> People:
    def enrol(name: str, role: Role) -> Actor:
        return store.enrol(NewPerson(name, role, PASSPHRASE))

    return People(
        clerk=enrol("C. Clerk", Role.CLERK),
        secretary=enrol("S. Secretary", Role.SECRETARY),
        presiding=enrol("A. Presiding", Role.ARBITRATOR),
        second=enrol("B. Second", Role.ARBITRATOR),
        third=enrol("D. Third", Role.ARBITRATOR),
        mediator=enrol("M. Mediator", Role.MEDIATOR),
    )
