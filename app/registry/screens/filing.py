"""Forms for papers that come in: notice, response, representatives, certificate of termination."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox

from app.docket.queries import ruleset_choices, ruleset_title
from app.documents.model import Caption, Document
from app.forms.registry.certificate import Ui_CertificateForm
from app.forms.registry.naming import Ui_NamingForm
from app.forms.registry.notice import Ui_NoticeForm
from app.forms.registry.response import Ui_ResponseForm
from app.registry import acts
from app.registry.documents import (
    AcknowledgementFacts,
    NamingFacts,
    ResponseFacts,
    TerminationFacts,
    acknowledgement,
    representatives,
    response_record,
    termination_record,
)
from app.registry.queries import response_period
from app.registry.rules import notice as notices
from app.registry.rules import parties, response, termination
from app.registry.rules.claims import ActorKind, ControlTest, Hit, Remedy, Route
from app.registry.rules.notice import NUMBERS, Notice
from app.registry.rules.parties import Capacity, Naming, Representative
from app.registry.rules.response import Response
from app.registry.rules.wording import defects
from app.registry.screens.counterform import (
    WEEKENDS,
    CounterForm,
    offer_countries,
    party_in,
    party_unread,
    relief_in,
    relief_unread,
    show_party,
)
from app.terms import Reason, Side, TerminationCertificate, tr
from app.widgets.doer import Doer
from app.widgets.fields import choose, day_of, enum_choices, offer, offer_currencies, offer_enum, offer_zones, show_day
from app.widgets.grid import Grid, Slot
from app.widgets.typed import amount_in, day_in, unread


class NoticeForm(CounterForm, Ui_NoticeForm):
    """The notice of arbitration as received; the acknowledgement beside it."""

    act = acts.file_notice
    primary = "&File and acknowledge…"
    preview_title = "Acknowledgement of receipt"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, None)
        del case
        Ui_NoticeForm.setupUi(self, self)
        self.routes.setFocusProxy(self.route_organ)
        self.hits.setFocusProxy(self.hit_essential)
        self.prefill()
        self.ready()

    def prefill(self) -> None:
        """Lists, and what is usual."""
        self.offer_receipt()
        for prefix in ("claimant", "respondent"):
            offer_zones(getattr(self, f"{prefix}_zone"), self.now.zone)
            offer(getattr(self, f"{prefix}_weekend"), ((tr(words), days) for days, words in WEEKENDS))
            offer_countries(self, prefix)
        offer_enum(self.test, ControlTest)
        offer_enum(self.actor, ActorKind)
        offer_currencies(self.currency)
        offer(self.arbitrators, ((str(n), n) for n in NUMBERS))
        choose(self.arbitrators, 3)
        self.language.setText(tr("English"))
        offer(self.ruleset, ((choice.title, choice.name) for choice in self.desk.read(ruleset_choices)))
        slots = (Slot("", 136, enum_choices(Remedy)), Slot(), *(Slot("", width) for width in (110, 52, 76, 110)))
        self.relief_rows = Grid(self.relief, slots, (self.relief_add, self.relief_remove))

    def ticked(self, prefix: str, kind: Any) -> tuple[Any, ...]:
        """The values of an enum whose boxes are ticked."""
        boxes = {box.objectName(): box for box in self.findChildren(QCheckBox)}
        return tuple(value for value in kind if boxes[f"{prefix}_{value.name.lower()}"].isChecked())

    def values(self) -> Notice:
        return Notice(
            demand=self.demand.isChecked(),
            claimant=party_in(self, "claimant"),
            respondent=party_in(self, "respondent"),
            agreement=self.agreement.text(),
            agreement_day=day_in(self.agreement_day.text()),
            instrument=self.instrument.text(),
            claim=self.claim.toPlainText(),
            amount=amount_in(self.amount.text()),
            currency=self.currency.currentText().strip().upper(),
            relief=relief_in(self.relief_rows, pleaded=False),
            arbitrators=self.arbitrators.currentData(),
            language=self.language.text(),
            place=self.place.text(),
            arbitrator=self.arbitrator.text(),
            received=self.moment(),
            channel=self.channel.currentData(),
            received_at=self.received_at.text(),
            delivered_by=self.delivered_by.text(),
            routes=self.ticked("route", Route),
            test=self.test.currentData(),
            actor=self.actor.currentData(),
            operation=self.operation.text(),
            target=self.target.toPlainText(),
            hits=self.ticked("hit", Hit),
            events_from=day_in(self.events_from.text()),
            events_to=day_in(self.events_to.text()),
            countermeasures=self.countermeasures.toPlainText(),
            ruleset=self.ruleset.currentData(),
        )

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "ruleset": {"name": self.ruleset.currentData()}}

    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        kept = content.get("ruleset")
        choose(self.ruleset, kept.get("name") if isinstance(kept, dict) else None)

    def problems(self) -> tuple[Reason, ...]:
        return (*notices.shortcomings(self.values(), self.now), *self.unread())

    def unread(self) -> Iterator[Reason]:
        """What was typed and is no day or zone."""
        for prefix in ("claimant", "respondent"):
            yield from party_unread(self, prefix, tr(prefix))
        for what, field in (
            (tr("Concluded on"), self.agreement_day),
            (tr("Events from"), self.events_from),
            (tr("Events to"), self.events_to),
        ):
            yield from unread(what, field.text(), day_in(field.text()), "Article 3(3)", field.objectName())
        yield from relief_unread(self.relief_rows, 5, "relief")

    def preview(self) -> Document:
        notice = self.values()
        head = self.caption()
        period = response_period(notice.ruleset)
        rules = ruleset_title(notice.ruleset)
        return acknowledgement(
            AcknowledgementFacts(
                Caption(head.tribunal, head.case_number, notice.claimant.name, notice.respondent.name, rules),
                notice,
                notices.acknowledged(self.problems()),
                period.days if period else 0,
                period.article if period else "",
                0,
                self.desk.actor.name,
                self.now.day,
            )
        )

    def perform(self, override: Any = None) -> UUID:
        return self.desk.do(acts.file_notice, self.values(), override)


class ResponseForm(CounterForm, Ui_ResponseForm):
    """The response as received; its record beside it."""

    act = acts.file_response
    primary = "&File the response"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_ResponseForm.setupUi(self, self)
        self.offer_receipt()
        offer_currencies(self.counter_currency)
        if self.stand and (party := self.stand.case.party(Side.RESPONDENT)):
            show_party(self, "respondent", party)
        self.ready()

    def values(self) -> Response:
        return Response(
            respondent=party_in(self, "respondent"),
            reply_agreement=self.reply_agreement.toPlainText(),
            reply_instrument=self.reply_instrument.toPlainText(),
            reply_claim=self.reply_claim.toPlainText(),
            reply_relief=self.reply_relief.toPlainText(),
            reply_proposals=self.reply_proposals.toPlainText(),
            jurisdiction=self.jurisdiction.toPlainText(),
            counterclaim=self.counterclaim.toPlainText(),
            counter_amount=amount_in(self.counter_amount.text()),
            counter_currency=self.counter_currency.currentText().strip().upper(),
            arbitrator=self.arbitrator.text(),
            received=self.moment(),
            channel=self.channel.currentData(),
            received_at=self.received_at.text(),
            filed_by=self.filed_by.text(),
        )

    def problems(self) -> tuple[Reason, ...]:
        served = self.stand.case.commenced if self.stand else None
        return response.shortcomings(self.values(), self.now, served, self.due())

    def due(self) -> Any:
        """The last day for the response."""
        return self.stand.due("response") if self.stand else None

    def preview(self) -> Document:
        noted = defects(self.problems())
        facts = ResponseFacts(
            self.caption(), self.values(), noted, self.due(), 0, self.desk.actor.name, self.seat, self.now.day
        )
        return response_record(facts)

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.file_response, self.case, self.values(), override)


class NamingForm(CounterForm, Ui_NamingForm):
    """Who represents or assists a party."""

    act = acts.name_representatives
    primary = "&Enter the representatives"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_NamingForm.setupUi(self, self)
        self.offer_parties(self.party)
        show_day(self.day, self.now.day)
        slots = (Slot("", 120), Slot("", 148, enum_choices(Capacity)), Slot(), Slot("", 124), Slot("", 112))
        self.people_rows = Grid(self.people, slots, (self.people_add, self.people_remove))
        self.ready()

    def values(self) -> Naming:
        people = tuple(self.person(at) for at in range(len(self.people_rows)))
        return Naming(self.party.currentData(), people, day_of(self.day))

    def person(self, at: int) -> Representative:
        """One row of the list."""
        rows = self.people_rows
        return Representative(rows.text(at, 0), rows.text(at, 2), rows.text(at, 3), rows.meant(at, 1), rows.text(at, 4))

    def problems(self) -> tuple[Reason, ...]:
        return parties.naming_shortcomings(self.values(), self.now)

    def preview(self) -> Document:
        naming = self.values()
        name = self.party_name(naming.party)
        return representatives(
            NamingFacts(self.caption(), name, naming, 0, self.desk.actor.name, self.seat, self.now.day)
        )

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.name_representatives, self.case, self.values(), override)


class CertificateForm(CounterForm, Ui_CertificateForm):
    """That a mediation has ended; nothing more comes out of it."""

    act = acts.file_termination_certificate
    primary = "&Enter the certificate"

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, case)
        Ui_CertificateForm.setupUi(self, self)
        self.about.setText(
            tr("Only the day, the mode, the mediator and the reference are entered: no reasons and no content.")
        )
        show_day(self.day, self.now.day)
        self.ready()

    def values(self) -> TerminationCertificate:
        return TerminationCertificate(day_of(self.day), self.mode.text(), self.mediator.text(), self.reference.text())

    def problems(self) -> tuple[Reason, ...]:
        return termination.shortcomings(self.values(), self.now)

    def preview(self) -> Document:
        entry = self.stand.case.entries + 1 if self.stand else 0
        return termination_record(
            TerminationFacts(self.caption(), self.values(), entry, self.desk.actor.name, self.seat, self.now.day)
        )

    def perform(self, override: Any = None) -> int:
        return self.desk.do(acts.file_termination_certificate, self.case, self.values(), override)
