"""Bringing in a case already under way: its acts replayed by the clock of their days, first in a rehearsal."""

from __future__ import annotations

import inspect
import re
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, is_dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy.orm import DeclarativeBase

from app.docket.acts import NewCase, NewParty, Step, begin, open_case
from app.docket.model import DeadlineRow, EntryRow
from app.docket.queries import case_facts
from app.exchange.rules.docket_import import CaseHead, DocketFile, Event, Outcome, Rehearsal
from app.store.base import new_id
from app.store.compartment import Compartment
from app.store.transaction import Tx
from app.terms import (
    ACTS,
    REGISTRY_STAFF,
    Override,
    Reason,
    Refused,
    Side,
    act,
    day_text,
    declaration,
    not_yours,
    refuse,
    tr,
)

Replayed = Callable[..., object]
Acts = Mapping[str, Replayed]
"""Acts by id; the desk, which knows every room, hands them in."""
GIVEN = ("tx", "case", "override")
"""What an act is handed beside its facts."""


class Replay(Tx):
    """The transaction of one row: its clock stands at the row's day, its entries say that they were brought in.

    What is recorded keeps the true moment and the true hand. Documents are not made anew: the papers of those days
    exist already, elsewhere.
    """

    def __init__(self, tx: Tx, docket: DocketFile, event: Event, last: Step | None = None) -> None:
        super().__init__(tx.session, tx._hand, event.clock, tx.vault)
        self.true, self.docket, self.event, self.last = tx, docket, event, last
        self.papers: list[str] = []
        self.entries: list[EntryRow] = []
        self.opened: list[tuple[str, date]] = []

    def add(self, row: DeclarativeBase) -> None:
        """Add a row; a docket entry bears the true moment of its recording and says where it comes from."""
        if isinstance(row, EntryRow):
            row.recorded, row.zone = self.true.moment.utc, self.true.moment.zone
            source = tr("Brought in from {file}, line {line}", file=self.docket.origin.file, line=self.event.line)
            row.detail = "; ".join(part for part in (row.detail, source) if part)
            self.entries.append(row)
        elif isinstance(row, DeadlineRow):
            self.opened.append((row.title, row.due))
        super().add(row)

    def record(self, act_id: str, subject: str, old: object, new: object, case: UUID | None = None) -> int:
        """The register entry, by the true clock, with the row of the file beside what the act says."""
        said = dict(new) if isinstance(new, Mapping) else {"content": new}
        return self.true.record(act_id, subject, old, {**said, "brought_in": self.row()}, case)

    def row(self) -> dict[str, object]:
        """The file with its hash, the row as it stands there, and who brings it in."""
        told = {name: value for name, value in asdict(self.event).items() if value not in (None, "", {})}
        mapping = {"mapping": self.docket.mapping} if self.docket.mapping else {}
        return {"file": self.docket.origin, **mapping, "row": told, "by": self.actor.name}

    def owe(self, kind: str, facts: object, *, case: UUID | None, title: str, entry: int | None = None) -> UUID:  # noqa: ARG002  as it is called
        """No document; its title is told."""
        self.papers.append(title)
        return new_id()


class _RolledBack(Exception):
    """Carries what a rehearsal found out of the transaction it undoes."""

    def __init__(self, found: Rehearsal) -> None:
        self.found = found


@act("exchange.enter_history", "Enter an event of a docket brought in", REGISTRY_STAFF, in_case=False)
def enter_history(
    tx: Tx, case: UUID | None, docket: DocketFile, event: Event, why: tuple[str, ...] = (), after: Step | None = None
) -> Step:
    """Enters what the file says of an event that no act covers, and nothing else. Without a case, opens it.

    ``why``: the reasons for which the act the mapping names was refused. ``after``: the step of the entry just before,
    so that a long docket is not looked up anew for each of its rows.
    """
    step = followed(tx, after) if after else begin(tx, enter_history, case) if case else opened(tx, docket.head)
    step.enter(event.title, by=event.side, day=event.day, detail="; ".join(told(event, why)))
    return step


def followed(tx: Tx, after: Step) -> Step:
    """The step of the next entry in the same case."""
    step = Step(tx, after.declared, after.rule, after.case, None)
    step.number = after.number
    return step


def told(event: Event, why: tuple[str, ...] = ()) -> Iterator[str]:
    """What else the row says, in words."""
    if event.kind != event.title:
        yield tr("Kind: {kind}", kind=event.kind)
    if event.actor and event.actor.casefold() != event.side.value:
        yield tr("Acting: {actor}", actor=event.actor)
    if event.sent:
        yield tr("Sent on {day}", day=day_text(event.sent))
    if event.received:
        yield tr("Received on {day}", day=day_text(event.received))
    if event.document:
        yield tr("Document: {document}", document=event.document)
    if event.note:
        yield tr("Note: {note}", note=event.note)
    if why:
        yield tr("Not entered as {act}: {why}", act=tr(ACTS[event.act].title), why=" ".join(why))


def opened(tx: Tx, head: CaseHead | None) -> Step:
    """The case as its mapping tells it."""
    if head is None:
        raise Refused(tr("Nothing says which case this is: a table [case] is missing."))
    today = tx.true.moment.day if isinstance(tx, Replay) else tx.moment.day
    parties = (NewParty(Side.CLAIMANT, head.claimant, ""), NewParty(Side.RESPONDENT, head.respondent, ""))
    new = NewCase(
        title=head.title or tr("{a} v. {b}", a=head.claimant, b=head.respondent),
        parties=parties,
        registered=head.registered or today,
        seat=head.seat,
        language=head.language,
        arbitrators=head.arbitrators,
        ruleset=head.ruleset,
    )
    step = open_case(tx, enter_history, new)
    if head.commenced is not None:
        step.commence(head.commenced)
    return step


@act("exchange.import_docket", "Bring in a case already under way", REGISTRY_STAFF, in_case=False)
def import_docket(tx: Tx, docket: DocketFile, acts: Acts, *, lenient: bool = False) -> UUID:
    """Brings in a whole docket in one transaction; Refused, and nothing written, where one row is refused.

    ``lenient``: a row that is refused as an act becomes an entry only, which says why. Gives the case's id.
    """
    case, found = replayed(tx, docket, acts, lenient=lenient)
    refuse(tuple(Reason(tr("Line {line}: {why}", line=one.event.line, why=" ".join(one.why)))
                 for one in found.refused))  # fmt: skip
    if case is None:
        raise Refused(tr("There is no event in this file."))
    return case


def rehearse(place: Compartment, docket: DocketFile, acts: Acts, *, lenient: bool = False) -> Rehearsal:
    """What ``import_docket`` would do, row by row, in a transaction that is rolled back. Refused for other offices."""
    declared = declaration(import_docket)
    if place.actor.role not in declared.roles:
        raise Refused(not_yours(declared, place.actor.role))
    try:
        with place.transaction() as tx:
            raise _RolledBack(replayed(tx, docket, acts, lenient=lenient)[1])
    except _RolledBack as met:
        return met.found


def replayed(tx: Tx, docket: DocketFile, acts: Acts, *, lenient: bool) -> tuple[UUID | None, Rehearsal]:
    """Every row in turn; a refused one leaves nothing, and those after it are tried all the same."""
    case: UUID | None = None
    last: Step | None = None
    found: list[Outcome] = []
    for event in docket.events:
        replay = Replay(tx, docket, event, last)
        case, outcome = _row(replay, case, acts, lenient=lenient)
        last = replay.last if outcome.state == "entry" else None
        found.append(outcome)
    if case is None:
        return None, Rehearsal("", tuple(found))
    facts = case_facts(tx.session, case)
    return case, Rehearsal(facts.number, tuple(found), facts.stage.value)


def _row(tx: Replay, case: UUID | None, acts: Acts, *, lenient: bool) -> tuple[UUID | None, Outcome]:
    """One row as its act, as an entry only, or refused."""
    event, met = tx.event, Outcome(tx.event, "entry", tx.event.title)
    if event.act:
        made, met = _tried(tx, "act", case, lambda: performed(tx, acts[event.act], case))
        if met.state == "act" or not lenient:
            return made, met
    return _tried(tx, "entry", case, lambda: entered(tx, case, met.why), met)


def entered(tx: Replay, case: UUID | None, why: tuple[str, ...]) -> UUID:
    """An entry only; the next one follows it."""
    tx.last = enter_history(tx, case, tx.docket, tx.event, why, tx.last)
    return tx.last.case.id


def _tried(
    tx: Replay, state: str, case: UUID | None, work: Callable[[], UUID | None], before: Outcome | None = None
) -> tuple[UUID | None, Outcome]:
    """What came of one row; what a refusal had written by then is undone."""
    event, reasons = tx.event, before.why if before else ()
    tx.papers.clear()
    try:
        with tx.session.begin_nested():
            made = work()
    except Refused as met:
        pressing = [reason for reason in met.reasons if not reason.noted]
        soft = not any(reason.hard for reason in pressing)
        tx.entries.clear()
        tx.opened.clear()
        why = tuple(dict.fromkeys((*reasons, *map(str, pressing))))
        return case, Outcome(event, "refused", event.title, why=why, soft=soft)
    passed = tuple(filter(None, (event.passed.reason, event.passed.order))) if event.passed and state == "act" else ()
    entry = tx.entries[-1] if tx.entries else None
    title, number = (entry.title, entry.number) if entry else (event.title, 0)
    return made, Outcome(event, state, title, number, reasons or passed, tuple(tx.opened), tuple(tx.papers))


def performed(tx: Replay, function: Replayed, case: UUID | None) -> UUID | None:
    """The act of a row by its own facts; the case it belongs to, or the one it opens."""
    declared = declaration(function)
    if declared.in_case and case is None:
        raise Refused(tr("No case is open yet: the first event opens it."))
    if not declared.in_case and case is not None:
        raise Refused(tr("The case is open already."))
    event = tx.event
    override = Override(event.passed.reason, event.passed.order) if event.passed else None
    names = inspect.signature(function).parameters
    given: dict[str, Any] = {"case": case, "override": override}
    given = {name: value for name, value in given.items() if name in names}
    result = function(tx, **given, **facts_of(function, event))
    return case or (result if isinstance(result, UUID) else None)


def facts_of(function: Replayed, event: Event) -> dict[str, Any]:
    """The facts of a row as the act takes them; Refused where they do not fit."""
    hints = typing.get_type_hints(inspect.unwrap(function))
    asked = {name: one for name, one in inspect.signature(function).parameters.items() if name not in GIVEN}
    said = {name: instants(value, event.zone) for name, value in event.facts.items()}
    needed = [name for name, one in asked.items() if one.default is one.empty]
    if len(needed) == 1 and is_dataclass(hints[needed[0]]):
        said = {needed[0]: said}
    if missing := [name for name in needed if name not in said]:
        raise Refused(tr("The file does not say: {name}.", name=", ".join(missing)))
    if strange := sorted(set(said) - set(asked)):
        raise Refused(tr("The act knows no fact named {name}.", name=", ".join(strange)))
    try:
        made = {name: msgspec.convert(value, hints[name]) for name, value in said.items()}
    except msgspec.ValidationError as met:
        raise Refused(tr("The facts do not fit the act: {why}.", why=plain(str(met)))) from None
    if strange := sorted(lost(said, msgspec.to_builtins(made))):
        raise Refused(tr("The act knows no fact named {name}.", name=", ".join(strange)))
    return made


def lost(said: Any, kept: Any) -> Iterator[str]:
    """The names of facts that the act's value has no place for."""
    if isinstance(said, dict) and isinstance(kept, dict):
        for name, value in said.items():
            yield from lost(value, kept[name]) if name in kept else (name,)
    elif isinstance(said, list) and isinstance(kept, list):
        for one, other in zip(said, kept, strict=False):
            yield from lost(one, other)


def plain(text: str) -> str:
    """A reader's complaint in plain words: where, then what."""
    what, _, where = text.partition(" - at ")
    missing, strange = re.search("required field `(.*)`", what), re.search("enum value (.*)", what)
    if missing:
        said = tr("{name} is missing", name=missing[1])
    elif strange:
        said = tr("{word} is not one of its words", word=strange[1].strip("'"))
    else:
        said = tr("it is of another kind")
    place = where.strip("`").removeprefix("$").removeprefix(".")
    return f"{place}: {said}" if place else said


def instants(value: Any, zone: str) -> Any:
    """Facts with every point in time as the court keeps it; one without an offset is told in the row's zone."""
    if isinstance(value, datetime):
        at = value if value.tzinfo else value.replace(tzinfo=ZoneInfo(zone))
        return {"utc": at.astimezone(UTC), "zone": zone, "original": str(value)}
    if isinstance(value, dict):
        return {name: instants(one, zone) for name, one in value.items()}
    return [instants(one, zone) for one in value] if isinstance(value, list) else value
