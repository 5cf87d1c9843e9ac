"""The practice story as data: its times, texts and people."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.shelf import shelf
from app.terms import Moment, Role, Side

Row = Mapping[str, Any]
SIDES = {"claimant": Side.CLAIMANT, "respondent": Side.RESPONDENT, "both": Side.BOTH, "both parties": Side.BOTH,
         "tribunal": Side.TRIBUNAL, "registry": Side.REGISTRY}  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Player:
    """A person of the story. The passphrase opens the practice store and nothing else."""

    key: str
    name: str
    role: Role
    office: str
    nationality: str
    passphrase: str


class Story:
    """One practice case; ``folder`` holds its files."""

    def __init__(self, name: str = "orchid") -> None:
        self.folder: Path = shelf("practice", name)
        self.data: Row = tomllib.loads((self.folder / "story.toml").read_text(encoding="utf-8"))
        self.players = {p["id"]: _player(p) for p in self.data["store"]["people"]}
        self.zone: str = self.data["case"]["zone"]

    def part(self, name: str) -> Row:
        """A section of the story."""
        found: Row = self.data[name]
        return found

    def rows(self, name: str) -> list[Row]:
        """A list of sections."""
        return list(self.data[name])

    def party(self, side: str) -> Row:
        """The claimant or the respondent."""
        return next(p for p in self.rows("parties") if p["side"] == side)

    def player(self, role: Role) -> Player:
        """The first person who holds an office."""
        return next(p for p in self.players.values() if p.role is role)

    def moment(self, local: datetime | date, zone: str = "") -> Moment:
        """A local time of the story (a bare day means noon) as an instant, its words kept."""
        return moment(local, zone or self.zone)

    def file(self, name: str) -> Path:
        """A file of the case."""
        return self.folder / name


def moment(local: datetime | date, zone: str) -> Moment:
    """A local time (a bare day means noon) in a zone."""
    wall = local.time() if isinstance(local, datetime) else time(12)
    at = datetime.combine(local, wall, tzinfo=ZoneInfo(zone))
    return Moment(at.astimezone(UTC), zone, f"{at:%Y-%m-%d %H:%M} {zone}")


def _player(row: Row) -> Player:
    return Player(row["id"], row["name"], Role(row["role"]), row["office"], row["nationality"], row["passphrase"])


def text(paragraphs: Any) -> str:
    """Paragraphs of the story as one text."""
    return paragraphs if isinstance(paragraphs, str) else "\n\n".join(paragraphs)


def rest_days(party: Row) -> tuple[int, ...]:
    """ISO weekdays of rest of a party."""
    return tuple(WEEKDAYS.index(day) + 1 for day in party["weekend"])


class PracticeClock:
    """Stands where the story puts it."""

    def __init__(self, start: Moment) -> None:
        self._now = start

    def now(self) -> Moment:
        """The story's present."""
        return self._now

    def at(self, moment: Moment) -> None:
        """Move on; the story never goes back."""
        if moment.utc > self._now.utc:
            self._now = moment
