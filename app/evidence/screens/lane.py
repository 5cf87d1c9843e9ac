"""A row of the filing as it is being typed: the exhibit so far and the words not yet read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from app.evidence.rules import ExhibitIn, OnFile, clean_name
from app.evidence.screens.wording import TIERS, state_words
from app.terms import Side, Tier, tr
from app.widgets.typed import day_in

_LEAD = re.compile(r"^(?:[a-z]{1,3}[-_ ]?\d{3,4}[-_ .]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """``day`` and ``carried`` are the words typed; ``notes`` are triage's sentences."""

    exhibit: ExhibitIn
    day: str = ""
    notes: tuple[str, ...] = ()
    carrier: str = ""
    carried: str = ""

    @classmethod
    def blank(cls) -> Row:
        """What stands in the details while nothing is selected."""
        return cls(ExhibitIn("", "", None, "", UUID(int=0), "", 0))

    def with_(self, **changes: Any) -> Row:
        """The same row, its exhibit changed."""
        return replace(self, exhibit=replace(self.exhibit, **changes))

    def cells(self) -> tuple[str, ...]:
        """The row as the table shows it."""
        new = self.exhibit
        return (new.number, new.title, self.day, tr(TIERS[new.tier]), new.language, state_words(new.condition))

    def typed(self, cells: Sequence[str]) -> Row:
        """The row after the person typed in the table."""
        number, title, day, tier, language = (text.strip() for text in cells[:5])
        meant = next((t for t, words in TIERS.items() if tr(words) == tier), Tier.PARTIES)
        changed = self.with_(number=number, title=title, day=day_in(day), tier=meant, language=language)
        return replace(changed, day=day)

    def on_file(self, side: Side) -> OnFile:
        """The row as a later one is compared with it."""
        return OnFile(self.exhibit.number, self.exhibit.title, side, self.exhibit.sha256)


def named(path: Path) -> str:
    """A file's name, fit to be shown."""
    return clean_name(path.name)


def title_of(path: Path) -> str:
    """The title a file's name suggests: C-007_forensic-report.pdf becomes Forensic report."""
    words = _LEAD.sub("", Path(named(path)).stem).replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]
