"""The forms of the counter over a real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from app.docket.queries import case_facts, docket_entries
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
from app.registry.rules.claims import Excuse
from app.registry.rules.first_order import first_order_heads
from app.registry.rules.notice import Notice
from app.registry.rules.orders import Head
from app.registry.rules.parties import Channel
from app.registry.rules.pleading import ClaimReply, StatementOfClaim, StatementOfDefence
from app.registry.rules.response import Response
from app.registry.screens import (
    FORMS,
    CertificateForm,
    ClaimStatementForm,
    DefenceForm,
    NamingForm,
    NoticeForm,
    OrderForm,
    PaperServiceForm,
    ResponseForm,
    ServiceForm,
)
from app.registry.screens.claimsheet import ClaimDialog
from app.registry.screens.ordering import working
from app.registry.screens.pleading import excuses_in
from app.registry.screens.reading import amount_in, choose, day_in, moment_in, show_day, show_moment, whole_in
from app.store.store import Store
from app.terms import ACTS, Moment, Side, TerminationCertificate, declaration
from app.widgets.inputs import inputs
from tests.conftest import TurnableClock
from tests.registry.conftest import do
from tests.registry.desk import StoreDoer
from tests.registry.papers import (
    CERTIFICATE,
    CLAIM,
    DEFENCE,
    NAMING,
    NOTICE,
    NOW,
    ORDER,
    RESPONSE,
    SERVICE,
    STATEMENT,
    at,
)
from tests.registry.test_acts import produce


@pytest.fixture
def desk(store: Store) -> StoreDoer:
    return StoreDoer(store)


@pytest.fixture
def shown(qtbot: QtBot, desk: StoreDoer) -> Callable[..., Any]:
    """Makes a form of a kind and keeps it alive."""

    def make(kind: Any, case: UUID | None = None) -> Any:
        form = kind(desk, case)
        qtbot.addWidget(form)
        return form

    return make


def when(form: Any, moment: Moment) -> None:
    form.zone.setCurrentText(moment.zone)
    show_moment(form.received, moment)


def fill_notice(form: Any) -> None:
    form.demand.setChecked(True)
    for prefix, party, weekend in (("claimant", NOTICE.claimant, 0), ("respondent", NOTICE.respondent, 1)):
        for name in ("name", "short", "address", "agent", "email"):
            getattr(form, f"{prefix}_{name}").setText(getattr(party, name))
        getattr(form, f"{prefix}_zone").setCurrentText(party.zone)
        getattr(form, f"{prefix}_weekend").setCurrentIndex(weekend)
    for field, text in (
        ("agreement", NOTICE.agreement), ("agreement_day", "1 June 2024"), ("instrument", NOTICE.instrument),
        ("amount", "48,200,000"), ("place", "The Hague"), ("arbitrator", NOTICE.arbitrator),
        ("received_at", "The Hague"), ("delivered_by", NOTICE.delivered_by), ("operation", "ORCHID"),
        ("events_from", "2025-11-03"), ("events_to", "6.11.2025"),
    ):  # fmt: skip
        getattr(form, field).setText(text)
    form.currency.setCurrentText("eur")
    form.claim.setPlainText(NOTICE.claim)
    form.target.setPlainText(NOTICE.target)
    for box in (form.route_control, form.route_organ, form.hit_essential, form.hit_medical):
        box.setChecked(True)
    choose(form.test, NOTICE.test)
    choose(form.actor, NOTICE.actor)
    form.relief_rows.show(
        (
            ("Declaration", "that the Respondent breached the Treaty"),
            ("Compensation", "loss of service and restoration", "48 200 000", "EUR", "3 % simple", "3 Nov 2025"),
        )
    )
    when(form, at(2026, 5, 4))


def as_typed(moment: Moment | None, text: str) -> Moment:
    """A moment as a form gives it: with the words it was shown in."""
    assert moment is not None
    return replace(moment, original=text)


EXPECTED = replace(
    NOTICE,
    routes=tuple(sorted(NOTICE.routes, key=lambda r: r.name != "ORGAN")),
    received=as_typed(NOTICE.received, "4 May 2026 12:00"),
    claimant=replace(NOTICE.claimant),
)


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
        assert [r.field for r in form.problems() if r.hard] == ["received", "respondent_zone", "relief"]

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
        assert form.preview() is None
        assert form.no_preview() == "The certificate itself is the document; the docket takes one entry."
        show_day(form.day, CERTIFICATE.day)
        form.mode.setText(CERTIFICATE.mode)
        form.mediator.setText(CERTIFICATE.mediator)
        form.reference.setText(CERTIFICATE.reference)
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


def fill_statement(form: Any) -> None:
    for name in ("facts", "issues", "law"):
        getattr(form, name).setPlainText(getattr(STATEMENT, name))
    form.standard.setText(STATEMENT.standard)
    form.filed_by.setText(STATEMENT.filed_by)
    form.annexed.setChecked(True)
    form.claim_list.show((CLAIM,))
    form.relief_lines.show(
        (
            ("Declaration", "1", "that the Respondent is responsible"),
            (
                "Compensation", "1", "restoration of systems; cost of diverted care", "48,200,000", "EUR",
                "replacement cost, audited", "3 % simple", "3 November 2025",
            ),
            ("Costs of the proceedings", "", "all costs of the proceedings"),
        )
    )  # fmt: skip
    choose(form.channel, Channel.COURIER)
    when(form, at(2026, 5, 16))


@pytest.fixture
def ordered(store: Store, constituted: UUID) -> UUID:
    do(store, issue_order, constituted, ORDER)
    return constituted


class TestClaimStatement:
    def test_the_form_is_the_statement_and_files_it(
        self, shown: Callable[..., Any], store: Store, ordered: UUID
    ) -> None:
        form = shown(ClaimStatementForm, ordered)
        fill_statement(form)
        assert form.values() == replace(STATEMENT, received=as_typed(STATEMENT.received, "16 May 2026 12:00"))
        assert [r.field for r in form.problems()] == ["claims"]
        assert "Claim 1: Attack on the hospital network (principal)" in words(form.preview())
        assert form.perform() == 5
        with store.record.reading() as session:
            assert latest(session, ordered, StatementOfClaim) == form.values()

    def test_a_draft_comes_back_whole(self, shown: Callable[..., Any], desk: StoreDoer, ordered: UUID) -> None:
        form = shown(ClaimStatementForm, ordered)
        fill_statement(form)
        form.measures.show([("Ban on transit", "Aldova", "1 December 2025", "No", "Yes")])
        desk.drafts.save(form.draft_key, form.draft())
        assert shown(ClaimStatementForm, ordered).values() == form.values()

    def test_a_draft_of_an_older_shape_keeps_the_fields(
        self, shown: Callable[..., Any], desk: StoreDoer, ordered: UUID
    ) -> None:
        form = shown(ClaimStatementForm, ordered)
        fill_statement(form)
        desk.drafts.save(form.draft_key, {**form.draft(), "claims_kept": [{"was": "otherwise"}]})
        again = shown(ClaimStatementForm, ordered)
        assert (again.values().facts, again.values().claims) == (STATEMENT.facts, ())

    def test_what_cannot_be_read_is_said(self, shown: Callable[..., Any], ordered: UUID) -> None:
        form = shown(ClaimStatementForm, ordered)
        fill_statement(form)
        form.relief_lines.put(1, 7, "then")
        form.relief_lines.put(0, 1, "one")
        form.measures.show([("Ban", "", "then")])
        assert [r.text for r in form.problems() if r.hard] == [
            "Compensation: state the day from which interest runs.",
            "Declaration: there is no claim -1.",
            "Relief, line 2: interest from: “then” cannot be read.",
            "Countermeasure 1: “then” cannot be read.",
        ]

    def test_a_claim_is_written_in_its_own_window(self, shown: Callable[..., Any], qtbot: QtBot, ordered: UUID) -> None:
        form = shown(ClaimStatementForm, ordered)
        form.claims_add.click()
        dialog = form.claim_list.dialog
        assert isinstance(dialog, ClaimDialog)
        dialog.sheet.show_claim(CLAIM)
        with qtbot.waitSignal(form.changed):
            dialog.keep.click()
        assert form.values().claims == (typed(CLAIM),)
        form.claims.setCurrentCell(0, 1)
        form.claims_edit.click()
        form.claim_list.dialog.sheet.subject.setText("Renamed")
        form.claim_list.dialog.keep.click()
        assert [claim.title for claim in form.values().claims] == ["Renamed"]
        form.claims_edit.click()
        form.claim_list.dialog.sheet.subject.setText("Dropped")
        form.claim_list.dialog.reject()
        assert [claim.title for claim in form.values().claims] == ["Renamed"]
        form.claims_remove.click()
        assert form.values().claims == ()
        assert not form.claims_edit.isEnabled()

    def test_the_window_says_what_the_law_objects_to(self, qtbot: QtBot) -> None:
        dialog = ClaimDialog(None, CLAIM, 2, NOW)  # type: ignore[arg-type]  # a window needs no parent
        qtbot.addWidget(dialog)
        assert [r.text for r in dialog.strip.reasons] == [
            "Claim 2: The voluntary norms of responsible State behaviour are not a ground of liability."
        ]
        dialog.sheet.first.setText("yesterday")
        dialog.sheet.hours.setText("many")
        dialog.sheet.duties.put(0, 2, "long ago")
        assert [r.text for r in dialog.strip.reasons if r.hard] == [
            "Claim 2: State since when the obligation (treaty obligation) binds the respondent.",
            "Claim 2: Say when the conduct began.",
            "From: “yesterday” cannot be read.",
            "Hours: “many” cannot be read.",
            "Obligation, line 1: “long ago” cannot be read.",
        ]

    def test_ticking_a_route_is_heard(self, qtbot: QtBot) -> None:
        dialog = ClaimDialog(None, CLAIM, 1, NOW)  # type: ignore[arg-type]  # a window needs no parent
        qtbot.addWidget(dialog)
        dialog.sheet.routes.item(9).setCheckState(Qt.CheckState.Checked)
        assert "Claim 1: “No attribution” cannot be pleaded" in " ".join(r.text for r in dialog.strip.reasons)


def typed(claim: Any) -> Any:
    """A claim whose moments were typed."""
    times = claim.times
    spoken = {
        name: replace(moment, original=f"{moment.day.day} November 2025 {moment.local:%H:%M}")
        for name in ("first", "last", "detected", "notified")
        if (moment := getattr(times, name))
    }
    return replace(claim, times=replace(times, **spoken))


@pytest.fixture
def claimed(store: Store, ordered: UUID) -> UUID:
    do(store, file_statement_of_claim, ordered, STATEMENT)
    return ordered


class TestDefence:
    def test_it_answers_the_claims_on_file(self, shown: Callable[..., Any], store: Store, claimed: UUID) -> None:
        form = shown(DefenceForm, claimed)
        assert form.values().replies == (ClaimReply(1),)
        for name in ("facts", "issues", "relief", "law", "jurisdiction"):
            getattr(form, name).setPlainText(getattr(DEFENCE, name))
        form.filed_by.setText(DEFENCE.filed_by)
        form.reply_rows.show([("1", "Denied", "no control", "not breached", "25, 39", "patch not applied")])
        assert form.values().replies == (
            replace(DEFENCE.replies[0], excuses=(Excuse.NECESSITY, Excuse.CONTRIBUTION), grounds="patch not applied"),
        )
        assert form.problems() == ()
        assert "necessity (ARSIWA 25); contribution to the injury (ARSIWA 39)" in words(form.preview())
        assert form.perform() == 6
        with store.record.reading() as session:
            assert latest(session, claimed, StatementOfDefence) == form.values()

    def test_an_article_that_names_no_defence_is_said(self, shown: Callable[..., Any], claimed: UUID) -> None:
        form = shown(DefenceForm, claimed)
        form.reply_rows.show([("1", "Denied", "", "", "26", "")])
        assert [r.text for r in form.problems() if r.field == "replies"] == [
            "Line 1: “26” names no defence. Use 20 to 25 or 39."
        ]

    def test_counterclaims_are_drafted_too(self, shown: Callable[..., Any], desk: StoreDoer, claimed: UUID) -> None:
        form = shown(DefenceForm, claimed)
        form.claim_list.show((CLAIM,))
        form.counter_lines.show([("Declaration", "1", "")])
        desk.drafts.save(form.draft_key, form.draft())
        again = shown(DefenceForm, claimed)
        assert again.values() == form.values()
        assert again.values().counterclaims == (CLAIM,)

    def test_the_plea_of_the_response_is_taken_over(
        self, shown: Callable[..., Any], store: Store, commenced: UUID
    ) -> None:
        do(store, file_response, commenced, replace(RESPONSE, jurisdiction="No consultations were held."))
        assert shown(DefenceForm, commenced).jurisdiction.toPlainText() == "No consultations were held."

    @pytest.mark.parametrize(
        ("text", "excuses", "unknown"),
        [
            ("", (), ()),
            ("20;22", (Excuse.CONSENT, Excuse.COUNTERMEASURE), ()),
            ("25 and 39", (Excuse.NECESSITY, Excuse.CONTRIBUTION), ("and",)),
        ],
    )
    def test_defences_are_named_by_article(
        self, text: str, excuses: tuple[Excuse, ...], unknown: tuple[str, ...]
    ) -> None:
        assert excuses_in(text) == (excuses, unknown)


class TestEveryForm:
    def test_every_act_of_the_counter_has_its_form(self) -> None:
        acts = (
            file_notice, serve_notice, file_response, name_representatives, file_statement_of_claim,
            file_statement_of_defence, issue_order, serve_paper, file_termination_certificate,
        )  # fmt: skip
        assert [declaration(act).id for act in acts] == list(FORMS)
        assert {act for act in ACTS if act.startswith("registry.")} == set(FORMS)

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


class TestReading:
    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("3 March 2026", date(2026, 3, 3)),
            ("3 mar 2026", date(2026, 3, 3)),
            (" 2026-03-03 ", date(2026, 3, 3)),
            ("3.3.2026", date(2026, 3, 3)),
            ("3/3/2026", date(2026, 3, 3)),
            ("30 February 2026", None),
            ("3 Brumaire 2026", None),
            ("March", None),
            ("", None),
        ],
    )
    def test_days(self, text: str, day: date | None) -> None:
        assert day_in(text) == day

    def test_moments(self) -> None:
        assert moment_in("9 November 2025 02:14", "Europe/Helsinki") == Moment(
            at(2025, 11, 9, 0).utc.replace(minute=14), "Europe/Helsinki", "9 November 2025 02:14"
        )
        assert moment_in("2025-11-09", "UTC") == Moment(at(2025, 11, 9, 0).utc, "UTC", "2025-11-09")
        assert moment_in("9 November 2025 25:00", "UTC") is None
        assert moment_in("9 November 2025", "Mars/Base") is None

    def test_numbers(self) -> None:
        assert [amount_in(text) for text in ("", "48,200,000.50", "1 000", "1'000", "1000.5", "-5")] == [
            None,
            Decimal("48200000.50"),
            Decimal(1000),
            Decimal(1000),
            Decimal("1000.5"),
            Decimal(-5),
        ]
        assert [whole_in(text) for text in ("214,000", "-1", "x", "²", "1.0", "")] == [214000, *(None,) * 5]

    @pytest.mark.parametrize("text", ["much", "12,5", "1,00", "1,000 000", "1.000.000", "²", "1e5"])
    def test_a_figure_that_could_be_two_is_none(self, text: str) -> None:
        read = amount_in(text)
        assert read is not None
        assert read.is_nan()
