"""One life of a clumsy clerk: a store, a clock, cases, and one act after another, each looked at afterwards."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.desk import production
from app.desk.rooms import ROOMS, door
from app.docket.model import CaseRow
from app.docket.rules.permission import may
from app.documents.pdf import render_pdf
from app.panel.queries import every_seat
from app.store.base import RecordBase
from app.store.papers import papers
from app.store.store import Store
from app.store.tables import REGISTER
from app.terms import ACTS, Act, Moment, Override, Reason, Refused, Role, Trouble, declaration
from tests.clumsy import law
from tests.clumsy.drawing import Hand, Known, parameters
from tests.clumsy.law import Book, Done, Fault, Run
from tests.conftest import PASSPHRASE, TurnableClock
from tests.documents.reading import pdf_text

HANDS = ("R. Registrar", "R. Registrar", "C. Clerk", "S. Secretary", "A. Presiding")
"""Who sits at the desk after the store was closed and opened again."""
LAW_WORDS = ("Open in the stage", "waits for:", "This has been done and stands")
NOT_BY_HAND = {
    "exchange.file_bundle", "exchange.enter_history", "exchange.import_docket", "evidence.receive_exhibits",
    "award.accept_authority",
}  # fmt: skip
"""Acts that begin with files; the practice case and their own rooms perform them."""
TURNS = ("forward",) * 6 + ("back", "reopen", "produce")
WAY = (
    "registry.serve_notice", "registry.file_response", "panel.appoint_arbitrator", "panel.declare", "panel.constitute",
    "registry.issue_order", "registry.file_statement_of_claim", "registry.file_statement_of_defence",
    "evidence.close_stage", "hearing.give_notice", "hearing.record_session", "hearing.ask_parties", "hearing.close",
    "award.receive_draft", "award.scrutinise", "award.issue", "award.sign", "award.certify_copy", "award.certify_copy",
    "award.serve", "award.serve", "compliance.open_obligations", "compliance.file_report",
    "compliance.settle_obligation", "docket.end_case",
)  # fmt: skip
"""From the notice to the end of a case, so that lives come so far."""
BY_EACH = {"panel.appoint_arbitrator", "panel.declare", "award.sign"}
"""Done once for each arbitrator."""
BEGUN = Moment(datetime(2026, 5, 18, 9, 0, tzinfo=UTC), "Europe/Amsterdam")


@dataclass(frozen=True)
class Move:
    """One thing the clerk does. ``what`` is an act's id, a turn, or empty: whatever suggests itself."""

    what: str
    seed: int


@dataclass
class Broken(Exception):
    """A promise was broken, at the end of these moves."""

    fault: Fault
    moves: tuple[Move, ...]
    log: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.fault.kind}: {self.fault.text}\n" + "\n".join(self.log)


def functions() -> dict[str, Callable[..., Any]]:
    """Act id -> what performs it, of every room but the walled ones."""
    found: dict[str, Callable[..., Any]] = {}
    for room in ROOMS:
        for one in vars(door(room, "acts")).values():
            if callable(one) and isinstance(getattr(one, "act", None), Act):
                found[declaration(one).id] = one
    return {name: f for name, f in found.items() if not ACTS[name].walled and name not in NOT_BY_HAND}


@dataclass
class Life:
    """The state of one life."""

    store: Store
    clock: TurnableClock
    ruleset: str
    acts: dict[str, Callable[..., Any]] = field(default_factory=functions)
    books: dict[UUID, Book] = field(default_factory=dict)
    runs: dict[UUID, Run] = field(default_factory=dict)
    watch: Any = None
    print_: int = 0
    stale: bool = True
    log: list[str] = field(default_factory=list)
    performed: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.clock.at(BEGUN)
        self.print_ = self.fingerprint()

    # -- moves

    def move(self, one: Move) -> Iterator[Fault]:
        """Do it, and say what is wrong afterwards; ``one.what`` must name it."""
        random = Random(one.seed)
        self.log.append(f"{one.what} ({one.seed}) by {self.store.actor.name} on {self.clock.now()}")
        if one.what in TURNS:
            self.turn(one.what, random)
            self.stale = True
            return
        yield from self.attempts(one.what, random)

    def turn(self, how: str, random: Random) -> None:
        if how == "forward":
            self.clock.forward(days=random.choice((0.1, 1, 2, 5, 10, 30)))
        elif how == "back":
            self.clock.forward(days=-random.choice((0.05, 1, 3)))
        elif how == "produce":
            self.produce(random)
        else:
            self.close()
            self.store = Store.open(self.store.folder, random.choice(HANDS), PASSPHRASE, clock=self.clock)
            self.print_ = self.fingerprint()

    def produce(self, random: Random) -> None:
        """One of the papers owed becomes a file, so that it can be served."""
        place = self.store.record
        if owed := production.still_owed(place):
            production.keep(place, production.make(random.choice(owed), place.head().text, ""))
        self.print_ = self.fingerprint()

    def choose(self, random: Random) -> str:
        """What suggests itself: what is permitted more often than what is not."""
        if random.random() < 0.2:
            return random.choice(TURNS)
        if not self.books or random.random() < 0.01:
            return "registry.file_notice"
        seen = self.current(random)
        if random.random() < 0.2:
            return random.choice(sorted(self.acts.keys() - {"registry.file_notice"}))
        role = self.store.actor.role
        if random.random() < 0.55 and (ahead := self.ahead(seen)):
            return ahead
        open_ = [
            a
            for a in sorted(self.acts)
            if ACTS[a].in_case and a in seen.rules.acts and not hard(self.objections(a, seen, role))
        ]
        rare = [1 / (1 + seen.facts.count(a)) for a in open_]
        return random.choices(open_, rare)[0] if open_ else random.choice(sorted(self.acts))

    def ahead(self, seen: Book) -> str:
        """The furthest act on the way to the end of a case that may be recorded now; empty where none is."""
        for act in reversed(WAY):
            most = seen.facts.arbitrators if act in BY_EACH else WAY.count(act)
            known = act in seen.rules.acts and seen.facts.count(act) < most
            if known and not hard(self.objections(act, seen, self.store.actor.role)):
                return act
        return ""

    def current(self, random: Random) -> Book:
        return random.choice(list(self.books.values()))

    def objections(self, act: str, seen: Book, role: Role) -> tuple[Reason, ...]:
        try:
            return may(ACTS[act], seen.facts, seen.rules, role)
        except Refused as no:
            return no.reasons

    def attempts(self, act: str, random: Random) -> Iterator[Fault]:
        """The clerk tries, and mends what is objected to, a few times."""
        function, in_case = self.acts[act], ACTS[act].in_case
        seen = self.current(random) if in_case and self.books else None
        case = seen.facts.id if seen else None
        if in_case and seen is None:
            return
        shapes = parameters(function)
        hand = Hand(random, self.known(seen), random.choice((1, 1, 1, 0.97, 0.85)))
        given = hand.fill(shapes)
        override = Override("The tribunal allowed it.", "Order 1") if random.random() < 0.7 else None
        for _ in range(random.choice((1, 4, 6))):
            result = self.perform(act, case, given, override)
            yield from self.judged(act, seen, given, override, result)
            if not isinstance(result, Refused) or hard(
                self.objections(act, seen, self.store.actor.role) if seen else ()
            ):
                return
            given = hand.again(shapes, given, {r.field for r in result.reasons})

    def perform(self, act: str, case: UUID | None, given: dict[str, Any], override: Override | None) -> object:
        """Through the same function the screens call; what comes out of it, refusals and troubles too."""
        function = self.acts[act]
        first = (case,) if ACTS[act].in_case else ()
        allowed = {"override": override} if override and "override" in parameter_names(function) else {}
        try:
            with self.store.record.transaction() as tx:
                return function(tx, *first, **given, **allowed)
        except (Refused, Trouble) as no:
            return no
        except Exception as bug:  # noqa: BLE001  whatever comes out is told
            return Bug(act, "".join(traceback.format_exception(bug)[-6:]), type(bug).__name__)

    # -- looking afterwards

    def judged(
        self, act: str, seen: Book | None, given: dict[str, Any], override: Override | None, result: object
    ) -> Iterator[Fault]:
        """What is wrong with how an act went."""
        before = self.print_
        self.log.append(f"    {act} {given} {override} -> {result!r}"[:1500])
        if isinstance(result, Bug):
            yield Fault(f"bug {result.act} {result.kind}", f"{result.text}\n{given}")
            return
        self.print_ = self.fingerprint()
        objections = self.objections(act, seen, self.store.actor.role) if seen else ()
        if isinstance(result, Refused | Trouble):
            self.refused[act] = self.refused.get(act, 0) + 1
            if self.print_ != before:
                yield Fault(f"left {act}", "a refused act left something")
            yield from self.agreed(act, objections, override, result, seen)
            return
        self.performed[act] = self.performed.get(act, 0) + 1
        if hard(objections):
            yield Fault(f"permission {act}", f"done in spite of {[str(r) for r in objections]}")
        yield from self.acknowledged(act, seen, Done(act, given, override, self.clock.now(), self.runs))

    def agreed(
        self, act: str, objections: Sequence[Reason], override: Override | None, no: Exception, seen: Book | None
    ) -> Iterator[Fault]:
        """What the list calls permitted is not refused for the stage or a gate."""
        if not isinstance(no, Refused):
            return
        if not no.reasons or any(not r.text.strip() for r in no.reasons):
            yield Fault(f"silent {act}", "refused without a reason")
        if hard(objections) or seen is None or act not in seen.rules.acts:
            return
        lawful = [str(r) for r in no.reasons if r.hard and r.text.startswith(LAW_WORDS)]
        if lawful:
            yield Fault(f"list {act}", f"permitted by the list, refused: {lawful}")

    def acknowledged(self, act: str, seen: Book | None, done: Done) -> Iterator[Fault]:
        """The register grew by what the docket shows; this case is as the law says; other cases are as before."""
        fresh = self.all_books()
        for ident, book in fresh.items():
            old = self.books.get(ident)
            if book == old and not (seen and seen.facts.id == ident):
                continue
            if old is not None and (seen is None or ident != seen.facts.id):
                yield Fault(f"stranger {act}", f"case {book.facts.number} changed")
            yield from self.written(act, old, book)
            yield from law.after(old, book, done)
        numbers = sorted(book.facts.number for book in fresh.values())
        if (
            numbers != [f"CT-{n[3:7]}-{at:03d}" for at, n in enumerate(numbers, 1)]
            and len({n[3:7] for n in numbers}) == 1
        ):
            yield Fault(f"case numbers {act}", " ".join(numbers))
        self.books, self.stale = fresh, True

    def written(self, act: str, old: Book | None, book: Book) -> Iterator[Fault]:
        """One line of the register for each docket entry of the case, in their order."""
        with self.store.record.reading() as session:
            wanted = select(REGISTER.c.act, REGISTER.c.subject).where(REGISTER.c.case == book.facts.id)
            lines = [tuple(r) for r in session.execute(wanted.order_by(REGISTER.c.sequence))]
        told = [(a, s) for a, s in lines if s.startswith("docket entry ")]
        right = [(e.act, f"docket entry {e.number} of {book.facts.number}") for e in book.lines]
        if told != right:
            yield Fault(f"register {act}", f"{told[-3:]} for {right[-3:]}")

    def looked_at(self) -> Iterator[Fault]:
        """What is offered in each case, to whoever sits at the desk."""
        books, self.stale = self.books.values() if self.stale else (), False
        for book in books:
            yield from law.offered(book, self.store.actor.role, self.clock.now().day)

    def all_books(self) -> dict[UUID, Book]:
        with self.store.record.reading() as session:
            idents = session.scalars(select(CaseRow.id).order_by(CaseRow.number)).all()
            return {ident: law.book(session, ident) for ident in idents}

    def fingerprint(self) -> int:
        """Moves on with every commit to the record, whoever made it: a connection of its own watches the file."""
        if self.watch is None:
            self.watch = self.store.record._engine.raw_connection()
        (version,) = self.watch.cursor().execute("PRAGMA data_version").fetchone()
        return int(version)

    def close(self) -> None:
        """Leave the desk."""
        if self.watch is not None:
            self.watch.close()
            self.watch = None
        self.store.close()

    def known(self, seen: Book | None) -> Known:
        """What the clerk can see and name."""
        if seen is None:
            return Known(self.clock.now(), None, self.ruleset)
        facts, ids = seen.facts, dict[str, tuple[UUID, ...]]()
        with self.store.record.reading() as session:
            sat = every_seat(session, facts.id)
            ids["paper"] = tuple(p.id for p in papers(session, facts.id))
            for name, table in TABLES.items():
                columns = RecordBase.metadata.tables[table].c
                rows = session.execute(select(columns["id"], columns["case"]))
                ids[name] = tuple(ident for ident, case in rows if case == facts.id)
        sitting = [s for s in sat if s.left is None]
        ids |= {
            "seat": tuple(s.id for s in sitting), "presiding": tuple(s.id for s in sitting),
            "undeclared": tuple(s.id for s in sitting if s.declared is None),
            "vacancy": tuple(s.id for s in sat if s.left is not None), "party": tuple(p.id for p in facts.parties),
            "deadline": tuple(d.id for d in facts.open_deadlines), "suspension": tuple(s.id for s in facts.suspensions),
        }  # fmt: skip
        numbers = tuple(e.number for e in seen.lines if not e.act.startswith(("docket.", "panel."))) or (1,)
        strangers = tuple(i for b in self.books.values() if b is not seen for i in b.dates)
        return Known(self.clock.now(), facts, self.ruleset, ids, strangers[:5], numbers[-12:])

    # -- the end

    def ended(self, random: Random, sample: int = 3) -> Iterator[Fault]:
        """The register verifies; what is owed can be worded, and a sample of it printed."""
        for fault in self.store.record.verify():
            yield Fault("verify", str(fault))
        owed = list(production.still_owed(self.store.record))
        printed = {one.id for one in random.sample(owed, min(sample, len(owed)))}
        for one in owed:
            try:
                document = production.document_for(one, self.store.record.head().text, "")
                if one.id in printed and not pdf_text(render_pdf(document)).strip():
                    yield Fault(f"paper {one.kind}", "an empty paper")
            except Exception as bug:  # noqa: BLE001  the same
                yield Fault(f"paper {one.kind}", "".join(traceback.format_exception(bug)[-5:]) + one.facts_json[:600])


TABLES = {
    "challenge": "panel_challenge", "list": "panel_list", "replaces": "panel_list",
    "obligation": "compliance_obligation", "exhibit": "evidence_exhibit",
}  # fmt: skip


@dataclass(frozen=True)
class Bug:
    """An exception that is neither a refusal nor a trouble."""

    act: str
    text: str
    kind: str


def parameter_names(function: Callable[..., Any]) -> set[str]:
    import inspect

    return set(inspect.signature(inspect.unwrap(function)).parameters)


def hard(reasons: Sequence[Reason]) -> bool:
    return any(r.hard for r in reasons)


def played(life: Life, moves: Sequence[Move], *, ended: bool = True) -> None:
    """Live through these moves; Broken with the moves so far, each by its name, at the first fault."""
    told: list[Move] = []
    try:
        for one in moves:
            named = one if one.what else Move(life.choose(Random(one.seed)), one.seed)
            told.append(named)
            for fault in (*life.move(named), *life.looked_at()):
                raise Broken(fault, tuple(told), tuple(life.log))
        for fault in life.ended(Random(len(moves))) if ended else ():
            raise Broken(fault, tuple(told), tuple(life.log))
    finally:
        life.close()


def shrunk(broken: Broken, live: Callable[[Sequence[Move]], Broken | None], budget: int = 120) -> Broken:
    """The same fault with as few moves as a number of further lives can tell."""
    size = max(1, len(broken.moves) // 2)
    while size and budget:
        at, smaller = 0, False
        while at < len(broken.moves) and budget:
            budget -= 1
            found = live((*broken.moves[:at], *broken.moves[at + size :]))
            if found is not None and found.fault.kind == broken.fault.kind:
                broken, smaller = found, True
            else:
                at += size
        size = size if smaller and size == 1 else size // 2
    return broken
