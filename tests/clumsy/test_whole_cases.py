"""Whole lives of a clumsy clerk under every shipped rule set of arbitration.

A seeded walk with a shrinker of its own, not Hypothesis' state machine: each life is a real encrypted store of about a
hundred transactions, so that Hypothesis, which tries hundreds of lives and keeps none longer than it must, would see
little but filings; and ids in a store are never the same twice, which it takes for flakiness. A move here is the name
of an act and a seed of its own, so that moves can be left out and those that remain mean what they meant.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.docket.acts import extend_deadline, strike_entry
from app.docket.model import DeadlineRow
from app.store.transaction import Tx
from app.terms import Refused
from tests.clumsy.life import Broken, Life, Move, played, shrunk
from tests.conftest import Templates, TurnableClock

ARBITRATION = ("ctr-2026", "icj-1978", "icsid-2022", "pca-2012", "uncitral-2013", "uncitral-2021")
PRESETS = ("pca-2012+inter_state_extended", "uncitral-2021+expedited")
Live = Callable[[Sequence[Move]], Broken | None]
Acts = dict[str, Callable[..., Any]]


@pytest.fixture
def lives(templates: Templates, tmp_path: Path) -> Callable[..., Live]:
    """Lives under a rule set one after another, each in a store of its own; ``spoilt`` acts stand in for others."""
    number = itertools.count()

    def under(ruleset: str, spoilt: Acts | None = None) -> Live:
        def live(moves: Sequence[Move]) -> Broken | None:
            folder, clock = tmp_path / f"life {next(number)}", TurnableClock()
            life = Life(templates.opened(folder, clock, peopled=True), clock, ruleset)
            life.acts |= spoilt or {}
            try:
                played(life, moves)
            except Broken as broken:
                return broken
            finally:
                shutil.rmtree(folder)
            return None

        return live

    return under


def walk(seed: int, steps: int) -> tuple[Move, ...]:
    """Whatever suggests itself, so many times."""
    random = Random(seed)
    return tuple(Move("", random.randrange(2**32)) for _ in range(steps))


def lived(live: Live, moves: Sequence[Move]) -> None:
    broken = live(moves)
    if broken is not None:
        pytest.fail(str(shrunk(broken, live)), pytrace=False)


@pytest.mark.parametrize("ruleset", ARBITRATION)
def test_a_clumsy_clerk_breaks_no_promise(ruleset: str, lives: Callable[..., Live]) -> None:
    lived(lives(ruleset), walk(203, 50))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1000, 1040))
@pytest.mark.parametrize("ruleset", [*ARBITRATION, *PRESETS])
def test_many_clumsy_clerks_break_no_promise(ruleset: str, seed: int, lives: Callable[..., Live]) -> None:
    lived(lives(ruleset), walk(seed, 200))


def late(tx: Tx, case: UUID, deadline: UUID, due: date, order: str) -> int:
    """Extends a time limit and quietly moves another."""
    number = extend_deadline(tx, case, deadline, due, order)
    for row in tx.session.scalars(select(DeadlineRow).where(DeadlineRow.case == case, DeadlineRow.id != deadline)):
        row.due = due
    return number


def half(tx: Tx, case: UUID, number: int, reason: str) -> int:
    """Refuses what it has committed."""
    strike_entry(tx, case, number, reason)
    tx.session.commit()
    raise Refused("No.")


SPOILT: dict[str, tuple[Acts, str]] = {
    "another date moved": ({"docket.extend_deadline": late}, "moved docket.extend_deadline"),
    "a refused act stayed": ({"docket.strike_entry": half}, "left docket.strike_entry"),
}
"""What is wrong with a program -> its acts, and how the fault is told."""


def way(act: str) -> Iterator[Move]:
    """Filings, turns of the clock, and one act tried often."""
    random = Random(5)
    for what in ("registry.file_notice", "registry.serve_notice", "forward", "registry.raise_objection", *[act] * 8):
        yield Move(what, random.randrange(2**32))


@pytest.mark.parametrize("name", SPOILT)
def test_a_broken_promise_is_found_and_told_in_few_moves(name: str, lives: Callable[..., Live]) -> None:
    spoilt, kind = SPOILT[name]
    live = lives("ctr-2026", spoilt)
    broken = live(tuple(way(next(iter(spoilt)))))
    assert broken is not None
    small = shrunk(broken, live, 6)
    assert small.fault.kind.startswith(kind)
    assert len(small.moves) <= 4
