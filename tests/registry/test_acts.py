"""Acts of the counter in a real encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.docket.queries import case_facts, docket_entries
from app.docket.rules import Stage
from app.docket.rules.receipt import Channel
from app.registry.acts import (
    file_notice,
    file_response,
    file_statement_of_claim,
    file_statement_of_defence,
    file_termination_certificate,
    issue_order,
    name_representatives,
    serve_notice,
    serve_paper,
)
from app.registry.documents import (
    PRODUCES,
    AcknowledgementFacts,
    ClaimFacts,
    DefenceFacts,
    DueFacts,
    OrderFacts,
    ResponseFacts,
    ServiceFacts,
)
from app.registry.queries import (
    OrderLine,
    PaperChoice,
    ServiceLine,
    addresses,
    counter,
    filings,
    latest,
    orders,
    representatives,
    response_period,
    servable,
    services,
)
from app.registry.rules.notice import Notice
from app.registry.rules.orders import StepKind, TimetableRow
from app.registry.rules.parties import Capacity, Representative
from app.registry.rules.pleading import StatementOfClaim, StatementOfDefence
from app.registry.rules.response import Response
from app.store.papers import keep_paper, owed_papers
from app.store.register import entries
from app.store.store import Store
from app.terms import Override, Refused, Side, TerminationCertificate
from tests.conftest import People, TurnableClock
from tests.registry.conftest import do
from tests.registry.papers import (
    CERTIFICATE,
    CLAIM,
    DEFENCE,
    NAMING,
    NOTICE,
    ORDER,
    RESPONSE,
    SERVICE,
    STATEMENT,
    at,
)
from tests.registry.produced import CAPTION


def lines(store: Store, case: UUID) -> list[tuple[int, str, Side, date]]:
    """The docket, oldest first."""
    with store.record.reading() as session:
        return [(e.number, e.title, e.side, e.day) for e in reversed(docket_entries(session, case))]


def owed(store: Store, kind: str) -> Any:
    """The facts of the only document owed of a kind."""
    with store.record.reading() as session:
        (found,) = [o for o in owed_papers(session) if o.kind == kind]
    return found.facts_as(PRODUCES[kind][0])


def open_dates(store: Store, case: UUID) -> list[tuple[str, Side, date, str]]:
    with store.record.reading() as session:
        return [(d.name, d.side, d.due, d.article) for d in case_facts(session, case).open_deadlines]


def acts_on_register(store: Store, case: UUID) -> list[tuple[str, str]]:
    with store.record.reading() as session:
        return [(e.act, e.subject) for e in entries(session, case=case)]


class TestNotice:
    def test_a_notice_opens_a_case(self, store: Store, filed: UUID) -> None:
        with store.record.reading() as session:
            facts = case_facts(session, filed)
        assert (facts.number, facts.title, facts.stage) == (
            "CT-2026-001",
            "Republic of Aldova v. Kingdom of Berenia",
            Stage.FILED,
        )
        assert (facts.seat, facts.language, facts.arbitrators, facts.registered) == (
            "The Hague",
            "English",
            3,
            date(2026, 5, 4),
        )
        assert [(p.side, p.name, p.short, p.email, p.weekend) for p in facts.parties] == [
            (Side.CLAIMANT, "Republic of Aldova", "Aldova", "agent@justice.example", frozenset({6, 7})),
            (Side.RESPONDENT, "Kingdom of Berenia", "Berenia", "legal@foreign.example", frozenset({5, 6})),
        ]

    def test_it_leaves_a_docket_entry_a_register_entry_and_the_notice_itself(self, store: Store, filed: UUID) -> None:
        assert lines(store, filed) == [(1, "Notice of arbitration", Side.CLAIMANT, date(2026, 5, 4))]
        assert acts_on_register(store, filed) == [("registry.file_notice", "docket entry 1 of CT-2026-001")]
        with store.record.reading() as session:
            assert filings(session, filed, Notice) == (NOTICE,)
        assert store.record.verify() == []

    def test_it_owes_the_acknowledgement(self, store: Store, filed: UUID) -> None:
        assert owed(store, "acknowledgement") == AcknowledgementFacts(
            CAPTION, NOTICE, (), 30, "Article 4(1)", 1, "R. Registrar", date(2026, 5, 18)
        )

    def test_defects_are_acknowledged_and_stop_nothing(self, store: Store) -> None:
        do(store, file_notice, replace(NOTICE, arbitrator="", countermeasures="Ban on transit"))
        assert owed(store, "acknowledgement").defects == ("The notice names no arbitrator. (Article 3(4)(c))",)

    def test_a_refused_notice_leaves_nothing(self, store: Store) -> None:
        with pytest.raises(Refused) as refused:
            do(store, file_notice, replace(NOTICE, demand=False, received=at(2026, 6, 1)))
        assert [(r.article, r.field) for r in refused.value.reasons] == [
            ("Article 3(3)(a)", "demand"),
            ("Article 3(1)", "received"),
        ]
        with store.record.reading() as session:
            assert owed_papers(session) == ()

    def test_only_the_registry_files_a_notice(self, store: Store, people: People) -> None:
        with store.record.transaction() as tx:
            tx._hand = replace(tx._hand, actor=people.secretary)
            with pytest.raises(Refused, match="File a notice of arbitration is an act of the clerk, registrar"):
                file_notice(tx, NOTICE)


class TestServiceOfTheNotice:
    def test_receipt_by_the_respondent_commences_the_proceedings(self, store: Store, commenced: UUID) -> None:
        with store.record.reading() as session:
            facts = case_facts(session, commenced)
        assert (facts.commenced, facts.stage) == (date(2026, 5, 8), Stage.RESPONSE)
        assert lines(store, commenced)[1:] == [
            (2, "Notice of arbitration served on the respondent", Side.REGISTRY, date(2026, 5, 8))
        ]

    def test_the_response_rolls_by_the_calendar_of_the_respondent(self, store: Store, commenced: UUID) -> None:
        assert open_dates(store, commenced) == [
            ("response", Side.RESPONDENT, date(2026, 6, 7), "Article 4(1)"),
            ("number", Side.BOTH, date(2026, 6, 8), "Article 7(1)"),
        ]

    def test_it_owes_the_notice_of_service_with_what_runs_from_it(self, store: Store, commenced: UUID) -> None:
        facts = owed(store, "notice_of_service")
        assert isinstance(facts, ServiceFacts)
        assert (facts.paper, facts.party, facts.counted, facts.commences, facts.entry) == (
            "Notice of arbitration",
            "Kingdom of Berenia",
            date(2026, 5, 8),
            True,
            2,
        )
        assert facts.dues == (
            DueFacts("Response to the notice of arbitration", date(2026, 6, 7), "Article 4(1)"),
            DueFacts("Agreement on the number of arbitrators, failing which three", date(2026, 6, 8), "Article 7(1)"),
        )
        with store.record.reading() as session:
            assert services(session, commenced) == (
                ServiceLine(2, None, "Notice of arbitration", Side.RESPONDENT, date(2026, 5, 8), SERVICE),
            )

    @pytest.mark.parametrize(
        ("spoilt", "says"),
        [
            ({"party": Side.CLAIMANT}, "served on the respondent"),
            ({"sent": date(2026, 5, 3)}, "before the paper existed"),
            ({"channel": Channel.EMAIL, "address": "press@berenia.example"}, "valid only at an address"),
        ],
    )
    def test_refusals(self, store: Store, filed: UUID, spoilt: dict[str, Any], says: str) -> None:
        with pytest.raises(Refused, match=says):
            do(store, serve_notice, filed, replace(SERVICE, **spoilt))

    def test_an_attempt_asks_for_a_reason_which_the_register_keeps(self, store: Store, filed: UUID) -> None:
        attempt = replace(SERVICE, channel=Channel.ATTEMPT)
        with pytest.raises(Refused, match="attempt"):
            do(store, serve_notice, filed, attempt)
        do(store, serve_notice, filed, attempt, Override("the chancery was closed"))
        assert len(lines(store, filed)) == 2

    def test_it_is_served_once(self, store: Store, commenced: UUID) -> None:
        with pytest.raises(Refused):
            do(store, serve_notice, commenced, SERVICE)


class TestResponse:
    def test_it_closes_its_period_and_takes_over_the_contacts(self, store: Store, commenced: UUID) -> None:
        changed = replace(RESPONSE.respondent, agent="Mr H. Solvane", email="solvane@foreign.example", address=" ")
        with pytest.raises(Refused, match="address"):
            do(store, file_response, commenced, replace(RESPONSE, respondent=changed))
        changed = replace(changed, address="Admiralty House, Beren")
        assert do(store, file_response, commenced, replace(RESPONSE, respondent=changed)) == 3
        with store.record.reading() as session:
            party = case_facts(session, commenced).party(Side.RESPONDENT)
            assert party is not None
            assert (party.agent, party.email, party.address) == (
                "Mr H. Solvane",
                "solvane@foreign.example",
                "Admiralty House, Beren",
            )
        assert [name for name, *_ in open_dates(store, commenced)] == ["number"]

    def test_it_owes_its_record(self, store: Store, commenced: UUID) -> None:
        do(store, file_response, commenced, replace(RESPONSE, reply_relief=""))
        facts = owed(store, "response_record")
        assert isinstance(facts, ResponseFacts)
        assert (facts.due, facts.entry, facts.defects) == (
            date(2026, 6, 7),
            3,
            ("No reply on: Relief sought. (Article 4(1)(b), item (f))",),
        )
        with store.record.reading() as session:
            assert latest(session, commenced, Response) == replace(RESPONSE, reply_relief="")

    def test_not_before_service(self, store: Store, filed: UUID) -> None:
        with pytest.raises(Refused):
            do(store, file_response, filed, RESPONSE)

    def test_what_the_paper_leaves_out_stays_on_file(self, store: Store, commenced: UUID) -> None:
        silent = replace(RESPONSE, respondent=replace(RESPONSE.respondent, email=""))
        do(store, file_response, commenced, silent)
        with store.record.reading() as session:
            assert addresses(session, commenced, Side.RESPONDENT) == frozenset({"legal@foreign.example"})


class TestRepresentatives:
    def test_their_addresses_become_good_for_service(self, store: Store, commenced: UUID) -> None:
        assert do(store, name_representatives, commenced, NAMING) == 3
        with store.record.reading() as session:
            assert representatives(session, commenced, Side.CLAIMANT) == NAMING.people
            assert representatives(session, commenced, Side.RESPONDENT) == ()
            assert addresses(session, commenced, Side.CLAIMANT) == {"agent@justice.example", "c@counsel.example"}
        assert owed(store, "representatives").party == "Republic of Aldova"

    def test_a_new_agent_replaces_the_old_one(self, store: Store, commenced: UUID) -> None:
        agent = Representative("Ms M. Keln", "3 Chancery Square", "keln@justice.example", Capacity.AGENT, "full powers")
        do(store, name_representatives, commenced, replace(NAMING, people=(agent,)))
        with store.record.reading() as session:
            party = case_facts(session, commenced).party(Side.CLAIMANT)
            assert party is not None
            assert (party.agent, party.email, party.address) == (
                "Ms M. Keln",
                "keln@justice.example",
                "12 Harbour Street, Port Aldova",
            )

    def test_refused_without_names(self, store: Store, commenced: UUID) -> None:
        with pytest.raises(Refused, match="at least one"):
            do(store, name_representatives, commenced, replace(NAMING, people=()))


class TestOrders:
    def test_its_timetable_becomes_dates_of_the_case(self, store: Store, constituted: UUID) -> None:
        assert do(store, issue_order, constituted, ORDER) == 4
        assert [d for d in open_dates(store, constituted) if d[3].startswith("Procedural")] == [
            ("statement_of_claim", Side.CLAIMANT, date(2026, 6, 15), "Procedural Order No. 1"),
            ("statement_of_defence", Side.RESPONDENT, date(2026, 7, 27), "Procedural Order No. 1"),
            ("ordered_step", Side.BOTH, date(2026, 8, 10), "Procedural Order No. 1"),
        ]
        assert owed(store, "procedural_order") == OrderFacts(CAPTION, 1, ORDER)

    def test_a_later_date_for_the_same_step_replaces_the_first(self, store: Store, constituted: UUID) -> None:
        do(store, issue_order, constituted, ORDER)
        row = TimetableRow(StepKind.CLAIM, Side.CLAIMANT, date(2026, 6, 22))
        later = replace(ORDER, timetable=(row, replace(ORDER.timetable[2], due=date(2026, 8, 11))))
        assert do(store, issue_order, constituted, later) == 5
        assert [d[:3] for d in open_dates(store, constituted) if d[3].startswith("Procedural")] == [
            ("statement_of_claim", Side.CLAIMANT, date(2026, 6, 22)),
            ("statement_of_defence", Side.RESPONDENT, date(2026, 7, 27)),
            ("ordered_step", Side.BOTH, date(2026, 8, 10)),
            ("ordered_step", Side.BOTH, date(2026, 8, 11)),
        ]
        with store.record.reading() as session:
            assert orders(session, constituted) == (OrderLine(4, 1, ORDER), OrderLine(5, 2, later))

    def test_no_order_without_a_tribunal(self, store: Store, commenced: UUID) -> None:
        with pytest.raises(Refused):
            do(store, issue_order, commenced, ORDER)

    def test_no_order_without_a_signature(self, store: Store, constituted: UUID) -> None:
        with pytest.raises(Refused, match="presiding"):
            do(store, issue_order, constituted, replace(ORDER, presiding=""))


@pytest.fixture
def pleaded(store: Store, constituted: UUID) -> UUID:
    do(store, issue_order, constituted, ORDER)
    do(store, file_statement_of_claim, constituted, STATEMENT)
    return constituted


class TestPleadings:
    def test_the_claim_closes_its_date_and_becomes_a_document(self, store: Store, pleaded: UUID) -> None:
        assert lines(store, pleaded)[-1] == (5, "Statement of claim", Side.CLAIMANT, date(2026, 5, 16))
        assert "statement_of_claim" not in {d[0] for d in open_dates(store, pleaded)}
        assert owed(store, "statement_of_claim") == ClaimFacts(
            CAPTION,
            STATEMENT,
            "Republic of Aldova, Ministry of Justice, 12 Harbour Street, Port Aldova",
            "Kingdom of Berenia, 1 Palace Square, Beren",
            5,
            "The Hague",
            date(2026, 5, 16),
        )
        with store.record.reading() as session:
            assert latest(session, pleaded, StatementOfClaim) == STATEMENT
            assert case_facts(session, pleaded).tally("claims") == 1

    def test_before_the_first_order_a_reason_is_asked_for(self, store: Store, constituted: UUID) -> None:
        with pytest.raises(Refused, match=r"Procedural Order No\. 1"):
            do(store, file_statement_of_claim, constituted, STATEMENT)
        assert do(store, file_statement_of_claim, constituted, STATEMENT, Override("agreed by the parties")) == 4

    def test_the_law_of_the_claim_is_enforced(self, store: Store, constituted: UUID) -> None:
        spoilt = replace(STATEMENT, claims=(replace(CLAIM, obligations=()),))
        with pytest.raises(Refused, match="Claim 1: Name the obligation breached"):
            do(store, file_statement_of_claim, constituted, spoilt, Override("x"))

    def test_the_defence_answers_the_claims_on_file(self, store: Store, pleaded: UUID) -> None:
        assert do(store, file_statement_of_defence, pleaded, DEFENCE) == 6
        assert owed(store, "statement_of_defence") == DefenceFacts(
            CAPTION,
            DEFENCE,
            ("Attack on the hospital network",),
            "Republic of Aldova, Ministry of Justice, 12 Harbour Street, Port Aldova",
            "Kingdom of Berenia, 1 Palace Square, Beren",
            6,
            "The Hague",
            date(2026, 5, 17),
        )
        with store.record.reading() as session:
            assert case_facts(session, pleaded).stage is Stage.EVIDENCE
            assert latest(session, pleaded, StatementOfDefence) == DEFENCE
            stand = counter(session, pleaded)
        assert (stand.notice, stand.claim, stand.defence, stand.orders) == (NOTICE, STATEMENT, DEFENCE, 1)

    def test_a_reply_to_a_claim_nobody_made_is_refused(self, store: Store, pleaded: UUID) -> None:
        spoilt = replace(DEFENCE, replies=(replace(DEFENCE.replies[0], claim=2),))
        with pytest.raises(Refused, match="There is no claim 2"):
            do(store, file_statement_of_defence, pleaded, spoilt)

    def test_no_defence_before_the_claim(self, store: Store, constituted: UUID) -> None:
        with pytest.raises(Refused, match="statement of claim"):
            do(store, file_statement_of_defence, constituted, DEFENCE)


def produce(store: Store, kind: str) -> UUID:
    """Keep a stand-in for a document owed; gives the paper."""
    with store.record.transaction() as tx:
        (wanted,) = [o for o in owed_papers(tx.session) if o.kind == kind]
        return keep_paper(tx, wanted.id, pdf=b"%PDF-", docx=None, pages=1, words_hash="0", day=date(2026, 5, 18))


class TestServiceOfPapers:
    def test_a_produced_document_is_served_with_proof(self, store: Store, filed: UUID, clock: TurnableClock) -> None:
        paper = produce(store, "acknowledgement")
        with store.record.reading() as session:
            assert servable(session, filed) == (
                PaperChoice(paper, "Acknowledgement of receipt", date(2026, 5, 18), "", "acknowledgement"),
            )
        clock.forward(days=3)
        mailed = replace(
            SERVICE,
            party=Side.CLAIMANT,
            channel=Channel.EMAIL,
            address="agent@justice.example",
            sent=date(2026, 5, 18),
            received=at(2026, 5, 19),
        )
        assert do(store, serve_paper, filed, paper, mailed) == 2
        with store.record.reading() as session:
            assert services(session, filed) == (
                ServiceLine(2, paper, "Acknowledgement of receipt", Side.CLAIMANT, date(2026, 5, 18), mailed),
            )
        facts = owed(store, "notice_of_service")
        assert (facts.paper, facts.commences, facts.dues) == ("Acknowledgement of receipt", False, ())

    def test_not_before_the_paper_existed(self, store: Store, filed: UUID) -> None:
        paper = produce(store, "acknowledgement")
        with pytest.raises(Refused, match="before the paper existed"):
            do(store, serve_paper, filed, paper, SERVICE)

    def test_an_unknown_paper(self, store: Store, filed: UUID) -> None:
        with pytest.raises(Refused, match="Choose the paper"):
            do(store, serve_paper, filed, uuid4(), SERVICE)


class TestTermination:
    def test_the_certificate_says_day_mode_mediator_and_reference(self, store: Store, constituted: UUID) -> None:
        assert do(store, file_termination_certificate, constituted, CERTIFICATE) == 4
        assert lines(store, constituted)[-1] == (
            4,
            "Certificate of termination of the mediation, CT-M-7",
            Side.BOTH,
            date(2026, 5, 18),
        )
        with store.record.reading() as session:
            assert docket_entries(session, constituted)[0].detail == (
                "Ended on 12 May 2026 by the declaration of the mediator; mediator M. Mediator"
            )
            assert latest(session, constituted, TerminationCertificate) == CERTIFICATE
            assert case_facts(session, constituted).barred == ("M. Mediator",)

    def test_without_a_mediator_it_is_refused(self, store: Store, constituted: UUID) -> None:
        with pytest.raises(Refused, match="Name the mediator"):
            do(store, file_termination_certificate, constituted, replace(CERTIFICATE, mediator=""))


@pytest.mark.parametrize(
    ("function", "paper"),
    [(file_response, RESPONSE), (name_representatives, NAMING), (serve_notice, SERVICE), (issue_order, ORDER)],
)
def test_no_act_in_a_case_that_is_not_on_the_docket(store: Store, function: Callable[..., int], paper: object) -> None:
    with pytest.raises(Refused, match="no such case"):
        do(store, function, uuid4(), paper)


def test_the_period_for_the_response_stands_in_the_rule_set() -> None:
    found = response_period("ctr-2026")
    assert found is not None
    assert (found.days, found.article, found.side) == (30, "Article 4(1)", Side.RESPONDENT)
    assert response_period("icj-1978") is None


def test_the_register_holds_after_a_whole_written_phase(store: Store, pleaded: UUID) -> None:
    do(store, file_statement_of_defence, pleaded, DEFENCE)
    assert store.record.verify() == []
