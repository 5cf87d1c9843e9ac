"""A scanned proof of service: a file of this workstation, taken into the vault when the act is recorded."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from app.terms import tr
from app.widgets.card import button, label
from app.widgets.doer import Doer

NAMED = UUID(int=0)
"""Stands for a file that is named and not yet in the vault."""


class ScanField(QWidget):
    """The path of a scan, and a button to choose it."""

    def __init__(self) -> None:
        super().__init__()
        self.path = QLineEdit()
        self.path.setObjectName("scan")
        self.path.setAccessibleName(tr("Scanned proof"))
        self.path.setToolTip(tr("{article}: the signed proof as a file", article="Article 2(1)"))
        self.path.setWhatsThis(self.path.toolTip())
        self.path.setMinimumHeight(30)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        beside = label(tr("&File"))
        beside.setBuddy(self.path)
        row.addWidget(beside)
        row.addWidget(self.path, 1)
        row.addWidget(button(tr("Bro&wse…"), self.browse))

    def browse(self) -> None:
        """Choose the file."""
        kinds = tr("Scans (*.pdf *.png *.jpg *.tif);;All (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Scanned proof"), "", kinds)
        if name:
            self.path.setText(name)

    @property
    def named(self) -> UUID | None:
        """Whether a file is named, as the law looks at it."""
        return NAMED if self.path.text().strip() else None

    def kept(self, desk: Doer) -> UUID | None:
        """The file in the vault; None where none is named. Trouble when it cannot be read."""
        found: UUID | None = desk.keep_file(self.path.text().strip()).id if self.named else None
        return found
