from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.documents.docx import render_docx
from app.documents.model import Document
from app.documents.pdf import render_pdf
from app.documents.words import words
from app.registry.documents import PRODUCES, ClaimFacts
from app.registry.rules.notice import Notice
from app.registry.rules.orders import Order
from app.registry.rules.pleading import StatementOfClaim, StatementOfDefence
from app.registry.rules.response import Response
from app.registry.rules.service import Service
from app.store.base import canonical
from tests.registry.produced import ACKNOWLEDGED, FACTS, KIND

GOLDEN = Path(__file__).parent / "golden"
BLANK: dict[str, dict[str, Any]] = {
    "acknowledgement": {"notice": Notice()},
    "notice_of_service": {"service": Service(), "counted": None, "paper": ""},
    "procedural_order": {"order": Order()},
    "statement_of_claim": {"statement": StatementOfClaim()},
    "statement_of_defence": {"statement": StatementOfDefence()},
    "response_record": {"response": Response()},
}


def document(name: str) -> Document:
    return PRODUCES[KIND.get(name, name)][1](FACTS[name])


@pytest.mark.parametrize("name", FACTS)
def test_golden_text(name: str) -> None:
    assert words(document(name)) + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FACTS)
def test_facts_survive_the_outbox(name: str) -> None:
    kind = PRODUCES[KIND.get(name, name)][0]
    assert msgspec.json.decode(canonical(FACTS[name]), type=kind) == FACTS[name]


@pytest.mark.parametrize("name", FACTS)
def test_both_files_are_written_the_same_on_a_second_run(name: str) -> None:
    assert render_pdf(document(name)) == render_pdf(document(name))
    assert render_docx(document(name)) == render_docx(document(name))


@pytest.mark.parametrize("name", BLANK)
def test_a_form_not_yet_filled_in_can_be_previewed(name: str) -> None:
    facts: Any = FACTS[name]
    made = PRODUCES[name][1](replace(facts, **BLANK[name]))
    assert render_pdf(made)[:5] == b"%PDF-"


def test_what_a_person_typed_stays_as_typed() -> None:
    spoilt = replace(ACKNOWLEDGED, notice=replace(ACKNOWLEDGED.notice, claim="2*3*4 {ref:x} \\ **no**"))
    made = PRODUCES["acknowledgement"][1](spoilt)
    assert "2*3*4 {ref:x} \\ **no**" in words(made)


def test_facts_of_every_kind_are_declared() -> None:
    assert {KIND.get(name, name) for name in FACTS} == set(PRODUCES)
    assert PRODUCES["statement_of_claim"][0] is ClaimFacts
