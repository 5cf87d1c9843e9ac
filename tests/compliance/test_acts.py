from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from app.compliance.acts import file_report, open_obligations, settle_obligation
from app.compliance.documents import LedgerFacts
from app.compliance.queries import ComplianceEvent, events, ledger
from app.compliance.rules import NewObligation, Report, State
from app.docket.queries import case_facts, deadlines, docket_entries
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import Override, Refused, Side
from tests.award.decided import DAY, do, read
from tests.compliance.test_rules import PAY, STAFF
from tests.conftest import Staged, TurnableClock

WRITTEN = (PAY, STAFF)


@pytest.fixture
def opened_ledger(store: Store, served: UUID, staged: Staged) -> UUID:
    staged("ledger", lambda: do(store, open_obligations, served, WRITTEN))
    return served


def dates(store: Store, case: UUID) -> dict[str, tuple[date, bool]]:
    return {d.name: (d.due, d.closed_by is not None) for d in read(store, deadlines, case) if ":" in d.name}


def report(store: Store, case: UUID, at: int = 1) -> Report:
    return Report(read(store, ledger, case)[at].id, Side.RESPONDENT, DAY, "Two officers sit there.", "R-010")


def test_dates_reviews_and_sunsets_stand_on_the_docket(store: Store, opened_ledger: UUID) -> None:
    assert dates(store, opened_ledger) == {
        "obligation:O-01": (date(2026, 8, 18), False),
        "obligation:O-02": (date(2026, 9, 1), False),
        "review:O-02": (date(2027, 1, 1), False),
        "sunset:O-02": (date(2028, 1, 1), False),
    }
    facts = read(store, case_facts, opened_ledger)
    assert (facts.tally("obligations"), facts.tally("obligations_open")) == (2, 2)
    kept = read(store, ledger, opened_ledger)
    assert [(o.number, o.new, o.state, o.reports) for o in kept] == [
        ("O-01", PAY, State.OPEN, 0), ("O-02", STAFF, State.OPEN, 0),
    ]  # fmt: skip


def test_the_ledger_is_owed_to_the_parties(store: Store, opened_ledger: UUID) -> None:
    (owed,) = (o for o in read(store, owed_papers) if o.kind == "obligations")
    facts = owed.facts_as(LedgerFacts)
    assert [line.obligation for line in facts.lines] == list(WRITTEN)
    assert (facts.claimant, facts.respondent) == ("Republic of Aldova", "Kingdom of Berenia")


def test_it_is_opened_once_and_on_paragraphs_there_are(store: Store, served: UUID) -> None:
    with pytest.raises(Refused) as met:
        do(store, open_obligations, served, (replace(PAY, operative=4),))
    assert [r.text for r in met.value.reasons] == ["Payment: the operative part has no paragraph 4."]
    do(store, open_obligations, served, WRITTEN)
    with pytest.raises(Refused):
        do(store, open_obligations, served, WRITTEN)


def test_a_report_leaves_the_obligation_under_examination(store: Store, opened_ledger: UUID) -> None:
    filed = report(store, opened_ledger)
    number = do(store, file_report, opened_ledger, filed)
    one = read(store, ledger, opened_ledger)[1]
    assert (one.state, one.reports) == (State.REPORTED, 1)
    assert read(store, events, opened_ledger) == (
        ComplianceEvent(one.id, number, DAY, State.REPORTED, "Two officers sit there."),
    )  # fmt: skip
    entry = read(store, docket_entries, opened_ledger)[0]
    assert (entry.title, entry.side) == ("Report on O-02: Contact point", Side.RESPONDENT)


def test_a_report_without_proof_needs_a_reason(store: Store, opened_ledger: UUID) -> None:
    bare = replace(report(store, opened_ledger), complete=True, proof="")
    with pytest.raises(Refused):
        do(store, file_report, opened_ledger, bare)
    do(store, file_report, opened_ledger, bare, Override("Proof follows by courier."))
    with pytest.raises(Refused):
        do(store, file_report, opened_ledger, replace(bare, obligation=uuid4()))


def test_what_is_settled_meets_all_its_dates(store: Store, opened_ledger: UUID) -> None:
    first, second = read(store, ledger, opened_ledger)
    do(store, settle_obligation, opened_ledger, second.id, State.DONE, DAY, "Seen by the Registry.")
    assert [met for _, met in dates(store, opened_ledger).values()] == [False, True, True, True]
    assert read(store, case_facts, opened_ledger).tally("obligations_open") == 1
    with pytest.raises(Refused) as again:
        do(store, settle_obligation, opened_ledger, second.id, State.DONE, DAY, "Again.")
    assert [r.text for r in again.value.reasons] == ["Choose an obligation that is still open."]
    with pytest.raises(Refused):
        do(store, file_report, opened_ledger, report(store, opened_ledger))
    do(store, settle_obligation, opened_ledger, first.id, State.DONE, DAY, "Paid.")
    assert read(store, case_facts, opened_ledger).tally("obligations_open") == 0


def test_it_lapses_on_its_sunset_and_not_before(store: Store, served: UUID, clock: TurnableClock) -> None:
    short = NewObligation(1, Side.RESPONDENT, "Watch", "Keep watch.", date(2026, 5, 20), sunset=date(2026, 5, 21))
    do(store, open_obligations, served, (short,))
    (one,) = read(store, ledger, served)
    with pytest.raises(Refused) as met:
        do(store, settle_obligation, served, one.id, State.LAPSED, DAY, "Lapsed.")
    assert [r.text for r in met.value.reasons] == ["It lapses on its sunset date only."]
    clock.forward(days=3)
    do(store, settle_obligation, served, one.id, State.LAPSED, date(2026, 5, 21), "Its sunset has come.")
    assert read(store, ledger, served)[0].state is State.LAPSED


def test_nothing_before_the_ledger_is_opened(store: Store, served: UUID) -> None:
    with pytest.raises(Refused) as met:
        do(store, settle_obligation, served, uuid4(), State.DONE, DAY, "Seen.")
    assert [r.text for r in met.value.reasons] == ["waits for: the obligations of the operative part"]
