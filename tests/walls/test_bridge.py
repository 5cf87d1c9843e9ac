"""What may pass the walls, and who may not stand on both sides of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.deliberation import acts as deliberation
from app.deliberation import queries as panel
from app.deliberation.rules import Choice
from app.desk import bridge
from app.docket.queries import docket_entries
from app.evidence.queries import exhibits
from app.evidence.rules import ExhibitIn, Filing
from app.mediation import acts as mediation
from app.mediation import queries
from app.mediation.rules import CaucusRule, Ending, Mode, Paper, RoomParty
from app.terms import (
    DecisionOfPanel,
    PanelOpinion,
    PanelParagraph,
    PanelSection,
    Refused,
    Side,
    TerminationCertificate,
)
from tests.conftest import TurnableClock
from tests.evidence.conftest import RECEIVED, collected, item
from tests.walls.conftest import PARAGRAPHS, House, deliberate, mediate, opine, seat

FOR, AGAINST = Choice.FOR, Choice.AGAINST
DECISION = DecisionOfPanel(
    "Award",
    (PanelSection("Reasons", ("Agreed.",)),),
    tuple(PanelParagraph(p.number, p.text, ("A. Presiding", "B. Second"), ("D. Third",)) for p in PARAGRAPHS),
    (PanelOpinion("dissenting opinion", "D. Third", ("I regret that I cannot agree.",), (1,)),),
)


def said(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [r.text for r in refused.value.reasons]


class TestSealing:
    def test_what_the_rooms_were_given(self, house: House) -> None:
        opened = house.desk.read_walled(house.mediation(), queries.opening)
        parties = (RoomParty(Side.CLAIMANT, "Republic of Aldova", "A. Agent"),
                   RoomParty(Side.RESPONDENT, "Kingdom of Berenia", "B. Agent"))  # fmt: skip
        assert opened is not None
        assert (opened.parties, opened.mediator, opened.caucus_rule, opened.place) == (
            parties, "M. Mediator", CaucusRule.KEPT, "The Hague")  # fmt: skip
        room = house.desk.read_walled(house.sit(1), panel.opening)
        assert room is not None
        assert [(m.name, m.presiding) for m in room.members] == [
            ("A. Presiding", True), ("B. Second", False), ("D. Third", False)]  # fmt: skip

    def test_only_the_office_of_the_room(self, house: House) -> None:
        for kind, name in (("mediation", "C. Clerk"), ("mediation", "A. Presiding"), ("deliberation", "M. Mediator")):
            with pytest.raises(Refused) as refused:
                bridge.seal_room(house.desk, kind, house.case, [name])  # type: ignore[arg-type]  # both are kinds
            assert said(refused) == [f"{name} does not hold the office this room asks for."]
        with pytest.raises(Refused) as refused:
            bridge.seal_room(house.desk, "mediation", house.case, ["Nobody"])
        assert said(refused) == ["Nobody is not enrolled."]

    def test_nobody_is_mediator_and_arbitrator_in_one_case(self, house: House) -> None:
        with house.desk.store.record.transaction() as tx:
            tx.add(seat(house.case, 4, "m.  MEDIATOR"))
        for kind, members in (("mediation", ["M. Mediator"]), ("deliberation", ["A. Presiding"])):
            with pytest.raises(Refused) as refused:
                bridge.seal_room(house.desk, kind, house.case, members)  # type: ignore[arg-type]  # both are kinds
            assert said(refused) == ["M. Mediator cannot be mediator and arbitrator in the same case."]

    def test_a_seat_without_a_key_keeps_the_room_shut(self, house: House) -> None:
        with house.desk.store.record.transaction() as tx:
            tx.add(seat(house.case, 4, "E. Stranger"))
        with pytest.raises(Refused) as refused:
            bridge.open_deliberation(house.desk, house.case, house.sit(0))
        assert said(refused) == ["E. Stranger is not enrolled."]


class TestCertificate:
    def test_day_and_mode_cross_and_nothing_else(self, house: House, tmp_path: Path) -> None:
        mediate(house, tmp_path)
        room = house.mediation()
        with pytest.raises(Refused) as refused:
            bridge.certificate_across(house.desk, house.case, room)
        assert said(refused) == ["The mediation has not ended."]
        ended = house.desk.do_walled(room, mediation.end, Ending(Mode.ONE_PARTY, date(2026, 5, 18), Side.RESPONDENT))
        assert house.desk.read_walled(room, bridge.certificate_from) == TerminationCertificate(
            date(2026, 5, 18), "the declaration of a party", "M. Mediator", ended.reference)  # fmt: skip
        assert house.desk.carry("certificate_across", house.case, room) == 2
        (entry,) = [line for line in house.desk.read(docket_entries, house.case) if line.number == 2]
        assert entry.detail == "Ended on 18 May 2026 by the declaration of a party; mediator M. Mediator"


class TestDecision:
    def test_the_decision_crosses_once_and_the_room_closes(self, house: House) -> None:
        house.stage("deliberation")
        rounds = deliberate(house, FOR, FOR)
        room = house.sit(2)
        with pytest.raises(Refused) as refused:
            bridge.result_across(house.desk, house.case, room)
        assert said(refused) == ["The vote on § 1 is still open.", "The vote on § 2 is still open."]
        for ident in rounds:
            house.desk.do_walled(room, deliberation.cast_ballot, ident, AGAINST)
        opine(house)
        room = house.sit(0)
        assert house.desk.read_walled(room, bridge.decision_from) == DECISION
        assert house.desk.carry("result_across", house.case, room) == 2
        with pytest.raises(Refused) as refused:
            bridge.result_across(house.desk, house.case, room)
        assert said(refused) == ["The decision has left this room: the deliberation is closed."]

    def test_after_a_break_a_second_call_only_closes(self, house: House) -> None:
        house.stage("deliberation")
        deliberate(house, FOR, FOR, AGAINST)
        opine(house)
        room = house.sit(0)
        from app.award.acts import receive_draft

        house.desk.do(receive_draft, house.case, house.desk.read_walled(room, bridge.decision_from))
        assert bridge.result_across(house.desk, house.case, room) is None
        assert house.desk.read_walled(room, panel.state).crossed


def document(path: Path, content: str) -> str:
    path.write_text(content, encoding="utf-8")
    return str(path)


def again(side: Side = Side.CLAIMANT) -> Filing:
    filed = ExhibitIn("C-001", "Invoice 4411", date(2026, 4, 2), "invoice.txt", uuid4(), "", 0,
                      item=item(), events=(collected(),))  # fmt: skip
    return Filing(side, RECEIVED, "counter", (filed,), "Statement of claim")


DECLARED = bridge.Provenance(Side.CLAIMANT, "A. Agent", "the ledger of the ministry", date(2026, 4, 2))


class TestRefiling:
    @pytest.fixture
    def room(self, house: House, tmp_path: Path, clock: TurnableClock) -> UUID:
        """A mediation holding a paper made for it and one its owner declared independent."""
        mediate(house, tmp_path)
        clock.forward(days=1)
        house.stage("evidence")
        room = house.mediation()
        for name, independent in (("bound", False), ("free", True)):
            path = Path(document(tmp_path / f"{name}.txt", name * 30))
            paper = Paper(name, Side.CLAIMANT, date(2026, 5, 18), independent=independent)
            house.desk.do_walled(room, mediation.keep_paper, paper, path)
        return room

    def test_the_mediation_copy_is_not_filed(self, house: House, room: UUID, tmp_path: Path) -> None:
        with pytest.raises(Refused) as refused:
            bridge.refile_document(house.desk, house.case, room, str(tmp_path / "bound.txt"), again(), DECLARED)
        assert [(r.field, r.article) for r in refused.value.reasons] == [("file", "Article 7")]
        assert house.desk.read(exhibits, house.case) == ()

    def test_a_document_of_independent_origin_is(self, house: House, room: UUID, tmp_path: Path) -> None:
        bridge.refile_document(house.desk, house.case, room, str(tmp_path / "free.txt"), again(), DECLARED)
        (filed,) = house.desk.read(exhibits, house.case)
        assert house.desk.file_bytes(filed.kept) == b"free" * 30
        assert filed.note == (
            "A. Agent declares that this document comes from the ledger of the ministry and existed on 2 April 2026."
        )

    @pytest.mark.parametrize(
        ("declared", "filing", "wrong"),
        [
            (replace(DECLARED, owner=Side.RESPONDENT), again(), ["owner"]),
            (replace(DECLARED, declared_by=""), again(), ["declaredBy"]),
            (replace(DECLARED, source=" "), again(), ["source"]),
            (replace(DECLARED, since=None), again(), ["since"]),
            (replace(DECLARED, since=date(2026, 5, 18)), again(), ["since"]),
            (DECLARED, replace(again(), exhibits=()), ["exhibits"]),
        ],
    )
    def test_the_declaration_is_complete(self, declared: bridge.Provenance, filing: Filing, wrong: list[str]) -> None:
        found = bridge.provenance_shortcomings(declared, filing, date(2026, 5, 18))
        assert [r.field for r in found] == wrong
