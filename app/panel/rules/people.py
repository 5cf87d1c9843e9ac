"""People named on a line each: a list of candidates, a proposal, a whole tribunal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.panel.rules.seats import plain_name
from app.terms import Reason, tr


@dataclass(frozen=True)
class Nominee:
    """Somebody who might sit."""

    name: str
    nationality: str = ""


def read_people(text: str) -> tuple[Nominee, ...]:
    """One person on a line, the nationality after a semicolon or the last comma; empty lines say nothing."""
    return tuple(_read(line) for line in text.splitlines() if line.strip(" ;,\t"))


def _read(line: str) -> Nominee:
    name, _, nationality = line.partition(";") if ";" in line else _at_last_comma(line)
    return Nominee(" ".join(name.split()), " ".join(nationality.split()))


def _at_last_comma(line: str) -> tuple[str, str, str]:
    name, mark, nationality = line.rpartition(",")
    return (name, mark, nationality) if mark else (line, "", "")


def write_people(people: Sequence[Nominee]) -> str:
    """As ``read_people`` reads it."""
    return "\n".join(f"{p.name}; {p.nationality}" if p.nationality else p.name for p in people)


def repeated(people: Sequence[Nominee], article: str) -> list[Reason]:
    """Nobody is named twice."""
    names = [plain_name(p.name) for p in people]
    twice = sorted({p.name for p in people if names.count(plain_name(p.name)) > 1})
    return [Reason(tr("{name} is named twice.", name=name), article, "nominees") for name in twice]


def nameless(people: Sequence[Nominee], article: str) -> list[Reason]:
    """A nationality without a name is no person; a name without a nationality is asked about."""
    found = [Reason(tr("A line has no name."), article, "nominees") for p in people if not p.name][:1]
    bare = [p.name for p in people if p.name and not p.nationality]
    found += [Reason(tr("Give the nationality of {name}.", name=bare[0]), "Article 6(7)", "nominees")] if bare else []
    return found
