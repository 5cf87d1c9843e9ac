"""Compliance as it is shown: its forms and its tab."""

from __future__ import annotations

from app.compliance.screens.forms import LedgerForm, ReportForm, SettleForm
from app.compliance.screens.tab import ComplianceTab, tab
from app.widgets.actform import ActForm

FORMS: dict[str, type[ActForm]] = {form.declared().id: form for form in (LedgerForm, ReportForm, SettleForm)}

__all__ = ["FORMS", "ComplianceTab", "LedgerForm", "ReportForm", "SettleForm", "tab"]
