from __future__ import annotations

from datetime import date

import msgspec
import pytest

from app.documents.inline import Run, bare, clean, runs
from app.documents.model import Annex, Document, Heading, Para, decode, digest, encode, plain, ref
from app.documents.number import letters, numbered, roman
from app.documents.words import words
from tests.documents.samples import CAPTION, acknowledgement, sample_award


def _document(*blocks: Heading | Para | Annex) -> Document:
    return Document("order", "Order", CAPTION, blocks)


def test_a_document_comes_back_from_its_json() -> None:
    assert decode(encode(sample_award())) == sample_award()


def test_digest_is_of_the_words_and_stays_the_same() -> None:
    assert digest(acknowledgement()) == digest(acknowledgement())
    assert digest(acknowledgement()) != digest(acknowledgement("413 · 0000"))


def test_digest_knows_a_heading_from_a_paragraph() -> None:
    assert digest(_document(Para("x"))) != digest(_document(Heading("x")))


def test_something_else_is_not_a_document() -> None:
    with pytest.raises(msgspec.ValidationError):
        decode(b'{"kind": 1}')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", (Run("plain"),)),
        ("**a** b", (Run("a", bold=True), Run(" b"))),
        ("*a*", (Run("a", italic=True),)),
        ("**a *b* c**", (Run("a ", bold=True), Run("b", bold=True, italic=True), Run(" c", bold=True))),
        ("5 * 3 * 2", (Run("5 * 3 * 2"),)),
        ("2**8 and one star*", (Run("2**8 and one star*"),)),
        (r"\*a\* \{ref:x\}", (Run("*a* {ref:x}"),)),
        ("see {ref:here}", (Run("see "), Run("7", target="here"))),
        ("", ()),
    ],
)
def test_markup(text: str, expected: tuple[Run, ...]) -> None:
    assert runs(text, {"here": "7"}) == expected


@pytest.mark.parametrize("typed", ["**not bold**", "*", "{ref:nothing}", "back\\slash", "a_b {x} [y]", "**", "\\*"])
def test_what_a_person_typed_stays_as_it_is(typed: str) -> None:
    assert bare(plain(typed), {}) == typed


def test_a_reference_to_nothing_is_our_fault() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        words(_document(Para("see {ref:nowhere}")))


def test_two_blocks_may_not_bear_one_anchor() -> None:
    with pytest.raises(ValueError, match="twice"):
        numbered(_document(Para("a", anchor="twice"), Para("b", anchor="twice")))


def test_unseen_characters_are_taken_out() -> None:
    assert clean("a\x00b\u202ec\u200dd\te\r\nf\u00ad") == "abcd e\nf"
    assert clean("e\u0301") == "é"


def test_numbers_run_on_and_references_name_them() -> None:
    document = _document(
        Heading("One", anchor="one"),
        Para("first"),
        Heading("Inner", 2, "inner"),
        Heading("Innermost", 3, "innermost"),
        Para("second", anchor="second"),
        Para("limb", level=1, anchor="limb"),
        Para("limb", level=1),
        Para("sub", level=2, anchor="sub"),
        Para("lead-in", numbered=False),
        Para("alone", level=1, anchor="alone"),
        Heading("Two"),
        Para("third"),
        Annex("Papers", (Heading("In the annex"), Para("fourth")), "annex"),
    )
    lined = numbered(document)
    assert [placed.label for placed in lined.placed] == [
        "I.",
        "1.",
        "A.",
        "1.",
        "2.",
        "(a)",
        "(b)",
        "(i)",
        "",
        "(a)",
        "II.",
        "3.",
        "Annex\u00a01",
        "",
        "4.",
    ]
    assert lined.refs == {
        "one": "I",
        "inner": "I.A",
        "innermost": "I.A.1",
        "second": "2",
        "limb": "2(a)",
        "sub": "2(b)(i)",
        "alone": "(a)",
        "annex": "Annex\u00a01",
    }
    assert ref("limb") == "{ref:limb}"


def test_counting() -> None:
    assert [letters(count) for count in (1, 26, 27, 28)] == ["a", "z", "aa", "bb"]
    assert [roman(count) for count in (1, 4, 9, 14, 40, 1999)] == ["I", "IV", "IX", "XIV", "XL", "MCMXCIX"]


def test_words_of_a_short_paper() -> None:
    document = Document("letter", "A letter", CAPTION, (Para("Good **day**."),), "The Hague", date(2026, 3, 3))
    assert words(document).split("\n") == [
        "CYBER TRIBUNAL",
        "Registry",
        "Case CT-2026-005",
        "REPUBLIC OF ALDOVA",
        "v.",
        "KINGDOM OF BERENIA",
        "Cyber Tribunal Rules 2026",
        "A LETTER",
        "The Hague, 3 March 2026",
        "1. Good day.",
    ]
