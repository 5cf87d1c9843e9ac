"""The words of the hearing's documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.documents.docx import render_docx
from app.documents.model import Caption
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.hearing.documents import PRODUCES, ClosureFacts, HearingNoticeFacts, MinutesFacts
from app.hearing.rules import HearingNotice, Inquiry, Mode, Session
from app.store.base import canonical
from tests.hearing.papers import INQUIRY, NOTICE, SESSION

GOLDEN = Path(__file__).parent / "golden"
CAPTION = Caption(
    "Cyber Tribunal", "CT-2026-001", "Republic of Aldova", "Kingdom of Berenia", "Cyber Tribunal Rules 2026"
)
PUBLIC = replace(NOTICE, days=1, mode=Mode.VIDEO, purpose="", public=True)
FACTS: dict[str, Any] = {
    "hearing_notice": HearingNoticeFacts(CAPTION, NOTICE, "The Hague", date(2026, 5, 18), "R. Registrar"),
    "hearing_notice_public": HearingNoticeFacts(CAPTION, PUBLIC, "The Hague", date(2026, 5, 18), "R. Registrar"),
    "minutes": MinutesFacts(CAPTION, 1, SESSION, "The Hague"),
    "minutes_short": MinutesFacts(
        CAPTION,
        2,
        replace(SESSION, present=(), admitted=(), rulings=(), undertakings=(), objections=(), secretary=""),
        "The Hague",
    ),
    "closure": ClosureFacts(CAPTION, INQUIRY, "The Hague", date(2026, 6, 17), "Ada Adeyemi"),
}
BLANK: dict[str, Any] = {
    "hearing_notice": {"notice": HearingNotice()},
    "minutes": {"session": Session()},
    "closure": {"inquiry": Inquiry(), "presiding": ""},
}


def kind(name: str) -> str:
    return name if name in PRODUCES else name.rpartition("_")[0]


@pytest.mark.parametrize("name", FACTS)
def test_golden_text(name: str) -> None:
    made = PRODUCES[kind(name)][1](FACTS[name])
    assert words(made) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FACTS)
def test_facts_survive_the_outbox_and_both_files_are_drawn(name: str) -> None:
    shape, word = PRODUCES[kind(name)]
    kept = msgspec.json.decode(canonical(FACTS[name]), type=shape)
    assert kept == FACTS[name]
    assert render_pdf(word(kept)) == render_pdf(word(kept))
    assert render_docx(word(kept))[:2] == b"PK"


@pytest.mark.parametrize("name", BLANK)
def test_a_form_not_yet_filled_in_can_be_previewed(name: str) -> None:
    made = PRODUCES[name][1](replace(FACTS[name], **BLANK[name]))
    assert render_pdf(made)[:5] == b"%PDF-"
