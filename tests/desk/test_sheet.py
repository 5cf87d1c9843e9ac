"""The docket on paper: what the print dialog is handed."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtWidgets import QDialog

from app.desk.home import Home
from app.desk.window import Window
from app.widgets.printdialog import PrintDialog


def test_the_docket_sheet_holds_the_rows_chosen(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.shell is not None
    home = window.shell.places["docket"]
    assert isinstance(home, Home)
    shown: list[PrintDialog] = []

    def closed_at_once(dialog: PrintDialog) -> int:
        shown.append(dialog)
        return int(QDialog.DialogCode.Rejected)

    monkeypatch.setattr(PrintDialog, "exec", closed_at_once)
    home.sieve.setText("jura")
    home.print_sheet()
    page = pypdfium2.PdfDocument(shown[0].data)[0].get_textpage().get_text_range()
    assert "Isles of Jura" in page
    assert "Free Port" not in page
    assert not shown[0].go.isEnabled()
    assert shown[0].note.text() == "No printer is set up on this workstation. Save a copy of the PDF instead."
