"""The forms of the mediation room; what is typed in them is kept nowhere outside it."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel

from app.documents.model import Document
from app.forms.mediation.answer import Ui_AnswerForm
from app.forms.mediation.ending import Ui_EndingForm
from app.forms.mediation.invitation import Ui_InvitationForm
from app.forms.mediation.offer import Ui_OfferForm
from app.forms.mediation.paper import Ui_PaperForm
from app.forms.mediation.release import Ui_ReleaseForm
from app.forms.mediation.session import Ui_SessionForm
from app.mediation import acts, documents, queries, rules
from app.terms import Reason, Side, day_text, tr
from app.widgets.actform import ActForm, WalledForm
from app.widgets.doer import Doer
from app.widgets.fields import day_of, moment_of, offer, offer_zones, show_clock, show_day
from app.widgets.typed import lines_of


class MediationForm(WalledForm):
    """A form that stands in the room."""

    wall: ClassVar[str] = "mediation"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        found = desk.read_walled(self.compartment, queries.opening)
        assert found is not None
        self.opening: rules.Opening = found

    def room_facts(self) -> rules.RoomFacts:
        """The room as its rules see it."""
        found: rules.RoomFacts | None = self.desk.read_walled(self.compartment, queries.facts)
        assert found is not None
        return found

    def offer_sides(self, box: QComboBox) -> None:
        """The parties by name."""
        offer(box, ((party.name, party.side) for party in self.opening.parties))

    def offer_leaves(self, box: QComboBox) -> None:
        """The states of release, and first the one that holds without a word from the owner."""
        offer(box, ((tr("as the rule of this mediation says"), None), *leaves()))

    def chosen_leave(self, box: QComboBox, owner: Side) -> rules.Leave | None:
        """The state of release chosen; None leaves it to the rule."""
        state = box.currentData()
        if state is None:
            return None
        return rules.Leave(state, (other(owner),) if state is rules.Release.NAMED else ())

    def say_rule(self, line: QLabel) -> None:
        """What the rule of this mediation says."""
        line.setText(tr("Rule of this mediation: what one party tells the mediator alone is {rule}.",
                        rule=tr(self.opening.caucus_rule.value)))  # fmt: skip


class InvitationForm(MediationForm, Ui_InvitationForm):
    """The written invitation, beside the paper that carries it."""

    act = acts.invite
    primary = "&Send the invitation"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_InvitationForm.setupUi(self, self)
        self.offer_sides(self.by)
        self.place.setText(self.opening.place)
        show_day(self.sent, self.today)
        self.changed.connect(self.explain)
        self.ready()
        self.explain()

    def explain(self) -> None:
        """Whom it goes to, and why the last day is that day."""
        made = self.values()
        self.toNote.setText(tr("to {party}", party=self.opening.name_of(made.to)))
        if made.sent and made.last_day:
            why = tr("Answer by {last}: {days} days after {sent}, which is not counted (Article 2).",
                     last=day_text(made.last_day), days=made.days, sent=day_text(made.sent))  # fmt: skip
            self.lastDay.setText(why)

    def values(self) -> rules.Invitation:
        by = self.by.currentData() or Side.CLAIMANT
        return rules.Invitation(by, other(by), self.subject.toPlainText(), day_of(self.sent), self.days.value(),
                                self.place.text(), self.language.text(), self.signedBy.text())  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return (*rules.may_invite(self.room_facts()), *rules.invitation_shortcomings(self.values(), self.today))

    def preview(self) -> Document | None:
        facts = documents.invitation_facts(self.opening, self.values())
        return documents.invitation_to_mediate(facts) if facts else None

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.invite, self.values())


class AnswerForm(MediationForm, Ui_AnswerForm):
    """The answer to the invitation that waits for one."""

    act = acts.answer_invitation

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_AnswerForm.setupUi(self, self)
        lines = desk.read_walled(self.compartment, queries.invitations)
        self.line: queries.InvitationLine | None = next((i for i in lines if i.answer is None), None)
        offer(self.answer, ((tr(a.value), a) for a in rules.Answer))
        show_day(self.day, self.today)
        self.about.setText(self.description())
        self.ready()

    def description(self) -> str:
        """Which invitation is answered."""
        if self.line is None:
            return tr("No invitation waits for an answer.")
        sent = self.line.invitation
        assert sent.sent is not None
        assert sent.last_day is not None
        return tr("Invitation of {by} to {to}, sent on {sent}. Answer by {last}.", by=self.opening.name_of(sent.by),
                  to=self.opening.name_of(sent.to), sent=day_text(sent.sent), last=day_text(sent.last_day))  # fmt: skip

    def values(self) -> rules.InvitationAnswer:
        return rules.InvitationAnswer(self.answer.currentData(), day_of(self.day), self.signedBy.text())

    def problems(self) -> tuple[Reason, ...]:
        if self.line is None:
            return (Reason(tr("No invitation waits for an answer."), tr("Article 2")),)
        return rules.answer_shortcomings(self.values(), self.line.invitation, answered=False, today=self.today)

    def perform(self, override: Any = None) -> Any:
        del override
        assert self.line is not None
        return self.do(acts.answer_invitation, self.line.id, self.values())


class SessionForm(MediationForm, Ui_SessionForm):
    """A session held."""

    act = acts.hold_session

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_SessionForm.setupUi(self, self)
        offer(self.gathering, ((tr(g.value), g) for g in rules.Gathering))
        self.offer_sides(self.withSide)
        offer_zones(self.zone, desk.clock.now().zone)
        show_clock(self.start, self.today, time(10))
        show_clock(self.end, self.today, time(12))
        self.place.setText(self.opening.place)
        self.changed.connect(self.fit)
        self.ready()
        self.fit()

    def fit(self) -> None:
        """The party is asked for in a caucus only."""
        self.withSide.setEnabled(self.gathering.currentData() is rules.Gathering.CAUCUS)

    def values(self) -> rules.Session:
        alone = self.gathering.currentData() is rules.Gathering.CAUCUS
        return rules.Session(
            self.gathering.currentData(), moment_of(self.start, self.zone), moment_of(self.end, self.zone),
            lines_of(self.present.toPlainText()), self.place.text(), self.withSide.currentData() if alone else None,
            self.note.toPlainText(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        room = self.room_facts()
        return (*rules.may_meet(room), *rules.session_shortcomings(self.values(), room, self.desk.clock.now()))

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.hold_session, self.values())


class PaperForm(MediationForm, Ui_PaperForm):
    """A paper handed in; its file goes into this room's own vault."""

    act = acts.keep_paper

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_PaperForm.setupUi(self, self)
        self.offer_sides(self.owner)
        offer(self.gathering, ((tr(g.value), g) for g in (rules.Gathering.CAUCUS, rules.Gathering.JOINT)))
        self.offer_leaves(self.leave)
        self.say_rule(self.leaveNote)
        show_day(self.received, self.today)
        self.fileChoose.clicked.connect(self.choose)
        self.ready()

    def choose(self) -> None:
        """Let a person choose the file."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("The file of this paper"))
        if chosen:
            self.file.setText(chosen)

    def values(self) -> rules.Paper:
        owner = self.owner.currentData()
        return rules.Paper(
            self.paperTitle.text(), owner, day_of(self.received), self.gathering.currentData(), self.text.toPlainText(),
            self.inSecrecy.isChecked(), self.independent.isChecked(), self.chosen_leave(self.leave, owner),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        found = (*rules.may_meet(self.room_facts()), *rules.paper_shortcomings(self.values(), self.today))
        if self.path() and not Path(self.path()).is_file():
            return (*found, Reason(tr("There is no such file."), "", "file"))
        return found

    def path(self) -> str:
        """The path typed or chosen."""
        return self.file.text().strip()

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.keep_paper, self.values(), Path(self.path()) if self.path() else None)


class OfferForm(MediationForm, Ui_OfferForm):
    """An offer, or the answer to one."""

    act = acts.record_offer

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_OfferForm.setupUi(self, self)
        self.before: tuple[queries.OfferLine, ...] = desk.read_walled(self.compartment, queries.offers)
        self.offer_sides(self.by)
        self.offer_leaves(self.leave)
        self.say_rule(self.leaveNote)
        for field in (self.day, self.openUntil):
            show_day(field, self.today)
        self.by.currentIndexChanged.connect(self.offer_answers)
        self.changed.connect(self.fit)
        self.offer_answers()
        self.ready()
        self.fit()

    def offer_answers(self) -> None:
        """Only the other party's offers can be answered."""
        theirs = [line for line in self.before if line.offer.by is not self.by.currentData()]
        self.answers.clear()
        offer(self.answers, ((tr("a first offer"), None), *((offer_words(line), line.id) for line in theirs)))

    def fit(self) -> None:
        """A last day is asked for only when the offer lapses."""
        self.openUntil.setEnabled(self.lapses.isChecked())

    def values(self) -> rules.Offer:
        by = self.by.currentData()
        until = day_of(self.openUntil) if self.lapses.isChecked() else None
        return rules.Offer(by, day_of(self.day), lines_of(self.terms.toPlainText()), self.answers.currentData(), until,
                           self.chosen_leave(self.leave, by))  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        made = self.values()
        answered = next((line.offer.by for line in self.before if line.id == made.answers), None)
        return (*rules.may_meet(self.room_facts()), *rules.offer_shortcomings(made, answered, self.today))

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.record_offer, self.values())


class ReleaseForm(MediationForm, Ui_ReleaseForm):
    """A wider release of one paper or offer, on its owner's word."""

    act = acts.release

    def __init__(self, desk: Doer, case: UUID | None = None, subject: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ReleaseForm.setupUi(self, self)
        papers = desk.read_walled(self.compartment, queries.papers)
        offers = desk.read_walled(self.compartment, queries.offers)
        held = {p.id: (p.paper.owner, p.leave, p.paper.title) for p in papers}
        held |= {o.id: (o.offer.by, o.leave, offer_words(o)) for o in offers}
        self.subject_id = subject or next(iter(held), None)
        offer(self.leave, leaves())
        self.leave.setCurrentIndex(self.leave.count() - 1)
        self.held: tuple[Side, rules.Leave, str] | None = held.get(self.subject_id) if self.subject_id else None
        if self.held:
            owner, now, title = self.held
            self.about.setText(tr("{title}: of {owner}, now {state}.", title=title, owner=self.opening.name_of(owner),
                                  state=tr(now.state.value)))  # fmt: skip
        self.ready()

    def values(self) -> rules.Leave:
        owner = self.held[0] if self.held else Side.CLAIMANT
        return self.chosen_leave(self.leave, owner) or rules.Leave(rules.Release.WITHHELD)

    def problems(self) -> tuple[Reason, ...]:
        if self.held is None:
            return (Reason(tr("There is no such paper or offer in this room."), tr("Article 5")),)
        return rules.release_shortcomings(self.held[0], self.held[1], self.values(), self.authority.text())

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.release, self.subject_id, self.values(), self.authority.text())


class EndingForm(MediationForm, Ui_EndingForm):
    """The end of the mediation, beside its certificate."""

    act = acts.end
    primary = "&End the mediation"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_EndingForm.setupUi(self, self)
        offer(self.mode, ((tr(m.value), m) for m in rules.Mode))
        self.offer_sides(self.by)
        show_day(self.day, self.today)
        self.changed.connect(self.fit)
        self.ready()
        self.fit()

    def fit(self) -> None:
        """A party is asked for only where one party ends it."""
        self.by.setEnabled(self.mode.currentData() is rules.Mode.ONE_PARTY)

    def values(self) -> rules.Ending:
        by = self.by.currentData() if self.by.isEnabled() else None
        return rules.Ending(self.mode.currentData(), day_of(self.day), by)

    def problems(self) -> tuple[Reason, ...]:
        room = self.room_facts()
        return rules.may_end(room) or rules.ending_shortcomings(self.values(), room, self.today)

    def preview(self) -> Document | None:
        facts = documents.certificate_facts(self.opening, self.values())
        return documents.certificate_of_termination(facts) if facts else None

    def perform(self, override: Any = None) -> Any:
        del override
        return self.do(acts.end, self.values())


def leaves() -> tuple[tuple[str, rules.Release], ...]:
    """The states of release in words; between two parties the named one is the other party."""
    named = {rules.Release.NAMED: tr("released to the other party"), rules.Release.JOINT: tr("joint: to everybody")}
    return tuple((named.get(state, tr(state.value)), state) for state in rules.Release)


def offer_words(line: queries.OfferLine) -> str:
    """An offer in one line."""
    made = line.offer.day
    return tr("{term} ({day})", term=line.offer.terms[0], day=day_text(made) if made else "")


def other(side: Side) -> Side:
    """The other party."""
    return Side.RESPONDENT if side is Side.CLAIMANT else Side.CLAIMANT


FORMS: dict[str, type[ActForm]] = {
    form.declared().id: form
    for form in (InvitationForm, AnswerForm, SessionForm, PaperForm, OfferForm, ReleaseForm, EndingForm)
}
