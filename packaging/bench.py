"""The speeds that were promised, measured in one run: a table for people and JSON for comparison.

A figure in milliseconds is true of one machine on one day; a ratio to a baseline taken in the same run is what can be
compared. A measurement is a function declared with ``@measure`` that returns its figures.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Figure:
    """One measured figure. ``unit`` is ``x`` for a ratio to a baseline of this run, else ``ms``, ``s`` or ``MB``."""

    title: str
    value: float
    unit: str
    at_most: float

    @property
    def kept(self) -> bool:
        """Whether what was promised is kept."""
        return self.value <= self.at_most


Measurement = Callable[[], Sequence[Figure]]
MEASUREMENTS: dict[str, Measurement] = {}


def measure(function: Measurement) -> Measurement:
    """Declare a measurement; its name is the function's."""
    MEASUREMENTS[function.__name__] = function
    return function


def times(work: Callable[[], object], *, rounds: int, warm: int = 1) -> list[float]:
    """Seconds of each round, after ``warm`` rounds that do not count."""
    for _ in range(warm):
        work()
    return [_seconds(work) for _ in range(rounds)]


def p95(seconds: Sequence[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(seconds, n=20, method="inclusive")[18]


def ratio(seconds: Sequence[float], baseline: Sequence[float]) -> float:
    """How many times its baseline a round takes: the median over rounds, each beside the baseline run with it."""
    return statistics.median(one / other for one, other in zip(seconds, baseline, strict=True))


def run(names: Sequence[str]) -> list[Figure]:
    """The figures of the named measurements, or of all."""
    return [figure for name in names or MEASUREMENTS for figure in MEASUREMENTS[name]()]


def table(figures: Sequence[Figure]) -> Table:
    """The figures for a person."""
    shown = Table("What", "Measured", "At most", "Kept", title="What was promised")
    for figure in figures:
        limit = f"{figure.at_most:g} {figure.unit}"
        shown.add_row(figure.title, f"{figure.value:.2f} {figure.unit}", limit, "yes" if figure.kept else "NO")
    return shown


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main(words: Sequence[str]) -> int:
    """The exit code: 1 if a promise is not kept."""
    parser = argparse.ArgumentParser(prog="tasks.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="measurement", help=f"one of: {', '.join(MEASUREMENTS)}")
    parser.add_argument("--json", type=Path, help="also write the figures here")
    chosen = parser.parse_args(words)
    unknown = [name for name in chosen.names if name not in MEASUREMENTS]
    if unknown:
        parser.error(f"no such measurement: {', '.join(unknown)}")
    figures = run(chosen.names)
    Console().print(table(figures))
    if chosen.json:
        rows = [{**asdict(figure), "kept": figure.kept} for figure in figures]
        chosen.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 0 if all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
