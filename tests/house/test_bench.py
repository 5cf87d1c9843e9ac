"""The bench tells kept promises from broken ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import bench
from bench import Figure


@pytest.fixture(autouse=True)
def measurements(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two measurements with known figures in place of the real ones."""
    monkeypatch.setattr(bench, "MEASUREMENTS", {})

    @bench.measure
    def quick() -> list[Figure]:
        return [Figure("quick", 1.2, "x", 1.4)]

    @bench.measure
    def slow() -> list[Figure]:
        return [Figure("slow", 26.0, "ms", 25.0)]


def test_a_broken_promise_fails_the_run(tmp_path: Path) -> None:
    report = tmp_path / "figures.json"

    assert bench.main(["quick"]) == 0
    assert bench.main(["--json", str(report)]) == 1
    assert json.loads(report.read_text()) == [
        {"title": "quick", "value": 1.2, "unit": "x", "at_most": 1.4, "kept": True},
        {"title": "slow", "value": 26.0, "unit": "ms", "at_most": 25.0, "kept": False},
    ]


def test_an_unknown_measurement_is_refused() -> None:
    with pytest.raises(SystemExit):
        bench.main(["imagined"])


def test_percentile_and_ratio() -> None:
    assert bench.p95([float(n) for n in range(1, 102)]) == 96.0
    assert bench.ratio([3.0, 2.0, 100.0], [2.0, 1.0, 1.0]) == 2.0


def test_warm_rounds_do_not_count() -> None:
    rounds: list[int] = []

    measured = bench.times(lambda: rounds.append(1), rounds=4, warm=2)

    assert (len(rounds), len(measured)) == (6, 4)
