"""Acts on time: periods stand still and run on, calendars of the parties and the seat change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import msgspec

from app.docket.acts.step import Step, begin
from app.docket.model import CaseRow, DeadlineRow, PartyRow, SuspensionRow
from app.docket.queries import ruleset
from app.docket.rules import CaseFacts, LocalDay
from app.docket.rules.calendars import CalendarData, shortcomings_of_calendar
from app.docket.rules.moves import calendar_of, moves, party_of, shortcomings_of_change, with_day
from app.docket.rules.periods import Steps
from app.docket.rules.suspension import (
    released,
    resumed,
    shortcomings_of_resumption,
    shortcomings_of_suspension,
    stands_still,
    suspended,
)
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Side, act, day_text, refuse, tr


@act("docket.stay_case", "Suspend periods", WITH_SECRETARY)
def stay_case(tx: Tx, case: UUID, track: str, day: date, order: str) -> int:
    """Has every period of the case, or of one track, stand still; the days left are kept (Articles 6(4), 17, 43(4))."""
    step = begin(tx, stay_case, case)
    facts = step.case
    refuse(shortcomings_of_suspension(day, order, tx.moment.day, facts.registered, facts.suspensions, track))
    about = track_title(facts, track)
    still = [d for d in facts.open_deadlines if stands_still(d, track, day)]
    title = tr("Suspended: {what}", what=about)
    detail = "\n".join((order.strip(), *(d.title for d in still)))
    number = step.enter(title, by=Side.TRIBUNAL, day=day, detail=detail, new={"track": track, "order": order})
    tx.add(SuspensionRow(case=case, track=track, title=about, day=day, ordered=order.strip(), entry=number,
                         resumed=None, resumed_by=None))  # fmt: skip
    for one in still:
        row = tx.session.get_one(DeadlineRow, one.id)
        row.held = day
        row.proof = kept(suspended(one.steps, one.due, day, order.strip()))
    return number


def track_title(facts: CaseFacts, track: str) -> str:
    """What is suspended, in words."""
    found = ruleset(facts.ruleset).tracks.get(track)
    return tr(found.title) if found else tr("the whole case")


def kept(steps: Steps) -> str:
    """A proof as it is kept."""
    return msgspec.json.encode(steps).decode()


@act("docket.resume_case", "Resume periods", WITH_SECRETARY)
def resume_case(tx: Tx, case: UUID, suspension: UUID, day: date, order: str) -> int:
    """Ends a suspension: the days left run from the day after; what another suspension stops stays stopped."""
    step = begin(tx, resume_case, case)
    facts = step.case
    found = next((one for one in facts.suspensions if one.id == suspension), None)
    refuse(shortcomings_of_resumption(found, day, order, tx.moment.day))
    assert found is not None
    again = [(d, resumed(d.steps, max(day, d.held or day), order.strip(), facts.calendars(d.side)))
             for d in released(facts.open_deadlines, facts.suspensions, found)]  # fmt: skip
    lines = [tr("{title}: {day}", title=d.title, day=day_text(due.day)) for d, due in again]
    detail = "\n".join((order.strip(), *lines))
    title = tr("Resumed: {what}", what=found.title)
    number = step.enter(title, by=Side.TRIBUNAL, day=day, detail=detail, new={"track": found.track, "order": order})
    row = tx.session.get_one(SuspensionRow, suspension)
    row.resumed, row.resumed_by = day, number
    for one, due in again:
        held = tx.session.get_one(DeadlineRow, one.id)
        held.due, held.held, held.proof = due.day, None, kept(due.steps)
    return number


@act("docket.change_calendar", "Change a calendar", WITH_SECRETARY)
def change_calendar(
    tx: Tx, case: UUID, party: UUID | None, data: CalendarData, move: tuple[UUID, ...], why: str
) -> int:
    """Changes the calendar of a party, or of the seat when no party is named (Article 2(6)).

    ``move`` names the open dates that follow; those left out stay, and the entry says so.
    """
    step = begin(tx, change_calendar, case)
    return changed(step, party, data, move, why, tr("Calendar changed: {owner}"))


@act("docket.declare_local_day", "Declare a local day", WITH_SECRETARY)
def declare_local_day(tx: Tx, case: UUID, party: UUID | None, day: LocalDay, move: tuple[UUID, ...], why: str) -> int:
    """Adds a holiday, or a business day, that a party's government or the seat declared (Article 2(6))."""
    step = begin(tx, declare_local_day, case)
    return changed(step, party, with_day(step.case, party, day), move, why, tr("Local day declared: {owner}"))


def changed(step: Step, party: UUID | None, data: CalendarData, move: tuple[UUID, ...], why: str, words: str) -> int:
    """Keep a changed calendar and move the dates chosen. The docket entry's number."""
    facts, tx = step.case, step.tx
    refuse((*shortcomings_of_change(facts, party, why), *shortcomings_of_calendar(data)))
    signed = replace(data, local=tuple(replace(d, by=d.by or tx.actor.name) for d in data.local))
    found = moves(facts, party, signed, why.strip(), by_seat=ruleset(facts.ruleset).receipt.calendar == "seat")
    following = [one for one in found if one.deadline in move and not one.met]
    staying = [one for one in found if one not in following]
    lines = [str(one) for one in following]
    lines += [str(one) if one.met else tr("{move}: not moved", move=one) for one in staying]
    named = party_of(facts, party)
    title = words.format(owner=named.name if named else tr("seat ({place})", place=facts.seat))
    old = calendar_of(facts, party)
    number = step.enter(title, by=Side.REGISTRY, detail="\n".join((why.strip(), *lines)), old=old, new=signed)
    keep_calendar(step, party, signed)
    for one in following:
        row = tx.session.get_one(DeadlineRow, one.deadline)
        row.due, row.proof = one.new, kept(one.steps)
    return number


def keep_calendar(step: Step, party: UUID | None, data: CalendarData) -> None:
    """Write a calendar where it belongs."""
    if party is None:
        step.tx.session.get_one(CaseRow, step.case.id).seat_calendar = msgspec.json.encode(data).decode()
        return
    row = step.tx.session.get_one(PartyRow, party)
    row.country, row.subdivision = data.country or None, data.subdivision or None
    row.weekend = msgspec.json.encode(data.weekend).decode()
    row.local_days = msgspec.json.encode(data.local).decode()
