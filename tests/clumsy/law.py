"""The law once more, plainly: what must hold after each act, recomputed from the docket and the pinned rules."""

from __future__ import annotations

import calendar
import dataclasses
import functools
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import holidays
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.docket.model import DeadlineRow, EntryRow
from app.docket.queries import case_facts, ruleset
from app.docket.rules import GATES, ActRule, CaseFacts, Period, RuleSet, Stage
from app.docket.rules.calendars import Calendar
from app.docket.rules.permission import next_steps, permits
from app.terms import ACTS, Moment, Override, Role, Side


@dataclass(frozen=True)
class Line:
    """A docket entry, whole."""

    number: int
    act: str
    title: str
    detail: str
    side: str
    day: date
    actor: str
    recorded: str
    strikes: int | None


@dataclass(frozen=True)
class Due:
    """A date of a case, whole."""

    id: UUID
    name: str
    side: Side
    due: date
    original: date
    opened_by: int
    closed_by: int | None
    track: str
    held: date | None
    kinds: tuple[str, ...]
    trigger: date | None


@dataclass(frozen=True)
class Book:
    """All the docket says of a case at one moment."""

    facts: CaseFacts
    lines: tuple[Line, ...]
    dates: Mapping[UUID, Due]

    @property
    def rules(self) -> RuleSet:
        return ruleset(self.facts.ruleset)


@dataclass(frozen=True)
class Fault:
    """Something that must not be. ``kind`` names the promise that was broken, and in which act."""

    kind: str
    text: str


@dataclass
class Run:
    """How far a period has run, by the clerk's own reckoning: last day before any roll, days left while it stands."""

    last: date
    rolls: bool
    left: int = 0


@dataclass
class Done:
    """An act that was acknowledged."""

    act: str
    args: Mapping[str, Any]
    override: Override | None
    now: Moment
    runs: dict[UUID, Run] = field(default_factory=dict)


def book(session: Session, case: UUID) -> Book:
    """What the docket says."""
    facts = case_facts(session, case)
    rows = session.scalars(select(EntryRow).where(EntryRow.case == case).order_by(EntryRow.number))
    lines = tuple(
        Line(r.number, r.act, r.title, r.detail, r.side, r.day, r.actor, r.recorded.isoformat(), r.strikes)
        for r in rows
    )
    opened = {r.id: r.opened_by for r in session.scalars(select(DeadlineRow).where(DeadlineRow.case == case))}
    dates = {
        d.id: Due(
            d.id, d.name, d.side, d.due, d.original, opened[d.id], d.closed_by, d.track, d.held,
            tuple(s.kind for s in d.steps), next((s.day for s in d.steps if s.kind == "trigger"), None),
        )
        for d in facts.deadlines
    }  # fmt: skip
    return Book(facts, lines, dates)


# ---------------------------------------------------------------- time, counted on the fingers


@functools.cache
def national(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    """A country's official holidays; none for one that is not known."""
    try:
        with warnings.catch_warnings():
            return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
    except NotImplementedError:
        return frozenset()


def rests(one: Calendar, day: date) -> bool:
    """Whether a day is one of rest."""
    for local in one.local:
        if local.day == day:
            return not local.works
    official = national(one.country, one.subdivision or None, day.year) if one.country else frozenset[date]()
    return day in official or day in one.holidays or day.isoweekday() in one.weekend


def rolled(day: date, whose: tuple[Calendar, ...]) -> date:
    """The first day on which nobody rests."""
    while any(rests(one, day) for one in whose):
        day += timedelta(days=1)
    return day


def counted(trigger: date, period: Period, rules: RuleSet) -> date:
    """The last day of a period before it rolls."""
    if not period.months:
        early = 0 if rules.receipt.day_one == "day after receipt" else 1
        return trigger + timedelta(days=period.days - early)
    year, month = trigger.year, trigger.month + period.months
    while month > 12:
        year, month = year + 1, month - 12
    return date(year, month, min(trigger.day, calendar.monthrange(year, month)[1]))


def whose(facts: CaseFacts, side: Side, rules: RuleSet) -> tuple[Calendar, ...]:
    """Who rests: the addressees, or the seat."""
    return facts.calendars(Side.TRIBUNAL if rules.receipt.calendar == "seat" else side)


def days_in(value: object) -> Iterator[date]:
    """Every day named in what was filled in."""
    if isinstance(value, Moment):
        yield value.day
    elif isinstance(value, date):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from days_in(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from days_in(one)
    elif dataclasses.is_dataclass(value):
        for f in dataclasses.fields(value):
            yield from days_in(getattr(value, f.name))


# ---------------------------------------------------------------- after an act


def after(before: Book | None, now: Book, done: Done) -> Iterator[Fault]:
    """Everything wrong with what an act left on the docket of its case."""
    old = before.lines if before else ()
    new = now.lines[len(old) :]
    act = done.act
    if now.lines[: len(old)] != old:
        yield Fault(f"history {act}", "an entry that stood on the docket was changed")
    if [line.number for line in now.lines] != list(range(1, len(now.lines) + 1)):
        yield Fault(f"numbering {act}", f"{[line.number for line in now.lines]}")
    if not new or new[0].act != act or any(line.act not in {act, *ALONG} for line in new):
        yield Fault(f"entry {act}", f"entered {[line.act for line in new]}")
    struck = [line.strikes for line in now.lines if line.strikes]
    if len(struck) != len(set(struck)) or any(n >= line.number for line in now.lines if (n := line.strikes)):
        yield Fault(f"strike {act}", f"struck {struck}")
    yield from stage_law(before, now, done)
    yield from dates_law(before, now, done)


def stage_law(before: Book | None, now: Book, done: Done) -> Iterator[Fault]:
    """The act was open, and the stage is where the pinned rules lead."""
    rule = now.rules.acts.get(done.act)
    if rule is None:
        yield Fault(f"law {done.act}", "the rules do not know this act")
        return
    here = before.facts.stage if before else Stage.FILED
    if before is not None:
        yield from open_law(rule, before.facts, done)
        if before.rules.digest != now.rules.digest:
            yield Fault(f"pin {done.act}", "the case goes by other rules")
    there = here
    for line in now.lines[len(before.lines) if before else 0 :]:
        there = target(now.rules.acts[line.act], there, now.facts)
    if now.facts.stage is not there:
        yield Fault(f"stage {done.act}", f"{here.value} should lead to {there.value}, not {now.facts.stage.value}")


def open_law(rule: ActRule, facts: CaseFacts, done: Done) -> Iterator[Fault]:
    if rule.stages and facts.stage not in rule.stages:
        yield Fault(f"wrong stage {rule.id}", facts.stage.value)
    again = facts.count(rule.again_after) if rule.again_after else 0
    if rule.once and facts.count(rule.id) > again:
        yield Fault(f"twice {rule.id}", "it stands on the docket")
    shut = [gate for gate in rule.gates if GATES[gate](facts)]
    if shut:
        yield Fault(f"gate {rule.id}", ", ".join(shut))
    soft = [gate for gate in rule.warnings if GATES[gate](facts)]
    if soft and not (done.override and done.override.reason.strip()):
        yield Fault(f"override {rule.id}", ", ".join(soft))


def target(rule: ActRule, here: Stage, facts: CaseFacts) -> Stage:
    """Where an act leads, with the facts as they are afterwards."""
    if rule.moves_to is None or (rule.moves_to.order <= here.order and not rule.back):
        return here
    return here if rule.moves_when and GATES[rule.moves_when](facts) else rule.moves_to


def replayed(now: Book) -> frozenset[Stage]:
    """Where the docket alone can have led; a move that waits for a gate may have happened or not."""
    found = {Stage.FILED}
    for line in now.lines:
        rule = now.rules.acts[line.act]
        moved = set()
        for here in found:
            to = rule.moves_to
            goes = to is not None and (to.order > here.order or rule.back)
            moved |= {to} if goes and to else {here}
            if goes and rule.moves_when:
                moved.add(here)
        found = moved
    return frozenset(found)


# ---------------------------------------------------------------- dates


def dates_law(before: Book | None, now: Book, done: Done) -> Iterator[Fault]:
    """Every date new, moved, stopped or met, and nothing else."""
    old = before.dates if before else {}
    gone = old.keys() - now.dates.keys()
    if gone:
        yield Fault(f"date lost {done.act}", ", ".join(old[one].name for one in gone))
    number = (len(before.lines) if before else 0) + 1
    for ident, due in now.dates.items():
        if ident in old:
            yield from kept_law(old[ident], due, before or now, now, done)
        else:
            if due.opened_by != number:
                yield Fault(f"opened by {done.act}", f"{due.name} by {due.opened_by}")
            yield from opened_law(due, before or now, now, done)


def opened_law(due: Due, before: Book, now: Book, done: Done) -> Iterator[Fault]:
    """A new date: a period of the rules counted again, or one fixed by the act."""
    where = f"{done.act} {due.name}"
    if due.original != due.due:
        yield Fault(f"original {where}", f"{due.original} {due.due}")
    if due.trigger is None:
        done.runs[due.id] = Run(due.due, rolls=False)
        if not {"fixed", "event"} & set(due.kinds):
            yield Fault(f"unfounded {where}", " ".join(due.kinds))
        if due.due not in set(days_in(done.args)) and due.due >= now.facts.registered:
            yield Fault(f"fixed {where}", f"{due.due} is nowhere in what was filled in")
        return
    rule = now.rules.rule(done.act)
    every = [period for one in now.rules.acts.values() for period in one.opens]
    period = next((p for p in (*rule.opens, *every) if p.name == due.name), None)
    if period is None:
        yield Fault(f"unfounded {where}", "no rule opens it")
        return
    if due.trigger not in {*days_in(done.args), now.lines[-1].day, now.facts.commenced}:
        yield Fault(f"trigger {where}", f"{due.trigger}")
    last = counted(due.trigger, period, now.rules)
    done.runs[due.id] = Run(last, rolls=now.rules.receipt.roll != "none")
    right = rolled(last, whose(before.facts, due.side, now.rules)) if done.runs[due.id].rolls else last
    if due.due != right:
        yield Fault(f"due {where}", f"{due.due}, but {right} from {due.trigger} and {period.days}/{period.months}")
    standing = [s for s in before.facts.suspensions if s.track in {"", due.track}]
    held = max(standing[0].day, due.trigger) if standing else None
    done.runs[due.id].left = max(0, (last - held).days) if held else 0
    _, held = along(Due(**{**vars(due), "held": held}), (due.due, held), before, now, done)
    if due.held != held:
        yield Fault(f"held {where}", f"{due.held}, but {held}")


def kept_law(old: Due, due: Due, before: Book, now: Book, done: Done) -> Iterator[Fault]:
    """A date that stood: nothing about it changes but by an act that says so."""
    where = f"{done.act} {due.name}"
    same = (due.name, due.side, due.original, due.opened_by, due.track)
    if same != (old.name, old.side, old.original, old.opened_by, old.track):
        yield Fault(f"changed {where}", f"{old} -> {due}")
    if due.closed_by != old.closed_by and (old.closed_by is not None or (due.closed_by or 0) <= len(before.lines)):
        yield Fault(f"closed {where}", f"{old.closed_by} -> {due.closed_by}")
    if old.closed_by is not None:
        right = (old.due, old.held)
    else:
        right = along(old, MOVERS.get(done.act, unmoved)(old, before, now, done), before, now, done)
    if (due.due, due.held) != right:
        yield Fault(f"moved {where}", f"{(old.due, old.held)} -> {(due.due, due.held)}, but {right}")


Where = tuple[date, date | None]


def along(old: Due, found: Where, before: Book, now: Book, done: Done) -> Where:
    """What the suspensions do to a date that an act begins or ends beside its own matter."""
    if done.act in ALONG:
        return found
    was = dataclasses.replace(old, due=found[0], held=found[1])
    stood, stands = ({s.id: s for s in b.facts.suspensions} for b in (before, now))
    for one in (stands[i] for i in stands.keys() - stood.keys()):
        found = stopped(
            was, before, now, Done(done.act, {"day": one.day, "track": one.track}, None, done.now, done.runs)
        )
    for one in (stood[i] for i in stood.keys() - stands.keys()):
        day = next(line.day for line in reversed(now.lines) if line.act == "docket.resume_case")
        found = resumed(was, before, now, Done(done.act, {"day": day, "suspension": one.id}, None, done.now, done.runs))
    return found


def unmoved(old: Due, _before: Book, _now: Book, _done: Done) -> Where:
    return old.due, old.held


def ordered(old: Due, _before: Book, _now: Book, done: Done) -> Where:
    """Extended or shortened by an order."""
    if done.args["deadline"] != old.id:
        return old.due, old.held
    run, new = done.runs[old.id], done.args["due"]
    run.last, run.rolls = new, False
    if old.held:
        run.left = max(0, (new - old.held).days)
    return new, old.held


def stopped(old: Due, _before: Book, _now: Book, done: Done) -> Where:
    """Standing still from the day of the suspension; one that has run out by then does not."""
    day = done.args["day"]
    if done.args["track"] not in {"", old.track} or old.held or old.due < day or "event" in old.kinds:
        return old.due, old.held
    done.runs[old.id].left = max(0, (done.runs[old.id].last - day).days)
    return old.due, day


def resumed(old: Due, before: Book, now: Book, done: Done) -> Where:
    """What was left runs from the day after, unless another suspension stands."""
    ended = next(s for s in before.facts.suspensions if s.id == done.args["suspension"])
    others = [s for s in before.facts.suspensions if s.id != ended.id and s.track in {"", old.track}]
    if old.held is None or ended.track not in {"", old.track} or others:
        return old.due, old.held
    run = done.runs[old.id]
    run.last, run.rolls = max(done.args["day"], old.held) + timedelta(days=run.left), True
    return rolled(run.last, before.facts.calendars(old.side)), None


def recalendared(old: Due, before: Book, now: Book, done: Done) -> Where:
    """Only dates the clerk chose follow a changed calendar."""
    run = done.runs[old.id]
    same = whose(before.facts, old.side, now.rules) == whose(now.facts, old.side, now.rules)
    if old.id not in done.args["move"] or old.held or not run.rolls or same:
        return old.due, old.held
    return rolled(run.last, whose(now.facts, old.side, now.rules)), old.held


ALONG = frozenset({"docket.stay_case", "docket.resume_case"})
"""Acts that other acts perform beside their own."""
MOVERS = {
    "docket.extend_deadline": ordered, "docket.shorten_deadline": ordered, "docket.stay_case": stopped,
    "docket.resume_case": resumed, "docket.change_calendar": recalendared, "docket.declare_local_day": recalendared,
}  # fmt: skip


# ---------------------------------------------------------------- what is offered


def offered(now: Book, role: Role, today: date) -> Iterator[Fault]:
    """The list of acts, what comes next and the running dates say the same."""
    allowed = {p.act.id: p for p in permits(ACTS, now.facts, now.rules, role)}
    if now.facts.stage not in replayed(now):
        yield Fault("replay", f"the docket does not lead to {now.facts.stage.value}")
    for step in next_steps(now.facts, now.rules, ACTS, role, today):
        if step.state == "open" and not allowed[step.act].open:
            yield Fault(f"next {step.act}", "it comes next and is not permitted")
        if step.state in {"due", "overdue"} and (step.due is None or (step.due < today) != (step.state == "overdue")):
            yield Fault(f"next {step.act}", f"{step.state} {step.due}")
    running = {d.id for d in now.facts.running_deadlines}
    if running != {d.id for d in now.dates.values() if d.closed_by is None and d.held is None}:
        yield Fault("running", "a date that stands still runs, or the other way round")
