"""The desk without a window: acts, reads, walled rooms, drafts, and the documents that acts owe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from app.desk import production, rooms
from app.docket.queries import Hidden, case_facts, hidden_entries, ruleset, ruleset_title, shown_deadlines
from app.docket.rules import NextStep, Permit, may, next_steps, permits
from app.docket.rules.sealing import reader_of
from app.store.compartment import Compartment
from app.store.papers import Owed, Paper, paper_bytes, papers
from app.store.register import last_moment, last_size
from app.store.store import Store, WalledSession
from app.store.vault import Kept
from app.terms import ACTS, Actor, Clock, Reason, Refused, Role, Trouble, not_yours, tr
from app.widgets.doer import Cancelled, Jobs, Progress

T = TypeVar("T")
RULES = "ctr-2026"
"""The rule set a new case begins under."""


class Quiet:
    """Progress that nobody watches."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """Nothing to tell."""


class AtOnce:
    """Jobs for the command line: done before ``start`` returns."""

    def start(
        self,
        title: str,  # noqa: ARG002  the tray's business
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        quiet: bool = False,  # noqa: ARG002  the tray's business
    ) -> None:
        """Do the work now; without ``failed`` its error comes out."""
        try:
            result = work(Quiet())
        except Cancelled:
            return
        except (Refused, Trouble) as met:
            if failed is None:
                raise
            failed(met)
            return
        if done is not None:
            done(result)


class Callbacks:
    """What is called after each act that changed a store."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def connect(self, callback: Callable[[], None]) -> None:
        """Call back from now on."""
        self.held.append(callback)

    def disconnect(self, callback: Callable[[], None]) -> None:
        """No longer; unknown callbacks are ignored."""
        if callback in self.held:
            self.held.remove(callback)

    def emit(self) -> None:
        """Call everybody back."""
        for callback in tuple(self.held):
            callback()


class Desk:
    """Satisfies ``Doer`` over an open store. Close it."""

    def __init__(self, store: Store, jobs: Jobs | None = None) -> None:
        rooms.load_acts()
        self.store = store
        self.jobs: Jobs = jobs or AtOnce()
        self.changed = Callbacks()
        self.troubles: dict[UUID, Exception] = {}
        self.producing: set[UUID] = set()
        self._facts: dict[UUID, Any] = {}
        self._facts_at = -1
        self._rooms: dict[UUID, Compartment] = {}
        self._sessions: dict[str, WalledSession] = {}

    # -- who and when

    @property
    def actor(self) -> Actor:
        """Who opened the store."""
        return self.store.actor

    @property
    def clock(self) -> Clock:
        """The clock acts are timed by."""
        return self.store.clock

    @property
    def drafts(self) -> Any:
        """Half-filled forms of this person, in the record store."""
        return self.store.record.drafts

    def people(self) -> Sequence[Actor]:
        """Everyone enrolled."""
        return self.store.people()

    def head_text(self) -> str:
        """The register head as printed."""
        return self.store.record.head().text

    def clock_is_behind(self) -> str:
        """A warning when this workstation's clock stands before the last entry of the register; "" otherwise."""
        last, now = self.read(last_moment), self.clock.now()
        if self.store.practice or last is None or last.utc <= now.utc:
            return ""
        return tr(
            "The clock of this workstation says {now}, but the last entry of the register was made on {last}. Lock,"
            " set the clock and unlock again; otherwise the next entry will say that the clock was set back.",
            now=now, last=last,
        )  # fmt: skip

    # -- acts and reads

    def do(self, act: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """One act in the record, all or nothing; then its documents are produced."""
        with self.store.record.transaction() as tx:
            result = act(tx, *args, **kwargs)
        self.after(self.store.record)
        return result

    def read(self, query: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """``query(session, *args)`` on the record. The facts of a case are shared until the register moves on."""
        with self.store.record.reading() as session:
            if query is not case_facts:
                return query(session, *args, **kwargs)
            if (now := last_size(session)) != self._facts_at:
                self._facts_at, self._facts = now, {}
            shared, (case,) = self._facts, args
            if case not in shared:
                shared[case] = query(session, case)
            found: T = shared[case]
            return found

    def after(self, place: Compartment) -> None:
        """Tell the screens, and produce what the act owes."""
        self.tell(place)
        self.produce(place)

    def tell(self, place: Compartment) -> None:
        """The record changed: its screens look again. A sealed room changes nothing on the record, and looks itself."""
        if place is self.store.record:
            self.changed.emit()

    # -- behind the walls

    def walled(self, kind: str, case: UUID) -> UUID | None:
        """The unlocked compartment of a kind and case."""
        wanted = (kind, str(case))
        return next((i for i, room in self._rooms.items() if (room.kind, str(room.case)) == wanted), None)

    def unlock_walled(self, kind: str, case: UUID, passphrase: str, *, name: str = "") -> UUID:
        """Open a walled room with a member's own key; what is still owed there from an earlier day is produced."""
        name = name or self.actor.name
        session = self.store.walled(name, passphrase)
        found = next((d for d in session.compartments if (d.kind, str(d.case)) == (kind, str(case))), None)
        if found is None:
            session.close()
            raise Refused(tr("{name} holds no key to this room in this case.", name=name))
        self._sessions[name] = session
        room = self._rooms[found.id] = session.open(found.id)
        self.produce(room)
        return found.id

    def walled_actor(self, compartment: UUID) -> Actor:
        """Who acts in an unlocked room."""
        return self.room(compartment).actor

    def walled_drafts(self, compartment: UUID) -> Any:
        """Half-filled forms of who acts in an unlocked room, kept behind its wall."""
        return self.room(compartment).drafts

    def lock_walled(self) -> None:
        """Close every walled room."""
        for session in self._sessions.values():
            session.close()
        self._sessions.clear()
        self._rooms.clear()

    def room(self, compartment: UUID) -> Compartment:
        """An unlocked room; Trouble once it was locked again."""
        found = self._rooms.get(compartment)
        if found is None:
            raise Trouble(tr("This room is locked."), tr("Nothing was written."), tr("Unlock it again."))
        return found

    def do_walled(self, compartment: UUID, act: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """One act behind a wall."""
        place = self.room(compartment)
        with place.transaction() as tx:
            result = act(tx, *args, **kwargs)
        self.after(place)
        return result

    def read_walled(self, compartment: UUID, query: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """A read behind a wall."""
        with self.room(compartment).reading() as session:
            return query(session, *args, **kwargs)

    def carry(self, what: str, /, *args: Any, **kwargs: Any) -> Any:
        """A frozen value over a wall, by its name in the bridge."""
        bridge = rooms.door("desk", "bridge")
        return getattr(bridge, what)(self, *args, **kwargs)

    # -- the law

    def objections(self, act: str, case: UUID | None) -> tuple[Reason, ...]:
        """What stands against an act now."""
        declared = ACTS[act]
        if declared.walled:
            return ()
        if case is None or not declared.in_case:
            return () if self.actor.role in declared.roles else (not_yours(declared, self.actor.role),)
        facts = self.read(case_facts, case)
        try:
            return may(declared, facts, ruleset(facts.ruleset), self.actor.role)
        except Refused as met:
            return met.reasons

    def article(self, act: str, case: UUID | None) -> str:
        """The rules and the article an act rests on."""
        name = RULES if case is None else self.read(case_facts, case).ruleset
        rule = ruleset(name).acts.get(act)
        return f"{ruleset_title(name)}, {rule.article}" if rule else ""

    def permits(self, case: UUID) -> tuple[Permit, ...]:
        """Every act of a case, and why not where it is closed."""
        facts = self.read(case_facts, case)
        return permits(ACTS, facts, ruleset(facts.ruleset), self.actor.role)

    def next_steps(self, case: UUID) -> tuple[NextStep, ...]:
        """What comes next in a case today."""
        facts = self.read(case_facts, case)
        if hidden := self.hidden():
            facts = replace(facts, deadlines=shown_deadlines(facts.deadlines, case, hidden))
        return next_steps(facts, ruleset(facts.ruleset), ACTS, self.actor.role, self.clock.now().day)

    def hidden(self) -> Hidden:
        """The entries of all cases that are closed to who is at the desk."""
        return self.read(hidden_entries, reader_of(self.actor.role), self.clock.now().day)

    # -- documents

    def render_preview(self, document: Any) -> bytes:
        """The PDF of a Document, without the work only an archive needs."""
        from app.documents.pdf import render_pdf

        return render_pdf(document, archival=False)

    @property
    def watermark(self) -> str:
        """What a practice store prints across its documents."""
        return tr("PRACTICE") if self.store.practice else ""

    def produce(self, place: Compartment | None = None) -> None:
        """Start producing everything still owed; each document once. An auditor's desk writes nothing."""
        where = place or self.store.record
        if where.actor.role is Role.AUDITOR:
            return
        head = where.head().text
        for owed in production.still_owed(where):
            if owed.id not in self.producing:
                self.producing.add(owed.id)
                self.start_production(where, owed, head)

    def start_production(self, where: Compartment, owed: Owed, head: str) -> None:
        """One document as a job. Trouble on the way leaves it owed and is told; the act that called for it stands."""

        def keep(made: production.Made) -> None:
            try:
                production.keep(where, made)
            except (Refused, Trouble) as met:
                failed(met)
                return
            self.producing.discard(owed.id)
            self.troubles.pop(owed.id, None)
            self.tell(where)

        def failed(met: Exception) -> None:
            self.producing.discard(owed.id)
            self.troubles[owed.id] = met
            if not isinstance(met, Refused | Trouble):
                raise met
            self.tell(where)

        watermark = self.watermark
        title = tr("Producing “{title}”", title=owed.title)
        self.jobs.start(title, lambda _: production.make(owed, head, watermark), keep, failed)

    def papers(self, case: UUID | None = None) -> tuple[Paper, ...]:
        """The documents of a case, or of all; not those replaced by a later version, nor those of sealed entries."""
        found, hidden = self.read(papers, case), self.hidden()
        replaced = {paper.supersedes for paper in found}
        return tuple(p for p in found if p.id not in replaced and (p.case, p.entry) not in hidden)

    def paper_bytes(self, paper: UUID, form: str) -> bytes:
        """The bytes of a produced document; ``form`` is "pdf" or "docx". KeyError when there is none."""
        return paper_bytes(self.store.record, paper, "docx" if form == "docx" else "pdf")

    def keep_file(self, path: str, progress: Progress | None = None) -> Kept:
        """A file of this workstation into the record's vault, ahead of the act that admits it."""
        return self.store.record.vault.lodge(Path(path), progress=progress)

    def in_vault(self, work: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        """``work(vault, *args)`` on the record's vault."""
        return work(self.store.record.vault, *args, **kwargs)

    def file_bytes(self, kept: UUID) -> bytes:
        """The plain bytes of a file in the record's vault."""
        return self.store.record.vault.read(kept)

    def close(self) -> None:
        """Lock everything."""
        self.lock_walled()
        self.store.close()
