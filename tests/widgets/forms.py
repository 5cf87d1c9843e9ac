"""A small act and its form, for tests of the page around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QFormLayout, QFrame, QLabel, QLineEdit, QVBoxLayout

from app.terms import REGISTRY_STAFF, Reason, Refused, Trouble, act
from app.widgets.actform import ActForm
from tests.widgets.fake import FakeDoer


@dataclass(frozen=True)
class Paper:
    title: str
    claimant: str


@act("tests.file_paper", "Notice of arbitration", REGISTRY_STAFF, in_case=False)
def file_paper(tx: Any, paper: Paper, override: Any = None) -> int:
    """Files a paper."""
    if paper.claimant == "nobody":
        raise Refused(Reason("The claimant is nobody.", "Article 3(3)(b)", "claimant"))
    if paper.claimant == "full":
        raise Trouble("The disk is full.", "What you typed is kept.", "Free some room.")
    tx.done.append(("file_paper", (paper, override)))
    return len(tx.done)


class PaperForm(ActForm):
    act = file_paper
    primary = "File and acknowledge…"

    def __init__(self, desk: FakeDoer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        self.claimant, self.seat, self.received = QLineEdit(), QComboBox(), QDateEdit()
        self.urgent = QCheckBox("Urgent")
        self.seat.addItems(["The Hague", "Geneva"])
        column = QVBoxLayout(self)
        card = QFrame()
        card.setProperty("card", True)
        column.addWidget(card)
        form = QFormLayout(card)
        title = QLabel("1  Parties and agreement")
        title.setProperty("role", "cardTitle")
        form.addRow(title)
        for name in ("claimant", "seat", "received", "urgent"):
            field = getattr(self, name)
            field.setObjectName(name)
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.ready()

    def values(self) -> Paper:
        return Paper("Notice", self.claimant.text())

    def problems(self) -> tuple[Reason, ...]:
        if not self.claimant.text():
            return (Reason("Name the claimant.", "Article 3(3)(b)", "claimant"),)
        return ()

    def preview(self) -> Any:
        return self.values()

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(file_paper, self.values(), override)
