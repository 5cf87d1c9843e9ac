"""The words of a PDF as they stand on its pages, for what is to be read from a document that comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.binding.place import PDFIUM
from app.terms import Trouble, tr

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


def printed_words(pdf: bytes) -> str:
    """The words of the last page, then of the first; Trouble for what is no PDF, or one that cannot be opened."""
    import pypdfium2

    with PDFIUM:
        try:
            opened = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise Trouble(
                tr("This file cannot be read as a PDF."),
                tr("Nothing was changed."),
                tr("Choose a PDF that Greffe has produced, or type the head."),
            ) from error
        try:
            return "\n".join(_page(opened, at) for at in dict.fromkeys((len(opened) - 1, 0)))
        finally:
            opened.close()


def _page(opened: PdfDocument, at: int) -> str:
    page = opened[at]
    words = page.get_textpage()
    try:
        return str(words.get_text_bounded())
    finally:
        words.close()
        page.close()
