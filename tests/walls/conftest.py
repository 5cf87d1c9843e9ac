"""A case on the record with both of its walled rooms, and words that stand nowhere but behind a wall."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.deliberation import acts as deliberation
from app.deliberation.rules import Choice, DraftSection, DraftText, Note, OperativeParagraph, Opinion, OpinionKind
from app.deliberation.rules import PrivateNote as OwnNote
from app.desk import bridge
from app.desk.desk import Desk
from app.docket.model import CaseRow
from app.mediation import acts as mediation
from app.mediation.rules import Answer, Gathering, Invitation, InvitationAnswer, Offer, Paper, Session
from app.panel.model import SeatRow
from app.panel.rules import Appointer, Office
from app.store.store import Store
from app.terms import Moment, Side
from tests.conftest import PASSPHRASE, START, People, Staged
from tests.docket.opened import file

MEDIATED = {name: f"qzx{name}wv" for name in ("subject", "paper", "file", "offer", "session", "signer", "title")}
DELIBERATED = {name: f"qzx{name}wv" for name in ("note", "private", "draft", "withheld", "lost")}
"""Words planted behind the walls; none of them may be found outside."""
PARAGRAPHS = (
    OperativeParagraph(1, "The Tribunal has jurisdiction."),
    OperativeParagraph(2, "All claims are rejected."),
)


@dataclass(frozen=True)
class House:
    """A desk opened as the registrar, with one case and its rooms; nothing is unlocked."""

    desk: Desk
    case: UUID
    people: People
    folder: Path

    def unlock(self, kind: str, name: str) -> UUID:
        """A room opened by one of its members; whatever was open is locked."""
        self.desk.lock_walled()
        return self.desk.unlock_walled(kind, self.case, PASSPHRASE, name=name)

    def mediation(self) -> UUID:
        return self.unlock("mediation", self.people.mediator.name)

    def sit(self, member: int) -> UUID:
        return self.unlock("deliberation", self.people.arbitrators[member].name)

    def stage(self, wanted: str) -> None:
        with self.desk.store.record.transaction() as tx:
            tx.session.get_one(CaseRow, self.case).stage = wanted


def seat(case: UUID, at: int, name: str) -> SeatRow:
    office = Office.PRESIDING if at == 1 else Office.MEMBER
    return SeatRow(case=case, position=at, name=name, nationality="Dorn", address="1 Quay", email="",
                   office=office.value, appointer=Appointer.PARTIES.value, notified=date(2026, 5, 18))  # fmt: skip


@pytest.fixture
def house(store: Store, people: People, tmp_path: Path, staged: Staged) -> Iterator[House]:
    """Both rooms sealed; the mediation accepted, the deliberation open."""
    desk = Desk(store)

    def build() -> UUID:
        case = desk.do(file)
        with store.record.transaction() as tx:
            for at, member in enumerate(people.arbitrators, 1):
                tx.add(seat(case, at, member.name))
        made = House(desk, case, people, tmp_path / "store")
        bridge.seal_room(desk, "mediation", case, [people.mediator.name])
        bridge.seal_room(desk, "deliberation", case, [a.name for a in people.arbitrators])
        bridge.open_mediation(desk, case, made.mediation())
        bridge.open_deliberation(desk, case, made.sit(0))
        desk.lock_walled()
        return case

    made = House(desk, staged("house", build), people, tmp_path / "store")
    yield made
    desk.lock_walled()


def mediate(house: House, tmp_path: Path) -> None:
    """A mediation under way, every paper of it bearing a planted word."""
    room, desk, day = house.mediation(), house.desk, date(2026, 5, 18)
    words = MEDIATED
    sent = desk.do_walled(room, mediation.invite, Invitation(Side.CLAIMANT, Side.RESPONDENT, words["subject"], day,
                                                             signed_by=words["signer"]))  # fmt: skip
    desk.do_walled(room, mediation.answer_invitation, sent, InvitationAnswer(Answer.ACCEPTED, day, words["signer"]))
    scan = tmp_path / "scan.txt"
    scan.write_text(words["file"] * 20, encoding="utf-8")
    desk.do_walled(room, mediation.keep_paper, Paper(words["title"], Side.CLAIMANT, day, text=words["paper"]), scan)
    desk.do_walled(room, mediation.record_offer, Offer(Side.CLAIMANT, day, (words["offer"],)))
    start, end = (Moment(START.utc - timedelta(minutes=before), START.zone) for before in (60, 10))
    held = Session(Gathering.JOINT, start, end, ("Agents",), note=words["session"])
    desk.do_walled(room, mediation.hold_session, held)
    scan.unlink()
    desk.lock_walled()


def deliberate(house: House, *choices: Choice) -> list[UUID]:
    """Notes, a draft with both paragraphs put to the vote, and these ballots on each, in the order of the panel."""
    room, desk, words = house.sit(0), house.desk, DELIBERATED
    lost = OperativeParagraph(3, words["lost"])
    desk.do_walled(room, deliberation.write_note, Note(words["note"], 1))
    desk.do_walled(room, deliberation.keep_note, OwnNote(text=words["private"]))
    desk.do_walled(room, deliberation.draft, DraftText(words["draft"], (), (*PARAGRAPHS, lost)))
    desk.do_walled(room, deliberation.draft, DraftText("Award", (DraftSection("Reasons", ("Agreed.",)),), PARAGRAPHS))
    rounds = [desk.do_walled(room, deliberation.put_to_vote, p) for p in PARAGRAPHS]
    for member, choice in enumerate(choices):
        house.sit(member)
        for ident in rounds:
            desk.do_walled(room, deliberation.cast_ballot, ident, choice)
    desk.lock_walled()
    return rounds


def opine(house: House) -> None:
    """A dissent that is released and a declaration that is not, both of the third member."""
    room = house.sit(2)
    released = Opinion(OpinionKind.DISSENT, ("I regret that I cannot agree.",), (1,), release=True)
    kept = Opinion(OpinionKind.DECLARATION, (DELIBERATED["withheld"],))
    for opinion in (released, kept):
        house.desk.do_walled(room, deliberation.file_opinion, opinion)
    house.desk.lock_walled()
