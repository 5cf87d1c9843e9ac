"""Forms of the statements of claim and defence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import msgspec

from app.documents.model import Document
from app.forms.registry.statement_of_claim import Ui_ClaimStatementForm
from app.forms.registry.statement_of_defence import Ui_DefenceForm
from app.registry import acts
from app.registry.documents import ClaimFacts, DefenceFacts, statement_of_claim, statement_of_defence
from app.registry.rules.claims import EXCUSE_ARTICLE, Claim, Countermeasure, Excuse, Remedy
from app.registry.rules.pleading import (
    ClaimReply,
    Stance,
    StatementOfClaim,
    StatementOfDefence,
    claim_statement_shortcomings,
    defence_shortcomings,
)
from app.registry.screens.claimsheet import ClaimList
from app.registry.screens.counterform import CounterForm, relief_in, relief_unread
from app.terms import Reason, Side, tr
from app.widgets.doer import Doer
from app.widgets.fields import enum_choices
from app.widgets.grid import Grid, Slot
from app.widgets.typed import day_in, unread, whole_in

YES_NO = (("Yes", True), ("No", False))
RELIEF = (46, 190, 104, 72, 110, 88, 126)


class StatementForm(CounterForm):
    """What both statements share: structured claims behind a list, relief in a table."""

    claim_list: ClaimList
    kept_as = "claims"

    def relief_rows(self, table: Any, add: Any, remove: Any) -> Grid:
        """The table of relief of a statement."""
        slots = (Slot("", 140, enum_choices(Remedy)), *(Slot("", width) for width in RELIEF))
        return Grid(table, slots, (add, remove))

    def draft(self) -> dict[str, Any]:
        """The claims stand behind their list."""
        kept = {name: what for name, what in super().draft().items() if name != self.kept_as}
        return {**kept, "claims_kept": msgspec.to_builtins(self.claim_list.claims)}

    def restore(self, content: dict[str, Any]) -> None:
        """Claims first, then the fields; claims of an older shape are left out."""
        try:
            kept = msgspec.convert(content.get("claims_kept", []), tuple[Claim, ...])
        except msgspec.ValidationError:
            kept = ()
        super().restore(content)
        self.claim_list.show(kept)

    def in_one_line(self, side: Side) -> str:
        """A party as the statement names it."""
        party = self.stand.case.party(side) if self.stand else None
        parts = (party.name, party.agent, party.address) if party else ()
        return ", ".join(part.replace("\n", ", ") for part in parts if part)


class ClaimStatementForm(StatementForm, Ui_ClaimStatementForm):
    """The statement of claim."""

    act = acts.file_statement_of_claim
    primary = "&File the statement"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ClaimStatementForm.setupUi(self, self)
        self.offer_receipt()
        presses = (self.claims_add, self.claims_edit, self.claims_remove)
        self.claim_list = ClaimList(self, self.claims, presses, lambda: self.now, self.changed.emit)
        self.relief_lines = self.relief_rows(self.relief, self.relief_add, self.relief_remove)
        answers = tuple((tr(words), meant) for words, meant in YES_NO)
        slots = (Slot(), Slot("", 100), Slot("", 134), Slot("", 92, answers), Slot("", 92, answers))
        buttons = (self.countermeasures_add, self.countermeasures_remove)
        self.measures = Grid(self.countermeasures, slots, buttons)
        self.ready()

    def values(self) -> StatementOfClaim:
        return StatementOfClaim(
            facts=self.facts.toPlainText(),
            issues=self.issues.toPlainText(),
            law=self.law.toPlainText(),
            claims=self.claim_list.claims,
            relief=relief_in(self.relief_lines, pleaded=True),
            countermeasures=tuple(self.measure(at) for at in range(len(self.measures))),
            annexed=self.annexed.isChecked(),
            standard=self.standard.text(),
            received=self.moment(),
            channel=self.channel.currentData(),
            filed_by=self.filed_by.text(),
        )

    def measure(self, at: int) -> Countermeasure:
        """One row of the countermeasures."""
        rows = self.measures
        return Countermeasure(
            rows.text(at, 0), rows.text(at, 1), day_in(rows.text(at, 2)), rows.meant(at, 3), rows.meant(at, 4)
        )

    def problems(self) -> tuple[Reason, ...]:
        return (*claim_statement_shortcomings(self.values(), self.now), *self.unread())

    def unread(self) -> Iterator[Reason]:
        """Days in the tables that cannot be read."""
        yield from relief_unread(self.relief_lines, 7, "relief")
        for at in range(len(self.measures)):
            said = self.measures.text(at, 2)
            what = tr("Countermeasure {number}", number=at + 1)
            yield from unread(what, said, day_in(said), "ARSIWA 52(1)", "countermeasures")

    def preview(self) -> Document:
        sides = (self.in_one_line(Side.CLAIMANT), self.in_one_line(Side.RESPONDENT))
        return statement_of_claim(ClaimFacts(self.caption(), self.values(), *sides, 0, self.seat, self.now.day))

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.file_statement_of_claim, self.case, self.values(), override)


class DefenceForm(StatementForm, Ui_DefenceForm):
    """The statement of defence: an answer to each item, a reply to each claim, counterclaims."""

    act = acts.file_statement_of_defence
    primary = "&File the statement"
    kept_as = "counterclaims"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_DefenceForm.setupUi(self, self)
        self.offer_receipt()
        buttons = (self.counterclaims_add, self.counterclaims_edit, self.counterclaims_remove)
        self.claim_list = ClaimList(self, self.counterclaims, buttons, lambda: self.now, self.changed.emit)
        self.counter_lines = self.relief_rows(self.counter_relief, self.counter_relief_add, self.counter_relief_remove)
        slots = (Slot("", 48), Slot("", 136, enum_choices(Stance)), Slot(), Slot(), Slot("", 110), Slot())
        self.reply_rows = Grid(self.replies, slots, (self.replies_add, self.replies_remove))
        self.reply_rows.show([(str(n),) for n in range(1, len(self.titles()) + 1)])
        if self.stand and self.stand.response:
            self.jurisdiction.setPlainText(self.stand.response.jurisdiction)
        self.ready()

    def titles(self) -> tuple[str, ...]:
        """The claims to be answered."""
        claim = self.stand.claim if self.stand else None
        return tuple(c.title for c in claim.claims) if claim else ()

    def values(self) -> StatementOfDefence:
        return StatementOfDefence(
            facts=self.facts.toPlainText(),
            issues=self.issues.toPlainText(),
            relief=self.relief.toPlainText(),
            law=self.law.toPlainText(),
            replies=tuple(self.reply(at) for at in range(len(self.reply_rows))),
            jurisdiction=self.jurisdiction.toPlainText(),
            counterclaims=self.claim_list.claims,
            counter_relief=relief_in(self.counter_lines, pleaded=True),
            received=self.moment(),
            channel=self.channel.currentData(),
            filed_by=self.filed_by.text(),
        )

    def reply(self, at: int) -> ClaimReply:
        """One row of the replies; a claim that is no number becomes 0, which no claim bears."""
        rows = self.reply_rows
        number = whole_in(rows.text(at, 0)) or 0
        excuses = excuses_in(rows.text(at, 4))[0]
        return ClaimReply(number, rows.meant(at, 1), rows.text(at, 2), rows.text(at, 3), excuses, rows.text(at, 5))

    def problems(self) -> tuple[Reason, ...]:
        pleaded = bool(self.stand and self.stand.response and self.stand.response.jurisdiction.strip())
        found = defence_shortcomings(self.values(), len(self.titles()), self.now, pleaded=pleaded)
        return (*found, *self.unread())

    def unread(self) -> Iterator[Reason]:
        """Articles that name no defence, days that cannot be read."""
        yield from relief_unread(self.counter_lines, 7, "counter_relief")
        for at in range(len(self.reply_rows)):
            for word in excuses_in(self.reply_rows.text(at, 4))[1]:
                text = tr("Line {n}: “{word}” names no defence. Use 20 to 25 or 39.", n=at + 1, word=word)
                yield Reason(text, "ARSIWA 20 to 25, 39", "replies")

    def preview(self) -> Document:
        sides = (self.in_one_line(Side.CLAIMANT), self.in_one_line(Side.RESPONDENT))
        return statement_of_defence(
            DefenceFacts(self.caption(), self.values(), self.titles(), *sides, 0, self.seat, self.now.day)
        )

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.file_statement_of_defence, self.case, self.values(), override)


def excuses_in(text: str) -> tuple[tuple[Excuse, ...], tuple[str, ...]]:
    """Defences by their articles ("25, 39"), and the words that name none."""
    by_article = {article: excuse for excuse, article in EXCUSE_ARTICLE.items()}
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    return tuple(by_article[w] for w in words if w in by_article), tuple(w for w in words if w not in by_article)
