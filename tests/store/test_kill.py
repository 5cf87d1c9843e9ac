"""The power goes while the practice case is played: what was acknowledged stands, nothing stands half."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from app.desk.demo.play import Practice, begin
from app.store.compartment import Compartment
from app.store.papers import owed_papers
from app.store.register import head_at
from app.store.tables import PAPER
from app.terms import Moment
from tests.store.killed import Counts, acts_of, counts, open_practice, watch

ROOT = Path(__file__).parents[2]
NEXT_MORNING = Moment(datetime(2030, 1, 2, 8, tzinfo=UTC))
PLAYERS = {"mediation": "sorel", "deliberation": "adeyemi"}


@dataclass
class Reference:
    """A store before some steps, and how many rows stood after each act of an undisturbed play of them."""

    folder: Path
    steps: tuple[int, ...]
    rows: dict[tuple[str, int], Counts] = field(default_factory=dict)
    acts: dict[str, list[str]] = field(default_factory=dict)

    def note(self, place: Compartment) -> None:
        self.acts[place.kind] = acts_of(place)
        self.rows[place.kind, len(self.acts[place.kind])] = counts(place)


def prepared(folder: Path, *steps: int) -> Reference:
    """Play what comes before these steps, copy the store, play on and count."""
    made = Reference(folder / "start", steps)
    practice = begin(folder / "played")
    for _, step in list(practice.steps())[: steps[0] - 1]:
        step()
    practice.desk.close()
    shutil.copytree(folder / "played", made.folder)
    practice = open_practice(folder / "played")
    watch(practice.desk, made.note)
    made.note(practice.desk.store.record)
    every = list(practice.steps())
    for number in steps:
        every[number - 1][1]()
    practice.desk.close()
    return made


@pytest.fixture(scope="module")
def late(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    """The tribunal constituted, its first order, the invitation to mediate behind its wall."""
    return prepared(tmp_path_factory.mktemp("late"), 4, 5, 9)


@dataclass
class Told:
    """What the child acknowledged: kind of file -> its id and the last head told."""

    heads: dict[str, tuple[str, str]] = field(default_factory=dict)
    lines: int = 0


def played(reference: Reference, folder: Path, *, where: str = "", nth: int = 0, after: float | None = None) -> Told:
    """A child plays on in a copy; it dies at a place, or by our hand ``after`` seconds."""
    shutil.copytree(reference.folder, folder)
    command = [sys.executable, "-m", "tests.store.killed", str(folder), ",".join(map(str, reference.steps))]
    told = Told()
    with subprocess.Popen([*command, where or "-", str(nth)], stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        for line in child.stdout:
            words = line.rstrip("\n").split("\t")
            if words == ["ready"] and after is not None:
                threading.Timer(after, child.kill).start()
            if len(words) == 3:
                told.heads[words[0]] = (words[1], words[2])
                told.lines += 1
        ended = child.wait()
    assert ended == -signal.SIGKILL or (ended == 0 and after is not None), "the child was to be killed, or to be done"
    return told


def examine(reference: Reference, folder: Path, told: Told) -> None:
    """Reopen the store as the next morning would, and look at everything."""
    practice = open_practice(folder)
    practice.clock.at(NEXT_MORNING)
    desk = practice.desk
    for place in places(practice, told):
        if place.kind in told.heads:
            assert stood(place, told.heads[place.kind][1]), f"an acknowledged act is missing: {place.kind}"
        acts = acts_of(place)
        if whole := reference.acts.get(place.kind):
            assert acts == whole[: len(acts)]
            assert counts(place) == reference.rows.get((place.kind, len(acts)), counts(place))
        desk.produce(place)
        assert unproduced(place) == (0, 0), place.kind
    assert desk.store.verify() == []
    desk.close()


def places(practice: Practice, told: Told) -> Iterator[Compartment]:
    """The record and the rooms that were in use."""
    yield practice.desk.store.record
    for kind in told.heads.keys() - {"record"}:
        practice.desk.lock_walled()
        player = practice.story.players[PLAYERS[kind]]
        room = practice.desk.unlock_walled(kind, practice.case, player.passphrase, name=player.name)
        yield practice.desk.room(room)


def stood(place: Compartment, head: str) -> bool:
    with place.reading() as session:
        found = head_at(session, int(head.split(" ", maxsplit=1)[0]))
    return found is not None and found.text == head


def unproduced(place: Compartment) -> tuple[int, int]:
    """How many documents are still owed, and how many were produced more than once or for nothing."""
    with place.reading() as session:
        every = {owed.id for owed in owed_papers(session, produced=None)}
        made = Counter(session.scalars(select(PAPER.c.owed_id).where(PAPER.c.owed_id.is_not(None))))
        return len(owed_papers(session)), len(made - Counter(every)) + len(every - made.keys())


@pytest.mark.parametrize(("where", "nth"), [("committed", 2), ("committed", 7), ("rendered", 3), ("kept", 2)])
def test_the_power_goes_between_an_act_and_its_document(late: Reference, tmp_path: Path, where: str, nth: int) -> None:
    told = played(late, tmp_path / "store", where=where, nth=nth)
    assert told.lines >= nth - 1
    examine(late, tmp_path / "store", told)


@pytest.mark.parametrize("seed", [2])
def test_the_power_goes_at_any_moment(late: Reference, tmp_path: Path, seed: int) -> None:
    after = random.Random(seed).uniform(0.05, 1.5)
    examine(late, tmp_path / "store", played(late, tmp_path / "store", after=after))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    """Nearly the whole practice case."""
    return prepared(tmp_path_factory.mktemp("whole"), *range(2, 23))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(12))
def test_the_power_goes_anywhere_in_the_case(whole: Reference, tmp_path: Path, seed: int) -> None:
    after = random.Random(seed).uniform(0.0, 24.0)
    examine(whole, tmp_path / "store", played(whole, tmp_path / "store", after=after))


@pytest.mark.soak
@pytest.mark.parametrize("where", ["committed", "rendered", "kept"])
@pytest.mark.parametrize("nth", range(1, 32, 6))
def test_the_power_goes_at_every_kind_of_place(whole: Reference, tmp_path: Path, where: str, nth: int) -> None:
    examine(whole, tmp_path / "store", played(whole, tmp_path / "store", where=where, nth=nth))
