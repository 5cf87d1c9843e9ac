"""Stamps for paper and working copies. The file given is never changed: what comes back is a copy."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.terms import Trouble, tr

if TYPE_CHECKING:
    import pikepdf

BAND = 15.0


def pages(pdf: bytes) -> int:
    """How many pages a PDF has; Trouble when it cannot be read or needs a password."""
    with _opened(pdf) as opened:
        return len(opened.pages)


def certified_copy(certificate_pdf: bytes, original_pdf: bytes, copy_no: int, of: int) -> bytes:
    """The certificate, then every page of the original, stamped ``Certified copy 2 of 5 · p. 3 of 40``; for printing.

    Pages count through certificate and original. Form fields become plain pictures: a signature does not survive
    copying and must not look as if it did.
    """
    import pikepdf

    with _opened(certificate_pdf) as certificate, _opened(original_pdf) as original, pikepdf.new() as copy:
        _flat(original)
        copy.pages.extend(certificate.pages)
        copy.pages.extend(original.pages)
        whole = len(copy.pages)
        _stamp(
            copy,
            [
                tr("Certified copy {copy} of {of} · p. {page} of {pages}", copy=copy_no, of=of, page=at, pages=whole)
                for at in range(1, whole + 1)
            ],
        )
        return _saved(copy)


def served_stamp(pdf: bytes, text: str) -> bytes:
    """A working copy that bears ``text`` at the head of every page."""
    with _opened(pdf) as opened:
        _flat(opened)
        _stamp(opened, [text] * len(opened.pages))
        return _saved(opened)


def _opened(pdf: bytes) -> pikepdf.Pdf:
    import pikepdf

    try:
        return pikepdf.open(io.BytesIO(pdf))
    except (pikepdf.PdfError, pikepdf.PasswordError) as bad:
        raise Trouble(
            tr("This PDF cannot be opened: it is damaged or locked with a password."),
            tr("Nothing was changed."),
            tr("Ask for the file again, without a password."),
        ) from bad


def _flat(pdf: pikepdf.Pdf) -> None:
    """Fields drawn into the page, signatures and their permissions gone."""
    if "/AcroForm" not in pdf.Root:
        return
    pdf.flatten_annotations("print")
    for name in ("/AcroForm", "/Perms"):
        if name in pdf.Root:
            del pdf.Root[name]


def _stamp(pdf: pikepdf.Pdf, texts: Sequence[str]) -> None:
    import pikepdf

    sizes = [_size(page) for page in pdf.pages]
    with pikepdf.open(io.BytesIO(_bands(sizes, texts))) as bands:
        for page, band, (_, height) in zip(pdf.pages, bands.pages, sizes, strict=True):
            page.contents_add(b"q\n", prepend=True)
            page.contents_add(b"\nQ\n")
            form = pdf.copy_foreign(bands.make_indirect(band.as_form_xobject()))
            name = page.add_resource(form, pikepdf.Name.XObject, _free(page))
            matrix = " ".join(f"{number:.4f}" for number in _matrix(page, height))
            page.contents_add(f"q {matrix} cm {name} Do Q\n".encode())


def _free(page: pikepdf.Page) -> pikepdf.Name:
    """A resource name no earlier stamp has taken."""
    import pikepdf

    taken: Any = page.resources.get("/XObject", {}) if "/Resources" in page.obj else {}
    return pikepdf.Name(next(name for at in range(1, 1000) if (name := f"/Stamp{at}") not in taken))


def _bands(sizes: Sequence[tuple[float, float]], texts: Sequence[str]) -> bytes:
    from app.documents.pen import Plate, Written, plates
    from app.documents.setting import Style, text_width

    style = Style(8.2, 0.0, "centre", sans=True, bold=True)
    made = []
    for (width, _), text in zip(sizes, texts, strict=True):
        wide = text_width(text, style)
        fitted = (
            style if wide <= width - 40.0 else style._replace(size=max(4.0, style.size * (width - 40.0) / wide * 0.99))
        )
        made.append(Plate(width, BAND, (Written(text, fitted, 20.0, 4.6, width - 40.0),)))
    return plates(made)


def _box(page: pikepdf.Page) -> tuple[float, float, float, float]:
    left, bottom, right, top = (float(edge) for edge in page.cropbox)
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def _turn(page: pikepdf.Page) -> int:
    return int(page.obj.get("/Rotate", 0)) % 360


def _size(page: pikepdf.Page) -> tuple[float, float]:
    """Width and height of the page as it is seen."""
    left, bottom, right, top = _box(page)
    seen = (right - left, top - bottom)
    return seen if _turn(page) % 180 == 0 else seen[::-1]


def _matrix(page: pikepdf.Page, height: float) -> tuple[float, ...]:
    """From the seen page, origin at its lower left corner, band 14 points below its head, to the page's own space."""
    left, bottom, right, top = _box(page)
    up = height - BAND - 14.0
    match _turn(page):
        case 90:
            return (0, 1, -1, 0, right - up, bottom)
        case 180:
            return (-1, 0, 0, -1, right, top - up)
        case 270:
            return (0, -1, 1, 0, left + up, top)
        case _:
            return (1, 0, 0, 1, left, bottom + up)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    import pikepdf

    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
