"""Whole lives of a clumsy clerk under every shipped rule set of arbitration."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import pytest

from tests.clumsy.life import Broken, Life, Move, played, shrunk
from tests.conftest import Templates, TurnableClock

ARBITRATION = ("ctr-2026", "icj-1978", "icsid-2022", "pca-2012", "uncitral-2013", "uncitral-2021")
Live = Callable[[Sequence[Move]], Broken | None]


def lives(templates: Templates, folder: Path, ruleset: str) -> Live:
    """Lives one after another, each in a store of its own."""
    number = itertools.count()

    def live(moves: Sequence[Move]) -> Broken | None:
        clock = TurnableClock()
        store = templates.opened(folder / f"life {next(number)}", clock, peopled=True)
        try:
            played(Life(store, clock, ruleset), moves)
        except Broken as broken:
            return broken
        return None

    return live


def walk(seed: int, steps: int) -> tuple[Move, ...]:
    """Whatever suggests itself, so many times."""
    random = Random(seed)
    return tuple(Move("", random.randrange(2**32)) for _ in range(steps))


def lived(live: Live, moves: Sequence[Move]) -> None:
    broken = live(moves)
    if broken is not None:
        pytest.fail(str(shrunk(broken, live)), pytrace=False)


@pytest.mark.parametrize("ruleset", ARBITRATION)
def test_a_clumsy_clerk_breaks_no_promise(ruleset: str, templates: Templates, tmp_path: Path) -> None:
    lived(lives(templates, tmp_path, ruleset), walk(1, 60))
