"""The forms of a changing bench: challenge, resignation, replacement, leave to go on."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.documents.model import Document
from app.forms.panel.answer import Ui_AnswerForm
from app.forms.panel.challenge import Ui_ChallengeForm
from app.forms.panel.ending import Ui_EndingForm
from app.forms.panel.explanation import Ui_ExplanationForm
from app.forms.panel.replacement import Ui_ReplacementForm
from app.forms.panel.resignation import Ui_ResignationForm
from app.forms.panel.ruling import Ui_RulingForm
from app.forms.panel.truncated import Ui_TruncatedForm
from app.panel import acts, documents, rules
from app.panel.queries import last_day_to_challenge, open_lists, suspends
from app.panel.rules import Leaving
from app.panel.rules.authority import Asked
from app.panel.rules.challenge import (
    Answer,
    Challenge,
    Explained,
    Explanation,
    Ground,
    Reply,
    Ruling,
    State,
    open_challenge,
    runs_from,
    shortcomings_of_answer,
    shortcomings_of_challenge,
    shortcomings_of_explanation,
    shortcomings_of_ruling,
)
from app.panel.rules.vacancy import (
    ENDINGS,
    Ending,
    Replacement,
    Resignation,
    Truncated,
    presiding_without,
    shortcomings_of_ending,
    shortcomings_of_replacement,
    shortcomings_of_resignation,
    shortcomings_of_truncation,
    substitute,
)
from app.panel.screens.panelform import PanelForm
from app.terms import Reason, Side, day_text, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer, offer_enum, show_day


class ChallengeForm(PanelForm, Ui_ChallengeForm):
    """A notice of challenge beside the paper that goes to everybody."""

    act = acts.challenge_arbitrator
    primary = "&File the challenge"
    keyed = ("seat",)

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ChallengeForm.setupUi(self, self)
        self.offer_seats(self.seat, self.bench)
        self.offer_sides(self.side)
        choose(self.side, Side.RESPONDENT)
        offer_enum(self.ground, Ground)
        show_day(self.learnt, self.today)
        show_day(self.noticed, self.today)
        self.changed.connect(self.show_due)
        self.ready()
        self.show_due()

    @property
    def last(self) -> Any:
        """The last day for this challenge, as far as known."""
        made = self.values()
        seat = self.known.seat(made.seat)
        return last_day_to_challenge(self.facts, made.side, runs_from(made, seat)) if seat else None

    def show_due(self) -> None:
        """Until when this challenge may be made."""
        last = self.last
        self.due.setText(tr("The time for it ends on {day}.", day=day_text(last)) if last else "")

    def values(self) -> Challenge:
        return Challenge(
            self.seat.currentData(), self.side.currentData(), day_of(self.noticed), day_of(self.learnt),
            self.ground.currentData(), self.facts_given.toPlainText(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_challenge(self.values(), self.standing, self.known, self.last)

    def preview(self) -> Document | None:
        made = self.values()
        seat = self.known.seat(made.seat)
        if seat is None:
            return None
        facts = documents.ChallengeFacts(self.head, seat, made, self.last, suspends(self.facts))
        return documents.challenge_notice(facts)

    def no_preview(self) -> str:
        return tr("Nobody has been appointed yet.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.challenge_arbitrator, self.id, self.values(), override)


class ChallengedForm(PanelForm):
    """A form about a challenge that waits for its end."""

    keyed = ("challenge",)
    challenge: Any

    def offer_challenges(self) -> None:
        """Open challenges by member, side and day."""
        waiting = [c for c in self.standing if c.state is State.OPEN]
        words = "{name}, by the {side}, {day}"
        offer(self.challenge, ((tr(words, name=c.name, side=tr(c.side.value), day=day_text(c.noticed)), c.id)
                               for c in waiting))  # fmt: skip

    def no_preview(self) -> str:
        if not self.challenge.count():
            return tr("No challenge is open.")
        return tr("The answer is entered in the docket; no paper is made of it.")

    def leaves(self, name: str) -> tuple[Reason, ...]:
        """What the desk is to be asked once this member has left."""
        return (rules.keys_move(left=name),) if name else ()


class AnswerForm(ChallengedForm, Ui_AnswerForm):
    """What a side says to a challenge."""

    act = acts.answer_challenge
    primary = "&File the answer"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_AnswerForm.setupUi(self, self)
        self.offer_challenges()
        self.offer_sides(self.side)
        offer_enum(self.reply, Reply)
        choose(self.reply, Reply.OPPOSES)
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> Answer:
        return Answer(
            self.challenge.currentData(), self.side.currentData(), self.reply.currentData(), day_of(self.day),
            self.text.toPlainText(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        made = self.values()
        found = open_challenge(made.challenge, self.standing)
        name = found.name if found and made.reply is Reply.AGREES else ""
        return (*shortcomings_of_answer(made, self.standing, self.known), *self.leaves(name))

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.answer_challenge, self.id, self.values(), override)


class ExplanationForm(ChallengedForm, Ui_ExplanationForm):
    """What the arbitrator says to a challenge."""

    act = acts.explain_challenge
    primary = "&File"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ExplanationForm.setupUi(self, self)
        self.offer_challenges()
        offer_enum(self.explanation, Explanation)
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> Explained:
        return Explained(
            self.challenge.currentData(), self.explanation.currentData(), day_of(self.day), self.text.toPlainText()
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        made = self.values()
        found = open_challenge(made.challenge, self.standing)
        name = found.name if found and made.explanation is Explanation.WITHDRAWS else ""
        hand = self.hand(found.seat) if found else ()
        return (*shortcomings_of_explanation(made, self.standing, self.known), *hand, *self.leaves(name))

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.explain_challenge, self.id, self.values(), override)


class RulingForm(ChallengedForm, Ui_RulingForm):
    """The decision on a challenge beside the paper."""

    act = acts.decide_challenge
    primary = "&Record the decision"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_RulingForm.setupUi(self, self)
        self.offer_challenges()
        offer(self.upheld, ((tr("Rejected"), False), (tr("Upheld"), True)))
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> Ruling:
        return Ruling(
            self.challenge.currentData(), bool(self.upheld.currentData()), day_of(self.day), self.reasons.toPlainText()
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        made = self.values()
        found = open_challenge(made.challenge, self.standing)
        sought = any(r.asked is Asked.CHALLENGE for r in self.waiting)
        against = shortcomings_of_ruling(made, self.standing, self.known, sought=sought)
        return (*against, *self.leaves(found.name if found and made.upheld else ""))

    def preview(self) -> Document | None:
        made = self.values()
        found = open_challenge(made.challenge, self.standing)
        facts = found and documents.RulingFacts(self.head, found, made, self.known.authority)
        return documents.challenge_decision(facts) if facts else None

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.decide_challenge, self.id, self.values(), override)


class LeavingForm(PanelForm):
    """A form by which a member leaves."""

    keyed = ("seat",)

    def order(self, seat: UUID | None, why: Leaving, ground: str) -> Document | None:
        """The paper that notes it."""
        found = self.known.seat(seat)
        if found is None:
            return None
        signs = presiding_without(self.known, found) if why is Leaving.RESIGNED else ""
        day = day_of(self.day)  # type: ignore[attr-defined]  # every such form has a day
        return documents.vacancy(documents.VacancyFacts(self.head, found, why, day, ground, signs))

    def no_preview(self) -> str:
        return tr("Nobody has been appointed yet.")


class ResignationForm(LeavingForm, Ui_ResignationForm):
    """A resignation beside the order that notes it."""

    act = acts.resign
    primary = "&Record the resignation"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ResignationForm.setupUi(self, self)
        self.offer_seats(self.seat, self.bench)
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> Resignation:
        return Resignation(self.seat.currentData(), day_of(self.day), self.reason.toPlainText())

    def problems(self) -> tuple[Reason, ...]:
        made = self.values()
        return (*shortcomings_of_resignation(made, self.known), *self.hand(made.seat))

    def preview(self) -> Document | None:
        made = self.values()
        return self.order(made.seat, Leaving.RESIGNED, made.reason)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.resign, self.id, self.values(), override)


class EndingForm(LeavingForm, Ui_EndingForm):
    """A member who died, can no longer act or was released."""

    act = acts.record_death_or_incapacity
    primary = "&Record the vacancy"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_EndingForm.setupUi(self, self)
        self.offer_seats(self.seat, self.bench)
        offer_enum(self.why, ENDINGS)
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> Ending:
        return Ending(self.seat.currentData(), self.why.currentData(), day_of(self.day), self.shown_by.toPlainText())

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_ending(self.values(), self.known)

    def preview(self) -> Document | None:
        made = self.values()
        return self.order(made.seat, made.why, made.shown_by)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.record_death_or_incapacity, self.id, self.values(), override)


class ReplacementForm(PanelForm, Ui_ReplacementForm):
    """A substitute beside the notice."""

    act = acts.replace_arbitrator
    primary = "&Record the replacement"
    keyed = ("vacancy",)

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ReplacementForm.setupUi(self, self)
        self.offer_seats(self.vacancy, self.known.vacancies)
        offer_enum(self.appointer, rules.Appointer)
        show_day(self.notified, self.today)
        self.vacancy.currentIndexChanged.connect(self.show_method)
        self.show_method()
        self.ready()

    def show_method(self) -> None:
        """The substitute is appointed as the one replaced was."""
        vacant = self.known.seat(self.vacancy.currentData())
        if vacant:
            choose(self.appointer, vacant.appointer)

    def values(self) -> Replacement:
        return Replacement(
            self.vacancy.currentData(), self.name.text(), self.nationality.text(), self.address.text(),
            self.email.text(), self.appointer.currentData(), day_of(self.notified), self.repeat.toPlainText(),
            self.joint.isChecked(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_replacement(self.values(), self.known, self.desk.read(open_lists, self.id))

    def preview(self) -> Document | None:
        made = self.values()
        vacant = self.known.seat(made.vacancy)
        if vacant is None:
            return None
        facts = documents.ReplacementFacts(self.head, vacant, substitute(made, vacant), made.repeat)
        return documents.replacement_notice(facts)

    def no_preview(self) -> str:
        return tr("No seat is vacant.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.replace_arbitrator, self.id, self.values(), override)


class TruncatedForm(PanelForm, Ui_TruncatedForm):
    """Leave to go on without a substitute beside the notice."""

    act = acts.proceed_truncated
    primary = "&Record the leave"
    keyed = ("presiding",)

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_TruncatedForm.setupUi(self, self)
        names = ", ".join(v.name for v in self.known.vacancies)
        self.missing.setText(tr("Without a substitute for {names}", names=names) if names else tr("No seat is vacant."))
        presided = any(s.office is not rules.Office.MEMBER for s in self.bench)
        offer(self.presiding, ((tr("as before") if presided else tr("choose"), None),))
        self.offer_seats(self.presiding, () if presided else self.bench)
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> Truncated:
        return Truncated(day_of(self.day), self.presiding.currentData(), self.ground.toPlainText())

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_truncation(self.values(), self.known)

    def preview(self) -> Document | None:
        if not self.known.vacancies:
            return None
        made, missing = self.values(), self.known.vacancies
        facts = documents.TruncationFacts(self.head, self.bench, missing, made, self.known.authority)
        return documents.truncated_notice(facts)

    def no_preview(self) -> str:
        return tr("No seat is vacant.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.proceed_truncated, self.id, self.values(), override)
