"""The computation of a date, printed or saved on request; nothing is entered on the docket."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import msgspec
from PySide6.QtWidgets import QFileDialog, QWidget

from app.docket.documents import ComputationFacts, computation
from app.docket.queries import caption, case_facts
from app.docket.rules import CaseFacts
from app.docket.rules.permission import side_name
from app.documents.model import Document
from app.terms import Trouble, tr
from app.widgets.doer import Doer


def note(desk: Doer, case: UUID, deadline: UUID) -> Document | None:
    """The note on one date of a case; None once the date is gone."""
    facts: CaseFacts = desk.read(case_facts, case)
    found = next((d for d in facts.deadlines if d.id == deadline), None)
    if found is None:
        return None
    made = computation(
        ComputationFacts(
            caption(facts), found.title, side_name(facts, found.side), found.article, found.due, found.original,
            found.steps, desk.clock.now().day, found.held,
        )
    )  # fmt: skip
    return msgspec.structs.replace(made, register_head=desk.head_text())


def print_note(desk: Doer, case: UUID, deadline: UUID, above: QWidget) -> None:
    """The note in the print dialog, where it can also be saved as PDF."""
    from app.widgets.printdialog import PrintDialog

    made = note(desk, case, deadline)
    if made is not None:
        PrintDialog(desk.render_preview(made), made.title, above.window()).exec()


def save_note(desk: Doer, case: UUID, deadline: UUID, above: QWidget) -> None:
    """The note as DOCX or PDF, where the person says; Trouble when it cannot be written."""
    made = note(desk, case, deadline)
    if made is None:
        return
    offered = f"{made.caption.case_number} {made.title}.docx"
    kinds = "DOCX (*.docx);;PDF (*.pdf)"
    name, _ = QFileDialog.getSaveFileName(above, tr("Save the computation"), offered, kinds)
    if name:
        write_note(made, Path(name))


def write_note(made: Document, path: Path) -> None:
    """A file by its ending; Trouble when it cannot be written."""
    from app.documents.docx import render_docx
    from app.documents.pdf import render_pdf

    data = render_pdf(made) if path.suffix.lower() == ".pdf" else render_docx(made)
    try:
        path.write_bytes(data)
    except OSError as met:
        raise Trouble(
            tr("The computation could not be written: {why}.", why=met.strerror or str(met)),
            do=tr("Choose another place."),
        ) from met
