"""Where a reader's private notes are kept. They lie behind a wall this room cannot see; the desk hands in the book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from app.widgets.doer import Doer

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class ReaderNote:
    """A note or highlight on a bundle; ``page`` counts from 1, ``boxes`` are points from the page's top left."""

    bundle: str
    page: int
    boxes: tuple[Box, ...] = ()
    quote: str = ""
    tags: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True)
class KeptNote:
    """A note as kept, with when it was written (UTC)."""

    id: UUID
    note: ReaderNote
    written: datetime


class NoteBook(Protocol):
    """A reader's own notes. Its methods may raise Refused or Trouble."""

    @property
    def open(self) -> bool:
        """Whether the reader's key is at hand now."""
        ...  # pragma: no cover

    def unlock(self, name: str, passphrase: str) -> None:
        """Open it with the reader's own key. Trouble: wrong passphrase; Refused: no such key."""
        ...  # pragma: no cover

    def lock(self) -> None:
        """Forget the key."""
        ...  # pragma: no cover

    def list(self, bundle: str) -> Sequence[KeptNote]:
        """The notes on one bundle, oldest first."""
        ...  # pragma: no cover

    def add(self, note: ReaderNote, instead_of: UUID | None = None) -> None:
        """Keep a note; ``instead_of`` is an own note it replaces."""
        ...  # pragma: no cover

    def remove(self, note: UUID) -> None:
        """Destroy a note."""
        ...  # pragma: no cover


Opener = Callable[[Doer, UUID], NoteBook | None]
_openers: list[Opener] = []


def notebooks_from(opener: Opener) -> None:
    """Told once by the desk: what gives the notebook of a case, None where there is none."""
    _openers[:] = [opener]


def notebook(desk: Doer, case: UUID) -> NoteBook | None:
    """The notebook of whoever reads this case; None where the desk keeps none."""
    return _openers[0](desk, case) if _openers else None
