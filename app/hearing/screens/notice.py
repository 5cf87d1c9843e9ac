"""Notice of a hearing, beside the paper that tells the parties."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from app.docket.queries import caption, case_facts
from app.docket.rules import CaseFacts
from app.documents.model import Document
from app.forms.hearing.notice import Ui_NoticeForm
from app.hearing import acts, documents, rules
from app.terms import Reason, tr
from app.widgets.actform import ActForm
from app.widgets.doer import Doer
from app.widgets.fields import moment_of, offer_enum, offer_zones, show_clock


class HearingForm(ActForm):
    """A form of the hearing; it knows the case and the day."""

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.id = case
        self.facts: CaseFacts = desk.read(case_facts, case)
        self.today = desk.clock.now().day


class NoticeForm(HearingForm, Ui_NoticeForm):
    """Opens with a working day on which notice would be adequate, at the seat."""

    act = acts.give_notice
    primary = "&Give notice"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_NoticeForm.setupUi(self, self)
        offer_enum(self.mode, rules.Mode)
        offer_zones(self.zone, desk.clock.now().zone)
        show_clock(self.start, working_day(self.today + rules.ADEQUATE + timedelta(days=1)), time(10))
        self.venue.setText(self.facts.seat)
        self.days.valueChanged.connect(self.count)
        self.ready()
        self.count()

    def count(self) -> None:
        """One day, or so many days."""
        self.days.setSuffix(tr(" day") if self.days.value() == 1 else tr(" days"))

    def values(self) -> rules.HearingNotice:
        return rules.HearingNotice(
            moment_of(self.start, self.zone), self.days.value(), self.venue.text().strip(),
            self.mode.currentData(), self.purpose.toPlainText().strip(), self.public.isChecked(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return rules.shortcomings_of_notice(self.values(), self.desk.clock.now())

    def preview(self) -> Document | None:
        signer = self.desk.actor.name
        facts = documents.HearingNoticeFacts(caption(self.facts), self.values(), self.facts.seat, self.today, signer)
        return documents.hearing_notice(facts)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.give_notice, self.id, self.values(), override)


def working_day(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=(0, 0, 0, 0, 0, 2, 1)[day.weekday()])
