"""What follows the award: requests in time, decisions signed as the award, publication, an award on agreed terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.award import acts
from app.award.acts import Signed
from app.award.documents import PRODUCES
from app.award.queries import addenda, award_state, unsigned_addendum
from app.award.rules import Receipt, afterwards
from app.award.screens import FORMS
from app.award.screens.afterwards import LATER_FORMS, SignAddendumForm
from app.desk.desk import Desk
from app.desk.signature import award_file, numbered_original, sign_award
from app.docket.model import DeadlineRow, EntryRow
from app.docket.queries import case_facts, docket_entries, ruleset
from app.docket.rules import CaseFacts, Deadline, Stage
from app.docket.rules.permission import next_steps
from app.documents.signing import practice_certificates
from app.documents.words import words
from app.registry.acts import record_settlement, reopen
from app.registry.rules import ending
from app.registry.rules.papers import Seen, shortcomings
from app.store.papers import owed_papers
from app.store.store import Store
from app.terms import ACTS, DecisionOfPanel, Moment, Override, Refused, Side
from app.widgets.palette import dress
from tests.award.decided import (
    DAY,
    DECIDED,
    FORM,
    LOOKED_AT,
    MADE,
    ORDER,
    do,
    golden,
    read,
    seat_panel,
    set_stage,
    sign_all,
)
from tests.conftest import Staged, TurnableClock
from tests.docket.manners import lost_fields, unmannered
from tests.registry.desk import StoreDoer

HERE = Path(__file__).parent
JUNE = Moment(datetime(2026, 6, 20, 8, 0, tzinfo=UTC), "Europe/Amsterdam")
ASK = afterwards.CorrectionRequest(
    party=Side.RESPONDENT, received=MADE, passages="Paragraph 12", asked="900.00 for 990.00", told=True
)
CORRECTED = afterwards.Addendum(
    about=0, day=DAY, reasons="A slip of the pen.", operative="The award is corrected.", heard=True,
    text="Paragraph 12: for “990.00” read “900.00”.",
)  # fmt: skip
MEANT = afterwards.InterpretationRequest(received=MADE, passages="Paragraph 2", question="Which costs?", told=True)
LEFT = afterwards.AdditionRequest(received=MADE, claims="Interest", presented="Statement of claim", told=True)
PUBLIC = afterwards.Publication(
    day=DAY, claimant=True, respondent=True, proof="Letters of both.", extent="Whole", where="The Registry's site"
)
SETTLED = ending.Settlement(
    received=MADE, settled=DAY, claimant_agrees=True, respondent_agrees=True, wish=ending.Wish.AWARD,
    extent="The whole dispute.",
)  # fmt: skip
AGREED = afterwards.AgreedAward(
    day=DAY, accepted=True, recitals="The terms were initialled in The Hague.",
    operative="Orders the Kingdom of Berenia to pay EUR 500.00\nRecords that all other claims are withdrawn",
)  # fmt: skip


def refused(store: Store, function: Callable[..., Any], *args: Any) -> list[tuple[str, bool]]:
    with pytest.raises(Refused) as met:
        do(store, function, *args)
    return [(reason.field, reason.hard) for reason in met.value.reasons if not reason.noted]


def dates(store: Store, case: UUID) -> list[tuple[str, date]]:
    names = {"correction_made", "interpretation_given", "additional_award_made"}
    return [(d.name, d.due) for d in read(store, case_facts, case).open_deadlines if d.name in names]


@pytest.fixture
def served(store: Store, fixed: UUID, staged: Staged) -> UUID:
    """The award signed, and received by both parties on 18 May 2026."""

    def build() -> None:
        sign_all(store, fixed)
        for side in (Side.CLAIMANT, Side.RESPONDENT):
            do(store, acts.serve, fixed, Receipt(side, MADE, "by courier", "An agent", ""))

    staged("served", build)
    return fixed


@pytest.fixture
def settled(store: Store, opened: UUID, staged: Staged) -> UUID:
    """A panel that sits, and a settlement on the docket (entry 9)."""

    def build() -> None:
        seat_panel(store, opened)
        with store.record.transaction() as tx:
            number = read(store, case_facts, opened).entries + 1
            tx.add(EntryRow(case=opened, number=number, act="panel.constitute", title="Tribunal constituted", detail="",
                            side="registry", day=DAY, recorded=tx.moment.utc, zone=tx.moment.zone,
                            actor=tx.actor.name, strikes=None))  # fmt: skip
        set_stage(store, opened, "written")
        do(store, record_settlement, opened, SETTLED)

    staged("settled", build)
    return opened


def newest(store: Store, case: UUID) -> int:
    number: int = read(store, docket_entries, case)[0].number
    return number


def test_a_correction_is_asked_made_and_signed_as_the_award(store: Store, served: UUID) -> None:
    asked = do(store, acts.request_correction, served, ASK)
    assert dates(store, served) == [("correction_made", date(2026, 7, 2))]
    entry = do(store, acts.correct, served, replace(CORRECTED, about=asked))
    assert dates(store, served) == []
    (line,) = read(store, addenda, served)
    assert (line.entry, line.kind, line.title, line.settled) == (entry, "correction", "Correction of the award", False)
    for name in ORDER:
        do(store, acts.sign_addendum, served, entry, Signed(name, "paper", MADE))
    assert read(store, unsigned_addendum, served) is None
    assert refused(store, acts.sign_addendum, served, entry, Signed(ORDER[0], "paper", MADE)) == [("", True)]
    assert read(store, docket_entries, served)[0].title == "Correction of the award: A. Presiding signed on paper"
    assert list(store.record.verify()) == []


def test_a_request_meets_its_own_date_only(store: Store, served: UUID) -> None:
    first = do(store, acts.request_correction, served, ASK)
    second = do(store, acts.request_correction, served, replace(ASK, party=Side.CLAIMANT))
    do(store, acts.correct, served, replace(CORRECTED, about=first))
    with store.record.reading() as session:
        left = [row.opened_by for row in session.query(DeadlineRow).filter_by(name="correction_made", closed_by=None)]
    assert left == [second]


def test_the_windows_run_from_receipt_by_each_party(store: Store, served: UUID, clock: TurnableClock) -> None:
    clock.at(JUNE)
    late = replace(ASK, received=JUNE)
    assert refused(store, acts.request_correction, served, late) == [("received", False)]
    do(store, acts.request_correction, served, late, Override("The tribunal is asked to decide."))
    assert refused(store, acts.correct, served, replace(CORRECTED, day=JUNE.day)) == [("day", False)]


def test_of_its_own_motion_the_tribunal_corrects_in_time(store: Store, served: UUID) -> None:
    refusing = replace(CORRECTED, outcome=afterwards.Outcome.REFUSED)
    assert refused(store, acts.correct, served, refusing) == [("outcome", True)]
    do(store, acts.correct, served, CORRECTED)
    assert len(read(store, addenda, served)) == 1


def test_a_decision_after_the_award_comes_in_time_and_after_hearing_the_other_party(
    store: Store, served: UUID, clock: TurnableClock
) -> None:
    assert refused(store, acts.interpret, served, CORRECTED) == [("", True)]
    asked = do(store, acts.request_interpretation, served, MEANT)
    assert dates(store, served) == [("interpretation_given", date(2026, 7, 2))]
    bare = replace(CORRECTED, about=asked, heard=False, text="")
    assert refused(store, acts.interpret, served, bare) == [("heard", False), ("text", True)]
    clock.forward(days=50)
    late = replace(CORRECTED, about=asked, day=date(2026, 7, 3))
    assert refused(store, acts.interpret, served, late) == [("day", False)]
    do(store, acts.interpret, served, late, LOOKED_AT)
    assert dates(store, served) == []


def test_an_additional_award_within_sixty_days(store: Store, served: UUID) -> None:
    asked = do(store, acts.request_additional_award, served, LEFT)
    assert dates(store, served) == [("additional_award_made", date(2026, 7, 17))]
    do(store, acts.make_additional_award, served, replace(CORRECTED, about=asked))
    assert [line.title for line in read(store, addenda, served)] == ["Additional award"]


def test_what_lacks_a_signature_is_expected(store: Store, served: UUID) -> None:
    def expected() -> bool:
        facts = read(store, case_facts, served)
        steps = next_steps(facts, ruleset(facts.ruleset), ACTS, store.actor.role, DAY)
        return "award.sign_addendum" in {step.act for step in steps}

    assert not expected()
    do(store, acts.correct, served, CORRECTED)
    assert expected()


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (replace(PUBLIC, respondent=False), [("respondent", True)]),
        (replace(PUBLIC, claimant=False, respondent=False), [("claimant", True), ("respondent", True)]),
        (replace(PUBLIC, basis=afterwards.Basis.SILENCE), [("basis", True)]),
        (replace(PUBLIC, basis=afterwards.Basis.DUTY, extent="", proof=""), [("proof", True), ("extent", True)]),
        (replace(PUBLIC, where=""), [("where", True)]),
    ],
)
def test_no_publication_without_consent(
    store: Store, served: UUID, made: afterwards.Publication, expected: list[tuple[str, bool]]
) -> None:
    assert refused(store, acts.publish, served, made) == expected


def test_published_with_the_consent_of_every_party(store: Store, served: UUID) -> None:
    do(store, acts.publish, served, PUBLIC)
    line = read(store, docket_entries, served)[0]
    assert (line.act, line.side, line.detail) == ("award.publish", Side.REGISTRY, "all parties consent")


def test_a_settlement_becomes_an_award_that_is_signed_and_served(store: Store, settled: UUID) -> None:
    about = newest(store, settled)
    assert refused(store, acts.issue_agreed_award, settled, replace(AGREED, about=about, accepted=False)) == [
        ("accepted", True)
    ]
    do(store, acts.issue_agreed_award, settled, replace(AGREED, about=about))
    assert read(store, case_facts, settled).stage is Stage.DECISION
    state = read(store, award_state, settled)
    assert [p.text for p in state.decision.operative] == AGREED.operative.splitlines()
    sign_all(store, settled)
    for side in (Side.CLAIMANT, Side.RESPONDENT):
        do(store, acts.serve, settled, Receipt(side, MADE, "by courier", "An agent", ""))
    assert read(store, case_facts, settled).stage is Stage.COMPLIANCE


def test_after_a_reopening_the_panel_decides_anew(store: Store, drafted: UUID) -> None:
    with store.record.transaction() as tx:
        number = read(store, case_facts, drafted).entries + 1
        tx.add(EntryRow(case=drafted, number=number, act="hearing.close", title="Hearings closed", detail="",
                        side="tribunal", day=DAY, recorded=tx.moment.utc, zone=tx.moment.zone, actor=tx.actor.name,
                        strikes=None))  # fmt: skip
    do(store, acts.scrutinise, drafted, FORM, LOOKED_AT)
    do(store, reopen, drafted, ending.Reopening(about=number, day=DAY, reasons="A witness.", matters="The witness."))
    assert read(store, case_facts, drafted).stage is Stage.HEARING
    set_stage(store, drafted, "deliberation")
    anew = DecisionOfPanel("Award, decided anew", DECIDED.sections, DECIDED.operative)
    do(store, acts.receive_draft, drafted, anew)
    assert read(store, award_state, drafted).decision == anew
    assert refused(store, acts.issue, drafted) == [("", True)]


def seen_under(rules: str, act: str, *dues: tuple[str, date]) -> Seen:
    """A case under borrowed rules, with dates opened by receipt of the award."""
    open_dates = tuple(Deadline(uuid4(), name, name, Side.CLAIMANT, due, "Article 1", (), due) for name, due in dues)
    case = CaseFacts(uuid4(), "CT-2026-001", "A v. B", rules, Stage.COMPLIANCE, "The Hague", "English", 3, DAY,
                     deadlines=open_dates)  # fmt: skip
    return Seen(case, ruleset(rules).rule(act), JUNE)


def test_annulment_has_a_ground_and_a_last_day() -> None:
    seen = seen_under("icsid-2022", "award.request_annulment", ("annulment", date(2026, 6, 19)))
    asked = afterwards.AnnulmentRequest(received=JUNE, excess=True, grounds="It went beyond the agreement.")
    found = shortcomings(afterwards.ANNULMENT_REQUEST, asked, seen)
    assert [(r.field, r.hard, r.article) for r in found] == [("received", False, "Convention Article 52; Rule 69")]
    bare = replace(asked, excess=False, received=MADE)
    assert [(r.field, r.hard) for r in shortcomings(afterwards.ANNULMENT_REQUEST, bare, seen)] == [("improper", True)]


def test_revision_rests_on_a_fact_discovered_before() -> None:
    seen = seen_under("icj-1978", "award.request_revision", ("revision", date(2036, 6, 19)))
    asked = afterwards.RevisionRequest(
        received=JUNE, fact="A log was found.", discovered=JUNE.day, decisive="It names the actor.", blameless=True
    )
    assert shortcomings(afterwards.REVISION_REQUEST, asked, seen) == ()
    early = replace(asked, received=MADE)
    assert [(r.field, r.hard) for r in shortcomings(afterwards.REVISION_REQUEST, early, seen)] == [("discovered", True)]


# ---------------------------------------------------------------- papers


def owed(store: Store, kind: str) -> Any:
    with store.record.reading() as session:
        found = [o for o in owed_papers(session) if o.kind == kind][-1]
    shape, word = PRODUCES[kind]
    return word(found.facts_as(shape))


@pytest.mark.parametrize("kind", ["correction", "interpretation", "additional_award"])
def test_golden_text(store: Store, served: UUID, kind: str) -> None:
    asked_by: dict[str, tuple[Callable[..., Any], Any, Callable[..., Any]]] = {
        "correction": (acts.request_correction, ASK, acts.correct),
        "interpretation": (acts.request_interpretation, MEANT, acts.interpret),
        "additional_award": (acts.request_additional_award, LEFT, acts.make_additional_award),
    }
    asking, ask, answering = asked_by[kind]
    asked = do(store, asking, served, ask)
    do(store, answering, served, replace(CORRECTED, about=asked))
    assert words(owed(store, kind)) + "\n" == golden(HERE, kind)


def test_golden_text_of_an_agreed_award(store: Store, settled: UUID) -> None:
    do(store, acts.issue_agreed_award, settled, replace(AGREED, about=newest(store, settled)))
    assert words(owed(store, "award")) + "\n" == golden(HERE, "agreed_award")


# ---------------------------------------------------------------- screens


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    dress(qapp)
    made = Desk(store)
    yield made
    made.changed.held.clear()


@pytest.mark.parametrize("form", LATER_FORMS, ids=lambda form: form.declared().id)
def test_every_form_is_labelled_and_has_the_fields_the_law_names(
    qtbot: QtBot, desk: Desk, served: UUID, form: Any
) -> None:
    assert FORMS[form.declared().id] is form
    made = form(desk, served)
    qtbot.addWidget(made)
    assert (unmannered(made), lost_fields(made)) == ([], [])
    made.preview()


def test_a_correction_is_signed_with_the_members_own_keys(desk: Desk, store: Store, served: UUID) -> None:
    entry = do(store, acts.correct, served, CORRECTED)
    desk.produce()
    keys = practice_certificates(ORDER, DAY)
    desk.do(acts.accept_authority, keys.authority)
    for held in keys.holders:
        found = sign_award(desk, served, held.name, held.pkcs12, held.passphrase, entry=entry)
        assert (found.name, found.valid) == (held.name, True)
    assert read(store, unsigned_addendum, served) is None
    assert numbered_original(desk, served, 1, entry)[:5] == b"%PDF-"
    assert award_file(desk, served, entry=entry) != award_file(desk, served)


def test_the_signing_form_takes_the_decision_that_lacks_signatures(qtbot: QtBot, store: Store, served: UUID) -> None:
    do(store, acts.correct, served, CORRECTED)
    made = SignAddendumForm(StoreDoer(store), served)
    qtbot.addWidget(made)
    made.manner.setCurrentIndex(1)
    made.seen.setChecked(True)
    assert made.problems() == ()
    made.perform()
    (line,) = read(store, addenda, served)
    assert [s.manner for s in line.signatures] == ["paper", "", ""]


def test_a_request_is_filed_from_its_form(qtbot: QtBot, store: Store, served: UUID) -> None:
    made = FORMS["award.request_correction"](StoreDoer(store), served)
    qtbot.addWidget(made)
    made.inputs["passages"].setPlainText("Paragraph 12")  # type: ignore[attr-defined]  # the inputs of a told paper
    made.perform()
    assert read(store, docket_entries, served)[0].title == "Request of the claimant for correction of the award"
