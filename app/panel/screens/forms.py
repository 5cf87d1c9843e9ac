"""The forms by which a tribunal is constituted."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.docket.queries import caption
from app.documents.model import Document
from app.forms.panel.appointment import Ui_AppointmentForm
from app.forms.panel.constitution import Ui_ConstitutionForm
from app.forms.panel.declaration import Ui_DeclarationForm
from app.forms.panel.disclosure import Ui_DisclosureForm
from app.forms.panel.secretary import Ui_SecretaryForm
from app.panel import acts, documents, rules
from app.panel.queries import secretaries
from app.panel.screens.panelform import PanelForm
from app.terms import Reason, day_text, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer_enum, show_day


class AppointmentForm(PanelForm, Ui_AppointmentForm):
    """A seat filled; it opens with the seat the rules expect next."""

    act = acts.appoint_arbitrator
    primary = "&Record the appointment"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_AppointmentForm.setupUi(self, self)
        offer_enum(self.office, rules.Office)
        offer_enum(self.appointer, rules.Appointer)
        office, appointer = rules.next_appointment(self.bench, self.facts.arbitrators)
        choose(self.office, office)
        choose(self.appointer, appointer)
        show_day(self.notified, self.today)
        self.ready()

    def values(self) -> rules.Appointment:
        return rules.Appointment(
            self.name.text(), self.nationality.text(), self.address.text(), self.email.text(),
            self.office.currentData(), self.appointer.currentData(), day_of(self.notified), self.joint.isChecked(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return rules.shortcomings_of_appointment(self.values(), self.known)

    def preview(self) -> Document | None:
        made = self.values()
        if not made.name.strip():
            return None
        return documents.appointment_notice(documents.AppointmentFacts(self.head, (made,)))

    def no_preview(self) -> str:
        sits = [tr("{office}: {name}", office=tr(s.office.value).capitalize(), name=s.name) for s in self.bench]
        filled = tr("{n} of {m} seats filled", n=len(sits), m=self.facts.arbitrators)
        after = tr("The arbitrator then files a declaration of independence (Article 11).")
        return "\n\n".join(part for part in (filled, "\n".join(sits), after) if part)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.appoint_arbitrator, self.id, self.values(), override)


class DeclarationForm(PanelForm, Ui_DeclarationForm):
    """A statement of independence beside the paper that carries it."""

    act = acts.declare
    primary = "&File the declaration"
    keyed = ("seat",)

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_DeclarationForm.setupUi(self, self)
        waiting = [seat for seat in self.bench if seat.declared is None]
        self.offer_seats(self.seat, waiting)
        show_day(self.day, self.today)
        self.changed.connect(self.fit)
        self.ready()
        self.fit()

    def fit(self) -> None:
        """Nothing to disclose leaves nothing to write, but what was written stays until it is taken out."""
        self.disclosure.setEnabled(not self.nothing.isChecked() or bool(self.disclosure.toPlainText().strip()))

    def values(self) -> rules.Declaration:
        return rules.Declaration(
            self.seat.currentData(), day_of(self.day), self.nothing.isChecked(),
            self.disclosure.toPlainText(), self.availability.toPlainText(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        made = self.values()
        found = rules.shortcomings_of_declaration(made, self.bench, self.today)
        return (*found, *self.hand(made.seat))

    def preview(self) -> Document | None:
        made = self.values()
        seat = next((s for s in self.bench if s.id == made.seat), None)
        facts = seat and documents.declaration_facts(caption(self.facts), self.facts.seat, seat, made)
        return documents.declaration(facts) if facts else None

    def no_preview(self) -> str:
        return tr("Every member of the tribunal has declared.") if self.bench else tr("Nobody has been appointed yet.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.declare, self.id, self.values(), override)


class ConstitutionForm(PanelForm, Ui_ConstitutionForm):
    """The tribunal constituted, beside the notice to the parties."""

    act = acts.constitute
    primary = "&Constitute and give notice"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ConstitutionForm.setupUi(self, self)
        show_day(self.day, self.today)
        self.members.setText("\n".join(self.line(seat) for seat in self.bench) or tr("Nobody has been appointed yet."))
        self.ready()

    def line(self, seat: rules.Seat) -> str:
        """A member and whether it has declared."""
        state = tr("declared {day}", day=day_text(seat.declared)) if seat.declared else tr("declaration awaited")
        return f"{tr(seat.office.value).capitalize()}: {seat.name}, {seat.nationality} · {state}"

    def problems(self) -> tuple[Reason, ...]:
        return rules.shortcomings_of_constitution(day_of(self.day), self.bench, self.today)

    def preview(self) -> Document | None:
        if not self.bench:
            return None
        day, registrar = day_of(self.day), self.desk.actor.name
        facts = documents.constitution_facts(caption(self.facts), self.facts.seat, self.bench, day, registrar)
        return documents.constitution(facts)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.constitute, self.id, day_of(self.day), override)


class DisclosureForm(PanelForm, Ui_DisclosureForm):
    """A later disclosure beside the paper that carries it."""

    act = acts.disclose_circumstances
    primary = "&File the disclosure"
    keyed = ("seat",)

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_DisclosureForm.setupUi(self, self)
        self.offer_seats(self.seat, (s for s in self.bench if s.declared))
        show_day(self.learnt, self.today)
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> rules.Disclosure:
        return rules.Disclosure(
            self.seat.currentData(), day_of(self.day), day_of(self.learnt), self.text.toPlainText()
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        made = self.values()
        return (*rules.shortcomings_of_disclosure(made, self.known), *self.hand(made.seat))

    def preview(self) -> Document | None:
        made = self.values()
        seat = self.known.seat(made.seat)
        return documents.disclosure(documents.DisclosureFacts(self.head, seat, made)) if seat else None

    def no_preview(self) -> str:
        return tr("Nobody has made a first statement yet.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.disclose_circumstances, self.id, self.values(), override)


class SecretaryForm(PanelForm, Ui_SecretaryForm):
    """A secretary of the tribunal beside the statement."""

    act = acts.appoint_secretary
    primary = "&Appoint the secretary"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_SecretaryForm.setupUi(self, self)
        show_day(self.day, self.today)
        self.serving = [line.name for line in desk.read(secretaries, self.id)]
        self.ready()

    def values(self) -> rules.Secretary:
        return rules.Secretary(
            self.name.text(), day_of(self.day), self.tasks.toPlainText(), self.disclosure.toPlainText(),
            self.heard.isChecked(),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return rules.shortcomings_of_secretary(self.values(), self.known, self.serving)

    def preview(self) -> Document | None:
        made = self.values()
        if not made.name.strip():
            return None
        return documents.secretary_declaration(documents.SecretaryFacts(self.head, made))

    def no_preview(self) -> str:
        return tr("The secretary files a statement as an arbitrator does.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.appoint_secretary, self.id, self.values(), override)
