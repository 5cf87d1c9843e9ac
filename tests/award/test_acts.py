from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.award.acts import (
    Signed,
    accept_authority,
    certify_copy,
    issue,
    receive_draft,
    scrutinise,
    serve,
    sign,
)
from app.award.documents import AwardFacts
from app.award.queries import (
    Copy,
    Delivery,
    Signature,
    authorities,
    award_facts,
    award_state,
    first_formalities,
    formalities,
    signers,
)
from app.award.rules import CopyRequest, Receipt
from app.desk.desk import Desk
from app.desk.signature import (
    award_file,
    award_paper,
    award_signatures,
    certified_copy_file,
    certify_award,
    numbered_original,
    sign_award,
)
from app.docket.queries import case_facts, deadlines, docket_entries
from app.docket.rules import Stage
from app.documents.signing import PracticeCertificates, practice_certificates
from app.documents.stamp import pages
from app.store.papers import owed_papers, paper_for
from app.store.store import Store
from app.terms import Moment, Override, Reason, Refused, Role, Side, Trouble, declaration
from tests.award.decided import (
    DAY,
    DECIDED,
    FORM,
    LOOKED_AT,
    MADE,
    MEMBERS,
    ORDER,
    do,
    plain_decision,
    read,
    seat_panel,
    set_stage,
    sign_all,
    to_decision,
    to_signature,
)
from tests.conftest import Staged, TurnableClock
from tests.documents.reading import whole_pdf_text

LATER = Moment(datetime(2026, 5, 19, 9, 0, tzinfo=UTC), "Europe/Amsterdam")
BOTH = (Side.CLAIMANT, Side.RESPONDENT)


def words_of(pdf: bytes) -> str:
    """The words of a PDF, lines joined."""
    return " ".join(" ".join(whole_pdf_text(pdf)).split())


def refusal(met: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str]]:
    return [(r.text, r.field) for r in met.value.reasons]


def receipt(side: Side, at: Moment = MADE, who: str = "A. Agent") -> Receipt:
    return Receipt(side, at, "by courier", who, "Receipt No. 1")


@pytest.fixture(scope="module")
def keys() -> PracticeCertificates:
    return practice_certificates(ORDER, DAY)


@pytest.fixture
def desk(store: Store, fixed: UUID, staged: Staged) -> Desk:
    """A desk that has produced the award of the case ``fixed``."""
    made = Desk(store)
    staged("produced", made.produce)
    return made


def test_the_draft_moves_the_case_to_the_decision(store: Store, drafted: UUID) -> None:
    state = read(store, award_state, drafted)
    assert (state.decision, state.rounds, state.owed) == (plain_decision(), 0, None)
    assert read(store, case_facts, drafted).stage is Stage.DECISION
    with pytest.raises(Refused):
        do(store, receive_draft, drafted, DECIDED)


def test_no_scrutiny_without_a_draft(store: Store, opened: UUID) -> None:
    seat_panel(store, opened)
    with pytest.raises(Refused):
        do(store, scrutinise, opened, FORM)
    set_stage(store, opened, "decision")
    with pytest.raises(Refused) as met:
        do(store, scrutinise, opened, FORM)
    assert [r.text for r in met.value.reasons] == ["waits for: the panel's decided draft"]


def test_what_the_record_knows_of_the_formalities(store: Store, drafted: UUID) -> None:
    assert read(store, first_formalities, drafted) == replace(
        FORM, day=None, heads=(), total=None, interest=None, costs=(), costs_total=None, due_notice=False, heard=False,
        relief_answered=False,
    )  # fmt: skip
    assert [s.name for s in read(store, signers, drafted)] == list(ORDER)


def test_scrutiny_refuses_hard_lines_and_keeps_rounds(store: Store, drafted: UUID) -> None:
    with pytest.raises(Refused) as met:
        do(store, scrutinise, drafted, replace(FORM, originals=1), LOOKED_AT)
    hard = [r for r in met.value.reasons if r.hard]
    assert [(r.text, r.field) for r in hard] == [
        ("At least one original for each party and one for the Registry: 1 originals", "originals"),
    ]  # fmt: skip
    with pytest.raises(Refused):
        do(store, scrutinise, drafted, FORM)
    do(store, scrutinise, drafted, FORM, LOOKED_AT)
    do(store, scrutinise, drafted, replace(FORM, originals=4), LOOKED_AT)
    assert read(store, award_state, drafted).rounds == 2
    assert read(store, formalities, drafted) == replace(FORM, originals=4)
    newest = read(store, docket_entries, drafted)[0]
    assert (newest.title, newest.detail) == ("Scrutiny of the draft award, round 2", "26 of 27 lines hold")


def test_the_text_once_fixed_is_not_scrutinised_again(store: Store, fixed: UUID) -> None:
    with pytest.raises(Refused) as met:
        do(store, scrutinise, fixed, FORM, LOOKED_AT)
    assert refusal(met) == [("The text of the award is fixed; it is changed by correction only.", "")]
    with pytest.raises(Refused):
        do(store, issue, fixed)


def test_the_award_is_owed_with_the_facts_of_the_record(store: Store, fixed: UUID) -> None:
    (owed,) = (o for o in read(store, owed_papers) if o.kind == "award")
    facts = owed.facts_as(AwardFacts)
    assert (owed.title, owed.case) == ("Award of 18 May 2026", fixed)
    assert facts == replace(read(store, award_facts, fixed, FORM), history=facts.history)
    assert [h.text for h in facts.history][:2] == ["Notice of arbitration", "Notice served"]
    assert not any("award" in h.text.casefold() for h in facts.history)


def test_an_absent_member_is_settled_when_the_text_is_fixed(store: Store, opened: UUID) -> None:
    gone = tuple(replace(s, reason_missing="Died on 16 May 2026.") if s.name == "D. Third" else s for s in FORM.signers)
    to_signature(store, opened, replace(FORM, signers=gone))
    lines = read(store, award_state, opened).signatures
    assert [(s.name, s.manner, s.note) for s in lines] == [
        ("B. Second", "", ""), ("D. Third", "absent", "Died on 16 May 2026."), ("A. Presiding", "", ""),
    ]  # fmt: skip
    for name in ("B. Second", "A. Presiding"):
        do(store, sign, opened, Signed(name, "paper", MADE))
    assert read(store, case_facts, opened).tally("signatures_settled") == 3


def test_signatures_on_paper(store: Store, fixed: UUID) -> None:
    sign_all(store, fixed)
    line = read(store, award_state, fixed).signatures[0]
    assert line == Signature("B. Second", "Arbitrator", "paper", MADE.utc, "")
    assert read(store, docket_entries, fixed)[0].title == "Award: A. Presiding signed on paper"


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (Signed("X. Nobody", "paper", MADE), ("X. Nobody does not sit on this tribunal.", "member")),
        (Signed("B. Second", "paper", LATER), ("A signature cannot lie in the future.", "day")),
        (Signed("B. Second", "absent", MADE), ("State the reason why the signature is missing.", "note")),
        (Signed("B. Second", "digital", MADE), ("The signed file is missing.", "manner")),
        (Signed("B. Second", "by proxy", MADE), ("Say how the award was signed.", "manner")),
    ],
)
def test_signatures_refused(store: Store, fixed: UUID, made: Signed, expected: tuple[str, str]) -> None:
    with pytest.raises(Refused) as met:
        do(store, sign, fixed, made)
    assert refusal(met) == [expected]
    assert read(store, case_facts, fixed).tally("signatures_settled") == 0


def test_nobody_signs_twice(store: Store, fixed: UUID) -> None:
    do(store, sign, fixed, Signed("B. Second", "paper", MADE))
    with pytest.raises(Refused) as met:
        do(store, sign, fixed, Signed("B. Second", "paper", MADE))
    assert refusal(met) == [("The signature of B. Second is already recorded.", "member")]


def test_the_presiding_member_signs_last_or_a_reason_is_given(store: Store, fixed: UUID) -> None:
    first = Signed("A. Presiding", "paper", MADE)
    with pytest.raises(Refused) as met:
        do(store, sign, fixed, first)
    assert [r.hard for r in met.value.reasons] == [False]
    do(store, sign, fixed, first, Override("Travels tomorrow."))
    assert [bool(s.manner) for s in read(store, award_state, fixed).signatures] == [False, False, True]


def test_digital_signatures_first_certifies_last_locks(
    desk: Desk, fixed: UUID, clock: TurnableClock, keys: PracticeCertificates
) -> None:
    desk.do(accept_authority, keys.authority)
    holders = {h.name: h for h in keys.holders}
    for name in ORDER:
        clock.forward(minutes=5)
        state = sign_award(desk, fixed, name, holders[name].pkcs12, holders[name].passphrase)
        assert (state.valid, state.name) == (True, name)
    paper = award_paper(desk, fixed)
    assert paper.label == "signed by 3 of 3"
    found = award_signatures(desk, fixed)
    assert [(s.name, s.valid, s.covers_whole) for s in found] == [
        ("B. Second", True, False), ("D. Third", True, False), ("A. Presiding", True, True),
    ]  # fmt: skip
    assert award_file(desk, fixed, "docx")[:2] == b"PK"
    with pytest.raises(Refused):
        sign_award(desk, fixed, "A. Presiding", holders["A. Presiding"].pkcs12, holders["A. Presiding"].passphrase)


def test_a_wrong_passphrase_signs_nothing(desk: Desk, fixed: UUID, keys: PracticeCertificates) -> None:
    with pytest.raises(Trouble):
        sign_award(desk, fixed, "B. Second", keys.holders[0].pkcs12, "wrong")
    with pytest.raises(Refused):
        sign_award(desk, fixed, "X. Nobody", keys.holders[0].pkcs12, keys.holders[0].passphrase)
    assert not any(s.manner for s in desk.read(award_state, fixed).signatures)


def test_signatures_of_an_unknown_authority_are_not_certified(
    desk: Desk, fixed: UUID, keys: PracticeCertificates
) -> None:
    for holder in keys.holders:
        sign_award(desk, fixed, holder.name, holder.pkcs12, holder.passphrase)
    with pytest.raises(Refused) as met:
        certify_award(desk, fixed, CopyRequest("Republic of Aldova", "service", 2))
    assert len(met.value.reasons) == 3
    assert desk.read(award_state, fixed).copies == ()


def test_authorities(store: Store, keys: PracticeCertificates, people: object) -> None:
    name = do(store, accept_authority, keys.authority)
    assert do(store, accept_authority, keys.authority) == name
    assert read(store, authorities) == (keys.authority,)
    for rubbish in (b"no certificate", b"-----BEGIN nothing"):
        with pytest.raises(Refused) as met:
            do(store, accept_authority, rubbish)
        assert refusal(met) == [("This file is no X.509 certificate.", "certificate")]


def test_only_the_registrar_accepts_an_authority() -> None:
    assert declaration(accept_authority).roles == {Role.REGISTRAR}


def test_numbered_originals(desk: Desk, fixed: UUID) -> None:
    before = award_file(desk, fixed)
    printed = numbered_original(desk, fixed, 2)
    assert "Original 2 of 3" in words_of(printed)
    assert award_file(desk, fixed) == before


def test_the_copy_register(desk: Desk, store: Store, fixed: UUID) -> None:
    with pytest.raises(Refused):
        certify_award(desk, fixed, CopyRequest("Republic of Aldova", "service", 2))
    sign_all(store, fixed)
    for holder in ("Republic of Aldova", "Kingdom of Berenia"):
        certify_award(desk, fixed, CopyRequest(holder, "service", 2))
    paper = award_paper(desk, fixed)
    lines = desk.read(award_state, fixed).copies
    assert [(c.number, c.total, c.holder, c.day, c.sha256, c.pages) for c in lines] == [
        (1, 2, "Republic of Aldova", DAY, paper.pdf_sha256, paper.pages),
        (2, 2, "Kingdom of Berenia", DAY, paper.pdf_sha256, paper.pages),
    ]  # fmt: skip
    assert isinstance(lines[0], Copy)
    with pytest.raises(Refused) as met:
        certify_award(desk, fixed, CopyRequest("  ", "service", 2))
    assert refusal(met) == [
        ("Say for whom the copy is made.", "holder"), ("All 2 copies have been made; raise the number.", "total"),
    ]  # fmt: skip


def test_a_certified_copy_is_certificate_and_award(desk: Desk, store: Store, fixed: UUID) -> None:
    sign_all(store, fixed)
    certify_award(desk, fixed, CopyRequest("Republic of Aldova", "service", 2))
    copy = desk.read(award_state, fixed).copies[0]
    certificate = desk.read(paper_for, copy.owed)
    assert certificate is not None
    printed = certified_copy_file(desk, fixed, 1)
    assert pages(printed) == certificate.pages + copy.pages
    assert f"Certified copy 1 of 2 · p. 1 of {pages(printed)}" in words_of(printed)
    assert "B. Second signed the originals by hand on 18 May 2026" in words_of(printed)
    with pytest.raises(Refused):
        certified_copy_file(desk, fixed, 2)


def test_no_copy_before_the_award_is_produced(store: Store, fixed: UUID) -> None:
    sign_all(store, fixed)
    with pytest.raises(Refused) as met:
        do(store, certify_copy, fixed, CopyRequest("Republic of Aldova", "service", 2), ())
    assert refusal(met) == [("The award has not been produced yet.", "")]
    with pytest.raises(Refused):
        award_paper(Desk(store), fixed)


def test_service_opens_the_windows_of_each_party(store: Store, fixed: UUID, clock: TurnableClock) -> None:
    sign_all(store, fixed)
    do(store, serve, fixed, receipt(Side.CLAIMANT))
    assert read(store, case_facts, fixed).stage is Stage.DECISION
    clock.forward(days=3)
    do(store, serve, fixed, receipt(Side.RESPONDENT, clock.now()))
    assert read(store, case_facts, fixed).stage is Stage.COMPLIANCE
    names = ("interpretation", "correction", "additional_award")
    windows = [d for d in read(store, deadlines, fixed) if d.name in names]
    assert {(d.name, d.side, d.due) for d in windows} == {
        (name, side, due)
        for name in names
        for side, due in ((Side.CLAIMANT, date(2026, 6, 17)), (Side.RESPONDENT, date(2026, 6, 22)))
    }
    assert read(store, award_state, fixed).deliveries == (
        Delivery(Side.CLAIMANT, DAY), Delivery(Side.RESPONDENT, date(2026, 5, 21)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (receipt(Side.BOTH), ("Choose the party served.", "side")),
        (receipt(Side.CLAIMANT, LATER), ("Receipt cannot lie in the future.", "received")),
        (receipt(Side.CLAIMANT, who=" "), ("Say who received the award.", "receivedBy")),
        (receipt(Side.CLAIMANT, Moment(datetime(2026, 5, 17, 8, 0, tzinfo=UTC))),
         ("The award cannot be received before it was made.", "received")),
    ],
)  # fmt: skip
def test_service_refused(store: Store, fixed: UUID, given: Receipt, expected: tuple[str, str]) -> None:
    sign_all(store, fixed)
    with pytest.raises(Refused) as met:
        do(store, serve, fixed, given)
    assert refusal(met) == [expected]


def test_no_party_is_served_twice_nor_before_signature(store: Store, fixed: UUID) -> None:
    with pytest.raises(Refused) as met:
        do(store, serve, fixed, receipt(Side.CLAIMANT))
    assert met.value.reasons == (
        Reason("waits for: 3 signatures, or the reason each is missing", "Article 34(6)"),
    )  # fmt: skip
    sign_all(store, fixed)
    do(store, serve, fixed, receipt(Side.CLAIMANT))
    with pytest.raises(Refused) as again:
        do(store, serve, fixed, receipt(Side.CLAIMANT))
    assert refusal(again) == [("This party has already been served.", "side")]


def test_the_record_verifies(store: Store, fixed: UUID) -> None:
    sign_all(store, fixed)
    for side in BOTH:
        do(store, serve, fixed, receipt(side))
    assert list(store.record.verify()) == []


def test_state_of_a_case_without_a_decision(store: Store, opened: UUID) -> None:
    to_decision(store, opened)
    facts = read(store, award_facts, opened, FORM)
    assert facts.decision == DECIDED
    assert {m.name for m in facts.members} == set(MEMBERS)
