"""The forms of the counter over a real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.docket.rules.receipt import Channel
from app.documents.words import words
from app.registry.acts import (
    file_response,
    file_statement_of_claim,
    issue_order,
)
from app.registry.queries import latest
from app.registry.rules.claims import Excuse
from app.registry.rules.pleading import ClaimReply, StatementOfClaim, StatementOfDefence
from app.registry.screens import (
    ClaimStatementForm,
    DefenceForm,
)
from app.registry.screens.claimsheet import ClaimDialog
from app.registry.screens.pleading import excuses_in
from app.store.store import Store
from app.widgets.fields import choose
from tests.registry.conftest import do
from tests.registry.desk import StoreDoer
from tests.registry.filled import as_typed, when
from tests.registry.papers import (
    CLAIM,
    DEFENCE,
    NOW,
    ORDER,
    RESPONSE,
    STATEMENT,
    at,
)


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
