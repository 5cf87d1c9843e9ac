"""Who may do what now, why not, and what comes next: one declaration read three ways."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.docket.rules.facts import STAGE_TITLES, CaseFacts, Deadline
from app.docket.rules.gates import GATES, OCCASIONS
from app.docket.rules.ruleset import ActRule, RuleSet, Track
from app.terms import Act, Reason, Role, Side, day_text, not_yours, tr


@dataclass(frozen=True)
class Permit:
    """An act and what stands against it now; no hard reason means it may be recorded."""

    act: Act
    article: str
    reasons: tuple[Reason, ...]

    @property
    def open(self) -> bool:
        """True when nothing stops it; soft reasons can be passed over with an override."""
        return not any(r.hard for r in self.reasons)


@dataclass(frozen=True)
class NextStep:
    """A line of "what comes next". ``state`` is overdue, due, open, blocked or waiting (another office holds it)."""

    act: str
    title: str
    detail: str
    state: str
    due: date | None = None
    days: int | None = None
    proof: tuple[str, ...] = ()


def may(act: Act, facts: CaseFacts, ruleset: RuleSet, role: Role) -> tuple[Reason, ...]:
    """Everything that stands against an act: office, stage, repetition, hard gates, then soft warnings."""
    rule = ruleset.rule(act.id)
    office = () if role in act.roles else (not_yours(act, role),)
    return (*office, *_law(rule, facts), *_beside(rule, facts, ruleset))


def _law(rule: ActRule, facts: CaseFacts) -> Iterable[Reason]:
    if rule.stages and facts.stage not in rule.stages:
        yield Reason(_wrong_stage(rule, facts), rule.article)
    if _spent(rule, facts):
        yield Reason(tr("This has been done and stands on the docket."), rule.article)
    for name in rule.gates:
        if missing := GATES[name](facts):
            yield Reason(tr("waits for: {missing}", missing=missing), rule.article)
    for name in rule.warnings:
        if missing := GATES[name](facts):
            yield Reason(tr("still open: {missing}", missing=missing), rule.article, hard=False)


def _spent(rule: ActRule, facts: CaseFacts) -> bool:
    """Done, and to be done once; an act of ``again_after`` lets it be done once more."""
    return rule.once and facts.count(rule.id) > (facts.count(rule.again_after) if rule.again_after else 0)


def _beside(rule: ActRule, facts: CaseFacts, ruleset: RuleSet) -> Iterable[Reason]:
    """What the tracks beside the stages object: one that was never opened, one that stays the whole case."""
    if rule.track and rule.step in {"within", "closes"} and not track_open(rule.track, facts, ruleset):
        title = tr(ruleset.tracks[rule.track].title)
        yield Reason(tr("waits for: {missing}", missing=title), rule.article)
    if rule.stages and rule.step != "opens":
        for track in staying(facts, ruleset):
            if track.name != rule.track:
                text = tr("The case is suspended: {track} ({article}).", track=tr(track.title), article=track.article)
                yield Reason(text, track.article, hard=False)


def track_open(name: str, facts: CaseFacts, ruleset: RuleSet) -> bool:
    """Whether a track was opened more often than closed, or what the room that keeps it reports as ``open_<track>``."""
    reported = facts.tallies.get(f"open_{name}")
    return reported > 0 if reported is not None else ruleset.opened(name, facts.done) > 0


def staying(facts: CaseFacts, ruleset: RuleSet) -> tuple[Track, ...]:
    """The open tracks that suspend the whole case by themselves."""
    return tuple(t for t in ruleset.tracks.values() if t.suspends == "the case" and track_open(t.name, facts, ruleset))


def _wrong_stage(rule: ActRule, facts: CaseFacts) -> str:
    here = tr(STAGE_TITLES[facts.stage])
    titles = list(dict.fromkeys(tr(STAGE_TITLES[s]) for s in sorted(rule.stages, key=lambda s: s.order)))
    if here in titles:
        here = tr(facts.stage.value.capitalize())
        titles = [tr(s.value.capitalize()) for s in sorted(rule.stages, key=lambda s: s.order)]
    return tr("Open in the stage {stages}; the case is in {here}.", stages=tr(" or ").join(titles), here=here)


def permits(acts: Mapping[str, Act], facts: CaseFacts, ruleset: RuleSet, role: Role) -> tuple[Permit, ...]:
    """Every act of the rule set that belongs in a case, open ones first, each with what stands against it."""
    known = sorted((r for r in ruleset.acts.values() if r.id in acts and acts[r.id].in_case), key=lambda r: r.order)
    found = [Permit(acts[r.id], r.article, may(acts[r.id], facts, ruleset, role)) for r in known]
    return tuple(sorted(found, key=lambda p: not p.open))


def next_steps(
    facts: CaseFacts, ruleset: RuleSet, acts: Mapping[str, Act], role: Role, today: date
) -> tuple[NextStep, ...]:
    """Dates to be met, then the acts the rules expect in this stage; a blocked one says what it waits for."""
    meets = {
        name: rule.id for rule in reversed(tuple(ruleset.acts.values())) if rule.id in acts for name in rule.closes
    }
    dated = [_dated(d, meets.get(d.name, ""), facts, today) for d in facts.open_deadlines]
    named = {step.act for step in dated}
    expected = sorted((r for r in ruleset.acts.values() if r.expected and r.id in acts), key=lambda r: r.order)
    undated = [
        _undated(acts[rule.id], rule, facts, ruleset, role)
        for rule in expected
        if rule.id not in named and facts.stage in rule.stages and not _spent(rule, facts) and not _idle(rule, facts)
    ]
    ranks = {"open": 0, "waiting": 1, "blocked": 2}
    return (*dated, *sorted(undated, key=lambda s: ranks[s.state]))


def _idle(rule: ActRule, facts: CaseFacts) -> bool:
    """There is nothing the act could be about: it is not expected."""
    return any(GATES[name](facts) for name in rule.gates if name in OCCASIONS)


def _dated(deadline: Deadline, act: str, facts: CaseFacts, today: date) -> NextStep:
    days = (deadline.due - today).days
    still = tr("suspended since {day}", day=day_text(deadline.held)) if deadline.held else ""
    detail = " · ".join(part for part in (deadline.article, side_name(facts, deadline.side), still) if part)
    if deadline.held:
        return NextStep(act, deadline.title, detail, "waiting", proof=deadline.proof)
    return NextStep(act, deadline.title, detail, "overdue" if days < 0 else "due", deadline.due, days, deadline.proof)


def _undated(act: Act, rule: ActRule, facts: CaseFacts, ruleset: RuleSet, role: Role) -> NextStep:
    hard = [r for r in may(act, facts, ruleset, role) if r.hard]
    if not hard:
        return NextStep(act.id, tr(act.title), rule.article, "open")
    office = role not in act.roles
    if office and len(hard) == 1:
        holders = ", ".join(sorted(tr(r.value) for r in act.roles))
        return NextStep(act.id, tr(act.title), f"{rule.article} · {tr('for the {who}', who=holders)}", "waiting")
    return NextStep(act.id, tr(act.title), "; ".join(r.text for r in hard[office:]), "blocked")


def side_name(facts: CaseFacts, side: Side) -> str:
    """The party's name for a party, otherwise the word for the side."""
    party = facts.party(side)
    return party.name if party else tr(side.value)
