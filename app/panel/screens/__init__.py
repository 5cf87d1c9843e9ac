"""The panel as it is shown."""

from __future__ import annotations

from app.panel.screens.authority import AuthorityForm, DefaultForm, RequestForm, WholeForm
from app.panel.screens.changes import (
    AnswerForm,
    ChallengeForm,
    EndingForm,
    ExplanationForm,
    ReplacementForm,
    ResignationForm,
    RulingForm,
    TruncatedForm,
)
from app.panel.screens.choosing import CandidatesForm, FromListForm, NumberForm, ProposalForm, ReturnedForm
from app.panel.screens.forms import AppointmentForm, ConstitutionForm, DeclarationForm, DisclosureForm, SecretaryForm
from app.panel.screens.tab import tab
from app.widgets.actform import ActForm

FORMS: dict[str, type[ActForm]] = {
    form.declared().id: form
    for form in (
        NumberForm,
        ProposalForm,
        CandidatesForm,
        ReturnedForm,
        FromListForm,
        AppointmentForm,
        AuthorityForm,
        RequestForm,
        DefaultForm,
        WholeForm,
        DeclarationForm,
        DisclosureForm,
        ConstitutionForm,
        SecretaryForm,
        ChallengeForm,
        AnswerForm,
        ExplanationForm,
        RulingForm,
        ResignationForm,
        EndingForm,
        ReplacementForm,
        TruncatedForm,
    )
}

__all__ = ["FORMS", "tab"]
