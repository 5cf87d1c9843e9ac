"""The forms of what may follow the award: most are told as data; a later decision is signed as the award is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox

from app.award import acts
from app.award.documents import award
from app.award.queries import AddendumLine, AwardState, agreed_facts, award_state, unsigned_addendum
from app.award.rules import afterwards
from app.award.screens.forms import SignForm, read_file
from app.documents.model import Document
from app.registry.screens.paperform import PaperForm
from app.terms import tr
from app.widgets.actform import ActForm
from app.widgets.fields import offer


class CorrectionRequestForm(PaperForm):
    """A party asks for a correction."""

    act = acts.request_correction
    shape = afterwards.CORRECTION_REQUEST
    primary = "&File the request"


class InterpretationRequestForm(PaperForm):
    """A party asks what a passage means."""

    act = acts.request_interpretation
    shape = afterwards.INTERPRETATION_REQUEST
    primary = "&File the request"


class AdditionRequestForm(PaperForm):
    """A party asks for a decision on claims left out."""

    act = acts.request_additional_award
    shape = afterwards.ADDITION_REQUEST
    primary = "&File the request"


class RevisionRequestForm(PaperForm):
    """A party applies for revision."""

    act = acts.request_revision
    shape = afterwards.REVISION_REQUEST
    primary = "&File the application"


class AnnulmentRequestForm(PaperForm):
    """A party applies for annulment."""

    act = acts.request_annulment
    shape = afterwards.ANNULMENT_REQUEST
    primary = "&File the application"


class CorrectionForm(PaperForm):
    """The award corrected."""

    act = acts.correct
    shape = afterwards.CORRECTION
    primary = "&Issue the correction"

    def prefill(self) -> None:
        super().prefill()
        about = self.inputs["about"]
        assert isinstance(about, QComboBox)
        offer(about, ((tr("none: of the tribunal's own motion"), 0),))


class InterpretationForm(PaperForm):
    """The award interpreted."""

    act = acts.interpret
    shape = afterwards.INTERPRETATION
    primary = "&Issue the interpretation"


class AdditionForm(PaperForm):
    """Claims decided that were left out."""

    act = acts.make_additional_award
    shape = afterwards.ADDITION
    primary = "&Issue the additional award"


class PublicationForm(PaperForm):
    """The award made public."""

    act = acts.publish
    shape = afterwards.PUBLICATION
    primary = "&Publish the award"


class AgreedAwardForm(PaperForm):
    """A settlement as an award, beside the award as the members will sign it."""

    act = acts.issue_agreed_award
    shape = afterwards.AGREED
    primary = "&Issue the award"

    def preview(self) -> Document:
        return award(self.desk.read(agreed_facts, self.id, self.values()))


class SignAddendumForm(SignForm):
    """One member's signature under the oldest decision after the award that still lacks one."""

    act = acts.sign_addendum  # type: ignore[assignment]  # takes the entry of the decision besides
    preview_title = "The decision to be signed"

    def read_state(self) -> AwardState:
        line: AddendumLine | None = self.desk.read(unsigned_addendum, self.in_case)
        state: AwardState = self.desk.read(award_state, self.in_case)
        self.entry = line.entry if line else 0
        return replace(state, signatures=line.signatures if line else (), owed=line.owed if line else None)

    def preview(self) -> Document | None:
        return None

    def no_preview(self) -> str:
        return tr("The decision stands among the papers of the case. Every member signs it as the award was signed.")

    def perform(self, override: Any = None) -> Any:
        made = self.values()
        if made.manner != "digital":
            return self.desk.do(acts.sign_addendum, self.case, self.entry, made, override)
        key = read_file(self.key.text().strip())
        words = self.passphrase.text()
        return self.desk.carry("sign_award", self.case, made.name, key, words, override, self.entry)

    def original_carried(self, number: int) -> bytes:
        made: bytes = self.desk.carry("numbered_original", self.in_case, number, self.entry)
        return made


LATER_FORMS: tuple[type[ActForm], ...] = (
    CorrectionRequestForm,
    CorrectionForm,
    InterpretationRequestForm,
    InterpretationForm,
    AdditionRequestForm,
    AdditionForm,
    RevisionRequestForm,
    AnnulmentRequestForm,
    PublicationForm,
    AgreedAwardForm,
    SignAddendumForm,
)
