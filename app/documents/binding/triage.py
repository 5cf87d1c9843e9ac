"""A file looked at for the first time: what it is, whether it is sound, pages for reading it."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.binding.clean import Cleaned, Fault, clean
from app.documents.binding.renditions import rendition
from app.terms import tr


@dataclass(frozen=True)
class Triage:
    """What came of it. The pages are the file itself (``own``), or were made (``pdf``), or there are none.

    ``kind`` as in Rendition; ``notes`` are sentences for the clerk.
    """

    kind: str
    pages: int = 0
    notes: tuple[str, ...] = ()
    pdf: bytes | None = None
    own: bool = False
    fault: Fault | None = None


def triage(name: str, data: bytes) -> Triage:
    """Look at some bytes under a file name. Never raises for what they hold; parses them in this very process."""
    if b"%PDF-" in data[:1024]:
        found = clean(data)
        if isinstance(found, Cleaned):
            return Triage("pdf", found.pages, found.notes, own=True)
        return Triage("pdf", notes=(found.reason,), fault=found.fault)
    made = rendition(name, data)
    return Triage(made.kind, made.pages, made.warnings, made.pdf, fault=None if made.pdf else Fault.NATIVE)


def stopped() -> Triage:
    """What is said of a file whose reading had to be stopped."""
    return Triage("native", notes=(tr("The file is damaged: reading it had to be stopped."),), fault=Fault.DAMAGED)
