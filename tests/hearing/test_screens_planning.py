"""Forms for sittings and for the clocks of the sides, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.documents.words import words
from app.hearing.queries import allotment, corrections, plan
from app.hearing.rules import Allotment, Correction
from app.hearing.screens.planning import AllotmentForm, PlanForm, TimeForm
from app.store.store import Store
from app.terms import Side
from app.widgets.fields import choose


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    made = Desk(store)
    yield made
    made.changed.held.clear()


def test_a_plan_opens_with_hours_that_suit_everybody(qtbot: QtBot, desk: Desk, ready: UUID) -> None:
    form = PlanForm(desk, ready)
    qtbot.addWidget(form)
    assert [(p.who, p.side, p.zone) for p in form.values().places] == [
        ("Aldova", Side.CLAIMANT, "UTC"), ("Berenia", Side.RESPONDENT, "UTC"),
        ("Ada Adeyemi", Side.TRIBUNAL, "Europe/Amsterdam"), ("Bram Vane", Side.TRIBUNAL, "Europe/Amsterdam"),
    ]  # fmt: skip
    assert str(form.values().sittings[0].start) == "1 June 2026, 12:00 CEST"
    assert form.verdict.text() == "Every sitting falls between 08:00 and 20:00 for everybody, on business days."
    form.people.put(0, 2, "Asia/Tokyo")
    assert form.verdict.text() == "1 unsociable hour"
    cell = form.clocks.item(0, 0)
    assert cell is not None
    assert cell.text().splitlines() == ["1 June 2026", "19:00 – 22:00", "after 20:00"]
    form.sittingsAdd.click()
    assert form.hours.text(1, 0) == "2 June 2026 12:00"
    made = form.preview()
    assert made is not None
    assert "Sitting 2: Hearing, 180 minutes" in words(made)
    form.perform()
    assert desk.read(plan, ready) == form.values()


def test_what_is_no_hour_or_zone_is_told(qtbot: QtBot, desk: Desk, ready: UUID) -> None:
    form = PlanForm(desk, ready)
    qtbot.addWidget(form)
    form.hours.put(0, 0, "soon")
    form.hours.put(0, 1, "long")
    form.people.put(1, 2, "Mars/Olympus")
    assert [r.text for r in form.problems() if r.hard] == [
        "Give the day and the hour of each sitting.",
        "A sitting lasts from 1 to 720 minutes.",
        "There is no time zone “Mars/Olympus”.",
        "Day and hour: “soon” cannot be read.",
    ]


def test_time_is_allotted_and_put_right(qtbot: QtBot, desk: Desk, held: UUID) -> None:
    form = AllotmentForm(desk, held)
    qtbot.addWidget(form)
    form.claimant.setValue(60)
    form.respondent.setValue(60)
    form.order.setText("Procedural Order No. 6")
    assert form.effect.text().splitlines() == [
        "Republic of Aldova: 65 of 60 minutes used, 5 too many", "Kingdom of Berenia: 40 of 60 minutes used, 20 left",
    ]  # fmt: skip
    form.perform()
    assert desk.read(allotment, held) == Allotment(60, 60, "Procedural Order No. 6")
    right = TimeForm(desk, held)
    qtbot.addWidget(right)
    assert right.minutes.value() == 65
    choose(right.side, Side.RESPONDENT)
    assert right.minutes.value() == 40
    right.minutes.setValue(45)
    right.reason.setPlainText("The clock stood still for five minutes")
    assert right.no_preview().endswith("Kingdom of Berenia: 45 of 60 minutes used, 15 left")
    right.perform()
    assert desk.read(corrections, held) == (
        Correction(1, Side.RESPONDENT, 45, "The clock stood still for five minutes"),
    )  # fmt: skip
