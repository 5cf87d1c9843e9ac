from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from app.documents.docx import render_docx
from app.documents.frame import scanned
from app.documents.layout import lay_out
from app.documents.model import Document, Heading, Para
from app.documents.pdf import render
from app.documents.qr import qr_marks
from app.documents.words import words
from tests.documents.reading import docx_text, pdf_text, solid, squeezed
from tests.documents.samples import CAPTION, acknowledgement, long_award, sample_award

PAPERS = pytest.mark.parametrize(
    "document", [acknowledgement(), sample_award(), long_award(30)], ids=["paper", "award", "long"]
)


@PAPERS
def test_word_says_the_words_of_the_document(document: Document) -> None:
    contents = render(document).contents
    assert squeezed(docx_text(render_docx(document))) == squeezed(words(document, contents))


@PAPERS
def test_written_twice_the_bytes_are_equal(document: Document) -> None:
    assert render_docx(document) == render_docx(document)


def _part(packed: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        return opened.read(name).decode()


def test_fields_carry_their_results() -> None:
    rendered = render(sample_award())
    packed = render_docx(sample_award())
    foot = _part(packed, "word/footer1.xml")
    assert (" PAGE " in foot, " NUMPAGES " in foot, f"<w:t>{rendered.pages}</w:t>" in foot) == (True, True, True)
    body = _part(packed, "word/document.xml")
    assert body.count(" PAGEREF ") == len(rendered.contents) == 8
    assert body.count('TOC \\o "1-3"') == 1
    assert body.count("<w:tblHeader/>") == 2


def test_two_lists_are_linked_through_styles() -> None:
    numbering = _part(render_docx(sample_award()), "word/numbering.xml")
    assert [numbering.count(f'<w:pStyle w:val="{style}"/>') for style in ("Heading1", "Heading2", "Heading3")] == [
        1,
        1,
        1,
    ]
    assert [
        numbering.count(f'<w:pStyle w:val="{style}"/>') for style in ("Courtparagraph", "Courtlimb", "Courtsublimb")
    ] == [
        1,
        1,
        1,
    ]


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@PAPERS
def test_libreoffice_reads_the_same_words(document: Document, tmp_path: Path) -> None:
    written = tmp_path / "paper.docx"
    written.write_bytes(render_docx(document))
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(tmp_path), str(written)], check=True, capture_output=True, timeout=120)
    said = _letters(pdf_text((tmp_path / "paper.pdf").read_bytes()))
    assert said == _letters(words(document, render(document).contents))


def _letters(text: str) -> list[str]:
    """All signs in any order: without leaders, a header that comes back, and Arabic, which pdfium reads in pieces."""
    without = re.sub(r"\.{4,}|ExhibitDigest|[()\x00-\x1f\u0600-\u06ff]", "", solid(text))
    return sorted(without.replace("…", ""))


LISTS = Document(
    "order",
    "Order",
    CAPTION,
    (
        Para("one"),
        *(Para("limb", level=1) for _ in range(2)),
        Para("lead-in", numbered=False),
        *(Para("limb", level=1) for _ in range(2)),
        Para("two"),
        Para("limb", level=1),
        Para("limb", level=2),
        Heading("unnumbered", numbered=False),
        Heading("numbered"),
    ),
)


def test_limbs_begin_anew_under_a_lead_in_without_number() -> None:
    assert [line.split(" ")[0] for line in docx_text(render_docx(LISTS)).split("\n")[7:]] == [
        "1.", "(a)", "(b)", "lead-in", "(a)", "(b)", "2.", "(a)", "(i)", "unnumbered", "I.",
    ]  # fmt: skip


def test_practice_stands_behind_the_text_of_every_page_in_word() -> None:
    packed = render_docx(acknowledgement(watermark="Practice"))
    marks = [_part(packed, f"word/header{at}.xml").count('string="PRACTICE"') for at in (1, 2)]
    assert (marks, "v:textpath" in _part(render_docx(acknowledgement()), "word/header1.xml")) == ([1, 1], False)


def test_wide_numbers_have_the_same_room_in_word() -> None:
    document = Document("order", "Order", CAPTION, tuple(Heading(f"Head {at}") for at in range(28)))
    styles, wide = _part(render_docx(document), "word/styles.xml"), lay_out(document).hangs.body
    assert (wide > 50.0, styles.count(f'w:hanging="{round(wide * 20)}"') >= 4) == (True, True)


def _pictures(packed: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        return [opened.read(name) for name in opened.namelist() if name.startswith("word/media/")]


def test_the_register_head_is_there_as_a_code_of_the_same_squares() -> None:
    document = acknowledgement()
    (picture,) = _pictures(render_docx(document))
    pixels = Image.open(io.BytesIO(picture))
    squares = [[not pixels.getpixel((x * 8 + 4, y * 8 + 4)) for x in range(pixels.width // 8)]
               for y in range(pixels.height // 8)]  # fmt: skip
    drawn = qr_marks(scanned(document), 0.0, 0.0, float(len(squares)))
    assert sum(map(sum, squares)) == round(sum(float(wide) for wide in re.findall(r"([\d.]+) 1\.020 re", drawn)))
    assert squares[0][:8] == [True] * 7 + [False]


def test_no_code_before_the_register_knows_the_paper() -> None:
    assert _pictures(render_docx(acknowledgement(register_head=""))) == []
