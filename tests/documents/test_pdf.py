from __future__ import annotations

import io
import re
import subprocess
import sys
from datetime import date
from typing import Any

import pikepdf
import pytest
from msgspec.structs import replace

from app.documents.docx import render_docx
from app.documents.frame import A4, LETTER
from app.documents.layout import lay_out
from app.documents.model import (
    Annex,
    AnyBlock,
    Bullets,
    Centred,
    Document,
    Heading,
    Items,
    PageBreak,
    Para,
    Quote,
    Signatures,
    Signer,
    Table,
    Toc,
)
from app.documents.pdf import render, render_pdf
from app.documents.setting import Line
from app.documents.strips import Box, Words
from app.documents.tables import fitted
from app.documents.words import words
from app.terms import Trouble
from tests.documents.reading import docx_text, pdf_text, solid, squeezed, whole_pdf_text
from tests.documents.samples import BENCH, CAPTION, acknowledgement, long_award, sample_award


def _paper(*blocks: AnyBlock, **fields: Any) -> Document:
    return replace(Document("letter", "Letter", CAPTION, blocks), **fields)


def _opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


@pytest.mark.parametrize(
    "document", [acknowledgement(), acknowledgement(""), long_award(40)], ids=["paper", "plain", "award"]
)
def test_the_pdf_says_the_words_of_the_document(document: Document) -> None:
    rendered = render(document)
    assert squeezed(pdf_text(rendered.pdf)) == squeezed(words(document, rendered.contents))


def test_the_pdf_of_everything_says_every_word() -> None:
    document = sample_award()
    rendered = render(document)
    said, meant = (
        re.sub("Exhibit Digest", "", squeezed(text))
        for text in (pdf_text(rendered.pdf), words(document, rendered.contents))
    )
    assert sorted(re.sub("[()]", "", solid(said))) == sorted(re.sub("[()]", "", solid(meant)))
    latin = [re.sub(r"[\u0600-\u06ff()]+\s*", "", text) for text in (said, meant)]
    assert solid(latin[0]) == solid(latin[1])


@pytest.mark.parametrize("document", [acknowledgement(), sample_award()], ids=["paper", "award"])
def test_drawn_twice_the_bytes_are_equal(document: Document) -> None:
    assert render_pdf(document) == render_pdf(document)


def test_table_of_contents_names_the_pages_where_headings_stand() -> None:
    rendered = render(long_award(60))
    pages = [squeezed(text) for text in whole_pdf_text(rendered.pdf)]
    assert len(rendered.contents) == 11
    assert [
        line for line in rendered.contents if squeezed(f"{line.label} {line.text}") not in pages[line.page - 1]
    ] == []
    listed = "".join(pages[1:2])
    assert [line for line in rendered.contents if not re.search(rf"{re.escape(line.text)} {line.page}\b", listed)] == []


def test_bookmarks_lead_to_the_headings() -> None:
    rendered = render(sample_award())
    with _opened(rendered.pdf) as pdf, pdf.open_outline() as outline:
        titles = [(item.title, [child.title for child in item.children]) for item in outline.root]
    assert titles == [
        ("I. Procedure", ["A. Constitution of the tribunal", "B. Periods and their extension"]),
        ("II. Intrusion into the hospital network", ["A. What happened"]),
        ("III. Operative part", []),
        ("Annex\u00a01. Digests of the exhibits relied on", []),
    ]


def test_every_link_is_explicit_and_prints_nothing() -> None:
    with _opened(render_pdf(sample_award())) as pdf:
        links = [annot for page in pdf.pages for annot in page.obj.get("/Annots", [])]
        assert len(links) == 8 + 4
        assert {(int(link.F), [int(edge) for edge in link.Border] == [0, 0, 0]) for link in links} == {(4, True)}


def test_head_and_foot_of_every_page() -> None:
    texts = [squeezed(text) for text in whole_pdf_text(render_pdf(sample_award()))]
    assert [f"page {at} of {len(texts)}" in text for at, text in enumerate(texts, 1)] == [True] * len(texts)
    assert [text.startswith("Case CT-2026-005 Award") or "Case CT-2026-005 Award" in text for text in texts] == [
        False,
        *[True] * (len(texts) - 1),
    ]


def test_watermark_is_on_every_page() -> None:
    texts = whole_pdf_text(render_pdf(acknowledgement(watermark="Practice")))
    assert ["PRACTICE" in solid(text) for text in texts] == [True] * len(texts)


def test_letter_paper() -> None:
    with _opened(render_pdf(acknowledgement(), LETTER)) as pdf:
        assert [float(edge) for edge in pdf.pages[0].mediabox] == [0, 0, 612, 792]


def test_decisions_are_archival() -> None:
    with _opened(render_pdf(sample_award())) as pdf:
        xmp = bytes(pdf.Root.Metadata.read_bytes())
        assert b"<pdfaid:part>2</pdfaid:part>" in xmp
        assert b"<pdfaid:conformance>U</pdfaid:conformance>" in xmp
        assert str(pdf.Root.OutputIntents[0].S) == "/GTS_PDFA1"
        assert pdf.Root.OutputIntents[0].DestOutputProfile.N == 3
        assert "/AcroForm" not in pdf.Root
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261116000000")
        assert b"2026-11-16T00:00:00" in xmp
        assert (str(pdf.docinfo["/Title"]), str(pdf.Root.Lang)) == ("Case CT-2026-005 · Award", "en")


def test_every_font_is_embedded_and_maps_back_to_unicode() -> None:
    with _opened(render_pdf(sample_award())) as pdf:
        fonts = {str(font.BaseFont): font for page in pdf.pages for font in page.resources.Font.values()}
        embedded = {name: "/ToUnicode" in font and "/FontFile2" in font.FontDescriptor for name, font in fonts.items()}
    assert set(embedded.values()) == {True}
    assert len(embedded) >= 6


def test_no_code_means_the_character_nought() -> None:
    with _opened(render_pdf(sample_award())) as pdf:
        maps = [font.ToUnicode.read_bytes() for font in pdf.pages[0].resources.Font.values()]
    assert [b"<0000>" in text for text in maps] == [False] * len(maps)
    assert {
        int(count) for text in maps for count in re.findall(rb"(\d+) beginbfchar", text) if int(count) > 100
    } == set()


def test_papers_of_the_registry_are_not_archival() -> None:
    with _opened(render_pdf(acknowledgement())) as pdf:
        assert "/OutputIntents" not in pdf.Root


def test_a_character_nobody_can_draw_is_said_by_name() -> None:
    with pytest.raises(Trouble) as trouble:
        render_pdf(_paper(Para("案")))
    assert trouble.value.what == "No font shipped with this program draws the character 案 (U+6848)."


def test_signature_boxes_stand_above_their_names() -> None:
    rendered = render(sample_award())
    assert [box.signer.name for box in rendered.boxes] == [BENCH[0].name, BENCH[1].name]
    left, right = (box.rect for box in rendered.boxes)
    assert left[2] < right[0]
    assert left[1::2] == right[1::2]


@pytest.mark.parametrize("filling", range(1, 60, 3))
def test_signatures_never_stand_alone_and_never_part(filling: int) -> None:
    rendered = render(_paper(*[Para(f"Paragraph number {at}.") for at in range(filling)], Signatures(BENCH)))
    assert len({box.page for box in rendered.boxes}) == 1
    page = squeezed(whole_pdf_text(rendered.pdf)[rendered.boxes[0].page - 1])
    assert f"{filling}. Paragraph number {filling - 1}." in page
    assert BENCH[2].name in page


def test_no_single_line_of_a_paragraph_is_left_behind() -> None:
    text = (
        "A paragraph that is exactly long enough to need four lines of the type area when it is set in the body size, "
        * 3
    )
    laid = lay_out(_paper(*[Para(text) for _ in range(40)]))
    for page in laid.pages:
        labelled = [any(isinstance(mark, Words) and mark.x == 0.0 for mark in put.strip.marks) for put in page]
        assert labelled[-1] is False


def test_the_header_of_a_table_comes_back_on_every_page() -> None:
    rows = tuple((f"row {at}", "x") for at in range(120))
    texts = whole_pdf_text(render_pdf(_paper(Table(("Name of row", "Value"), rows))))
    assert len(texts) > 2
    assert [squeezed(text).count("Name of row Value") for text in texts] == [1] * len(texts)


def test_a_row_higher_than_a_page_is_parted() -> None:
    rendered = render(_paper(Table(("A", "B"), (("word " * 900, "x"),))))
    assert rendered.pages > 1
    assert "".join(whole_pdf_text(rendered.pdf)).count("word") == 900


def test_a_long_digest_is_cut_and_loses_nothing() -> None:
    digest = "0123456789abcdef" * 12
    assert digest in solid(pdf_text(render_pdf(_paper(Table(("A", "B", "C"), ((digest, "1", "2"),)), Para(digest)))))


@pytest.mark.parametrize(
    "block",
    [
        Para(""),
        Para("", numbered=False),
        Heading(""),
        Items(()),
        Table((), ()),
        Bullets(()),
        Quote(""),
        Signatures(()),
        Annex(""),
        Centred(""),
        Toc(),
        PageBreak(),
        Table(("", ""), (("a",), ("b", "c"))),
        Items((("", ""),)),
        Signatures((Signer("", ""),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_half_filled_blocks_do_not_stop_a_preview(block: AnyBlock) -> None:
    assert render(_paper(block)).pages >= 1
    assert render(_paper(Para("x"), block, block, Para("y"), cover=True, register_head="1")).pages >= 1


def test_an_empty_paper_has_one_page() -> None:
    empty = Document(
        "letter", "", replace(CAPTION, tribunal="", case_number="", claimant="", respondent="", rules=""), ()
    )
    assert render(empty).pages == 1


def test_arabic_is_joined_and_runs_from_right_to_left() -> None:
    laid = lay_out(_paper(Para("محكمة العدل الدولية", numbered=False)))
    (line,) = [mark.line for put in laid.pages[0] for mark in put.strip.marks if isinstance(mark, Words)][-1:]
    (segment,) = line.segments
    assert segment.font == "NotoNaskhArabic-Regular"
    assert abs(segment.x + segment.width - (A4.width - A4.left - A4.right)) < 0.1
    assert segment.text == "ﺔﻴﻟﻭﺪﻟﺍ ﻝﺪﻌﻟﺍ ﺔﻤﻜﺤﻣ"


def test_signatures_of_two_blocks_are_kept_apart() -> None:
    rendered = render(_paper(Signatures(BENCH[:1]), Para("x"), Annex("A", (Signatures(BENCH[1:]),))))
    assert [box.signer.name for box in rendered.boxes] == [signer.name for signer in BENCH]


def test_unseen_characters_reach_no_renderer() -> None:
    dirty = "a\x00\x07\u202eb"
    document = Document(
        "order",
        dirty,
        replace(CAPTION, claimant=dirty, case_number=dirty, tribunal=dirty),
        (Para(dirty), Signatures((Signer(dirty, dirty, dirty),), dirty)),
        register_head=dirty,
        short_title=dirty,
        office=dirty,
    )
    said = words(document) + docx_text(render_docx(document)) + "".join(whole_pdf_text(render_pdf(document)))
    assert [sign for sign in dirty if sign in said] == ["a", "b"]


def test_a_paragraph_that_reads_left_has_its_number_on_the_right() -> None:
    laid = lay_out(_paper(Para("قررت المحكمة (CT-2026-005) ما يلي")))
    *_, last = (put.strip.marks for put in laid.pages[0])
    number, text = (mark for mark in last if isinstance(mark, Words))
    assert (number.line.segments[0].text, number.x > text.x + 300) == ("1.", True)
    assert "(CT-2026-005)" in "".join(segment.text for segment in text.line.segments)


@pytest.mark.parametrize("door", ["model", "words", "signing", "stamp"])
def test_light_doors_open_without_the_heavy_packages(door: str) -> None:
    heavy = {"reportlab", "docx", "pyhanko", "pikepdf"}
    code = f"import sys, app.documents.{door}; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def _lines(document: Document) -> list[tuple[int, float, float, str]]:
    """Every set line: page, start and end in points, words."""
    return [
        (at, mark.x + line.segments[0].x, mark.x + line.segments[-1].x + line.segments[-1].width, _said(line))
        for at, page in enumerate(lay_out(document).pages, 1)
        for put in page
        for mark in put.strip.marks
        if isinstance(mark, Words) and (line := mark.line).segments
    ]


def _said(line: Line) -> str:
    return "".join(segment.text for segment in line.segments)


def test_a_wide_number_leaves_room_before_its_heading() -> None:
    blocks = [block for at in range(28) for block in (Heading(f"Head{at}"), Para(f"Text{at}"))]
    lines = {said: (start, end) for _, start, end, said in _lines(_paper(*blocks))}
    number, heading, text = lines["XXVIII."], lines["Head27"], lines["Text0"]
    assert (heading[0] - number[1] >= 6.5, heading[0] == text[0] == lines["Head0"][0]) == (True, True)


@pytest.mark.parametrize(
    "group",
    [
        "EUR 31,400,000.00",
        "13 September 2026",
        "Article 17(4)",
        "2.75 per cent",
        "Dr Marcus",
        "10:00 CEST",
        "exhibit C-009",
    ],
)
def test_what_belongs_together_stands_on_one_line(group: str) -> None:
    lines = [
        said.replace("\u00a0", " ")
        for fill in range(1, 60)
        for *_, said in _lines(_paper(Para("x" * fill + f" {group}" * 9)))
    ]
    assert sum(line.count(group) for line in lines) == 59 * 9


def test_what_is_wider_than_its_column_is_parted_between_words() -> None:
    rows = tuple(("13 September 2026",) * 6 for _ in range(2))
    said = [line for *_, line in _lines(_paper(Table(("",) * 6, rows)))]
    assert (said.count("13 September"), said.count("2026")) == (12, 12)


def test_columns_hold_their_longest_word_and_yield_what_they_do_not_need() -> None:
    long = "The measure is reversible and was suspended with the filing of this notice. " * 3
    block = Table(("Measure", "Suspended", "Amount"), ((long, "yes", "EUR 48,200,000.00"),), (1.0, 1.0, 1.0))
    measure, suspended, amount = fitted(lay_out(_paper(block)).lined, block, 437.0)
    assert (measure.width > 240.0, suspended.width < 80.0, amount.width < 110.0) == (True, True, True)
    assert "EUR\u00a048,200,000.00" in [said for *_, said in _lines(_paper(block))]


@pytest.mark.parametrize("filling", range(10, 46, 3))
def test_no_row_of_a_table_stands_alone(filling: int) -> None:
    rows = tuple((f"row{at}", "x") for at in range(20))
    lines = _lines(_paper(*[Para("Filling.") for _ in range(filling)], Table(("Name", "Value"), rows)))
    pages = [sum(said.startswith("row") for at, *_, said in lines if at == page) for page in range(1, 5)]
    assert [count for count in pages if count == 1] == []


def test_one_signature_stands_beside_place_and_day() -> None:
    (signer,) = BENCH[:1]
    laid = lay_out(_paper(Para("x"), Signatures((signer,)), place="The Hague", day=date(2026, 3, 3)))
    (strip,) = [put.strip for put in laid.pages[0] if any(isinstance(mark, Box) for mark in put.strip.marks)]
    assert [_said(mark.line) for mark in strip.marks if isinstance(mark, Words)][:2] == [
        "The Hague, 3\u00a0March\u00a02026",
        signer.name,
    ]


def test_a_few_lines_too_many_set_a_paper_closer_instead_of_spilling() -> None:
    pages = [
        len(lay_out(_paper(*[Para(f"Paragraph {at}.") for at in range(count)], Signatures(BENCH[:1]))).pages)
        for count in range(10, 24)
    ]
    roomy = 7.0 + 15.2
    assert (pages == sorted(pages), pages.count(1) + 10 > (841.89 - 78 - 76 - 200 - 100) / roomy) == (True, True)
