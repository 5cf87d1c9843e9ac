"""The forms of papers told as data, over a real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from app.docket.queries import docket_entries
from app.documents.words import words
from app.registry import acts
from app.registry.rules.papers import Kind
from app.registry.screens.papers import PAPER_FORMS, JurisdictionForm, MeasuresOrderForm, MeasuresRequestForm, PlaceForm
from app.store.store import Store
from app.terms import ACTS
from app.widgets.fields import choose, show_moment
from tests.docket.manners import lost_fields, unmannered
from tests.registry import told
from tests.registry.conftest import do
from tests.registry.desk import StoreDoer
from tests.registry.filled import as_typed
from tests.registry.papers import NOTICE

Shown = Callable[..., Any]


def fill(form: Any, paper: Any) -> None:
    """Type a paper into its form as a person would."""
    for item in form.shape.items:
        made, value = form.inputs[item.key], getattr(paper, item.key)
        if item.kind is Kind.LINES:
            made.setPlainText(value)
        elif item.kind is Kind.LINE:
            made.setText(value)
        elif item.kind is Kind.DAY:
            made.day = value
        elif item.kind is Kind.SOME_DAY:
            made.setText(value.isoformat() if value else "")
        elif item.kind is Kind.WHEN:
            form.zone_of(item.key).setCurrentText(value.zone)
            show_moment(made, value)
        elif item.kind is Kind.TICK:
            made.setChecked(value)
        else:
            choose(made, value)


def test_every_form_is_labelled_and_finds_the_fields_the_law_names(shown: Shown, store: Store) -> None:
    case = do(store, acts.file_notice, replace(NOTICE, ruleset="icsid-2022"))
    for made in PAPER_FORMS:
        form = shown(made, case)
        assert (made.__name__, unmannered(form), lost_fields(form)) == (made.__name__, [], [])
        assert form.preview().title


def test_no_two_of_them_do_the_same_act() -> None:
    ids = [form.declared().id for form in PAPER_FORMS]
    assert len(ids) == len(set(ids))
    assert [ACTS[i].walled for i in ids] == [False] * len(ids)


@pytest.mark.parametrize("case", ["constituted"])
def test_a_request_is_typed_previewed_and_filed(
    shown: Shown, store: Store, request: pytest.FixtureRequest, case: str
) -> None:
    form = shown(MeasuresRequestForm, request.getfixturevalue(case))
    assert [r.field for r in form.problems()] == ["measures", "status_quo"]
    fill(form, told.REQUEST)
    assert form.problems() == ()
    assert form.values() == replace(told.REQUEST, received=as_typed(told.REQUEST.received, "16 May 2026 12:00"))
    assert "keep the server logs of November 2025" in words(form.preview())
    form.perform()
    with store.record.reading() as session:
        assert docket_entries(session, form.id)[0].title == "Request for interim measures by the claimant"


def test_an_order_is_about_the_request_on_the_docket(shown: Shown, store: Store, constituted: UUID) -> None:
    do(store, acts.request_interim_measures, constituted, told.REQUEST)
    form = shown(MeasuresOrderForm, constituted)
    assert form.inputs["about"].itemText(0) == "4 · Request for interim measures by the claimant, 16 May 2026"
    fill(form, told.ORDER)
    assert (form.values(), form.problems()) == (told.ORDER, ())
    form.inputs["report"].setText("soon")
    assert [r.field for r in form.problems()] == ["report"]
    form.inputs["report"].setText("8 June 2026")
    form.perform()
    assert shown(MeasuresOrderForm, constituted).values().about == 0


def test_a_draft_keeps_its_entry_when_another_comes(
    shown: Shown, store: Store, desk: StoreDoer, constituted: UUID
) -> None:
    do(store, acts.raise_jurisdiction_plea, constituted, told.PLEA)
    form = shown(JurisdictionForm, constituted)
    form.inputs["reasons"].setPlainText("Because.")
    desk.drafts.save(form.draft_key, form.draft())
    do(store, acts.raise_jurisdiction_plea, constituted, told.EXCESS)
    again = shown(JurisdictionForm, constituted)
    assert (again.values().about, again.values().reasons) == (4, "Because.")
    assert again.inputs["about"].count() == 2


def test_the_place_says_who_fixed_it(shown: Shown, constituted: UUID) -> None:
    form = shown(PlaceForm, constituted)
    fill(form, told.PLACE)
    assert "For the Registry" in words(form.preview())
    choose(form.inputs["basis"], told.LANGUAGE.basis)
    assert "For the Tribunal" in words(form.preview())
