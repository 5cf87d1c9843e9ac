"""The forms by which a tribunal is constituted."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.docket.queries import caption, case_facts
from app.docket.rules import CaseFacts
from app.documents.model import Document
from app.forms.panel.appointment import Ui_AppointmentForm
from app.forms.panel.constitution import Ui_ConstitutionForm
from app.forms.panel.declaration import Ui_DeclarationForm
from app.panel import acts, documents, rules
from app.panel.queries import seats
from app.terms import Reason, day_text, tr
from app.widgets.actform import ActForm
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer, offer_enum, show_day


class PanelForm(ActForm):
    """A form that knows the case and who sits."""

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        assert case is not None
        self.id = case
        self.facts: CaseFacts = desk.read(case_facts, case)
        self.bench: tuple[rules.Seat, ...] = desk.read(seats, case)
        self.today = desk.clock.now().day


class AppointmentForm(PanelForm, Ui_AppointmentForm):
    """A seat filled; it opens with the seat the rules expect next."""

    act = acts.appoint_arbitrator
    primary = "&Record the appointment"
    preview_title = "What follows"

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
            self.office.currentData(), self.appointer.currentData(), day_of(self.notified),
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        names = [party.name for party in self.facts.parties]
        size, begun = self.facts.arbitrators, self.facts.commenced
        return rules.shortcomings_of_appointment(self.values(), self.bench, size, begun, self.today, names)

    def no_preview(self) -> str:
        made = self.values()
        sits = [tr("{office}: {name}", office=tr(s.office.value).capitalize(), name=s.name) for s in self.bench]
        sits.append(tr("{office}: {name} (new)", office=tr(made.office.value).capitalize(),
                       name=made.name.strip() or "…"))  # fmt: skip
        filled = tr("{n} of {m} seats filled", n=len(sits), m=self.facts.arbitrators)
        told = tr("Notified {day}; the next period runs from the following day.",
                  day=day_text(made.notified)) if made.notified else ""  # fmt: skip
        after = tr("The arbitrator then files a declaration of independence (Article 11).")
        return "\n\n".join((filled, "\n".join(sits), told, after))

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.appoint_arbitrator, self.id, self.values(), override)


class DeclarationForm(PanelForm, Ui_DeclarationForm):
    """A statement of independence beside the paper that carries it."""

    act = acts.declare
    primary = "&File the declaration"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_DeclarationForm.setupUi(self, self)
        waiting = [seat for seat in self.bench if seat.declared is None]
        offer(self.seat, ((f"{seat.name}, {tr(seat.office.value)}", seat.id) for seat in waiting))
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
        return rules.shortcomings_of_declaration(self.values(), self.bench, self.today)

    def preview(self) -> Document | None:
        made = self.values()
        seat = next((s for s in self.bench if s.id == made.seat), None)
        facts = seat and documents.declaration_facts(caption(self.facts), self.facts.seat, seat, made)
        return documents.declaration(facts) if facts else None

    def no_preview(self) -> str:
        return tr("Every member of the tribunal has declared.") if self.bench else tr("Nobody has been appointed yet.")

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "seat": str(self.seat.currentData() or "")}

    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        choose(self.seat, next((s.id for s in self.bench if str(s.id) == content.get("seat")), None))

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


FORMS: dict[str, type[ActForm]] = {
    form.declared().id: form for form in (AppointmentForm, DeclarationForm, ConstitutionForm)
}
