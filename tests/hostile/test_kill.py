"""Two hundred power cuts in one store: what was acknowledged stands, nothing stands half, papers are produced once."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from uuid import UUID

import pytest
from sqlalchemy import select

from app.desk.desk import Desk
from app.docket.model import CaseRow
from app.docket.queries import cases, docket_entries
from app.evidence.queries import exhibits
from app.registry.acts import file_notice
from app.store import backup, backups
from app.store.papers import owed_papers
from app.store.register import entries, head_read
from app.store.store import Store
from app.store.tables import PAPER
from app.store.trouble import WrongPassphrase
from app.store.upgrade import Agreed
from tests.conftest import PASSPHRASE, REGISTRAR, Templates, TurnableClock
from tests.hostile.lives import MEDIATOR, PASSPHRASES
from tests.registry.papers import NOTICE
from tests.store.rising import FROZEN

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="lives are forked")
ROOT = Path(__file__).parents[2]
SEED = int(os.environ.get("GREFFE_SEED", "20260518"))
KILLS = 160
LONGEST = 20.0
"""Seconds after which a life is ended in any case."""


class Nursery:
    """The process that forks lives."""

    def __init__(self, template: Path) -> None:
        command = [sys.executable, "-m", "tests.hostile.lives", str(template)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_met: object) -> None:
        self.process.kill()
        self.process.communicate()

    def lived(self, after: float, **order: Any) -> tuple[list[dict[str, Any]], int]:
        """One life, ended by our hand ``after`` seconds of having opened the store: what it told, how it ended."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps(order), file=self.process.stdin, flush=True)
        told: list[dict[str, Any]] = []
        pid, timers = 0, []
        for line in self.process.stdout:
            said = json.loads(line)
            if said["done"] == "over":
                break
            if said["done"] == "born":
                pid = said["pid"]
                timers.append(killing(pid, LONGEST))
            elif said["done"] == "open" and len(timers) < 2:
                timers.append(killing(pid, after))
            told.append(said)
        for timer in timers:
            timer.cancel()
            timer.join()
        return told, said["status"]


def killing(pid: int, after: float) -> threading.Timer:
    def kill() -> None:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            return

    timer = threading.Timer(after, kill)
    timer.start()
    return timer


@dataclass
class Known:
    """What stands on the record, as far as the acknowledgements and earlier looks tell."""

    passphrase: int = 0
    head: str = ""
    draft: str = ""
    cases: set[str] = field(default_factory=set)
    served: dict[str, int] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    exhibits: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    sealed: set[str] = field(default_factory=set)
    backups: set[str] = field(default_factory=set)
    papers: set[str] = field(default_factory=set)

    def hear(self, said: dict[str, Any]) -> None:
        """Take an acknowledgement at its word."""
        match said:
            case {"done": "head" | "draft" | "passphrase" as what, "now": now}:
                setattr(self, what, now)
            case {"done": "serve", "case": case, "entry": entry}:
                self.served[case] = entry
            case {"done": "keep", "id": ident, "sha256": digest}:
                self.files[ident] = digest
            case {"done": what, "new": new}:
                getattr(self, {"file": "cases", "exhibit": "exhibits", "enrol": "people", "seal": "sealed",
                               "backup": "backups", "paper": "papers"}[what]).add(new)  # fmt: skip


class Scene:
    """One store that is killed again and again."""

    def __init__(self, folder: Path, templates: Templates) -> None:
        self.folder, self.medium, self.known = folder / "store", folder / "medium", Known()
        self.orphans = 0
        """How often a file nobody speaks of was there after opening: nothing is swept while a file may be older."""
        self.medium.mkdir()
        store = templates.opened(self.folder, TurnableClock(), peopled=True)
        with store.record.transaction() as tx:
            self.case = file_notice(tx, NOTICE)
            tx.session.get_one(CaseRow, self.case).stage = "evidence"
        store.close()
        self.known.cases.add(str(self.case))
        self.known.people |= {actor.name for actor in store.people()}

    def opened(self) -> Store:
        """With the passphrase that was acknowledged last, or with the one that was on its way."""
        try:
            return self.unlocked(self.known.passphrase)
        except WrongPassphrase:
            self.known.passphrase = 1 - self.known.passphrase
            return self.unlocked(self.known.passphrase)

    def unlocked(self, number: int) -> Store:
        return Store.open(self.folder, REGISTRAR, PASSPHRASES[number], clock=TurnableClock())

    def look(self, told: list[dict[str, Any]], *, closely: bool) -> None:
        """The next morning: all that was acknowledged is there, and at most one piece of work besides, whole."""
        for said in told:
            self.known.hear(said)
        desk = Desk(self.opened())
        try:
            self.look_at_record(desk)
            self.look_at_files(desk, {said["id"] for said in told if said["done"] == "keep"})
            self.look_at_people(desk)
            if closely:
                self.look_closely(desk)
        finally:
            desk.close()

    def look_at_record(self, desk: Desk) -> None:
        known = self.known
        if known.head:
            assert desk.store.record.holds(head_read(known.head)), "an acknowledged entry is missing"
        found = {str(line.id) for line in desk.read(cases)}
        assert known.cases <= found
        assert len(found - known.cases) <= 1
        promised = Counter(str(owed.case) for owed in desk.read(owed_papers, produced=None))
        for case in found - known.cases | known.served.keys():
            titles = len(desk.read(docket_entries, UUID(case)))
            assert titles in {1, 2}, "an act stands half"
            assert promised[case] == titles, "an act stands without the paper it owes"
            assert titles >= known.served.get(case, 1), "an acknowledged act is missing"
        known.cases = found
        numbers = {exhibit.number for exhibit in desk.read(exhibits, self.case)}
        assert known.exhibits <= numbers
        assert len(numbers - known.exhibits) <= 1
        known.exhibits = numbers
        with desk.store.record.reading() as session:
            made = Counter(map(str, session.scalars(select(PAPER.c.owed_id).where(PAPER.c.owed_id.is_not(None)))))
        assert set(made.values()) <= {1}, "a paper was produced twice"
        assert known.papers <= made.keys()

    def look_at_files(self, desk: Desk, fresh: set[str]) -> None:
        vault = desk.store.record.vault
        catalogue = {str(kept.id): kept.sha256 for kept in vault.all()}
        assert self.known.files.items() <= catalogue.items()
        for ident in fresh:
            assert vault.verify(UUID(ident)) is None
        wanted = {UUID(ident).hex for ident in catalogue} | {kept.id.hex for kept in vault.lodged()}
        there = {path.name for path in self.folder.glob("vault/*/*")}
        assert wanted <= there, "a file is catalogued and not there"
        self.orphans += there > wanted
        self.known.files = catalogue

    def look_at_people(self, desk: Desk) -> None:
        found = {actor.name for actor in desk.people()}
        assert self.known.people <= found
        assert len(found - self.known.people) <= 1
        self.known.people = found
        session = desk.store.walled(MEDIATOR, PASSPHRASE)
        doors = {str(door.case) for door in session.compartments}
        session.close()
        assert self.known.sealed <= doors
        assert len(doors - self.known.sealed) <= 1
        self.known.sealed = doors
        saved = desk.drafts.load("registry.file_notice")
        assert self.known.draft == "" or saved is not None
        self.known.draft = (saved or {}).get("text", "")
        home = backups.home_of(self.medium, desk.store.id)
        assert self.known.backups <= {found.name for found in backups.backups_in(home)}

    def look_closely(self, desk: Desk) -> None:
        """Every page, entry, signature, paper and file; the people of the key file as the register tells of them."""
        assert desk.store.verify() == []
        told = " ".join(f"{entry.subject} {entry.new}" for entry in all_entries(desk.store))
        assert [actor.name for actor in desk.people() if actor.id not in told] == []

    def end(self) -> None:
        """Everything owed is produced, once; every backup that is listed can be restored; nothing lies about."""
        desk = Desk(self.opened())
        desk.produce()
        assert desk.read(owed_papers) == ()
        owed = {found.id for found in desk.read(owed_papers, produced=None)}
        with desk.store.record.reading() as session:
            made = list(session.scalars(select(PAPER.c.owed_id).where(PAPER.c.owed_id.is_not(None))))
        assert (len(made), set(made)) == (len(owed), owed)
        last = backup.make(desk.store, self.medium)
        home = backups.home_of(self.medium, desk.store.id)
        assert [path.name for path in home.iterdir() if path.name.startswith(".")] == []
        assert last.backup.name in {found.name for found in backups.backups_in(home)}
        assert {path.name for path in self.folder.glob("*.tmp")} == set()
        desk.close()


@pytest.fixture
def nursery(templates: Templates, tmp_path: Path) -> Iterator[Nursery]:
    store = templates.opened(tmp_path / "warm", TurnableClock(), peopled=False)
    with store.record.transaction() as tx:
        file_notice(tx, NOTICE)
    store.close()
    with Nursery(tmp_path / "warm") as made:
        yield made


def killed_often(scene: Scene, nursery: Nursery, kills: int, seed: int) -> Counter[str]:
    """Half of the lives end at some moment, half at some change of a file; what was done in them."""
    chance, done = random.Random(seed), Counter[str]()
    for number in range(1, kills + 1):
        nth = chance.randint(1, 120 if number % 10 == 5 else 40) if number % 2 else 0
        after = chance.uniform(0.0, 0.3) if not nth else LONGEST
        told, status = nursery.lived(
            after, do="work", folder=str(scene.folder), seed=seed + number, nth=nth, backup=number % 10 == 5,
            passphrase=scene.known.passphrase, case=str(scene.case),
        )  # fmt: skip
        assert status == -signal.SIGKILL, f"life {seed + number} ended by itself: {told[-3:]}"
        done.update(said["done"] for said in told)
        try:
            scene.look(told, closely=number % 25 == 0)
        except BaseException as met:
            met.add_note(f"after life {number} of seed {seed} (nth {nth}, after {after:.3f} s): {told[-4:]}")
            raise
    scene.end()
    print("orphans after", scene.orphans, "of", kills, "lives")
    return done


def test_the_power_goes_often(tmp_path: Path, templates: Templates, nursery: Nursery) -> None:
    print("seed", SEED)
    done = killed_often(Scene(tmp_path, templates), nursery, KILLS, SEED)
    work = {"file", "serve", "keep", "exhibit", "enrol", "passphrase", "draft", "seal", "open", "backing", "paper"}
    assert work <= done.keys(), "some work was never done between two kills"


def test_the_power_goes_while_a_store_is_upgraded(tmp_path: Path, nursery: Nursery) -> None:
    """Killed at one change of a file after another, the upgrade is taken up again until it is through."""
    print("seed", SEED)
    chance = random.Random(SEED)
    kills = 0
    while kills < 40:
        folder = tmp_path / f"older {kills}"
        shutil.copytree(FROZEN / "v1", folder / "store")
        status = -signal.SIGKILL
        while status == -signal.SIGKILL and kills < 40:
            _, status = nursery.lived(LONGEST, do="rise", folder=str(folder / "store"), nth=chance.randint(2, 40))
            kills += status == -signal.SIGKILL
        assert status in {0, -signal.SIGKILL}
        store = Store.open(folder / "store", REGISTRAR, PASSPHRASE, clock=TurnableClock(), agreed=Agreed())
        assert store.verify() == []
        assert [entry.act for entry in all_entries(store)].count("store.upgrade") == 1
        store.close()
        assert list((folder / "store").glob("*.upgrading")) == []


def all_entries(store: Store) -> Any:
    with store.record.reading() as session:
        return entries(session, limit=100_000)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1000, 21_000, 2000))
def test_the_power_goes_for_days(tmp_path: Path, templates: Templates, nursery: Nursery, seed: int) -> None:
    killed_often(Scene(tmp_path, templates), nursery, 200, seed)
