"""The inquiry whether anything remains, and the closure of the hearings."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from app.docket.queries import caption
from app.documents.model import Document
from app.forms.hearing.closure import Ui_ClosureForm
from app.forms.hearing.inquiry import Ui_InquiryForm
from app.hearing import acts, documents, rules
from app.hearing.queries import inquiry
from app.hearing.screens.notice import HearingForm
from app.terms import Reason, Side, day_text, tr
from app.widgets.card import say
from app.widgets.doer import Doer
from app.widgets.fields import day_of, offer, show_day

ANSWERS = (
    ("not yet recorded", ""),
    ("has nothing further", "nothing"),
    ("has something further", "further"),
    ("did not answer", "silent"),
)


class InquiryForm(HearingForm, Ui_InquiryForm):
    """What each side answered."""

    act = acts.ask_parties
    primary = "&Record the answers"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_InquiryForm.setupUi(self, self)
        show_day(self.day, self.today)
        self.sides = ((Side.CLAIMANT, self.claimant, self.claimantText),
                      (Side.RESPONDENT, self.respondent, self.respondentText))  # fmt: skip
        for side, box, _ in self.sides:
            offer(box, ((tr(words), meant) for words, meant in ANSWERS))
            party = self.facts.party(side)
            title = self.cardTitle2 if side is Side.CLAIMANT else self.cardTitle3
            say(title, party.name if party else tr(side.value).capitalize())
        self.ready()

    def answer(self, side: Side, box: QComboBox, text: str) -> rules.Answer | None:
        """One side's answer, None while it is not recorded."""
        said = box.currentData()
        if not said:
            return None
        words = text.strip() or (tr("Did not answer") if said == "silent" else "")
        return rules.Answer(side, said == "further", words)

    def values(self) -> rules.Inquiry:
        found = [self.answer(side, box, words.toPlainText()) for side, box, words in self.sides]
        return rules.Inquiry(day_of(self.day), tuple(answer for answer in found if answer))

    def problems(self) -> tuple[Reason, ...]:
        sides = tuple(dict.fromkeys(party.side for party in self.facts.parties))
        return rules.shortcomings_of_inquiry(self.values(), sides, self.today)

    def no_preview(self) -> str:
        more = any(answer.further for answer in self.values().answers)
        after = (
            tr("A side has something further: the Tribunal hears it, or closes the hearings with a recorded reason.")
            if more
            else tr("The hearings may then be closed; the declaration of closure repeats these answers.")
        )
        return "\n\n".join((tr("The inquiry is entered on the docket. It produces no document of its own."), after))

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.ask_parties, self.id, self.values(), override)


class ClosureForm(HearingForm, Ui_ClosureForm):
    """The closure, beside its declaration."""

    act = acts.close
    primary = "&Close the hearings"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ClosureForm.setupUi(self, self)
        found: rules.Inquiry | None = desk.read(inquiry, self.id)
        self.made = found or rules.Inquiry()
        show_day(self.day, self.today)
        self.presiding.setText(self.facts.presiding)
        say(self.cardAside2, tr("asked on {day}", day=day_text(self.made.day)) if self.made.day else "")
        self.answers.setText("\n".join(self.told(a) for a in self.made.answers)
                             or tr("The parties have not been asked yet."))  # fmt: skip
        self.ready()

    def told(self, answer: rules.Answer) -> str:
        """One side's answer in a line."""
        party = self.facts.party(answer.side)
        name = party.name if party else tr(answer.side.value).capitalize()
        said = answer.text.strip() or (tr("something further") if answer.further else tr("nothing further"))
        return f"{name}: {said}"

    def problems(self) -> tuple[Reason, ...]:
        return rules.shortcomings_of_closure(day_of(self.day), self.presiding.text(), self.made, self.today)

    def preview(self) -> Document | None:
        presiding = self.presiding.text().strip()
        facts = documents.ClosureFacts(caption(self.facts), self.made, self.facts.seat, day_of(self.day), presiding)
        return documents.closure(facts)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.close, self.id, day_of(self.day), self.presiding.text(), override)
