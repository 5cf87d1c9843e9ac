"""What every test may ask for: a clock to turn, a real encrypted store, the people of the tribunal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path

import pytest

from app.store.kdf import Kdf
from app.store.store import NewPerson, Store
from app.terms import Actor, Moment, Role

PASSPHRASE = "correct horse battery staple"
START = Moment(datetime(2026, 5, 18, 9, 0, tzinfo=UTC), "Europe/Amsterdam")

for model in sorted(Path(__file__).parent.parent.glob("app/*/model*")):
    if model.is_dir() or model.suffix == ".py":
        with suppress(Exception):
            import_module(f"app.{model.parent.name}.{model.stem}")


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
    enrolled = [
        store.enrol(NewPerson(name, role, PASSPHRASE))
        for name, role in (
            ("C. Clerk", Role.CLERK),
            ("S. Secretary", Role.SECRETARY),
            ("A. Presiding", Role.ARBITRATOR),
            ("B. Second", Role.ARBITRATOR),
            ("D. Third", Role.ARBITRATOR),
            ("M. Mediator", Role.MEDIATOR),
        )
    ]
    return People(*enrolled)
