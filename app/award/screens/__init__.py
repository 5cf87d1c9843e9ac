"""The decision as it is shown: its forms and its tab."""

from __future__ import annotations

from app.award.screens.afterwards import LATER_FORMS
from app.award.screens.costs import CostsForm
from app.award.screens.forms import AuthorityForm, CopyForm, IssueForm, ServeForm, SignForm
from app.award.screens.scrutiny import ScrutinyForm
from app.award.screens.tab import DecisionTab, tab
from app.widgets.actform import ActForm

OFFERED: tuple[type[ActForm], ...] = (
    ScrutinyForm, IssueForm, SignForm, CopyForm, ServeForm, AuthorityForm, CostsForm, *LATER_FORMS,
)  # fmt: skip
FORMS: dict[str, type[ActForm]] = {form.declared().id: form for form in OFFERED}

__all__ = [
    "FORMS",
    "AuthorityForm",
    "CopyForm",
    "CostsForm",
    "DecisionTab",
    "IssueForm",
    "ScrutinyForm",
    "ServeForm",
    "SignForm",
    "tab",
]
