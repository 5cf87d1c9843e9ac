"""What every test may ask for: a clock to turn, a real encrypted store, the people of the tribunal."""

from __future__ import annotations

import functools
import os
import shutil
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol, TypeVar
from weakref import WeakKeyDictionary

import pytest
from hypothesis import settings

from app.store.kdf import Kdf
from app.store.register import Head
from app.store.store import NewPerson, Second, Store
from app.terms import Actor, Moment, Role

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("court", deadline=None)
settings.load_profile("court")

T = TypeVar("T")
TESTS = Path(__file__).parent
PASSPHRASE = "correct horse battery staple"
REGISTRAR = "R. Registrar"
CLERK = "C. Clerk"
OTHERS = {
    "C. Clerk": Role.CLERK, "S. Secretary": Role.SECRETARY, "A. Presiding": Role.ARBITRATOR,
    "B. Second": Role.ARBITRATOR, "D. Third": Role.ARBITRATOR, "M. Mediator": Role.MEDIATOR,
}  # fmt: skip
"""Who is enrolled beside the registrar, in the order of ``People``."""
START = Moment(datetime(2026, 5, 18, 9, 0, tzinfo=UTC), "Europe/Amsterdam")


LONGEST = (
    "hostile",
    "clerk/test_by_hand.py",
    "desk/test_pictures.py",
    "walls/test_attack_traces.py",
    "store/test_kill.py",
)
"""Begun first, so that no worker waits for another in the end."""
UNMEASURED = ("binding", "clerk", "desk", "documents", "hostile", "house", "practice", "store", "walls", "widgets")
"""Folders whose tests count for nothing in the coverage of rules and acts; those of screens do not count either."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not str(item.path.relative_to(TESTS)).startswith(LONGEST))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Tests of a desk, a page or a file run untraced, in two thirds of the time: rules and acts have their own."""
    controller = getattr(item.config.pluginmanager.get_plugin("_cov"), "cov_controller", None)
    measured = item.path.parent.name not in UNMEASURED and not item.path.name.startswith("test_screens")
    if measured or controller is None:
        return (yield)
    controller.pause()
    try:
        return (yield)
    finally:
        controller.resume()


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


def second_person(store: Store) -> Second | None:
    """The clerk confirms what the registrar does with keys, once enrolled."""
    there = any(person.name == CLERK for person in store.people())
    return store.second(CLERK, PASSPHRASE) if there else None


@pytest.fixture
def clock() -> TurnableClock:
    return TurnableClock()


@dataclass
class Templates:
    """Closed stores made once in a process; a test gets a copy, and so the same people and keys as another test."""

    folder: Path
    standing: WeakKeyDictionary[Store, tuple[tuple[object, ...], Head]] = field(default_factory=WeakKeyDictionary)
    """Open copies: from which stages they come, and where their register stood when they were taken."""
    stages: dict[tuple[object, ...], tuple[Path, object, Moment]] = field(default_factory=dict)

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
            made.enrol(NewPerson(other, role, PASSPHRASE), second_person(made))
        made.close()
        (self.folder / f"{name}.recovery").write_text(made.recovery_key)

    def opened(self, target: Path, clock: TurnableClock, *, peopled: bool) -> Store:
        """A copy, unlocked as its registrar."""
        recovery_key = self.copied(target, peopled=peopled)
        made = Store.open(target, REGISTRAR, PASSPHRASE, clock=clock)
        made.recovery_key = recovery_key
        self.standing[made] = ((peopled,), made.record.head())
        return made

    def staged(self, store: Store, name: str, build: Callable[[], T]) -> T:
        """``build()`` brings the store to a stage, once; the next store that stands where this one did becomes a copy.

        The open store is the same object afterwards; rooms opened before are closed.
        """
        clock = store.clock
        assert isinstance(clock, TurnableClock)
        before, head = self.standing.get(store, ((), None))
        if store.record.head() != head:
            return build()
        key = (*before, name, clock.now())
        if key not in self.stages:
            made, kept = build(), self.folder / f"stage {len(self.stages)}"
            exchange(store, lambda: shutil.copytree(store.folder, kept))
            self.stages[key] = (kept, made, clock.now())
        else:
            kept, made, moment = self.stages[key]  # type: ignore[assignment]  # of the kind it was built as
            exchange(store, lambda: put_back(kept, store.folder))
            clock.at(moment)
        self.standing[store] = (key, store.record.head())
        return made


def exchange(store: Store, act: Callable[[], object]) -> None:
    """Do something to the files of a store while it is closed."""
    store.close()
    act()
    again = Store.open(store.folder, REGISTRAR, PASSPHRASE, clock=store.clock)
    again.recovery_key = store.recovery_key
    store.__dict__ = vars(again)  # one state for both: what ``again`` has opened asks it for its people


def put_back(kept: Path, folder: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("templates"))


@pytest.fixture
def store(
    tmp_path: Path, clock: TurnableClock, templates: Templates, request: pytest.FixtureRequest
) -> Iterator[Store]:
    """A fresh store, unlocked as its registrar; everybody else is enrolled where ``people`` is asked for."""
    made = templates.opened(tmp_path / "store", clock, peopled="people" in request.fixturenames)
    yield made
    made.close()


class Staged(Protocol):
    """Brings ``store`` to a stage that many tests begin at; the work is done once in a process."""

    def __call__(self, name: str, build: Callable[[], T]) -> T:
        """What ``build()`` gives, frozen values only; ``name`` names the stage, once in all tests."""
        ...


@pytest.fixture
def staged(store: Store, templates: Templates) -> Staged:
    return functools.partial(templates.staged, store)


@pytest.fixture
def people(store: Store) -> People:
    """Everybody who is enrolled beside the registrar."""
    _, clerk, secretary, presiding, second, third, mediator = store.people()
    return People(clerk, secretary, presiding, second, third, mediator)
