"""The forms of the deliberation room; what is typed in them is kept nowhere outside it."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from app.deliberation import acts, documents, queries, rules
from app.documents.model import Document
from app.forms.deliberation.draft import Ui_AwardDraftForm
from app.forms.deliberation.opinion import Ui_OpinionForm
from app.forms.deliberation.vote import Ui_VoteForm
from app.terms import Reason, tr
from app.widgets.actform import ActForm, WalledForm
from app.widgets.doer import Doer


class DeliberationForm(WalledForm):
    """A form that stands in the room."""

    wall: ClassVar[str] = "deliberation"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        found = desk.read_walled(self.compartment, queries.opening)
        assert found is not None
        self.opening: rules.Opening = found
        self.state: rules.State = desk.read_walled(self.compartment, queries.state)
        me = desk.walled_actor(self.compartment)
        self.me = next((m for m in self.state.members if m.id == me.id), rules.Member(me.id, me.name))


class AwardDraftForm(DeliberationForm, Ui_AwardDraftForm):
    """The text of the award, beside the paper it makes; each save is a new version."""

    act = acts.draft
    primary = "&Save as a new version"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_AwardDraftForm.setupUi(self, self)
        last = self.state.draft
        self.draftTitle.setText(last.title if last else tr("Award"))
        self.reasons.setPlainText(rules.write_sections(last.sections) if last else "")
        self.operative.setPlainText(rules.write_operative(last.operative) if last else "")
        self.ready()

    def values(self) -> rules.DraftText:
        return rules.DraftText(self.draftTitle.text().strip(), rules.read_sections(self.reasons.toPlainText()),
                               rules.read_operative(self.operative.toPlainText()))  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return rules.still_open(self.state) or rules.draft_shortcomings(self.values())

    def preview(self) -> Document:
        return documents.draft_document(documents.caption(self.opening), self.values(), self.today, self.opening.place)

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.draft, self.values())


class VoteForm(DeliberationForm, Ui_VoteForm):
    """One operative paragraph of the newest draft, put to the vote in its own words."""

    act = acts.put_to_vote
    primary = "&Put to the vote"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_VoteForm.setupUi(self, self)
        paragraphs = self.state.draft.operative if self.state.draft else ()
        self.open = tuple(p for p in paragraphs if not rules.put_shortcomings(p, self.state))
        for paragraph in self.open:
            self.paragraph.addItem(tr("§ {number}  {text}", number=paragraph.number, text=shortened(paragraph.text)))
        self.paragraph.currentIndexChanged.connect(self.fit)
        self.ready()
        self.fit()

    def fit(self) -> None:
        """The words of the paragraph chosen."""
        chosen = self.values()
        self.words.setPlainText(chosen.text if chosen else "")

    def values(self) -> rules.OperativeParagraph | None:
        at = self.paragraph.currentIndex()
        return self.open[at] if 0 <= at < len(self.open) else None

    def problems(self) -> tuple[Reason, ...]:
        chosen = self.values()
        if chosen is None:
            nothing = tr("The newest draft holds no operative paragraph that is still to be put to the vote.")
            return rules.still_open(self.state) or (Reason(nothing, tr("Article 33"), "paragraph"),)
        return rules.put_shortcomings(chosen, self.state)

    def no_preview(self) -> str:
        return tr("The record of the vote is made when the last ballot is in. It stays in this room.")

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.put_to_vote, self.values())


class OpinionForm(DeliberationForm, Ui_OpinionForm):
    """A dissent, separate opinion or declaration, beside the paper annexed to the award."""

    act = acts.file_opinion
    primary = "&File the opinion"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_OpinionForm.setupUi(self, self)
        for kind in rules.OpinionKind:
            self.kind.addItem(tr(kind.value), kind)
        self.votedNote.setText(self.voted())
        self.kind.currentIndexChanged.connect(self.put_back)
        self.put_back()
        self.ready()

    def voted(self) -> str:
        """The paragraphs the author voted against."""
        mine = [str(r.number) for r in self.state.rounds if r.tally and self.me.name in r.tally.against]
        return tr("You voted against § {numbers}.", numbers=", ".join(mine)) if mine else tr("You voted against none.")

    def put_back(self) -> None:
        """The opinion of this kind as last filed."""
        kind = self.kind.currentData()
        filed = next((o for author, o in self.state.opinions if author == self.me.id and o.kind is kind), None)
        if filed:
            self.onParagraphs.setText(", ".join(str(n) for n in filed.on_paragraphs))
            self.paragraphs.setPlainText("\n\n".join(filed.paragraphs))
            self.release.setChecked(filed.release)

    def values(self) -> rules.Opinion:
        text = tuple(p.text for p in rules.read_operative(self.paragraphs.toPlainText()))
        return rules.Opinion(self.kind.currentData(), text, rules.read_numbers(self.onParagraphs.text()),
                             self.release.isChecked())  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return rules.opinion_shortcomings(self.values(), self.me, self.state)

    def preview(self) -> Document:
        made = self.values()
        stands_on = documents.stands_on(made, self.state.rounds)
        facts = documents.OpinionFacts(documents.caption(self.opening), self.me.name, made, stands_on, self.today,
                                       self.opening.place)  # fmt: skip
        return documents.opinion(facts)

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.file_opinion, self.values())


def shortened(text: str, most: int = 70) -> str:
    """The beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


FORMS: dict[str, type[ActForm]] = {form.declared().id: form for form in (AwardDraftForm, VoteForm, OpinionForm)}
