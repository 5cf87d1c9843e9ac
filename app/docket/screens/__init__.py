"""The docket of a case as it is shown."""

from __future__ import annotations

from app.docket.screens.forms import FORMS as CORRECTIONS
from app.docket.screens.lawbook import AdoptionForm, RulesPage
from app.docket.screens.sealing import SEALING
from app.docket.screens.tab import DocketTab, tab
from app.docket.screens.timing import TIMING
from app.widgets.actform import ActForm

MORE: tuple[type[ActForm], ...] = (*TIMING, *SEALING, AdoptionForm)
FORMS: dict[str, type[ActForm]] = {**CORRECTIONS, **{form.declared().id: form for form in MORE}}

__all__ = ["FORMS", "DocketTab", "RulesPage", "tab"]
