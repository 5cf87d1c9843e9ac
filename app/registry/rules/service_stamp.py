"""The stamp of service on the face of a document: derived from the register, and never against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.terms import day_text, tr


@dataclass(frozen=True)
class Served:
    """One service as one book tells it: on whom, on which day it counts, under which docket entry, on which proof."""

    party: str
    day: date | None
    entry: int
    proof: str = ""

    @property
    def words(self) -> str:
        """As it is stamped."""
        day = day_text(self.day) if self.day else tr("no day")
        return tr("Served on {party} on {day}, entry {n}", party=self.party, day=day, n=self.entry)


def stamp_words(services: Sequence[Served]) -> str:
    """The stamp: one service after the other."""
    return " · ".join(service.words for service in services)


def why_blocked(stamped: Served, signed: Served | None, struck_by: int | None) -> Iterator[str]:
    """Why a stamp must not be printed; ``signed`` is the service as the signed register tells it."""
    if struck_by is not None:
        yield tr("Entry {n}, on which the stamp would rest, was struck by entry {m}.", n=stamped.entry, m=struck_by)
    if signed is None:
        yield tr("The stamp would say “{words}”, but the register knows no such service.", words=stamped.words)
    elif signed != stamped:
        said = signed.words if signed.words != stamped.words else tr("another proof")
        yield tr("The stamp would say “{words}”, but the register says “{said}”.", words=stamped.words, said=said)
