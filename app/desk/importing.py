"""What bringing a docket in needs of this workstation: its acts, its rules, the files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.desk import rooms
from app.desk.desk import Desk
from app.docket.queries import ruleset_choices
from app.exchange.rules.docket_import import DocketFile, Problem
from app.exchange.rules.docket_import_reading import Known, read_docket
from app.terms import ACTS, Act, Trouble, tr

OPENING = "registry.file_notice"
OWN = "exchange."
"""Acts of the exchange itself are never replayed."""


def replayable() -> dict[str, Callable[..., object]]:
    """Every act a docket brought in may name, by id: what happens in a case on the record, or opens one."""
    rooms.load_acts()
    found: dict[str, Callable[..., object]] = {}
    for room in rooms.ROOMS:
        for function in vars(rooms.door(room, "acts")).values():
            declared = getattr(function, "act", None)
            if isinstance(declared, Act) and ACTS.get(declared.id) == declared and not declared.walled:
                found[declared.id] = function
    return {name: function for name, function in found.items() if _replayed(name)}


def _replayed(name: str) -> bool:
    return not name.startswith(OWN) and (ACTS[name].in_case or name == OPENING)


def arbitrations(desk: Desk) -> frozenset[str]:
    """The rules a case can be opened under, as a mapping may name them."""
    names = [choice.name for choice in desk.read(ruleset_choices)]
    return frozenset(names) | {name.partition("@")[0] for name in names}


def read_files(desk: Desk, file: Path, mapping: Path | None) -> tuple[DocketFile | None, tuple[Problem, ...]]:
    """A docket file with its mapping, or all that is wrong with them; Trouble where a file cannot be read."""
    known = Known(frozenset(replayable()), arbitrations(desk), desk.clock.now().day)
    beside = (mapping.name, content(mapping)) if mapping else None
    return read_docket(file.name, content(file), known, beside)


def content(path: Path) -> bytes:
    """The bytes of a file."""
    try:
        return path.read_bytes()
    except OSError as met:
        what = tr("{file} cannot be read: {why}.", file=path.name, why=met.strerror or str(met))
        raise Trouble(what, tr("Nothing was written."), tr("Choose another file.")) from None
