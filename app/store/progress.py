"""How long work says how far it is."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Handed in by the caller; may raise to cancel."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """``done`` of ``total`` in any unit; ``total`` 0 when unknown."""
        ...  # pragma: no cover


class Silent:
    """Nobody is looking."""

    def step(self, done: int, total: int, text: str = "") -> None:
        pass


SILENT = Silent()
