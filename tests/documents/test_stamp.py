from __future__ import annotations

import io

import pikepdf
import pytest

from app.documents.pdf import render, render_pdf
from app.documents.signing import prepare
from app.documents.stamp import certified_copy, pages, served_stamp
from app.terms import Trouble
from tests.documents.reading import squeezed, whole_pdf_text
from tests.documents.samples import acknowledgement, sample_award


def test_every_page_of_a_copy_says_which_copy_it_is() -> None:
    certificate, original = render_pdf(acknowledgement()), render_pdf(sample_award())
    copy = certified_copy(certificate, original, 2, 5)
    whole = pages(certificate) + pages(original)
    texts = [squeezed(text) for text in whole_pdf_text(copy)]
    assert [f"Certified copy 2 of 5 · p. {at} of {whole}" in text for at, text in enumerate(texts, 1)] == [True] * whole
    assert copy == certified_copy(certificate, original, 2, 5)


def test_a_copy_carries_no_fields() -> None:
    rendered = render(sample_award())
    prepared = prepare(rendered.pdf, rendered.boxes)
    with pikepdf.open(io.BytesIO(certified_copy(render_pdf(acknowledgement()), prepared, 1, 1))) as copy:
        assert ("/AcroForm" in copy.Root, "/Perms" in copy.Root) == (False, False)


def _turned(degrees: int) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(render_pdf(acknowledgement()))) as pdf:
        for page in pdf.pages:
            page.obj.Rotate = degrees
            page.obj.CropBox = pikepdf.Array([20, 30, 500, 700])
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_stamp_stands_at_the_head_of_the_page_as_it_is_seen(degrees: int) -> None:
    import pypdfium2

    stamped = pypdfium2.PdfDocument(served_stamp(_turned(degrees), "Served"))
    image = stamped[0].render(scale=1).to_pil().convert("L")
    width, height = image.size
    stamped.close()
    assert (width > height) == (degrees % 180 == 90)
    assert image.crop((width // 2 - 20, 14, width // 2 + 20, 29)).getextrema()[0] < 100


def test_stamped_twice_both_stamps_stay() -> None:
    twice = served_stamp(served_stamp(render_pdf(acknowledgement()), "First"), "Second")
    with pikepdf.open(io.BytesIO(twice)) as pdf:
        assert {"/Stamp1", "/Stamp2"} <= set(pdf.pages[0].resources.XObject.keys())


def test_a_very_long_stamp_is_set_smaller() -> None:
    stamp = "Served on the Permanent Mission " * 8
    assert squeezed(stamp) in squeezed(whole_pdf_text(served_stamp(render_pdf(acknowledgement()), stamp))[0])


@pytest.mark.parametrize("damaged", [b"", b"no PDF at all"])
def test_a_damaged_file_is_said_to_be_damaged(damaged: bytes) -> None:
    with pytest.raises(Trouble) as trouble:
        pages(damaged)
    assert trouble.value.what == "This PDF cannot be opened: it is damaged or locked with a password."
