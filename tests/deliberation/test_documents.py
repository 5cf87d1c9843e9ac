"""The record of a vote, opinions and the draft as papers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.deliberation.documents import (
    PRODUCES,
    OpinionFacts,
    VoteRecordFacts,
    draft_document,
    opinion,
    record_of_vote,
    stands_on,
)
from app.deliberation.rules import DraftSection, DraftText, OperativeParagraph, Opinion, OpinionKind, Round, Tally
from app.documents.docx import render_docx
from app.documents.model import Caption
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.store.base import canonical, new_id

GOLDEN = Path(__file__).parent / "golden"
CAPTION = Caption("Cyber Tribunal", "CT-2026-004", "Republic of Aldova", "Kingdom of Berenia", "Rules 2026")
DAY = date(2026, 6, 1)
WON = Tally(("Adeyemi", "Ito"), ("Vane",))
VOTE = VoteRecordFacts(CAPTION, 2, "Operation *ORCHID* is attributable.", WON, DAY, "The Hague")
VOID = VoteRecordFacts(CAPTION, 2, "Operation ORCHID is attributable.", Tally(("Adeyemi", "Ito"), (), ("Vane",)), DAY)
ROUNDS = (
    Round(new_id(), 1, "The Tribunal has jurisdiction.", ("1", "2"), Tally(("Adeyemi", "Ito", "Vane"))),
    Round(new_id(), 2, "ORCHID is attributable.", ("1", "2"), VOTE.tally),
    Round(new_id(), 3, "Compensation is due.", ("1",)),
)
WRITTEN = Opinion(OpinionKind.DISSENT, ("I regret that I cannot agree.", "The patch was public."), (2, 3), release=True)
DISSENT = OpinionFacts(CAPTION, "T. Vane", WRITTEN, stands_on(WRITTEN, ROUNDS), DAY, "The Hague")
SEPARATE = OpinionFacts(CAPTION, "L. Ito", Opinion(OpinionKind.SEPARATE, ("I add.",), (1,)),
                        ((1, "The Tribunal has jurisdiction.", "unanimously"),), DAY)  # fmt: skip
DECLARED = OpinionFacts(CAPTION, "L. Ito", Opinion(OpinionKind.DECLARATION, ("I declare.",)), (), DAY)
TEXT = DraftText("Award", (DraftSection("", ("Before all.",)), DraftSection("Jurisdiction", ("It is *undisputed*.",))),
                 (OperativeParagraph(1, "The Tribunal has jurisdiction."),))  # fmt: skip
PAPERS = {
    "vote": record_of_vote(VOTE),
    "void_vote": record_of_vote(VOID),
    "dissent": opinion(DISSENT),
    "separate": opinion(SEPARATE),
    "declaration": opinion(DECLARED),
    "draft": draft_document(CAPTION, TEXT, DAY, "The Hague"),
    "empty_draft": draft_document(CAPTION, DraftText("", (), ()), DAY),
}


@pytest.mark.parametrize("name", list(PAPERS))
def test_golden_text(name: str) -> None:
    assert words(PAPERS[name]) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", list(PAPERS))
def test_both_files_are_written_the_same_on_a_second_run(name: str) -> None:
    assert render_pdf(PAPERS[name]) == render_pdf(PAPERS[name])
    assert render_docx(PAPERS[name]) == render_docx(PAPERS[name])


@pytest.mark.parametrize(("kind", "facts"), [("record_of_vote", VOTE), ("panel_opinion", DISSENT)])
def test_facts_survive_the_outbox(kind: str, facts: object) -> None:
    assert msgspec.json.decode(canonical(facts), type=PRODUCES[kind][0]) == facts


def test_an_opinion_stands_on_what_was_decided() -> None:
    assert DISSENT.stands_on == ((2, "ORCHID is attributable.", "by two votes to one"),)
