"""PDFs made for the tests: some sound, some as hostile as what is filed."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, Pdf, String
from reportlab.pdfgen.canvas import Canvas

from app.documents.binding.manifest import BundleItem, BundlePlan
from app.terms import Side

DAY = date(2026, 5, 18)


def written(pages: int = 1, words: str = "exhibit", size: tuple[float, float] = (595.0, 842.0)) -> bytes:
    """A sound PDF whose pages say what they are."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for page in range(1, pages + 1):
        canvas.drawString(72, size[1] / 2, f"{words} page {page}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def changed(data: bytes, change: Callable[[Pdf], None], **save: object) -> bytes:
    """The same PDF after ``change`` was let loose on it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out, deterministic_id="encryption" not in save, **save)  # type: ignore[arg-type]  # fields by name
    return out.getvalue()


def turned(turn: int, crop: tuple[float, float, float, float] | None = None) -> bytes:
    """Two pages rotated and, if asked, cropped."""

    def change(pdf: Pdf) -> None:
        for page in pdf.pages:
            page.obj.Rotate = turn
            if crop:
                page.obj.CropBox = Array(crop)

    return changed(written(2, f"turned {turn}"), change)


def outlined() -> bytes:
    """Four pages with a nested outline, one explicit link and one through a named destination."""

    def change(pdf: Pdf) -> None:
        with pdf.open_outline() as outline:
            chapter = pikepdf.OutlineItem("Chapter", 1)
            chapter.children.append(pikepdf.OutlineItem("Section", 2))
            outline.root += [chapter, pikepdf.OutlineItem("End", 3)]
        pages = [page.obj for page in pdf.pages]
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("far"), Array([pages[3], Name.Fit])])))
        action = Dictionary(S=Name.GoTo, D=String("far"))
        box = Array([50, 50, 90, 90])
        near = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box, Dest=Array([pages[2], Name.XYZ, 0, 700, 0]))
        far = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([50, 150, 90, 190]), A=action)
        out = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box,
                         A=Dictionary(S=Name.URI, URI=String("https://x.example")))  # fmt: skip
        pages[0].Annots = Array([near, far, out])

    return changed(written(4, "outlined"), change)


def scripted() -> bytes:
    """JavaScript on opening, an attachment, and a form field."""

    def change(pdf: Pdf) -> None:
        pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        pdf.attachments["payload.bin"] = b"PAYLOAD"
        field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("name"), V=String("filled in"),
                           DA=String("/Helv 12 Tf 0 g"), Rect=Array([72, 600, 300, 620]))  # fmt: skip
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(field)])
        pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.pages[0].obj.Annots[0]]), DA=String("/Helv 12 Tf 0 g"))

    return changed(written(1, "scripted"), change)


def locked() -> bytes:
    """Opens with a password only."""
    return changed(written(), lambda _: None, encryption=pikepdf.Encryption(user="secret", owner="secret"))


def pageless() -> bytes:
    """A PDF without a page."""
    out = io.BytesIO()
    with Pdf.new() as pdf:
        pdf.save(out)
    return out.getvalue()


def torn() -> bytes:
    """Cut off in the middle: readers repair it."""
    whole = written(3, "torn")
    return whole[: len(whole) - 200]


def painted(grey: float) -> bytes:
    """One page filled to its edges with one grey, or with stripes everywhere below zero."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    canvas.setFillGray(max(0.0, grey))
    for at in range(0, 842, 842 if grey >= 0 else 8):
        canvas.rect(0, at, 595, 842 if grey >= 0 else 4, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def item(pdf: bytes | None, label: str = "C-001", section: str = "B Claimant's exhibits", **more: object) -> BundleItem:
    """A bundle item with what the tests do not care about filled in."""
    return BundleItem(section, label, str(more.pop("title", "An exhibit")), pdf, DAY, Side.CLAIMANT, **more)  # type: ignore[arg-type]  # fields by name


def plan(*items: BundleItem, **more: object) -> BundlePlan:
    """A plan over these items."""
    return BundlePlan("CT-2026-004", ("Arvenia", "Belmoria"), "tribunal", DAY, items, **more)  # type: ignore[arg-type]  # fields by name


def text(pdf: bytes, page: int) -> str:
    """What a reader finds on a page, counted from 1."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(opened[page - 1].get_textpage().get_text_range().split())
    finally:
        opened.close()
