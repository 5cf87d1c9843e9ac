from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.attribution.rules import Sheet
from app.award.documents import PRODUCES, AwardFacts, award, true_copy
from app.award.rules import Formalities
from app.documents.docx import render_docx
from app.documents.model import Document
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.store.base import canonical
from app.terms import DecisionOfPanel, PanelParagraph, PanelSection
from tests.award.decided import COPY, DECIDED, FACTS, FORM, golden

HERE = Path(__file__).parent
KNOWN = {"award": FACTS, "certificate_of_true_copy": COPY}


def document(name: str) -> Document:
    return award(FACTS) if name == "award" else true_copy(COPY)


def read(facts: AwardFacts) -> str:
    return words(award(facts))


@pytest.mark.parametrize("name", KNOWN)
def test_golden_text(name: str) -> None:
    assert words(document(name)) + "\n" == golden(HERE, name)


@pytest.mark.parametrize("name", KNOWN)
def test_facts_survive_the_outbox(name: str) -> None:
    assert msgspec.json.decode(canonical(KNOWN[name]), type=PRODUCES[name][0]) == KNOWN[name]


@pytest.mark.parametrize("name", KNOWN)
def test_both_files_are_written_the_same_on_a_second_run(name: str) -> None:
    assert render_pdf(document(name)) == render_pdf(document(name))
    assert render_docx(document(name)) == render_docx(document(name))


def test_a_form_not_yet_filled_in_can_be_previewed() -> None:
    bare = replace(FACTS, formalities=Formalities(), decision=DecisionOfPanel("", (), ()))
    assert render_pdf(award(bare))[:5] == b"%PDF-"


def test_interest_is_not_said_twice() -> None:
    said = PanelSection("Interest", ("This makes EUR 8.14.",))
    twice = replace(FACTS, decision=replace(DECIDED, sections=(*DECIDED.sections, said)))
    assert (read(FACTS).count("8.14"), read(twice).count("8.14")) == (1, 1)


def test_what_the_panel_says_of_the_findings_is_not_repeated() -> None:
    sheet = Sheet()
    assert "weighed the following hypotheses" in read(replace(FACTS, sheet=sheet))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Declares that it is so.", "(1) unanimously, declares that it is so."),
        ("all other requests are rejected;", "(1) unanimously, decides that all other requests are rejected."),
        ("2*3 {x}", "(1) unanimously, 2*3 {x}."),
    ],
)
def test_grammar_of_the_operative_part(text: str, expected: str) -> None:
    one = replace(DECIDED, operative=(PanelParagraph(1, text, ("A. Presiding",)),))
    assert expected in read(replace(FACTS, decision=one)).splitlines()


def test_originals_beyond_one_for_each() -> None:
    more = replace(FACTS, formalities=replace(FORM, originals=12))
    assert "Made at The Hague, the place of arbitration, in 12 originals." in read(more).splitlines()
