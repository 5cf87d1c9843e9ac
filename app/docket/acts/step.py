"""Acts on the book, and ``begin``: the one way any room enters something on the docket of a case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy import func, select

from app.docket.acts.lawbook import pin_older, pinned
from app.docket.model import BarredRow, CaseRow, DeadlineRow, EntryRow, MemberRow, PartyRow, TallyRow
from app.docket.queries import case_facts, ruleset
from app.docket.rules import (
    GATES,
    ActRule,
    CaseFacts,
    Counting,
    PartyFacts,
    Period,
    ProofStep,
    Received,
    Stage,
    due_date,
    may,
)
from app.docket.rules.periods import Steps
from app.docket.rules.suspension import began, suspended
from app.store.transaction import Tx
from app.terms import (
    Act,
    Override,
    Reason,
    Side,
    declaration,
    refuse,
    tr,
)


@dataclass(frozen=True)
class NewParty:
    """A party as the notice names it; see ``PartyFacts`` for units."""

    side: Side
    name: str
    short: str
    address: str = ""
    agent: str = ""
    email: str = ""
    zone: str = "UTC"
    weekend: tuple[int, ...] = (6, 7)
    holidays: tuple[date, ...] = ()
    country: str = ""
    subdivision: str = ""


@dataclass(frozen=True)
class NewCase:
    """What opens a case. ``title`` is the short caption, "A v. B"."""

    title: str
    parties: tuple[NewParty, ...]
    registered: date
    seat: str
    language: str = "English"
    arbitrators: int = 3
    ruleset: str = "ctr-2026"


class Step:
    """One act under way in one case: what was checked, and what it leaves on the docket."""

    def __init__(self, tx: Tx, declared: Act, rule: ActRule, case: CaseFacts, override: Override | None) -> None:
        self.tx, self.declared, self.rule, self.case = tx, declared, rule, case
        self._override = override
        self.number = case.entries

    @property
    def article(self) -> str:
        """The article of the rule set this act rests on."""
        return self.rule.article

    def enter(
        self,
        title: str,
        *,
        by: Side,
        day: date | None = None,
        detail: str = "",
        old: object = None,
        new: object = None,
        trigger: date | None = None,
        received: Received | None = None,
        opens: Mapping[str, Side] | None = None,
        closes: tuple[str, ...] | None = None,
        strikes: int | None = None,
    ) -> int:
        """Write the next docket entry and its register entry; close and open dates; move the stage. The number.

        ``day`` is the local date of the act (default: today in the desk's zone); ``trigger`` the day a period runs
        from (default ``day``), ``received`` the receipt that fell on that day. ``opens`` names which periods of the
        rule open and for whom, ``closes`` which dates are met; both default to all that the rule set gives.
        """
        on = day or self.tx.moment.day
        self.number += 1
        self.tx.add(self._entry(title, by, on, detail, strikes))
        self._close(self.rule.closes if closes is None else closes)
        chosen = {p.name: p.side for p in self.rule.opens} if opens is None else opens
        for period in self.rule.opens:
            if period.name in chosen:
                self._open(period, chosen[period.name], trigger or on, received)
        self._move()
        subject = tr("docket entry {n} of {case}", n=self.number, case=self.case.number)
        self.tx.record(self.declared.id, subject, old, self._written(title, new), case=self.case.id)
        return self.number

    def _entry(self, title: str, by: Side, day: date, detail: str, strikes: int | None) -> EntryRow:
        return EntryRow(
            case=self.case.id,
            number=self.number,
            act=self.declared.id,
            title=title,
            detail=detail,
            side=by.value,
            day=day,
            recorded=self.tx.moment.utc,
            zone=self.tx.moment.zone,
            actor=self.tx.actor.name,
            strikes=strikes,
        )

    def _written(self, title: str, new: object) -> dict[str, object]:
        written: dict[str, object] = {"entry": self.number, "title": title, "content": new}
        if self._override is not None:
            written["override"] = self._override
        return written

    def _open(self, period: Period, side: Side, trigger: date, received: Received | None = None) -> None:
        law = ruleset(self.case.ruleset).receipt
        whose = self.case.calendars(Side.TRIBUNAL if law.calendar == "seat" else side)
        counting = Counting(law.day_one == "day after receipt", law.roll != "none")
        found = due_date(
            trigger, period.days, whose, period.article, tr(period.runs_from), months=period.months, received=received,
            counting=counting,
        )  # fmt: skip
        self._date(period.name, period.title, side, found.day, period.article, found.steps, period.track)

    def open(self, name: str, side: Side, trigger: date) -> None:
        """Open a period of the rule set by its name, whichever act it stands under; nothing where there is none."""
        acts = ruleset(self.case.ruleset).acts.values()
        found = next((period for act in acts for period in act.opens if period.name == name), None)
        if found is not None:
            self._open(found, side, trigger)

    def deadline(self, name: str, title: str, side: Side, due: date, article: str, *, event: bool = False) -> None:
        """Open a date fixed by this entry. An ``event``, a hearing day for instance, does not stand still."""
        fixed = ProofStep("event" if event else "fixed", day=due, words=article)
        self._date(name, title, side, due, article, (fixed,), "")

    def _date(self, name: str, title: str, side: Side, due: date, article: str, steps: Steps, track: str) -> None:
        belongs, runs_from = track or self.rule.track, began(steps)
        over = next((one for one in self.case.suspensions if one.covers(belongs)), None) if runs_from else None
        held = max(over.day, runs_from) if over and runs_from else None
        if over and held:
            steps = suspended(steps, due, held, over.order)
        self.tx.add(
            DeadlineRow(
                case=self.case.id,
                name=name,
                title=title,
                side=side.value,
                due=due,
                original=due,
                article=article,
                proof=msgspec.json.encode(steps).decode(),
                opened_by=self.number,
                closed_by=None,
                track=belongs,
                held=held,
            )
        )

    def meet(self, deadline: UUID) -> None:
        """Close one date as met by this entry; for acts that meet some dates of a name and not others."""
        self.tx.session.get_one(DeadlineRow, deadline).closed_by = self.number

    def _close(self, names: tuple[str, ...]) -> None:
        if not names:
            return
        wanted = select(DeadlineRow).where(
            DeadlineRow.case == self.case.id, DeadlineRow.closed_by.is_(None), DeadlineRow.name.in_(names)
        )
        for row in self.tx.session.scalars(wanted):
            row.closed_by = self.number

    def _move(self) -> None:
        target = self.rule.moves_to
        if target is None or (target.order <= self.case.stage.order and not self.rule.back):
            return
        if self.rule.moves_when:
            self.tx.session.flush()
            if GATES[self.rule.moves_when](case_facts(self.tx.session, self.case.id)):
                return
        self._row().stage = target.value

    def commence(self, day: date) -> None:
        """Fix the day on which proceedings commenced (Article 3(2))."""
        self._row().commenced = day

    def seat(self, name: str, *, presiding: bool) -> None:
        """Put a member on the bench of the case, so that every room can name who signs for the tribunal."""
        self.tx.add(MemberRow(case=self.case.id, name=name, presiding=presiding, entry=self.number))

    def unseat(self, name: str) -> None:
        """Take a member off the bench from this entry on; what it signed before keeps its name."""
        wanted = select(MemberRow).where(MemberRow.case == self.case.id, MemberRow.left.is_(None))
        for row in self.tx.session.scalars(wanted.where(MemberRow.name == name)):
            row.left = self.number

    def preside(self, name: str) -> None:
        """Let a member who sits preside from now on."""
        wanted = select(MemberRow).where(MemberRow.case == self.case.id, MemberRow.left.is_(None))
        for row in self.tx.session.scalars(wanted):
            row.presiding = row.name == name

    def bar(self, name: str) -> None:
        """Keep a person off the bench of this case: who mediates does not judge."""
        self.tx.add(BarredRow(case=self.case.id, name=name.strip(), entry=self.number))

    def resize(self, arbitrators: int) -> None:
        """Fix the number of arbitrators (Article 7)."""
        self._row().arbitrators = arbitrators

    def place(self, name: str) -> None:
        """Fix the place of arbitration (Article 18); hearings may be held elsewhere."""
        self._row().seat = name

    def speak(self, language: str) -> None:
        """Fix the language or languages of the proceedings (Article 19)."""
        self._row().language = language

    def _row(self) -> CaseRow:
        return self.tx.session.get_one(CaseRow, self.case.id)

    def tally(self, name: str, value: int) -> None:
        """Report a number for gates to read; before ``enter`` when the entry's own stage move depends on it."""
        row = self.tx.session.get(TallyRow, (self.case.id, name))
        if row is None:
            self.tx.add(TallyRow(case=self.case.id, name=name, value=value))
        else:
            row.value = value

    def owe(self, kind: str, facts: object, title: str) -> UUID:
        """A document owed because of this entry."""
        return self.tx.owe(kind, facts, case=self.case.id, title=title, entry=self.number)


def begin(tx: Tx, function: Callable[..., object], case: UUID, override: Override | None = None) -> Step:
    """Check an act against the case's rule set; Refused with every reason that stands against it.

    A room that passes over soft objections of its own gives the same override: it goes on the register either way.
    """
    declared = declaration(function)
    facts = pinned_facts(tx, case)
    rules = ruleset(facts.ruleset)
    refuse(may(declared, facts, rules, tx.actor.role), override)
    stated = override if override and override.reason.strip() else None
    return Step(tx, declared, rules.rule(declared.id), facts, stated)


def pinned_facts(tx: Tx, case: UUID) -> CaseFacts:
    """The facts of a case, pinned to the text of its rules if an older store left that open."""
    if (row := tx.session.get(CaseRow, case)) is not None:
        pin_older(tx, row)
    return case_facts(tx.session, case)


def open_case(tx: Tx, function: Callable[..., object], new: NewCase) -> Step:
    """Open a case under the next number of its year; the step enters what opened it."""
    refuse(_unopenable(new))
    rules = pinned(tx, new.ruleset)
    row = CaseRow(
        number=next_number(tx, new.registered.year),
        title=new.title,
        ruleset=rules.id,
        ruleset_version=rules.digest,
        stage=Stage.FILED.value,
        seat=new.seat,
        language=new.language,
        arbitrators=new.arbitrators,
        registered=new.registered,
        commenced=None,
    )
    tx.add(row)
    for party in new.parties:
        tx.add(_party_row(row.id, party))
    declared = declaration(function)
    return Step(tx, declared, rules.rule(declared.id), case_facts(tx.session, row.id), None)


def _unopenable(new: NewCase) -> tuple[Reason, ...]:
    sides = {p.side for p in new.parties}
    missing = [s for s in (Side.CLAIMANT, Side.RESPONDENT) if s not in sides]
    found = [Reason(tr("A case needs a {side}.", side=tr(s.value)), "Article 3(3)(b)", s.value) for s in missing]
    if new.arbitrators not in (1, 3, 5):
        found.append(Reason(tr("A tribunal has one, three or five members."), "Article 7", "arbitrators"))
    return tuple(found)


def next_number(tx: Tx, year: int) -> str:
    """The next case number of a year: CT-2026-001 and on, without gaps."""
    newest = select(CaseRow.number).where(CaseRow.number.like(f"CT-{year}-%"))
    taken = tx.session.scalar(newest.order_by(func.length(CaseRow.number).desc(), CaseRow.number.desc()).limit(1))
    return f"CT-{year}-{int(taken.rsplit('-', 1)[1]) + 1 if taken else 1:03d}"


def _party_row(case: UUID, party: NewParty) -> PartyRow:
    return PartyRow(
        case=case,
        side=party.side.value,
        name=party.name,
        short=party.short or party.name,
        address=party.address,
        agent=party.agent,
        email=party.email,
        zone=party.zone,
        weekend=msgspec.json.encode(party.weekend).decode(),
        holidays=msgspec.json.encode(party.holidays).decode(),
        country=party.country or None,
        subdivision=party.subdivision or None,
    )


def update_party(tx: Tx, party: PartyFacts, *, agent: str, email: str, address: str) -> PartyRow:
    """Change how a party is reached; the caller's entry records old and new."""
    row = tx.session.get_one(PartyRow, party.id)
    row.agent, row.email, row.address = agent, email, address
    return row
