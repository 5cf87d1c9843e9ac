"""Forms filled in as a clerk would."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.terms import Moment
from app.widgets.fields import choose, show_moment
from tests.registry.papers import (
    NOTICE,
    at,
)


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
