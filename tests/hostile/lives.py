"""A desk that works until it is killed; each finished piece of work is told on stdout before the next begins.

``python -m tests.hostile.lives`` reads orders from stdin, one line each, and forks a process for each order, so that
a life costs no start of Python. An order is JSON: ``work`` and ``rise`` name what is done, ``seed`` chooses the pieces
of work, and at the ``nth`` change of a file in the store the process kills itself; 0 leaves it to whoever reads.
"""

from __future__ import annotations

import io
import json
import os
import random
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from app.desk import bridge, production
from app.desk.desk import Desk
from app.docket.queries import cases
from app.evidence.acts import receive_exhibits
from app.evidence.rules import ExhibitIn, Filing
from app.registry.acts import file_notice, serve_notice
from app.store import backup
from app.store.store import NewPerson, Store
from app.store.upgrade import Agreed
from app.terms import Override, Role, Side, declaration
from tests.conftest import PASSPHRASE, REGISTRAR, START, TurnableClock, second_person
from tests.evidence.conftest import DAY, RECEIVED, collected, item
from tests.registry.papers import NOTICE, SERVICE

T = TypeVar("T")
PASSPHRASES = (PASSPHRASE, "a horse of another colour")
MEDIATOR = "M. Mediator"
SERVE = declaration(serve_notice).id
NO_MATTER = Override("The power goes anyway.")
CHANGES = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.link", "shutil.copyfile"}
"""Audit events by which a file or folder of the store changes, or may be about to."""


def tell(what: str, **facts: object) -> None:
    os.write(1, json.dumps({"done": what, **facts}).encode() + b"\n")  # at once: two processes write to this pipe


class Death:
    """SIGKILL to this very process at the nth change below a folder."""

    def __init__(self, folder: Path, nth: int) -> None:
        self.below, self.left = str(folder), nth
        sys.addaudithook(self.heard)

    def heard(self, event: str, args: tuple[Any, ...]) -> None:
        if event in CHANGES and args and str(args[0]).startswith(self.below):
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


class Life:
    """One person at work on one store; ``passphrase`` is the number of the one that opens, ``case`` takes evidence."""

    def __init__(self, folder: Path, seed: int, passphrase: int, case: UUID) -> None:
        self.folder, self.seed, self.passphrase, self.case = folder, seed, passphrase, case
        self.done, self.received = 0, False
        self.chance = random.Random(seed)
        self.desk = self.opened()
        self.work: list[tuple[Callable[[], None], int]] = [
            (self.file, 2), (self.serve, 1), (self.produce, 3), (self.receive, 4), (self.keep, 4), (self.keep_many, 3),
            (self.enrol, 3), (self.change, 2), (self.draft, 3), (self.seal, 2), (self.reopen, 2), (self.back_up, 1),
        ]  # fmt: skip

    def opened(self) -> Desk:
        store = Store.open(self.folder, REGISTRAR, PASSPHRASES[self.passphrase], clock=TurnableClock())
        desk = Desk(store)
        tell("open")
        return desk

    def act(self, what: Callable[..., T], *args: object) -> T:
        """An act whose papers are left owed, for another piece of work."""
        with self.desk.store.record.transaction() as tx:
            return what(tx, *args)

    def produce(self) -> None:
        """One paper that is owed."""
        record = self.desk.store.record
        for owed in production.still_owed(record)[:1]:
            production.keep(record, production.make(owed, self.desk.head_text(), ""))
            tell("paper", new=str(owed.id))

    def go_on(self) -> None:
        """Until somebody puts an end to it."""
        pieces, weights = zip(*self.work, strict=True)
        while True:
            self.chance.choices(pieces, weights)[0]()
            tell("head", now=self.desk.head_text())

    def name(self, what: str) -> str:
        self.done += 1
        return f"{what} {self.seed} {self.done}"

    def file(self) -> None:
        tell("file", new=str(self.act(file_notice, replace(NOTICE, claim=self.name("Claim")))))

    def serve(self) -> None:
        waiting = [case.id for case in self.desk.read(cases) if not self.desk.objections(SERVE, case.id)]
        if waiting:
            tell("serve", case=str(waiting[0]), entry=self.act(serve_notice, waiting[0], SERVICE))

    def receive(self) -> None:
        """An exhibit lodged in the vault, then filed by the act that admits it."""
        if self.received:
            return
        self.received = True
        kept = self.desk.store.record.vault.lodge(io.BytesIO(self.content()))
        number = f"C-{self.seed % 1000:03}"
        new = ExhibitIn(number, self.name("Log"), DAY, "log.bin", kept.id, kept.sha256, kept.size,
                        item=item(kept.sha256), events=(collected(),))  # fmt: skip
        self.desk.do(
            receive_exhibits,
            self.case,
            Filing(Side.CLAIMANT, RECEIVED, "counter", (new,), "Statement of claim"),
            NO_MATTER,
        )
        tell("keep", id=str(kept.id), sha256=kept.sha256)
        tell("exhibit", new=number)

    def content(self) -> bytes:
        return self.chance.randbytes(self.chance.choice((20, 4096, 70_000, 900_000)))

    def keep(self) -> None:
        kept = self.desk.store.record.vault.keep(io.BytesIO(self.content()))
        tell("keep", id=str(kept.id), sha256=kept.sha256)

    def keep_many(self) -> None:
        for kept in self.desk.store.record.vault.keep_many([io.BytesIO(self.content()) for _ in range(4)]):
            tell("keep", id=str(kept.id), sha256=kept.sha256)  # type: ignore[union-attr]  # nothing is unkept here

    def enrol(self) -> None:
        name = self.name("Person")
        self.desk.store.enrol(NewPerson(name, Role.CLERK, PASSPHRASE), second_person(self.desk.store))
        tell("enrol", new=name)

    def change(self) -> None:
        old, new = self.passphrase, 1 - self.passphrase
        self.desk.store.change_passphrase(PASSPHRASES[old], PASSPHRASES[new])
        self.passphrase = new
        tell("passphrase", now=new)

    def draft(self) -> None:
        self.desk.drafts.save("registry.file_notice", {"text": self.name("Draft")})
        tell("draft", now=f"Draft {self.seed} {self.done}")

    def seal(self) -> None:
        sealed = {door.case for door in self.doors()}
        free = [case.id for case in self.desk.read(cases) if case.id not in sealed]
        if free:
            bridge.seal_room(self.desk, "mediation", free[0], [MEDIATOR])
            tell("seal", new=str(free[0]))

    def doors(self) -> tuple[Any, ...]:
        session = self.desk.store.walled(MEDIATOR, PASSPHRASE)
        try:
            return tuple(session.compartments)
        finally:
            session.close()

    def reopen(self) -> None:
        self.desk.close()
        self.desk = self.opened()

    def back_up(self) -> None:
        tell("backing")
        made = backup.make(self.desk.store, self.folder.parent / "medium")
        tell("backup", new=made.backup.name)


def work(order: dict[str, Any]) -> None:
    life = Life(Path(order["folder"]), order["seed"], order["passphrase"], UUID(order["case"]))
    if order["backup"]:
        life.back_up()
    life.go_on()


def rise(order: dict[str, Any]) -> None:
    """An older store, with consent."""
    tell("open")
    clock = TurnableClock(START)
    Store.open(Path(order["folder"]), REGISTRAR, PASSPHRASE, clock=clock, agreed=Agreed()).close()
    tell("risen")


def live(order: dict[str, Any]) -> None:
    """In a process of its own."""
    if order["nth"]:
        death = Death(Path(order["folder"]).parent, order["nth"])
        assert death.left
    {"work": work, "rise": rise}[order["do"]](order)


def warm(folder: str) -> None:
    """What every life would have to load first."""
    store = Store.open(Path(folder), REGISTRAR, PASSPHRASE, clock=TurnableClock())
    desk = Desk(store)
    for owed in production.still_owed(store.record)[:1]:
        production.make(owed, desk.head_text(), "")
    desk.close()


def main() -> None:
    warm(sys.argv[1])
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            live(json.loads(line))
            os._exit(0)
        tell("born", pid=child)
        _, status = os.waitpid(child, 0)
        tell("over", status=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
