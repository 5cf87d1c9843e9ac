"""Reads of the panel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.docket.queries import caption, case_facts, ruleset
from app.docket.rules import CaseFacts, Period, due_date
from app.panel.documents import Head
from app.panel.model import (
    AuthorityRequestRow,
    AuthorityRow,
    ChallengeRow,
    ChallengeWordRow,
    DeclarationRow,
    DisclosureRow,
    ListReturnRow,
    ListRow,
    SeatRow,
    SecretaryRow,
)
from app.panel.rules import Appointer, Declaration, Disclosure, Leaving, Office, Seat, Tribunal
from app.panel.rules.authority import Asked, OpenRequest
from app.panel.rules.challenge import Challenged, Ground, State
from app.panel.rules.lists import OpenList
from app.panel.rules.people import Nominee
from app.terms import Side, tr

_ORDER = {Office.PRESIDING: 0, Office.SOLE: 0, Office.MEMBER: 1}


@dataclass(frozen=True)
class SecretaryLine:
    """A secretary of the tribunal as read."""

    name: str
    day: date
    tasks: str


@dataclass(frozen=True)
class ListLine:
    """A list and when each side returned it; what a side wrote is for the registry alone."""

    list: OpenList
    returned: Mapping[Side, date]


def seats(session: Session, case: UUID) -> tuple[Seat, ...]:
    """The members of a tribunal who sit, the presiding one first, then in order of appointment."""
    return tuple(s for s in every_seat(session, case) if s.left is None)


def every_seat(session: Session, case: UUID) -> tuple[Seat, ...]:
    """All who sit or sat, the presiding ones first, then in order of appointment."""
    wanted = (
        select(SeatRow, DeclarationRow.day)
        .outerjoin(DeclarationRow, DeclarationRow.seat == SeatRow.id)
        .where(SeatRow.case == case)
        .order_by(SeatRow.position)
    )
    found = [_seat(row, day) for row, day in session.execute(wanted)]
    return tuple(sorted(found, key=lambda s: _ORDER[s.office]))


def _seat(row: SeatRow, declared: date | None) -> Seat:
    return Seat(
        id=row.id,
        name=row.name,
        nationality=row.nationality,
        address=row.address,
        email=row.email,
        office=Office(row.office),
        appointer=Appointer(row.appointer),
        notified=row.notified,
        declared=declared,
        left=row.left_on,
        why_left=Leaving(row.why_left) if row.why_left else None,
        replaces=row.replaces,
    )


def tribunal(session: Session, case: UUID, today: date) -> Tribunal:
    """All that the law of constitution looks at."""
    return tribunal_of(session, case_facts(session, case), today)


def tribunal_of(session: Session, facts: CaseFacts, today: date) -> Tribunal:
    """The same, where the facts of the case have been read."""
    excused = session.scalars(select(SeatRow.id).where(SeatRow.case == facts.id, SeatRow.excused.is_not(None)))
    return Tribunal(
        size=facts.arbitrators,
        today=today,
        commenced=facts.commenced,
        seats=every_seat(session, facts.id),
        parties=tuple((p.side, p.name) for p in facts.parties),
        barred=facts.barred,
        authority=authority(session, facts.id) or _by_rule(facts),
        due=MappingProxyType({d.name: d.due for d in reversed(facts.open_deadlines)}),
        proceeds=frozenset(excused),
    )


def declarations(session: Session, case: UUID) -> dict[UUID, Declaration]:
    """What each member declared, by seat."""
    wanted = select(DeclarationRow).join(SeatRow, SeatRow.id == DeclarationRow.seat).where(SeatRow.case == case)
    return {
        row.seat: Declaration(row.seat, row.day, row.nothing_to_disclose, row.disclosure, row.availability)
        for row in session.scalars(wanted)
    }


def disclosures(session: Session, case: UUID) -> tuple[Disclosure, ...]:
    """What members told of later, in that order."""
    wanted = select(DisclosureRow).join(SeatRow, SeatRow.id == DisclosureRow.seat).where(SeatRow.case == case)
    rows = session.scalars(wanted.order_by(DisclosureRow.entry))
    return tuple(Disclosure(row.seat, row.day, row.learnt, row.text) for row in rows)


def secretaries(session: Session, case: UUID) -> tuple[SecretaryLine, ...]:
    """Who serves the tribunal as its secretary."""
    rows = session.scalars(select(SecretaryRow).where(SecretaryRow.case == case).order_by(SecretaryRow.entry))
    return tuple(SecretaryLine(row.name, row.day, row.tasks) for row in rows)


def authority(session: Session, case: UUID) -> str:
    """The appointing authority; empty while none stands on record."""
    wanted = select(AuthorityRow.name).where(AuthorityRow.case == case).order_by(AuthorityRow.entry.desc()).limit(1)
    return session.scalar(wanted) or ""


def _by_rule(facts: CaseFacts) -> str:
    """Rules under which nobody designates an authority name their own."""
    rules = ruleset(facts.ruleset)
    if "panel.designate_authority" in rules.acts:
        return ""
    return tr("the appointing authority of the {rules}", rules=rules.name)


def open_requests(session: Session, case: UUID) -> tuple[OpenRequest, ...]:
    """What the authority was asked for and has not answered, oldest first."""
    wanted = select(AuthorityRequestRow).where(AuthorityRequestRow.case == case, AuthorityRequestRow.settled.is_(None))
    rows = session.scalars(wanted.order_by(AuthorityRequestRow.entry))
    return tuple(OpenRequest(row.id, Asked(row.asked), Side(row.side), row.day, row.ground) for row in rows)


def lists(session: Session, case: UUID) -> tuple[ListLine, ...]:
    """Every list of a case with what came back, oldest first."""
    rows = session.scalars(select(ListRow).where(ListRow.case == case).order_by(ListRow.entry)).all()
    wanted = select(ListReturnRow).where(ListReturnRow.list.in_([row.id for row in rows]))
    back: dict[UUID, list[ListReturnRow]] = defaultdict(list)
    for row in session.scalars(wanted.order_by(ListReturnRow.entry)):
        back[row.list].append(row)
    return tuple(ListLine(_list(row, back[row.id]), {Side(r.side): r.returned for r in back[row.id]}) for row in rows)


def _list(row: ListRow, returned: list[ListReturnRow]) -> OpenList:
    return OpenList(
        id=row.id,
        office=Office(row.office),
        nominees=msgspec.json.decode(row.nominees, type=tuple[Nominee, ...]),
        sent=row.sent,
        replaces=row.replaces,
        returns=MappingProxyType({Side(r.side): msgspec.json.decode(r.marks, type=tuple[int, ...]) for r in returned}),
        settled=row.settled is not None,
    )


def open_lists(session: Session, case: UUID) -> tuple[OpenList, ...]:
    """Lists nobody has been appointed from."""
    return tuple(line.list for line in lists(session, case) if not line.list.settled)


def challenges(session: Session, case: UUID) -> tuple[Challenged, ...]:
    """Every challenge with what was said to it, oldest first."""
    wanted = select(ChallengeRow, SeatRow.name).join(SeatRow, SeatRow.id == ChallengeRow.seat)
    rows = session.execute(wanted.where(ChallengeRow.case == case).order_by(ChallengeRow.entry)).all()
    words = select(ChallengeWordRow).where(ChallengeWordRow.challenge.in_([row.id for row, _ in rows]))
    said: dict[UUID, list[tuple[str, str, date]]] = defaultdict(list)
    for row in session.scalars(words.order_by(ChallengeWordRow.entry)):
        said[row.challenge].append((row.who, row.said, row.day))
    return tuple(_challenge(row, name, tuple(said[row.id])) for row, name in rows)


def _challenge(row: ChallengeRow, name: str, said: tuple[tuple[str, str, date], ...]) -> Challenged:
    return Challenged(
        id=row.id,
        seat=row.seat,
        name=name,
        side=Side(row.side),
        noticed=row.noticed,
        learnt=row.learnt,
        ground=Ground(row.ground),
        facts=row.facts,
        state=State(row.state),
        answers=said,
        ended=row.ended,
    )


def least_names(facts: CaseFacts) -> int:
    """How many names a list must have under the rules of the case."""
    return ruleset(facts.ruleset).numbers.get("list_names", 3)


def period_of(facts: CaseFacts, name: str) -> Period | None:
    """A period of the rule set by its name, whichever act it stands under; None where the rules have none."""
    acts = ruleset(facts.ruleset).acts.values()
    return next((period for act in acts for period in act.opens if period.name == name), None)


def last_day_to_challenge(facts: CaseFacts, side: Side, trigger: date | None) -> date | None:
    """The last day for a challenge by a side; None where the rules set none, or nothing is known yet."""
    period = period_of(facts, "challenge")
    if period is None or trigger is None:
        return None
    return _due(facts, period, side, trigger)


def _due(facts: CaseFacts, period: Period, side: Side, trigger: date) -> date:
    whose = facts.calendars(side)
    return due_date(trigger, period.days, whose, period.article, months=period.months).day


def list_due(facts: CaseFacts, sent: date | None) -> date | None:
    """The day by which a list sent on a day comes back from both sides."""
    period = period_of(facts, "list_return")
    return None if period is None or sent is None else _due(facts, period, Side.BOTH, sent)


def heading(facts: CaseFacts, signer: str, day: date) -> Head:
    """What every paper of the panel bears."""
    return Head(caption(facts), facts.seat, day, signer)


def suspends(facts: CaseFacts) -> bool:
    """Whether a challenge makes the case stand still under its rules."""
    track = ruleset(facts.ruleset).tracks.get("challenge")
    return track is not None and track.suspends == "the case"
