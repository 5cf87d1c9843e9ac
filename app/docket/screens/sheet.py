"""The docket sheet of a case: printed, or written as PDF, DOCX, CSV or XLSX for those who may read it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QWidget

from app.docket.documents import COLUMNS, SheetFacts, SheetRow, cells, docket_sheet
from app.docket.queries import caption, case_facts, shown_entries
from app.docket.rules.facts import STAGE_TITLES
from app.docket.rules.sealing import Readership
from app.terms import Moment, Refused, Trouble, tr
from app.widgets.doer import Doer

KINDS = (".pdf", ".docx", ".xlsx", ".csv")


def sheet_facts(desk: Doer, case: UUID, readers: Readership) -> SheetFacts:
    """The docket as it stands today for some readers."""
    facts, today = desk.read(case_facts, case), desk.clock.now().day
    entries = desk.read(shown_entries, case, readers.reader, today)
    rows = tuple(
        SheetRow(e.number, e.day, e.title, e.detail, e.side, Moment(e.recorded, e.zone), e.by, e.struck_by, e.strikes,
                 e.sealed, e.closed)
        for e in reversed(entries)
    )  # fmt: skip
    return SheetFacts(caption(facts), tr(STAGE_TITLES[facts.stage]), tr(readers.value), rows, today, desk.head_text(),
                      getattr(desk, "watermark", ""))  # fmt: skip


def sheet_bytes(facts: SheetFacts, ending: str) -> bytes:
    """The sheet as a file of one kind; Refused for a kind it cannot be."""
    if ending not in KINDS:
        raise Refused(tr("A docket sheet is written as {kinds}.", kinds=", ".join(KINDS)))
    if ending in {".csv", ".xlsx"}:
        return _table(facts, ending)
    from app.documents.docx import render_docx
    from app.documents.pdf import render_pdf

    document = docket_sheet(facts)
    return render_pdf(document) if ending == ".pdf" else render_docx(document)


def _table(facts: SheetFacts, ending: str) -> bytes:
    from app.documents.cells import csv_of, xlsx_of

    headers = tuple(tr(column) for column in COLUMNS)
    if ending == ".csv":
        return csv_of(headers, cells(facts))
    struck = tuple(at for at, row in enumerate(facts.rows) if row.struck_by)
    return xlsx_of(facts.caption.case_number, headers, cells(facts), facts.day, struck)


def write_sheet(facts: SheetFacts, path: Path) -> None:
    """A file by its ending; Refused for an ending not known, Trouble when it cannot be written."""
    data = sheet_bytes(facts, path.suffix.lower())
    try:
        path.write_bytes(data)
    except OSError as met:
        raise Trouble(
            tr("The docket sheet could not be written: {why}.", why=met.strerror or str(met)),
            do=tr("Choose another place."),
        ) from met


def print_sheet(desk: Doer, case: UUID, readers: Readership, above: QWidget) -> None:
    """The sheet in the print dialog."""
    from app.widgets.printdialog import PrintDialog

    document = docket_sheet(sheet_facts(desk, case, readers))
    PrintDialog(desk.render_preview(document), document.title, above.window()).exec()


def save_sheet(desk: Doer, case: UUID, readers: Readership, above: QWidget) -> str:
    """The sheet as a file where the person says; its name, or "" when they leave off."""
    facts = sheet_facts(desk, case, readers)
    offered = f"{facts.caption.case_number} {tr('Docket sheet')}.pdf"
    kinds = ";;".join(f"{kind[1:].upper()} (*{kind})" for kind in KINDS)
    name, chosen = QFileDialog.getSaveFileName(above, tr("Save the docket sheet"), offered, kinds)
    if not name:
        return ""
    path = Path(name)
    if path.suffix.lower() not in KINDS:
        path = path.with_name(f"{path.name}.{chosen.partition(' ')[0].lower()}")
    write_sheet(facts, path)
    return path.name
