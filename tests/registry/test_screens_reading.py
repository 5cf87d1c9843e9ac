"""The forms of the counter over a real store."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.terms import Moment
from app.widgets.typed import amount_in, day_in, moment_in, whole_in
from tests.registry.papers import (
    at,
)


class TestReading:
    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("3 March 2026", date(2026, 3, 3)),
            ("3 mar 2026", date(2026, 3, 3)),
            (" 2026-03-03 ", date(2026, 3, 3)),
            ("3.3.2026", date(2026, 3, 3)),
            ("3/3/2026", date(2026, 3, 3)),
            ("30 February 2026", None),
            ("3 Brumaire 2026", None),
            ("March", None),
            ("", None),
        ],
    )
    def test_days(self, text: str, day: date | None) -> None:
        assert day_in(text) == day

    def test_moments(self) -> None:
        assert moment_in("9 November 2025 02:14", "Europe/Helsinki") == Moment(
            at(2025, 11, 9, 0).utc.replace(minute=14), "Europe/Helsinki", "9 November 2025 02:14"
        )
        assert moment_in("2025-11-09", "UTC") == Moment(at(2025, 11, 9, 0).utc, "UTC", "2025-11-09")
        assert moment_in("9 November 2025 25:00", "UTC") is None
        assert moment_in("9 November 2025", "Mars/Base") is None

    def test_numbers(self) -> None:
        assert [amount_in(text) for text in ("", "48,200,000.50", "1 000", "1'000", "1000.5", "-5")] == [
            None,
            Decimal("48200000.50"),
            Decimal(1000),
            Decimal(1000),
            Decimal("1000.5"),
            Decimal(-5),
        ]
        assert [whole_in(text) for text in ("214,000", "-1", "x", "²", "1.0", "")] == [214000, *(None,) * 5]

    @pytest.mark.parametrize("text", ["much", "12,5", "1,00", "1,000 000", "1.000.000", "²", "1e5"])
    def test_a_figure_that_could_be_two_is_none(self, text: str) -> None:
        read = amount_in(text)
        assert read is not None
        assert read.is_nan()
