"""Rule sets: what each says with its source, and a copy edited, checked line by line and adopted."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.docket import acts
from app.docket.queries.lawbook import Drafting, drafting, rule_sets
from app.docket.rules.lawbook import PeriodLine, SetLine, copied, period_lines
from app.docket.rules.lint import Finding
from app.docket.rules.resolve import read
from app.forms.docket.adoption import Ui_AdoptionForm
from app.terms import ACTS, Reason, Refused, counted, declaration, tr
from app.widgets.actform import ActForm
from app.widgets.card import Card, PageHead, button, say
from app.widgets.doer import Doer
from app.widgets.fields import choose, offer
from app.widgets.tab import follow, quiet_text, split
from app.widgets.table import Column, RowsTable

ADOPT = declaration(acts.adopt_ruleset).id
SHOWN = 12
"""Errors listed before the form is filed; the table has them all."""


def checked(line: PeriodLine) -> str:
    """Whether somebody read the source."""
    return tr("yes") if line.verified else tr("not checked")


def doubt(line: PeriodLine) -> str:
    """Amber where nobody did."""
    return "" if line.verified else "amber"


def details(line: PeriodLine) -> str:
    """A row in full."""
    opener = ACTS.get(line.act)
    where = tr("opens with: {act}", act=tr(opener.title)) if opener else ""
    said = "" if line.verified else tr("Not checked against the text.")
    length = " · ".join(part for part in (line.length, tr(line.side) if line.side else "", where) if part)
    source = tr("{article}; source: {source}.", article=line.article, source=line.source)
    parts = (line.title, length, source, f"{said} {line.note}".strip())
    return "\n".join(part for part in parts if part)


SETS: tuple[Column[SetLine], ...] = (
    Column("Rules", lambda s: s.title, why=lambda s: s.title),
    Column("Kind", lambda s: tr(s.kind), 84),
    Column("Origin", lambda s: s.origin, 96, why=lambda s: s.origin, kind=lambda s: "muted" if s.shipped else ""),
)
PERIODS: tuple[Column[PeriodLine], ...] = (
    Column("What is due", lambda p: p.title, why=details),
    Column("Period", lambda p: p.length, 84, why=details),
    Column("Article", lambda p: p.article, 108, why=details),
    Column("Source", lambda p: p.source, 150, why=details),
    Column("Checked", checked, 96, kind=doubt, why=details),
)
FINDINGS: tuple[Column[Finding], ...] = (
    Column("Line", lambda f: str(f.line), 56, order=lambda f: f.line),
    Column("Field", lambda f: f.field, 110),
    Column("What is wrong", lambda f: f.text, kind=lambda f: "red" if f.level == "error" else "muted",
           why=lambda f: f.text),
)  # fmt: skip


class RulesPage(QWidget):
    """``act_asked`` when a copy is to be edited."""

    act_asked = Signal(str)

    def __init__(self, desk: Doer) -> None:
        super().__init__()
        self.setProperty("page", True)
        self.desk = desk
        self.copy = button(
            tr("&Copy and edit…"), self.ask, tip=tr("A copy to change, check and adopt: the registrar's")
        )
        self.head = PageHead(tr("Rules"), tr("a case keeps the text it was opened under"), self.copy)
        self.table = RowsTable(SETS, tr("Rule sets"))
        self.table.chosen.connect(self.show_set)
        self.periods = RowsTable(PERIODS, tr("Periods of the rules"))
        self.detail = quiet_text(tr("The period in full"))
        self.periods.chosen.connect(lambda line: self.detail.setPlainText(details(line)))
        self.sets, self.card, self.full = Card(tr("Rule sets"), " "), Card(tr("Periods"), " "), Card(tr("In full"))
        self.sets.add(self.table, 1)
        self.card.add(self.periods, 1)
        self.full.add(self.detail, 1)
        right = split((self.card, 480), (self.full, 170), name="rulesRight", upright=True, first_grows=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(split((self.sets, 470), (right, 690), name="rulesSplit"), 1)
        self.copy.setEnabled(not desk.objections(ADOPT, None))
        follow(self, desk, self.reload)
        self.reload()

    def reload(self) -> None:
        """Read the rule sets anew."""
        found = self.desk.read(rule_sets)
        if found != self.table.rows.rows:
            self.table.set_rows(found)
            say(self.sets.aside, counted(len(found), "1 rule set", "{n} rule sets"))
            self.table.show_first()

    def show_set(self, line: SetLine) -> None:
        """What the chosen one says."""
        found = period_lines(read(line.text))
        open_ones = sum(not one.verified for one in found)
        say(self.card.title, line.title)
        doubtful = counted(open_ones, "1 not checked against the text", "{n} not checked against the text")
        say(self.card.aside, doubtful if open_ones else tr("all checked"), "amber" if open_ones else "")
        self.periods.set_rows(found)
        self.periods.show_first()

    def ask(self) -> None:
        """The form, with a copy of the chosen rules in it; what was typed on another copy is let go."""
        line = self.table.current()
        if line is None:
            return
        before = self.desk.drafts.load(f"{ADOPT}:new") or {}
        if before.get("origin") != {"pin": line.pin}:
            self.desk.drafts.save(f"{ADOPT}:new", {"origin": {"pin": line.pin}})
        self.act_asked.emit(ADOPT)


class AdoptionForm(ActForm, Ui_AdoptionForm):
    """A copy of a rule set: edited, checked line by line, compared with its origin, adopted."""

    act = acts.adopt_ruleset
    primary = "&Adopt the rules"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, None)
        del case
        Ui_AdoptionForm.setupUi(self, self)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines: dict[str, SetLine] = {line.pin: line for line in desk.read(rule_sets)}
        self.loaded = ""
        self.drafted: tuple[tuple[str, str], Drafting] | None = None
        offer(self.origin, ((f"{line.title} ({line.origin})", line.pin) for line in self.lines.values()))
        choose(self.origin, next((line.pin for line in self.lines.values() if line.shipped), ""))
        self.findings = RowsTable(FINDINGS, tr("What is wrong, line by line"))
        self.findings.setMinimumHeight(150)
        self.findings.chosen.connect(self.go_to)
        self.cardColumn2.addWidget(self.findings, 1)
        self.differences = quiet_text(tr("What it says differently"))
        self.differences.setMinimumHeight(130)
        self.cardColumn3.addWidget(self.differences, 1)
        self.load()
        self.origin.currentIndexChanged.connect(self.load)
        self.looking = QTimer(self)
        self.looking.setSingleShot(True)
        self.looking.setInterval(120)
        self.looking.timeout.connect(self.look)
        self.changed.connect(self.looking.start)
        self.ready()
        self.look()

    def load(self) -> None:
        """A copy of the chosen rules, unless something was typed."""
        if self.text.toPlainText() in {"", self.loaded}:
            self.loaded = copied(self.lines[self.origin.currentData()])
            self.text.setPlainText(self.loaded)

    def drawn(self) -> Drafting:
        """What is wrong with the text as it stands, and what it says differently; worked out once for each text."""
        asked = (self.text.toPlainText(), self.origin.currentData())
        if self.drafted is None or self.drafted[0] != asked:
            self.drafted = (asked, self.desk.read(drafting, *asked))
        return self.drafted[1]

    def look(self) -> None:
        """Show both."""
        found = self.drawn()
        self.findings.set_rows(found.findings)
        wrong = sum(one.level == "error" for one in found.findings)
        say(self.cardAside2, counted(wrong, "1 error", "{n} errors") if wrong else tr("no error"))
        say(self.cardAside3, counted(len(found.changes), "1 difference", "{n} differences"))
        self.differences.setPlainText("\n".join(found.changes) or tr("Nothing."))

    def go_to(self, finding: Finding) -> None:
        """To the line, where a person asks for it."""
        if self.findings.hasFocus():
            block = self.text.document().findBlockByNumber(finding.line - 1)
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            self.text.setTextCursor(cursor)
            self.text.centerCursor()

    def problems(self) -> tuple[Reason, ...]:
        found = self.drawn().objections
        more = tr("{n} more, listed line by line.", n=len(found) - SHOWN)
        return (*found[:SHOWN], Reason(more, field="text")) if len(found) > SHOWN else found

    def no_preview(self) -> str:
        told = tr("Cases opened from now on can be put under these rules. Cases under way keep the text they were "
                  "opened under.")  # fmt: skip
        found = self.drawn().changes
        more = [tr("{n} more, listed beside.", n=len(found) - SHOWN)] if len(found) > SHOWN else []
        return "\n\n".join((told, *found[:SHOWN], *more))

    def draft(self) -> dict[str, Any]:
        typed = self.text.toPlainText()
        kept = {"text": typed} if typed != self.loaded else {}
        return {"origin": {"pin": self.origin.currentData()}, **kept}

    def restore(self, content: dict[str, Any]) -> None:
        origin = content.get("origin")
        choose(self.origin, origin.get("pin") if isinstance(origin, dict) else None)
        if isinstance(typed := content.get("text"), str):
            self.text.setPlainText(typed)

    def values(self) -> str:
        return self.text.toPlainText()

    def perform(self, override: Any = None) -> str:
        del override
        try:
            return self.desk.do(acts.adopt_ruleset, self.values(), self.origin.currentData())
        except Refused:
            self.drafted = None
            raise
