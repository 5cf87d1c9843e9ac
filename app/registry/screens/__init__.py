"""Forms of the counter."""

from __future__ import annotations

from app.registry.screens.filing import CertificateForm, NamingForm, NoticeForm, ResponseForm
from app.registry.screens.money import MONEY_FORMS
from app.registry.screens.moneytab import tab
from app.registry.screens.ordering import OrderForm
from app.registry.screens.papers import PAPER_FORMS
from app.registry.screens.pleading import ClaimStatementForm, DefenceForm
from app.registry.screens.service_forms import SERVICE_FORMS
from app.registry.screens.serving import PaperServiceForm, ServiceForm
from app.registry.screens.third_persons import THIRD_FORMS
from app.widgets.actform import ActForm

OFFERED: tuple[type[ActForm], ...] = (
    NoticeForm,
    ServiceForm,
    ResponseForm,
    NamingForm,
    ClaimStatementForm,
    DefenceForm,
    OrderForm,
    PaperServiceForm,
    CertificateForm,
    *PAPER_FORMS,
    *SERVICE_FORMS,
    *THIRD_FORMS,
    *MONEY_FORMS,
)
FORMS: dict[str, type[ActForm]] = {form.declared().id: form for form in OFFERED}

__all__ = [
    "FORMS",
    "CertificateForm",
    "ClaimStatementForm",
    "DefenceForm",
    "NamingForm",
    "NoticeForm",
    "OrderForm",
    "PaperServiceForm",
    "ResponseForm",
    "ServiceForm",
    "tab",
]
