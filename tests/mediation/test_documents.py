"""The invitation and the certificate as papers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.documents.docx import render_docx
from app.documents.model import Caption, Document
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.mediation.documents import (
    PRODUCES,
    CertificateFacts,
    InvitationFacts,
    caption,
    certificate_facts,
    certificate_of_termination,
    invitation_facts,
    invitation_to_mediate,
)
from app.mediation.rules import Ending, Invitation, Mode, Opening, RoomParty
from app.store.base import canonical
from app.terms import Side

GOLDEN = Path(__file__).parent / "golden"
PARTIES = (RoomParty(Side.CLAIMANT, "Republic of *Aldova*"), RoomParty(Side.RESPONDENT, "Kingdom of Berenia"))
OPENING = Opening("CT-2026-004", PARTIES, "Ana Solé", tribunal="Cyber Tribunal", rules="Mediation Rules",
                  place="The Hague")  # fmt: skip
INVITED = invitation_facts(OPENING, Invitation(
    Side.CLAIMANT, Side.RESPONDENT, "Operation ORCHID.\n\nThe grid was dark for six hours.", date(2026, 5, 4),
    place="Geneva", language="English", signed_by="A. Agent"))  # fmt: skip
BARE = invitation_facts(OPENING, Invitation(Side.RESPONDENT, Side.CLAIMANT, "ORCHID", date(2026, 5, 4), 10))
ENDED = certificate_facts(OPENING, Ending(Mode.ONE_PARTY, date(2026, 6, 1), Side.RESPONDENT), "MT-00C0FFEE")


def papers() -> dict[str, Document]:
    assert isinstance(INVITED, InvitationFacts)
    assert isinstance(BARE, InvitationFacts)
    assert isinstance(ENDED, CertificateFacts)
    return {
        "invitation": invitation_to_mediate(INVITED),
        "bare_invitation": invitation_to_mediate(BARE),
        "certificate": certificate_of_termination(ENDED),
    }


@pytest.mark.parametrize("name", list(papers()))
def test_golden_text(name: str) -> None:
    assert words(papers()[name]) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", list(papers()))
def test_both_files_are_written_the_same_on_a_second_run(name: str) -> None:
    paper = papers()[name]
    assert render_pdf(paper) == render_pdf(paper)
    assert render_docx(paper) == render_docx(paper)


@pytest.mark.parametrize(("kind", "facts"), [("invitation_to_mediate", INVITED), ("certificate_of_termination", ENDED)])
def test_facts_survive_the_outbox(kind: str, facts: object) -> None:
    assert msgspec.json.decode(canonical(facts), type=PRODUCES[kind][0]) == facts


def test_the_certificate_does_not_say_who_ended_it() -> None:
    other = certificate_facts(OPENING, Ending(Mode.ONE_PARTY, date(2026, 6, 1), Side.CLAIMANT), "MT-00C0FFEE")
    assert other == ENDED


def test_nothing_is_worded_without_a_day() -> None:
    assert invitation_facts(OPENING, Invitation(Side.CLAIMANT, Side.RESPONDENT, "x", None)) is None
    assert certificate_facts(OPENING, Ending(Mode.JOINT, None)) is None


def test_a_room_without_a_named_tribunal_has_a_head_all_the_same() -> None:
    assert caption(Opening("1", PARTIES, "M")) == Caption(
        "Cyber Tribunal", "1", "Republic of *Aldova*", "Kingdom of Berenia", "")  # fmt: skip
