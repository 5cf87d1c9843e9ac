"""The practice case played in a process that may be killed at any moment; each finished act is told on stdout.

``python -m tests.store.killed FOLDER STEPS WHERE NTH`` plays these steps (4,5,9) of the practice store in FOLDER.
WHERE names a place at which the process kills itself the NTH time it gets there: ``committed`` (an act stands, its
documents are still owed), ``rendered`` (a document is made, not kept), ``kept`` (a document is kept, nobody told).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from app.desk import production
from app.desk.demo.play import Practice
from app.desk.demo.story import PracticeClock, Story
from app.desk.desk import Desk
from app.docket.queries import cases
from app.store.base import BASES
from app.store.compartment import Compartment
from app.store.register import entries
from app.store.store import Store
from app.terms import Moment, Role

PAPER_TABLES = {"register", "paper", "owed", "vault_object", "draft"}
"""Rows of these also come and go with the production of documents, which may lag behind the acts."""
Counts = dict[str, int]


def open_practice(folder: Path) -> Practice:
    """The practice case as it stands in a store, its clock at the last act."""
    story = Story()
    registrar = story.player(Role.REGISTRAR)
    clock = PracticeClock(story.moment(story.part("notice")["received_at"]))
    store = Store.open(folder, registrar.name, registrar.passphrase, clock=clock)
    desk = Desk(store)
    clock.at(last_moment(store.record))
    return Practice(story, clock, desk, desk.read(cases)[0].id)


def last_moment(place: Compartment) -> Moment:
    with place.reading() as session:
        return entries(session, limit=100_000)[-1].moment


def acts_of(place: Compartment) -> list[str]:
    """The acts in the register, without the production of documents and the opening of the store."""
    with place.reading() as session:
        found = [entry.act for entry in entries(session, limit=100_000)]
    return [act for act in found if not act.startswith("paper.")]


def counts(place: Compartment) -> Counts:
    """How many rows each table holds, as far as acts alone write it; documents owed included."""
    tables = {t.name: t for t in BASES[place.kind].metadata.sorted_tables}
    beside = {*PAPER_TABLES, "register_seal"} - {"owed"}  # unlocking and locking seal too
    kept = [table for name, table in tables.items() if name not in beside]
    with place.reading() as session:
        return {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in kept}


def watch(desk: Desk, told: Callable[[Compartment], None]) -> None:
    """``told(place)`` after each commit of an act, before its documents are produced."""
    after = desk.after

    def watched(place: Compartment) -> None:
        told(place)
        after(place)

    desk.after = watched  # type: ignore[method-assign]  # spoilt on purpose


class Death:
    """SIGKILL to this very process, the nth time it gets to a place."""

    def __init__(self, where: str, nth: int) -> None:
        self.where, self.left = where, nth

    def at(self, where: str) -> None:
        if where == self.where:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def haunt(death: Death) -> None:
    """Death at the production of documents."""
    keep = production.keep

    def kept(place: Compartment, made: Any) -> Any:
        death.at("rendered")
        result = keep(place, made)
        death.at("kept")
        return result

    production.keep = kept


def main() -> None:
    """Play; what is acknowledged is told before the next act begins."""
    folder, steps, where, nth = sys.argv[1:]
    practice, death = open_practice(Path(folder)), Death(where, int(nth))

    def told(place: Compartment) -> None:
        print(place.kind, place.id, place.head().text, sep="\t", flush=True)
        death.at("committed")

    watch(practice.desk, told)
    haunt(death)
    print("ready", flush=True)
    for number, (_, step) in enumerate(practice.steps(), 1):
        if str(number) in steps.split(","):
            step()
    practice.desk.close()
    print("done", flush=True)


if __name__ == "__main__":
    main()
