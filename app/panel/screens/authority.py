"""The forms of the appointing authority: who it is, what it is asked, what it does."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.documents.model import Document
from app.forms.panel.authority import Ui_AuthorityForm
from app.forms.panel.request import Ui_RequestForm
from app.forms.panel.whole import Ui_WholeForm
from app.panel import acts, documents, rules
from app.panel.rules.authority import (
    Asked,
    AuthorityRequest,
    Designation,
    Source,
    WholePanel,
    shortcomings_of_default,
    shortcomings_of_designation,
    shortcomings_of_request,
    shortcomings_of_whole,
    whole_panel,
)
from app.panel.rules.people import read_people
from app.panel.screens.forms import AppointmentForm
from app.panel.screens.panelform import PanelForm
from app.terms import Reason, day_text, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, offer_enum, show_day


class AuthorityForm(PanelForm, Ui_AuthorityForm):
    """Who the appointing authority is."""

    act = acts.designate_authority
    primary = "&Record the authority"
    preview_title = "What follows"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_AuthorityForm.setupUi(self, self)
        offer_enum(self.source, Source)
        show_day(self.day, self.today)
        self.ready()

    def values(self) -> Designation:
        return Designation(self.name.text(), self.source.currentData(), day_of(self.day))

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_designation(self.values(), self.known)

    def no_preview(self) -> str:
        asked = [tr("{side}, {day}: {what}", side=tr(r.side.value).capitalize(), day=day_text(r.day),
                    what=tr(r.asked.value)) for r in self.waiting]  # fmt: skip
        open_ = "\n".join(asked) or tr("Nothing is asked of it at present.")
        return f"{tr('Requests that wait for an answer:')}\n{open_}"

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.designate_authority, self.id, self.values(), override)


class RequestForm(PanelForm, Ui_RequestForm):
    """A request to the authority beside the paper."""

    act = acts.request_default_appointment
    primary = "&File the request"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_RequestForm.setupUi(self, self)
        offer_enum(self.asked, Asked)
        choose(self.asked, self.likely())
        self.offer_sides(self.side)
        show_day(self.day, self.today)
        self.ready()

    def likely(self) -> Asked:
        """What the authority would be asked now."""
        if not self.known.authority:
            return Asked.DESIGNATE
        if self.known.vacancies:
            return Asked.REPLACE
        if self.facts.tally("open_challenge"):
            return Asked.CHALLENGE
        if self.known.size == 1:
            return Asked.SOLE
        return Asked.SECOND if rules.members_of(self.bench) < 2 else Asked.PRESIDING

    def values(self) -> AuthorityRequest:
        return AuthorityRequest(
            self.asked.currentData(), self.side.currentData(), day_of(self.day), self.ground.toPlainText()
        )  # fmt: skip

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_request(self.values(), self.waiting, self.known)

    def preview(self) -> Document | None:
        made = self.values()
        if not made.ground.strip():
            return None
        return documents.authority_request(documents.RequestFacts(self.head, made, self.known.authority))

    def no_preview(self) -> str:
        return tr("The request goes to the authority, to the other side and to the arbitrators appointed.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.request_default_appointment, self.id, self.values(), override)


class DefaultForm(AppointmentForm):
    """A seat filled by the authority."""

    act = acts.appoint_by_default

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        choose(self.appointer, rules.Appointer.AUTHORITY)

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_default(self.values(), self.waiting, self.known)

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.appoint_by_default, self.id, self.values(), override)


class WholeForm(PanelForm, Ui_WholeForm):
    """A whole tribunal constituted by the authority."""

    act = acts.constitute_by_authority
    primary = "&Record the tribunal"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_WholeForm.setupUi(self, self)
        show_day(self.notified, self.today)
        self.ready()

    def values(self) -> WholePanel:
        return WholePanel(read_people(self.nominees.toPlainText()), day_of(self.notified), self.ground.toPlainText())

    def problems(self) -> tuple[Reason, ...]:
        return shortcomings_of_whole(self.values(), self.known)

    def preview(self) -> Document | None:
        made = whole_panel(self.values(), self.known.size)
        cancelled = tuple(s.name for s in self.bench)
        return documents.appointment_notice(documents.AppointmentFacts(self.head, made, cancelled)) if made else None

    def no_preview(self) -> str:
        names = ", ".join(s.name for s in self.bench)
        return tr("The appointments of {names} fall away.", names=names) if names else tr("No seat is filled yet.")

    def perform(self, override: Any = None) -> Any:
        return self.desk.do(acts.constitute_by_authority, self.id, self.values(), override)
