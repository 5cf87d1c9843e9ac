"""The hearing in a real encrypted store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import msgspec
import pytest

from app.docket.queries import case_facts, docket_entries
from app.docket.rules import CaseFacts, Stage
from app.hearing.acts import ask_parties, close, give_notice, record_session
from app.hearing.queries import inquiry, notices, sessions
from app.hearing.rules import Answer, Inquiry
from app.store.papers import owed_papers
from app.store.register import entries
from app.store.store import Store
from app.terms import Override, Refused, Side
from tests.conftest import TurnableClock
from tests.hearing.conftest import do
from tests.hearing.papers import INQUIRY, NOTICE, SESSION, hour


def facts(store: Store, case: UUID) -> CaseFacts:
    with store.record.reading() as session:
        return case_facts(session, case)


def dates(store: Store, case: UUID) -> list[tuple[str, str, Side, date]]:
    kept = [d for d in facts(store, case).open_deadlines if d.name in {"hearing", "undertaking"}]
    return [(d.name, d.title, d.side, d.due) for d in kept]


def owed(store: Store) -> list[str]:
    with store.record.reading() as session:
        return [o.kind for o in owed_papers(session)]


def test_a_notice_stands_on_the_docket_and_fixes_a_date(store: Store, noticed: UUID) -> None:
    with store.record.reading() as session:
        (line,), (newest,) = notices(session, noticed), docket_entries(session, noticed, 1)
    assert (line.entry, line.notice) == (newest.number, NOTICE)
    assert (newest.title, newest.detail) == ("Notice of hearing on 15 June 2026", "Peace Palace, The Hague")
    assert dates(store, noticed) == [("hearing", "Hearing, day 1", Side.BOTH, date(2026, 6, 15))]
    assert owed(store) == ["hearing_notice"]


def test_short_notice_passes_with_a_recorded_reason(store: Store, ready: UUID) -> None:
    short = replace(NOTICE, start=hour(25, 10, month=5))
    with pytest.raises(Refused, match="Less than 14 days"), store.record.transaction() as tx:
        give_notice(tx, ready, short)
    do(store, give_notice, ready, short, Override("Both sides asked for it.", "Procedural Order No. 4"))
    with store.record.reading() as session:
        written = msgspec.json.decode(entries(session, case=ready)[-1].new)
    assert written["override"] == {"order": "Procedural Order No. 4", "reason": "Both sides asked for it."}


def test_a_hearing_in_the_past_is_refused(store: Store, ready: UUID) -> None:
    head = store.record.head()
    with pytest.raises(Refused, match="in the future"), store.record.transaction() as tx:
        give_notice(tx, ready, replace(NOTICE, start=hour(17, 10, month=5)))
    assert store.record.head() == head


def test_minutes_meet_the_date_and_undertakings_become_dates(store: Store, held: UUID) -> None:
    with store.record.reading() as session:
        (line,), (newest,) = sessions(session, held), docket_entries(session, held, 1)
    assert (line.number, line.entry, line.session) == (1, newest.number, SESSION)
    assert (newest.title, newest.day) == ("Minutes of session No. 1", date(2026, 6, 15))
    assert dates(store, held) == [("undertaking", "File a translation of R-9", Side.RESPONDENT, date(2026, 6, 29))]
    assert owed(store) == ["hearing_notice", "minutes"]


def test_minutes_leave_the_date_of_a_later_hearing_open(store: Store, noticed: UUID, clock: TurnableClock) -> None:
    do(store, give_notice, noticed, replace(NOTICE, start=hour(14, 10, month=9)))
    clock.at(hour(15, 18))
    do(store, record_session, noticed, replace(SESSION, undertakings=()))
    assert dates(store, noticed) == [("hearing", "Hearing, day 1", Side.BOTH, date(2026, 9, 14))]


def test_sessions_are_numbered_in_turn(store: Store, held: UUID, clock: TurnableClock) -> None:
    clock.at(hour(16, 18))
    do(store, record_session, held, replace(SESSION, start=hour(16, 10), end=hour(16, 12), minutes_claimant=0))
    with store.record.reading() as session:
        assert [line.number for line in sessions(session, held)] == [1, 2]


def test_minutes_of_a_future_session_are_refused(store: Store, noticed: UUID) -> None:
    with pytest.raises(Refused, match="has ended"), store.record.transaction() as tx:
        record_session(tx, noticed, SESSION)


def test_the_inquiry_is_kept_with_its_answers(store: Store, asked: UUID) -> None:
    with store.record.reading() as session:
        assert inquiry(session, asked) == INQUIRY
    with pytest.raises(Refused, match="has been done"), store.record.transaction() as tx:
        ask_parties(tx, asked, INQUIRY)


def test_an_inquiry_without_answers_is_refused(store: Store, held: UUID) -> None:
    with pytest.raises(Refused) as refused, store.record.transaction() as tx:
        ask_parties(tx, held, Inquiry(date(2026, 6, 15)))
    assert [r.field for r in refused.value.reasons] == ["claimant", "respondent"]


def test_no_inquiry_before_a_session_and_no_closure_before_the_inquiry(store: Store, noticed: UUID) -> None:
    with pytest.raises(Refused, match="the minutes of a session"), store.record.transaction() as tx:
        ask_parties(tx, noticed, INQUIRY)
    with pytest.raises(Refused, match="waits for: the inquiry"), store.record.transaction() as tx:
        close(tx, noticed, date(2026, 5, 18), "Ada Adeyemi")
    with store.record.reading() as session:
        assert inquiry(session, noticed) is None


def test_closure_opens_the_deliberation(store: Store, asked: UUID) -> None:
    do(store, close, asked, date(2026, 6, 17), "Ada Adeyemi")
    assert facts(store, asked).stage is Stage.DELIBERATION
    assert owed(store) == ["hearing_notice", "minutes", "closure"]
    assert store.record.verify() == []


def test_closure_before_the_inquiry_was_made_is_refused(store: Store, asked: UUID) -> None:
    with pytest.raises(Refused, match="before the inquiry of 16 June 2026"), store.record.transaction() as tx:
        close(tx, asked, date(2026, 6, 15), "Ada Adeyemi")


def test_a_further_matter_is_passed_over_with_a_reason(store: Store, held: UUID, clock: TurnableClock) -> None:
    clock.at(hour(17, 10))
    more = replace(INQUIRY, answers=(Answer(Side.CLAIMANT, further=True, text="a reply on C-112"), INQUIRY.answers[1]))
    do(store, ask_parties, held, more)
    with pytest.raises(Refused, match="something further: a reply on C-112"), store.record.transaction() as tx:
        close(tx, held, date(2026, 6, 17), "Ada Adeyemi")
    do(store, close, held, date(2026, 6, 17), "Ada Adeyemi", Override("The matter was decided at session 2."))
    assert facts(store, held).stage is Stage.DELIBERATION
