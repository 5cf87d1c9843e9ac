"""The page of rule sets, and a copy edited beside what the linter says, over a real store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.docket.acts import adopt_ruleset
from app.docket.screens.lawbook import ADOPT, AdoptionForm, RulesPage
from app.store.store import Store
from app.terms import Reason, Refused
from tests.conftest import PASSPHRASE, Templates, TurnableClock
from tests.docket.manners import lost_fields, press, pressable, unmannered
from tests.docket.test_ruleset_acts import MINE, court

__all__ = ["court"]


@pytest.fixture
def desk(court: Store) -> Desk:
    return Desk(court)


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[RulesPage]:
    made = RulesPage(desk)
    qtbot.addWidget(made)
    yield made
    desk.changed.disconnect(made.reload)


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> AdoptionForm:
    desk.drafts.drop(f"{ADOPT}:new")
    made = AdoptionForm(desk)
    qtbot.addWidget(made)
    return made


def choose(page: RulesPage, name: str) -> None:
    page.table.selectRow(next(n for n, line in enumerate(page.table.rows.shown) if line.id == name))


def test_each_set_shows_its_periods_and_amber_what_was_not_checked(shown: RulesPage) -> None:
    choose(shown, "pca-2012")
    assert (shown.card.title.text(), shown.card.aside.text()) == (
        "PCA Arbitration Rules 2012", "15 not checked against the text",
    )  # fmt: skip
    challenge = next(line for line in shown.periods.rows.shown if line.name == "challenge")
    cells = [
        (column.text(challenge), column.kind(challenge) if column.kind else "") for column in shown.periods.rows.columns
    ]
    assert cells == [
        ("Last day to challenge the arbitrator", ""), ("30 days", ""), ("Article 13(1)", ""),
        ("PCA Arbitration Rules 2012, Article 13(1)", ""), ("not checked", "amber"),
    ]  # fmt: skip
    choose(shown, "uncitral-2013")
    assert shown.card.aside.text() == "all checked"
    assert shown.detail.toPlainText() == (
        "Response to the notice of arbitration\n30 days · respondent · opens with: Record service of the notice\n"
        "Article 4(1); source: UNCITRAL Rules 2013, Article 4(1)."
    )


def test_an_adopted_set_joins_the_list_and_can_be_copied(shown: RulesPage, desk: Desk) -> None:
    desk.do(adopt_ruleset, MINE.replace("our-rules", "page-rules").replace("Our", "Page"))
    assert shown.table.rows.shown[0].title == "Page Rules 1"
    asked: list[str] = []
    shown.act_asked.connect(asked.append)
    choose(shown, "page-rules")
    press(shown, "Copy and edit…")
    form = AdoptionForm(desk)
    assert asked == [ADOPT]
    assert form.origin.currentText() == "Page Rules 1 (adopted 18 May 2026 by R. Registrar)"
    assert form.text.toPlainText().startswith('id = "page-rules-own"\nname = "Page Rules"\nversion = "1, own"\n')


def test_only_the_registrar_is_offered_a_copy(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, templates: Templates
) -> None:
    folder = tmp_path_factory.mktemp("clerk") / "store"
    templates.copied(folder, peopled=True)
    store = Store.open(folder, "C. Clerk", PASSPHRASE, clock=TurnableClock())
    page = RulesPage(Desk(store))
    qtbot.addWidget(page)
    assert pressable(page) == []
    store.close()


def test_a_copy_is_clean_and_says_what_it_changes(form: AdoptionForm) -> None:
    assert form.origin.currentText() == "Cyber Tribunal Rules 2026 (shipped)"
    assert (unmannered(form), lost_fields(form), form.problems()) == ([], [], ())
    form.text.setPlainText(form.text.toPlainText().replace("days = 30", "days = 60", 1))
    form.look()
    assert form.differences.toPlainText().splitlines() == [
        "id: ctr-2026 → ctr-2026-own",
        "version: 2026 → 2026, own",
        "act registry.serve_notice · period response · days: 30 → 60",
    ]
    assert (form.cardAside2.text(), form.cardAside3.text()) == ("no error", "3 differences")


def test_each_error_stands_beside_its_line(form: AdoptionForm) -> None:
    text = form.text.toPlainText().replace("days = 30", "days = 0", 1)
    line = text[: text.index("days = 0")].count("\n") + 1
    form.text.setPlainText(text)
    form.look()
    assert [(f.line, f.field, f.level) for f in form.findings.rows.shown if f.level == "error"] == [
        (line, "days", "error")
    ]
    words = "0 is out of bounds: from 1 to 3660."
    assert form.problems() == (Reason(f"line {line}, days: {words}", field="text"),)
    form.findings.setFocus()
    form.go_to(next(f for f in form.findings.rows.shown if f.level == "error"))
    with pytest.raises(Refused):
        form.perform()


def test_many_errors_are_cut_short_above_the_form(form: AdoptionForm) -> None:
    form.text.setPlainText(form.text.toPlainText().replace("days = ", "daze = "))
    found = form.problems()
    assert len(found) == 13
    assert found[-1].text.endswith("more, listed line by line.")


def test_a_draft_keeps_the_copy_by_its_rules_and_what_was_typed(qtbot: QtBot, desk: Desk, form: AdoptionForm) -> None:
    form.text.setPlainText(MINE)
    desk.drafts.save(f"{ADOPT}:new", form.draft())
    again = AdoptionForm(desk)
    qtbot.addWidget(again)
    assert again.text.toPlainText() == MINE
    again.origin.setCurrentIndex(again.origin.count() - 1)
    assert again.text.toPlainText() == MINE


def test_adopting_from_the_form_puts_it_among_the_rules(desk: Desk, form: AdoptionForm, shown: RulesPage) -> None:
    form.text.setPlainText(MINE.replace("our-rules", "form-rules").replace("Our", "Form"))
    assert form.perform().startswith("form-rules@")
    assert "Form Rules 1" in {line.title for line in shown.table.rows.shown}
