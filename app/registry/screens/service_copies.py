"""Copies that go out or are kept: a document with the stamp of its service, address pages for window envelopes."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.registry.queries import slips, stamped
from app.registry.rules.service_stamp import stamp_words
from app.terms import Refused, tr
from app.widgets.doer import Doer


def served_copy(desk: Doer, case: UUID, paper: UUID, pdf: bytes) -> bytes:
    """The document with its stamp of service on every page. Refused where stamp and register disagree."""
    from app.documents.stamp import served_stamp

    return served_stamp(pdf, stamp_words(desk.read(stamped, case, paper)))


def envelopes(desk: Doer, case: UUID, entry: int) -> bytes:
    """One address page for each addressee a paper was sent to by a docket entry. Refused where none was."""
    from app.registry.documents.service_envelope import address_pages

    found = [slip.addressee.lines for slip in desk.read(slips, case) if slip.entry == entry]
    if not found:
        raise Refused(tr("Nothing was sent out by this entry."))
    return address_pages(found, tr("Cyber Tribunal, Registry"))


def print_served(desk: Doer, case: UUID, paper: UUID, pdf: bytes, above: QWidget) -> None:
    """The stamped copy in the print dialog."""
    from app.widgets.printdialog import PrintDialog

    PrintDialog(served_copy(desk, case, paper, pdf), tr("Served copy"), above.window()).exec()


def print_envelopes(desk: Doer, case: UUID, entry: int, above: QWidget) -> None:
    """The address pages in the print dialog."""
    from app.widgets.printdialog import PrintDialog

    PrintDialog(envelopes(desk, case, entry), tr("Address pages"), above.window()).exec()
