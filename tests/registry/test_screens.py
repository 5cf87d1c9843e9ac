"""The forms of the counter over a real store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from app.docket.queries import case_facts, docket_entries
from app.docket.rules.receipt import Channel
from app.documents.words import words
from app.registry.acts import (
    file_notice,
    file_response,
    file_statement_of_claim,
    file_statement_of_defence,
    file_termination_certificate,
    issue_order,
    name_representatives,
    serve_notice,
    serve_paper,
)
from app.registry.queries import latest, orders, services
from app.registry.rules.first_order import first_order_heads
from app.registry.rules.notice import Notice
from app.registry.rules.orders import Head
from app.registry.rules.response import Response
from app.registry.screens import (
    FORMS,
    CertificateForm,
    NamingForm,
    NoticeForm,
    OrderForm,
    PaperServiceForm,
    ResponseForm,
    ServiceForm,
)
from app.registry.screens.ordering import working
from app.store.store import Store
from app.terms import ACTS, Side, TerminationCertificate, declaration
from app.widgets.fields import choose, show_day
from app.widgets.inputs import inputs
from tests.conftest import TurnableClock
from tests.registry.desk import StoreDoer
from tests.registry.filled import EXPECTED, fill_notice, when
from tests.registry.papers import (
    CERTIFICATE,
    NAMING,
    ORDER,
    RESPONSE,
    SERVICE,
)
from tests.registry.test_acts import produce


class TestNotice:
    def test_the_form_is_the_notice(self, shown: Callable[..., Any]) -> None:
        form = shown(NoticeForm)
        fill_notice(form)
        assert form.values() == EXPECTED
        assert form.problems() == ()

    def test_filing_opens_the_case(self, shown: Callable[..., Any], store: Store) -> None:
        form = shown(NoticeForm)
        fill_notice(form)
        case = form.perform()
        with store.record.reading() as session:
            assert latest(session, case, Notice) == EXPECTED

    def test_a_draft_comes_back_whole(self, shown: Callable[..., Any], desk: StoreDoer) -> None:
        form = shown(NoticeForm)
        fill_notice(form)
        form.respondent_holidays.setText("1 May 2026; 25.12.2026")
        desk.drafts.save(form.draft_key, form.draft())
        again = shown(NoticeForm)
        assert again.values() == form.values()
        assert again.values().respondent.holidays == (date(2026, 5, 1), date(2026, 12, 25))

    def test_an_empty_form_says_all_that_is_missing(self, shown: Callable[..., Any]) -> None:
        form = shown(NoticeForm)
        missing = [r.field for r in form.problems() if r.hard]
        assert missing == [
            "demand", "claimant_name", "claimant_address", "respondent_name", "respondent_address", "agreement",
            "instrument", "claim", "relief", "place", "received_at",
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("field", "text"),
        [("agreement_day", "soon"), ("events_from", "31 June 2025"), ("events_to", "x"), ("claimant_holidays", "May")],
    )
    def test_a_day_that_cannot_be_read_is_said(self, shown: Callable[..., Any], field: str, text: str) -> None:
        form = shown(NoticeForm)
        fill_notice(form)
        getattr(form, field).setText(text)
        assert [r.field for r in form.problems() if r.hard] == [field]

    def test_an_unknown_zone_and_an_unread_relief_day_are_said(self, shown: Callable[..., Any]) -> None:
        form = shown(NoticeForm)
        fill_notice(form)
        form.respondent_zone.setCurrentText("Mars/Base")
        form.zone.setCurrentText("Mars/Base")
        form.relief_rows.put(1, 5, "some day")
        assert [r.field for r in form.problems() if r.hard] == ["respondent_zone", "received", "relief"]

    def test_the_preview_follows(self, shown: Callable[..., Any]) -> None:
        form = shown(NoticeForm)
        fill_notice(form)
        text = words(form.preview())
        assert "REPUBLIC OF ALDOVA" in text
        assert "due within 30 days after that receipt (Article 4(1))" in text

    def test_rows_are_added_and_removed(self, shown: Callable[..., Any], qtbot: QtBot) -> None:
        form = shown(NoticeForm)
        assert not form.relief_remove.isEnabled()
        with qtbot.waitSignal(form.changed):
            form.relief_add.click()
        assert form.relief_remove.isEnabled()
        form.relief_add.click()
        form.relief_rows.put(1, 1, "second")
        form.relief.setCurrentCell(0, 1)
        form.relief_remove.click()
        assert [line.detail for line in form.values().relief] == ["second"]


class TestService:
    def test_the_address_on_file_follows_the_method(self, shown: Callable[..., Any], filed: UUID) -> None:
        form = shown(ServiceForm, filed)
        assert form.address.toPlainText() == "1 Palace Square, Beren"
        choose(form.channel, Channel.EMAIL)
        assert form.address.toPlainText() == "legal@foreign.example"

    def test_service_commences_the_case(self, shown: Callable[..., Any], store: Store, filed: UUID) -> None:
        form = shown(ServiceForm, filed)
        choose(form.channel, Channel.COURIER)
        form.served_by.setText(SERVICE.served_by)
        form.received_by.setText(SERVICE.received_by)
        form.proof.setPlainText(SERVICE.proof)
        show_day(form.sent, date(2026, 5, 6))
        assert SERVICE.received is not None
        when(form, SERVICE.received)
        assert form.counting.text() == "Counts as received on 8 May 2026."
        assert form.problems() == ()
        assert "deemed to have commenced on 8 May 2026" in words(form.preview()).replace("\n", " ")
        assert form.perform() == 2
        with store.record.reading() as session:
            assert case_facts(session, filed).commenced == date(2026, 5, 8)

    def test_before_the_notice_was_filed(self, shown: Callable[..., Any], filed: UUID) -> None:
        form = shown(ServiceForm, filed)
        show_day(form.sent, date(2026, 5, 1))
        assert ("sent", True) in [(r.field, r.hard) for r in form.problems()]

    def test_a_paper_is_chosen_and_served(
        self, shown: Callable[..., Any], store: Store, filed: UUID, clock: TurnableClock
    ) -> None:
        paper = produce(store, "acknowledgement")
        clock.forward(days=2)
        form = shown(PaperServiceForm, filed)
        assert form.paper.currentText() == "Acknowledgement of receipt, 18 May 2026"
        choose(form.party, Side.CLAIMANT)
        choose(form.channel, Channel.EMAIL)
        form.served_by.setText("C. Clerk")
        form.proof.setPlainText("delivery receipt")
        show_day(form.sent, date(2026, 5, 19))
        assert form.counting.text() == "Counts as received on 19 May 2026."
        assert form.problems() == ()
        assert "Sent by e-mail to a designated address" in words(form.preview())
        assert form.perform() == 2
        with store.record.reading() as session:
            assert [(s.paper, s.party) for s in services(session, filed)] == [(paper, Side.CLAIMANT)]

    def test_without_a_document_there_is_nothing_to_serve(self, shown: Callable[..., Any], filed: UUID) -> None:
        form = shown(PaperServiceForm, filed)
        assert [r.text for r in form.problems() if r.field == "paper"] == ["There is no document to serve yet."]
        assert form.preview().kind == "notice_of_service"


class TestResponse:
    def test_it_begins_with_what_is_on_file_and_is_filed(
        self, shown: Callable[..., Any], store: Store, commenced: UUID
    ) -> None:
        form = shown(ResponseForm, commenced)
        assert form.respondent_name.text() == "Kingdom of Berenia"
        for name in ("agreement", "instrument", "claim", "relief", "proposals"):
            getattr(form, f"reply_{name}").setPlainText(getattr(RESPONSE, f"reply_{name}"))
        form.arbitrator.setText("Dr B. Second")
        form.counterclaim.setPlainText("Costs of the rumour")
        form.counter_amount.setText("12,500.50")
        form.counter_currency.setCurrentText("EUR")
        form.received_at.setText("The Hague")
        form.filed_by.setText("Mr H. Solvane")
        assert form.problems() == ()
        assert "Its last day was 7 June 2026. It is in time." in words(form.preview())
        assert form.perform() == 3
        with store.record.reading() as session:
            kept = latest(session, commenced, Response)
        assert kept is not None
        assert (kept.counter_amount, kept.reply_claim) == (Decimal("12500.50"), RESPONSE.reply_claim)

    def test_it_can_be_opened_before_there_is_a_case(self, shown: Callable[..., Any]) -> None:
        form = shown(ResponseForm)
        assert form.due() is None
        assert form.caption().case_number == "to be numbered"


class TestNaming:
    def test_people_are_listed_and_entered(self, shown: Callable[..., Any], store: Store, commenced: UUID) -> None:
        form = shown(NamingForm, commenced)
        form.people_rows.show(
            [("Ms C. Counsel", "Representation", "3 Quay, Port Aldova", "c@counsel.example", "full powers")]
        )
        show_day(form.day, date(2026, 5, 11))
        assert form.values() == NAMING
        assert form.problems() == ()
        assert "Ms C. Counsel" in words(form.preview())
        assert form.perform() == 3


class TestCertificate:
    def test_day_mode_mediator_reference(self, shown: Callable[..., Any], store: Store, constituted: UUID) -> None:
        form = shown(CertificateForm, constituted)
        assert [r.field for r in form.problems()] == ["mode", "mediator", "reference"]
        show_day(form.day, CERTIFICATE.day)
        form.mode.setText(CERTIFICATE.mode)
        form.mediator.setText(CERTIFICATE.mediator)
        form.reference.setText(CERTIFICATE.reference)
        assert f"Reference {CERTIFICATE.reference}" in words(form.preview())
        assert form.perform() == 4
        with store.record.reading() as session:
            assert latest(session, constituted, TerminationCertificate) == CERTIFICATE


class TestOrder:
    def test_the_first_order_begins_with_its_usual_heads(self, shown: Callable[..., Any], constituted: UUID) -> None:
        form = shown(OrderForm, constituted)
        assert form.number.text() == "Procedural Order No. 1"
        assert form.values().heads == first_order_heads()
        assert [(row.title, row.due) for row in form.values().timetable] == [
            ("Statement of claim", date(2026, 7, 2)),
            ("Statement of defence", date(2026, 8, 17)),
        ]
        assert [r.field for r in form.problems() if r.hard] == ["presiding"]

    def test_it_is_issued(self, shown: Callable[..., Any], store: Store, constituted: UUID) -> None:
        form = shown(OrderForm, constituted)
        form.subject.setText(ORDER.title)
        form.recitals.setPlainText(ORDER.recitals)
        form.head_editor.show(ORDER.heads)
        form.timetable_rows.show(
            (
                ("Statement of claim", "Claimant", "15 June 2026", ""),
                ("Statement of defence", "Respondent", "27 July 2026", ""),
                ("Other step", "Both parties", "10 August 2026", "List of witnesses"),
            )
        )
        form.presiding.setText("A. Presiding")
        assert form.values() == ORDER
        assert form.preview().title == "Procedural Order No. 1"
        assert form.perform() == 4
        with store.record.reading() as session:
            assert [line.order for line in orders(session, constituted)] == [ORDER]
        assert shown(OrderForm, constituted).number.text() == "Procedural Order No. 2"

    def test_heads_are_edited_moved_and_removed(self, shown: Callable[..., Any], constituted: UUID) -> None:
        form = shown(OrderForm, constituted)
        editor = form.head_editor
        editor.show((Head("One", "first"), Head("Two", "second")))
        form.heads.setCurrentCell(1, 0)
        assert form.head_text.toPlainText() == "second"
        form.head_text.setPlainText("changed")
        form.heads_up.click()
        assert editor.heads == (Head("Two", "changed"), Head("One", "first"))
        form.heads_up.click()
        form.heads_down.click()
        form.heads_remove.click()
        assert editor.heads == (Head("One", "first"),)
        form.heads_add.click()
        assert editor.heads == (Head("One", "first"), Head("New head"))
        form.heads_usual.click()
        assert editor.heads == first_order_heads()
        editor.show(())
        form.heads_remove.click()
        form.heads_up.click()
        assert editor.heads == ()
        assert not form.head_text.isEnabled()

    def test_a_draft_comes_back_whole(self, shown: Callable[..., Any], desk: StoreDoer, constituted: UUID) -> None:
        form = shown(OrderForm, constituted)
        form.head_editor.show(ORDER.heads)
        form.timetable_rows.show([("Hearing", "Tribunal", "3 May", "")])
        desk.drafts.save(form.draft_key, form.draft())
        again = shown(OrderForm, constituted)
        assert again.values() == form.values()
        assert [r.text for r in again.problems() if r.field == "timetable"] == [
            "Timetable, line 1: give the date.",
            "Timetable, line 1: “3 May” cannot be read.",
        ]

    def test_a_date_at_the_weekend_moves_to_monday(self) -> None:
        assert [working(date(2026, 5, day)) for day in (15, 16, 17)] == [
            date(2026, 5, 15),
            date(2026, 5, 18),
            date(2026, 5, 18),
        ]


class TestEveryForm:
    def test_every_act_of_the_counter_has_its_form(self) -> None:
        acts = (
            file_notice, serve_notice, file_response, name_representatives, file_statement_of_claim,
            file_statement_of_defence, issue_order, serve_paper, file_termination_certificate,
        )  # fmt: skip
        assert [declaration(act).id for act in acts] == list(FORMS)[: len(acts)]
        known, shown = ({act for act in acts if act.startswith("registry.")} for acts in (ACTS, FORMS))
        assert known == shown

    @pytest.mark.parametrize("act", FORMS)
    def test_every_input_has_a_name_a_tip_and_a_label(
        self, shown: Callable[..., Any], constituted: UUID, act: str
    ) -> None:
        form = shown(FORMS[act], constituted)
        fields = list(inputs(form))
        assert [f.objectName() for f in fields if not f.accessibleName() or not f.toolTip() or not f.whatsThis()] == []
        buddies = {label.buddy() for label in form.findChildren(QLabel) if label.buddy()}
        named = [f for f in fields if f not in buddies and not hasattr(f, "isChecked") and not is_table(f)]
        unlabelled = {f.objectName() for f in named}
        assert unlabelled <= {"zone", "currency", "counter_currency"}

    @pytest.mark.parametrize("act", FORMS)
    def test_every_problem_names_a_field_of_the_form(
        self, shown: Callable[..., Any], constituted: UUID, act: str
    ) -> None:
        form = shown(FORMS[act], constituted)
        assert [r.field for r in form.problems() if r.field and form.findChild(QWidget, r.field) is None] == []

    def test_the_docket_shows_what_was_done(self, shown: Callable[..., Any], store: Store) -> None:
        form = shown(NoticeForm)
        fill_notice(form)
        case = form.perform()
        with store.record.reading() as session:
            assert [line.title for line in docket_entries(session, case)] == ["Notice of arbitration"]


def is_table(field: object) -> bool:
    return isinstance(field, QTableWidget)
