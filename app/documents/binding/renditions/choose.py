"""Which kind of rendition some bytes get: by what they are, and only then by what they are called."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.documents.binding.clean import Cleaned, clean
from app.documents.binding.renditions.capture import is_capture, render_capture
from app.documents.binding.renditions.image import is_image, render_image
from app.documents.binding.renditions.mail import is_mail, render_mail
from app.documents.binding.renditions.page import Rendition, Unreadable
from app.documents.binding.renditions.stix import is_stix, render_stix
from app.documents.binding.renditions.table import render_table
from app.documents.binding.renditions.text import is_text, render_text
from app.terms import tr

_TABLE = re.compile(r"\.(csv|tsv)$", re.IGNORECASE)

Renderer = Callable[[bytes, str], Rendition]


def rendition(name: str, data: bytes) -> Rendition:
    """Pages for reading some evidence, by its bytes and file name. Never raises for what the bytes hold.

    A PDF comes back unchanged with what to know about it as warnings; what cannot be shown has no ``pdf``.
    """
    if b"%PDF-" in data[:1024]:
        return _pdf(data)
    if not data:
        return Rendition(None, 0, "native", (tr("The file is empty."),))
    render = _renderer(name, data)
    try:
        if render is not None:
            return render(data, name)
    except Unreadable as problem:
        return _fallback(name, data, str(problem))
    except Exception:  # noqa: BLE001  hostile bytes may break a parser in any way; the run goes on
        return _fallback(name, data, tr("The file is damaged and could not be read as what it seems to be."))
    return Rendition(None, 0, "native", (tr("The file is kept in its own format; it has no readable pages."),))


def _pdf(data: bytes) -> Rendition:
    found = clean(data)
    if isinstance(found, Cleaned):
        return Rendition(data, found.pages, "pdf", found.notes)
    return Rendition(None, 0, "pdf", (found.reason,))


def _renderer(name: str, data: bytes) -> Renderer | None:
    if is_capture(data):
        return render_capture
    if is_image(data):
        return render_image
    if is_stix(data):
        return render_stix
    if is_mail(name, data):
        return render_mail
    if _TABLE.search(name) and is_text(data):
        return render_table
    return render_text if is_text(data) else None


def _fallback(name: str, data: bytes, why: str) -> Rendition:
    if not is_text(data):
        return Rendition(None, 0, "native", (why,))
    found = render_text(data, name)
    return Rendition(found.pdf, found.pages, found.kind, (why, *found.warnings))
